//! Check `mc-subject-specific`.

use super::*;

pub static MC_SUBJECT_SPECIFIC: Check = Check {
    id: "mc-subject-specific",
    kind: CheckKind::Require,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "The subject line says too little",
    detects: "A subject line with the matter and your name; a bare “Update” or “Hello” is not enough.",
    explain: "A subject with the matter and your name is understood before the email is opened, and found again later.",
    fix: "Name the matter, the role and yourself.",
    sources: &[&S0_7A, &S1_12A, &S3_6, &S3_19],
    find,
    flags: Example::subject(WITHDRAW, "Update"),
    leaves: Example::subject(WITHDRAW, "Withdrawal, Data Analyst, Sam Ortiz"),
};

/// Words that say what a message is about.
const PURPOSES: &[&str] = &[
    "withdraw*",
    "declin*",
    "cancel*",
    "reschedul*",
    "postpon*",
    "offer|acceptance|application|candidacy|candidature",
    "apolog*",
    "feedback",
    "question",
    "new|another time|date|slot",
    "move|moving|change|switch",
    "by video|phone",
    "reapply*",
    "paperwork",
    "confirm*",
    "report",
    "rescind*",
    "role|position|job|interview|process|update|hello",
    "not|won't|no|can't",
    "~stand|~step|~pull|~bow|~back|~drop|~opt|~come|~duck|~take .. down|back|out|aside|away|off",
    "leave|leaving|turning|declining|passing|refusal|resignation|decision|answer",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let subject = &reading.subject;
    let names = &reading.draft.names;
    let role = !names.role.trim().is_empty() && !subject.find_name(names.role).is_empty();
    let company = subject.words.len() > 3 && !subject.find_name(names.company).is_empty();
    let purpose = subject.words.len() > 1 && (role || company || subject.has(PURPOSES));
    // A report of what happened is filed by the matter, not by the sender.
    let signed = subject.has(&["report"])
        || names.you.trim().is_empty()
        || names.you.split_whitespace().any(|name| !subject.find_name(name).is_empty());
    if purpose && signed {
        return;
    }
    let hit = Hit::subject(0..subject.source.len());
    hits.push(match subject_line(reading, context) {
        Some(line) => hit.fixed(0..subject.source.len(), line),
        None => hit,
    });
}
