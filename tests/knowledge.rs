//! The whole body of knowledge is in the app: every id of the list beside this file has its entry, every entry is on the
//! list, and every entry says where it comes from.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::collections::{BTreeMap, BTreeSet};

use bow_out::domain::checks::CHECKS;
use bow_out::domain::frameworks::FRAMEWORKS;
use bow_out::domain::handbook::{CONFLICTS, MISTAKES, OPEN_POINTS, QUESTIONS, TERMS};
use bow_out::domain::rules::RULES;
use bow_out::domain::situation::FACTS;
use bow_out::domain::sources::Source;
use bow_out::domain::templates::{READY_ANSWERS, REASON_LINES, SLOTS, SUBJECTS, TEMPLATES};

/// One entry of the app: its id, and the sources it names; `None` where the words are our own for a thing and need none.
type Found = (&'static str, Option<&'static [&'static Source]>);

/// Kinds that are no entries of the app but claims about it; other tests hold them.
const HELD_ELSEWHERE: [(&str, &str); 2] = [
    ("invariant", "what must always hold is proved over all situations"),
    ("example", "the worked examples are planned and compared, answer by answer"),
];

/// The ids of the list, by kind.
fn listed() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut kinds: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for line in include_str!("knowledge/ids.tsv").lines().skip(1) {
        let (kind, id) = line.split_once('\t').unwrap_or_else(|| panic!("no kind: {line:?}"));
        assert!(kinds.entry(kind).or_default().insert(id), "{kind} {id} is listed twice");
    }
    kinds
}

/// The entries of the app, by kind.
fn entries() -> BTreeMap<&'static str, Vec<Found>> {
    let mistakes = MISTAKES.iter().map(|mistake| (mistake.id, Some(mistake.sources)));
    let questions = QUESTIONS.iter().map(|question| (question.id, Some(question.sources)));
    let slots = SLOTS.iter().map(|slot| (slot.id, None));
    let subjects = SUBJECTS.iter().map(|subject| (subject.id, Some(subject.sources)));
    let lines = REASON_LINES.iter().map(|line| (line.id, Some(line.sources)));
    let answers = READY_ANSWERS.iter().map(|answer| (answer.id, Some(answer.sources)));
    BTreeMap::from([
        ("rule", RULES.iter().map(|rule| (rule.id, Some(rule.sources))).collect()),
        ("framework", FRAMEWORKS.iter().map(|framework| (framework.id, Some(framework.sources))).collect()),
        ("template", TEMPLATES.iter().map(|template| (template.id, Some(template.sources))).collect()),
        ("check", CHECKS.iter().map(|check| (check.id, Some(check.sources))).collect()),
        ("fact", FACTS.iter().map(|fact| (fact.id, None)).collect()),
        ("mistake-or-faq", mistakes.chain(questions).collect()),
        ("conflict", CONFLICTS.iter().map(|conflict| (conflict.id, Some(conflict.sources))).collect()),
        ("gap", OPEN_POINTS.iter().map(|point| (point.id, None)).collect()),
        ("term", TERMS.iter().map(|term| (term.term, None)).collect()),
        ("slot-subject-line", slots.chain(subjects).chain(lines).chain(answers).collect()),
    ])
}

#[track_caller]
fn check_none(what: &str, ids: Vec<String>) {
    assert!(ids.is_empty(), "{what}: {}", ids.join(", "));
}

#[test]
fn every_kind_of_the_list_is_held_here_or_elsewhere() {
    let listed: BTreeSet<_> = listed().into_keys().collect();
    let held: BTreeSet<_> = entries().into_keys().chain(HELD_ELSEWHERE.map(|(kind, _)| kind)).collect();
    assert_eq!(listed, held);
}

#[test]
fn nothing_of_the_knowledge_is_missing() {
    let listed = listed();
    let missing = entries().into_iter().flat_map(|(kind, entries)| {
        let found: BTreeSet<_> = entries.into_iter().map(|(id, _)| id).collect();
        let missing: Vec<_> = listed[kind].difference(&found).map(|id| format!("{kind} {id}")).collect();
        missing
    });
    check_none("on the list, not in the app", missing.collect());
}

#[test]
fn nothing_in_the_app_is_off_the_list() {
    let listed = listed();
    let loose = entries().into_iter().flat_map(|(kind, entries)| {
        let loose: Vec<_> = entries.iter().filter(|(id, _)| !listed[kind].contains(id)).collect();
        loose.into_iter().map(|(id, _)| format!("{kind} {id}")).collect::<Vec<_>>()
    });
    check_none("in the app, not on the list", loose.collect());
}

#[test]
fn no_id_is_given_twice() {
    let mut twice = Vec::new();
    for (kind, entries) in entries() {
        let mut seen = BTreeSet::new();
        twice.extend(entries.iter().filter(|(id, _)| !seen.insert(*id)).map(|(id, _)| format!("{kind} {id}")));
    }
    check_none("twice", twice);
}

#[test]
fn every_entry_says_where_it_comes_from() {
    let mut bare = Vec::new();
    for (kind, entries) in entries() {
        let without = entries.iter().filter(|(_, sources)| sources.is_some_and(<[_]>::is_empty));
        bare.extend(without.map(|(id, _)| format!("{kind} {id}")));
    }
    check_none("without a source", bare);
}

/// The text of every test that holds a claim, and of the examples.
const CLAIMS: [&str; 5] = [
    include_str!("proof/invariants.rs"),
    include_str!("proof/structure.rs"),
    include_str!("proof/compare.rs"),
    include_str!("../src/domain/checks/own_words.rs"),
    include_str!("knowledge/worked-examples.json"),
];

#[test]
fn every_invariant_and_every_example_is_held_by_a_test() {
    let listed = listed();
    let named = |id: &str| {
        CLAIMS.iter().any(|text| [format!("\"{id}\""), format!("`{id}`")].iter().any(|quoted| text.contains(quoted)))
    };
    let missing = HELD_ELSEWHERE.iter().flat_map(|(kind, _)| &listed[kind]).filter(|id| !named(id));
    check_none("held by no test", missing.map(|id| (*id).to_owned()).collect());
}
