use super::*;
use crate::domain::shown::{check_all_differ, check_reading, check_sentences, check_title, check_words};

#[test]
fn every_mistake_and_conflict_has_a_name_of_its_own() {
    for mistake in MISTAKES {
        check_title(mistake.id, mistake.title);
    }
    for conflict in CONFLICTS {
        check_title(conflict.id, conflict.title);
    }
    check_all_differ(MISTAKES.iter().map(|mistake| mistake.title));
    check_all_differ(CONFLICTS.iter().map(|conflict| conflict.title));
}

#[test]
fn the_handbook_speaks_in_whole_sentences() {
    for mistake in MISTAKES {
        for text in [mistake.mistake, mistake.harm, mistake.instead, mistake.recover] {
            check_sentences(mistake.id, text);
        }
    }
    for question in QUESTIONS {
        check_sentences(question.id, question.question);
        check_sentences(question.id, question.answer);
    }
    for conflict in CONFLICTS {
        for text in [conflict.positions, conflict.condition, conflict.resolution] {
            check_sentences(conflict.id, text);
        }
    }
    for open in OPEN_POINTS {
        check_sentences(open.id, open.point);
        check_sentences(open.id, open.proposal);
    }
    for term in TERMS {
        check_words(term.term, term.term);
        check_sentences(term.term, term.meaning);
    }
}

#[test]
fn every_part_of_the_handbook_reads_easily() {
    let mistakes = MISTAKES.iter().flat_map(|entry| [entry.mistake, entry.harm, entry.instead, entry.recover]);
    check_reading("mistakes", &mistakes.collect::<Vec<_>>());
    let questions = QUESTIONS.iter().flat_map(|entry| [entry.question, entry.answer]);
    check_reading("questions", &questions.collect::<Vec<_>>());
    let conflicts = CONFLICTS.iter().flat_map(|entry| [entry.condition, entry.resolution]);
    check_reading("conflicts", &conflicts.collect::<Vec<_>>());
    let positions: Vec<_> = CONFLICTS.iter().map(|entry| without_brackets(entry.positions)).collect();
    check_reading("positions", &positions.iter().map(String::as_str).collect::<Vec<_>>());
    let points = OPEN_POINTS.iter().flat_map(|entry| [entry.point, entry.proposal]);
    check_reading("open points", &points.collect::<Vec<_>>());
    let terms = TERMS.iter().map(|entry| entry.meaning);
    check_reading("terms", &terms.collect::<Vec<_>>());
}

#[test]
fn every_question_asks_and_its_answer_tells() {
    for question in QUESTIONS {
        assert!(question.question.ends_with('?'), "{}", question.id);
        assert!(question.answer.ends_with('.'), "{}", question.id);
    }
}

#[test]
fn every_position_names_sources_and_only_those_of_its_entry() {
    for conflict in CONFLICTS {
        let words = conflict.positions.split(|letter: char| letter != '.' && !letter.is_alphanumeric());
        let named: Vec<_> = words.map(|word| word.trim_matches('.')).filter(|word| is_code(word)).collect();
        assert!(!named.is_empty(), "{}", conflict.id);
        for code in named {
            assert!(conflict.sources.iter().any(|source| source.code == code), "{}: {code}", conflict.id);
        }
    }
}

/// The text without its codes: nobody reads them aloud.
fn without_brackets(text: &str) -> String {
    text.split('(').map(|part| part.split_once(')').map_or(part, |(_, rest)| rest)).collect()
}

/// Whether a word looks like `S0.4b`.
fn is_code(word: &str) -> bool {
    word.strip_prefix('S').is_some_and(|rest| rest.starts_with(|digit: char| digit.is_ascii_digit()))
}

#[test]
fn terms_stand_in_alphabetical_order() {
    let letters =
        |term: &str| term.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let terms: Vec<String> = TERMS.iter().map(|term| letters(term.term)).collect();
    assert!(terms.is_sorted(), "{terms:?}");
}

#[test]
fn every_entry_leads_on_and_never_twice_to_the_same_page() {
    let mistakes = MISTAKES.iter().map(|mistake| (mistake.id, mistake.related));
    let questions = QUESTIONS.iter().map(|question| (question.id, question.related));
    let conflicts = CONFLICTS.iter().map(|conflict| (conflict.id, conflict.affects));
    for (id, entries) in mistakes.chain(questions).chain(conflicts) {
        assert!(!entries.is_empty(), "{id} leads nowhere");
        check_all_differ(entries.iter().map(Entry::id));
    }
}
