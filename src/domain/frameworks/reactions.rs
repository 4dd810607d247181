//! Frameworks: reactions.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_REACTION_TREE: Framework = Framework {
    id: "fw-reaction-tree",
    kind: FrameworkKind::Tree,
    when: EXITED.yes(),
    title: "Reaction tree",
    inputs: &[Var::EmployerReaction, Var::Certainty, Var::CounterofferFixesCause],
    needs: "`employer-reaction`, `certainty`, `counteroffer-fixes-cause`",
    steps: &[
        "acknowledged: done, go to after-steps",
        "asked-why: one factual line if you are willing, else a friendly answer without detail",
        "asked-feedback: constructive suggestion, or polite no",
        "retention-attempt or counteroffer: `fw-counteroffer-review`",
        "better-offer and not interested: restate once, close graciously",
        "invited-to-stay-connected: accept if genuine, set the next contact",
        "silence: let it be (check once if an appointment or paperwork still hangs on it)",
    ],
    sets: &[],
    gives: "reply template, tasks",
    outcome: "one reply per reaction",
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
    title: "Counteroffer review",
    inputs: &[Var::CounterofferFixesCause, Var::NeedsTimeToReflect, Var::CompetingOffer],
    needs: "reason of exit, non-negotiables, `counteroffer-fixes-cause`, `needs-time-to-reflect`, `competing-offer`",
    steps: &[
        "Pause; ask for a short time if needed",
        "Write the original cause beside what is offered now",
        "Is the cause materially removed (ask for it in writing, *proposed*)?",
        "Does it meet the core criteria and long-term plan?",
        "Remember that accepted counteroffers often leave the deeper issue",
        "Already committed elsewhere? Then the answer is no, or you would have to take back that acceptance",
    ],
    sets: &[Var::CounterofferFixesCause],
    gives: "`counteroffer-fixes-cause`, reply choice",
    outcome: "3 and 4 yes = consider; otherwise firm polite no",
    sources: &[&S0_8A, &S4_8A, &S4_8C, &S4_21Q4],
};

pub static FW_PUSHBACK_PREP: Framework = Framework {
    id: "fw-pushback-prep",
    kind: FrameworkKind::Checklist,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    title: "Pushback prep",
    inputs: &[],
    needs: "decision sentence",
    steps: &[
        "Expect a reaction",
        "Write one short answer and keep it the same for everyone",
        "Decide now if you are open to negotiation",
        "If open: list non-negotiables, exact change, time",
        "If firm: restatement ready",
        "Rehearse once",
    ],
    sets: &[],
    gives: "pushback card",
    outcome: "steady answers",
    sources: &[&S0_11, &S4_8A, &S4_8B, &S4_8C],
};

pub(super) const FRAMEWORKS: &[&Framework] = &[&FW_REACTION_TREE, &FW_COUNTEROFFER_REVIEW, &FW_PUSHBACK_PREP];
