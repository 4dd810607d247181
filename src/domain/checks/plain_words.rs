//! Check `mc-plain-words`.

use super::*;

pub static MC_PLAIN_WORDS: Check = Check {
    id: "mc-plain-words",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "This could be easier to read",
    detects: "Sentences of more than about 30 words, and the words of contracts and offices.",
    explain: "Short sentences and everyday words cannot be misread.",
    fix: "Split the sentence, or use the everyday word.",
    sources: &[&S0_7],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I hereby withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Proposed: no source gives a number.
const WORDS: usize = 30;
/// Words of contracts and offices, with everyday ones.
const STIFF: &[(&str, &str)] = &[
    ("hereby", ""),
    ("herewith", ""),
    ("aforementioned|aforesaid|abovementioned", ""),
    ("above mentioned", ""),
    ("hereinafter|thereof|therein|whereof|heretofore|hitherto", ""),
    ("pursuant to", "after"),
    ("notwithstanding", "despite"),
    ("the undersigned", "I"),
    ("in accordance with", "by"),
    ("as per", "as in"),
    ("with regard to", "about"),
    ("with respect to", "about"),
    ("in the event that", "if"),
    ("at your earliest convenience", "soon"),
    ("circle back", "come back"),
    ("touch base", "talk"),
    ("synergy|synergies|leverage|leveraging", ""),
    ("in lieu of", "instead of"),
    ("please be advised that", ""),
    ("i wish to inform|notify you that", ""),
    ("it has come to my attention", ""),
    ("tender my withdrawal|resignation", "withdraw"),
    ("without prejudice", ""),
    ("effective immediately", "now"),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    hits.extend(
        body.main()
            .filter(|(_, sentence)| sentence.words.len() > WORDS)
            .map(|(_, sentence)| Hit::body(sentence.at.clone())),
    );
    for (stiff, plain) in STIFF {
        for found in body.find(&[stiff]).into_iter().filter(|found| !body.quoted(found)) {
            hits.push(if plain.is_empty() { left_out(reading, &found) } else { reading.reads_better(&found, plain) });
        }
    }
}

/// The word goes with the blank after it; at the start of a sentence the next word takes the capital.
fn left_out(reading: &Reading, found: &Found) -> Hit {
    let body = &reading.body;
    let span = body.span(found);
    let hit = reading.marks(found);
    let Some(next) = body.words.get(found.end).map(|word| word.at.clone()) else { return hit };
    let between = body.text(span.end..next.start);
    if !between.chars().all(|c| c == ' ') {
        return hit;
    }
    if body.text(span.clone()).starts_with(char::is_uppercase) {
        let mut chars = body.text(next.clone()).chars();
        let capital: String = chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default();
        return hit.fixed(span.start..next.end, capital);
    }
    hit.fixed(span.start..next.start, "")
}
