//! Check `mc-hr-included`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_HR_INCLUDED: Check = Check {
    id: "mc-hr-included",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Hr included",
    detects: "HR missing from recipients",
    explain: "HR must know at once.",
    fix: "add HR and recruiter",
    sources: &[&S0_10A, &S0_15Q3],
};
