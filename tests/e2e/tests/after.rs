//! What comes after: the log, the reactions, the lists, the dates, notes about misconduct, and what is printed.

use bow_out_e2e::plan::{Answer, answer, line, start_with_an_offer};
use bow_out_e2e::{Key, Page, Theme, button, checkbox, css, heading, label, link, radio, suite, text};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        a_decline_that_was_sent_moves_the_case_on,
        a_counteroffer_is_noted_and_leads_to_the_words_of_the_reply,
        anger_is_let_rest_unless_something_has_to_be_mended,
        of_the_advice_one_sentence_is_said_aloud,
        very_large_letters_leave_words_in_the_advice[Chromium],
        an_apology_for_going_silent_is_sent_once,
        what_came_back_before_the_case_began_is_answered_once,
        a_counteroffer_that_was_refused_is_not_said_to_be_taken_well,
        where_the_plan_calls_the_call_comes_first,
        a_request_for_another_time_waits_for_their_answer,
        a_new_time_takes_the_place_of_the_old_one,
        what_was_asked_elsewhere_is_noted_too,
        a_ticked_task_is_ticked_after_a_reload,
        a_note_about_misconduct_is_kept_and_handed_over_on_its_own,
        a_date_is_added_moved_and_done_and_the_calendar_file_follows_it,
        an_entry_is_put_down_changed_deleted_and_brought_back,
        what_was_typed_in_a_dialog_outlives_it,
        what_is_changed_is_the_right_entry_whatever_another_tab_does,
        two_tabs_that_type_in_the_same_dialog_are_asked_nothing,
        a_case_is_closed_with_its_word_and_opened_again,
        a_case_put_aside_is_found_from_another_and_a_yes_is_news_for_it,
        paper_holds_no_private_word[Chromium],
        a_message_leaves_by_webmail_file_and_share_sheet,
        the_page_after_is_accessible[Chromium],
        the_page_after_fits,
    ])
}

// --- what steps have in common

/// A case with an offer made out loud, and the page after it.
#[track_caller]
fn start(page: &mut Page<'_>) {
    start_with_an_offer(page);
    page.click(&link("After"));
    page.see(&heading("Today"));
    page.see(&text("They don’t know yet."));
}

/// The same, and they were told.
#[track_caller]
fn start_told(page: &mut Page<'_>) {
    start(page);
    page.click(&button("I have told them"));
    page.see(&heading("How did you tell them?"));
    page.choose(&label("How"), "By email");
    page.fill(&label("Whom"), "Maya Reyes");
    page.fill(&label("What was said"), "I said no and thanked her.");
    page.click(&button("Add to the log"));
    page.see(&text("Declined by email today"));
}

/// From now on, a file that is handed over is kept for [`saved`] instead of being saved.
fn watch_files(page: &Page<'_>) {
    page.js(
        "window.bowOutFiles = [];
         const blobs = new Map(), create = URL.createObjectURL.bind(URL);
         URL.createObjectURL = blob => { const url = create(blob); blobs.set(url, blob); return url; };
         HTMLAnchorElement.prototype.click = function () {
           const blob = blobs.get(this.href), name = this.download;
           if (blob) blob.text().then(text => window.bowOutFiles.push({ name, type: blob.type, text }));
         };",
        vec![],
    );
}

/// The name, type and text of the last file, once there are so many.
#[track_caller]
fn saved(page: &Page<'_>, count: u64) -> [String; 3] {
    page.wait_until("the file is there", |page| {
        page.js("return window.bowOutFiles.length", vec![]).as_u64() == Some(count)
    });
    ["name", "type", "text"].map(|key| page.js_text(&format!("return window.bowOutFiles.at(-1).{key}")))
}

fn value<'a>(file: &'a str, key: &str) -> &'a str {
    file.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default()
}

// --- the log

