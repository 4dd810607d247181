//! Check `mc-checkin-has-update`.

use super::*;

pub static MC_CHECKIN_HAS_UPDATE: Check = Check {
    id: "mc-checkin-has-update",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Checkin has update",
    detects: "update item slot filled",
    explain: "A check-in needs something worth reading.",
    fix: "add a relevant update or wait",
    sources: &[&S0_13, &S3_7B, &S3_20],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
