//! What must hold for everybody on every page: the whole job without a mouse, nothing that jumps, nothing that only some
//! can read.

use bow_out_e2e::kept::{file, pick_file, watch_files};
use bow_out_e2e::plan::question;
use bow_out_e2e::states::STATES;
use bow_out_e2e::{Key, Page, Theme, button, css, heading, label, link, radio, role, suite, text};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        // A window of headless Firefox is never in front, and then its buttons take no Enter.
        the_whole_job_from_the_first_page_to_the_last_is_done_with_keys[Chromium, WebKit],
        the_page_of_the_next_step_is_marked,
        large_letters_leave_the_tabs_of_a_case_whole,
        nothing_jumps_while_answering,
        after_a_long_question_the_next_one_is_in_view,
        an_answer_leaves_no_button_chosen_for_the_next_question,
        who_answers_and_goes_on_at_once_finds_a_page_that_works,
        every_state_is_accessible_and_fits[Chromium],
    ])
}

// --- keys

/// Presses Tab until the focus is on `what`, and sees at every stop where it is.
#[track_caller]
fn reach(page: &Page<'_>, what: &str) {
    let mut passed = std::collections::BTreeSet::new();
    for _ in 0..220 {
        page.press(&Key::Tab);
        let now = page.focused();
        // A long page may still be on its way to the new place.
        page.wait_until(&format!("the focus can be seen on {now}: {}", page.hidden_focus()), |page| {
            page.hidden_focus().is_empty()
        });
        if now == what || !what.starts_with("button: ") && now.contains(what) {
            return;
        }
        passed.insert(now);
    }
    panic!("Tab never reached `{what}`; it passed {passed:?}");
}

#[track_caller]
fn enter(page: &Page<'_>, what: &str) {
    reach(page, what);
    page.activate();
}

#[track_caller]
fn wait_for_focus(page: &Page<'_>, id: &str) {
    page.wait_until(&format!("the focus is on #{id}"), |page| {
        page.js_text("return document.activeElement?.id ?? ''") == id
    });
}

fn gaps_left(page: &Page<'_>) -> u64 {
    page.js_text("return document.body.innerText.match(/(\\d+) gaps? left/)?.[1] ?? '0'").parse().unwrap_or(0)
}

fn the_whole_job_from_the_first_page_to_the_last_is_done_with_keys(page: &mut Page<'_>) {
    page.goto("");
    page.see(&heading("Leaving a hiring process?"));
    enter(page, "I have an offer and want to say no");
    page.see(&text("First, is this right?"));
    wait_for_focus(page, "title");
    let asked = question(page);
    reach(page, "They made me an offer out loud");
    page.press(&Key::Down);
    page.wait_until("the next answer is chosen", |page| page.is_checked(&radio("They made me an offer in writing")));
    page.press(&Key::Up);
    enter(page, "That is my answer");
    page.wait_until("the question is answered", |page| question(page) != asked);
    wait_for_focus(page, "question");

    // The call.
    enter(page, "Practise the call");
    page.see(&text("line 1 of"));
    enter(page, "Next line");
    page.see(&text("line 2 of"));
    enter(page, "a: Plan");
    page.see(&heading("Your plan"));

    // The words, and their way out.
    enter(page, "Write the words");
    page.see(&heading("Before it goes"));
    wait_for_focus(page, "title");
    let mut left = gaps_left(page);
    if left > 0 {
        enter(page, "Fill it in");
    }
    while left > 0 {
        page.see(&css("dialog[open] label"));
        let what = page.js_text("return document.querySelector('dialog[open] label').textContent.trim()");
        if !page.focused().contains(&what) {
            reach(page, &what);
        }
        page.press(if what.contains("email") { "mira@example.org" } else { "Mira Sandel" });
        enter(page, "Put it in");
        page.wait_until(&format!("the gap “{what}” is filled"), |page| gaps_left(page) < left);
        page.wait_until("the focus is where it goes on", |page| {
            page.js_text("return String(document.activeElement.matches('#fill-in, .letter [data-gap]'))") == "true"
        });
        left = gaps_left(page);
    }
    page.watch_clipboard();
    enter(page, "Copy ");
    page.see(&heading("Did you send it?"));
    enter(page, "Yes, it is sent");
    page.see(&text("Noted."));

    // What comes after.
    page.see(&heading("Today"));
    wait_for_focus(page, "title");
    reach(page, "input: ");
    page.press(" ");
    page.wait_until("something is ticked", |page| {
        page.js("return !!document.querySelector('main input:checked')", vec![]) == json!(true)
    });
    enter(page, "Thanked me");
    page.see(&text("They know"));

    // All cases, and what is kept.
    enter(page, "a: Cases");
    page.see(&heading("Cases"));
    wait_for_focus(page, "title");
    enter(page, "a: You");
    page.see(&heading("How safely it is kept"));
    wait_for_focus(page, "title");
    reach(page, "Your phone");
    page.press("0161 496 0142");
    watch_files(page);
    enter(page, "Save a backup");
    let backup = file(page);
    reach(page, "Restore a backup");
    pick_file(page, &backup.replace("Mira Sandel", "Mira Sandell"));
    page.see(&button("Bring it in"));
    enter(page, "Bring it in");
    page.see(&text("Restored: "));
    enter(page, "button: Erase everything");
    page.see(&text("Everything you kept here is erased."));
    enter(page, "button: Undo");
    page.see(&text("Everything is back."));

    // The rest of the house.
    enter(page, "a: For your blog");
    page.see(&heading("For your blog"));
    wait_for_focus(page, "title");
    reach(page, "Height");
    enter(page, "a: Privacy");
    wait_for_focus(page, "title");
    enter(page, "a: Handbook");
    page.see(&heading("Handbook"));
    wait_for_focus(page, "title");
    reach(page, "Find something");
    page.press("counteroffer");
    page.see(&role("status", "entries"));
    enter(page, "ounteroffer");
    page.see(&role("navigation", "Where you are"));
    enter(page, "a: Templates");
    wait_for_focus(page, "title");
    enter(page, "Decline an offer");
    page.see(&css("article"));
}

