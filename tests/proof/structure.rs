//! Claims about the tables and lists as such.

use std::collections::BTreeMap;

use bow_out::domain::checks::{
    CHECKS, Check, MC_APOLOGY_PRESENT_APPOINTMENT, MC_APOLOGY_PRESENT_COMMITTED, MC_APOLOGY_PRESENT_SHORT_NOTICE,
    MC_APPOINTMENT_DETAILS, MC_CREDIBLE_CONTEXT, MC_FORMAL_STEPS_NAMED, MC_OTHER_ROLES_STATED,
    MC_REAPPLY_WINDOW_STATED, MC_RECRUITER_RELAY_ASK, MC_REPAYMENT_MENTIONED, MC_ROLE_NAMED, MC_SPECIFIC_POSITIVE_LATE,
    MC_STAY_IN_TOUCH_STATED,
};
use bow_out::domain::condition::{Cond, all};
use bow_out::domain::entry::Entry;
use bow_out::domain::frameworks::FRAMEWORKS;
use bow_out::domain::plan::{self, Gives, TABLES};
use bow_out::domain::proved::OPPOSITE_PAIRS;
use bow_out::domain::rules::{RULES, Rule};
use bow_out::domain::situation::*;
use bow_out::domain::templates::{Medium, RIDERS, Rider, TEMPLATES, Template, template_named};
use fastrand::Rng;

use super::circuit::{Circuit, FALSE, Signal, Solver, TRUE, value};
use super::encode::{holds, inputs_of, is_stated, shows};
use super::opposites::OPPOSITES;
use super::{WORLD, World, words};

/// A random legal situation: most facts unknown, so that assumptions are exercised as well as answers.
fn random_situation(world: &World, rng: &mut Rng) -> Situation {
    let mut situation = Situation::default();
    let density = rng.u32(0..100);
    for fact in FACTS.iter().filter(|fact| is_stated(fact)) {
        if fact.var != STAGE.var && rng.u32(0..100) >= density {
            continue;
        }
        let pick = |n: usize, rng: &mut Rng| rng.usize(0..n);
        match fact.kind {
            Kind::Flag { .. } => situation.set(fact.var, Slot::Bits(1 << pick(2, rng))),
            Kind::One(choices) => situation.set(fact.var, Slot::Bits(1 << pick(choices.len(), rng))),
            Kind::Many(choices) => {
                let mask = (rng.u64(..) & rng.u64(..)) & ((1 << choices.len()) - 1);
                situation.set(fact.var, Slot::Bits(mask));
            }
            Kind::Number { .. } => {
                let stretches = &world.stretches[&fact.var];
                situation.set(fact.var, Slot::Number(stretches[pick(stretches.len(), rng)].sample));
            }
            Kind::Text => situation.set_text(fact.var, "something"),
            Kind::Date => situation.set_text(fact.var, "2026-12-01"),
        }
    }
    situation
}

/// Random situations per cross-check.
const SAMPLES: usize = 2_000;

#[test]
fn the_circuit_and_the_engine_agree_on_random_situations() {
    let world = &*WORLD;
    let mut rng = Rng::with_seed(7);
    let now = "2026-11-23T09:00".parse().expect("a date-time");
    for _ in 0..SAMPLES {
        let situation = random_situation(world, &mut rng);
        let plan = plan::plan(&situation, now).expect("the stage is known");
        let model = world.circuit.evaluate(&inputs_of(&world.plan.stated, &world.stretches, &situation));
        for (table, wins) in TABLES.iter().zip(&world.plan.wins) {
            let row = plan.line(table).row;
            let encoded = wins.iter().position(|win| value(&model, *win)).map(|index| &table.rows[index]);
            assert!(
                encoded.is_some_and(|encoded| encoded.order == row.order),
                "{}: the engine takes row {}, the circuit {:?}, for {}",
                table.id,
                row.order,
                encoded.map(|row| row.order),
                words(&situation)
            );
        }
        for fact in FACTS.iter() {
            for (index, bit) in world.plan.values[&fact.var].bits.iter().enumerate() {
                let engine = match plan.values[fact.var] {
                    Slot::Bits(mask) => mask >> index & 1 == 1,
                    Slot::Number(number) => world.stretches[&fact.var][index].sample == number,
                    _ => false,
                };
                // A yes/no fact that nobody stated stays open in the engine and is neither here.
                assert_eq!(value(&model, *bit), engine, "{} value {index} for {}", fact.id, words(&situation));
            }
        }
    }
}

