//! Check `mc-confirmation-announced`.

use super::*;

pub static MC_CONFIRMATION_ANNOUNCED: Check = Check {
    id: "mc-confirmation-announced",
    kind: CheckKind::Require,
    medium: CheckMedium::Script,
    when: all(&[EXIT_NOTICE.yes(), any(&[LATE_STAGE.yes(), SHORT_NOTICE.yes()]), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Say that an email will follow",
    detects: "In a call, the promise of a short email.",
    explain: "It closes the call and leaves a record.",
    fix: "Add that you will confirm it by email.",
    sources: &[&S0_7C, &S1_12C],
    find,
    flags: Example::spoken(
        WITHDRAW_LATE,
        "Hello Maya, this is Sam. Thank you for your time. I have decided to withdraw from the Data Analyst role. I enjoyed the afternoon with your team. All the best.",
    ),
    leaves: Example::spoken(
        WITHDRAW_LATE,
        "Hello Maya, this is Sam. Thank you for your time. I have decided to withdraw from the Data Analyst role. I will confirm this by email. All the best.",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // A short form that may also be said aloud is no call.
    let call = context.template.is_none_or(|template| template.kind == TemplateKind::Script);
    if call
        && !reading.body.has(&[
            "email|emails|mail",
            "writing|written",
            "follow|following|followed up",
            "note|letter|line in|today|tomorrow|later|to|for|this|by|from",
            "write|send .. you|to|it|that|message|line|note|confirmation",
        ])
    {
        hits.push(reading.lacks_last("I will send you a short email to confirm it."));
    }
}
