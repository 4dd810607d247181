//! Cases: all of them, the next date first; what falls together; what a yes to one means for the others; the whole list
//! as a file.

use leptos::prelude::*;

use crate::browser::{download, page};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, Clash, Consequence, Ending, Standing, clashes, consequences};
use crate::handoff;
use crate::storage::Headline;
use crate::ui::calm::at_once;
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed};
use crate::ui::keeping;
use crate::ui::live::live;
use crate::ui::parts;
use crate::ui::shell::case_name;
use crate::ui::state::{App, Deleted, Errand};
use crate::ui::when;

/// So many cases are shown until somebody wants more.
const SHOWN: usize = 50;

/// After so many days a backup is worth renewing.
const STALE: i32 = 14;

/// The page.
pub fn cases(app: App) -> AnyView {
    let some = Memo::new(move |_| app.index.with(|index| !index.is_empty()));
    view! {
        <div class="cases">
            <h1 id="title" tabindex="-1">"Cases"</h1>
            {live(move || keeping::unread(app))}
            {live(move || if some.get() { all(app) } else { none() })}
            {live(move || deleted(app))}
        </div>
    }
    .into_any()
}

/// What was deleted and can still be put back.
fn deleted(app: App) -> Option<AnyView> {
    let gone = app.deleted.get();
    if gone.is_empty() {
        return None;
    }
    let row = |Deleted { name, undo, .. }: Deleted| {
        let label = format!("Put back {name}");
        let back = move |_| {
            undo.run(());
            page::after_paint(|| page::focus("title"));
        };
        view! {
            <li class="kept-case">
                <span class="who said">{name}</span>
                <button type="button" class="text-button" aria-label=label on:click=pressed(back)>"Put back"</button>
            </li>
        }
    };
    let view = view! {
        <section class="open-cases" aria-labelledby="deleted">
            <h2 class="eyebrow" id="deleted">"Deleted just now"</h2>
            <p class="small soft">"Until you close or reload this page, you can put these back."</p>
            <ul class="rows" role="list">{gone.into_iter().map(row).collect_view()}</ul>
        </section>
    };
    Some(view.into_any())
}

fn none() -> AnyView {
    view! {
        <div class="plain">
            <p>"No cases so far. The first one starts when you say what happened."</p>
            <p class="buttons">
                <a class="button next" href="#/">"Say what happened"</a>
                <a class="button quiet" href="#/you">"Restore a backup"</a>
            </p>
        </div>
    }
    .into_any()
}

fn all(app: App) -> AnyView {
    view! {
        <div class="desk two">
            <div class="list">
                {live(move || together(app))}
                {section(app, false)}
                {section(app, true)}
            </div>
            <div class="aside">
                {live(move || suggestion(app))}
                {live(move || app.index.with(|index| index.iter().filter(|line| !line.is_closed()).count() > 1).then(|| yes(app)))}
                {files(app)}
            </div>
        </div>
    }
    .into_any()
}

/// The open cases, or the closed ones.
fn section(app: App, closed: bool) -> AnyView {
    let more = RwSignal::new(SHOWN);
    let some = Memo::new(move |_| app.index.with(|index| index.iter().any(|line| line.is_closed() == closed)));
    let (id, title) = if closed { ("closed", "Closed") } else { ("open", "Open, next date first") };
    let content = move || {
        let (shown, count) = app.index.with(|index| {
            let these = || index.iter().filter(|line| line.is_closed() == closed);
            (these().take(more.get()).cloned().collect::<Vec<_>>(), these().count())
        });
        let left = count.saturating_sub(shown.len());
        let rest = (left > 0).then(|| view! {
            <p class="small soft">
                {format!("The first {} of {}. ", figure(shown.len()), figure(count))}
                <button type="button" class="text-button" on:click=pressed(move |_| more.update(|more| *more += 4 * SHOWN))>{format!("Show {} more", figure(left.min(4 * SHOWN)))}</button>
            </p>
        });
        view! {
            <ul class="rows" role="list">{shown.into_iter().map(|line| row(app, line)).collect_view()}</ul>
            {rest}
        }
    };
    view! {
        {live(move || some.get().then(|| view! {
            <section class="open-cases" aria-labelledby=id>
                <h2 class="eyebrow" id=id>{title}</h2>
                {live(content)}
            </section>
        }))}
    }
    .into_any()
}

