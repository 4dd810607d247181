//! The situation: typed facts that may each be unknown, what is assumed while they are, and what follows from them.
//!
//! One file per section of facts. A fact is a key (a constant that conditions are written with), its values, and its
//! words. [`Situation`] holds what a person said; [`assume`] completes a copy of it for the plan.

mod after;
mod assumptions;
mod contract;
mod derived;
mod evidence;
mod intent;
mod interview;
mod meaning;
mod mobility;
mod offers;
mod people;
mod process;
mod reasons;
mod relevance;
#[cfg(test)]
mod tests;
mod var;

use std::ops::{Index, IndexMut};
use std::sync::LazyLock;

use crate::domain::condition::{Cond, Flag, Many, NO, Number, One, Text, Value, YES};
use crate::domain::keyed::Keyed;

pub use after::*;
pub use assumptions::ASSUMPTIONS;
pub use contract::*;
pub use derived::*;
pub use evidence::*;
pub use intent::*;
pub use interview::*;
pub use meaning::{drop_meaningless, meaningless};
pub use mobility::*;
pub use offers::*;
pub use people::*;
pub use process::*;
pub use reasons::*;
pub use relevance::{RELEVANCE, relevant};
pub use var::{VARS, Var};

/// One fact: what it means and the words in which it is asked.
#[derive(Debug)]
pub struct Fact {
    pub var: Var,
    /// Stable id: in links, in saved cases and at the command line.
    pub id: &'static str,
    pub kind: Kind,
    /// A few words above the answer in a list of answers.
    pub short: &'static str,
    /// The question, in plain words. Empty for a fact that is never asked because it follows from others.
    pub ask: &'static str,
    /// One sentence under the question: why it is asked or how to read it. May be empty.
    pub help: &'static str,
    /// What the fact means, for the handbook.
    pub meaning: &'static str,
    /// What is assumed while nobody has answered, in words.
    pub if_unknown: &'static str,
    /// How often, in percent, an answer differs from what is assumed, among people for whom the question has a meaning;
    /// *proposed*. The next question is chosen with it.
    pub likely: u8,
}

/// The type of a fact and its values.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Yes or no; `yes` and `no` are whole statements ("You have a phone number for them").
    Flag { yes: &'static str, no: &'static str },
    /// Exactly one of the choices.
    One(&'static [Choice]),
    /// Any number of the choices.
    Many(&'static [Choice]),
    /// A number in `unit`, not below `least`.
    Number { unit: &'static str, least: f64 },
    /// Free text that stays in the browser.
    Text,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
}

/// One value of a fact.
#[derive(Debug)]
pub struct Choice {
    /// Stable id.
    pub id: &'static str,
    /// The answer as a person would tap it.
    pub label: &'static str,
    /// The same as a whole statement, for explanations ("The offer came by phone").
    pub when: &'static str,
    /// How common this answer is beside the others of the fact; *proposed*, and only the proportions count.
    pub likely: u8,
}

impl Kind {
    /// The choices of a fact with a closed list; empty for the others.
    pub fn choices(&self) -> &'static [Choice] {
        match self {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }
}

/// How a derived yes/no fact follows from others.
#[derive(Debug)]
pub struct Derived {
    pub var: Var,
    pub when: Cond,
    /// It reads the action, so it is known only once that topic is decided.
    pub after_action: bool,
}

/// One row of [`ASSUMPTIONS`].
#[derive(Debug)]
pub struct Assumption {
    pub var: Var,
    pub when: Cond,
    pub takes: Assumed,
}

/// What an assumption puts in.
#[derive(Debug, Clone, Copy)]
pub enum Assumed {
    Bits(u64),
    Number(f64),
    /// The value of another fact.
    SameAs(Var),
    /// The first selected reason, sensitive ones last.
    FirstReason,
}

/// How a reason counts when somebody wants to leave for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Legitimate,
    Overriding,
    Weak,
}

/// How much of a reason a message may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disclosure {
    /// May be named in one short line.
    State,
    /// Only the category.
    Generic,
    /// Stays out of the message.
    Withhold,
}

