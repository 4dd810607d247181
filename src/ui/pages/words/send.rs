//! The way out, and what is noted once it is taken.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::findings::medium;
use super::{Desk, Words};
use crate::browser::{address, clipboard, page};
use crate::domain::case::{Channel, Moved, Sent};
use crate::domain::templates::Medium;
use crate::ui::components::handoff::{Outgoing, hand_off};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::{itinerary, letter};

impl Desk {
    /// Copy always; the mail program waits for the last gap.
    pub(super) fn ways_out(self) -> AnyView {
        if let Some(how) = self.handed.get() {
            return self.was_it_sent(how);
        }
        let (subject, body) = self.text();
        let phone = self.case.with(|case| {
            self.plan.with(|plan| {
                let Words(wording) = self.wording.get()?;
                Some(letter::person_for(wording, case.as_ref()?, plan.as_ref()?)?.phone.clone())
            })
        });
        let out = Outgoing {
            subject,
            body,
            message: self.message().ok(),
            to: self.address(),
            copies: self
                .draft()
                .copies
                .into_iter()
                .map(|role| self.contact(role).1)
                .filter(|email| !email.is_empty())
                .collect(),
            phone: phone.unwrap_or_default(),
            email: self.is_email(),
        };
        let handed = Callback::new(move |how| self.hand_over(how));
        hand_off(out, handed, Callback::new(move |text: &'static str| self.app.say(text, None)))
    }

    pub(super) fn copy(self) {
        let (_, body) = self.text_now();
        spawn_local(async move {
            if clipboard::copy(body).await {
                self.hand_over("Copied. Paste it where you write.");
            } else {
                self.app.say("This browser doesn’t let the page copy. Mark the text and copy it yourself.", None);
            }
        });
    }

    fn hand_over(self, how: &'static str) {
        self.handed.set(Some(how));
        page::after_paint(|| page::show("sent"));
    }

    fn was_it_sent(self, how: &'static str) -> AnyView {
        let gaps = self.gaps.get();
        let open = gaps.first().copied().map(|slot| {
            let left = match gaps.len() {
                1 => "1 gap still stands in square brackets.".to_owned(),
                count => format!("{count} gaps still stand in square brackets."),
            };
            // What was copied has them, so the words are handed over anew.
            let fill = move |_| {
                self.handed.set(None);
                self.fill(slot, true);
            };
            view! {
                <p class="look">{icon(Icon::LOOK)}<span>{left}" Fill in, then copy it again. "<button type="button" class="text-button" on:click=pressed(fill)>"Fill in "{slot.label}</button></span></p>
            }
        });
        view! {
            <div class="question">
                <p class="small soft ahead">{how}</p>
                {open}
                <h2 class="legend" id="sent" tabindex="-1">"Did you send it?"</h2>
                <div class="buttons">
                    <button type="button" class="button next" on:click=pressed(move |_| self.sent())>"Yes, it is sent"</button>
                    <button type="button" class="button" on:click=pressed(move |_| self.handed.set(None))>"Not yet"</button>
                </div>
            </div>
        }
        .into_any()
    }

    fn sent(self) {
        let now = self.app.now.get_untracked();
        let (subject, text) = self.text_now();
        let Some(Words(wording)) = self.wording.get_untracked() else { return };
        let way = self.plan.with_untracked(|plan| {
            plan.as_ref().map_or(wording.medium(), |plan| medium(plan, wording, wording.spoken(&plan.values)))
        });
        let channel = match way {
            Medium::Linkedin => Channel::Linkedin,
            Medium::Text => Channel::Text,
            Medium::Portal => Channel::Portal,
            Medium::RecruiterRelay => Channel::Relay,
            _ => Channel::Email,
        };
        let to = self.case.with_untracked(|case| {
            self.plan.with_untracked(|plan| match (case, plan) {
                (Some(case), Some(plan)) => {
                    letter::person_for(wording, case, plan).map(|contact| contact.name.clone()).unwrap_or_default()
                }
                _ => String::new(),
            })
        });
        let before = untrack(|| self.id.with_value(|id| self.app.case(id)));
        let Some((values, call)) = self.case.with_untracked(|case| {
            self.plan.with_untracked(|plan| {
                let plan = plan.as_ref()?;
                Some((plan.values.clone(), itinerary::call_after(case.as_ref()?, plan)))
            })
        }) else {
            return;
        };
        let mut moved = Moved::Noted;
        self.edit(|case| {
            moved = case.send(now, wording, &values, Sent { to, channel, subject, text });
            if let (Moved::Told, Some((on, what))) = (moved, &call) {
                case.add_follow_up(now, *on, what);
            }
        });
        self.handed.set(None);
        let undo = self.app.way_back(move |()| {
            if let Some(before) = before.clone() {
                self.app.edit(&before.id.clone(), |case| *case = before)
            }
        });
        let (said, page) = match moved {
            Moved::Told => ("Noted. Here is what comes after.", "/after"),
            Moved::Answered => ("Noted. They have your answer, and nothing waits any more.", "/after"),
            Moved::Mended => ("Noted. One apology is enough: now leave it with them.", "/after"),
            Moved::Asked => ("Noted. You asked, and now it is their turn.", "/after"),
            Moved::Noted => ("Noted in this case. The plan waits for the message that it names.", ""),
        };
        self.app.say(said, Some(undo));
        self.id.with_value(|id| address::go(&format!("#/case/{id}{page}")));
    }
}
