//! The system's own share sheet, where the browser has one.

use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::window;

/// Whether the browser can hand a text to another program.
pub fn is_possible() -> bool {
    window().is_some_and(|window| {
        js_sys::Reflect::get(&window.navigator(), &"share".into()).is_ok_and(|share| share.is_function())
    })
}

/// Opens the share sheet; `false` where it was closed again or the browser refused.
pub async fn share(title: &str, text: &str) -> bool {
    let Some(window) = window().filter(|_| is_possible()) else { return false };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    JsFuture::from(window.navigator().share_with_data(&data)).await.is_ok()
}
