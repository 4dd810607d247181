//! Real dates: by when to tell them, when the written record follows, and the person's own date for a decision.
//!
//! Everything is computed here and nowhere else, so the page, the calendar file and the log cannot disagree. Hours and
//! clock times that no source gives are *proposed*; working time is Monday to Friday, 09:00 to 18:00, where the person is.

use super::tables::{CHANNEL, CONFIRM, Channel, Confirm, DEADLINE, DECIDE_BY, Deadline, DecideBy, HOLD, Hold};
use crate::domain::calendar::{Date, DateTime, Time, Weekday, time};
use crate::domain::condition::Number;
use crate::domain::situation::*;

const OPENS: Time = time(9, 0);
const CLOSES: Time = time(18, 0);

/// The dates of a plan, in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// By when the first step is due; `None` where the plan sets no date.
    pub due: Option<DateTime>,
    /// The e-mail that goes out before the call, where a call is due at once and the office is closed.
    pub write_first: Option<DateTime>,
    /// By when the written record follows.
    pub confirm: Option<DateTime>,
    /// The date by which the person will have decided.
    pub decide_by: Option<DateTime>,
    /// A reminder that can be switched off, for someone who writes when it is safe.
    pub reminder: Option<DateTime>,
    /// The due time is the latest sensible one: something else has to be settled first.
    pub once_settled: bool,
    /// Start of the booked appointment, where somebody said when it is; also once it is called off.
    pub appointment: Option<DateTime>,
}

/// Computes the dates of a settled plan.
///
/// `stated` is what the person said (a milestone caps a date only when somebody named it), `values` the settled values,
/// `now` the local time of the question.
pub(super) fn dates(situation: &Situation, values: &Values, now: DateTime) -> Dates {
    let clock = Clock { situation, values, now };
    let due = clock.due();
    Dates {
        due,
        write_first: clock.write_first(),
        confirm: clock.confirm(due),
        decide_by: clock.decide_by(),
        reminder: (values.one(DEADLINE) == Some(Deadline::WHEN_SAFE)).then(|| plus_hours(now, 24.0)),
        appointment: situation.values().number(HOURS_UNTIL_APPOINTMENT).map(|hours| plus_hours(now, hours)),
        once_settled: values.one(HOLD).is_some_and(|hold| hold == Hold::HOLD || hold == Hold::MAKE_OTHER_OFFER_FIRM),
    }
}

struct Clock<'a> {
    situation: &'a Situation,
    values: &'a Values,
    now: DateTime,
}

impl Clock<'_> {
    fn due(&self) -> Option<DateTime> {
        let deadline = self.values.one(DEADLINE)?;
        let spoken = self.values.one(CHANNEL) == Some(Channel::PHONE);
        let within = |since: Number| {
            let due = plus_hours(self.now, 24.0 - self.values.number(since).unwrap_or(0.0));
            let due = if spoken { back_into_working_time(due) } else { due };
            if due <= self.now { self.same_day(spoken) } else { due }
        };
        let due = match deadline {
            Deadline::IMMEDIATELY => return Some(self.now),
            Deadline::AT_ONCE if spoken => plus_working_hour(self.now),
            Deadline::AT_ONCE => plus_hours(self.now, 1.0),
            Deadline::SAME_DAY => self.same_day(spoken),
            Deadline::WITHIN_24H => within(HOURS_SINCE_DECISION),
            Deadline::WITHIN_24H_OF_ACCEPTING => within(HOURS_SINCE_OTHER_ACCEPTANCE),
            Deadline::WITHIN_24H_OF_EARLY_EXIT => within(HOURS_SINCE_EARLY_EXIT),
            // Whoever took back a yes on a call confirms it on the day of the call, as the plan said before.
            Deadline::WITHIN_24H_OF_TELLING if self.values.one(ACTION) == Some(Action::RESCIND_ACCEPTANCE) => {
                let told = plus_hours(self.now, -self.values.number(HOURS_SINCE_EXIT).unwrap_or(0.0));
                let due = end_of(told.date());
                if due <= self.now { self.same_day(spoken) } else { due }
            }
            Deadline::WITHIN_24H_OF_TELLING => within(HOURS_SINCE_EXIT),
            Deadline::NEXT_WORKING_DAY => next_working_day(self.now.date()).to_datetime(CLOSES),
            _ => return None,
        };
        let before = if deadline == Deadline::NEXT_WORKING_DAY { 2.0 } else { 0.5 };
        let mut due = due;
        if let Some(appointment) = self.appointment() {
            due = due.min(plus_hours(appointment, -before));
        }
        if let Some(milestone) = self.eve_of_milestone() {
            due = due.min(milestone);
        }
        // What is asked for the decision is asked before it.
        if matches!(self.values.one(ACTION), Some(Action::GATHER_INFO | Action::NEGOTIATE)) {
            due = self.decide_by().map_or(due, |decided| due.min(decided));
        }
        Some(due.max(self.now))
    }

    /// Start of the booked appointment, while it is pending; one that is over caps nothing.
    fn appointment(&self) -> Option<DateTime> {
        let hours = self.values.number(HOURS_UNTIL_APPOINTMENT).filter(|hours| *hours >= 0.0)?;
        self.values.flag(APPOINTMENT_PENDING).then(|| plus_hours(self.now, hours))
    }

    /// 18:00 on the day before the employer's next costly step, where somebody named it.
    fn eve_of_milestone(&self) -> Option<DateTime> {
        let days = self.situation.values().number(DAYS_UNTIL_NEXT_MILESTONE)?;
        Some(plus_hours(self.now.date().to_datetime(CLOSES), (days - 1.0) * 24.0))
    }

    fn same_day(&self, spoken: bool) -> DateTime {
        let today = self.now.date();
        if spoken {
            return if plus_working_hour(self.now).date() == today {
                today.to_datetime(CLOSES)
            } else {
                next_working_day(today).to_datetime(time(10, 0))
            };
        }
        if self.now.time() < time(17, 0) {
            today.to_datetime(CLOSES)
        } else {
            plus_hours(self.now, 2.0).min(end_of(today))
        }
    }

    fn write_first(&self) -> Option<DateTime> {
        let call_at_once =
            self.values.one(DEADLINE) == Some(Deadline::AT_ONCE) && self.values.one(CHANNEL) == Some(Channel::PHONE);
        let mail = plus_hours(self.now, 1.0);
        (call_at_once && !in_working_time(self.now))
            .then(|| self.appointment().map_or(mail, |appointment| mail.min(appointment)))
    }

    fn confirm(&self, due: Option<DateTime>) -> Option<DateTime> {
        let told = due?;
        match self.values.one(CONFIRM)? {
            Confirm::EMAIL_AT_ONCE => {
                let soon = plus_hours(told, 1.0);
                Some(self.appointment().map_or(soon, |appointment| soon.min(appointment)))
            }
            Confirm::EMAIL_SAME_DAY => Some(end_of(told.date())),
            Confirm::EMAIL_WITHIN_24H => Some(plus_hours(told, 24.0)),
            _ => None,
        }
    }

    fn decide_by(&self) -> Option<DateTime> {
        if self.values.one(DECIDE_BY) != Some(DecideBy::SET_DATE) {
            return None;
        }
        // A day that has passed says nothing any more.
        let own = self.situation.text(PERSONAL_DEADLINE).parse::<Date>().ok();
        if let Some(own) = own.filter(|own| *own >= self.now.date()) {
            return Some(own.to_datetime(CLOSES).max(self.now));
        }
        if let Ok(theirs) = self.situation.text(EMPLOYER_RESPONSE_DEADLINE).parse::<Date>() {
            return Some(theirs.plus_days(-1).to_datetime(CLOSES).max(self.now));
        }
        let action = self.values.one(ACTION)?;
        let mut by = match action {
            Action::WAIT_FOR_OFFER => plus_hours(self.now, 14.0 * 24.0),
            Action::CONTINUE => self.appointment().map_or(plus_hours(self.now, 48.0), |start| plus_hours(start, 24.0)),
            Action::RESPOND => plus_hours(self.now, 48.0),
            _ => plus_hours(self.now, 72.0),
        };
        if let Some(milestone) = self.eve_of_milestone() {
            by = by.min(milestone);
        }
        if let (Action::GATHER_INFO | Action::NEGOTIATE, Some(appointment)) = (action, self.appointment()) {
            by = by.min(appointment);
        }
        Some(by.max(self.now))
    }
}

