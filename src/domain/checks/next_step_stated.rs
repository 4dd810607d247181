//! Check `mc-next-step-stated`.

use super::*;

pub static MC_NEXT_STEP_STATED: Check = Check {
    id: "mc-next-step-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: any(&[CHANGING_APPOINTMENT.yes(), ACTION.is(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "What happens next?",
    detects: "A word on what happens next.",
    explain: "An open end means another round of emails. Say what comes now.",
    fix: "Say what you will do, or what you ask them to do.",
    sources: &[&S1_12C, &S3_4C],
    find,
    flags: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble. Thank you for everything.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble. I will send the papers back this week.\n\nSam Ortiz",
    ),
};

const STEPS: &[&str] = &[
    "will|i'll|shall|can|could .. send|return|confirm|call|email|write|follow|put|bring|settle|pay|post",
    "confirm|confirming .. writing",
    "whatever|anything .. helps|help|need|take|takes|can",
    "glad|happy|ready|available|free to|for talk|discuss|speak|arrange|settle|help|return|go|answer|a",
    "let me know",
    "tell|call|ring|write me|to",
    "goes|go back|to you",
    "anything else",
    "look|looking forward",
    "we agreed|have",
    "follow|follows",
    "next steps|step",
    "written confirmation",
    "please tell|send|let|cancel|stop|take|remove|close|call",
    "get|come back to",
    "call me",
    "in touch",
    "another|new time|date|day",
    "this email|letter|message confirms|is",
    "would|does|do|could .. work|suit",
];

const WITHDRAWN: &[&str] = &[
    "writing|write to .. withdraw|rescind|retract|revoke|decline",
    "hereby|herewith .. withdraw|rescind|retract|revoke|withdrawn|rescinded",
    "consider|treat|accept|regard|take this|my|the .. withdrawn|withdrawal|rescinded",
    "acceptance .. is|be|as .. withdrawn|rescinded|void",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let rescinds = context.action() == Some(Action::RESCIND_ACCEPTANCE);
    let left = !rescinds && context.values.flag(LEAVING) && reading.decision(|decision| decision.sort.exit()).is_some();
    // A letter that says it is the withdrawal itself leaves nothing open; "I have to withdraw" does.
    let withdrawn = rescinds && reading.draft.written() && reading.body.has(WITHDRAWN);
    let switched = reading.decision(|decision| decision.sort == Sort::SwitchFormat).is_some();
    let stated = left
        || withdrawn
        || switched
        || reading.moments.iter().any(|moment| moment.proposed)
        || reading.body.has(STEPS)
        || !rescinds && reading.body.main().any(|(_, sentence)| reading.body.text(sentence.at.clone()).ends_with('?'))
        || announces(&reading.body);
    if !stated {
        hits.push(reading.lacks_last(match context.action() {
            Some(Action::RESCIND_ACCEPTANCE) => "Please let me know what you need from me now.",
            Some(Action::RESCHEDULE | Action::SWITCH_FORMAT) => "Please let me know whether this works for you.",
            _ => "Please take me out of your calendar.",
        }));
    }
}

/// Whether the person says what they are going to do: "I'll courier the badge back". Feelings and refusals are no act.
fn announces(body: &Words) -> bool {
    let none = ["not|never|no|always|be|have|remember|miss|keep|understand|treasure|look|wish|think"];
    body.find(&["i'll", "i will|shall"])
        .iter()
        .any(|found| !none.iter().any(|phrase| body.matches(phrase, found.end).is_some()))
}
