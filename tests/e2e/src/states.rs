//! Every page in every state, and how a person gets there: for pictures, and for whatever must hold on all of them.

use crate::{Page, button, css, heading, kept, label, link, radio, text};
use serde_json::json;

/// A page in a state.
pub struct State<'a> {
    pub name: &'a str,
    pub address: &'a str,
    /// What a person does there until the page is in that state.
    pub walk: fn(&mut Page<'_>),
}

/// Every page, in the states that somebody may find it in.
pub const STATES: &[State<'static>] = &[
    State { name: "start", address: "", walk: |_| {} },
    State { name: "start-question", address: "", walk: asked_early },
    State { name: "start-cases", address: "", walk: start_with_cases },
    State { name: "plan-first-question", address: "", walk: first_question },
    State { name: "plan", address: "", walk: plan },
    State { name: "plan-named", address: "", walk: named },
    State { name: "plan-line-open", address: "", walk: line_open },
    State { name: "plan-steps", address: "", walk: steps },
    State { name: "plan-why", address: "", walk: why },
    State { name: "plan-own-step", address: "", walk: own_step },
    State { name: "plan-clash", address: "", walk: clash },
    State { name: "plan-print", address: "", walk: plan_on_paper },
    State { name: "decide", address: "", walk: decide },
    State { name: "words", address: "", walk: words },
    State { name: "words-finding", address: "", walk: finding },
    State { name: "words-open", address: "", walk: words_open },
    State { name: "words-guard", address: "", walk: guard },
    State { name: "words-gap", address: "", walk: gap },
    State { name: "words-keys", address: "", walk: keys },
    State { name: "words-more-ways", address: "", walk: more_ways },
    State { name: "words-copied", address: "", walk: copied },
    State { name: "after", address: "", walk: after },
    State { name: "after-told", address: "", walk: told },
    State { name: "after-reaction", address: "", walk: reaction },
    State { name: "after-entry", address: "", walk: entry },
    State { name: "after-asked", address: "", walk: asked },
    State { name: "plan-asked", address: "", walk: plan_asked },
    State { name: "after-print", address: "", walk: on_paper },
    State { name: "call", address: "", walk: call },
    State { name: "call-aloud", address: "", walk: call_aloud },
    State { name: "call-reply", address: "", walk: call_reply },
    State { name: "call-for-real", address: "", walk: call_for_real },
    State { name: "call-not-needed", address: "", walk: call_not_needed },
    State { name: "library", address: "#/templates", walk: |_| {} },
    State { name: "library-found", address: "#/templates", walk: found },
    State { name: "library-template", address: "#/templates/t-email-decline-offer-other-accepted", walk: |_| {} },
    State { name: "library-script", address: "#/templates/t-phone-rescind", walk: |_| {} },
    State { name: "handbook", address: "#/handbook", walk: |_| {} },
    State { name: "handbook-entry", address: "#/handbook/rule/action-contacted-decline", walk: |_| {} },
    State { name: "proof", address: "#/handbook/proof", walk: |_| {} },
    State { name: "shared", address: "#/s/1eam98m5vrxfe3bezy2h734wjzr-3pkv31", walk: |_| {} },
    State { name: "shared-damaged", address: "#/s/1eam98m5vrxfe3bezy2h734wjzr", walk: |_| {} },
    State { name: "shared-unreadable", address: "#/s/1", walk: |_| {} },
    State { name: "started", address: "#/start/counteroffer", walk: |_| {} },
    State { name: "embed", address: "#/embed", walk: embed },
    State { name: "privacy", address: "#/privacy", walk: |_| {} },
    State { name: "framed", address: "#/embed", walk: framed },
    State { name: "pass-on", address: "", walk: pass_on },
    State { name: "lost", address: "#/nowhere", walk: |_| {} },
    State { name: "cases", address: "", walk: cases },
    State { name: "cases-empty", address: "#/cases", walk: |_| {} },
    State { name: "you", address: "", walk: you },
    State { name: "you-restore", address: "", walk: restore },
    State { name: "two-tabs", address: "", walk: two_tabs },
    State { name: "foot", address: "", walk: foot },
    State { name: "storage-trouble", address: "", walk: unreadable },
    State { name: "start-menu", address: "", walk: menu },
    State { name: "start-due", address: "", walk: start_due },
    State { name: "plan-unsafe", address: "", walk: unsafe_plan },
    State { name: "plan-silent", address: "", walk: silent_plan },
    State { name: "plan-many", address: "", walk: many_answers },
    State { name: "plan-number", address: "", walk: a_time },
    State { name: "plan-answers", address: "", walk: answers_open },
    State { name: "plan-fill", address: "", walk: fill_in },
    State { name: "decide-card", address: "", walk: a_card },
    State { name: "decide-end", address: "", walk: decide_end },
    State { name: "after-unsure", address: "", walk: after_early },
    State { name: "after-long", address: "", walk: long_history },
    State { name: "after-angry", address: "", walk: angry },
    State { name: "after-incident", address: "", walk: incident },
    State { name: "after-incident-note", address: "", walk: incident_note },
    State { name: "after-date", address: "", walk: a_date },
    State { name: "after-closed", address: "", walk: closed },
    State { name: "cases-clash", address: "", walk: clashing_cases },
    State { name: "you-empty", address: "#/you", walk: |page| page.see(&text("Nothing of yours is kept")) },
    State { name: "you-persistent", address: "", walk: persistent },
    State { name: "you-refused", address: "", walk: refused },
    State { name: "you-restored", address: "", walk: restored },
    State { name: "you-no-backup", address: "", walk: no_backup },
    State { name: "you-erased", address: "", walk: erased },
    State { name: "handbook-found", address: "#/handbook", walk: handbook_found },
    State { name: "handbook-nothing", address: "#/handbook", walk: handbook_nothing },
    State { name: "handbook-list", address: "#/handbook/mistake", walk: |_| {} },
    State { name: "handbook-term", address: "#/handbook/term", walk: |_| {} },
    State { name: "embed-wrong", address: "#/embed", walk: embed_wrong },
    State { name: "storage-cleared", address: "", walk: cleared },
    State { name: "storage-gone", address: "", walk: gone },
    State { name: "storage-held", address: "", walk: held },
    State { name: "storage-forbidden", address: "", walk: forbidden },
    State { name: "storage-full", address: "", walk: full },
    State { name: "storage-newer", address: "", walk: newer },
    State { name: "clock-back", address: "", walk: clock_back },
];

