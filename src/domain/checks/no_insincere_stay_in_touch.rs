//! Check `mc-no-insincere-stay-in-touch`.

use super::*;

pub static MC_NO_INSINCERE_STAY_IN_TOUCH: Check = Check {
    id: "mc-no-insincere-stay-in-touch",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)]), STAY_IN_TOUCH_GENUINE.no()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No insincere stay in touch",
    detects: "stay in touch, keep in contact, reconnect, paths cross, remain connected",
    explain: "Do not offer contact you do not want.",
    fix: "replace by good wishes",
    sources: &[&S1_6B, &S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
