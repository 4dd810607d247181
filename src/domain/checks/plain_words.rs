//! Check `mc-plain-words`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_PLAIN_WORDS: Check = Check {
    id: "mc-plain-words",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Plain words",
    detects: "very long sentences (over 30 words; threshold proposed), jargon, legalese",
    explain: "Plain words cannot be misread.",
    fix: "split",
    sources: &[&S0_7],
};
