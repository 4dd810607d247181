//! Working without a network: a service worker keeps the whole build in this browser.
//!
//! Only a finished build names a worker in its page; the page that is being worked on and the app in one file name none.
//! Where the browser forbids workers, as in private windows or in frames, everything works as before, with a network.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Event, RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
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

/// A worker on its way.
pub struct Keeper {
    workers: ServiceWorkerContainer,
    registering: JsFuture,
}

/// Lets a worker keep the first screen. What the page has downloaded of it is not sent again; icons may be new.
pub fn keep() -> Option<Keeper> {
    let meta = document()?.query_selector("meta[name=service-worker]").ok()??;
    let (script, workers) = (meta.get_attribute("content")?, workers()?);
    if is_framed() {
        return None;
    }
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    // What is made of the promise hears at once that there is no worker; who waits for it may come much later.
    let registering = JsFuture::from(workers.register_with_options(&script, &options));
    Some(Keeper { workers, registering })
}

impl Keeper {
    /// Has the worker keep the rest of the build too, and calls back with what it says for as long as the page lives.
    pub async fn keep_all(self, tell: impl Fn(News) + 'static) {
        let Self { workers, registering } = self;
        let Ok(registration) = registering.await else { return };
        follow(&workers, &registration.unchecked_into(), tell);
        let Ok(ready) = workers.ready().map(JsFuture::from) else { return };
        let Ok(registration) = ready.await else { return };
        ask(registration.unchecked_into::<ServiceWorkerRegistration>().active());
        let ruling = workers.clone();
        listen(&workers, "controllerchange", move |_| ask(ruling.controller()));
    }
}

fn ask(worker: Option<ServiceWorker>) {
    if let Some(worker) = worker {
        _ = worker.post_message(&"keep all".into());
    }
}

/// Hands over to the new version and opens the page anew with it.
pub fn take_new_version() {
    let Some(workers) = workers() else { return };
    spawn_local(async move {
        let found = JsFuture::from(workers.get_registration()).await.ok();
        let registration = found.and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok());
        match registration.and_then(|registration| registration.waiting()) {
            Some(waiting) => {
                listen(&workers, "controllerchange", |_| page::reload());
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

fn follow(workers: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration, tell: impl Fn(News) + 'static) {
    let (is_kept, tell) = (Rc::new(Cell::new(false)), Rc::new(tell));
    // A new version is news to those who have all of the one before.
    let renewed = {
        let (is_kept, tell) = (Rc::clone(&is_kept), Rc::clone(&tell));
        Rc::new(move || {
            if is_kept.get() {
                tell(News::NewVersion);
            }
        })
    };
    let found = {
        let (registration, renewed) = (registration.clone(), Rc::clone(&renewed));
        move || {
            if let Some(worker) = registration.installing().filter(|_| registration.active().is_some()) {
                watch(&worker, Rc::clone(&renewed));
            }
        }
    };
    found();
    listen(registration, "updatefound", move |_| found());
    // The first worker takes over a page that none has ruled. Later a change means that another tab asked for a new version.
    let ruled = Cell::new(workers.controller().is_some());
    let taken_over = Rc::clone(&renewed);
    listen(workers, "controllerchange", move |_| {
        if ruled.replace(true) {
            taken_over();
        }
    });
    // A worker says one thing: what it has kept, which is all of its version.
    let registration = registration.clone();
    listen(workers, "message", move |kept| {
        if !is_kept.replace(true) {
            tell(News::Ready);
            if registration.waiting().is_some() || is_of_another_version(&kept) == Some(true) {
                renewed();
            }
        }
    });
}

/// Whether the page is of another version than what is kept: half of a version makes room for the next one while its page is
/// open. The script of a page knows its parts by their hashes.
fn is_of_another_version(kept: &Event) -> Option<bool> {
    let script = document()?.query_selector("script[src]").ok()??.get_attribute("src")?;
    let files: js_sys::Array = js_sys::Reflect::get(kept, &"data".into()).ok()?.dyn_into().ok()?;
    Some(!files.includes(&script.strip_prefix("./")?.into(), 0))
}

/// Tells when a worker that is being installed beside another lies ready. One that fails says nothing, and leaves all as it
/// was.
fn watch(worker: &ServiceWorker, lies_ready: Rc<impl Fn() + 'static>) {
    let state = worker.clone();
    listen(worker, "statechange", move |_| {
        if state.state() == ServiceWorkerState::Installed {
            lies_ready();
        }
    });
}

fn listen(target: &web_sys::EventTarget, event: &str, call: impl FnMut(Event) + 'static) {
    let callback = Closure::<dyn FnMut(Event)>::new(call);
    _ = target.add_event_listener_with_callback(event, callback.as_ref().unchecked_ref());
    callback.forget();
}
