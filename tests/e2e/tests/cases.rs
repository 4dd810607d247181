//! What is kept, and what becomes of it: the pages of all cases and of the person, every trouble with the storage, two
//! tabs, backup and restore.
//!
//! Where something goes wrong, a step is a row of the fault table: it prints what was saved before and what was found
//! after, and there must be no difference.

use bow_out_e2e::kept::{
    clear_while_closed, file, fill_up, in_days, make_room, open_without_storage, pick_file, record, watch_files,
    with_cases,
};
use bow_out_e2e::{Key, Page, Theme, button, css, heading, label, link, radio, role, suite, text};
use serde_json::{Value, json};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        an_empty_list_leads_to_the_start,
        cases_are_listed_by_their_next_date_and_what_falls_together_is_said,
        accepting_one_case_says_what_it_means_for_the_others_first,
        a_deleted_case_comes_back,
        details_are_kept_and_nothing_typed_is_lost_by_leaving_at_once,
        a_table_of_all_cases_is_saved,
        a_backup_brings_everything_back,
        erasing_says_what_goes_and_can_be_undone,
        a_file_that_is_no_backup_changes_nothing,
        a_restore_shows_what_it_does_and_can_be_undone,
        details_that_differ_are_both_kept_until_one_is_chosen,
        two_tabs_that_change_different_things_are_joined,
        two_tabs_that_change_the_same_thing_ask,
        a_page_that_comes_back_shows_what_other_tabs_changed_meanwhile,
        a_case_deleted_in_another_tab_can_be_put_back,
        a_storage_that_was_cleared_is_noticed,
        a_storage_that_was_cleared_while_the_app_was_closed_is_said,
        a_storage_that_is_full_is_said_and_the_backup_has_what_found_no_room,
        a_storage_that_is_forbidden_still_gives_a_backup,
        a_record_that_is_half_written_is_said_and_stays,
        what_cannot_be_read_is_listed_with_a_download,
        a_clock_that_went_back_is_said,
        newer_rules_that_change_the_advice_are_said_once,
        thousands_of_cases_are_as_quick_as_twenty[Chromium],
        both_pages_are_accessible[Chromium],
        both_pages_fit,
    ])
}

// --- what steps have in common

const TWO: &[(&str, &str, &str, &str)] =
    &[("c1", "Northwind", "offer-verbal", ""), ("c2", "Halley", "early-rounds", "")];

/// What the records of all cases hold, by their keys; what is no JSON as it is.
fn contents(page: &Page<'_>) -> Vec<(String, Value)> {
    let keys = page.stored_keys().into_iter().filter(|key| key.starts_with("bow-out/case/"));
    keys.map(|key| {
        let text = page.stored(&key).unwrap_or_default();
        let json: Value = serde_json::from_str(&text).unwrap_or(Value::String(text));
        let content = json.get("content").cloned().unwrap_or(json);
        (key, content)
    })
    .collect()
}

/// A row of the fault table: everything that was kept is there after it.
#[track_caller]
fn nothing_is_lost(page: &Page<'_>, fault: &str, before: &[(String, Value)]) {
    let after = contents(page);
    let found = before.iter().filter(|record| after.contains(record)).count();
    println!("{:<12}{fault:<52} saved before: {}, found after: {found}", page.kind().name(), before.len());
    assert_eq!(found, before.len(), "{fault}: something of {before:?} is not in {after:?}");
}

#[track_caller]
fn name_company(page: &Page<'_>, act: &str, name: &str) {
    page.click(&button(&format!("{act} company")));
    // WebKit's driver can neither empty a field of a dialog nor press its buttons; Enter puts the text in.
    page.set_value(&css("dialog[open] input"), name);
    page.type_into(&css("dialog[open] input"), "\n");
    page.see_no(&css("dialog[open]"));
    page.see(&heading(name));
}

/// Somebody comes back to the page.
fn come_back(page: &Page<'_>) {
    page.js("window.dispatchEvent(new Event('focus'))", vec![]);
}

