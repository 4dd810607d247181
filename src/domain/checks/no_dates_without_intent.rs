//! Check `mc-no-dates-without-intent`.

use super::*;

pub static MC_NO_DATES_WITHOUT_INTENT: Check = Check {
    id: "mc-no-dates-without-intent",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.no()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No dates without intent",
    detects: "proposed new interview dates or times (neither the booked appointment itself nor a reapply window is a proposal)",
    explain: "New dates promise interest.",
    fix: "remove the dates, or confirm that you will attend",
    sources: &[&S3_4D, &S3_8],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
