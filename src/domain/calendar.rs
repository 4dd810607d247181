//! Civil dates and times where the person is: to the minute, from the year 0 to 9999, without zones or leap seconds.
//!
//! Written here rather than taken from a crate for its size: a library for dates brings parsers, formats and errors for
//! everything that a date can be, some 100 KB of the download, and plans need days, minutes and two ISO forms. A test
//! compares every operation with such a library. Nothing here can fail or wrap: arithmetic stays at the edge of the
//! calendar instead of leaving it.

use std::fmt;
use std::str::FromStr;

const MINUTES_A_DAY: i64 = 24 * 60;
const FIRST_YEAR: i32 = 0;
const LAST_YEAR: i32 = 9999;
const FIRST_DAY: i32 = days_from(FIRST_YEAR, 1, 1);
const LAST_DAY: i32 = days_from(LAST_YEAR, 12, 31);

/// A day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Since 1 January 1970.
    days: i32,
}

/// A day and a time of it, to the minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    /// Since the first minute of 1970.
    minutes: i64,
}

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    minutes: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A text that is no date, or no date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

/// The day of this name; 31 November is the last day of November.
pub const fn date(year: i32, month: i32, day: i32) -> Date {
    let year = between(year, FIRST_YEAR, LAST_YEAR);
    let month = between(month, 1, 12);
    Date { days: days_from(year, month, between(day, 1, days_in(year, month))) }
}

/// The time of this name; nothing is later than 23:59.
pub const fn time(hour: i32, minute: i32) -> Time {
    Time { minutes: between(hour, 0, 23) * 60 + between(minute, 0, 59) }
}

impl Date {
    pub const fn at(self, hour: i32, minute: i32) -> DateTime {
        self.to_datetime(time(hour, minute))
    }

    pub const fn to_datetime(self, time: Time) -> DateTime {
        DateTime { minutes: self.days as i64 * MINUTES_A_DAY + time.minutes as i64 }
    }

    pub fn year(self) -> i32 {
        self.parts().0
    }

    /// From 1.
    pub fn month(self) -> i32 {
        self.parts().1
    }

    /// Of the month, from 1.
    pub fn day(self) -> i32 {
        self.parts().2
    }

    pub fn weekday(self) -> Weekday {
        // The first day of 1970 was a Thursday.
        match (self.days + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// So many days later, or earlier where the number is negative.
    pub fn plus_days(self, days: i32) -> Date {
        Date { days: self.days.saturating_add(days).clamp(FIRST_DAY, LAST_DAY) }
    }

    /// The same day of another month, or the last one of that month where it is shorter.
    pub fn plus_months(self, months: i32) -> Date {
        let (year, month, day) = self.parts();
        let month = (year * 12 + month - 1).saturating_add(months);
        match month.div_euclid(12) {
            year if year < FIRST_YEAR => Date { days: FIRST_DAY },
            year if year > LAST_YEAR => Date { days: LAST_DAY },
            year => date(year, month.rem_euclid(12) + 1, day),
        }
    }

    /// Days from this one to `then`; negative where that was earlier.
    pub fn days_until(self, then: Date) -> i32 {
        then.days - self.days
    }

    /// Whole months from this day to a later one, and the days beyond them; nothing where it is not later.
    pub fn months_and_days_until(self, then: Date) -> (i32, i32) {
        if then <= self {
            return (0, 0);
        }
        let ((year, month, day), (then_year, then_month, then_day)) = (self.parts(), then.parts());
        let months = (then_year - year) * 12 + then_month - month - i32::from(then_day < day);
        (months, self.plus_months(months).days_until(then))
    }

    /// Year, month and day, by Howard Hinnant's `civil_from_days`: years of this reckoning begin in March, so that the
    /// leap day is their last.
    fn parts(self) -> (i32, i32, i32) {
        let days = self.days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        (year + era * 400 + i32::from(month <= 2), month, day)
    }
}

impl DateTime {
    pub fn date(self) -> Date {
        Date { days: self.minutes.div_euclid(MINUTES_A_DAY) as i32 }
    }

    pub fn time(self) -> Time {
        Time { minutes: self.minutes.rem_euclid(MINUTES_A_DAY) as i32 }
    }

    pub fn year(self) -> i32 {
        self.date().year()
    }

    pub fn hour(self) -> i32 {
        self.time().minutes / 60
    }

    pub fn minute(self) -> i32 {
        self.time().minutes % 60
    }

    /// So many minutes later, or earlier where the number is negative.
    pub fn plus_minutes(self, minutes: i64) -> DateTime {
        let first = Date { days: FIRST_DAY }.at(0, 0).minutes;
        let last = Date { days: LAST_DAY }.at(23, 59).minutes;
        DateTime { minutes: self.minutes.saturating_add(minutes).clamp(first, last) }
    }

    /// The same time so many days later, or earlier where the number is negative.
    pub fn plus_days(self, days: i32) -> DateTime {
        self.date().plus_days(days).to_datetime(self.time())
    }

    /// Minutes from this moment to `then`; negative where that was earlier.
    pub fn minutes_until(self, then: DateTime) -> i64 {
        then.minutes - self.minutes
    }
}

impl Weekday {
    pub fn name(self) -> &'static str {
        match self {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        }
    }
}

/// The name of a month from 1 to 12.
pub fn month_name(month: i32) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// As `2026-11-23`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// As `2026-11-23T09:00`, which is also the form of a field for date and time.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date(), self.hour(), self.minute())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads `2026-11-23`.
impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        let mut parts = text.split('-');
        let mut part = |digits| parts.next().and_then(|part| number(part, digits)).ok_or(NotADate);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let named = date(year, month, day);
        if parts.next().is_some() || named.parts() != (year, month, day) { Err(NotADate) } else { Ok(named) }
    }
}

