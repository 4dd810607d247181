//! Why: which answers made a condition hold, and what stood in the way of the other options.

use super::*;
use crate::domain::condition::Cond;
use crate::domain::situation::{ASSUMPTIONS, DERIVED, FACTS, REPUTATION_RISK, REPUTATION_ROWS, fact};

/// The answers and assumptions behind something that holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grounds {
    /// Facts that the person stated, in reading order.
    pub answers: Vec<Var>,
    /// Facts that were assumed, in reading order.
    pub assumed: Vec<Var>,
}

/// Why a topic does not have one of its other answers.
#[derive(Debug, Clone)]
pub struct WhyNot {
    pub answer: &'static Answer,
    /// The nearest row that would have given it; `None` where no row of the table gives this answer.
    pub row: Option<&'static Row>,
    /// The row holds, and a row above it came first.
    pub overruled: bool,
    /// The tests of the row that fail.
    pub fails: Vec<&'static Cond>,
}

/// Collects what made `cond` hold on the assumed values, down to facts that a person can answer.
pub(super) fn grounds(cond: &Cond, said: &Values, values: &Values) -> Grounds {
    let mut grounds = Grounds::default();
    trace(cond, true, said, values, &mut grounds);
    grounds
}

/// The stated facts behind a condition that holds.
pub(super) fn answers_behind(cond: &Cond, stated: &Values, values: &Values) -> Vec<Var> {
    grounds(cond, stated, values).answers
}

fn trace(cond: &Cond, want: bool, said: &Values, values: &Values, out: &mut Grounds) {
    match *cond {
        Cond::Always => {}
        Cond::Among(var, _) | Cond::Compare(var, ..) | Cond::No(var) | Cond::Known(var) | Cond::Unknown(var) => {
            trace_var(var, said, values, out);
        }
        Cond::Not(part) => trace(part, !want, said, values, out),
        Cond::All(parts) if want => parts.iter().for_each(|part| trace(part, true, said, values, out)),
        Cond::Any(parts) if !want => parts.iter().for_each(|part| trace(part, false, said, values, out)),
        Cond::All(parts) | Cond::Any(parts) => {
            if let Some(part) = parts.iter().find(|part| part.holds(values) == want) {
                trace(part, want, said, values, out);
            }
        }
    }
}

fn trace_var(var: Var, said: &Values, values: &Values, out: &mut Grounds) {
    if out.answers.contains(&var) || out.assumed.contains(&var) {
        return;
    }
    let Some(fact) = fact(var) else { return };
    if let Some(derived) = DERIVED.iter().find(|derived| derived.var == var) {
        trace(&derived.when, derived.when.holds(values), said, values, out);
    } else if var == REPUTATION_RISK.var {
        if let Some((_, when)) = REPUTATION_ROWS.iter().find(|(_, when)| when.holds(values)) {
            trace(when, true, said, values, out);
        }
    } else if var == ACTION.var || fact.ask.is_empty() {
        // Follows from the rest of the plan.
    } else if said[var].is_answered() {
        out.answers.push(var);
    } else {
        out.assumed.push(var);
        // An assumption may itself follow from an answer ("accepted another offer" is a reason).
        if let Some(row) = ASSUMPTIONS.iter().find(|row| row.var == var && row.when.holds(values)) {
            trace(&row.when, true, said, values, out);
        }
    }
}

/// The facts that some line rests on without anybody having stated them. Lines about things that do not come up are left
/// out: what they rest on is not part of the plan.
pub(super) fn assumed(plan: &Plan) -> Vec<Var> {
    let lines = plan.lines().filter(|line| line.answer.id != "not-applicable");
    let taken: Vec<Var> = lines.flat_map(|line| line.grounds.assumed).collect();
    FACTS.iter().map(|fact| fact.var).filter(|var| taken.contains(var)).collect()
}

pub(super) fn why_not(plan: &Plan, table: &'static Table) -> Vec<WhyNot> {
    let given = plan.answer(table);
    table
        .answers
        .iter()
        .filter(|answer| !std::ptr::eq(*answer, given) && answer.id != "not-applicable")
        .filter_map(|answer| {
            let nearest = table
                .rows
                .iter()
                .filter(|row| std::ptr::eq(plan.given_by(table, row), answer))
                .map(|row| (row, failing(&row.when, &plan.values)))
                .min_by_key(|(_, fails)| fails.len());
            let (row, fails) = nearest?;
            Some(WhyNot { answer, row: Some(row), overruled: fails.is_empty(), fails })
        })
        .collect()
}

/// The smallest set of tests that would have to change for the condition to hold.
fn failing(cond: &'static Cond, values: &Values) -> Vec<&'static Cond> {
    if cond.holds(values) {
        return Vec::new();
    }
    match cond {
        Cond::All(parts) => parts.iter().flat_map(|part| failing(part, values)).collect(),
        Cond::Any(parts) => parts.iter().map(|part| failing(part, values)).min_by_key(Vec::len).unwrap_or_default(),
        _ => vec![cond],
    }
}

/// Answers that make the plain parts of a condition hold: what a plan can start from. Parts that leave a choice, or that
/// follow from other facts, are left to the questions.
pub fn preset(cond: &Cond) -> Vec<(Var, Slot)> {
    match *cond {
        Cond::All(parts) => parts.iter().flat_map(preset).collect(),
        Cond::Among(var, mask) if mask.count_ones() == 1 && fact(var).is_some_and(|fact| !fact.ask.is_empty()) => {
            vec![(var, Slot::Bits(mask))]
        }
        _ => Vec::new(),
    }
}
