//! The disclosure guard: words about health, family, pay, another employer or somebody's conduct, and what to say instead.
//!
//! It looks only at what a person typed. The kind of reason ("for family reasons") is no secret; the details are.

use std::borrow::Cow;
use std::ops::Range;

use super::compose::Tone;
use super::*;
use crate::domain::plan::tables::EXIT_KIND;
use crate::domain::situation::{Action, COMPETING_OFFER, CompetingOffer, Values};

/// What is better kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Private {
    Health,
    Family,
    Pay,
    OtherEmployer,
    Accusation,
}

impl Private {
    /// Stable id, for what was waved through.
    pub fn id(self) -> &'static str {
        match self {
            Private::Health => "guard-health",
            Private::Family => "guard-family",
            Private::Pay => "guard-pay",
            Private::OtherEmployer => "guard-other-employer",
            Private::Accusation => "guard-accusation",
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Private::Health => "Your health is your own",
            Private::Family => "Your family can stay out of it",
            Private::Pay => "Money is not a parting word",
            Private::OtherEmployer => "They need not know where you go",
            Private::Accusation => "This accuses somebody",
        }
    }

    pub fn explain(self) -> &'static str {
        match self {
            Private::Health => "Mails are kept and passed on. The kind of reason is enough, and you owe nobody more.",
            Private::Family => "Nobody there needs the details. The kind of reason is enough.",
            Private::Pay => "A word on pay opens a talk about pay. If you want that talk, ask for it on its own.",
            Private::OtherEmployer => {
                "That you chose another job says it all. The name can travel further than you like."
            }
            Private::Accusation => {
                "In a goodbye it is your word against theirs. If it has to be said, report it on its own, with the facts."
            }
        }
    }

    /// A sentence that is true and tells nothing.
    pub fn neutral(self, values: &Values, tone: Tone) -> &'static str {
        let accepted = COMPETING_OFFER.is_any(&[CompetingOffer::ACCEPTED_VERBAL, CompetingOffer::ACCEPTED_FIRM]);
        let line = match self {
            Private::Health | Private::Family => &LINE_PERSONAL,
            // Whoever takes back a yes owes a kind of reason.
            Private::Pay | Private::Accusation if EXIT_KIND.is(Action::RESCIND_ACCEPTANCE).holds(values) => {
                &LINE_PERSONAL_OR_PROFESSIONAL
            }
            Private::Pay | Private::Accusation => &LINE_NOT_RIGHT_FIT,
            Private::OtherEmployer if accepted.holds(values) => &LINE_ACCEPTED_OTHER,
            Private::OtherEmployer => &LINE_DIFFERENT_DIRECTION,
        };
        line.words.in_tone(tone)
    }
}

/// A sentence with something private in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    pub what: Private,
    /// The words that tell it.
    pub words: Range<usize>,
    /// The sentence that they stand in, without the blank after it.
    pub sentence: Range<usize>,
}

/// Words that are details by themselves. A `*` stands for any ending.
const HEALTH: &[&str] = &[
    "diagnos*",
    "surger*",
    "hospital",
    "hospitals",
    "hospitali*",
    "pregnan*",
    "miscarriage",
    "depress*",
    "anxiety",
    "burnout",
    "cancer",
    "chemo*",
    "therap*",
    "medication*",
    "migraine*",
    "disabilit*",
    "disabled",
    "adhd",
    "autis*",
    "symptom*",
    "psychiatr*",
    "ptsd",
    "ill",
    "sick",
    "unwell",
    "doctor",
    "doctors",
    "ivf",
    "rehab",
    "suicid*",
];
const FAMILY: &[&str] = &[
    "wife",
    "husband",
    "spouse",
    "mother",
    "father",
    "mum",
    "mom",
    "dad",
    "son",
    "daughter",
    "child",
    "children",
    "kids",
    "parents",
    "brother",
    "sister",
    "boyfriend",
    "girlfriend",
    "fiance*",
    "fiancé*",
    "divorc*",
    "custody",
    "childcare",
    "grandmother",
    "grandfather",
    "marriage",
];
const PAY: &[&str] =
    &["salar*", "wage*", "underpaid", "compensation", "bonus*", "money", "paid", "pays", "pay", "raise", "lowball*"];
