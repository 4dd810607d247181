//! Check `mc-reason-helps-relationship`.

use super::*;

pub static MC_REASON_HELPS_RELATIONSHIP: Check = Check {
    id: "mc-reason-helps-relationship",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), WILLING_TO_STATE_REASON.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Reason helps relationship",
    detects: "a short reason present",
    explain: "A short honest reason helps to keep the relationship.",
    fix: "add one line",
    sources: &[&S0_5C, &S0_15Q2],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
