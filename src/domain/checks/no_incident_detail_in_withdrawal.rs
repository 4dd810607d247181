//! Check `mc-no-incident-detail-in-withdrawal`.

use super::*;

pub static MC_NO_INCIDENT_DETAIL_IN_WITHDRAWAL: Check = Check {
    id: "mc-no-incident-detail-in-withdrawal",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[MISCONDUCT_PRESENT.yes(), LEAVING.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No incident detail in withdrawal",
    detects: "description of misconduct inside the withdrawal",
    explain: "Keep the report separate and complete.",
    fix: "move to the report",
    sources: &[&S1_7C, &S3_16],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
