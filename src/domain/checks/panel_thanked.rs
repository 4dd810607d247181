//! Check `mc-panel-thanked`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_PANEL_THANKED: Check = Check {
    id: "mc-panel-thanked",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXIT_NOTICE.yes(), EXITED.no(), PRESSED_FOR_TIME.no(), SEVERAL_MET.yes(), RED_FLAG_REASON.no()]),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Panel thanked",
    detects: "mention of team or panel",
    explain: "Several people gave time.",
    fix: "extend the thanks to the panel",
    sources: &[&S0_7B],
};
