//! Check `mc-specific-positive-late`.

use super::*;

pub static MC_SPECIFIC_POSITIVE_LATE: Check = Check {
    id: "mc-specific-positive-late",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        EXIT_NOTICE.yes(),
        EXITED.no(),
        PRESSED_FOR_TIME.no(),
        any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]),
        RED_FLAG_REASON.no(),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Specific positive late",
    detects: "a filled positive-aspect slot or a sentence of specific appreciation",
    explain: "The more they invested, the more personal it should be.",
    fix: "add one true, specific point",
    sources: &[&S0_7B, &S0_15Q1],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