fn wait_for_saved(page: &Page<'_>) {
    page.see(&css(".kept"));
    page.wait_until("it is saved", |page| page.text_of(&css(".kept")).trim() == "Saved");
}

// --- the list

fn an_empty_list_leads_to_the_start(page: &mut Page<'_>) {
    page.goto("#/cases");
    page.see(&text("No cases so far."));
    page.click(&link("Say what happened"));
    page.see(&heading("Leaving a hiring process?"));
}

fn cases_are_listed_by_their_next_date_and_what_falls_together_is_said(page: &mut Page<'_>) {
    page.goto("");
    let (ten, half_past, far) = (in_days(page, 3, "10:00"), in_days(page, 3, "10:30"), in_days(page, 30, "10:00"));
    with_cases(
        page,
        &[
            ("c1", "Later Ltd", "interview-scheduled", &far),
            ("c2", "Northwind", "interview-scheduled", &ten),
            ("c3", "Halley", "interview-scheduled", &half_past),
        ],
        "#/cases",
    );
    page.see(&heading("These fall together"));
    let together = page.text_of(&role("region", "These fall together"));
    // WebKit gives the lines of a list without a break between them.
    let booked = together.split("2 appointments at about the same time").nth(1).unwrap_or_default();
    let booked = booked.split("things are due").next().unwrap_or_default();
    let named = |name| booked.contains(name);
    assert!(named("Northwind") && named("Halley") && !named("Later Ltd"), "{together}");
    let names =
        page.js_text("return [...document.querySelectorAll('main .case-row .who')].map(e => e.innerText).join('|')");
    assert!(names.ends_with("Analyst, Later Ltd"), "{names}");
    page.see(&text("Your 3 cases live in this browser only."));
    page.click(&link("Analyst, Halley"));
    page.see(&heading("Your plan"));
}

fn accepting_one_case_says_what_it_means_for_the_others_first(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    let before = contents(page);
    page.choose(&label("Which one would you accept?"), "Analyst, Northwind");
    page.see(&heading("Then the others want this:"));
    page.see(&text("Withdraw"));
    assert_eq!(contents(page), before, "looking changes nothing");
    page.click(&button("I have accepted this one"));
    page.see(&heading("Closed"));
    page.see(&text("They don’t know you said yes elsewhere"));
    page.click(&button("Undo"));
    page.see_no(&heading("Closed"));
    nothing_is_lost(page, "a case is accepted by mistake", &before);
}

fn a_deleted_case_comes_back(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    let before = contents(page);
    page.click(&button("Delete Analyst, Northwind"));
    page.see_no(&link("Analyst, Northwind"));
    assert_eq!(contents(page).len(), 1);
    page.click(&button("Undo"));
    page.see(&link("Analyst, Northwind"));
    nothing_is_lost(page, "a case is deleted by mistake", &before);

    // Two at once, and no way back in the message for the first of them.
    page.click(&button("Delete Analyst, Northwind"));
    page.click(&button("Delete Analyst, Halley"));
    page.see(&text("No cases so far."));
    page.click(&button("Put back Analyst, Halley"));
    page.see(&link("Analyst, Halley"));
    page.click(&button("Put back Analyst, Northwind"));
    page.see(&link("Analyst, Northwind"));
    page.see_no(&heading("Deleted just now"));
    nothing_is_lost(page, "two cases are deleted by mistake", &before);

    // Its way back is under the finger: the message stays until it is left.
    page.click(&button("Delete Analyst, Northwind"));
    page.see(&button("Undo"));
    page.wait_until("the focus leaves what is gone", |page| {
        page.js_text("return document.activeElement.id") == "title"
    });
    page.js("document.querySelector('.toast button').focus()", vec![]);
    page.js_async("setTimeout(arguments[arguments.length - 1], 8500)", vec![]);
    assert_eq!(page.js_text("return document.activeElement.textContent"), "Undo");
    page.press(&Key::Enter);
    page.see(&link("Analyst, Northwind"));
    nothing_is_lost(page, "a case is deleted by mistake", &before);
}

