//! Check `mc-rescind-not-email-only`.

use super::*;

pub static MC_RESCIND_NOT_EMAIL_ONLY: Check = Check {
    id: "mc-rescind-not-email-only",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[HAS_PHONE_NUMBER.yes(), HAS_PHONE_NUMBER.unknown()]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Call first",
    detects: "An email as the first word after a yes.",
    explain: "After a yes they should hear it from you. The email confirms it.",
    fix: "Use the call script, then confirm by email.",
    sources: &[&S1_6A, &S1_8B, &S1_13],
    find,
    flags: Example::plan(RESCIND, Handed { channels: Some(&[Channel::EMAIL]), ..HANDED }),
    leaves: Example::plan(RESCIND, Handed { channels: Some(&[Channel::PHONE, Channel::EMAIL]), ..HANDED }),
};

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let first = context.handed.channels.and_then(|channels| channels.first());
    if first.is_some_and(|channel| *channel == Channel::EMAIL) {
        hits.push(Hit::plan());
    }
}
