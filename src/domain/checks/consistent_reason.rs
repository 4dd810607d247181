//! Check `mc-consistent-reason`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_CONSISTENT_REASON: Check = Check {
    id: "mc-consistent-reason",
    kind: CheckKind::Match,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Consistent reason",
    detects: "reason differs between messages of the same exit",
    explain: "People compare notes.",
    fix: "use the same line",
    sources: &[&S4_8A],
};
