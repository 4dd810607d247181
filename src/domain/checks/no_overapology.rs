//! Check `mc-no-overapology`.

use super::*;

pub static MC_NO_OVERAPOLOGY: Check = Check {
    id: "mc-no-overapology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "No overapology",
    detects: "more than one apology in an ordinary exit or self-abasing words (so terribly, forgive me, ashamed)",
    explain: "One plain apology is stronger.",
    fix: "keep the first",
    sources: &[&S2_7B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
