//! Check `mc-no-feedback-in-exit`.

use super::*;

pub static MC_NO_FEEDBACK_IN_EXIT: Check = Check {
    id: "mc-no-feedback-in-exit",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), FEEDBACK_WANTED_TO_GIVE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Feedback belongs in another message",
    detects: "Advice or suggestions in the message that ends it.",
    explain: "Keep the exit clean. Feedback is better sent on its own, or when they ask.",
    fix: "Take it out and keep it for a note of its own.",
    sources: &[&S0_5B, &S1_7C, &S2_5],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. One suggestion: you should tell candidates the timeline.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I am happy to give feedback if it helps.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    FEEDBACK_WANTED_TO_GIVE.yes(),
];

const ADVICE: &[&str] = &[
    "one|a|my|small suggestion|tip|observation|recommendation",
    "piece of advice|feedback|criticism",
    "some|few|my suggestions|tips|observations|recommendations",
    "one|a|my|small|some|few|two|three thought|thoughts",
    "i|i'd|would suggest|recommend|advise",
    "you|your|they should|ought|might want|could have|improve",
    "could|can be improved|better|clearer|faster",
    "room for improvement",
    "would help candidates|applicants|if|others",
    "next time you|please|tell",
    "it would be better|good|helpful if",
    "as feedback",
    "my feedback is|on|about",
    "think about changing|improving",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for found in reading.said(ADVICE).into_iter().filter(|found| advises(body, found)) {
        hits.push(reading.neutral(&found, context));
    }
}

/// Whether words that look like advice give some: thoughts may be with somebody, and a team is recommended to a friend.
fn advises(body: &Words, found: &Found) -> bool {
    let last = body.word(found.end - 1);
    let here = |phrases: &[&str]| phrases.iter().any(|phrase| body.matches(phrase, found.end).is_some());
    match last {
        "thought" | "thoughts" => {
            let after = body.text(body.span(found).end..body.source.len());
            after.trim_start().starts_with([':', '\u{2013}', '\u{2014}']) || here(THOUGHTS)
        }
        "recommend" => {
            let clause = body.clause_of(found.start);
            let whom = here(&["you|it|them", "your|the|this team|company|office|firm|place|school|employer"]);
            let short = clause.end <= found.end + 3 && here(&["you|it|them", "your|the team|company|office|firm"]);
            let named = body.name_end(found.end).is_some();
            let to_others = body.has_in(&(found.end..clause.end), RECOMMENDED);
            !((whom || named) && to_others || short || named && clause.end <= found.end + 3)
        }
        _ => true,
    }
}

/// What comes after a thought that is advice.
const THOUGHTS: &[&str] = &["is that", "for you|your|the|next", "on|about your|the|how|this", "if i may"];

/// To whom somebody is recommended.
const RECOMMENDED: &[&str] = &[
    "to my|any|anyone|anybody|a|friends|others|everyone|everybody|other|people|all|whoever|someone|colleagues|every",
    "as a|an|the",
    "without|warmly|highly|gladly",
];
