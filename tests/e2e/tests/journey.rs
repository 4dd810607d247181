//! The end-to-end steps: what a person does, in each browser, against the
//! release build in `dist/`.

use bow_out_e2e::kept::{fill_up, make_room, open_without_storage};
use bow_out_e2e::plan::{line, line_if_any, pick, question, start_with_an_offer};
use bow_out_e2e::{Key, Page, Theme, button, checkbox, css, dist, heading, label, link, radio, role, suite, text};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        the_page_opens,
        the_page_opens_in_a_folder,
        an_offer_is_declined_from_the_first_question_to_the_case_after_a_reload,
        a_changed_answer_changes_its_lines_and_no_others,
        a_line_opens_to_its_rule_and_the_way_back_leads_to_the_plan,
        a_silent_application_gets_no_message,
        a_message_waits_for_its_gaps_and_the_mail_link_carries_exactly_it,
        tone_and_length_change_the_words_and_free_text_stays_as_written,
        a_finding_is_fixed_waved_through_and_taken_back,
        two_cases_stand_side_by_side,
        any_text_in_any_field_is_kept_as_it_was_typed,
        an_answer_and_a_note_that_were_begun_are_there_after_a_reload,
        a_number_that_was_begun_is_there_after_a_reload,
        who_leaves_for_another_page_and_comes_back_loses_nothing,
        the_handbook_finds_an_entry_and_says_what_was_proved,
        the_look_is_chosen_and_kept,
        an_address_that_leads_nowhere_leads_on,
        rubbish_in_the_storage_is_left_alone,
        a_record_of_a_newer_version_is_left_alone,
        a_forbidden_storage_is_said_and_the_work_goes_on,
        a_full_storage_is_said_and_the_work_goes_on,
        // A window of headless Firefox is never in front, and then its buttons take no Enter.
        the_whole_job_is_done_without_a_mouse [Chromium, WebKit],
        every_page_is_accessible[Chromium],
        every_page_fits,
        the_page_asks_no_other_server,
    ])
}

// --- what steps have in common

/// Answers questions until one has these words, and leaves that one open. Others are passed.
#[track_caller]
fn wait_for_question(page: &Page<'_>, words: &str) {
    for _ in 0..60 {
        page.see(&css("form legend#question"));
        let asked = question(page);
        if asked.contains(words) {
            return;
        }
        page.click(&button("I don’t know"));
        page.wait_until(&format!("something else is asked than “{asked}”"), |page| question(page) != asked);
    }
    panic!("“{words}” was never asked");
}

/// Asks for an answer once more and gives another one.
#[track_caller]
fn change(page: &Page<'_>, about: &str, answer: &str) {
    page.click(&button(&format!("Change {about}")));
    page.see(&text("Change this answer"));
    page.click(&radio(answer));
    page.see_no(&text("Change this answer"));
}

#[track_caller]
fn check_line(page: &Page<'_>, key: &str, wanted: &str) {
    page.wait_until(&format!("{key}: {wanted}"), |page| line(page, key).starts_with(wanted));
}

/// The words of the decline by email.
const DECLINE: &str = "Decline an offer: any other reason";

/// Goes from the plan to the message with this title.
#[track_caller]
fn open_words(page: &Page<'_>, message: &str) {
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    unfold(page);
    if page.is_checked(&radio(message)) {
        return;
    }
    let before = sheet(page);
    page.click(&radio(message));
    page.wait_until("the message is on the sheet", |page| !["", &before].contains(&sheet(page).as_str()));
    unfold(page);
}

/// Opens the choice of message and voice where it is folded. On a desk the style lays it open, but drivers take what is
/// in a closed fold for hidden.
#[track_caller]
fn unfold(page: &Page<'_>) {
    let fold = css(".make-fold > summary");
    if page.has(&fold) && !page.has(&css(".make-fold[open]")) {
        page.click(&fold);
    } else {
        page.js("document.querySelector('main form details').open = true", vec![]);
    }
}

/// Fills the gap that is asked for until none is left.
#[track_caller]
fn fill_gaps(page: &Page<'_>) {
    let mut left = gaps_left(page);
    if left > 0 {
        page.click(&button("Fill it in"));
    }
    // Each gap that is filled asks for the next one.
    while left > 0 {
        page.see(&css("dialog[open] label"));
        let what = page.js_text("return document.querySelector('dialog[open] label')?.innerText ?? ''");
        page.fill(&label(&what), text_for(&what));
        page.click(&button("Put it in"));
        page.wait_until(&format!("the gap “{what}” is filled"), |page| gaps_left(page) < left);
        left = gaps_left(page);
    }
}

