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
    title: "Decision confirmed first",
    detects: "sending while certainty is not certain",
    explain: "After sending, they move on to others.",
    fix: "offer the decision frameworks or a deadline",
    sources: &[&S2_3C, &S2_10Q5],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
