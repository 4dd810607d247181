//! How much the proof covers: written into `src/domain/proved.rs`, so that people can read it in the app.
//!
//! `BOW_OUT_BLESS=1 cargo test --test proof extent` writes the file anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use bow_out::domain::checks::CHECKS;
use bow_out::domain::condition::Cond;
use bow_out::domain::frameworks::FRAMEWORKS;
use bow_out::domain::plan::{Gives, TABLES, table_of};
use bow_out::domain::rules::RULES;
use bow_out::domain::situation::*;
use bow_out::domain::templates::TEMPLATES;

use super::WORLD;
use super::encode::{is_assumed_set, is_stated};
use super::invariants::INVARIANTS;
use super::opposites::OPPOSITES;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/domain/proved.rs");

/// Every fact that decides a variable: directly, through derived facts, assumptions and earlier topics.
fn facts_behind(var: Var, seen: &mut BTreeSet<Var>) {
    if !seen.insert(var) {
        return;
    }
    let mut conditions: Vec<&Cond> = Vec::new();
    let mut others: Vec<Var> = Vec::new();
    if let Some(table) = table_of(var) {
        conditions.extend(table.rows.iter().map(|row| &row.when));
        others.extend(
            table.rows.iter().filter_map(|row| if let Gives::Same(var) = row.gives { Some(var) } else { None }),
        );
    }
    conditions.extend(DERIVED.iter().filter(|derived| derived.var == var).map(|derived| &derived.when));
    if var == REPUTATION_RISK.var {
        conditions.extend(REPUTATION_ROWS.iter().map(|(_, when)| when));
    }
    for row in ASSUMPTIONS.iter().filter(|row| row.var == var) {
        conditions.push(&row.when);
        match row.takes {
            Assumed::SameAs(other) => others.push(other),
            Assumed::FirstReason => others.push(REASONS.var),
            _ => {}
        }
    }
    for condition in conditions {
        condition.each_var(&mut |var| others.push(var));
    }
    others.into_iter().for_each(|other| facts_behind(other, seen));
}

/// How many answers the conditions can tell apart, *unknown* included, as a power of ten.
fn power(fact: &Fact) -> f64 {
    match fact.kind {
        Kind::Flag { .. } => 3f64.log10(),
        Kind::One(choices) => (choices.len() as f64 + 1.0).log10(),
        Kind::Many(choices) if is_assumed_set(fact) => (2f64.powi(choices.len() as i32) + 1.0).log10(),
        Kind::Many(choices) => choices.len() as f64 * 2f64.log10(),
        Kind::Number { .. } => (WORLD.stretches[&fact.var].len() as f64 + 1.0).log10(),
        Kind::Text | Kind::Date => 2f64.log10(),
    }
}

fn extent() -> String {
    let mut text = String::from(
        "//! What was proved, and over how much. Written by the proof itself (`tests/proof`); do not edit by hand.\n\n\
         /// How much was walked for one topic.\n\
         #[derive(Debug)]\n\
         pub struct Extent {\n    \
             pub topic: &'static str,\n    \
             pub rows: usize,\n    \
             /// Facts that decide the topic, directly or through others.\n    \
             pub facts: usize,\n    \
             /// Situations that the conditions can tell apart, as a power of ten.\n    \
             pub power_of_ten: u32,\n\
         }\n\n\
         /// Every topic, in the order in which they are decided.\n\
         pub const EXTENTS: &[Extent] = &[\n",
    );
    for table in TABLES {
        let mut seen = BTreeSet::new();
        facts_behind(table.var, &mut seen);
        let facts: Vec<&Fact> = seen.iter().filter_map(|var| fact(*var)).filter(|fact| is_stated(fact)).collect();
        let power: f64 = facts.iter().map(|fact| power(fact)).sum();
        let _ = writeln!(
            text,
            "    Extent {{ topic: \"{}\", rows: {}, facts: {}, power_of_ten: {} }},",
            table.id,
            table.rows.len(),
            facts.len(),
            power.floor()
        );
    }
    let all: f64 = FACTS.iter().filter(|fact| is_stated(fact)).map(|fact| power(fact)).sum();
    let pairs: usize = OPPOSITES.iter().map(|(left, right)| left.len() * right.len()).sum();
    let alive = RULES.len() + TEMPLATES.len() + CHECKS.len() + FRAMEWORKS.len();
    let _ = write!(
        text,
        "];\n\n\
         /// All situations together, as a power of ten.\n\
         pub const SITUATIONS_POWER_OF_TEN: u32 = {};\n\
         /// Claims about single situations, each proved over all of them.\n\
         pub const CLAIMS: usize = {};\n\
         /// Pairs of entries that say the opposite, proved never to be shown together.\n\
         pub const OPPOSITE_PAIRS: usize = {};\n\
         /// Rules, templates, checks and frameworks, each proved to be shown in some situation.\n\
         pub const ALIVE: usize = {};\n",
        all.floor(),
        INVARIANTS.len(),
        pairs,
        alive
    );
    text
}

#[test]
fn what_people_read_about_the_proof_is_what_was_proved() {
    let extent = extent();
    if std::env::var_os("BOW_OUT_BLESS").is_some() {
        std::fs::write(FILE, &extent).expect("the file can be written");
    }
    let written = std::fs::read_to_string(FILE).expect("the file can be read");
    assert!(
        written == extent,
        "src/domain/proved.rs is out of date; BOW_OUT_BLESS=1 cargo test --test proof extent writes it"
    );
    println!("{extent}");
}
