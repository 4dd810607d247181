//! Check `mc-stay-in-touch-stated`.

use super::*;

pub static MC_STAY_IN_TOUCH_STATED: Check = Check {
    id: "mc-stay-in-touch-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Say that you would like to stay in touch",
    detects: "A line that you would like to stay in touch.",
    explain: "You told us that you mean it. Say it outright.",
    fix: "Add one line.",
    sources: &[&S0_8C, &S1_6B, &S4_10A],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I would be glad to stay in touch.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    STAY_IN_TOUCH_GENUINE.yes(),
];

use super::no_insincere_stay_in_touch::TOUCH;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let more = [
        "hear|hearing from you|more|how|of|about",
        "welcome|happy|glad|love to .. connect|contact|talk|hear|meet|speak",
        "connect|connected on|with",
        "reach me|out",
        "write to me",
        "meet|talk|speak|work again",
        "would|i'd|hope|love|happy|glad|welcome|look|let's|let .. coffee|lunch|drink|catch|visit|follow|hear|meet|talk|linkedin|see",
        "grab|have|get|share a coffee|lunch|drink|tea",
        "see you|your|each around|again|at|in",
        "go|keep|carry|continue .. talking|chatting|conversation|exchanging|writing",
        "look me up",
        "come|drop|pop by|round|over|in|and|to|see|find|visit",
    ];
    if !reading.body.has(TOUCH) && !reading.body.has(&more) {
        hits.push(reading.lacks_last("I would be glad to stay in touch."));
    }
}
