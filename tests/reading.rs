//! How hard the app is to read, counted over every text that a person is shown: the knowledge, section by section, and the
//! sentences in the code of the pages. `cargo test --test reading -- --nocapture` prints the grades and the hardest texts.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::fs;
use std::path::{Path, PathBuf};

use bow_out::domain::checks::CHECKS;
use bow_out::domain::frameworks::FRAMEWORKS;
use bow_out::domain::handbook::{CONFLICTS, MISTAKES, OPEN_POINTS, QUESTIONS, Section, TERMS};
use bow_out::domain::plan::{CONTRADICTIONS, TABLES};
use bow_out::domain::rules::RULES;
use bow_out::domain::situation::FACTS;
use bow_out::domain::templates::compose::Tone;
use bow_out::domain::templates::{READY_ANSWERS, REASON_LINES, RIDERS, SLOTS, SUBJECTS, TEMPLATES, Words};

#[path = "../src/domain/reading.rs"]
mod grade;

use grade::grade;

/// The grade that a section, and all of them together, may ask for.
const GRADE: f64 = 8.0;

/// The grade that a single text may ask for. One long word in a short sentence makes a grade jump, so that only a text of
/// some length can be held to it.
const TEXT_GRADE: f64 = 10.0;
const TEXT_WORDS: usize = 15;

/// From so many words on a text is read as a sentence.
const SENTENCE_WORDS: usize = 6;

/// The grade that letters may ask for: some are formal on purpose.
const LETTER_GRADE: f64 = 9.0;

/// One text, and where it stands.
struct Text {
    place: String,
    words: String,
}

/// The texts of one part of the app.
struct Part {
    name: &'static str,
    texts: Vec<Text>,
}

