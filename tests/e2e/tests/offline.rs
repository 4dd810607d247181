//! The finished build anywhere: without a network, in any folder, from a disk, and when a new version comes.

use bow_out_e2e::{
    Kind, Line, Packed, Page, StaticServer, button, css, dist, heading, link, radio, root, suite, text, traces,
};
use serde_json::json;
use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        a_first_visit_stays_within_its_budget,
        the_app_starts_and_works_without_a_network,
        what_comes_next_is_here_before_the_tap,
        the_plan_is_asked_for_before_the_module_is_here,
        a_tap_on_a_slow_line_is_answered_and_the_last_one_counts,
        the_first_question_is_asked_while_the_plan_is_on_its_way,
        a_choice_made_before_the_app_is_here_is_taken_up,
        what_is_being_pressed_stays_under_the_finger[Chromium],
        the_build_works_in_any_folder,
        copies_in_two_folders_leave_each_other_alone,
        a_wrong_address_leads_back_to_the_app,
        deep_links_reload_back_and_forward_lead_to_their_page,
        a_new_version_is_offered_and_comes_with_a_click,
        who_only_looked_has_the_new_version_at_once,
        a_new_version_takes_over_from_half_of_one_and_is_told_of,
        a_new_version_that_another_tab_asked_for_waits_here,
        a_failed_update_leaves_the_version_before,
        the_app_in_one_file_works_from_a_disk,
        the_first_screen_stands_before_the_app_and_nothing_moves[Chromium],
        an_app_that_cannot_start_says_so,
        a_module_that_is_not_of_this_build_does_not_start,
        every_page_has_a_fitting_title,
        the_policy_holds_and_its_breaking_would_be_noticed,
    ])
}

// --- what steps have in common

const HELLO: &str = "Leaving a hiring process?";

/// Waits until the worker has kept the whole build.
#[track_caller]
fn wait_until_ready(page: &Page<'_>) {
    page.see(&heading(HELLO));
    assert!(
        page.count(&css("body")) == 1
            && page.js("return !!document.querySelector('meta[name=service-worker]')", vec![]) == true,
        "the build is not finished: make a release build, or run the tests with `make test-e2e`"
    );
    page.move_about();
    page.see(&text("Works offline"));
    wait_for_worker(page);
}

/// Waits until a worker stands between the page and the network.
#[track_caller]
fn wait_for_worker(page: &Page<'_>) {
    page.wait_until("the worker rules the page", |page| {
        page.js("return !!navigator.serviceWorker.controller", vec![]) == true
    });
}

/// A copy of the build that a step may change; gone when the step is over.
struct Build(PathBuf);

impl Build {
    fn copy(page: &Page<'_>, name: &str) -> Self {
        let folder = traces().join(format!("builds/{}-{name}", page.kind().name()));
        let _ = fs::remove_dir_all(&folder);
        copy(&dist(), &folder);
        Self(folder)
    }
}

impl Deref for Build {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    let done = fs::create_dir_all(to).and_then(|()| {
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let to = to.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to)?;
            }
        }
        Ok(())
    });
    done.unwrap_or_else(|error| panic!("could not copy {} to {}: {error}", from.display(), to.display()));
}

/// Makes another version of a build in its folder: another page, and the worker that belongs to it.
#[track_caller]
fn make_version(folder: &Path, name: &str) {
    let page = fs::read_to_string(folder.join("index.html")).unwrap_or_default();
    let (head, rest) = page.split_once("</head>").unwrap_or_else(|| panic!("the page has no head"));
    let page = format!("{head}<meta name=\"version\" content=\"{name}\"></head>{rest}");
    fs::write(folder.join("index.html"), page).unwrap_or_else(|error| panic!("{error}"));
    let sealed = Command::new("bash").arg(root().join("scripts/finish.sh")).arg("seal").arg(folder).status();
    assert!(sealed.is_ok_and(|status| status.success()), "the build was not sealed");
}

