//! One reference type for everything that has a page of its own.

use super::checks::Check;
use super::frameworks::Framework;
use super::handbook::{ConflictEntry, MistakeEntry, QuestionEntry};
use super::rules::Rule;
use super::situation::Var;
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
}
