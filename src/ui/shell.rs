//! What stands around every page.

use leptos::prelude::*;

use super::components::icon::{Icon, icon, mark};
use super::components::offline::offline;
use super::components::shortcuts::shortcuts_dialog;
use super::components::toast::ToastPlace;
use super::frame;
use super::keeping;
use super::openings::opening;
use super::pages;
use super::parts;
use super::route::{Route, Tab};
use super::state::{App, Keeping};
use crate::browser::page::Early;
use crate::browser::{address, keys, page};
use crate::storage::Look;
use crate::ui::hear::{focused, pressed};
use crate::ui::live::live;

/// The whole app.
#[component]
pub fn Shell(
    /// What was done before the app was here.
    early: Early,
) -> impl IntoView {
    let app = App::open();
    provide_context(app);
    take_up(app, early);
    // What a case or a link is about is known as soon as what opens it is here.
    let guarded = Memo::new(move |_| app.works.get().map(|works| (works.is_delicate)(app)));
    // To set a title costs as much as to draw a line of a plan, even where it says the same as before.
    let title = Memo::new(move |_| title(app, guarded.get()));
    Effect::new(move || page::set_title(&title.read()));
    let keys_on = Signal::derive(move || app.settings.with(|settings| !settings.keys_off));
    let framed = app.frame.with_value(Option::is_some);
    keys::listen(move |key| app.keys.press(key, keys_on.get_untracked()));
    view! {
        <a class="skip" href="#main" on:click=pressed(|event| { event.prevent_default(); page::show("main"); })>"Skip to the page"</a>
        <header>
            <div class="band top">
                <a class="brand" href="#/" on:click=pressed(move |_| app.asked.set(None))>{mark()}"Bow Out"</a>
                {frame::to_full_page(app)}
                <button class="icon-button menu-button" type="button" popovertarget="menu" aria-label="Menu">{icon(Icon::MENU)}</button>
                <nav class="menu" id="menu" popover="auto" aria-label="Bow Out">
                    {MENU.map(|(address, label)| {
                        let current = move || app.route.with(|route| section(route) == Some(address)).then_some("page");
                        view! { <a href=address aria-current=current on:click=pressed(|_| page::close_popover("menu"))>{label}</a> }
                    })}
                </nav>
            </div>
            {live(move || {
                let id = app.route.with(|route| route.case().map(str::to_owned));
                Some((app.works.get()?.case_bar)(app, id?))
            })}
            {keeping::notices(app)}
        </header>
        {live(move || (guarded.get() == Some(true)).then(|| quick_exit(app)))}
        // Without a mouse nobody would ever close the menu that lies over the page.
        <main class="band room" id="main" tabindex="-1" on:focusin=focused(|_| page::close_popover("menu"))>{live(move || page_of(app, app.route.get()))}</main>
        {live(move || frame::call(app))}
        <footer class="band foot">
            <a href="#/privacy">{icon(Icon::DEVICE)}{if framed { "Stays in this browser. The page around can’t see it." } else { "Stays on this device" }}</a>
            <span>{icon(Icon::CHECK)}"Free, with no account"</span>
            <a href="#/handbook/proof">{icon(Icon::TRUST)}"Why trust this"</a>
            <button type="button" on:click=pressed(move |_| app.choose_look(next_look(app.settings.with_untracked(|settings| settings.look))))>
                {live(move || match app.settings.with(|settings| settings.look) {
                    Look::System => "Light or dark: as on this device",
                    Look::Light => "Light or dark: light",
                    Look::Dark => "Light or dark: dark",
                })}
            </button>
            {live(move || app.keys.any().then(|| view! { <button type="button" class="has-keys" on:click=pressed(move |_| app.keys.show())>"Keys: press ?"</button> }))}
            {offline(app.offline, move || app.keeping.with(|keeping| *keeping == Keeping::Saved))}
        </footer>
        <ToastPlace toast=app.toast/>
        {shortcuts_dialog(app.keys, keys_on, Callback::new(move |on| app.switch_keys(on)))}
    }
}

