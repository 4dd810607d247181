//! The frame that the page may stand in, on somebody else's page. Nothing is ever listened to from there.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::{document, window};

/// The address of the app itself: without options, without the page.
pub fn home() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let end = address.find(['?', '#']).unwrap_or(address.len());
    address.get(..end).unwrap_or_default().to_owned()
}

/// Whether the page was opened from a file, so that its address means something on this device only.
pub fn is_file() -> bool {
    window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| protocol == "file:")
}

/// The options in the address, with their `?`.
pub fn options() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    window().is_some_and(|window| {
        let own: &JsValue = window.as_ref();
        window.top().ok().flatten().is_none_or(|top| own != top.as_ref() as &JsValue)
    })
}

/// Whether the page around the frame is another site's. The browser then keeps what is written in the frame apart from the
/// app's own page, or does not keep it at all.
pub fn is_foreign() -> bool {
    let top = window().and_then(|window| window.top().ok().flatten());
    // Only a page of the same origin lets its document be looked at.
    top.is_none_or(|top| Reflect::get(&top, &"document".into()).is_err())
}

/// Tells the page around the frame, and only if it is the one named here, these words.
pub fn tell(words: &str, host: &str) {
    if let Some(parent) = window().and_then(|window| window.parent().ok().flatten()) {
        // A host that is not the one named hears nothing, which is what is wanted.
        _ = parent.post_message(&words.into(), host);
    }
}

/// Takes another hue for the accent, and marks the page as one in a frame.
pub fn dress(hue: Option<u16>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    _ = root.class_list().add_1("framed");
    if let Some(hue) = hue
        && let Ok(style) = Reflect::get(&root, &"style".into())
    {
        let style: web_sys::CssStyleDeclaration = wasm_bindgen::JsCast::unchecked_into(style);
        _ = style.set_property("--accent-hue", &hue.to_string());
    }
}

/// Says something in the console, for the person who put the frame on their page.
pub fn complain(words: &str) {
    web_sys::console::warn_1(&words.into());
}
