//! A text as words and sentences, each with its place in the original, and a matcher for short phrases.
//!
//! A phrase is words divided by blanks: `thank|thanks` is either word, `apolog*` any word that begins so, `~drop` any
//! regular form of a verb ("drops", "dropped", "dropping"), `you?` may be missing, `..` stands for up to three words of any kind. A phrase never runs across the end of a sentence and never
//! begins with an optional word.
//!
//! What a position or a company is called says nothing by itself. Such a name is therefore no part of any phrase, and a
//! phrase reads over it: "out of the running" is found in "out of the Account Manager running", and a "Family Therapist"
//! is no family matter.

use crate::domain::order::{positions, sort_by_key};
use std::ops::Range;

/// One word: letters and digits, with the apostrophes inside it.
#[derive(Debug)]
pub(crate) struct Word {
    /// Bytes of the original.
    pub(crate) at: Range<usize>,
    /// Bytes of the lower-case copy.
    low: Range<usize>,
    /// Position among the sentences.
    pub(crate) sentence: usize,
    /// Stands between quotation marks.
    pub(crate) quoted: bool,
    /// Where the name that it is a part of ends.
    named: Option<usize>,
}

/// What a sentence does in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// "Dear Maya,".
    Greeting,
    Main,
    /// "Kind regards" and all that follows it.
    SignOff,
}

/// One sentence, or one line that stands by itself.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Bytes of the original, without the blanks around it.
    pub(crate) at: Range<usize>,
    /// Positions of its words.
    pub(crate) words: Range<usize>,
    pub(crate) place: Place,
    /// Begins a line of a list.
    pub(crate) bullet: bool,
}

/// Words that a phrase was found in: positions of words, the end excluded.
pub(crate) type Found = Range<usize>;

/// A text taken apart.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(crate) source: &'a str,
    lower: String,
    pub(crate) words: Vec<Word>,
    /// Positions of the words in the order of the alphabet, so that a phrase is looked up and not searched for.
    order: Vec<usize>,
    /// Which words and which beginnings of words may stand in the text: most of what is looked for does not.
    seen: Seen,
    pub(crate) sentences: Vec<Sentence>,
}

/// Words that say no to what follows them.
const NEGATIONS: &[&str] = &[
    "not", "no", "never", "without", "nothing", "neither", "nor", "none", "don't", "doesn't", "didn't", "isn't",
    "wasn't", "aren't", "weren't", "won't", "wouldn't", "can't", "cannot", "couldn't", "haven't", "hasn't", "hadn't",
    "dont", "didnt", "isnt", "wasnt", "cant", "wont",
];

/// More words than anybody puts into one sentence.
const LONGEST: usize = 200;

/// Short forms after which a full stop ends no sentence.
const SHORT_FORMS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "no", "inc", "ltd",
    "co", "approx", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
];

