//! Check `mc-length-check-in`.

use super::*;

pub static MC_LENGTH_CHECK_IN: Check = Check {
    id: "mc-length-check-in",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Long for a hello",
    detects: "More than three sentences in a hello after months.",
    explain: "A hello after months asks for little of their time: three sentences.",
    fix: "Keep the news and one friendly line.",
    sources: &[&S3_7B, &S3_20],
    find,
    flags: Example::email(
        MONTHS_LATER,
        "Dear Maya,\n\nWe spoke last spring. I have finished my course. The weather is fine. I would be glad to hear from you.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        MONTHS_LATER,
        "Dear Maya,\n\nWe spoke last spring. I have finished my course. I would be glad to hear from you.\n\nSam Ortiz",
    ),
};

use super::checkin_has_update::is_check_in;
use super::length_early::beyond;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if is_check_in(reading, context) {
        hits.extend(beyond(reading, usize::MAX, 3));
    }
}
