//! Check `mc-length-apology`.

use super::*;

pub static MC_LENGTH_APOLOGY: Check = Check {
    id: "mc-length-apology",
    kind: CheckKind::Limit,
    medium: CheckMedium::Any,
    when: all(&[NEEDS_APOLOGY.yes(), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "More than one apology",
    detects: "A second apology.",
    explain: "Short and sincere: one sentence is enough.",
    fix: "Keep the first apology.",
    sources: &[&S2_7B],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nI am sorry, I cannot come to our interview on Monday at 10:00. I am so sorry for this. Could we find another time?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nI am sorry, I cannot come to our interview on Monday at 10:00. Could we find another time?\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::RESCHEDULE),
    ACTION.is(Action::RESCHEDULE),
    HOURS_UNTIL_APPOINTMENT.equals(60.0),
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // In an exit the check on too many apologies speaks.
    if context.values.flag(LEAVING) {
        return;
    }
    // A call on the day itself may apologise twice.
    let allowed = if reading.draft.spoken() && context.values.flag(SHORT_NOTICE) { 2 } else { 1 };
    let apologies = reading.once_each(reading.apologies.clone());
    if let Some(extra) = apologies.get(allowed) {
        hits.push(reading.takes_out(extra));
    }
}