/// `inv-readings-agree`
#[test]
fn what_holds_on_what_was_said_holds_on_what_is_assumed() {
    let world = &*WORLD;
    let mut rng = Rng::with_seed(7);
    for _ in 0..SAMPLES {
        let situation = random_situation(world, &mut rng);
        let assumed = assume(situation.values());
        let conditions =
            RULES.iter().map(|rule| (rule.id, &rule.when)).chain(CHECKS.iter().map(|check| (check.id, &check.when)));
        for (id, when) in conditions {
            if reads_topics(when) {
                continue;
            }
            if let Some(said) = when.said(situation.values(), &assumed) {
                assert_eq!(said, when.holds(&assumed), "{id} for {}", words(&situation));
            }
        }
    }
}

fn reads_topics(cond: &Cond) -> bool {
    let mut reads = false;
    cond.each_var(&mut |var| reads |= fact(var).is_none_or(|fact| !is_stated(fact)));
    reads
}

/// `inv-one-answer`
#[test]
fn every_topic_has_exactly_one_answer_in_every_situation() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let mut questions = Vec::new();
    for table in TABLES {
        assert!(
            matches!(table.rows.last().map(|row| row.when), Some(Cond::Always)),
            "{} does not end with always",
            table.id
        );
        let bits = &world.plan.values[&table.var].bits;
        let none = !circuit.any(bits.iter().copied());
        questions.push((table.id, none));
        let mut earlier = FALSE;
        for bit in bits {
            let twice = circuit.and(earlier, *bit);
            questions.push((table.id, twice));
            earlier = circuit.or(earlier, *bit);
        }
    }
    let mut solver = Solver::new(&circuit);
    // Without any plausibility limit: only what one person can say at once.
    for (id, question) in questions {
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, question]) {
            panic!("{id} has no answer, or two, for {}", situation);
        }
    }
}

/// `inv-rows-alive`
#[test]
fn every_row_decides_some_situation() {
    let world = &*WORLD;
    let mut solver = Solver::new(&world.circuit);
    for (table, wins) in TABLES.iter().zip(&world.plan.wins) {
        for (row, win) in table.rows.iter().zip(wins) {
            let closing = matches!(row.when, Cond::Always) && matches!(table.id, "template" | "confirm-template");
            let alive = solver.find(&[world.plausible, *win]).is_some();
            assert!(alive || closing, "{} row {} decides nothing", table.id, row.order);
        }
    }
}

/// `inv-row-has-rule`
#[test]
fn whenever_a_row_decides_a_rule_behind_it_holds() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let mut questions = Vec::new();
    for (table, wins) in TABLES.iter().zip(&world.plan.wins) {
        for (row, win) in table.rows.iter().zip(wins).filter(|(row, _)| !row.by.is_empty()) {
            let behind: Vec<Signal> = row.by.iter().map(|entry| entry_holds(world, &mut circuit, entry)).collect();
            let some = circuit.any(behind);
            // What leaving would be called speaks only in a plan that does it.
            let speaks = if table.id == "exit-kind" { taken(world, &mut circuit, row) } else { TRUE };
            let decides = circuit.and(*win, speaks);
            questions.push((table.id, row.order, decides, some));
        }
    }
    let mut solver = Solver::new(&circuit);
    for (table, row, win, some) in questions {
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, win, !some]) {
            panic!("{table} row {row} stands on no rule that holds, for {}", situation);
        }
    }
}

/// The action of the plan is the answer of the row.
fn taken(world: &World, circuit: &mut Circuit, row: &plan::Row) -> Signal {
    let action = &world.plan.values[&ACTION.var].bits;
    match row.gives {
        Gives::Value(index) => action[usize::from(index)],
        Gives::Same(_) => circuit.any(action.iter().copied()),
    }
}

fn entry_holds(world: &World, circuit: &mut Circuit, entry: &Entry) -> Signal {
    match entry {
        Entry::Rule(rule) => world.condition(circuit, &rule.when),
        Entry::Framework(framework) => world.condition(circuit, &framework.when),
        _ => TRUE,
    }
}

fn row_template(table: &plan::Table, row: &plan::Row) -> Option<&'static Template> {
    let Gives::Value(index) = row.gives else { return None };
    template_named(table.answers[usize::from(index)].id)
}

