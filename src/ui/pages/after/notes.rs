//! What stays with the person: the true reason, how the case is closed and where it is put, notes about misconduct.

use leptos::prelude::*;

use super::dialog::Open;
use super::{Desk, take_out};
use crate::browser::{download, page};
use crate::domain::case::{Begun, Case, Ending, Incident, Shelf, Status};
use crate::domain::situation::{MISCONDUCT_PRESENT, REASON_IN_ONE_SENTENCE, assume};
use crate::handoff::incident_sheet;
use crate::ui::components::choice::{radios, select};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;
use crate::ui::shell::case_name;
use crate::ui::when;

/// The name says nothing: a list of downloads is seen by others.
const INCIDENT_FILE: &str = "notes.txt";

/// The words for the end, the usual ones first.
const ENDINGS: [Ending; 8] = [
    Ending::Withdrawn,
    Ending::Declined,
    Ending::Rescinded,
    Ending::Cancelled,
    Ending::Rescheduled,
    Ending::Left,
    Ending::Accepted,
    Ending::Lapsed,
];

impl Desk {
    /// The reason in three tiers: what you know, what they are told, what you keep.
    pub(super) fn reason(self) -> AnyView {
        let now = move || self.app.now.get_untracked();
        let known =
            move |text: String| self.edit(|case| _ = case.answer(now(), |it| it.write(REASON_IN_ONE_SENTENCE, &text)));
        let told = move |text: String| self.edit(|case| case.reason_told = text);
        let kept = move |text: String| self.edit(|case| case.reason_kept = text);
        let of = move |pick: fn(&Case) -> String| {
            Signal::derive(move || self.case.with(|case| case.as_ref().map(pick).unwrap_or_default()))
        };
        view! {
            <section class="your-reason" aria-labelledby="reason-title">
                <h2 id="reason-title">"Your reason"</h2>
                <p class="private small">{icon(Icon::LOCK)}"For yourself, but for what you tell them."</p>
                {field("reason-known", "What I know", of(|case| case.answers().text(REASON_IN_ONE_SENTENCE).to_owned()), Callback::new(known))}
                {field("reason-told", "What I tell them", of(|case| case.reason_told.clone()), Callback::new(told))}
                {field("reason-kept", "What I keep", of(|case| case.reason_kept.clone()), Callback::new(kept))}
            </section>
        }
        .into_any()
    }

    /// Closing the case with the exact word, opening it again, and where it is put.
    pub(super) fn closing(self) -> AnyView {
        view! {
            <section class="closing" aria-labelledby="closing-title">
                <h2 id="closing-title" tabindex="-1">"When it is over"</h2>
                {live(move || self.end())}
                {self.shelved()}
            </section>
        }
        .into_any()
    }

    fn end(self) -> AnyView {
        let status = self.status.get();
        if let Status::Closed { .. } = status {
            let reopen = move |_| {
                let today = self.app.now.get_untracked().date();
                self.change("The case is open again.", |case| case.reopen(today));
            };
            let accepted = matches!(status, Status::Closed { ending: Ending::Accepted, .. });
            view! {
                {accepted.then(|| view! { <p>"You said yes to this one. "<a href="#/cases">"See what that means for your other cases"</a></p> })}
                <p class="buttons"><button type="button" class="button short" on:click=pressed(reopen)>"Open it again"</button></p>
                {self.shelf()}
            }
            .into_any()
        } else {
            let suggested = self.ending.get();
            let at = suggested.and_then(|ending| ENDINGS.iter().position(|other| *other == ending)).unwrap_or_default();
            let chosen = RwSignal::new(at);
            let labels = ENDINGS.map(|ending| when::capital(ending.say())).to_vec();
            let close = move |_| {
                let today = self.app.now.get_untracked().date();
                let ending = ENDINGS.get(chosen.get_untracked()).copied().unwrap_or(Ending::Withdrawn);
                if ending == Ending::Accepted {
                    // A yes here is news for every other case, and they are told.
                    self.id.with_value(|id| self.app.accept(id));
                } else {
                    self.change("The case is closed.", |case| case.close(today, ending));
                }
                page::after_paint(|| page::focus("closing-title"));
            };
            view! {
                <div class="field">
                    <label for="ending">"How it ended"</label>
                    {select("ending", labels, chosen.into(), Callback::new(move |index| chosen.set(index)))}
                </div>
                <p class="buttons"><button type="button" class="button short" on:click=pressed(close)>"Close the case"</button></p>
            }
            .into_any()
        }
    }

    /// Where a closed case is put, for the day when the person looks back.
    fn shelf(self) -> AnyView {
        let labels = Shelf::ALL.map(|shelf| when::capital(shelf.say())).to_vec();
        let chosen = Signal::derive(move || {
            let shelf = self.case.with(|case| case.as_ref().and_then(|case| case.shelf));
            shelf.and_then(|shelf| Shelf::ALL.iter().position(|other| *other == shelf)).unwrap_or(usize::MAX)
        });
        let choose = Callback::new(move |index: usize| self.edit(|case| case.shelf = Shelf::ALL.get(index).copied()));
        radios("shelf", "For the day you look back", false, labels, chosen, choose)
    }

