//! Check `mc-length-call`.

use super::*;

pub static MC_LENGTH_CALL: Check = Check {
    id: "mc-length-call",
    kind: CheckKind::Limit,
    medium: CheckMedium::Script,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Too long for a call",
    detects: "More than about 90 seconds when spoken.",
    explain: "About a minute is enough: thanks, decision, good wishes.",
    fix: "Keep three points and a closing line.",
    sources: &[&S0_7C],
    find,
    flags: Example::spoken(
        WITHDRAW,
        "Hello Maya, this is Sam. Thank you for your time. I have decided to withdraw from the Data Analyst role. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me.",
    ),
    leaves: Example::spoken(
        WITHDRAW,
        "Hello Maya, this is Sam. Thank you for your time. I have decided to withdraw from the Data Analyst role. All the best.",
    ),
};

use super::length_early::beyond;

/// Ninety seconds at an easy pace of some 130 words a minute. Proposed.
const WORDS: usize = 195;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    hits.extend(beyond(reading, WORDS, usize::MAX));
}
