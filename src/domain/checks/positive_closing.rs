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
            && KIND_SIGN_OFFS.iter().any(|phrase| body.matches(phrase, sentence.words.start).is_some())
    });
    let warm = warm || !cold && reading.warm(&end);
    if !warm && !signed && (cold || is_business(reading, last)) {
        hits.push(reading.lacks_last("I wish you and the team all the best."));
    }
}

/// Whether a sentence does something else than close. What the person says of themselves or to the reader without deciding,
/// explaining, asking, refusing, complaining or apologising, such as "I'll keep reading everything you publish" or "The
/// children are lucky to have you", has the benefit of the doubt.
fn is_business(reading: &Reading, last: &Sentence) -> bool {
    let body = &reading.body;
    let within = |found: &Found| last.words.contains(&found.start);
    let said = reading.decisions.iter().map(|decision| &decision.words).chain(&reading.weighed);
    let given = reading.reasons.iter().map(|reason| &reason.words).chain(&reading.apologies);
    let own = body.has_in(&last.words, &["i'll|i've|i'd|we'll", "i|we will|have|loved|enjoyed|learned|learnt"]);
    let names = reading.draft.names;
    let theirs = body.has_in(&last.words, &["you|you've|you're|your|yours|everyone|everybody|both"])
        || [names.company, names.contact].iter().any(|name| body.find_name(name).iter().any(within));
    let refuses = body.has_in(
        &last.words,
        &["please|kindly|not|no|never|don't|didn't|can't|cannot|won't|couldn't|wouldn't|nothing|nobody|must|need|needs|should|regarding|about|would|confirm|know|if"],
    );
    // One exclamation mark behind something that is no complaint is a smile.
    let smiles = body.text(last.at.clone()).ends_with('!');
    let cold =
        body.has_in(&last.words, super::no_criticism::CRITICISM) || body.has_in(&last.words, super::no_venting::HEAT);
    !(own || smiles || theirs && last.words.len() >= 3)
        || refuses
        || cold
        || said.chain(given).any(within)
        || body.text(last.at.clone()).ends_with('?')
}
