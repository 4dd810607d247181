//! The rules: every piece of advice, with its reason, its condition and its sources.
//!
//! One file per area. A rule is a `static`, so that tables and entries point at it by path and a typo does not compile;
//! its id exists for links and saved data.

mod action;
mod admin;
mod channel;
mod contact_order;
mod decide;
mod ethics;
mod follow_up;
mod misconduct;
mod mobility;
mod phases;
mod pushback;
mod reason_disclosure;
mod repair;
mod rescind;
#[cfg(test)]
mod tests;
mod timing;
mod tone_content;

use std::sync::LazyLock;

use crate::domain::condition::Cond;
use crate::domain::entry::Entry;
use crate::domain::situation::{LIVE, Values};
use crate::domain::sources::Source;

pub use action::*;
pub use admin::*;
pub use channel::*;
pub use contact_order::*;
pub use decide::*;
pub use ethics::*;
pub use follow_up::*;
pub use misconduct::*;
pub use mobility::*;
pub use phases::GROUPS;
pub use pushback::*;
pub use reason_disclosure::*;
pub use repair::*;
pub use rescind::*;
pub use timing::*;
pub use tone_content::*;

/// One piece of advice.
#[derive(Debug)]
pub struct Rule {
    /// Stable id: in links and saved cases.
    pub id: &'static str,
    pub area: Area,
    /// The list of a plan that shows it.
    pub list: List,
    /// When it holds.
    pub when: Cond,
    /// When it is worth showing.
    pub phase: Phase,
    /// Also shown while the person sits in the interview.
    pub live: bool,
    /// A few words that name it.
    pub title: &'static str,
    /// The advice, to the person.
    pub say: &'static str,
    /// Why.
    pub because: &'static str,
    /// Where to read on: what the advice speaks of.
    pub see: &'static [Entry],
    pub strength: Strength,
    pub basis: Basis,
    pub sources: &'static [&'static Source],
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.id == other.id
    }
}

/// How strongly a rule speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nearly all sources insist, or harm is clear.
    Must,
    /// Do not do what is described.
    Avoid,
    /// Clear advice, with room for judgement.
    Should,
    /// A permission or an option.
    May,
}

/// Where an entry comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A source says so.
    Stated,
    /// Inferred, to close a gap or to reconcile sources; always shown as such.
    Derived,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    Decide,
    Action,
    ContactOrder,
    Channel,
    Timing,
    ReasonDisclosure,
    ToneContent,
    Pushback,
    Admin,
    Mobility,
    Misconduct,
    Rescind,
    Repair,
    FollowUp,
    Ethics,
}

impl Area {
    /// The area in plain words.
    pub const fn title(self) -> &'static str {
        match self {
            Area::Decide => "Deciding",
            Area::Action => "What to do",
            Area::ContactOrder => "Whom to tell",
            Area::Channel => "How to tell them",
            Area::Timing => "When",
            Area::ReasonDisclosure => "What reason to give",
            Area::ToneContent => "What to say, and how",
            Area::Pushback => "When they push back",
            Area::Admin => "Tidying up",
            Area::Mobility => "Visas and moving",
            Area::Misconduct => "Bad treatment and danger",
            Area::Rescind => "Taking back a yes",
            Area::Repair => "Putting it right",
            Area::FollowUp => "Weeks and months later",
            Area::Ethics => "Playing fair",
        }
    }
}

/// When a rule that holds is worth showing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// While the gate of its area is open.
    OfArea,
    /// In every phase.
    Any,
}

/// The lists of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The step itself and why it is due.
    Act,
    /// Help for deciding.
    Think,
    /// What to do while the person stays in.
    Stay,
    /// Checks and preparation before the message or call.
    Before,
    /// While the interview runs.
    Room,
    /// Everyone else who has to know.
    AlsoTell,
    /// Manner and channel.
    How,
    /// Timing beside the one deadline.
    When,
    /// What belongs in the words.
    Say,
    /// What stays out of the words.
    LeaveOut,
    /// Reactions and replies.
    Answer,
    /// Papers, money, visas, relocation.
    Formal,
    /// Misconduct and danger; first on screen.
    Safety,
    /// Repairing a misstep.
    Mend,
    /// Tidying up in the first days.
    After,
    /// Weeks to months after.
    Later,
    /// Patterns and criteria for next time.
    Learn,
    /// Background and reassurance.
    Know,
}

/// Rules that say nearly the same; the first stands for the others.
#[derive(Debug)]
pub struct Group {
    pub name: &'static str,
    pub rules: &'static [&'static Rule],
}

impl Rule {
    /// Whether the rule holds and is worth showing. `values` are complete: assumed, derived and with their topics.
    pub fn shows(&self, values: &Values) -> bool {
        self.when.holds(values) && self.passes_gate(values)
    }

    /// Whether the phase lets the rule through, whatever its own condition says.
    pub fn passes_gate(&self, values: &Values) -> bool {
        if values.flag(LIVE) {
            return self.live;
        }
        self.phase == Phase::Any || self.area.gate().holds(values)
    }
}

/// Every rule, area by area, in reading order.
pub static RULES: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let areas: [&'static [&'static Rule]; 15] = [
        decide::RULES,
        action::RULES,
        contact_order::RULES,
        channel::RULES,
        timing::RULES,
        reason_disclosure::RULES,
        tone_content::RULES,
        pushback::RULES,
        admin::RULES,
        mobility::RULES,
        misconduct::RULES,
        rescind::RULES,
        repair::RULES,
        follow_up::RULES,
        ethics::RULES,
    ];
    areas.into_iter().flatten().copied().collect()
});
