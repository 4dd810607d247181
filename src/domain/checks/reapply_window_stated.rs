//! Check `mc-reapply-window-stated`.

use super::*;

pub static MC_REAPPLY_WINDOW_STATED: Check = Check {
    id: "mc-reapply-window-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), MAY_REAPPLY.is(MayReapply::YES), REAPPLY_WINDOW.known(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Say when you may be back",
    detects: "The time at which you may be back.",
    explain: "A realistic time makes the wish believable.",
    fix: "Add the time you have in mind.",
    sources: &[&S1_7D, &S3_7C],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Let us stay in touch.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I would like to apply again next spring. Let us stay in touch.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    MAY_REAPPLY.is(MayReapply::YES),
    REAPPLY_WINDOW.known(),
    STAY_IN_TOUCH_GENUINE.yes(),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let period = body
        .find(PERIODS)
        .iter()
        .any(|found| body.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main));
    if !period && !body.has(&["2025|2026|2027|2028|2029|2030", "summer|autumn|winter|spring"]) {
        hits.push(Hit::missing(reading.closing()));
    }
}
