//! The library: every template without a case, found by word, occasion and way, each with a page of its own.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, clipboard};
use crate::domain::case::Draft;
use crate::domain::plan::plan as make_plan;
use crate::domain::plan::words::clause;
use crate::domain::situation::{Situation, Values};
use crate::domain::templates::compose::{Filling, Length, Letter, Style, Switches, Tone, Wording, compose};
use crate::domain::templates::library::{Occasion, Wanted, Way, implied};
use crate::domain::templates::{Medium, Shown, TEMPLATES, Template, template_named};
use crate::ui::calm::at_rest;
use crate::ui::components::choice::radios;
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::sheet::sheet;
use crate::ui::components::skip::skippable;
use crate::ui::hear::{heard, pressed, sent};
use crate::ui::letter;
use crate::ui::live::live;
use crate::ui::pages::handbook::{sources, when_it_applies};
use crate::ui::pages::lost;
use crate::ui::shell::case_name;
use crate::ui::state::App;
use crate::ui::when;

const TONES: [Tone; 3] = [Tone::Formal, Tone::Neutral, Tone::Warm];

/// All templates, with a search and two filters.
pub fn index(app: App) -> AnyView {
    let wanted = app.library;
    let found =
        Memo::new(move |_| wanted.with(Wanted::find).into_iter().map(|template| template.id).collect::<Vec<_>>());
    let first = |any: &str, others: Vec<&'static str>| -> Vec<String> {
        std::iter::once(any).chain(others).map(str::to_owned).collect()
    };
    let occasions = first("Anything", Occasion::ALL.map(Occasion::say).to_vec());
    let ways = first("Any way", Way::ALL.map(Way::say).to_vec());
    let occasion = Signal::derive(move || {
        let chosen = wanted.with(|wanted| wanted.occasion);
        chosen.and_then(|chosen| Occasion::ALL.iter().position(|it| *it == chosen)).map_or(0, |at| at + 1)
    });
    let way = Signal::derive(move || {
        let chosen = wanted.with(|wanted| wanted.way);
        chosen.and_then(|chosen| Way::ALL.iter().position(|it| *it == chosen)).map_or(0, |at| at + 1)
    });
    let nth = |at: usize| at.checked_sub(1);
    let choose_occasion = Callback::new(move |at: usize| {
        wanted.update(|wanted| wanted.occasion = nth(at).and_then(|at| Occasion::ALL.get(at).copied()));
    });
    let choose_way = Callback::new(move |at: usize| {
        wanted.update(|wanted| wanted.way = nth(at).and_then(|at| Way::ALL.get(at).copied()));
    });
    let narrowed = move || {
        wanted.with(|wanted| {
            let said = [wanted.occasion.map(Occasion::say), wanted.way.map(Way::say)];
            said.into_iter().flatten().collect::<Vec<_>>().join(", ")
        })
    };
    let count = move || match found.with(Vec::len) {
        0 => "Nothing fits. Try fewer words, or another choice.".to_owned(),
        1 => "1 found".to_owned(),
        count => format!("{count} to choose from"),
    };
    let told = at_rest(count);
    let row = |id: &'static str| {
        let template = template_named(id);
        template.map(|template| {
            view! {
                <li><a class="row template" href=format!("#/templates/{}", template.id)>
                    <span class="said">{template.title}</span>
                    <span class="small soft">{format!("{}. {}", template.way(), template.purpose)}</span>
                    {icon(Icon::GO)}
                </a></li>
            }
        })
    };
    let rows = move |these: Vec<&'static str>| {
        view! { <ul class="rows" role="list">{these.into_iter().map(row).collect_view()}</ul> }
    };
    // The whole library stands under the headings of its occasions. What was looked for stands with the best first.
    let all = Memo::new(move |_| wanted.with(|wanted| wanted.occasion.is_none() && wanted.query.trim().is_empty()));
    let list = move || {
        let found = found.get();
        if !all.get() {
            return rows(found).into_any();
        }
        let of = |occasion: Occasion| {
            let belongs = |id: &&'static str| template_named(id).is_some_and(|it| Occasion::of(it) == occasion);
            let these: Vec<_> = found.iter().copied().filter(belongs).collect();
            (!these.is_empty())
                .then(|| view! { <h3>{occasion.say()}" "<span class="count">{these.len()}</span></h3>{rows(these)} })
        };
        Occasion::ALL.map(of).into_iter().collect_view().into_any()
    };
    view! {
        <div class="desk library">
            <div class="library-head">
                <h1 id="title" tabindex="-1">"Find the words"</h1>
                <p class="soft">{format!("{} messages, scripts and single lines. Take one as it is, or start a case and let your answers fill it in.", TEMPLATES.len())}</p>
            </div>
            <form class="look-for" role="search" aria-label="Find a template" on:submit=sent(|event| event.prevent_default())>
                <p class="field">
                    <label for="find">"Search"</label>
                    <input class="input" id="find" type="search" autocomplete="off" placeholder="offer, same day, recruiter"
                        prop:value=move || wanted.with(|wanted| wanted.query.clone())
                        on:input=heard(move |event| wanted.update(|wanted| wanted.query = event_target_value(&event)))/>
                </p>
                <details class="fold unfold">
                    <summary><span>"Narrow down "<span class="count">{live(narrowed)}</span></span>{icon(Icon::DOWN)}</summary>
                    <div class="make-parts">
                        {radios("occasion", "What for", false, occasions, occasion, choose_occasion)}
                        {radios("way", "How", false, ways, way, choose_way)}
                    </div>
                </details>
            </form>
            <section class="found" aria-labelledby="found">
                <h2 class="eyebrow" id="found">{live(count)}</h2>
                <p class="hidden-text" role="status">{told}</p>
                {skippable(list)}
            </section>
        </div>
    }
    .into_any()
}

