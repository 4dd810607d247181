//! Check `mc-apology-present-short-notice`.

use super::*;

pub static MC_APOLOGY_PRESENT_SHORT_NOTICE: Check = Check {
    id: "mc-apology-present-short-notice",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[SHORT_NOTICE.yes(), any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No apology for the short notice",
    detects: "An apology when less than a day is left.",
    explain: "Late notice costs them most. Say sorry once.",
    fix: "Say sorry for the short notice.",
    sources: &[&S2_5, &S2_7B, &S3_2, &S3_6],
    find,
    flags: Example::email(
        CANCEL_LATE,
        "Dear Maya,\n\nThank you for the invitation. I have decided to withdraw my application and cancel our interview tomorrow at 10:00 for personal reasons.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        CANCEL_LATE,
        "Dear Maya,\n\nI am sorry for the short notice: I have to cancel our interview tomorrow at 10:00 and withdraw my application. Thank you for the invitation.\n\nSam Ortiz",
    ),
};

use super::apology_present_appointment::apology;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    if reading.apologies.is_empty() {
        hits.push(apology(reading, "I am sorry for the short notice."));
    }
}