/// Only a finished build keeps itself for offline.
fn foot(page: &mut Page<'_>) {
    if page.js("return !!document.querySelector('meta[name=service-worker]')", vec![]) == json!(true) {
        page.move_about();
        page.see(&text("Works offline"));
    }
    page.js("scrollTo(0, document.body.scrollHeight)", vec![]);
}

/// What a tap leads to while the plan cannot arrive: on a phone to the first question, on a desk to a word about the network.
fn asked_early(page: &mut Page<'_>) {
    page.server.stop();
    page.click(&button("I have an offer and want to say no"));
    page.wait_until("an answer to the tap", |page| {
        page.has(&css("form.question")) || page.has(&text("The network broke off"))
    });
    page.take_problems();
    page.server.start_again().unwrap_or_else(|error| panic!("no server: {error}"));
}

fn first_question(page: &mut Page<'_>) {
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
}

fn plan(page: &mut Page<'_>) {
    first_question(page);
    page.click(&radio("They made me an offer out loud"));
    page.see_no(&text("First, is this right?"));
}

fn start_with_cases(page: &mut Page<'_>) {
    plan(page);
    page.click(&link("Bow Out"));
    page.see(&heading("Your cases, next date first"));
}

fn line_open(page: &mut Page<'_>) {
    plan(page);
    page.click(&text("Decline the offer."));
    page.see(&link("Read the rule and its sources"));
}

