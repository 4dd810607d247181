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
