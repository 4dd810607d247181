//! Check `mc-apology-present-appointment`.

use super::*;

pub static MC_APOLOGY_PRESENT_APPOINTMENT: Check = Check {
    id: "mc-apology-present-appointment",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[CHANGING_APPOINTMENT.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Apology present appointment",
    detects: "apology phrase (sorry, apologise, regret the inconvenience)",
    explain: "Someone kept this time for you.",
    fix: "add one short apology naming the slot or the short notice",
    sources: &[&S2_7B, &S3_4C, &S3_6],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
