//! The ordered tables: per topic the possible answers, the rows that decide between them, and the rules behind each row.
//!
//! The first row whose condition holds gives the answer; the rows below it that hold too are what it overruled.

mod action;
mod apology;
mod channel;
mod coach;
mod confirm;
mod confirm_template;
mod deadline;
mod decide_by;
mod disclose;
mod exit_kind;
mod hold;
mod length;
mod next_contact;
mod praise;
mod reason;
mod register;
mod reply;
mod report;
mod return_hint;
mod tell;
mod template;
#[cfg(test)]
mod tests;
mod thanks;
mod times;
mod touch;

use crate::domain::situation::Var;

use super::{Answer, Gives, Level, Row, Table};

pub use apology::*;
pub use channel::*;
pub use coach::*;
pub use confirm::*;
pub use confirm_template::*;
pub use deadline::*;
pub use decide_by::*;
pub use disclose::*;
pub use exit_kind::*;
pub use hold::*;
pub use length::*;
pub use next_contact::*;
pub use praise::*;
pub use reason::*;
pub use register::*;
pub use reply::*;
pub use report::*;
pub use return_hint::*;
pub use tell::*;
pub use template::*;
pub use thanks::*;
pub use times::*;
pub use touch::*;

/// Every table, in the order in which topics are decided.
pub const TABLES: &[&Table] = &[
    &exit_kind::TABLE,
    &action::TABLE,
    &disclose::TABLE,
    &tell::TABLE,
    &channel::TABLE,
    &confirm::TABLE,
    &deadline::TABLE,
    &decide_by::TABLE,
    &hold::TABLE,
    &reason::TABLE,
    &thanks::TABLE,
    &praise::TABLE,
    &apology::TABLE,
    &touch::TABLE,
    &return_hint::TABLE,
    &times::TABLE,
    &register::TABLE,
    &length::TABLE,
    &reply::TABLE,
    &report::TABLE,
    &next_contact::TABLE,
    &coach::TABLE,
    &template::TABLE,
    &confirm_template::TABLE,
];

/// The table of a topic; `None` for a fact that is no topic.
pub fn table_of(var: Var) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.var == var)
}
