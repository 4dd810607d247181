//! The engine as a circuit: the same condition data, over symbolic values.
//!
//! What a person may say becomes inputs; assumptions, derived facts and tables are applied to them in the order in which the
//! engine applies them. A list is one bit a value, a yes/no fact two bits, a text one; a number is one bit for each stretch of
//! the number line that some condition can tell apart.

use std::collections::{BTreeMap, HashMap};

use bow_out::domain::condition::Cond;
use bow_out::domain::plan::{CONTRADICTIONS, Gives, TABLES, Table};
use bow_out::domain::rules::{RULES, Rule};
use bow_out::domain::situation::*;

use super::circuit::{Circuit, FALSE, Signal, TRUE, value};

/// A stretch of the number line: one bound itself, or all that lies between two neighbours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    /// A number inside it.
    pub(crate) sample: f64,
}

/// Per number fact, its stretches.
pub(crate) type Stretches = BTreeMap<Var, Vec<Stretch>>;

/// One variable, symbolically.
#[derive(Debug, Clone)]
pub(crate) struct Symbol {
    /// One signal per value; per stretch for a number.
    pub(crate) bits: Vec<Signal>,
    /// Somebody said *none of these*. It differs from saying nothing only where something is assumed of a set.
    pub(crate) none: Signal,
}

impl Symbol {
    fn of(bits: Vec<Signal>) -> Symbol {
        Symbol { bits, none: FALSE }
    }
}

/// A whole situation, symbolically.
pub(crate) type Symbols = BTreeMap<Var, Symbol>;

/// One plan as a circuit.
#[derive(Debug, Clone)]
pub(crate) struct Encoded {
    /// What was said.
    pub(crate) stated: Symbols,
    /// Facts as assumed and derived, and topics.
    pub(crate) values: Symbols,
    /// Per table, per row: it holds; and it decides.
    pub(crate) holds: Vec<Vec<Signal>>,
    pub(crate) wins: Vec<Vec<Signal>>,
    /// The situation is one that the tables answer and that does not contradict itself.
    pub(crate) plausible: Signal,
}

/// Everything that may be asked of a person, as inputs.
pub(crate) fn inputs(circuit: &mut Circuit, stretches: &Stretches) -> (Symbols, Signal) {
    let mut symbols = Symbols::new();
    let mut legal = TRUE;
    for fact in FACTS.iter().filter(|fact| is_stated(fact)) {
        let width = match fact.kind {
            Kind::Flag { .. } => 2,
            Kind::One(choices) | Kind::Many(choices) => choices.len(),
            Kind::Number { .. } => stretches[&fact.var].len(),
            Kind::Text | Kind::Date => 1,
        };
        let bits: Vec<Signal> = (0..width).map(|_| circuit.input()).collect();
        if !matches!(fact.kind, Kind::Many(_)) {
            // At most one value: no two neighbours in a running "seen one already".
            let mut seen = FALSE;
            for bit in &bits {
                let twice = circuit.and(seen, *bit);
                legal = circuit.and(legal, !twice);
                seen = circuit.or(seen, *bit);
            }
        }
        let mut none = FALSE;
        if is_assumed_set(fact) {
            none = circuit.input();
            let some = circuit.any(bits.clone());
            let both = circuit.and(none, some);
            legal = circuit.and(legal, !both);
        }
        symbols.insert(fact.var, Symbol { bits, none });
    }
    (symbols, legal)
}

/// Whether something is assumed of the set while nobody has answered, so that *none of these* says more than silence.
pub(crate) fn is_assumed_set(fact: &Fact) -> bool {
    matches!(fact.kind, Kind::Many(_)) && ASSUMPTIONS.iter().any(|row| row.var == fact.var)
}

/// Whether a person can state the fact.
pub(crate) fn is_stated(fact: &Fact) -> bool {
    fact.var != ACTION.var && fact.var != REPUTATION_RISK.var && DERIVED.iter().all(|derived| derived.var != fact.var)
}

