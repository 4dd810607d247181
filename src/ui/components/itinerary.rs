//! The plan as an itinerary: a few short lines, each of which opens to its reasons.

use leptos::prelude::*;

use super::icon::{Icon, icon};

/// One line of the itinerary.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Leg {
    /// *Do*, *Tell*, *How*, *By* or *Why*.
    pub key: &'static str,
    pub say: String,
    /// A tap on the shoulder beside the line, as "Close call".
    pub look: Option<String>,
    /// A remark below it.
    pub note: Option<String>,
    /// What the line said before the last answer, where that changed it.
    pub before: Option<String>,
}

/// The lines. `because` gives the reasons behind a line; it runs when the line is opened.
#[component]
pub fn Itinerary(#[prop(into)] legs: Signal<Vec<Leg>>, because: Callback<&'static str, AnyView>) -> impl IntoView {
    let row = move |leg: Leg| {
        let Leg { key, say, look, note, before } = leg;
        let changed = before.is_some();
        let open = RwSignal::new(false);
        let toggled = move |event: leptos::ev::Event| {
            open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
        };
        view! {
            <li class:changed=changed>
                <details name="itinerary" on:toggle=toggled>
                    <summary>
                        <span class="key">{key}</span>" "
                        <span class="say">
                            {say}
                            {look.map(|look| view! { " " <span class="look">{icon(Icon::LOOK)}{look}</span> })}
                            {note.map(|note| view! { <span class="note">{note}</span> })}
                            {before.map(|before| view! { <span class="note">{format!("Changed just now. Before: {before}")}</span> })}
                        </span>
                        {icon(Icon::DOWN)}
                    </summary>
                    <div class="because">{move || open.get().then(|| because.run(key))}</div>
                </details>
            </li>
        }
    };
    view! {
        <ol class="itinerary" role="list" aria-label="The plan, line by line">
            <For each=move || legs.get() key=Leg::clone children=row/>
        </ol>
    }
}
