//! Check `mc-no-competitor-detail`.

use super::*;

pub static MC_NO_COMPETITOR_DETAIL: Check = Check {
    id: "mc-no-competitor-detail",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No competitor detail",
    detects: "other employer's name, salary figures, comparison of offers",
    explain: "That you accepted another offer is enough.",
    fix: "delete the comparison",
    sources: &[&S1_7A, &S3_22Q1],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
