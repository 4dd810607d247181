//! Check `mc-placeholder-left`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_PLACEHOLDER_LEFT: Check = Check {
    id: "mc-placeholder-left",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Placeholder left",
    detects: "brackets, braces or slot names in the text",
    explain: "A template must never show through.",
    fix: "fill or remove the slot",
    sources: &[&S1_12, &S3_4E, &S3_19],
};
