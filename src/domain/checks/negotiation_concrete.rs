//! Check `mc-negotiation-concrete`.

use super::*;

pub static MC_NEGOTIATION_CONCRETE: Check = Check {
    id: "mc-negotiation-concrete",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: ACTION.is(Action::NEGOTIATE),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Say exactly what, and by when",
    detects: "The exact change that you ask for, and a date for the answer.",
    explain: "They can act only on a concrete request with a date.",
    fix: "Name the change that would make it a yes, and a date for the answer.",
    sources: &[&S1_9, &S4_8B],
    find,
    flags: Example::email(
        &[STAGE.is(Stage::OFFER_WRITTEN), ACTION.is(Action::NEGOTIATE)],
        "Dear Maya,\n\nThank you for the offer of the Data Analyst role. I was hoping for a little more. Can we talk?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        &[STAGE.is(Stage::OFFER_WRITTEN), ACTION.is(Action::NEGOTIATE)],
        "Dear Maya,\n\nThank you for the offer of the Data Analyst role. With two days a week at home I would accept. Could you tell me by Friday?\n\nSam Ortiz",
    ),
};

const CHANGES: &[&str] = &[
    "remote|remotely|hybrid|permanent|relocation|visa|sponsorship|bonus|title|holiday|holidays|vacation|leave|flexible|flexibility|hours|pension|equity",
    "at|from home",
    "one|two|three|four|more|extra days|day|weeks",
    "start .. later|earlier|on|in|date",
    "part|full time",
    "base salary of",
    "rather than",
    "instead of",
    "start .. be|from|begin|move",
    "direct contract|employment",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let dated = |at: usize| reading.moments.iter().any(|moment| moment.words.contains(&at));
    let figure = (0..body.words.len()).any(|at| {
        body.word(at).starts_with(|c: char| c.is_ascii_digit())
            && !dated(at)
            && body.sentence_of(at).is_some_and(|sentence| sentence.place == Place::Main)
    });
    // "If the shift ended at three, I would sign": a condition for a yes is a request.
    let condition = body.main().any(|(_, sentence)| {
        body.has_in(&sentence.words, &["if|with|provided|once"])
            && body.has_in(
                &sentence.words,
                &["i'd|i'll .. sign|accept|join|start|come", "i would|will|can|could .. sign|accept|join|start|come"],
            )
    });
    let change = figure || condition || body.has(CHANGES);
    let date =
        reading.moments.iter().any(|moment| moment.date) || body.has(&["by|within|until .. week|days|hours|month"]);
    if !(change && date) {
        hits.push(Hit::missing(reading.closing()));
    }
}
