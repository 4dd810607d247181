//! Check `mc-hr-included`.

use super::*;

pub static MC_HR_INCLUDED: Check = Check {
    id: "mc-hr-included",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Hr included",
    detects: "HR missing from recipients",
    explain: "HR must know at once.",
    fix: "add HR and recruiter",
    sources: &[&S0_10A, &S0_15Q3],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
