//! Check `mc-no-criticism`.

use super::*;

pub static MC_NO_CRITICISM: Check = Check {
    id: "mc-no-criticism",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No criticism",
    detects: "negative words about people, company or process (disappointed, unprofessional, rude, disorganised, waste, misleading, unacceptable, terrible, chaos, toxic)",
    explain: "This is not the moment for a review; it only harms your name.",
    fix: "remove; offer separate private feedback if you want to help",
    sources: &[&S0_5B, &S1_6B, &S1_13, &S2_5, &S4_5C, &S4_13],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
