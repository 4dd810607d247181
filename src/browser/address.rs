//! The fragment of the address.

use wasm_bindgen::prelude::*;

use super::window;

/// The fragment as it stands in the address bar, with its `#`.
pub fn current() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole address of the page, to be passed on.
pub fn full() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Goes to another page and leaves this one in the history.
pub fn go(fragment: &str) {
    if let Some(window) = window() {
        // Setting a fragment cannot fail on a page that is loaded.
        _ = window.location().set_hash(fragment);
    }
}

/// Puts another page in the place of this one, so that *back* does not return to it.
pub fn replace(fragment: &str) {
    if let Some(window) = window() {
        _ = window.location().replace(fragment);
    }
}

/// Puts an empty page in the place of this one, and asks nothing.
pub fn leave() {
    if let Some(window) = window() {
        window.set_onbeforeunload(None);
        _ = window.location().replace("about:blank");
    }
}

/// Calls back with every new fragment, for as long as the page lives.
pub fn listen(mut changed: impl FnMut(String) + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut()>::new(move || changed(current()));
    _ = window.add_event_listener_with_callback("hashchange", callback.as_ref().unchecked_ref());
    callback.forget();
}
