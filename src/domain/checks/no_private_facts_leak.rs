//! Check `mc-no-private-facts-leak`.

use super::*;

pub static MC_NO_PRIVATE_FACTS_LEAK: Check = Check {
    id: "mc-no-private-facts-leak",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No private facts leak",
    detects: "text of the private one-sentence reason or ledger lines in the message",
    explain: "Private notes stay private.",
    fix: "use the one-line reason instead",
    sources: &[&S0_9, &S4_18],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
