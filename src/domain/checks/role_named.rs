//! Check `mc-role-named`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_ROLE_NAMED: Check = Check {
    id: "mc-role-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Role named",
    detects: "role title slot appears in body or subject",
    explain: "Recruiters run many searches; name the position.",
    fix: "insert the role title",
    sources: &[&S0_7A, &S3_4C, &S3_19],
};
