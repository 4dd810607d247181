//! Check `mc-subject-specific`.

use super::*;

pub static MC_SUBJECT_SPECIFIC: Check = Check {
    id: "mc-subject-specific",
    kind: CheckKind::Require,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Subject specific",
    detects: "subject not empty, contains the purpose word and the candidate's name; flags subjects such as a bare greeting, update, question, regarding, interview",
    explain: "A specific subject is found quickly and understood before opening.",
    fix: "use the pattern of the chosen template",
    sources: &[&S0_7A, &S1_12A, &S3_6, &S3_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
