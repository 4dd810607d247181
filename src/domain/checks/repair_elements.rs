//! Check `mc-repair-elements`.

use super::*;
use crate::domain::templates::{T_ANY_FEEDBACK_DECLINE, T_ANY_FEEDBACK_REPLY, Template};

pub static MC_REPAIR_ELEMENTS: Check = Check {
    id: "mc-repair-elements",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: ACTION.is(Action::REPAIR),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Sorry, why, and what you wish",
    detects: "An apology, one sentence of explanation, and what you wish now.",
    explain: "To mend it you need all three: an apology, one sentence of explanation, and whether you want to come back or leave for good.",
    fix: "Add the part that is missing.",
    sources: &[&S0_12, &S3_10],
    find,
    flags: Example::email(GIVEN, "Dear Maya,\n\nI am sorry for my silence about the Data Analyst role.\n\nSam Ortiz"),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nI am sorry for my silence about the Data Analyst role. I had lost sight of my inbox. I would like to withdraw for good.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    EXIT_STATUS.is(ExitStatus::DISAPPEARED),
    MISHANDLED.has(Mishandled::GHOSTED),
];

const EXPLAINS: &[&str] = &[
    "i .. lost|was|had|did|didn't|got|forgot|missed|mixed|overlooked|struggled|let|went|took|put|thought|underestimated|should|panicked|misread|felt",
    "because|reason",
    "due|owing to",
    "it was|is my",
];
const WISHES: &[&str] = &[
    "would|like|love|hope|glad|happy|wish|want|grateful to|for|if .. apply|continue|reconnect|talk|meet|return|again|consider|withdraw|leave|stay|rejoin|be|hear|speak|chance|keep|pick|take",
    "for good",
    "welcome|open a|another|to",
    "final|finally",
    "close my|the",
    "second chance",
    "still interested",
    "if you are still",
    "not .. continue|go|take",
    "in future|the future",
];

/// Answers to a question of theirs. They may go out beside the message that mends it.
const ANSWERS: &[&Template] = &[&T_ANY_FEEDBACK_REPLY, &T_ANY_FEEDBACK_DECLINE];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if context.template.is_some_and(|template| ANSWERS.iter().any(|answer| answer.id == template.id)) {
        return;
    }
    let body = &reading.body;
    let explained = body.has(EXPLAINS) && body.main().count() > 1 || !reading.reasons.is_empty();
    let wished = body.has(WISHES) || reading.decision(|decision| decision.sort.exit()).is_some();
    if reading.apologies.is_empty() {
        hits.push(reading.lacks_first("I am sorry that I kept you waiting."));
    } else if !(explained && wished) {
        hits.push(Hit::missing(reading.closing()));
    }
}
