//! Check `mc-no-incident-detail-in-withdrawal`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_NO_INCIDENT_DETAIL_IN_WITHDRAWAL: Check = Check {
    id: "mc-no-incident-detail-in-withdrawal",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[MISCONDUCT_PRESENT.yes(), LEAVING.yes()]),
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "No incident detail in withdrawal",
    detects: "description of misconduct inside the withdrawal",
    explain: "Keep the report separate and complete.",
    fix: "move to the report",
    sources: &[&S1_7C, &S3_16],
};
