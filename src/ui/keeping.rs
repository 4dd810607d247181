//! Whether what was written is kept, and what to do where it is not: the badge of a case, and the notices that stand on
//! every page until somebody has seen to them.

use leptos::prelude::*;

use super::components::icon::{Icon, icon};
use super::parts;
use super::shell::case_name;
use super::state::{App, Errand, Keeping, Settle, Unread};
use super::when;
use crate::domain::case::Case;
use crate::storage::{Headline, Kept};
use crate::ui::hear::pressed;
use crate::ui::live::live;

/// The state of saving, in a word or two.
pub fn badge(app: App) -> AnyView {
    let (sign, class, said) = match app.keeping.get() {
        Keeping::Saved if app.saving.get() => (Icon::WRITE, "kept", "Saving …"),
        Keeping::Saved => (Icon::CHECK, "kept", "Saved"),
        Keeping::InMemory => (Icon::LOOK, "kept look", "In memory only"),
        Keeping::Full | Keeping::Failed => (Icon::LOOK, "kept look bad", "Not saved"),
        Keeping::Newer => (Icon::LOOK, "kept look", "A newer version wrote this"),
        Keeping::Elsewhere(_) => (Icon::LOOK, "kept look", "Changed in another tab"),
    };
    view! { <p class=class>{icon(sign)}{said}</p> }.into_any()
}

/// Everything that has to be said whatever page is shown.
pub fn notices(app: App) -> AnyView {
    view! {
        {live(move || erased(app))}
        {live(move || trouble(app))}
        {live(move || lost(app))}
        {live(move || renewed(app))}
        {live(move || app.clock_is_back.get().then(|| notice(
            "This device’s clock stands before the time when you last saved a case. Nothing is lost, but the dates in your plans follow the clock: check that it is right.".into_any(),
            vec![("That is fine", Callback::new(move |()| app.clock_is_back.set(false)))],
        )))}
    }
    .into_any()
}

