//! The plan: one answer per topic, with the row that gave it, what it overruled, and the rules that hold beside it.

mod contradictions;
mod due;
pub mod tables;

use crate::domain::condition::Cond;
use crate::domain::entry::Entry;
use crate::domain::situation::{Slot, Values, Var, assume, derive};

pub use contradictions::CONTRADICTIONS;
pub use tables::TABLES;

/// One topic of a plan.
#[derive(Debug)]
pub struct Table {
    pub var: Var,
    /// Stable id.
    pub id: &'static str,
    pub question: &'static str,
    /// What the less obvious answers mean.
    pub meaning: &'static str,
    /// The answer that is left when no row holds, and why.
    pub default: &'static str,
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

/// The answers of every topic for one situation, and the rows that gave them.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// Facts as assumed and derived, and the topics.
    pub values: Values,
    /// Per table of [`TABLES`], the position of the row that decided.
    pub rows: [u8; TABLES.len()],
}

/// Decides every topic. `stated` is what the person said; `chosen` is an action that they put in place of the derived
/// one. `None` while the stage is unknown.
pub fn settle(stated: &Values, chosen: Option<u8>) -> Option<Settled> {
    use crate::domain::situation::{ACTION, STAGE};
    if !stated[STAGE.var].is_known() {
        return None;
    }
    let mut values = assume(stated);
    values[ACTION.var] = Slot::Unknown;
    let mut rows = [0; TABLES.len()];
    for (table, row) in TABLES.iter().zip(&mut rows) {
        let found = table.rows.iter().position(|row| row.when.holds(&values)).unwrap_or(table.rows.len() - 1);
        *row = found as u8;
        values[table.var] = match table.rows[found].gives {
            Gives::Value(index) => Slot::Bits(1 << index),
            Gives::Same(var) => values[var],
        };
        if table.var == ACTION.var {
            if let Some(action) = chosen {
                values[ACTION.var] = Slot::Bits(1 << action);
            }
            derive(&mut values, true);
        }
    }
    Some(Settled { values, rows })
}