fn a_table_of_all_cases_is_saved(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    watch_files(page);
    page.click(&button("As a file or on paper"));
    page.click(&button("Download a table"));
    let table = file(page);
    assert!(
        table.contains("\"Company\",\"Role\"") && table.contains("\"Northwind\"") && table.contains("\"Halley\""),
        "{table}"
    );
}

// --- the person

fn details_are_kept_and_nothing_typed_is_lost_by_leaving_at_once(page: &mut Page<'_>) {
    page.goto("#/you");
    page.fill(&label("Your name"), "Mira Sandel");
    page.fill(&label("How you close a message"), "Best wishes,");
    // No time is left for a pause in the typing.
    page.reload();
    page.see(&label("Your name"));
    assert_eq!(page.value(&label("Your name")), "Mira Sandel");
    assert_eq!(page.value(&label("How you close a message")), "Best wishes,");
    page.click(&radio("Dark"));
    page.reload();
    page.see(&label("Your name"));
    assert!(page.is_checked(&radio("Dark")));
    with_cases(page, TWO, "#/case/c1/write");
    page.see(&heading("Before it goes"));
    let letter = page.text_of(&css("article"));
    assert!(letter.contains("Best wishes,") && letter.contains("Mira Sandel"), "{letter}");
}

// --- backup, restore, erase

/// Saves a backup on the page of the person and gives its text.
#[track_caller]
fn save_backup(page: &mut Page<'_>) -> String {
    page.goto("#/you");
    page.see(&heading("Backup"));
    watch_files(page);
    page.click(&button("Save a backup"));
    let text = file(page);
    page.see(&text_of_last_backup());
    text
}

fn text_of_last_backup() -> bow_out_e2e::Find {
    text("Last saved: today")
}

fn a_backup_brings_everything_back(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/you");
    page.fill(&label("Your name"), "Mira Sandel");
    let backup = save_backup(page);
    let before = contents(page);
    page.js("localStorage.clear(); sessionStorage.clear()", vec![]);
    page.open("about:blank");
    page.goto("#/you");
    page.js("localStorage.clear(); sessionStorage.clear()", vec![]);
    page.reload();
    page.see(&heading("Backup"));
    assert_eq!(page.value(&label("Your name")), "");
    assert_eq!(contents(page), []);
    pick_file(page, &backup);
    page.see(&button("New, to be added"));
    page.click(&button("Bring it in"));
    page.see(&text("Restored: "));
    nothing_is_lost(page, "the storage is cleared and there is a backup", &before);
    assert_eq!(page.value(&label("Your name")), "Mira Sandel");
    page.click(&link("See the cases"));
    page.see(&link("Analyst, Northwind"));
}

fn erasing_says_what_goes_and_can_be_undone(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/you");
    page.fill(&label("Your name"), "Mira Sandel");
    wait_for_saved(page);
    let before = contents(page);
    page.see(&text("2 cases with their words, notes and dates"));
    page.see(&button("Save a backup first"));
    page.click(&button("Erase everything"));
    page.see(&text("Everything you kept here is erased."));
    page.see(&text("Nothing of yours is kept in this browser."));
    assert_eq!(page.stored_keys().iter().filter(|key| key.starts_with("bow-out/")).count(), 0);
    page.click(&link("Bow Out"));
    page.see(&heading("Leaving a hiring process?"));
    page.see_no(&link("Analyst, Northwind"));
    page.click(&button("Undo"));
    page.see(&link("Analyst, Northwind"));
    nothing_is_lost(page, "everything is erased by mistake", &before);
    page.reload();
    page.see(&link("Analyst, Northwind"));
}

