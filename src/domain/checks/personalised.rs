//! Check `mc-personalised`.

use super::*;

pub static MC_PERSONALISED: Check = Check {
    id: "mc-personalised",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Personalised",
    detects: "at least greeting and reason sentence differ from the template's default text",
    explain: "One adapted sentence makes it yours.",
    fix: "edit the reason or the positive point",
    sources: &[&S3_4E, &S3_6],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
