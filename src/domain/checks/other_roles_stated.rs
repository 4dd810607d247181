//! Check `mc-other-roles-stated`.

use super::*;

pub static MC_OTHER_ROLES_STATED: Check = Check {
    id: "mc-other-roles-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), WANTS_OTHER_ROLES_HERE.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Other roles stated",
    detects: "interest in other roles mentioned",
    explain: "They cannot guess it.",
    fix: "add the line",
    sources: &[&S1_7B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
