//! Topic *times*: are new times offered.
//!
//! ask-first = no dates until the person will keep them; same-time = the booked time in another format

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *times*.
#[derive(Debug, PartialEq, Eq)]
pub struct Times;

impl Times {
    pub const NOT_APPLICABLE: Value<Times> = Value::new(0);
    pub const TWO_SLOTS: Value<Times> = Value::new(1);
    pub const ASK_FIRST: Value<Times> = Value::new(2);
    pub const SAME_TIME: Value<Times> = Value::new(3);
    pub const NONE_OFFERED: Value<Times> = Value::new(4);
}

/// Are new times offered.
pub const TIMES: One<Times> = One::new(Var::Times);

pub(super) static TABLE: Table = Table {
    var: Var::Times,
    id: "times",
    question: "Do you offer new times?",
    meaning: "Name times only if you will keep them.",
    otherwise: "When no date has to move, times do not come up.",
    answers: &[
        Answer { id: "not-applicable", say: "New times do not come up here." },
        Answer { id: "two-slots", say: "Offer two times that you will keep." },
        Answer { id: "ask-first", say: "Offer no times until you are sure of them." },
        Answer { id: "same-time", say: "Keep the time that is booked." },
        Answer { id: "none-offered", say: "Offer no other time." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Wish,
            when: all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.yes()]),
            gives: TIMES.gives(Times::TWO_SLOTS),
            by: &[Rule(&rules::TONE_TWO_SLOTS)],
        },
        Row {
            order: 20,
            level: Level::Wish,
            when: ACTION.is(Action::RESCHEDULE),
            gives: TIMES.gives(Times::ASK_FIRST),
            by: &[Rule(&rules::TONE_NO_DATES_UNLESS_COMMITTED)],
        },
        Row {
            order: 30,
            level: Level::Wish,
            when: ACTION.is(Action::SWITCH_FORMAT),
            gives: TIMES.gives(Times::SAME_TIME),
            by: &[],
        },
        Row {
            order: 40,
            level: Level::Wish,
            when: ACTION.is(Action::CANCEL_AND_WITHDRAW),
            gives: TIMES.gives(Times::NONE_OFFERED),
            by: &[Rule(&rules::TONE_NO_DATES_UNLESS_COMMITTED)],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: TIMES.gives(Times::NOT_APPLICABLE), by: &[] },
    ],
};
