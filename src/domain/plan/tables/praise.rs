//! Topic *praise*: is something specific praised.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *praise*.
#[derive(Debug, PartialEq, Eq)]
pub struct Praise;

impl Praise {
    pub const NOT_APPLICABLE: Value<Praise> = Value::new(0);
    pub const LEAVE_OUT: Value<Praise> = Value::new(1);
    pub const ONE_SPECIFIC: Value<Praise> = Value::new(2);
    pub const OPTIONAL: Value<Praise> = Value::new(3);
}

/// Is something specific praised.
pub const PRAISE: One<Praise> = One::new(Var::Praise);

pub(super) static TABLE: Table = Table {
    var: Var::Praise,
    id: "praise",
    question: "Do you name something you liked?",
    meaning: "",
    otherwise: "When nothing speaks for it or against it, praise is up to you.",
    answers: &[
        Answer { id: "not-applicable", say: "Praise does not come up here." },
        Answer { id: "leave-out", say: "Leave praise out." },
        Answer { id: "one-specific", say: "Name one thing you truly liked." },
        Answer { id: "optional", say: "Name something you liked, if you wish." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: LEAVING.no(),
            gives: PRAISE.gives(Praise::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: any(&[UNSAFE.yes(), RED_FLAG_REASON.yes()]),
            gives: PRAISE.gives(Praise::LEAVE_OUT),
            by: &[Rule(&rules::TONE_NO_PRAISE_WHEN_RED_FLAG), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Stage,
            when: all(&[any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]), EXITED.no()]),
            gives: PRAISE.gives(Praise::ONE_SPECIFIC),
            by: &[Rule(&rules::TONE_SPECIFIC_POSITIVE)],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: PRAISE.gives(Praise::OPTIONAL), by: &[] },
    ],
};