/// A plan that knows whom and what it is about.
fn named(page: &mut Page<'_>) {
    plan(page);
    open_answers(page);
    for (add, words) in [("Add job", "Analyst\n"), ("Add company", "Northwind\n"), ("Add who hears it", "Maya Reyes\n")]
    {
        page.click(&button(add));
        page.type_into(&css("dialog[open] input"), words);
        page.see_no(&css("dialog[open]"));
    }
    page.see(&heading("Analyst, Northwind"));
    page.see(&text("Saved"));
    page.js("scrollTo(0, 0); document.activeElement.blur()", vec![]);
}

/// Opens folds of the plan by the beginning of their titles.
fn unfold(page: &mut Page<'_>, titles: &[&str]) {
    page.js("document.querySelectorAll('details.plan-fold').forEach(fold => fold.open = true)", vec![]);
    for title in titles {
        page.js(
            "const folds = [...document.querySelectorAll('details.fold > summary')];
             folds.find(it => it.innerText.trim().startsWith(arguments[0]))?.click();",
            vec![(*title).into()],
        );
    }
}

fn steps(page: &mut Page<'_>) {
    plan(page);
    unfold(page, &["Who hears it", "Before you", "Tone and manner", "What they may say", "Dates to come"]);
    page.see(&text("Less than a minute, spoken."));
}

fn why(page: &mut Page<'_>) {
    plan(page);
    unfold(page, &["How this plan", "What would change", "What it takes", "Take another step"]);
    page.see(&text("This is where your answers lead."));
}

fn own_step(page: &mut Page<'_>) {
    page.click(&button("I’m not sure yet"));
    page.click(&radio("I have had one or two talks"));
    page.see(&heading("Your plan"));
    unfold(page, &["Take another step"]);
    page.click(&radio("Withdraw from the process."));
    unfold(page, &["A step of your own"]);
    page.see(&button("Go back to where my answers lead"));
}

fn clash(page: &mut Page<'_>) {
    page.click(&button("They came back with more, or asked why"));
    page.click(&radio("They asked why"));
    page.click(&css("form.question .fold > summary"));
    page.click(&radio("I applied and have heard nothing"));
    page.see(&css("#clash"));
}

fn plan_on_paper(page: &mut Page<'_>) {
    plan(page);
    page.prefer_print();
}

fn decide(page: &mut Page<'_>) {
    page.click(&button("I’m not sure yet"));
    page.click(&radio("I have had one or two talks"));
    page.see(&heading("Your plan"));
    page.click(&link("Decide"));
    page.see(&heading("Stay, ask, wait or leave?"));
}

fn words(page: &mut Page<'_>) {
    plan(page);
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
}

fn call(page: &mut Page<'_>) {
    plan(page);
    page.click(&link("Call"));
    page.see(&text("line 1 of"));
}

fn call_aloud(page: &mut Page<'_>) {
    call(page);
    page.click(&button("Say it"));
    page.click(&button("Start"));
    page.click(&button("Next line"));
    page.see(&text("line 2 of"));
}

fn call_reply(page: &mut Page<'_>) {
    call(page);
    page.click(&button("What if we paid you more?"));
    page.see(&text("If they go on"));
}

fn call_for_real(page: &mut Page<'_>) {
    call(page);
    page.click(&button("Do it"));
    page.click(&button("Add their number"));
    page.type_into(&css("dialog[open] input"), "0161 496 0142\n");
    page.see(&link("Call 0161 496 0142"));
}

fn call_not_needed(page: &mut Page<'_>) {
    page.click(&button("I don’t want this job after the interview"));
    page.click(&radio("I have had one or two talks"));
    page.click(&link("Call"));
    page.see(&heading("No call is needed here"));
}

fn found(page: &mut Page<'_>) {
    page.type_into(&css("#find"), "offer phone");
    page.see(&link("Decline an offer by phone"));
}

fn finding(page: &mut Page<'_>) {
    words(page);
    page.click(&button("Write freely instead"));
    page.type_into(&css("textarea[aria-label='Your message']"), " Your office is a dump!!!");
    page.see(&text("Think twice"));
}

/// Another time was asked for, and it is their turn.
fn asked(page: &mut Page<'_>) {
    page.click(&button("I can’t make an interview"));
    page.click(&radio("Move the date"));
    page.click(&link("Write the words"));
    page.click(&button("Copy email"));
    page.click(&button("Yes, it is sent"));
    page.see(&text("You asked for another time today"));
}

