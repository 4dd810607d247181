//! A draft read once for all checks: its words and sentences, the parts of a letter, and what is said in it.

mod dates;
mod kind;
mod places;
mod said;
mod words;

use std::ops::Range;

use super::draft::Draft;

pub(super) use dates::{Moment, PERIODS, moments};
pub(super) use places::own;
pub(super) use said::{Because, Decision, LETTER, Sort, Topic};
pub(super) use words::{Found, Place, Sentence, Words};

/// A draft taken apart.
pub struct Reading<'a> {
    pub(super) draft: &'a Draft<'a>,
    pub(super) subject: Words<'a>,
    pub(super) body: Words<'a>,
    /// Where the body states a decision.
    pub(super) decisions: Vec<Decision>,
    /// Where it weighs a decision and states none.
    pub(super) weighed: Vec<Found>,
    /// Where it gives thanks.
    pub(super) thanks: Vec<Found>,
    /// Where it apologises.
    pub(super) apologies: Vec<Found>,
    /// Where it gives a reason.
    pub(super) reasons: Vec<Topic>,
    /// The dates and times in it.
    pub(super) moments: Vec<Moment>,
    /// The words of the signature: all after the closing phrase.
    pub(super) signature: Range<usize>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(draft: &'a Draft<'a>) -> Reading<'a> {
        let names = [draft.names.role, draft.names.company];
        let mut body = Words::naming(draft.body, &names);
        let signature = places::assign(&mut body, draft);
        let said::Said { decisions, weighed } = said::decisions(&body);
        let thanks = said::thanks(&body);
        let apologies = said::apologies(&body);
        let reasons = said::reasons(&body);
        let moments = moments(&body);
        Reading {
            draft,
            subject: Words::naming(draft.subject, &names),
            body,
            decisions,
            weighed,
            thanks,
            apologies,
            reasons,
            moments,
            signature,
        }
    }

    /// The kinds of reason in another text.
    pub(super) fn reasons_in(&self, text: &str) -> Vec<Because> {
        said::reasons(&Words::new(text)).into_iter().map(|reason| reason.kind).collect()
    }

    /// Whether a sentence may well say the decision in words that no list of phrases knows.
    pub(super) fn implies(&self) -> bool {
        said::implied(&self.body, self.draft.names.role)
    }

    /// Whether these words are warm, with or without a word of thanks.
    pub(super) fn warm(&self, words: &Range<usize>) -> bool {
        said::warmth(&self.body, words)
    }

    /// Whether nothing has been written between greeting and sign-off.
    pub(super) fn is_empty(&self) -> bool {
        self.body.main().next().is_none()
    }

    /// The words of the greeting.
    pub(super) fn greeting(&self) -> Option<&Sentence> {
        self.body.sentences.iter().find(|sentence| sentence.place == Place::Greeting)
    }

    /// The number of the sentence, counted from the first after the greeting.
    pub(super) fn rank(&self, word: usize) -> usize {
        let number = self.body.words.get(word).map_or(0, |word| word.sentence);
        self.body.main().take_while(|(at, _)| *at < number).count()
    }

    /// Where a first sentence would go.
    pub(super) fn opening(&self) -> usize {
        match (self.body.main().next(), self.greeting()) {
            (Some((_, first)), _) => first.at.start,
            (None, Some(greeting)) => greeting.at.end,
            (None, None) => 0,
        }
    }

    /// Where a last sentence would go.
    pub(super) fn closing(&self) -> usize {
        self.body.main().next_back().map_or_else(|| self.opening(), |(_, last)| last.at.end)
    }
}
