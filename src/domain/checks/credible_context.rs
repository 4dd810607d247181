//! Check `mc-credible-context`.

use super::*;

pub static MC_CREDIBLE_CONTEXT: Check = Check {
    id: "mc-credible-context",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), SHORT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Credible context",
    detects: "a category reason present",
    explain: "Enough context to be believed, no detail.",
    fix: "add the category",
    sources: &[&S3_4C, &S3_8],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
