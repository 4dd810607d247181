//! Topic *return*: is a later return or another role mentioned.
//!
//! no-date = a light wish is allowed, no time is promised; where both hold, window and other-roles may stand side by side in the message, window first

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *return*.
#[derive(Debug, PartialEq, Eq)]
pub struct ReturnHint;

impl ReturnHint {
    pub const NOT_APPLICABLE: Value<ReturnHint> = Value::new(0);
    pub const NO_HINT: Value<ReturnHint> = Value::new(1);
    pub const WINDOW: Value<ReturnHint> = Value::new(2);
    pub const OTHER_ROLES: Value<ReturnHint> = Value::new(3);
    pub const NO_DATE: Value<ReturnHint> = Value::new(4);
}

/// Is a later return or another role mentioned.
pub const RETURN: One<ReturnHint> = One::new(Var::Return);

pub(super) static TABLE: Table = Table {
    var: Var::Return,
    id: "return",
    question: "Do you speak of coming back?",
    meaning: "You can name a time and other jobs side by side. The time comes first.",
    otherwise: "When you have not said that you would come back, do not hint at it.",
    answers: &[
        Answer { id: "not-applicable", say: "Coming back does not come up here." },
        Answer { id: "no-hint", say: "Do not hint at coming back." },
        Answer { id: "window", say: "Say when you might come back." },
        Answer { id: "other-roles", say: "Say that another job there would interest you." },
        Answer { id: "no-date", say: "You may say that you would like to come back, without a time." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: LEAVING.no(),
            gives: RETURN.gives(ReturnHint::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: RETURN.gives(ReturnHint::NO_HINT),
            by: &[Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL)],
        },
        Row {
            order: 30,
            level: Level::Wish,
            when: all(&[MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), REAPPLY_WINDOW.known()]),
            gives: RETURN.gives(ReturnHint::WINDOW),
            by: &[Rule(&rules::FOLLOW_REAPPLY_WINDOW_LINE)],
        },
        Row {
            order: 40,
            level: Level::Wish,
            when: all(&[
                WANTS_OTHER_ROLES_HERE.yes(),
                not(&all(&[MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), REAPPLY_WINDOW.known()])),
            ]),
            gives: RETURN.gives(ReturnHint::OTHER_ROLES),
            by: &[Rule(&rules::TONE_OTHER_ROLES)],
        },
        Row {
            order: 50,
            level: Level::Wish,
            when: all(&[
                MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]),
                REAPPLY_WINDOW.unknown(),
                WANTS_OTHER_ROLES_HERE.no(),
            ]),
            gives: RETURN.gives(ReturnHint::NO_DATE),
            by: &[Rule(&rules::TONE_NO_FUTURE_DATE_WITHOUT_INTENT)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: RETURN.gives(ReturnHint::NO_HINT),
            by: &[
                Rule(&rules::TONE_NO_MAYBE_LATER),
                Rule(&rules::TONE_STAY_IN_TOUCH_EXPLICIT),
                Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL),
            ],
        },
    ],
};
