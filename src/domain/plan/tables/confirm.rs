//! Topic *confirm*: the written record that follows.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::situation::*;
use crate::domain::{frameworks, rules};

/// Answers of the topic *confirm*.
#[derive(Debug, PartialEq, Eq)]
pub struct Confirm;

impl Confirm {
    pub const NONE: Value<Confirm> = Value::new(0);
    pub const IN_WRITING_ALREADY: Value<Confirm> = Value::new(1);
    pub const EMAIL_AT_ONCE: Value<Confirm> = Value::new(2);
    pub const EMAIL_SAME_DAY: Value<Confirm> = Value::new(3);
    pub const EMAIL_WITHIN_24H: Value<Confirm> = Value::new(4);
}

/// The written record that follows.
pub const CONFIRM: One<Confirm> = One::new(Var::Confirm);

pub(super) static TABLE: Table = Table {
    var: Var::Confirm,
    id: "confirm",
    question: "What follows in writing?",
    meaning: "",
    otherwise: "When nothing asks for it, no second message follows.",
    answers: &[
        Answer { id: "none", say: "Nothing has to follow in writing." },
        Answer { id: "in-writing-already", say: "Nothing more: the email is the record." },
        Answer { id: "email-at-once", say: "Confirm by email right after." },
        Answer { id: "email-same-day", say: "Confirm by email the same day." },
        Answer { id: "email-within-24h", say: "Confirm by email within a day." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: any(&[CHANNEL.is(Channel::NONE), ACTION.is(Action::PAUSE_IN_INTERVIEW)]),
            gives: CONFIRM.gives(Confirm::NONE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Phase,
            when: ACTION.is(Action::LEAVE_EARLY),
            gives: CONFIRM.gives(Confirm::EMAIL_WITHIN_24H),
            by: &[Framework(&frameworks::FW_TIMING_MATRIX)],
        },
        Row {
            order: 30,
            level: Level::Phase,
            when: CHANNEL.is(Channel::EMAIL),
            gives: CONFIRM.gives(Confirm::IN_WRITING_ALREADY),
            by: &[],
        },
        Row {
            order: 40,
            level: Level::Established,
            when: CHANNEL.is_any(&[Channel::TEXT, Channel::LINKEDIN]),
            gives: CONFIRM.gives(Confirm::EMAIL_AT_ONCE),
            by: &[
                Rule(&rules::CHANNEL_TEXT_IF_ESTABLISHED),
                Rule(&rules::CHANNEL_FOLLOW_ESTABLISHED),
                Rule(&rules::CHANNEL_LINKEDIN_IF_SOURCED),
            ],
        },
        Row {
            order: 50,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: CONFIRM.gives(Confirm::EMAIL_SAME_DAY),
            by: &[Rule(&rules::CHANNEL_PHONE_RESCIND)],
        },
        Row {
            order: 60,
            level: Level::ShortNotice,
            when: all(&[SHORT_NOTICE.yes(), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()])]),
            gives: CONFIRM.gives(Confirm::EMAIL_AT_ONCE),
            by: &[Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE)],
        },
        Row {
            order: 70,
            level: Level::Phase,
            when: CHANGING_APPOINTMENT.yes(),
            gives: CONFIRM.gives(Confirm::EMAIL_AT_ONCE),
            by: &[
                Rule(&rules::TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY),
                Rule(&rules::CHANNEL_PHONE_CLOSE_RAPPORT),
                Rule(&rules::CHANNEL_PHONE_LATE_STAGE),
                Rule(&rules::CHANNEL_PHONE_PANEL),
                Rule(&rules::CHANNEL_RECRUITER_RELAY),
                Rule(&rules::CHANNEL_PHONE_VERBAL_OFFER),
                Rule(&rules::CHANNEL_MARKET_CALL),
            ],
        },
        Row {
            order: 80,
            level: Level::Phase,
            when: any(&[all(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.no()]), ACTION.is(Action::NEGOTIATE)]),
            gives: CONFIRM.gives(Confirm::EMAIL_WITHIN_24H),
            by: &[
                Rule(&rules::CHANNEL_PHONE_CLOSE_RAPPORT),
                Rule(&rules::CHANNEL_PHONE_LATE_STAGE),
                Rule(&rules::CHANNEL_PHONE_PANEL),
                Rule(&rules::CHANNEL_RECRUITER_RELAY),
                Rule(&rules::CHANNEL_PHONE_VERBAL_OFFER),
                Rule(&rules::CHANNEL_MARKET_CALL),
                Rule(&rules::NEGOTIATE_ASK_MEETING),
            ],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: CONFIRM.gives(Confirm::NONE), by: &[] },
    ],
};
