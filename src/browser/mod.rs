//! The only code that touches the page outside Leptos. Thin: every function does one thing and names its failure.
#![expect(clippy::disallowed_methods, reason = "this is the one folder that may reach for the window and its storage")]

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod frame;
pub mod keys;
pub mod look;
pub mod offline;
pub mod page;
pub mod share;
pub mod speech;
pub mod store;
pub mod upload;

/// The window. Absent only where there is no page at all.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}
