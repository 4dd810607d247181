//! Rules of the area *action (taking back an acceptance)*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

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
    title: "Read what you signed",
    say: "Read again everything you signed, and look for what it binds you to. Have unclear points explained. Do it before you settle the decision, and in any case before you call.",
    because: "What you signed can bring friction, costs and a lasting mark on your name.",
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
    title: "Say that you see the cost",
    say: "Say that you know what they may have done: ended their search, made arrangements, or begun a move and a visa.",
    because: "It softens the blow.",
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
    title: "Money you have already had",
    say: "Read what your papers say about paying money back. Where it is fitting, be ready to talk about repayment or a settlement you both agree on.",
    because: "Money you have had must be settled one way or another, and the papers decide how.",
    see: &[Entry::Template(&templates::T_EMAIL_REPAYMENT_DISCUSSION)],
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
    title: "Expect talks about costs",
    say: "Expect more talks about the transition, and perhaps about what it costs to leave.",
    because: "If you are prepared, you will not panic.",
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
    title: "It may strain things",
    say: "Accept that the relationship may suffer, and that a poorly handled exit can leave a lasting mark.",
    because: "It is real trouble for them, even if you do everything right.",
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
    title: "Offer to talk about next steps",
    say: "Offer to follow up in writing and to talk about next steps.",
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
    title: "Get expert help",
    say: "Think about expert help with contract questions and with what comes after.",
    because: "A lot is at stake, and mistakes last.",
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
