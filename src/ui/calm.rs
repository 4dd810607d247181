//! What may follow a moment later: once the screen shows what somebody waits for.

use leptos::prelude::*;
use leptos::reactive::graph::{Source, ToAnySource};

use crate::browser::page;
use crate::domain::case::Case;

/// The case as it was when the screen was last drawn: it follows `fresh` after the next frame.
pub fn calm(fresh: Signal<Option<Case>>) -> RwSignal<Option<Case>> {
    let shown = RwSignal::new(fresh.get_untracked());
    // Not state that follows state: the time at which it follows is the whole point, and only the screen knows it.
    Effect::new(move |again: Option<()>| {
        fresh.track();
        if again.is_some() {
            after_this_frame(move || catch_up(fresh.try_get_untracked(), shown));
        }
    });
    shown
}

/// Brings what is shown up to date with `fresh`; nothing where the page that showed it is gone, and its signals with it.
pub fn catch_up(fresh: Option<Option<Case>>, shown: RwSignal<Option<Case>>) {
    let (Some(now), Some(before)) = (fresh, shown.try_get_untracked()) else { return };
    if now != before {
        shown.set(now);
        // Everything that reads the case knows by now that it has to look again, and says so when it does. What was drawn
        // before and is gone would stay in the list of readers for ever: the framework takes nobody off it.
        shown.to_any_source().clear_subscribers();
    }
}

/// How long the keys rest before a screen reader is told what they changed, in milliseconds.
const REST: i32 = 700;

/// How long a screen reader has for it, in milliseconds.
const SAYING: i32 = 7000;

/// What a screen reader is told of something that changes with every key: nothing at first, and then only once the keys
/// rest, or it would speak over the typing.
pub fn at_rest(said: impl Fn() -> String + 'static) -> ReadSignal<String> {
    told(REST, Box::new(said))
}

/// What a screen reader is told of something that changes with a tap: nothing at first, and then at once.
pub fn at_once(said: impl Fn() -> String + 'static) -> ReadSignal<String> {
    told(0, Box::new(said))
}

/// It is gone once it is said: who reads on finds it where it stands on the screen, and not a second time.
fn told(rest: i32, said: Box<dyn Fn() -> String>) -> ReadSignal<String> {
    let (told, tell) = signal(String::new());
    let latest = StoredValue::new(0_u32);
    Effect::new(move |again: Option<()>| {
        let words = said();
        if again.is_some() {
            let turn = latest.get_value() + 1;
            latest.set_value(turn);
            let is_latest = move || latest.try_get_value() == Some(turn);
            page::after(rest, move || {
                if is_latest() {
                    tell.set(words);
                    page::after(SAYING, move || {
                        if is_latest() {
                            tell.set(String::new());
                        }
                    });
                }
            });
        }
    });
    told
}

/// Runs something when the next frame has been drawn.
pub fn after_this_frame(run: impl FnOnce() + 'static) {
    page::after_paint(move || page::after(0, run));
}