/// A notice over the whole width: what there is to know, and what can be done.
fn notice(said: AnyView, actions: Vec<(&'static str, Callback<()>)>) -> AnyView {
    let buttons = actions
        .into_iter()
        .map(|(label, act)| view! { <button type="button" class="button short" on:click=pressed(move |_| act.run(()))>{label}</button> })
        .collect_view();
    view! {
        <div class="band trouble">
            <div class="notice" role="status">
                {icon(Icon::LOOK)}
                <p>{said}</p>
                <p class="buttons">{buttons}</p>
            </div>
        </div>
    }
    .into_any()
}

/// What to do where something is not kept.
fn trouble(app: App) -> AnyView {
    let backup = || ("Save a backup", Callback::new(move |()| parts::send(app, Errand::SaveBackup)));
    let (said, actions) = match app.keeping.get() {
        Keeping::Saved => return ().into_any(),
        Keeping::InMemory if app.frame.with_value(Option::is_some) => (
            "This frame keeps nothing: the browser forbids it here. Your case lasts until you close this page. “Open in full page” takes your answers along, and can keep them.".into_any(),
            Vec::new(),
        ),
        Keeping::InMemory => (
            "This browser keeps nothing for this page. It works in memory only, until you close it. Save a backup before you go: it brings everything back.".into_any(),
            vec![backup()],
        ),
        Keeping::Full => (
            view! {
                "The browser’s room for this page is full, so your last change is not saved yet. Save a backup, then delete what you no longer need: "
                <a href="#/cases">"your cases"</a>", or see "<a href="#/you">"what takes the room"</a>"."
            }
            .into_any(),
            vec![backup()],
        ),
        Keeping::Failed => (
            "The browser did not keep your last change. The next change tries again; save a backup to be safe.".into_any(),
            vec![backup()],
        ),
        Keeping::Newer => (
            "A newer version of this page has written this case, and it is left as it is. Reload to get that version. What you changed here is not in it: a backup has both.".into_any(),
            vec![backup()],
        ),
        Keeping::Elsewhere(kept) => return two_tabs(app, kept),
    };
    notice(said, actions)
}

/// Two tabs wrote the same thing in two ways: nobody but the person can say which one counts.
fn two_tabs(app: App, kept: Box<Kept<Case>>) -> AnyView {
    let name = case_name(&kept.content.role, &kept.content.company);
    let kept = StoredValue::new(*kept);
    let run =
        move |settle| Callback::new(move |()| parts::send(app, Errand::Settle(settle, Box::new(kept.get_value()))));
    notice(
        format!("You changed “{name}” here and in another tab, in the same place. Nothing is lost. Which one counts?")
            .into_any(),
        vec![
            ("The one here", run(Settle::Mine)),
            ("The one from the other tab", run(Settle::Theirs)),
            ("Keep both", run(Settle::Both)),
        ],
    )
}

fn names(lines: &[Headline]) -> String {
    let mut names: Vec<String> =
        lines.iter().take(3).map(|line| format!("“{}”", case_name(&line.role, &line.company))).collect();
    if lines.len() > names.len() {
        names.push(format!("{} more", lines.len() - names.len()));
    }
    names.join(", ")
}

/// What was here and is gone, though nobody asked for it.
fn lost(app: App) -> Option<AnyView> {
    let lost = app.lost.get();
    let held: Vec<Headline> =
        app.index.with(|index| index.iter().filter(|line| lost.held.contains(&line.id)).cloned().collect());
    let go = ("Do without", Callback::new(move |()| parts::send(app, Errand::LetGo)));
    if !held.is_empty() {
        let said = format!(
            "{} is no longer kept in this browser: it was deleted in another tab, or the browser cleared it. This page still has it.",
            names(&held)
        );
        return Some(notice(
            said.into_any(),
            vec![("Put it back", Callback::new(move |()| parts::send(app, Errand::PutBack))), go],
        ));
    }
    let said = match (lost.gone.is_empty(), lost.cleared) {
        (true, 0) => return None,
        (true, count) => {
            let cases = if count == 1 { "was 1 case".to_owned() } else { format!("were {count} cases") };
            let saved = lost.saved.map(|day| format!(", last saved on {}", when::in_full(day))).unwrap_or_default();
            format!(
                "There {cases} here{saved}, and now nothing is left. Unless you erased them, the browser has cleared its storage."
            )
        }
        (false, _) => format!("The browser has lost {}. Only the name is left.", names(&lost.gone)),
    };
    let said = view! { {said}" If you have a backup, "<a href="#/you">"restore it"</a>"." };
    Some(notice(said.into_any(), vec![go]))
}

/// The rules of this version say something else about the case that is shown.
fn renewed(app: App) -> Option<AnyView> {
    let id = app.route.with(|route| route.case().map(str::to_owned))?;
    let changed = app
        .renewed
        .with(|renewed| renewed.iter().find(|(other, _)| *other == id).map(|(_, changed)| changed.join(", ")))?;
    let said = format!(
        "This page has newer rules than when you were last here, and they changed the advice for this case: {changed}. The plan shows what it is now."
    );
    Some(notice(
        said.into_any(),
        vec![("I have seen it", Callback::new(move |()| parts::send(app, Errand::SawRenewed(id.clone()))))],
    ))
}

fn erased(app: App) -> Option<AnyView> {
    let undo = app.erased.get()?;
    let said = "Everything you kept here is erased. Until you close or reload this page, you can have it back.";
    Some(notice(said.into_any(), vec![("Undo", undo), ("Fine", Callback::new(move |()| app.erased.set(None)))]))
}

/// Records that stay closed, and what to do with them.
pub fn unread(app: App) -> Option<AnyView> {
    let records = app.unread.get();
    if records.is_empty() {
        return None;
    }
    let row = |record: Unread| {
        let says = if record.newer {
            "A newer version of this page wrote one of your cases. Reload to get that version. The case stays as it is."
        } else {
            "One record could not be read, so it is left as it is. Download it and keep the file: its words are in it."
        };
        view! {
            <p>{says}</p>
            <p class="buttons"><button type="button" class="button short" on:click=pressed(move |_| app.download(&record.key))>"Download"</button></p>
        }
    };
    let rows = records.into_iter().map(row).collect_view();
    Some(view! { <section class="notice unread" aria-label="Records that could not be read">{icon(Icon::LOOK)}{rows}</section> }.into_any())
}
