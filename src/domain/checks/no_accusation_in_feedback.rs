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

/// Harm that was not done, which is praise: "you never made me feel rushed".
const SPARED: &[&str] = &[
    "never|not|didn't|don't|doesn't .. ~feel|felt|~make|made|~keep|kept|~leave|left|~let .. rushed|hurried|pressed|pressured|waiting|wait|small|stupid|ignored|forgotten|guessing|hanging|down|uncomfortable|unwelcome|nervous",
    "never|not|didn't|don't|doesn't .. ~rush|~hurry|~pressure|~interrupt|~ignore|~insult|~waste|~forget|forgot|lost|lose",
];

/// What somebody is praised for.
const PRAISE: &[&str] = &[
    "valued|value|appreciat*|welcome|kind|kindly|fast|quick*|promptly|helped|helpful|thank*|glad|enjoyed|comfortable|friendly|patient|good|great|well|clear|clearly|ease|warmly",
];

/// What spoils the praise in a sentence.
const SPOILT: &[&str] = &[
    "not|never|nobody|no|nothing|without|but|late|slow|slowly|waiting|rude*|ignor*|interrupt*|badly|too|forgot|didn't|don't|wasn't|weren't|couldn't|hardly|until|lied|blame*|fault",
];

/// Whether words that look like blame praise: harm that was not done, or good that always was.
fn praises(body: &Words, found: &Found) -> bool {
    let Some(sentence) = body.sentence_of(found.start) else { return false };
    let denies = found.clone().any(|at| matches!(body.word(at), "never" | "not" | "didn't" | "don't" | "doesn't"));
    let from = found.clone().find(|at| SPARED.iter().any(|phrase| body.matches(phrase, *at).is_some()));
    let kind = body.has_in(found, &["always|constantly|continually|made|people|were|was"])
        && body.has_in(&sentence.words, PRAISE)
        && !body.has_in(&sentence.words, SPOILT);
    if denies { from.is_some() } else { kind }
}

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
    found.retain(|found| !body.quoted(found) && !body.has_in(found, &["thank|thanks"]) && !praises(body, found));
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}
