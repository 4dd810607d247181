//! Check `mc-subject-matches-action`.

use super::*;

pub static MC_SUBJECT_MATCHES_ACTION: Check = Check {
    id: "mc-subject-matches-action",
    kind: CheckKind::Match,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Subject and message disagree",
    detects: "The same matter in the subject line and in the message.",
    explain: "The subject names one thing and the message another. Both must say the same.",
    fix: "Use the words of the decision in the subject too.",
    sources: &[&S3_19],
    find,
    flags: Example::subject(DECLINE, "Withdrawal of application, Data Analyst, Sam Ortiz"),
    leaves: Example::subject(DECLINE, "Your offer, Data Analyst, Sam Ortiz"),
};

const WITHDRAWAL: &[&str] = &["withdraw*"];
const OFFER: &[&str] = &["offer|contract", "declin*"];
const YES: &[&str] = &["accept*", "rescind*", "not joining"];
const MOVE: &[&str] = &["reschedul*", "postpon*", "another|new|different|other time|date|slot"];
const END: &[&str] = &["cancel*", "withdraw*"];
const SHIFT: &[&str] = &[
    "reschedul*",
    "postpon*",
    "new|another|different|other",
    "mov*",
    "chang*",
    "switch*",
    "video|phone|online|remote|remotely|zoom",
    "time|date",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let subject = &reading.subject;
    let says = |phrases| subject.has(phrases);
    // A letter about open papers says so, whatever was decided.
    if says(&["paperwork"]) {
        return;
    }
    let wrong = match context.action() {
        Some(Action::DECLINE_INVITATION | Action::WITHDRAW) => {
            (says(MOVE) || says(&["your|the offer", "declin* offer", "acceptance"])) && !says(END)
        }
        Some(Action::CANCEL_AND_WITHDRAW) => says(MOVE) && !says(END),
        Some(Action::DECLINE_OFFER) => says(WITHDRAWAL) && !says(OFFER) || says(MOVE) || says(YES) && !says(OFFER),
        Some(Action::RESCIND_ACCEPTANCE) => {
            !says(YES) && says(&["withdraw* .. application|candidacy|process|consideration", "declin*"])
        }
        Some(Action::RESCHEDULE | Action::SWITCH_FORMAT) => says(END) && !says(SHIFT),
        Some(Action::NEGOTIATE) => says(WITHDRAWAL) || says(&["declin*"]),
        _ => false,
    };
    if wrong {
        let hit = Hit::subject(0..subject.source.len());
        hits.push(match subject_line(reading, context) {
            Some(line) => hit.fixed(0..subject.source.len(), line),
            None => hit,
        });
    }
}
