//! The plan: one answer per topic, with the row that gave it, what it overruled, and the rules that hold beside it.

mod contradictions;
mod due;
mod explain;
mod follow_ups;
mod influence;
mod overrule;
mod people;
mod reactions;
mod settle;
pub mod tables;
#[cfg(test)]
mod tests;
pub mod words;

use crate::domain::calendar::DateTime;
use crate::domain::condition::{Cond, NO, Value, all};
use crate::domain::entry::Entry;
use crate::domain::order::sort_by_key;
use crate::domain::rules::{GROUPS, List, RULES, Rule, Strength};
use crate::domain::situation::{
    ACCEPTED, ACTION, APPOINTMENT_PENDING, Action, EXIT_NOTICE, EXIT_STATUS, ExitStatus, HAS_PHONE_NUMBER, INTENT,
    Intent, LIVE, Situation, Slot, Values, Var, WRITTEN_CONFIRMATION_SENT, assume,
};

use tables::TEMPLATE;

pub use contradictions::CONTRADICTIONS;
pub use due::Dates;
pub use explain::{Grounds, WhyNot, preset};
pub use follow_ups::{FollowUp, once_told};
pub use influence::{Change, Influence, changes, next_questions, offered, rank};
pub use overrule::{Overruling, PROMISES, Promise, overrule};
pub use people::Contact;
pub use reactions::{Reaction, reactions};
use tables::{CHANNEL, CONFIRM, Channel, Confirm, HOLD};
pub use tables::{TABLES, table_of};

/// One topic of a plan.
#[derive(Debug)]
pub struct Table {
    pub var: Var,
    /// Stable id.
    pub id: &'static str,
    pub question: &'static str,
    /// What the less obvious answers mean, for the page; may be empty.
    pub meaning: &'static str,
    /// Why the answer that is left when nothing else speaks is that one, for the page.
    pub otherwise: &'static str,
    pub answers: &'static [Answer],
    pub rows: &'static [Row],
}

/// One possible answer of a topic.
#[derive(Debug)]
pub struct Answer {
    /// Stable id.
    pub id: &'static str,
    /// The answer as a line of a plan.
    pub say: &'static str,
}

/// One row of a table.
#[derive(Debug)]
pub struct Row {
    /// Rising within a table; names the row in tests and explanations.
    pub order: u16,
    pub level: Level,
    pub when: Cond,
    pub gives: Gives,
    /// The entries behind the row; empty where it follows from the definition of the answer.
    pub by: &'static [Entry],
}

/// The answer that a row gives.
#[derive(Debug, Clone, Copy)]
pub enum Gives {
    /// Position among the answers of the table.
    Value(u8),
    /// The answer of another topic that was decided before.
    Same(Var),
}

/// Two answers that cannot both be true.
#[derive(Debug)]
pub struct Contradiction {
    pub number: u8,
    pub when: Cond,
    /// The contradiction in plain words.
    pub say: &'static str,
}

/// The kind of ground that a row stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Misconduct and danger.
    Safety,
    /// A yes that was already given.
    Accepted,
    /// Sponsorship or relocation under way.
    FormalSteps,
    /// Less than a day before an appointment.
    ShortNotice,
    /// A recruiter runs the process.
    Recruiter,
    /// Local custom or a stated wish of the employer.
    Norm,
    /// How far the process has come, and rapport.
    Stage,
    /// The channel used so far.
    Established,
    /// What is left when nothing else speaks.
    Default,
    /// What has already happened limits what can be done.
    Phase,
    /// The person sits in the interview.
    Room,
    /// Something is confirmed or impossible.
    Facts,
    /// What the person says they want.
    Wish,
    /// Only weak causes.
    Weak,
    /// Learn from the first interview.
    Attend,
    /// Bargain first.
    Negotiate,
    /// Wait for the terms.
    Wait,
    /// A talk could settle it.
    Talk,
    /// Doubt about the action.
    Uncertain,
    /// Doubt.
    Doubt,
    /// A broken silence.
    Silence,
    /// The employer waits for a reply.
    Answer,
    /// Something went wrong earlier.
    Mend,
    /// The written line is missing.
    Record,
    /// Coming back.
    Return,
    /// Nothing is left to do.
    Done,
}

