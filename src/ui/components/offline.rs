//! What the foot of every page says about working without a network: that it does, the app as one file, and that a new
//! version waits. Nothing here happens by itself: a person may be in the middle of a letter.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::browser::offline::{self, News};
use crate::ui::hear::pressed;
use crate::ui::live::live;

/// The line for the foot of the page. `saved` says whether opening the page anew loses nothing.
pub fn offline(news: ReadSignal<Option<News>>, saved: impl Fn() -> bool + Copy + Send + 'static) -> AnyView {
    let new_version = move || news.with(|news| *news == Some(News::NewVersion));
    view! {
        {offline::single_file().map(|file| view! { <a href=file download="bow-out.html">"Keep a copy: the app in one file"</a> })}
        {live(move || news.with(Option::is_some).then(|| view! { <span>{icon(Icon::OFFLINE)}"Works offline"</span> }))}
        <span class="new-version" role="status">
            {live(move || new_version().then(|| {
                let ready = move || if saved() {
                    view! { "A new version is ready." <button type="button" on:click=pressed(|_| offline::take_new_version())>"Use it now"</button> }.into_any()
                } else {
                    "A new version is ready. It waits until what you wrote is saved.".into_any()
                };
                view! { {icon(Icon::CHECK)} <span>{live(ready)}</span> }
            }))}
        </span>
    }
    .into_any()
}
