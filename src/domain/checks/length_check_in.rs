//! Check `mc-length-check-in`.

use super::*;

pub static MC_LENGTH_CHECK_IN: Check = Check {
    id: "mc-length-check-in",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length check in",
    detects: "more than three sentences",
    explain: "Succinct and unobtrusive.",
    fix: "shorten",
    sources: &[&S3_7B, &S3_20],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