/// One case in a list: what it is, what comes next, and what wants a look.
pub fn row(app: App, line: Headline) -> AnyView {
    let now = app.now.get();
    let name = case_name(&line.role, &line.company);
    let what = match (&line.standing, line.step.is_empty(), line.next) {
        (Standing::Closed(_), ..) | (_, true, None) => when::capital(line.standing.say()),
        (_, true, Some(at)) => format!("{}, {}", when::capital(line.standing.say()), when::moment(at, now)),
        (_, false, Some(at)) => format!("{}, {}", line.step, when::moment(at, now)),
        (_, false, None) => line.step.clone(),
    };
    let today = !line.is_closed() && line.next.is_some_and(|at| at.date() <= now.date());
    let renewed = app.renewed.with(|renewed| renewed.iter().any(|(id, _)| *id == line.id));
    let look = if renewed {
        Some("Newer rules changed the advice")
    } else if app.index.with(|index| index.iter().any(accepted)) && waits_for_word(&line) {
        Some("They don’t know you said yes elsewhere")
    } else {
        None
    };
    // Cases without a name are told apart by what they say.
    let unnamed = line.role.trim().is_empty() && line.company.trim().is_empty();
    let (id, label) =
        (line.id.clone(), if unnamed { format!("Delete {name}: {what}") } else { format!("Delete {name}") });
    let delete = move |_| {
        parts::send(app, Errand::Delete(id.clone()));
        page::after_paint(|| page::focus("title"));
    };
    view! {
        <li class="kept-case">
            <a class="row case-row" href=format!("#/case/{}", line.id)>
                <span class="who said">{name}</span>
                <span class="what">{if today { view! { <b>{what}</b> }.into_any() } else { what.into_any() }}</span>
                {look.map(|look| view! { <span class="look">{icon(Icon::LOOK)}{look}</span> })}
                {icon(Icon::GO)}
            </a>
            <button type="button" class="text-button" aria-label=label on:click=pressed(delete)>"Delete"</button>
        </li>
    }
    .into_any()
}

fn accepted(line: &Headline) -> bool {
    line.standing == Standing::Closed(Ending::Accepted)
}

/// Whether the employer still counts on the person, and there is something to tell.
fn waits_for_word(line: &Headline) -> bool {
    let nobody_told = matches!(line.standing, Standing::Deciding | Standing::Ready | Standing::Reopened);
    nobody_told && !line.advice.is_empty() && !line.advice.starts_with("no-action ")
}

/// Appointments of different cases at about the same time, and the hours at which several things are due.
fn together(app: App) -> Option<AnyView> {
    let now = app.now.get();
    let (booked, due) = app.index.with(|index| {
        let open = || index.iter().filter(|line| !line.is_closed());
        let booked = open().filter_map(|line| Some((line, line.booked.filter(|at| *at >= now)?)));
        let due =
            open().filter_map(|line| Some((line, line.next.filter(|at| Some(*at) != line.booked && *at >= now)?)));
        (groups(booked), groups(due))
    });
    if booked.is_empty() && due.is_empty() {
        return None;
    }
    let group = |what: &'static str, group: Group| {
        let (at, count) = (when::capital(&when::moment(group.at, now)), group.cases.len());
        let names = group.cases.into_iter().take(4).enumerate().map(|(place, (id, name))| {
            view! { {(place > 0).then_some(" · ")}<a href=format!("#/case/{id}")>{name}</a> }
        });
        let more = (count > 4).then(|| format!(" · {} more", figure(count - 4)));
        view! { <li>{format!("{at}: {} {what}. ", figure(count))}{names.collect_view()}{more}</li> }
    };
    let booked = booked.into_iter().map(|these| group("appointments at about the same time", these)).collect_view();
    let due = due.into_iter().map(|these| group("things are due", these)).collect_view();
    let view = view! {
        <section class="notice together" aria-labelledby="together">
            {icon(Icon::LOOK)}
            <h2 class="eyebrow" id="together">"These fall together"</h2>
            <ul>{booked}{due}</ul>
            <p class="small">"Move one, or begin with the one where people wait for you."</p>
        </section>
    };
    Some(view.into_any())
}

/// Cases that want something at about the same time.
struct Group {
    at: DateTime,
    /// Each with its id and its name.
    cases: Vec<(String, String)>,
}

/// The first few groups; with more of them, the list is the better place to look.
fn groups<'a>(dates: impl Iterator<Item = (&'a Headline, DateTime)>) -> Vec<Group> {
    let named = |line: &Headline| (line.id.clone(), case_name(&line.role, &line.company));
    let mut groups: Vec<Group> = Vec::new();
    for Clash { first, second } in clashes(dates) {
        let (one, other, full) = (named(first.0), named(second.0), groups.len() == 3);
        match groups.last_mut().filter(|group| group.cases.contains(&one)) {
            Some(group) if group.cases.contains(&other) => {}
            Some(group) => group.cases.push(other),
            None if full => break,
            None => groups.push(Group { at: first.1, cases: vec![one, other] }),
        }
    }
    groups
}

