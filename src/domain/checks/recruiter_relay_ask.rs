//! Check `mc-recruiter-relay-ask`.

use super::*;

pub static MC_RECRUITER_RELAY_ASK: Check = Check {
    id: "mc-recruiter-relay-ask",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        EXIT_NOTICE.yes(),
        EXITED.no(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        MISCONDUCT_PRESENT.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Recruiter relay ask",
    detects: "request to inform the hiring manager",
    explain: "Otherwise the manager may not hear it.",
    fix: "add the relay sentence, optionally offer a forwardable note",
    sources: &[&S0_7D],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
