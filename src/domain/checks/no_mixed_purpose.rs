//! Check `mc-no-mixed-purpose`.

use super::*;

pub static MC_NO_MIXED_PURPOSE: Check = Check {
    id: "mc-no-mixed-purpose",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Two messages in one",
    detects: "Leaving and moving the appointment in one message.",
    explain: "Leaving and asking for a new date cannot both be true. One message, one decision.",
    fix: "Keep the one that you mean.",
    sources: &[&S3_4C, &S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Could we reschedule our interview?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. Rather than reschedule, I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

const MOVES: &[&str] = &[
    "reschedule|rescheduling|postpone|postponing|rearrange|rearranging|rescheduled|postponed",
    "re schedule",
    "postpon*",
    "rearrang*",
    "move|push|shift our|the|my interview|meeting|call|appointment",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    if context.values.flag(LEAVING) {
        // Dates that are put forward have a check of their own.
        let exit = reading.decision(|decision| decision.sort.exit()).is_some();
        let mut moves = body.stated(MOVES);
        moves.retain(|found| {
            !body.preceded(
                found.start,
                4,
                &["rather", "instead", "than", "thank", "thanks", "after", "appreciate", "for"],
            ) && !past(body, found)
                && body.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main)
        });
        if let (true, Some(found)) = (exit, moves.first()) {
            hits.push(reading.neutral(found, context));
        }
    } else if context.values.flag(CHANGING_APPOINTMENT) {
        let left = reading.decision(|decision| {
            matches!(decision.sort, Sort::Withdraw | Sort::DeclineOffer | Sort::Rescind)
                && !body.has_in(&decision.words, &["out|off|offer"])
        });
        let moved = reading.moments.iter().any(|moment| moment.proposed)
            || reading.decision(|decision| matches!(decision.sort, Sort::Reschedule | Sort::SwitchFormat)).is_some();
        // A threat to leave is a second purpose too: "if neither works I withdraw".
        if let (true, None, Some(weighed)) = (moved, left, reading.weighed.first()) {
            hits.push(reading.takes_out(weighed));
        }
        if let (true, Some(decision)) = (moved, left) {
            let words = decision.words.clone();
            let alone = !reading.decisions.iter().any(|other| {
                other.words != words
                    && body.sentence_of(other.words.start).map(|s| s.at.start)
                        == body.sentence_of(words.start).map(|s| s.at.start)
            });
            let hit = reading.marks(&words);
            hits.push(match body.sentence_of(words.start) {
                Some(sentence) if alone => hit.fixed(reading.without(sentence), ""),
                _ => hit,
            });
        }
    }
}

/// "You have rescheduled", "after it was postponed": what happened before.
fn past(body: &Words, found: &Found) -> bool {
    body.word(found.start).ends_with('d')
        && body.preceded(
            found.start,
            3,
            &["was", "were", "been", "you", "had", "have", "has", "already", "twice", "already"],
        )
}