/// Says on the plan which company it is about.
#[track_caller]
fn name_company(page: &Page<'_>, name: &str) {
    page.click(&button("Add company"));
    // Enter puts it in. WebKit's driver misses buttons of a dialog over a page that is scrolled.
    page.type_into(&css("dialog[open] input"), &format!("{name}\n"));
    page.see_no(&css("dialog[open]"));
}

/// Waits until the app has moved the focus, so that the next Tab starts from there.
#[track_caller]
fn wait_for_focus(page: &Page<'_>, id: &str) {
    page.wait_until(&format!("the focus is on #{id}"), |page| {
        page.js_text("return document.activeElement?.id ?? ''") == id
    });
}

/// The number of gaps that the page counts.
fn gaps_left(page: &Page<'_>) -> u64 {
    let counted = page.js_text("return document.body.innerText.match(/(\\d+) gaps? left/)?.[1] ?? '0'");
    counted.parse().unwrap_or(0)
}

fn text_for(gap: &str) -> &'static str {
    match gap.to_lowercase() {
        gap if gap.contains("role") => "Data analyst",
        gap if gap.contains("company") => "Fernwood & Co",
        gap if gap.contains("your name") => "Mira Sandel",
        gap if gap.contains("phone") => "+44 20 7946 0000",
        gap if gap.contains("email") => "mira@example.org",
        gap if gap.contains("name") => "Jo Berg",
        _ => "We spoke about the team in Leeds.",
    }
}

/// The letter as it stands on the sheet, its paragraphs apart.
fn sheet(page: &Page<'_>) -> String {
    page.js_text("return [...document.querySelectorAll('article p')].map(p => p.innerText.trim()).join('\\n\\n')")
}

fn subject(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('article dd.subject')?.innerText.trim() ?? ''")
}

#[track_caller]
fn see_saved(page: &Page<'_>) {
    page.see(&text("Saved"));
}

/// Nobody but the page's own server was asked for anything.
#[track_caller]
fn check_no_other_server(page: &Page<'_>) {
    let others = page.js_text(
        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin)).join(' ')",
    );
    assert_eq!(others, "", "asked other servers");
}

// --- opening

fn the_page_opens(page: &mut Page<'_>) {
    page.goto("");
    page.see(&heading("Leaving a hiring process?"));
    assert!(page.title().contains("Bow Out"), "the title is `{}`", page.title());
    assert_eq!(page.stored_keys(), Vec::<String>::new(), "nothing is kept before anything is said");
}

fn the_page_opens_in_a_folder(page: &mut Page<'_>) {
    page.move_to(&dist(), "/a/b/c/");
    page.goto("");
    page.see(&heading("Leaving a hiring process?"));
    let outside: Vec<_> = page
        .server
        .requests()
        .into_iter()
        .filter(|path| !path.starts_with("/a/b/c/") && path != "/favicon.ico")
        .collect();
    assert!(outside.is_empty(), "asked for {outside:?}");
}

// --- the job

fn an_offer_is_declined_from_the_first_question_to_the_case_after_a_reload(page: &mut Page<'_>) {
    start_with_an_offer(page);
    wait_for_question(page, "What are your reasons?");
    page.click(&button("Another job"));
    page.click(&checkbox("I accepted another offer"));
    page.click(&button("That is my answer"));
    wait_for_question(page, "phone number");
    pick(page, "Yes");
    check_line(page, "Do", "Decline the offer.");
    check_line(page, "How", "Call, then confirm by email");
    let tell = line(page, "Tell");

    open_words(page, "Decline: you accepted another offer");
    assert!(gaps_left(page) > 0, "nothing is filled yet");
    fill_gaps(page);
    let mail = page.mailto(&link("Mail app"));
    assert!(mail.body.contains("Data analyst") || mail.subject.contains("Data analyst"), "{mail:?}");
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.see(&heading("Did you send it?"));
    assert_eq!(page.copied().as_deref(), Some(mail.body.replace("\r\n", "\n").as_str()));
    page.click(&button("Not yet"));
    page.see(&link("Mail app"));

    page.reload();
    page.see(&heading("Before it goes"));
    assert_eq!(gaps_left(page), 0);
    assert_eq!(page.mailto(&link("Mail app")), mail);
    page.click(&link("Plan"));
    check_line(page, "Do", "Decline the offer.");
    assert!(line(page, "Tell").contains("Jo Berg"), "{tell} and a name: {}", line(page, "Tell"));
    page.see(&button("Change your reasons"));
    see_saved(page);

    page.click(&link("Bow Out"));
    page.see(&heading("Your cases, next date first"));
    page.see(&link("Data analyst"));
    assert!(page.text_of(&link("Data analyst")).contains("Decline the offer, "), "it says the next date");

    page.click(&link("Data analyst"));
    open_words(page, "Confirm in writing what you said");
    page.watch_clipboard();
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("Noted."));
    page.see(&heading("Today"));
    page.click(&link("Plan"));
    page.see(&heading("Your plan"));
    page.wait_until("the plan knows that they were told", |page| !line(page, "Do").starts_with("Decline the offer."));
    page.click(&button("Undo"));
    check_line(page, "Do", "Decline the offer.");
}

