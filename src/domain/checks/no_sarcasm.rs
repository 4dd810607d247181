//! Check `mc-no-sarcasm`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_NO_SARCASM: Check = Check {
    id: "mc-no-sarcasm",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "This can read as sarcasm",
    detects: "Irony, and words of theirs in mocking quotation marks.",
    explain: "They may remember this line longer than all the rest.",
    fix: "Use neutral words.",
    sources: &[&S0_12, &S3_5B],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your so-called interview. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I want to say this clearly: I have decided to withdraw. Good luck with finding somebody.\n\nSam Ortiz",
    ),
};

pub(super) const IRONY: &[&str] = &[
    "well|fun with|doing that",
    "good|best luck with|of that|luck",
    "so called",
    "obviously|clearly you|your|nobody|no|not|someone|designed|was|were|are|had|don't|didn't|never|too",
    "congratulations on losing|wasting|your|being|managing",
    "thanks|thank you? for nothing|wasting|ignoring|the wasted|lecture",
    "what a surprise|joy|pleasure|treat|way|professional",
    "how nice|lovely|professional|thoughtful|kind|generous of you|your|them .. not|never|ignore|forget|keep|let|make|waste|finally|bother",
    "must be nice",
    "bravo",
    "slow clap",
    "i'm sure|certain you'll|you .. without|survive|manage",
    "as if you|anyone|anybody|that|i'd|it mattered",
    "if you can call",
    "very|truly|real professional|classy|mature of",
    "hats off",
];
/// Words that are put between quotation marks to mock them.
const MOCKED: &[&str] = &[
    "process|interview|interviews|fast|track|team|culture|opportunity|offer|feedback|professional|professionalism|senior|family|flexible|competitive|friendly|urgent|exciting|dynamic|expert|experts|manager|leadership|salary|training|test|values|transparent|quick|priority",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.stated(IRONY);
    for at in 0..body.words.len() {
        let starts = body.words.get(at).is_some_and(|word| word.quoted)
            && at.checked_sub(1).and_then(|before| body.words.get(before)).is_none_or(|word| !word.quoted);
        if starts {
            let end = (at..body.words.len())
                .find(|&next| body.words.get(next).is_some_and(|word| !word.quoted))
                .unwrap_or(body.words.len());
            let asked = body.preceded(
                at,
                6,
                &["asked", "said", "wrote", "called", "role", "position", "titled", "wondered", "mentioned"],
            );
            if end - at <= 3 && body.has_in(&(at..end), MOCKED) && !asked {
                found.push(at..end);
            }
        }
    }
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}