/// Goes on where somebody began before the app was here.
fn take_up(app: App, early: Early) {
    if let Some(opening) = early.tapped.and_then(|name| opening(&name)) {
        parts::begin(app, opening);
    }
    if let Some(name) = early.focused {
        page::after_paint(move || page::focus(&name));
    }
}

/// The places that every page leads to.
const MENU: [(&str, &str); 6] = [
    ("#/cases", "Cases"),
    ("#/templates", "Templates"),
    ("#/handbook", "Handbook"),
    ("#/you", "You"),
    ("#/embed", "For your blog"),
    ("#/privacy", "Privacy"),
];

/// The place in the menu that a page belongs to.
fn section(route: &Route) -> Option<&'static str> {
    match route {
        Route::Cases => Some("#/cases"),
        Route::You => Some("#/you"),
        Route::Templates(_) => Some("#/templates"),
        Route::Handbook(_) | Route::Proof => Some("#/handbook"),
        Route::Embed => Some("#/embed"),
        Route::Privacy => Some("#/privacy"),
        _ => None,
    }
}

fn next_look(look: Look) -> Look {
    match look {
        Look::System => Look::Dark,
        Look::Dark => Look::Light,
        Look::Light => Look::System,
    }
}

fn page_of(app: App, route: Route) -> AnyView {
    match route {
        Route::Start => pages::start::Start().into_any(),
        Route::Unknown(_) => pages::lost::lost(),
        route => parts::page(app, route),
    }
}

/// The name of a case: the job and the company, as far as they are known.
pub fn case_name(role: &str, company: &str) -> String {
    match (role.trim(), company.trim()) {
        ("", "") => "Your way out".into(),
        (role, "") => role.into(),
        ("", company) => company.into(),
        (role, company) => format!("{role}, {company}"),
    }
}

/// The name of a case that the list knows.
fn name_of(app: App, id: &str) -> Option<String> {
    app.index.with(|index| index.iter().find(|line| line.id == id).map(|line| case_name(&line.role, &line.company)))
}

/// One tap, and the page is gone.
fn quick_exit(app: App) -> AnyView {
    let kept = move || match app.keeping.get() {
        _ if app.route.with(|route| route.case().is_none()) => "Nothing here is kept yet.",
        Keeping::Saved => "Everything here is saved.",
        Keeping::InMemory => "Nothing here is saved. It goes when you leave.",
        _ => "Your last change may not be saved.",
    };
    view! {
        <aside class="band quick-exit" aria-label="Leave quickly">
            <button type="button" class="button leave short" on:click=pressed(|_| address::leave())>"Leave this page"</button>
            <span class="small soft">{live(kept)}</span>
        </aside>
    }
    .into_any()
}

fn title(app: App, guarded: Option<bool>) -> String {
    if guarded == Some(true) {
        return "Notes · Bow Out".into();
    }
    let page = app.route.with(|route| match route {
        // What nobody has looked at yet may be delicate.
        Route::Case { .. } | Route::Shared(_) | Route::Started(_) if guarded.is_none() => Some("Notes".to_owned()),
        Route::Start => None,
        Route::Case { id, tab } => {
            let tab = match tab {
                Tab::Plan => "Plan",
                Tab::Decide => "Decide",
                Tab::Write(_) => "Words",
                Tab::Call => "Call",
                Tab::After => "After",
            };
            Some(name_of(app, id).map_or_else(|| tab.to_owned(), |name| format!("{tab}: {name}")))
        }
        Route::Cases => Some("Your cases".to_owned()),
        // Not the entry: somebody else may see the title, and some entries are about harassment.
        Route::Templates(_) => Some("Find the words".to_owned()),
        Route::Handbook(_) => Some("Handbook".to_owned()),
        Route::Proof => Some("Why trust this".to_owned()),
        Route::Shared(_) => Some("A situation".to_owned()),
        Route::Started(id) => opening(id).map(|opening| opening.words.to_owned()),
        Route::You => Some("You".to_owned()),
        Route::Embed => Some("For your blog".to_owned()),
        Route::Privacy => Some("Privacy".to_owned()),
        Route::Unknown(_) => Some("Page not found".to_owned()),
    });
    page.map_or_else(|| "Bow Out: step out of a hiring process well".into(), |page| format!("{page} · Bow Out"))
}
