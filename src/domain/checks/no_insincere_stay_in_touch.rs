//! Check `mc-no-insincere-stay-in-touch`.

use super::*;

pub static MC_NO_INSINCERE_STAY_IN_TOUCH: Check = Check {
    id: "mc-no-insincere-stay-in-touch",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)]), STAY_IN_TOUCH_GENUINE.no()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Do you want to stay in touch?",
    detects: "Phrases such as “let us stay in touch” when you have not said that you want to.",
    explain: "You have not said that you want to hear from them again. Do not offer contact that you do not want.",
    fix: "Use good wishes instead, or tell us that you mean it.",
    sources: &[&S1_6B, &S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Let us stay in touch.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I wish you a good search.\n\nSam Ortiz",
    ),
};

pub(super) const TOUCH: &[&str] = &[
    "stay|keep|remain|staying|keeping|be in touch|contact",
    "stay|remain|keep|staying connected",
    "reconnect*",
    "paths|path|ways .. cross",
    "keep me in mind|posted|updated|informed",
    "look|looking forward to working|hearing|meeting|seeing|future|crossing",
    "hope|love|like to work|speak|meet|talk|hear .. again|future|you",
    "work together .. future|someday|later|again",
    "reach out|write|contact .. future|anytime|any time",
    "door .. open",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    // "I will be in touch by Friday" promises an answer.
    let answer = |found: &Found| {
        body.matches("be in touch", found.start).is_some()
            && body.preceded(found.start, 3, &["i'll", "will", "shall", "you'll", "to"])
    };
    for found in reading.said(TOUCH).into_iter().filter(|found| !answer(found)) {
        hits.push(wished(reading, &found, context));
    }
}

/// Good wishes take the place of the sentence, unless there are some already or it says more than that.
fn wished(reading: &Reading, found: &Found, context: &Context) -> Hit {
    let hit = reading.neutral(found, context);
    let wishes = reading.body.has(&["wish|wishing you|the|your", "all the best", "every|much success", "good luck"]);
    let Some(sentence) = reading.body.sentence_of(found.start) else { return hit };
    let whole = hit.fix.as_ref().is_some_and(|fix| fix.text.is_empty() && fix.span.start <= sentence.at.start);
    if whole && !wishes {
        return hit.fixed(sentence.at.clone(), "I wish you and the team all the best.");
    }
    hit
}
