//! What can be chosen: which message, which voice, which parts, and where it is read.

use leptos::prelude::*;

use super::{Desk, Words};
use crate::browser::address;
use crate::domain::situation::EMPLOYER_MARKET;
use crate::domain::templates::compose::{Length, Offer, Part, Style, Tone};
use crate::domain::templates::slots;
use crate::ui::components::choice::radios;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;
use crate::ui::{letter, when};

/// How many messages are offered before *more*.
const OFFERS_SHOWN: usize = 4;

impl Desk {
    /// Which message, which voice, which parts.
    pub(super) fn make(self) -> AnyView {
        let summary = move || {
            let Style { tone, length } = self.style();
            let tone = ["Formal", "Neutral", "Warm"][tone_index(tone)];
            let length = if length == Length::Short { "short" } else { "standard length" };
            format!("{tone}, {length}")
        };
        let title = move || self.wording.get().map_or("", |Words(wording)| wording.title());
        let tones = ["Formal", "Neutral", "Warm"].map(str::to_owned).to_vec();
        let lengths = ["Short", "Standard"].map(str::to_owned).to_vec();
        let tone = Signal::derive(move || tone_index(self.style().tone));
        let length = Signal::derive(move || usize::from(self.style().length == Length::Standard));
        let set_tone = Callback::new(move |index: usize| {
            let tone = [Tone::Formal, Tone::Neutral, Tone::Warm][index.min(2)];
            self.edit_draft(|draft| draft.tone = Some(tone));
        });
        let set_length = Callback::new(move |index: usize| {
            let length = if index == 0 { Length::Short } else { Length::Standard };
            self.edit_draft(|draft| draft.length = Some(length));
        });
        let free = move || self.draft().edited.is_some();
        view! {
            <details class="fold make-fold unfold">
                <summary>
                    <span>{live(title)}" "<span class="count">{summary}</span></span>
                    {icon(Icon::DOWN)}
                </summary>
                <div class="make-parts">
                    {live(move || self.offers())}
                    {live(move || self.own_templates())}
                    {live(move || free().then(|| view! { <p class="small soft">"Your own text stays as it is. Tone, length and parts change only the template."</p> }))}
                    {radios("tone", "Tone", true, tones, tone, set_tone)}
                    {radios("length", "Length", true, lengths, length, set_length)}
                    {live(move || self.parts())}
                    {live(move || self.copies())}
                    {self.reason()}
                    {live(move || self.place())}
                </div>
            </details>
        }
        .into_any()
    }

    fn offers(self) -> AnyView {
        let offers = match (&*self.case.read(), &*self.plan.read()) {
            (Some(case), Some(plan)) => letter::written_offers(case, plan),
            _ => Vec::new(),
        };
        let current = self.wording.get().map_or("", |Words(wording)| wording.id());
        let many = offers.len() > OFFERS_SHOWN + 1;
        let shown = if many && !self.all_offers.get() { OFFERS_SHOWN } else { offers.len() };
        let count = offers.len();
        let row = move |offer: Offer| {
            let id = offer.wording.id();
            let pick = move |_| {
                let path = self.id.with_value(|case| format!("#/case/{case}/write/{id}"));
                address::go(&path);
            };
            view! { <label class="choice"><input type="radio" name="message" checked=id == current on:change=heard(pick)/>" "{offer.wording.title()}</label> }
        };
        let mut listed: Vec<Offer> = offers.iter().take(shown).copied().collect();
        if let Some(offer) = offers.iter().skip(shown).find(|offer| offer.wording.id() == current) {
            listed.push(*offer);
        }
        view! {
            <fieldset>
                <legend class="eyebrow">"Message"</legend>
                <div class="choices">{listed.into_iter().map(row).collect_view()}</div>
                {(shown < count).then(|| view! {
                    <button type="button" class="text-button" on:click=pressed(move |_| self.all_offers.set(true))>{format!("All {count} that fit")}</button>
                })}
            </fieldset>
        }
        .into_any()
    }

    fn parts(self) -> AnyView {
        let parts = self.letter.with(|letter| letter.as_ref().map(|letter| letter.parts.clone()).unwrap_or_default());
        let held = self.held.get();
        let parts: Vec<_> = parts.into_iter().filter(|part| part.switchable && !held.contains(&part.id)).collect();
        if parts.is_empty() {
            return ().into_any();
        }
        let row = move |part: Part| {
            let switch = move |event| {
                let on = event_target_checked(&event);
                self.edit_draft(|draft| draft.switches.set(part.id, on));
            };
            // A part can be on and still say nothing, as long as something is missing that only the person can tell.
            let waits = part.waits_for.first().copied().filter(|_| part.on).map(|slot| view! {
                <button type="button" class="text-button" on:click=pressed(move |_| self.fill(slot, false))>{format!("Add {}", slot.label)}</button>
            });
            view! {
                <div>
                    <label class="choice"><input type="checkbox" checked=part.on on:change=heard(switch)/>" "{when::capital(part.intent)}</label>
                    {waits}
                </div>
            }
        };
        view! {
            <fieldset>
                <legend class="eyebrow">"Parts you can leave out"</legend>
                <div class="choices">{parts.into_iter().map(row).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Where the reader is, asked where the letter names a day: days are written out as people there write them.
    fn place(self) -> AnyView {
        let dated = self.letter.with(|letter| {
            let dates = [&slots::INTERVIEW_DATE, &slots::INTERVIEW_TIME, &slots::REPLY_BY];
            letter.as_ref().is_some_and(|letter| letter.slots().any(|slot| dates.contains(&slot)))
        });
        if !dated {
            return ().into_any();
        }
        let market = self
            .case
            .with(|case| case.as_ref().map(|case| case.answers().text(EMPLOYER_MARKET).to_owned()).unwrap_or_default());
        let set = move |event| {
            let text = event_target_value(&event);
            let now = self.app.now.get_untracked();
            self.edit_quietly(|case| _ = case.answer(now, |answers| answers.write(EMPLOYER_MARKET, text.trim())));
        };
        view! {
            <div class="field">
                <label for="place">"Where they read it"</label>
                <p class="hint" id="place-hint">"A country. Days and times are then written the way people there write them."</p>
                <input class="input" id="place" list="places" autocomplete="off" aria-describedby="place-hint" value=market on:input=heard(set) on:change=heard(move |_| self.app.make_heard())/>
                <datalist id="places">
                    {["United States", "Canada", "United Kingdom", "Ireland", "Germany", "India", "Australia"].map(|name| view! { <option value=name></option> })}
                </datalist>
            </div>
        }
        .into_any()
    }
}

fn tone_index(tone: Tone) -> usize {
    match tone {
        Tone::Formal => 0,
        Tone::Neutral => 1,
        Tone::Warm => 2,
    }
}
