//! Reasons and immediate cause.

use super::*;

/// Values of [`REASONS`].
#[derive(Debug, PartialEq, Eq)]
pub struct Reason;

impl Reason {
    /// A firm offer elsewhere has been accepted.
    pub const ACCEPTED_OTHER_OFFER: Value<Reason> = Value::new(0);
    /// Another process is further on, faster or a safer visa path.
    pub const BETTER_COMPETING_OFFER: Value<Reason> = Value::new(1);
    /// Duties, scope or reporting line do not match goals.
    pub const ROLE_MISMATCH: Value<Reason> = Value::new(2);
    /// The job in the interview differs from the advert.
    pub const POSTING_REALITY_GAP: Value<Reason> = Value::new(3);
    /// The role would not use the person's strengths.
    pub const STRENGTHS_UNUSED: Value<Reason> = Value::new(4);
    /// Team relations or structure do not suit.
    pub const TEAM_DYNAMICS: Value<Reason> = Value::new(5);
    /// Communication style, expectations or values collide.
    pub const CULTURE_MISMATCH: Value<Reason> = Value::new(6);
    /// Pay below the floor and not resolved.
    pub const COMPENSATION_BELOW_MINIMUM: Value<Reason> = Value::new(7);
    /// Benefits, bonus or total reward fall short.
    pub const BENEFITS_BELOW_MINIMUM: Value<Reason> = Value::new(8);
    /// No development path.
    pub const GROWTH_PATH_LACKING: Value<Reason> = Value::new(9);
    /// Flexibility or work-life balance falls short.
    pub const FLEXIBILITY_OR_BALANCE_LACKING: Value<Reason> = Value::new(10);
    /// Third-party, fixed-term or contractor terms instead of the expected direct employment.
    pub const EMPLOYMENT_MODEL: Value<Reason> = Value::new(11);
    /// Sponsorship refused, unclear or impossible.
    pub const VISA_SPONSORSHIP: Value<Reason> = Value::new(12);
    /// Work-authorisation timing no longer fits.
    pub const VISA_TIMELINE: Value<Reason> = Value::new(13);
    /// An unavoidable move (own or partner's) makes the job unworkable.
    pub const RELOCATION_FORCED: Value<Reason> = Value::new(14);
    /// Relocation timing or practicalities changed.
    pub const RELOCATION_LOGISTICS: Value<Reason> = Value::new(15);
    /// The package leaves too much cost or too little help.
    pub const RELOCATION_SUPPORT_WEAK: Value<Reason> = Value::new(16);
    /// Cost of the move, time-zone or living cost.
    pub const RELOCATION_COST: Value<Reason> = Value::new(17);
    /// National tax or social-security consequences.
    pub const TAX_SOCIAL_SECURITY: Value<Reason> = Value::new(18);
    /// Schooling for children.
    pub const FAMILY_SCHOOLING: Value<Reason> = Value::new(19);
    /// The partner could not work.
    pub const PARTNER_WORK_PERMISSION: Value<Reason> = Value::new(20);
    /// The role blocks a later international move, visa option or needed skill.
    pub const MOBILITY_PLAN_CONFLICT: Value<Reason> = Value::new(21);
    /// Commute became infeasible or turned out far beyond what was stated.
    pub const COMMUTE_UNWORKABLE: Value<Reason> = Value::new(22);
    /// Required travel newly revealed.
    pub const TRAVEL_DEMANDS: Value<Reason> = Value::new(23);
    /// A planned move, academic programme or family commitment.
    pub const UPCOMING_COMMITMENT: Value<Reason> = Value::new(24);
    /// The start or the pace does not fit now.
    pub const TIMING: Value<Reason> = Value::new(25);
    /// The person is pausing the search.
    pub const PAUSING_SEARCH: Value<Reason> = Value::new(26);
    /// Goals shifted.
    pub const PRIORITIES_CHANGED: Value<Reason> = Value::new(27);
    /// Any private matter.
    pub const PERSONAL_PRIVATE: Value<Reason> = Value::new(28);
    /// Family duties changed.
    pub const FAMILY_NEEDS: Value<Reason> = Value::new(29);
    /// Health beyond today.
    pub const HEALTH_LONGER_TERM: Value<Reason> = Value::new(30);
    /// Ill on or near the day.
    pub const SUDDEN_ILLNESS: Value<Reason> = Value::new(31);
    /// Accident.
    pub const ACCIDENT: Value<Reason> = Value::new(32);
    /// Family emergency.
    pub const FAMILY_EMERGENCY: Value<Reason> = Value::new(33);
    /// Leadership integrity, missing transparency about who owns the role.
    pub const ETHICAL_CONCERN: Value<Reason> = Value::new(34);
    /// Disorganised process, inconsistent information, expectations that do not match.
    pub const PROCESS_RED_FLAGS: Value<Reason> = Value::new(35);
    /// Rude or unprepared conduct, short of misconduct.
    pub const UNPROFESSIONAL_INTERVIEWER: Value<Reason> = Value::new(36);
    /// Unease the person cannot put into words.
    pub const FELT_OFF: Value<Reason> = Value::new(37);
    /// Harassment, discrimination, illegal conduct, unsafe place.
    pub const MISCONDUCT_OR_UNSAFE: Value<Reason> = Value::new(38);
    /// Simply does not feel like a journey known beforehand.
    pub const COMMUTE_RELUCTANCE: Value<Reason> = Value::new(39);
    /// Came across a bad review late that earlier research would have shown.
    pub const LATE_NEGATIVE_REVIEW: Value<Reason> = Value::new(40);
    /// Putting it off.
    pub const PROCRASTINATION: Value<Reason> = Value::new(41);
    /// Has not prepared.
    pub const UNPREPARED: Value<Reason> = Value::new(42);
    /// Interview anxiety.
    pub const NERVES: Value<Reason> = Value::new(43);
}