fn a_changed_answer_changes_its_lines_and_no_others(page: &mut Page<'_>) {
    start_with_an_offer(page);
    check_line(page, "Do", "Decline the offer.");
    let reason = line(page, "Why");
    let name = page.text_of(&heading("Your way out"));
    change(page, "how far it has come", "I said yes in writing or signed");
    page.wait_until("another step", |page| !line(page, "Do").starts_with("Decline the offer."));
    assert!(line(page, "Do").contains("Before: Decline the offer."), "{}", line(page, "Do"));
    assert_eq!(page.text_of(&heading("Your way out")), name);
    change(page, "how far it has come", "They made me an offer out loud");
    check_line(page, "Do", "Decline the offer.");
    assert!(line(page, "Why").starts_with(&reason), "{}", line(page, "Why"));
}

fn a_line_opens_to_its_rule_and_the_way_back_leads_to_the_plan(page: &mut Page<'_>) {
    start_with_an_offer(page);
    let plan = page.fragment();
    check_line(page, "How", "Call, then confirm by email");
    page.click(&text("Call, then confirm by email within a day."));
    page.see(&text("From your answers: You have a spoken offer"));
    page.see(&text("It goes before: "));
    page.see(&text("Source: "));
    page.click(&link("Read the rule and its sources"));
    page.see(&heading("When it applies"));
    page.see(&heading("Sources"));
    page.see(&heading("In your cases"));
    assert!(page.fragment().starts_with("#/handbook/rule/"), "{}", page.fragment());
    page.back();
    check_line(page, "Do", "Decline the offer.");
    assert_eq!(page.fragment(), plan);
}

fn a_silent_application_gets_no_message(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    pick(page, "I applied and have heard nothing");
    check_line(page, "Do", "Nothing has to be sent now. Nobody needs to be told, and nothing is due.");
    // What would say nothing has no line of its own. Its reasons are where all the others are.
    assert_eq!(["Tell", "How", "By"].map(|key| line_if_any(page, key)), [const { None }; 3]);
    for fold in ["Why this plan", "Every point, and why not otherwise"] {
        page.js(
            "[...document.querySelectorAll('details')].filter(it => it.querySelector('summary').innerText.trim().startsWith(arguments[0])).forEach(it => it.open = true)",
            vec![fold.into()],
        );
    }
    for point in ["Nobody needs to be told.", "No message is needed.", "There is no date to keep."] {
        page.see(&text(point));
    }
    page.see_no(&link("Write the words"));
    let words = format!("{}/write", page.fragment());
    page.goto(&words);
    page.see(&text("Nothing to write now"));
}

// --- the words

