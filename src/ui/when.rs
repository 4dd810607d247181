//! Times as people say them.

use jiff::civil::{Date, DateTime};

/// The day: *today*, *tomorrow*, *Friday*, *3 December*.
pub fn day(date: Date, now: Date) -> String {
    let ahead = (date - now).get_days();
    match ahead {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "yesterday".into(),
        2..=6 => date.strftime("%A").to_string(),
        -300..=300 => date.strftime("%-d %B").to_string(),
        _ => date.strftime("%-d %B %Y").to_string(),
    }
}

/// The hour: *18:00*, *noon*.
pub fn hour(moment: DateTime) -> String {
    if moment.hour() == 12 && moment.minute() == 0 { "noon".into() } else { moment.strftime("%H:%M").to_string() }
}

/// Day and hour: *tomorrow, 09:00*; *today, 18:00*; *tomorrow noon*.
pub fn moment(moment: DateTime, now: DateTime) -> String {
    let (day, hour) = (day(moment.date(), now.date()), hour(moment));
    if hour == "noon" { format!("{day} {hour}") } else { format!("{day}, {hour}") }
}

/// The same text with a capital at its start.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Now, in full: *Wednesday 11 February, 16:10*.
pub fn full(now: DateTime) -> String {
    now.strftime("%A %-d %B, %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    #[track_caller]
    fn check(at: DateTime, said: &str) {
        assert_eq!(moment(at, datetime(2026, 2, 11, 16, 10, 0, 0)), said);
    }

    #[test]
    fn a_time_is_said_as_people_say_it() {
        check(datetime(2026, 2, 11, 18, 0, 0, 0), "today, 18:00");
        check(datetime(2026, 2, 12, 12, 0, 0, 0), "tomorrow noon");
        check(datetime(2026, 2, 13, 9, 0, 0, 0), "Friday, 09:00");
        check(datetime(2026, 2, 18, 9, 30, 0, 0), "18 February, 09:30");
        check(datetime(2026, 2, 10, 9, 0, 0, 0), "yesterday, 09:00");
        check(datetime(2027, 2, 10, 9, 0, 0, 0), "10 February 2027, 09:00");
    }
}
