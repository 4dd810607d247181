//! A situation that comes with a link, from somebody who passed theirs on or from a page that knows what happened: what it
//! says in plain words, and a new case that begins with it on a tap. Nothing is opened or kept before that.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clipboard, frame};
use crate::domain::condition::Text;
use crate::domain::plan::words::{answer_words, statement};
use crate::domain::situation::{Kind, Situation};
use crate::storage::share::{self, Shared};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::share::{OwnWords, pass_on as pass_on_fold};
use crate::ui::hear::pressed;
use crate::ui::openings::{self, First, opening};
use crate::ui::pages::lost;
use crate::ui::route::Route;
use crate::ui::state::App;

/// What a link says before it is opened, so that the page around it can be careful.
pub fn situation_in(route: &Route) -> Option<Situation> {
    match route {
        Route::Shared(code) => Some(share::decode(code).situation),
        Route::Started(id) => openings::situation(id),
        _ => None,
    }
}

/// A situation that somebody passed on.
pub fn shared(app: App, code: &str) -> AnyView {
    let shared = share::decode(code);
    let note = shared.note();
    if shared.is_empty() {
        return view! {
            <div class="plain">
                <h1 id="title" tabindex="-1">"This link could not be read"</h1>
                <p>{note}</p>
                <p>"Ask for the link once more, or start here: a few taps lead to the same place."</p>
                <p class="buttons"><a class="button next" href="#/">"Go to the first page"</a></p>
            </div>
        }
        .into_any();
    }
    offer(app, "A situation, passed on to you", note, shared, None)
}

/// A situation that a page links to by its name.
pub fn started(app: App, id: &str) -> AnyView {
    let (Some(opening), Some(situation)) = (opening(id), openings::situation(id)) else { return lost::lost() };
    offer(app, opening.words, None, Shared { situation, ..Shared::default() }, opening.first)
}

fn offer(app: App, title: &'static str, note: Option<&'static str>, shared: Shared, first: Option<First>) -> AnyView {
    let named = [("Job", &shared.role), ("Company", &shared.company)];
    let named = named.into_iter().filter(|(_, said)| !said.is_empty()).map(|(about, said)| (about, said.clone()));
    let answers = shared.situation.answered().map(|fact| {
        let slot = shared.situation.values()[fact.var];
        let said = match fact.kind {
            Kind::Text | Kind::Date => shared.situation.text(Text(fact.var)).to_owned(),
            // A whole sentence: the question that an answer was given to is not on this page.
            Kind::Flag { .. } | Kind::One(_) => statement(fact.var, slot),
            Kind::Many(_) | Kind::Number { .. } => answer_words(fact.var, slot),
        };
        (fact.short, said)
    });
    let rows = named.chain(answers).map(|(about, said)| view! { <div><dt>{about}</dt><dd>{said}</dd></div> });
    let rows = rows.collect_view();
    let shared = StoredValue::new(shared);
    let begin = move |_| {
        let Shared { situation, role, company, .. } = shared.get_value();
        app.start_named(role, company, move |answers| *answers = situation, first);
    };
    view! {
        <div class="plain shared">
            <h1 id="title" tabindex="-1">{title}</h1>
            {note.map(|note| view! { <p class="notice">{icon(Icon::LOOK)}<span>{note}</span></p> })}
            <section aria-labelledby="says">
                <h2 class="eyebrow" id="says">"What the link says"</h2>
                <dl class="facts">{rows}</dl>
            </section>
            <p class="buttons"><button type="button" class="button next" on:click=pressed(begin)>"Start with these answers"</button></p>
            <p class="small soft">"This opens a new case. Cases you already have stay as they are, and you can change every answer."</p>
            <p><a href="#/">"Something else happened"</a></p>
        </div>
    }
    .into_any()
}

/// The fold that makes a link out of a case.
pub fn pass_on(app: App, id: StoredValue<String>) -> AnyView {
    let ticked = RwSignal::new(Vec::new());
    // Where the page is a file, its address would lead nowhere and name the folders of this device.
    let from_file = frame::is_file();
    let home = if from_file { String::new() } else { frame::home() };
    let all = Memo::new(move |_| {
        id.with_value(|id| app.case(id)).map(|case| {
            let situation = case.situation_at(app.now.get());
            let texts = situation.answered().filter(|fact| matches!(fact.kind, Kind::Text)).map(|fact| OwnWords {
                id: fact.id,
                about: fact.short.to_owned(),
                words: situation.text(Text(fact.var)).to_owned(),
            });
            let named = [(share::ROLE, "Job", &case.role), (share::COMPANY, "Company", &case.company)];
            let named = named.into_iter().filter(|(.., words)| !words.trim().is_empty());
            let named = named.map(|(id, about, words)| OwnWords { id, about: about.to_owned(), words: words.clone() });
            let own_words: Vec<OwnWords> = named.chain(texts).collect();
            (situation, own_words)
        })
    });
    let link = Signal::derive(move || {
        all.with(|all| {
            let Some((situation, own_words)) = all else { return String::new() };
            let along = ticked.with(|ticked| {
                let along = own_words.iter().filter(|own| ticked.contains(&own.id));
                along.map(|own| (own.id, own.words.as_str())).collect::<Vec<_>>()
            });
            format!("{home}{}", Route::Shared(share::encode(situation, &along)))
        })
    });
    let own_words =
        Signal::derive(move || all.with(|all| all.as_ref().map(|(_, own)| own.clone()).unwrap_or_default()));
    let copy = Callback::new(move |()| copy(app, link.get_untracked(), "Link copied."));
    pass_on_fold(own_words, ticked, link, from_file, copy)
}

/// Copies a text and says so, or says what to do instead.
pub fn copy(app: App, text: String, said: &'static str) {
    spawn_local(async move {
        let copied = clipboard::copy(text).await;
        let otherwise = "This browser doesn’t let the page copy. Mark the text and copy it yourself.";
        app.say(if copied { said } else { otherwise }, None);
    });
}
