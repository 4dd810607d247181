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
    title: "By when will you answer?",
    detects: "A date by which you will answer.",
    explain: "Asking for time without an end leaves them hanging.",
    fix: "Add a date.",
    sources: &[&S0_8A, &S1_9],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for the new offer. I would like some time to think.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for the new offer. I will give you my answer by Thursday.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::OFFER_WRITTEN),
    EXIT_STATUS.is(ExitStatus::TOLD_IN_WRITING),
    EMPLOYER_REACTION.is(EmployerReaction::COUNTEROFFER),
    NEEDS_TIME_TO_REFLECT.yes(),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // A no is an answer.
    if reading.decision(|decision| decision.sort.exit()).is_some() {
        return;
    }
    let bounded = reading.moments.iter().any(|moment| moment.date)
        || reading.body.has(&["by|within|until|before|in .. week|weeks|days|hours|month|weekend|day"]);
    if !bounded {
        hits.push(Hit::missing(reading.closing()));
    }
}
