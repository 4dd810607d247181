//! What was said when, as a line through time, and what is put on paper.

use leptos::prelude::*;

use super::dialog::Open;
use super::{Desk, take_out};
use crate::browser::{download, page};
use crate::domain::case::{Begun, Case, Event, LogEntry};
use crate::domain::plan::Plan;
use crate::domain::templates::compose::{Wording, offered};
use crate::handoff::{Sheet, history_sheet, plan_sheet};
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::letter;
use crate::ui::live::live;
use crate::ui::when;

/// The name says nothing: a list of downloads is seen by others.
const HISTORY_FILE: &str = "history.txt";

/// A text of so many letters stands on the line; a longer one lies in a fold.
const SHORT: usize = 180;

impl Desk {
    /// The timeline, newest first.
    pub(super) fn record(self) -> AnyView {
        view! {
            <section class="record" aria-labelledby="record-title">
                <div class="plan-head">
                    <h2 id="record-title" tabindex="-1">"What was said"</h2>
                    <button type="button" class="button quiet short" on:click=pressed(move |_| self.start(Open::Entry(None)))>{icon(Icon::ADD)}"Add"</button>
                </div>
                {live(move || self.log.with(|log| {
                    if log.is_empty() {
                        return view! { <p class="soft nothing">"Nothing yet. What you send from Words stands here, with its date and its text."</p> }.into_any();
                    }
                    let first = log.iter().position(|entry| matches!(entry.event, Event::Sent { .. })).unwrap_or(log.len());
                    let count = log.len();
                    let lines = log.iter().enumerate().rev().map(|(index, entry)| self.line(index, count, first, entry));
                    view! { <ol class="log" role="list">{lines.collect_view()}</ol> }.into_any()
                }))}
                <p class="buttons">
                    <button type="button" class="button short" on:click=pressed(|_| page::print())>{icon(Icon::PRINT)}"Print without private notes"</button>
                    <button type="button" class="button quiet short" on:click=pressed(move |_| self.save_history())>"Save as text"</button>
                </p>
            </section>
        }
        .into_any()
    }

    /// One entry. `first` is the place of the first word from the person: before it, the line is theirs.
    fn line(self, index: usize, count: usize, first: usize, entry: &LogEntry) -> AnyView {
        let now = self.day.get();
        let (who, said) = match &entry.event {
            Event::Sent { to, channel, template, subject, text } => {
                let to = if to.trim().is_empty() { String::new() } else { format!(" to {}", to.trim()) };
                let title = template.as_deref().and_then(Wording::named).map(Wording::title);
                (format!("You{to}, {}", channel.say()), words(title.unwrap_or_default(), subject, text))
            }
            Event::Heard { from, channel, reaction, text } => {
                let from = if from.trim().is_empty() { "They" } else { from.trim() };
                let did = reaction.map(|reaction| when::capital(reaction.say())).unwrap_or_default();
                (format!("{from}, {}", channel.say()), words(&did, "", text))
            }
            Event::Note(text) => ("Your note".to_owned(), words("", "", text)),
        };
        let theirs = matches!(entry.event, Event::Heard { .. });
        let newest = index + 1 == count;
        let (from, to) = (if newest { "12" } else { "0" }, if index == 0 { "12" } else { "100%" });
        let line = if index < first { "theirs" } else { "yours" };
        let stop = if newest {
            "here"
        } else if theirs {
            "theirs-stop"
        } else {
            "stop"
        };
        let kept = entry.private.then(
            || view! { <p class="private small">{icon(Icon::LOCK)}"Kept to you: never in a print or an export."</p> },
        );
        let at = when::capital(&when::moment(entry.at, now));
        let about = format!(" the entry of {}", when::moment(entry.at, now));
        let also = about.clone();
        let (own, gone) = (entry.clone(), entry.clone());
        view! {
            <li>
                <svg class="rail" width="16" aria-hidden="true"><line class=line x1="8" y1=from x2="8" y2=to></line><circle class=stop cx="8" cy="12" r="5"></circle></svg>
                <p class="when"><time datetime=entry.at.to_string()>{at}</time>" · "{who}</p>
                {said}
                {kept}
                <p class="ways">
                    <button type="button" class="text-button" on:click=pressed(move |_| self.start(Open::Entry(Some(own.clone()))))>"Change"<span class="hidden-text">{about}</span></button>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.delete_entry(gone.clone()))>"Delete"<span class="hidden-text">{also}</span></button>
                </p>
            </li>
        }
        .into_any()
    }

    fn delete_entry(self, own: LogEntry) {
        self.change("Entry deleted.", |case| {
            take_out(&mut case.log, &own);
            case.begin(&Open::Entry(Some(own)).place(), Begun::default());
        });
        page::after_paint(|| page::focus("record-title"));
    }

    fn save_history(self) {
        let text = self.case.with_untracked(|case| case.as_ref().map(|case| history_sheet(case).text()));
        if !text.is_some_and(|text| download::text(HISTORY_FILE, &text)) {
            self.app.say("The browser did not save the file. Print it instead.", None);
        }
    }

    /// What is printed: the plan, the script and the history, without anything private.
    pub(super) fn papers(self) -> AnyView {
        self.case.with(|case| {
            self.plan.with(|plan| {
                let Some(case) = case else { return ().into_any() };
                let plan_of = plan.as_ref().map(|plan| paper(plan_sheet(case, plan)));
                let script = plan.as_ref().and_then(|plan| self.script(case, plan));
                let today = when::in_full(self.day.get().date());
                view! {
                    <div class="papers">
                        {plan_of}
                        {script}
                        {paper(history_sheet(case))}
                        <p class="small">{format!("Bow Out, printed on {today}. Private notes are left out.")}</p>
                    </div>
                }
                .into_any()
            })
        })
    }

    /// The words for the step that the plan wants now: what is said aloud where it is a talk, else the letter.
    fn script(self, case: &Case, plan: &Plan) -> Option<AnyView> {
        let offers = offered(&plan.values);
        let spoken = offers.iter().find(|offer| offer.wording.spoken(&plan.values));
        let wording = spoken.or(offers.first())?.wording;
        let draft = case.drafts.get(wording.id()).cloned().unwrap_or_default();
        let text = match &draft.edited {
            Some(edited) => edited.body.clone(),
            None => self.app.profile.with(|profile| {
                let filling = letter::filling_for(wording, case, profile, plan);
                letter::write(wording, plan, &filling, &draft).text()
            }),
        };
        Some(view! { <section><h2>{wording.title()}</h2><p class="lines said">{text}</p></section> }.into_any())
    }
}

fn paper(sheet: Sheet) -> AnyView {
    let line =
        |line: crate::handoff::Line| view! { <div><dt>{line.label}</dt><dd class="lines">{line.text}</dd></div> };
    view! { <section><h2>{sheet.title}</h2><dl>{sheet.lines.into_iter().map(line).collect_view()}</dl></section> }
        .into_any()
}

/// What was said: its name, and the text as it was.
fn words(title: &str, subject: &str, text: &str) -> AnyView {
    let title = title.to_owned();
    let text = text.trim().to_owned();
    let named = (!title.is_empty()).then(|| view! { <p>{title}</p> });
    if text.is_empty() {
        return named.into_any();
    }
    if text.chars().count() <= SHORT && subject.is_empty() {
        return view! { {named}<p class="said lines">{text}</p> }.into_any();
    }
    let subject = subject.to_owned();
    let body = view! { {(!subject.is_empty()).then(|| view! { <p class="said"><b>{subject}</b></p> })}<p class="said lines">{text}</p> };
    view! { {named}{fold("The text", None, body)} }.into_any()
}
