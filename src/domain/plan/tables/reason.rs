//! Topic *reason*: does the message give a reason.
//!
//! in a leave-early the one line is the spoken `line-after-hearing-more`; category = only the kind (personal, medical, family emergency, professional); one-line = the line that table D1 names for `main-reason`

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *reason*.
#[derive(Debug, PartialEq, Eq)]
pub struct ReasonGiven;

impl ReasonGiven {
    pub const NOT_APPLICABLE: Value<ReasonGiven> = Value::new(0);
    pub const NONE: Value<ReasonGiven> = Value::new(1);
    pub const CATEGORY: Value<ReasonGiven> = Value::new(2);
    pub const ONE_LINE: Value<ReasonGiven> = Value::new(3);
}

/// Does the message give a reason.
pub const REASON: One<ReasonGiven> = One::new(Var::Reason);

pub(super) static TABLE: Table = Table {
    var: Var::Reason,
    id: "reason",
    question: "Do you give a reason?",
    meaning: "The kind of reason is one word, such as personal or medical. In the room, the line is spoken.",
    otherwise: "You owe nobody a reason.",
    answers: &[
        Answer { id: "not-applicable", say: "No reason comes up here." },
        Answer { id: "none", say: "Give no reason; none is owed." },
        Answer { id: "category", say: "Name the kind of reason, no details." },
        Answer { id: "one-line", say: "Give one line, no more." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: not(&any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes(), ACTION.is(Action::REPAIR)])),
            gives: REASON.gives(ReasonGiven::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: REASON.gives(ReasonGiven::NONE),
            by: &[Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Accepted,
            when: all(&[
                ACTION.is(Action::RESCIND_ACCEPTANCE),
                any(&[REASON_SENSITIVE.yes(), RED_FLAG_REASON.yes(), WILLING_TO_STATE_REASON.no()]),
            ]),
            gives: REASON.gives(ReasonGiven::CATEGORY),
            by: &[Rule(&rules::REASON_RESCIND_NEEDS_ONE)],
        },
        Row {
            order: 40,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: REASON.gives(ReasonGiven::ONE_LINE),
            by: &[Rule(&rules::REASON_RESCIND_NEEDS_ONE)],
        },
        Row {
            order: 45,
            level: Level::Room,
            when: ACTION.is(Action::LEAVE_EARLY),
            gives: REASON.gives(ReasonGiven::ONE_LINE),
            by: &[Rule(&rules::TONE_IN_PERSON_EXIT)],
        },
        Row {
            order: 50,
            level: Level::Facts,
            when: all(&[RED_FLAG_REASON.yes(), any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()])]),
            gives: REASON.gives(ReasonGiven::NONE),
            by: &[Rule(&rules::REASON_RED_FLAG_WITHHOLD)],
        },
        Row {
            order: 60,
            level: Level::Phase,
            when: all(&[ACTION.is(Action::REPAIR), REASON_SENSITIVE.yes()]),
            gives: REASON.gives(ReasonGiven::CATEGORY),
            by: &[Rule(&rules::REASON_SENSITIVE_GENERIC)],
        },
        Row {
            order: 70,
            level: Level::Phase,
            when: ACTION.is(Action::REPAIR),
            gives: REASON.gives(ReasonGiven::ONE_LINE),
            by: &[Rule(&rules::REPAIR_SIMPLE_EXPLANATION)],
        },
        Row {
            order: 90,
            level: Level::Facts,
            when: all(&[CHANGING_APPOINTMENT.yes(), REASON_SENSITIVE.yes()]),
            gives: REASON.gives(ReasonGiven::CATEGORY),
            by: &[Rule(&rules::REASON_SENSITIVE_GENERIC)],
        },
        Row {
            order: 100,
            level: Level::Facts,
            when: WEAK_REASONS_ONLY.yes(),
            gives: REASON.gives(ReasonGiven::NONE),
            by: &[],
        },
        Row {
            order: 110,
            level: Level::ShortNotice,
            when: all(&[
                CHANGING_APPOINTMENT.yes(),
                any(&[SHORT_NOTICE.yes(), ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT])]),
                not(&all(&[WILLING_TO_STATE_REASON.yes(), MAIN_REASON.known()])),
            ]),
            gives: REASON.gives(ReasonGiven::CATEGORY),
            by: &[Rule(&rules::REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT)],
        },
        Row {
            order: 120,
            level: Level::Wish,
            when: all(&[WILLING_TO_STATE_REASON.yes(), REASON_SENSITIVE.yes()]),
            gives: REASON.gives(ReasonGiven::CATEGORY),
            by: &[Rule(&rules::REASON_SENSITIVE_GENERIC)],
        },
        Row {
            order: 130,
            level: Level::Wish,
            when: all(&[WILLING_TO_STATE_REASON.yes(), MAIN_REASON.known(), REASON_SENSITIVE.no()]),
            gives: REASON.gives(ReasonGiven::ONE_LINE),
            by: &[Rule(&rules::REASON_ONE_LINE_ONLY)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: REASON.gives(ReasonGiven::NONE),
            by: &[Rule(&rules::REASON_NOT_REQUIRED)],
        },
    ],
};
