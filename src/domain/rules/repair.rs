//! Rules of the area *repair*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

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
    title: "Put it right soon",
    say: "Repair a misstep quickly. Apologise, explain in one sentence, and show that you will act professionally from now on.",
    because: "A fast repair limits the harm.",
    see: &[Entry::Framework(&frameworks::FW_REPAIR_STEPS)],
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
    say: "Take the blame for your part, without excuses.",
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
    title: "Say what you want now",
    say: "Say what you want now: to come back later, or to end it for good.",
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
    title: "Honest, short, not pleading",
    say: "Keep a measured tone. Be honest and short, and do not plead.",
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
    title: "A simple explanation",
    say: "Give a short, simple explanation.",
    because: "It makes the apology believable.",
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
    title: "Show it by what you do",
    say: "Show that you mean to act professionally. Close every loose end now, for example.",
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
    title: "You went silent",
    say: "Break the silence now, with a short apology and a clear decision. Do not stay quiet because it is late.",
    because: "Silence is worse than a late no.",
    see: &[Entry::Template(&templates::T_ANY_REPAIR_GHOSTED)],
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
    title: "The confirmation is late",
    say: "Send the missing written confirmation, with one line of apology for being late.",
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
    title: "You were too vague",
    say: "Put one clear line in place of the vague excuse: you withdraw, or you ask for new times and name them.",
    because: "A vague word with nothing after it annoys people.",
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
    title: "You criticised them in public",
    say: "Take the public comment down. If the contact matters to you, apologise once.",
    because: "Public criticism is a known misstep and travels in networks.",
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
    title: "Suggest someone for the role",
    say: "Offer to refer someone for the role you gave up.",
    because: "It helps them fill the gap you made.",
    see: &[Entry::Template(&templates::T_EMAIL_REFERRAL_OFFER)],
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
    title: "Offer a talk about the transition",
    say: "Offer to be there for a talk about the transition.",
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
    title: "Stay professional over time",
    say: "You can stay in professional contact over time.",
    because: "Steady conduct restores your chances.",
    see: &[Entry::Framework(&frameworks::FW_GOODWILL_REBUILD)],
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
    title: "Give it time",
    say: "Give it time. Good conduct over months does the rest.",
    because: "Trust returns through what you do again and again, not through one message.",
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
    title: "Work on what lies behind it",
    say: "Put time into the skill behind the pattern: confidence, clear goals, the habit of preparing.",
    because: "Otherwise you will be making repairs again.",
    see: &[Entry::Framework(&frameworks::FW_PATTERN_REVIEW)],
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
