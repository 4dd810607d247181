//! Start: what happened, in people's own words; the open cases, next date first.

use leptos::prelude::*;

use super::cases;
use crate::domain::situation::*;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::frame;
use crate::ui::keeping;
use crate::ui::state::App;
use crate::ui::when;

/// So many open cases are on the first page; the page of all cases has the rest.
const SHOWN: usize = 12;

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
            {move || keeping::unread(app)}
            {move || due_now(app)}
            {move || open_cases(app)}
        </div>
    }
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