/// The stretches of every number fact, from the bounds of all conditions.
pub(crate) fn stretches(more: &[Cond]) -> Stretches {
    let mut bounds: BTreeMap<Var, Vec<f64>> = BTreeMap::new();
    let mut note = |cond: &Cond| note_bounds(cond, &mut bounds);
    ASSUMPTIONS.iter().for_each(|row| note(&row.when));
    DERIVED.iter().for_each(|derived| note(&derived.when));
    TABLES.iter().flat_map(|table| table.rows).for_each(|row| note(&row.when));
    RULES.iter().for_each(|rule| note(&rule.when));
    CONTRADICTIONS.iter().for_each(|contradiction| note(&contradiction.when));
    more.iter().for_each(note);
    // A number that is assumed must lie in a stretch of its own, and a number copied from another fact shares its bounds.
    for row in ASSUMPTIONS {
        match row.takes {
            Assumed::Number(number) => bounds.entry(row.var).or_default().push(number),
            Assumed::SameAs(other) => {
                let shared = [bounds.get(&row.var), bounds.get(&other)];
                let shared: Vec<f64> = shared.into_iter().flatten().flatten().copied().collect();
                bounds.insert(row.var, shared.clone());
                bounds.insert(other, shared);
            }
            _ => {}
        }
    }
    let numbers = FACTS.iter().filter(|fact| matches!(fact.kind, Kind::Number { .. }));
    numbers.map(|fact| (fact.var, cut(bounds.remove(&fact.var).unwrap_or_default(), least(fact)))).collect()
}

fn least(fact: &Fact) -> f64 {
    match fact.kind {
        Kind::Number { least, .. } => least,
        _ => 0.0,
    }
}

fn cut(mut bounds: Vec<f64>, least: f64) -> Vec<Stretch> {
    bounds.push(least);
    bounds.retain(|bound| *bound >= least);
    bounds.sort_by(f64::total_cmp);
    bounds.dedup();
    let mut stretches = Vec::new();
    for (index, bound) in bounds.iter().enumerate() {
        stretches.push(Stretch { sample: *bound });
        let next = bounds.get(index + 1).copied().unwrap_or(bound + 2.0);
        stretches.push(Stretch { sample: (bound + next) / 2.0 });
    }
    stretches
}

fn note_bounds(cond: &Cond, bounds: &mut BTreeMap<Var, Vec<f64>>) {
    match *cond {
        Cond::Compare(var, _, bound) => bounds.entry(var).or_default().push(bound),
        Cond::Not(part) => note_bounds(part, bounds),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| note_bounds(part, bounds)),
        _ => {}
    }
}

/// A condition over symbolic values, read on what is assumed.
pub(crate) fn holds(circuit: &mut Circuit, cond: &Cond, values: &Symbols, stretches: &Stretches) -> Signal {
    match *cond {
        Cond::Always => TRUE,
        Cond::Among(var, mask) => {
            let bits = bits_of(values, var);
            let inside = |index: usize| index < 64 && mask >> index & 1 == 1;
            let picked: Vec<Signal> =
                bits.iter().enumerate().filter(|(index, _)| inside(*index)).map(|(_, bit)| *bit).collect();
            circuit.any(picked)
        }
        Cond::No(var) => !bits_of(values, var).first().copied().unwrap_or(FALSE),
        Cond::Compare(var, order, bound) => {
            let bits = bits_of(values, var);
            let picked: Vec<Signal> = bits
                .iter()
                .zip(&stretches[&var])
                .filter(|(_, stretch)| order.holds(stretch.sample, bound))
                .map(|(bit, _)| *bit)
                .collect();
            circuit.any(picked)
        }
        Cond::Known(var) => {
            let bits = bits_of(values, var);
            circuit.any(bits)
        }
        Cond::Unknown(var) => {
            let bits = bits_of(values, var);
            !circuit.any(bits)
        }
        Cond::Not(part) => !holds(circuit, part, values, stretches),
        Cond::All(parts) => {
            let parts: Vec<Signal> = parts.iter().map(|part| holds(circuit, part, values, stretches)).collect();
            circuit.all(parts)
        }
        Cond::Any(parts) => {
            let parts: Vec<Signal> = parts.iter().map(|part| holds(circuit, part, values, stretches)).collect();
            circuit.any(parts)
        }
    }
}

