//! Check `mc-copy-scheduler`.

use super::*;

pub static MC_COPY_SCHEDULER: Check = Check {
    id: "mc-copy-scheduler",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        LEAVING.yes(),
        APPOINTMENT_PENDING.yes(),
        SCHEDULED_BY.is_any(&[
            ScheduledBy::RECRUITER,
            ScheduledBy::HIRING_MANAGER,
            ScheduledBy::COORDINATOR,
            ScheduledBy::HR,
        ]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Copy scheduler",
    detects: "scheduler missing from copy",
    explain: "The person who holds the calendar can free it.",
    fix: "add to copy",
    sources: &[&S4_4C, &S4_16],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
