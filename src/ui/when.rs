//! Times as people say them.

use crate::domain::calendar::{Date, DateTime, month_name};

/// The day: *today*, *tomorrow*, *Friday*, *3 December*.
pub fn day(date: Date, now: Date) -> String {
    match now.days_until(date) {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "yesterday".into(),
        2..=6 => date.weekday().name().into(),
        -300..=300 => format!("{} {}", date.day(), month_name(date.month())),
        _ => in_full(date),
    }
}

/// The day with its year: *3 December 2026*.
pub fn in_full(date: Date) -> String {
    format!("{} {} {}", date.day(), month_name(date.month()), date.year())
}

fn clock(moment: DateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// The hour: *18:00*, *noon*.
pub fn hour(moment: DateTime) -> String {
    if moment.hour() == 12 && moment.minute() == 0 { "noon".into() } else { clock(moment) }
}

/// Day and hour: *tomorrow, 09:00*; *today, 18:00*; *tomorrow noon*.
pub fn moment(moment: DateTime, now: DateTime) -> String {
    let (day, hour) = (day(moment.date(), now.date()), hour(moment));
    if hour == "noon" { format!("{day} {hour}") } else { format!("{day}, {hour}") }
}

/// The same text with a capital at its start. For words of ours: other letters than those of English stay as they are,
/// because the tables that know them weigh more than the first screen can carry.
pub fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// Now, in full: *Wednesday 11 February, 16:10*.
pub fn full(now: DateTime) -> String {
    let date = now.date();
    format!("{} {} {}, {}", date.weekday().name(), date.day(), month_name(date.month()), clock(now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;

    #[track_caller]
    fn check(at: DateTime, said: &str) {
        assert_eq!(moment(at, date(2026, 2, 11).at(16, 10)), said);
    }

    #[test]
    fn a_time_is_said_as_people_say_it() {
        check(date(2026, 2, 11).at(18, 0), "today, 18:00");
        check(date(2026, 2, 12).at(12, 0), "tomorrow noon");
        check(date(2026, 2, 13).at(9, 0), "Friday, 09:00");
        check(date(2026, 2, 18).at(9, 30), "18 February, 09:30");
        check(date(2026, 2, 10).at(9, 0), "yesterday, 09:00");
        check(date(2027, 2, 10).at(9, 0), "10 February 2027, 09:00");
    }
}
