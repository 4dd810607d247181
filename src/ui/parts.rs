//! Pages that are downloaded after the first screen: the plan and the letters ahead of the tap, others when they are first
//! needed.
//!
//! The first screen needs a small part of the app. What only the pages here lead to stands in modules of its own in a
//! release build: `scripts/finish.sh` cuts the build apart at these functions. While one edits, and in tests, they are
//! plain calls.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use leptos::task::spawn_local;

use super::openings::{First, Opening};
use super::pages;
use super::route::{Route, Shelf, Tab};
use super::state::{App, Errand};
use crate::browser::page;
use crate::ui::hear::pressed;
use crate::ui::live::live;

/// A part did not arrive. Asking for it again tries again.
#[derive(Debug, Clone, Copy)]
struct NotLoaded;

#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
impl From<leptos::wasm_split::SplitLoaderError> for NotLoaded {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> NotLoaded {
        NotLoaded
    }
}

/// A function whose code arrives when it is first called, with that of all others of the same part. A part may also have a
/// function that only fetches it.
macro_rules! part {
    ($part:ident $(, fetched by $fetch:ident)?: $(#[$about:meta])* fn $name:ident($($argument:ident: $of:ty),*) -> $gives:ty $body:block) => {
        $(#[$about])*
        #[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
        #[leptos::wasm_split::wasm_split($part, wasm_split_path = ::leptos::wasm_split, fallible $(, preload($fetch))?)]
        fn $name($($argument: $of),*) -> Result<$gives, NotLoaded> {
            Ok($body)
        }

        $(#[$about])*
        #[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
        async fn $name($($argument: $of),*) -> Result<$gives, NotLoaded> {
            Ok($body)
        }

        $(
            #[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
            async fn $fetch() -> Result<(), NotLoaded> {
                Ok(())
            }
        )?
    };
}

part! { plan, fetched by fetch_plan:
    /// What comes right after the first screen.
    fn plan(app: App, id: String, decides: bool) -> AnyView {
        app.arrive();
        match untrack(|| app.case(&id)) {
            None => pages::lost::no_case(),
            Some(_) if decides => pages::decide::decide(app, id),
            Some(_) => pages::plan::plan(app, id),
        }
    }
}

part! { plan:
    /// What the first screen wants done with cases.
    fn run(app: App, errand: Errand) -> () {
        app.arrive();
        app.run(errand);
    }
}

part! { words, fetched by fetch_words:
    /// Letters and calls, and what comes after them.
    fn words(app: App, route: Route) -> AnyView {
        app.arrive();
        match route {
            Route::Case { ref id, .. } if untrack(|| app.case(id)).is_none() => pages::lost::no_case(),
            Route::Case { id, tab: Tab::Write(wanted) } => pages::words::words(app, id, wanted),
            Route::Case { id, tab: Tab::Call } => pages::call::call(app, id),
            Route::Case { id, tab: Tab::After } => pages::after::after(app, id),
            Route::Templates(None) => pages::library::index(app),
            Route::Templates(Some(id)) => pages::library::entry(app, &id),
            _ => pages::lost::lost(),
        }
    }
}

part! { shelf, fetched by fetch_shelf:
    /// What one looks up, keeps and passes on.
    fn shelf(app: App, route: Route) -> AnyView {
        app.arrive();
        match route {
            Route::Cases => pages::cases::cases(app),
            Route::You => pages::you::you(app),
            Route::Handbook(Shelf::Index) => pages::handbook::index(),
            Route::Handbook(Shelf::Section(kind)) => pages::handbook::section(&kind),
            Route::Handbook(Shelf::Entry { kind, id }) => pages::handbook::entry(app, &kind, &id),
            Route::Proof => pages::handbook::proof(),
            Route::Shared(code) => pages::shared::shared(app, &code),
            Route::Started(id) => pages::shared::started(app, &id),
            Route::Embed => pages::embed::embed(app),
            Route::Privacy => pages::privacy::privacy(),
            _ => pages::lost::lost(),
        }
    }
}

/// Fetches what people go on to behind the page that is shown: a tap should find it here, and not ask a slow line for it.
/// The page itself comes first, then the plan, then the letters. What does not arrive is asked for again when it is opened.
pub async fn fetch_ahead(shown: Route) {
    _ = match shown {
        Route::Start | Route::Case { tab: Tab::Plan | Tab::Decide, .. } => Ok(()),
        Route::Case { .. } | Route::Templates(_) => fetch_words().await,
        _ => fetch_shelf().await,
    };
    _ = fetch_plan().await;
    _ = fetch_words().await;
}

/// Begins a case with what happened. A phone that still waits for what the plan is made of asks the first question meanwhile:
/// it needs nothing else, and the answer is taken along.
pub fn begin(app: App, opening: &'static Opening) {
    let question = opening.first.and_then(First::question);
    if app.works.with_untracked(Option::is_some) || question.is_none() || page::is_wide() {
        return send(app, Errand::Begin(opening.id, None));
    }
    app.asked.set(Some(opening));
    spawn_local(async {
        _ = fetch_plan().await;
    });
}

/// Has something done with cases: at once where what does it is here, else as soon as it is.
pub fn send(app: App, errand: Errand) {
    if let Some(works) = app.works.get_untracked() {
        return (works.run)(app, errand);
    }
    if app.awaited.with_untracked(|awaited| awaited.as_ref() == Some(&errand)) {
        return;
    }
    let asked_for = errand != Errand::Arrive;
    if asked_for {
        app.awaited.set(Some(errand.clone()));
    }
    spawn_local(async move {
        let done = run(app, errand.clone()).await;
        if app.awaited.with_untracked(|awaited| awaited.as_ref() == Some(&errand)) {
            app.awaited.set(None);
        }
        if done.is_err() && asked_for {
            app.say("The network broke off, so nothing was done yet. Try again.", None);
        }
    });
}

/// Where a page stands.
enum Stage {
    OnItsWay,
    Here(AnyView),
    Shown,
    Failed,
}

/// A page that is not the first one: as soon as its part is here.
pub fn page(app: App, route: Route) -> AnyView {
    let stage = RwSignal::new_local(Stage::OnItsWay);
    let load = move || {
        let arriving = arriving(app, route.clone());
        // The page belongs to whatever shows it, and nothing that it reads on its way draws it anew.
        spawn_local(ScopedFuture::new_untracked(async move {
            let arrived = arriving.await;
            // Somebody may have gone on to another page in the meantime.
            _ = stage.try_set(arrived.map_or(Stage::Failed, Stage::Here));
            if app.untitled.get_value() {
                app.untitled.set_value(false);
                page::after_paint(|| page::focus("title"));
            }
        }));
    };
    load();
    let again = Callback::new(move |()| {
        stage.set(Stage::OnItsWay);
        load();
    });
    let show = move || {
        stage.track();
        match stage.try_update_untracked(|stage| std::mem::replace(stage, Stage::Shown)) {
            Some(Stage::Here(view)) => view,
            Some(Stage::Failed) => failed(again),
            _ => view! { <p class="desk soft on-its-way" role="status">"Opening this page …"</p> }.into_any(),
        }
    };
    view! { {live(show)} }.into_any()
}

fn arriving(app: App, route: Route) -> Pin<Box<dyn Future<Output = Result<AnyView, NotLoaded>>>> {
    match route {
        Route::Case { id, tab: Tab::Plan } => Box::pin(plan(app, id, false)),
        Route::Case { id, tab: Tab::Decide } => Box::pin(plan(app, id, true)),
        route @ (Route::Case { .. } | Route::Templates(_)) => Box::pin(words(app, route)),
        route => Box::pin(shelf(app, route)),
    }
}

fn failed(again: Callback<()>) -> AnyView {
    view! {
        <div class="desk">
            <h1 id="title" tabindex="-1">"This page did not arrive"</h1>
            <p>"The network broke off before all of it was here. Nothing you wrote is lost. If it stays like this, reload the page."</p>
            <p class="buttons"><button type="button" class="button next" on:click=pressed(move |_| again.run(()))>"Try again"</button></p>
        </div>
    }
    .into_any()
}
