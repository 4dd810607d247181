//! Rules of the area *action (taking back an acceptance)*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static RESCIND_REVIEW_SIGNED: Rule = Rule {
    id: "rescind-review-signed",
    area: Area::Rescind,
    list: List::Before,
    when: all(&[
        EXITED.no(),
        any(&[
            ACTION.is(Action::RESCIND_ACCEPTANCE),
            all(&[ACCEPTED.yes(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]),
        ]),
        SIGNED_DOCUMENTS_REVIEWED.no(),
        any(&[
            STAGE.is(Stage::ACCEPTED_WRITTEN),
            SIGNED_DOCUMENTS.has_any(&[
                SignedDocuments::ACCEPTANCE_LETTER,
                SignedDocuments::EMPLOYMENT_CONTRACT,
                SignedDocuments::RELOCATION_AGREEMENT,
                SignedDocuments::BONUS_AGREEMENT,
                SignedDocuments::NON_DISCLOSURE,
            ]),
        ]),
    ]),
    phase: Phase::Any,
    live: false,
    title: "Review signed",
    say: "Before you settle the decision, and in any case before you call, re-read everything you signed for obligations and have unclear points explained.",
    because: "What you signed can bring friction, walk-away costs and a lasting mark on your name.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_4D, &S1_8B, &S1_17Q3],
};

pub static RESCIND_RECOGNISE_COST: Rule = Rule {
    id: "rescind-recognise-cost",
    area: Area::Rescind,
    list: List::Say,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Recognise cost",
    say: "Acknowledge that they may have ended their search, arranged things or begun relocation and sponsorship.",
    because: "Recognition softens the blow.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_8A],
};

pub static RESCIND_REPAYMENT: Rule = Rule {
    id: "rescind-repayment",
    area: Area::Rescind,
    list: List::Formal,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Repayment",
    say: "Read what your papers say about paying money back; where it is appropriate, be ready to discuss repayment or an agreed settlement.",
    because: "Money already received has to be settled one way or the other, and the papers decide how.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_8B],
};

pub static RESCIND_EXPECT_COSTS: Rule = Rule {
    id: "rescind-expect-costs",
    area: Area::Rescind,
    list: List::Formal,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Expect costs",
    say: "Expect further talks on the transition and possibly costs of leaving.",
    because: "Preparing avoids panic.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_4D],
};

pub static RESCIND_EXPECT_STRAIN: Rule = Rule {
    id: "rescind-expect-strain",
    area: Area::Rescind,
    list: List::Know,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Expect strain",
    say: "Accept that the relationship may be strained and that a poorly handled exit can leave a lasting mark.",
    because: "The inconvenience is real even when you do everything right.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_17Q3],
};

pub static RESCIND_DISCUSS_NEXT_STEPS: Rule = Rule {
    id: "rescind-discuss-next-steps",
    area: Area::Rescind,
    list: List::Say,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Discuss next steps",
    say: "Offer to follow up in writing and to discuss next steps.",
    because: "It gives the employer something to do.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_12C],
};

pub static RESCIND_SEEK_HELP: Rule = Rule {
    id: "rescind-seek-help",
    area: Area::Rescind,
    list: List::Formal,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), ACCEPTED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Seek help",
    say: "Consider expert help for contract questions and for handling the fallout.",
    because: "Stakes are high and mistakes last.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_15],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &RESCIND_REVIEW_SIGNED,
    &RESCIND_RECOGNISE_COST,
    &RESCIND_REPAYMENT,
    &RESCIND_EXPECT_COSTS,
    &RESCIND_EXPECT_STRAIN,
    &RESCIND_DISCUSS_NEXT_STEPS,
    &RESCIND_SEEK_HELP,
];
