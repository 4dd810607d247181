//! Passing a situation on: the link, what of the person's own words goes along, and a button that copies it.

use leptos::prelude::*;

use super::fold::fold;
use super::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;

/// Something in the person's own words.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnWords {
    /// What it is called in the link.
    pub id: &'static str,
    /// A few words that name it.
    pub about: String,
    pub words: String,
}

/// The fold. `ticked` holds the ids of what goes along, and is empty until somebody ticks; `link` follows from it;
/// `from_file` where the page has no address that others could open.
pub fn pass_on(
    own_words: Signal<Vec<OwnWords>>,
    ticked: RwSignal<Vec<&'static str>>,
    link: Signal<String>,
    from_file: bool,
    copy: Callback<()>,
) -> AnyView {
    let tick = move |OwnWords { id, about, words }: OwnWords| {
        let change = move |event| {
            let on = event_target_checked(&event);
            ticked.update(|ticked| {
                ticked.retain(|other| *other != id);
                if on {
                    ticked.push(id);
                }
            });
        };
        view! {
            <li><label class="choice">
                <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&id)) on:change=heard(change)/>
                <span><span class="what">{about}</span>" "<span class="note said">{words}</span></span>
            </label></li>
        }
    };
    let ticks = move || {
        let own_words = own_words.get();
        (!own_words.is_empty()).then(|| {
            view! {
                <fieldset>
                    <legend class="eyebrow">"Your own words stay here, unless you tick them"</legend>
                    <ul class="ticks" role="list">{own_words.into_iter().map(tick).collect_view()}</ul>
                </fieldset>
            }
        })
    };
    let body = view! {
        <div class="pass-on">
            <p>"A link with the answers you tapped, so that somebody else can see the same plan. Whoever has the link can read them. Hours and dates stay here: they would be wrong by the time it is opened."</p>
            {live(ticks)}
            <div class="field">
                <label for="pass-on-link">"The link"</label>
                {from_file.then_some("You opened this page from a file. Put this behind the address of the page that the other person uses.")}
                <input class="input" id="pass-on-link" readonly prop:value=link/>
            </div>
            <p class="buttons"><button type="button" class="button" on:click=pressed(move |_| copy.run(()))>{icon(Icon::COPY)}"Copy the link"</button></p>
        </div>
    };
    fold("Pass this situation on", None, body)
}