/// Gives the script of a build in its folder another name, as one with other parts has.
#[track_caller]
fn rename_script(folder: &Path) {
    let page = fs::read_to_string(folder.join("index.html")).unwrap_or_default();
    let name = page.split_once("src=\"./").and_then(|(_, rest)| rest.split_once('"')).map(|(name, _)| name);
    let name = name.unwrap_or_else(|| panic!("the page has no script"));
    let other = format!("bow-out-another{}", name.trim_start_matches("bow-out"));
    let renamed = fs::rename(folder.join(name), folder.join(&other));
    let written = renamed.and_then(|()| fs::write(folder.join("index.html"), page.replace(name, &other)));
    written.unwrap_or_else(|error| panic!("{error}"));
}

/// The name of the version that is on the page, empty for the first.
fn version(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('meta[name=version]')?.content ?? ''")
}

/// The caches that the worker has, for all folders.
fn caches(page: &Page<'_>) -> usize {
    let ours = "caches.keys().then(names => arguments[arguments.length - 1](names.filter(name => name.startsWith('bow-out http'))))";
    let names = page.js_async(ours, vec![]);
    names.as_array().map_or(0, Vec::len)
}

/// Takes the network away.
fn unplug(page: &mut Page<'_>) {
    page.server.stop();
}

/// Begins a case, and gives its first answer.
#[track_caller]
fn begin_a_case(page: &Page<'_>) {
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.click(&radio("They made me an offer out loud"));
    page.see_no(&text("First, is this right?"));
}

#[track_caller]
fn check_requests_below(page: &Page<'_>, base: &str) {
    let outside: Vec<_> = page.server.requests().into_iter().filter(|path| !path.starts_with(base)).collect();
    // Browsers ask for this by themselves.
    assert!(outside.iter().all(|path| path == "/favicon.ico"), "asked for {outside:?}");
}

#[track_caller]
fn check_asks_nobody_else(page: &Page<'_>) {
    let others = page.js_text(
        "return performance.getEntriesByType('resource').map(r => r.name)
            .filter(n => !n.startsWith(location.origin + '/') && !n.startsWith('data:')).join(' ')",
    );
    assert_eq!(others, "", "asked others");
}

// --- without a network

/// What a first visit may download in all, packed; `scripts/budget.sh` holds the build to the same.
const BUDGET: usize = 250 * 1024;

fn a_first_visit_stays_within_its_budget(page: &mut Page<'_>) {
    let packed = Packed::of(&dist()).unwrap_or_else(|error| panic!("{error}"));
    let line = Line::new(Duration::ZERO, 10_000_000.0);
    page.server = StaticServer::start_slow(line, &dist(), "/", &packed).unwrap_or_else(|error| panic!("{error}"));
    page.goto("");
    page.see(&heading(HELLO));
    wait_for_worker(page);
    // Whatever follows by itself would have begun by then.
    page.js_async("setTimeout(arguments[arguments.length - 1], 1000)", vec![]);
    assert_eq!(parts_asked_for(page), 0, "asked for ahead of time: {:?}", page.server.requests());
    let sent = page.server.sent();
    // WebKit's driver keeps no files between pages and workers, so that the worker asks for them anew.
    let sent = if page.kind() == Kind::WebKit { sent / 2 } else { sent };
    assert!(sent > BUDGET / 4 && sent <= BUDGET, "{sent} bytes in {:?}", page.server.requests());

    // The worker has kept it: the app starts without a network, and says what is not here.
    unplug(page);
    page.reload();
    page.see(&heading(HELLO));
    assert!(!page.has(&text("Works offline")), "a claim that does not hold");
    page.resize(390, 844);
    let offer = button("I have an offer and want to say no");
    page.click(&offer);
    let first = text("First, is this right?");
    page.see(&first);
    // The way to the first page leads out of the question, and so does any other page.
    page.click(&link("Bow Out"));
    page.click(&offer);
    page.see(&first);
    page.click(&link("Stays on this device"));
    page.see(&heading("This page did not arrive"));
    page.back();
    page.click(&offer);
    page.see(&first);
    page.click(&radio("They made me an offer out loud"));
    page.see(&text("The network broke off"));
    page.see(&first);
    assert!(page.stored_keys().iter().all(|key| !key.starts_with("bow-out/case/")), "half a case is kept");
    page.server.start_again().unwrap_or_else(|error| panic!("no server: {error}"));
    page.click(&radio("They made me an offer out loud"));
    page.see(&text("Decline the offer."));
    page.resize(1280, 900);
    page.reload();
    page.see(&text("Works offline"));
    let mut asked = page.server.requests();
    asked.retain(|path| path.contains("/part-"));
    let all = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), all, "something was asked for twice");
    // Browsers write down what could not be loaded.
    page.take_problems();
}