const ACCUSATION: &[&str] = &[
    "rude*",
    "disrespect*",
    "unprofessional*",
    "lied",
    "lie",
    "lies",
    "lying",
    "dishonest*",
    "incompeten*",
    "racis*",
    "sexis*",
    "harass*",
    "discriminat*",
    "bully*",
    "bullie*",
    "toxic",
    "insult*",
    "unfair*",
    "awful",
    "terrible",
    "horrible",
    "ridiculous",
    "arrogant*",
    "creepy",
    "sleazy",
    "abus*",
    "shout*",
    "yell*",
    "inappropriate*",
];
/// Words before the name of another employer.
const TOWARDS: &[&str] = &["joining", "join", "joined"];
const FROM: &[&str] = &["offer", "job", "position", "role", "contract"];

/// What a text tells that is better kept, a sentence at a time. `typed` says whether the person wrote the sentence;
/// `known` are names that may stand in it.
pub fn disclosed(text: &str, known: &[&str], other_employer: &str, typed: impl Fn(&str) -> bool) -> Vec<Disclosed> {
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let Some(said) = text.get(sentence.clone()).filter(|said| typed(said)) else { continue };
        let words = words(said, sentence.start);
        if let Some((what, words)) = first(&words, known, other_employer) {
            found.push(Disclosed { what, words, sentence });
        }
    }
    found
}

fn first(words: &[(Range<usize>, &str)], known: &[&str], other: &str) -> Option<(Private, Range<usize>)> {
    let other = other.trim().to_lowercase();
    let other_name = other.split_whitespace().next().filter(|name| name.chars().count() > 2);
    words.iter().enumerate().find_map(|(n, (at, word))| {
        let plain = lower(word);
        let before =
            |back: usize| n.checked_sub(back).and_then(|n| words.get(n)).map_or(lower(""), |(_, word)| lower(word));
        let what = if is_any(&plain, HEALTH) {
            Private::Health
        } else if is_any(&plain, FAMILY) {
            Private::Family
        } else if is_any(&plain, PAY) || is_sum(&plain) {
            Private::Pay
        } else if is_any(&plain, ACCUSATION) {
            Private::Accusation
        } else {
            let name = || {
                word.starts_with(char::is_uppercase) && !known.iter().any(|own| own.to_lowercase().contains(&*plain))
            };
            let led = || {
                is_any(&before(1), TOWARDS) || ["from", "at", "with"].contains(&&*before(1)) && is_any(&before(2), FROM)
            };
            (other_name == Some(&*plain) || name() && led()).then_some(Private::OtherEmployer)?
        };
        (!is_innocent(words, n, &plain, known)).then(|| (what, at.clone()))
    })
}

/// A word in small letters; most words are.
fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) { word.into() } else { word.to_lowercase().into() }
}

