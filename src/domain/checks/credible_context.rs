//! Check `mc-credible-context`.

use super::*;

pub static MC_CREDIBLE_CONTEXT: Check = Check {
    id: "mc-credible-context",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), SHORT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Give the kind of reason",
    detects: "The kind of reason, with less than a day to go.",
    explain: "On such short notice they want to believe you. The kind of reason is enough, no details.",
    fix: "Add one word for it: illness, family, work, travel.",
    sources: &[&S3_4C, &S3_8],
    find,
    flags: Example::email(
        CANCEL_LATE,
        "Dear Maya,\n\nI am sorry, I have to cancel our interview tomorrow at 10:00 and withdraw my application. Thank you for the invitation.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        CANCEL_LATE,
        "Dear Maya,\n\nI am sorry, I am ill and have to cancel our interview tomorrow at 10:00 and withdraw my application. Thank you for the invitation.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if !gives_reason(reading) && !tells_a_fact(reading) {
        let at = reading.decisions.first().map_or(0, |decision| decision.words.start);
        // Only an emergency is unforeseen for sure; any other kind of reason is the person's own to name.
        hits.push(match URGENT_UNAVOIDABLE.yes().holds(context.values) {
            true => reading.lacks_after(at, "Unforeseen circumstances have come up."),
            false => Hit::missing(reading.body.sentence_of(at).map_or(0, |sentence| sentence.at.end)),
        });
    }
}

/// Whether there is a reason that says something.
pub(super) fn gives_reason(reading: &Reading) -> bool {
    let empty = reading.body.find(super::no_vague_excuse::EXCUSES);
    reading
        .reasons
        .iter()
        .any(|reason| !empty.iter().any(|excuse| excuse.start < reason.words.end && reason.words.start < excuse.end))
}

/// Whether a sentence, or the clause in front of the decision, says something of the person's own that is neither courtesy
/// nor proposal: "our boiler burst, and I cannot come".
fn tells_a_fact(reading: &Reading) -> bool {
    let body = &reading.body;
    let empty = body.find(super::no_vague_excuse::EXCUSES);
    let you = body.find_name(reading.draft.names.first());
    body.main().any(|(_, sentence)| {
        let within = |at: usize| sentence.words.contains(&at);
        let decision = reading.decisions.iter().map(|decision| decision.words.start).find(|at| within(*at));
        let ends = decision.map_or(sentence.words.end, |at| {
            (sentence.words.start..at).rev().find(|word| matches!(body.word(*word), "and" | "so")).unwrap_or(sentence.words.start)
        });
        // "Sorry, but I have a flat tyre": the fact begins behind the apology.
        let opens = ["but", "because", "as", "since", "i", "i've", "i'm", "my", "our", "we", "we've", "there", "there's"];
        let sorry = reading.apologies.iter().rev().find(|found| within(found.start) && opens.contains(&body.word(found.end)));
        let clause = sorry.map_or(sentence.words.start, |found| found.end)..ends;
        let courtesy = reading.thanks.iter().chain(&reading.apologies).chain(&empty).chain(&you).any(|found| clause.contains(&found.start))
            || reading.moments.iter().any(|moment| moment.proposed && clause.contains(&moment.words.start))
            || body.text(sentence.at.clone()).ends_with('?')
            || body.has_in(&clause, &["hope|wish|look|looking|please|could|can|would|about|regarding|understand|understanding|know|tell|free|available|suit|works"]);
        clause.len() >= 4 && !courtesy && body.has_in(&clause, &["i|i've|i'm|my|our|we|we've|there|there's|a|the"])
    })
}
