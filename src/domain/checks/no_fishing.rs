//! Check `mc-no-fishing`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_NO_FISHING: Check = Check {
    id: "mc-no-fishing",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No fishing",
    detects: "asking for offer terms or salary while withdrawing",
    explain: "Asking for terms while leaving looks like fishing.",
    fix: "delete, or change the action to negotiate",
    sources: &[&S4_8D],
};
