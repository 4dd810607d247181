//! Check `mc-rehearsed`.

use super::*;

pub static MC_REHEARSED: Check = Check {
    id: "mc-rehearsed",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[COMPOSING.yes(), any(&[ANXIOUS_TO_COMMUNICATE.yes(), LATE_STAGE.yes()]), LIVE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Say it aloud once",
    detects: "Whether you have said it aloud once.",
    explain: "Reading it aloud steadies the voice and finds mistakes.",
    fix: "Start the rehearsal.",
    sources: &[&S3_17, &S3_22Q4],
    find,
    flags: Example::plan(WITHDRAW_LATE, Handed { rehearsed: Some(false), ..HANDED }),
    leaves: Example::plan(WITHDRAW_LATE, Handed { rehearsed: Some(true), ..HANDED }),
};

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if context.handed.rehearsed == Some(false) {
        hits.push(Hit::plan());
    }
}