impl Part {
    fn new<'a>(name: &'static str, texts: impl Iterator<Item = (&'a str, &'a str)>) -> Part {
        let texts = texts
            .filter(|(_, words)| !words.trim().is_empty())
            .map(|(place, words)| Text { place: place.to_owned(), words: words.to_owned() })
            .collect();
        Part { name, texts }
    }

    fn joined(&self) -> String {
        self.texts.iter().map(|text| text.words.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Whole sentences only: labels are short, and would make a page of long sentences look easy.
    fn sentences(&self) -> String {
        let joined = self.joined();
        let long = joined.split_inclusive(['.', '?', '\n', ';']).filter(|text| words(text) >= SENTENCE_WORDS);
        long.map(str::trim).collect::<Vec<_>>().join("\n")
    }
}

/// What the handbook, the questions and the plan say.
fn knowledge() -> Vec<Part> {
    vec![
        Part::new(
            "questions to the person",
            FACTS.iter().flat_map(|fact| {
                let choices = fact.kind.choices().iter().flat_map(|choice| [choice.label, choice.when]);
                [fact.short, fact.ask, fact.help, fact.meaning, fact.if_unknown]
                    .into_iter()
                    .chain(choices)
                    .map(|text| (fact.id, text))
            }),
        ),
        Part::new(
            "plan",
            TABLES.iter().flat_map(|table| {
                let says = table.answers.iter().map(|answer| answer.say);
                std::iter::once(table.question).chain(says).map(|text| (table.id, text))
            }),
        ),
        Part::new("contradictions", CONTRADICTIONS.iter().map(|point| ("contradiction", point.say))),
        Part::new(
            "rules",
            RULES.iter().flat_map(|rule| [rule.title, rule.say, rule.because].map(|text| (rule.id, text))),
        ),
        Part::new(
            "frameworks",
            FRAMEWORKS.iter().flat_map(|item| {
                let around = [item.title, item.needs, item.gives, item.outcome];
                around.into_iter().chain(item.steps.iter().copied()).map(|text| (item.id, text))
            }),
        ),
        Part::new(
            "mistakes",
            MISTAKES.iter().flat_map(|item| {
                [item.title, item.mistake, item.harm, item.instead, item.recover].map(|text| (item.id, text))
            }),
        ),
        Part::new(
            "common questions",
            QUESTIONS.iter().flat_map(|item| [item.question, item.answer].map(|text| (item.id, text))),
        ),
        Part::new(
            "conflicts",
            CONFLICTS.iter().flat_map(|item| {
                [item.title, item.positions, item.condition, item.resolution].map(|text| (item.id, text))
            }),
        ),
        Part::new(
            "open points",
            OPEN_POINTS.iter().flat_map(|item| [item.point, item.proposal].map(|text| (item.id, text))),
        ),
        Part::new("glossary", TERMS.iter().flat_map(|item| [item.term, item.meaning].map(|text| (item.term, text)))),
        Part::new(
            "handbook sections",
            Section::ALL.iter().flat_map(|it| [it.title(), it.about()].map(|text| (it.path(), text))),
        ),
        Part::new(
            "message checks",
            CHECKS
                .iter()
                .flat_map(|item| [item.title, item.detects, item.explain, item.fix].map(|text| (item.id, text))),
        ),
        Part::new(
            "about the templates",
            TEMPLATES.iter().flat_map(|item| {
                let intents = item.beats.iter().map(|beat| beat.intent);
                [item.title, item.purpose, item.recipient, item.tone, item.length, item.next]
                    .into_iter()
                    .chain(intents)
                    .map(|text| (item.id, text))
            }),
        ),
        Part::new(
            "gaps, subjects, reasons",
            SLOTS
                .iter()
                .flat_map(|item| [item.label, item.what, item.from, item.if_empty].map(|text| (item.id, text)))
                .chain(SUBJECTS.iter().map(|item| (item.id, item.used_for)))
                .chain(REASON_LINES.iter().flat_map(|item| [item.intent, item.notes].map(|text| (item.id, text))))
                .chain(READY_ANSWERS.iter().map(|item| (item.id, item.situation)))
                .chain(RIDERS.iter().map(|item| (item.id, item.intent))),
        ),
    ]
}

/// The words of the letters themselves, tone by tone.
fn letters() -> Vec<Part> {
    fn tones(id: &'static str, words: &Words) -> [(&'static str, &'static str); 3] {
        [Tone::Formal, Tone::Neutral, Tone::Warm].map(|tone| (id, words.in_tone(tone)))
    }
    let beats = TEMPLATES.iter().flat_map(|item| item.beats.iter().flat_map(|beat| tones(item.id, &beat.words)));
    let lines = REASON_LINES.iter().flat_map(|item| item.all_words().flat_map(|words| tones(item.id, words)));
    let answers = READY_ANSWERS.iter().flat_map(|item| item.beats.iter().flat_map(|beat| tones(item.id, &beat.words)));
    let riders = RIDERS.iter().flat_map(|item| tones(item.id, &item.words));
    vec![
        Part::new("letters", beats),
        Part::new("reason lines and answers", lines.chain(answers)),
        Part::new("riders", riders),
    ]
}

/// The rooms whose code carries sentences for people.
const ROOMS: &[(&str, &str)] = &[
    ("pages", "src/ui/pages"),
    ("components", "src/ui"),
    ("files and links", "src/handoff"),
    ("saved cases", "src/storage"),
    ("case and timeline", "src/domain/case"),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The sentences in the code, room by room. A file belongs to the first room that holds it.
fn code() -> Vec<Part> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut parts = Vec::new();
    for (name, room) in ROOMS {
        let mut texts = Vec::new();
        for file in files(&root.join(room)) {
            let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            if seen.contains(&file) || stem == "tests" || stem.ends_with("_tests") || stem == "fixture" {
                continue;
            }
            let source = fs::read_to_string(&file).expect("a readable file");
            let place = file.strip_prefix(root).unwrap_or(&file).display().to_string();
            texts.extend(
                literals(&source)
                    .into_iter()
                    .filter(|literal| literal.is_prose())
                    .map(|literal| Text { place: place.clone(), words: filled(&literal.words) }),
            );
            seen.push(file);
        }
        parts.push(Part { name, texts });
    }
    parts
}

/// A string literal, with the code just before it.
struct Literal {
    before: String,
    words: String,
}

impl Literal {
    /// Whether people read it: words with blanks between them that are no list of classes and no piece of a format.
    fn is_prose(&self) -> bool {
        let attribute = ["class=", "class:", "style:", "d=", "viewBox=", "rel=", "media=", "query_selector(", "name="]
            .iter()
            .any(|name| self.before.ends_with(name));
        let panics = ["expect(", "panic!(", "reason =", "unreachable!("]
            .iter()
            .any(|name| self.before.trim_end().ends_with(name));
        let many = self.words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
        let sentence = self.words.starts_with(char::is_uppercase) || self.words.trim_end().ends_with(['.', '?', '!']);
        let format = self.words.contains(['<', '=', ';', '\\', '/', '#', '@', '|', '_']) && !self.words.contains(". ");
        !attribute && !panics && !format && many >= 2 && (sentence || many >= 5)
    }
}

/// The string literals of a source file, without comments and without its tests.
fn literals(source: &str) -> Vec<Literal> {
    let code: String = source.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    let mut before = String::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.by_ref().find(|c| *c == '\n');
                before.push('\n');
            }
            // A character such as '"', and not a lifetime.
            '\'' => {
                let mut ahead = chars.clone();
                let (first, second) = (ahead.next(), ahead.next());
                if first == Some('\\') {
                    chars.by_ref().nth(1);
                    chars.by_ref().find(|c| *c == '\'');
                } else if second == Some('\'') {
                    chars.by_ref().nth(1);
                }
                before.push('\'');
            }
            '"' => {
                let mut words = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => match chars.next() {
                            Some('n') => words.push('\n'),
                            // A literal goes on at the first letter of the next line.
                            Some('\n') => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                            Some('u') => {
                                let digits: String =
                                    chars.by_ref().take_while(|c| *c != '}').filter(|c| *c != '{').collect();
                                words.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
                            }
                            Some(c) => words.push(c),
                            None => break,
                        },
                        c => words.push(c),
                    }
                }
                let start = before.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
                found.push(Literal { before: before[start..].to_owned(), words });
                before.push('"');
            }
            c => before.push(c),
        }
    }
    found
}

