//! Taking a file in that somebody picked.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// Why a picked file has no text for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoText {
    /// It was not opened, because it is larger than anything of ours can be.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// The file that was picked, and forgets it, so that the same one can be picked again.
pub fn take(event: &web_sys::Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

/// Its text, unless it has more bytes than this.
pub async fn text(file: File, most: f64) -> Result<String, NoText> {
    if file.size() > most {
        return Err(NoText::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    text.ok_or(NoText::Unreadable)
}