fn bits_of(values: &Symbols, var: Var) -> Vec<Signal> {
    values.get(&var).map(|symbol| symbol.bits.clone()).unwrap_or_default()
}

/// Encodes the whole plan over what was said.
pub(crate) fn encode(circuit: &mut Circuit, stated: &Symbols, stretches: &Stretches) -> Encoded {
    let mut values = stated.clone();
    for row in ASSUMPTIONS {
        let none = values.get(&row.var).map_or(FALSE, |symbol| symbol.none);
        let answered = {
            let bits = bits_of(&values, row.var);
            circuit.any(bits.into_iter().chain([none]))
        };
        let when = holds(circuit, &row.when, &values, stretches);
        let fires = circuit.and(!answered, when);
        let taken = taken(circuit, &row.takes, row.var, &values, stretches);
        let old = bits_of(&values, row.var);
        let bits = old
            .into_iter()
            .zip(taken)
            .map(|(bit, take)| {
                let put = circuit.and(fires, take);
                circuit.or(bit, put)
            })
            .collect();
        values.insert(row.var, Symbol { bits, none });
    }
    derive(circuit, &mut values, stretches, false);
    let mut all_holds = Vec::new();
    let mut all_wins = Vec::new();
    for table in TABLES {
        let (holds, wins, bits) = decide(circuit, table, &values, stretches);
        values.insert(table.var, Symbol::of(bits));
        all_holds.push(holds);
        all_wins.push(wins);
        if table.var == ACTION.var {
            derive(circuit, &mut values, stretches, true);
        }
    }
    let mut plausible = {
        let bits = bits_of(stated, STAGE.var);
        circuit.any(bits)
    };
    for contradiction in CONTRADICTIONS {
        let clash = holds(circuit, &contradiction.when, &values, stretches);
        plausible = circuit.and(plausible, !clash);
    }
    Encoded { stated: stated.clone(), values, holds: all_holds, wins: all_wins, plausible }
}

fn taken(circuit: &mut Circuit, takes: &Assumed, var: Var, values: &Symbols, stretches: &Stretches) -> Vec<Signal> {
    let width = bits_of(values, var).len();
    let constant = |yes: bool| if yes { TRUE } else { FALSE };
    match *takes {
        Assumed::Bits(mask) => (0..width).map(|i| constant(mask >> i & 1 == 1)).collect(),
        Assumed::Number(number) => stretches[&var].iter().map(|stretch| constant(stretch.sample == number)).collect(),
        Assumed::SameAs(other) => bits_of(values, other),
        Assumed::FirstReason => {
            let reasons = bits_of(values, REASONS.var);
            let mut taken = vec![FALSE; width];
            let mut earlier = FALSE;
            for sensitive in [false, true] {
                for note in REASON_NOTES.iter().filter(|note| note.sensitive == sensitive) {
                    let index = note.reason.index();
                    taken[index] = circuit.and(reasons[index], !earlier);
                    earlier = circuit.or(earlier, reasons[index]);
                }
            }
            taken
        }
    }
}