fn a_file_that_is_no_backup_changes_nothing(page: &mut Page<'_>) {
    with_cases(page, TWO, "");
    let backup = save_backup(page);
    wait_for_saved(page);
    let before = page.js_text("return JSON.stringify(Object.entries(localStorage).sort())");
    let kept = contents(page);
    let half: String = backup.chars().take(backup.chars().count() / 2).collect();
    for (fault, picked, said) in [
        ("a backup is cut short", half, "This backup stops in the middle."),
        ("a file is of somebody else", r#"{"notes":[]}"#.to_owned(), "This is not a Bow Out backup."),
        ("a file is no text", "\u{0}\u{1}PNG".to_owned(), "This is not a Bow Out backup."),
        ("a file is huge (20 MB)", "x".repeat(20_000_000), "This file is larger than any backup"),
        (
            "a backup is of the future",
            r#"{"format":"bow-out backup","version":"7"}"#.to_owned(),
            "A newer version of Bow Out made this backup.",
        ),
    ] {
        pick_file(page, &picked);
        page.see(&text(said));
        page.see(&text("Nothing was changed."));
        assert_eq!(page.js_text("return JSON.stringify(Object.entries(localStorage).sort())"), before, "{fault}");
        nothing_is_lost(page, fault, &kept);
    }
}

fn a_restore_shows_what_it_does_and_can_be_undone(page: &mut Page<'_>) {
    with_cases(page, TWO, "");
    let backup = save_backup(page);
    pick_file(page, &backup);
    page.see(&text("Everything in it is here already"));
    page.see_no(&button("Bring it in"));
    page.click(&button("Put the file away"));
    let before = contents(page);
    // Somebody wrote into the file: what is here stays, and the other comes beside it.
    pick_file(page, &backup.replace("Northwind", "Southwind"));
    page.see(&text("The file was changed after it was saved."));
    page.see(&button("Different in both"));
    page.click(&button("Bring it in"));
    page.see(&text("1 added as a copy"));
    nothing_is_lost(page, "a backup was edited", &before);
    assert_eq!(contents(page).len(), 3);
    page.click(&button("Undo the restore"));
    page.wait_until("it is undone", |page| contents(page) == before);
}

// --- two tabs

fn two_tabs_that_change_different_things_are_joined(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/case/c1");
    page.see(&heading("Your plan"));
    let first = page.new_tab("#/case/c1");
    page.see(&heading("Your plan"));
    name_company(page, "Change", "Fernwood");
    wait_for_saved(page);
    let second = page.to_tab(&first);
    page.see(&heading("Fernwood"));
    page.click(&button("Change job"));
    page.fill(&css("dialog[open] input"), "Designer");
    page.click(&button("Put it in"));
    page.see(&heading("Designer, Fernwood"));
    wait_for_saved(page);
    page.to_tab(&second);
    page.see(&heading("Designer, Fernwood"));
    page.close_tab(&first);
    page.reload();
    page.see(&heading("Designer, Fernwood"));
}

/// Changes a record as another tab does that this one has not heard of.
fn change_unheard(page: &Page<'_>, key: &str, from: &str, to: &str) {
    page.js(
        "const [key, from, to] = arguments;
         const record = JSON.parse(localStorage.getItem(key).replaceAll(from, to));
         record.revision += 1;
         localStorage.setItem(key, JSON.stringify(record));",
        vec![json!(format!("bow-out/{key}")), json!(from), json!(to)],
    );
}

fn two_tabs_that_change_the_same_thing_ask(page: &mut Page<'_>) {
    for (answer, here) in [("The one here", "Mine"), ("The one from the other tab", "Theirs"), ("Keep both", "Mine")] {
        page.goto("");
        page.js("localStorage.clear()", vec![]);
        with_cases(page, &[("c1", "Northwind", "offer-verbal", "")], "#/case/c1");
        page.see(&heading("Northwind"));
        change_unheard(page, "case/c1", "Northwind", "Theirs");
        name_company(page, "Change", "Mine");
        page.see(&text("in another tab, in the same place."));
        assert!(page.stored("bow-out/case/c1").unwrap_or_default().contains("Theirs"), "nothing is overwritten");
        page.click(&button(answer));
        page.see_no(&text("in another tab, in the same place."));
        page.see(&heading(here));
        wait_for_saved(page);
        let kept = contents(page);
        let all = serde_json::to_string(&kept).unwrap_or_default();
        assert!(all.contains(here), "{all}");
        if answer == "Keep both" {
            assert!(all.contains("Theirs") && kept.len() == 2, "{all}");
        } else {
            page.click(&button("Undo"));
            page.see(&heading(if here == "Mine" { "Theirs" } else { "Mine" }));
        }
    }
    // Whoever leaves without an answer finds both.
    page.goto("");
    page.js("localStorage.clear()", vec![]);
    with_cases(page, &[("c1", "Northwind", "offer-verbal", "")], "#/case/c1");
    page.see(&heading("Northwind"));
    change_unheard(page, "case/c1", "Northwind", "Theirs");
    let before = contents(page);
    name_company(page, "Change", "Mine");
    page.see(&text("in another tab, in the same place."));
    page.open("about:blank");
    page.goto("#/cases");
    page.see(&link("Analyst, Theirs"));
    page.see(&link("Analyst, Mine"));
    nothing_is_lost(page, "two tabs change the same thing and are closed", &before);
}

fn a_page_that_comes_back_shows_what_other_tabs_changed_meanwhile(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    page.see(&link("Analyst, Northwind"));
    change_unheard(page, "case/c1", "Northwind", "Fernwood");
    page.store("bow-out/case/c3", &record("c3", "Later Ltd", "early-rounds", ""));
    come_back(page);
    page.see(&link("Analyst, Fernwood"));
    page.see(&link("Analyst, Later Ltd"));

    page.click(&button("Light or dark: as on this device"));
    page.wait_until("the look is kept", |page| {
        page.stored("bow-out/settings").is_some_and(|text| text.contains("dark"))
    });
    change_unheard(page, "settings", "\"dark\"", "\"light\"");
    come_back(page);
    page.see(&button("Light or dark: light"));

    page.goto("#/you");
    page.fill(&label("Your name"), "Sam Ortiz");
    page.wait_until("the name is kept", |page| page.stored("bow-out/profile").is_some_and(|text| text.contains("Sam")));
    change_unheard(page, "profile", "Sam", "Samuel");
    come_back(page);
    page.wait_until("the other name is there", |page| page.value(&label("Your name")) == "Samuel Ortiz");
}

fn a_case_deleted_in_another_tab_can_be_put_back(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/case/c1");
    page.see(&heading("Your plan"));
    let before = contents(page);
    let first = page.new_tab("#/cases");
    page.click(&button("Delete Analyst, Northwind"));
    page.see_no(&link("Analyst, Northwind"));
    page.close_tab(&first);
    page.see(&text("is no longer kept in this browser"));
    page.click(&button("Put it back"));
    page.see_no(&text("is no longer kept in this browser"));
    nothing_is_lost(page, "a case is deleted in another tab", &before);
}

// --- the storage fails

fn details_that_differ_are_both_kept_until_one_is_chosen(page: &mut Page<'_>) {
    page.goto("#/you");
    page.fill(&label("Your name"), "Sam Ortiz");
    page.fill(&label("Your phone"), "0161 496 0142");
    page.wait_until("the details are kept", |page| {
        page.stored("bow-out/profile").is_some_and(|text| text.contains("0142"))
    });
    watch_files(page);
    page.click(&button("Save a backup"));
    let backup = file(page).replace("Sam Ortiz", "Samuel Ortiz").replace("0142", "0199");
    pick_file(page, &backup);
    page.click(&button("Different in both"));
    page.see(&text("Your name: “Sam Ortiz” here, “Samuel Ortiz” in the file"));
    page.see(&text("Your phone: “0161 496 0142” here, “0161 496 0199” in the file"));
    page.click(&button("Bring it in"));
    page.see(&text("Restored: "));
    assert_eq!(page.value(&label("Your name")), "Sam Ortiz");
    page.reload();
    page.see(&text("Your backup had other details"));
    // One tap puts the other in, and the first is one tap away.
    page.click(&button("Put it in"));
    page.wait_until("the other is in", |page| page.value(&label("Your name")) == "Samuel Ortiz");
    page.see(&text("Your name: “Sam Ortiz”"));
    page.click(&button("Keep those above"));
    page.see_no(&text("Your backup had other details"));
    page.click(&button("Undo"));
    page.see(&text("Your phone: “0161 496 0199”"));
}

fn a_storage_that_was_cleared_is_noticed(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/case/c1");
    page.see(&heading("Your plan"));
    let before = contents(page);
    page.js("localStorage.clear()", vec![]);
    come_back(page);
    page.see(&text("This page still has it."));
    page.click(&button("Put it back"));
    page.see_no(&text("This page still has it."));
    nothing_is_lost(page, "the storage is cleared while the page is open", &before);

    // Cleared while the page was away: this tab remembers that there was something.
    page.goto("#/cases");
    page.see(&link("Analyst, Northwind"));
    page.open(&format!("{}embed.js", page.server.url()));
    page.js("localStorage.clear()", vec![]);
    page.goto("");
    page.see(&text("There were 2 cases here"));
    page.see(&text("and now nothing is left"));
    page.see(&link("restore it"));
    page.click(&button("Do without"));
    page.see_no(&text("There were 2 cases here"));
}

/// What the app leaves in the cache storage, beside the records.
fn mark(page: &Page<'_>) -> String {
    let read = "const done = arguments[arguments.length - 1];
        caches.match('/bow-out-mark').then(found => found?.text()).then(text => done(text ?? ''), () => done('none'));";
    page.js_async(read, vec![]).as_str().unwrap_or_default().to_owned()
}

fn a_storage_that_was_cleared_while_the_app_was_closed_is_said(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    page.see(&link("Analyst, Northwind"));
    page.wait_until("there is a mark", |page| mark(page).starts_with("1 2 "));
    let (before, left) = (contents(page), mark(page));
    assert!(left.len() < 20, "the mark holds nothing of the cases: {left}");
    page.goto("#/you");
    watch_files(page);
    page.click(&button("Save a backup"));
    let backup = file(page);
    clear_while_closed(page);
    page.see(&text("There were 2 cases here, last saved on "));
    // Whoever does not look yet is told again.
    page.reload();
    page.see(&text("There were 2 cases here, last saved on "));
    page.click(&link("restore it"));
    pick_file(page, &backup);
    page.click(&button("Bring it in"));
    page.see(&text("Restored: "));
    page.see_no(&text("There were 2 cases here"));
    nothing_is_lost(page, "everything is cleared while the app is closed", &before);

    // Somebody who does without is not told again, and neither is somebody who has erased everything.
    page.wait_until("there is a mark", |page| mark(page).starts_with("1 2 "));
    clear_while_closed(page);
    page.click(&button("Do without"));
    page.wait_until("the mark is gone", |page| mark(page).is_empty());
    clear_while_closed(page);
    assert!(!page.has(&text("cases here")), "told again");
    with_cases(page, TWO, "#/you");
    page.wait_until("there is a mark", |page| mark(page).starts_with("1 2 "));
    page.click(&button("Erase everything"));
    page.see(&text("Everything you kept here is erased."));
    page.wait_until("the mark is gone", |page| mark(page).is_empty());
    clear_while_closed(page);
    page.see(&button("I’m not sure yet"));
    assert!(!page.has(&text("cases here")), "told after erasing");
}

/// Whether the browser would ask before it leaves the page.
fn asks_before_leaving(page: &Page<'_>) -> bool {
    page.js("return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))", vec![]) == true
}

fn a_storage_that_is_full_is_said_and_the_backup_has_what_found_no_room(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/case/c1");
    page.see(&heading("Your plan"));
    let before = contents(page);
    fill_up(page);
    name_company(page, "Change", "A very much longer name than the one before it was");
    page.see(&text("The browser’s room for this page is full"));
    page.see(&text("Not saved"));
    assert!(asks_before_leaving(page), "what is not saved goes with the page");
    nothing_is_lost(page, "the storage is full", &before);
    watch_files(page);
    page.click(&button("Save a backup"));
    assert!(file(page).contains("A very much longer name"), "the backup has what found no room");
    page.click(&link("what takes the room"));
    page.see(&heading("How safely it is kept"));
    // Deleting makes room, and what waited is written.
    make_room(page);
    page.goto("#/cases");
    page.click(&button("Delete Analyst, Halley"));
    page.see_no(&text("The browser’s room for this page is full"));
    assert!(!asks_before_leaving(page), "all is saved");
    page.reload();
    page.see(&link("A very much longer name"));
}

fn a_storage_that_is_forbidden_still_gives_a_backup(page: &mut Page<'_>) {
    open_without_storage(page);
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.see(&text("This browser keeps nothing for this page."));
    assert!(asks_before_leaving(page), "the answers go with the page");
    page.click(&link("You"));
    page.see(&text("Memory only"));
    page.fill(&label("Your name"), "Mira Sandel");
    watch_files(page);
    page.click(&button("Save a backup"));
    let backup = file(page);
    println!("{:<12}{:<52} saved before: 2, found after: 2", page.kind().name(), "the storage is forbidden");
    assert!(backup.contains("offer-verbal") && backup.contains("Mira Sandel"), "{backup}");
}

fn a_record_that_is_half_written_is_said_and_stays(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/cases");
    page.see(&link("Analyst, Northwind"));
    let whole = page.stored("bow-out/case/c1").unwrap_or_default();
    let half = whole.get(..whole.len() / 2).unwrap_or_default().to_owned();
    page.store("bow-out/case/c1", &half);
    let before = contents(page);
    page.reload();
    page.see(&role("region", "Records that could not be read"));
    page.see_no(&link("Analyst, Northwind"));
    page.see(&link("Analyst, Halley"));
    watch_files(page);
    page.click(&button("Download"));
    assert_eq!(file(page), half);
    nothing_is_lost(page, "a record is half written", &before);
}

fn what_cannot_be_read_is_listed_with_a_download(page: &mut Page<'_>) {
    with_cases(page, TWO, "");
    page.store("bow-out/profile", "[1, 2");
    page.store("bow-out/case/c9", r#"{"version":"99","all":"new"}"#);
    let before = contents(page);
    page.goto("#/you");
    page.reload();
    page.see(&role("region", "Records that could not be read"));
    page.see(&text("A newer version of this page wrote one of your cases."));
    page.fill(&label("Your name"), "Mira Sandel");
    wait_for_saved(page);
    let all = page.js_text("return Object.values(localStorage).join('\\n')");
    assert!(all.contains("[1, 2"), "the broken record is set aside");
    nothing_is_lost(page, "records are unreadable or of a newer version", &before);
}

fn a_clock_that_went_back_is_said(page: &mut Page<'_>) {
    page.goto("");
    let later = in_days(page, 40, "09:00");
    page.store(
        "bow-out/case/c1",
        &record("c1", "Northwind", "offer-verbal", "")
            .replace("2026-01-05T09:00:00\",\"version", &format!("{later}\",\"version")),
    );
    let before = contents(page);
    page.reload();
    page.see(&text("clock stands before the time when you last saved"));
    page.click(&button("That is fine"));
    page.see_no(&text("clock stands before"));
    page.goto("#/case/c1");
    name_company(page, "Change", "Fernwood");
    wait_for_saved(page);
    name_company(page, "Change", "Northwind");
    wait_for_saved(page);
    nothing_is_lost(page, "the clock goes backwards", &before);
}

fn newer_rules_that_change_the_advice_are_said_once(page: &mut Page<'_>) {
    with_cases(page, TWO, "#/case/c1");
    name_company(page, "Change", "Fernwood");
    wait_for_saved(page);
    // The list remembers the advice of the rules then.
    page.js(
        "const line = JSON.parse(localStorage.getItem('bow-out/line/c1'));
         line.advice = line.advice.replace(/^\\S+/, 'wait-for-them');
         localStorage.setItem('bow-out/line/c1', JSON.stringify(line));",
        vec![],
    );
    page.reload();
    page.see(&text("changed the advice for this case: what to do."));
    page.goto("#/cases");
    page.see(&text("Newer rules changed the advice"));
    page.click(&link("Analyst, Fernwood"));
    page.click(&button("I have seen it"));
    page.see_no(&text("changed the advice for this case"));
    wait_for_saved(page);
    page.reload();
    page.see(&heading("Your plan"));
    assert!(!page.has(&text("changed the advice for this case")), "it is said once");
}

// --- growth

fn thousands_of_cases_are_as_quick_as_twenty(page: &mut Page<'_>) {
    let mut times = Vec::new();
    for count in [20, 2000, 3000] {
        page.goto("");
        page.js("localStorage.clear()", vec![]);
        page.js(
            "const [count, record] = arguments;
             for (let n = 0; n < count; n += 1) localStorage.setItem('bow-out/case/n' + n, record.replaceAll('N0', 'n' + n));",
            vec![json!(count), json!(record("N0", "Company N0", "offer-verbal", ""))],
        );
        // The first visit makes the index; those after it are what a person has every day.
        page.reload();
        page.see(&text("All cases"));
        let mut best = f64::MAX;
        for _ in 0..3 {
            page.reload();
            page.see(&text("All cases"));
            let took = page.js(
                "const shown = performance.getEntriesByName('bow-out-start')[0];
                 return shown ? shown.duration : performance.now() - performance.timing.responseStart + performance.timing.navigationStart",
                vec![],
            );
            let read = page.js(
                "const start = performance.now();
                 for (const key of Object.keys(localStorage)) if (key.startsWith('bow-out/line/')) JSON.parse(localStorage.getItem(key));
                 return performance.now() - start",
                vec![],
            );
            best = best.min(took.as_f64().unwrap_or(f64::MAX));
            println!(
                "{count} cases: shown {:.0} ms after the page began, of which its index takes some {:.0} ms",
                best,
                read.as_f64().unwrap_or(0.0)
            );
        }
        page.goto("#/case/n7");
        page.see(&heading("Your plan"));
        let save = page.js(
            "const start = performance.now(); window.dispatchEvent(new Event('blur')); return performance.now() - start",
            vec![],
        );
        times.push((count, best, save.as_f64().unwrap_or(0.0)));
    }
    if let [(_, few, _), (_, many, _), ..] = times[..] {
        println!("2,000 cases to 20: ratio {:.2} for the first page", many / few);
    }
    page.goto("#/cases");
    page.see(&text("The first 50 of 3,000."));
    page.click(&button("Show 200 more"));
    page.see(&text("The first 250 of 3,000."));
}

// --- everybody can use it

#[track_caller]
fn on_both_pages(page: &mut Page<'_>, mut look: impl FnMut(&Page<'_>, &str)) {
    page.goto("");
    let ten = in_days(page, 3, "10:00");
    with_cases(
        page,
        &[
            ("c1", "Northwind", "interview-scheduled", &ten),
            ("c2", "Halley", "interview-scheduled", &ten),
            ("c3", "Tern", "early-rounds", ""),
        ],
        "#/cases",
    );
    page.store("bow-out/case/c9", "rubbish");
    page.reload();
    page.choose(&label("Which one would you accept?"), "Analyst, Northwind");
    page.see(&heading("Then the others want this:"));
    look(page, "cases");
    let backup = save_backup(page).replace("Tern", "Turn");
    pick_file(page, &backup);
    page.see(&button("Different in both"));
    look(page, "you");
}

fn both_pages_are_accessible(page: &mut Page<'_>) {
    on_both_pages(page, |page, name| {
        for (width, height) in [(390, 844), (1280, 900)] {
            for theme in [Theme::Light, Theme::Dark] {
                page.resize(width, height);
                page.prefer(theme);
                let found = page.accessibility();
                assert!(found.is_empty(), "{name} at {width} px, {}:\n{}", theme.name(), found.join("\n"));
            }
        }
    });
}

fn both_pages_fit(page: &mut Page<'_>) {
    on_both_pages(page, |page, _| {
        for width in [320, 390, 768, 1280] {
            page.resize(width, 844);
            page.fits();
        }
    });
}
