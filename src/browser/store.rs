//! The browser's own storage as a [`Store`].

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;

use super::window;
use crate::storage::{MemoryStore, PREFIX, Store, StoreError};

/// The storage of this browser; where the browser forbids it, a memory that lasts as long as the page.
///
/// Only reading the property tells whether it may be used, and `LocalStorage` panics where it may not: hence the probe.
pub fn open() -> (Box<dyn Store>, bool) {
    let allowed = window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if allowed && BrowserStore.probe().is_ok() {
        (Box::new(BrowserStore), true)
    } else {
        (Box::new(MemoryStore::default()), false)
    }
}

struct BrowserStore;

impl BrowserStore {
    /// Some browsers show a storage and then refuse to read it.
    fn probe(&self) -> Result<(), StoreError> {
        self.get(PREFIX).map(|_| ())
    }
}

impl Store for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        LocalStorage::raw().get_item(key).map_err(|error| name(&error))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        LocalStorage::raw().set_item(key, text).map_err(|error| name(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        LocalStorage::raw().remove_item(key).map_err(|error| name(&error))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = LocalStorage::raw();
        let count = storage.length().map_err(|error| name(&error))?;
        let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(PREFIX)).collect())
    }
}

fn name(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "SecurityError" => StoreError::Forbidden,
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        _ => StoreError::Other(name),
    }
}
