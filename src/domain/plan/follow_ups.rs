//! What comes back to mind later, each with a date.

use super::due::{working_day_before, working_day_from};
use super::*;
use crate::domain::calendar::{Date, DateTime};
use crate::domain::rules;
use crate::domain::situation::*;

/// Something to come back to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FollowUp {
    /// Stable id: calendar entries keep it, so that a second download updates the first.
    pub id: &'static str,
    pub on: Date,
    pub say: &'static str,
    /// The same in a word or two.
    pub short: &'static str,
    /// The rule that asks for it.
    pub rule: &'static Rule,
}

struct Entry {
    id: &'static str,
    rule: &'static Rule,
    /// Months and days after they were told, *proposed* where the sources give a range. A date that falls on a weekend is
    /// moved to the Monday after it.
    months: i32,
    days: i32,
    /// Of use only while the appointment that was called off is still ahead.
    before_appointment: bool,
    short: &'static str,
    say: &'static str,
}

const FOLLOW_UPS: &[Entry] = &[
    Entry {
        id: "connect",
        rule: &rules::FOLLOW_CONNECT_NETWORK,
        months: 0,
        days: 3,
        before_appointment: false,
        short: "Connect",
        say: "Send a connection request.",
    },
    Entry {
        id: "confirm-removal",
        rule: &rules::ADMIN_CONFIRM_REMOVAL,
        months: 0,
        days: 3,
        before_appointment: true,
        short: "Ask them",
        say: "No answer yet? Ask whether they got your message and freed the times.",
    },
    Entry {
        id: "agency-closed",
        rule: &rules::ADMIN_AGENCY_CLOSED,
        months: 0,
        days: 7,
        before_appointment: false,
        short: "Ask the agency",
        say: "Ask the agency to confirm that your file is closed.",
    },
    Entry {
        id: "two-weeks",
        rule: &rules::FOLLOW_FIRST_TWO_WEEKS,
        months: 0,
        days: 14,
        before_appointment: false,
        short: "Look back",
        say: "Two weeks on: tidy up what is left.",
    },
    Entry {
        id: "light-note",
        rule: &rules::FOLLOW_KEEP_CONTACT_LIGHT,
        months: 2,
        days: 0,
        before_appointment: false,
        short: "A short note",
        say: "A short note, if you have something worth saying.",
    },
    Entry {
        id: "check-in",
        rule: &rules::ADMIN_REMINDER_6_12,
        months: 6,
        days: 0,
        before_appointment: false,
        short: "Check in",
        say: "Check in, if there is real news.",
    },
];

impl Plan {
    /// The follow-ups with their dates, soonest first. `told` is the moment from which they count.
    pub fn follow_ups(&self, told: DateTime) -> Vec<FollowUp> {
        let mut all: Vec<FollowUp> = FOLLOW_UPS
            .iter()
            .filter(|entry| entry.rule.shows(&self.values))
            .filter_map(|entry| {
                let on = working_day_from(told.date().plus_months(entry.months).plus_days(entry.days));
                let on = match self.dates.appointment.filter(|_| entry.before_appointment) {
                    // A question about the times is asked on a working day between the news and the appointment, or not at all.
                    Some(appointment) => {
                        let last = working_day_before(appointment.date());
                        if last <= told.date() {
                            return None;
                        }
                        on.min(last)
                    }
                    None => on,
                };
                Some(FollowUp { id: entry.id, on, say: entry.say, short: entry.short, rule: entry.rule })
            })
            .collect();
        sort_by_key(&mut all, |follow_up| follow_up.on);
        all
    }
}

/// The situation once the plan has been carried out: they were told, and it is in writing. Everything else stays as it was
/// said. `None` where the plan tells nobody that the person leaves.
pub fn once_told(situation: &Situation, plan: &Plan) -> Option<Situation> {
    let exit = plan.values.flag(EXIT_NOTICE) || plan.values.one(ACTION) == Some(Action::LEAVE_EARLY);
    if !exit && plan.values.one(ACTION) != Some(Action::LEAVE_FOR_SAFETY) {
        return None;
    }
    let mut told = situation.clone();
    told.forget(ACTION.var);
    if exit {
        told.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        told.choose(EXIT_CHANNEL_USED, ExitChannelUsed::EMAIL);
        told.answer(WRITTEN_CONFIRMATION_SENT, true);
    } else {
        told.choose(EXIT_STATUS, ExitStatus::LEFT_EARLY_UNCONFIRMED);
    }
    if !told.values()[INTENT.var].is_known() {
        told.choose(INTENT, Intent::LEAVE);
    }
    told.count(HOURS_SINCE_EXIT, 0.0);
    Some(told)
}
