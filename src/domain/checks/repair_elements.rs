//! Check `mc-repair-elements`.

use super::*;

pub static MC_REPAIR_ELEMENTS: Check = Check {
    id: "mc-repair-elements",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: ACTION.is(Action::REPAIR),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Repair elements",
    detects: "apology, one-sentence explanation, stated wish (re-engage or final)",
    explain: "All three are needed to mend it.",
    fix: "add the missing part",
    sources: &[&S0_12, &S3_10],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
