//! Check `mc-apology-present-rescind`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_APOLOGY_PRESENT_RESCIND: Check = Check {
    id: "mc-apology-present-rescind",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Apology present rescind",
    detects: "apology plus recognition of disruption",
    explain: "They acted on your yes.",
    fix: "add apology and acknowledgement",
    sources: &[&S1_6C, &S1_8B, &S1_12C],
};
