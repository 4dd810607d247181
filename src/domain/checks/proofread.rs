//! Check `mc-proofread`.

use super::*;

pub static MC_PROOFREAD: Check = Check {
    id: "mc-proofread",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Proofread",
    detects: "unfilled placeholders, double spaces, repeated words, wrong or inconsistent names, role or date mismatch with the record",
    explain: "A sloppy message feels disrespectful.",
    fix: "highlight and correct",
    sources: &[&S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
