//! For your blog: a coach builds the snippet, sees it, and finds the addresses of single pages to link to.

use leptos::prelude::*;

use crate::browser::{frame, store};
use crate::domain::handbook::search;
use crate::handoff::embed::{Snippet, USUAL_HEIGHT, accent, call_address, call_label, height};
use crate::ui::components::choice::radios;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed, sent};
use crate::ui::live::live;
use crate::ui::openings::linkable;
use crate::ui::pages::handbook::href;
use crate::ui::pages::shared::copy;
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::when::capital;

/// How many links a search shows.
const LINKS_SHOWN: usize = 20;

/// The pages that make sense as a first one, beside the started situations.
const PAGES: [(&str, &str); 4] = [
    ("#/", "The first page"),
    ("#/templates", "All templates"),
    ("#/handbook", "The handbook"),
    ("#/handbook/proof", "Why trust this"),
];

/// Stands in the list of pages for an address that is typed in.
const ANOTHER: &str = "another";

const LOOKS: [&str; 3] = ["auto", "light", "dark"];

/// One field of the form: where its text lies, and what is wrong with it.
#[derive(Clone, Copy)]
struct Field {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    kind: &'static str,
    get: fn(&Snippet) -> &String,
    set: fn(&mut Snippet) -> &mut String,
    wrong: fn(&Snippet) -> Option<&'static str>,
}

const FIELDS: [Field; 5] = [
    Field {
        id: "embed-words",
        label: "Words of the link",
        hint: "They stand there until the frame has loaded, and where it cannot.",
        kind: "text",
        get: |it| &it.words,
        set: |it| &mut it.words,
        wrong: |it| it.words.trim().is_empty().then_some("Write what the link says."),
    },
    Field {
        id: "embed-accent",
        label: "Accent colour",
        hint: "Such as #7a2f5d. The frame takes its hue and keeps its own light and dark, so that text stays easy to read.",
        kind: "text",
        get: |it| &it.accent,
        set: |it| &mut it.accent,
        wrong: |it| given(&it.accent).and_then(|text| accent(text).err()),
    },
    Field {
        id: "embed-height",
        label: "Height",
        hint: "In pixels, from 320 to 2000. It does not change while people use it.",
        kind: "text",
        get: |it| &it.height,
        set: |it| &mut it.height,
        wrong: |it| given(&it.height).and_then(|text| height(text).err()),
    },
    Field {
        id: "embed-call",
        label: "Words of your own link",
        hint: "It stands at the end of every plan, the same for everybody. Leave both fields empty for none.",
        kind: "text",
        get: |it| &it.call,
        set: |it| &mut it.call,
        wrong: |it| given(&it.call).or(given(&it.to).map(|_| "")).and_then(|text| call_label(text).err()),
    },
    Field {
        id: "embed-to",
        label: "Where your own link leads",
        hint: "An https address of yours. It opens in a new tab.",
        kind: "url",
        get: |it| &it.to,
        set: |it| &mut it.to,
        wrong: |it| given(&it.to).or(given(&it.call).map(|_| "")).and_then(|text| call_address(text).err()),
    },
];

/// Where the frame opens, where that is none of the pages of the list.
const ADDRESS: Field = Field {
    id: "embed-address",
    label: "Address of that page",
    hint: "Copy it from the list below, or from your browser.",
    kind: "text",
    get: |it| &it.start,
    set: |it| &mut it.start,
    wrong: |it| start_of(&it.start).err(),
};

fn given(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// The fragment of an address that leads to a page which is the same for everybody.
fn start_of(typed: &str) -> Result<String, &'static str> {
    let fragment = typed.find('#').and_then(|at| typed.get(at..)).unwrap_or_default();
    match Route::parse(fragment) {
        _ if fragment.is_empty() => Err("Paste the whole address of a page of Bow Out, with its # and what follows."),
        Route::Unknown(_) => Err("There is no such page. Copy the address from the list below, or from your browser."),
        // A preview of this page would hold a preview of this page.
        Route::Case { .. } | Route::Cases | Route::You | Route::Embed => {
            Err("That page is for you alone. Pick one that is the same for everybody.")
        }
        route => Ok(route.to_string()),
    }
}

