//! Check `mc-appointment-details`.

use super::*;

pub static MC_APPOINTMENT_DETAILS: Check = Check {
    id: "mc-appointment-details",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: CHANGING_APPOINTMENT.yes(),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Appointment details",
    detects: "date and time of the appointment in the body",
    explain: "The reader may have several interviews that day.",
    fix: "insert date and time",
    sources: &[&S3_4C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
