//! Check `mc-recruiter-relay-ask`.

use super::*;

pub static MC_RECRUITER_RELAY_ASK: Check = Check {
    id: "mc-recruiter-relay-ask",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        EXIT_NOTICE.yes(),
        EXITED.no(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        MISCONDUCT_PRESENT.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Ask the recruiter to pass it on",
    detects: "The request to tell the hiring manager.",
    explain: "Otherwise the hiring manager may not hear it.",
    fix: "Ask the recruiter to tell the hiring manager.",
    sources: &[&S0_7D],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your help. I have decided to withdraw my application. I wish you all the best.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your help. I have decided to withdraw my application. Please let the hiring manager know. I wish you all the best.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    PROCESS_MANAGER.is(ProcessManager::AGENCY_RECRUITER),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // The note that the recruiter forwards is read by the manager.
    if reading.draft.medium == Medium::RecruiterRelay {
        return;
    }
    let asks = [
        "~let|inform|~tell|~notify|~update|~thank|~inform|letting .. manager|team|them|client|company|everyone|panel|department|board|know|people|boss",
        "~pass|~forward|~relay|~share|~hand|~send|~convey|~break .. on|this|along|it|message|news|manager|team|to|thanks",
        "word with|to|get",
        "on my behalf",
        "manager|team|client .. knows|know|informed|aware",
    ];
    if !reading.body.has(&asks) && !tells_somebody(reading) {
        let at = reading.decisions.first().map_or(0, |decision| decision.words.start);
        let sentence = "Could you please let the hiring manager know?";
        hits.push(if reading.decisions.is_empty() {
            reading.lacks_last(sentence)
        } else {
            reading.lacks_after(at, sentence)
        });
    }
}

/// "Please tell Rob": a request that names the person.
fn tells_somebody(reading: &Reading) -> bool {
    let body = &reading.body;
    let somebody = |at: usize| {
        body.words.get(at).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase))
            && !matches!(body.word(at), "i" | "i'm" | "i've" | "i'll" | "i'd")
    };
    body.find(&["~let|~inform|~tell|~notify|~update|~thank|~give|~forward|~pass|~explain|~convey|~mention|~speak|~say|~write|~apologise|~apologize|giving"])
        .iter()
        .any(|found| (found.end..found.end + 4).any(|at| at < body.words.len() && somebody(at)))
}
