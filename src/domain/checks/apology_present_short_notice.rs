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
    title: "Apology present short notice",
    detects: "apology phrase that mentions notice or inconvenience",
    explain: "Late notice costs them most; say sorry once.",
    fix: "add the apology",
    sources: &[&S2_5, &S2_7B, &S3_2, &S3_6],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
