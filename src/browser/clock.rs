//! The time where the person is.

use wasm_bindgen::prelude::*;

use super::window;
use crate::domain::calendar::{DateTime, date};

/// The local time, to the minute: nothing here is planned by the second.
pub fn now() -> DateTime {
    let now = js_sys::Date::new_0();
    date(now.get_full_year() as i32, now.get_month() as i32 + 1, now.get_date() as i32)
        .at(now.get_hours() as i32, now.get_minutes() as i32)
}

/// Minutes by which the clock here is ahead of Greenwich at a local time. It differs between summer and winter.
pub fn ahead(at: DateTime) -> i32 {
    let day = at.date();
    let (year, month) = (day.year().unsigned_abs(), day.month() - 1);
    let local = js_sys::Date::new_with_year_month_day_hr_min(year, month, day.day(), at.hour(), at.minute());
    // A browser without a zone gives no number, and then the clock is taken for that of Greenwich.
    -(local.get_timezone_offset() as i32)
}

/// A count of seconds, to measure how long something takes.
pub fn seconds() -> f64 {
    js_sys::Date::now() / 1000.0
}

/// Calls back about once a minute, and when the page comes back into view after a while.
pub fn each_minute(mut tick: impl FnMut(DateTime) + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut()>::new(move || tick(now()));
    let function = callback.as_ref().unchecked_ref();
    _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, 30_000);
    if let Some(document) = window.document() {
        _ = document.add_event_listener_with_callback("visibilitychange", function);
    }
    callback.forget();
}
