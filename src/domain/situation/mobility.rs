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
        kind: Kind::Flag {
            yes: "The job involves a visa or a move abroad",
            no: "The job involves no visa and no move abroad",
        },
        short: "A visa or a move abroad",
        ask: "Does this job involve a visa or a move abroad?",
        help: "",
        meaning: "the job involves a move across borders, a sponsor or expatriate life",
        if_unknown: "Yes when you mention a visa, a move or a reason to do with one. Otherwise no.",
        likely: 20,
    },
    Fact {
        var: Var::SponsorshipNeeded,
        id: "sponsorship-needed",
        kind: Kind::Flag { yes: "You need them to sponsor your visa", no: "You do not need them to sponsor a visa" },
        short: "Help with a visa",
        ask: "Do you need this employer to sponsor your visa?",
        help: "",
        meaning: "the person needs the employer's sponsorship",
        if_unknown: "Yes when the visa work has begun or is among your reasons. Otherwise no.",
        likely: 15,
    },
    Fact {
        var: Var::SponsorshipClarity,
        id: "sponsorship-clarity",
        kind: Kind::One(&[
            Choice {
                id: "confirmed",
                label: "They will do it",
                when: "They have said that they sponsor your visa",
                likely: 40,
            },
            Choice {
                id: "unclear",
                label: "It is not clear",
                when: "It is not clear if they sponsor your visa",
                likely: 40,
            },
            Choice { id: "refused", label: "They will not do it", when: "They will not sponsor your visa", likely: 20 },
        ]),
        short: "What they say on the visa",
        ask: "What have they said about sponsoring your visa?",
        help: "",
        meaning: "what the employer says about a visa",
        if_unknown: "Not clear, when you need it.",
        likely: 50,
    },
    Fact {
        var: Var::SponsorshipProgress,
        id: "sponsorship-progress",
        kind: Kind::One(&[
            Choice {
                id: "not-started",
                label: "No visa needed, or not begun",
                when: "The visa work has not begun",
                likely: 60,
            },
            Choice {
                id: "employer-started",
                label: "The employer has begun",
                when: "They have begun the visa work",
                likely: 20,
            },
            Choice {
                id: "paperwork-filed",
                label: "The papers are filed",
                when: "The visa papers are filed",
                likely: 12,
            },
            Choice { id: "permit-issued", label: "I have the permit", when: "Your permit has been issued", likely: 8 },
        ]),
        short: "The visa work",
        ask: "Has any visa work begun for you?",
        help: "",
        meaning: "how far formal steps have gone",
        if_unknown: "Not begun.",
        likely: 20,
    },
    Fact {
        var: Var::VisaTimelineFits,
        id: "visa-timeline-fits",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "The visa will come in time", likely: 40 },
            Choice { id: "no", label: "No", when: "The visa will not come in time", likely: 25 },
            Choice {
                id: "unsure",
                label: "Not sure",
                when: "You do not know if the visa will come in time",
                likely: 35,
            },
        ]),
        short: "Visa in time",
        ask: "Will the visa come in time?",
        help: "",
        meaning: "timing works",
        if_unknown: "No when visa timing is among your reasons. Otherwise not sure.",
        likely: 40,
    },
    Fact {
        var: Var::RelocationProgress,
        id: "relocation-progress",
        kind: Kind::One(&[
            Choice { id: "not-applicable", label: "There is no move", when: "No move is planned", likely: 40 },
            Choice { id: "discussed", label: "It was talked about", when: "A move was talked about", likely: 30 },
            Choice { id: "agreed", label: "It is agreed", when: "Your move is agreed", likely: 15 },
            Choice {
                id: "vendor-engaged",
                label: "A firm is working on it",
                when: "A firm is working on your move",
                likely: 10,
            },
            Choice {
                id: "spend-committed",
                label: "Money has been spent",
                when: "Money has been spent on your move",
                likely: 5,
            },
        ]),
        short: "Your move",
        ask: "How far are the plans for your move?",
        help: "",
        meaning: "how far the plans for a move have come",
        if_unknown: "There is no move.",
        likely: 20,
    },
    Fact {
        var: Var::RelocationSupport,
        id: "relocation-support",
        kind: Kind::One(&[
            Choice { id: "adequate", label: "Enough", when: "Their help with the move is enough", likely: 40 },
            Choice { id: "weak", label: "Too little", when: "Their help with the move is too little", likely: 35 },
            Choice { id: "none", label: "There is none", when: "They give no help with the move", likely: 25 },
        ]),
        short: "Their help with the move",
        ask: "How good is their help with the move?",
        help: "",
        meaning: "quality of the package",
        if_unknown: "Too little, when that is among your reasons. Otherwise nothing is assumed.",
        likely: 50,
    },
    Fact {
        var: Var::RelocationElements,
        id: "relocation-elements",
        kind: Kind::Many(&[
            Choice { id: "housing", label: "A place to live", when: "Their help covers a place to live", likely: 60 },
            Choice {
                id: "language-training",
                label: "Language lessons",
                when: "Their help covers language lessons",
                likely: 15,
            },
            Choice {
                id: "orientation",
                label: "Finding my way around",
                when: "Their help covers finding your way around",
                likely: 25,
            },
            Choice {
                id: "family-support",
                label: "Help for my family",
                when: "Their help covers your family",
                likely: 25,
            },
        ]),
        short: "What their help covers",
        ask: "What does their help with the move cover?",
        help: "",
        meaning: "what the package covers",
        if_unknown: "Nothing that you know of.",
        likely: 40,
    },
    Fact {
        var: Var::RelocationTimelineChanged,
        id: "relocation-timeline-changed",
        kind: Kind::Flag { yes: "The timing of your move has changed", no: "The timing of your move has not changed" },
        short: "Timing of your move",
        ask: "Has the timing of your own move changed?",
        help: "",
        meaning: "the timing of the person's own move changed",
        if_unknown: "Yes when that is among your reasons. Otherwise no.",
        likely: 15,
    },
    Fact {
        var: Var::FamilyConstraints,
        id: "family-constraints",
        kind: Kind::Many(&[
            Choice {
                id: "schooling",
                label: "Schools",
                when: "Schools would make a move hard for your family",
                likely: 30,
            },
            Choice {
                id: "partner-work-permission",
                label: "Work for my partner",
                when: "Work for your partner would make a move hard",
                likely: 30,
            },
            Choice {
                id: "cost",
                label: "The cost",
                when: "The cost would make a move hard for your family",
                likely: 25,
            },
            Choice {
                id: "timing",
                label: "The timing",
                when: "The timing would make a move hard for your family",
                likely: 15,
            },
        ]),
        short: "Family and the move",
        ask: "What would make a move hard for your family?",
        help: "You can skip this.",
        meaning: "family limits on a move",
        if_unknown: "Nothing.",
        likely: 30,
    },
    Fact {
        var: Var::UpcomingCommitments,
        id: "upcoming-commitments",
        kind: Kind::Many(&[
            Choice { id: "relocation", label: "A move", when: "You have a move planned", likely: 40 },
            Choice { id: "academic-programme", label: "A course", when: "You have a course planned", likely: 30 },
            Choice {
                id: "family-commitment",
                label: "A family matter",
                when: "You have a family matter coming up",
                likely: 30,
            },
        ]),
        short: "Other fixed plans",
        ask: "What other fixed plans do you have?",
        help: "Leave it out if there are none.",
        meaning: "other fixed plans",
        if_unknown: "None.",
        likely: 25,
    },
    Fact {
        var: Var::FutureMobilityPlans,
        id: "future-mobility-plans",
        kind: Kind::Flag { yes: "You plan to move abroad later on", no: "You do not plan to move abroad later on" },
        short: "Later moves abroad",
        ask: "Do you plan to move abroad later on?",
        help: "",
        meaning: "the person plans to move abroad later",
        if_unknown: "No.",
        likely: 20,
    },
];