fn the_app_starts_and_works_without_a_network(page: &mut Page<'_>) {
    page.goto("");
    wait_until_ready(page);
    assert!(!page.has(&css(".toast")), "something lies over the first choices");
    unplug(page);

    page.reload();
    page.see(&heading(HELLO));
    page.see(&text("Works offline"));
    begin_a_case(page);
    page.see(&text("Decline the offer."));
    page.reload();
    page.see(&text("Decline the offer."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.goto("index.html#/handbook/proof");
    page.see(&link("Why trust this"));
    page.goto("?from=a-blog#/");
    page.see(&heading("Your cases, next date first"));
    check_asks_nobody_else(page);
}

/// How often the server was asked for a part of the app.
fn parts_asked_for(page: &Page<'_>) -> usize {
    page.server.requests().iter().filter(|path| path.contains("/part-")).count()
}

fn what_comes_next_is_here_before_the_tap(page: &mut Page<'_>) {
    let folder = Build::copy(page, "no-worker");
    fs::remove_file(folder.join("service-worker.js")).unwrap_or_else(|error| panic!("{error}"));
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&heading(HELLO));
    page.move_about();
    // Four make the plan, and two more the letters.
    page.wait_until("the parts of the plan and the letters", |page| parts_asked_for(page) == 6);
    unplug(page);
    begin_a_case(page);
    page.see(&text("Decline the offer."));
    page.click(&link("Words"));
    page.see(&heading("Before it goes"));
    // Browsers write down what could not be loaded.
    page.take_problems();
}

/// Serves the build over a line on which its module takes some seconds.
#[track_caller]
fn over_a_slow_line(page: &mut Page<'_>) {
    let line = Line::new(Duration::from_millis(200), 300_000.0);
    page.server =
        StaticServer::start_slow(line, &dist(), "/", &Packed::default()).unwrap_or_else(|error| panic!("{error}"));
}

fn the_plan_is_asked_for_before_the_module_is_here(page: &mut Page<'_>) {
    over_a_slow_line(page);
    page.open(&page.server.url());
    page.move_about();
    page.see(&css("#main .row"));
    // An entry is there when its answer is.
    let early = "const entries = performance.getEntriesByType('resource');
        const module = entries.find(one => /bow-out-.*wasm$/.test(one.name));
        return entries.filter(one => /part-.*wasm$/.test(one.name) && one.startTime < module.responseEnd).length";
    page.wait_until("the parts of the plan, asked for ahead", |page| page.js(early, vec![]) == 4);
    page.click(&button("Someone treated me badly"));
    page.see(&css("form.question"));
    // What the page itself asked for; the worker keeps what is here already.
    let asked = page.js_text(
        "return performance.getEntriesByType('resource').map(one => one.name).filter(name => name.endsWith('.wasm')).join(' ')",
    );
    let mut modules: Vec<&str> = asked.split(' ').collect();
    modules.sort();
    let all = modules.len();
    modules.dedup();
    assert!(all >= 5 && modules.len() == all, "something was asked for twice: {asked}");
}

fn focused_id(page: &Page<'_>) -> String {
    page.js_text("return document.activeElement.id")
}

/// On a phone, where the question comes before the plan in any case.
fn the_first_question_is_asked_while_the_plan_is_on_its_way(page: &mut Page<'_>) {
    let offer = button("I have an offer and want to say no");
    let first = text("First, is this right?");
    let in_writing = radio("They made me an offer in writing");
    page.resize(390, 844);
    let line = Line::new(Duration::from_millis(200), 120_000.0);
    page.server =
        StaticServer::start_slow(line, &dist(), "/", &Packed::default()).unwrap_or_else(|error| panic!("{error}"));
    page.goto("");
    page.click(&offer);
    page.see(&first);
    page.wait_until("the question has the focus", |page| focused_id(page) == "question");
    page.is_accessible();
    page.resize(320, 640);
    page.fits();
    page.resize(390, 844);
    page.click(&button("Something else happened"));
    page.wait_until("the focus is back", |page| focused_id(page) == "decline-offer");
    // What has no such question waits for its plan, and who tapped twice meant the last.
    page.click(&button("I’m not sure yet"));
    page.see(&text("One moment …"));
    page.click(&offer);
    page.see(&first);
    assert!(!page.fragment().contains("case"), "the line was not slow enough for this step");

    page.click(&in_writing);
    page.see(&text("Your plan is on its way."));
    page.see(&text("Decline the offer."));
    assert!(!page.has(&first), "asked twice");
    page.wait_until("the page has the focus", |page| focused_id(page) == "title");
    page.wait_until("the answer is kept", |page| {
        let keys = page.stored_keys();
        let kept = keys.iter().filter(|key| key.starts_with("bow-out/case/")).filter_map(|key| page.stored(key));
        kept.collect::<String>().contains("offer-written")
    });
    page.resize(1280, 900);
}

fn a_choice_made_before_the_app_is_here_is_taken_up(page: &mut Page<'_>) {
    over_a_slow_line(page);
    // Where each line of the page stands, and what is written there.
    let lines = "return [...document.querySelectorAll('h1, h1 + p, .happened h2, .happened .row, .happened > .small')]
        .map(line => `${Math.round(line.getBoundingClientRect().top)} ${line.innerText}`).join(' | ')";
    page.resize(390, 844);
    page.open(&page.server.url());
    let early = css("#first-paint .row");
    page.see(&early);
    let before = page.js_text(lines);
    page.js("document.querySelector('#first-paint [name=cannot-attend]').focus()", vec![]);
    page.see(&css("#main .row"));
    assert_eq!(page.js_text(lines), before, "the app moved what stood there");
    page.wait_until("the focus stays", |page| focused_id(page) == "cannot-attend");
    page.resize(1280, 900);

    over_a_slow_line(page);
    page.open(&page.server.url());
    page.see(&early);
    page.click(&button("Someone treated me badly"));
    page.see(&text("One moment …"));
    page.click(&button("I accepted, and now I can’t"));
    assert!(page.has(&early), "the line was not slow enough for this step");
    page.see(&css("form.question"));
    page.see(&text("Take back your yes."));

    // A page further in is not that of a first visitor.
    over_a_slow_line(page);
    page.open(&format!("{}#/templates", page.server.url()));
    page.wait_until("the first words", |page| page.count(&css("#first-paint h1")) == 1);
    assert!(!page.has(&early));
}

fn what_is_being_pressed_stays_under_the_finger(page: &mut Page<'_>) {
    over_a_slow_line(page);
    page.open(&page.server.url());
    let early = css("#first-paint [name=decline-offer]");
    page.see(&early);
    let place = page.js(
        "const box = document.querySelector('#first-paint [name=decline-offer]').getBoundingClientRect();
         return [box.left + 40, box.top + box.height / 2]",
        vec![],
    );
    let mouse = |kind: &str| {
        let at = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "buttons": 1, "clickCount": 1 });
        page.devtools("Input.dispatchMouseEvent", at);
    };
    mouse("mousePressed");
    page.wait_until("the module is here", |page| {
        let ended = "return performance.getEntriesByType('resource').some(one => /bow-out-.*wasm/.test(one.name) && one.responseEnd > 0)";
        page.js(ended, vec![]) == true
    });
    page.js_async("setTimeout(arguments[arguments.length - 1], 400)", vec![]);
    assert!(page.has(&early), "the app took the place of what is being pressed");
    mouse("mouseReleased");
    page.see(&css("form.question"));
}

