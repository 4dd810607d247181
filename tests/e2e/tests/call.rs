//! The call, rehearsed and made, and the library: what a person does, in each browser, against the build in `dist/`.

use bow_out_e2e::plan::start_with_an_offer;
use bow_out_e2e::{Key, Page, button, css, heading, label, link, radio, suite, text};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        the_rounds_are_walked_with_keys_with_a_reply_and_back,
        a_call_leads_to_the_confirming_email_and_into_the_log,
        a_voicemail_is_noted_and_the_words_go_by_email,
        a_number_is_filled_in_and_one_that_is_none_is_said,
        the_page_keeps_its_place_while_the_lines_change,
        a_line_is_said_aloud_and_stands_on_the_page_once,
        where_no_call_is_needed_the_page_says_why,
        nobody_is_sent_to_call_people_who_treated_them_badly,
        the_library_finds_a_template_by_word_and_narrows_down,
        a_long_list_has_headings_and_a_way_past_it[Chromium],
        a_template_has_an_address_of_its_own_and_changes_its_voice,
        a_case_starts_from_a_template,
        a_template_is_used_in_a_case_there_is,
        the_call_is_accessible[Chromium],
        the_library_is_accessible[Chromium],
    ])
}

// --- what steps have in common

#[track_caller]
fn open_the_call(page: &mut Page<'_>) {
    start_with_an_offer(page);
    page.click(&link("Practise the call"));
    page.see(&text("line 1 of 3"));
}

/// The line in large type.
fn line(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('.line.now')?.innerText.replace(/\\s+/g, ' ').trim() ?? ''")
}

#[track_caller]
fn see_line(page: &Page<'_>, words: &str) {
    page.wait_until(&format!("the line says “{words}”"), |page| line(page).contains(words));
}

/// The round that is practised now.
fn round(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('.rounds [aria-current] span:last-child')?.innerText ?? ''")
}

#[track_caller]
fn see_round(page: &Page<'_>, name: &str) {
    page.wait_until(&format!("the round is “{name}”"), |page| round(page) == name);
}

/// Fills the first gap of the line with these words.
#[track_caller]
fn fill(page: &Page<'_>, gap: &str, words: &str) {
    page.click(&css(&format!(".line.now [data-gap={gap}]")));
    page.type_into(&css("dialog[open] input"), &format!("{words}\n"));
    page.see_no(&css("dialog[open]"));
}

/// What the browser keeps of the only case.
fn kept(page: &Page<'_>) -> String {
    let key = page.stored_keys().into_iter().find(|key| key.contains("/case/")).unwrap_or_default();
    page.stored(&key).unwrap_or_default()
}

// --- the call

fn the_rounds_are_walked_with_keys_with_a_reply_and_back(page: &mut Page<'_>) {
    open_the_call(page);
    fill(page, "contact-name", "Maya Reyes");
    fill(page, "your-name", "Sam Ortiz");
    fill(page, "role-title", "Data analyst");
    see_line(page, "Hi Maya, it’s Sam Ortiz. Thank you for offering me the Data analyst role.");
    page.see(&heading("If Maya says…"));

    page.press(&Key::Right);
    see_line(page, "decline the offer");
    page.see(&text("“Oh. I am sorry to hear that.”"));
    page.press(&Key::Left);
    see_line(page, "Hi Maya");
    page.press(" ");
    see_line(page, "decline the offer");

    page.click(&button("What if we paid you more?"));
    see_line(page, "That’s generous, thank you. My answer is still no.");
    page.see(&text("If they go on"));
    page.press(&Key::Backspace);
    see_line(page, "decline the offer");

    page.press(&Key::Right);
    page.see(&text("line 3 of 3"));
    page.press(&Key::Right);
    see_round(page, "Say it");
    page.see(&text("Nothing is recorded."));
    see_line(page, "Hi Maya");
    page.press(&Key::Right);
    page.see(&button("Next line"));
    see_line(page, "Hi Maya");
    for _ in 0..3 {
        page.press(&Key::Right);
    }
    see_round(page, "Do it");

    page.reload();
    see_round(page, "Do it");
    see_line(page, "Hi Maya");
    page.press("?");
    page.see(&text("Say the next line"));
}

fn a_call_leads_to_the_confirming_email_and_into_the_log(page: &mut Page<'_>) {
    open_the_call(page);
    fill(page, "contact-name", "Maya Reyes");
    page.click(&button("Do it"));
    page.click(&button("We spoke"));
    page.see(&text("Noted. Now put it in writing."));
    page.wait_until("the confirming email is open", |page| {
        page.fragment().ends_with("/write/t-email-call-confirmation")
    });
    page.see(&text("As I told you, I'm declining your offer"));
    page.wait_until("the log holds the call", |page| kept(page).contains("t-phone-decline-verbal-offer"));
    page.click(&link("Plan"));
    page.see(&heading("Your plan"));
    page.see_no(&link("Practise the call"));
    page.click(&link("Call"));
    page.see_no(&css(".line.now"));
    page.click(&button("Undo"));
    see_line(page, "Maya");
}

