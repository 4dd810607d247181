//! Check `mc-length-reason`.

use super::*;

pub static MC_LENGTH_REASON: Check = Check {
    id: "mc-length-reason",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "A long reason",
    detects: "A reason of more than about 20 words.",
    explain: "One line is enough.",
    fix: "Choose a one-line reason, or leave it out.",
    sources: &[&S1_6B, &S3_4C, &S4_5A],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I withdraw my application because the train is slow and leaves only twice an hour and the bus from the other side of the river is full in the morning.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I withdraw my application because the train is slow.\n\nSam Ortiz",
    ),
};

/// Proposed: no source gives a number.
const WORDS: usize = 20;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for reason in reading.reasons.iter().filter(|reason| reason.kind == Because::Bare) {
        let Some(sentence) = body.sentence_of(reason.words.start) else { continue };
        let end = reading
            .decisions
            .iter()
            .map(|decision| decision.words.start)
            .find(|at| (reason.words.end..sentence.words.end).contains(at))
            .unwrap_or(sentence.words.end);
        let mark = body.span(&(reason.words.start..end));
        let inside = hits.last().is_some_and(|hit| hit.span.end >= mark.start && hit.part == Part::Body);
        if end - reason.words.start <= WORDS || inside {
            continue;
        }
        let cut = end == sentence.words.end && reason.words.start > sentence.words.start + 3;
        let hit = Hit::body(mark.clone());
        hits.push(if cut {
            let before = body.span(&(reason.words.start - 1..reason.words.start)).end;
            hit.fixed(before..mark.end, "")
        } else {
            hit
        });
    }
}
