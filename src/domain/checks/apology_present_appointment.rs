//! Check `mc-apology-present-appointment`.

use super::*;

pub static MC_APOLOGY_PRESENT_APPOINTMENT: Check = Check {
    id: "mc-apology-present-appointment",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No apology for the changed appointment",
    detects: "An apology when an appointment changes.",
    explain: "Somebody kept this time for you. One short sorry is due.",
    fix: "Say sorry once for the change.",
    sources: &[&S2_7B, &S3_4C, &S3_6],
    find,
    flags: Example::email(
        CANCEL,
        "Dear Maya,\n\nThank you for the invitation. I have decided to withdraw my application and cancel our interview on Monday at 10:00.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        CANCEL,
        "Dear Maya,\n\nThank you for the invitation. I am sorry to cancel our interview on Monday at 10:00 and withdraw my application.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // On short notice the stricter check speaks.
    if reading.apologies.is_empty() && !context.values.flag(SHORT_NOTICE) {
        hits.push(apology(reading, "I am sorry for the change of plan."));
    }
}

/// An apology belongs behind the decision that it is for.
pub(super) fn apology(reading: &Reading, sentence: &str) -> Hit {
    match reading.decisions.first() {
        Some(decision) => reading.lacks_after(decision.words.start, sentence),
        None => reading.lacks_last(sentence),
    }
}
