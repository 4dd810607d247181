//! Check `mc-no-vague-excuse`.

use super::*;

pub static MC_NO_VAGUE_EXCUSE: Check = Check {
    id: "mc-no-vague-excuse",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No vague excuse",
    detects: "empty excuses (something came up, due to stuff, for various reasons, not a good time) without category or next step",
    explain: "Empty phrases frustrate; either give a short category or no reason at all.",
    fix: "pick a one-line reason or delete the phrase",
    sources: &[&S3_8],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
