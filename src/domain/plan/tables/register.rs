//! Topic *register*: how formal.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *register*.
#[derive(Debug, PartialEq, Eq)]
pub struct Register;

impl Register {
    pub const NOT_APPLICABLE: Value<Register> = Value::new(0);
    pub const NEUTRAL: Value<Register> = Value::new(1);
    pub const FORMAL: Value<Register> = Value::new(2);
    pub const WARM: Value<Register> = Value::new(3);
}

/// How formal.
pub const REGISTER: One<Register> = One::new(Var::Register);

pub(super) static TABLE: Table = Table {
    var: Var::Register,
    id: "register",
    question: "What tone fits?",
    meaning: "",
    otherwise: "Plain and polite suits nearly everybody.",
    answers: &[
        Answer { id: "not-applicable", say: "There is no tone to choose." },
        Answer { id: "neutral", say: "Plain and polite." },
        Answer { id: "formal", say: "Formal." },
        Answer { id: "warm", say: "Warm." },
    ],
    rows: &[
        Row {
            order: 5,
            level: Level::Phase,
            when: CHANNEL.is(Channel::NONE),
            gives: REGISTER.gives(Register::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 8,
            level: Level::Room,
            when: CHANNEL.is(Channel::IN_PERSON),
            gives: REGISTER.gives(Register::NEUTRAL),
            by: &[Rule(&rules::TONE_BODY_LANGUAGE)],
        },
        Row {
            order: 10,
            level: Level::Safety,
            when: any(&[RED_FLAG_REASON.yes(), UNSAFE.yes()]),
            gives: REGISTER.gives(Register::NEUTRAL),
            by: &[Rule(&rules::TONE_NO_PRAISE_WHEN_RED_FLAG), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 20,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: REGISTER.gives(Register::FORMAL),
            by: &[],
        },
        Row {
            order: 30,
            level: Level::FormalSteps,
            when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
            gives: REGISTER.gives(Register::FORMAL),
            by: &[Rule(&rules::MOBILITY_BE_EXPLICIT)],
        },
        Row {
            order: 40,
            level: Level::Norm,
            when: any(&[INTERNATIONAL_HIRING_TEAM.yes(), MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED)]),
            gives: REGISTER.gives(Register::FORMAL),
            by: &[
                Rule(&rules::TONE_FORMAL_INTERNATIONAL),
                Rule(&rules::CHANNEL_FORMAL_WHEN_INTERNATIONAL),
                Rule(&rules::CHANNEL_MARKET_WRITTEN),
            ],
        },
        Row {
            order: 50,
            level: Level::Stage,
            when: any(&[RAPPORT.is(Rapport::CLOSE), all(&[RAPPORT.is(Rapport::SOME), LATE_STAGE.yes()])]),
            gives: REGISTER.gives(Register::WARM),
            by: &[Rule(&rules::TONE_ADJUST_TO_RELATIONSHIP)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: REGISTER.gives(Register::NEUTRAL),
            by: &[
                Rule(&rules::TONE_ADJUST_TO_RELATIONSHIP),
                Rule(&rules::TONE_PLAIN_LANGUAGE),
                Rule(&rules::TONE_BODY_LANGUAGE),
            ],
        },
    ],
};
