//! Claims about the words of the topics and of the grounds that rows stand on.

use std::collections::HashSet;

use super::*;
use crate::domain::reading::grade;
use crate::domain::shown::{check_all_differ, check_sentences, check_words};

/// The topics whose answers are templates: their words are the template's.
fn names_words(table: &Table) -> bool {
    table.var == TEMPLATE.var || table.var == CONFIRM_TEMPLATE.var
}

fn spoken() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().copied().filter(|table| !names_words(table))
}

/// Every ground that some row stands on.
fn levels() -> HashSet<&'static str> {
    TABLES.iter().flat_map(|table| table.rows).map(|row| row.level.say()).collect()
}

#[test]
fn every_topic_is_a_plain_question_of_its_own() {
    for table in TABLES {
        check_sentences(table.id, table.question);
        assert!(table.question.ends_with('?'), "{}: {:?}", table.id, table.question);
        assert!(table.question.chars().count() <= 40, "{}: {:?}", table.id, table.question);
    }
    check_all_differ(TABLES.iter().map(|table| table.question));
}

#[test]
fn every_answer_can_be_said_in_one_breath() {
    for table in spoken() {
        for answer in table.answers {
            check_sentences(table.id, answer.say);
            assert!(answer.say.ends_with('.'), "{}: {:?}", table.id, answer.say);
            assert_eq!(answer.say.matches('.').count(), 1, "{}: {:?}", table.id, answer.say);
            assert!(answer.say.split_whitespace().count() <= 15, "{}: {:?}", table.id, answer.say);
        }
        check_all_differ(table.answers.iter().map(|answer| answer.say));
    }
}

#[test]
fn what_a_page_says_about_a_topic_is_whole_sentences_of_its_own() {
    for table in TABLES {
        check_sentences(table.id, table.otherwise);
        if !table.meaning.is_empty() {
            check_sentences(table.id, table.meaning);
        }
        for said in [table.otherwise, table.meaning] {
            assert!(
                !table.answers.iter().any(|answer| answer.id.contains('-') && said.contains(answer.id)),
                "{said:?}"
            );
        }
    }
    check_all_differ(TABLES.iter().map(|table| table.otherwise));
}

#[test]
fn an_answer_that_is_a_template_has_no_words_of_its_own() {
    for table in TABLES.iter().filter(|table| names_words(table)) {
        assert!(table.answers.iter().all(|answer| answer.say.is_empty()), "{}", table.id);
    }
}

#[test]
fn every_topic_reads_at_grade_eight_or_below() {
    for table in spoken() {
        let says = table.answers.iter().map(|answer| answer.say);
        let texts: Vec<&str> = [table.question, table.meaning, table.otherwise].into_iter().chain(says).collect();
        let grade = grade(&texts.join("\n"));
        assert!(grade <= 8.0, "{}: {grade:.1}", table.id);
    }
}

#[test]
fn every_ground_is_named_in_a_few_words() {
    for say in levels() {
        check_words("level", say);
        assert!((3..=8).contains(&say.split_whitespace().count()), "{say:?}");
        assert!(!say.ends_with('.'), "{say:?}");
    }
    let grounds: HashSet<u8> = TABLES.iter().flat_map(|table| table.rows).map(|row| row.level as u8).collect();
    assert_eq!(grounds.len(), levels().len(), "two grounds have the same name");
}
