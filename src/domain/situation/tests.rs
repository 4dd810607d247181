//! Claims about the words of the facts.

use std::collections::HashSet;

use super::*;
use crate::domain::reading::grade;
use crate::domain::shown::{check_sentences, check_words};

fn asked() -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().copied().filter(|fact| !fact.ask.is_empty())
}

fn derived(fact: &Fact) -> bool {
    DERIVED.iter().any(|derived| derived.var == fact.var) || fact.var == REPUTATION_RISK.var || fact.var == ACTION.var
}

/// Everything in the words of one fact that stands for itself: answers and statements.
fn answers(fact: &Fact) -> Vec<&'static str> {
    match fact.kind {
        Kind::Flag { yes, no } => vec![yes, no],
        Kind::One(choices) | Kind::Many(choices) => {
            choices.iter().flat_map(|choice| [choice.label, choice.when]).collect()
        }
        Kind::Number { unit, .. } => vec![unit],
        Kind::Text | Kind::Date => Vec::new(),
    }
}

/// Every word of a fact that a page shows.
fn shown(fact: &Fact) -> Vec<&'static str> {
    let mut texts = vec![fact.short, fact.ask, fact.help, fact.meaning, fact.if_unknown];
    texts.extend(answers(fact));
    texts.retain(|text| !text.is_empty());
    texts
}

/// A statement can follow "because" once its first letter is lowered, so it starts with a plain word.
#[track_caller]
fn check_statement(fact: &Fact, statement: &str) {
    check_words(fact.id, statement);
    let mut letters = statement.chars();
    let (first, second) = (letters.next(), letters.next());
    assert!(first.is_some_and(char::is_uppercase), "{}: starts small: {statement:?}", fact.id);
    assert!(second.is_some_and(|letter| letter.is_lowercase() || letter == ' '), "{}: {statement:?}", fact.id);
    assert!(!statement.ends_with(['.', '?']), "{}: is closed: {statement:?}", fact.id);
    assert!(statement.split_whitespace().count() > 2, "{}: no statement: {statement:?}", fact.id);
    assert!(!statement.starts_with("LinkedIn") && !statement.starts_with("I "), "{}: {statement:?}", fact.id);
    assert!(statement.chars().count() <= 85, "{}: too long: {statement:?}", fact.id);
}

#[track_caller]
fn check_all_differ(fact: &Fact, texts: impl Iterator<Item = &'static str>) {
    let mut seen = HashSet::new();
    for text in texts {
        assert!(seen.insert(text.to_lowercase()), "{}: twice: {text:?}", fact.id);
    }
}

#[track_caller]
fn check_grade(section: &str, facts: &[Fact]) {
    let texts: Vec<&str> = facts.iter().flat_map(shown).collect();
    let grade = grade(&texts.join("\n"));
    assert!(grade <= 8.0, "{section}: {grade:.1}");
}

#[test]
fn facts_stand_in_the_order_of_their_variables() {
    for (position, fact) in FACTS.iter().enumerate() {
        assert_eq!(fact.var as usize, position, "{}", fact.id);
    }
    // The topics follow the facts in `Var`.
    assert_eq!(FACTS.len(), Var::ExitKind as usize);
}

#[test]
fn what_follows_from_other_answers_is_never_asked_and_everything_else_is() {
    for fact in FACTS.iter() {
        assert_eq!(fact.ask.is_empty(), derived(fact), "{}", fact.id);
    }
}

#[test]
fn a_question_is_one_short_sentence() {
    for fact in asked() {
        check_sentences(fact.id, fact.ask);
        assert!(fact.ask.ends_with('?'), "{}: {:?}", fact.id, fact.ask);
        assert!(fact.ask.chars().count() <= 75, "{}: {:?}", fact.id, fact.ask);
        assert_eq!(fact.ask.matches('?').count(), 1, "{}: {:?}", fact.id, fact.ask);
    }
}

#[test]
fn help_and_assumptions_are_whole_sentences() {
    for fact in FACTS.iter() {
        check_sentences(fact.id, fact.if_unknown);
        if !fact.help.is_empty() {
            check_sentences(fact.id, fact.help);
        }
    }
}

#[test]
fn every_fact_has_a_short_name_of_its_own() {
    for fact in FACTS.iter() {
        check_words(fact.id, fact.short);
        assert!(fact.short.chars().count() <= 28, "{}: {:?}", fact.id, fact.short);
        assert!(!fact.short.ends_with(['.', '?']), "{}: {:?}", fact.id, fact.short);
    }
    crate::domain::shown::check_all_differ(FACTS.iter().map(|fact| fact.short));
}

