//! Rules of the area *reason-disclosure*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static REASON_NOT_REQUIRED: Rule = Rule {
    id: "reason-not-required",
    area: Area::ReasonDisclosure,
    list: List::LeaveOut,
    when: all(&[LEAVING.yes(), UNSAFE.no(), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]),
    phase: Phase::OfArea,
    live: false,
    title: "You owe no reason",
    say: "You owe no reason. A clear decision with thanks is enough.",
    because: "Nearly every source says outright that a reason is optional when you withdraw in the usual way.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S0_15Q2, &S1_2, &S1_17Q2, &S2_10Q3, &S4_5A, &S4_21Q1],
};

pub static REASON_SHORT_HONEST_FOR_RELATIONSHIP: Rule = Rule {
    id: "reason-short-honest-for-relationship",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[
        LEAVING.yes(),
        WILLING_TO_STATE_REASON.yes(),
        any(&[STAY_IN_TOUCH_GENUINE.yes(), RAPPORT.is_any(&[Rapport::SOME, Rapport::CLOSE])]),
        RED_FLAG_REASON.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "One honest reason helps",
    say: "If the relationship matters to you, give one short, honest reason.",
    because: "It helps people accept the news.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_5C, &S0_15Q2],
};

pub static REASON_ONE_LINE_ONLY: Rule = Rule {
    id: "reason-one-line-only",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[
        WILLING_TO_STATE_REASON.yes(),
        any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes(), ACTION.is_any(&[Action::REPAIR, Action::RESPOND])]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Keep the reason to one line",
    say: "Keep your reason to one line.",
    because: "Detail invites debate and blurs what you say.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_2, &S1_6B, &S3_1, &S3_4C, &S4_5A],
};

pub static REASON_SENSITIVE_GENERIC: Rule = Rule {
    id: "reason-sensitive-generic",
    area: Area::ReasonDisclosure,
    list: List::LeaveOut,
    when: REASON_SENSITIVE.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "A private matter stays private",
    say: "Keep it private. Name only the kind of reason: personal reasons. For a missed appointment, say a medical matter or a family emergency.",
    because: "Health and family are nobody’s business in a hiring file.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S0_15Q2, &S1_7D, &S3_4C],
};

pub static REASON_NO_DETAIL: Rule = Rule {
    id: "reason-no-detail",
    area: Area::ReasonDisclosure,
    list: List::LeaveOut,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "No back-story",
    say: "Leave out the back-story and every detail of how you decided.",
    because: "A long account sounds defensive or too personal.",
    see: &[],
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S1_1, &S1_13, &S2_5, &S3_8, &S4_13],
};

pub static REASON_ACCEPTED_OTHER_ENOUGH: Rule = Rule {
    id: "reason-accepted-other-enough",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER),
    phase: Phase::OfArea,
    live: false,
    title: "\"I accepted another offer\" is enough",
    say: "Say only that you accepted another offer. Do not justify it or compare.",
    because: "Everyone understands it.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7A, &S3_22Q1],
};