// --- the next step

fn the_page_of_the_next_step_is_marked(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&link("Call next"));
    page.click(&link("Call next"));
    page.see(&text("line 1 of"));
    page.see_no(&link("Call next"));
    page.click(&link("After"));
    page.see(&link("Call next"));
    page.click(&button("I have told them"));
    page.fill(&label("Whom"), "Maya Reyes");
    page.click(&button("Add to the log"));
    page.see(&link("Words next"));
    page.click(&button("It is in writing now"));
    page.see_no(&link("Words next"));
    page.click(&link("Plan"));
    page.see(&link("After next"));
}

fn large_letters_leave_the_tabs_of_a_case_whole(page: &mut Page<'_>) {
    page.resize(320, 640);
    page.goto("");
    // Five of them: somebody who is unsure has one more.
    page.click(&button("I’m not sure yet"));
    page.see(&link("Decide"));
    for size in ["100%", "200%"] {
        page.js("document.documentElement.style.fontSize = arguments[0]", vec![json!(size)]);
        let broken = page.js_text(
            "const words = [...document.querySelectorAll('.tabs a')].map(tab => [...tab.childNodes].find(node => node.nodeType === 3 && node.data.trim()));
             const lines = word => { const range = document.createRange(); range.selectNode(word); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size; };
             const out = word => word.parentElement.getBoundingClientRect();
             return words.filter(word => lines(word) > 1 || out(word).left < -0.5 || out(word).right > innerWidth + 0.5 || out(word).width < 24).map(word => word.data).join(', ')",
        );
        assert!(broken.is_empty(), "with letters of {size}: {broken}");
    }
}

// --- nothing jumps

fn nothing_jumps_while_answering(page: &mut Page<'_>) {
    page.resize(390, 844);
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.click(&radio("They made me an offer out loud"));
    page.see_no(&text("First, is this right?"));
    page.js(
        "window.bowOutShift = 0;
         try { new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.bowOutShift += e.value; }).observe({ type: 'layout-shift' }); } catch {}",
        vec![],
    );
    let top = |page: &Page<'_>| {
        page.js("return document.getElementById('question')?.getBoundingClientRect().top ?? -1", vec![])
            .as_f64()
            .unwrap_or(-1.0)
    };
    for _ in 0..6 {
        // Where a person would have it: the question in view, the answer under the thumb.
        let choice = css("form.question .choice input[type=radio]");
        if !page.has(&choice) {
            let asked = question(page);
            page.click(&button("I don’t know"));
            page.wait_until("the next question", |page| question(page) != asked);
            continue;
        }
        page.js(
            "document.querySelector('form.question .choice').scrollIntoView({ block: 'center', behavior: 'instant' })",
            vec![],
        );
        let (asked, before) = (question(page), top(page));
        page.click(&choice);
        page.wait_until("the next question", |page| question(page) != asked);
        if question(page).is_empty() {
            break;
        }
        page.wait_until(
            &format!("the question stays at {before} after “{asked}”, and is not at {}", top(page)),
            |page| (top(page) - before).abs() <= 2.0,
        );
    }
    let shift = page.js("return window.bowOutShift", vec![]).as_f64().unwrap_or(1.0);
    assert!(shift < 0.05, "the page moved by itself: {shift}");
}

