//! Check `mc-apology-present-committed`.

use super::*;

pub static MC_APOLOGY_PRESENT_COMMITTED: Check = Check {
    id: "mc-apology-present-committed",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        LEAVING.yes(),
        NEXT_STEP_COMMITTED.has_any(&[NextStepCommitted::FURTHER_INTERVIEW, NextStepCommitted::ASSIGNMENT]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Apology present committed",
    detects: "apology phrase",
    explain: "You agreed to a step they prepared.",
    fix: "add one sentence",
    sources: &[&S2_5],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