/// What a reason may do to a message.
#[derive(Debug)]
pub struct ReasonNote {
    pub reason: Value<Reason>,
    pub family: &'static str,
    pub weight: Weight,
    /// Health, family or another private matter.
    pub sensitive: bool,
    pub disclosure: Disclosure,
    /// Id of the one-line reason that may stand for it.
    pub line: &'static str,
}

/// The value of one variable.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Slot {
    #[default]
    Unknown,
    /// A mask over the values of a fact with a closed list, empty where a set holds none of them; [`YES`] or [`NO`]; `1`
    /// for a text or date that is there.
    Bits(u64),
    Number(f64),
    /// The position of the answer of a topic with more answers than a mask has bits: the templates.
    Answer(u8),
}

impl Slot {
    /// A set with nothing in it, as an answer: *none of these*.
    pub const NONE: Slot = Slot::Bits(0);

    /// Whether there is a value; an empty set holds none.
    pub fn is_known(self) -> bool {
        !matches!(self, Slot::Unknown | Slot::NONE)
    }

    /// Whether somebody has answered, be it with *none of these*: then nothing is assumed any more.
    pub fn is_answered(self) -> bool {
        !matches!(self, Slot::Unknown)
    }
}

/// A value for every variable.
#[derive(Debug, Clone, PartialEq)]
pub struct Values([Slot; VARS]);

impl Default for Values {
    fn default() -> Self {
        Values([Slot::Unknown; VARS])
    }
}

impl Index<Var> for Values {
    type Output = Slot;
    fn index(&self, var: Var) -> &Slot {
        &self.0[var as usize]
    }
}

impl IndexMut<Var> for Values {
    fn index_mut(&mut self, var: Var) -> &mut Slot {
        &mut self.0[var as usize]
    }
}

impl Values {
    /// Every value, in the order of [`Var`].
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Slot> {
        self.0.iter()
    }

    /// The index of the only value of a fact or topic, if it has one.
    pub fn one<T>(&self, key: One<T>) -> Option<Value<T>> {
        match self[key.var] {
            Slot::Bits(bits) if bits != 0 => Some(Value::new(bits.trailing_zeros() as u8)),
            _ => None,
        }
    }

    /// The number, if there is one.
    pub fn number(&self, key: Number) -> Option<f64> {
        match self[key.0] {
            Slot::Number(n) => Some(n),
            _ => None,
        }
    }

    /// Whether the yes/no fact is *yes*.
    pub fn flag(&self, key: Flag) -> bool {
        key.yes().holds(self)
    }
}

/// What a person said: values, texts, and the questions they would rather not answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Situation {
    values: Values,
    texts: Keyed<Var, String>,
    passed: Vec<Var>,
}

impl Situation {
    /// What was said, without any assumption.
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// The text or date of a fact; empty when there is none.
    pub fn text(&self, key: Text) -> &str {
        self.texts.get(&key.0).map_or("", String::as_str)
    }

    /// Every text and date that was given.
    pub fn texts(&self) -> impl Iterator<Item = (Var, &str)> {
        self.texts.iter().map(|(var, text)| (*var, text.as_str()))
    }

    /// Answers with one value, or with a set of exactly one.
    pub fn choose<T>(&mut self, key: One<T>, value: Value<T>) {
        self.set(key.var, Slot::Bits(value.bit()));
    }

    /// Answers a set.
    pub fn select<T>(&mut self, key: Many<T>, values: &[Value<T>]) {
        self.set(key.var, Slot::Bits(values.iter().fold(0, |mask, value| mask | value.bit())));
    }

    /// Answers yes or no.
    pub fn answer(&mut self, key: Flag, yes: bool) {
        self.set(key.0, Slot::Bits(if yes { YES } else { NO }));
    }

    /// Answers with a number.
    pub fn count(&mut self, key: Number, number: f64) {
        self.set(key.0, Slot::Number(number));
    }

    /// Answers with a text or a date; an empty one takes the answer back.
    pub fn write(&mut self, key: Text, text: &str) {
        self.set_text(key.0, text);
    }

    /// Sets a value by its variable; the caller vouches that it fits the kind of the fact.
    pub fn set(&mut self, var: Var, slot: Slot) {
        self.values[var] = slot;
        self.passed.retain(|passed| *passed != var);
    }

