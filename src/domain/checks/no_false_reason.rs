//! Check `mc-no-false-reason`.

use super::*;

pub static MC_NO_FALSE_REASON: Check = Check {
    id: "mc-no-false-reason",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No false reason",
    detects: "a claim of an accepted offer, illness or emergency while the facts do not contain it",
    explain: "Leave the reason out rather than invent one.",
    fix: "remove, or correct the facts",
    sources: &[&S0_5C, &S1_1, &S3_15],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
