//! Check `mc-repair-elements`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_REPAIR_ELEMENTS: Check = Check {
    id: "mc-repair-elements",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: ACTION.is(Action::REPAIR),
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Repair elements",
    detects: "apology, one-sentence explanation, stated wish (re-engage or final)",
    explain: "All three are needed to mend it.",
    fix: "add the missing part",
    sources: &[&S0_12, &S3_10],
};
