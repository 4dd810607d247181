//! Check `mc-decision-early`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_DECISION_EARLY: Check = Check {
    id: "mc-decision-early",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Decision early",
    detects: "decision sentence within the first two or three sentences",
    explain: "Do not make them wait for the news.",
    fix: "move the decision right after the thanks",
    sources: &[&S4_5A, &S4_6],
};