/// What was filled in, without what does not fit.
fn fitting(draft: &Snippet) -> Snippet {
    let mut fits = draft.clone();
    for field in FIELDS {
        if (field.wrong)(draft).is_some() {
            (field.set)(&mut fits).clear();
        }
    }
    // The coach's link takes both or none.
    if fits.call.is_empty() || fits.to.is_empty() {
        fits.call.clear();
        fits.to.clear();
    }
    fits.start = start_of(&draft.start).unwrap_or_else(|_| "#/".to_owned());
    if fits.words.trim().is_empty() {
        fits.words = WORDS.to_owned();
    }
    fits
}

const WORDS: &str = "Work out how to step out well";

/// The page.
pub fn embed(app: App) -> AnyView {
    if frame::is_file() {
        return view! {
            <div class="plain">
                <h1 id="title" tabindex="-1">"For your blog"</h1>
                <p>"You opened this page from a file, and a post cannot show a file of yours. Open Bow Out at its address on the web, and build the snippet there."</p>
            </div>
        }
        .into_any();
    }
    let blank = || Snippet {
        words: WORDS.to_owned(),
        start: "#/".to_owned(),
        look: "auto".to_owned(),
        height: USUAL_HEIGHT.to_owned(),
        ..Snippet::default()
    };
    let draft = RwSignal::new(Snippet::read(&store::of_tab(store::SNIPPET)).unwrap_or_else(blank));
    let start = draft.with_untracked(|draft| draft.start.clone());
    let another = RwSignal::new(pages().iter().all(|(address, _)| *address != start));
    let keep = move |event| {
        let mut typed = draft.get_untracked();
        let typed_in = event_target::<web_sys::Element>(&event).id();
        if let Some(field) = FIELDS.into_iter().chain([ADDRESS]).find(|field| field.id == typed_in) {
            *(field.set)(&mut typed) = event_target_value(&event).trim().to_owned();
        }
        store::keep_for_tab(store::SNIPPET, &typed.lines());
    };
    let home = StoredValue::new(frame::home());
    let fits = Memo::new(move |_| draft.with(fitting));
    let html = Memo::new(move |_| fits.with(|fits| home.with_value(|home| fits.html(home))));
    let preview = Memo::new(move |_| fits.with(|fits| home.with_value(|home| fits.frame(home))));
    let tall =
        move || fits.with(|fits| if fits.height.is_empty() { USUAL_HEIGHT.to_owned() } else { fits.height.clone() });
    let look =
        Signal::derive(move || draft.with(|draft| LOOKS.iter().position(|look| *look == draft.look).unwrap_or(0)));
    let choose_look = Callback::new(move |index: usize| {
        draft.update(|draft| draft.look = LOOKS.get(index).copied().unwrap_or("auto").to_owned());
    });
    let choose_start = move |event| {
        let chosen = event_target_value(&event);
        another.set(chosen == ANOTHER);
        draft.update(|draft| draft.start = if chosen == ANOTHER { String::new() } else { chosen });
    };
    let framed = app.frame.with_value(Option::is_some);
    let [words, colour, tallness, call, to] = FIELDS;
    view! {
        <div class="desk embed">
            <div class="embed-head">
                <h1 id="title" tabindex="-1">"For your blog"</h1>
                <p>"Put Bow Out into a post of yours. Readers use it there, and you never learn what they write: the frame tells your page that it is ready, and nothing else."</p>
            </div>
            <form class="embed-form" aria-label="The frame" on:submit=sent(|event| event.prevent_default()) on:input=heard(keep) on:change=heard(keep)>
                <p class="field">
                    <label for="embed-start">"Where it opens"</label>
                    <select class="input" id="embed-start" on:change=heard(choose_start)>
                        {pages().into_iter().map(|(address, label)| view! { <option value=address.clone() selected=address == start>{label}</option> }).collect_view()}
                        <option value=ANOTHER selected=another.get_untracked()>"Another page: a template, a rule …"</option>
                    </select>
                </p>
                {live(move || another.get().then(|| field(draft, ADDRESS)))}
                {field(draft, words)}
                {field(draft, colour)}
                {radios("embed-look", "Light or dark", true, ["Auto", "Light", "Dark"].map(str::to_owned).into(), look, choose_look)}
                {field(draft, tallness)}
                {field(draft, call)}
                {field(draft, to)}
            </form>
            <section class="embed-result" aria-labelledby="paste">
                <h2 id="paste">"Paste this into your post"</h2>
                <textarea class="input code" readonly aria-label="The HTML to paste" rows="6" prop:value=html></textarea>
                <p class="buttons"><button type="button" class="button next" on:click=pressed(move |_| copy(app, html.get_untracked(), "HTML copied."))>{icon(Icon::COPY)}"Copy the HTML"</button></p>
                <p class="small soft">"Where scripts are not allowed, the link alone works too."</p>
                {(!framed).then(|| view! {
                    <h2>"How it will look"</h2>
                    <p class="small soft">"It is the app itself: what you begin in it is kept among your own cases."</p>
                    <iframe class="preview" title="Preview of the frame" src=preview height=tall></iframe>
                })}
            </section>
            {links(app, home)}
        </div>
    }
    .into_any()
}