fn after_a_long_question_the_next_one_is_in_view(page: &mut Page<'_>) {
    page.resize(1280, 700);
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    let asked = question(page);
    page.js("document.querySelector('form.question .choice:last-of-type').scrollIntoView({ block: 'end' })", vec![]);
    page.click(&css("form.question .choice:last-of-type input"));
    page.wait_until("the next question", |page| question(page) != asked);
    let top = "return document.getElementById('question').getBoundingClientRect().top";
    page.wait_until("it is in view", |page| {
        page.js(top, vec![]).as_f64().is_some_and(|top| (0.0..700.0).contains(&top))
    });
}

fn an_answer_leaves_no_button_chosen_for_the_next_question(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    for _ in 0..4 {
        let asked = question(page);
        // What is ticked, and not picked, is answered with a button of its own.
        match page.count(&css("form.question input[type=radio]")) {
            0 => page.click(&button("I don’t know")),
            _ => page.click(&css("form.question .choice input")),
        }
        page.wait_until("the next question", |page| question(page) != asked);
        let chosen = page.count(&css("form.question input:checked"));
        assert_eq!(chosen, 0, "“{}” begins with an answer", question(page));
    }
}

fn who_answers_and_goes_on_at_once_finds_a_page_that_works(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    // What follows an answer a frame later finds the page gone.
    page.js("document.querySelector('form.question .choice input').click(); document.querySelector('form.question').requestSubmit(); location.hash = '#/'", vec![]);
    page.see(&heading("Leaving a hiring process?"));
    page.click(&button("I can’t make an interview"));
    page.see(&css("form.question"));
}

// --- every state

/// Goes to every state on a phone and looks at it: at 320 px, on a desk at 200 % (which leaves 640 px) and with letters of
/// twice the size, there and at 320 px, nothing is too wide; with forced colours the focus has a shape; and axe-core finds
/// nothing on the phone in the light and on the desk in the dark.
fn every_state_is_accessible_and_fits(page: &mut Page<'_>) {
    let mut found = Vec::new();
    for state in STATES {
        page.move_to(&bow_out_e2e::dist(), "/");
        page.resize(390, 844);
        page.prefer(Theme::Light);
        page.goto(state.address);
        let seen = catch_unwind(AssertUnwindSafe(|| {
            (state.walk)(page);
            // A page other than the first one arrives a little later.
            page.see(&css("h1"));
            look(page)
        }));
        let seen = seen.unwrap_or_else(|_| vec!["not reached".to_owned()]);
        found.extend(seen.into_iter().map(|what| format!("{}: {what}", state.name)));
    }
    // A state may ask for what is not there; what must not go wrong is checked where the state is the matter.
    let _ = page.take_problems();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn look(page: &Page<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let axe = |page: &Page<'_>, how: &str| {
        page.accessibility().into_iter().map(move |what| format!("{how}: {what}")).collect::<Vec<_>>()
    };
    found.extend(axe(page, "on a phone"));
    let wide = |page: &Page<'_>, how: &str| {
        let over = page.js("return document.documentElement.scrollWidth - innerWidth", vec![]).as_i64().unwrap_or(0);
        let out = "const out = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 0.5);
            return out.filter(one => !out.some(other => other !== one && one.contains(other)))
                .slice(0, 3).map(one => `${one.localName}.${one.className.baseVal ?? one.className} “${one.textContent.slice(0, 30)}”`).join(', ')";
        (over > 0).then(|| format!("{how}: {over} px too wide: {}", page.js_text(out)))
    };
    for (width, height) in [(640, 450), (320, 640)] {
        page.resize(width, height);
        found.extend(wide(page, &format!("at {width} px")));
    }
    page.js("document.documentElement.style.fontSize = '200%'", vec![]);
    found.extend(wide(page, "with letters of twice the size on a small phone"));
    page.js("document.documentElement.style.fontSize = ''", vec![]);
    page.resize(640, 450);
    page.force_colours();
    page.press(&Key::Tab);
    let hidden = page.hidden_focus();
    found.extend((!hidden.is_empty()).then(|| format!("with forced colours: {hidden}")));
    // The menu drops down on a phone only.
    page.js("document.activeElement?.blur(); document.querySelector('#menu:popover-open')?.hidePopover()", vec![]);
    page.resize(1280, 900);
    page.prefer(Theme::Dark);
    page.js("document.documentElement.style.fontSize = '200%'", vec![]);
    found.extend(wide(page, "with letters of twice the size"));
    page.js("document.documentElement.style.fontSize = ''", vec![]);
    found.extend(axe(page, "on a desk in the dark"));
    found
}
