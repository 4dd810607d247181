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
    title: "Confirmation announced",
    detects: "call script contains a sentence that an email will follow",
    explain: "It closes the call and creates a record.",
    fix: "add the closing sentence",
    sources: &[&S0_7C, &S1_12C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
