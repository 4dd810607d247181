//! Rules of the area *ethics*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static ETHICS_NO_GHOSTING: Rule = Rule {
    id: "ethics-no-ghosting",
    area: Area::Ethics,
    list: List::How,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Never just disappear",
    say: "Never disappear, and never simply not show up.",
    because: "It is the fastest way to lose your good name, wastes people’s time and ends every later chance.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_3, &S0_12, &S1_6B, &S1_13, &S2_2B, &S2_5, &S3_4C, &S3_8, &S4_13],
};

pub static ETHICS_RIGHT_TO_LEAVE: Rule = Rule {
    id: "ethics-right-to-leave",
    area: Area::Ethics,
    list: List::Know,
    when: LEAVING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "You have the right to leave",
    say: "You may withdraw. Career choices are yours, and leaving in the middle of a process is generally legal and routine.",
    because: "Employers expect that people change their minds for good reasons.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_3, &S1_3A],
};

pub static ETHICS_NO_INTERVIEW_FOR_LEVERAGE: Rule = Rule {
    id: "ethics-no-interview-for-leverage",
    area: Area::Ethics,
    list: List::Stay,
    when: all(&[INTERVIEW_PURPOSE.is(InterviewPurpose::LEVERAGE), PREPARED_TO_ACCEPT.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "No interviews just for leverage",
    say: "Do not accept or go on with interviews only to get an offer you can use elsewhere.",
    because: "It breaks trust and harms your good name.",
    see: &[],
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S3_8, &S3_15, &S4_11C],
};

pub static ETHICS_LEVERAGE_HONEST: Rule = Rule {
    id: "ethics-leverage-honest",
    area: Area::Ethics,
    list: List::Stay,
    when: all(&[INTERVIEW_PURPOSE.is(InterviewPurpose::LEVERAGE), PREPARED_TO_ACCEPT.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Leverage, but honest",
    say: "If you use offers as leverage, take part honestly and be ready to accept a real offer. Keep in mind what it costs the relationship.",
    because: "It is fair only on these terms.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_8D, &S4_11C],
};

pub static ETHICS_INFO_ONLY_DISCLOSE: Rule = Rule {
    id: "ethics-info-only-disclose",
    area: Area::Ethics,
    list: List::Stay,
    when: all(&[
        INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY),
        PURPOSE_DISCLOSED.no(),
        LEAVING.no(),
        EXITED.no(),
        STAGE.is_not(Stage::APPLIED_SILENT),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "You are only gathering information",
    say: "Tell the company that you are gathering information.",
    because: "To mislead them is unfair.",
    see: &[Entry::Template(&templates::T_ANY_INFORMATION_ONLY_DISCLOSURE)],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_15],
};

pub static ETHICS_HONEST_INTENTIONS: Rule = Rule {
    id: "ethics-honest-intentions",
    area: Area::Ethics,
    list: List::Say,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Be honest about what you intend",
    say: "Be honest about what you intend.",
    because: "The whole process rests on fairness.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_8A, &S3_15],
};

pub static ETHICS_NO_FAKE_RESCHEDULE: Rule = Rule {
    id: "ethics-no-fake-reschedule",
    area: Area::Ethics,
    list: List::LeaveOut,
    when: all(&[
        ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
        any(&[RESCHEDULE_COMMITTED.no(), INTENT.is(Intent::LEAVE)]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "No new date as a soft no",
    say: "Do not ask for a new date unless you will keep it. Never use it as a gentle way to say no.",
    because: "To reschedule is to promise interest.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_4D, &S3_8],
};

pub static ETHICS_NO_PUBLIC_CRITICISM: Rule = Rule {
    id: "ethics-no-public-criticism",
    area: Area::Ethics,
    list: List::LeaveOut,
    when: all(&[any(&[LEAVING.yes(), EXITED.yes()]), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "No criticism in public",
    say: "Do not criticise the company in public or on social media.",
    because: "It can only hurt you.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12, &S1_6B],
};

pub static ETHICS_TRANSPARENT_CONSTRAINTS: Rule = Rule {
    id: "ethics-transparent-constraints",
    area: Area::Ethics,
    list: List::Stay,
    when: all(&[
        MOBILITY_INVOLVED.yes(),
        INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
        EXITED.no(),
        STAGE.is_any(&[Stage::INTERVIEW_SCHEDULED, Stage::EARLY_ROUNDS, Stage::MULTI_ROUNDS]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Be open about your limits",
    say: "Be open about limits that affect when and where you are free to work.",
    because: "People value candour, and it saves both sides work.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_9B, &S3_9C],
};

pub static ETHICS_RESPECT_TIME_AND_COST: Rule = Rule {
    id: "ethics-respect-time-and-cost",
    area: Area::Ethics,
    list: List::How,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Let them stop spending soon",
    say: "Choose the timing and the words that let them stop spending soonest.",
    because: "Speed and clear words are what fairness asks here.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4B, &S0_4C, &S4_4C],
};

pub static ETHICS_STAY_ENGAGED_WHILE_IN: Rule = Rule {
    id: "ethics-stay-engaged-while-in",
    area: Area::Ethics,
    list: List::Stay,
    when: ACTION.is_any(&[Action::CONTINUE, Action::GATHER_INFO, Action::WAIT_FOR_OFFER, Action::NEGOTIATE]),
    phase: Phase::OfArea,
    live: false,
    title: "While you are in, take part",
    say: "As long as you stay in the process, be polite and keep up your part.",
    because: "Half-hearted effort wastes time, and it shows.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S4_4C],
};

pub static ETHICS_ACCEPT_ONLY_WHAT_YOU_MEAN: Rule = Rule {
    id: "ethics-accept-only-what-you-mean",
    area: Area::Ethics,
    list: List::Stay,
    when: STAGE.is_any(&[Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]),
    phase: Phase::OfArea,
    live: false,
    title: "Accept only what you mean",
    say: "Accept interviews and assignments only if you may go on. If you cannot decide, use the first one to learn.",
    because: "Taking on too much and then quitting hurts both sides.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_8],
};

pub static ETHICS_TRANSPARENT_AFTER_ACCEPTANCE: Rule = Rule {
    id: "ethics-transparent-after-acceptance",
    area: Area::Ethics,
    list: List::Know,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Openness after a yes",
    say: "Be open about the fact, the timing and what follows from it.",
    because: "After a yes, honesty and speed are the least you owe.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_8A, &S1_12C],
};

pub static ETHICS_SAFETY_OVER_COURTESY: Rule = Rule {
    id: "ethics-safety-over-courtesy",
    area: Area::Ethics,
    list: List::Safety,
    when: UNSAFE.yes(),
    phase: Phase::OfArea,
    live: true,
    title: "Your safety comes first",
    say: "Your safety and your rights come before every rule of courtesy here.",
    because: "The sources put your safety and your rights above everything else.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_16],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &ETHICS_NO_GHOSTING,
    &ETHICS_RIGHT_TO_LEAVE,
    &ETHICS_NO_INTERVIEW_FOR_LEVERAGE,
    &ETHICS_LEVERAGE_HONEST,
    &ETHICS_INFO_ONLY_DISCLOSE,
    &ETHICS_HONEST_INTENTIONS,
    &ETHICS_NO_FAKE_RESCHEDULE,
    &ETHICS_NO_PUBLIC_CRITICISM,
    &ETHICS_TRANSPARENT_CONSTRAINTS,
    &ETHICS_RESPECT_TIME_AND_COST,
    &ETHICS_STAY_ENGAGED_WHILE_IN,
    &ETHICS_ACCEPT_ONLY_WHAT_YOU_MEAN,
    &ETHICS_TRANSPARENT_AFTER_ACCEPTANCE,
    &ETHICS_SAFETY_OVER_COURTESY,
];