fn derive(circuit: &mut Circuit, values: &mut Symbols, stretches: &Stretches, after_action: bool) {
    for derived in DERIVED.iter().filter(|derived| derived.after_action == after_action) {
        let yes = holds(circuit, &derived.when, values, stretches);
        values.insert(derived.var, Symbol::of(vec![yes, !yes]));
    }
    if !after_action {
        let mut bits = vec![FALSE; 3];
        let mut earlier = FALSE;
        for (risk, when) in REPUTATION_ROWS {
            let when = holds(circuit, when, values, stretches);
            bits[risk.index()] = circuit.and(when, !earlier);
            earlier = circuit.or(earlier, when);
        }
        values.insert(REPUTATION_RISK.var, Symbol::of(bits));
    }
}

fn decide(
    circuit: &mut Circuit,
    table: &'static Table,
    values: &Symbols,
    stretches: &Stretches,
) -> (Vec<Signal>, Vec<Signal>, Vec<Signal>) {
    let mut all_holds = Vec::new();
    let mut wins = Vec::new();
    let mut bits = vec![FALSE; table.answers.len()];
    let mut earlier = FALSE;
    for row in table.rows {
        let when = holds(circuit, &row.when, values, stretches);
        let win = circuit.and(when, !earlier);
        earlier = circuit.or(earlier, when);
        all_holds.push(when);
        wins.push(win);
        let given: Vec<Signal> = match row.gives {
            Gives::Value(index) => {
                (0..bits.len()).map(|i| if i == usize::from(index) { TRUE } else { FALSE }).collect()
            }
            Gives::Same(var) => bits_of(values, var),
        };
        for (bit, given) in bits.iter_mut().zip(given) {
            let put = circuit.and(win, given);
            *bit = circuit.or(*bit, put);
        }
    }
    (all_holds, wins, bits)
}

/// Whether a rule holds and passes its phase.
pub(crate) fn shows(circuit: &mut Circuit, rule: &Rule, values: &Symbols, stretches: &Stretches) -> Signal {
    let when = holds(circuit, &rule.when, values, stretches);
    let live = holds(circuit, &LIVE.yes(), values, stretches);
    let phase = match rule.phase {
        bow_out::domain::rules::Phase::Any => TRUE,
        bow_out::domain::rules::Phase::OfArea => holds(circuit, &rule.area.gate(), values, stretches),
    };
    let in_room = circuit.and(live, if rule.live { TRUE } else { FALSE });
    let outside = circuit.and(!live, phase);
    let gate = circuit.or(in_room, outside);
    circuit.and(when, gate)
}

/// Reads a situation out of a model.
pub(crate) fn situation_of(stated: &Symbols, stretches: &Stretches, model: &[bool]) -> Situation {
    let mut situation = Situation::default();
    for (var, symbol) in stated {
        let set: Vec<usize> = (0..symbol.bits.len()).filter(|i| value(model, symbol.bits[*i])).collect();
        if value(model, symbol.none) {
            situation.set(*var, Slot::NONE);
        }
        let Some(first) = set.first() else { continue };
        match fact(*var).map(|fact| fact.kind) {
            Some(Kind::Number { .. }) => situation.set(*var, Slot::Number(stretches[var][*first].sample)),
            Some(Kind::Text) => situation.set_text(*var, "something"),
            Some(Kind::Date) => situation.set_text(*var, "2026-12-01"),
            _ => situation.set(*var, Slot::Bits(set.iter().fold(0, |mask, i| mask | 1 << i))),
        }
    }
    situation
}

/// The inputs that state a situation.
pub(crate) fn inputs_of(stated: &Symbols, stretches: &Stretches, situation: &Situation) -> HashMap<Signal, bool> {
    let mut inputs = HashMap::new();
    for (var, symbol) in stated {
        for (index, bit) in symbol.bits.iter().enumerate() {
            let on = match situation.values()[*var] {
                Slot::Bits(mask) => mask >> index & 1 == 1,
                Slot::Number(number) => stretches[var][index].sample == number,
                _ => false,
            };
            inputs.insert(*bit, on);
        }
        if symbol.none != FALSE {
            inputs.insert(symbol.none, situation.values()[*var] == Slot::NONE);
        }
    }
    inputs
}
