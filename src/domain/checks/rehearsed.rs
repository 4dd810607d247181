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
    title: "Rehearsed",
    detects: "not yet rehearsed",
    explain: "One reading aloud steadies the voice and finds mistakes.",
    fix: "start the rehearsal",
    sources: &[&S3_17, &S3_22Q4],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
