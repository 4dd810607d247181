//! Keys that do something on a page, and the list of them under `?`.
//!
//! A page adds its keys with [`Shortcuts::add`] while it is drawn; they go when the page goes. They are single keys, and
//! they can be switched off, because dictation and a slipping hand press them too.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;

/// One key. A letter is meant in lower case.
#[derive(Debug, Clone, Copy)]
pub struct Shortcut {
    /// As the browser names it: `n`, `ArrowRight`.
    pub key: &'static str,
    /// What it does, as a request: "Go to the next gap".
    pub what: &'static str,
    pub run: Callback<()>,
}

/// Keys that belong together.
#[derive(Debug, Clone)]
struct Group {
    id: u32,
    place: &'static str,
    keys: Vec<Shortcut>,
}

/// The keys that can be pressed now.
#[derive(Debug, Clone, Copy)]
pub struct Shortcuts {
    groups: RwSignal<Vec<Group>>,
    open: RwSignal<bool>,
    next: StoredValue<u32>,
}

impl Default for Shortcuts {
    fn default() -> Shortcuts {
        Shortcuts { groups: RwSignal::default(), open: RwSignal::new(false), next: StoredValue::new(0) }
    }
}

impl Shortcuts {
    /// Adds keys under a heading, until the part of the page that is being drawn goes away.
    pub fn add(self, place: &'static str, keys: Vec<Shortcut>) {
        let id = self.next.get_value();
        self.next.set_value(id.wrapping_add(1));
        self.groups.update(|groups| groups.push(Group { id, place, keys }));
        on_cleanup(move || {
            _ = self.groups.try_update(|groups| groups.retain(|group| group.id != id));
        });
    }

    /// Whether the page has any key.
    pub fn any(self) -> bool {
        self.groups.with(|groups| !groups.is_empty())
    }

    /// Shows the list.
    pub fn show(self) {
        self.open.set(true);
    }

    /// Does what the key stands for. `?` always shows the list; the others work while they are switched on.
    pub fn press(self, key: &str, on: bool) -> bool {
        if key == "?" {
            self.show();
            return true;
        }
        let key = if key.len() == 1 { key.to_ascii_lowercase() } else { key.to_owned() };
        let found = self.groups.with_untracked(|groups| {
            groups.iter().rev().flat_map(|group| &group.keys).find(|shortcut| shortcut.key == key).copied()
        });
        match found {
            Some(shortcut) if on => {
                shortcut.run.run(());
                true
            }
            _ => false,
        }
    }
}

/// A key as it stands on the keyboard.
fn cap(key: &'static str) -> &'static str {
    match key {
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        " " => "Space",
        other => other,
    }
}

/// The list of keys, in a dialog of its own.
pub fn shortcuts_dialog(keys: Shortcuts, on: Signal<bool>, switch: Callback<bool>) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    Effect::new(move || {
        let open = keys.open.get();
        if let Some(dialog) = dialog.get() {
            if open { page::open_dialog(&dialog) } else { dialog.close() }
        }
    });
    let row = |cap: &'static str, what: &'static str| {
        view! { <div><dt>{what}</dt><dd><kbd>{cap}</kbd></dd></div> }.into_any()
    };
    let groups = move || {
        let groups = keys.groups.get();
        groups
            .into_iter()
            .map(|group| {
                view! {
                    <h3>{group.place}</h3>
                    <dl class="keys">{group.keys.into_iter().map(|shortcut| row(cap(shortcut.key), shortcut.what)).collect_view()}</dl>
                }
            })
            .collect_view()
    };
    view! {
        <dialog node_ref=dialog aria-labelledby="keys-title" on:close=heard(move |_| keys.open.set(false))>
            <h2 id="keys-title">"Keys on this page"</h2>
            {live(groups)}
            <dl class="keys">{row("?", "Show this list")}{row("Esc", "Close what is open")}</dl>
            <label class="choice">
                <input type="checkbox" prop:checked=move || on.get() on:change=heard(move |event| switch.run(event_target_checked(&event)))/>
                " Single keys are on"
            </label>
            <p class="hint">"They wait while you write in a field."</p>
            <div class="buttons"><button type="button" class="button" on:click=pressed(move |_| keys.open.set(false))>"Close"</button></div>
        </dialog>
    }
    .into_any()
}