fn a_tap_on_a_slow_line_is_answered_and_the_last_one_counts(page: &mut Page<'_>) {
    const OFFER: &str = "I have an offer and want to say no";
    const ACCEPTED: &str = "I accepted, and now I can’t";
    for (taps, said) in [
        (&[OFFER, ACCEPTED][..], "Take back your yes."),
        (&[OFFER, OFFER], "First, is this right?"),
        (&[OFFER, ACCEPTED, OFFER], "First, is this right?"),
    ] {
        let line = Line::new(Duration::from_millis(200), 600_000.0);
        page.server =
            StaticServer::start_slow(line, &dist(), "/", &Packed::default()).unwrap_or_else(|error| panic!("{error}"));
        page.goto("");
        for tapped in taps {
            page.click(&button(tapped));
            page.wait_until("the row that was tapped last waits", |page| {
                page.js_text("return document.querySelector('.on-its-way')?.closest('button')?.innerText ?? ''")
                    .contains(tapped)
            });
        }
        page.see(&css("form.question"));
        page.see(&text(said));
        assert_eq!(page.js_text("return String(document.querySelectorAll('.on-its-way').length)"), "0");
        let cases = |page: &Page<'_>| page.stored_keys().iter().filter(|key| key.starts_with("bow-out/case/")).count();
        page.wait_until("the case is kept", |page| cases(page) > 0);
        assert_eq!(cases(page), 1, "tapped {taps:?}");
    }
}

