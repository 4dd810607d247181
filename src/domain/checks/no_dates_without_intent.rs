//! Check `mc-no-dates-without-intent`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_NO_DATES_WITHOUT_INTENT: Check = Check {
    id: "mc-no-dates-without-intent",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.no()])]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No dates without intent",
    detects: "proposed new interview dates or times (neither the booked appointment itself nor a reapply window is a proposal)",
    explain: "New dates promise interest.",
    fix: "remove the dates, or confirm that you will attend",
    sources: &[&S3_4D, &S3_8],
};
