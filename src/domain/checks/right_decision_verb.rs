//! Check `mc-right-decision-verb`.

use super::*;

pub static MC_RIGHT_DECISION_VERB: Check = Check {
    id: "mc-right-decision-verb",
    kind: CheckKind::Match,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Another word fits better here",
    detects: "The word that fits the stage: withdraw, decline, take back your acceptance, or reschedule.",
    explain: "Before an offer you withdraw, an offer you decline, and after a yes you withdraw your acceptance. The wrong word hides what changes for them.",
    fix: "Use the word for this stage.",
    sources: &[&S1_12C, &S3_4C, &S4_6],
    find,
    flags: Example::email(
        DECLINE,
        "Dear Maya,\n\nThank you for the offer. After some thought I withdraw my application for the Data Analyst role.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        DECLINE,
        "Dear Maya,\n\nThank you for the offer. After some thought I have decided to decline it.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let sorts: Vec<Sort> = reading.decisions.iter().map(|decision| decision.sort).collect();
    let (wrong, right, words): (&[Sort], &[Sort], &str) = match context.action() {
        Some(Action::DECLINE_INVITATION | Action::WITHDRAW | Action::CANCEL_AND_WITHDRAW) => (
            &[Sort::DeclineOffer, Sort::Rescind],
            &[Sort::Withdraw, Sort::StepOut, Sort::DeclineInvitation],
            "withdraw my application",
        ),
        Some(Action::DECLINE_OFFER) => {
            (&[Sort::Withdraw, Sort::Rescind], &[Sort::DeclineOffer, Sort::StepOut], "decline your offer")
        }
        Some(Action::RESCIND_ACCEPTANCE) => {
            (&[Sort::Withdraw, Sort::DeclineOffer], &[Sort::Rescind], "withdraw my acceptance")
        }
        Some(Action::RESCHEDULE | Action::SWITCH_FORMAT) => {
            (&[Sort::Cancel], &[Sort::Reschedule, Sort::SwitchFormat], "reschedule our interview")
        }
        _ => return,
    };
    if sorts.iter().any(|sort| right.contains(sort)) {
        return;
    }
    if let Some(decision) = reading.decision(|decision| {
        // "I can't start the job" takes back no yes that was never given.
        let plain = decision.sort == Sort::Rescind
            && !reading.body.has_in(
                &(decision.words.start..decision.words.end + 3),
                &["accept*|yes|agreement|contract|promise|word|rescind*|retract*|revok*"],
            );
        wrong.contains(&decision.sort) && !plain && names_the_thing(reading, decision)
    }) {
        hits.push(corrected(reading, decision, words));
    }
}

/// Whether the words name what is given up. A bare "withdraw" is right enough for anything.
fn names_the_thing(reading: &Reading, decision: &Decision) -> bool {
    let end = decision.words.end;
    reading.body.has_in(&(decision.words.start..end + 5), OBJECTS)
}

const OBJECTS: &[&str] = &[
    "application|candidacy|candidature|process|consideration|offer|acceptance|running|cancel|cancelling|job|position|role",
];

/// The verb and what it governs, in the right words. An awkward form of the verb is only marked.
fn corrected(reading: &Reading, decision: &Decision, words: &str) -> Hit {
    let body = &reading.body;
    let at = decision.words.start;
    let plain = [
        "withdraw my application|candidacy|candidature",
        "withdraw from the|your process|recruitment|hiring|selection? process?",
        "withdraw from consideration",
        "decline the|your|this offer",
        "withdraw|retract|rescind my acceptance",
        "cancel our|the|my interview|meeting|appointment|call",
        "decline|refuse the|this|your? job|position|role",
    ];
    let end = plain.iter().filter_map(|phrase| body.matches(phrase, at)).max();
    match end {
        Some(end) => reading.reads_better(&(at..end), words),
        None => reading.marks(&decision.words),
    }
}