fn the_build_works_in_any_folder(page: &mut Page<'_>) {
    for base in ["/repo/", "/a/b/c/"] {
        page.move_to(&dist(), base);
        page.goto("#/handbook");
        page.see(&heading("Handbook"));
        page.goto("#/");
        wait_until_ready(page);
        check_requests_below(page, base);
        check_asks_nobody_else(page);
        unplug(page);
        page.reload();
        page.see(&heading(HELLO));
        begin_a_case(page);
    }
}

fn copies_in_two_folders_leave_each_other_alone(page: &mut Page<'_>) {
    let folder = Build::copy(page, "two");
    let (one, two) = (folder.join("one"), folder.join("two"));
    copy(&dist(), &one);
    copy(&dist(), &two);
    page.move_to(&folder, "/");
    for name in ["one/", "two/"] {
        page.goto(name);
        wait_until_ready(page);
    }
    assert_eq!(caches(page), 2);
    make_version(&two, "second");
    page.reload();
    page.click(&button("Use it now"));
    page.wait_until("the new version of the second", |page| version(page) == "second");
    wait_until_ready(page);
    assert_eq!(caches(page), 2);
    unplug(page);
    page.goto("one/");
    page.see(&heading(HELLO));
    assert_eq!(version(page), "");
}

// --- addresses

fn way_back(page: &Page<'_>) -> String {
    page.js_text("return document.getElementById('home').href")
}

/// GitHub Pages shows the page for a wrong address under that address, however deep it is.
fn a_wrong_address_leads_back_to_the_app(page: &mut Page<'_>) {
    page.move_to(&dist(), "/a/b/");
    for wrong in ["no/such/page.html", "handbook/", "no//such"] {
        page.open(&format!("{}{wrong}", page.server.url()));
        page.see(&heading("This page isn’t here"));
        page.wait_until("the way back is found", |page| way_back(page).ends_with("/a/b/"));
    }
    // Above the app there is none: the way back stays what it can be without knowing.
    page.open(&page.server.url().replace("/a/b/", "/elsewhere/x"));
    page.see(&heading("This page isn’t here"));
    page.open(&format!("{}cases#/handbook", page.server.url()));
    page.wait_until("the way back is found", |page| way_back(page).ends_with("/a/b/#/handbook"));
    page.fits();
    page.click(&link("Go to the first page"));
    page.see(&heading("Handbook"));
}

fn deep_links_reload_back_and_forward_lead_to_their_page(page: &mut Page<'_>) {
    let rule = "#/handbook/rule/action-contacted-decline";
    page.goto(rule);
    page.see(&heading("When it applies"));
    page.reload();
    page.see(&heading("When it applies"));
    page.click(&link("Why trust this"));
    page.see_no(&heading("When it applies"));
    page.click(&link("Bow Out"));
    page.see(&heading(HELLO));
    page.back();
    page.wait_until("the page about trust", |page| page.fragment() == "#/handbook/proof");
    page.see_no(&heading(HELLO));
    page.back();
    page.see(&heading("When it applies"));
    assert_eq!(page.fragment(), rule);
    page.js("history.forward()", vec![]);
    page.see_no(&heading("When it applies"));
    page.js("history.forward()", vec![]);
    page.see(&heading(HELLO));
    page.goto("#/no/such/page");
    page.see(&link("Handbook"));
    assert!(page.title().starts_with("Page not found"), "{}", page.title());
}

