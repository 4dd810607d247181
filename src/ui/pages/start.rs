//! Start: what happened, in people's own words; the open cases, next date first.

use leptos::prelude::*;

use super::cases;
use crate::browser::page;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::question::QuestionCard;
use crate::ui::frame;
use crate::ui::hear::pressed;
use crate::ui::keeping;
use crate::ui::live::live;
use crate::ui::openings::{First, OPENINGS, Opening};
use crate::ui::parts;
use crate::ui::state::{App, Errand};
use crate::ui::when;

/// So many open cases are on the first page; the page of all cases has the rest.
const SHOWN: usize = 12;

/// The first page.
#[component]
pub fn Start() -> impl IntoView {
    let app = expect_context::<App>();
    view! { {live(move || match app.asked.get() {
        Some(opening) => first_question(app, opening),
        None => untrack(|| what_happened(app)),
    })} }
}

fn what_happened(app: App) -> AnyView {
    let openings = OPENINGS
        .iter()
        .map(|opening| {
            let awaited = Memo::new(move |_| is_awaited(app, opening));
            let end = move || {
                let moment = || view! { <span class="small soft on-its-way">"One moment …"</span> }.into_any();
                if awaited.get() { moment() } else { icon(Icon::GO).into_any() }
            };
            view! {
                <li><button type="button" class="row" id=opening.id on:click=pressed(move |_| parts::begin(app, opening))>{opening.words}{live(end)}</button></li>
            }
        })
        .collect_view();
    view! {
        <div class="desk start">
            <div class="hello">
                <h1 id="title" tabindex="-1">"Leaving a hiring process?"</h1>
                <p>"Tell me what happened. You get a plan, the words, and what comes after."</p>
            </div>
            {live(move || keeping::unread(app))}
            {live(move || due_now(app))}
            <section class="happened" aria-labelledby="happened">
                <h2 class="eyebrow" id="happened">"What happened?"</h2>
                <ul class="rows said" role="list">{openings}</ul>
                <p class="hidden-text" role="status">{live(move || app.awaited.with(Option::is_some).then_some(ON_ITS_WAY))}</p>
                <p class="small soft">"Nothing is sent until you send it. You can change every answer later. "<a href="#/privacy">"What is kept, and where"</a></p>
            </section>
            {live(move || open_cases(app))}
        </div>
    }
    .into_any()
}

const ON_ITS_WAY: &str = "Your plan is on its way.";

/// Whether a case that begins so waits for what makes it.
fn is_awaited(app: App, opening: &Opening) -> bool {
    app.awaited.with(|last| matches!(last, Some(Errand::Begin(id, _)) if *id == opening.id))
}

/// The first question, asked while what makes the plan is still on its way.
fn first_question(app: App, opening: &'static Opening) -> AnyView {
    let Some(question) = opening.first.and_then(First::question) else { return ().into_any() };
    let awaited = Memo::new(move |_| is_awaited(app, opening));
    let answer = Callback::new(move |reply| parts::send(app, Errand::Begin(opening.id, Some(reply))));
    let nothing = Callback::new(|_: String| ());
    let card = move || {
        (!awaited.get()).then(|| {
            page::after_paint(|| page::focus("question"));
            view! { <QuestionCard question=question.clone() before=|()| () write=nothing answer leave=|()| ()/> }
        })
    };
    let back = move |_| {
        app.asked.set(None);
        page::after_paint(move || page::focus(opening.id));
    };
    page::to_top();
    view! {
        <div class="desk start">
            <div class="hello">
                <h1 id="title" tabindex="-1">{opening.words}</h1>
                {live(move || (!awaited.get()).then(|| view! {
                    <p><button type="button" class="text-button" on:click=pressed(back)>"Something else happened"</button></p>
                }))}
            </div>
            <div class="left">
                <p class="soft" role="status">{live(move || awaited.get().then_some(ON_ITS_WAY))}</p>
                {live(card)}
            </div>
        </div>
    }
    .into_any()
}

/// On a phone the case that is due today comes before everything else; on a desk the list is in view anyway.
fn due_now(app: App) -> Option<AnyView> {
    let now = app.now.get();
    let line = app.index.with(|index| index.first().cloned()).filter(|line| !line.is_closed())?;
    let at = line.next.filter(|at| at.date() <= now.date())?;
    let view = view! {
        <a class="row due-now" href=format!("#/case/{}", line.id)>
            <span class="look">{icon(Icon::AFTER)}<time>{when::capital(&when::moment(at, now))}</time></span>
            <span class="said">{line.step}</span>
            {icon(Icon::GO)}
        </a>
    };
    Some(view.into_any())
}

/// The open cases that come first, and the way to all of them.
fn open_cases(app: App) -> Option<AnyView> {
    let (count, shown) = app.index.with(|index| {
        let open = index.iter().filter(|line| !line.is_closed());
        (index.len(), open.take(SHOWN).cloned().collect::<Vec<_>>())
    });
    let said = match count {
        0 => return None,
        1 => "This case lives in this browser only.".to_owned(),
        count => format!("These {} cases live in this browser only.", cases::figure(count)),
    };
    let view = view! {
        <section class="open-cases" aria-labelledby="cases">
            <h2 class="eyebrow" id="cases">"Your cases, next date first"</h2>
            <ul class="rows" role="list">{shown.into_iter().map(|line| cases::row(app, line)).collect_view()}</ul>
            <p class="small soft">{said}" "{(count > 1).then(|| view! { <a href="#/cases">"All cases"</a>", "<a href="#/you">"backup"</a> })}{frame::kept_apart(app)}</p>
        </section>
    };
    Some(view.into_any())
}
