//! Check `mc-panel-thanked`.

use super::*;

pub static MC_PANEL_THANKED: Check = Check {
    id: "mc-panel-thanked",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXIT_NOTICE.yes(), EXITED.no(), PRESSED_FOR_TIME.no(), SEVERAL_MET.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Panel thanked",
    detects: "mention of team or panel",
    explain: "Several people gave time.",
    fix: "extend the thanks to the panel",
    sources: &[&S0_7B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
