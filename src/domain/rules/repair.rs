//! Rules of the area *repair*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static REPAIR_ACT_QUICKLY: Rule = Rule {
    id: "repair-act-quickly",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[
        MISHANDLED.has_any(&[
            Mishandled::GHOSTED,
            Mishandled::NO_SHOW,
            Mishandled::LATE_NOTICE,
            Mishandled::VAGUE,
            Mishandled::NO_FOLLOW_UP,
            Mishandled::HARSH_TONE,
            Mishandled::OVERSHARED,
        ]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Act quickly",
    say: "Repair a misstep quickly: apologise, explain in one sentence, show that you will act professionally from now on.",
    because: "A fast repair limits the damage.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12, &S3_10],
};

pub static REPAIR_OWN_IT: Rule = Rule {
    id: "repair-own-it",
    area: Area::Repair,
    list: List::Say,
    when: ACTION.is(Action::REPAIR),
    phase: Phase::OfArea,
    live: false,
    title: "Own it",
    say: "Take responsibility without excuses.",
    because: "Excuses cancel an apology.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_10],
};

pub static REPAIR_STATE_WISH: Rule = Rule {
    id: "repair-state-wish",
    area: Area::Repair,
    list: List::Say,
    when: ACTION.is(Action::REPAIR),
    phase: Phase::OfArea,
    live: false,
    title: "State wish",
    say: "Say what you want now: a later return, or a final end.",
    because: "They need to know what the message is for.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_10],
};

pub static REPAIR_MEASURED_TONE: Rule = Rule {
    id: "repair-measured-tone",
    area: Area::Repair,
    list: List::Mend,
    when: ACTION.is(Action::REPAIR),
    phase: Phase::OfArea,
    live: false,
    title: "Measured tone",
    say: "Keep a measured tone; honest, short, not pleading.",
    because: "Restraint rebuilds trust.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_10],
};

pub static REPAIR_SIMPLE_EXPLANATION: Rule = Rule {
    id: "repair-simple-explanation",
    area: Area::Repair,
    list: List::Say,
    when: ACTION.is(Action::REPAIR),
    phase: Phase::OfArea,
    live: false,
    title: "Simple explanation",
    say: "Give a concise, simple explanation.",
    because: "It makes the apology credible.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_12, &S3_10],
};

pub static REPAIR_SHOW_COMMITMENT: Rule = Rule {
    id: "repair-show-commitment",
    area: Area::Repair,
    list: List::Mend,
    when: ACTION.is(Action::REPAIR),
    phase: Phase::OfArea,
    live: false,
    title: "Show commitment",
    say: "Show commitment to professional conduct, for example by closing every loose end now.",
    because: "Deeds persuade more than words.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_12],
};

pub static REPAIR_GHOSTED_ANSWER_NOW: Rule = Rule {
    id: "repair-ghosted-answer-now",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[MISHANDLED.has_any(&[Mishandled::GHOSTED, Mishandled::NO_SHOW]), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Ghosted answer now",
    say: "Break the silence now with a short apology and a clear decision; do not keep quiet because it is late.",
    because: "Silence is worse than a late refusal.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S0_12, &S1_13, &S3_8, &S3_10],
};

pub static REPAIR_MISSING_CONFIRMATION: Rule = Rule {
    id: "repair-missing-confirmation",
    area: Area::Repair,
    list: List::After,
    when: all(&[
        UNSAFE.no(),
        any(&[
            MISHANDLED.has(Mishandled::NO_FOLLOW_UP),
            all(&[EXITED.yes(), HOURS_SINCE_EXIT.above(24.0), WRITTEN_CONFIRMATION_SENT.no()]),
            all(&[EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED), HOURS_SINCE_EARLY_EXIT.above(24.0)]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Missing confirmation",
    say: "Send the missing written confirmation with one line of apology for its lateness.",
    because: "The record is still useful after the 24-hour target.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S3_7A, &S3_10, &S3_20],
};

pub static REPAIR_VAGUE_CLARIFY: Rule = Rule {
    id: "repair-vague-clarify",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[MISHANDLED.has(Mishandled::VAGUE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Vague clarify",
    say: "Replace the vague excuse with one clear line: withdrawing, or rescheduling with times.",
    because: "Vagueness without follow-up causes frustration.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S3_8, &S3_10],
};

pub static REPAIR_PUBLIC_CRITICISM: Rule = Rule {
    id: "repair-public-criticism",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[MISHANDLED.has(Mishandled::PUBLIC_CRITICISM), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Public criticism",
    say: "Take the public comment down and, if the contact matters to you, apologise once.",
    because: "Public criticism is listed among the poor patterns and travels in networks.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S0_12, &S1_6B],
};

pub static REPAIR_RESCIND_REFERRAL: Rule = Rule {
    id: "repair-rescind-referral",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[ACCEPTED.yes(), EXITED.yes(), CAN_REFER.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescind referral",
    say: "Offer a referral for the role you gave up.",
    because: "It helps them fill the gap you made.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_8C],
};

pub static REPAIR_RESCIND_TRANSITION_TALK: Rule = Rule {
    id: "repair-rescind-transition-talk",
    area: Area::Repair,
    list: List::Mend,
    when: all(&[ACCEPTED.yes(), EXITED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescind transition talk",
    say: "Offer to be available for a transitional conversation.",
    because: "It lowers their cost.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_8C],
};

pub static REPAIR_RESCIND_STAY_ENGAGED: Rule = Rule {
    id: "repair-rescind-stay-engaged",
    area: Area::Repair,
    list: List::Later,
    when: all(&[ACCEPTED.yes(), EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescind stay engaged",
    say: "Stay professionally engaged over time.",
    because: "Consistent conduct restores chances.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_8C],
};

pub static REPAIR_GIVE_TIME: Rule = Rule {
    id: "repair-give-time",
    area: Area::Repair,
    list: List::Know,
    when: any(&[FRICTION_CREATED.yes(), all(&[ACCEPTED.yes(), EXITED.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Give time",
    say: "Give it time; good conduct over months does the rest.",
    because: "Trust returns by repeated behaviour, not by one message.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_8C],
};

pub static REPAIR_UNDERLYING_SKILL: Rule = Rule {
    id: "repair-underlying-skill",
    area: Area::Repair,
    list: List::Learn,
    when: all(&[
        REPEAT_PATTERN.is_not(RepeatPattern::NONE),
        PATTERN_CAUSE.has_any(&[
            PatternCause::NERVES,
            PatternCause::LOW_CONFIDENCE,
            PatternCause::UNCLEAR_GOALS,
            PatternCause::INSUFFICIENT_PREPARATION,
            PatternCause::SKILL_GAP,
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Underlying skill",
    say: "Invest time in the skill behind the pattern (confidence, clarity of goals, preparation habits).",
    because: "Otherwise repairs repeat.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_11, &S3_14, &S3_22Q4],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &REPAIR_ACT_QUICKLY,
    &REPAIR_OWN_IT,
    &REPAIR_STATE_WISH,
    &REPAIR_MEASURED_TONE,
    &REPAIR_SIMPLE_EXPLANATION,
    &REPAIR_SHOW_COMMITMENT,
    &REPAIR_GHOSTED_ANSWER_NOW,
    &REPAIR_MISSING_CONFIRMATION,
    &REPAIR_VAGUE_CLARIFY,
    &REPAIR_PUBLIC_CRITICISM,
    &REPAIR_RESCIND_REFERRAL,
    &REPAIR_RESCIND_TRANSITION_TALK,
    &REPAIR_RESCIND_STAY_ENGAGED,
    &REPAIR_GIVE_TIME,
    &REPAIR_UNDERLYING_SKILL,
];
