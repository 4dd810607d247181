//! Situations drawn at random, the same ones for the same seed: for tests of what holds in every one of them, and for the
//! example `letters`. This is their only home; examples read the file too, so it names the crate as they do.

#![allow(dead_code, reason = "each reader draws in its own way")]

use bow_out::domain::condition::{NO, YES};
use bow_out::domain::plan::contradictions;
use bow_out::domain::situation::{ACTION, DERIVED, FACTS, Fact, INTENT, Kind, REPUTATION_RISK, STAGE, Situation, Slot};
use fastrand::Rng;

/// The facts that a person is asked for, but for the step of their own choice.
pub(crate) fn asked() -> impl Iterator<Item = &'static Fact> {
    let derived = |fact: &Fact| DERIVED.iter().any(|derived| derived.var == fact.var);
    FACTS.iter().copied().filter(move |fact| !derived(fact) && ![REPUTATION_RISK.var, ACTION.var].contains(&fact.var))
}

/// Draws an answer. Of a set it is one value or two, of a number less than sixty, of a text and a date always the same.
pub(crate) fn answer(situation: &mut Situation, fact: &Fact, random: &mut Rng) {
    match fact.kind {
        Kind::Flag { .. } => situation.set(fact.var, Slot::Bits(if random.bool() { YES } else { NO })),
        Kind::One(choices) => situation.set(fact.var, Slot::Bits(1 << random.usize(0..choices.len()))),
        Kind::Many(choices) => {
            let one = |random: &mut Rng| 1 << random.usize(0..choices.len());
            situation.set(fact.var, Slot::Bits(one(random) | one(random)));
        }
        Kind::Number { .. } => situation.set(fact.var, Slot::Number(f64::from(random.u32(0..60)))),
        Kind::Text => situation.set_text(fact.var, "spring 2027"),
        Kind::Date => situation.set_text(fact.var, "2026-12-01"),
    }
}

/// What somebody in a hurry says: the stage, what they want, and up to `most` answers beside.
pub(crate) fn sparse(random: &mut Rng, most: usize) -> Situation {
    let mut situation = Situation::default();
    let asked: Vec<&Fact> = asked().collect();
    for fact in asked.iter().filter(|fact| [STAGE.var, INTENT.var].contains(&fact.var)) {
        answer(&mut situation, fact, random);
    }
    for _ in 0..random.usize(0..=most) {
        let fact = asked[random.usize(0..asked.len())];
        if !situation.values()[fact.var].is_known() {
            answer(&mut situation, fact, random);
        }
    }
    situation
}

/// What somebody patient says: the stage, and of all other questions between an eighth and a half.
pub(crate) fn dense(random: &mut Rng) -> Situation {
    let mut situation = Situation::default();
    let share = random.u32(2..9);
    for fact in asked() {
        if fact.var == STAGE.var || random.u32(0..share) == 0 {
            answer(&mut situation, fact, random);
        }
    }
    situation
}

/// Whether no answer contradicts another.
pub(crate) fn is_plausible(situation: &Situation) -> bool {
    contradictions(situation).is_empty()
}

/// Fifteen hundred of the dense ones that do not contradict themselves.
pub(crate) fn plausible(random: &mut Rng) -> impl Iterator<Item = Situation> {
    std::iter::repeat_with(|| dense(random)).filter(is_plausible).take(1500)
}
