//! Check `mc-checkin-has-update`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_CHECKIN_HAS_UPDATE: Check = Check {
    id: "mc-checkin-has-update",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Checkin has update",
    detects: "update item slot filled",
    explain: "A check-in needs something worth reading.",
    fix: "add a relevant update or wait",
    sources: &[&S0_13, &S3_7B, &S3_20],
};
