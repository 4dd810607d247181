//! Check `mc-reply-deadline-in-waiting`.

use super::*;

pub static MC_REPLY_DEADLINE_IN_WAITING: Check = Check {
    id: "mc-reply-deadline-in-waiting",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        ACTION.is(Action::RESPOND),
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        COMPETING_OFFER.is_not(CompetingOffer::ACCEPTED_FIRM),
        any(&[NEEDS_TIME_TO_REFLECT.yes(), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Reply deadline in waiting",
    detects: "date by which you will answer",
    explain: "Time asked for needs an end.",
    fix: "add a date",
    sources: &[&S0_8A, &S1_9],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
