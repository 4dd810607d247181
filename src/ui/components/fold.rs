//! Something to look into: a heading that opens.

use leptos::prelude::*;

use super::icon::{Icon, icon};

/// A fold. `count` says how much there is inside; nothing where it is empty.
pub fn fold(title: impl Into<String>, count: Option<usize>, body: impl IntoView + 'static) -> AnyView {
    view! {
        <details class="fold">
            <summary>
                <span>{title.into()}{count.map(|count| view! { " " <span class="count">{count}</span> })}</span>
                {icon(Icon::DOWN)}
            </summary>
            {body}
        </details>
    }
    .into_any()
}
