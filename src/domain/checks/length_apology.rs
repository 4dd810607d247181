//! Check `mc-length-apology`.

use super::*;

pub static MC_LENGTH_APOLOGY: Check = Check {
    id: "mc-length-apology",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: all(&[NEEDS_APOLOGY.yes(), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length apology",
    detects: "apology longer than one sentence (a same-day call may apologise twice)",
    explain: "Short and sincere.",
    fix: "shorten",
    sources: &[&S2_7B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
