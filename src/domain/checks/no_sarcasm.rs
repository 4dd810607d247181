//! Check `mc-no-sarcasm`.

use super::*;

pub static MC_NO_SARCASM: Check = Check {
    id: "mc-no-sarcasm",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No sarcasm",
    detects: "ironic cues (good luck with that, so-called, obviously, clearly, scare quotes around job words)",
    explain: "Sarcasm is remembered.",
    fix: "replace by neutral words",
    sources: &[&S0_12, &S3_5B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
