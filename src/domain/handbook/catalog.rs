//! The handbook as one list: every entry with its kind, its address and its words, and a search over them.

use std::borrow::Cow;

use super::*;
use crate::domain::checks::CHECKS;
use crate::domain::frameworks::FRAMEWORKS;
use crate::domain::order::sort_by_key;
use crate::domain::rules::RULES;
use crate::domain::situation::{FACTS, fact};
use crate::domain::sources::SOURCES;

/// The sections of the handbook, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    Rules,
    Frameworks,
    Questions,
    Mistakes,
    Checks,
    Terms,
    Facts,
    Conflicts,
    OpenPoints,
    Sources,
}

impl Section {
    pub const ALL: [Section; 10] = [
        Section::Rules,
        Section::Questions,
        Section::Mistakes,
        Section::Frameworks,
        Section::Checks,
        Section::Terms,
        Section::Facts,
        Section::Conflicts,
        Section::OpenPoints,
        Section::Sources,
    ];

    /// The word in the address.
    pub const fn path(self) -> &'static str {
        match self {
            Section::Rules => "rule",
            Section::Frameworks => "framework",
            Section::Questions => "question",
            Section::Mistakes => "mistake",
            Section::Checks => "check",
            Section::Terms => "term",
            Section::Facts => "fact",
            Section::Conflicts => "conflict",
            Section::OpenPoints => "open",
            Section::Sources => "source",
        }
    }

    pub const fn title(self) -> &'static str {
        match self {
            Section::Rules => "Rules",
            Section::Frameworks => "Ways to think it through",
            Section::Questions => "Questions people ask",
            Section::Mistakes => "Mistakes, and how to mend them",
            Section::Checks => "What the message check looks for",
            Section::Terms => "Words of the field",
            Section::Facts => "What the app asks",
            Section::Conflicts => "Where the sources disagree",
            Section::OpenPoints => "What the sources leave open",
            Section::Sources => "Sources",
        }
    }

    /// One sentence under the title.
    pub const fn about(self) -> &'static str {
        match self {
            Section::Rules => "Every piece of advice, with its reason, when it holds and where it comes from.",
            Section::Frameworks => "Decision aids, checklists, routines and timelines.",
            Section::Questions => "Short answers, each with the rules behind it.",
            Section::Mistakes => "What they cost, what to do instead, and how to put them right.",
            Section::Checks => "Each check, what it marks and why.",
            Section::Terms => "The words that recruiters and this app use.",
            Section::Facts => "Every question, what it means, and what is assumed until you answer.",
            Section::Conflicts => "Five articles do not always agree. This is how each point was settled.",
            Section::OpenPoints => "Gaps that we had to fill ourselves.",
            Section::Sources => "The five articles, section by section, and what cites each.",
        }
    }

    /// The section with this word in its address.
    pub fn named(path: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.path() == path)
    }

    /// Every entry of the section, in reading order.
    pub fn entries(self) -> Vec<Entry> {
        match self {
            Section::Rules => RULES.iter().map(|rule| Rule(rule)).collect(),
            Section::Frameworks => FRAMEWORKS.iter().map(|framework| Framework(framework)).collect(),
            Section::Questions => QUESTIONS.iter().map(|question| Question(question)).collect(),
            Section::Mistakes => MISTAKES.iter().map(|mistake| Mistake(mistake)).collect(),
            Section::Checks => CHECKS.iter().map(|check| Check(check)).collect(),
            Section::Terms => TERMS.iter().map(Term).collect(),
            Section::Facts => FACTS.iter().map(|fact| Fact(fact.var)).collect(),
            Section::Conflicts => CONFLICTS.iter().map(|conflict| Conflict(conflict)).collect(),
            Section::OpenPoints => OPEN_POINTS.iter().map(OpenPoint).collect(),
            Section::Sources => SOURCES.iter().map(|source| Source(source)).collect(),
        }
    }

    /// The entry with this name in its address.
    pub fn entry(self, name: &str) -> Option<Entry> {
        self.entries().into_iter().find(|entry| entry.name() == name)
    }
}

