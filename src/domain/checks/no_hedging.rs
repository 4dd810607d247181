//! Check `mc-no-hedging`.

use super::*;

pub static MC_NO_HEDGING: Check = Check {
    id: "mc-no-hedging",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No hedging",
    detects: "I think I might, I am not sure, probably, kind of, possibly withdrawing",
    explain: "Hedging invites negotiation you do not want.",
    fix: "use the plain decision sentence",
    sources: &[&S0_12, &S2_3C, &S4_5A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
