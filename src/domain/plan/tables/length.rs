//! Topic *length*: how long.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *length*.
#[derive(Debug, PartialEq, Eq)]
pub struct Length;

impl Length {
    pub const NOT_APPLICABLE: Value<Length> = Value::new(0);
    pub const ONE_SENTENCE: Value<Length> = Value::new(1);
    pub const TWO_SENTENCES: Value<Length> = Value::new(2);
    pub const SPOKEN_MINUTE: Value<Length> = Value::new(3);
    pub const AS_FACTS_NEED: Value<Length> = Value::new(4);
    pub const TWO_PARAGRAPHS: Value<Length> = Value::new(5);
    pub const ONE_PARAGRAPH: Value<Length> = Value::new(6);
}

/// How long.
pub const LENGTH: One<Length> = One::new(Var::Length);

pub(super) static TABLE: Table = Table {
    var: Var::Length,
    id: "length",
    question: "How long is it?",
    meaning: "",
    otherwise: "One short paragraph suits most messages.",
    answers: &[
        Answer { id: "not-applicable", say: "There is nothing to write or say." },
        Answer { id: "one-sentence", say: "One sentence." },
        Answer { id: "two-sentences", say: "Two sentences." },
        Answer { id: "spoken-minute", say: "Less than a minute, spoken." },
        Answer { id: "as-facts-need", say: "As long as the facts need." },
        Answer { id: "two-paragraphs", say: "Two short paragraphs." },
        Answer { id: "one-paragraph", say: "One short paragraph." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: CHANNEL.is(Channel::NONE),
            gives: LENGTH.gives(Length::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: all(&[UNSAFE.yes(), EXIT_NOTICE.yes(), SPONSORSHIP_UNDERWAY.no(), RELOCATION_UNDERWAY.no()]),
            gives: LENGTH.gives(Length::ONE_SENTENCE),
            by: &[Rule(&rules::MISCONDUCT_PLAIN_WITHDRAWAL), Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Room,
            when: CHANNEL.is(Channel::IN_PERSON),
            gives: LENGTH.gives(Length::TWO_SENTENCES),
            by: &[Rule(&rules::TONE_IN_PERSON_EXIT), Rule(&rules::TONE_BODY_LANGUAGE)],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: CHANNEL.is(Channel::PHONE),
            gives: LENGTH.gives(Length::SPOKEN_MINUTE),
            by: &[Rule(&rules::TONE_CALL_THREE_POINTS), Rule(&rules::TONE_SHORT)],
        },
        Row {
            order: 50,
            level: Level::FormalSteps,
            when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
            gives: LENGTH.gives(Length::AS_FACTS_NEED),
            by: &[Rule(&rules::MOBILITY_BE_EXPLICIT)],
        },
        Row {
            order: 55,
            level: Level::Phase,
            when: all(&[EXITED.yes(), EXIT_NOTICE.yes()]),
            gives: LENGTH.gives(Length::ONE_PARAGRAPH),
            by: &[Rule(&rules::TONE_SHORT)],
        },
        Row {
            order: 60,
            level: Level::Wish,
            when: all(&[PRESSED_FOR_TIME.yes(), EXIT_NOTICE.yes(), ACCEPTED.no(), SHORT_NOTICE.no()]),
            gives: LENGTH.gives(Length::TWO_SENTENCES),
            by: &[Rule(&rules::ACTION_PRESSED_TWO_SENTENCES), Rule(&rules::TONE_SHORT)],
        },
        Row {
            order: 70,
            level: Level::Stage,
            when: all(&[EXIT_NOTICE.yes(), any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]), RED_FLAG_REASON.no()]),
            gives: LENGTH.gives(Length::TWO_PARAGRAPHS),
            by: &[Rule(&rules::TONE_PERSONALISATION_SCALES), Rule(&rules::TONE_SPECIFIC_POSITIVE)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: LENGTH.gives(Length::ONE_PARAGRAPH),
            by: &[Rule(&rules::TONE_ONE_PARAGRAPH), Rule(&rules::TONE_SHORT), Rule(&rules::TONE_PLAIN_LANGUAGE)],
        },
    ],
};
