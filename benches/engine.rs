//! How long the engine takes, and what it takes of memory: `cargo bench --bench engine`.
//!
//! Every bench drops what it made before it ends, so where it takes no memory for good, it gives back as many bytes as it
//! took. It is compiled as the page is, for size.

#![allow(clippy::expect_used, reason = "a benchmark may stop at once")]

use bow_out::domain::calendar::{DateTime, date};
use bow_out::domain::case::{Case, Contact, ContactRole, Draft as KeptDraft, Edited, Event, LogEntry};
use bow_out::domain::checks::{Context, Draft, Names, review};
use bow_out::domain::plan::{self, Plan};
use bow_out::domain::rules::List;
use bow_out::domain::situation::Situation;
use bow_out::domain::templates::compose::{Filling, Style, Switches, Wording, compose};
use bow_out::domain::templates::{Medium, slots};
use bow_out::storage::Record;
use bow_out::storage::situation::decode;
use divan::{AllocProfiler, Bencher, black_box};
use serde_json::json;

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

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

/// The work that a general rule engine is compared with.
#[divan::bench]
fn decide_and_list_every_rule(bencher: Bencher) {
    let (situation, now) = situation();
    bencher.bench(|| plan::plan(black_box(&situation), now).map_or(0, |plan| plan.rules().count()));
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

/// One page's worth of plans: a plan with every explanation, again and again. What it takes it gives back.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn a_thousand_plans(bencher: Bencher) {
    let (situation, now) = situation();
    let one = || plan::plan(black_box(&situation), now).map_or(0, |plan| explained(&plan));
    bencher.bench_local(|| (0..1_000).map(|_| one()).sum::<usize>());
}

#[divan::bench]
fn compose_a_letter(bencher: Bencher) {
    let (situation, now) = situation();
    let plan = plan::plan(&situation, now).expect("a plan");
    let wording = Wording::named(plan.answer_id("template")).expect("words for it");
    let style = Style::of_plan(&plan.values);
    let mut filling = Filling::default();
    for slot in compose(wording, &plan.values, &filling, style, &Switches::default()).gaps() {
        filling.set(slot, slot.example);
    }
    bencher.bench(|| compose(wording, black_box(&plan.values), &filling, style, &Switches::default()).text().len());
}

/// A case that has been worked with: some answers, two people, a letter of 2,000 characters, twelve entries in its log.
fn record() -> Record<Case> {
    let (situation, now) = situation();
    let mut case = Case::new("k3f9", date(2026, 11, 20).at(18, 30)).with_answers(situation);
    case.company = "Northwind".into();
    case.role = "Data Analyst".into();
    let contact =
        |name: &str, role| Contact { name: name.into(), email: "m@example.com".into(), role, ..Contact::default() };
    case.contacts = vec![contact("Maya Reyes", ContactRole::HiringManager), contact("Jo Lind", ContactRole::Other)];
    case.fillings.set(&slots::POSITIVE_ASPECT, "the plan for the team");
    let edited = Edited {
        subject: "Your offer".into(),
        body: message(2_000),
        from_subject: "Your offer".into(),
        from_body: "Dear Maya,".into(),
    };
    case.drafts
        .insert("t-email-decline-offer-general".into(), KeptDraft { edited: Some(edited), ..KeptDraft::default() });
    let note =
        |_| LogEntry { at: now, event: Event::Note("They called, and I said I would write.".into()), private: true };
    case.log = (0..12).map(note).collect();
    Record { revision: 7, saved: now, ancestors: Vec::new(), content: case }
}

#[divan::bench]
fn encode_a_case(bencher: Bencher) {
    let record = record();
    bencher.bench(|| black_box(&record).to_json().to_string().len());
}

#[divan::bench]
fn decode_a_case(bencher: Bencher) {
    let text = record().to_json().to_string();
    bencher.bench(|| Record::<Case>::read(black_box(&text)).expect("a record").content.log.len());
}

/// What people write, over and over, up to so many characters.
fn message(characters: usize) -> String {
    let text = include_str!("message.txt");
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
