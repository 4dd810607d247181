//! Check `mc-short-notice-call`.

use super::*;

pub static MC_SHORT_NOTICE_CALL: Check = Check {
    id: "mc-short-notice-call",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        SHORT_NOTICE.yes(),
        any(&[HAS_PHONE_NUMBER.yes(), HAS_PHONE_NUMBER.unknown()]),
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "They may not read it in time",
    detects: "An email as the only word with less than a day to go.",
    explain: "With less than a day to go, an email alone can come too late.",
    fix: "Call, then send the email.",
    sources: &[&S3_4A, &S3_22Q2],
    find,
    flags: Example::plan(CANCEL_LATE, Handed { channels: Some(&[Channel::EMAIL]), ..HANDED }),
    leaves: Example::plan(CANCEL_LATE, Handed { channels: Some(&[Channel::EMAIL, Channel::PHONE]), ..HANDED }),
};

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let only =
        |channels: &[Value<Channel>]| !channels.is_empty() && channels.iter().all(|channel| *channel == Channel::EMAIL);
    // A taken-back yes has a stricter check of its own.
    if context.handed.channels.is_some_and(only) && context.action() != Some(Action::RESCIND_ACCEPTANCE) {
        hits.push(Hit::plan());
    }
}
