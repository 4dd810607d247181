//! Check `mc-no-feedback-in-exit`.

use super::*;

pub static MC_NO_FEEDBACK_IN_EXIT: Check = Check {
    id: "mc-no-feedback-in-exit",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), FEEDBACK_WANTED_TO_GIVE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No feedback in exit",
    detects: "suggestion or critique inside the exit message",
    explain: "Keep the exit clean; give feedback separately, or on request.",
    fix: "move it to a private feedback note",
    sources: &[&S0_5B, &S1_7C, &S2_5],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
