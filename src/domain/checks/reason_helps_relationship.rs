//! Check `mc-reason-helps-relationship`.

use super::*;

pub static MC_REASON_HELPS_RELATIONSHIP: Check = Check {
    id: "mc-reason-helps-relationship",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), WILLING_TO_STATE_REASON.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "A short reason would help",
    detects: "A short reason.",
    explain: "You want to keep the contact and do not mind saying why. One honest line helps.",
    fix: "Add a one-line reason.",
    sources: &[&S0_5C, &S0_15Q2],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I would be glad to stay in touch.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The role is not the right fit for me. I would be glad to stay in touch.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    STAY_IN_TOUCH_GENUINE.yes(),
    WILLING_TO_STATE_REASON.yes(),
    REASONS.has(Reason::ROLE_MISMATCH),
];

use super::credible_context::gives_reason;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // Without a reason among the answers there is nothing to say.
    if REASONS.known().holds(context.values) && !gives_reason(reading) {
        let at = reading.decisions.first().map(|decision| decision.words.start);
        let place =
            at.and_then(|at| reading.body.sentence_of(at)).map_or(reading.closing(), |sentence| sentence.at.end);
        hits.push(Hit::missing(place));
    }
}
