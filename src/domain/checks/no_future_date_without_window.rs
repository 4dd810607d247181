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
    title: "No future date without window",
    detects: "a promised return date while the window is unknown",
    explain: "Name a period only if realistic.",
    fix: "remove or fill the window",
    sources: &[&S3_7C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
