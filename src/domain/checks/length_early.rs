//! Check `mc-length-early`.

use super::*;

pub static MC_LENGTH_EARLY: Check = Check {
    id: "mc-length-early",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[LEAVING.yes(), EARLY_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Length early",
    detects: "more than one short paragraph plus closing (about 90 words, six sentences; threshold proposed)",
    explain: "Short is clearer and kinder.",
    fix: "cut to the four elements",
    sources: &[&S0_7, &S1_6C, &S1_12, &S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
