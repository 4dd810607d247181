//! Check `mc-consistent-reason`.

use super::*;

pub static MC_CONSISTENT_REASON: Check = Check {
    id: "mc-consistent-reason",
    kind: CheckKind::Match,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Consistent reason",
    detects: "reason differs between messages of the same exit",
    explain: "People compare notes.",
    fix: "use the same line",
    sources: &[&S4_8A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
