//! Check `mc-length-call`.

use super::*;

pub static MC_LENGTH_CALL: Check = Check {
    id: "mc-length-call",
    kind: CheckKind::Limit,
    medium: CheckMedium::Script,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length call",
    detects: "script longer than about 60-90 seconds spoken (threshold proposed)",
    explain: "Three points and a closing sentence.",
    fix: "reduce",
    sources: &[&S0_7C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