/// A format with a plain word in every gap.
fn filled(format: &str) -> String {
    let mut text = String::new();
    let mut depth = 0;
    for c in format.chars() {
        match c {
            '{' => {
                depth += 1;
                if depth == 1 {
                    text.push_str("it");
                }
            }
            '}' => depth -= 1,
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    text
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Prints how hard a part and its sentences read and which of its texts are hardest; fails where one asks for too much.
#[track_caller]
fn check(parts: &[Part], limit: f64, text_limit: f64) -> String {
    let mut all = String::new();
    let mut hard = Vec::new();
    for part in parts {
        let joined = part.joined();
        let level = grade(&joined);
        let sentences = grade(&part.sentences());
        println!("{level:5.1} {sentences:5.1}  {:6} words  {}", words(&joined), part.name);
        assert!(level.max(sentences) <= limit, "{}: grade {level:.1}, its sentences {sentences:.1}", part.name);
        for text in part.texts.iter().filter(|text| words(&text.words) >= TEXT_WORDS) {
            let level = grade(&text.words);
            if level > text_limit {
                hard.push((level, format!("{} {}: {:?}", part.name, text.place, text.words)));
            }
        }
        all.push_str(&joined);
        all.push('\n');
    }
    hard.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (level, text) in &hard {
        println!("  hard {level:.1}  {text}");
    }
    assert!(hard.is_empty(), "{} texts above grade {text_limit}", hard.len());
    all
}

#[test]
fn everything_that_is_shown_reads_at_grade_eight_or_below() {
    let parts: Vec<Part> = knowledge().into_iter().chain(code()).collect();
    let all = check(&parts, GRADE, TEXT_GRADE);
    let level = grade(&all);
    println!("{level:11.1}  {:6} words  all together", words(&all));
    assert!(words(&all) > 30_000, "only {} words were read", words(&all));
    assert!(level <= GRADE, "grade {level:.1}");
}

#[test]
fn letters_are_not_far_behind() {
    check(&letters(), LETTER_GRADE, 14.0);
}

/// Words that scold, and phrases of forms.
const UNKIND: &[&str] = &[
    "please note",
    "please be advised",
    "you must not ",
    "you should have",
    "your fault",
    "selfish",
    "ungrateful",
    "shame on",
    "you failed",
    "you have failed",
    "guilty",
    "feel bad",
    "invalid",
    "illegal character",
    "oops",
    "whoops",
    "uh oh",
    "obviously",
];

#[test]
fn nothing_that_is_shown_shouts_or_scolds() {
    let mut harsh = Vec::new();
    for part in knowledge().into_iter().chain(letters()).chain(code()) {
        for text in &part.texts {
            // What is quoted is an example of what to leave out.
            let lower: String = text.words.split(['"', '“', '”']).step_by(2).collect::<String>().to_lowercase();
            let scolds = UNKIND.iter().find(|phrase| lower.contains(*phrase));
            if text.words.contains('!') || scolds.is_some() {
                harsh.push(format!("{} {}: {:?}: {:?}", part.name, text.place, scolds, text.words));
            }
        }
    }
    assert!(harsh.is_empty(), "{harsh:#?}");
}

#[test]
fn sentences_are_found_in_code_and_nothing_else_is() {
    let source = r#"
        // "A comment that looks like a sentence."
        view! { <p class="small soft wide">"You can change it later."</p> }
        let quote = '"';
        let long = "It goes on \
                    over two lines.";
        let name = format!("Delete {name}");
        #[cfg(test)]
        let unseen = "Not this one.";
    "#;
    let found: Vec<String> =
        literals(source).iter().filter(|literal| literal.is_prose()).map(|literal| filled(&literal.words)).collect();
    assert_eq!(found, ["You can change it later.", "It goes on over two lines.", "Delete it"]);
}
