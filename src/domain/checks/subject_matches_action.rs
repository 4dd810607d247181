//! Check `mc-subject-matches-action`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_SUBJECT_MATCHES_ACTION: Check = Check {
    id: "mc-subject-matches-action",
    kind: CheckKind::Match,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Subject matches action",
    detects: "subject purpose word agrees with the action (withdrawal, cancellation, reschedule, offer)",
    explain: "Subject and message must say the same.",
    fix: "switch subject pattern",
    sources: &[&S3_19],
};