fn plan_asked(page: &mut Page<'_>) {
    asked(page);
    page.click(&link("Plan"));
    page.see(&text("Wait for their answer."));
}

/// Copied with gaps in it.
fn copied(page: &mut Page<'_>) {
    words(page);
    page.click(&button("Copy email"));
    page.see(&heading("Did you send it?"));
    page.see(&text("still stand in square brackets."));
}

fn more_ways(page: &mut Page<'_>) {
    words(page);
    page.click(&button("Write freely instead"));
    page.fill(&label("Subject"), "Your offer");
    page.fill(&label("Your message"), "Dear Maya, thank you for your time. I am declining the offer.");
    page.see(&link("Mail app"));
    page.click(&button("More ways to send it"));
}

fn after(page: &mut Page<'_>) {
    plan(page);
    page.click(&link("After"));
    page.see(&heading("Today"));
}

fn told(page: &mut Page<'_>) {
    after(page);
    page.click(&button("I have told them"));
    page.fill(&label("Whom"), "Maya Reyes");
    page.fill(
        &label("What was said"),
        "Declined. Said I accepted another offer; she asked where, I kept that to myself.",
    );
    page.click(&button("Add to the log"));
    page.see(&text("Declined by phone"));
    page.click(&button("It is in writing now"));
    page.see_no(&button("It is in writing now"));
}

fn reaction(page: &mut Page<'_>) {
    told(page);
    page.click(&button("Offered more"));
    page.see(&link("Write the reply"));
    page.js("document.querySelector('.toasts').textContent = ''", vec![]);
}

fn entry(page: &mut Page<'_>) {
    told(page);
    page.click(&button("Add"));
    page.see(&heading("What happened, and when?"));
}

fn on_paper(page: &mut Page<'_>) {
    reaction(page);
    page.prefer_print();
}

fn pass_on(page: &mut Page<'_>) {
    plan(page);
    open_answers(page);
    page.click(&button("Add company"));
    page.type_into(&css("dialog[open] input"), "Fernwood & Co\n");
    page.see_no(&css("dialog[open]"));
    page.click(&button("Pass this situation on"));
    page.see(&label("The link"));
}

fn embed(page: &mut Page<'_>) {
    page.set_value(&label("Accent colour"), "#7a2f5d");
    page.set_value(&label("Height"), "12");
    page.set_value(&label("Words of your own link"), "Talk it over with Ruth");
    page.set_value(&label("Where your own link leads"), "https://ruth.example/talk");
}

/// The app in a frame, with a plan and the coach's link below it.
fn framed(page: &mut Page<'_>) {
    page.open(&format!("{}?x#/embed", page.server.url()));
    embed(page);
    page.set_value(&label("Height"), "844");
    page.enter_frame(&css("iframe.preview"));
    plan(page);
    page.see(&link("Talk it over with Ruth"));
    page.leave_frame();
    page.js("document.querySelector('iframe.preview').scrollIntoView()", vec![]);
}

/// Four cases: two appointments fall together, and one is closed.
fn put_cases(page: &Page<'_>) {
    page.js(
        "const in_days = (days, time) => { const d = new Date(Date.now() + days * 864e5 - new Date().getTimezoneOffset() * 6e4); return d.toISOString().slice(0, 10) + 'T' + time + ':00'; };
         const put = (id, role, company, stage, at, status) => localStorage.setItem('bow-out/case/' + id, JSON.stringify({
           version: '1', revision: 1, saved: in_days(-1, '09:00'), content: { id, opened: in_days(-3, '09:00'), company, role,
             answers: { stage, intent: 'leave' }, status: status ?? { is: 'deciding' }, ...(at ? { appointment: { at, attended: 'not-said' } } : {}) } }));
         put('c1', 'Analyst', 'Northwind', 'offer-verbal');
         put('c2', 'Reporting analyst', 'Tern & Co', 'interview-scheduled', in_days(3, '10:00'));
         put('c3', 'Insights lead', 'Halley Trust', 'interview-scheduled', in_days(3, '10:30'));
         put('c4', 'Designer', 'Acme', 'early-rounds', null, { is: 'closed', on: in_days(-2, '09:00').slice(0, 10), ending: 'withdrawn', told: null });",
        vec![],
    );
    page.js("location.reload()", vec![]);
    page.see(&heading("Your cases, next date first"));
}

