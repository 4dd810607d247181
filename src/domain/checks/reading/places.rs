//! The parts of a letter: greeting, what is said, sign-off.

use std::ops::Range;

use super::words::{GREETINGS, Place, Words};
use crate::domain::checks::draft::Draft;

/// Phrases that close a letter.
const CLOSINGS: &[&str] = &[
    "best wishes|regards?",
    "best",
    "regards",
    "kind|kindest|warm|warmest|many|sincere|friendly|good regards|wishes|thanks",
    "warmly",
    "sincerely",
    "sincerly",
    "yours sincerely|faithfully|truly?",
    "yours",
    "respectfully yours?",
    "faithfully",
    "thanks so|very? much|again?",
    "thank you so|very? much|again?",
    "many|much thanks|appreciated",
    "cheers",
    "all the|my best",
    "all good|my wishes|best",
    "take care",
    "with|in thanks|gratitude|appreciation|respect|regards",
    "with my? apologies and? kind|best|warm? regards|wishes?",
    "with kind|best|warm|many|my|sincere|every|all|good .. regards|thanks|wishes|wish|gratitude|appreciation|respect",
    "gratefully",
    "cordially",
    "greetings",
    "best of luck",
    "thx",
    "ty",
    "rgds",
    "br",
];

/// What a person wrote themselves: the text without what a mail program put below it, such as the message that is
/// answered or the line that names the phone.
pub(in crate::domain::checks) fn own(text: &str) -> &str {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let above = text.get(..start).unwrap_or_default();
        if is_below(line.trim()) && !above.trim().is_empty() {
            return above.trim_end();
        }
        start += line.len();
    }
    text
}

/// Whether a line begins what a mail program adds.
fn is_below(line: &str) -> bool {
    let lower = line.get(..60).unwrap_or(line).to_lowercase();
    let added = ["sent from my ", "sent via ", "sent from outlook", "get outlook for ", "sent from yahoo", "from: "];
    let rule = line.starts_with("---") && ["original message", "forwarded message"].iter().any(|of| lower.contains(of));
    let answered = lower.starts_with("on ") && line.ends_with("wrote:") && line.contains(|c: char| c.is_ascii_digit());
    line.starts_with('>') || rule || answered || added.iter().any(|start| lower.starts_with(start))
}

/// Marks greeting and sign-off, and gives the words of the signature.
pub(super) fn assign(body: &mut Words, draft: &Draft) -> Range<usize> {
    greeting(body);
    let end = body.words.len();
    let Some((first, signature)) = sign_off(body, draft) else { return end..end };
    for sentence in body.sentences.iter_mut().skip(first) {
        sentence.place = Place::SignOff;
    }
    signature..end
}

fn greeting(body: &mut Words) {
    let Some(first) = body.sentences.first() else { return };
    let many = first.words.len();
    let text = body.text(first.at.clone());
    let greets = GREETINGS.contains(&body.word(first.words.start)) && body.word(first.words.start) != "to"
        || body.matches("to whom it|this|", first.words.start).is_some();
    let named = text.ends_with([',', ':']) && many <= 4;
    let alone = many <= 6 && (text.ends_with([',', ':', '!', ';', '\u{2013}', '\u{2014}']) || body.sentences.len() > 1);
    if let Some(first) = body.sentences.first_mut()
        && (greets && alone || named)
    {
        first.place = Place::Greeting;
    }
}

/// The first sentence of the sign-off and the first word of the signature.
fn sign_off(body: &Words, draft: &Draft) -> Option<(usize, usize)> {
    let last = body.sentences.len();
    let from = last.saturating_sub(9);
    for number in (from..last).rev() {
        let Some(sentence) = body.sentences.get(number) else { break };
        let words = sentence.words.clone();
        if words.is_empty() || number == 0 {
            continue;
        }
        // A word or two on a line of their own with a comma behind: a closing, whatever the words are.
        let alone = words.len() <= 4 && number > 1 && body.text(sentence.at.clone()).ends_with(',');
        let known = CLOSINGS.iter().filter_map(|closing| body.matches(closing, words.start)).max();
        let Some(end) = known.or(alone.then_some(words.end)) else { continue };
        let left = words.end - end;
        let follows: usize = body.sentences.iter().skip(number + 1).map(|sentence| sentence.words.len()).sum();
        let text = body.text(sentence.at.clone());
        let phrase_end = body.span(&(words.start..end)).end;
        let comma =
            body.text(phrase_end..sentence.at.end).trim_start().starts_with([',', '\u{2013}', '\u{2014}', '-', '\n']);
        let name = left > 0 && left <= 4 && (comma || starts_name(body, end, draft));
        let open = !text.ends_with(['.', '?']) || follows > 0 && follows <= 4;
        if follows <= 30 && (left == 0 && open || name) {
            return Some((number, end));
        }
    }
    // No closing phrase: the name, the number and the address that end the text.
    let mut first = last;
    for number in (1..last).rev() {
        let Some(sentence) = body.sentences.get(number) else { break };
        if !is_contact_line(body, number, draft) || sentence.words.is_empty() {
            break;
        }
        first = number;
    }
    let signature = body.sentences.get(first)?.words.start;
    Some((first, signature))
}

fn starts_name(body: &Words, at: usize, draft: &Draft) -> bool {
    let first = draft.names.first();
    if !first.is_empty() && body.find_name(first).iter().any(|found| found.start == at) {
        return true;
    }
    body.words.get(at).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase))
}

fn is_contact_line(body: &Words, number: usize, draft: &Draft) -> bool {
    let Some(sentence) = body.sentences.get(number) else { return false };
    let text = body.text(sentence.at.clone());
    let many = sentence.words.len();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if many <= 8
        && (text.contains('@') || digits >= 7 && digits * 2 > text.chars().filter(|c| c.is_alphabetic()).count())
    {
        return true;
    }
    let name = draft.names.first();
    let named = !name.is_empty() && body.find_name(name).iter().any(|found| sentence.words.contains(&found.start));
    let dashed = text.starts_with(['-', '\u{2013}', '\u{2014}', '~']);
    let titled = sentence.words.clone().all(|word| {
        body.words.get(word).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase))
    });
    many <= 4 && !text.ends_with(['?', '!']) && (named || dashed || titled && !text.ends_with('.'))
}
