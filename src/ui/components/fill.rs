//! Where a gap is filled: beside the word on a desk, under the thumb on a phone.

use leptos::prelude::*;

use crate::domain::case::Begun;
use crate::domain::templates::Slot;
use crate::ui::components::dialog::dialog;
use crate::ui::hear::{heard, pressed, sent};

/// What the dialog is open for.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    pub slot: &'static Slot,
    /// What it holds now.
    pub text: String,
    /// What was typed before and not put in.
    pub begun: Begun,
    /// What is kept once for every case.
    pub own: bool,
    /// Texts that often stand here, to pick from.
    pub choices: Vec<String>,
    /// How many are asked for after this one.
    pub more: usize,
}

/// The place where what is typed for a gap is kept until it is put in.
pub fn place(slot: &Slot) -> String {
    format!("gap {}", slot.id)
}

/// The dialog. It is open while there is a gap; `write` is called with what is typed and the place to keep it, `put` with
/// the new text, `close` when nothing is to change.
#[component]
pub fn FillIn(
    #[prop(into)] gap: Signal<Option<Gap>>,
    write: Callback<(String, Begun)>,
    put: Callback<String>,
    close: Callback<()>,
) -> impl IntoView {
    let content = move |Gap { slot, text, mut begun, own, choices, more }: Gap| {
        // It is there again while the gap holds what it held then.
        let again = !begun.is_empty() && begun.remove("held").unwrap_or_default() == text;
        let before = begun.remove("typed").unwrap_or_default();
        let draft = RwSignal::new(if again { before } else { text.clone() });
        let keep = move |typed: String| {
            let mut begun = Begun::default();
            if typed != text {
                begun.insert("held".to_owned(), text.clone());
                begun.insert("typed".to_owned(), typed.clone());
            }
            write.run((place(slot), begun));
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
            write.run((place(slot), Begun::default()));
            put.run(draft.get_untracked());
        };
        let picked = keep.clone();
        let typed = move |event| keep(event_target_value(&event));
        let hint = if own {
            format!("{} It stays in this browser and goes only into messages you send.", slot.what)
        } else {
            slot.what.to_owned()
        };
        let hint = if more == 0 { hint } else { format!("{hint} {more} more after this.") };
        view! {
            <form on:submit=sent(submit)>
                <div class="field">
                    <label id="fill-title" for="fill-in">{crate::ui::when::capital(slot.label)}</label>
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
        .into_any()
    };
    let open = Signal::derive(move || gap.with(Option::is_some));
    dialog("fill-in", "fill-title", open, close, move || gap.get().map(content))
}
