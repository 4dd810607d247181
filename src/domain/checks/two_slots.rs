//! Check `mc-two-slots`.

use super::*;
use crate::domain::order::sort_by;

pub static MC_TWO_SLOTS: Check = Check {
    id: "mc-two-slots",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.yes()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Offer two new times",
    detects: "Two new dates or times.",
    explain: "Two concrete times save back and forth and show that you mean it.",
    fix: "Name two dates and times that you can keep.",
    sources: &[&S3_4D, &S3_6, &S3_13B],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nI am sorry, I cannot come to our interview on Monday at 10:00. Could we move it to Thursday at 9:00?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nI am sorry, I cannot come to our interview on Monday at 10:00. Could we meet on Thursday at 9:00 or Friday at 14:00?\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::RESCHEDULE),
    ACTION.is(Action::RESCHEDULE),
    HOURS_UNTIL_APPOINTMENT.equals(60.0),
    RESCHEDULE_COMMITTED.yes(),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let announces = reading.draft.medium == Medium::Text && body.has(&["email|mail", "will|i'll|shall write|send"]);
    let mut proposed: Vec<String> = reading
        .moments
        .iter()
        .filter(|moment| moment.proposed)
        .map(|moment| body.text(body.span(&moment.words)).to_lowercase())
        .collect();
    sort_by(&mut proposed, String::cmp);
    proposed.dedup();
    if announces || proposed.len() >= 2 {
        return;
    }
    let hit = match reading.moments.iter().find(|moment| moment.proposed) {
        Some(moment) => reading.marks(&moment.words).graded(Severity::Warn),
        None => Hit::missing(reading.closing()),
    };
    hits.push(hit);
}
