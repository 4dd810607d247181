//! Before it goes: the gaps that are left, what is worth a look and what one tap does about it, the next step.

use leptos::prelude::*;

use super::Desk;
use super::findings::{Mend, Shown};
use crate::browser::{address, page};
use crate::domain::case::{Dismissed, Draft, Edited};
use crate::domain::checks;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::state::once;
use crate::ui::when;

impl Desk {
    /// Gaps first, then what the checks found, then what is there already.
    pub(super) fn before(self) -> AnyView {
        let gaps = self.gaps.get();
        let free = self.draft().edited.is_some();
        let left = match gaps.len() {
            0 => None,
            1 => Some("1 gap left".to_owned()),
            count => Some(format!("{count} gaps left")),
        };
        let first = gaps.first().copied();
        let gap_box = left.zip(first).map(|(left, slot)| view! {
            <div class="finding">
                <p class="look">{left}</p>
                <h3>{when::capital(slot.label)}</h3>
                <p class="soft small">{if free { "It stands in square brackets. Fill it in here, or write over it." } else { slot.what }}</p>
                <p class="buttons gap-next"><button type="button" class="button next short" on:click=pressed(move |_| self.fill(slot, true))>"Fill it in"</button></p>
            </div>
        });
        let (shown, has) = self.review.get();
        let clean = shown.is_empty() && gaps.is_empty();
        let list = shown.into_iter().map(|shown| self.finding(shown)).collect_view();
        view! {
            {gap_box}
            {list}
            {clean.then(|| view! { <div class="finding"><ul class="has" role="list"><li>{icon(Icon::CHECK)}"Nothing to change. It is ready."</li></ul></div> })}
            {(!has.is_empty()).then(|| view! {
                <div class="finding">
                    <h3 class="hidden-text">"What it already has"</h3>
                    <ul class="has" role="list">{has.into_iter().map(|words| view! { <li>{icon(Icon::CHECK)}{words}</li> }).collect_view()}</ul>
                </div>
            })}
        }
        .into_any()
    }

    /// What is left to look at, for who cannot see it change.
    pub(super) fn told(self) -> String {
        let gaps = match self.gaps.with(Vec::len) {
            0 => String::new(),
            1 => "1 gap left. ".to_owned(),
            count => format!("{count} gaps left. "),
        };
        let looks = self.review.with(|(shown, _)| {
            let first = shown.first().map(|first| {
                let label = if first.bad { "Think twice" } else { "Worth a look" };
                format!("{label}: {}.", first.title.trim_end_matches('.'))
            });
            match shown.len() {
                0 | 1 => first.unwrap_or_default(),
                count => format!("{} {} more to look at.", first.unwrap_or_default(), count - 1),
            }
        });
        match format!("{gaps}{looks}") {
            said if said.is_empty() => "Nothing to change. It is ready.".to_owned(),
            said => said,
        }
    }

    fn finding(self, shown: Shown) -> AnyView {
        let Shown { id, title, explain, bad, words, fix, source, .. } = shown;
        let label = if bad { "Think twice" } else { "Worth a look" };
        let quote = (!words.is_empty()).then(|| format!("“{}”", shortened(&words)));
        // Twenty buttons may say the same: each is named by what it is about.
        let about = match &quote {
            Some(quote) => format!(": {title}, {quote}"),
            None => format!(": {title}"),
        };
        let (marked, named) = (words.clone(), about.clone());
        let fix = fix.map(|(_, label)| {
            view! { <button type="button" class="button short" on:click=pressed(move |_| self.mend(id, &marked))>{label}<span class="hidden-text">{named}</span></button> }
        });
        let keep = move |_| self.wave(id, words.clone());
        view! {
            <div class="finding">
                <p class="look" class:bad=bad>{icon(Icon::LOOK)}{label}</p>
                <h3>{title}</h3>
                {quote.map(|quote| view! { <p class="said">{quote}</p> })}
                <p class="soft small">{explain}</p>
                <div class="buttons">{fix}<button type="button" class="button quiet short" on:click=pressed(keep)>"Fine as it is"<span class="hidden-text">{about}</span></button></div>
                {source.map(|source| view! { <p class="source">{source}</p> })}
            </div>
        }
        .into_any()
    }

    /// Leaves the words as they are, for this message.
    pub(super) fn wave(self, id: &str, words: String) {
        let gone = Dismissed { check: id.to_owned(), words };
        self.edit_draft(|draft| draft.dismissed.push(gone.clone()));
        self.say_with_way_back("Left as it is.", Box::new(move |draft| draft.dismissed.retain(|other| *other != gone)));
    }

    /// Applies a fix to the words. From then on they are the person's own.
    pub(super) fn mend(self, id: &str, words: &str) {
        let (subject, body) = self.text_now();
        // The words may have changed since the button was drawn: only a change that was found in these words fits them.
        let same = |one: &&Shown| one.id == id && one.words == words;
        let found = untrack(|| self.review.with(|(shown, _)| shown.iter().find(same).and_then(|one| one.fix.clone())));
        let fix = match found {
            Some((Mend::Words(fix), _)) => fix,
            Some((Mend::Copy(roles), _)) => return self.copy_to(&roles),
            Some((Mend::SayAloud, _)) => {
                return address::go(&self.id.with_value(|id| format!("#/case/{id}/call")));
            }
            None => return,
        };
        let (subject, body) = checks::apply(&fix, &subject, &body);
        let change = |draft: &mut Draft| {
            let from = draft.edited.take();
            let (from_subject, from_body) =
                from.map_or_else(|| (subject.clone(), body.clone()), |edited| (edited.from_subject, edited.from_body));
            draft.edited = Some(Edited { subject, body, from_subject, from_body });
        };
        self.change_sheet("Done.", &mut once(change));
    }

    /// The one next step, under the thumb on a phone.
    pub(super) fn next_step(self) -> AnyView {
        let gaps = self.gaps.get();
        let count = self.review.with(|(shown, _)| shown.len());
        match (gaps.first().copied(), count) {
            _ if self.handed.get().is_some() => ().into_any(),
            (Some(slot), _) => {
                let left = gaps.len();
                let label = format!("Fill in {}", slot.label);
                view! { <button type="button" class="button next" on:click=pressed(move |_| self.fill(slot, true))>{label}<span class="count">{format!("{left} left")}</span></button> }.into_any()
            }
            (None, 0) => {
                view! { <button type="button" class="button next" on:click=pressed(|_| page::show("send"))>"Send it your way"</button> }.into_any()
            }
            (None, count) => {
                let label = if count == 1 { "See 1 thing worth a look".to_owned() } else { format!("See {count} things worth a look") };
                view! { <button type="button" class="button next" on:click=pressed(|_| page::show("before-title"))>{label}</button> }.into_any()
            }
        }
    }
}

/// The words of a finding, short enough to stand above its reason.
fn shortened(words: &str) -> String {
    let words = words.trim();
    match words.char_indices().nth(90) {
        Some((end, _)) => format!("{}…", &words[..end].trim_end()),
        None => words.to_owned(),
    }
}
