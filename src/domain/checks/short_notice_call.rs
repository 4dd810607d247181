//! Check `mc-short-notice-call`.

use super::*;

pub static MC_SHORT_NOTICE_CALL: Check = Check {
    id: "mc-short-notice-call",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        SHORT_NOTICE.yes(),
        any(&[HAS_PHONE_NUMBER.yes(), HAS_PHONE_NUMBER.unknown()]),
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Short notice call",
    detects: "email as only channel",
    explain: "They may not read it in time.",
    fix: "call, then email",
    sources: &[&S3_4A, &S3_22Q2],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
