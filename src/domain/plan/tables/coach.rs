//! Topic *coach*: is the coach link shown (only where one is configured).

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *coach*.
#[derive(Debug, PartialEq, Eq)]
pub struct Coach;

impl Coach {
    pub const SHOW: Value<Coach> = Value::new(0);
    pub const HIDE: Value<Coach> = Value::new(1);
}

/// Is the coach link shown (only where one is configured).
pub const COACH: One<Coach> = One::new(Var::Coach);

pub(super) static TABLE: Table = Table {
    var: Var::Coach,
    id: "coach",
    question: "Would a coach help?",
    meaning: "",
    otherwise: "Most people need no coach for this.",
    answers: &[
        Answer { id: "show", say: "A coach could help with this." },
        Answer { id: "hide", say: "You can do this on your own." },
    ],
    rows: &[
        Row { order: 10, level: Level::Safety, when: LIVE.yes(), gives: COACH.gives(Coach::HIDE), by: &[] },
        Row {
            order: 20,
            level: Level::Wish,
            when: any(&[
                OFFERS_OPEN.at_least(2.0),
                all(&[MOBILITY_INVOLVED.yes(), CERTAINTY.is_not(Certainty::CERTAIN)]),
                ACTION.is(Action::RESCIND_ACCEPTANCE),
                all(&[ACCEPTED.yes(), EXITED.yes()]),
                REPEAT_PATTERN.is_not(RepeatPattern::NONE),
                all(&[LEAVING.yes(), ANXIOUS_TO_COMMUNICATE.yes()]),
                EXPECTS_COUNTEROFFER.yes(),
                EMPLOYER_REACTION.is_any(&[
                    EmployerReaction::COUNTEROFFER,
                    EmployerReaction::BETTER_OFFER,
                    EmployerReaction::RETENTION_ATTEMPT,
                ]),
                WORRIED_ABOUT_BRIDGES.yes(),
                all(&[
                    DECIDING.yes(),
                    CERTAINTY.is(Certainty::UNSURE),
                    any(&[GUT_REACTION.known(), COST_BENEFIT_VERDICT.known(), OPTIONS_COMPARED.yes()]),
                ]),
            ]),
            gives: COACH.gives(Coach::SHOW),
            by: &[Rule(&rules::COACH_OFFER)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: COACH.gives(Coach::HIDE),
            by: &[Rule(&rules::COACH_NEVER_GATE)],
        },
    ],
};