// --- a new version

fn a_new_version_is_offered_and_comes_with_a_click(page: &mut Page<'_>) {
    let folder = Build::copy(page, "update");
    page.move_to(&folder, "/");
    page.goto("");
    wait_until_ready(page);
    page.reload();
    begin_a_case(page);
    assert!(!page.has(&text("A new version is ready.")), "there is none yet");

    make_version(&folder, "second");
    page.reload();
    page.see(&text("It waits for you at the foot of the page."));
    page.see(&text("Decline the offer."));
    assert_eq!(version(page), "", "the version before is still at work");
    // It waits, over a reload too.
    page.reload();
    page.see(&button("Use it now"));
    assert_eq!(version(page), "");
    page.click(&button("Use it now"));
    page.wait_until("the new version", |page| version(page) == "second");
    page.see(&text("Decline the offer."));
    page.see(&text("Works offline"));
    assert!(!page.has(&button("Use it now")), "the offer stands although it was taken");
    page.wait_until("old versions are gone", |page| caches(page) == 1);
    unplug(page);
    page.reload();
    page.see(&text("Decline the offer."));
    assert_eq!(version(page), "second");
}

/// Half a version only stands in for a network that is gone, and nobody is at work with it.
fn who_only_looked_has_the_new_version_at_once(page: &mut Page<'_>) {
    let folder = Build::copy(page, "looked");
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&heading(HELLO));
    wait_for_worker(page);
    make_version(&folder, "second");
    page.reload();
    page.see(&heading(HELLO));
    assert_eq!(version(page), "second");
    page.see(&text("Works offline"));
    page.wait_until("the version before is gone", |page| caches(page) == 1);
    assert!(!page.has(&button("Use it now")), "it is in use already");
    unplug(page);
    page.reload();
    begin_a_case(page);
    assert_eq!(version(page), "second");
}

/// The page stays one of the version before, of which nothing is kept any more.
fn a_new_version_takes_over_from_half_of_one_and_is_told_of(page: &mut Page<'_>) {
    let folder = Build::copy(page, "half");
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&heading(HELLO));
    wait_for_worker(page);
    rename_script(&folder);
    make_version(&folder, "second");
    page.move_about();
    page.see(&text("Works offline"));
    page.see(&button("Use it now"));
    assert_eq!(version(page), "");
    page.click(&button("Use it now"));
    page.wait_until("the new version", |page| version(page) == "second");
    page.see(&text("Works offline"));
    assert!(!page.has(&button("Use it now")), "it is in use already");
}

fn a_new_version_that_another_tab_asked_for_waits_here(page: &mut Page<'_>) {
    let folder = Build::copy(page, "tabs");
    page.move_to(&folder, "/");
    page.goto("");
    wait_until_ready(page);
    make_version(&folder, "second");
    page.reload();
    page.see(&button("Use it now"));
    page.js("window.bowOutHere = true", vec![]);
    // What the other tab does.
    page.js_async(
        "const done = arguments[arguments.length - 1];
         navigator.serviceWorker.addEventListener('controllerchange', () => done());
         navigator.serviceWorker.getRegistration().then(r => r.waiting.postMessage('take over'));",
        vec![],
    );
    begin_a_case(page);
    assert_eq!(page.js("return window.bowOutHere", vec![]), true, "the page was opened anew under a person's hands");
    page.click(&button("Use it now"));
    page.wait_until("the new version", |page| version(page) == "second");
    page.see(&text("Decline the offer."));
}

