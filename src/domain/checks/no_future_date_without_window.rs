//! Check `mc-no-future-date-without-window`.

use super::*;

pub static MC_NO_FUTURE_DATE_WITHOUT_WINDOW: Check = Check {
    id: "mc-no-future-date-without-window",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), REAPPLY_WINDOW.unknown()]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "You promise to come back at a time",
    detects: "A promise to come back at some time while you have named none.",
    explain: "You have not said when you might return. A date that is not realistic is soon forgotten.",
    fix: "Take the time out, or tell us when you may return.",
    sources: &[&S3_7C],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I will apply again next spring.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I may apply again one day. I start a course next spring.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    MAY_REAPPLY.is(MayReapply::MAYBE),
];

const RETURNS: &[&str] = &[
    "apply|applying|reapply|return|reconnect|rejoin|reconsider",
    "come|be|get|coming back",
    "contact|write|call|try|speak|talk .. again",
    "get|be in touch",
    "interested again",
    "pick .. up",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.find(PERIODS);
    found.retain(|found| {
        body.sentence_of(found.start)
            .is_some_and(|sentence| sentence.place == Place::Main && body.has_in(&sentence.words, RETURNS))
    });
    for found in reading.once_each(found) {
        let span = body.span(&found);
        let before = found.start.checked_sub(1).map_or(span.start, |word| body.span(&(word..word + 1)).end);
        let hit = Hit::body(span.clone());
        hits.push(if before < span.start { hit.fixed(before..span.end, "") } else { hit });
    }
}
