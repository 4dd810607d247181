//! What people look up: mistakes, questions, terms, and where the sources disagree.

mod catalog;
mod conflicts;
mod glossary;
mod mistakes;
mod questions;
#[cfg(test)]
mod tests;

use crate::domain::entry::Entry::{self, *};
use crate::domain::sources::Source;

pub use catalog::{Section, search};
pub(crate) use catalog::{plain, starts_in};
pub use conflicts::*;
pub use glossary::TERMS;
pub use mistakes::*;
pub use questions::*;

/// A mistake people make.
#[derive(Debug)]
pub struct MistakeEntry {
    pub id: &'static str,
    /// A few words that name it.
    pub title: &'static str,
    pub mistake: &'static str,
    /// What it costs.
    pub harm: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// How to mend it once made.
    pub recover: &'static str,
    pub related: &'static [Entry],
    pub sources: &'static [&'static Source],
}

/// A question people ask.
#[derive(Debug)]
pub struct QuestionEntry {
    pub id: &'static str,
    pub question: &'static str,
    pub answer: &'static str,
    pub related: &'static [Entry],
    pub sources: &'static [&'static Source],
}

/// Where the sources disagree.
#[derive(Debug)]
pub struct ConflictEntry {
    pub id: &'static str,
    /// A few words that name it.
    pub title: &'static str,
    /// What each source says, with its code.
    pub positions: &'static str,
    /// What tells the cases apart.
    pub condition: &'static str,
    pub resolution: &'static str,
    pub affects: &'static [Entry],
    pub sources: &'static [&'static Source],
}

/// A point that the sources leave open.
#[derive(Debug)]
pub struct OpenPoint {
    pub id: &'static str,
    pub point: &'static str,
    pub proposal: &'static str,
}

/// One term.
#[derive(Debug)]
pub struct Term {
    pub term: &'static str,
    pub meaning: &'static str,
}
