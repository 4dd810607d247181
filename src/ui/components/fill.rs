//! Where a gap is filled: beside the word on a desk, under the thumb on a phone.

use crate::ui::hear::{heard, pressed, sent};
use crate::ui::live::live;
use leptos::prelude::*;

use crate::browser::page;
use crate::domain::templates::Slot;

/// What the dialog is open for.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    pub slot: &'static Slot,
    /// What it holds now.
    pub text: String,
    /// What is kept once for every case.
    pub own: bool,
    /// Texts that often stand here, to pick from.
    pub choices: Vec<String>,
    /// How many are asked for after this one.
    pub more: usize,
}

/// The dialog. It is open while there is a gap; `put` is called with the new text, `close` when nothing is to change.
#[component]
pub fn FillIn(#[prop(into)] gap: Signal<Option<Gap>>, put: Callback<String>, close: Callback<()>) -> impl IntoView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    // What was typed and not put in, by gap and by what the gap held: it is there again when the person comes back.
    let left = StoredValue::new(Vec::<(&'static str, String, String)>::new());
    Effect::new(move || {
        let open = gap.with(Option::is_some);
        if let Some(dialog) = dialog.get() {
            if open { page::open_dialog(&dialog) } else { dialog.close() }
        }
    });
    let content = move |Gap { slot, text, own, choices, more }: Gap| {
        let before = left.with_value(|left| left.iter().find(|(id, held, _)| *id == slot.id && *held == text).cloned());
        let draft = RwSignal::new(before.map_or_else(|| text.clone(), |(.., typed)| typed));
        let write = move |typed: String| {
            left.update_value(|left| {
                left.retain(|(id, ..)| *id != slot.id);
                left.push((slot.id, text.clone(), typed.clone()));
            });
            draft.set(typed);
        };
        let (kind, complete) = match slot.id {
            "your-phone" => ("tel", "tel"),
            "your-email" => ("email", "email"),
            "contact-email" => ("email", "off"),
            "contact-phone" => ("tel", "off"),
            "your-name" => ("text", "name"),
            _ => ("text", "off"),
        };
        let submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            left.update_value(|left| left.retain(|(id, ..)| *id != slot.id));
            put.run(draft.get_untracked());
        };
        let picked = write.clone();
        let typed = move |event| write(event_target_value(&event));
        let hint = if own {
            format!("{} It stays in this browser and goes only into messages you send.", slot.what)
        } else {
            slot.what.to_owned()
        };
        let hint = if more == 0 { hint } else { format!("{hint} {more} more after this.") };
        view! {
            <form on:submit=sent(submit)>
                <div class="field">
                    <label for="fill-in">{crate::ui::when::capital(slot.label)}</label>
                    <p class="hint" id="fill-hint">{hint}</p>
                    {if slot.several_lines {
                        view! { <textarea class="input" id="fill-in" aria-describedby="fill-hint" placeholder=slot.example prop:value=draft on:input=heard(typed)></textarea> }.into_any()
                    } else {
                        view! { <input class="input" id="fill-in" type=kind autocomplete=complete aria-describedby="fill-hint" placeholder=slot.example prop:value=draft on:input=heard(typed)/> }.into_any()
                    }}
                </div>
                {(!choices.is_empty()).then(|| view! {
                    <fieldset class="offered">
                        <legend class="hint">"Or pick one"</legend>
                        {choices.into_iter().map(|choice| {
                            let (text, picked) = (choice.clone(), picked.clone());
                            view! { <button type="button" class="button short quiet" on:click=pressed(move |_| picked(text.clone()))>{choice}</button> }
                        }).collect_view()}
                    </fieldset>
                })}
                <div class="buttons">
                    <button type="submit" class="button next">"Put it in"</button>
                    <button type="button" class="button quiet" on:click=pressed(move |_| close.run(()))>"Not now"</button>
                </div>
            </form>
        }
    };
    view! {
        <dialog class="fill-in" node_ref=dialog aria-label="Fill the gap" on:close=heard(move |_| close.run(()))>
            {live(move || gap.get().map(content))}
        </dialog>
    }
}
