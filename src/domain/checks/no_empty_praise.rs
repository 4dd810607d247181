//! Check `mc-no-empty-praise`.

use super::*;

pub static MC_NO_EMPTY_PRAISE: Check = Check {
    id: "mc-no-empty-praise",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: RED_FLAG_REASON.yes(),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Praise that you may not mean",
    detects: "Strong praise after a bad experience.",
    explain: "After a bad experience plain courtesy is more honest.",
    fix: "Keep the thanks for their time and take out the praise.",
    sources: &[&S1_7C, &S2_4D],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. You have an amazing team.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    REASONS.has(Reason::UNPROFESSIONAL_INTERVIEWER),
];

const PRAISE: &[&str] = &[
    "amazing|fantastic|incredible|inspiring|outstanding|wonderful|awesome|brilliant|excellent|exceptional|superb|remarkable|terrific|phenomenal|stunning",
    "impressed|impressive",
    "world class",
    "great|lovely|talented|dream|perfect team|company|people|culture|place|job|workplace",
    "love|loved|adore|admire the|your|everything",
    "second to none",
    "thrilled|blown",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    for found in reading.said(PRAISE) {
        hits.push(reading.neutral(&found, context));
    }
}
