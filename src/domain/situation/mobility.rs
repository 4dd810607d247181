//! Mobility: visa, relocation, family.

use super::*;

/// The job involves a move across borders, a sponsor or expatriate life.
pub const MOBILITY_INVOLVED: Flag = Flag::new(Var::MobilityInvolved);

/// The person needs the employer's sponsorship.
pub const SPONSORSHIP_NEEDED: Flag = Flag::new(Var::SponsorshipNeeded);

/// Values of [`SPONSORSHIP_CLARITY`].
#[derive(Debug, PartialEq, Eq)]
pub struct SponsorshipClarity;

impl SponsorshipClarity {
    pub const CONFIRMED: Value<SponsorshipClarity> = Value::new(0);
    pub const UNCLEAR: Value<SponsorshipClarity> = Value::new(1);
    pub const REFUSED: Value<SponsorshipClarity> = Value::new(2);
}

/// The employer's position on sponsoring.
pub const SPONSORSHIP_CLARITY: One<SponsorshipClarity> = One::new(Var::SponsorshipClarity);

/// Values of [`SPONSORSHIP_PROGRESS`].
#[derive(Debug, PartialEq, Eq)]
pub struct SponsorshipProgress;

impl SponsorshipProgress {
    pub const NOT_STARTED: Value<SponsorshipProgress> = Value::new(0);
    pub const EMPLOYER_STARTED: Value<SponsorshipProgress> = Value::new(1);
    pub const PAPERWORK_FILED: Value<SponsorshipProgress> = Value::new(2);
    pub const PERMIT_ISSUED: Value<SponsorshipProgress> = Value::new(3);
}

/// How far formal steps have gone.
pub const SPONSORSHIP_PROGRESS: One<SponsorshipProgress> = One::new(Var::SponsorshipProgress);

/// Values of [`VISA_TIMELINE_FITS`].
#[derive(Debug, PartialEq, Eq)]
pub struct VisaTimelineFits;

impl VisaTimelineFits {
    pub const YES: Value<VisaTimelineFits> = Value::new(0);
    pub const NO: Value<VisaTimelineFits> = Value::new(1);
    pub const UNSURE: Value<VisaTimelineFits> = Value::new(2);
}

/// Timing works.
pub const VISA_TIMELINE_FITS: One<VisaTimelineFits> = One::new(Var::VisaTimelineFits);

/// Values of [`RELOCATION_PROGRESS`].
#[derive(Debug, PartialEq, Eq)]
pub struct RelocationProgress;

impl RelocationProgress {
    pub const NOT_APPLICABLE: Value<RelocationProgress> = Value::new(0);
    pub const DISCUSSED: Value<RelocationProgress> = Value::new(1);
    pub const AGREED: Value<RelocationProgress> = Value::new(2);
    pub const VENDOR_ENGAGED: Value<RelocationProgress> = Value::new(3);
    pub const SPEND_COMMITTED: Value<RelocationProgress> = Value::new(4);
}

/// State of relocation arrangements.
pub const RELOCATION_PROGRESS: One<RelocationProgress> = One::new(Var::RelocationProgress);

/// Values of [`RELOCATION_SUPPORT`].
#[derive(Debug, PartialEq, Eq)]
pub struct RelocationSupport;

impl RelocationSupport {
    pub const ADEQUATE: Value<RelocationSupport> = Value::new(0);
    pub const WEAK: Value<RelocationSupport> = Value::new(1);
    pub const NONE: Value<RelocationSupport> = Value::new(2);
}

/// Quality of the package.
pub const RELOCATION_SUPPORT: One<RelocationSupport> = One::new(Var::RelocationSupport);

/// Values of [`RELOCATION_ELEMENTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct RelocationElements;

impl RelocationElements {
    pub const HOUSING: Value<RelocationElements> = Value::new(0);
    pub const LANGUAGE_TRAINING: Value<RelocationElements> = Value::new(1);
    pub const ORIENTATION: Value<RelocationElements> = Value::new(2);
    pub const FAMILY_SUPPORT: Value<RelocationElements> = Value::new(3);
}

/// What the package covers.
pub const RELOCATION_ELEMENTS: Many<RelocationElements> = Many::new(Var::RelocationElements);

/// The person's own relocation timing changed.
pub const RELOCATION_TIMELINE_CHANGED: Flag = Flag::new(Var::RelocationTimelineChanged);

/// Values of [`FAMILY_CONSTRAINTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct FamilyConstraints;

impl FamilyConstraints {
    pub const SCHOOLING: Value<FamilyConstraints> = Value::new(0);
    pub const PARTNER_WORK_PERMISSION: Value<FamilyConstraints> = Value::new(1);
    pub const COST: Value<FamilyConstraints> = Value::new(2);
    pub const TIMING: Value<FamilyConstraints> = Value::new(3);
}

/// Family limits on a move.
pub const FAMILY_CONSTRAINTS: Many<FamilyConstraints> = Many::new(Var::FamilyConstraints);

/// Values of [`UPCOMING_COMMITMENTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct UpcomingCommitments;

impl UpcomingCommitments {
    pub const RELOCATION: Value<UpcomingCommitments> = Value::new(0);
    pub const ACADEMIC_PROGRAMME: Value<UpcomingCommitments> = Value::new(1);
    pub const FAMILY_COMMITMENT: Value<UpcomingCommitments> = Value::new(2);
}

