//! Copying text.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::{document, window};

/// Copies the text; `false` where the browser forbids it, and the person has to mark and copy it themselves.
pub async fn copy(text: String) -> bool {
    let clipboard = window().map(|window| window.navigator().clipboard());
    // There is no clipboard outside secure contexts, whatever its type says.
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    if let Some(clipboard) = clipboard
        && JsFuture::from(clipboard.write_text(&text)).await.is_ok()
    {
        return true;
    }
    copy_by_selection(&text).unwrap_or(false)
}

/// The old way: mark a text field that nobody sees and let the browser copy what is marked.
fn copy_by_selection(text: &str) -> Option<bool> {
    let document = document()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_class_name("hidden-text");
    let before = document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    // Inside an open dialog only its own content can be marked.
    let place = before
        .as_ref()
        .and_then(|element| element.closest("dialog").ok().flatten())
        .or(document.body().map(Into::into))?;
    place.append_child(&field).ok()?;
    field.select();
    let html: &web_sys::HtmlDocument = document.unchecked_ref();
    let copied = html.exec_command("copy").unwrap_or(false);
    field.remove();
    if let Some(element) = before {
        _ = element.focus();
    }
    Some(copied)
}
