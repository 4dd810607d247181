//! Check `mc-no-fishing`.

use super::*;

pub static MC_NO_FISHING: Check = Check {
    id: "mc-no-fishing",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Asking about terms while leaving",
    detects: "Questions about pay or terms on the way out.",
    explain: "Asking about pay or terms on the way out looks like fishing for a better offer.",
    fix: "Take it out. If you do want to bargain, change what you want to do.",
    sources: &[&S4_8D],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. May I ask what salary you had in mind?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Where may I send the receipt for my train ticket?\n\nSam Ortiz",
    ),
};

const ASKS: &[&str] = &[
    "what|what's|whats|how|which|could|can|would|may|might|do|is|any",
    "curious|interested|interest|curiosity|wonder|wondering",
    "let me know",
    "tell me",
    "share",
];
const TERMS: &[&str] = &[
    "salary|pay|compensation|package|bonus|budget|range|remuneration|wage",
    "offer|offered me",
    "terms|benefits",
    "how much",
    "more money",
    "better offer",
    "improve|increase|raise|sweeten the|your|it|offer",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for (_, sentence) in body.main() {
        let question = body.text(sentence.at.clone()).ends_with('?')
            || body.has_in(
                &sentence.words,
                &["curious|curiosity", "out of interest", "let me know|if|what", "tell me what|how"],
            );
        let papers = body.has_in(&sentence.words, &["return|repay*|back|discuss|settle|stop|cancel|visa|relocation"]);
        if question && !papers && body.has_in(&sentence.words, ASKS) && body.has_in(&sentence.words, TERMS) {
            hits.push(reading.neutral(&sentence.words, context));
        }
    }
}
