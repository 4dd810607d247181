//! Check `mc-length-reason`.

use super::*;

pub static MC_LENGTH_REASON: Check = Check {
    id: "mc-length-reason",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Length reason",
    detects: "reason longer than one sentence (about 20 words; threshold proposed)",
    explain: "One line is enough.",
    fix: "choose a line from the list",
    sources: &[&S1_6B, &S3_4C, &S4_5A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