impl Level {
    /// The kind of ground in a few words, for what a row overruled.
    pub const fn say(self) -> &'static str {
        match self {
            Level::Safety => "Your safety comes first",
            Level::Accepted => "You have already said yes",
            Level::FormalSteps => "A visa or a move is under way",
            Level::ShortNotice => "Less than a day is left",
            Level::Recruiter => "A recruiter runs the process",
            Level::Norm => "Local custom or their wish",
            Level::Stage => "How far the process has come",
            Level::Established => "How you have been in touch so far",
            Level::Default => "What is right when nothing else counts",
            Level::Phase => "What has already happened",
            Level::Room => "You are in the interview",
            Level::Facts => "What is certain",
            Level::Wish => "What you want",
            Level::Weak => "Your reasons may well pass",
            Level::Attend => "You learn from going",
            Level::Negotiate => "Bargaining comes before leaving",
            Level::Wait => "The terms are still to come",
            Level::Talk => "A talk could settle it",
            Level::Uncertain => "You are not sure what to do",
            Level::Doubt => "There is still doubt",
            Level::Silence => "They never heard from you",
            Level::Answer => "They wait for your answer",
            Level::Mend => "Something went wrong before",
            Level::Record => "Nothing is in writing yet",
            Level::Return => "You may want to come back",
            Level::Done => "Nothing is left to do",
        }
    }
}

/// The plan for one situation at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Facts as assumed and derived, and the answer of every topic.
    pub values: Values,
    /// Per table of [`TABLES`], the position of the row that decided.
    rows: [u8; TABLES.len()],
    /// What was said, with the derived facts in three values.
    said: Values,
    pub dates: Dates,
    /// The action that the tables gave, where the person put another in its place.
    pub instead_of: Option<Value<Action>>,
}

/// One topic of a plan, with how its answer came about.
#[derive(Debug, Clone)]
pub struct Line {
    pub table: &'static Table,
    pub answer: &'static Answer,
    pub row: &'static Row,
    /// The entries behind the row that hold by their own condition.
    pub by: Vec<Entry>,
    /// Rows below it that hold too and would have given another answer.
    pub overruled: Vec<&'static Row>,
    /// The answers and assumptions that made the row hold.
    pub grounds: Grounds,
}

impl Line {
    /// Whether the rule behind it leaves no choice: then another answer would be wrong, not only second.
    pub fn is_a_must(&self) -> bool {
        self.by.iter().find_map(|entry| entry.rule()).is_some_and(|rule| rule.strength == Strength::Must)
    }
}

/// A rule that holds, with those that say nearly the same.
#[derive(Debug, Clone)]
pub struct Advice {
    pub rule: &'static Rule,
    /// Rules of the same group that hold too, to be listed under *more*.
    pub more: Vec<&'static Rule>,
    /// The rule holds on what was said; otherwise it rests on an assumption.
    pub certain: bool,
}

/// Makes the plan for a situation.
///
/// `now` is the local time of the question. An action in the situation is one that the person put in place of the derived
/// one. `None` while the stage is unknown: then only the first question can be asked.
pub fn plan(situation: &Situation, now: DateTime) -> Option<Plan> {
    let stated = situation.values();
    let settled = settle::settle(stated)?;
    let dates = due::dates(situation, &settled.values, now);
    let said = crate::domain::situation::derive_said(stated, &settled.values);
    let instead_of =
        settled.derived_action.filter(|derived| stated.one(ACTION).is_some_and(|chosen| chosen != *derived));
    Some(Plan { values: settled.values, rows: settled.rows, said, dates, instead_of })
}

impl Plan {
    /// The line of one topic.
    pub fn line(&self, table: &'static Table) -> Line {
        let position = TABLES.iter().position(|other| other.var == table.var).unwrap_or_default();
        let row = &table.rows[usize::from(self.rows[position]).min(table.rows.len() - 1)];
        let answer = self.answer(table);
        let overruled = table
            .rows
            .iter()
            .filter(|other| other.order > row.order && other.when.holds(&self.values))
            .filter(|other| !std::ptr::eq(self.given_by(table, other), answer))
            .collect();
        let by = row.by.iter().copied().filter(|entry| entry.holds(&self.values)).collect();
        Line { table, answer, row, by, overruled, grounds: explain::grounds(&row.when, &self.said, &self.values) }
    }

