//! Check `mc-plain-words`.

use super::*;

pub static MC_PLAIN_WORDS: Check = Check {
    id: "mc-plain-words",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Plain words",
    detects: "very long sentences (over 30 words; threshold proposed), jargon, legalese",
    explain: "Plain words cannot be misread.",
    fix: "split",
    sources: &[&S0_7],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
