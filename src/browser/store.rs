//! The browser's own storage as a [`Store`].

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, CacheStorage, Response, StorageEvent, StorageManager};

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

/// Calls back when another tab has changed what is kept: with the key, or with nothing where everything went at once.
pub fn listen(mut changed: impl FnMut(Option<String>) + 'static) {
    let Some(window) = window() else { return };
    let callback = Closure::<dyn FnMut(StorageEvent)>::new(move |event: StorageEvent| {
        let key = event.key();
        if key.as_ref().is_none_or(|key| key.starts_with(PREFIX)) {
            changed(key);
        }
    });
    _ = window.add_event_listener_with_callback("storage", callback.as_ref().unchecked_ref());
    callback.forget();
}

/// The number of cases that this tab saw last. It lies in another storage than the cases, so it tells whether they were
/// cleared away in between.
pub const CASES_SEEN: &str = "bow-out/cases";
/// What was filled in for a frame on a blog.
pub const SNIPPET: &str = "bow-out/snippet";

/// What is kept under this key for as long as the tab lasts; nothing where that is not allowed.
pub fn of_tab(key: &str) -> String {
    let storage = window().and_then(|window| window.session_storage().ok().flatten());
    storage.and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default()
}

/// Keeps a text for as long as the tab lasts, if that is allowed; an empty one is taken away.
pub fn keep_for_tab(key: &str, text: &str) {
    if let Some(storage) = window().and_then(|window| window.session_storage().ok().flatten()) {
        _ = if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) };
    }
}

/// The cache that holds the mark, and the address under which it lies there; nobody is asked for it.
const MARKS: &str = "bow-out-mark";
const ADDRESS: &str = "/bow-out-mark";

/// The mark that was left behind by [`leave_mark`], if there is one. It lies in the cache storage: whatever clears the
/// records alone, such as another page of the same origin, leaves it there.
pub async fn mark() -> Option<String> {
    let answer = JsFuture::from(caches()?.match_with_str(ADDRESS)).await.ok()?;
    let text = answer.dyn_into::<Response>().ok()?.text().ok()?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// Leaves a mark in the place of the one before; with nothing to say, none. Where the browser forbids it, there is none.
pub fn leave_mark(mark: Option<String>) {
    spawn_local(async move {
        let Some(caches) = caches() else { return };
        let Some(mark) = mark else {
            _ = JsFuture::from(caches.delete(MARKS)).await;
            return;
        };
        let marks = JsFuture::from(caches.open(MARKS)).await.ok().and_then(|marks| marks.dyn_into::<Cache>().ok());
        if let (Some(marks), Ok(answer)) = (marks, Response::new_with_opt_str(Some(&mark))) {
            _ = JsFuture::from(marks.put_with_str(ADDRESS, &answer)).await;
        }
    });
}

/// Absent on pages that came over an open connection, and forbidden in some frames.
fn caches() -> Option<CacheStorage> {
    window()?.caches().ok().filter(|caches| !caches.is_undefined())
}

/// Whether the browser has promised not to throw away what is kept here when it needs room; `None` where it does not say.
pub async fn is_lasting() -> Option<bool> {
    let promise = manager()?.persisted().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}

/// Asks the browser for that promise. Some ask the person in turn.
pub async fn ask_to_last() -> Option<bool> {
    let promise = manager()?.persist().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}

/// Absent on pages that came over an open connection, and in older browsers.
fn manager() -> Option<StorageManager> {
    let navigator = window()?.navigator();
    let there = js_sys::Reflect::has(navigator.as_ref(), &"storage".into()).unwrap_or(false);
    there.then(|| navigator.storage())
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
        // One call for all names: a call for each would make a long list slow.
        let keys = js_sys::Object::keys(LocalStorage::raw().as_ref());
        Ok(keys.iter().filter_map(|key| key.as_string()).filter(|key| key.starts_with(PREFIX)).collect())
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
