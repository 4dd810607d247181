//! The page: Leptos components over the engine.
//!
//! What a person said is kept in signals; everything else follows from it as memos and closures. Effects only reach the
//! world outside: the title, the focus, a dialog.

pub mod calm;
pub mod case_bar;
pub mod components;
pub mod frame;
pub mod hear;
pub mod itinerary;
pub mod keeping;
pub mod letter;
pub mod live;
pub mod openings;
pub mod pages;
pub mod parts;
pub mod route;
pub mod shell;
pub mod state;
pub mod when;

use leptos::prelude::*;

use crate::browser::page;

/// Puts the app on the page, in the place of the frame that stood in for it: in a task of its own, so that a tap that waits
/// goes before it, and one that has begun comes to its end.
pub fn mount() {
    console_error_panic_hook::set_once();
    page::when_released(|| {
        let early = page::remove_first_paint();
        mount_to_body(move || view! { <shell::Shell early/> });
    });
}
