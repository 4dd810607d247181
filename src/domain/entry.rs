//! One reference type for everything that has a page of its own.

use super::checks::Check;
use super::frameworks::Framework;
use super::handbook::{self, ConflictEntry, MistakeEntry, QuestionEntry};
use super::rules::Rule;
use super::situation::{Values, Var, fact};
use super::sources::Source;
use super::templates::{ReasonLine, Template};

/// A pointer to one entry of the knowledge, by path: a typo does not compile.
#[derive(Debug, Clone, Copy)]
pub enum Entry {
    Rule(&'static Rule),
    Framework(&'static Framework),
    Template(&'static Template),
    Check(&'static Check),
    Mistake(&'static MistakeEntry),
    Question(&'static QuestionEntry),
    Conflict(&'static ConflictEntry),
    ReasonLine(&'static ReasonLine),
    Fact(Var),
    Term(&'static handbook::Term),
    OpenPoint(&'static handbook::OpenPoint),
    Source(&'static Source),
}

impl Entry {
    /// Whether the entry's own condition holds; entries without one always do. `values` are complete.
    pub fn holds(&self, values: &Values) -> bool {
        match self {
            Entry::Rule(rule) => rule.when.holds(values),
            Entry::Framework(framework) => framework.when.holds(values),
            Entry::Template(template) => template.when.holds(values),
            Entry::Check(check) => check.when.holds(values),
            _ => true,
        }
    }

    /// The stable id.
    pub fn id(&self) -> &'static str {
        match self {
            Entry::Rule(rule) => rule.id,
            Entry::Framework(framework) => framework.id,
            Entry::Template(template) => template.id,
            Entry::Check(check) => check.id,
            Entry::Mistake(mistake) => mistake.id,
            Entry::Question(question) => question.id,
            Entry::Conflict(conflict) => conflict.id,
            Entry::ReasonLine(line) => line.id,
            Entry::Fact(var) => fact(*var).map_or("", |fact| fact.id),
            Entry::Term(term) => term.term,
            Entry::OpenPoint(point) => point.id,
            Entry::Source(source) => source.code,
        }
    }

    /// The rule, if the entry is one.
    pub fn rule(&self) -> Option<&'static Rule> {
        match self {
            Entry::Rule(rule) => Some(rule),
            _ => None,
        }
    }

    /// Where the entry comes from; empty for facts, terms, open points and sources themselves.
    pub fn sources(&self) -> &'static [&'static Source] {
        match self {
            Entry::Rule(rule) => rule.sources,
            Entry::Framework(framework) => framework.sources,
            Entry::Template(template) => template.sources,
            Entry::Check(check) => check.sources,
            Entry::Mistake(mistake) => mistake.sources,
            Entry::Question(question) => question.sources,
            Entry::Conflict(conflict) => conflict.sources,
            Entry::ReasonLine(line) => line.sources,
            Entry::Fact(_) | Entry::Term(_) | Entry::OpenPoint(_) | Entry::Source(_) => &[],
        }
    }
}
