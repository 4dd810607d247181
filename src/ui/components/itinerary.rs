//! The plan as an itinerary: a few short lines, each of which opens to its reasons.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::ui::hear::heard;
use crate::ui::live::live;

/// One line of the itinerary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// *Do*, *Tell*, *How*, *By* or *Why*.
    pub key: &'static str,
    pub say: String,
    /// A remark below it.
    pub note: Option<String>,
}

/// What stands beside a line, and may follow it a moment later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The line that it belongs to.
    pub key: &'static str,
    /// A tap on the shoulder, as "Check first".
    pub look: Option<&'static str>,
    /// What the line said before the last answer, where that changed it.
    pub before: Option<String>,
}

/// The lines, with their marks. `because` gives the reasons behind a line; it runs when the line is opened.
///
/// A line stays where it is and changes its words: to make it anew would cost the browser many times as much.
#[component]
pub fn Itinerary(
    legs: Memo<Vec<Leg>>,
    marks: Memo<Vec<Mark>>,
    because: Callback<&'static str, AnyView>,
) -> impl IntoView {
    let keys = Memo::new(move |_| legs.with(|legs| legs.iter().map(|leg| leg.key).collect::<Vec<_>>()));
    let row = move |key: &'static str| {
        let part = move |part: fn(&Leg) -> Option<&String>| {
            Memo::new(move |_| legs.with(|legs| legs.iter().find(|leg| leg.key == key).and_then(part).cloned()))
        };
        let (say, note) = (part(|leg| Some(&leg.say)), part(|leg| leg.note.as_ref()));
        let mark = Memo::new(move |_| marks.with(|marks| marks.iter().find(|mark| mark.key == key).cloned()));
        let look = move || mark.with(|mark| mark.as_ref().and_then(|mark| mark.look));
        let before = move || mark.with(|mark| mark.as_ref().and_then(|mark| mark.before.clone()));
        let open = RwSignal::new(false);
        let toggled = move |event: leptos::ev::Event| {
            open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
        };
        view! {
            <li class:changed=move || before().is_some()>
                <details name="itinerary" on:toggle=heard(toggled)>
                    <summary>
                        <span class="key">{key}</span>" "
                        <span class="say">
                            <span>{live(move || say.get().unwrap_or_default())}</span>
                            {live(move || look().map(|look| view! { " " <span class="look">{icon(Icon::LOOK)}{look}</span> }))}
                            {live(move || note.get().map(|note| view! { <span class="note">{note}</span> }))}
                            {live(move || before().map(|before| view! { <span class="note">{format!("Changed just now. Before: {before}")}</span> }))}
                        </span>
                        {icon(Icon::DOWN)}
                    </summary>
                    <div class="because">{live(move || open.get().then(|| because.run(key)))}</div>
                </details>
            </li>
        }
    };
    view! {
        <ol class="itinerary" role="list" aria-label="The plan, line by line">
            <For each=move || keys.get() key=|key| *key children=row/>
        </ol>
    }
}