fn cases(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/cases");
    page.choose(&label("Which one would you accept?"), "Analyst, Northwind");
    page.see(&heading("Then the others want this:"));
}

fn you(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/you");
    page.see(&heading("Erase everything"));
}

fn restore(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/you");
    page.js(
        "URL.createObjectURL = blob => { blob.text().then(text => window.bowOutFile = text); return '#'; }",
        vec![],
    );
    page.click(&button("Save a backup"));
    page.wait_until("there is a file", |page| !page.js_text("return window.bowOutFile ?? ''").is_empty());
    page.js(
        "const transfer = new DataTransfer();
         transfer.items.add(new File([window.bowOutFile.replaceAll('Halley', 'Hailey')], 'backup.json'));
         const input = document.getElementById('restore');
         input.files = transfer.files;
         input.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![],
    );
    page.see(&button("Bring it in"));
}

fn two_tabs(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/case/c1");
    page.see(&heading("Your plan"));
    page.js(
        "const record = JSON.parse(localStorage.getItem('bow-out/case/c1').replace('Northwind', 'Southwind'));
         record.revision += 1;
         localStorage.setItem('bow-out/case/c1', JSON.stringify(record));",
        vec![],
    );
    open_answers(page);
    page.click(&button("Change company"));
    page.type_into(&css("dialog[open] input"), " Ltd\n");
    page.see(&text("Which one counts?"));
}

/// Everything that can be chosen lies open, and a template of one's own is in the list.
fn words_open(page: &mut Page<'_>) {
    words(page);
    page.click(&button("Keep as my template"));
    page.js("document.querySelectorAll('main form details').forEach(fold => fold.open = true)", vec![]);
    page.see(&text("Your own"));
}

fn guard(page: &mut Page<'_>) {
    words(page);
    page.click(&button("Write freely instead"));
    page.type_into(&css("textarea[aria-label='Your message']"), " My husband is ill and the salary is low.");
    page.see(&button("Say it neutrally"));
}

fn gap(page: &mut Page<'_>) {
    words(page);
    page.js("document.querySelector('main .gap.empty').click()", vec![]);
    page.see(&css("dialog[open] input"));
}

fn keys(page: &mut Page<'_>) {
    words(page);
    page.press("?");
    page.see(&heading("Keys on this page"));
}

fn unreadable(page: &mut Page<'_>) {
    page.store("bow-out/case/c1", "rubbish");
    page.reload();
    page.see(&heading("Leaving a hiring process?"));
}

fn menu(page: &mut Page<'_>) {
    page.see(&button("I’m not sure yet"));
    page.js("if (innerWidth < 800) document.getElementById('menu').showPopover()", vec![]);
}

fn start_due(page: &mut Page<'_>) {
    let today = kept::in_days(page, 0, "23:30");
    kept::with_cases(
        page,
        &[("c1", "Northwind", "interview-scheduled", &today), ("c2", "Halley", "offer-verbal", "")],
        "",
    );
    page.see(&heading("Your cases, next date first"));
}

fn unsafe_plan(page: &mut Page<'_>) {
    page.click(&button("Someone treated me badly"));
    page.see(&button("Leave this page"));
    page.see(&css("form legend#question"));
}

fn silent_plan(page: &mut Page<'_>) {
    first_question(page);
    crate::plan::pick(page, "I applied and have heard nothing");
    page.see(&text("Nothing has to be sent now."));
}

fn many_answers(page: &mut Page<'_>) {
    plan(page);
    for _ in 0..20 {
        if crate::plan::question(page).contains("reasons") {
            break;
        }
        let asked = crate::plan::question(page);
        page.click(&button("I don’t know"));
        page.wait_until("another question", |page| crate::plan::question(page) != asked);
    }
    page.click(&button("Another job"));
    page.js("document.getElementById('question').scrollIntoView()", vec![]);
}