/// `inv-template-fits`
#[test]
fn the_template_of_a_plan_applies_and_travels_by_its_channel() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let mut questions = Vec::new();
    for (table, wins) in TABLES.iter().zip(&world.plan.wins).filter(|(table, _)| table.id == "template") {
        for (row, win) in table.rows.iter().zip(wins) {
            let Some(template) = row_template(table, row) else { continue };
            let applies = world.condition(&mut circuit, &template.when);
            let fits = channel_fits(world, &mut circuit, template);
            let both = circuit.and(applies, fits);
            questions.push((row.order, template.id, *win, both));
        }
    }
    let mut solver = Solver::new(&circuit);
    for (row, id, win, both) in questions {
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, win, !both]) {
            panic!("template row {row} offers {id} where it does not fit: {}", situation);
        }
    }
}

fn channel_fits(world: &World, circuit: &mut Circuit, template: &Template) -> Signal {
    use plan::tables::{CHANNEL, Channel};
    let cond = match template.medium {
        Medium::Any | Medium::Calendar | Medium::Portal => return TRUE,
        // Nothing is sent where somebody walks out; the words are a thought to hold on to.
        Medium::InPerson => CHANNEL.is_any(&[Channel::IN_PERSON, Channel::NONE]),
        Medium::Email | Medium::RecruiterRelay => CHANNEL.is(Channel::EMAIL),
        Medium::Phone => CHANNEL.is(Channel::PHONE),
        Medium::Linkedin => CHANNEL.is(Channel::LINKEDIN),
        Medium::Text => CHANNEL.is(Channel::TEXT),
    };
    world.condition(circuit, &cond)
}

/// `inv-words-for-every-step`
#[test]
fn wherever_something_is_to_be_said_there_are_words_for_it() {
    use plan::tables::{CHANNEL, CONFIRM, CONFIRM_TEMPLATE, Channel, Confirm, TEMPLATE, Words};
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let silent = world.condition(&mut circuit, &CHANNEL.is(Channel::NONE));
    let wordless = world.condition(&mut circuit, &TEMPLATE.is(Words::NONE));
    let record = world.condition(
        &mut circuit,
        &CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H]),
    );
    let recordless = world.condition(&mut circuit, &CONFIRM_TEMPLATE.is(Words::NONE));
    let mut solver = Solver::new(&circuit);
    for (what, question) in [("words", [!silent, wordless]), ("a record", [record, recordless])] {
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, question[0], question[1]]) {
            panic!("{what} missing for {}", situation);
        }
    }
}

/// `inv-no-equal-rivals`
#[test]
fn two_rules_of_one_level_and_one_strength_never_vote_against_each_other() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let mut questions = Vec::new();
    for (table, holds_of) in TABLES.iter().zip(&world.plan.holds) {
        for (first, row) in table.rows.iter().enumerate() {
            for (second, other) in table.rows.iter().enumerate().skip(first + 1) {
                if row.level != other.level || same_answer(row.gives, other.gives) {
                    continue;
                }
                let pairs = row.by.iter().flat_map(|left| other.by.iter().map(move |right| (left, right)));
                for (left, right) in pairs {
                    let (Some(left), Some(right)) = (left.rule(), right.rule()) else { continue };
                    if left == right || left.strength != right.strength {
                        continue;
                    }
                    let left_holds = shows(&mut circuit, left, &world.plan.values, &world.stretches);
                    let right_holds = shows(&mut circuit, right, &world.plan.values, &world.stretches);
                    let question = [holds_of[first], holds_of[second], left_holds, right_holds];
                    questions.push((table.id, row.order, other.order, left.id, right.id, question));
                }
            }
        }
    }
    let count = questions.len();
    let mut solver = Solver::new(&circuit);
    for (table, row, other, left, right, question) in questions {
        let [a, b, c, d] = question;
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, a, b, c, d]) {
            panic!("{table}: {left} (row {row}) and {right} (row {other}) disagree for {}", situation);
        }
    }
    assert!(count > 20, "only {count} pairs were asked about");
}

fn same_answer(left: Gives, right: Gives) -> bool {
    match (left, right) {
        (Gives::Value(left), Gives::Value(right)) => left == right,
        (Gives::Same(left), Gives::Same(right)) => left == right,
        _ => false,
    }
}

/// What can be shown, by id.
fn shown(world: &World, circuit: &mut Circuit) -> BTreeMap<&'static str, Signal> {
    let mut shown = BTreeMap::new();
    let rules: Vec<&'static Rule> = RULES.iter().copied().collect();
    for rule in rules {
        shown.insert(rule.id, shows(circuit, rule, &world.plan.values, &world.stretches));
    }
    for (id, when) in TEMPLATES
        .iter()
        .map(|template| (template.id, &template.when))
        .chain(CHECKS.iter().map(|check| (check.id, &check.when)))
        .chain(FRAMEWORKS.iter().map(|framework| (framework.id, &framework.when)))
    {
        let signal = holds(circuit, when, &world.plan.values, &world.stretches);
        shown.insert(id, signal);
    }
    shown
}

