//! Check `mc-no-empty-praise`.

use super::*;

pub static MC_NO_EMPTY_PRAISE: Check = Check {
    id: "mc-no-empty-praise",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: RED_FLAG_REASON.yes(),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "No empty praise",
    detects: "strong praise (amazing, impressed, fantastic team, inspiring)",
    explain: "After a bad experience neutral courtesy is more honest.",
    fix: "reduce to thanks for the time",
    sources: &[&S1_7C, &S2_4D],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
