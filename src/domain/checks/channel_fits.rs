//! Check `mc-channel-fits`.

use super::*;

pub static MC_CHANNEL_FITS: Check = Check {
    id: "mc-channel-fits",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Channel fits",
    detects: "chosen channel differs from `fw-channel-picker`",
    explain: "Show why the other channel suits better.",
    fix: "switch channel or confirm",
    sources: &[&S0_5A, &S1_13, &S3_4B, &S4_5B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