impl<'a> Words<'a> {
    /// Takes a text apart. Every sentence is [`Place::Main`] at first.
    pub(crate) fn new(source: &'a str) -> Words<'a> {
        let mut words = Words {
            source,
            lower: String::with_capacity(source.len()),
            words: Vec::new(),
            order: Vec::new(),
            seen: Seen::default(),
            sentences: Vec::new(),
        };
        words.read_words();
        words.read_sentences();
        let mut seen = Seen::default();
        (0..words.words.len()).for_each(|at| seen.note(words.word(at)));
        words.seen = seen;
        words.order = positions(words.words.len(), &|a, b| words.word(a).cmp(words.word(b)).then(a.cmp(&b)));
        words
    }

    /// Takes a text apart that may name these things; a name counts where it is written with a capital.
    pub(crate) fn naming(source: &'a str, names: &[&str]) -> Words<'a> {
        let mut words = Words::new(source);
        for found in names.iter().flat_map(|name| words.find_name(name)).collect::<Vec<_>>() {
            let first = words.span(&(found.start..found.start + 1));
            if words.text(first).starts_with(char::is_uppercase) {
                for word in words.words.get_mut(found.clone()).into_iter().flatten() {
                    word.named = Some(found.end);
                }
            }
        }
        words
    }

    /// Where the name ends that this word is a part of.
    pub(crate) fn name_end(&self, at: usize) -> Option<usize> {
        self.words.get(at).and_then(|word| word.named)
    }

    fn read_words(&mut self) {
        let mut start = None;
        let mut low_start = 0;
        let mut quoted = false;
        let mut chars = self.source.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let apostrophe =
                is_apostrophe(c) && start.is_some() && chars.peek().is_some_and(|&(_, next)| next.is_alphanumeric());
            if c.is_alphanumeric() || apostrophe {
                if start.is_none() {
                    start = Some(at);
                    low_start = self.lower.len();
                }
                if apostrophe {
                    self.lower.push('\'');
                } else {
                    self.lower.extend(c.to_lowercase());
                }
                continue;
            }
            if let Some(from) = start.take() {
                self.words.push(Word {
                    at: from..at,
                    low: low_start..self.lower.len(),
                    sentence: 0,
                    quoted,
                    named: None,
                });
            }
            match c {
                '"' => quoted = !quoted,
                '\u{201c}' | '\u{201e}' | '\u{ab}' => quoted = true,
                '\u{201d}' | '\u{bb}' | '\n' => quoted = false,
                _ => {}
            }
        }
        if let Some(from) = start {
            self.words.push(Word {
                at: from..self.source.len(),
                low: low_start..self.lower.len(),
                sentence: 0,
                quoted,
                named: None,
            });
        }
    }

    fn read_sentences(&mut self) {
        let mut spans: Vec<(Range<usize>, bool)> = Vec::new();
        let mut piece: Option<(Range<usize>, bool)> = None;
        let mut blank_before = true;
        for line in lines(self.source) {
            if line.is_empty() {
                blank_before = true;
                continue;
            }
            let text = self.source.get(line.clone()).unwrap_or_default();
            let bullet = is_bullet(text);
            match &mut piece {
                Some((so_far, ..))
                    if !blank_before
                        && !bullet
                        && flows_on(self.source.get(so_far.clone()).unwrap_or_default(), text) =>
                {
                    so_far.end = line.end;
                }
                _ => spans.extend(piece.replace((line, bullet))),
            }
            blank_before = false;
        }
        spans.extend(piece);

        let mut next_word = 0;
        for (span, bullet) in spans {
            let mut first = true;
            let text = self.source.get(span.clone()).unwrap_or_default();
            let greeting = if self.sentences.is_empty() { greeting_end(text) } else { 0 };
            let (opening, rest) = (span.start..span.start + greeting, span.start + greeting..span.end);
            let rest = rest.start
                + (text.len() - greeting - text.get(greeting..).unwrap_or_default().trim_start().len())
                ..rest.end;
            let opening = Some(opening).filter(|opening| !opening.is_empty());
            for at in opening.into_iter().chain(self.split(rest)) {
                let mut start = at.start;
                loop {
                    let from = next_word;
                    let number = self.sentences.len();
                    while let Some(word) = self.words.get_mut(next_word).filter(|word| word.at.start < at.end) {
                        if next_word - from == LONGEST {
                            break;
                        }
                        word.sentence = number;
                        next_word += 1;
                    }
                    // A text without any full stop is cut, so that the time to read it keeps in step with its length.
                    let next = self.words.get(next_word).map(|word| word.at.start).filter(|next| *next < at.end);
                    self.sentences.push(Sentence {
                        at: start..next.unwrap_or(at.end),
                        words: from..next_word,
                        place: Place::Main,
                        bullet: bullet && first,
                    });
                    first = false;
                    let Some(next) = next else { break };
                    start = next;
                }
            }
        }
    }

    /// Cuts one run of text at the ends of its sentences.
    fn split(&self, span: Range<usize>) -> Vec<Range<usize>> {
        let mut cuts = Vec::new();
        let text = self.source.get(span.clone()).unwrap_or_default();
        let mut start = 0;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if !matches!(c, '.' | '!' | '?' | '\u{2026}' | '\u{3002}') {
                continue;
            }
            let mut end = at + c.len_utf8();
            while let Some(&(next, mark)) = chars.peek() {
                if !matches!(mark, '.' | '!' | '?' | '\u{2026}' | ')' | '"' | '\'' | '\u{201d}' | '\u{2019}') {
                    break;
                }
                end = next + mark.len_utf8();
                chars.next();
            }
            let rest = text.get(end..).unwrap_or_default();
            if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
                continue;
            }
            let before = text.get(start..at).unwrap_or_default();
            let last = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
            let initial = last.chars().count() == 1 && last.starts_with(char::is_uppercase) && last != "I";
            let listed = last.chars().all(|c| c.is_ascii_digit())
                && last.len() <= 2
                && before.trim() == last
                && !last.is_empty();
            let goes_on = !rest.trim_start().starts_with(char::is_uppercase);
            let short = SHORT_FORMS.iter().any(|form| form.eq_ignore_ascii_case(last));
            let titled = matches!(last, "Mr" | "Mrs" | "Ms" | "Dr" | "Prof" | "St");
            if c == '.' && !rest.is_empty() && (initial || listed || titled || (short && goes_on)) {
                continue;
            }
            cuts.push(start..end);
            start = end + (rest.len() - rest.trim_start().len());
        }
        if start < text.len() {
            cuts.push(start..text.len());
        }
        cuts.into_iter().map(|cut| span.start + cut.start..span.start + cut.end).collect()
    }

    /// The lower-case word at a position; empty beyond the end.
    pub(crate) fn word(&self, at: usize) -> &str {
        self.words.get(at).and_then(|word| self.lower.get(word.low.clone())).unwrap_or_default()
    }

    /// The bytes from the first to the last of these words.
    pub(crate) fn span(&self, found: &Found) -> Range<usize> {
        let start = self.words.get(found.start).map_or(self.source.len(), |word| word.at.start);
        let end = found.end.checked_sub(1).and_then(|last| self.words.get(last)).map_or(start, |word| word.at.end);
        start..end.max(start)
    }

    /// The original words at a span.
    pub(crate) fn text(&self, span: Range<usize>) -> &'a str {
        self.source.get(span).unwrap_or_default()
    }

    /// The sentence that a word belongs to.
    pub(crate) fn sentence_of(&self, word: usize) -> Option<&Sentence> {
        self.sentences.get(self.words.get(word)?.sentence)
    }

    /// The sentences between greeting and sign-off that hold a word, with their positions.
    pub(crate) fn main(&self) -> impl DoubleEndedIterator<Item = (usize, &Sentence)> {
        self.sentences
            .iter()
            .enumerate()
            .filter(|(_, sentence)| sentence.place == Place::Main && !sentence.words.is_empty())
    }

    /// The parts of a sentence between commas, dashes and colons.
    pub(crate) fn clauses(&self, sentence: &Sentence) -> Vec<Found> {
        let mut clauses = Vec::new();
        let mut start = sentence.words.start;
        for at in sentence.words.clone() {
            let gap = self.span(&(at..at + 1)).end..self.span(&(at + 1..at + 2)).start;
            let comma = self.text(gap).contains([',', ';', ':', '\u{2013}', '\u{2014}', '(', ')']);
            if comma || at + 1 == sentence.words.end {
                clauses.push(start..at + 1);
                start = at + 1;
            }
        }
        clauses
    }

    /// The part of a sentence that holds this word.
    pub(crate) fn clause_of(&self, word: usize) -> Found {
        let clauses = self.sentence_of(word).map(|sentence| self.clauses(sentence)).unwrap_or_default();
        clauses.into_iter().find(|clause| clause.contains(&word)).unwrap_or(word..word)
    }

    /// Whether these words end their part of the sentence.
    pub(crate) fn ends_clause(&self, found: &Found) -> bool {
        self.clause_of(found.start).end <= found.end
    }

    /// How many words stand between greeting and sign-off.
    pub(crate) fn main_words(&self) -> usize {
        self.main().map(|(_, sentence)| sentence.words.len()).sum()
    }

    /// Whether a phrase begins at this word; the position after its last word.
    pub(crate) fn matches(&self, phrase: &str, at: usize) -> Option<usize> {
        let end = self.sentence_of(at)?.words.end;
        if self.name_end(at).is_some() { None } else { self.run(phrase, at, end) }
    }

    /// The same, where the word was looked up as this choice of the phrase's first word; `rest` is the phrase after it.
    fn goes_on(&self, choice: &str, rest: &str, at: usize) -> Option<usize> {
        let end = self.sentence_of(at)?.words.end;
        // What was looked up for a verb are all words that begin as it does.
        let fits = !choice.starts_with('~') || fits(choice, self.word(at));
        if !fits || self.name_end(at).is_some() { None } else { self.run(rest, at + 1, end) }
    }

    fn run(&self, phrase: &str, at: usize, end: usize) -> Option<usize> {
        if phrase.is_empty() {
            return Some(at);
        }
        let (item, rest) = cut(phrase, b' ');
        if item == ".." {
            let mut next = at;
            for _ in 0..=3 {
                if let Some(found) = self.run(rest, next, end) {
                    return Some(found);
                }
                if next >= end {
                    break;
                }
                next = self.name_end(next).unwrap_or(next + 1);
            }
            return None;
        }
        if let Some(past) = self.name_end(at).filter(|_| at < end) {
            return self.run(phrase, past, end);
        }
        let (item, optional) = item.strip_suffix('?').map_or((item, false), |item| (item, true));
        let fits = at < end && choices(item).any(|choice| fits(choice, self.word(at)));
        let taken = if fits { self.run(rest, at + 1, end) } else { None };
        taken.or_else(|| if optional { self.run(rest, at, end) } else { None })
    }

    /// Every place where one of the phrases stands, in reading order; of phrases that begin at one word the longest, and
    /// none inside another.
    pub(crate) fn find(&self, phrases: &[&str]) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        for phrase in phrases {
            let (head, rest) = cut(phrase, b' ');
            debug_assert!(!head.ends_with('?') && head != "..", "{phrase}");
            for choice in choices(head) {
                for &at in self.having(choice) {
                    if let Some(end) = self.goes_on(choice, rest, at) {
                        found.push(at..end);
                    }
                }
            }
        }
        sort_by_key(&mut found, |found| (found.start, std::cmp::Reverse(found.end)));
        let mut reach = 0;
        found.retain(|found| {
            let keep = found.start >= reach;
            reach = reach.max(found.end);
            keep
        });
        found
    }

    /// Whether one of the phrases stands anywhere.
    pub(crate) fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let (head, rest) = cut(phrase, b' ');
            choices(head).any(|choice| self.having(choice).iter().any(|&at| self.goes_on(choice, rest, at).is_some()))
        })
    }

    /// Whether one of the phrases stands within these words.
    pub(crate) fn has_in(&self, words: &Range<usize>, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let (head, tail) = cut(phrase, b' ');
            choices(head).any(|choice| {
                let all = self.having(choice);
                // The places of one word are in order; those of several words that begin alike are not.
                let one = !choice.starts_with('~') && !choice.ends_with('*');
                let first = if one { all.partition_point(|at| *at < words.start) } else { 0 };
                let here = |at: &&usize| words.contains(*at);
                let rest = all.get(first..).unwrap_or_default().iter();
                rest.take_while(|at| !one || **at < words.end)
                    .filter(here)
                    .any(|&at| self.goes_on(choice, tail, at).is_some_and(|end| end <= words.end))
            })
        })
    }

    /// Positions of the words that fit one choice of a phrase.
    fn having(&self, choice: &str) -> &[usize] {
        let (stem, open) = match (choice.strip_suffix('*'), choice.strip_prefix('~')) {
            (Some(stem), _) => (stem, true),
            (_, Some(verb)) => (verb.strip_suffix('e').unwrap_or(verb), true),
            _ => (choice, false),
        };
        if !self.seen.may_have(stem, open) {
            return &[];
        }
        let from = self.order.partition_point(|&at| self.word(at) < stem);
        let tail = self.order.get(from..).unwrap_or_default();
        let many =
            tail.partition_point(|&at| if open { self.word(at).starts_with(stem) } else { self.word(at) == stem });
        tail.get(..many).unwrap_or_default()
    }

    /// Whether one of the last `reach` words before this one, in the same sentence, is one of these.
    pub(crate) fn preceded(&self, at: usize, reach: usize, by: &[&str]) -> bool {
        let start = self.sentence_of(at).map_or(at, |sentence| sentence.words.start);
        (start.max(at.saturating_sub(reach))..at).any(|before| by.contains(&self.word(before)))
    }

    /// Whether the words just before deny what is said here.
    pub(crate) fn negated(&self, found: &Found) -> bool {
        self.preceded(found.start, 3, NEGATIONS)
    }

    /// Whether what is denied before an "or" is denied after it too: "I never felt rushed or insulted".
    fn negated_beside(&self, found: &Found) -> bool {
        let beside = found.start.checked_sub(1).is_some_and(|at| matches!(self.word(at), "or" | "nor"));
        beside
            && (self.clause_of(found.start).start.max(found.start.saturating_sub(6))..found.start)
                .any(|at| NEGATIONS.contains(&self.word(at)))
    }

    /// Whether the words stand between quotation marks.
    pub(crate) fn quoted(&self, found: &Found) -> bool {
        self.words.get(found.start).is_some_and(|word| word.quoted)
    }

    /// Where the phrases stand as somebody's own statement: neither denied nor quoted.
    pub(crate) fn stated(&self, phrases: &[&str]) -> Vec<Found> {
        let mut found = self.find(phrases);
        found.retain(|found| !self.negated(found) && !self.negated_beside(found) && !self.quoted(found));
        found
    }

    /// Where a name or a title stands, whatever its case and punctuation. Nothing for a name without any word.
    pub(crate) fn find_name(&self, name: &str) -> Vec<Found> {
        let name = Words::new(name);
        let many = name.words.len();
        if many == 0 {
            return Vec::new();
        }
        let heads = self.having(name.word(0));
        let mut found: Vec<Found> = heads
            .iter()
            .filter(|&&at| (0..many).all(|i| self.word(at + i) == name.word(i)))
            .map(|&at| at..at + many)
            .collect();
        sort_by_key(&mut found, |found| found.start);
        found
    }
}

