//! Check `mc-rescind-reason`.

use super::*;

pub static MC_RESCIND_REASON: Check = Check {
    id: "mc-rescind-reason",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), EXITED.no(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Rescind reason",
    detects: "a reason or at least its category",
    explain: "After an acceptance a short clear reason is owed; category is enough when private.",
    fix: "add one line or the category",
    sources: &[&S1_8B, &S1_12C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
