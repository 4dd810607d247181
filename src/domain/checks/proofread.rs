//! Check `mc-proofread`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_PROOFREAD: Check = Check {
    id: "mc-proofread",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Proofread",
    detects: "unfilled placeholders, double spaces, repeated words, wrong or inconsistent names, role or date mismatch with the record",
    explain: "A sloppy message feels disrespectful.",
    fix: "highlight and correct",
    sources: &[&S3_19],
};