fn a_failed_update_leaves_the_version_before(page: &mut Page<'_>) {
    let folder = Build::copy(page, "failed");
    page.move_to(&folder, "/");
    page.goto("");
    wait_until_ready(page);
    // Sent over halfway: the list is new, and one file is not the one that it names.
    let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let _ = fs::write(folder.join("mark.svg"), icon);
    make_version(&folder, "second");
    let _ = fs::write(folder.join("mark.svg"), "<svg/>");
    page.reload();
    page.see(&heading(HELLO));
    page.wait_until("the update was tried and given up", |page| {
        let tried = page.server.requests().iter().filter(|path| path.ends_with("mark.svg")).count();
        let idle = page.js_async(
            "const done = arguments[arguments.length - 1];
             navigator.serviceWorker.getRegistration().then(r => done(!r.installing && !r.waiting && !!r.active))",
            vec![],
        );
        tried >= 2 && idle == true
    });
    assert_eq!(caches(page), 1, "what was left of the failed one");
    assert!(!page.has(&button("Use it now")), "half a version is no version");
    unplug(page);
    page.reload();
    page.see(&heading(HELLO));
    assert_eq!(version(page), "");
    begin_a_case(page);

    // Whole again.
    let _ = fs::write(folder.join("mark.svg"), icon);
    page.server.start_again().unwrap_or_else(|error| panic!("no server: {error}"));
    page.reload();
    page.see(&button("Use it now"));
    // Browsers write down what could not be loaded.
    page.take_problems();
}

// --- one file

fn the_app_in_one_file_works_from_a_disk(page: &mut Page<'_>) {
    page.goto("");
    page.see(&heading(HELLO));
    let address = page.attr(&link("Keep a copy: the app in one file"), "href").unwrap_or_default();
    let name = address.rsplit('/').next().unwrap_or_default();
    let folder = traces().join("builds");
    let _ = fs::create_dir_all(&folder);
    let file = folder.join(format!("{}-from-disk.html", page.kind().name()));
    // What a person gets who follows the link.
    fs::copy(dist().join(name), &file).unwrap_or_else(|error| panic!("the link leads nowhere: {error}"));
    let file = file.canonicalize().unwrap_or(file);
    page.open(&format!("file://{}", file.display()));
    page.see(&heading(HELLO));
    assert!(!page.has(&link("Keep a copy: the app in one file")), "there is no copy of the copy");
    assert!(!page.has(&text("Works offline")), "no worker keeps a file");
    begin_a_case(page);
    page.see(&text("Decline the offer."));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    let asked = page.js_text("return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith('data:')).join(' ')");
    assert_eq!(asked, "", "a file has nobody to ask");
    // Where the browser keeps something for a file it is there again; where not, the page has said so.
    let forgets = page.has(&text("In memory only"));
    page.reload();
    if forgets {
        page.see(&heading("This case is not in this browser"));
    } else {
        page.see(&heading("Before it goes"));
    }
}

// --- the first screen

fn the_first_screen_stands_before_the_app_and_nothing_moves(page: &mut Page<'_>) {
    for (width, height) in [(390, 844), (1280, 900)] {
        page.move_to(&dist(), "/");
        page.resize(width, height);
        page.goto("");
        wait_until_ready(page);
        let shift = page.js_async(
            "const done = arguments[arguments.length - 1];
             let sum = 0;
             new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });
             requestAnimationFrame(() => setTimeout(() => done(sum), 100));",
            vec![],
        );
        assert!(shift.as_f64().is_some_and(|shift| shift < 0.001), "at {width} px the page moved by {shift}");
        let twice = page.js_text(
            "const seen = new Set();
             return performance.getEntriesByType('resource').map(r => r.name)
                 .filter(n => /[.](js|css|wasm)$/.test(n) && (seen.has(n) || !seen.add(n))).join(' ')",
        );
        assert_eq!(twice, "", "asked for twice");
    }
}

fn an_app_that_cannot_start_says_so(page: &mut Page<'_>) {
    let folder = Build::copy(page, "broken");
    for entry in fs::read_dir(&*folder).into_iter().flatten().flatten() {
        if entry.path().extension().is_some_and(|end| end == "wasm") {
            let _ = fs::write(entry.path(), "no module");
        }
    }
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&heading(HELLO));
    page.see(&text("The app is not here yet."));
    assert!(page.js("return document.getElementById('no-start').className", vec![]) == "", "it only came by waiting");
    page.take_problems();
}