    /// The other cases that were put somewhere, to come back to. They are read only when somebody looks.
    fn shelved(self) -> AnyView {
        if self.app.index.with_untracked(|index| index.len() < 2) {
            return ().into_any();
        }
        let others = RwSignal::new(Vec::<(String, String, Shelf)>::new());
        let look = move |_| {
            let all = self.app.every_case();
            let here = |case: &&Case| self.id.with_value(|id| case.id != *id);
            let shelved = all
                .iter()
                .filter(here)
                .filter_map(|case| Some((case.id.clone(), case_name(&case.role, &case.company), case.shelf?)));
            others.set(shelved.collect());
        };
        let row = |(id, name, shelf): (String, String, Shelf)| {
            view! { <li><a class="row" href=format!("#/case/{id}/after")><span>{name}<span class="note small soft">{when::capital(shelf.say())}</span></span>{icon(Icon::GO)}</a></li> }
        };
        view! {
            <details class="fold" on:toggle=heard(look)>
                <summary><span>"Others you put aside"</span>{icon(Icon::DOWN)}</summary>
                <ul class="rows" role="list">{live(move || others.get().into_iter().map(row).collect_view())}</ul>
                {live(move || others.with(Vec::is_empty).then(|| view! { <p class="soft small">"None yet. A closed case can be put here."</p> }))}
            </details>
        }
        .into_any()
    }

    /// Notes about misconduct. They are in no print and no export but their own.
    pub(super) fn incidents(self) -> AnyView {
        let incidents =
            Memo::new(move |_| self.case.with(|case| case.as_ref().map(|it| it.incidents.clone()).unwrap_or_default()));
        let near =
            self.situation.with_untracked(|situation| MISCONDUCT_PRESENT.yes().holds(&assume(situation.values())));
        let open = near || incidents.with_untracked(|incidents| !incidents.is_empty());
        view! {
            <section class="incidents" aria-labelledby="incidents-title">
                <details class="fold" open=open>
                    <summary><h2 id="incidents-title" tabindex="-1">"Did someone cross a line?"</h2>{icon(Icon::DOWN)}</summary>
                    <div class="incident-notes">
                        <p class="small soft">"Write it down while it is fresh. It stays in this case, apart from everything you send or print. You decide later whom to tell."</p>
                        {live(move || {
                            let notes = incidents.get();
                            let any = !notes.is_empty();
                            view! {
                                <ul class="rows" role="list">{notes.into_iter().enumerate().map(|(index, note)| self.incident(index, note)).collect_view()}</ul>
                                <div class="buttons">
                                    <button type="button" class="button short" on:click=pressed(move |_| self.start(Open::Incident(None)))>{icon(Icon::ADD)}"Write a note"</button>
                                    {any.then(|| view! { <button type="button" class="button quiet short" on:click=pressed(move |_| self.save_incidents())>"Save these notes as a file"</button> })}
                                </div>
                                {any.then(|| view! { <p class="small soft">"Keep a copy outside of any device that belongs to them."</p> })}
                            }
                        })}
                    </div>
                </details>
            </section>
        }
        .into_any()
    }

    fn incident(self, index: usize, incident: Incident) -> AnyView {
        let at = incident.at.map(|at| when::capital(&when::moment(at, self.day.get())));
        let about = format!(" note {}", index + 1);
        let also = about.clone();
        let (own, gone) = (incident.clone(), incident.clone());
        view! {
            <li class="incident">
                {at.map(|at| view! { <p class="when">{at}</p> })}
                <p class="lines">{incident.what}</p>
                <p class="ways">
                    <button type="button" class="text-button" on:click=pressed(move |_| self.start(Open::Incident(Some(own.clone()))))>"Change"<span class="hidden-text">{about}</span></button>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.delete_incident(gone.clone()))>"Delete"<span class="hidden-text">{also}</span></button>
                </p>
            </li>
        }
        .into_any()
    }

    fn delete_incident(self, own: Incident) {
        self.change("Note deleted.", |case| {
            take_out(&mut case.incidents, &own);
            case.begin(&Open::Incident(Some(own)).place(), Begun::default());
        });
        page::after_paint(|| page::focus("incidents-title"));
    }

    fn save_incidents(self) {
        let text = self.case.with_untracked(|case| case.as_ref().map(|case| incident_sheet(case).text()));
        if !text.is_some_and(|text| download::text(INCIDENT_FILE, &text)) {
            self.app.say("The browser did not save the file. Copy the notes by hand to be safe.", None);
        }
    }
}

fn field(id: &'static str, label: &'static str, text: Signal<String>, put: Callback<String>) -> AnyView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <textarea class="input one-line" id=id rows="1" prop:value=move || text.get() on:input=heard(move |event| put.run(event_target_value(&event)))></textarea>
        </div>
    }
    .into_any()
}