/// Everything that pushes the person out.
pub const REASONS: Many<Reason> = Many::new(Var::Reasons);

/// The one reason that would be stated if any.
pub const MAIN_REASON: One<Reason> = One::new(Var::MainReason);

/// Health, family or other private matter.
pub const REASON_SENSITIVE: Flag = Flag::new(Var::ReasonSensitive);

/// Illness, accident or family emergency makes the appointment impossible.
pub const URGENT_UNAVOIDABLE: Flag = Flag::new(Var::UrgentUnavoidable);

/// Values of [`ALTERNATIVES`].
#[derive(Debug, PartialEq, Eq)]
pub struct Alternatives;

impl Alternatives {
    pub const OTHER_TIME: Value<Alternatives> = Value::new(0);
    pub const VIDEO: Value<Alternatives> = Value::new(1);
    pub const PHONE: Value<Alternatives> = Value::new(2);
}

/// Ways to keep the interview alive.
pub const ALTERNATIVES: Many<Alternatives> = Many::new(Var::Alternatives);

/// Values of [`ILLNESS_EFFECT`].
#[derive(Debug, PartialEq, Eq)]
pub struct IllnessEffect;

impl IllnessEffect {
    pub const CONTAGIOUS: Value<IllnessEffect> = Value::new(0);
    pub const DISABLING: Value<IllnessEffect> = Value::new(1);
    pub const MILD: Value<IllnessEffect> = Value::new(2);
}

/// What the illness allows.
pub const ILLNESS_EFFECT: One<IllnessEffect> = One::new(Var::IllnessEffect);

/// Concrete times offered.
pub const RESCHEDULE_SLOTS: Text = Text::new(Var::RescheduleSlots);