/// What the list of first pages offers: plain pages, then the started situations.
fn pages() -> Vec<(String, &'static str)> {
    let started = linkable().map(|opening| (Route::Started(opening.id.to_owned()).to_string(), opening.words));
    PAGES.into_iter().map(|(address, label)| (address.to_owned(), label)).chain(started).collect()
}

/// A labelled field with its hint, and with what is wrong once something is.
fn field(draft: RwSignal<Snippet>, field: Field) -> AnyView {
    let Field { id, label, hint, kind, get, set, wrong } = field;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let error = Memo::new(move |_| draft.with(wrong));
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || if error.get().is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() }
    };
    let change = move |event| draft.update(|draft| *set(draft) = event_target_value(&event).trim().to_owned());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <input class="input" id=id type=kind autocomplete="off" spellcheck="false" aria-describedby=described
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=move || draft.with(|draft| get(draft).clone()) on:change=heard(change)/>
            <div role="status">{live(move || error.get().map(|error| view! { <p class="error" id=error_id.clone()>{icon(Icon::LOOK)}{error}</p> }))}</div>
        </div>
    }
    .into_any()
}

/// The addresses of single pages.
fn links(app: App, home: StoredValue<String>) -> AnyView {
    let query = RwSignal::new(String::new());
    let rows = move || {
        let found: Vec<(String, String)> = query.with(|query| {
            if query.trim().is_empty() {
                return pages().into_iter().map(|(address, label)| (address, label.to_owned())).collect();
            }
            search(query).iter().take(LINKS_SHOWN).map(|entry| (href(entry), capital(entry.title()))).collect()
        });
        if found.is_empty() {
            return view! { <p class="small soft" role="status">"Nothing here has all of these words."</p> }.into_any();
        }
        let row = |(address, label): (String, String)| {
            let whole = home.with_value(|home| format!("{home}{address}"));
            let to = format!(" to {label}");
            view! {
                <li class="link-row">
                    <a class="said" href=address>{label}</a>
                    <button type="button" class="text-button" on:click=pressed(move |_| copy(app, whole.clone(), "Link copied."))>"Copy link"<span class="hidden-text">{to}</span></button>
                </li>
            }
        };
        view! { <ul class="rows" role="list">{found.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="embed-links" aria-labelledby="links">
            <div class="embed-find">
                <h2 id="links">"Link to a single page"</h2>
                <p class="soft">"A started situation, a template or a rule: each has an address of its own that you can put into a sentence."</p>
                <p class="field">
                    <label for="find-link">"Find a template or a rule"</label>
                    <input class="input" id="find-link" type="search" autocomplete="off" placeholder="counteroffer, thanks, visa"
                        prop:value=query on:input=heard(move |event| query.set(event_target_value(&event)))/>
                </p>
            </div>
            <div>{live(rows)}</div>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_begins_with_a_page_that_is_the_same_for_everybody() {
        assert_eq!(
            start_of("https://bow.example/app/#/templates/decline-email"),
            Ok("#/templates/decline-email".into())
        );
        assert_eq!(start_of("#/"), Ok("#/".into()));
        for typed in ["", "https://bow.example/", "#/nowhere", "#/case/k3f9", "#/you", "#/embed", "javascript:alert(1)"]
        {
            assert!(start_of(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn every_offered_first_page_is_one() {
        for (address, label) in pages() {
            assert_eq!(start_of(&address), Ok(address.clone()), "{label}");
        }
    }

    #[test]
    fn what_does_not_fit_leaves_the_snippet() {
        let draft = Snippet {
            start: "#/case/k3f9".into(),
            accent: "red".into(),
            height: "12".into(),
            call: "Talk to me".into(),
            to: "javascript:alert(1)".into(),
            ..Snippet::default()
        };
        let left = Snippet { words: WORDS.into(), start: "#/".into(), ..Snippet::default() };
        assert_eq!(fitting(&draft), left);
        assert_eq!(FIELDS.iter().filter(|field| (field.wrong)(&draft).is_some()).count(), 4);
    }
}