fn a_time(page: &mut Page<'_>) {
    page.click(&button("I can’t make an interview"));
    let mut asked = "What do you want to do?".to_owned();
    page.click(&radio("Move the date"));
    loop {
        page.wait_until("another question", |page| {
            ![asked.as_str(), ""].contains(&crate::plan::question(page).as_str())
        });
        asked = crate::plan::question(page);
        if asked == "When is the interview or call?" {
            break;
        }
        page.click(&button("I don’t know"));
    }
    page.js("document.getElementById('question').scrollIntoView({ block: 'center' })", vec![]);
}

/// On a phone the answers are folded.
fn open_answers(page: &Page<'_>) {
    page.see(&heading("Your plan"));
    page.js("document.querySelectorAll('details.answers').forEach(fold => fold.open = true)", vec![]);
}

fn answers_open(page: &mut Page<'_>) {
    plan(page);
    open_answers(page);
    page.js("document.querySelector('details.answers').scrollIntoView()", vec![]);
}

fn fill_in(page: &mut Page<'_>) {
    answers_open(page);
    page.click(&button("Add company"));
    page.see(&css("dialog[open] input"));
}

fn a_card(page: &mut Page<'_>) {
    decide(page);
    page.js("document.querySelector('main details > summary').click()", vec![]);
    page.js("document.querySelector('main details').scrollIntoView()", vec![]);
}

fn decide_end(page: &mut Page<'_>) {
    decide(page);
    page.js("scrollTo(0, document.body.scrollHeight)", vec![]);
}

fn after_early(page: &mut Page<'_>) {
    page.click(&button("I’m not sure yet"));
    page.click(&radio("I have had one or two talks"));
    page.see(&heading("Your plan"));
    page.click(&link("After"));
    page.see(&heading("Today"));
}

/// Half a year of letters, calls and notes.
fn long_history(page: &mut Page<'_>) {
    let entry = |day: i64| {
        let at = kept::in_days(page, -day, "09:15");
        let text = "Thank you for the time that you and the team gave me. I have decided to go another way, and I would \
                    rather tell you now than keep you waiting. I hope that we meet again.";
        match day % 3 {
            0 => {
                json!({ "at": at, "event": { "is": "sent", "to": "Maya Reyes", "channel": "email", "subject": "Your offer", "text": text, "template": "t-email-decline-offer-general" }, "private": false })
            }
            1 => {
                json!({ "at": at, "event": { "is": "heard", "from": "Maya Reyes", "channel": "phone", "reaction": "asked-why", "text": "She asked why." }, "private": false })
            }
            _ => {
                json!({ "at": at, "event": { "is": "note", "text": "Kept the reference from Jo out of it." }, "private": true })
            }
        }
    };
    let log: Vec<_> = (1..=40).rev().map(|n| entry(n * 4)).collect();
    let told = kept::in_days(page, -156, "09:15");
    let case = json!({
        "id": "c1", "opened": told, "company": "Northwind", "role": "Analyst", "log": log,
        "answers": { "stage": "offer-verbal", "intent": "leave" },
        "status": { "is": "told", "told": { "at": told, "channel": "email", "confirmed": null } },
    });
    page.store("bow-out/case/c1", &kept::wrapped(case));
    page.reload();
    page.see(&heading("Your cases, next date first"));
    page.goto("#/case/c1/after");
    page.see(&heading("Today"));
}

fn angry(page: &mut Page<'_>) {
    told(page);
    page.click(&button("Got angry"));
    page.see(&text("Let it rest."));
    page.js("document.querySelector('.toasts').textContent = ''", vec![]);
}

fn incident(page: &mut Page<'_>) {
    page.click(&button("Someone treated me badly"));
    page.see(&button("Leave this page"));
    page.click(&link("After"));
    page.see(&heading("Today"));
}

fn incident_note(page: &mut Page<'_>) {
    incident(page);
    page.js("document.querySelector('.incidents button, #incidents-title + * button')?.click()", vec![]);
    page.see(&css("dialog[open]"));
}