/// Which words a text may hold: a bit for every word and a bit for every beginning of three letters. A bit that is not
/// set is a word that is not there; looking at it costs less than looking the word up.
#[derive(Debug)]
struct Seen {
    words: [u64; 64],
    starts: [u64; 64],
}

impl Default for Seen {
    fn default() -> Seen {
        Seen { words: [0; 64], starts: [0; 64] }
    }
}

impl Seen {
    fn note(&mut self, word: &str) {
        set(&mut self.words, word.as_bytes());
        set(&mut self.starts, beginning(word));
    }

    /// Whether the word, or any word that begins so, may be there.
    fn may_have(&self, stem: &str, open: bool) -> bool {
        match open {
            false => is_set(&self.words, stem.as_bytes()),
            true => stem.len() < START || is_set(&self.starts, beginning(stem)),
        }
    }
}

/// How many bytes of a word its beginning has.
const START: usize = 3;

fn beginning(word: &str) -> &[u8] {
    word.as_bytes().get(..START).unwrap_or(word.as_bytes())
}

/// The place of a bit: a mix of all bytes (FNV-1a) that 12 bits are taken from.
fn place(bytes: &[u8]) -> (usize, u64) {
    let mix = bytes.iter().fold(0x811c_9dc5_u32, |mix, byte| (mix ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let bits = mix ^ (mix >> 16);
    ((bits >> 6) as usize & 63, 1 << (bits & 63))
}

fn set(bits: &mut [u64; 64], bytes: &[u8]) {
    let (at, bit) = place(bytes);
    if let Some(word) = bits.get_mut(at) {
        *word |= bit;
    }
}

fn is_set(bits: &[u64; 64], bytes: &[u8]) -> bool {
    let (at, bit) = place(bytes);
    bits.get(at).is_some_and(|word| word & bit != 0)
}

/// Words that a letter may begin with.
pub(super) const GREETINGS: &[&str] = &[
    "dear",
    "hi",
    "hello",
    "hey",
    "hiya",
    "good",
    "greetings",
    "to",
    "morning",
    "afternoon",
    "evening",
    "hallo",
    "gentlemen",
];

/// Where a greeting that shares its line with a sentence ends; 0 where there is none.
fn greeting_end(text: &str) -> usize {
    let first = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    if first == "to" || !GREETINGS.contains(&first.as_str()) {
        return 0;
    }
    let mut words = 1;
    for (at, c) in text.char_indices() {
        if matches!(c, ',' | ':' | '!' | ';' | '\n' | '\u{2013}' | '\u{2014}') {
            return at + c.len_utf8();
        }
        words += usize::from(c == ' ');
        if words > 6 {
            return 0;
        }
    }
    0
}

/// A phrase before and after the first of these marks; nothing after it where there is none. Phrases are short, so looking
/// at one byte after another beats a search that is made for long texts.
fn cut(phrase: &str, mark: u8) -> (&str, &str) {
    match phrase.bytes().position(|byte| byte == mark) {
        Some(at) => (phrase.get(..at).unwrap_or_default(), phrase.get(at + 1..).unwrap_or_default()),
        None => (phrase, ""),
    }
}

/// The choices of one word of a phrase.
fn choices(item: &str) -> impl Iterator<Item = &str> {
    let mut rest = item;
    std::iter::from_fn(move || {
        let (choice, more) = cut(rest, b'|');
        rest = more;
        Some(choice).filter(|choice| !choice.is_empty())
    })
}

fn fits(choice: &str, word: &str) -> bool {
    match (choice.strip_suffix('*'), choice.strip_prefix('~')) {
        (Some(stem), _) => word.starts_with(stem),
        (_, Some(verb)) => is_form(verb, word),
        _ => choice == word,
    }
}

/// Whether a word is a regular form of a verb: "decline", "declines", "declined", "declining", "dropping".
fn is_form(verb: &str, word: &str) -> bool {
    let stem = verb.strip_suffix('e').unwrap_or(verb);
    let Some(end) = word.strip_prefix(stem) else { return false };
    let last = verb.chars().next_back().unwrap_or_default();
    let end = end.strip_prefix(last).filter(|rest| matches!(*rest, "ed" | "ing")).unwrap_or(end);
    word == verb || matches!(end, "s" | "es" | "ed" | "ing")
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}')
}

fn is_bullet(line: &str) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        Some('-' | '*' | '\u{2022}' | '\u{2013}') => chars.next().is_some_and(char::is_whitespace),
        Some(c) if c.is_ascii_digit() => matches!((chars.next(), chars.next()), (Some('.' | ')'), Some(' '))),
        _ => false,
    }
}

/// Whether a line goes on with the sentence of the lines before it.
fn flows_on(before: &str, line: &str) -> bool {
    let last_line = before.rsplit('\n').next().unwrap_or(before).trim();
    let short = last_line.split_whitespace().count() <= 6;
    let closed = before.ends_with(['.', '!', '?', ':', '\u{2026}']);
    !(closed || short && (before.ends_with([',', ';']) || line.starts_with(|c: char| !c.is_lowercase())))
}

/// The lines of a text without the blanks at their ends.
fn lines(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    source.split('\n').map(move |line| {
        let from = start + (line.len() - line.trim_start().len());
        let trimmed = line.trim();
        start += line.len() + 1;
        if trimmed.is_empty() { from..from } else { from..from + trimmed.len() }
    })
}
