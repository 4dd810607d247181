//! Check `mc-clear-decision`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_CLEAR_DECISION: Check = Check {
    id: "mc-clear-decision",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Clear decision",
    detects: "an explicit decision verb with first person (withdraw, decline, not moving forward, take back my acceptance, cancel, reschedule); flag only-hinting drafts",
    explain: "The reader must know after one reading what you decided.",
    fix: "insert the decision sentence for the action",
    sources: &[&S1_6B, &S2_3C, &S4_5A, &S4_5C],
};
