//! Check `mc-formal-enough`.

use super::*;

pub static MC_FORMAL_ENOUGH: Check = Check {
    id: "mc-formal-enough",
    kind: CheckKind::Match,
    medium: CheckMedium::Written,
    when: any(&[INTERNATIONAL_HIRING_TEAM.yes(), MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED)]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "A little too casual here",
    detects: "Short forms such as “I'm”, and a casual greeting, where letters are formal.",
    explain: "With people abroad, and where letters are formal, the full form is safer.",
    fix: "Use the formal version.",
    sources: &[&S0_10C],
    find,
    flags: Example::email(
        GIVEN,
        "Hi Maya,\n\nThank you for your time. I've decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Ms Reyes,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    INTERNATIONAL_HIRING_TEAM.yes(),
];

/// Short forms and what they stand for; the first that fits the end of a word is taken.
const SHORT: &[(&str, &str)] = &[
    ("won't", "will not"),
    ("can't", "cannot"),
    ("shan't", "shall not"),
    ("let's", "let us"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("there's", "there is"),
    ("here's", "here is"),
    ("what's", "what is"),
];
const ENDS: &[(&str, &str)] =
    &[("n't", " not"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'d", " would")];
const CASUAL: &[&str] = &["hi", "hey", "hiya", "morning"];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    hits.extend(greeting(reading));
    for at in 0..body.words.len() {
        if body.words.get(at).is_some_and(|word| word.quoted) {
            continue;
        }
        let word = body.word(at);
        let full = SHORT.iter().find(|(short, _)| *short == word).map(|(_, full)| (*full).to_owned());
        let full = full
            .or_else(|| ENDS.iter().find_map(|(end, full)| word.strip_suffix(end).map(|stem| format!("{stem}{full}"))));
        if let Some(full) = full {
            let full = full.strip_prefix("i ").map_or(full.clone(), |rest| format!("I {rest}"));
            hits.push(reading.reads_better(&(at..at + 1), &full));
        }
    }
}

/// "Hi Maya" and "Dear Maya" where a surname is known.
fn greeting(reading: &Reading) -> Option<Hit> {
    let body = &reading.body;
    let contact = reading.draft.names.contact.trim();
    let greeting = reading.greeting()?;
    let casual = CASUAL.contains(&body.word(greeting.words.start));
    let parts: Vec<&str> = contact.split_whitespace().collect();
    let surname = parts.last().filter(|_| parts.len() > 1)?;
    let formal = body.find_name(surname).iter().any(|found| greeting.words.contains(&found.start));
    let first = parts
        .first()
        .is_some_and(|first| body.find_name(first).iter().any(|found| greeting.words.contains(&found.start)));
    let hit = Hit::body(greeting.at.clone());
    (casual || first && !formal).then(|| hit.fixed(greeting.at.clone(), format!("Dear {contact},")))
}
