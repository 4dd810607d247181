//! Check `mc-decision-confirmed-first`.

use super::*;

pub static MC_DECISION_CONFIRMED_FIRST: Check = Check {
    id: "mc-decision-confirmed-first",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        LEAVING.yes(),
        CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE]),
        EXIT_NOW.no(),
        NEGOTIATION_STATUS.is_not(NegotiationStatus::FAILED),
        VISA_TIMELINE_FITS.is_not(VisaTimelineFits::NO),
        not(&all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])),
        UNSAFE.no(),
        LIVE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Are you sure yet?",
    detects: "A message that goes out while you are not certain.",
    explain: "Once this is sent, they will move on to others. You told us that you are not certain.",
    fix: "Take the time to decide, or set yourself a date for it.",
    sources: &[&S2_3C, &S2_10Q5],
    find,
    flags: Example::plan(
        &[
            STAGE.is(Stage::EARLY_ROUNDS),
            INTENT.is(Intent::LEAVE),
            ACTION.is(Action::WITHDRAW),
            CERTAINTY.is(Certainty::LEANING),
        ],
        Handed { ..HANDED },
    ),
    leaves: Example::plan(WITHDRAW, Handed { ..HANDED }),
};

fn find(_: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // The situation alone decides.
    hits.push(Hit::plan());
}
