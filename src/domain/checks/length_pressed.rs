//! Check `mc-length-pressed`.

use super::*;

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
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Length pressed",
    detects: "more than two sentences",
    explain: "Two sentences keep you from endless rewriting.",
    fix: "use the two-sentence version",
    sources: &[&S4_17B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
