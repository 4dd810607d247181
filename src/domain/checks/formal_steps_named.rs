//! Check `mc-formal-steps-named`.

use super::*;

pub static MC_FORMAL_STEPS_NAMED: Check = Check {
    id: "mc-formal-steps-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Name the visa or moving steps",
    detects: "The visa or moving steps under way, and the question who closes what.",
    explain: "HR can stop only what it knows about. Name what is under way and ask who cancels what.",
    fix: "Name the steps and ask who closes them.",
    sources: &[&S0_4C, &S0_7E, &S0_10A, &S0_15Q3],
    find,
    flags: Example::email(
        DECLINE_VISA,
        "Dear Maya,\n\nThank you for the offer. I have decided to decline it. I wish you all the best.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        DECLINE_VISA,
        "Dear Maya,\n\nThank you for the offer. I have decided to decline it. Please stop the visa filing and tell me what I need to do. I wish you all the best.\n\nSam Ortiz",
    ),
};

const STEPS: &[&str] = &[
    "visa*",
    "sponsor*",
    "permit*",
    "filing|filings|petition|petitions|immigration",
    "relocat*",
    "move|moving|movers|mover",
    "flat|housing|apartment|flights|shipping",
    "work authorisation|authorization",
    "paperwork",
];
const ASKS: &[&str] = &[
    "please|kindly",
    "could|can|would|will you",
    "let me know",
    "what|which|who|whether|how .. need|needs|should|steps|cancel|cancels|close|closes|have|is|can|must|do",
    "next steps",
    "tell me",
    "advise",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let step = if context.values.flag(SPONSORSHIP_UNDERWAY) { "visa steps" } else { "relocation steps" };
    let sentence =
        format!("Please stop the {step} that are under way, and tell me which of them I need to cancel myself.");
    let named = reading.body.find(STEPS);
    match named.first() {
        None => hits.push(reading.lacks_last(&sentence)),
        Some(found) if !reading.body.has(ASKS) => {
            hits.push(reading.lacks_after(found.start, "Could you tell me who cancels what?").graded(Severity::Warn));
        }
        Some(_) => {}
    }
}
