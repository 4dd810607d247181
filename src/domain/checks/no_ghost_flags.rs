//! Check `mc-no-ghost-flags`.

use super::*;

pub static MC_NO_GHOST_FLAGS: Check = Check {
    id: "mc-no-ghost-flags",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Plan,
    when: all(&[
        LEAVING.yes(),
        DECISION_FIRM.yes(),
        EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED),
        HOURS_SINCE_DECISION.above(24.0),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "They have not heard from you",
    detects: "A decision more than a day old that nobody has been told.",
    explain: "You decided more than a day ago, and nothing has gone out yet. Two sentences are enough, and then it is done.",
    fix: "Send the two-sentence version now.",
    sources: &[&S0_3, &S0_12, &S1_13, &S2_5, &S3_8, &S4_13],
    find,
    flags: Example::plan(GIVEN, Handed { begun: Some(false), ..HANDED }),
    leaves: Example::plan(GIVEN, Handed { begun: Some(true), ..HANDED }),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    DECISION_CONFIRMED.yes(),
    HOURS_SINCE_DECISION.equals(30.0),
];

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if context.handed.begun == Some(false) {
        hits.push(Hit::plan());
    }
}
