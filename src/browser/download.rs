//! Handing a text over as a file.

use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::document;

/// Lets the browser save the text under this name; `false` where it could not begin.
pub fn text(name: &str, text: &str) -> bool {
    file(name, "text/plain;charset=utf-8", text)
}

/// The same for a text of this content type: a calendar, a mail, a table.
pub fn file(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_some()
}

fn offer(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // The browser may still be reading from it.
    super::page::after(60_000, move || _ = Url::revoke_object_url(&url));
    Some(())
}