pub static REASON_FIT_NEUTRAL: Rule = Rule {
    id: "reason-fit-neutral",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[
        MAIN_REASON.is_any(&[
            Reason::ROLE_MISMATCH,
            Reason::POSTING_REALITY_GAP,
            Reason::TEAM_DYNAMICS,
            Reason::STRENGTHS_UNUSED,
        ]),
        WILLING_TO_STATE_REASON.yes(),
        RED_FLAG_REASON.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Not a fit, in neutral words",
    say: "Say in neutral words that the scope or the team structure does not match your goals right now.",
    because: "Neutral words blame nobody.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S0_8B, &S1_7B],
};

pub static REASON_RED_FLAG_WITHHOLD: Rule = Rule {
    id: "reason-red-flag-withhold",
    area: Area::ReasonDisclosure,
    list: List::LeaveOut,
    when: all(&[RED_FLAG_REASON.yes(), any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Red flags need no reason",
    say: "You need not give a reason. If you want to, keep to a neutral line about fit and leave their conduct out.",
    because: "Criticism helps nobody at that moment, and you do not owe them any.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_7C, &S2_4D, &S2_5],
};

pub static REASON_LOGISTICS_SIMPLE: Rule = Rule {
    id: "reason-logistics-simple",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[MOBILITY_REASON.yes(), WILLING_TO_STATE_REASON.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Name the practical obstacle",
    say: "Name the obstacle in plain words: the date of a move or a work permit, your partner’s job, or schools.",
    because: "Employers who hire across borders know such limits.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10B, &S1_7E, &S1_10A, &S1_10B, &S1_17Q4, &S3_9A],
};

pub static REASON_EMPLOYMENT_MODEL: Rule = Rule {
    id: "reason-employment-model",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[MAIN_REASON.is(Reason::EMPLOYMENT_MODEL), WILLING_TO_STATE_REASON.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Say that the contract type is wrong",
    say: "Say in a few words that this kind of employment is not what you need.",
    because: "It is factual and useful, and it criticises nobody.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_6, &S4_17A],
};

pub static REASON_HIGH_LEVEL_OK: Rule = Rule {
    id: "reason-high-level-ok",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[
        WILLING_TO_STATE_REASON.yes(),
        any(&[
            MAIN_REASON.unknown(),
            MAIN_REASON.is_any(&[Reason::PRIORITIES_CHANGED, Reason::BETTER_COMPETING_OFFER, Reason::PAUSING_SEARCH]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "A broad reason will do",
    say: "A broad reason is fine if it is true: you are going another way, or you are rethinking your search.",
    because: "A short label is enough.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S2_10Q3],
};

pub static REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT: Rule = Rule {
    id: "reason-credible-context-for-appointment",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[
        CHANGING_APPOINTMENT.yes(),
        any(&[SHORT_NOTICE.yes(), ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT])]),
        RED_FLAG_REASON.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Just enough to be believed",
    say: "Give just enough context to be believed, such as another offer or a family emergency. Do not use an empty phrase.",
    because: "A vague excuse with nothing after it annoys people who planned for you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_4C, &S3_8],
};

pub static REASON_UNFORESEEN_CIRCUMSTANCES: Rule = Rule {
    id: "reason-unforeseen-circumstances",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[CHANGING_APPOINTMENT.yes(), REASON_SENSITIVE.yes(), WILLING_TO_STATE_REASON.no(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "\"Unforeseen circumstances\"",
    say: "You may speak of unforeseen circumstances if you also say clearly what happens next: new times, or that you withdraw.",
    because: "It keeps your privacy and is still definite.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S3_4C],
};

pub static REASON_RESCIND_NEEDS_ONE: Rule = Rule {
    id: "reason-rescind-needs-one",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "After a yes, give a reason",
    say: "Offer a clear but brief reason. Say at least whether it is personal or professional.",
    because: "They lose something after your yes, and that calls for more openness.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_4D, &S1_8B, &S1_12C],
};

pub static REASON_CONSISTENT: Rule = Rule {
    id: "reason-consistent",
    area: Area::ReasonDisclosure,
    list: List::Before,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "The same reason for everyone",
    say: "Settle on one reason beforehand and give it to everyone.",
    because: "Recruiters and managers compare notes.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S2_6B, &S4_8A],
};

pub static REASON_HONEST: Rule = Rule {
    id: "reason-honest",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: WILLING_TO_STATE_REASON.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Only what is true",
    say: "Whatever you say must be true. Leave something out; do not make something up.",
    because: "People remember candour, above all in a small network.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S0_15Q2, &S1_1, &S1_8A, &S3_4C, &S3_9C],
};

pub static REASON_PAUSE_SEARCH: Rule = Rule {
    id: "reason-pause-search",
    area: Area::ReasonDisclosure,
    list: List::Say,
    when: MAIN_REASON.is(Reason::PAUSING_SEARCH),
    phase: Phase::OfArea,
    live: false,
    title: "Say that you are pausing",
    say: "You can say that recent changes make you pause your search.",
    because: "No more detail is needed.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S2_4C],
};

pub static REASON_PRIVATE_LOG: Rule = Rule {
    id: "reason-private-log",
    area: Area::ReasonDisclosure,
    list: List::After,
    when: LEAVING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Keep the full reason to yourself",
    say: "Write down the full reason in your own notes.",
    because: "It helps in later talks and with better choices.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9, &S1_5],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &REASON_NOT_REQUIRED,
    &REASON_SHORT_HONEST_FOR_RELATIONSHIP,
    &REASON_ONE_LINE_ONLY,
    &REASON_SENSITIVE_GENERIC,
    &REASON_NO_DETAIL,
    &REASON_ACCEPTED_OTHER_ENOUGH,
    &REASON_FIT_NEUTRAL,
    &REASON_RED_FLAG_WITHHOLD,
    &REASON_LOGISTICS_SIMPLE,
    &REASON_EMPLOYMENT_MODEL,
    &REASON_HIGH_LEVEL_OK,
    &REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT,
    &REASON_UNFORESEEN_CIRCUMSTANCES,
    &REASON_RESCIND_NEEDS_ONE,
    &REASON_CONSISTENT,
    &REASON_HONEST,
    &REASON_PAUSE_SEARCH,
    &REASON_PRIVATE_LOG,
];