/// One template.
pub fn entry(app: App, id: &str) -> AnyView {
    let Some(template) = template_named(id) else { return lost::lost() };
    let tone = RwSignal::new(1_usize);
    let length = RwSignal::new(1_usize);
    let style = move || Style {
        tone: TONES.get(tone.get()).copied().unwrap_or_default(),
        length: if length.get() == 0 { Length::Short } else { Length::Standard },
    };
    let written = move || bare(template, style());
    let copy = move |_| {
        let letter = untrack(written);
        let text = match letter.subject_text() {
            Some(subject) => format!("{subject}\n\n{}", letter.text()),
            None => letter.text(),
        };
        hand_over(app, text, "Copied. The gaps stand in square brackets.");
    };
    let link = move |_| hand_over(app, address::full(), "Link copied.");
    view! {
        <div class="desk book words-of">
            <article class="entry">
                <nav class="crumbs small" aria-label="Where you are"><ol role="list"><li><a href="#/templates">"Templates"</a></li></ol></nav>
                <h1 id="title" tabindex="-1">{template.title}</h1>
                <p class="lede said">{template.purpose}</p>
                <div class="voice">
                    {radios("tone", "Tone", true, ["Formal", "Neutral", "Warm"].map(str::to_owned).to_vec(), tone.into(), Callback::new(move |at| tone.set(at)))}
                    {radios("length", "Length", true, ["Short", "Standard"].map(str::to_owned).to_vec(), length.into(), Callback::new(move |at| length.set(at)))}
                </div>
                <section aria-label="The words">{live(move || sheet(letter::blank(&written()), None, None))}</section>
                <div class="buttons">
                    <button type="button" class="button next" on:click=pressed(move |_| start(app, template, untrack(style)))>"Use this for my case"</button>
                    <button type="button" class="button" on:click=pressed(copy)>{icon(Icon::COPY)}"Copy the words"</button>
                    <button type="button" class="button quiet" on:click=pressed(link)>"Copy the link"</button>
                </div>
                {open_cases(app, template)}
                <div class="prose">
                    {when_it_applies(&template.when)}
                    <h2>"What each part does"</h2>
                    <ol>{template.beats.iter().map(|beat| {
                        let left = matches!(beat.shown, Shown::Choice).then_some(" (if you like)");
                        view! { <li>{when::capital(beat.intent)}<span class="soft">{left}</span></li> }
                    }).collect_view()}</ol>
                    {riders(template)}
                    {(!template.next.is_empty()).then(|| view! { <h2>"What follows"</h2><p>{template.next}</p> })}
                    {sources(template.sources)}
                </div>
            </article>
            <aside class="entry-side">
                <dl class="facts">
                    {fact("Way", template.way().to_owned())}
                    {fact("Goes to", template.recipient.to_owned())}
                    {fact("Tone", when::capital(template.tone))}
                    {fact("Length", when::capital(template.length))}
                </dl>
            </aside>
            {neighbours(template)}
        </div>
    }
    .into_any()
}

