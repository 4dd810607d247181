//! Text kept under keys in the browser. Where the browser forbids that, text is kept in memory and the page says so.

use std::cell::RefCell;
use std::collections::BTreeMap;

use gloo_storage::LocalStorage;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::window;

/// Why text could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreError {
    /// The browser keeps nothing for this page; the text lives until the page is closed.
    Forbidden,
    /// There is no room left.
    Full,
}

thread_local! {
    /// What is kept where the browser forbids storage.
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// The browser's storage, after a probe: only reading the property tells whether it may be used, and `LocalStorage`
/// panics where it may not.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()?;
    Some(<LocalStorage as gloo_storage::Storage>::raw())
}

/// Whether text outlives the page.
pub fn is_lasting() -> bool {
    storage().is_some()
}

/// The text under a key.
pub fn read(key: &str) -> Option<String> {
    match storage() {
        Some(storage) => storage.get_item(key).ok().flatten(),
        None => MEMORY.with_borrow(|memory| memory.get(key).cloned()),
    }
}

/// Every key that starts with `prefix`, in order.
pub fn keys(prefix: &str) -> Vec<String> {
    let mut keys: Vec<String> = match storage() {
        Some(storage) => {
            let count = storage.length().unwrap_or(0);
            (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect()
        }
        None => MEMORY.with_borrow(|memory| memory.keys().cloned().collect()),
    };
    keys.retain(|key| key.starts_with(prefix));
    keys.sort();
    keys
}

/// Keeps the text, and reads it back to be sure.
pub fn write(key: &str, text: &str) -> Result<(), StoreError> {
    let Some(storage) = storage() else {
        MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text.to_owned()));
        return Err(StoreError::Forbidden);
    };
    storage.set_item(key, text).map_err(|error: JsValue| name(&error))?;
    match storage.get_item(key) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(StoreError::Full),
    }
}

/// Forgets the text.
pub fn remove(key: &str) {
    match storage() {
        // Removing a key that is not there is no failure, and there is no other.
        Some(storage) => _ = storage.remove_item(key),
        None => MEMORY.with_borrow_mut(|memory| _ = memory.remove(key)),
    }
}

fn name(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("SecurityError") => StoreError::Forbidden,
        _ => StoreError::Full,
    }
}
