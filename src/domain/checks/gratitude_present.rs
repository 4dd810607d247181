//! Check `mc-gratitude-present`.

use super::*;

pub static MC_GRATITUDE_PRESENT: Check = Check {
    id: "mc-gratitude-present",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No word of thanks",
    detects: "A word of thanks anywhere in the message.",
    explain: "One line of thanks for their time keeps goodwill.",
    fix: "Thank them for the talk or the offer.",
    sources: &[&S0_3, &S0_5B, &S1_6B, &S4_5C],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nI have decided to withdraw my application for the Data Analyst role. I wish you every success.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nI have decided to withdraw my application. I appreciate the time you gave me.\n\nSam Ortiz",
    ),
};

/// Words of liking.
const LIKED: &[&str] = &[
    "~enjoy|~love|~like|~admire|~treasure|~cherish|savoured|savored .. your|our|the|my|meeting|how|talking|working|seeing|hearing|learning|every",
    "impressed|inspired .. by|with|me",
    "privilege|treat|delight|magic|gift|pleasure|fun",
    "best .. of my|our",
    "made my day|week|month|year",
    "never|always|will|i'll|not|won't forget|remember|treasure",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let warm = reading.body.main().take(LETTER).any(|(_, sentence)| reading.warm(&sentence.words));
    // Who says what they liked has given thanks.
    if !reading.thanks.is_empty() || warm || !reading.said(LIKED).is_empty() || reading.is_kind() {
        return;
    }
    let sentence = match context.action() {
        Some(Action::DECLINE_OFFER | Action::RESCIND_ACCEPTANCE) => {
            "Thank you for the offer and for the time you have given me."
        }
        Some(Action::DECLINE_INVITATION) => "Thank you for getting in touch.",
        _ if context.values.number(ROUNDS_COMPLETED).is_some_and(|rounds| rounds > 0.0) => {
            "Thank you for our conversation and for your time."
        }
        _ => "Thank you for your time.",
    };
    hits.push(reading.lacks_first(sentence));
}