fn fact(about: &'static str, said: String) -> Option<AnyView> {
    (!said.trim().is_empty()).then(|| view! { <div><dt>{about}</dt><dd>{said}</dd></div> }.into_any())
}

/// The template with nothing known.
fn bare(template: &'static Template, style: Style) -> Letter {
    compose(template, &Values::default(), &Filling::default(), style, &Switches::default())
}

fn hand_over(app: App, text: String, said: &'static str) {
    spawn_local(async move {
        if clipboard::copy(text).await {
            app.say(said, None);
        } else {
            app.say("This browser doesn’t let the page copy. Mark the text and copy it yourself.", None);
        }
    });
}

/// Opens a case with what the template implies, and leads to its words where they can be written already.
fn start(app: App, template: &'static Template, style: Style) {
    let begin = |situation: &mut Situation| {
        for (var, slot) in implied(template) {
            situation.set(var, slot);
        }
    };
    let id = app.start_named(String::new(), String::new(), begin, None);
    let draft = Draft { tone: Some(style.tone), length: Some(style.length), ..Draft::default() };
    app.edit(&id, |case| _ = case.drafts.insert(template.id.to_owned(), draft));
    let now = app.now.get_untracked();
    let ready = untrack(|| app.case(&id)).is_some_and(|case| make_plan(&case.situation_at(now), now).is_some());
    if ready {
        address::go(&place(&id, template));
    } else {
        app.say("Your case has begun. One more answer, and the words are filled in.", None);
    }
}

/// Where the template is used in a case.
fn place(case: &str, template: &Template) -> String {
    match template.medium {
        Medium::Phone | Medium::InPerson => format!("#/case/{case}/call"),
        _ => format!("#/case/{case}/write/{}", template.id),
    }
}

/// The cases that there are, to use the words in one of them.
fn open_cases(app: App, template: &'static Template) -> AnyView {
    let cases: Vec<(String, String)> = app.index.with_untracked(|index| {
        let open = index.iter().filter(|line| !line.is_closed());
        open.map(|line| (place(&line.id, template), case_name(&line.role, &line.company))).collect()
    });
    if cases.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="in-case">
            <h2 class="eyebrow">"Or use it in a case you have"</h2>
            <ul class="rows" role="list">{cases.into_iter().map(|(href, name)| view! {
                <li><a class="row" href=href><span class="said">{name}</span>{icon(Icon::GO)}</a></li>
            }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// What the words take on when a situation calls for it.
fn riders(template: &'static Template) -> Option<AnyView> {
    let rows: Vec<_> = Wording::Template(template)
        .riders()
        .map(|rider| {
            let when = clause(&rider.when).map(|clause| clause.sentence());
            view! { <li>{when::capital(rider.intent)}<span class="small soft block">{when}</span></li> }
        })
        .collect();
    (!rows.is_empty())
        .then(|| fold("What a case may add", Some(rows.len()), view! { <ul>{rows.into_iter().collect_view()}</ul> }))
}

/// The other templates for the same occasion.
fn neighbours(template: &'static Template) -> AnyView {
    let occasion = Occasion::of(template);
    let others = Wanted { occasion: Some(occasion), ..Wanted::default() }.find();
    let count = others.len();
    let links = others.into_iter().map(move |other| {
        let here = other.id == template.id;
        view! { <li><a href=format!("#/templates/{}", other.id) aria-current=here.then_some("page")>{other.title}</a></li> }
    });
    view! {
        <nav class="book-nav" aria-label=occasion.say()>
            <details class="fold unfold">
                <summary><span>{occasion.say()}" "<span class="count">{count}</span></span>{icon(Icon::DOWN)}</summary>
                <h2 class="eyebrow on-desk">{occasion.say()}</h2>
                <ul role="list">{links.collect_view()}</ul>
            </details>
        </nav>
    }
    .into_any()
}