/// Reads `2026-11-23T09:00`. Seconds and their fractions may follow and are left out.
impl FromStr for DateTime {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<DateTime, NotADate> {
        let (day, clock) = text.split_once(['T', ' ']).ok_or(NotADate)?;
        let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        let mut parts = whole.split(':');
        let mut part = || parts.next().and_then(|part| number(part, 2));
        let (hour, minute) = (part().ok_or(NotADate)?, part().ok_or(NotADate)?);
        let second = part();
        let digits = fraction.bytes().all(|byte| byte.is_ascii_digit()) && !fraction.is_empty();
        let seconds_are_right = match second {
            None => whole == clock && whole.len() == 5,
            Some(second) => second < 60 && whole.len() == 8 && digits,
        };
        if hour > 23 || minute > 59 || !seconds_are_right {
            return Err(NotADate);
        }
        Ok(day.parse::<Date>()?.at(hour, minute))
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no date such as 2026-11-23, or 2026-11-23T09:00 with the time")
    }
}

impl std::error::Error for NotADate {}

fn number(text: &str, digits: usize) -> Option<i32> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

const fn between(number: i32, least: i32, most: i32) -> i32 {
    if number < least {
        least
    } else if number > most {
        most
    } else {
        number
    }
}

const fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1 January 1970, by Howard Hinnant's `days_from_civil`.
const fn days_from(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * from_march + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;
    use jiff::{SignedDuration, ToSpan, Unit};
    use proptest::prelude::*;

    fn theirs(day: Date) -> civil::Date {
        civil::date(day.year() as i16, day.month() as i8, day.day() as i8)
    }

    fn their_moment(at: DateTime) -> civil::DateTime {
        theirs(at.date()).at(at.hour() as i8, at.minute() as i8, 0, 0)
    }

    #[track_caller]
    fn check(ours: impl fmt::Display, theirs: impl fmt::Display) {
        assert_eq!(ours.to_string(), theirs.to_string());
    }

    /// Compares what the text says as a date and as a moment; a library also reads forms that are not ours.
    #[track_caller]
    fn reads(text: &str) {
        if let Ok(ours) = text.parse::<Date>() {
            check(ours, text.parse::<civil::Date>().expect("a date of ours is a date"));
        }
        if let Ok(ours) = text.parse::<DateTime>() {
            let theirs: civil::DateTime = text.parse().expect("a moment of ours is a moment");
            check(ours, theirs.strftime("%Y-%m-%dT%H:%M"));
        }
    }

    #[test]
    fn every_day_has_its_name_and_weekday() {
        // Four hundred years are a whole round of leap years and weekdays.
        let (first, last) = (date(1800, 1, 1), date(2200, 12, 31));
        let mut theirs = civil::date(1800, 1, 1);
        for days in 0..=first.days_until(last) {
            let ours = first.plus_days(days);
            assert_eq!(
                (ours.year(), ours.month(), ours.day()),
                (theirs.year().into(), theirs.month().into(), theirs.day().into())
            );
            assert_eq!(ours, date(ours.year(), ours.month(), ours.day()));
            assert_eq!(ours.weekday() as i8, theirs.weekday().to_monday_zero_offset());
            theirs = theirs.saturating_add(1.day());
        }
    }

    #[test]
    fn the_calendar_has_edges() {
        check(date(2026, 11, 31), "2026-11-30");
        check(date(12_000, 13, 40), "9999-12-31");
        check(date(-1, 0, 0), "0000-01-01");
        check(date(2026, 1, 1).at(24, 60), "2026-01-01T23:59");
        check(date(2026, 1, 1).plus_days(i32::MAX), "9999-12-31");
        check(date(2026, 1, 1).plus_months(i32::MIN), "0000-01-01");
        check(date(2026, 1, 1).at(9, 0).plus_minutes(i64::MAX), "9999-12-31T23:59");
        check(date(2026, 1, 1).at(9, 0).plus_minutes(i64::MIN), "0000-01-01T00:00");
    }

    #[test]
    fn only_plain_dates_are_read() {
        for text in [
            "2026-02-29",
            "2026-11-31",
            "2026-13-01",
            "26-11-23",
            "2026-11-23-1",
            "2026-1-1",
            "+026-01-01",
            "",
            "-",
            "today",
        ] {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
        for text in [
            "2026-11-23",
            "2026-11-23T9:00",
            "2026-11-23T24:00",
            "2026-11-23T09:60",
            "2026-11-23T09:00:60",
            "2026-11-23T09:00:00:00",
            "2026-11-23T09:00.5",
            "2026-11-23T09:00:00.",
            "2026-11-23T09:00Z",
        ] {
            assert_eq!(text.parse::<DateTime>(), Err(NotADate), "{text}");
        }
        for text in ["2026-11-23T09:00", "2026-11-23 09:00:59", "2026-11-23T09:00:00.123"] {
            assert_eq!(text.parse(), Ok(date(2026, 11, 23).at(9, 0)), "{text}");
        }
    }

    prop_compose! {
        /// Where a library does not reach the edge of ours either.
        fn some_day()(days in 100_000..3_500_000) -> Date {
            date(0, 1, 1).plus_days(days)
        }
    }

    prop_compose! {
        fn some_moment()(day in some_day(), hour in 0..24, minute in 0..60) -> DateTime {
            day.at(hour, minute)
        }
    }

    proptest! {
        #[test]
        fn days_and_months_are_counted_as_a_library_counts_them(day in some_day(), then in some_day(), days in -9000..9000, months in -999..999) {
            check(day.plus_days(days), theirs(day).saturating_add(days.days()));
            check(day.plus_months(months).plus_days(days), theirs(day).saturating_add(months.months()).saturating_add(days.days()));
            prop_assert_eq!(i64::from(day.days_until(then)), theirs(day).duration_until(theirs(then)).as_hours() / 24);
            let (day, then) = (day.min(then), day.max(then));
            let span = theirs(day).until((Unit::Month, theirs(then))).expect("in range");
            prop_assert_eq!(day.months_and_days_until(then), (span.get_months(), span.get_days()));
        }

        #[test]
        fn months_between_near_days_are_whole_where_a_library_says_so(day in some_day(), days in 0..70) {
            let then = day.plus_days(days);
            let span = theirs(day).until((Unit::Month, theirs(then))).expect("in range");
            prop_assert_eq!(day.months_and_days_until(then), (span.get_months(), span.get_days()));
        }

        #[test]
        fn minutes_are_counted_as_a_library_counts_them(at in some_moment(), then in some_moment(), minutes in -9_999_999_i64..9_999_999) {
            let later = their_moment(at).saturating_add(SignedDuration::from_mins(minutes));
            check(at.plus_minutes(minutes), later.strftime("%Y-%m-%dT%H:%M"));
            check(at.plus_days(40), their_moment(at).saturating_add(40.days()).strftime("%Y-%m-%dT%H:%M"));
            prop_assert_eq!(at.minutes_until(then), their_moment(at).duration_until(their_moment(then)).as_mins());
            prop_assert_eq!(at < then, their_moment(at) < their_moment(then));
        }

        #[test]
        fn what_is_written_is_read_back(at in some_moment()) {
            prop_assert_eq!(at.to_string().parse(), Ok(at));
            prop_assert_eq!(at.date().to_string().parse(), Ok(at.date()));
            reads(&at.to_string());
        }

        #[test]
        fn whatever_is_read_means_the_same_to_a_library(text in "[0-9]{4}-[0-3][0-9]-[0-3][0-9]([T ][0-2][0-9]:[0-6][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?)?") {
            reads(&text);
        }
    }
}
