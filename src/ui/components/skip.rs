//! A way past a long list, for whoever goes from link to link with a key.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::hear::pressed;

/// A list that can be passed over.
pub fn skippable(list: impl IntoView + 'static) -> AnyView {
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page::show("list-end");
    };
    view! {
        <a class="skip-list" href="#list-end" on:click=pressed(skip)>"Skip this list"</a>
        {list}
        <p class="hidden-text" id="list-end" tabindex="-1">"End of the list"</p>
    }
    .into_any()
}
