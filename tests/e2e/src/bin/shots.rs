//! Takes pictures of the pages in `dist/`: on a phone and on a desk, light and
//! dark, into `target/shots/`.
//!
//! ```text
//! make shots                          all pages of the list
//! make shots PAGES="plan composer"    these
//! make shots PAGES="'#/plan/1'"       any address
//! ```

use bow_out_e2e::{Browser, Kind, Page, Theme, button, css, dist, heading, label, link, radio, root, text};
use std::error::Error;

/// A page to take pictures of.
struct Shot<'a> {
    name: &'a str,
    address: &'a str,
    /// What a person does there before the picture is taken.
    walk: fn(&mut Page<'_>),
}

const SHOTS: &[Shot<'static>] = &[
    Shot { name: "start", address: "", walk: |_| {} },
    Shot { name: "start-cases", address: "", walk: start_with_cases },
    Shot { name: "plan-first-question", address: "", walk: first_question },
    Shot { name: "plan", address: "", walk: plan },
    Shot { name: "plan-line-open", address: "", walk: line_open },
    Shot { name: "plan-steps", address: "", walk: steps },
    Shot { name: "plan-why", address: "", walk: why },
    Shot { name: "plan-own-step", address: "", walk: own_step },
    Shot { name: "plan-clash", address: "", walk: clash },
    Shot { name: "plan-print", address: "", walk: plan_on_paper },
    Shot { name: "decide", address: "", walk: decide },
    Shot { name: "words", address: "", walk: words },
    Shot { name: "words-finding", address: "", walk: finding },
    Shot { name: "words-open", address: "", walk: words_open },
    Shot { name: "words-guard", address: "", walk: guard },
    Shot { name: "words-gap", address: "", walk: gap },
    Shot { name: "words-keys", address: "", walk: keys },
    Shot { name: "words-more-ways", address: "", walk: more_ways },
    Shot { name: "after", address: "", walk: after },
    Shot { name: "after-told", address: "", walk: told },
    Shot { name: "after-reaction", address: "", walk: reaction },
    Shot { name: "after-entry", address: "", walk: entry },
    Shot { name: "after-print", address: "", walk: on_paper },
    Shot { name: "call", address: "", walk: call },
    Shot { name: "call-aloud", address: "", walk: call_aloud },
    Shot { name: "call-reply", address: "", walk: call_reply },
    Shot { name: "call-for-real", address: "", walk: call_for_real },
    Shot { name: "call-not-needed", address: "", walk: call_not_needed },
    Shot { name: "library", address: "#/templates", walk: |_| {} },
    Shot { name: "library-found", address: "#/templates", walk: found },
    Shot { name: "library-template", address: "#/templates/t-email-decline-offer-other-accepted", walk: |_| {} },
    Shot { name: "library-script", address: "#/templates/t-phone-rescind", walk: |_| {} },
    Shot { name: "handbook", address: "#/handbook", walk: |_| {} },
    Shot { name: "handbook-entry", address: "#/handbook/rule/action-contacted-decline", walk: |_| {} },
    Shot { name: "proof", address: "#/handbook/proof", walk: |_| {} },
    Shot { name: "shared", address: "#/s/1eam98m5vrxfe3bezy2h734wjzr", walk: |_| {} },
    Shot { name: "shared-unreadable", address: "#/s/1", walk: |_| {} },
    Shot { name: "started", address: "#/start/counteroffer", walk: |_| {} },
    Shot { name: "embed", address: "#/embed", walk: embed },
    Shot { name: "privacy", address: "#/privacy", walk: |_| {} },
    Shot { name: "framed", address: "#/embed", walk: framed },
    Shot { name: "pass-on", address: "", walk: pass_on },
    Shot { name: "lost", address: "#/nowhere", walk: |_| {} },
    Shot { name: "cases", address: "", walk: cases },
    Shot { name: "cases-empty", address: "#/cases", walk: |_| {} },
    Shot { name: "you", address: "", walk: you },
    Shot { name: "you-restore", address: "", walk: restore },
    Shot { name: "two-tabs", address: "", walk: two_tabs },
    Shot { name: "foot", address: "", walk: foot },
    Shot { name: "storage-trouble", address: "", walk: unreadable },
];

/// Only a finished build keeps itself for offline.
fn foot(page: &mut Page<'_>) {
    page.see(&text("Works offline"));
    page.js("scrollTo(0, document.body.scrollHeight)", vec![]);
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

/// Opens folds of the plan by the beginning of their titles.
fn unfold(page: &mut Page<'_>, titles: &[&str]) {
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
    page.see(&text("First, is this right?"));
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

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desk", 1280, 900)];

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut shots: Vec<&Shot<'_>> =
        SHOTS.iter().filter(|shot| wanted.is_empty() || wanted.iter().any(|name| name == shot.name)).collect();
    let others: Vec<(String, String)> = wanted
        .iter()
        .filter(|address| address.starts_with('#'))
        .map(|address| (address.replace(|c: char| !c.is_ascii_alphanumeric(), "-"), address.clone()))
        .collect();
    let others: Vec<Shot<'_>> =
        others.iter().map(|(name, address)| Shot { name: name.trim_matches('-'), address, walk: |_| {} }).collect();
    shots.extend(&others);
    if shots.is_empty() {
        let names: Vec<_> = SHOTS.iter().map(|shot| shot.name).collect();
        return Err(format!("no page is named {wanted:?}; there are {names:?}").into());
    }

    let browser = Browser::start(Kind::Chromium)?;
    for shot in shots {
        for theme in [Theme::Light, Theme::Dark] {
            for (size, width, height) in SIZES {
                let mut page = Page::new(&browser, &dist(), "/");
                page.resize(width, height);
                page.prefer(theme);
                page.goto(shot.address);
                page.wait_until("the page shows something", |page| {
                    !page.js_text("return document.body.innerText.trim()").is_empty()
                });
                page.see(&css("body"));
                (shot.walk)(&mut page);
                // Two frames, so that what was laid out last is painted.
                page.js_async("const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done()))", vec![]);
                let file = root().join(format!("target/shots/{}-{size}-{}.png", shot.name, theme.name()));
                page.screenshot(&file);
                let whole = root().join(format!("target/shots/{}-{size}-{}-whole.png", shot.name, theme.name()));
                page.screenshot_all(&whole);
                println!("target/shots/{}-{size}-{}.png", shot.name, theme.name());
                for problem in page.take_problems() {
                    println!("  on the page: {problem}");
                }
            }
        }
    }
    Ok(())
}