impl Entry {
    /// The section that the entry stands in; templates and reason lines have their own library.
    pub fn section(&self) -> Option<Section> {
        Some(match self {
            Rule(_) => Section::Rules,
            Framework(_) => Section::Frameworks,
            Check(_) => Section::Checks,
            Mistake(_) => Section::Mistakes,
            Question(_) => Section::Questions,
            Conflict(_) => Section::Conflicts,
            Fact(_) => Section::Facts,
            Term(_) => Section::Terms,
            OpenPoint(_) => Section::OpenPoints,
            Source(_) => Section::Sources,
            Template(_) | ReasonLine(_) => return None,
        })
    }

    /// The name in the address: the id, or the term in small letters.
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Term(term) => Cow::Owned(slug(term.term)),
            entry => Cow::Borrowed(entry.id()),
        }
    }

    /// A few words that name the entry.
    pub fn title(&self) -> &'static str {
        match self {
            Rule(rule) => rule.title,
            Framework(framework) => framework.title,
            Template(template) => template.title,
            Check(check) => check.title,
            Mistake(mistake) => mistake.title,
            Question(question) => question.question,
            Conflict(conflict) => conflict.title,
            ReasonLine(line) => line.intent,
            Fact(var) => fact(*var).map_or("", |fact| fact.short),
            Term(term) => term.term,
            OpenPoint(point) => point.point,
            Source(source) => source.heading,
        }
    }

    /// The text that a search reads beside the title.
    fn text(&self) -> [&'static str; 3] {
        match self {
            Rule(rule) => [rule.say, rule.because, ""],
            Framework(framework) => [framework.needs, framework.outcome, framework.gives],
            Template(template) => [template.purpose, "", ""],
            Check(check) => [check.explain, check.fix, ""],
            Mistake(mistake) => [mistake.mistake, mistake.instead, mistake.harm],
            Question(question) => [question.answer, "", ""],
            Conflict(conflict) => [conflict.positions, conflict.resolution, ""],
            ReasonLine(line) => [line.notes, "", ""],
            Fact(var) => fact(*var).map_or(["", "", ""], |fact| [fact.ask, fact.meaning, fact.help]),
            Term(term) => [term.meaning, "", ""],
            OpenPoint(point) => [point.proposal, "", ""],
            Source(source) => [source.article.title, source.code, ""],
        }
    }
}

/// Letters and digits in small, everything between them as one hyphen.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            slug.extend(letter.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The entries that contain every word of the query, best first; none for an empty query.
///
/// A word of the title counts more than one of the text; the start of a word counts as the word.
pub fn search(query: &str) -> Vec<Entry> {
    let wanted: Vec<String> = plain(query).split_whitespace().map(str::to_owned).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u32, Entry)> = Section::ALL
        .into_iter()
        .flat_map(Section::entries)
        .filter_map(|entry| Some((score(&entry, &wanted)?, entry)))
        .collect();
    sort_by_key(&mut found, |(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, entry)| entry).collect()
}

fn score(entry: &Entry, wanted: &[String]) -> Option<u32> {
    let title = plain(entry.title());
    let text = entry.text().map(plain);
    let mut score = 0;
    for word in wanted {
        let in_title = starts_in(&title, word);
        let in_text = text.iter().filter(|part| starts_in(part, word)).count() as u32;
        if !in_title && in_text == 0 {
            return None;
        }
        score += if in_title { 10 } else { 0 } + in_text;
    }
    Some(score + if title == wanted.join(" ") { 20 } else { 0 })
}

/// A text as it is compared: small letters, and one sign for an apostrophe, whichever of the two a keyboard or a text has.
pub(crate) fn plain(text: &str) -> String {
    text.to_lowercase().replace('\'', "’")
}