fn a_message_waits_for_its_gaps_and_the_mail_link_carries_exactly_it(page: &mut Page<'_>) {
    start_with_an_offer(page);
    open_words(page, DECLINE);
    let gaps = gaps_left(page);
    assert!(gaps >= 4, "{gaps} gaps");
    page.see(&text("The mail app waits for the last gap."));
    assert!(!page.has(&link("Mail app")), "there is no link while something is open");
    // A word on the sheet opens the same place, and leaving it changes nothing.
    page.click(&button("your name"));
    page.see(&label("Your name"));
    page.click(&button("Not now"));
    page.see_no(&label("Your name"));
    assert_eq!(gaps_left(page), gaps);
    fill_gaps(page);
    page.see_no(&text("The mail app waits for the last gap."));
    let mail = page.mailto(&link("Mail app"));
    assert_eq!(mail.subject, subject(page));
    assert_eq!(mail.body.replace("\r\n", "\n").trim_end(), sheet(page));
    assert!(mail.body.contains("\r\n\r\n"), "lines end as mail wants it: {:?}", mail.body);
    for words in ["Hi Jo", "Mira Sandel"] {
        assert!(mail.body.contains(words), "{words} is not in {}", mail.body);
    }
    assert!(!mail.body.contains('[') && !mail.body.contains('{'), "{}", mail.body);
}

fn tone_and_length_change_the_words_and_free_text_stays_as_written(page: &mut Page<'_>) {
    start_with_an_offer(page);
    open_words(page, DECLINE);
    fill_gaps(page);
    page.click(&radio("Formal"));
    page.wait_until("it is formal", |page| page.is_checked(&radio("Formal")));
    let formal = sheet(page);
    page.click(&radio("Warm"));
    page.wait_until("the words change with the tone", |page| sheet(page) != formal);
    page.click(&radio("Standard"));
    page.wait_until("it is long", |page| page.is_checked(&radio("Standard")));
    let long = sheet(page);
    page.click(&radio("Short"));
    page.wait_until("the words change with the length", |page| sheet(page).len() < long.len());
    let short = sheet(page);

    page.click(&button("Write freely instead"));
    page.see(&label("Your message"));
    assert_eq!(page.value(&label("Your message")), short);
    page.type_into(&label("Your message"), " PS: Greet the cat.");
    page.wait_until("it is in the mail", |page| page.mailto(&link("Mail app")).body.contains("Greet the cat."));
    page.see(&text("Tone, length and parts change only the template."));
    page.reload();
    page.see(&label("Your message"));
    assert!(page.value(&label("Your message")).contains("Greet the cat."));
    page.click(&button("Back to the template"));
    page.wait_until("the template is back", |page| sheet(page) == short);
    page.click(&button("Undo"));
    page.wait_until("their own text is back", |page| {
        page.has(&label("Your message")) && page.value(&label("Your message")).contains("Greet the cat.")
    });
}

fn a_finding_is_fixed_waved_through_and_taken_back(page: &mut Page<'_>) {
    start_with_an_offer(page);
    open_words(page, DECLINE);
    fill_gaps(page);
    page.click(&button("Write freely instead"));
    let bad = "Hi Jo,\n\nI am so so sorry!!! I kind of think I might maybe not take the Data analyst role at Fernwood & Co, lol. Your office is a dump and the manager was rude.\n\nMira Sandel";
    page.fill(&label("Your message"), bad);
    page.see(&text("Worth a look"));
    let findings = |page: &Page<'_>| page.count(&button("Fine as it is"));
    page.wait_until("the checks have spoken", |page| findings(page) > 2);
    let before = page.value(&label("Your message"));
    let count = findings(page);

    // The first finding with a change on offer.
    let fix = page.js_text(
        "const keep = [...document.querySelectorAll('button')].filter(b => b.innerText.trim().startsWith('Fine as it is'));
         return keep.map(b => b.previousElementSibling?.innerText ?? '').find(t => t) ?? ''",
    );
    assert!(!fix.is_empty(), "no finding offers a change");
    page.click(&button(&fix));
    page.wait_until("the change is in the text", |page| page.value(&label("Your message")) != before);
    page.click(&button("Undo"));
    page.wait_until("the text is as before", |page| page.value(&label("Your message")) == before);

    page.wait_until("the findings are back", |page| findings(page) == count);
    page.click(&button("Fine as it is"));
    page.wait_until("one finding less", |page| findings(page) < count);
    let fewer = findings(page);
    page.reload();
    page.see(&label("Your message"));
    page.wait_until("it stays waved through", |page| findings(page) == fewer);
}

// --- more than one case, and what is kept

