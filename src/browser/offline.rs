//! Working without a network: a service worker keeps the whole build in this browser.
//!
//! Only a finished build names a worker in its page; the page that is being worked on and the app in one file name none.
//! Where the browser forbids workers, as in private windows or in frames, everything works as before, with a network.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
    ServiceWorkerUpdateViaCache,
};

use super::frame::is_framed;
use super::{document, page, window};

/// What the worker says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// The app starts without a network.
    Ready,
    /// A new version lies ready, and waits to be asked for.
    NewVersion,
}

/// Where the app in one file lies, where the build has it. On somebody else's page it is not offered.
pub fn single_file() -> Option<String> {
    if is_framed() {
        return None;
    }
    document()?.query_selector("link[rel=alternate]").ok()??.get_attribute("href")
}

/// Whether what the page needs comes over a line that should carry no more than that: the browser was told to save data, or
/// the page is a frame among others, which may never be looked at.
pub fn is_sparing() -> bool {
    let connection = |window: web_sys::Window| js_sys::Reflect::get(&window.navigator(), &"connection".into());
    let saves = window()
        .and_then(|window| connection(window).ok())
        .filter(JsValue::is_object)
        .and_then(|connection| js_sys::Reflect::get(&connection, &"saveData".into()).ok());
    is_framed() || saves.is_some_and(|saves| saves.is_truthy())
}

/// Lets the worker keep the build, and calls back with what it says for as long as the page lives.
pub fn keep(tell: impl Fn(News) + Clone + 'static) {
    let script = document()
        .and_then(|document| document.query_selector("meta[name=service-worker]").ok().flatten())
        .and_then(|meta| meta.get_attribute("content"));
    let (Some(script), Some(workers)) = (script, workers()) else { return };
    if is_framed() {
        return;
    }
    spawn_local(async move {
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        let promise = workers.register_with_options(&script, &options);
        let Ok(registration) = JsFuture::from(promise).await else { return };
        follow(&workers, &registration.unchecked_into(), tell);
    });
}

/// Hands over to the new version and opens the page anew with it.
pub fn take_new_version() {
    let Some(workers) = workers() else { return };
    spawn_local(async move {
        let found = JsFuture::from(workers.get_registration()).await.ok();
        let registration = found.and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok());
        match registration.and_then(|registration| registration.waiting()) {
            Some(waiting) => {
                listen(&workers, "controllerchange", page::reload);
                _ = waiting.post_message(&"take over".into());
            }
            // Another tab has asked for it, and it rules already.
            None => page::reload(),
        }
    });
}

/// Reading the property is what some browsers forbid, so it is read with care.
fn workers() -> Option<ServiceWorkerContainer> {
    js_sys::Reflect::get(&window()?.navigator(), &"serviceWorker".into()).ok()?.dyn_into().ok()
}

fn follow(
    workers: &ServiceWorkerContainer,
    registration: &ServiceWorkerRegistration,
    tell: impl Fn(News) + Clone + 'static,
) {
    if registration.active().is_some() {
        tell(News::Ready);
    }
    if registration.active().is_some() && registration.waiting().is_some() {
        tell(News::NewVersion);
    }
    let found = {
        let (registration, tell) = (registration.clone(), tell.clone());
        move || {
            if let Some(worker) = registration.installing() {
                watch(&worker, registration.active().is_none(), tell.clone());
            }
        }
    };
    found();
    listen(registration, "updatefound", found);
    // The first worker takes over a page that none has ruled. Later a change means that another tab asked for a new version.
    let ruled = std::cell::Cell::new(workers.controller().is_some());
    listen(workers, "controllerchange", move || {
        if ruled.replace(true) {
            tell(News::NewVersion);
        }
    });
}

/// Tells when a worker that is being installed lies ready. One that fails says nothing, and leaves all as it was.
fn watch(worker: &ServiceWorker, first: bool, tell: impl Fn(News) + 'static) {
    let state = worker.clone();
    listen(worker, "statechange", move || match state.state() {
        ServiceWorkerState::Activated if first => tell(News::Ready),
        ServiceWorkerState::Installed if !first => tell(News::NewVersion),
        _ => {}
    });
}

fn listen(target: &web_sys::EventTarget, event: &str, call: impl FnMut() + 'static) {
    let callback = Closure::<dyn FnMut()>::new(call);
    _ = target.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
    callback.forget();
}
