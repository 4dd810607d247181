//! Check `mc-length-late`.

use super::*;

pub static MC_LENGTH_LATE: Check = Check {
    id: "mc-length-late",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[LEAVING.yes(), LATE_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Rather long",
    detects: "More than about 150 words.",
    explain: "Personal is good here, and it can still be short.",
    fix: "Keep the thanks, the decision, one reason and one good thing.",
    sources: &[&S0_5B, &S0_7B],
    find,
    flags: Example::email(
        WITHDRAW_LATE,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW_LATE,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me.\n\nSam Ortiz",
    ),
};

use super::length_early::beyond;

/// Proposed: no source gives a number.
const WORDS: usize = 150;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // Running visa or moving steps take the words that they need.
    if !context.values.flag(SPONSORSHIP_UNDERWAY) && !context.values.flag(RELOCATION_UNDERWAY) {
        hits.extend(beyond(reading, WORDS, usize::MAX));
    }
}
