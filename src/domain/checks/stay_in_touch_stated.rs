//! Check `mc-stay-in-touch-stated`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_STAY_IN_TOUCH_STATED: Check = Check {
    id: "mc-stay-in-touch-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), RED_FLAG_REASON.no()]),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Stay in touch stated",
    detects: "keep-in-touch line present",
    explain: "If you mean it, say it outright.",
    fix: "add one line",
    sources: &[&S0_8C, &S1_6B, &S4_10A],
};
