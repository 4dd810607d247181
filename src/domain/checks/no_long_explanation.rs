//! Check `mc-no-long-explanation`.

use super::*;

pub static MC_NO_LONG_EXPLANATION: Check = Check {
    id: "mc-no-long-explanation",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "More than one reason",
    detects: "More than one sentence of reasons, or a list of them.",
    explain: "A long explanation looks as if you had to defend yourself. One neutral sentence is enough.",
    fix: "Keep the first reason and take out the rest.",
    sources: &[&S1_13, &S2_5, &S3_19, &S4_13],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The reason is that the commute is long. Also, because of the hours I would see little of my friends.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application because the commute is too long. I wish you all the best.\n\nSam Ortiz",
    ),
};

const CUES: &[&str] = &[
    "because|cos|cuz",
    "due|owing to",
    "the|my|one|main|another|other|second|first reason|reasons is|was|for|are|being|why|that",
    "that is|that's why",
    "also|additionally|furthermore|moreover|besides|secondly|thirdly the|i|my|there|it",
    "in addition",
    "on top of",
    "given that|my|how",
    "would|wouldn't not? be? fair",
    "what is more",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let gives = |sentence: &Sentence| {
        sentence.bullet
            || body.has_in(&sentence.words, CUES)
                && !body.has_in(&sentence.words, &["thank|thanks|grateful|appreciate|wish|hope|glad|happy"])
    };
    let reasons: Vec<&Sentence> =
        body.main().map(|(_, sentence)| sentence).filter(|sentence| gives(sentence)).collect();
    if let (Some(second), Some(last)) = (reasons.get(1), reasons.last()) {
        let mark = second.at.start..last.at.end;
        let words = second.words.start..last.words.end;
        let needed = reading
            .decisions
            .iter()
            .map(|decision| decision.words.start)
            .chain(reading.thanks.iter().map(|thanks| thanks.start))
            .any(|at| words.contains(&at));
        let hit = Hit::body(mark.clone());
        hits.push(if needed { hit } else { hit.fixed(reading.without(second).start..mark.end, "") });
        return;
    }
    let chain = body.main().find_map(|(_, sentence)| {
        let mut found = body.find(&["because|cos|cuz"]);
        found.retain(|found| sentence.words.contains(&found.start));
        found.get(1).map(|second| (sentence, second.clone()))
    });
    if let Some((sentence, second)) = chain {
        let mark = body.span(&second).start..reading.last_word_end(sentence);
        let before = body.span(&(second.start - 1..second.start)).end;
        hits.push(Hit::body(mark.clone()).fixed(before..mark.end, ""));
    }
}
