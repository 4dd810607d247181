//! Topic *exit-kind*: what leaving is called at this stage.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// What leaving is called at this stage.
pub const EXIT_KIND: One<Action> = One::new(Var::ExitKind);

pub(super) static TABLE: Table = Table {
    var: Var::ExitKind,
    id: "exit-kind",
    question: "What does leaving mean here?",
    meaning: "",
    otherwise: "When no meeting, offer or yes stands in the way, you simply withdraw.",
    answers: action::TABLE.answers,
    rows: &[
        Row {
            order: 10,
            level: Level::Stage,
            when: STAGE.is(Stage::APPLIED_SILENT),
            gives: EXIT_KIND.gives(Action::NO_ACTION),
            by: &[Rule(&rules::ACTION_APPLIED_SILENT_NOTHING)],
        },
        Row {
            order: 20,
            level: Level::Accepted,
            when: ACCEPTED.yes(),
            gives: EXIT_KIND.gives(Action::RESCIND_ACCEPTANCE),
            by: &[Rule(&rules::ACTION_RESCIND)],
        },
        Row {
            order: 30,
            level: Level::Stage,
            when: OFFER_OPEN.yes(),
            gives: EXIT_KIND.gives(Action::DECLINE_OFFER),
            by: &[Rule(&rules::ACTION_DECLINE_OFFER)],
        },
        Row {
            order: 40,
            level: Level::Stage,
            when: all(&[STAGE.is(Stage::CONTACTED_BEFORE_INTERVIEW), APPOINTMENT_PENDING.no()]),
            gives: EXIT_KIND.gives(Action::DECLINE_INVITATION),
            by: &[Rule(&rules::ACTION_CONTACTED_DECLINE)],
        },
        Row {
            order: 50,
            level: Level::Stage,
            when: APPOINTMENT_PENDING.yes(),
            gives: EXIT_KIND.gives(Action::CANCEL_AND_WITHDRAW),
            by: &[Rule(&rules::ACTION_CANCEL_AND_WITHDRAW)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: EXIT_KIND.gives(Action::WITHDRAW),
            by: &[Rule(&rules::ACTION_WITHDRAW_NO_APPOINTMENT)],
        },
    ],
};
