//! The proof: what must hold, whatever a person answers.
//!
//! Not a sample. The conditions of the engine are data, so they are encoded as a circuit over everything that can be said
//! (each fact unknown, or any of the values that some condition tells apart), and a SAT solver is asked for a
//! counterexample. None means that there is none. A random cross-check holds the encoding against the engine itself.
//! A failure prints the offending situation as JSON that `cargo run --example advise` reads.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

mod circuit;
mod compare;
mod encode;
mod extent;
mod invariants;
mod opposites;
mod structure;

use std::sync::LazyLock;

use bow_out::domain::condition::Cond;
use bow_out::domain::plan::words::statement;
use bow_out::domain::situation::Situation;
use bow_out::storage::situation::encode as to_json;

use circuit::{Circuit, Signal, Solver};
use encode::{Encoded, Stretches, encode, inputs, situation_of, stretches};
use invariants::INVARIANTS;

/// The engine, encoded once for all tests.
struct World {
    circuit: Circuit,
    stretches: Stretches,
    plan: Encoded,
    /// Legal, answered and free of contradictions.
    plausible: Signal,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let claims: Vec<Cond> = INVARIANTS.iter().flat_map(|claim| [claim.whenever, claim.then]).collect();
    let checks = bow_out::domain::checks::CHECKS.iter().map(|check| check.when);
    let templates = bow_out::domain::templates::TEMPLATES.iter().map(|template| template.when);
    let frameworks = bow_out::domain::frameworks::FRAMEWORKS.iter().map(|framework| framework.when);
    let more: Vec<Cond> = claims.into_iter().chain(checks).chain(templates).chain(frameworks).collect();
    let stretches = stretches(&more);
    let mut circuit = Circuit::new();
    let (stated, legal) = inputs(&mut circuit, &stretches);
    let plan = encode(&mut circuit, &stated, &stretches);
    let plausible = circuit.and(legal, plan.plausible);
    World { circuit, stretches, plan, plausible }
});

impl World {
    /// A circuit to build a question on, and the signal of a condition over the plan.
    fn condition(&self, circuit: &mut Circuit, cond: &Cond) -> Signal {
        encode::holds(circuit, cond, &self.plan.values, &self.stretches)
    }

    /// A situation in which all the signals are true, in words; `None` proves that there is none.
    ///
    /// The situation is made as small as it goes: every answer that it can do without is taken back.
    fn counterexample(&self, solver: &mut Solver, signals: &[Signal]) -> Option<String> {
        let mut model = solver.find(signals)?;
        let mut asked = signals.to_vec();
        for symbol in self.plan.stated.values() {
            let before = asked.len();
            asked.extend(symbol.bits.iter().chain([&symbol.none]).map(|signal| !*signal));
            match solver.find(&asked) {
                Some(smaller) => model = smaller,
                None => asked.truncate(before),
            }
        }
        Some(words(&situation_of(&self.plan.stated, &self.stretches, &model)))
    }
}

/// A situation in words, and in the form that `advise` reads.
fn words(situation: &Situation) -> String {
    let said = situation.answered().map(|fact| {
        let said = statement(fact.var, situation.values()[fact.var]);
        format!("\n  - {said} ({} = {})", fact.id, to_json(situation)[fact.id])
    });
    format!("{}\n  {}", said.collect::<String>(), to_json(situation))
}

/// Proves the claim with this id: no plausible situation in which the first condition holds and the second does not.
#[track_caller]
fn prove(id: &str) {
    let world = &*WORLD;
    let claim = INVARIANTS.iter().find(|claim| claim.id == id).unwrap_or_else(|| panic!("no claim {id}"));
    let mut circuit = world.circuit.clone();
    let whenever = world.condition(&mut circuit, &claim.whenever);
    let then = world.condition(&mut circuit, &claim.then);
    let mut solver = Solver::new(&circuit);
    assert!(
        solver.find(&[world.plausible, whenever]).is_some(),
        "{id} says nothing: no situation in which \"{}\" could be tested",
        claim.claim
    );
    if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, whenever, !then]) {
        panic!("{id}: {}\nnot so for {situation}", claim.claim);
    }
}