/// Will really attend the new time.
pub const RESCHEDULE_COMMITTED: Flag = Flag::new(Var::RescheduleCommitted);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::Reasons,
        id: "reasons",
        kind: Kind::Many(&[
            Choice { id: "accepted-other-offer", label: "A firm offer elsewhere has been accepted", when: "" },
            Choice {
                id: "better-competing-offer",
                label: "Another process is further on, faster or a safer visa path",
                when: "",
            },
            Choice { id: "role-mismatch", label: "Duties, scope or reporting line do not match goals", when: "" },
            Choice { id: "posting-reality-gap", label: "The job in the interview differs from the advert", when: "" },
            Choice { id: "strengths-unused", label: "The role would not use the person's strengths", when: "" },
            Choice { id: "team-dynamics", label: "Team relations or structure do not suit", when: "" },
            Choice { id: "culture-mismatch", label: "Communication style, expectations or values collide", when: "" },
            Choice { id: "compensation-below-minimum", label: "Pay below the floor and not resolved", when: "" },
            Choice { id: "benefits-below-minimum", label: "Benefits, bonus or total reward fall short", when: "" },
            Choice { id: "growth-path-lacking", label: "No development path", when: "" },
            Choice {
                id: "flexibility-or-balance-lacking",
                label: "Flexibility or work-life balance falls short",
                when: "",
            },
            Choice {
                id: "employment-model",
                label: "Third-party, fixed-term or contractor terms instead of the expected direct employment",
                when: "",
            },
            Choice { id: "visa-sponsorship", label: "Sponsorship refused, unclear or impossible", when: "" },
            Choice { id: "visa-timeline", label: "Work-authorisation timing no longer fits", when: "" },
            Choice {
                id: "relocation-forced",
                label: "An unavoidable move (own or partner's) makes the job unworkable",
                when: "",
            },
            Choice { id: "relocation-logistics", label: "Relocation timing or practicalities changed", when: "" },
            Choice {
                id: "relocation-support-weak",
                label: "The package leaves too much cost or too little help",
                when: "",
            },
            Choice { id: "relocation-cost", label: "Cost of the move, time-zone or living cost", when: "" },
            Choice { id: "tax-social-security", label: "National tax or social-security consequences", when: "" },
            Choice { id: "family-schooling", label: "Schooling for children", when: "" },
            Choice { id: "partner-work-permission", label: "The partner could not work", when: "" },
            Choice {
                id: "mobility-plan-conflict",
                label: "The role blocks a later international move, visa option or needed skill",
                when: "",
            },
            Choice {
                id: "commute-unworkable",
                label: "Commute became infeasible or turned out far beyond what was stated",
                when: "",
            },
            Choice { id: "travel-demands", label: "Required travel newly revealed", when: "" },
            Choice {
                id: "upcoming-commitment",
                label: "A planned move, academic programme or family commitment",
                when: "",
            },
            Choice { id: "timing", label: "The start or the pace does not fit now", when: "" },
            Choice { id: "pausing-search", label: "The person is pausing the search", when: "" },
            Choice { id: "priorities-changed", label: "Goals shifted", when: "" },
            Choice { id: "personal-private", label: "Any private matter", when: "" },
            Choice { id: "family-needs", label: "Family duties changed", when: "" },
            Choice { id: "health-longer-term", label: "Health beyond today", when: "" },
            Choice { id: "sudden-illness", label: "Ill on or near the day", when: "" },
            Choice { id: "accident", label: "Accident", when: "" },
            Choice { id: "family-emergency", label: "Family emergency", when: "" },
            Choice {
                id: "ethical-concern",
                label: "Leadership integrity, missing transparency about who owns the role",
                when: "",
            },
            Choice {
                id: "process-red-flags",
                label: "Disorganised process, inconsistent information, expectations that do not match",
                when: "",
            },
            Choice {
                id: "unprofessional-interviewer",
                label: "Rude or unprepared conduct, short of misconduct",
                when: "",
            },
            Choice { id: "felt-off", label: "Unease the person cannot put into words", when: "" },
            Choice {
                id: "misconduct-or-unsafe",
                label: "Harassment, discrimination, illegal conduct, unsafe place",
                when: "",
            },
            Choice {
                id: "commute-reluctance",
                label: "Simply does not feel like a journey known beforehand",
                when: "",
            },
            Choice {
                id: "late-negative-review",
                label: "Came across a bad review late that earlier research would have shown",
                when: "",
            },
            Choice { id: "procrastination", label: "Putting it off", when: "" },
            Choice { id: "unprepared", label: "Has not prepared", when: "" },
            Choice { id: "nerves", label: "Interview anxiety", when: "" },
        ]),
        short: "Reasons",
        ask: "",
        help: "",
        meaning: "everything that pushes the person out",
        if_unknown: "prompt; compose without a reason if empty",
    },
    Fact {
        var: Var::MainReason,
        id: "main-reason",
        kind: Kind::One(&[
            Choice { id: "accepted-other-offer", label: "A firm offer elsewhere has been accepted", when: "" },
            Choice {
                id: "better-competing-offer",
                label: "Another process is further on, faster or a safer visa path",
                when: "",
            },
            Choice { id: "role-mismatch", label: "Duties, scope or reporting line do not match goals", when: "" },
            Choice { id: "posting-reality-gap", label: "The job in the interview differs from the advert", when: "" },
            Choice { id: "strengths-unused", label: "The role would not use the person's strengths", when: "" },
            Choice { id: "team-dynamics", label: "Team relations or structure do not suit", when: "" },
            Choice { id: "culture-mismatch", label: "Communication style, expectations or values collide", when: "" },
            Choice { id: "compensation-below-minimum", label: "Pay below the floor and not resolved", when: "" },
            Choice { id: "benefits-below-minimum", label: "Benefits, bonus or total reward fall short", when: "" },
            Choice { id: "growth-path-lacking", label: "No development path", when: "" },
            Choice {
                id: "flexibility-or-balance-lacking",
                label: "Flexibility or work-life balance falls short",
                when: "",
            },
            Choice {
                id: "employment-model",
                label: "Third-party, fixed-term or contractor terms instead of the expected direct employment",
                when: "",
            },
            Choice { id: "visa-sponsorship", label: "Sponsorship refused, unclear or impossible", when: "" },
            Choice { id: "visa-timeline", label: "Work-authorisation timing no longer fits", when: "" },
            Choice {
                id: "relocation-forced",
                label: "An unavoidable move (own or partner's) makes the job unworkable",
                when: "",
            },
            Choice { id: "relocation-logistics", label: "Relocation timing or practicalities changed", when: "" },
            Choice {
                id: "relocation-support-weak",
                label: "The package leaves too much cost or too little help",
                when: "",
            },
            Choice { id: "relocation-cost", label: "Cost of the move, time-zone or living cost", when: "" },
            Choice { id: "tax-social-security", label: "National tax or social-security consequences", when: "" },
            Choice { id: "family-schooling", label: "Schooling for children", when: "" },
            Choice { id: "partner-work-permission", label: "The partner could not work", when: "" },
            Choice {
                id: "mobility-plan-conflict",
                label: "The role blocks a later international move, visa option or needed skill",
                when: "",
            },
            Choice {
                id: "commute-unworkable",
                label: "Commute became infeasible or turned out far beyond what was stated",
                when: "",
            },
            Choice { id: "travel-demands", label: "Required travel newly revealed", when: "" },
            Choice {
                id: "upcoming-commitment",
                label: "A planned move, academic programme or family commitment",
                when: "",
            },
            Choice { id: "timing", label: "The start or the pace does not fit now", when: "" },
            Choice { id: "pausing-search", label: "The person is pausing the search", when: "" },
            Choice { id: "priorities-changed", label: "Goals shifted", when: "" },
            Choice { id: "personal-private", label: "Any private matter", when: "" },
            Choice { id: "family-needs", label: "Family duties changed", when: "" },
            Choice { id: "health-longer-term", label: "Health beyond today", when: "" },
            Choice { id: "sudden-illness", label: "Ill on or near the day", when: "" },
            Choice { id: "accident", label: "Accident", when: "" },
            Choice { id: "family-emergency", label: "Family emergency", when: "" },
            Choice {
                id: "ethical-concern",
                label: "Leadership integrity, missing transparency about who owns the role",
                when: "",
            },
            Choice {
                id: "process-red-flags",
                label: "Disorganised process, inconsistent information, expectations that do not match",
                when: "",
            },
            Choice {
                id: "unprofessional-interviewer",
                label: "Rude or unprepared conduct, short of misconduct",
                when: "",
            },
            Choice { id: "felt-off", label: "Unease the person cannot put into words", when: "" },
            Choice {
                id: "misconduct-or-unsafe",
                label: "Harassment, discrimination, illegal conduct, unsafe place",
                when: "",
            },
            Choice {
                id: "commute-reluctance",
                label: "Simply does not feel like a journey known beforehand",
                when: "",
            },
            Choice {
                id: "late-negative-review",
                label: "Came across a bad review late that earlier research would have shown",
                when: "",
            },
            Choice { id: "procrastination", label: "Putting it off", when: "" },
            Choice { id: "unprepared", label: "Has not prepared", when: "" },
            Choice { id: "nerves", label: "Interview anxiety", when: "" },
        ]),
        short: "Main reason",
        ask: "",
        help: "",
        meaning: "the one reason that would be stated if any",
        if_unknown: "first selected reason in the order of D1, sensitive ones last",
    },
    Fact {
        var: Var::ReasonSensitive,
        id: "reason-sensitive",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Reason sensitive",
        ask: "",
        help: "",
        meaning: "health, family or other private matter",
        if_unknown: "yes for any value marked sensitive in D1",
    },
    Fact {
        var: Var::UrgentUnavoidable,
        id: "urgent-unavoidable",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Urgent unavoidable",
        ask: "",
        help: "",
        meaning: "illness, accident or family emergency makes the appointment impossible",
        if_unknown: "yes when an emergency is among the reasons, else no",
    },
    Fact {
        var: Var::Alternatives,
        id: "alternatives",
        kind: Kind::Many(&[
            Choice { id: "other-time", label: "Other time", when: "" },
            Choice { id: "video", label: "Video", when: "" },
            Choice { id: "phone", label: "Phone", when: "" },
        ]),
        short: "Alternatives",
        ask: "",
        help: "",
        meaning: "ways to keep the interview alive",
        if_unknown: "other-time when intent is reschedule",
    },
    Fact {
        var: Var::IllnessEffect,
        id: "illness-effect",
        kind: Kind::One(&[
            Choice { id: "contagious", label: "Contagious", when: "" },
            Choice { id: "disabling", label: "Disabling", when: "" },
            Choice { id: "mild", label: "Mild", when: "" },
        ]),
        short: "Illness effect",
        ask: "",
        help: "",
        meaning: "what the illness allows",
        if_unknown: "disabling (reschedule)",
    },
    Fact {
        var: Var::RescheduleSlots,
        id: "reschedule-slots",
        kind: Kind::Text,
        short: "Reschedule slots",
        ask: "",
        help: "",
        meaning: "concrete times offered",
        if_unknown: "ask for two before composing a reschedule",
    },
    Fact {
        var: Var::RescheduleCommitted,
        id: "reschedule-committed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Reschedule committed",
        ask: "",
        help: "",
        meaning: "will really attend the new time",
        if_unknown: "ask; without it do not offer dates",
    },
];

