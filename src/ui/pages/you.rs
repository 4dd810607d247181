//! You: your details, how the page looks, how safely your words are kept, backup and restore, and the way to erase it all.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::cases::figure;
use crate::browser::{page, store, upload};
use crate::domain::case::Profile;
use crate::storage::{Backup, Found, FoundKind, Look, PREFIX, Relation};
use crate::ui::calm::at_once;
use crate::ui::components::choice::radios;
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::keeping;
use crate::ui::live::live;
use crate::ui::state::{App, Keeping};
use crate::ui::when;

/// No backup is larger, in bytes: a browser keeps some five million letters for a page.
const LARGEST: f64 = 18e6;

/// What a browser keeps for a page, in letters: about.
const ROOM: usize = 5_000_000;

/// The page.
pub fn you(app: App) -> AnyView {
    view! {
        <div class="you">
            <h1 id="title" tabindex="-1">"You"</h1>
            <div class="desk two">
                <div class="list">
                    {details(app)}
                    {look(app)}
                </div>
                <div class="aside">
                    {kept(app)}
                    {backup(app)}
                    {erase(app)}
                    <p class="small"><a href="#/privacy">"What happens to what you write"</a></p>
                </div>
            </div>
        </div>
    }
    .into_any()
}

type Detail = (&'static str, &'static str, &'static str, fn(&mut Profile) -> &mut String);

/// Each with its label, its kind for the keyboard, and what the browser may fill in.
const DETAILS: [Detail; 4] = [
    ("Your name", "text", "name", |profile| &mut profile.name),
    ("Your email", "email", "email", |profile| &mut profile.email),
    ("Your phone", "tel", "tel", |profile| &mut profile.phone),
    ("How you close a message", "text", "off", |profile| &mut profile.sign_off),
];

fn details(app: App) -> AnyView {
    let field = |(index, (label, kind, complete, place)): (usize, Detail)| {
        let id = format!("you-{index}");
        let value = move || app.profile.with(|profile| place(&mut profile.clone()).clone());
        let typed = move |event| app.edit_profile(|profile| *place(profile) = event_target_value(&event));
        let hint = (complete == "off").then(
            || view! { <span class="hint">"Such as “Best wishes,”. Empty: it follows the tone of the message."</span> },
        );
        view! {
            <p class="field">
                <label for=id.clone()>{label}</label>
                {hint}
                <input class="input" id=id type=kind autocomplete=complete prop:value=value on:input=heard(typed)/>
            </p>
        }
    };
    view! {
        <section class="details" aria-labelledby="details">
            <h2 id="details" tabindex="-1">"Your details"</h2>
            <p class="small soft">"Kept once, and put under every message you write here."</p>
            {DETAILS.into_iter().enumerate().map(field).collect_view()}
            {live(move || app.other_person.get().map(|other| other_person(app, other)))}
            {live(move || (app.keeping.get() == Keeping::Saved).then(|| keeping::badge(app)))}
        </section>
    }
    .into_any()
}

/// What differs between two people: the label, and how it is with each.
fn differences(mine: &Profile, other: &Profile) -> Vec<(&'static str, String, String)> {
    let pair =
        |(label, _, _, place): Detail| (label, place(&mut mine.clone()).clone(), place(&mut other.clone()).clone());
    DETAILS.map(pair).into_iter().filter(|(_, mine, other)| mine.trim() != other.trim()).collect()
}

/// Details that came with a backup and are not those here: one tap puts one of them in, and back.
fn other_person(app: App, other: Profile) -> AnyView {
    let mine = app.profile.get();
    let rows = DETAILS.into_iter().filter_map(|(label, _, _, place)| {
        let (here, there) = (place(&mut mine.clone()).clone(), place(&mut other.clone()).clone());
        if here.trim() == there.trim() {
            return None;
        }
        let said = if there.trim().is_empty() { "nothing".to_owned() } else { format!("“{there}”") };
        let mut other = other.clone();
        let swap = move |_| {
            app.edit_profile(|profile| *place(profile) = there.clone());
            place(&mut other).clone_from(&here);
            app.keep_other_person(Some(other.clone()));
        };
        Some(view! {
            <li class="with-button"><span>{label}": "{said}</span><button type="button" class="button short" on:click=pressed(swap)>"Put it in"<span class="hidden-text">": "{label}</span></button></li>
        })
    });
    let rows = rows.collect_view();
    let done = move |_| {
        app.keep_other_person(None);
        let other = other.clone();
        let undo = app.way_back(move |()| app.keep_other_person(Some(other.clone())));
        app.say("The details from the backup are gone.", Some(undo));
        page::focus("details");
    };
    view! {
        <div class="notice">
            {icon(Icon::LOOK)}
            <p>"Your backup had other details than those above. Nothing is lost: put one in and the other comes here."</p>
            <ul class="rows" role="list">{rows}</ul>
            <p class="buttons"><button type="button" class="button short" on:click=pressed(done)>"Keep those above"</button></p>
        </div>
    }
    .into_any()
}

const LOOKS: [(Look, &str); 3] = [(Look::System, "As on this device"), (Look::Light, "Light"), (Look::Dark, "Dark")];

fn look(app: App) -> AnyView {
    let chosen = Signal::derive(move || {
        let look = app.settings.with(|settings| settings.look);
        LOOKS.iter().position(|(other, _)| *other == look).unwrap_or(0)
    });
    let choose = Callback::new(move |index: usize| {
        if let Some((look, _)) = LOOKS.get(index) {
            app.choose_look(*look);
        }
    });
    let labels = LOOKS.iter().map(|(_, label)| (*label).to_owned()).collect();
    view! { <section aria-label="Look">{radios("look", "Light or dark", true, labels, chosen, choose)}</section> }
        .into_any()
}

/// How safely everything is kept, and how much room it takes.
fn kept(app: App) -> AnyView {
    let lasting = RwSignal::new(None::<bool>);
    // What the browser said when it was asked here.
    let answer = RwSignal::new(None::<bool>);
    spawn_local(async move { lasting.set(store::is_lasting().await) });
    let ask = move |_| {
        spawn_local(async move {
            let promised = store::ask_to_last().await;
            answer.set(Some(promised == Some(true)));
            lasting.set(promised);
        });
    };
    let badge = move || {
        let memory = app.keeping.get() == Keeping::InMemory;
        let (class, sign, word, said) = match lasting.get() {
            _ if memory => (
                "look",
                Icon::LOOK,
                "Memory only",
                "This browser keeps nothing for this page. When you close it, everything here is gone. Save a backup before you go.",
            ),
            Some(true) => (
                "kept",
                Icon::CHECK,
                "Promised",
                "The browser has promised to keep this until you erase it. A new device still needs a backup.",
            ),
            _ => (
                "kept",
                Icon::DEVICE,
                "Not promised",
                "The browser keeps this, but may clear it when it runs out of room or when you stay away for weeks. A backup is safe from that.",
            ),
        };
        let button = (!memory && lasting.get() != Some(true) && answer.get().is_none()).then(|| view! {
            <p class="buttons"><button type="button" class="button short" on:click=pressed(ask)>"Ask the browser to keep it"</button></p>
        });
        view! {
            <p><span class=class>{icon(sign)}{word}</span></p>
            <p>{said}</p>
            {button}
            {(answer.get() == Some(false)).then(|| view! { <p>"The browser gave no promise. It tends to give one to pages that you use often or have installed."</p> })}
        }
    };
    let told = at_once(move || match answer.get() {
        None => String::new(),
        Some(true) => "The browser has promised to keep this.".to_owned(),
        Some(false) => "The browser gave no promise.".to_owned(),
    });
    view! {
        <section class="safe" aria-labelledby="safe">
            <h2 id="safe">"How safely it is kept"</h2>
            <p class="hidden-text" role="status">{told}</p>
            {live(badge)}
            {live(move || room(app))}
            {live(move || keeping::unread(app))}
        </section>
    }
    .into_any()
}

/// How much room is used, and by what.
fn room(app: App) -> AnyView {
    // It is measured anew when the list of cases or a detail has been written.
    app.index.track();
    app.saving.track();
    let sizes = app.sizes();
    let all: usize = sizes.iter().map(|(_, size)| *size).sum();
    let cases = app.index.with_untracked(Vec::len);
    let cases = match cases {
        0 => "No cases".to_owned(),
        1 => "1 case".to_owned(),
        count => format!("{} cases", figure(count)),
    };
    let named = move |key: &str| {
        let name = key.strip_prefix(PREFIX).unwrap_or(key);
        let id = name.split_once('/').map_or("", |(_, id)| id).to_owned();
        let line = app.index.with_untracked(|index| index.iter().find(|line| line.id == id).cloned());
        match line {
            Some(line) if name.starts_with("case/") => crate::ui::shell::case_name(&line.role, &line.company),
            _ if name == "profile" => "Your details".to_owned(),
            _ if name == "profile/other" => "Your details from a backup".to_owned(),
            _ if name == "settings" => "Settings".to_owned(),
            _ if name.starts_with("template/") => "A template of your own".to_owned(),
            _ if name.starts_with("line/") => "A line of the list".to_owned(),
            _ => "A record that could not be read".to_owned(),
        }
    };
    let largest = sizes
        .iter()
        .take(8)
        .map(|(key, size)| view! { <li><span>{named(key)}</span>" "<span class="soft">{kilobytes(*size)}</span></li> })
        .collect_view();
    let list = view! { <ul class="rows sizes" role="list">{largest}</ul> };
    view! {
        <p class="small soft">{format!("{cases}, {} of about {} are used.", kilobytes(all), kilobytes(ROOM))}</p>
        {(!sizes.is_empty()).then(|| view! { <div class="folds">{fold("What takes the room", None, list)}</div> })}
    }
    .into_any()
}

/// A size as people say it, rounded up.
fn kilobytes(letters: usize) -> String {
    match letters.div_ceil(1000) {
        small @ 0..1000 => format!("{small} KB"),
        large => format!("{}.{} MB", large / 1000, large % 1000 / 100),
    }
}

/// What became of a picked file.
#[derive(Clone)]
enum Picked {
    Nothing,
    Refused(String),
    Compared(Backup, Vec<Found>),
    Restored(String, Callback<()>),
}

fn backup(app: App) -> AnyView {
    let picked = RwSignal::new(Picked::Nothing);
    let pick = move |event: leptos::ev::Event| {
        let Some(file) = upload::take(&event) else { return };
        spawn_local(async move {
            let read = match upload::text(file, LARGEST).await {
                Ok(text) => Backup::read(&text).map_err(|error| error.to_string()),
                Err(upload::NoText::TooLarge) => {
                    Err("This file is larger than any backup of this page, so it was not opened. Choose the file that you saved here. Nothing was changed."
                        .to_owned())
                }
                Err(upload::NoText::Unreadable) => {
                    Err("The browser could not read this file. Choose it once more. Nothing was changed.".to_owned())
                }
            };
            let compared = read.and_then(|backup| match app.preview(&backup) {
                Ok(found) => Ok((backup, found)),
                Err(error) => Err(error.to_string()),
            });
            picked.set(match compared {
                Ok((backup, found)) => Picked::Compared(backup, found),
                Err(said) => Picked::Refused(said),
            });
            page::after_paint(|| page::show("picked"));
        });
    };
    let outcome = move || {
        match picked.get() {
        Picked::Nothing => ().into_any(),
        Picked::Refused(said) => view! { <p class="error" role="alert">{icon(Icon::LOOK)}{said}</p> }.into_any(),
        Picked::Compared(backup, found) => preview(app, picked, backup, found),
        Picked::Restored(said, undo) => view! {
            <p>{said}</p>
            <p class="buttons">
                <button type="button" class="button short" on:click=pressed(move |_| { undo.run(()); picked.set(Picked::Nothing); })>"Undo the restore"</button>
                <a class="button short quiet" href="#/cases">"See the cases"</a>
            </p>
        }
        .into_any(),
    }
    };
    let last = move || match app.settings.with(|settings| settings.backed_up) {
        Some(at) => format!("Last saved: {}.", when::moment(at, app.now.get())),
        None => "You have not saved one yet.".to_owned(),
    };
    view! {
        <section class="backup" aria-labelledby="backup">
            <h2 id="backup">"Backup"</h2>
            <p>"One file with everything: cases, words, your details. It is not locked, so keep it where only you look."</p>
            <p class="buttons"><button type="button" class="button" on:click=pressed(move |_| app.save_backup())>"Save a backup"</button></p>
            <p class="small soft">{live(last)}</p>
            <p class="field">
                <label for="restore">"Restore a backup"</label>
                <span class="hint">"You see what is in it first. Nothing newer is ever overwritten."</span>
                <input class="input" type="file" id="restore" accept=".json,application/json" on:change=heard(pick)/>
            </p>
            <div id="picked" tabindex="-1" role="group" aria-label="What the file holds">{live(outcome)}</div>
        </section>
    }
    .into_any()
}

/// What is in the file and what restoring it does, before anything is done.
fn preview(app: App, picked: RwSignal<Picked>, backup: Backup, found: Vec<Found>) -> AnyView {
    let now = app.now.get_untracked();
    type Group = (&'static str, fn(&Relation) -> bool);
    const GROUPS: [Group; 6] = [
        ("New, to be added", |relation| *relation == Relation::New),
        ("Newer in the file, to take the place of what is here", |relation| *relation == Relation::NewerThere),
        ("Different in both, to be kept beside what is here", |relation| *relation == Relation::Conflicting),
        ("Newer here, to stay as it is", |relation| *relation == Relation::NewerHere),
        ("The same in both", |relation| *relation == Relation::Same),
        ("Left in the file", |relation| matches!(relation, Relation::LeftOut(_))),
    ];
    let line = |found: &Found| {
        let title = title(found);
        let times = match (found.saved_here, found.saved_there) {
            (Some(here), Some(there)) if found.relation != Relation::Same => {
                format!(" (here {}, in the file {})", when::moment(here, now), when::moment(there, now))
            }
            _ => String::new(),
        };
        let why = match &found.relation {
            Relation::LeftOut(why) => format!(": {why}"),
            Relation::Conflicting if found.kind == FoundKind::Settings => ": what is here stays".to_owned(),
            Relation::Conflicting if found.kind == FoundKind::Profile => {
                ": those here stay in use, and you choose".to_owned()
            }
            _ => String::new(),
        };
        let differs = found.person.as_ref().map(|there| {
            let named =
                |text: &str| if text.trim().is_empty() { "nothing".to_owned() } else { format!("“{text}”") };
            let row = |(label, here, there): (&'static str, String, String)| {
                view! { <li>{format!("{label}: {} here, {} in the file", named(&here), named(&there))}</li> }
            };
            let rows = app.profile.with_untracked(|here| differences(here, there)).into_iter().map(row).collect_view();
            view! { <ul class="small">{rows}</ul> }
        });
        view! { <li>{title}<span class="soft">{times}{why}</span>{differs}</li> }
    };
    let group = |(title, belongs): Group| {
        let these: Vec<&Found> = found.iter().filter(|found| belongs(&found.relation)).collect();
        let more = these.len().saturating_sub(20);
        let lines = these.iter().take(20).map(|found| line(found)).collect_view();
        let body =
            view! { <ul>{lines}{(more > 0).then(|| view! { <li>{format!("and {} more", figure(more))}</li> })}</ul> };
        (!these.is_empty()).then(|| fold(title, Some(these.len()), body))
    };
    let groups = GROUPS.into_iter().filter_map(group).collect_view();
    let brings = found.iter().any(|found| {
        matches!(found.relation, Relation::New | Relation::NewerThere)
            || found.relation == Relation::Conflicting && found.kind != FoundKind::Settings
    });
    let altered = backup.altered.then(|| view! {
        <p class="look">{icon(Icon::LOOK)}"The file was changed after it was saved. What can be read can still be restored."</p>
    });
    let made = when::moment(backup.made, now);
    let restore = move |_| {
        picked.set(match app.restore(&backup) {
            Ok((said, undo)) => {
                app.say(said.clone(), Some(undo));
                Picked::Restored(said, undo)
            }
            Err(error) => Picked::Refused(error.to_string()),
        });
        page::after_paint(|| page::show("picked"));
    };
    view! {
        <p><b>{format!("A backup from {made}.")}</b>{(!brings).then_some(" Everything in it is here already, or newer here.")}</p>
        {altered}
        <div class="folds">{groups}</div>
        <p class="buttons">
            {brings.then(|| view! { <button type="button" class="button next" on:click=pressed(restore)>"Bring it in"</button> })}
            <button type="button" class="button quiet" on:click=pressed(move |_| picked.set(Picked::Nothing))>"Put the file away"</button>
        </p>
    }
    .into_any()
}

fn title(found: &Found) -> String {
    match found.kind {
        FoundKind::Case if found.title.is_empty() => "A case without a name".to_owned(),
        FoundKind::Profile => "Your details".to_owned(),
        FoundKind::Settings => "Settings".to_owned(),
        FoundKind::Aside => "A text that could not be read".to_owned(),
        FoundKind::Case | FoundKind::Template => found.title.clone(),
    }
}

/// What goes, a backup first, and then the way back for as long as the page is open.
fn erase(app: App) -> AnyView {
    let goes = move || {
        app.saving.track();
        let sizes = app.sizes();
        let count =
            |prefix: &str| sizes.iter().filter(|(key, _)| key.starts_with(&format!("{PREFIX}{prefix}"))).count();
        let say = |count: usize, one: &str, many: &str| match count {
            0 => None,
            1 => Some(one.to_owned()),
            count => Some(format!("{} {many}", figure(count))),
        };
        let parts = [
            say(
                app.index.with(Vec::len),
                "1 case with its words, notes and dates",
                "cases with their words, notes and dates",
            ),
            say(count("profile"), "your details", "details"),
            say(count("template/"), "1 template of your own", "templates of your own"),
            say(count("settings"), "your settings", "settings"),
            say(app.unread.with(Vec::len), "1 record that could not be read", "records that could not be read"),
            say(usize::from(!store::of_tab(store::SNIPPET).is_empty()), "what you filled in for your blog", ""),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() {
            return view! { <p class="empty">"Nothing of yours is kept in this browser."</p> }.into_any();
        }
        let erase = move |_| {
            app.erase();
            page::after_paint(|| page::focus("title"));
        };
        view! {
            <p>"This takes away from this browser:"</p>
            <ul>{parts.into_iter().map(|part| view! { <li>{part}</li> }).collect_view()}</ul>
            <p class="small soft">"Files that you saved or sent stay where they are. You can undo it until you close the page."</p>
            <p class="buttons">
                <button type="button" class="button short" on:click=pressed(move |_| app.save_backup())>"Save a backup first"</button>
                <button type="button" class="button short" on:click=pressed(erase)>"Erase everything"</button>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="erase" aria-labelledby="erase">
            <h2 id="erase">"Erase everything"</h2>
            {live(goes)}
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_round_figures() {
        for (letters, said) in [(0, "0 KB"), (1, "1 KB"), (12_300, "13 KB"), (2_149_000, "2.1 MB"), (ROOM, "5.0 MB")] {
            assert_eq!(kilobytes(letters), said);
        }
    }
}
