//! What was asked of them: what they answered, and what follows from it.

use leptos::prelude::*;

use super::dialog::Open;
use super::{Desk, Talk};
use crate::browser::{address, page};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Ask, Asked, Case, Channel, Event, LogEntry, Outcome, Settled, Unmoved};
use crate::domain::rules::TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY;
use crate::domain::templates::T_EMAIL_RESCHEDULE_CONFIRMATION;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::live::live;
use crate::ui::state::once;
use crate::ui::when;

/// The time that they agreed to, in a sentence.
pub(super) fn agreed(settled: Settled, now: DateTime) -> String {
    let confirmed = settled.confirmed.map(|at| format!(" You confirmed it {}.", when::moment(at, now)));
    format!("They agreed: {}.{}", when::moment(settled.at, now), confirmed.unwrap_or_default())
}

impl Desk {
    /// What they answered, one tap each; once they agreed, what confirms it.
    pub(super) fn asking(self) -> AnyView {
        live(move || {
            let Talk { asked, settled, booked, .. } = self.talk.get();
            let unconfirmed = settled.filter(|settled| settled.confirmed.is_none());
            untrack(|| match asked {
                Some(asked) => Some(self.answers_to(asked, booked)),
                None => unconfirmed.map(|_| self.confirms()),
            })
        })
        .into_any()
    }

    fn answers_to(self, asked: Asked, booked: Option<DateTime>) -> AnyView {
        let tap = move |label: &'static str, run: fn(Desk, Asked)| {
            view! { <button type="button" class="button" on:click=pressed(move |_| run(self, asked))>{label}</button> }
                .into_any()
        };
        let new_time = |label| tap(label, |desk, _| desk.start(Open::NewTime));
        let agreed = || tap("They agreed", |desk, asked| desk.hear(asked, Outcome::Agreed, "They agreed."));
        let refused = || tap("They said no", |desk, asked| desk.hear(asked, Outcome::Refused, "They said no."));
        let moves = matches!(asked.ask, Ask::Time | Ask::Format);
        let (legend, mut taps) = match asked.ask {
            Ask::Time | Ask::Format if asked.answered => {
                let attend = tap("I go at the old time", |desk, _| desk.unmoved(Unmoved::Attends));
                let leave = tap("I want out", |desk, _| desk.unmoved(Unmoved::Leaves));
                let attend = booked.map(|_| attend);
                let taps = [Some(new_time("I have a new time")), attend, Some(leave)];
                ("They answered. What now?", taps.into_iter().flatten().collect())
            }
            Ask::Time => ("What did they answer?", vec![new_time("They gave me a new time"), refused()]),
            Ask::Format => ("What did they answer?", vec![agreed(), new_time("They gave me a new time"), refused()]),
            Ask::Change => ("What did they answer?", vec![agreed(), refused()]),
            Ask::Questions if asked.answered => {
                let path = self.path("/decide");
                let decide = view! { <a class="button" href=path>{icon(Icon::DECIDE)}"Think it through"</a> };
                ("They answered. What now?", vec![decide.into_any()])
            }
            Ask::Questions => {
                let answered = |desk: Desk, asked| desk.hear(asked, Outcome::Answered, "They answered.");
                ("Did they answer?", vec![tap("They answered", answered)])
            }
        };
        if !asked.answered {
            taps.push(tap("Nothing so far", Desk::wait_on));
        }
        let stands = booked.filter(|_| moves && !asked.answered).map(|at| {
            format!("Until they agree, the old time stands: {}.", when::moment(at, self.day.get_untracked()))
        });
        view! {
            <div class="question asked">
                <fieldset>
                    <legend>{legend}</legend>
                    {stands.map(|stands| view! { <p class="small soft">{stands}</p> })}
                    <div class="buttons">{taps}</div>
                </fieldset>
            </div>
        }
        .into_any()
    }

    fn confirms(self) -> AnyView {
        let path = self.path(&format!("/write/{}", T_EMAIL_RESCHEDULE_CONFIRMATION.id));
        let written = move |_| self.written(T_EMAIL_RESCHEDULE_CONFIRMATION.id);
        view! {
            <div class="question asked">
                <p class="legend">{TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY.title}"."</p>
                <p class="small soft">"Put it in your calendar, too."</p>
                <div class="buttons">
                    <a class="button next" href=path>{icon(Icon::WRITE)}"Write the words"</a>
                    <button type="button" class="button" on:click=pressed(written)>"It is confirmed"</button>
                </div>
            </div>
        }
        .into_any()
    }

    /// Notes what they answered.
    pub(super) fn hear(self, asked: Asked, outcome: Outcome, text: &str) {
        let now = self.app.now.get_untracked();
        let from = untrack(|| self.them());
        let said = if let Outcome::NewTime(_) = outcome { "Noted. The new time is in your case." } else { "Noted." };
        self.decide(said, |case| case.hear_outcome(now, asked, outcome, &from, text));
    }

    fn wait_on(self, asked: Asked) {
        let now = self.app.now.get_untracked();
        self.decide("Noted. Under Coming up it says when to ask once more.", |case| _ = case.wait_on(now, asked));
    }

    fn unmoved(self, then: Unmoved) {
        let now = self.app.now.get_untracked();
        self.decide("Noted.", |case| case.unmoved(now, then));
        if then == Unmoved::Leaves {
            address::go(&untrack(|| self.path("")));
        }
    }

    /// A message went out by a way that the page did not see.
    pub(super) fn written(self, template: &str) {
        let now = self.app.now.get_untracked();
        let to = untrack(|| self.them());
        self.decide("Noted: it is in writing.", |case| {
            let template = Some(template.to_owned());
            let (subject, text) = (String::new(), String::new());
            let event = Event::Sent { to, channel: Channel::Email, template, subject, text };
            case.note(LogEntry { at: now, event, private: false });
        });
    }

    /// Changes the case in more than [`Desk::change`] can take back: answers and the appointment too. What is being written
    /// stays as it is by then.
    pub(super) fn decide(self, said: &str, change: impl FnOnce(&mut Case)) {
        self.decide_once(said, &mut once(change));
    }

    fn decide_once(self, said: &str, change: &mut dyn FnMut(&mut Case)) {
        let Some(before) = self.id.with_value(|id| untrack(|| self.app.case(id))) else { return };
        self.edit(change);
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.app.edit(&before.id.clone(), |case| {
                let now = std::mem::replace(case, before);
                case.drafts = now.drafts;
                case.begun = now.begun;
            });
        });
        self.app.say(said, Some(undo));
        page::after_paint(|| page::focus("today-title"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::Ask;
    use crate::ui::itinerary::asked_in_words;

    const NOW: DateTime = date(2026, 11, 23).at(9, 37);

    #[track_caller]
    fn check(ask: Ask, spoken_only: bool, answered: bool, expected: &str) {
        assert_eq!(asked_in_words(Asked { ask, at: NOW, spoken_only, answered }, NOW.date().at(0, 0)), expected);
    }

    #[test]
    fn what_was_asked_is_said_with_its_time() {
        check(Ask::Time, false, false, "You asked for another time today, 09:37.");
        check(Ask::Time, true, false, "You asked for another time today, 09:37. Not in writing yet.");
        check(Ask::Questions, false, true, "You asked your questions today, 09:37. They answered.");
        let settled = Settled { at: date(2026, 11, 26).at(14, 0), confirmed: Some(NOW) };
        assert_eq!(agreed(settled, NOW), "They agreed: Thursday, 14:00. You confirmed it today, 09:37.");
    }
}
