//! Check `mc-length-early`.

use super::*;

pub static MC_LENGTH_EARLY: Check = Check {
    id: "mc-length-early",
    kind: CheckKind::Limit,
    medium: CheckMedium::Written,
    when: all(&[LEAVING.yes(), EARLY_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Rather long for this stage",
    detects: "More than about 90 words or six sentences; up to three short sentences more where your case asks for them.",
    explain: "After one or two talks, a few lines are clearer and kinder.",
    fix: "Cut it to thanks, decision, one reason, good wishes.",
    sources: &[&S0_7, &S1_6C, &S1_12, &S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me. The walk through the rooms was nice and the people were kind to me.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Proposed: no source gives a number.
const WORDS: usize = 90;
const SENTENCES: usize = 6;
/// What an early letter may add: our own confirmation of a call needs three, with an appointment, an apology and a window.
const MORE: usize = 3;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // Running visa or moving steps take the words that they need, and a person in a hurry gets the stricter check.
    let excused =
        [SPONSORSHIP_UNDERWAY, RELOCATION_UNDERWAY, PRESSED_FOR_TIME].iter().any(|flag| context.values.flag(*flag));
    if !excused {
        let extra = called_for(context).min(MORE);
        hits.extend(beyond(reading, WORDS + 15 * extra, SENTENCES + extra));
    }
}

/// How many sentences other checks ask for beside the plain notice: they are not held against its length.
pub(super) fn called_for(context: &Context) -> usize {
    let flags = [APPOINTMENT_PENDING, NEEDS_APOLOGY, STAY_IN_TOUCH_GENUINE, WANTS_OTHER_ROLES_HERE];
    let flags = flags.iter().filter(|flag| context.values.flag(**flag)).count();
    let checks: [&Check; 4] =
        [&MC_RECRUITER_RELAY_ASK, &MC_CREDIBLE_CONTEXT, &MC_REAPPLY_WINDOW_STATED, &MC_SPECIFIC_POSITIVE_LATE];
    flags + checks.iter().filter(|check| check.when.holds(context.values)).count()
}

/// Marks what goes beyond so many words or sentences.
pub(super) fn beyond(reading: &Reading, words: usize, sentences: usize) -> Option<Hit> {
    let body = &reading.body;
    if body.main_words() <= words && body.main().filter(|(_, sentence)| !sentence.bullet).count() <= sentences {
        return None;
    }
    let mut so_far = 0;
    let first = body.main().enumerate().find_map(|(number, (_, sentence))| {
        so_far += sentence.words.len();
        (so_far > words || number >= sentences).then_some(sentence.at.start)
    })?;
    Some(Hit::body(first..reading.closing()))
}
