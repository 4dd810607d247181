//! Start: what happened, in people's own words; the open cases, next date first.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::case::Case;
use crate::domain::order::sort_by_key;
use crate::domain::situation::*;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::frame;
use crate::ui::itinerary;
use crate::ui::shell::case_name;
use crate::ui::state::{App, Unread};
use crate::ui::when;

/// Something that may have happened, and the answers that it already gives.
pub struct Opening {
    /// The name in its address, `#/start/…`. Pages out there link to it, so it never changes.
    pub id: &'static str,
    pub words: &'static str,
    answers: fn(&mut Situation),
    /// The question whose answer they only suggest.
    pub confirm: Option<Var>,
}

impl Opening {
    /// The answers on their own.
    pub fn situation(&self) -> Situation {
        let mut situation = Situation::default();
        (self.answers)(&mut situation);
        situation
    }
}

/// In reading order: the most frequent first, doubt last.
const OPENINGS: &[Opening] = &[
    Opening {
        id: "not-after-interview",
        words: "I don’t want this job after the interview",
        answers: |it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::Stage),
    },
    Opening {
        id: "decline-offer",
        words: "I have an offer and want to say no",
        answers: |it| {
            it.choose(STAGE, Stage::OFFER_VERBAL);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::Stage),
    },
    Opening {
        id: "accepted-then-no",
        words: "I accepted, and now I can’t",
        answers: |it| {
            it.choose(STAGE, Stage::ACCEPTED_VERBAL);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::Stage),
    },
    Opening {
        id: "cannot-attend",
        words: "I can’t make an interview",
        answers: |it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.answer(APPOINTMENT_PENDING, true);
        },
        confirm: None,
    },
    Opening {
        id: "in-the-interview",
        words: "I’m in the interview and want out",
        answers: |it| {
            it.choose(STAGE, Stage::IN_INTERVIEW_NOW);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: None,
    },
    Opening {
        id: "they-came-back",
        words: "They came back with more, or asked why",
        answers: |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: None,
    },
    Opening {
        id: "went-silent",
        words: "I went silent and want to put it right",
        answers: |it| {
            it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: None,
    },
    Opening {
        id: "treated-badly",
        words: "Someone treated me badly",
        answers: |it| {
            it.select(MISCONDUCT, &[Misconduct::OTHER_BOUNDARY]);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::Misconduct),
    },
    Opening {
        id: "not-sure",
        words: "I’m not sure yet",
        answers: |it| it.choose(INTENT, Intent::UNSURE),
        confirm: None,
    },
];

/// What only other pages link to: closer to one moment than the list on the first page.
const LINKED: &[Opening] = &[
    Opening {
        id: "counteroffer",
        words: "I said no, and got a counteroffer",
        answers: |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::ExitStatus),
    },
    Opening {
        id: "asked-why",
        words: "I said no, and they asked why",
        answers: |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::ASKED_WHY);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::ExitStatus),
    },
    Opening {
        id: "other-offer",
        words: "I accepted another offer and have to tell them",
        answers: |it| {
            it.choose(STAGE, Stage::OFFER_VERBAL);
            it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
            it.choose(INTENT, Intent::LEAVE);
        },
        confirm: Some(Var::Stage),
    },
];

/// Everything that a page may link to, in reading order.
pub fn linkable() -> impl Iterator<Item = &'static Opening> {
    OPENINGS.iter().chain(LINKED)
}

/// The one with this name in its address.
pub fn opening(id: &str) -> Option<&'static Opening> {
    linkable().find(|opening| opening.id == id)
}

/// The first page.
#[component]
pub fn Start() -> impl IntoView {
    let app = expect_context::<App>();
    let openings = OPENINGS
        .iter()
        .map(|opening| view! {
            <li><button type="button" class="row" on:click=move |_| app.start(opening.answers, opening.confirm)>{opening.words}{icon(Icon::GO)}</button></li>
        })
        .collect_view();
    view! {
        <div class="desk start">
            <div class="hello">
                <h1 id="title" tabindex="-1">"Leaving a hiring process?"</h1>
                <p>"Tell me what happened. You get a plan, the words, and what comes after."</p>
            </div>
            <section class="happened" aria-labelledby="happened">
                <h2 class="eyebrow" id="happened">"What happened?"</h2>
                <ul class="rows said" role="list">{openings}</ul>
                <p class="small soft">"Nothing is sent until you send it. You can change every answer later. "<a href="#/privacy">"What is kept, and where"</a></p>
            </section>
            {move || unread(app)}
            {move || app.cases.with(|cases| due_now(app, cases))}
            {move || app.cases.with(|cases| (!cases.is_empty()).then(|| open_cases(app, cases)))}
        </div>
    }
}

