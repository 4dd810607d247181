//! Check `mc-no-maybe-later`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

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
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No maybe later",
    detects: "maybe later, perhaps in future, at some point, for now, let's see, not at the moment",
    explain: "If you mean no, say no.",
    fix: "delete, or set may-reapply with a real window",
    sources: &[&S0_12],
};