/// Whether some word of the text starts with `word`; both are [`plain`].
pub(crate) fn starts_in(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '’').any(|part| part.starts_with(word))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::plan::TABLES;
    use crate::domain::templates::{REASON_LINES, TEMPLATES};

    /// Every pointer from one entry, or from a row of a table, to another; with the id of where it stands.
    fn pointers() -> Vec<(&'static str, Entry)> {
        let rules = RULES.iter().map(|rule| (rule.id, rule.see, rule.sources));
        let frameworks = FRAMEWORKS.iter().map(|framework| (framework.id, framework.see, framework.sources));
        let mistakes = MISTAKES.iter().map(|mistake| (mistake.id, mistake.related, mistake.sources));
        let questions = QUESTIONS.iter().map(|question| (question.id, question.related, question.sources));
        let conflicts = CONFLICTS.iter().map(|conflict| (conflict.id, conflict.affects, conflict.sources));
        let checks = CHECKS.iter().map(|check| (check.id, &[][..], check.sources));
        let templates = TEMPLATES.iter().map(|template| (template.id, &[][..], template.sources));
        let rows = TABLES.iter().flat_map(|table| table.rows.iter().map(|row| (table.id, row.by, &[][..])));
        let all = rules.chain(frameworks).chain(mistakes).chain(questions).chain(conflicts).chain(checks);
        let all = all.chain(templates).chain(rows);
        all.flat_map(
            |(id, entries, sources): (_, &'static [Entry], &'static [&'static crate::domain::sources::Source])| {
                let sources = sources.iter().map(|source| Source(source));
                entries.iter().copied().chain(sources).map(move |entry| (id, entry))
            },
        )
        .collect()
    }

    #[test]
    fn everything_that_is_pointed_at_is_on_its_list() {
        let mut listed: BTreeSet<String> =
            Section::ALL.into_iter().flat_map(Section::entries).map(|entry| entry.id().to_owned()).collect();
        listed.extend(TEMPLATES.iter().map(|template| template.id.to_owned()));
        listed.extend(REASON_LINES.iter().map(|line| line.id.to_owned()));
        let loose: BTreeSet<String> = pointers()
            .into_iter()
            .filter(|(_, entry)| !listed.contains(entry.id()))
            .map(|(from, entry)| format!("{} (named by {from})", entry.id()))
            .collect();
        assert_eq!(loose, BTreeSet::new(), "on no list, such as RULES or SOURCES");
    }

    #[test]
    fn the_code_of_a_section_is_its_own_and_begins_with_that_of_its_article() {
        let mut codes = BTreeSet::new();
        for source in SOURCES {
            let article = source.code.split('.').next();
            assert_eq!(article, Some(source.article.code), "{}", source.code);
            assert!(codes.insert(source.code), "{} is listed twice", source.code);
        }
    }

    #[test]
    fn every_entry_is_found_again_by_its_address() {
        let mut count = 0;
        for section in Section::ALL {
            assert_eq!(Section::named(section.path()), Some(section));
            for entry in section.entries() {
                let name = entry.name();
                assert!(!name.is_empty() && !entry.title().is_empty(), "{entry:?}");
                assert_eq!(entry.section(), Some(section));
                let found = section.entry(&name).map(|found| found.title());
                assert_eq!(found, Some(entry.title()), "{name}");
                count += 1;
            }
        }
        assert!(count > 900, "only {count} entries");
    }

    #[test]
    fn a_search_for_a_title_finds_its_entry_among_the_first() {
        for entry in Section::Rules.entries().into_iter().chain(Section::Terms.entries()) {
            let query: String = entry.title().replace(|letter: char| !letter.is_alphanumeric() && letter != '’', " ");
            let place = search(&query).iter().position(|found| found.name() == entry.name());
            assert!(place.is_some_and(|place| place < 6), "{}: {place:?}", entry.title());
        }
    }

    #[test]
    fn a_search_for_nothing_or_for_nonsense_finds_nothing() {
        assert!(search("").is_empty() && search("   ").is_empty());
        assert!(search("xyzzy ✨ <script>").is_empty());
        // A phone writes ’, a desk writes ', and either may stand in a text.
        for (words, kind) in [("employer’s side", Section::Facts), ("manager’s contact", Section::Rules)] {
            let found = search(words);
            assert!(found.iter().any(|entry| entry.section() == Some(kind)), "{words}");
            let again = search(&words.replace('’', "'"));
            assert_eq!(
                again.iter().map(Entry::name).collect::<Vec<_>>(),
                found.iter().map(Entry::name).collect::<Vec<_>>()
            );
        }
    }

    #[test]
    fn every_word_of_a_search_must_occur() {
        for entry in search("call recruiter") {
            let all = format!("{} {}", entry.title(), entry.text().join(" ")).to_lowercase();
            assert!(all.contains("call") && all.contains("recruiter"), "{}", entry.title());
        }
    }
}