/// Records that stay closed, and what to do with them.
fn unread(app: App) -> Option<AnyView> {
    let records = app.unread.get();
    if records.is_empty() {
        return None;
    }
    let row = |record: Unread| {
        let says = if record.newer {
            "A newer version of this page wrote one of your cases. Reload to get that version. The case stays as it is."
        } else {
            "One record could not be read, so it is left as it is. Download it and keep the file: its words are in it."
        };
        view! {
            <p>{says}</p>
            <p class="buttons"><button type="button" class="button short" on:click=move |_| app.download(&record.key)>"Download"</button></p>
        }
    };
    let rows = records.into_iter().map(row).collect_view();
    Some(view! { <section class="notice unread" aria-label="Records that could not be read">{icon(Icon::LOOK)}{rows}</section> }.into_any())
}

/// On a phone the case that is due today comes before everything else; on a desk the list is in view anyway.
fn due_now(app: App, cases: &[Case]) -> Option<AnyView> {
    let now = app.now.get();
    let due = cases.iter().filter_map(|case| {
        let step = itinerary::next_step(case, now);
        step.at.filter(|at| at.date() <= now.date()).map(|at| (at, step.what, case))
    });
    let (at, what, case) = due.min_by_key(|(at, ..)| *at)?;
    let view = view! {
        <a class="row due-now" href=format!("#/case/{}", case.id)>
            <span class="look">{icon(Icon::AFTER)}<time>{when::capital(&when::moment(at, now))}</time></span>
            <span class="said">{what}</span>
            {icon(Icon::GO)}
        </a>
    };
    Some(view.into_any())
}

fn open_cases(app: App, cases: &[Case]) -> AnyView {
    let now = app.now.get();
    let mut rows: Vec<_> = cases.iter().map(|case| (itinerary::next_step(case, now), case)).collect();
    sort_by_key(&mut rows, |(step, _)| (step.at.is_none(), step.at));
    let rows = rows
        .into_iter()
        .map(|(step, case)| {
            let due = step.at.map(|at| when::moment(at, now));
            let what = match due {
                Some(due) => format!("{}, {due}", step.what),
                None => step.what,
            };
            let name = case_name(&case.role, &case.company);
            let (id, label) = (case.id.clone(), format!("Delete {name}"));
            let delete = move |_| {
                app.delete(&id);
                page::after_paint(|| page::focus("title"));
            };
            let today = step.at.is_some_and(|at| at.date() <= now.date());
            view! {
                <li class="kept-case">
                    <a class="row case-row" href=format!("#/case/{}", case.id)>
                        <span class="who said">{name}</span>
                        <span class="what">{if today { view! { <b>{what}</b> }.into_any() } else { what.into_any() }}</span>
                        {icon(Icon::GO)}
                    </a>
                    <button type="button" class="text-button" aria-label=label on:click=delete>"Delete"</button>
                </li>
            }
        })
        .collect_view();
    let count = match cases.len() {
        1 => "This case lives in this browser only.".to_owned(),
        count => format!("These {count} cases live in this browser only."),
    };
    view! {
        <section class="open-cases" aria-labelledby="cases">
            <h2 class="eyebrow" id="cases">"Your cases, next date first"</h2>
            <ul class="rows" role="list">{rows}</ul>
            <p class="small soft">{count}{frame::kept_apart(app)}</p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::contradictions;
    use crate::ui::route::Route;

    #[test]
    fn every_opening_has_an_address_of_its_own_and_says_what_holds_together() {
        for opening in linkable() {
            let same = linkable().filter(|other| other.id == opening.id || other.words == opening.words);
            assert_eq!(same.count(), 1, "{}", opening.id);
            let route = Route::parse(&format!("#/start/{}", opening.id));
            assert_eq!(route, Route::Started(opening.id.to_owned()));
            let situation = opening.situation();
            assert!(contradictions(&situation).is_empty(), "{}", opening.id);
            assert!(situation.answered().count() > 0, "{}", opening.id);
            let confirmed = opening.confirm.is_none_or(|var| situation.values()[var].is_known());
            assert!(confirmed, "{}: there is nothing to confirm", opening.id);
        }
    }

    #[test]
    fn an_address_once_given_out_leads_somewhere_for_ever() {
        let given_out = [
            "not-after-interview",
            "decline-offer",
            "accepted-then-no",
            "cannot-attend",
            "in-the-interview",
            "they-came-back",
            "went-silent",
            "treated-badly",
            "not-sure",
            "counteroffer",
            "asked-why",
            "other-offer",
        ];
        for id in given_out {
            assert!(opening(id).is_some(), "{id}");
        }
    }
}
