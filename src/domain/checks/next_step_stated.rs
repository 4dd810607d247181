//! Check `mc-next-step-stated`.

use super::*;

pub static MC_NEXT_STEP_STATED: Check = Check {
    id: "mc-next-step-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: any(&[CHANGING_APPOINTMENT.yes(), ACTION.is(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Next step stated",
    detects: "a statement of what happens next (withdrawn, or new times, or written confirmation to follow)",
    explain: "Leave no open end.",
    fix: "add the next step",
    sources: &[&S1_12C, &S3_4C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
