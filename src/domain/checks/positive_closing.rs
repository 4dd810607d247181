//! Check `mc-positive-closing`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_POSITIVE_CLOSING: Check = Check {
    id: "mc-positive-closing",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), RED_FLAG_REASON.no()]),
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Positive closing",
    detects: "a friendly last line before the sign-off: good wishes, renewed thanks, or a genuine wish for later contact",
    explain: "A friendly last line is what stays.",
    fix: "add good wishes or a second thanks",
    sources: &[&S0_6, &S3_4D, &S4_5C],
};