    /// Sets a text or date by its variable.
    pub fn set_text(&mut self, var: Var, text: &str) {
        if text.trim().is_empty() {
            self.texts.remove(&var);
            self.set(var, Slot::Unknown);
        } else {
            self.texts.insert(var, text.to_owned());
            self.set(var, Slot::Bits(1));
        }
    }

    /// Takes an answer back.
    pub fn forget(&mut self, var: Var) {
        self.texts.remove(&var);
        self.set(var, Slot::Unknown);
    }

    /// Notes that the person does not know or would rather not say: the fact stays unknown and is not asked again.
    pub fn pass(&mut self, var: Var) {
        self.forget(var);
        self.passed.push(var);
    }

    /// The questions that the person passed, oldest first.
    pub fn passed(&self) -> &[Var] {
        &self.passed
    }

    /// The facts that were answered, in the order of [`FACTS`].
    pub fn answered(&self) -> impl Iterator<Item = &'static Fact> {
        FACTS.iter().copied().filter(|fact| self.values[fact.var].is_answered())
    }
}

/// Every fact, in the order of [`Var`].
pub static FACTS: LazyLock<Vec<&'static Fact>> = LazyLock::new(|| {
    let sections: [&'static [Fact]; 11] = [
        process::FACTS,
        people::FACTS,
        intent::FACTS,
        reasons::FACTS,
        evidence::FACTS,
        offers::FACTS,
        contract::FACTS,
        mobility::FACTS,
        interview::FACTS,
        after::FACTS,
        derived::FACTS,
    ];
    sections.into_iter().flatten().collect()
});

/// The fact of a variable; `None` for a topic.
pub fn fact(var: Var) -> Option<&'static Fact> {
    FACTS.get(var as usize).copied()
}

/// The fact with this id.
pub fn fact_named(id: &str) -> Option<&'static Fact> {
    FACTS.iter().copied().find(|fact| fact.id == id)
}

/// Completes what was said with what is assumed, and with the derived facts that do not hang on the action.
///
/// The result never contradicts what was said. Topics stay unknown.
pub fn assume(stated: &Values) -> Values {
    let mut values = stated.clone();
    for row in ASSUMPTIONS {
        if values[row.var].is_answered() || !row.when.holds(&values) {
            continue;
        }
        values[row.var] = match row.takes {
            Assumed::Bits(bits) => Slot::Bits(bits),
            Assumed::Number(number) => Slot::Number(number),
            Assumed::SameAs(var) => values[var],
            Assumed::FirstReason => first_reason(values[REASONS.var]),
        };
    }
    derive(&mut values, false);
    values
}

/// Fills in the derived facts; `after_action` picks those that read the action.
pub(crate) fn derive(values: &mut Values, after_action: bool) {
    for derived in DERIVED.iter().filter(|derived| derived.after_action == after_action) {
        values[derived.var] = Slot::Bits(if derived.when.holds(values) { YES } else { NO });
    }
    if !after_action {
        let risk = REPUTATION_ROWS.iter().find(|(_, when)| when.holds(values));
        values[REPUTATION_RISK.var] = risk.map_or(Slot::Unknown, |(value, _)| Slot::Bits(value.bit()));
    }
}

/// The derived facts in three values, beside what was said. `assumed` is the same situation after [`assume`] and after
/// the topics; the action is taken from it.
pub(crate) fn derive_said(stated: &Values, assumed: &Values) -> Values {
    let mut said = stated.clone();
    said[ACTION.var] = assumed[ACTION.var];
    for derived in DERIVED {
        said[derived.var] = match derived.when.said(&said, assumed) {
            Some(true) => Slot::Bits(YES),
            Some(false) => Slot::Bits(NO),
            None => Slot::Unknown,
        };
    }
    said
}

fn first_reason(reasons: Slot) -> Slot {
    let Slot::Bits(mask) = reasons else { return Slot::Unknown };
    let selected = || REASON_NOTES.iter().filter(|note| note.reason.bit() & mask != 0);
    let first = selected().find(|note| !note.sensitive).or_else(|| selected().next());
    first.map_or(Slot::Unknown, |note| Slot::Bits(note.reason.bit()))
}
