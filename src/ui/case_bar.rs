//! What stands above every page of a case: its name, its pages, and whether it is saved.

use leptos::prelude::*;

use super::components::icon::{Icon, icon};
use super::itinerary;
use super::keeping;
use super::pages;
use super::route::{Route, Tab};
use super::shell::case_name;
use super::state::App;
use crate::domain::case::{Case, Standing};
use crate::domain::plan::{Plan, plan};
use crate::domain::situation::{Situation, UNSAFE, assume};
use crate::storage::Headline;
use crate::ui::live::live;

/// Whether someone else at the screen should not see what a situation is about: harassment, or danger.
pub fn is_delicate(situation: &Situation) -> bool {
    assume(situation.values()).flag(UNSAFE)
}

/// The page of a case that its next step is on, as far as the list knows: where nothing is to be said, none is. `thinks` is
/// for who has not made up their mind and has not begun to think it through: that comes before any question to them.
fn where_next(line: &Headline, thinks: bool) -> &'static str {
    let mut advice = line.advice.split(' ');
    let action = advice.next();
    match (line.standing, advice.next(), advice.next()) {
        (Standing::Closed(_), ..) => "-",
        (Standing::ToldInWriting | Standing::Acknowledged | Standing::Answered, ..) => "/after",
        _ if thinks && action.is_some_and(pages::decide::leaves_open) => "/decide",
        (_, None | Some("nobody"), _) => "-",
        (Standing::ToldOrally, ..) => "/write",
        (_, _, Some("phone" | "in-person")) => "/call",
        _ => "/write",
    }
}

/// Whether something holds for a case and its plan at this hour.
fn holds(app: App, id: &str, ask: fn(&Case, &Plan) -> bool) -> bool {
    let now = app.now.get();
    app.case(id).is_some_and(|case| plan(&case.situation_at(now), now).is_some_and(|plan| ask(&case, &plan)))
}

/// The bar.
pub fn case_bar(app: App, id: String) -> AnyView {
    let known = {
        let id = id.clone();
        Memo::new(move |_| app.case(&id).map(|case| case_name(&case.role, &case.company)))
    };
    let tabs = [
        ("/decide", "Decide", Icon::DECIDE),
        ("", "Plan", Icon::PLAN),
        ("/write", "Words", Icon::WRITE),
        ("/call", "Call", Icon::CALL),
        ("/after", "After", Icon::AFTER),
    ];
    let current = move || {
        app.route.with(|route| match route {
            Route::Case { tab: Tab::Plan, .. } => "",
            Route::Case { tab: Tab::Decide, .. } => "/decide",
            Route::Case { tab: Tab::Write(_), .. } => "/write",
            Route::Case { tab: Tab::Call, .. } => "/call",
            Route::Case { tab: Tab::After, .. } => "/after",
            _ => "-",
        })
    };
    let unsure = {
        let id = id.clone();
        Memo::new(move |_| {
            let here = app.route.with(|route| matches!(route, Route::Case { tab: Tab::Decide, .. }));
            here || app.case(&id).is_some_and(|case| pages::decide::helps(&case, app.now.get()))
        })
    };
    // Nobody calls people who treated them badly.
    let unsafe_to_call = {
        let id = id.clone();
        Memo::new(move |_| app.case(&id).is_some_and(|case| is_delicate(&case.situation_at(app.now.get()))))
    };
    let next = {
        let id = id.clone();
        let thinks = {
            let id = id.clone();
            Memo::new(move |_| app.case(&id).is_some_and(|case| pages::decide::comes_first(&case, app.now.get())))
        };
        let id = id.clone();
        move || {
            let line = |line: &Headline| where_next(line, thinks.get());
            match app.index.with(|index| index.iter().find(|line| line.id == id).map_or("-", line)) {
                // What they were asked is theirs to answer.
                "/call" | "/write" if holds(app, &id, |case, plan| case.waits(plan).is_some()) => "/after",
                "/call" if holds(app, &id, itinerary::writes_first) => "/write",
                next => next,
            }
        }
    };
    let next = Memo::new(move |_| next());
    let mark = move |path: &'static str| {
        move || {
            (next.get() == path).then(|| view! { <span class="now"></span><span class="hidden-text">" next"</span> })
        }
    };
    let there = Memo::new(move |_| known.with(Option::is_some));
    view! {
        <div class="band case-bar">
            <div class="case-name">
                <a class="back" href="#/">{icon(Icon::BACK)}<span class="hidden-text">"All cases"</span></a>
                <h1 id="title" tabindex="-1">{live(move || known.get().unwrap_or_else(|| "No such case".into()))}</h1>
            </div>
            {view! {
                <nav class="tabs" aria-label="This case">
                    <ul role="list">
                        {tabs.into_iter().map(|(path, label, sign)| view! {
                            <li hidden=move || match path { "/decide" => !unsure.get(), "/call" => unsafe_to_call.get(), _ => false }><a href=format!("#/case/{id}{path}") aria-current=move || (current() == path).then_some("page")>{icon(sign)}{label}{mark(path)}</a></li>
                        }).collect_view()}
                    </ul>
                </nav>
            }}
            {live(move || there.get().then(|| keeping::badge(app)))}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;

    #[track_caller]
    fn check(advice: &str, thinks: bool, expected: &str) {
        let line = Headline {
            id: "a".into(),
            company: String::new(),
            role: String::new(),
            opened: date(2026, 11, 23).at(9, 0),
            standing: Standing::Deciding,
            step: String::new(),
            next: None,
            booked: None,
            advice: advice.into(),
        };
        assert_eq!(where_next(&line, thinks), expected);
    }

    #[test]
    fn the_mark_leads_to_the_cards_while_somebody_is_unsure() {
        check("gather-info main-contact email next-working-day not-applicable", true, "/decide");
        check("continue nobody none none not-applicable", true, "/decide");
        // Once they have thought, the question to them is next; and what is certain waits for nothing.
        check("gather-info main-contact email next-working-day not-applicable", false, "/write");
        check("cancel-and-withdraw recruiter phone at-once none", true, "/call");
    }
}
