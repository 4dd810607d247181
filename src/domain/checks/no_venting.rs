//! Check `mc-no-venting`.

use super::*;

pub static MC_NO_VENTING: Check = Check {
    id: "mc-no-venting",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No venting",
    detects: "strings of complaints, exclamation marks, all capitals, emotional intensifiers (honestly, frankly, ridiculous, shocked)",
    explain: "Short-term relief, long-term cost.",
    fix: "cut to the four elements",
    sources: &[&S0_5B, &S4_5C, &S4_13],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
