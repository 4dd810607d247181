//! What hears of an event, without a type of its own.
//!
//! The framework makes the code that attaches a handler anew for each type of handler, and every closure has one. With these
//! they share it.

use leptos::ev::{Event, FocusEvent, KeyboardEvent, MouseEvent, SubmitEvent};

/// Hears of a change: `change`, `input`, `toggle`, `close`.
pub fn heard(run: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(run)
}

/// Hears of a press, or of a mouse.
pub fn pressed(run: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(run)
}

/// Hears of a key.
pub fn keyed(run: impl FnMut(KeyboardEvent) + 'static) -> Box<dyn FnMut(KeyboardEvent)> {
    Box::new(run)
}

/// Hears that the focus came or went.
pub fn focused(run: impl FnMut(FocusEvent) + 'static) -> Box<dyn FnMut(FocusEvent)> {
    Box::new(run)
}

/// Hears that a form is sent.
pub fn sent(run: impl FnMut(SubmitEvent) + 'static) -> Box<dyn FnMut(SubmitEvent)> {
    Box::new(run)
}
