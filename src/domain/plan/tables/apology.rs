//! Topic *apology*: is an apology due.
//!
//! full = apology and recognition of the disruption; own-up = the apology is the message; one-line = one plain sentence

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *apology*.
#[derive(Debug, PartialEq, Eq)]
pub struct Apology;

impl Apology {
    pub const NOT_APPLICABLE: Value<Apology> = Value::new(0);
    pub const NOT_OWED: Value<Apology> = Value::new(1);
    pub const FULL: Value<Apology> = Value::new(2);
    pub const OWN_UP: Value<Apology> = Value::new(3);
    pub const ONE_LINE: Value<Apology> = Value::new(4);
    pub const NONE: Value<Apology> = Value::new(5);
}

/// Is an apology due.
pub const APOLOGY: One<Apology> = One::new(Var::Apology);

pub(super) static TABLE: Table = Table {
    var: Var::Apology,
    id: "apology",
    question: "Do you say sorry?",
    meaning: "To own up means that the apology is the message itself.",
    otherwise: "When nothing calls for one, there is no apology.",
    answers: &[
        Answer { id: "not-applicable", say: "An apology does not come up here." },
        Answer { id: "not-owed", say: "You owe them no apology." },
        Answer { id: "full", say: "Say sorry, and say that you know what it costs them." },
        Answer { id: "own-up", say: "Own up and say sorry: that is the message." },
        Answer { id: "one-line", say: "Say sorry once, in one line." },
        Answer { id: "none", say: "No apology is needed." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: not(&any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes(), ACTION.is(Action::REPAIR)])),
            gives: APOLOGY.gives(Apology::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: APOLOGY.gives(Apology::NOT_OWED),
            by: &[Rule(&rules::ETHICS_SAFETY_OVER_COURTESY)],
        },
        Row {
            order: 30,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: APOLOGY.gives(Apology::FULL),
            by: &[Rule(&rules::TONE_APOLOGISE_RESCIND)],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: ACTION.is(Action::REPAIR),
            gives: APOLOGY.gives(Apology::OWN_UP),
            by: &[Rule(&rules::REPAIR_OWN_IT)],
        },
        Row {
            order: 50,
            level: Level::Stage,
            when: NEEDS_APOLOGY.yes(),
            gives: APOLOGY.gives(Apology::ONE_LINE),
            by: &[Rule(&rules::TONE_APOLOGY_NOT_DRAMATIC)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: APOLOGY.gives(Apology::NONE),
            by: &[Rule(&rules::TONE_NO_APOLOGY_NEEDED), Rule(&rules::TONE_CONFIDENT)],
        },
    ],
};
