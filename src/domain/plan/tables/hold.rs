//! Topic *hold*: what has to happen before the message goes out.
//!
//! read-documents-first = the same day, then call; hold = do not send while unsure; confirm-first = one private check, a night at most when nothing presses, minutes when something does

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *hold*.
#[derive(Debug, PartialEq, Eq)]
pub struct Hold;

impl Hold {
    pub const NOT_APPLICABLE: Value<Hold> = Value::new(0);
    pub const GO: Value<Hold> = Value::new(1);
    pub const READ_DOCUMENTS_FIRST: Value<Hold> = Value::new(2);
    pub const MAKE_OTHER_OFFER_FIRM: Value<Hold> = Value::new(3);
    pub const HOLD: Value<Hold> = Value::new(4);
    pub const CONFIRM_FIRST: Value<Hold> = Value::new(5);
}

/// What has to happen before the message goes out.
pub const HOLD: One<Hold> = One::new(Var::Hold);

pub(super) static TABLE: Table = Table {
    var: Var::Hold,
    id: "hold",
    question: "What comes before you send it?",
    meaning: "You read your papers the same day, and then you call. To wait means to send nothing while you are unsure. A quiet check takes a night at most, and minutes when time presses.",
    otherwise: "When nothing stands in the way, it can go.",
    answers: &[
        Answer { id: "not-applicable", say: "There is no goodbye to hold back." },
        Answer { id: "go", say: "Nothing: it can go." },
        Answer { id: "read-documents-first", say: "Read what you signed first, today." },
        Answer { id: "make-other-offer-firm", say: "Make sure of the other offer first." },
        Answer { id: "hold", say: "Wait until you are sure." },
        Answer { id: "confirm-first", say: "Check your decision once, in a quiet moment." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: any(&[EXITED.yes(), EXIT_NOTICE.no()]),
            gives: HOLD.gives(Hold::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: HOLD.gives(Hold::GO),
            by: &[Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 25,
            level: Level::Facts,
            when: all(&[
                INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]),
                COMPETING_OFFER.is_any(&[CompetingOffer::RECEIVED, CompetingOffer::ACCEPTED_VERBAL]),
                OTHER_START_DATE_CONFIRMED.no(),
                DECISION_FIRM.no(),
                DEALBREAKER_CONFIRMED.no(),
                ETHICAL_CONCERN_CLEAR.no(),
                CERTAINTY.is(Certainty::CERTAIN),
                any(&[
                    REASONS.has_any(&[Reason::ACCEPTED_OTHER_OFFER, Reason::BETTER_COMPETING_OFFER]),
                    not(&REASONS.known()),
                ]),
            ]),
            gives: HOLD.gives(Hold::MAKE_OTHER_OFFER_FIRM),
            by: &[Rule(&rules::DECIDE_CONFIRM_OTHER_OFFER_FIRST)],
        },
        Row {
            order: 30,
            level: Level::Accepted,
            when: all(&[
                ACTION.is(Action::RESCIND_ACCEPTANCE),
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
            gives: HOLD.gives(Hold::READ_DOCUMENTS_FIRST),
            by: &[Rule(&rules::RESCIND_REVIEW_SIGNED)],
        },
        Row {
            order: 40,
            level: Level::Facts,
            when: any(&[
                DEALBREAKER_CONFIRMED.yes(),
                ETHICAL_CONCERN_CLEAR.yes(),
                COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
                NEGOTIATION_STATUS.is(NegotiationStatus::FAILED),
                VISA_TIMELINE_FITS.is(VisaTimelineFits::NO),
                all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)]),
            ]),
            gives: HOLD.gives(Hold::GO),
            by: &[Rule(&rules::TIMING_DEALBREAKER_PROMPT), Rule(&rules::ETHICS_RESPECT_TIME_AND_COST)],
        },
        Row {
            order: 50,
            level: Level::Doubt,
            when: CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE]),
            gives: HOLD.gives(Hold::HOLD),
            by: &[Rule(&rules::DECIDE_ONLY_WHEN_CERTAIN)],
        },
        Row {
            order: 70,
            level: Level::Doubt,
            when: all(&[DECISION_CONFIRMED.no(), SHORT_NOTICE.no()]),
            gives: HOLD.gives(Hold::CONFIRM_FIRST),
            by: &[Rule(&rules::DECIDE_CONFIRM_BEFORE_TELLING)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: HOLD.gives(Hold::GO),
            by: &[
                Rule(&rules::DECIDE_NEVER_TOO_SOON),
                Rule(&rules::TIMING_TELL_AS_SOON_AS_SURE),
                Rule(&rules::ACTION_DEFAULT_TRANSPARENT),
            ],
        },
    ],
};