/// What accepting one case means for the others, before anything is changed.
fn yes(app: App) -> AnyView {
    let chosen = RwSignal::new(String::new());
    let options = move || {
        let open = app.index.with(|index| {
            let open = index.iter().filter(|line| !line.is_closed()).take(SHOWN);
            open.map(|line| (line.id.clone(), case_name(&line.role, &line.company))).collect::<Vec<_>>()
        });
        let option = |(id, name): (String, String)| view! { <option value=id>{name}</option> };
        open.into_iter().map(option).collect_view()
    };
    let told = at_once(move || match chosen.with(String::is_empty) {
        true => String::new(),
        false => "What the others want stands below.".to_owned(),
    });
    let meaning = move || {
        let id = chosen.get();
        if id.is_empty() {
            return None;
        }
        let (now, all) = (app.now.get(), app.every_case());
        let means = consequences(&id, &all, now);
        let count = means.len();
        let lines = means.iter().take(SHOWN).map(|means| consequence(means, now)).collect_view();
        let accept = move |_| {
            app.accept(&id);
            chosen.set(String::new());
            page::after_paint(|| page::focus("title"));
        };
        let rest = (count > SHOWN).then(|| view! { <li>{format!("and {} more", figure(count - SHOWN))}</li> });
        Some(view! {
            <h3>{if count == 0 { "No other case waits for a word from you." } else { "Then the others want this:" }}</h3>
            <ul class="rows means" role="list">{lines}{rest}</ul>
            <p class="small soft">"Wait until you have it in writing: until then nobody else has to know."</p>
            <p class="buttons"><button type="button" class="button" on:click=pressed(accept)>"I have accepted this one"</button></p>
        })
    };
    let compare = move || {
        let first = app.index.with(|index| index.first().map(|line| line.id.clone()));
        first.map(|id| view! { <p class="small">"Not sure yet? "<a href=format!("#/case/{id}/decide")>"Put them side by side"</a>"."</p> })
    };
    view! {
        <section class="yes" aria-labelledby="yes">
            <h2 id="yes">"If you say yes to one"</h2>
            <p class="field">
                <label for="yes-to">"Which one would you accept?"</label>
                <select id="yes-to" class="input" prop:value=move || chosen.get() on:change=heard(move |event| chosen.set(event_target_value(&event)))>
                    <option value="">"Choose a case"</option>
                    {live(options)}
                </select>
            </p>
            <p class="hidden-text" role="status">{told}</p>
            {live(meaning)}
            {live(compare)}
        </section>
    }
    .into_any()
}

/// What the plan of another case would be.
fn consequence(means: &Consequence<'_>, now: DateTime) -> AnyView {
    let Case { id, role, company, .. } = means.case;
    let what = match &means.plan {
        None => "A few answers are still missing".to_owned(),
        Some(plan) => {
            let say = plan.step().trim_end_matches('.');
            match plan.dates.due {
                Some(due) => format!("{say}, by {}", when::moment(due, now)),
                None => say.to_owned(),
            }
        }
    };
    view! {
        <li><a class="row case-row" href=format!("#/case/{id}")>
            <span class="who said">{case_name(role, company)}</span>
            <span class="what">{what}</span>
            {icon(Icon::GO)}
        </a></li>
    }
    .into_any()
}

/// From the second case on: a backup, where there is none or the last one is old.
fn suggestion(app: App) -> Option<AnyView> {
    let (count, now) = (app.index.with(Vec::len), app.now.get());
    let last = app.settings.with(|settings| settings.backed_up);
    let said = match last {
        _ if count < 2 => return None,
        None => format!(
            "Your {} cases live in this browser only. A backup is one file that brings them all back.",
            figure(count)
        ),
        Some(last) if last.date().days_until(now.date()) > STALE => {
            format!(
                "Your last backup is from {}. What came after is in this browser only.",
                when::day(last.date(), now.date())
            )
        }
        Some(_) => return None,
    };
    let view = view! {
        <section class="notice calm" aria-label="Backup">
            {icon(Icon::DEVICE)}
            <p>{said}</p>
            <p class="buttons"><button type="button" class="button short" on:click=pressed(move |_| app.save_backup())>"Save a backup"</button></p>
        </section>
    };
    Some(view.into_any())
}

/// The whole list for other programs, on paper, and as a backup.
fn files(app: App) -> AnyView {
    let table = move |_| {
        let now = app.now.get_untracked();
        let name = format!("bow-out-cases-{}.csv", now.date());
        let said = if download::file(&name, handoff::CSV_TYPE, &handoff::csv(&app.every_case(), now)) {
            format!("The table is on its way to your downloads: {name}")
        } else {
            "The browser did not save the file. Printing the list still works.".to_owned()
        };
        app.say(said, None);
    };
    let body = view! {
        <div>
            <p class="small soft">"The table fits spreadsheets and job trackers. Nothing marked private is in it."</p>
            <p class="buttons">
                <button type="button" class="button short" on:click=pressed(table)>"Download a table"</button>
                <button type="button" class="button short" on:click=pressed(|_| page::print())>"Print the list"</button>
                <button type="button" class="button short" on:click=pressed(move |_| app.save_backup())>"Save a backup"</button>
                <a class="button short quiet" href="#/you">"Restore a backup"</a>
            </p>
        </div>
    };
    view! { <div class="folds files">{fold("As a file or on paper", None, body)}</div> }.into_any()
}

/// A number as people read it: *3,000*.
pub fn figure(number: usize) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_set_in_threes() {
        for (number, said) in [(0, "0"), (999, "999"), (3000, "3,000"), (1_234_567, "1,234,567")] {
            assert_eq!(figure(number), said);
        }
    }
}