fn two_cases_stand_side_by_side(page: &mut Page<'_>) {
    start_with_an_offer(page);
    name_company(page, "Fernwood");
    page.see(&heading("Fernwood"));
    let first = page.fragment();
    page.click(&link("All cases"));
    page.click(&button("I can’t make an interview"));
    page.see(&heading("Your plan"));
    let second = page.fragment();
    assert_ne!(first, second);
    page.click(&link("All cases"));
    page.see(&text("These 2 cases live in this browser only."));
    page.click(&link("Fernwood"));
    check_line(page, "Do", "Decline the offer.");
    assert_eq!(page.fragment(), first);
    page.reload();
    check_line(page, "Do", "Decline the offer.");
    page.goto(&second);
    page.see(&heading("Your way out"));
}

fn any_text_in_any_field_is_kept_as_it_was_typed(page: &mut Page<'_>) {
    const HOSTILE: &str = "<b onclick=x>\"O’Néill\" & Söhne</b> {role} [gap] %00 שלום";
    start_with_an_offer(page);
    name_company(page, HOSTILE);
    page.see(&heading(HOSTILE));
    page.reload();
    page.see(&heading(HOSTILE));
    open_words(page, DECLINE);
    page.see(&text(HOSTILE));
    page.click(&link("Bow Out"));
    page.see(&link(HOSTILE));
}

// --- the handbook

fn an_answer_and_a_note_that_were_begun_are_there_after_a_reload(page: &mut Page<'_>) {
    start_with_an_offer(page);
    let case = page.fragment();
    page.click(&link("After"));
    page.type_into(&label("What I know"), "They shout.");
    page.goto(&case);
    let again = |page: &mut Page<'_>| {
        page.see(&heading("Your plan"));
        page.js("document.querySelectorAll('.answers-side details').forEach(fold => fold.open = true)", vec![]);
        page.click(&button("Change your reason in one line"));
        page.see(&text("Change this answer"));
    };
    let field = css(".question textarea");
    again(page);
    page.type_into(&field, " And they");
    page.reload();
    again(page);
    assert_eq!(page.value(&field), "They shout. And they");
    page.click(&button("Leave it as it was"));
    again(page);
    assert_eq!(page.value(&field), "They shout.", "it was left as it was");
    page.goto(&format!("{case}/decide"));
    let note = label("Add something you know");
    let unfold = "document.querySelectorAll('main details').forEach(fold => fold.open = true)";
    page.see(&heading("What you take from this"));
    page.js(unfold, vec![]);
    page.type_into(&note, "The team is small");
    page.reload();
    page.see(&heading("What you take from this"));
    page.js(unfold, vec![]);
    assert_eq!(page.value(&note), "The team is small");
    page.type_into(&note, "\n");
    page.see(&text("The team is small"));
    page.wait_until("the field is free", |page| page.value(&note).is_empty());
}

fn a_number_that_was_begun_is_there_after_a_reload(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I don’t want this job after the interview"));
    pick(page, "I have had one or two talks");
    wait_for_question(page, "How many rounds");
    let field = css("form.question input[type=number]");
    page.type_into(&field, "12");
    page.reload();
    page.see(&field);
    assert_eq!(page.value(&field), "12");
    // It counts as it stands there.
    page.click(&button("That is my answer"));
    page.wait_until("it is answered", |page| !question(page).contains("How many rounds"));
}

fn who_leaves_for_another_page_and_comes_back_loses_nothing(page: &mut Page<'_>) {
    start_with_an_offer(page);
    let plan = page.fragment();
    page.click(&link("After"));
    page.type_into(&label("What I know"), "They shout.");
    page.click(&button("Add"));
    page.type_into(&label("What was said"), "Not put down");
    page.js("location.href = '404.html'", vec![]);
    page.see(&heading("This page isn’t here"));
    // Meanwhile another tab goes on with the same case.
    let first = page.new_tab(&plan);
    page.js("document.querySelectorAll('.answers-side details').forEach(fold => fold.open = true)", vec![]);
    name_company(page, "Northwind");
    page.see(&heading("Northwind"));
    page.wait_until("it is kept", |page| {
        page.stored_keys().iter().any(|key| page.stored(key).unwrap_or_default().contains("Northwind"))
    });
    page.close_tab(&first);
    page.back();
    // Some browsers bring the page back as it was, with the dialog open, and others load it anew.
    page.see(&css("h1"));
    page.wait_until("the other tab is heard", |page| page.text_of(&css("h1")).contains("Northwind"));
    if !page.has(&css("dialog[open]")) {
        page.click(&button("Add"));
    }
    assert_eq!(page.value(&label("What was said")), "Not put down");
    page.press(&Key::Escape);
    page.see_no(&css("dialog[open]"));
    assert_eq!(page.value(&label("What I know")), "They shout.");
    // The page goes on as before: what is typed now is kept too.
    page.type_into(&label("What I know"), " Often.");
    page.reload();
    page.see(&heading("Northwind"));
    assert_eq!(page.value(&label("What I know")), "They shout. Often.");
}