/// Words that mean something else in this company: the word, what may stand within two words before it, and what may
/// follow. An empty list stands for anything.
const INNOCENT: &[(&str, &[&str], &[&str])] = &[
    ("hospitality", &[], &[]),
    ("pay*", &[], &["attention", "heed", "tribute", "respect", "respects", "homage", "off", "close", "dividends"]),
    ("paid", &[], &["attention", "heed", "tribute", "respect", "off", "close"]),
    (
        "raise",
        &[],
        &["a", "an", "any", "this", "that", "it", "questions", "awareness", "my", "one", "the", "your", "concerns"],
    ),
    ("money", &[], &["well", "laundering", "market", "markets"]),
    ("bonus*", &["added", "real", "extra", "lovely"], &[]),
    ("compensation", &[], &["analyst", "team", "manager", "specialist"]),
    (
        "lie",
        &["strengths", "interests", "interest", "talents", "skills", "future", "ambitions", "heart", "not", "where"],
        &[],
    ),
    ("lie", &[], &["in", "ahead", "elsewhere", "with", "down", "outside", "closer"]),
    ("lies", &[], &["in", "ahead", "elsewhere", "with", "outside", "closer", "behind", "between"]),
    ("lying", &[], &["ahead", "in", "between", "down", "around"]),
    ("shout*", &["a", "big"], &[]),
    ("shout", &[], &["out", "from"]),
    ("terrible", &["feel", "feeling", "felt", "my", "am"], &[]),
    ("awful", &["feel", "feeling", "felt", "my"], &[]),
    ("awful", &["an"], &["lot"]),
    ("horrible", &["feel", "feeling", "felt", "my"], &[]),
    ("unfair*", &["be", "is"], &["to", "of", "on"]),
    ("rude*", &["seem", "sound", "my"], &[]),
    ("disrespect*", &["no", "not", "without", "meant"], &[]),
    ("unprofessional*", &["my", "seem"], &[]),
    ("ridiculous", &[], &["amount", "number"]),
    (
        "ill",
        &[],
        &[
            "suited", "prepared", "equipped", "advised", "feeling", "will", "fitted", "timed", "send", "be", "let",
            "call", "write", "confirm", "bring", "return", "keep", "miss",
        ],
    ),
    ("depress*", &[], &["market", "economy", "prices"]),
    ("cancer", &[], &["research", "care", "charity", "centre", "center", "trust", "ward", "nursing", "nurse", "unit"]),
    ("therap*", &[], &["team", "department", "service", "services", "centre", "practice"]),
    ("hospital", &["current", "a", "another"], &[]),
    ("symptom*", &["a"], &["of"]),
    ("marriage", &["a"], &["of"]),
    ("zoom", &[], &[]),
    ("teams", &[], &[]),
    ("linkedin", &[], &[]),
    ("skype", &[], &[]),
    ("monday", &[], &[]),
    ("tuesday", &[], &[]),
    ("wednesday", &[], &[]),
    ("thursday", &[], &[]),
    ("friday", &[], &[]),
    ("january", &[], &[]),
    ("february", &[], &[]),
    ("march", &[], &[]),
    ("april", &[], &[]),
    ("september", &[], &[]),
    ("october", &[], &[]),
];

/// Words in front of what belongs to somebody else.
const THEIRS: &[&str] = &["your", "their", "his", "her", "patient", "patients", "client", "clients"];
/// Words in which somebody speaks of themselves.
const OWN: &[&str] = &["my", "our", "i", "me", "we"];

/// Whether a word tells nothing of the person here: a turn of phrase, a part of a name, somebody else's family.
fn is_innocent(words: &[(Range<usize>, &str)], n: usize, plain: &str, known: &[&str]) -> bool {
    let word =
        |at: Option<usize>| at.and_then(|at| words.get(at)).map(|(_, word)| word.to_lowercase()).unwrap_or_default();
    let next = word(n.checked_add(1));
    let before = [word(n.checked_sub(1)), word(n.checked_sub(2))];
    let phrase = INNOCENT.iter().any(|(is, behind, ahead)| {
        is_any(plain, &[is])
            && (behind.is_empty() || before.iter().any(|word| behind.contains(&word.as_str())))
            && (ahead.is_empty() || ahead.contains(&next.as_str()))
    });
    // "Sister Owen" and a "Children's Librarian" are named so.
    let capital = words.get(n).is_some_and(|(_, word)| word.starts_with(char::is_uppercase));
    let named = capital
        && known.iter().any(|name| name.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|part| part == plain));
    let relates = is_any(plain, FAMILY) || is_any(plain, HEALTH);
    let third = word(n.checked_sub(3));
    let others = before.iter().chain([&third]).any(|word| THEIRS.contains(&word.as_str()));
    let nobody = || !words.iter().any(|(_, word)| OWN.contains(&word.to_lowercase().as_str()));
    let work = before.contains(&"the".to_owned()) && nobody();
    phrase || named || relates && (others && !before.iter().any(|word| matches!(word.as_str(), "my" | "our")) || work)
}

fn is_any(word: &str, list: &[&str]) -> bool {
    // Most entries begin with another letter, and that is seen at once.
    let first = word.as_bytes().first();
    list.iter().filter(|entry| entry.as_bytes().first() == first).any(|entry| match entry.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == *entry,
    })
}

