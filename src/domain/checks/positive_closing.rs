//! Check `mc-positive-closing`.

use super::*;

pub static MC_POSITIVE_CLOSING: Check = Check {
    id: "mc-positive-closing",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No friendly last line",
    detects: "Good wishes, thanks or a wish for later contact in the last line.",
    explain: "The last line is what stays with the reader.",
    fix: "Close with good wishes or a second thanks.",
    sources: &[&S0_6, &S3_4D, &S4_5C],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application for the Data Analyst role. Please close my file and delete the data that you hold about me.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I wish you a good search.\n\nSam Ortiz",
    ),
};

/// Sign-offs that are a kind word by themselves.
const KIND_SIGN_OFFS: &[&str] = &[
    "all the|my best",
    "best wishes",
    "best of luck",
    "warm|warmest|good|kind wishes",
    "with|many|in .. thanks|gratitude|appreciation|wishes",
    "all good wishes",
    "gratefully",
    "thank you again?",
    "speak|talk|see you? soon",
];

/// Good wishes, and wishes for later contact.
const KIND_WORDS: &[&str] = &[
    "wish|wishing|wishes",
    "hope|hoping|hopefully",
    "good|best luck|of",
    "every|much|all|continued success",
    "all the best",
    "look|looking forward",
    "stay|keep|remain in|connected",
    "paths|path .. cross",
    "may the|your|you|it|this",
    "happy|glad|pleased|delighted|welcome|love to|a|the|it|any",
    "take care",
    "drop me a",
    "keep me in",
    "good|great|fine|lovely|wonderful work|year|season|summer|week|job",
    "coffee",
    "success",
    "rooting|cheering for",
    "would|will|i'd .. glad|gladly|happy|love|welcome|pleased",
    "best for the|your",
    "have a|an|yourself|yourselves|fun",
    "mind yourself|yourselves",
    "a hug|kiss|toast|salute",
    "greetings|regards|love to",
    "cheers|bravo|hats",
    "enjoy|bless|thrive|flourish|prosper",
    "understanding|patience|kindness",
    "always",
    "meant a lot",
    "pleasure",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let Some((_, last)) = body.main().next_back() else { return };
    let before = body.main().rev().nth(1).map_or(last.words.start, |(_, sentence)| sentence.words.start);
    // The last sentence, or the one before it when the last one is only a word to the reader such as "Please call me."
    let end = if last.words.len() <= 8 { before..last.words.end } else { last.words.clone() };
    let cold = body.text(last.at.clone()).ends_with("!!") || body.has_in(&last.words, &["luck with that"]);
    let warm =
        !cold && (body.has_in(&end, KIND_WORDS) || reading.thanks.iter().any(|thanks| end.contains(&thanks.start)));
    let signed = body.sentences.iter().any(|sentence| {
        sentence.place == Place::SignOff
            && (body.has_in(&sentence.words, KIND_WORDS)
                || KIND_SIGN_OFFS.iter().any(|phrase| body.matches(phrase, sentence.words.start).is_some()))
    });
    let warm = warm || !cold && reading.warm(&end);
    if !warm && !signed && (cold || reading.is_business(last)) {
        hits.push(reading.lacks_last("I wish you and the team all the best."));
    }
}
