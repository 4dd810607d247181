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
    "so called",
    "luck|fun with all? of? that attitude|approach|mess|chaos|circus|nonsense",
    "congratulations|congrats on .. losing|wasting|ignoring|forgetting|ghosting|worst|slowest|rudest",
    "congratulations|congrats on managing to .. lose|waste|ignore|forget|keep|make",
    "thanks|thank you? for nothing|wasting|ignoring",
    "thanks|thank you? for the wasted",
    "thanks|thank you? for the lecture on|about .. loyalty|manners|gratitude|attitude",
    "what a way to .. run|treat|end|say|thank|welcome|lose",
    "how nice|lovely|professional|thoughtful|kind|generous of you|your|them .. finally",
    "slow clap",
    "as if you|anyone|anybody|that|i'd|it mattered",
    "if you can call it|that|this",
];
/// Words that are ironic where nothing comes after them: "Good luck with that."
const LAST: &[&str] = &["luck|fun with all? of? that", "wish|wishing you|them all? well|joy with that"];
/// Words that are ironic beside a complaint, and sincere without one.
const DOUBLE: &[&str] = &[
    "what a surprise|joy|pleasure|treat|way|professional",
    "how nice|lovely|professional|thoughtful|kind|generous of you|your|them",
    "very|truly|real|so professional|classy|mature|kind|nice of",
    "must be nice",
    "bravo",
    "hats off",
];
/// A complaint, as irony hides it.
const COMPLAINTS: &[&str] = &[
    "nobody .. answer*|repl*|call*|came|read|care*|bother*|show*|told|listen*|knew",
    "ignor*|forget|forgot|forgotten|wasting|wasted|waste|bother|bothered|silence|lied|rude*|ghost*|insult*",
    "no one|answer|reply|word|news|feedback|call",
    "not|never .. word|bother|answer|answered|reply|replied|call|called|read|show|turn|turned|receive|tell|told|listen|listened",
    "~keep|kept|~let|~make|making|made|~leave|left me|us|candidates|people .. wait|waiting|guessing|hanging",
];
/// "Clearly", said of what the reader did not do. "How clearly you explain" is praise.
const PLAINLY: &[&str] = &[
    "obviously|clearly nobody",
    "obviously|clearly no one",
    "obviously|clearly someone|somebody .. forgot|lost|else|didn't|couldn't|never",
    "obviously|clearly you|your|they .. never|not|don't|didn't|couldn't|wasn't|weren't|forgot|lost|ignore*",
    "obviously|clearly you|your|they .. had better|other|no|already|more",
    "you|they|team|interviewer|interviewers|he|she .. obviously|clearly never|don't|didn't|doesn't|not|too|forgot",
    "you|they|team|interviewer|interviewers|he|she .. obviously|clearly had better|other|no|already|more",
    "obviously|clearly not designed|made|meant",
];
/// Thanks and praise, which stand in no ironic part of a sentence.
const PRAISE: &[&str] = &[
    "thank|thanks|grateful|appreciat*|enjoyed|liked|loved|impressed|kind|kindly|welcome|glad|valued|helpful|admire*|pleasure|delighted|care|fault|blame",
];
/// Words that are put between quotation marks to mock them.
const MOCKED: &[&str] = &[
    "process|interview|interviews|fast|track|team|culture|opportunity|offer|feedback|professional|professionalism|senior|family|flexible|competitive|friendly|urgent|exciting|dynamic|expert|experts|manager|leadership|salary|training|test|values|transparent|quick|priority",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.stated(IRONY);
    found.extend(body.stated(LAST).into_iter().filter(|found| body.ends_clause(found)));
    found.extend(body.stated(DOUBLE).into_iter().filter(|found| complains(body, found)));
    found.extend(body.find(PLAINLY).into_iter().filter(|found| {
        let clause = body.clause_of(found.start);
        !body.quoted(found) && !body.has_in(&clause, PRAISE) && !body.has_in(&clause, &["how clearly|obviously"])
    }));
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

/// Whether a complaint stands in the same sentence, or just before words that are a sentence by themselves: "Three weeks
/// without a reply, and nobody called. Bravo."
fn complains(body: &Words, found: &Found) -> bool {
    let Some(sentence) = body.sentence_of(found.start) else { return false };
    let before = sentence.words.start.checked_sub(1).and_then(|last| body.sentence_of(last));
    let alone = sentence.words.len() <= 3;
    let complaints = body.stated(COMPLAINTS);
    let within = |words: &Found| complaints.iter().any(|complaint| words.contains(&complaint.start));
    within(&sentence.words)
        || alone && before.is_some_and(|before| before.place == Place::Main && within(&before.words))
}