/// "72k"; longer sums are found by their words.
fn is_sum(word: &str) -> bool {
    word.strip_suffix('k').is_some_and(|sum| !sum.is_empty() && sum.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Words with their places. An apostrophe ends a word: "mother's" is about a mother.
fn words(text: &str, offset: usize) -> Vec<(Range<usize>, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.extend(text.get(from..at).map(|word| (offset + from..offset + at, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The sentences of a text, without the blanks around them. A line break ends one too.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut stopped = false;
    for (at, c) in text.char_indices() {
        if c == '\n' || stopped && c.is_whitespace() {
            sentences.push(start..at);
            start = at;
        }
        stopped = matches!(c, '.' | '!' | '?') || stopped && matches!(c, '"' | '”' | '’' | ')');
    }
    sentences.push(start..text.len());
    let trimmed = |range: Range<usize>| {
        let said = text.get(range.clone()).unwrap_or_default();
        let start = range.start + said.len() - said.trim_start().len();
        start..start + said.trim().len()
    };
    sentences.into_iter().map(trimmed).filter(|range| !range.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(Private, &str)>) {
        let found = disclosed(text, &["Northwind", "Maya Reyes"], "Larkspur Ltd", |_| true);
        let found = found.first().map(|found| (found.what, &text[found.words.clone()]));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn details_are_found() {
        check("I was diagnosed in May.", Some((Private::Health, "diagnosed")));
        check("My mother’s care comes first.", Some((Private::Family, "mother")));
        check("The salary is too low.", Some((Private::Pay, "salary")));
        check("They give me 72k.", Some((Private::Pay, "72k")));
        check("Larkspur made me an offer.", Some((Private::OtherEmployer, "Larkspur")));
        check("I have an offer from Fernwood.", Some((Private::OtherEmployer, "Fernwood")));
        check("I am joining Acme.", Some((Private::OtherEmployer, "Acme")));
        check("Your manager was rude to me.", Some((Private::Accusation, "rude")));
    }

    #[test]
    fn the_kind_of_reason_is_no_secret() {
        for text in [
            "For family reasons I am withdrawing.",
            "My reasons are personal.",
            "This is because of a health matter.",
            "I have accepted another offer.",
            "Thank you for the offer from Northwind.",
            "I will be at work on Monday.",
            "",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_turn_of_phrase_tells_nothing() {
        for text in [
            "I was struck by how you pay attention to small things.",
            "I would like to raise a question about the dates.",
            "Thank you for your hospitality.",
            "My strengths lie in planning.",
            "A shout-out to the night shift.",
            "I feel terrible about the short notice.",
            "It would be unfair to you to go on.",
            "I am ill-suited to night work.",
            "Your daughter’s drawing on the wall made me smile.",
            "The children in the front row sang for us all.",
            "I had planned on joining Zoom at ten.",
        ] {
            check(text, None);
        }
        let named = disclosed(
            "Dear Sister Owen, I withdraw as Children’s Librarian.",
            &["Sister Owen", "Children’s Librarian"],
            "",
            |_| true,
        );
        assert_eq!(named, Vec::new());
        check("They do not pay me enough.", Some((Private::Pay, "pay")));
        check("My son needs me at home.", Some((Private::Family, "son")));
        check("I have two children.", Some((Private::Family, "children")));
        check("He shouted at me.", Some((Private::Accusation, "shouted")));
    }

    #[test]
    fn the_plain_sentence_takes_the_place_of_the_other() {
        let text = "Dear Maya,\n\nMy wife is ill. I withdraw my application.\n\nSam";
        let found = disclosed(text, &[], "", |_| true);
        let neutral = found[0].what.neutral(&Values::default(), Tone::Neutral);
        let mut changed = text.to_owned();
        changed.replace_range(found[0].sentence.clone(), neutral);
        assert_eq!(changed, "Dear Maya,\n\nMy reasons are personal. I withdraw my application.\n\nSam");
        assert_eq!(disclosed(&changed, &[], "", |_| true), Vec::new());
    }

    #[test]
    fn no_plain_sentence_tells_anything() {
        for what in [Private::Health, Private::Family, Private::Pay, Private::OtherEmployer, Private::Accusation] {
            for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
                let said = what.neutral(&Values::default(), tone);
                assert_eq!(disclosed(said, &[], "", |_| true), Vec::new(), "{said}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_text_is_read_on_character_boundaries(text in "(\\PC|\\s|my wife|salary|\\. |שלום|😀|<b>|\u{301}){0,200}", other in "\\PC{0,12}") {
            for found in disclosed(&text, &[&other], &other, |_| true) {
                prop_assert!(text.get(found.words.clone()).is_some() && text.get(found.sentence.clone()).is_some());
            }
        }
    }
}
