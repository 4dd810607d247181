//! Check `mc-credible-context`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_CREDIBLE_CONTEXT: Check = Check {
    id: "mc-credible-context",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), SHORT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Credible context",
    detects: "a category reason present",
    explain: "Enough context to be believed, no detail.",
    fix: "add the category",
    sources: &[&S3_4C, &S3_8],
};
