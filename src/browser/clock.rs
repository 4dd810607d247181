//! The time where the person is.

use jiff::civil::{DateTime, date, datetime};
use wasm_bindgen::prelude::*;

use super::window;

/// The local time, to the minute: nothing here is planned by the second.
pub fn now() -> DateTime {
    let now = js_sys::Date::new_0();
    let fallback = datetime(2000, 1, 1, 0, 0, 0, 0);
    let (Ok(year), Ok(month), Ok(day)) =
        (i16::try_from(now.get_full_year()), i8::try_from(now.get_month() + 1), i8::try_from(now.get_date()))
    else {
        return fallback;
    };
    let (Ok(hour), Ok(minute)) = (i8::try_from(now.get_hours()), i8::try_from(now.get_minutes())) else {
        return fallback;
    };
    date(year, month, day).at(hour, minute, 0, 0)
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
