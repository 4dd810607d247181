//! Check `mc-rescind-not-email-only`.

use super::*;

pub static MC_RESCIND_NOT_EMAIL_ONLY: Check = Check {
    id: "mc-rescind-not-email-only",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[HAS_PHONE_NUMBER.yes(), HAS_PHONE_NUMBER.unknown()]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Rescind not email only",
    detects: "email chosen as first channel",
    explain: "After a yes, call first; email confirms.",
    fix: "switch to the call script",
    sources: &[&S1_6A, &S1_8B, &S1_13],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
