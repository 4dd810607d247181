//! How long the engine takes: `cargo bench --bench engine`.

#![allow(clippy::expect_used, reason = "a benchmark may stop at once")]

use bow_out::domain::calendar::DateTime;
use bow_out::domain::checks::{Context, Draft, Names, review};
use bow_out::domain::plan::{self, Plan};
use bow_out::domain::rules::List;
use bow_out::domain::situation::Situation;
use bow_out::domain::templates::Medium;
use bow_out::storage::situation::decode;
use divan::{Bencher, black_box};
use serde_json::json;

fn main() {
    divan::main();
}

/// An offer by phone, another one accepted: five answers, the rest assumed.
fn situation() -> (Situation, DateTime) {
    let (situation, now) = decode(&json!({
        "now": "2026-11-23T09:00", "stage": "offer-verbal", "intent": "leave", "reasons": ["accepted-other-offer"],
        "process-manager": "hiring-manager", "rapport": "close",
    }))
    .expect("a situation");
    (situation, now.expect("a moment"))
}

const LISTS: [List; 18] = [
    List::Act,
    List::Think,
    List::Stay,
    List::Before,
    List::Room,
    List::AlsoTell,
    List::How,
    List::When,
    List::Say,
    List::LeaveOut,
    List::Answer,
    List::Formal,
    List::Safety,
    List::Mend,
    List::After,
    List::Later,
    List::Learn,
    List::Know,
];

fn explained(plan: &Plan) -> usize {
    let lines = plan.lines().map(|line| line.by.len() + plan.why_not(line.table).len()).sum::<usize>();
    lines + LISTS.iter().map(|list| plan.advice(*list).len()).sum::<usize>()
}

#[divan::bench]
fn decide_every_topic(bencher: Bencher) {
    let (situation, now) = situation();
    bencher.bench(|| plan::plan(black_box(&situation), now));
}

#[divan::bench]
fn full_plan_with_every_explanation(bencher: Bencher) {
    let (situation, now) = situation();
    bencher.bench(|| plan::plan(black_box(&situation), now).map(|plan| explained(&plan)));
}

#[divan::bench]
fn what_would_change_it(bencher: Bencher) {
    let (situation, _) = situation();
    bencher.bench(|| plan::changes(black_box(&situation)).len());
}

#[divan::bench]
fn next_question(bencher: Bencher) {
    let (situation, _) = situation();
    let changes = plan::changes(&situation);
    bencher.bench(|| plan::rank(black_box(&situation), &changes).len());
}

/// What people write, over and over, up to so many characters.
fn message(characters: usize) -> String {
    let text = "Thank you so much for our conversation on Monday at 10:00. I've thought about it all week, and I have \
                decided to withdraw my application because the commute would be too long. Meeting your team was the best \
                part of my month, and I am sorry if this comes at a bad time. ";
    text.chars().cycle().take(characters).collect()
}

#[divan::bench(args = [500, 2_000, 5_000])]
fn read_a_message(bencher: Bencher, characters: usize) {
    let (situation, now) = situation();
    let plan = plan::plan(&situation, now).expect("a plan");
    let body = message(characters);
    let names =
        Names { role: "Data Analyst", company: "Northwind", contact: "Maya", you: "Sam Ortiz", ..Names::default() };
    let draft = Draft { medium: Medium::Email, subject: "Data Analyst: your offer, Sam Ortiz", body: &body, names };
    bencher.bench(|| review(black_box(&draft), &Context::new(&plan.values)).len());
}
