//! Check `mc-copy-scheduler`.

use super::*;

pub static MC_COPY_SCHEDULER: Check = Check {
    id: "mc-copy-scheduler",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        LEAVING.yes(),
        APPOINTMENT_PENDING.yes(),
        SCHEDULED_BY.is_any(&[
            ScheduledBy::RECRUITER,
            ScheduledBy::HIRING_MANAGER,
            ScheduledBy::COORDINATOR,
            ScheduledBy::HR,
        ]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Copy the person who booked it",
    detects: "The person who booked the appointment, among those who get the message.",
    explain: "They hold the calendar and can free the time.",
    fix: "Add them in copy.",
    sources: &[&S4_4C, &S4_16],
    find,
    flags: Example::plan(GIVEN, Handed { to: Some(&[Tell::HIRING_MANAGER]), copy: Some(&[]), ..HANDED }),
    leaves: Example::plan(
        GIVEN,
        Handed { to: Some(&[Tell::HIRING_MANAGER]), copy: Some(&[Tell::SCHEDULER]), ..HANDED },
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::CANCEL_AND_WITHDRAW),
    SCHEDULED_BY.is(ScheduledBy::COORDINATOR),
];

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let (Some(to), Some(copy)) = (context.handed.to, context.handed.copy) else { return };
    let booked_by = match context.values.one(SCHEDULED_BY) {
        Some(ScheduledBy::RECRUITER) => Tell::RECRUITER,
        Some(ScheduledBy::HIRING_MANAGER) => Tell::HIRING_MANAGER,
        Some(ScheduledBy::HR) => Tell::HR,
        _ => Tell::SCHEDULER,
    };
    let both = Tell::HR_AND_RECRUITER;
    let covers = |person: &Value<Tell>| {
        *person == booked_by || *person == both && [Tell::HR, Tell::RECRUITER].contains(&booked_by)
    };
    if !to.iter().chain(copy).any(covers) {
        hits.push(Hit::plan());
    }
}