/// Other fixed plans.
pub const UPCOMING_COMMITMENTS: Many<UpcomingCommitments> = Many::new(Var::UpcomingCommitments);

/// Later international moves are planned.
pub const FUTURE_MOBILITY_PLANS: Flag = Flag::new(Var::FutureMobilityPlans);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::MobilityInvolved,
        id: "mobility-involved",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Mobility involved",
        ask: "",
        help: "",
        meaning: "the job involves a move across borders, a sponsor or expatriate life",
        if_unknown: "yes when sponsorship, relocation or a mobility reason is mentioned, else no",
    },
    Fact {
        var: Var::SponsorshipNeeded,
        id: "sponsorship-needed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Sponsorship needed",
        ask: "",
        help: "",
        meaning: "the person needs the employer's sponsorship",
        if_unknown: "yes when sponsorship has started or a visa reason is given, else no",
    },
    Fact {
        var: Var::SponsorshipClarity,
        id: "sponsorship-clarity",
        kind: Kind::One(&[
            Choice { id: "confirmed", label: "Confirmed", when: "" },
            Choice { id: "unclear", label: "Unclear", when: "" },
            Choice { id: "refused", label: "Refused", when: "" },
        ]),
        short: "Sponsorship clarity",
        ask: "",
        help: "",
        meaning: "the employer's position on sponsoring",
        if_unknown: "unclear when sponsorship-needed",
    },
    Fact {
        var: Var::SponsorshipProgress,
        id: "sponsorship-progress",
        kind: Kind::One(&[
            Choice { id: "not-started", label: "Not started", when: "" },
            Choice { id: "employer-started", label: "Employer started", when: "" },
            Choice { id: "paperwork-filed", label: "Paperwork filed", when: "" },
            Choice { id: "permit-issued", label: "Permit issued", when: "" },
        ]),
        short: "Sponsorship progress",
        ask: "",
        help: "",
        meaning: "how far formal steps have gone",
        if_unknown: "not-started; ask whenever sponsorship-needed and stage is after-final-interview or later",
    },
    Fact {
        var: Var::VisaTimelineFits,
        id: "visa-timeline-fits",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "" },
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Visa timeline fits",
        ask: "",
        help: "",
        meaning: "timing works",
        if_unknown: "no when visa timing is a reason, else unsure",
    },
    Fact {
        var: Var::RelocationProgress,
        id: "relocation-progress",
        kind: Kind::One(&[
            Choice { id: "not-applicable", label: "Not applicable", when: "" },
            Choice { id: "discussed", label: "Discussed", when: "" },
            Choice { id: "agreed", label: "Agreed", when: "" },
            Choice { id: "vendor-engaged", label: "Vendor engaged", when: "" },
            Choice { id: "spend-committed", label: "Spend committed", when: "" },
        ]),
        short: "Relocation progress",
        ask: "",
        help: "",
        meaning: "state of relocation arrangements",
        if_unknown: "not-applicable",
    },
    Fact {
        var: Var::RelocationSupport,
        id: "relocation-support",
        kind: Kind::One(&[
            Choice { id: "adequate", label: "Adequate", when: "" },
            Choice { id: "weak", label: "Weak", when: "" },
            Choice { id: "none", label: "None", when: "" },
        ]),
        short: "Relocation support",
        ask: "",
        help: "",
        meaning: "quality of the package",
        if_unknown: "weak when it is among the reasons, else ask",
    },
    Fact {
        var: Var::RelocationElements,
        id: "relocation-elements",
        kind: Kind::Many(&[
            Choice { id: "housing", label: "Housing", when: "" },
            Choice { id: "language-training", label: "Language training", when: "" },
            Choice { id: "orientation", label: "Orientation", when: "" },
            Choice { id: "family-support", label: "Family support", when: "" },
        ]),
        short: "Relocation elements",
        ask: "",
        help: "",
        meaning: "what the package covers",
        if_unknown: "empty",
    },
    Fact {
        var: Var::RelocationTimelineChanged,
        id: "relocation-timeline-changed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Relocation timeline changed",
        ask: "",
        help: "",
        meaning: "the person's own relocation timing changed",
        if_unknown: "yes when it is among the reasons, else no",
    },
    Fact {
        var: Var::FamilyConstraints,
        id: "family-constraints",
        kind: Kind::Many(&[
            Choice { id: "schooling", label: "Schooling", when: "" },
            Choice { id: "partner-work-permission", label: "Partner work permission", when: "" },
            Choice { id: "cost", label: "Cost", when: "" },
            Choice { id: "timing", label: "Timing", when: "" },
        ]),
        short: "Family constraints",
        ask: "",
        help: "",
        meaning: "family limits on a move",
        if_unknown: "empty",
    },
    Fact {
        var: Var::UpcomingCommitments,
        id: "upcoming-commitments",
        kind: Kind::Many(&[
            Choice { id: "relocation", label: "Relocation", when: "" },
            Choice { id: "academic-programme", label: "Academic programme", when: "" },
            Choice { id: "family-commitment", label: "Family commitment", when: "" },
        ]),
        short: "Upcoming commitments",
        ask: "",
        help: "",
        meaning: "other fixed plans",
        if_unknown: "empty",
    },
    Fact {
        var: Var::FutureMobilityPlans,
        id: "future-mobility-plans",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Future mobility plans",
        ask: "",
        help: "",
        meaning: "later international moves are planned",
        if_unknown: "no",
    },
];
