//! Check `mc-decision-early`.

use super::*;

pub static MC_DECISION_EARLY: Check = Check {
    id: "mc-decision-early",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Decision early",
    detects: "decision sentence within the first two or three sentences",
    explain: "Do not make them wait for the news.",
    fix: "move the decision right after the thanks",
    sources: &[&S4_5A, &S4_6],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
