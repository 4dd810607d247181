//! Check `mc-apology-present-short-notice`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_APOLOGY_PRESENT_SHORT_NOTICE: Check = Check {
    id: "mc-apology-present-short-notice",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[SHORT_NOTICE.yes(), any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]), UNSAFE.no()]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Apology present short notice",
    detects: "apology phrase that mentions notice or inconvenience",
    explain: "Late notice costs them most; say sorry once.",
    fix: "add the apology",
    sources: &[&S2_5, &S2_7B, &S3_2, &S3_6],
};
