//! Topic *decide-by*: the person's own date for the decision.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *decide-by*.
#[derive(Debug, PartialEq, Eq)]
pub struct DecideBy;

impl DecideBy {
    pub const NONE: Value<DecideBy> = Value::new(0);
    pub const SET_DATE: Value<DecideBy> = Value::new(1);
}

/// The person's own date for the decision.
pub const DECIDE_BY: One<DecideBy> = One::new(Var::DecideBy);

pub(super) static TABLE: Table = Table {
    var: Var::DecideBy,
    id: "decide-by",
    question: "Do you need a date of your own?",
    meaning: "",
    otherwise: "When nothing is open, you need no date.",
    answers: &[
        Answer { id: "none", say: "You need no date of your own." },
        Answer { id: "set-date", say: "Set the date by which you will decide." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Doubt,
            when: ACTION.is_any(&[Action::WAIT_FOR_OFFER, Action::GATHER_INFO, Action::NEGOTIATE]),
            gives: DECIDE_BY.gives(DecideBy::SET_DATE),
            by: &[
                Rule(&rules::DECIDE_WAITING_NEEDS_DEADLINE),
                Rule(&rules::TIMING_EMPLOYER_DEADLINE),
                Rule(&rules::ETHICS_STAY_ENGAGED_WHILE_IN),
            ],
        },
        Row {
            order: 15,
            level: Level::Doubt,
            when: all(&[
                ACTION.is(Action::RESPOND),
                EMPLOYER_REACTION.is_any(&[
                    EmployerReaction::COUNTEROFFER,
                    EmployerReaction::BETTER_OFFER,
                    EmployerReaction::RETENTION_ATTEMPT,
                ]),
                COMPETING_OFFER.is_not(CompetingOffer::ACCEPTED_FIRM),
                any(&[NEEDS_TIME_TO_REFLECT.yes(), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])]),
            ]),
            gives: DECIDE_BY.gives(DecideBy::SET_DATE),
            by: &[Rule(&rules::PUSHBACK_REQUEST_TIME)],
        },
        Row {
            order: 20,
            level: Level::Doubt,
            when: all(&[ACTION.is(Action::CONTINUE), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), LIVE.no()]),
            gives: DECIDE_BY.gives(DecideBy::SET_DATE),
            by: &[Rule(&rules::DECIDE_WAITING_NEEDS_DEADLINE), Rule(&rules::ETHICS_STAY_ENGAGED_WHILE_IN)],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: DECIDE_BY.gives(DecideBy::NONE), by: &[] },
    ],
};
