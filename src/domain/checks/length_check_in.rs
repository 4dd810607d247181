//! Check `mc-length-check-in`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_LENGTH_CHECK_IN: Check = Check {
    id: "mc-length-check-in",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length check in",
    detects: "more than three sentences",
    explain: "Succinct and unobtrusive.",
    fix: "shorten",
    sources: &[&S3_7B, &S3_20],
};