fn the_handbook_finds_an_entry_and_says_what_was_proved(page: &mut Page<'_>) {
    page.goto("#/handbook");
    page.see(&heading("Handbook"));
    page.fill(&label("Find something"), "counteroffer");
    page.see(&role("status", "entries"));
    page.click(&css("main ul a"));
    page.see(&role("navigation", "Where you are"));
    assert!(page.fragment().starts_with("#/handbook/"), "{}", page.fragment());
    page.click(&link("Why trust this"));
    page.see(&heading("What was proved"));
    page.see(&heading("What that does not cover"));
    page.click(&button("How much was covered, point by point"));
    page.see(&role("region", "How much was covered"));
}

fn the_look_is_chosen_and_kept(page: &mut Page<'_>) {
    let look = |page: &Page<'_>| page.js_text("return document.documentElement.dataset.theme ?? ''");
    page.goto("");
    page.click(&button("Light or dark: as on this device"));
    page.see(&button("Light or dark: dark"));
    assert_eq!(look(page), "dark");
    page.reload();
    page.see(&button("Light or dark: dark"));
    assert_eq!(look(page), "dark");
}

// --- bad input

fn an_address_that_leads_nowhere_leads_on(page: &mut Page<'_>) {
    for address in [
        "#/nowhere",
        "#/case//",
        "#/case/zzz",
        "#/case/zzz/wri",
        "#/case/zzz/write/no-such-template",
        "#/templates/é",
        "#/handbook/rule/no-such-rule",
        "#/handbook/no-such-section",
        "#/handbook/../..",
        "#%00",
        "#/%E0%A4%A",
        "#/<script>alert(1)</script>",
        "#/s/x",
        "#////",
    ] {
        page.open("about:blank");
        page.goto(address);
        page.see(&role("main", ""));
        page.wait_until(&format!("{address} leads on"), |page| {
            page.has(&link("Go to the first page")) || page.has(&link("See the cases here"))
        });
        let problems = page.take_problems();
        assert!(problems.is_empty(), "{address}: {problems:?}");
    }
    page.click(&css("main a[href='#/']"));
    page.see(&heading("Leaving a hiring process?"));
}

/// Puts a text under a key, opens the page, starts a case, and finds the text as it was.
#[track_caller]
fn check_left_alone(page: &mut Page<'_>, records: &[(&str, &str)]) {
    page.goto("");
    for (key, text) in records {
        page.store(key, text);
    }
    page.reload();
    page.see(&heading("Leaving a hiring process?"));
    page.see(&role("region", "Records that could not be read"));
    let everything = |page: &Page<'_>| page.js_text("return Object.values(localStorage).join('\\n')");
    start_with_an_offer(page);
    check_line(page, "Do", "Decline the offer.");
    see_saved(page);
    for (key, text) in records {
        assert!(everything(page).contains(text), "what was under {key} is gone");
    }
    page.reload();
    check_line(page, "Do", "Decline the offer.");
}

fn rubbish_in_the_storage_is_left_alone(page: &mut Page<'_>) {
    check_left_alone(
        page,
        &[
            ("bow-out/case/c1", "rubbish {"),
            (
                "bow-out/case/c2",
                r#"{"version":"1","revision":1,"saved":"2026-02-11T16:10:00","content":{"id":"other"}}"#,
            ),
            ("bow-out/case/", ""),
            ("bow-out/profile", "[1, 2"),
            ("bow-out/settings", "\u{0}\u{1}"),
            ("bow-out/line/c1", "no line"),
        ],
    );
}