/// `inv-nothing-dead`
#[test]
fn every_rule_template_check_and_framework_can_be_shown() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let shown = shown(world, &mut circuit);
    let mut solver = Solver::new(&circuit);
    let dead: Vec<&str> = shown
        .iter()
        .filter(|(_, signal)| solver.find(&[world.plausible, **signal]).is_none())
        .map(|(id, _)| *id)
        .collect();
    assert!(dead.is_empty(), "never shown: {dead:?}");
    assert!(shown.len() > 590, "only {} entries", shown.len());
}

/// `inv-no-opposites`
#[test]
fn what_says_the_opposite_is_never_shown_together() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let shown = shown(world, &mut circuit);
    let mut solver = Solver::new(&circuit);
    let pairs = OPPOSITES
        .iter()
        .flat_map(|(left, right)| left.iter().flat_map(|left| right.iter().map(move |right| (left, right))));
    let mut count = 0;
    for (left, right) in pairs {
        count += 1;
        let signal = |id: &str| *shown.get(id).unwrap_or_else(|| panic!("nothing is called {id}"));
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, signal(left), signal(right)]) {
            panic!("{left} stands beside {right} for {}", situation);
        }
    }
    assert_eq!(count, OPPOSITE_PAIRS, "pairs of opposites; see tests/proof/extent.rs");
}

/// The riders, and the checks that each is there to satisfy.
const BROUGHT: &[(&str, &[&Check])] = &[
    ("rider-role", &[&MC_ROLE_NAMED]),
    ("rider-appointment", &[&MC_APPOINTMENT_DETAILS]),
    ("rider-context", &[&MC_CREDIBLE_CONTEXT]),
    ("rider-formal-steps", &[&MC_FORMAL_STEPS_NAMED]),
    ("rider-repayment", &[&MC_REPAYMENT_MENTIONED]),
    ("rider-pass-it-on", &[&MC_RECRUITER_RELAY_ASK]),
    ("rider-something-true", &[&MC_SPECIFIC_POSITIVE_LATE]),
    (
        "rider-apology",
        &[&MC_APOLOGY_PRESENT_APPOINTMENT, &MC_APOLOGY_PRESENT_SHORT_NOTICE, &MC_APOLOGY_PRESENT_COMMITTED],
    ),
    ("rider-keep-in-touch", &[&MC_STAY_IN_TOUCH_STATED, &MC_OTHER_ROLES_STATED, &MC_REAPPLY_WINDOW_STATED]),
];

/// `inv-checks-can-be-met`, as far as conditions go: whenever a check calls for a beat that a rider brings, some rider comes.
/// Apologies and the passing on have beats of their own in the templates that the riders leave out.
#[test]
fn a_rider_comes_whenever_its_check_calls() {
    let world = &*WORLD;
    let mut circuit = world.circuit.clone();
    let mut questions = Vec::new();
    for rider in RIDERS {
        assert!(BROUGHT.iter().any(|(id, _)| *id == rider.id), "{} is there for no check", rider.id);
    }
    for (rider, checks) in BROUGHT {
        assert!(RIDERS.iter().any(|known| known.id == *rider), "there is no {rider}");
        for check in *checks {
            let called = world.condition(&mut circuit, &check.when);
            let mut comes = FALSE;
            let satisfies = |rider: &Rider| {
                BROUGHT.iter().any(|(id, checks)| *id == rider.id && checks.iter().any(|other| other.id == check.id))
            };
            for other in RIDERS.iter().filter(|rider| satisfies(rider)) {
                let when = world.condition(&mut circuit, &other.when);
                comes = circuit.or(comes, when);
            }
            const NOTICE: Cond = all(&[EXIT_NOTICE.yes(), EXITED.no()]);
            let notice = world.condition(&mut circuit, &NOTICE);
            questions.push((check.id, called, notice, comes));
        }
    }
    assert!(questions.len() >= 8, "only {} pairs", questions.len());
    let mut solver = Solver::new(&circuit);
    for (check, called, notice, comes) in questions {
        if let Some(situation) = world.counterexample(&mut solver, &[world.plausible, called, notice, !comes]) {
            panic!("{check} calls and no rider comes for {situation}");
        }
    }
}
