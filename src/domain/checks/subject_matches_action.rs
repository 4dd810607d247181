//! Check `mc-subject-matches-action`.

use super::*;

pub static MC_SUBJECT_MATCHES_ACTION: Check = Check {
    id: "mc-subject-matches-action",
    kind: CheckKind::Match,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Subject matches action",
    detects: "subject purpose word agrees with the action (withdrawal, cancellation, reschedule, offer)",
    explain: "Subject and message must say the same.",
    fix: "switch subject pattern",
    sources: &[&S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
