//! The page: Leptos components over the engine.
//!
//! What a person said is kept in signals; everything else follows from it as memos and closures. Effects only reach the
//! world outside: the title, the focus, a dialog.

pub mod calm;
pub mod case_bar;
pub mod components;
pub mod frame;
pub mod itinerary;
pub mod keeping;
pub mod letter;
pub mod openings;
pub mod pages;
pub mod parts;
pub mod route;
pub mod shell;
pub mod state;
pub mod when;

use leptos::prelude::*;

/// Puts the app on the page, in the place of the frame that stood in for it.
pub fn mount() {
    console_error_panic_hook::set_once();
    let early = crate::browser::page::remove_first_paint();
    mount_to_body(move || view! { <shell::Shell early/> });
}
