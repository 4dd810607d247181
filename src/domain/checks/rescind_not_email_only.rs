//! Check `mc-rescind-not-email-only`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_RESCIND_NOT_EMAIL_ONLY: Check = Check {
    id: "mc-rescind-not-email-only",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[HAS_PHONE_NUMBER.yes(), HAS_PHONE_NUMBER.unknown()]),
        UNSAFE.no(),
    ]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Rescind not email only",
    detects: "email chosen as first channel",
    explain: "After a yes, call first; email confirms.",
    fix: "switch to the call script",
    sources: &[&S1_6A, &S1_8B, &S1_13],
};
