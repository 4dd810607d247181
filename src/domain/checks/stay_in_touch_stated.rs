//! Check `mc-stay-in-touch-stated`.

use super::*;

pub static MC_STAY_IN_TOUCH_STATED: Check = Check {
    id: "mc-stay-in-touch-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Stay in touch stated",
    detects: "keep-in-touch line present",
    explain: "If you mean it, say it outright.",
    fix: "add one line",
    sources: &[&S0_8C, &S1_6B, &S4_10A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