fn a_voicemail_is_noted_and_the_words_go_by_email(page: &mut Page<'_>) {
    open_the_call(page);
    page.click(&button("If it goes to voicemail"));
    page.see(&text("You can reach me on"));
    page.click(&button("Do it"));
    page.click(&button("I left a voicemail"));
    page.see(&text("Noted. Write to them now, and call once more later."));
    page.wait_until("an email that needs no talk is open", |page| {
        page.fragment().contains("/write/t-email-decline-offer")
    });
    page.wait_until("the log holds it", |page| kept(page).contains("Called them and left a voicemail."));
    page.click(&link("Plan"));
    page.see(&text("Email now, because your call did not reach them. Then call once more."));
    page.see(&link("Call once more"));
    page.click(&link("Call"));
    see_round(page, "Do it");
}

fn a_number_is_filled_in_and_one_that_is_none_is_said(page: &mut Page<'_>) {
    open_the_call(page);
    page.click(&button("Do it"));
    page.click(&button("Add their number"));
    page.type_into(&css("dialog[open] input"), "ask the desk\n");
    page.see(&text("is no number that can be called"));
    page.click(&button("Add their number"));
    page.fill(&label("Their phone number"), "+44 (0)161 496 0142");
    page.click(&button("Put it in"));
    page.see(&link("Call +44 (0)161 496 0142"));
    let href = page.js_text("return document.querySelector('.ring a').getAttribute('href')");
    assert_eq!(href, "tel:+441614960142");
    page.reload();
    page.click(&button("Do it"));
    page.see(&link("Call +44 (0)161 496 0142"));
}

fn the_page_keeps_its_place_while_the_lines_change(page: &mut Page<'_>) {
    open_the_call(page);
    let foot = |page: &Page<'_>| {
        page.js(
            "return Math.round(document.querySelector('.stage-foot').getBoundingClientRect().top + scrollY)",
            vec![],
        )
    };
    // Before the first line lies nothing, and the button says so.
    let leads_nowhere = css(".stage-foot [aria-disabled=true]");
    assert_eq!(page.count(&leads_nowhere), 1);
    let before = foot(page);
    for n in [2, 3] {
        page.click(&button("Next line"));
        page.see(&text(&format!("line {n} of 3")));
        assert_eq!(foot(page), before, "the buttons moved at line {n}");
        assert_eq!(page.count(&leads_nowhere), 0);
    }
}

fn a_line_is_said_aloud_and_stands_on_the_page_once(page: &mut Page<'_>) {
    open_the_call(page);
    let aloud = |page: &Page<'_>| page.js_text("return document.querySelector('.stage [role=status]').textContent");
    assert_eq!(aloud(page), "", "what stands on the page is read there");
    page.click(&button("Next line"));
    page.see(&text("line 2 of 3"));
    let said = |page: &Page<'_>| format!("You say: {}", line(page).replace('’', "'"));
    page.wait_until("the new line is said", |page| aloud(page) == said(page));
    page.wait_until("and stands on the page once", |page| aloud(page).is_empty());
}

fn where_no_call_is_needed_the_page_says_why(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I don’t want this job after the interview"));
    page.see(&text("First, is this right?"));
    page.see_no(&link("Practise the call"));
    page.click(&link("Call"));
    page.see(&heading("No call is needed here"));
    page.see(&text("Send an email."));
    page.click(&button("Practise a call all the same"));
    see_line(page, "Hello");
    page.see(&text("The plan asks for a message in writing."));
    page.reload();
    page.click(&link("To the words"));
    page.see(&heading("Before it goes"));
}

fn nobody_is_sent_to_call_people_who_treated_them_badly(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("Someone treated me badly"));
    page.see(&text("Did someone go beyond bad manners?"));
    page.see_no(&link("Call"));
    let call = format!("{}/call", page.fragment());
    page.goto(&call);
    page.see(&heading("Nobody should call here"));
    page.see_no(&button("Practise a call all the same"));
    page.see_no(&css(".replies"));
}

// --- the library

/// How many templates are listed.
fn listed(page: &Page<'_>) -> u64 {
    page.js("return document.querySelectorAll('a.template').length", vec![]).as_u64().unwrap_or(0)
}

#[track_caller]
fn see_listed(page: &Page<'_>, wanted: impl Fn(u64) -> bool) {
    page.wait_until("another number of templates is listed", |page| wanted(listed(page)));
}