/// Adds hours, fractions included; stays at the edge of the calendar instead of leaving it.
fn plus_hours(moment: DateTime, hours: f64) -> DateTime {
    // A century either way is enough for any answer, and keeps the arithmetic in range.
    let minutes = (hours * 60.0).round().clamp(-5.3e7, 5.3e7) as i64;
    moment.plus_minutes(minutes)
}

fn end_of(day: Date) -> DateTime {
    day.to_datetime(time(23, 59))
}

fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn in_working_time(moment: DateTime) -> bool {
    is_working_day(moment.date()) && (OPENS..CLOSES).contains(&moment.time())
}

fn next_working_day(day: Date) -> Date {
    let mut next = day.plus_days(1);
    // At most a weekend; the bound also ends the search at the edge of the calendar.
    for _ in 0..3 {
        if is_working_day(next) {
            break;
        }
        next = next.plus_days(1);
    }
    next
}

/// The day itself where somebody works on it, else the Monday after it.
pub(super) fn working_day_from(day: Date) -> Date {
    if is_working_day(day) { day } else { next_working_day(day) }
}

/// The last working day before a day.
pub(super) fn working_day_before(day: Date) -> Date {
    let before = day.plus_days(-1);
    back_into_working_time(before.to_datetime(OPENS)).date()
}

/// The moment itself inside working time, else the next 09:00 of a working day.
fn opening(moment: DateTime) -> DateTime {
    let today = moment.date();
    if in_working_time(moment) {
        moment
    } else if is_working_day(today) && moment.time() < OPENS {
        today.to_datetime(OPENS)
    } else {
        next_working_day(today).to_datetime(OPENS)
    }
}

/// One working hour after the office opens; what is left after closing time carries over to the next working day.
fn plus_working_hour(moment: DateTime) -> DateTime {
    let start = opening(moment);
    let end = plus_hours(start, 1.0);
    let closing = start.date().to_datetime(CLOSES);
    if end <= closing {
        return end;
    }
    let left = closing.minutes_until(end);
    next_working_day(start.date()).to_datetime(OPENS).plus_minutes(left)
}

/// The moment itself inside working time, else the last closing time before it: earlier, never later.
fn back_into_working_time(moment: DateTime) -> DateTime {
    if in_working_time(moment) {
        return moment;
    }
    let mut day = moment.date();
    if moment.time() < OPENS {
        day = day.plus_days(-1);
    }
    for _ in 0..3 {
        if is_working_day(day) {
            break;
        }
        day = day.plus_days(-1);
    }
    day.to_datetime(CLOSES)
}
