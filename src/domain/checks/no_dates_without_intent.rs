//! Check `mc-no-dates-without-intent`.

use super::*;

pub static MC_NO_DATES_WITHOUT_INTENT: Check = Check {
    id: "mc-no-dates-without-intent",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.no()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "New dates promise interest",
    detects: "New dates for an interview that you do not mean to attend.",
    explain: "You are not going to come. Offering dates says that you would.",
    fix: "Take the dates out, or tell us that you will attend.",
    sources: &[&S3_4D, &S3_8],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I would be free for an interview on Friday at 9:00.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I am sorry about our interview on Friday at 9:00.\n\nSam Ortiz",
    ),
};

const MEETING: &[&str] = &[
    "interview|interviews|meet|meeting|reschedul*|slot|appointment|call|talk|speak|conversation",
    "new|another|other|different time|date|day",
    "free|available on|at|this|next|tomorrow|for",
    "instead",
];
/// A talk about papers or about coming back some day is no interview.
const OTHER_MATTERS: &[&str] = &[
    "papers|paperwork|documents|laptop|badge|contract|bonus|repay*|return|hand|handover|questions|receipt|feedback|apply|reapply|settle",
    "next steps",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let leaving = context.values.flag(LEAVING);
    let mut found: Vec<Found> = Vec::new();
    for moment in reading.moments.iter().filter(|moment| moment.proposed) {
        let Some(sentence) = body.sentence_of(moment.words.start) else { continue };
        let meeting = body.has_in(&sentence.words, MEETING) || sentence.bullet;
        if !leaving || meeting && !body.has_in(&sentence.words, OTHER_MATTERS) {
            found.push(moment.words.clone());
        }
    }
    for found in reading.once_each(found) {
        hits.push(if leaving { reading.neutral(&found, context) } else { reading.marks(&found) });
    }
}
