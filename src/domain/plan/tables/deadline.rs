//! Topic *deadline*: by when.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *deadline*.
#[derive(Debug, PartialEq, Eq)]
pub struct Deadline;

impl Deadline {
    pub const NONE: Value<Deadline> = Value::new(0);
    pub const IMMEDIATELY: Value<Deadline> = Value::new(1);
    pub const WHEN_SAFE: Value<Deadline> = Value::new(2);
    pub const AT_ONCE: Value<Deadline> = Value::new(3);
    pub const SAME_DAY: Value<Deadline> = Value::new(4);
    pub const WITHIN_24H: Value<Deadline> = Value::new(5);
    pub const WITHIN_24H_OF_ACCEPTING: Value<Deadline> = Value::new(6);
    pub const WITHIN_24H_OF_EARLY_EXIT: Value<Deadline> = Value::new(7);
    pub const WITHIN_24H_OF_TELLING: Value<Deadline> = Value::new(8);
    pub const NEXT_WORKING_DAY: Value<Deadline> = Value::new(9);
}

/// By when.
pub const DEADLINE: One<Deadline> = One::new(Var::Deadline);

pub(super) static TABLE: Table = Table {
    var: Var::Deadline,
    id: "deadline",
    question: "By when?",
    meaning: "",
    otherwise: "When nobody waits for word, there is no date to keep.",
    answers: &[
        Answer { id: "none", say: "There is no date to keep." },
        Answer { id: "immediately", say: "Now." },
        Answer { id: "when-safe", say: "When you are safe, without hurry." },
        Answer { id: "at-once", say: "At once." },
        Answer { id: "same-day", say: "Today." },
        Answer { id: "within-24h", say: "Within 24 hours." },
        Answer { id: "within-24h-of-accepting", say: "Within 24 hours of your yes elsewhere." },
        Answer { id: "within-24h-of-early-exit", say: "Within 24 hours of leaving." },
        Answer { id: "within-24h-of-telling", say: "Within 24 hours of telling them." },
        Answer { id: "next-working-day", say: "By the end of the next working day." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Safety,
            when: ACTION.is(Action::LEAVE_FOR_SAFETY),
            gives: DEADLINE.gives(Deadline::IMMEDIATELY),
            by: &[Rule(&rules::MISCONDUCT_LEAVE_NOW), Rule(&rules::MISCONDUCT_UNSAFE_LEAVE)],
        },
        Row {
            order: 20,
            level: Level::Room,
            when: ACTION.is_any(&[Action::LEAVE_EARLY, Action::PAUSE_IN_INTERVIEW]),
            gives: DEADLINE.gives(Deadline::IMMEDIATELY),
            by: &[Rule(&rules::ACTION_MIDINTERVIEW_OPTIONS)],
        },
        Row {
            order: 30,
            level: Level::Phase,
            when: CHANNEL.is(Channel::NONE),
            gives: DEADLINE.gives(Deadline::NONE),
            by: &[],
        },
        Row {
            order: 40,
            level: Level::Safety,
            when: all(&[UNSAFE.yes(), EXIT_NOTICE.yes()]),
            gives: DEADLINE.gives(Deadline::WHEN_SAFE),
            by: &[Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 50,
            level: Level::FormalSteps,
            when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
            gives: DEADLINE.gives(Deadline::AT_ONCE),
            by: &[Rule(&rules::TIMING_SPONSORSHIP_IMMEDIATELY)],
        },
        Row {
            order: 60,
            level: Level::Phase,
            when: all(&[EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED), EXIT_NOTICE.yes()]),
            gives: DEADLINE.gives(Deadline::WITHIN_24H_OF_EARLY_EXIT),
            by: &[Rule(&rules::TIMING_AFTER_EARLY_EXIT_24H)],
        },
        Row {
            order: 70,
            level: Level::Phase,
            when: all(&[EXITED.yes(), EXIT_NOTICE.yes()]),
            gives: DEADLINE.gives(Deadline::WITHIN_24H_OF_TELLING),
            by: &[Rule(&rules::TIMING_FOLLOW_UP_WITHIN_24H), Rule(&rules::REPAIR_MISSING_CONFIRMATION)],
        },
        Row {
            order: 80,
            level: Level::ShortNotice,
            when: all(&[SHORT_NOTICE.yes(), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()])]),
            gives: DEADLINE.gives(Deadline::AT_ONCE),
            by: &[
                Rule(&rules::TIMING_APPOINTMENT_NOTIFY_NOW),
                Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE),
                Rule(&rules::CHANNEL_SHORT_NOTICE_NO_NUMBER),
            ],
        },
        Row {
            order: 90,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_ACCEPTED_IMMEDIATELY)],
        },
        Row {
            order: 100,
            level: Level::Stage,
            when: all(&[EXIT_NOTICE.yes(), DAYS_UNTIL_NEXT_MILESTONE.at_most(3.0)]),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_NOT_BEFORE_KEY_STEP)],
        },
        Row {
            order: 110,
            level: Level::Facts,
            when: all(&[
                EXIT_NOTICE.yes(),
                COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
                HOURS_SINCE_OTHER_ACCEPTANCE.above(24.0),
            ]),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_OVERDUE_AFTER_ACCEPTING)],
        },
        Row {
            order: 120,
            level: Level::Stage,
            when: CHANGING_APPOINTMENT.yes(),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_APPOINTMENT_NOTIFY_NOW)],
        },
        Row {
            order: 130,
            level: Level::Facts,
            when: all(&[EXIT_NOTICE.yes(), any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes()])]),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_DEALBREAKER_PROMPT)],
        },
        Row {
            order: 140,
            level: Level::Facts,
            when: all(&[EXIT_NOTICE.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM)]),
            gives: DEADLINE.gives(Deadline::WITHIN_24H_OF_ACCEPTING),
            by: &[Rule(&rules::TIMING_WITHIN_24H_OF_ACCEPTING)],
        },
        Row {
            order: 150,
            level: Level::Stage,
            when: ACTION.is(Action::DECLINE_INVITATION),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[Rule(&rules::TIMING_EARLY_PROMPT_SIMPLE), Rule(&rules::ETHICS_RESPECT_TIME_AND_COST)],
        },
        Row {
            order: 160,
            level: Level::Default,
            when: EXIT_NOTICE.yes(),
            gives: DEADLINE.gives(Deadline::WITHIN_24H),
            by: &[
                Rule(&rules::TIMING_TELL_AS_SOON_AS_SURE),
                Rule(&rules::TIMING_EARLY_PROMPT_SIMPLE),
                Rule(&rules::TIMING_LATE_INVEST_CARE),
                Rule(&rules::ETHICS_RESPECT_TIME_AND_COST),
            ],
        },
        Row {
            order: 170,
            level: Level::Phase,
            when: ACTION.is(Action::REPAIR),
            gives: DEADLINE.gives(Deadline::SAME_DAY),
            by: &[
                Rule(&rules::REPAIR_ACT_QUICKLY),
                Rule(&rules::REPAIR_PUBLIC_CRITICISM),
                Rule(&rules::REPAIR_GHOSTED_ANSWER_NOW),
                Rule(&rules::REPAIR_OWN_IT),
            ],
        },
        Row {
            order: 180,
            level: Level::Phase,
            when: ACTION.is_any(&[
                Action::RESPOND,
                Action::GATHER_INFO,
                Action::NEGOTIATE,
                Action::CONTINUE,
                Action::WAIT_FOR_OFFER,
            ]),
            gives: DEADLINE.gives(Deadline::NEXT_WORKING_DAY),
            by: &[],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: DEADLINE.gives(Deadline::NONE), by: &[] },
    ],
};