#[test]
fn every_fact_has_a_meaning() {
    for fact in FACTS.iter() {
        check_words(fact.id, fact.meaning);
    }
}

#[test]
fn every_choice_has_a_label_to_tap_and_a_statement() {
    for fact in FACTS.iter() {
        let choices = fact.kind.choices();
        for choice in choices {
            check_words(fact.id, choice.label);
            assert!(choice.label.chars().count() <= 45, "{}: {:?}", fact.id, choice.label);
            assert!(!choice.label.ends_with(['.', '?']), "{}: {:?}", fact.id, choice.label);
            check_statement(fact, choice.when);
        }
        check_all_differ(fact, choices.iter().map(|choice| choice.label));
        check_all_differ(fact, choices.iter().map(|choice| choice.when));
    }
}

#[test]
fn every_yes_and_every_no_is_a_statement() {
    for fact in FACTS.iter() {
        if let Kind::Flag { yes, no } = fact.kind {
            check_statement(fact, yes);
            check_statement(fact, no);
            assert_ne!(yes, no, "{}", fact.id);
        }
    }
}

#[test]
fn every_number_has_a_unit_and_only_a_missed_appointment_is_negative() {
    for fact in FACTS.iter() {
        if let Kind::Number { unit, least } = fact.kind {
            check_words(fact.id, unit);
            let negative = fact.var == HOURS_UNTIL_APPOINTMENT.0;
            assert_eq!(least, if negative { -720.0 } else { 0.0 }, "{}", fact.id);
        }
    }
}

#[test]
fn nobody_has_to_know_our_words_for_leaving() {
    for fact in asked() {
        for text in [fact.short, fact.ask, fact.help].into_iter().chain(answers(fact)) {
            let words = text.to_lowercase();
            let ours = ["withdraw", "declin", "rescind", "candidacy", "acceptance", "counteroffer", "milestone"];
            assert_eq!(ours.iter().find(|ours| words.contains(**ours)), None, "{}: {text:?}", fact.id);
        }
    }
}

#[test]
fn a_sensitive_question_says_that_it_can_be_skipped() {
    let sensitive = [
        SAFETY_RISK.0,
        MISCONDUCT.var,
        MISCONDUCT_PATTERN.0,
        MISCONDUCT_DOCUMENTED.0,
        WANTS_TO_REPORT.var,
        IN_INTERVIEW_ISSUE.var,
        ILLNESS_EFFECT.var,
        REASON_SENSITIVE.0,
        ETHICAL_CONCERN_CLEAR.0,
        FAMILY_CONSTRAINTS.var,
        REPEAT_PATTERN.var,
        PATTERN_CAUSE.var,
    ];
    for var in sensitive {
        let help = fact(var).map_or("", |fact| fact.help);
        assert!(help.contains("You can skip this."), "{var:?}: {help:?}");
    }
}

#[test]
fn an_answer_may_always_differ_from_what_is_assumed() {
    for fact in FACTS.iter() {
        assert_eq!(fact.likely == 0, derived(fact), "{}", fact.id);
        assert!(fact.likely <= 100, "{}", fact.id);
        for choice in fact.kind.choices() {
            assert_eq!(choice.likely == 0, derived(fact), "{}: {}", fact.id, choice.id);
        }
    }
    assert_eq!(fact(STAGE.var).map(|stage| stage.likely), Some(100));
}

#[test]
fn every_section_reads_at_grade_eight_or_below() {
    check_grade("process", process::FACTS);
    check_grade("people", people::FACTS);
    check_grade("intent", intent::FACTS);
    check_grade("reasons", reasons::FACTS);
    check_grade("evidence", evidence::FACTS);
    check_grade("offers", offers::FACTS);
    check_grade("contract", contract::FACTS);
    check_grade("mobility", mobility::FACTS);
    check_grade("interview", interview::FACTS);
    check_grade("after", after::FACTS);
    check_grade("derived", derived::FACTS);
}

#[test]
fn every_question_reads_at_grade_eight_or_below() {
    for fact in asked() {
        let grade = grade(&[fact.ask, fact.help].join("\n"));
        assert!(grade <= 8.0, "{}: {grade:.1}: {:?} {:?}", fact.id, fact.ask, fact.help);
    }
}