fn a_decline_that_was_sent_moves_the_case_on(page: &mut Page<'_>) {
    start(page);
    page.see(&text("Decline the offer."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    // Not the message that the plan names; it says the decision all the same.
    let words = page.fragment();
    let case = words.split("/write").next().unwrap_or_default().to_owned();
    page.goto(&format!("{case}/write/t-email-decline-offer-general"));
    page.see(&heading("Before it goes"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("Noted. Here is what comes after."));
    page.see(&text("Declined by email today"));
    page.see(&text("You, by email"));
    page.see(&text("Decline an offer: any other reason"));
    page.click(&button("The text"));
    let sent = page.copied().unwrap_or_default();
    let kept = page.js_text("return document.querySelector('.log details .lines').textContent");
    assert_eq!(kept.trim(), sent.trim(), "the log holds the text as it was copied");
    page.see(&text("Two weeks on"));
    page.reload();
    page.see(&text("Declined by email today"));
}

fn a_counteroffer_is_noted_and_leads_to_the_words_of_the_reply(page: &mut Page<'_>) {
    start_told(page);
    page.see_no(&link("Write the reply"));
    page.click(&button("Made a counteroffer"));
    page.see(&text("They answered: made a counteroffer."));
    page.see(&text("Say a kind and clear no."));
    assert_eq!(page.attr(&button("Made a counteroffer"), "aria-pressed").as_deref(), Some("true"));
    page.see(&text("Maya Reyes, by email"));
    page.click(&link("Write the reply"));
    page.see(&heading("Before it goes"));
    assert!(page.fragment().ends_with("/write/t-any-counteroffer-decline"), "{}", page.fragment());
    page.back();
    page.see(&text("They answered: made a counteroffer."));
    // An answer that would turn the advice around is one tap away.
    page.see(&heading("It would be different if"));
    let say = page.text_of(&css(".advice .say"));
    page.click(&button("That is so"));
    page.wait_until("the advice turns", |page| page.text_of(&css(".advice .say")) != say);
}

fn anger_is_let_rest_unless_something_has_to_be_mended(page: &mut Page<'_>) {
    start_told(page);
    page.click(&button("Got angry"));
    page.see(&text("Let it rest. Their anger needs no answer from you."));
    page.see(&text("I will leave it there. Goodbye, Maya."));
    page.see(&text("You owe nobody a fight."));
    assert!(!page.has(&css(".advice .button.next")), "nothing has to be written");
    // What they say may be worth noting.
    page.click(&button("Note it"));
    page.see(&css("dialog[open]"));
    page.press(&Key::Escape);
    page.see_no(&css("dialog[open]"));
    // An apology is the next message only where there is something to be sorry for.
    page.see(&heading("It would be different if"));
    page.click(&button("You told them very late?"));
    page.click(&css(".advice .button.next"));
    page.see(&heading("Before it goes"));
    assert!(page.fragment().ends_with("/write/t-any-repair-apology"), "{}", page.fragment());
}

fn of_the_advice_one_sentence_is_said_aloud(page: &mut Page<'_>) {
    start_told(page);
    let aloud = |page: &Page<'_>| {
        page.js_text("return [...document.querySelectorAll('.react [role=status], .react [aria-live]')].map(one => one.textContent).join('|')")
    };
    page.click(&button("Made a counteroffer"));
    page.see(&text("Say a kind and clear no."));
    page.wait_until("it is said", |page| aloud(page) == "Say a kind and clear no.");
    page.wait_until("and stands on the page once", |page| aloud(page).is_empty());
}

fn very_large_letters_leave_words_in_the_advice(page: &mut Page<'_>) {
    start_told(page);
    page.click(&button("Made a counteroffer"));
    page.see(&heading("It would be different if"));
    page.resize(320, 640);
    page.js("document.documentElement.style.fontSize = '200%'", vec![]);
    // A column too narrow for a word would be dozens of letters under one another.
    let tall = page.js_text(
        "return [...document.querySelectorAll('.advice span, .advice p')].filter(one => { const box = one.getBoundingClientRect(); return box.height > 6 * box.width; }).map(one => one.textContent).join(', ')",
    );
    assert!(tall.is_empty(), "one letter a line: {tall}");
    page.fits();
}

fn an_apology_for_going_silent_is_sent_once(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I went silent and want to put it right"));
    page.click(&radio("To leave for good"));
    page.click(&radio("I have had several rounds"));
    page.see(&link("Write the words"));
    page.click(&link("After"));
    page.see(&text("They are waiting to hear from you."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("Noted."));
    page.see(&heading("Today"));
    page.click(&link("Plan"));
    page.wait_until("nothing is left to do", |page| line(page, "Do").starts_with("Nothing"));
    page.click(&button("Undo"));
    page.wait_until("the apology is due again", |page| !line(page, "Do").starts_with("Nothing"));
}

fn what_came_back_before_the_case_began_is_answered_once(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("They came back with more, or asked why"));
    page.click(&radio("They offered more"));
    page.click(&radio("They made me an offer in writing"));
    page.see(&text("Answer what they said."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&heading("Today"));
    page.see(&text("You said no before; you repeated it by email today"));
    page.see(&text("If they write once more, choose what they did."));
    page.see_no(&text("Answer what they said."));
}

fn a_counteroffer_that_was_refused_is_not_said_to_be_taken_well(page: &mut Page<'_>) {
    start_told(page);
    page.click(&button("Made a counteroffer"));
    page.click(&link("Write the reply"));
    page.see(&heading("Before it goes"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("You said no again today"));
    page.see(&text("If they write once more, choose what they did."));
    page.see_no(&text("nothing waits for an answer"));
    assert!(!page.has(&css(".advice")), "nobody has said how they took it");
    assert!(!page.has(&css(".pill[aria-pressed=true]")), "nobody has said what they did");
}

fn where_the_plan_calls_the_call_comes_first(page: &mut Page<'_>) {
    start(page);
    let ways = page.js_text(
        "return [...document.querySelectorAll('.asked .buttons > *')].map(one => one.textContent.trim()).join(', ')",
    );
    assert_eq!(ways, "Practise the call, Write the words, I have told them");
    page.click(&link("Practise the call"));
    page.wait_until("the call opens", |page| page.fragment().ends_with("/call"));
}

/// An interview that cannot be made, to be moved to another time.
#[track_caller]
fn start_moving(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I can’t make an interview"));
    page.click(&radio("Move the date"));
    page.see(&text("What could still work for the interview?"));
    answer(page, Answer::Tick(&["Another time"]));
    page.see(&text("When is the interview or call?"));
    answer(page, Answer::In(400));
    page.see(&text("Ask for another time."));
}

/// The same, and the request went out as an email.
#[track_caller]
fn start_asked(page: &mut Page<'_>) {
    start_moving(page);
    let case = page.fragment();
    page.goto(&format!("{case}/write/t-email-reschedule"));
    page.see(&heading("Before it goes"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("Noted. You asked, and now it is their turn."));
    page.see(&text("You asked for another time today"));
}

fn a_request_for_another_time_waits_for_their_answer(page: &mut Page<'_>) {
    start_asked(page);
    page.see_no(&text("They don’t know yet."));
    page.see_no(&link("Write the words"));
    page.see_no(&text("Due: Ask for another time"));
    page.see(&text("Until they agree, the old time stands"));
    page.see(&text("No answer yet? Ask once more."));
    assert_eq!(page.value(&label("How it ended")), page.js_text("return [...document.querySelectorAll('#ending option')].find(one => one.textContent === 'Rescheduled').value"));
    page.click(&button("Nothing so far"));
    page.see(&text("Under Coming up it says when to ask once more."));
    page.see(&button("They said no"));
    page.reload();
    page.see(&text("You asked for another time today"));
    page.click(&button("They said no"));
    page.see(&text("They answered. What now?"));
    page.see_no(&text("No answer yet? Ask once more."));
    page.click(&button("Undo"));
    page.see(&button("Nothing so far"));
    page.click(&button("They said no"));
    page.click(&button("I want out"));
    page.see(&heading("Your plan"));
    page.wait_until("the plan is to leave", |page| line(page, "Do") == "Cancel the interview and withdraw.");
}

fn a_new_time_takes_the_place_of_the_old_one(page: &mut Page<'_>) {
    start_asked(page);
    page.click(&button("They gave me a new time"));
    page.see(&heading("When is it now?"));
    page.set_value(&label("Day and time"), "2020-01-01T10:00");
    page.click(&button("Keep the new time"));
    page.see(&text("That time has passed."));
    page.set_value(&label("Day and time"), "2098-03-05T10:00");
    page.click(&button("Keep the new time"));
    page.see(&text("They agreed: 5 March 2098, 10:00."));
    page.see(&text("Confirm the new date at once."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.see(&text("10:00"));
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("You confirmed it today"));
    page.see_no(&link("Write the words"));
}

fn what_was_asked_elsewhere_is_noted_too(page: &mut Page<'_>) {
    start_moving(page);
    page.click(&link("After"));
    page.click(&button("I have asked them"));
    page.see(&heading("How did you ask them?"));
    page.choose(&label("How"), "By phone");
    page.click(&button("Add to the log"));
    page.see(&text("Not in writing yet."));
    page.see(&text("Put it in writing, too."));
    page.click(&button("It is in writing now"));
    page.see_no(&text("Not in writing yet."));
    page.see(&button("Nothing so far"));
}

fn an_entry_is_put_down_changed_deleted_and_brought_back(page: &mut Page<'_>) {
    start(page);
    page.click(&button("Add"));
    page.see(&heading("What happened, and when?"));
    page.set_value(&label("When"), "2999-01-01T09:00");
    page.fill(&label("What was said"), "She called about the start.");
    page.click(&button("Add to the log"));
    page.see(&text("That time is still ahead."));
    page.set_value(&label("When"), "2026-01-02T09:30");
    page.click(&button("Add to the log"));
    page.see(&text("She called about the start."));
    page.click(&button("Change the entry"));
    page.fill(&label("What was said"), "She called about the start date.");
    page.click(&button("Keep the change"));
    page.see(&text("She called about the start date."));
    page.click(&button("Delete the entry"));
    page.see_no(&text("She called about the start date."));
    page.click(&button("Undo"));
    page.see(&text("She called about the start date."));
    page.reload();
    page.see(&text("She called about the start date."));
}

fn what_was_typed_in_a_dialog_outlives_it(page: &mut Page<'_>) {
    start(page);
    page.click(&button("Add"));
    page.click(&radio("A note"));
    page.click(&checkbox("Keep this to me"));
    let field = label("What was said");
    page.type_into(&field, "Half");
    // However the dialog is left, it is all there when it is opened again.
    type Leave = fn(&mut Page<'_>);
    let leave: [(&str, Leave); 5] = [
        (" a", |page| page.click(&button("Not now"))),
        (" sentence", |page| page.press(&Key::Escape)),
        (" more", |page| page.reload()),
        (" or", |page| page.back()),
        (" less", |page| {
            let left = page.fragment();
            page.open("about:blank");
            page.goto(&left);
        }),
    ];
    let mut typed = "Half".to_owned();
    for (more, leave) in leave {
        page.type_into(&field, more);
        typed += more;
        page.wait_until("it is typed", |page| page.value(&field) == typed);
        leave(page);
        if !page.fragment().ends_with("/after") {
            page.click(&link("After"));
        }
        page.see_no(&heading("What happened, and when?"));
        page.click(&button("Add"));
        assert_eq!(page.value(&field), typed);
        assert!(page.is_checked(&radio("A note")) && page.is_checked(&checkbox("Keep this to me")));
    }
    // It goes when it is thrown away, and when it is put down; both can be taken back.
    page.click(&button("Throw away what I typed"));
    page.click(&button("Undo"));
    page.click(&button("Add"));
    assert_eq!(page.value(&field), typed);
    page.click(&button("Add to the log"));
    page.see(&text("Noted."));
    page.click(&button("Add"));
    assert_eq!(page.value(&field), "");
    page.see_no(&button("Throw away what I typed"));
    page.press(&Key::Escape);
    page.click(&button("Undo"));
    page.see_no(&text("Kept to you"));
    page.click(&button("Add"));
    assert_eq!(page.value(&field), typed);
    // What is begun for one thing does not turn up in another.
    page.press(&Key::Escape);
    page.click(&button("I have told them"));
    assert_eq!(page.value(&field), "");
}

fn what_is_changed_is_the_right_entry_whatever_another_tab_does(page: &mut Page<'_>) {
    start(page);
    for said in ["The first call.", "The second call."] {
        page.click(&button("Add"));
        page.fill(&label("What was said"), said);
        page.click(&button("Add to the log"));
        page.see(&text(said));
    }
    let here = page.fragment();
    page.click(&css(".log li:first-child .ways button:first-child"));
    page.fill(&label("What was said"), "The second call, in full.");
    let first = page.new_tab(&here);
    page.click(&css(".log li:last-child .ways button:last-child"));
    page.see_no(&text("The first call."));
    page.to_tab(&first);
    page.see_no(&css(".log li:nth-child(2)"));
    page.click(&button("Keep the change"));
    page.see(&text("Entry changed."));
    assert_eq!(page.count(&css(".log li")), 1);
    page.see(&text("The second call, in full."));
}

fn two_tabs_that_type_in_the_same_dialog_are_asked_nothing(page: &mut Page<'_>) {
    start(page);
    let (here, field) = (page.fragment(), label("What was said"));
    let case = format!("bow-out/case/{}", here.split('/').nth(2).unwrap_or_default());
    let type_on = |page: &Page<'_>, words: &str| {
        page.type_into(&field, words);
        page.wait_until("it is kept", |page| page.stored(&case).unwrap_or_default().contains(words));
    };
    page.click(&button("Add"));
    type_on(page, "Mine");
    let first = page.new_tab(&here);
    page.click(&button("Add"));
    assert_eq!(page.value(&field), "Mine", "what is begun in one tab goes on in another");
    type_on(page, " and theirs");
    let second = page.to_tab(&first);
    type_on(page, " alone");
    assert_eq!(page.value(&field), "Mine alone");
    page.click(&button("Add to the log"));
    page.see(&text("Mine alone"));
    page.see_no(&text("in another tab, in the same place."));
    page.to_tab(&second);
    assert_eq!(page.value(&field), "Mine and theirs");
    page.click(&button("Add to the log"));
    page.see(&text("Mine and theirs"));
    assert_eq!(page.count(&css(".log li")), 2);
    page.close_tab(&first);
}

// --- tasks and dates

fn a_ticked_task_is_ticked_after_a_reload(page: &mut Page<'_>) {
    start_told(page);
    let task = "Save the names";
    let all = page.js_text("return document.querySelector('.now-and-next .ticks .what').innerText");
    assert!(!all.is_empty(), "there is a task, such as {task}");
    page.click(&checkbox(&all));
    assert!(page.is_checked(&checkbox(&all)));
    page.reload();
    page.see(&checkbox(&all));
    assert!(page.is_checked(&checkbox(&all)));
}

fn a_date_is_added_moved_and_done_and_the_calendar_file_follows_it(page: &mut Page<'_>) {
    start_told(page);
    page.click(&button("Add a date"));
    page.fill(&label("What"), "Grüß Gott sagen, Maya; und mehr");
    page.set_value(&label("On"), "2999-03-01");
    page.click(&button("Add the date"));
    page.see(&text("1 March 2999"));
    watch_files(page);
    page.click(&button("Put in my calendar: Grüß Gott"));
    let [name, kind, file] = saved(page, 1);
    assert_eq!((name.as_str(), kind.as_str()), ("reminders.ics", "text/calendar;charset=utf-8"));
    assert_eq!(value(&file, "DTSTART;VALUE=DATE:"), "29990301");
    assert_eq!(value(&file, "SUMMARY:"), "Reminder");
    assert!(!file.contains("Maya"), "a neutral entry says nothing: {file}");
    let (id, changes) = (value(&file, "UID:").to_owned(), value(&file, "SEQUENCE:").to_owned());

    page.click(&css(".due:last-child .ways button:last-child"));
    page.set_value(&label("On"), "2999-03-09");
    page.click(&button("Keep the change"));
    page.see(&text("9 March 2999"));
    page.click(&checkbox("Say in the calendar what it is about"));
    page.click(&button("Put in my calendar: Grüß Gott"));
    let [_, _, file] = saved(page, 2);
    assert_eq!(value(&file, "UID:"), id, "a second download moves the first");
    assert_eq!(value(&file, "DTSTART;VALUE=DATE:"), "29990309");
    assert_eq!(value(&file, "SUMMARY:"), "Grüß Gott sagen\\, Maya\\; und mehr (the employer)");
    let number = |text: &str| text.parse::<u64>().unwrap_or_default();
    assert!(number(value(&file, "SEQUENCE:")) > number(&changes), "it is newer than the first: {file}");

    page.click(&button("In Google or Outlook instead"));
    let google = page.attr(&link("Grüß Gott sagen"), "href").unwrap_or_default();
    assert!(google.starts_with("https://calendar.google.com/") && google.contains("29990309"), "{google}");
    page.click(&css(".due:last-child .ways button:first-child"));
    page.see_no(&text("9 March 2999"));
    page.click(&button("Undo"));
    page.see(&text("9 March 2999"));
}

// --- the end

fn a_case_is_closed_with_its_word_and_opened_again(page: &mut Page<'_>) {
    start_told(page);
    assert_eq!(
        page.js_text("const s = document.querySelector('#ending'); return s.options[s.selectedIndex].text"),
        "Declined"
    );
    page.click(&button("Close the case"));
    page.see(&text("Closed today: declined."));
    page.click(&radio("Maybe later"));
    page.reload();
    page.see(&text("Closed today: declined."));
    assert!(page.is_checked(&radio("Maybe later")));
    page.click(&button("Open it again"));
    page.see(&text("Open again since today."));
    page.click(&button("Undo"));
    page.see(&text("Closed today: declined."));
}

fn a_case_put_aside_is_found_from_another_and_a_yes_is_news_for_it(page: &mut Page<'_>) {
    start_told(page);
    let first = page.fragment();
    page.click(&button("Close the case"));
    page.click(&radio("Maybe later"));
    start(page);
    page.click(&button("Others you put aside"));
    page.see(&text("Maybe later"));
    page.choose(&label("How it ended"), "Accepted");
    page.click(&button("Close the case"));
    page.see(&text("Closed today: accepted."));
    page.see(&link("See what that means for your other cases"));
    page.click(&link("Your way out"));
    page.see(&text("Closed today: declined."));
    assert_eq!(page.fragment(), first);
}

// --- what stays with the person

fn a_note_about_misconduct_is_kept_and_handed_over_on_its_own(page: &mut Page<'_>) {
    start(page);
    page.click(&button("Did someone cross a line?"));
    page.click(&button("Write a note"));
    page.click(&button("Keep this note"));
    page.see(&text("Say in a few words what was said and done."));
    page.fill(&label("Where"), "Room 4");
    page.fill(&label("Who"), "R. Hale");
    page.fill(&label("What was said and done"), "He asked about my faith.");
    page.fill(&label("Who saw or heard it"), "Jo Berg");
    page.click(&button("Keep this note"));
    page.see(&text("He asked about my faith."));
    page.see(&button("Leave this page"));
    assert_eq!(page.title(), "Notes · Bow Out");
    page.reload();
    page.see(&text("He asked about my faith."));
    watch_files(page);
    page.click(&button("Save these notes as a file"));
    let [name, _, file] = saved(page, 1);
    assert_eq!(name, "notes.txt");
    for words in ["Room 4", "R. Hale", "He asked about my faith.", "Jo Berg"] {
        assert!(file.contains(words), "{words} is not in {file}");
    }
    page.click(&button("Save as text"));
    let [_, _, history] = saved(page, 2);
    assert!(!history.contains("faith"), "the history is another matter: {history}");
}

fn paper_holds_no_private_word(page: &mut Page<'_>) {
    start_told(page);
    page.fill(&label("What I know"), "Secret one");
    page.fill(&label("What I keep"), "Secret two");
    page.click(&button("Add"));
    page.fill(&label("What was said"), "Secret three");
    page.click(&checkbox("Keep this to me"));
    page.click(&button("Add to the log"));
    page.see(&text("Kept to you: never in a print or an export."));
    page.click(&button("Did someone cross a line?"));
    page.click(&button("Write a note"));
    page.fill(&label("What was said and done"), "Secret four");
    page.click(&button("Keep this note"));
    page.see(&text("Secret four"));
    page.prefer_print();
    page.see(&heading("What was said, and when"));
    page.see(&heading("Plan"));
    let paper = page.js_text("return document.body.innerText");
    assert!(paper.contains("I said no and thanked her."), "the proof of dates is on paper: {paper}");
    assert!(!paper.contains("Secret"), "nothing private is on paper: {paper}");
}

// --- handing over

fn a_message_leaves_by_webmail_file_and_share_sheet(page: &mut Page<'_>) {
    page.goto("");
    page.js("navigator.share = data => { window.bowOutShared = data; return Promise.resolve(); };", vec![]);
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.click(&radio("They made me an offer out loud"));
    page.see_no(&text("First, is this right?"));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.click(&button("Write freely instead"));
    page.fill(&label("Subject"), "Your offer: Zürich");
    page.fill(&label("Your message"), "Dear Maya,\n\nThank you; my answer is no. 100 % & more.\n\nSam");
    // The message is read again when the field is left, and what it makes of it moves what lies below.
    page.press(&Key::Tab);
    page.see(&link("Mail app"));
    page.click(&button("More ways to send it"));
    for (name, host, key) in [
        ("Gmail", "https://mail.google.com/", "su="),
        ("Outlook.com", "https://outlook.live.com/", "subject="),
        ("Outlook at work", "https://outlook.office.com/", "subject="),
        ("Yahoo Mail", "https://compose.mail.yahoo.com/", "subject="),
    ] {
        let href = page.attr(&link(name), "href").unwrap_or_default();
        assert!(href.starts_with(host), "{name}: {href}");
        assert!(href.contains(&format!("{key}Your%20offer%3A%20Z%C3%BCrich")), "{name}: {href}");
        assert!(
            href.contains("%0D%0A%0D%0AThank%20you%3B%20my%20answer%20is%20no.%20100%20%25%20%26%20more."),
            "{name}: {href}"
        );
        assert_eq!(page.attr(&link(name), "target").as_deref(), Some("_blank"));
    }
    watch_files(page);
    page.click(&button("Save as a mail file"));
    let [name, kind, file] = saved(page, 1);
    assert_eq!((name.as_str(), kind.as_str()), ("message.eml", "message/rfc822"));
    assert!(file.contains("X-Unsent: 1") && file.contains("=C3=BC"), "{file}");
    page.click(&button("Not yet"));
    page.click(&button("More ways to send it"));
    page.click(&button("Share"));
    page.see(&heading("Did you send it?"));
    assert!(page.js_text("return window.bowOutShared.text").contains("my answer is no"));
    page.click(&button("Not yet"));

    // A text that no link holds is left out of it, and the page says so.
    let long = "Grüße aus Zürich. ".repeat(160);
    page.set_value(&label("Your message"), &long);
    page.see(&text("This text is too long for a link"));
    assert_eq!(page.mailto(&link("Mail app")).body, "");
}

// --- everybody can use it

#[track_caller]
fn everything(page: &mut Page<'_>) {
    start_told(page);
    page.click(&button("Offered more"));
    page.see(&link("Write the reply"));
    page.click(&button("Did someone cross a line?"));
    page.see(&button("Write a note"));
}

fn the_page_after_is_accessible(page: &mut Page<'_>) {
    everything(page);
    for (width, height) in [(390, 844), (1280, 900)] {
        for theme in [Theme::Light, Theme::Dark] {
            page.resize(width, height);
            page.prefer(theme);
            page.is_accessible();
        }
    }
    page.click(&button("Add"));
    page.see(&heading("What happened, and when?"));
    page.is_accessible();
}

fn the_page_after_fits(page: &mut Page<'_>) {
    everything(page);
    for width in [320, 390, 768, 1280] {
        page.resize(width, 844);
        page.fits();
    }
}
