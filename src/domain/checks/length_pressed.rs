//! Check `mc-length-pressed`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_LENGTH_PRESSED: Check = Check {
    id: "mc-length-pressed",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[
        EXIT_NOTICE.yes(),
        PRESSED_FOR_TIME.yes(),
        ACCEPTED.no(),
        UNSAFE.no(),
        SPONSORSHIP_UNDERWAY.no(),
        RELOCATION_UNDERWAY.no(),
        SHORT_NOTICE.no(),
    ]),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length pressed",
    detects: "more than two sentences",
    explain: "Two sentences keep you from endless rewriting.",
    fix: "use the two-sentence version",
    sources: &[&S4_17B],
};
