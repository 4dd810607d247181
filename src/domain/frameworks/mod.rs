//! Frameworks: decision aids, checklists, routines and timelines.

mod acting;
mod after_the_exit;
mod channel_and_timing;
pub mod compare;
mod composing;
mod deciding;
pub mod lean;
pub mod notes;
mod reactions;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use crate::domain::condition::Cond;
use crate::domain::entry::Entry;
use crate::domain::situation::Var;
use crate::domain::sources::Source;

pub use acting::*;
pub use after_the_exit::*;
pub use channel_and_timing::*;
pub use composing::*;
pub use deciding::*;
pub use reactions::*;

/// One framework.
#[derive(Debug)]
pub struct Framework {
    /// Stable id: in links.
    pub id: &'static str,
    pub kind: FrameworkKind,
    /// When it is worth offering.
    pub when: Cond,
    pub title: &'static str,
    /// The facts that it works with.
    pub inputs: &'static [Var],
    /// What it needs, in words.
    pub needs: &'static str,
    pub steps: &'static [&'static str],
    /// The facts that it may set.
    pub sets: &'static [Var],
    /// What comes out, in words.
    pub gives: &'static str,
    /// How the result follows.
    pub outcome: &'static str,
    /// Where to read on: what its words speak of.
    pub see: &'static [Entry],
    pub sources: &'static [&'static Source],
}

/// What sort of help a framework is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameworkKind {
    Decision,
    Checklist,
    Sequence,
    Table,
    Exercise,
    Ledger,
    Roadmap,
    Routine,
    Timeline,
    Tree,
    Kit,
}

/// Every framework, in reading order.
pub static FRAMEWORKS: LazyLock<Vec<&'static Framework>> = LazyLock::new(|| {
    let files: [&'static [&'static Framework]; 6] = [
        deciding::FRAMEWORKS,
        acting::FRAMEWORKS,
        channel_and_timing::FRAMEWORKS,
        composing::FRAMEWORKS,
        reactions::FRAMEWORKS,
        after_the_exit::FRAMEWORKS,
    ];
    files.into_iter().flatten().copied().collect()
});
