//! Check `mc-credible-context`.

use super::*;

pub static MC_CREDIBLE_CONTEXT: Check = Check {
    id: "mc-credible-context",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), SHORT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Give the kind of reason",
    detects: "The kind of reason, with less than a day to go.",
    explain: "On such short notice they want to believe you. The kind of reason is enough, no details.",
    fix: "Add one word for it: illness, family, work, travel.",
    sources: &[&S3_4C, &S3_8],
    find,
    flags: Example::email(
        &[
            STAGE.is(Stage::INTERVIEW_SCHEDULED),
            INTENT.is(Intent::LEAVE),
            ACTION.is(Action::CANCEL_AND_WITHDRAW),
            HOURS_UNTIL_APPOINTMENT.equals(10.0),
        ],
        "Dear Maya,\n\nI am sorry, I have to cancel our interview tomorrow at 10:00 and withdraw my application. Thank you for the invitation.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        &[
            STAGE.is(Stage::INTERVIEW_SCHEDULED),
            INTENT.is(Intent::LEAVE),
            ACTION.is(Action::CANCEL_AND_WITHDRAW),
            HOURS_UNTIL_APPOINTMENT.equals(10.0),
        ],
        "Dear Maya,\n\nI am sorry, I am ill and have to cancel our interview tomorrow at 10:00 and withdraw my application. Thank you for the invitation.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    if !gives_reason(reading) {
        let at = reading.decisions.first().map_or(0, |decision| decision.words.start);
        hits.push(reading.lacks_after(at, "Unforeseen circumstances have come up."));
    }
}

/// Whether there is a reason that says something.
pub(super) fn gives_reason(reading: &Reading) -> bool {
    let empty = reading.body.find(super::no_vague_excuse::EXCUSES);
    reading
        .reasons
        .iter()
        .any(|reason| !empty.iter().any(|excuse| excuse.start < reason.words.end && reason.words.start < excuse.end))
}
