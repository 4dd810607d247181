//! Check `mc-no-mixed-purpose`.

use super::*;

pub static MC_NO_MIXED_PURPOSE: Check = Check {
    id: "mc-no-mixed-purpose",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No mixed purpose",
    detects: "withdrawal verb together with reschedule verb or proposed times",
    explain: "One message, one decision.",
    fix: "choose one and remove the other",
    sources: &[&S3_4C, &S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
