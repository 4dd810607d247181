//! Check `mc-no-long-explanation`.

use super::*;

pub static MC_NO_LONG_EXPLANATION: Check = Check {
    id: "mc-no-long-explanation",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No long explanation",
    detects: "more than one sentence of reasons; because-chains; bullet lists of reasons",
    explain: "Long reasons look defensive.",
    fix: "keep the first neutral sentence",
    sources: &[&S1_13, &S2_5, &S3_19, &S4_13],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