    /// The lines of every topic, in the order in which they are decided.
    pub fn lines(&self) -> impl Iterator<Item = Line> {
        TABLES.iter().map(|table| self.line(table))
    }

    /// The answer of one topic.
    pub fn answer(&self, table: &'static Table) -> &'static Answer {
        answer_of(table, self.values[table.var])
    }

    fn given_by(&self, table: &'static Table, row: &Row) -> &'static Answer {
        match row.gives {
            Gives::Value(index) => &table.answers[usize::from(index).min(table.answers.len() - 1)],
            Gives::Same(var) => answer_of(table, self.values[var]),
        }
    }

    /// Everything that the plan takes for granted because nobody has answered, in reading order.
    pub fn assumed(&self) -> Vec<Var> {
        explain::assumed(self)
    }

    /// Whether the person answered this themselves, and nobody assumed it.
    pub fn was_said(&self, var: Var) -> bool {
        self.said[var].is_answered()
    }

    /// Whether no single likely answer to an open question would change the topic. `changes` belong to the situation.
    pub fn is_firm(&self, table: &Table, situation: &Situation, changes: &[Change]) -> bool {
        !changes.iter().any(|change| influence::is_likely(situation, change) && change.turns(table))
    }

    /// Why the topic has none of its other answers: per answer the nearest row that would have given it.
    pub fn why_not(&self, table: &'static Table) -> Vec<WhyNot> {
        explain::why_not(self, table)
    }

    /// The rules of one list, folded into their groups: must, avoid, should, may, then reading order.
    pub fn advice(&self, list: List) -> Vec<Advice> {
        let mut shown: Vec<&'static Rule> = RULES.iter().copied().filter(|rule| rule.shows(&self.values)).collect();
        sort_by_key(&mut shown, |rule| rule.strength);
        let mut advice: Vec<Advice> = Vec::new();
        for rule in shown.iter().copied().filter(|rule| rule.list == list) {
            let group = GROUPS.iter().find(|group| group.rules.contains(&rule));
            let mut more: Vec<&'static Rule> = Vec::new();
            if let Some(group) = group {
                let mut members = group.rules.iter().copied().filter(|member| shown.contains(member));
                if members.next() != Some(rule) {
                    continue;
                }
                more.extend(members);
            }
            let certain = rule.when.said(&self.said, &self.values) == Some(true);
            advice.push(Advice { rule, more, certain });
        }
        advice
    }

    /// The message that says it in writing alone: what the plan would offer if there were no number to call. It is for who
    /// has to write before they can call, or called and reached nobody.
    pub fn in_writing(&self) -> Option<&'static str> {
        let mut said = self.said.clone();
        said[HAS_PHONE_NUMBER.0] = Slot::Bits(NO);
        let written = settle::settle(&said)?.values;
        Some(answer_of(table_of(TEMPLATE.var)?, written[TEMPLATE.var]).id).filter(|id| *id != "none")
    }

    /// What to do, in words. Once they have heard it aloud, what is left of an exit is the written record.
    pub fn step(&self) -> &'static str {
        const TO_THE_INTERVIEW: Cond = all(&[
            ACTION.is(Action::CONTINUE),
            APPOINTMENT_PENDING.yes(),
            LIVE.no(),
            INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]),
        ]);
        // Who has not said what they want may be the one who cannot come.
        if self.said[INTENT.var].is_answered() && TO_THE_INTERVIEW.holds(&self.values) {
            return "Go to the interview, then decide.";
        }
        const KEEP_THE_YES: Cond =
            all(&[ACTION.is(Action::CONTINUE), ACCEPTED.yes(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]);
        if KEEP_THE_YES.holds(&self.values) {
            return "Let your yes stand while you think.";
        }
        const TO_CONFIRM: Cond =
            all(&[EXIT_STATUS.is(ExitStatus::TOLD_ORALLY), EXIT_NOTICE.yes(), WRITTEN_CONFIRMATION_SENT.no()]);
        if !TO_CONFIRM.holds(&self.values) {
            return table_of(ACTION.var).map_or("", |table| self.answer(table).say);
        }
        match self.values.one(ACTION) {
            Some(Action::DECLINE_INVITATION) => "Confirm in writing that you said no.",
            Some(Action::CANCEL_AND_WITHDRAW) => "Confirm in writing that you cancelled and withdrew.",
            Some(Action::DECLINE_OFFER) => "Confirm in writing that you declined.",
            Some(Action::RESCIND_ACCEPTANCE) => "Confirm in writing that you took back your yes.",
            _ => "Confirm in writing that you withdrew.",
        }
    }

    /// What comes before the message or call; first of all whatever the plan holds it back for.
    pub fn before(&self) -> Vec<Advice> {
        let held = table_of(HOLD.var).map(|table| self.line(table).by).unwrap_or_default();
        let mut advice = self.advice(List::Before);
        sort_by_key(&mut advice, |advice| !held.iter().any(|entry| entry.rule() == Some(advice.rule)));
        advice
    }

    /// What stays out of the words, and whatever else the person is told not to do.
    pub fn warnings(&self) -> Vec<Advice> {
        let elsewhere =
            [List::Act, List::Think, List::Stay, List::Before, List::How, List::When, List::Answer, List::Know];
        let avoid = elsewhere.into_iter().flat_map(|list| self.advice(list));
        let avoid = avoid.filter(|advice| advice.rule.strength == Strength::Avoid);
        self.advice(List::LeaveOut).into_iter().chain(avoid).collect()
    }

    /// Every rule that holds and is worth showing, in reading order.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        RULES.iter().copied().filter(|rule| rule.shows(&self.values))
    }

    /// The answers and assumptions that made a rule hold.
    pub fn grounds(&self, rule: &Rule) -> Grounds {
        explain::grounds(&rule.when, &self.said, &self.values)
    }

    /// The likeliest single unknown answer that would turn the advice itself around, if one is likely enough to look for.
    pub fn close_call<'a>(&self, situation: &Situation, changes: &'a [Change]) -> Option<&'a Change> {
        influence::close_call(situation, changes)
    }

    /// The actions that a person may choose in this situation, the derived one first.
    pub fn actions(&self) -> Vec<Value<Action>> {
        settle::fitting_actions(&self.values, self.instead_of)
    }

    /// The id of the answer of the topic with this id; empty where there is no such topic.
    pub fn answer_id(&self, topic: &str) -> &'static str {
        TABLES.iter().find(|table| table.id == topic).map_or("", |table| self.answer(table).id)
    }

    /// The channels in order: the first one, then the e-mail that records it.
    pub fn channels(&self) -> Vec<&'static Answer> {
        let first = table_of(CHANNEL.var).map(|table| self.answer(table)).filter(|answer| answer.id != "none");
        let record = CONFIRM
            .is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H])
            .holds(&self.values);
        let email = table_of(CHANNEL.var).filter(|_| record).map(|table| &table.answers[Channel::EMAIL.index()]);
        first.into_iter().chain(email).collect()
    }
}

/// The first contradiction in what was said, if there is one, and every fact that it speaks about.
pub fn contradictions(situation: &Situation) -> Vec<(&'static Contradiction, Vec<Var>)> {
    let values = assume(situation.values());
    CONTRADICTIONS
        .iter()
        .filter(|contradiction| contradiction.when.holds(&values))
        .map(|contradiction| (contradiction, explain::answers_behind(&contradiction.when, situation.values(), &values)))
        .collect()
}

fn answer_of(table: &'static Table, slot: Slot) -> &'static Answer {
    let index = match slot {
        Slot::Bits(bits) if bits != 0 => bits.trailing_zeros() as usize,
        Slot::Answer(index) => usize::from(index),
        _ => table.answers.len() - 1,
    };
    &table.answers[index.min(table.answers.len() - 1)]
}
