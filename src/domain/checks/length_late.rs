//! Check `mc-length-late`.

use super::*;

pub static MC_LENGTH_LATE: Check = Check {
    id: "mc-length-late",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[LEAVING.yes(), LATE_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Length late",
    detects: "more than two short paragraphs (about 150 words; threshold proposed)",
    explain: "Personal, still concise.",
    fix: "keep thanks, decision, one reason, one positive point",
    sources: &[&S0_5B, &S0_7B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
