//! Check `mc-clear-decision`.

use super::*;

pub static MC_CLEAR_DECISION: Check = Check {
    id: "mc-clear-decision",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "The decision is not said",
    detects: "A sentence in which you say the decision yourself, not a hint.",
    explain: "After one reading they must know what you decided. Right now they would have to guess.",
    fix: "Say it in one plain sentence.",
    sources: &[&S1_6B, &S2_3C, &S4_5A, &S4_5C],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I am taking a step in a new direction.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let exit = context.values.flag(LEAVING);
    let told = context.values.flag(EXITED)
        && reading.body.has(&[
            "as i said|mentioned|told|explained|agreed",
            "as discussed",
            "confirm|confirming|confirmation",
        ]);
    // Who asks for another time has said that the time is to change.
    let moved = !exit && reading.moments.iter().any(|moment| moment.proposed);
    if told || moved || reading.decision(|decision| decision.sort.exit() || !exit).is_some() || reading.implies() {
        return;
    }
    let sentence = decision_sentence(reading, context);
    // There are more ways to say no than anybody can list. Who refuses or gives up something is warned and not stopped.
    let refuses = reading.body.main().any(|(_, sentence)| reading.body.has_in(&sentence.words, REFUSALS));
    let severity = if refuses { Severity::Warn } else { Severity::Block };
    let hit = match reading.thanks.first().filter(|thanks| reading.rank(thanks.start) == 0) {
        Some(thanks) => reading.lacks_after(thanks.start, &sentence),
        None => reading.lacks_first(&sentence),
    };
    hits.push(hit.graded(severity));
}

/// Words of somebody who turns something down, whatever it is.
const REFUSALS: &[&str] = &[
    "not|won't|wont|can't|cannot|cant|don't|no|never|without|nor|isn't",
    "~give|gave up",
    "~stop|~quit|~leave|~stay|~refuse|~reject|~cancel|instead|out|elsewhere",
];
