//! Check `mc-no-accusation-in-feedback`.

use super::*;

pub static MC_NO_ACCUSATION_IN_FEEDBACK: Check = Check {
    id: "mc-no-accusation-in-feedback",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK), FEEDBACK_WANTED_TO_GIVE.yes()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No accusation in feedback",
    detects: "you-sentences with blame, always or never, names of individuals",
    explain: "Suggest, do not accuse.",
    fix: "reword as a suggestion about the process",
    sources: &[&S0_8B, &S4_10C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
