//! Topic *channel*: how, first.
//!
//! in-person = said aloud, in the room or on the call that is running

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *channel*.
#[derive(Debug, PartialEq, Eq)]
pub struct Channel;

impl Channel {
    pub const NONE: Value<Channel> = Value::new(0);
    pub const IN_PERSON: Value<Channel> = Value::new(1);
    pub const PHONE: Value<Channel> = Value::new(2);
    pub const EMAIL: Value<Channel> = Value::new(3);
    pub const TEXT: Value<Channel> = Value::new(4);
    pub const LINKEDIN: Value<Channel> = Value::new(5);
}

/// How, first.
pub const CHANNEL: One<Channel> = One::new(Var::Channel);

pub(super) static TABLE: Table = Table {
    var: Var::Channel,
    id: "channel",
    question: "How do you tell them?",
    meaning: "In the room means aloud: face to face, or in the call that is running.",
    otherwise: "When nothing else counts, email is the usual way.",
    answers: &[
        Answer { id: "none", say: "No message is needed." },
        Answer { id: "in-person", say: "Say it there and then." },
        Answer { id: "phone", say: "Call." },
        Answer { id: "email", say: "Email." },
        Answer { id: "text", say: "Text." },
        Answer { id: "linkedin", say: "Write on LinkedIn." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: TELL.is(Tell::NOBODY),
            gives: CHANNEL.gives(Channel::NONE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Room,
            when: ACTION.is_any(&[Action::PAUSE_IN_INTERVIEW, Action::LEAVE_EARLY]),
            gives: CHANNEL.gives(Channel::IN_PERSON),
            by: &[Rule(&rules::TONE_BODY_LANGUAGE), Rule(&rules::TONE_IN_PERSON_EXIT)],
        },
        Row {
            order: 30,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::MISCONDUCT_NO_DUTY_TO_CALL), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: all(&[EXITED.yes(), EXIT_NOTICE.yes()]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_CONFIRM_CALL_IN_WRITING), Rule(&rules::ADMIN_WRITTEN_CONFIRMATION)],
        },
        Row {
            order: 50,
            level: Level::Phase,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                EXIT_CHANNEL_USED.is_any(&[ExitChannelUsed::PHONE, ExitChannelUsed::TEXT]),
                WRITTEN_CONFIRMATION_SENT.no(),
            ]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_CONFIRM_CALL_IN_WRITING)],
        },
        Row {
            order: 60,
            level: Level::Established,
            when: all(&[
                ACTION.is(Action::RESPOND),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::PHONE),
                HAS_PHONE_NUMBER.yes(),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_MATCH_RAPPORT)],
        },
        Row {
            order: 70,
            level: Level::Default,
            when: ACTION.is_any(&[Action::RESPOND, Action::REPAIR, Action::REAPPLY]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_MATCH_RAPPORT)],
        },
        Row {
            order: 80,
            level: Level::Accepted,
            when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), HAS_PHONE_NUMBER.yes()]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_RESCIND)],
        },
        Row {
            order: 90,
            level: Level::Accepted,
            when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), HAS_PHONE_NUMBER.no()]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_NEVER_SILENCE)],
        },
        Row {
            order: 100,
            level: Level::ShortNotice,
            when: all(&[
                SHORT_NOTICE.yes(),
                HAS_PHONE_NUMBER.yes(),
                any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE)],
        },
        Row {
            order: 110,
            level: Level::ShortNotice,
            when: all(&[SHORT_NOTICE.yes(), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()])]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_SHORT_NOTICE_NO_NUMBER)],
        },
        Row {
            order: 120,
            level: Level::Established,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::PHONE),
                HAS_PHONE_NUMBER.yes(),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_FOLLOW_ESTABLISHED)],
        },
        Row {
            order: 130,
            level: Level::Established,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT),
            ]),
            gives: CHANNEL.gives(Channel::TEXT),
            by: &[Rule(&rules::CHANNEL_FOLLOW_ESTABLISHED)],
        },
        Row {
            order: 140,
            level: Level::Default,
            when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[
                Rule(&rules::CHANNEL_EMAIL_AMPLE_NOTICE),
                Rule(&rules::CHANNEL_FOLLOW_ESTABLISHED),
                Rule(&rules::CHANNEL_MATCH_RAPPORT),
            ],
        },
        Row {
            order: 150,
            level: Level::Established,
            when: all(&[
                ACTION.is_any(&[Action::NEGOTIATE, Action::GATHER_INFO]),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::PHONE),
                HAS_PHONE_NUMBER.yes(),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_MATCH_RAPPORT)],
        },
        Row {
            order: 160,
            level: Level::Default,
            when: ACTION.is_any(&[Action::NEGOTIATE, Action::GATHER_INFO, Action::CONTINUE, Action::WAIT_FOR_OFFER]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[],
        },
        Row {
            order: 200,
            level: Level::Recruiter,
            when: all(&[TELL.is(Tell::RECRUITER), EXPECTS_DIRECT_CONVERSATION.yes(), HAS_PHONE_NUMBER.yes()]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_VERBAL_OFFER)],
        },
        Row {
            order: 210,
            level: Level::Recruiter,
            when: all(&[
                TELL.is(Tell::RECRUITER),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::PHONE),
                HAS_PHONE_NUMBER.yes(),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_RECRUITER_RELAY)],
        },
        Row {
            order: 220,
            level: Level::Recruiter,
            when: all(&[
                TELL.is(Tell::RECRUITER),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::LINKEDIN),
                any(&[SOURCED_BY.is(SourcedBy::RECRUITER_OUTREACH), INFORMAL_CHANNEL_FITS.yes()]),
                LATE_STAGE.no(),
            ]),
            gives: CHANNEL.gives(Channel::LINKEDIN),
            by: &[Rule(&rules::CHANNEL_LINKEDIN_IF_SOURCED)],
        },
        Row {
            order: 230,
            level: Level::Recruiter,
            when: all(&[
                TELL.is(Tell::RECRUITER),
                ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT),
                INFORMAL_CHANNEL_FITS.yes(),
                LATE_STAGE.no(),
            ]),
            gives: CHANNEL.gives(Channel::TEXT),
            by: &[Rule(&rules::CHANNEL_TEXT_IF_ESTABLISHED)],
        },
        Row {
            order: 240,
            level: Level::Recruiter,
            when: all(&[
                TELL.is(Tell::RECRUITER),
                not(&all(&[EXPECTS_DIRECT_CONVERSATION.yes(), HAS_PHONE_NUMBER.yes()])),
            ]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_RECRUITER_RELAY)],
        },
        Row {
            order: 300,
            level: Level::Norm,
            when: all(&[MARKET_NORM.is(MarketNorm::LATE_CALL_EXPECTED), LATE_STAGE.yes(), HAS_PHONE_NUMBER.yes()]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_MARKET_CALL)],
        },
        Row {
            order: 310,
            level: Level::Norm,
            when: MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::CHANNEL_MARKET_WRITTEN)],
        },
        Row {
            order: 400,
            level: Level::Stage,
            when: all(&[EXPECTS_DIRECT_CONVERSATION.yes(), HAS_PHONE_NUMBER.yes()]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_VERBAL_OFFER)],
        },
        Row {
            order: 410,
            level: Level::Wish,
            when: all(&[PRESSED_FOR_TIME.yes(), SPONSORSHIP_UNDERWAY.no(), RELOCATION_UNDERWAY.no()]),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[Rule(&rules::ACTION_PRESSED_TWO_SENTENCES), Rule(&rules::CHANNEL_NEVER_SILENCE)],
        },
        Row {
            order: 420,
            level: Level::Stage,
            when: all(&[RAPPORT.is(Rapport::CLOSE), HAS_PHONE_NUMBER.yes()]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_CLOSE_RAPPORT)],
        },
        Row {
            order: 430,
            level: Level::Stage,
            when: all(&[
                LATE_STAGE.yes(),
                any(&[RAPPORT.is(Rapport::SOME), SEVERAL_MET.yes()]),
                HAS_PHONE_NUMBER.yes(),
            ]),
            gives: CHANNEL.gives(Channel::PHONE),
            by: &[Rule(&rules::CHANNEL_PHONE_LATE_STAGE), Rule(&rules::CHANNEL_PHONE_PANEL)],
        },
        Row {
            order: 440,
            level: Level::Stage,
            when: LATE_STAGE.yes(),
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[
                Rule(&rules::CHANNEL_EMAIL_LATE_NO_RAPPORT),
                Rule(&rules::CHANNEL_EMAIL_DEFAULT),
                Rule(&rules::CHANNEL_NEVER_SILENCE),
            ],
        },
        Row {
            order: 500,
            level: Level::Established,
            when: all(&[
                ESTABLISHED_CHANNEL.is(EstablishedChannel::LINKEDIN),
                any(&[SOURCED_BY.is(SourcedBy::RECRUITER_OUTREACH), INFORMAL_CHANNEL_FITS.yes()]),
            ]),
            gives: CHANNEL.gives(Channel::LINKEDIN),
            by: &[Rule(&rules::CHANNEL_LINKEDIN_IF_SOURCED)],
        },
        Row {
            order: 510,
            level: Level::Established,
            when: all(&[ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT), INFORMAL_CHANNEL_FITS.yes()]),
            gives: CHANNEL.gives(Channel::TEXT),
            by: &[Rule(&rules::CHANNEL_TEXT_IF_ESTABLISHED)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: CHANNEL.gives(Channel::EMAIL),
            by: &[
                Rule(&rules::CHANNEL_EMAIL_DEFAULT),
                Rule(&rules::CHANNEL_EMAIL_EARLY),
                Rule(&rules::CHANNEL_NEVER_SILENCE),
            ],
        },
    ],
};
