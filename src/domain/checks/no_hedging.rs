//! Check `mc-no-hedging`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_NO_HEDGING: Check = Check {
    id: "mc-no-hedging",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "It sounds undecided",
    detects: "Words that make the decision sound open, such as “I think I might”.",
    explain: "Words like these invite them to talk you round. If you are sure, say it plainly.",
    fix: "Use the plain sentence of decision.",
    sources: &[&S0_12, &S2_3C, &S4_5A],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I think I might withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I am not sure whom to write to, but I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

const HEDGES: &[&str] = &[
    "i think i|i'll|i'm|i'd might|may|should|will|want|would|need|have|am|must",
    "i guess|suppose",
    "not .. sure",
    "unsure|undecided",
    "in|of two minds",
    "on the fence",
    "most likely .. withdraw|step|decline|stop|leave|pull|drop|cancel",
    "probably|possibly|maybe|perhaps .. withdraw|withdrawing|decline|declining|cancel|step|stop|leave|pull|drop",
    "kind|sort of withdraw|want|feel|decided|think",
    "i|we might|may .. withdraw|decline|step|leave|pull|drop|cancel",
    "thinking of|about withdrawing|declining|leaving|stepping|pulling|dropping",
    "considering withdrawing|declining|leaving|stepping",
    "leaning towards",
    "tempted to",
    "more or less decided",
    "i'm|i am? inclined",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.find(HEDGES);
    found.retain(|found| {
        let asks = matches!(body.word(found.end), "who" | "whom" | "where" | "which" | "how" | "what" | "when");
        let sure = body.word(found.end.wrapping_sub(1)) == "sure"
            && body.word(found.start) == "not"
            && body.preceded(found.start, 1, &["if", "are"]);
        let thinks = body.word(found.start + 1) == "think";
        !asks && !sure && (!thinks || leaves(body, found)) && !is_small_doubt(body, found) && !body.quoted(found)
    });
    found.extend(reading.weighed.iter().map(|weighed| hedged(body, weighed)));
    sort_by_key(&mut found, |found| (found.start, std::cmp::Reverse(found.end)));
    for found in reading.once_each(found) {
        let sentence = body.sentence_of(found.start).map(|sentence| sentence.at.clone());
        let verb = reading.weighed.iter().any(|weighed| weighed.start < found.end && found.start < weighed.end)
            || body.has_in(
                &found,
                &["withdraw*|declin*|cancel*|step|stop|leave|leaving|pull|drop|stepping|might|may|should"],
            );
        let hit = reading.marks(&found);
        hits.push(match sentence {
            Some(span) if verb => hit.fixed(span, decision_sentence(reading, context)),
            _ => hit,
        });
    }
}

/// What somebody would do who thinks of leaving.
const LEAVES: &[&str] = &[
    "withdraw*|declin*|cancel*|step*|stop*|leave|leaving|pull*|drop*|pass|quit|turn|bow|end|out|done|not|no|rather|elsewhere|another|different|stay*|better|right|time|think|change|reconsider|wait|accept*",
    "take .. job|role|offer|position|up|another|other",
    "say no",
];

/// What somebody thinks who is not leaving: "I think I will remember our talk".
const KEEPS: &[&str] = &["remember|forget|miss|treasure|learn|learned|learnt|enjoy|enjoyed|carry|keep|benefit"];

/// Whether a thought is one of leaving or deciding.
fn leaves(body: &Words, found: &Found) -> bool {
    let end = body.clause_of(found.start).end.min(found.end + 5);
    let after = found.end..end.max(found.end);
    body.has_in(&after, LEAVES) && !body.has_in(&after, KEEPS)
}

/// "I am not sure I said it at the time": what is in doubt is no decision.
fn is_small_doubt(body: &Words, found: &Found) -> bool {
    let doubts = &[
        "sure that|if|whether? i|we|i've .. said|told|thanked|mentioned|wrote|made|spelled|spelt|introduced",
        "sure that|if|whether? you|you've|this|my|it .. received|got|saw|seen|reached|know|remember|heard|arrived|read|helps",
        "sure i ever|even said|told|thanked|mentioned",
    ];
    body.word(found.end - 1) == "sure" && doubts.iter().any(|phrase| body.matches(phrase, found.end - 1).is_some())
}

/// A weighed decision, from the word that weighs it.
fn hedged(body: &Words, weighed: &Found) -> Found {
    let sentence = body.sentence_of(weighed.start).map_or(weighed.start, |sentence| sentence.words.start);
    let from = (sentence.max(weighed.start.saturating_sub(5))..weighed.start)
        .find(|at| body.matches("might|may|considering|thinking|maybe|perhaps|possibly|probably|could|should|unsure|wondering|tempted|likely|undecided|torn|hesitant|leaning|inclined", *at).is_some());
    from.unwrap_or(weighed.start)..weighed.end
}
