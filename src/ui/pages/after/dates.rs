//! What is still to come, each with its day, and the way into a calendar.

use leptos::prelude::*;

use super::Desk;
use super::dialog::Open;
use crate::browser::{clock, download};
use crate::domain::case::FollowUp;
use crate::handoff::{self, CalendarEntry, ICS_TYPE, Titles, google_link, outlook_link};
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;
use crate::ui::when;

/// The name says nothing: a list of downloads is seen by others.
const CALENDAR_FILE: &str = "reminders.ics";

impl Desk {
    /// The dates ahead.
    pub(super) fn coming(self) -> AnyView {
        let plain = RwSignal::new(false);
        let ahead = Memo::new(move |_| {
            let follow_ups = self.follow_ups();
            let entries = self.entries(Titles::Plain);
            let own = |entry: &CalendarEntry| follow_ups.iter().find(|own| own.id == entry.key).cloned();
            entries.into_iter().map(|entry| (own(&entry), entry)).collect::<Vec<_>>()
        });
        let row = move |(follow_up, entry): (Option<FollowUp>, CalendarEntry)| self.row(follow_up, entry, plain);
        view! {
            <section class="coming" aria-labelledby="coming-title">
                <div class="plan-head">
                    <h2 id="coming-title" tabindex="-1">"Coming up"</h2>
                    <button type="button" class="button quiet short" on:click=pressed(move |_| self.start_follow_up(None))>{icon(Icon::ADD)}"Add a date"</button>
                </div>
                {live(move || {
                    let ahead = ahead.get();
                    if ahead.is_empty() {
                        return view! { <p class="soft">"Nothing has a date yet."</p> }.into_any();
                    }
                    let linked: Vec<CalendarEntry> = ahead.iter().map(|(_, entry)| entry.clone()).collect();
                    view! {
                        <ul class="rows" role="list">{ahead.into_iter().map(row).collect_view()}</ul>
                        <label class="choice"><input type="checkbox" prop:checked=move || plain.get() on:change=heard(move |event| plain.set(event_target_checked(&event)))/>
                            <span>"Say in the calendar what it is about"<span class="note small soft">"Otherwise each entry is called “Reminder”. Other people often see a calendar."</span></span>
                        </label>
                        <p class="buttons"><button type="button" class="button short" on:click=pressed(move |_| self.save_dates(None, plain))>{icon(Icon::CALENDAR)}"All dates as one file"</button></p>
                        {fold("In Google or Outlook instead", None, self.web_calendars(linked, plain))}
                    }
                    .into_any()
                })}
            </section>
        }
        .into_any()
    }

    fn row(self, follow_up: Option<FollowUp>, entry: CalendarEntry, plain: RwSignal<bool>) -> AnyView {
        let at = self.at(&entry);
        let key = entry.key.clone();
        let what = follow_up.as_ref().map_or(entry.title, |own| own.what.clone());
        let label = format!("Put in my calendar: {what}");
        let ways = follow_up.map(|own| {
            let moved = own.clone();
            view! {
                <span class="ways">
                    <button type="button" class="text-button" on:click=pressed(move |_| self.done(&own))>"Done"</button>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.start_follow_up(Some(&moved)))>"Move it"</button>
                </span>
            }
        });
        view! {
            <li class="due">
                <span class="when">{at}</span>
                <span>{what}{ways}</span>
                <button type="button" class="icon-button" aria-label=label on:click=pressed(move |_| self.save_dates(Some(&key), plain))>{icon(Icon::CALENDAR)}</button>
            </li>
        }
        .into_any()
    }

    fn entries(self, titles: Titles) -> Vec<CalendarEntry> {
        let now = self.app.now.get();
        self.case.with(|case| {
            self.plan.with(|plan| {
                let Some(case) = case else { return Vec::new() };
                handoff::entries(case, plan.as_ref(), now, titles, |at| Some(clock::ahead(at)))
            })
        })
    }

    /// Hands one date over as a calendar file, or all of them.
    fn save_dates(self, only: Option<&str>, plain: RwSignal<bool>) {
        let titles = if plain.get_untracked() { Titles::Plain } else { Titles::Neutral };
        let mut entries = untrack(|| self.entries(titles));
        entries.retain(|entry| only.is_none_or(|key| entry.key == key));
        let now = self.app.now.get_untracked();
        let stamp = now.plus_minutes(-i64::from(clock::ahead(now)));
        // What is still waiting to be written counts as a change too.
        self.app.flush();
        let changes = self.id.with_value(|id| self.app.revision(id));
        if download::file(CALENDAR_FILE, ICS_TYPE, &handoff::ics(&entries, stamp, changes)) {
            self.app.say("Open the file, and your calendar takes it in.", None);
        } else {
            self.app.say("The browser did not save the file. Note the date by hand to be safe.", None);
        }
    }

    /// When an entry is, as people say it.
    fn at(self, entry: &CalendarEntry) -> String {
        let now = self.day.get();
        when::capital(&match entry.when {
            handoff::When::Day(date) => when::day(date, now.date()),
            handoff::When::Time { at, .. } => when::moment(at, now),
        })
    }

    fn web_calendars(self, entries: Vec<CalendarEntry>, plain: RwSignal<bool>) -> AnyView {
        let row = move |entry: CalendarEntry| {
            let at = self.at(&entry);
            let about = format!(": {}", entry.title);
            let ways = [("Google", google_link as fn(&CalendarEntry) -> String), ("Outlook", outlook_link)];
            let ways = ways.map(|(name, link)| {
                let (entry, about) = (entry.clone(), about.clone());
                let href = move || if plain.get() { link(&entry) } else { link(&entry.clone().neutral()) };
                view! { <a class="text-button" href=href target="_blank" rel="noopener noreferrer">{name}<span class="hidden-text">{about}</span></a> }
            });
            view! { <li class="due"><span class="when">{at}</span><span class="ways">{ways.into_iter().collect_view()}</span></li> }
        };
        view! {
            <p class="small soft">"These links take the date to Google or Microsoft when you tap them, and not before."</p>
            <ul class="rows" role="list">{entries.into_iter().map(row).collect_view()}</ul>
        }
        .into_any()
    }

    /// Opens the dialog for a date: a new one, or one that moves.
    pub(super) fn start_follow_up(self, follow_up: Option<&FollowUp>) {
        self.start(Open::FollowUp(follow_up.cloned()));
    }
}
