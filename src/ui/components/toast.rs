//! A short message at the lower edge, with a way back where there is one. Screen readers hear it too.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::state::Toast;

/// How long a message stays, in milliseconds: long enough to read it and to reach *Undo*.
const STAYS: i32 = 8000;

/// Where short messages appear.
#[component]
pub fn ToastPlace(toast: RwSignal<Option<Toast>>) -> impl IntoView {
    // The counter tells a message from the one that took its place while its time was running.
    let shown = StoredValue::new(0_u32);
    Effect::new(move || {
        if toast.with(Option::is_some) {
            let turn = shown.get_value() + 1;
            shown.set_value(turn);
            page::after(STAYS, move || {
                if shown.get_value() == turn {
                    toast.set(None);
                }
            });
        }
    });
    view! {
        <div class="toasts" role="status">
            {move || toast.get().map(|Toast { text, undo }| view! {
                <p class="toast">
                    <span>{text}</span>
                    {undo.map(|undo| view! {
                        <button type="button" on:click=move |_| { undo.run(()); toast.set(None); }>"Undo"</button>
                    })}
                </p>
            })}
        </div>
    }
}
