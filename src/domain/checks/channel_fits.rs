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
    title: "Another way suits better",
    detects: "Another way than the one in the plan.",
    explain: "The plan gives a different way for this message, and says why.",
    fix: "Switch to it, or keep yours if you know better.",
    sources: &[&S0_5A, &S1_13, &S3_4B, &S4_5B],
    find,
    flags: Example::plan(GIVEN, Handed { channels: Some(&[Channel::EMAIL]), ..HANDED }),
    leaves: Example::plan(GIVEN, Handed { channels: Some(&[Channel::PHONE, Channel::EMAIL]), ..HANDED }),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::OFFER_VERBAL),
    INTENT.is(Intent::LEAVE),
    CERTAINTY.is(Certainty::CERTAIN),
    HAS_PHONE_NUMBER.yes(),
    RAPPORT.is(Rapport::CLOSE),
];

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // A taken-back yes and short notice have stricter checks of their own.
    let stricter =
        [&MC_RESCIND_NOT_EMAIL_ONLY, &MC_SHORT_NOTICE_CALL].iter().any(|check| check.when.holds(context.values));
    let chosen = context.handed.channels.and_then(|channels| channels.first());
    let planned = context.values.one(CHANNEL).filter(|channel| *channel != Channel::NONE);
    if let (false, Some(chosen), Some(planned)) = (stricter, chosen, planned)
        && *chosen != planned
    {
        hits.push(Hit::plan());
    }
}
