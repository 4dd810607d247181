//! Check `mc-recipient-right`.

use super::*;

pub static MC_RECIPIENT_RIGHT: Check = Check {
    id: "mc-recipient-right",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        MISCONDUCT_PRESENT.no(),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Recipient right",
    detects: "first recipient is not the recruiter",
    explain: "The recruiter should hear it first.",
    fix: "change addressee",
    sources: &[&S0_5A, &S0_6, &S1_6A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
