//! Check `mc-placeholder-left`.

use super::*;

pub static MC_PLACEHOLDER_LEFT: Check = Check {
    id: "mc-placeholder-left",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "A gap is still open",
    detects: "Brackets or capitals that stand for something still to be filled in.",
    explain: "Brackets or capitals from the template show through. The reader would see a form letter.",
    fix: "Fill the gap or take it out.",
    sources: &[&S1_12, &S3_4E, &S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear [Name],\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time (and the tour). I have decided to withdraw.\n\nSam Ortiz",
    ),
};

/// Words that a gap is made of when it stands without brackets.
const GAPS: &[&str] = &[
    "insert|enter|your|add here|name|company|role|date|text",
    "xxx|xxxx|xxxxx|tbd|tbc|todo|lorem",
    "your-name|role-title|company-name|contact-name",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    hits.extend(gaps(&reading.subject).into_iter().map(Hit::subject));
    hits.extend(gaps(&reading.body).into_iter().map(Hit::body));
}

/// Brackets with words in them, and what else was meant to be filled.
fn gaps(words: &Words) -> Vec<std::ops::Range<usize>> {
    let text = words.source;
    let mut gaps = Vec::new();
    for (open, close) in [('[', ']'), ('{', '}'), ('<', '>')] {
        for (start, _) in text.match_indices(open) {
            let Some(inside) = text.get(start + 1..).and_then(|rest| rest.split([close, '\n', open]).next()) else {
                continue;
            };
            let end = start + 1 + inside.len();
            let closed = text.get(end..).is_some_and(|rest| rest.starts_with(close));
            let address = open == '<' && (inside.contains('@') || inside.contains("://"));
            let word = inside.chars().any(char::is_alphabetic)
                || inside.chars().all(|c| matches!(c, '_' | '.' | ' ' | '\u{2026}'));
            if closed && word && !address && inside.chars().count() <= 60 && (open != '<' || !inside.starts_with(' ')) {
                gaps.push(start..end + 1);
            }
        }
    }
    for (start, run) in text.match_indices("___") {
        if gaps.last().is_none_or(|gap: &std::ops::Range<usize>| start >= gap.end) {
            let more = text.get(start + run.len()..).unwrap_or_default();
            gaps.push(start..start + run.len() + more.len() - more.trim_start_matches('_').len());
        }
    }
    gaps.extend(
        words.find(GAPS).iter().map(|found| words.span(found)).filter(|span| shouted(words.text(span.clone()))),
    );
    gaps
}

/// Placeholders without brackets are written in capitals; "your name" in a sentence is not one.
fn shouted(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase) || text.chars().all(|c| c == 'x')
}
