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
    title: "Which appointment?",
    detects: "The date and the time of the appointment.",
    explain: "They may have several interviews that day. Give the date and the time.",
    fix: "Add the date and the time of the appointment.",
    sources: &[&S3_4C],
    find,
    flags: Example::email(
        CANCEL,
        "Dear Maya,\n\nThank you for the invitation. I am sorry, I have to cancel our interview and withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        CANCEL,
        "Dear Maya,\n\nThank you for the invitation. I am sorry, I have to cancel our interview on Monday at 10:00 and withdraw my application.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let moments = || reading.moments.iter().filter(|moment| !moment.proposed);
    let subject = moments_of(&reading.subject);
    let date = moments().chain(&subject).any(|moment| moment.date);
    let time = moments().chain(&subject).any(|moment| moment.time);
    if !(date && time) || moments().next().is_none() {
        hits.push(changed(reading).map_or_else(|| Hit::missing(reading.closing()), |found| reading.marks(&found)));
    }
}

/// The appointment in the sentence that changes it. The talk that somebody is thanked for is another one.
fn changed(reading: &Reading) -> Option<Found> {
    let body = &reading.body;
    let named = body.find(&["interview|appointment|meeting|call|slot|conversation|visit|assessment"]);
    reading
        .decisions
        .iter()
        .filter_map(|decision| body.sentence_of(decision.words.start))
        .find_map(|sentence| named.iter().find(|found| sentence.words.contains(&found.start)).cloned())
}

/// A date in the subject line helps the body, and does not replace it.
fn moments_of(subject: &Words) -> Vec<Moment> {
    moments(subject)
}
