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
            Choice {
                id: "accepted-other-offer",
                label: "I accepted another offer",
                when: "You accepted another offer",
                likely: 30,
            },
            Choice {
                id: "better-competing-offer",
                label: "Something better or faster elsewhere",
                when: "You have something better or faster elsewhere",
                likely: 20,
            },
            Choice {
                id: "role-mismatch",
                label: "The work does not fit my goals",
                when: "The work does not fit your goals",
                likely: 20,
            },
            Choice {
                id: "posting-reality-gap",
                label: "The job is not what the advert said",
                when: "The job is not what the advert said",
                likely: 8,
            },
            Choice {
                id: "strengths-unused",
                label: "It would not use what I am good at",
                when: "The job would not use what you are good at",
                likely: 8,
            },
            Choice {
                id: "team-dynamics",
                label: "The team does not suit me",
                when: "The team does not suit you",
                likely: 8,
            },
            Choice {
                id: "culture-mismatch",
                label: "Their way of working does not suit me",
                when: "Their way of working does not suit you",
                likely: 12,
            },
            Choice {
                id: "compensation-below-minimum",
                label: "The pay is too low",
                when: "The pay is too low for you",
                likely: 20,
            },
            Choice {
                id: "benefits-below-minimum",
                label: "The benefits or bonus fall short",
                when: "The benefits or bonus fall short",
                likely: 8,
            },
            Choice {
                id: "growth-path-lacking",
                label: "No room to grow",
                when: "There is no room to grow there",
                likely: 10,
            },
            Choice {
                id: "flexibility-or-balance-lacking",
                label: "Too little flexible or free time",
                when: "There is too little flexible or free time",
                likely: 12,
            },
            Choice {
                id: "employment-model",
                label: "The wrong kind of contract",
                when: "The contract is not the kind you expected",
                likely: 5,
            },
            Choice {
                id: "visa-sponsorship",
                label: "No clear help with my visa",
                when: "There is no clear help with your visa",
                likely: 2,
            },
            Choice {
                id: "visa-timeline",
                label: "My visa or permit will not come in time",
                when: "Your visa or permit will not come in time",
                likely: 1,
            },
            Choice {
                id: "relocation-forced",
                label: "We have to move away",
                when: "You or your partner have to move away",
                likely: 1,
            },
            Choice {
                id: "relocation-logistics",
                label: "My moving plans changed",
                when: "Your moving plans changed",
                likely: 1,
            },
            Choice {
                id: "relocation-support-weak",
                label: "Too little help with the move",
                when: "They help too little with the move",
                likely: 1,
            },
            Choice {
                id: "relocation-cost",
                label: "Moving or living there costs too much",
                when: "Moving or living there costs too much",
                likely: 2,
            },
            Choice {
                id: "tax-social-security",
                label: "Tax or social security",
                when: "Tax or social security rules speak against it",
                likely: 1,
            },
            Choice {
                id: "family-schooling",
                label: "Schools for my children",
                when: "Schools for your children are a problem",
                likely: 1,
            },
            Choice {
                id: "partner-work-permission",
                label: "My partner could not work there",
                when: "Your partner could not work there",
                likely: 1,
            },
            Choice {
                id: "mobility-plan-conflict",
                label: "It blocks later plans abroad",
                when: "The job blocks your later plans abroad",
                likely: 1,
            },
            Choice {
                id: "commute-unworkable",
                label: "The journey to work is too much",
                when: "The journey to work is too much",
                likely: 5,
            },
            Choice {
                id: "travel-demands",
                label: "More travel than they said",
                when: "The job needs more travel than they said",
                likely: 3,
            },
            Choice {
                id: "upcoming-commitment",
                label: "Other fixed plans",
                when: "You have other fixed plans",
                likely: 3,
            },
            Choice {
                id: "timing",
                label: "The start or pace does not fit",
                when: "The start or the pace does not fit you now",
                likely: 8,
            },
            Choice {
                id: "pausing-search",
                label: "I am taking a break from looking",
                when: "You are taking a break from looking",
                likely: 3,
            },
            Choice {
                id: "priorities-changed",
                label: "My goals have changed",
                when: "Your goals have changed",
                likely: 8,
            },
            Choice { id: "personal-private", label: "A private matter", when: "You have a private reason", likely: 4 },
            Choice { id: "family-needs", label: "My family needs me", when: "Your family needs you", likely: 4 },
            Choice { id: "health-longer-term", label: "My health", when: "Your health comes first", likely: 3 },
            Choice { id: "sudden-illness", label: "I have fallen ill", when: "You have fallen ill", likely: 3 },
            Choice { id: "accident", label: "An accident", when: "There was an accident", likely: 1 },
            Choice {
                id: "family-emergency",
                label: "A family emergency",
                when: "There is a family emergency",
                likely: 2,
            },
            Choice {
                id: "ethical-concern",
                label: "I doubt that they are honest",
                when: "You doubt that they are honest",
                likely: 3,
            },
            Choice {
                id: "process-red-flags",
                label: "Their process is messy or unclear",
                when: "Their process is messy or unclear",
                likely: 8,
            },
            Choice {
                id: "unprofessional-interviewer",
                label: "Someone was rude or not prepared",
                when: "Someone there was rude or not prepared",
                likely: 6,
            },
            Choice { id: "felt-off", label: "Something felt off", when: "Something felt off to you", likely: 10 },
            Choice {
                id: "misconduct-or-unsafe",
                label: "Someone crossed a line, or it felt unsafe",
                when: "Someone there crossed a line, or it felt unsafe",
                likely: 1,
            },
            Choice {
                id: "commute-reluctance",
                label: "I do not feel like the journey",
                when: "You do not feel like the journey",
                likely: 2,
            },
            Choice {
                id: "late-negative-review",
                label: "I read a bad review",
                when: "You read a bad review of them",
                likely: 4,
            },
            Choice {
                id: "procrastination",
                label: "I kept putting it off",
                when: "You kept putting it off",
                likely: 2,
            },
            Choice { id: "unprepared", label: "I have not prepared", when: "You have not prepared", likely: 3 },
            Choice { id: "nerves", label: "I am very nervous", when: "You feel very nervous about it", likely: 4 },
        ]),
        short: "Your reasons",
        ask: "What are your reasons?",
        help: "Pick all that fit, the private ones too. You choose later what they hear.",
        meaning: "everything that pushes the person out",
        if_unknown: "None. Then the message gives no reason.",
        likely: 90,
    },
    Fact {
        var: Var::MainReason,
        id: "main-reason",
        kind: Kind::One(&[
            Choice {
                id: "accepted-other-offer",
                label: "I accepted another offer",
                when: "Your main reason is that you accepted another offer",
                likely: 30,
            },
            Choice {
                id: "better-competing-offer",
                label: "Something better or faster elsewhere",
                when: "Your main reason is that you have something better or faster elsewhere",
                likely: 20,
            },
            Choice {
                id: "role-mismatch",
                label: "The work does not fit my goals",
                when: "Your main reason is that the work does not fit your goals",
                likely: 20,
            },
            Choice {
                id: "posting-reality-gap",
                label: "The job is not what the advert said",
                when: "Your main reason is that the job is not what the advert said",
                likely: 8,
            },
            Choice {
                id: "strengths-unused",
                label: "It would not use what I am good at",
                when: "Your main reason is that the job would not use what you are good at",
                likely: 8,
            },
            Choice {
                id: "team-dynamics",
                label: "The team does not suit me",
                when: "Your main reason is that the team does not suit you",
                likely: 8,
            },
            Choice {
                id: "culture-mismatch",
                label: "Their way of working does not suit me",
                when: "Your main reason is that their way of working does not suit you",
                likely: 12,
            },
            Choice {
                id: "compensation-below-minimum",
                label: "The pay is too low",
                when: "Your main reason is that the pay is too low for you",
                likely: 20,
            },
            Choice {
                id: "benefits-below-minimum",
                label: "The benefits or bonus fall short",
                when: "Your main reason is that the benefits or bonus fall short",
                likely: 8,
            },
            Choice {
                id: "growth-path-lacking",
                label: "No room to grow",
                when: "Your main reason is that there is no room to grow there",
                likely: 10,
            },
            Choice {
                id: "flexibility-or-balance-lacking",
                label: "Too little flexible or free time",
                when: "Your main reason is that there is too little flexible or free time",
                likely: 12,
            },
            Choice {
                id: "employment-model",
                label: "The wrong kind of contract",
                when: "Your main reason is that the contract is not the kind you expected",
                likely: 5,
            },
            Choice {
                id: "visa-sponsorship",
                label: "No clear help with my visa",
                when: "Your main reason is that there is no clear help with your visa",
                likely: 2,
            },
            Choice {
                id: "visa-timeline",
                label: "My visa or permit will not come in time",
                when: "Your main reason is that your visa or permit will not come in time",
                likely: 1,
            },
            Choice {
                id: "relocation-forced",
                label: "We have to move away",
                when: "Your main reason is that you or your partner have to move away",
                likely: 1,
            },
            Choice {
                id: "relocation-logistics",
                label: "My moving plans changed",
                when: "Your main reason is that your moving plans changed",
                likely: 1,
            },
            Choice {
                id: "relocation-support-weak",
                label: "Too little help with the move",
                when: "Your main reason is that they help too little with the move",
                likely: 1,
            },
            Choice {
                id: "relocation-cost",
                label: "Moving or living there costs too much",
                when: "Your main reason is that moving or living there costs too much",
                likely: 2,
            },
            Choice {
                id: "tax-social-security",
                label: "Tax or social security",
                when: "Your main reason is that tax or social security rules speak against it",
                likely: 1,
            },
            Choice {
                id: "family-schooling",
                label: "Schools for my children",
                when: "Your main reason is that schools for your children are a problem",
                likely: 1,
            },
            Choice {
                id: "partner-work-permission",
                label: "My partner could not work there",
                when: "Your main reason is that your partner could not work there",
                likely: 1,
            },
            Choice {
                id: "mobility-plan-conflict",
                label: "It blocks later plans abroad",
                when: "Your main reason is that the job blocks your later plans abroad",
                likely: 1,
            },
            Choice {
                id: "commute-unworkable",
                label: "The journey to work is too much",
                when: "Your main reason is that the journey to work is too much",
                likely: 5,
            },
            Choice {
                id: "travel-demands",
                label: "More travel than they said",
                when: "Your main reason is that the job needs more travel than they said",
                likely: 3,
            },
            Choice {
                id: "upcoming-commitment",
                label: "Other fixed plans",
                when: "Your main reason is that you have other fixed plans",
                likely: 3,
            },
            Choice {
                id: "timing",
                label: "The start or pace does not fit",
                when: "Your main reason is that the start or the pace does not fit you now",
                likely: 8,
            },
            Choice {
                id: "pausing-search",
                label: "I am taking a break from looking",
                when: "Your main reason is that you are taking a break from looking",
                likely: 3,
            },
            Choice {
                id: "priorities-changed",
                label: "My goals have changed",
                when: "Your main reason is that your goals have changed",
                likely: 8,
            },
            Choice {
                id: "personal-private",
                label: "A private matter",
                when: "Your main reason is a private one",
                likely: 4,
            },
            Choice {
                id: "family-needs",
                label: "My family needs me",
                when: "Your main reason is that your family needs you",
                likely: 4,
            },
            Choice {
                id: "health-longer-term",
                label: "My health",
                when: "Your main reason is that your health comes first",
                likely: 3,
            },
            Choice {
                id: "sudden-illness",
                label: "I have fallen ill",
                when: "Your main reason is that you have fallen ill",
                likely: 3,
            },
            Choice {
                id: "accident",
                label: "An accident",
                when: "Your main reason is that there was an accident",
                likely: 1,
            },
            Choice {
                id: "family-emergency",
                label: "A family emergency",
                when: "Your main reason is that there is a family emergency",
                likely: 2,
            },
            Choice {
                id: "ethical-concern",
                label: "I doubt that they are honest",
                when: "Your main reason is that you doubt that they are honest",
                likely: 3,
            },
            Choice {
                id: "process-red-flags",
                label: "Their process is messy or unclear",
                when: "Your main reason is that their process is messy or unclear",
                likely: 8,
            },
            Choice {
                id: "unprofessional-interviewer",
                label: "Someone was rude or not prepared",
                when: "Your main reason is that someone there was rude or not prepared",
                likely: 6,
            },
            Choice {
                id: "felt-off",
                label: "Something felt off",
                when: "Your main reason is that something felt off to you",
                likely: 10,
            },
            Choice {
                id: "misconduct-or-unsafe",
                label: "Someone crossed a line, or it felt unsafe",
                when: "Your main reason is that someone there crossed a line, or it felt unsafe",
                likely: 1,
            },
            Choice {
                id: "commute-reluctance",
                label: "I do not feel like the journey",
                when: "Your main reason is that you do not feel like the journey",
                likely: 2,
            },
            Choice {
                id: "late-negative-review",
                label: "I read a bad review",
                when: "Your main reason is that you read a bad review of them",
                likely: 4,
            },
            Choice {
                id: "procrastination",
                label: "I kept putting it off",
                when: "Your main reason is that you kept putting it off",
                likely: 2,
            },
            Choice {
                id: "unprepared",
                label: "I have not prepared",
                when: "Your main reason is that you have not prepared",
                likely: 3,
            },
            Choice {
                id: "nerves",
                label: "I am very nervous",
                when: "Your main reason is that you feel very nervous about it",
                likely: 4,
            },
        ]),
        short: "The reason you would give",
        ask: "If you gave one reason, which would it be?",
        help: "It may be left out all the same.",
        meaning: "the one reason that would be stated if any",
        if_unknown: "The first you picked. Private ones come last.",
        likely: 25,
    },
    Fact {
        var: Var::ReasonSensitive,
        id: "reason-sensitive",
        kind: Kind::Flag { yes: "Your reason is a private one", no: "Your reason is not a private one" },
        short: "A private reason",
        ask: "Is your reason a private one?",
        help: "Health or family, for example. You can skip this.",
        meaning: "health, family or other private matter",
        if_unknown: "Yes for health, family, an emergency or another private matter.",
        likely: 15,
    },
    Fact {
        var: Var::UrgentUnavoidable,
        id: "urgent-unavoidable",
        kind: Kind::Flag {
            yes: "Something has happened so that you cannot come",
            no: "Nothing has happened that keeps you from coming",
        },
        short: "An emergency",
        ask: "Has something happened so that you cannot come?",
        help: "Illness, an accident or a family emergency. No details needed.",
        meaning: "illness, an accident or a family emergency keeps the person from coming",
        if_unknown: "Yes when an emergency is among your reasons. Otherwise no.",
        likely: 15,
    },
    Fact {
        var: Var::Alternatives,
        id: "alternatives",
        kind: Kind::Many(&[
            Choice { id: "other-time", label: "Another time", when: "Another time would work", likely: 60 },
            Choice { id: "video", label: "Video", when: "A video call would work", likely: 30 },
            Choice { id: "phone", label: "Phone", when: "A phone call would work", likely: 10 },
        ]),
        short: "What could still work",
        ask: "What could still work for the interview?",
        help: "",
        meaning: "ways to keep the interview alive",
        if_unknown: "Another time, when you want to move the date.",
        likely: 45,
    },
    Fact {
        var: Var::IllnessEffect,
        id: "illness-effect",
        kind: Kind::One(&[
            Choice {
                id: "contagious",
                label: "I could talk, but not meet anyone",
                when: "You could talk, but not meet anyone",
                likely: 30,
            },
            Choice {
                id: "disabling",
                label: "I cannot do an interview now",
                when: "You are too ill for an interview",
                likely: 50,
            },
            Choice { id: "mild", label: "I am only a little ill", when: "You are only a little ill", likely: 20 },
        ]),
        short: "What you can manage",
        ask: "What can you manage while you are ill?",
        help: "You can skip this. They need not know.",
        meaning: "what the illness allows",
        if_unknown: "No interview for now, so the plan asks for another date.",
        likely: 45,
    },
    Fact {
        var: Var::RescheduleSlots,
        id: "reschedule-slots",
        kind: Kind::Text,
        short: "New times",
        ask: "Which two or more times could you offer them?",
        help: "Give the day, the date and the hour.",
        meaning: "concrete times offered",
        if_unknown: "None yet. You are asked for two before you write.",
        likely: 80,
    },
    Fact {
        var: Var::RescheduleCommitted,
        id: "reschedule-committed",
        kind: Kind::Flag { yes: "You will be there at a new time", no: "You cannot promise to keep a new time" },
        short: "Keeping the new time",
        ask: "Will you really be there at a new time?",
        help: "If you cannot say yet, it is kinder to name no date.",
        meaning: "will really attend the new time",
        if_unknown: "Not known. Until you say yes, the plan offers no dates.",
        likely: 80,
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
