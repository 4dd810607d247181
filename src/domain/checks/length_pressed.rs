//! Check `mc-length-pressed`.

use super::*;

pub static MC_LENGTH_PRESSED: Check = Check {
    id: "mc-length-pressed",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[
        EXIT_NOTICE.yes(),
        PRESSED_FOR_TIME.yes(),
        ACCEPTED.no(),
        UNSAFE.no(),
        SPONSORSHIP_UNDERWAY.no(),
        RELOCATION_UNDERWAY.no(),
        SHORT_NOTICE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Two sentences are enough",
    detects: "More than two sentences when you have little time; a third where your case asks for it.",
    explain: "You have little time. Two sentences keep you from rewriting it all evening.",
    fix: "Use the two-sentence version.",
    sources: &[&S4_17B],
    find,
    flags: Example::email(
        &[STAGE.is(Stage::EARLY_ROUNDS), INTENT.is(Intent::LEAVE), ACTION.is(Action::WITHDRAW), PRESSED_FOR_TIME.yes()],
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I wish you well.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        &[STAGE.is(Stage::EARLY_ROUNDS), INTENT.is(Intent::LEAVE), ACTION.is(Action::WITHDRAW), PRESSED_FOR_TIME.yes()],
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

use super::length_early::{beyond, called_for};

/// Our own two sentences take a third where the recruiter is asked to tell the manager.
const MORE: usize = 1;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    hits.extend(beyond(reading, usize::MAX, 2 + called_for(context).min(MORE)));
}