fn a_record_of_a_newer_version_is_left_alone(page: &mut Page<'_>) {
    check_left_alone(page, &[("bow-out/case/c1", r#"{"version":"99","all":"new"}"#)]);
}

fn a_forbidden_storage_is_said_and_the_work_goes_on(page: &mut Page<'_>) {
    open_without_storage(page);
    page.see(&heading("Leaving a hiring process?"));
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("This browser keeps nothing for this page."));
    page.see(&text("In memory only"));
    pick(page, "They made me an offer out loud");
    check_line(page, "Do", "Decline the offer.");
    open_words(page, DECLINE);
    fill_gaps(page);
    page.see(&link("Mail app"));
}

fn a_full_storage_is_said_and_the_work_goes_on(page: &mut Page<'_>) {
    page.goto("");
    fill_up(page);
    page.reload();
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("The browser’s room for this page is full"));
    page.see(&text("Not saved"));
    pick(page, "They made me an offer out loud");
    check_line(page, "Do", "Decline the offer.");
    make_room(page);
    change(page, "what you want", "Leave");
}

// --- everybody can use it

fn the_whole_job_is_done_without_a_mouse(page: &mut Page<'_>) {
    page.goto("");
    page.see(&heading("Leaving a hiring process?"));
    page.tab_to("I have an offer and want to say no");
    page.activate();
    page.see(&text("First, is this right?"));
    wait_for_focus(page, "title");
    let asked = question(page);
    page.tab_to("They made me an offer out loud");
    page.press(&Key::Down);
    page.wait_until("the next answer is chosen", |page| page.is_checked(&radio("They made me an offer in writing")));
    page.press(&Key::Up);
    page.wait_until("the answer is chosen", |page| page.is_checked(&radio("They made me an offer out loud")));
    page.tab_to("That is my answer");
    page.activate();
    page.wait_until("the question is answered", |page| question(page) != asked);
    check_line(page, "Do", "Decline the offer.");
    wait_for_focus(page, "question");
    page.tab_to("Write the words");
    page.activate();
    page.see(&heading("Before it goes"));
    wait_for_focus(page, "title");
    let mut left = gaps_left(page);
    if left > 0 {
        page.tab_to("Fill it in");
        page.activate();
    }
    while left > 0 {
        page.see(&css("dialog[open] label"));
        let what = page.js_text("return document.querySelector('dialog[open] label').textContent.trim()");
        if !page.focused().contains(&what) {
            page.tab_to(&what);
        }
        page.press(text_for(&what));
        page.tab_to("Put it in");
        page.activate();
        page.wait_until(&format!("the gap “{what}” is filled"), |page| gaps_left(page) < left);
        page.wait_until("the focus is where it goes on", |page| {
            page.js_text("return String(document.activeElement.matches('#fill-in, .letter [data-gap]'))") == "true"
        });
        left = gaps_left(page);
    }
    page.watch_clipboard();
    page.tab_to("Copy email");
    page.activate();
    page.see(&heading("Did you send it?"));
    page.tab_to("Yes, it is sent");
    page.activate();
    page.see(&text("Noted."));
    page.see(&heading("Today"));
}

/// Every page that there is, with what is on it when it is ready.
#[track_caller]
fn on_every_page(page: &mut Page<'_>, mut look: impl FnMut(&Page<'_>, &str)) {
    start_with_an_offer(page);
    let case = page.fragment();
    open_words(page, DECLINE);
    let words = page.fragment();
    for (address, ready) in [
        (String::new(), text("What happened?")),
        (case, heading("Your plan")),
        (words, heading("Before it goes")),
        ("#/handbook".to_owned(), heading("Handbook")),
        ("#/handbook/rule".to_owned(), heading("Rules")),
        ("#/handbook/rule/action-contacted-decline".to_owned(), heading("Sources")),
        ("#/handbook/proof".to_owned(), heading("What was proved")),
        ("#/nowhere".to_owned(), link("Go to the first page")),
    ] {
        page.goto(&address);
        page.see(&ready);
        look(page, &address);
    }
}

fn every_page_is_accessible(page: &mut Page<'_>) {
    on_every_page(page, |page, address| {
        for (width, height) in [(390, 844), (1280, 900)] {
            for theme in [Theme::Light, Theme::Dark] {
                page.resize(width, height);
                page.prefer(theme);
                let found = page.accessibility();
                assert!(found.is_empty(), "{address} at {width} px, {}:\n{}", theme.name(), found.join("\n"));
            }
        }
    });
}

fn every_page_fits(page: &mut Page<'_>) {
    on_every_page(page, |page, _| {
        for width in [320, 390, 768, 1280] {
            page.resize(width, 844);
            page.fits();
        }
    });
}

fn the_page_asks_no_other_server(page: &mut Page<'_>) {
    on_every_page(page, |page, _| check_no_other_server(page));
}
