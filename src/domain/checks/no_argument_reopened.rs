//! Check `mc-no-argument-reopened`.

use super::*;

pub static MC_NO_ARGUMENT_REOPENED: Check = Check {
    id: "mc-no-argument-reopened",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[
        ACTION.is(Action::RESPOND),
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        any(&[
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
            all(&[CERTAINTY.is(Certainty::CERTAIN), WANTS_JOB_IF_FIXED.no(), NEEDS_TIME_TO_REFLECT.no()]),
        ]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "It opens the talks again",
    detects: "Conditions or comparisons in a firm no.",
    explain: "Every new condition or reason invites one more offer.",
    fix: "Repeat the decision, thank them, and close.",
    sources: &[&S4_8C, &S4_19],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for the new offer. My answer stays no, unless you could add two more days at home.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for the new offer. My answer stays no. I wish you well.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::OFFER_WRITTEN),
    EXIT_STATUS.is(ExitStatus::TOLD_IN_WRITING),
    EMPLOYER_REACTION.is(EmployerReaction::COUNTEROFFER),
    CERTAINTY.is(Certainty::CERTAIN),
];

const OPENERS: &[&str] = &[
    "unless",
    "if you|they|there could|can|would|were|add|offer|raise|increase|change|match|improve|had|was",
    "only if",
    "i'd .. think|consider|look|sign|stay|come|join|accept|say|take|reconsider|listen again|yes|it|twice|anew",
    "i would|might|could .. think|consider|look|sign|stay|come|join|accept|say|take|reconsider|listen again|yes|it|twice|anew",
    "would|might|could|may .. reconsider|rethink|change",
    "reconsider if",
    "still too low|little",
    "not|isn't enough",
    "more money|pay|salary|days|holiday",
    "higher|better salary|pay|title|offer|package",
    "depends on",
    "except if",
    "the problem|issue|trouble is",
    "another reason",
    "salary|bonus|title|equity|base|package|figure|figures|holiday|allowance|raise|increase|remote|hybrid",
    "low|lower|high|short side|end|of",
    "would have been|made|changed|helped|persuaded",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for found in reading.said(OPENERS) {
        let Some(sentence) = body.sentence_of(found.start) else { continue };
        let kind = body.has_in(&sentence.words, &["touch|paths|future|questions|help", "if .. role|opening|position"])
            || body.has_in(&sentence.words, &["thank|thanks|grateful|appreciate"])
                && !body.has_in(&sentence.words, &["unless|reconsider"]);
        if kind {
            continue;
        }
        let cut = found.start > sentence.words.start + 3
            && matches!(body.word(found.start), "unless" | "if" | "only" | "except");
        hits.push(if cut {
            let before = body.span(&(found.start - 1..found.start)).end;
            reading.marks(&found).fixed(before..reading.last_word_end(sentence), "")
        } else {
            reading.neutral(&found, context)
        });
    }
}
