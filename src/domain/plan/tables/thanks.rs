//! Topic *thanks*: is thanks part of the message.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *thanks*.
#[derive(Debug, PartialEq, Eq)]
pub struct Thanks;

impl Thanks {
    pub const NOT_APPLICABLE: Value<Thanks> = Value::new(0);
    pub const NOT_OWED: Value<Thanks> = Value::new(1);
    pub const TIME_ONLY: Value<Thanks> = Value::new(2);
    pub const FULL: Value<Thanks> = Value::new(3);
}

/// Is thanks part of the message.
pub const THANKS: One<Thanks> = One::new(Var::Thanks);

pub(super) static TABLE: Table = Table {
    var: Var::Thanks,
    id: "thanks",
    question: "Do you thank them?",
    meaning: "",
    otherwise: "When nobody has to be told, thanks do not come up.",
    answers: &[
        Answer { id: "not-applicable", say: "Thanks do not come up here." },
        Answer { id: "not-owed", say: "You owe them no thanks." },
        Answer { id: "time-only", say: "Thank them for their time, no more." },
        Answer { id: "full", say: "Thank them." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: not(&any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()])),
            gives: THANKS.gives(Thanks::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: THANKS.gives(Thanks::NOT_OWED),
            by: &[Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Facts,
            when: RED_FLAG_REASON.yes(),
            gives: THANKS.gives(Thanks::TIME_ONLY),
            by: &[Rule(&rules::TONE_NO_PRAISE_WHEN_RED_FLAG)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: THANKS.gives(Thanks::FULL),
            by: &[Rule(&rules::TONE_GRATITUDE), Rule(&rules::TONE_APPOINTMENT_STRUCTURE)],
        },
    ],
};
