//! Check `mc-no-excuses-in-apology`.

use super::*;

pub static MC_NO_EXCUSES_IN_APOLOGY: Check = Check {
    id: "mc-no-excuses-in-apology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: ACTION.is_any(&[Action::REPAIR, Action::RESCIND_ACCEPTANCE]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "An apology with an excuse",
    detects: "A “but” behind the apology.",
    explain: "The “but” takes the apology back.",
    fix: "End the apology with a full stop.",
    sources: &[&S3_10],
    find,
    flags: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble, but your contract came very late.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry, but I have no choice. I know this upsets your plans.\n\nSam Ortiz",
    ),
};

const EXCUSES: &[&str] = &[
    "but|however|though|although|yet you|your|it|they|this|that|nobody|the|there|in|please|no|to|also",
    "in my defence|defense",
    "not my|entirely|really|all fault|my|mine",
    "because you|of your|you",
    "if you|your had|hadn't|hadnt",
    "if you would|could have|only",
    "to be fair",
    "you also|too",
    "wasn't|isn't my fault",
];

/// Words that leave something to the reader, and excuse nothing.
const OFFERED: &[&str] = &[
    "however you .. choose|decide|wish|like|want|prefer|proceed|fill|handle|go",
    "if you had a|any|time|questions|another|wanted|hoped",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut excuses = body.find(EXCUSES);
    excuses.retain(|excuse| !OFFERED.iter().any(|phrase| body.matches(phrase, excuse.start).is_some()));
    let number = |at: usize| body.words.get(at).map_or(usize::MAX, |word| word.sentence);
    let near = |excuse: &&Found| {
        reading.apologies.iter().any(|apology| {
            excuse.start >= apology.end
                && (number(excuse.start) == number(apology.start)
                    || number(excuse.start) == number(apology.start) + 1
                        && excuse.start == body.sentence_of(excuse.start).map_or(0, |sentence| sentence.words.start))
        })
    };
    let first = excuses.iter().find(near);
    let Some(excuse) = first else { return };
    let hit = reading.marks(excuse);
    hits.push(match body.sentence_of(excuse.start) {
        Some(sentence)
            if sentence.words.start < excuse.start
                && !reading
                    .decisions
                    .iter()
                    .any(|decision| (excuse.start..sentence.words.end).contains(&decision.words.start)) =>
        {
            let before = body.span(&(excuse.start - 1..excuse.start)).end;
            hit.fixed(before..reading.last_word_end(sentence), "")
        }
        _ => reading.neutral(excuse, context),
    });
}
