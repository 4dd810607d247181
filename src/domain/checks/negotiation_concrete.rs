//! Check `mc-negotiation-concrete`.

use super::*;

pub static MC_NEGOTIATION_CONCRETE: Check = Check {
    id: "mc-negotiation-concrete",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: ACTION.is(Action::NEGOTIATE),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Negotiation concrete",
    detects: "an exact change plus a reply date",
    explain: "They can act only on a concrete request with a date.",
    fix: "fill both slots",
    sources: &[&S1_9, &S4_8B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
