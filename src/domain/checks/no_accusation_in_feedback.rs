//! Check `mc-no-accusation-in-feedback`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_NO_ACCUSATION_IN_FEEDBACK: Check = Check {
    id: "mc-no-accusation-in-feedback",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK), FEEDBACK_WANTED_TO_GIVE.yes()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "This sounds like blame",
    detects: "Sentences that blame: “you never”, “you always”, “you should have”.",
    explain: "Feedback that blames is not heard. Suggest something that would help the next candidate.",
    fix: "Turn it into a suggestion about the process.",
    sources: &[&S0_8B, &S4_10C],
    find,
    flags: Example::email(GIVEN, "Dear Maya,\n\nThank you for asking. You never answered my emails.\n\nSam Ortiz"),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for asking. A short note after each round would help candidates.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::MULTI_ROUNDS),
    EXIT_STATUS.is(ExitStatus::TOLD_IN_WRITING),
    EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
    FEEDBACK_OBJECTIVE.yes(),
];

const BLAME: &[&str] = &[
    "you|your|they|he|she .. always|never|constantly|continually",
    "you|they|he|she should|could have",
    "you|they|he|she .. failed|didn't|ignored|refused|wasted|lied|forgot|blamed|interrupted|shouted|insulted|mocked|cancelled|dismissed",
    "you|they|he|she did not|don't|doesn't|wouldn't|couldn't",
    "you|they|he|she kept me|changing|cancelling|asking|interrupting",
    "you made me|us",
    "you|they|he|she were|was late|rude|unprepared|unprofessional|wrong|unfair|dismissive|arrogant",
    "your fault",
    "you people",
    "blame",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.find(BLAME);
    let contact = reading.draft.names.contact.split_whitespace().next().unwrap_or_default();
    let named = body.find_name(contact).into_iter().filter(|name| {
        matches!(
            body.word(name.end),
            "was" | "is" | "never" | "always" | "kept" | "ignored" | "did" | "didn't" | "seemed"
        ) && body.has_in(
            &(name.end..name.end + 5),
            &["rude|late|unprepared|wrong|never|always|bored|arrogant|unfair|not|didn't|ignored|kept"],
        )
    });
    found.extend(named);
    found.retain(|found| !body.quoted(found) && !body.has_in(found, &["thank|thanks"]));
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}