fn a_date(page: &mut Page<'_>) {
    told(page);
    page.click(&button("Add a date"));
    page.see(&css("dialog[open]"));
}

fn closed(page: &mut Page<'_>) {
    told(page);
    page.js("document.querySelector('.closing button').click()", vec![]);
    page.see(&button("Open it again"));
    page.js("document.querySelector('.toasts').textContent = ''", vec![]);
}

fn clashing_cases(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/cases");
    page.see(&link("Analyst, Northwind"));
}

/// The page of the person, in a browser that says this about keeping what is there.
fn promise(page: &mut Page<'_>, persisted: bool) {
    put_cases(page);
    page.js(
        "navigator.storage.persisted = () => Promise.resolve(arguments[0]); navigator.storage.persist = () => Promise.resolve(false);",
        vec![persisted.into()],
    );
    page.js("location.hash = '#/you'", vec![]);
    page.see(&heading("How safely it is kept"));
}

fn persistent(page: &mut Page<'_>) {
    promise(page, true);
    page.see(&text("has promised to keep"));
}

fn refused(page: &mut Page<'_>) {
    promise(page, false);
    page.click(&button("Ask the browser to keep it"));
    page.see(&text("The browser gave no promise."));
}

fn restored(page: &mut Page<'_>) {
    restore(page);
    page.click(&button("Bring it in"));
    page.see(&button("Undo the restore"));
}

fn no_backup(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/you");
    kept::pick_file(page, "name,role\nAnalyst,Acme");
    page.see(&css("#picked .error"));
}

fn erased(page: &mut Page<'_>) {
    you(page);
    page.click(&button("Erase everything"));
    page.see(&text("Everything you kept here is erased."));
}

fn handbook_found(page: &mut Page<'_>) {
    page.fill(&label("Find something"), "counteroffer");
    page.see(&text("entries"));
}

fn handbook_nothing(page: &mut Page<'_>) {
    page.fill(&label("Find something"), "zebra crossing");
    page.see(&text("Nothing"));
}

fn embed_wrong(page: &mut Page<'_>) {
    page.set_value(&label("Words of your own link"), "Talk it over with Ruth");
    page.set_value(&label("Where your own link leads"), "ruth.example/talk");
    page.set_value(&label("Height"), "9999");
}

fn cleared(page: &mut Page<'_>) {
    put_cases(page);
    page.js_async("setTimeout(arguments[arguments.length - 1], 400)", vec![]);
    kept::clear_while_closed(page);
    page.see(&text("and now nothing is left"));
}

fn gone(page: &mut Page<'_>) {
    put_cases(page);
    page.js("localStorage.removeItem('bow-out/case/c1')", vec![]);
    page.reload();
    page.see(&text("The browser has lost"));
}

fn held(page: &mut Page<'_>) {
    put_cases(page);
    page.goto("#/case/c1");
    page.see(&heading("Your plan"));
    page.js("localStorage.removeItem('bow-out/case/c1'); window.dispatchEvent(new Event('focus'))", vec![]);
    page.see(&button("Put it back"));
}

fn forbidden(page: &mut Page<'_>) {
    kept::open_without_storage(page);
    plan(page);
    page.see(&text("In memory only"));
}

fn full(page: &mut Page<'_>) {
    put_cases(page);
    kept::fill_up(page);
    page.goto("#/case/c1");
    open_answers(page);
    page.click(&button("Change company"));
    page.type_into(&css("dialog[open] input"), " and a name that is a great deal longer than before\n");
    page.see(&text("Not saved"));
}

fn newer(page: &mut Page<'_>) {
    page.store("bow-out/case/c1", r#"{"version":"99","all":"new"}"#);
    page.reload();
    page.see(&css(".unread"));
}

fn clock_back(page: &mut Page<'_>) {
    let ahead = kept::in_days(page, 400, "09:00");
    page.store(
        "bow-out/case/c1",
        &kept::record("c1", "Northwind", "offer-verbal", "")
            .replace("2026-01-05T09:00:00\",\"version", &format!("{ahead}\",\"version")),
    );
    page.reload();
    page.see(&text("clock stands before"));
}
