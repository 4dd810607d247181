//! Deciding every topic, in the order of the tables.

use super::*;
use crate::domain::plan::tables::EXIT_KIND;
use crate::domain::situation::*;

/// The answers of every topic for one situation, and the rows that gave them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Settled {
    pub(super) values: Values,
    pub(super) rows: [u8; TABLES.len()],
    pub(super) derived_action: Option<Value<Action>>,
}

/// Decides every topic. A stated action is one that the person put in place of the derived one. `None` while the stage
/// is unknown.
pub(super) fn settle(stated: &Values) -> Option<Settled> {
    if !stated[STAGE.var].is_known() {
        return None;
    }
    let chosen = stated.one(ACTION);
    let mut values = assume(stated);
    values[ACTION.var] = Slot::Unknown;
    let mut derived_action = None;
    let mut rows = [0; TABLES.len()];
    for (table, row) in TABLES.iter().zip(&mut rows) {
        let found = table.rows.iter().position(|row| row.when.holds(&values)).unwrap_or(table.rows.len() - 1);
        *row = found as u8;
        values[table.var] = match table.rows[found].gives {
            Gives::Value(index) => answer_slot(table, index),
            Gives::Same(var) => values[var],
        };
        if table.var == ACTION.var {
            derived_action = values.one(ACTION);
            if let Some(action) = chosen {
                values[ACTION.var] = Slot::Bits(action.bit());
            }
            derive(&mut values, true);
        }
    }
    Some(Settled { values, rows, derived_action })
}

fn answer_slot(table: &Table, index: u8) -> Slot {
    if table.answers.len() > u64::BITS as usize { Slot::Answer(index) } else { Slot::Bits(1 << index) }
}

/// The actions that fit a settled situation, the derived one first.
pub(super) fn fitting_actions(values: &Values, derived: Option<Value<Action>>) -> Vec<Value<Action>> {
    let mut actions: Vec<Value<Action>> = derived.or(values.one(ACTION)).into_iter().collect();
    let mut offer = |fits: bool, action: Value<Action>| {
        if fits && !actions.contains(&action) {
            actions.push(action);
        }
    };
    if values.flag(LIVE) {
        for action in [Action::CONTINUE, Action::PAUSE_IN_INTERVIEW, Action::LEAVE_EARLY, Action::LEAVE_FOR_SAFETY] {
            offer(true, action);
        }
        return actions;
    }
    let silent = STAGE.is(Stage::APPLIED_SILENT).holds(values);
    let out = values.flag(EXITED);
    let booked = values.flag(APPOINTMENT_PENDING);
    let offered = values.flag(OFFER_OPEN);
    offer(silent || out, Action::NO_ACTION);
    if let (false, Some(exit)) = (silent, values.one(EXIT_KIND)) {
        offer(!out || !values.flag(WRITTEN_CONFIRMATION_SENT), exit);
    }
    offer(!out, Action::CONTINUE);
    offer(!out && !silent, Action::GATHER_INFO);
    offer(!out && !silent && !offered && !values.flag(ACCEPTED), Action::WAIT_FOR_OFFER);
    // Nobody bargains with people who treated them badly.
    offer(!out && !silent && !values.flag(UNSAFE), Action::NEGOTIATE);
    offer(!out && booked, Action::RESCHEDULE);
    offer(!out && booked, Action::SWITCH_FORMAT);
    let reacted = EMPLOYER_REACTION
        .is_any(&[
            EmployerReaction::ASKED_WHY,
            EmployerReaction::ASKED_FEEDBACK,
            EmployerReaction::RETENTION_ATTEMPT,
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::INVITED_TO_STAY_CONNECTED,
        ])
        .holds(values);
    offer(reacted, Action::RESPOND);
    offer(MISHANDLED.known().holds(values) && !values.flag(UNSAFE), Action::REPAIR);
    offer(out, Action::REAPPLY);
    actions
}
