//! Check `mc-no-feedback-in-exit`.

use super::*;

pub static MC_NO_FEEDBACK_IN_EXIT: Check = Check {
    id: "mc-no-feedback-in-exit",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), FEEDBACK_WANTED_TO_GIVE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Feedback belongs in another message",
    detects: "Advice or suggestions in the message that ends it.",
    explain: "Keep the exit clean. Feedback is better sent on its own, or when they ask.",
    fix: "Take it out and keep it for a note of its own.",
    sources: &[&S0_5B, &S1_7C, &S2_5],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. One suggestion: you should tell candidates the timeline.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I am happy to give feedback if it helps.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    FEEDBACK_WANTED_TO_GIVE.yes(),
];

const ADVICE: &[&str] = &[
    "one|a|my|small suggestion|piece|tip|thought|observation|recommendation",
    // "After some thought" is how a decision was made.
    "some|few|my suggestions|tips|thoughts|observations|recommendations",
    "i|i'd|would suggest|recommend|advise",
    "you|your|they should|ought|might want|could have|improve",
    "could|can be improved|better|clearer|faster",
    "room for improvement",
    "would help candidates|applicants|if|others",
    "next time you|please|tell",
    "it would be better|good|helpful if",
    "as feedback",
    "my feedback is|on|about",
    "think about changing|improving",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    for found in reading.said(ADVICE) {
        hits.push(reading.neutral(&found, context));
    }
}
