//! Check `mc-apology-present-rescind`.

use super::*;

pub static MC_APOLOGY_PRESENT_RESCIND: Check = Check {
    id: "mc-apology-present-rescind",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Apology present rescind",
    detects: "apology plus recognition of disruption",
    explain: "They acted on your yes.",
    fix: "add apology and acknowledgement",
    sources: &[&S1_6C, &S1_8B, &S1_12C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
