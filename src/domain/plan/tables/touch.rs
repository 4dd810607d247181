//! Topic *touch*: a wish to stay in contact.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *touch*.
#[derive(Debug, PartialEq, Eq)]
pub struct Touch;

impl Touch {
    pub const NOT_APPLICABLE: Value<Touch> = Value::new(0);
    pub const LEAVE_OUT: Value<Touch> = Value::new(1);
    pub const WITH_CRITERIA: Value<Touch> = Value::new(2);
    pub const ONE_LINE: Value<Touch> = Value::new(3);
}

/// A wish to stay in contact.
pub const TOUCH: One<Touch> = One::new(Var::Touch);

pub(super) static TABLE: Table = Table {
    var: Var::Touch,
    id: "touch",
    question: "Do you ask to stay in touch?",
    meaning: "",
    otherwise: "If you mean it, one line is enough.",
    answers: &[
        Answer { id: "not-applicable", say: "Staying in touch does not come up here." },
        Answer { id: "leave-out", say: "Leave out staying in touch." },
        Answer { id: "with-criteria", say: "Say that you would like to stay in touch, and what would have to fit." },
        Answer { id: "one-line", say: "Say in one line that you would like to stay in touch." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: not(&any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)])),
            gives: TOUCH.gives(Touch::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: TOUCH.gives(Touch::LEAVE_OUT),
            by: &[Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Wish,
            when: STAY_IN_TOUCH_GENUINE.no(),
            gives: TOUCH.gives(Touch::LEAVE_OUT),
            by: &[Rule(&rules::TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE)],
        },
        Row {
            order: 40,
            level: Level::Stage,
            when: any(&[MOBILITY_INVOLVED.yes(), MODEL_MISMATCH.yes()]),
            gives: TOUCH.gives(Touch::WITH_CRITERIA),
            by: &[Rule(&rules::TONE_STAY_IN_TOUCH_WITH_CRITERIA)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: TOUCH.gives(Touch::ONE_LINE),
            by: &[Rule(&rules::TONE_STAY_IN_TOUCH_EXPLICIT), Rule(&rules::PUSHBACK_STAY_CONNECTED)],
        },
    ],
};
