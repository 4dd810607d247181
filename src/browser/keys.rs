//! Single keys, as shortcuts use them.

use wasm_bindgen::prelude::*;
use web_sys::{Element, KeyboardEvent};

use super::{document, window};

/// Calls back with every single key that is pressed outside text fields and open dialogs, for as long as the page lives.
/// The key counts as used, and the browser does nothing with it, where the callback says so.
pub fn listen(mut pressed: impl FnMut(&str) -> bool + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let with_another = event.ctrl_key() || event.alt_key() || event.meta_key();
        if with_another || event.is_composing() || event.default_prevented() || event.repeat() || is_elsewhere(&event) {
            return;
        }
        if pressed(&event.key()) {
            event.prevent_default();
        }
    });
    _ = window.add_event_listener_with_callback("keydown", callback.as_ref().unchecked_ref());
    callback.forget();
}

/// Whether the key belongs to a field that somebody writes in, to a control that it presses, or to a dialog.
fn is_elsewhere(event: &KeyboardEvent) -> bool {
    const PRESSED: &str = "a[href], button, summary, input, [role=button]";
    const FIELDS: &str = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |kind: &str| target.as_ref().is_some_and(|target| target.closest(kind).ok().flatten().is_some());
    let in_field = is_in(FIELDS) || (event.key() == " " && is_in(PRESSED));
    let dialog = document().and_then(|document| document.query_selector("dialog[open]").ok().flatten());
    in_field || dialog.is_some()
}
