//! Check `mc-personalised`.

use super::*;

use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_PERSONALISED: Check = Check {
    id: "mc-personalised",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Personalised",
    detects: "at least greeting and reason sentence differ from the template's default text",
    explain: "One adapted sentence makes it yours.",
    fix: "edit the reason or the positive point",
    sources: &[&S3_4E, &S3_6],
};
