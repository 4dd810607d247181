//! The line through time: their process runs on as dots; yours bows out of it and leads through the stops ahead.

use leptos::prelude::*;

/// One stop.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub what: String,
    pub when: String,
}

/// The line with its stops, the first of which is now. `theirs` says what runs on without you.
pub fn exit_track(stops: Vec<Stop>, theirs: &'static str) -> AnyView {
    let count = stops.len().max(2);
    let at = move |index: usize| format!("{}%", index * 100 / count);
    let last = at(count - 1);
    let circles = (1..stops.len())
        .map(|index| view! { <svg x=at(index) y="33" overflow="visible"><circle cx="6" r="5"></circle></svg> })
        .collect_view();
    view! {
        <figure class="exit">
            <figcaption class="hidden-text">"Your way out, stop by stop"</figcaption>
            <p class="goes-on" aria-hidden="true">{theirs}</p>
            <svg class="track" width="100%" height="44" aria-hidden="true">
                <line class="theirs" x1="0" y1="7" x2="100%" y2="7"></line>
                <path class="yours" d="M7 7H14C36 7 32 33 56 33"></path>
                <line class="yours" x1="56" y1="33" x2=last.clone() y2="33"></line>
                <line class="later" x1=last x2="100%" y1="33" y2="33"></line>
                <circle class="here" cx="7" cy="7" r="6"></circle>
                {circles}
            </svg>
            <ol class="stops" role="list">
                {stops.into_iter().map(|stop| view! { <li><b>{stop.what}</b>" "<span class="when">{stop.when}</span></li> }).collect_view()}
            </ol>
        </figure>
    }
    .into_any()
}
