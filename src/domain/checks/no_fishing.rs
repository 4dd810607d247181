//! Check `mc-no-fishing`.

use super::*;

pub static MC_NO_FISHING: Check = Check {
    id: "mc-no-fishing",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No fishing",
    detects: "asking for offer terms or salary while withdrawing",
    explain: "Asking for terms while leaving looks like fishing.",
    fix: "delete, or change the action to negotiate",
    sources: &[&S4_8D],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
