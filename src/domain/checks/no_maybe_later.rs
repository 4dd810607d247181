//! Check `mc-no-maybe-later`.

use super::*;

pub static MC_NO_MAYBE_LATER: Check = Check {
    id: "mc-no-maybe-later",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[
        LEAVING.yes(),
        MAY_REAPPLY.is(MayReapply::NO),
        WANTS_OTHER_ROLES_HERE.no(),
        STAY_IN_TOUCH_GENUINE.no(),
    ]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No maybe later",
    detects: "maybe later, perhaps in future, at some point, for now, let's see, not at the moment",
    explain: "If you mean no, say no.",
    fix: "delete, or set may-reapply with a real window",
    sources: &[&S0_12],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
