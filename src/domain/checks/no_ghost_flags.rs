//! Check `mc-no-ghost-flags`.

use super::*;

pub static MC_NO_GHOST_FLAGS: Check = Check {
    id: "mc-no-ghost-flags",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Plan,
    when: all(&[
        LEAVING.yes(),
        DECISION_FIRM.yes(),
        EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED),
        HOURS_SINCE_DECISION.above(24.0),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No ghost flags",
    detects: "no message drafted or sent although action requires one and the decision is older than a day",
    explain: "Silence is the only exit every source rules out.",
    fix: "send the two-sentence version now",
    sources: &[&S0_3, &S0_12, &S1_13, &S2_5, &S3_8, &S4_13],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
