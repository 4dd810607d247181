//! Topic *reply*: the answer to the employer's reaction.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *reply*.
#[derive(Debug, PartialEq, Eq)]
pub struct Reply;

impl Reply {
    pub const NOT_APPLICABLE: Value<Reply> = Value::new(0);
    pub const ONE_LINE_REASON: Value<Reply> = Value::new(1);
    pub const NO_DETAIL: Value<Reply> = Value::new(2);
    pub const SUGGESTION: Value<Reply> = Value::new(3);
    pub const DECLINE_FEEDBACK: Value<Reply> = Value::new(4);
    pub const STAY_CONNECTED: Value<Reply> = Value::new(5);
    pub const FIRM_NO: Value<Reply> = Value::new(6);
    pub const ASK_TIME: Value<Reply> = Value::new(7);
    pub const CONSIDER_IN_WRITING: Value<Reply> = Value::new(8);
    pub const NAME_CONDITIONS: Value<Reply> = Value::new(9);
}

/// The answer to the employer's reaction.
pub const REPLY: One<Reply> = One::new(Var::Reply);

pub(super) static TABLE: Table = Table {
    var: Var::Reply,
    id: "reply",
    question: "What do you answer?",
    meaning: "",
    otherwise: "When nothing else counts, the answer is a kind and clear no.",
    answers: &[
        Answer { id: "not-applicable", say: "There is nothing to answer." },
        Answer { id: "one-line-reason", say: "Give one line of reason." },
        Answer { id: "no-detail", say: "Say kindly that you would rather not go into it." },
        Answer { id: "suggestion", say: "Give one useful tip." },
        Answer { id: "decline-feedback", say: "Say kindly that you would rather give no feedback." },
        Answer { id: "stay-connected", say: "Say yes to staying in touch." },
        Answer { id: "firm-no", say: "Say a kind and clear no." },
        Answer { id: "ask-time", say: "Ask for time to think." },
        Answer { id: "consider-in-writing", say: "Ask to see the new terms in writing." },
        Answer { id: "name-conditions", say: "Name what would have to change." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: ACTION.is_not(Action::RESPOND),
            gives: REPLY.gives(Reply::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Facts,
            when: all(&[
                EMPLOYER_REACTION.is(EmployerReaction::ASKED_WHY),
                any(&[RED_FLAG_REASON.yes(), WILLING_TO_STATE_REASON.no()]),
            ]),
            gives: REPLY.gives(Reply::NO_DETAIL),
            by: &[Rule(&rules::PUSHBACK_FEEDBACK_DECLINE)],
        },
        Row {
            order: 30,
            level: Level::Phase,
            when: EMPLOYER_REACTION.is(EmployerReaction::ASKED_WHY),
            gives: REPLY.gives(Reply::ONE_LINE_REASON),
            by: &[Rule(&rules::PUSHBACK_ASKED_WHY)],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: all(&[
                EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
                FEEDBACK_OBJECTIVE.yes(),
                RED_FLAG_REASON.no(),
            ]),
            gives: REPLY.gives(Reply::SUGGESTION),
            by: &[Rule(&rules::PUSHBACK_FEEDBACK_CONSTRUCTIVE)],
        },
        Row {
            order: 50,
            level: Level::Phase,
            when: EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
            gives: REPLY.gives(Reply::DECLINE_FEEDBACK),
            by: &[Rule(&rules::PUSHBACK_FEEDBACK_DECLINE)],
        },
        Row {
            order: 60,
            level: Level::Phase,
            when: EMPLOYER_REACTION.is(EmployerReaction::INVITED_TO_STAY_CONNECTED),
            gives: REPLY.gives(Reply::STAY_CONNECTED),
            by: &[Rule(&rules::PUSHBACK_STAY_CONNECTED)],
        },
        Row {
            order: 70,
            level: Level::Facts,
            when: COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
            gives: REPLY.gives(Reply::FIRM_NO),
            by: &[Rule(&rules::PUSHBACK_FIRM_DECLINE)],
        },
        Row {
            order: 80,
            level: Level::Wish,
            when: all(&[WANTS_JOB_IF_FIXED.no(), CERTAINTY.is(Certainty::CERTAIN), NEEDS_TIME_TO_REFLECT.no()]),
            gives: REPLY.gives(Reply::FIRM_NO),
            by: &[Rule(&rules::PUSHBACK_FIRM_DECLINE)],
        },
        Row {
            order: 90,
            level: Level::Doubt,
            when: any(&[NEEDS_TIME_TO_REFLECT.yes(), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])]),
            gives: REPLY.gives(Reply::ASK_TIME),
            by: &[Rule(&rules::PUSHBACK_REQUEST_TIME)],
        },
        Row {
            order: 100,
            level: Level::Facts,
            when: all(&[
                COUNTEROFFER_FIXES_CAUSE.is(CounterofferFixesCause::YES),
                WANTS_JOB_IF_FIXED.yes(),
                PREPARED_TO_ACCEPT.yes(),
                EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER]),
            ]),
            gives: REPLY.gives(Reply::CONSIDER_IN_WRITING),
            by: &[Rule(&rules::PUSHBACK_COUNTEROFFER_ACCEPT_POSSIBLE)],
        },
        Row {
            order: 110,
            level: Level::Wish,
            when: all(&[WANTS_JOB_IF_FIXED.yes(), PREPARED_TO_ACCEPT.yes()]),
            gives: REPLY.gives(Reply::NAME_CONDITIONS),
            by: &[Rule(&rules::PUSHBACK_NAME_NONNEGOTIABLES)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: REPLY.gives(Reply::FIRM_NO),
            by: &[Rule(&rules::PUSHBACK_OFFER_DOES_NOT_OBLIGE), Rule(&rules::PUSHBACK_NAME_NONNEGOTIABLES)],
        },
    ],
};