/// What each reason may do to a message, in the order of the values of [`Reason`].
pub const REASON_NOTES: &[ReasonNote] = &[
    ReasonNote {
        reason: Reason::ACCEPTED_OTHER_OFFER,
        family: "other-offer",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-accepted-other",
    },
    ReasonNote {
        reason: Reason::BETTER_COMPETING_OFFER,
        family: "other-offer",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-different-direction",
    },
    ReasonNote {
        reason: Reason::ROLE_MISMATCH,
        family: "role",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-role-focus",
    },
    ReasonNote {
        reason: Reason::POSTING_REALITY_GAP,
        family: "role",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-role-focus",
    },
    ReasonNote {
        reason: Reason::STRENGTHS_UNUSED,
        family: "role",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::TEAM_DYNAMICS,
        family: "culture",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-team-structure",
    },
    ReasonNote {
        reason: Reason::CULTURE_MISMATCH,
        family: "culture",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::COMPENSATION_BELOW_MINIMUM,
        family: "reward",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::BENEFITS_BELOW_MINIMUM,
        family: "reward",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::GROWTH_PATH_LACKING,
        family: "reward",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::FLEXIBILITY_OR_BALANCE_LACKING,
        family: "reward",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-not-right-fit",
    },
    ReasonNote {
        reason: Reason::EMPLOYMENT_MODEL,
        family: "contract",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-employment-model",
    },
    ReasonNote {
        reason: Reason::VISA_SPONSORSHIP,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-visa",
    },
    ReasonNote {
        reason: Reason::VISA_TIMELINE,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-visa",
    },
    ReasonNote {
        reason: Reason::RELOCATION_FORCED,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-relocation-move",
    },
    ReasonNote {
        reason: Reason::RELOCATION_LOGISTICS,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-relocation-timeline",
    },
    ReasonNote {
        reason: Reason::RELOCATION_SUPPORT_WEAK,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::RELOCATION_COST,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::TAX_SOCIAL_SECURITY,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::FAMILY_SCHOOLING,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::PARTNER_WORK_PERMISSION,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::MOBILITY_PLAN_CONFLICT,
        family: "mobility",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-role-focus",
    },
    ReasonNote {
        reason: Reason::COMMUTE_UNWORKABLE,
        family: "logistics",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::TRAVEL_DEMANDS,
        family: "logistics",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-logistics",
    },
    ReasonNote {
        reason: Reason::UPCOMING_COMMITMENT,
        family: "logistics",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-timing",
    },
    ReasonNote {
        reason: Reason::TIMING,
        family: "logistics",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-timing",
    },
    ReasonNote {
        reason: Reason::PAUSING_SEARCH,
        family: "personal",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::State,
        line: "line-pausing-search",
    },
    ReasonNote {
        reason: Reason::PRIORITIES_CHANGED,
        family: "personal",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Generic,
        line: "line-different-direction",
    },
    ReasonNote {
        reason: Reason::PERSONAL_PRIVATE,
        family: "personal",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-personal",
    },
    ReasonNote {
        reason: Reason::FAMILY_NEEDS,
        family: "personal",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-personal",
    },
    ReasonNote {
        reason: Reason::HEALTH_LONGER_TERM,
        family: "personal",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-personal",
    },
    ReasonNote {
        reason: Reason::SUDDEN_ILLNESS,
        family: "emergency",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-emergency",
    },
    ReasonNote {
        reason: Reason::ACCIDENT,
        family: "emergency",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-emergency",
    },
    ReasonNote {
        reason: Reason::FAMILY_EMERGENCY,
        family: "emergency",
        weight: Weight::Legitimate,
        sensitive: true,
        disclosure: Disclosure::Generic,
        line: "line-emergency",
    },
    ReasonNote {
        reason: Reason::ETHICAL_CONCERN,
        family: "red-flag",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::PROCESS_RED_FLAGS,
        family: "red-flag",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::UNPROFESSIONAL_INTERVIEWER,
        family: "red-flag",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::FELT_OFF,
        family: "red-flag",
        weight: Weight::Legitimate,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::MISCONDUCT_OR_UNSAFE,
        family: "safety",
        weight: Weight::Overriding,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::COMMUTE_RELUCTANCE,
        family: "weak",
        weight: Weight::Weak,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::LATE_NEGATIVE_REVIEW,
        family: "weak",
        weight: Weight::Weak,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::PROCRASTINATION,
        family: "weak",
        weight: Weight::Weak,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::UNPREPARED,
        family: "weak",
        weight: Weight::Weak,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
    ReasonNote {
        reason: Reason::NERVES,
        family: "weak",
        weight: Weight::Weak,
        sensitive: false,
        disclosure: Disclosure::Withhold,
        line: "line-none",
    },
];
