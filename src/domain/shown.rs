//! What every text that a page shows must be free of, for the tests beside the texts.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::checks::CHECKS;
use super::frameworks::FRAMEWORKS;
use super::reading::grade;
use super::rules::RULES;
use super::situation::FACTS;
use super::templates::TEMPLATES;

/// Every id that looks like one. An id without a hyphen, such as *stage*, is also a plain word.
static IDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let rules = RULES.iter().map(|rule| rule.id);
    let frameworks = FRAMEWORKS.iter().map(|framework| framework.id);
    let templates = TEMPLATES.iter().map(|template| template.id);
    let checks = CHECKS.iter().map(|check| check.id);
    let facts = FACTS.iter().map(|fact| fact.id);
    rules.chain(frameworks).chain(templates).chain(checks).chain(facts).filter(|id| id.contains('-')).collect()
});

/// Fails if the words are missing, or still carry ids or the marks of a text file.
#[track_caller]
pub(super) fn check_words(owner: &str, text: &str) {
    assert!(text.trim() == text && !text.is_empty(), "{owner}: no words, or loose space, in {text:?}");
    let mark = text.chars().find(|mark| "`[]*_!".contains(*mark));
    assert_eq!(mark, None, "{owner}: {text:?}");
    let id = text.split(|letter: char| letter != '-' && !letter.is_alphanumeric()).find(|word| IDS.contains(word));
    assert_eq!(id, None, "{owner}: {text:?}");
}

/// Fails if the text is not made of whole sentences.
#[track_caller]
pub(super) fn check_sentences(owner: &str, text: &str) {
    check_words(owner, text);
    assert!(text.starts_with(|first: char| !first.is_lowercase()), "{owner}: starts small: {text:?}");
    assert!(text.ends_with(['.', '?']), "{owner}: does not end: {text:?}");
}

/// Fails if a title is too long for a line, or is a sentence.
#[track_caller]
pub(super) fn check_title(owner: &str, title: &str) {
    check_words(owner, title);
    assert!(title.chars().count() <= 60, "{owner}: long title: {title:?}");
    assert!((2..=7).contains(&title.split_whitespace().count()), "{owner}: {title:?}");
    assert!(title.starts_with(|first: char| !first.is_lowercase()), "{owner}: starts small: {title:?}");
    assert!(!title.ends_with('.'), "{owner}: {title:?}");
}

/// Fails if two of the things that a reader sees side by side have the same name.
#[track_caller]
pub(super) fn check_all_differ(titles: impl Iterator<Item = &'static str>) {
    let mut seen = HashSet::new();
    for title in titles {
        assert!(seen.insert(title.to_lowercase()), "twice: {title:?}");
    }
}

/// Fails if a page of such texts asks for more than eight years of school, or for a long breath.
#[track_caller]
pub(super) fn check_reading(owner: &str, texts: &[&str]) {
    let page = texts.join("\n");
    let grade = grade(&page);
    assert!(grade <= 8.0, "{owner}: grade {grade:.1}");
    let sentences = page.split(['.', '?', '\n']).filter(|sentence| !sentence.trim().is_empty()).count();
    let length = page.split_whitespace().count() / sentences;
    assert!(length < 16, "{owner}: {length} words to a sentence");
}
