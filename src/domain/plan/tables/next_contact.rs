//! Topic *next-contact*: the next light contact after the exit.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *next-contact*.
#[derive(Debug, PartialEq, Eq)]
pub struct NextContact;

impl NextContact {
    pub const NOT_APPLICABLE: Value<NextContact> = Value::new(0);
    pub const NONE: Value<NextContact> = Value::new(1);
    pub const CHECK_IN: Value<NextContact> = Value::new(2);
    pub const NOTE: Value<NextContact> = Value::new(3);
    pub const CONNECT: Value<NextContact> = Value::new(4);
    pub const WAIT: Value<NextContact> = Value::new(5);
}

/// The next light contact after the exit.
pub const NEXT_CONTACT: One<NextContact> = One::new(Var::NextContact);

pub(super) static TABLE: Table = Table {
    var: Var::NextContact,
    id: "next-contact",
    question: "When are you next in touch?",
    meaning: "",
    otherwise: "With nothing to share, it is best to wait.",
    answers: &[
        Answer { id: "not-applicable", say: "This is not the time for that yet." },
        Answer { id: "none", say: "You need not be in touch again." },
        Answer { id: "check-in", say: "Send your news in a short email." },
        Answer { id: "note", say: "Send a short note." },
        Answer { id: "connect", say: "Ask to link up online." },
        Answer { id: "wait", say: "Wait until you have something to share." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: any(&[
                EXITED.no(),
                ACTION.is_any(&[Action::RESPOND, Action::REPAIR, Action::REAPPLY]),
                EXIT_NOTICE.yes(),
            ]),
            gives: NEXT_CONTACT.gives(NextContact::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: MISCONDUCT_PRESENT.yes(),
            gives: NEXT_CONTACT.gives(NextContact::NONE),
            by: &[],
        },
        Row {
            order: 30,
            level: Level::Wish,
            when: STAY_IN_TOUCH_GENUINE.no(),
            gives: NEXT_CONTACT.gives(NextContact::NONE),
            by: &[],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: all(&[
                MONTHS_SINCE_EXIT.at_least(6.0),
                UPDATE_TO_SHARE.has_any(&[
                    UpdateToShare::NEW_SKILLS,
                    UpdateToShare::RELOCATION_DONE,
                    UpdateToShare::AVAILABILITY_CHANGED,
                ]),
                MONTHS_SINCE_EXIT.at_most(12.0),
            ]),
            gives: NEXT_CONTACT.gives(NextContact::CHECK_IN),
            by: &[Rule(&rules::FOLLOW_CHECK_IN_6_12)],
        },
        Row {
            order: 50,
            level: Level::Phase,
            when: all(&[MONTHS_SINCE_EXIT.at_least(1.0), MONTHS_SINCE_EXIT.below(6.0), UPDATE_TO_SHARE.known()]),
            gives: NEXT_CONTACT.gives(NextContact::NOTE),
            by: &[Rule(&rules::FOLLOW_FEW_MONTHS_NOTE)],
        },
        Row {
            order: 60,
            level: Level::Phase,
            when: all(&[
                MONTHS_SINCE_EXIT.below(2.0),
                CONNECTED_ON_NETWORK.no(),
                any(&[MONTHS_SINCE_EXIT.below(1.0), UPDATE_TO_SHARE.unknown()]),
            ]),
            gives: NEXT_CONTACT.gives(NextContact::CONNECT),
            by: &[Rule(&rules::FOLLOW_CONNECT_NETWORK)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: NEXT_CONTACT.gives(NextContact::WAIT),
            by: &[Rule(&rules::FOLLOW_NO_UPDATE_NO_MESSAGE), Rule(&rules::FOLLOW_KEEP_CONTACT_LIGHT)],
        },
    ],
};
