//! The icons: one stroke width, one grid of twenty, drawn with the current colour.

use leptos::prelude::*;

/// One icon, as the path that draws it.
#[derive(Debug, Clone, Copy)]
pub struct Icon(&'static str);

impl Icon {
    pub const ADD: Icon = Icon("M10 4v12M4 10h12");
    pub const AFTER: Icon = Icon("M10 5.5V10l3 2M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0");
    pub const BACK: Icon = Icon("M12.5 4.5 7 10l5.5 5.5");
    pub const CALL: Icon = Icon(
        "M6.6 3 4 4.2c-.7.3-1.1 1-1 1.8.8 5.9 5.1 10.2 11 11 .8.1 1.5-.3 1.8-1l1.2-2.6-3.7-2.3-1.6 1.6c-2-.9-3.5-2.4-4.4-4.4l1.6-1.6z",
    );
    pub const CALENDAR: Icon = Icon(
        "M4.5 4.5h11A1.5 1.5 0 0 1 17 6v9.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V6a1.5 1.5 0 0 1 1.5-1.5M3 8.5h14M7 2.8v3M13 2.8v3",
    );
    pub const CHECK: Icon = Icon("m4 10.5 4 4 8-9");
    pub const CLOSE: Icon = Icon("m5 5 10 10M15 5 5 15");
    pub const COPY: Icon = Icon(
        "M8.5 7H15a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5H8.5A1.5 1.5 0 0 1 7 15V8.5A1.5 1.5 0 0 1 8.5 7M13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2",
    );
    pub const DECIDE: Icon = Icon("M10 17v-5M10 12 4.5 6.5M10 12l5.5-5.5M4 10V6h4M12 6h4v4");
    pub const DEVICE: Icon = Icon(
        "M7 2.5h6A1.5 1.5 0 0 1 14.5 4v12a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 16V4A1.5 1.5 0 0 1 7 2.5M9 15h2",
    );
    pub const DOWN: Icon = Icon("M4.5 7.5 10 13l5.5-5.5");
    pub const GO: Icon = Icon("M7.5 4.5 13 10l-5.5 5.5");
    pub const LOCK: Icon = Icon(
        "M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 14 17H6a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 6 9M7 9V6.5a3 3 0 0 1 6 0V9",
    );
    pub const LOOK: Icon = Icon("M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.01");
    pub const MAIL: Icon =
        Icon("M4.5 4.5h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2m-1.5 1.5 7 5.5 7-5.5");
    pub const MENU: Icon = Icon("M3 6h14M3 10h14M3 14h14");
    pub const OUT: Icon = Icon("M11 3.5h5.5V9M16 4l-7.5 7.5M14 11.5V16H4V6h4.5");
    pub const OFFLINE: Icon = Icon("M4 10.5a8.5 8.5 0 0 1 12 0M6.7 13.2a4.7 4.7 0 0 1 6.6 0M10 16h.01");
    pub const PLAN: Icon = Icon("M8 5h9M8 10h9M8 15h6M3.5 5h.01M3.5 10h.01M3.5 15h.01");
    pub const PRINT: Icon =
        Icon("M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 12h8v5H6z");
    pub const TRUST: Icon = Icon("M10 2.8 16 5v5c0 3.5-2.5 6-6 7.2C6.5 16 4 13.5 4 10V5zM7.3 10l2 2 3.5-4");
    pub const WRITE: Icon = Icon("M3.5 16.5 4.5 13 13.5 4l2.5 2.5-9 9zM11.5 6 14 8.5");
}

/// Draws an icon. It is always beside words, so it is hidden from screen readers.
pub fn icon(icon: Icon) -> AnyView {
    view! { <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=icon.0></path></svg> }.into_any()
}

/// The mark: the line that bows out of the dots.
pub fn mark() -> AnyView {
    view! {
        <svg width="32" height="22" viewBox="0 0 32 22" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
            <path d="M2 5h7c9 0 6 12 15 12"></path>
            <path d="M15.5 5H30" stroke-width="1.75" stroke-dasharray="0.1 4"></path>
            <circle cx="27" cy="17" r="3" fill="currentColor" stroke="none"></circle>
        </svg>
    }
    .into_any()
}