fn the_library_finds_a_template_by_word_and_narrows_down(page: &mut Page<'_>) {
    page.goto("#/templates");
    page.see(&heading("Find the words"));
    see_listed(page, |count| count == 97);
    page.type_into(&css("#find"), "offer");
    see_listed(page, |count| count < 97);
    page.js("document.querySelector('.look-for details').open = true", vec![]);
    page.click(&radio("Saying no to an offer"));
    see_listed(page, |count| count == 4);
    page.click(&radio("Said aloud"));
    see_listed(page, |count| count < 4);
    page.click(&link("Decline an offer by phone"));
    page.see(&heading("What each part does"));
    page.back();
    see_listed(page, |count| count < 4);
    page.js("document.querySelector('.look-for details').open = true", vec![]);
    assert!(page.is_checked(&radio("Saying no to an offer")), "the choice is still there");
    page.fill(&css("#find"), "xyzzy");
    page.see(&text("Nothing fits."));
}

fn a_long_list_has_headings_and_a_way_past_it(page: &mut Page<'_>) {
    for (address, some_heading) in [("#/templates", "Saying no to an offer"), ("#/handbook/rule", "How to tell them")] {
        page.goto(address);
        page.see(&heading(some_heading));
        page.tab_to("a: Skip this list");
        page.activate();
        page.tab_to("a: Stays on this device");
        let links = page.js("return document.querySelectorAll('main .rows a').length", vec![]).as_u64();
        assert!(links.is_some_and(|links| links > 90), "{links:?} links in the list");
    }
    // Where something was looked for, the best stands first, under no heading.
    page.goto("#/templates");
    page.fill(&label("Search"), "recruiter");
    page.see_no(&heading("Saying no to an offer"));
}

fn a_template_has_an_address_of_its_own_and_changes_its_voice(page: &mut Page<'_>) {
    page.goto("#/templates/t-email-decline-offer-other-accepted");
    page.see(&heading("Decline: you accepted another offer"));
    let words = |page: &Page<'_>| page.js_text("return document.querySelector('article .letter-body').innerText");
    let neutral = words(page);
    assert!(neutral.contains("your name"), "its gaps are there to see: {neutral}");
    page.click(&radio("Formal"));
    page.wait_until("the words are formal", |page| words(page).contains("Yours sincerely,"));
    page.click(&radio("Short"));
    page.watch_clipboard();
    page.click(&button("Copy the words"));
    page.see(&text("Copied. The gaps stand in square brackets."));
    let copied = page.copied().unwrap_or_default();
    assert!(copied.starts_with("Regarding your offer: [role], [your name]\n\nDear ["), "{copied}");
    page.click(&button("Copy the link"));
    page.wait_until("the link is copied", |page| {
        page.copied().is_some_and(|link| link.ends_with("#/templates/t-email-decline-offer-other-accepted"))
    });
    page.goto("#/templates/t-no-such-thing");
    page.see(&heading("This page isn’t here"));
}

fn a_case_starts_from_a_template(page: &mut Page<'_>) {
    page.goto("#/templates/t-email-one-two-interviews");
    page.click(&radio("Warm"));
    page.click(&button("Use this for my case"));
    page.wait_until("its words are open", |page| page.fragment().ends_with("/write/t-email-one-two-interviews"));
    page.see(&heading("Before it goes"));
    page.see(&text("Warm wishes,"));
    page.click(&link("Plan"));
    page.see(&text("Withdraw"));

    page.goto("#/templates/t-email-decline-offer-general");
    page.click(&button("Use this for my case"));
    page.see(&text("Your case has begun."));
    page.see(&css("form legend#question"));
}

fn a_template_is_used_in_a_case_there_is(page: &mut Page<'_>) {
    start_with_an_offer(page);
    let case = page.fragment();
    page.goto("#/templates/t-phone-decline-verbal-offer");
    page.click(&link("Your way out"));
    see_line(page, "Hi");
    assert_eq!(page.fragment(), format!("{case}/call"));
}

fn the_library_is_accessible(page: &mut Page<'_>) {
    for address in ["#/templates", "#/templates/t-email-mobility", "#/templates/t-phone-rescind"] {
        page.goto(address);
        for (width, height) in [(320, 700), (390, 844), (1280, 900)] {
            page.resize(width, height);
            page.see(&css("#title"));
            page.fits();
            page.is_accessible();
        }
    }
}

fn the_call_is_accessible(page: &mut Page<'_>) {
    open_the_call(page);
    for (width, height) in [(390, 844), (1280, 900)] {
        page.resize(width, height);
        page.is_accessible();
        page.fits();
        page.click(&button("May I ask why?"));
        page.see(&text("If they go on"));
        page.is_accessible();
        page.click(&button("Go on"));
    }
    page.resize(320, 700);
    page.click(&button("Do it"));
    page.fits();
    page.is_accessible();
}
