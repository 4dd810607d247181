//! Check `mc-proofread`.

use super::*;

pub static MC_PROOFREAD: Check = Check {
    id: "mc-proofread",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "A slip of the pen",
    detects: "Doubled words, double blanks, and somebody else’s name in the greeting.",
    explain: "A wrong name or a doubled word reads as haste.",
    fix: "Correct it.",
    sources: &[&S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Anna,\n\nThank you for for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I know that that is short. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Words that may stand twice.
const TWICE: &[&str] =
    &["that", "had", "very", "so", "bye", "ha", "no", "never", "really", "is", "many", "much", "again", "far", "had"];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let source = reading.draft.body;
    for at in 1..body.words.len() {
        let word = body.word(at);
        let gap = body.span(&(at - 1..at)).end..body.span(&(at..at + 1)).start;
        let apart = body.text(gap.clone());
        let letters = word.chars().all(char::is_alphabetic);
        if word == body.word(at - 1)
            && letters
            && !TWICE.contains(&word)
            && !apart.is_empty()
            && apart.chars().all(char::is_whitespace)
            && apart.matches('\n').count() <= 1
        {
            let second = body.span(&(at..at + 1));
            hits.push(reading.marks(&(at - 1..at + 1)).fixed(gap.start..second.end, ""));
        } else if apart.len() > 1 && apart.chars().all(|c| c == ' ') {
            hits.push(Hit::body(gap.clone()).fixed(gap, " "));
        }
    }
    // Two blanks after a full stop are an old habit of typing, and no slip.
    hits.extend(misnamed(reading, source));
}

/// A greeting that names somebody else.
fn misnamed(reading: &Reading, source: &str) -> Option<Hit> {
    let body = &reading.body;
    let contact = reading.draft.names.contact.trim();
    let greeting = reading.greeting()?;
    let filler = |at: usize| super::recipient_named::NOBODY.contains(&body.word(at));
    let capital = |at: usize| {
        body.words
            .get(at)
            .and_then(|word| source.get(word.at.clone()))
            .is_some_and(|text| text.starts_with(char::is_uppercase))
    };
    let names: Vec<usize> = greeting.words.clone().filter(|at| !filler(*at) && capital(*at)).collect();
    let (first, last) = (*names.first()?, *names.last()?);
    let mut people = [contact].into_iter().chain(reading.draft.names.others.iter().copied());
    let title =
        |part: &str| super::recipient_named::NOBODY.contains(&part.trim_end_matches('.').to_lowercase().as_str());
    let greeted =
        |part: &str| !title(part) && body.find_name(part).iter().any(|found| greeting.words.contains(&found.start));
    let known = people.any(|person| person.split_whitespace().any(greeted));
    let gap = source.get(greeting.at.clone()).is_some_and(|text| text.contains(['[', '{', '<']));
    if contact.is_empty() || known || gap {
        return None;
    }
    let span = body.span(&(first..last + 1));
    Some(Hit::body(span.clone()).fixed(span, contact))
}
