//! Frameworks: reactions.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_REACTION_TREE: Framework = Framework {
    id: "fw-reaction-tree",
    kind: FrameworkKind::Tree,
    when: EXITED.yes(),
    title: "How did they react?",
    inputs: &[Var::EmployerReaction, Var::Certainty, Var::CounterofferFixesCause],
    needs: "What they did, how sure you are, and whether more would fix the cause.",
    steps: &[
        "They thanked you: you are done. Go on to the steps that tidy up.",
        "They asked why: give one factual line if you are willing. If not, a friendly answer without detail.",
        "They asked for feedback: a constructive suggestion, or a polite no.",
        "They tried to keep you or made a counteroffer: look closely at what they offer.",
        "They offered better terms and you are not interested: say no once more, and close graciously.",
        "They want to stay in touch: accept if you mean it, and set the next contact.",
        "They went silent: let it be. Check once if an appointment or papers still hang on it.",
    ],
    sets: &[],
    gives: "A reply, and tasks.",
    outcome: "One reply for each reaction.",
    see: &[Entry::Framework(&FW_COUNTEROFFER_REVIEW)],
    sources: &[&S0_8, &S4_8, &S4_19],
};

pub static FW_COUNTEROFFER_REVIEW: Framework = Framework {
    id: "fw-counteroffer-review",
    kind: FrameworkKind::Decision,
    when: EMPLOYER_REACTION.is_any(&[
        EmployerReaction::COUNTEROFFER,
        EmployerReaction::BETTER_OFFER,
        EmployerReaction::RETENTION_ATTEMPT,
    ]),
    title: "Look closely at a counteroffer",
    inputs: &[Var::CounterofferFixesCause, Var::NeedsTimeToReflect, Var::CompetingOffer],
    needs: "Why you left, what you must have, whether the offer fixes it, whether you need time, and any other offer.",
    steps: &[
        "Pause. Ask for a short time if you need it.",
        "Write the first cause beside what they offer now.",
        "Is the cause really gone? Ask for it in writing; that part is our own advice.",
        "Does it meet your main criteria and your long-term plan?",
        "Keep in mind that a counteroffer people accept often leaves the deeper issue.",
        "Have you said yes elsewhere? Then the answer is no, or you would have to take that yes back.",
    ],
    sets: &[Var::CounterofferFixesCause],
    gives: "Whether it fixes the cause, and which reply to send.",
    outcome: "If 3 and 4 are a yes, consider it. Otherwise say a firm, polite no.",
    see: &[],
    sources: &[&S0_8A, &S4_8A, &S4_8C, &S4_21Q4],
};

pub static FW_PUSHBACK_PREP: Framework = Framework {
    id: "fw-pushback-prep",
    kind: FrameworkKind::Checklist,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    title: "Prepare for pushback",
    inputs: &[],
    needs: "Your decision in one sentence.",
    steps: &[
        "Expect a reaction.",
        "Write one short answer, and keep it the same for everyone.",
        "Decide now if you are open to negotiation.",
        "If you are open, list what you must have, the exact change you need, and the time.",
        "If you are firm, have your no ready to repeat.",
        "Practise once.",
    ],
    sets: &[],
    gives: "A card for pushback.",
    outcome: "You answer steadily.",
    see: &[],
    sources: &[&S0_11, &S4_8A, &S4_8B, &S4_8C],
};

pub(super) const FRAMEWORKS: &[&Framework] = &[&FW_REACTION_TREE, &FW_COUNTEROFFER_REVIEW, &FW_PUSHBACK_PREP];
