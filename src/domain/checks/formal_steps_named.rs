//! Check `mc-formal-steps-named`.

use super::*;

pub static MC_FORMAL_STEPS_NAMED: Check = Check {
    id: "mc-formal-steps-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Formal steps named",
    detects: "mention of visa, sponsorship, filing, relocation and a request about next steps",
    explain: "HR can stop only what it knows about.",
    fix: "name the steps and ask who cancels what",
    sources: &[&S0_4C, &S0_7E, &S0_10A, &S0_15Q3],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
