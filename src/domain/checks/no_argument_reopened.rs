//! Check `mc-no-argument-reopened`.

use super::*;

pub static MC_NO_ARGUMENT_REOPENED: Check = Check {
    id: "mc-no-argument-reopened",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[
        ACTION.is(Action::RESPOND),
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        any(&[
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
            all(&[CERTAINTY.is(Certainty::CERTAIN), WANTS_JOB_IF_FIXED.no(), NEEDS_TIME_TO_REFLECT.no()]),
        ]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No argument reopened",
    detects: "new reasons or conditions in a firm refusal",
    explain: "Each new argument invites another offer.",
    fix: "restate, thank, close",
    sources: &[&S4_8C, &S4_19],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
