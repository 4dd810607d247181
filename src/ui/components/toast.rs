//! A short message at the lower edge, with a way back where there is one. Screen readers hear it too.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::hear::{focused, pressed};
use crate::ui::live::live;
use crate::ui::state::Toast;

/// How long a message stays, in milliseconds: long enough to read it and to reach *Undo*.
const STAYS: i32 = 8000;

/// Where short messages appear.
#[component]
pub fn ToastPlace(toast: RwSignal<Option<Toast>>) -> impl IntoView {
    // The counter tells a message from the one that took its place while its time was running.
    let shown = StoredValue::new(0_u32);
    let held = StoredValue::new(false);
    let run_out = move || {
        let turn = shown.get_value() + 1;
        shown.set_value(turn);
        page::after(STAYS, move || {
            if shown.get_value() == turn && !held.get_value() {
                toast.set(None);
            }
        });
    };
    Effect::new(move || {
        held.set_value(false);
        if toast.with(Option::is_some) {
            run_out();
        }
    });
    // Nothing goes from under somebody's finger, and its time begins anew when they leave it.
    let hold = move || held.set_value(true);
    let release = move || {
        held.set_value(false);
        run_out();
    };
    view! {
        <div class="toasts" role="status" on:focusin=focused(move |_| hold()) on:focusout=focused(move |_| release())
            on:mouseenter=pressed(move |_| hold()) on:mouseleave=pressed(move |_| release())>
            {live(move || toast.get().map(|Toast { text, undo }| view! {
                <p class="toast">
                    <span>{text}</span>
                    {undo.map(|undo| view! {
                        <button type="button" on:click=pressed(move |_| { toast.set(None); undo.run(()); page::after_paint(|| page::focus("title")); })>"Undo"</button>
                    })}
                </p>
            }))}
        </div>
    }
}
