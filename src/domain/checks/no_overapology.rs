//! Check `mc-no-overapology`.

use super::*;

pub static MC_NO_OVERAPOLOGY: Check = Check {
    id: "mc-no-overapology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Too many apologies",
    detects: "More than one apology, or words such as “ashamed” and “forgive me”.",
    explain: "One plain apology is stronger than three.",
    fix: "Keep the first one.",
    sources: &[&S2_7B],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I am sorry. I am so terribly sorry for this.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        TASK_AGREED,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I am sorry to step back from the task.\n\nSam Ortiz",
    ),
};

const ABASED: &[&str] = &[
    "terribly|awfully|incredibly|unbelievably sorry",
    "ashamed",
    "please|beg|ever forgive me",
    "beg you|your|for",
    "unforgivable|inexcusable|mortified",
    "i feel so|really|truly|just? terrible|awful|horrible|dreadful|bad|guilty",
    "a thousand|million apologies",
    "i am|i'm the worst",
    "hate myself",
    "hate to do|disappoint",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut abased = reading.said(ABASED);
    // "You should be ashamed" is no apology.
    abased.retain(|found| !body.preceded(found.start, 4, &["you", "your", "they", "should", "ought"]));
    let apologies = reading.once_each(reading.apologies.clone());
    // A call on the day itself may apologise twice.
    let allowed = if reading.draft.spoken() && context.values.flag(SHORT_NOTICE) { 2 } else { 1 };
    let extra = apologies.get(allowed).filter(|_| apologies.len() > allowed);
    let Some(found) = abased.first().or(extra) else { return };
    let keep = apologies.len() <= 1 && abased.len() <= 1 && context.values.flag(NEEDS_APOLOGY);
    if keep {
        let sentence = body.sentence_of(found.start).map(|sentence| sentence.at.clone()).unwrap_or_default();
        let decided = reading.decisions.iter().any(|decision| {
            body.span(&decision.words).start >= sentence.start && body.span(&decision.words).start < sentence.end
        });
        let hit = reading.marks(found);
        hits.push(if decided { hit } else { hit.fixed(sentence, "I am sorry for the trouble this makes.") });
    } else {
        hits.push(reading.neutral(found, context));
    }
}