fn a_module_that_is_not_of_this_build_does_not_start(page: &mut Page<'_>) {
    let folder = Build::copy(page, "foreign");
    let module = fs::read_dir(&*folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with(".wasm") && !path.to_string_lossy().contains("/part-"))
        .unwrap_or_else(|| panic!("the build has no module"));
    let mut bytes = fs::read(&module).unwrap_or_else(|error| panic!("{error}"));
    let said = b"One moment";
    let at = bytes.windows(said.len()).position(|some| some == said).unwrap_or_else(|| panic!("no such text"));
    // As valid as the other, and as long.
    bytes[at] = b'o';
    let foreign = bytes;
    let genuine = fs::read(&module).unwrap_or_else(|error| panic!("{error}"));
    let put = |bytes: &[u8]| fs::write(&module, bytes).unwrap_or_else(|error| panic!("{error}"));
    put(&foreign);
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&text("The app is not here yet."));
    assert!(!page.has(&css("#main .row")));
    page.take_problems();

    // Nor does it where a worker rules the page that does not know this module, as that of another version.
    let (worker, name) = (folder.join("service-worker.js"), module.file_name().unwrap_or_default().to_string_lossy());
    let files = fs::read_to_string(&worker).unwrap_or_else(|error| panic!("{error}"));
    let others: Vec<&str> = files.lines().filter(|line| !line.contains(&*name)).collect();
    assert_eq!(others.len() + 1, files.lines().count(), "the worker does not list the module");
    fs::write(&worker, others.join("\n")).unwrap_or_else(|error| panic!("{error}"));
    put(&genuine);
    page.move_to(&folder, "/");
    page.goto("");
    page.see(&heading(HELLO));
    wait_for_worker(page);
    page.reload();
    page.see(&css("#main .row"));
    put(&foreign);
    page.reload();
    page.see(&text("The app is not here yet."));
    assert!(!page.has(&css("#main .row")));
    page.take_problems();
}

// --- titles

fn every_page_has_a_fitting_title(page: &mut Page<'_>) {
    for (address, title) in [
        ("#/", "Bow Out: step out of a hiring process well"),
        ("#/cases", "Your cases · Bow Out"),
        ("#/templates", "Find the words · Bow Out"),
        ("#/handbook", "Handbook · Bow Out"),
        ("#/handbook/rule/action-contacted-decline", "Handbook · Bow Out"),
        ("#/handbook/proof", "Why trust this · Bow Out"),
        ("#/you", "You · Bow Out"),
        ("#/embed", "For your blog · Bow Out"),
        ("#/nowhere", "Page not found · Bow Out"),
    ] {
        page.goto(address);
        page.wait_until(&format!("{address} is called {title}"), |page| page.title() == title);
    }
    page.goto("#/");
    page.click(&button("Someone treated me badly"));
    page.see(&text("Did someone go beyond bad manners?"));
    page.wait_until("a title that gives nothing away", |page| page.title() == "Notes · Bow Out");
}

// --- the policy

fn the_policy_holds_and_its_breaking_would_be_noticed(page: &mut Page<'_>) {
    page.goto("");
    page.see(&heading(HELLO));
    assert_eq!(page.take_problems(), Vec::<String>::new());
    let broken = page.js_async(
        "const done = arguments[arguments.length - 1];
         const broken = [];
         addEventListener('securitypolicyviolation', e => broken.push(e.effectiveDirective));
         const script = document.createElement('script');
         script.textContent = 'window.bowOutBroken = true';
         document.head.append(script);
         const image = new Image();
         image.src = 'http://127.0.0.1:9/picture.png';
         document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>');
         fetch('http://127.0.0.1:9/').catch(() => setTimeout(() => done([broken.map(d => d.replace(/-(elem|attr)$/, '')).sort().join(' '), !!window.bowOutBroken]), 300));",
        vec![],
    );
    assert_eq!(broken[0], "connect-src img-src script-src style-src", "{broken}");
    assert_eq!(broken[1], false, "a script ran that was not the page’s own");
    let noticed = page.take_problems();
    assert!(noticed.iter().any(|problem| problem.starts_with("policy: ")), "nobody would notice: {noticed:?}");
    assert!(page.kind() != Kind::Chromium || noticed.len() >= 4, "{noticed:?}");
}
