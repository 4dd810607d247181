//! The app inside other people's pages, and what travels in links: frames on another site with and without storage, hosts
//! that misbehave, situations that are passed on.

use bow_out_e2e::{
    Browser, Find, Kind, Page, StaticServer, Theme, button, css, dist, heading, label, link, radio, role, suite, text,
    traces,
};
use serde_json::json;
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        a_frame_on_another_site_does_the_whole_job,
        // WebKit takes nothing of a page to be from its own site once the frame has no origin, and so loads no script.
        a_frame_without_storage_works_and_says_what_that_means[Chromium, Firefox],
        a_browser_that_blocks_other_sites_is_no_obstacle[Chromium, Firefox],
        a_hostile_page_changes_nothing_and_learns_nothing,
        rejected_values_are_left_out_and_said_in_the_console,
        options_mean_nothing_outside_of_a_frame,
        without_a_script_the_link_leads_to_the_page,
        a_situation_is_passed_on_and_opened_as_a_new_case,
        a_damaged_and_a_newer_link_say_what_could_be_read,
        a_started_situation_waits_for_a_tap,
        a_coach_builds_a_snippet_and_sees_it,
        what_a_coach_filled_in_is_there_after_a_reload,
        privacy_is_six_sentences_in_reach_of_every_page,
        these_pages_are_accessible[Chromium],
        these_pages_fit,
    ])
}

// --- what steps have in common

/// Somebody else's page, on a site of its own.
struct Host {
    server: StaticServer,
}

impl Host {
    #[track_caller]
    fn serve(page: &Page<'_>, name: &str, body: &str) -> Host {
        let folder = traces().join(format!("host-{}-{name}", page.kind().name()));
        let html = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A blog</title><h1>A post</h1>\n{body}"
        );
        let served = std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(folder.join("index.html"), html))
            .and_then(|()| StaticServer::start(&folder, "/"));
        Host { server: served.unwrap_or_else(|error| panic!("no host page: {error}")) }
    }

    /// The same machine under another name is another site to a browser.
    fn url(&self) -> String {
        self.server.url().replace("127.0.0.1", "localhost")
    }
}

/// Keeps what the host page hears and what is said in its console.
const LISTENING: &str = "<script>
    window.heard = []; addEventListener('message', event => heard.push(String(event.data)));
    window.warned = []; console.warn = (...words) => warned.push(String(words[0]));
</script>";

fn loader(page: &Page<'_>) -> String {
    format!("<script src=\"{}embed.js\" async></script>", page.server.url())
}

fn frame() -> Find {
    css("iframe")
}

/// What the host page has heard, without the chatter of browser tools.
fn heard(page: &Page<'_>) -> String {
    page.js_text("return heard.join(' | ')")
}

#[track_caller]
fn see_plan(page: &Page<'_>, first_line: &str) {
    page.wait_until(&format!("the plan says {first_line}"), |page| {
        page.js_text(
            "return document.querySelector('[aria-label=\"The plan, line by line\"] summary')?.innerText ?? ''",
        )
        .contains(first_line)
    });
}

#[track_caller]
fn start_with_an_offer(page: &Page<'_>) {
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.click(&radio("They made me an offer out loud"));
    see_plan(page, "Decline the offer.");
}

// --- in a frame

fn a_frame_on_another_site_does_the_whole_job(page: &mut Page<'_>) {
    let home = page.server.url();
    let host = Host::serve(
        page,
        "whole",
        &format!(
            "{LISTENING}<a data-bow-out href=\"{home}#/\" data-accent=\"#7a2f5d\" data-look=\"dark\" data-height=\"500\"
                data-call=\"Talk it over with Ruth\" data-to=\"https://ruth.example/talk\">Work it out</a>{}",
            loader(page)
        ),
    );
    page.open(&host.url());
    page.see_no(&link("Work it out"));
    assert_eq!(heard(page), "bow-out:ready");
    assert_eq!(page.attr(&frame(), "height").as_deref(), Some("500"));
    page.enter_frame(&frame());
    page.see(&heading("Leaving a hiring process?"));
    assert_eq!(page.js_text("return getComputedStyle(document.documentElement).colorScheme"), "dark");
    let hue = page.js_text("return getComputedStyle(document.documentElement).getPropertyValue('--accent-hue').trim()");
    assert!(hue.parse::<u32>().is_ok_and(|hue| (330..350).contains(&hue)), "the hue is {hue}");
    assert_eq!(page.attr(&link("Open in full page"), "href"), Some(format!("{home}#/")));
    page.see_no(&link("Talk it over with Ruth"));
    let asked = page.server.requests();
    assert_eq!(
        asked.iter().find(|path| path.contains("/part-")),
        None,
        "readers of the post who never touch the frame"
    );

    start_with_an_offer(page);
    let call = link("Talk it over with Ruth");
    assert_eq!(page.attr(&call, "href").as_deref(), Some("https://ruth.example/talk"));
    assert_eq!(page.attr(&call, "target").as_deref(), Some("_blank"));
    assert!(page.attr(&call, "rel").is_some_and(|rel| rel.contains("noopener")));
    page.js("window.scrollTo(0, document.body.scrollHeight)", vec![]);
    let full = link("Open in full page");
    page.wait_until("the way out stays in view", |page| {
        page.js_text("const box = document.querySelector('.full').getBoundingClientRect(); return String(box.top >= 0 && box.bottom <= innerHeight)") == "true"
    });
    let address = page.attr(&full, "href").unwrap_or_default();
    assert!(address.starts_with(&format!("{home}#/s/1")), "it takes the answers along: {address}");
    page.click(&link("After"));
    page.see(&heading("Today"));
    page.see(&call);
    page.click(&link("Words"));
    page.see(&heading("Before it goes"));
    page.see_no(&call);
    page.leave_frame();
    assert_eq!(heard(page), "bow-out:ready", "the page around learns nothing of what was done");

    page.open(&address);
    page.see(&heading("A situation, passed on to you"));
    page.see(&text("You have a spoken offer"));
}

fn a_frame_without_storage_works_and_says_what_that_means(page: &mut Page<'_>) {
    // A blog system that puts every frame into a sandbox without an origin.
    let host = Host::serve(
        page,
        "sandbox",
        &format!(
            "<iframe sandbox=\"allow-scripts allow-forms allow-popups\" width=\"100%\" height=\"700\" title=\"Bow Out\" src=\"{}\"></iframe>",
            page.server.url()
        ),
    );
    page.open(&host.url());
    page.enter_frame(&frame());
    page.see(&text("This frame keeps nothing: the browser forbids it here."));
    let font = page.js_text("return getComputedStyle(document.querySelector('h1')).fontFamily");
    assert!(font.contains("Palatino"), "the style sheets are not there: {font}");
    start_with_an_offer(page);
    page.see(&text("In memory only"));
    page.click(&link("Write the words"));
    page.see(&heading("Before it goes"));
    page.see(&link("Open in full page"));
}

/// The setting of people who want no traces of third parties: Firefox then forbids all storage in such a frame, Chromium
/// keeps it apart for this one host.
fn a_browser_that_blocks_other_sites_is_no_obstacle(page: &mut Page<'_>) {
    let preferences = match page.kind() {
        Kind::Firefox => json!({ "network.cookie.cookieBehavior": 1 }),
        _ => json!({ "profile.block_third_party_cookies": true, "profile.cookie_controls_mode": 1 }),
    };
    let strict = Browser::start_with(page.kind(), preferences).unwrap_or_else(|error| panic!("no browser: {error}"));
    let mut page = Page::new(&strict, &dist(), "/");
    let home = page.server.url();
    let host =
        Host::serve(&page, "strict", &format!("<a data-bow-out href=\"{home}\">Work it out</a>{}", loader(&page)));
    page.open(&host.url());
    page.see_no(&link("Work it out"));
    page.enter_frame(&frame());
    start_with_an_offer(&page);
    if page.kind() == Kind::Firefox {
        page.see(&text("This frame keeps nothing: the browser forbids it here."));
        return;
    }
    page.see(&text("Saved"));
    page.open(&host.url());
    page.enter_frame(&frame());
    page.see(&text("The full page does not show what you write in this frame."));
    page.goto("");
    page.see(&heading("Leaving a hiring process?"));
    assert!(!page.has(&text("in this browser only")), "the frame's cases are kept apart");
}

fn a_hostile_page_changes_nothing_and_learns_nothing(page: &mut Page<'_>) {
    let home = page.server.url();
    let host = Host::serve(
        page,
        "hostile",
        &format!(
            "{LISTENING}<iframe width=\"100%\" height=\"700\" title=\"Bow Out\"
                src=\"{home}?call=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&to=javascript:alert(1)&accent=red;}}*{{display:none&look=%00&host=*\"></iframe>
             <script>
                const rubbish = ['bow-out:ready', 'erase', {{ type: 'bow-out:set', route: '#/nowhere' }}, null, 7, [], {{ toString: 1 }},
                    JSON.stringify({{ key: 'bow-out/settings', value: '{{}}' }}), 'x'.repeat(100000), new ArrayBuffer(8)];
                setInterval(() => rubbish.forEach(one => frames[0].postMessage(one, '*')), 20);
             </script>"
        ),
    );
    page.open(&host.url());
    page.enter_frame(&frame());
    start_with_an_offer(page);
    let kept = page.stored_keys();
    page.js_async("setTimeout(arguments[arguments.length - 1], 400)", vec![]);
    see_plan(page, "Decline the offer.");
    assert_eq!(page.stored_keys(), kept);
    page.see(&link("Open in full page"));
    page.see_no(&css("aside[aria-label='From the page around this one']"));
    page.leave_frame();
    assert_eq!(heard(page), "", "a page that does not say who it is hears nothing");
}

fn rejected_values_are_left_out_and_said_in_the_console(page: &mut Page<'_>) {
    let home = page.server.url();
    let host = Host::serve(
        page,
        "rejected",
        &format!(
            "{LISTENING}<a data-bow-out href=\"{home}#/start/counteroffer\" data-accent=\"red;background:url(//x)\" data-look=\"pink\"
                data-height=\"9999\" data-call=\"{}\" data-to=\"javascript:alert(1)\">One</a>
             <a data-bow-out href=\"javascript:alert(1)\">Two</a>
             <a data-bow-out href=\"https://elsewhere.example/\">Three</a>
             <a href=\"{home}\">Four</a>{}{}",
            "x".repeat(41),
            loader(page),
            // A blog with two posts on one page has the loader twice.
            loader(page)
        ),
    );
    page.open(&host.url());
    page.see_no(&link("One"));
    assert_eq!(page.count(&frame()), 1, "only the link to the app becomes a frame, and only once");
    for name in ["Two", "Three", "Four"] {
        page.see(&link(name));
    }
    let source = page.attr(&frame(), "src").unwrap_or_default();
    let origin = host.url().trim_end_matches('/').replace(':', "%3A").replace('/', "%2F");
    assert_eq!(source, format!("{home}?host={origin}#/start/counteroffer"));
    assert_eq!(page.attr(&frame(), "height").as_deref(), Some("640"));
    let warned = page.js_text("return warned.join('\\n')");
    for name in ["data-accent", "data-look", "data-height", "data-call", "data-to"] {
        assert!(warned.contains(&format!("{name} is left out")), "nothing about {name}:\n{warned}");
    }
    assert_eq!(warned.matches("leads elsewhere").count(), 2, "{warned}");
    let sandbox = page.attr(&frame(), "sandbox").unwrap_or_default();
    assert!(!sandbox.contains("top-navigation"), "{sandbox}");
}

fn options_mean_nothing_outside_of_a_frame(page: &mut Page<'_>) {
    let address = format!("{}?call=Pay%20here&to=https://evil.example/&accent=ff0000&look=dark#/", page.server.url());
    page.open(&address);
    start_with_an_offer(page);
    assert!(!page.has(&link("Pay here")));
    assert!(!page.has(&link("Open in full page")));
    let hue = page.js_text("return document.documentElement.style.getPropertyValue('--accent-hue')");
    assert_eq!(hue, "");
}

fn without_a_script_the_link_leads_to_the_page(page: &mut Page<'_>) {
    let home = page.server.url();
    let body = format!("<a data-bow-out href=\"{home}#/start/counteroffer\" data-accent=\"#7a2f5d\">Work it out</a>");
    let host = Host::serve(page, "plain", &body);
    page.open(&host.url());
    assert!(!page.has(&frame()));
    page.click(&link("Work it out"));
    page.see(&heading("I said no, and got a counteroffer"));
}

// --- links that carry a situation

/// Opens the fold on the plan and reads the link in it.
#[track_caller]
fn link_to_pass_on(page: &Page<'_>) -> String {
    page.wait_until("there is a link", |page| page.value(&label("The link")).contains("#/s/"));
    page.value(&label("The link"))
}

fn a_situation_is_passed_on_and_opened_as_a_new_case(page: &mut Page<'_>) {
    page.goto("");
    start_with_an_offer(page);
    page.click(&button("Add company"));
    page.type_into(&css("dialog[open] input"), "Fernwood & Co\n");
    page.see_no(&css("dialog[open]"));
    let plan = page.fragment();
    page.click(&button("Pass this situation on"));
    let bare = link_to_pass_on(page);
    page.watch_clipboard();
    page.click(&button("Copy the link"));
    page.see(&text("Link copied."));
    assert_eq!(page.copied().as_deref(), Some(bare.as_str()));
    page.click(&css(".pass-on input[type=checkbox]"));
    page.wait_until("the link carries the name, too", |page| page.value(&label("The link")).len() > bare.len());
    let with_name = link_to_pass_on(page);

    page.open(&bare);
    page.see(&heading("A situation, passed on to you"));
    page.see(&text("You have a spoken offer"));
    assert!(!page.has(&text("Fernwood & Co")), "nothing in their own words goes along untold");
    let kept = page.stored_keys();
    page.reload();
    page.see(&heading("A situation, passed on to you"));
    assert_eq!(page.stored_keys(), kept, "a link keeps nothing by itself");
    page.click(&button("Start with these answers"));
    see_plan(page, "Decline the offer.");
    assert_ne!(page.fragment(), plan, "a new case");

    page.open(&with_name);
    page.see(&text("Fernwood & Co"));
    page.click(&button("Start with these answers"));
    page.see(&role("heading", "Fernwood & Co"));
    page.click(&link("Bow Out"));
    page.see(&text("These 3 cases live in this browser only."));
}

fn a_damaged_and_a_newer_link_say_what_could_be_read(page: &mut Page<'_>) {
    page.goto("");
    start_with_an_offer(page);
    page.click(&button("Pass this situation on"));
    let whole = link_to_pass_on(page);
    let code = whole.split("#/s/").nth(1).unwrap_or_default().to_owned();

    page.goto(&format!("#/s/{}", &code[..code.len() - 2]));
    page.see(&text("Part of this link was lost or changed on its way."));
    page.see(&text("You have a spoken offer"));

    page.goto(&format!("#/s/2{}", &code[1..]));
    page.see(&text("A newer version of this page made the link."));
    page.see(&text("You have a spoken offer"));

    for rubbish in ["zzz", "1", "%3Cscript%3E", "a b", "2!"] {
        page.goto(&format!("#/s/{rubbish}"));
        page.see(&heading("This link could not be read"));
        page.see(&link("Go to the first page"));
    }
    page.goto("");
    page.see(&text("This case lives in this browser only."));
}

fn a_started_situation_waits_for_a_tap(page: &mut Page<'_>) {
    page.goto("#/start/counteroffer");
    page.see(&heading("I said no, and got a counteroffer"));
    page.see(&text("They offered more to keep you"));
    assert_eq!(page.stored_keys(), Vec::<String>::new());
    page.click(&button("Start with these answers"));
    page.see(&heading("Your plan"));
    page.goto("#/start/treated-badly");
    page.see(&button("Leave this page"));
    assert!(!page.title().contains("badly"), "{}", page.title());
    page.goto("#/start/nothing-of-the-kind");
    page.see(&heading("This page isn’t here"));
}

// --- the pages around it

fn a_coach_builds_a_snippet_and_sees_it(page: &mut Page<'_>) {
    page.goto("#/embed");
    page.see(&heading("For your blog"));
    page.choose(&label("Where it opens"), "I said no, and got a counteroffer");
    page.set_value(&label("Accent colour"), "red");
    page.see(&text("Write a colour such as #7a2f5d."));
    let field = label("Accent colour");
    assert_eq!(page.attr(&field, "aria-invalid").as_deref(), Some("true"));
    assert!(page.attr(&field, "aria-describedby").is_some_and(|ids| ids.contains("embed-accent-error")));
    assert!(!page.value(&label("The HTML to paste")).contains("red"), "what does not fit is left out");
    page.set_value(&field, "#7a2f5d");
    page.see_no(&text("Write a colour such as #7a2f5d."));
    page.set_value(&label("Words of your own link"), "Talk to me");
    page.see(&text("Write a whole address that begins with https://."));
    page.set_value(&label("Where your own link leads"), "javascript:alert(1)");
    page.see(&text("Write a whole address that begins with https://."));
    page.set_value(&label("Where your own link leads"), "https://ruth.example/talk");
    page.see_no(&text("Write a whole address that begins with https://."));
    page.choose(&label("Where it opens"), "Another page: a template, a rule …");
    page.see(&text("Paste the whole address of a page of Bow Out"));
    page.set_value(&label("Address of that page"), "#/start/decline-offer");
    page.watch_clipboard();
    page.click(&button("Copy the HTML"));
    page.see(&text("HTML copied."));
    let home = page.server.url();
    let html = page.copied().unwrap_or_default();
    assert_eq!(
        html,
        format!(
            "<a data-bow-out href=\"{home}#/start/decline-offer\"\n   data-accent=\"#7a2f5d\"\n   data-call=\"Talk to me\"\n   data-to=\"https://ruth.example/talk\">Work out how to step out well</a>\n<script src=\"{home}embed.js\" async></script>"
        )
    );
    page.enter_frame(&css("iframe.preview"));
    page.see(&heading("I have an offer and want to say no"));
    page.see(&link("Open in full page"));
    page.leave_frame();

    page.fill(&label("Find a template or a rule"), "counteroffer");
    page.click(&css(".embed-links li button"));
    page.see(&text("Link copied."));
    let copied = page.copied().unwrap_or_default();
    assert!(copied.starts_with(&format!("{home}#/")), "{copied}");

    // What the coach pastes does what the preview showed.
    let host = Host::serve(page, "pasted", &html);
    page.open(&host.url());
    page.see_no(&link("Work out how to step out well"));
    page.enter_frame(&frame());
    page.see(&heading("I have an offer and want to say no"));
}

fn what_a_coach_filled_in_is_there_after_a_reload(page: &mut Page<'_>) {
    page.goto("#/embed");
    page.choose(&label("Where it opens"), "I said no, and got a counteroffer");
    page.click(&radio("Dark"));
    page.set_value(&label("Accent colour"), "#7a2f5d");
    // The field is not left yet.
    page.type_into(&label("Words of your own link"), "Talk to me");
    page.reload();
    page.see(&heading("For your blog"));
    for (field, words) in [("Accent colour", "#7a2f5d"), ("Words of your own link", "Talk to me"), ("Height", "640")] {
        assert_eq!(page.value(&label(field)), words, "{field}");
    }
    assert!(page.is_checked(&radio("Dark")));
    assert_eq!(page.value(&label("Where it opens")), "#/start/counteroffer");
    let html = page.value(&label("The HTML to paste"));
    assert!(html.contains("#/start/counteroffer") && html.contains("data-look=\"dark\""), "{html}");
    page.choose(&label("Where it opens"), "Another page: a template, a rule …");
    page.type_into(&label("Address of that page"), "#/handbook/term");
    page.reload();
    page.see(&heading("For your blog"));
    assert_eq!(page.value(&label("Address of that page")), "#/handbook/term");
    // It is erased with everything else.
    page.goto("#/you");
    page.see(&text("what you filled in for your blog"));
    page.click(&button("Erase everything"));
    page.see(&text("Everything you kept here is erased."));
    page.goto("#/embed");
    page.see(&heading("For your blog"));
    assert_eq!(page.value(&label("Accent colour")), "");
}

fn privacy_is_six_sentences_in_reach_of_every_page(page: &mut Page<'_>) {
    page.goto("");
    page.click(&link("What is kept, and where"));
    page.see(&heading("Privacy, in six sentences"));
    let sentences =
        page.js("return [...document.querySelectorAll('.six li')].map(one => one.innerText.trim())", vec![]);
    let sentences: Vec<&str> =
        sentences.as_array().map(|all| all.iter().filter_map(|one| one.as_str()).collect()).unwrap_or_default();
    assert_eq!(sentences.len(), 6, "{sentences:?}");
    for one in sentences {
        assert_eq!(one.matches(". ").count(), 0, "more than one sentence: {one}");
    }
    page.goto("#/handbook");
    page.click(&link("Stays on this device"));
    page.see(&heading("Privacy, in six sentences"));
}

#[track_caller]
fn on_these_pages(page: &mut Page<'_>, mut look: impl FnMut(&Page<'_>, &str)) {
    for (address, ready) in [
        ("#/embed", "For your blog"),
        ("#/privacy", "Privacy, in six sentences"),
        ("#/start/counteroffer", "I said no, and got a counteroffer"),
        ("#/s/1", "This link could not be read"),
        ("#/s/1eam98m5vrxfe3bezy2h734wjzr", "A situation, passed on to you"),
    ] {
        page.goto(address);
        page.see(&heading(ready));
        look(page, address);
    }
    page.goto("");
    start_with_an_offer(page);
    page.click(&button("Pass this situation on"));
    page.see(&label("The link"));
    look(page, "the plan");
}

fn these_pages_are_accessible(page: &mut Page<'_>) {
    on_these_pages(page, |page, address| {
        for theme in [Theme::Light, Theme::Dark] {
            page.prefer(theme);
            let found = page.accessibility();
            assert!(found.is_empty(), "{address}, {}:\n{}", theme.name(), found.join("\n"));
        }
    });
}

fn these_pages_fit(page: &mut Page<'_>) {
    on_these_pages(page, |page, _| {
        for width in [320, 390, 1280] {
            page.resize(width, 844);
            page.fits();
        }
    });
    let host = Host::serve(
        page,
        "narrow",
        &format!("<iframe title=\"Bow Out\" height=\"600\" src=\"{}\"></iframe>", page.server.url()),
    );
    page.resize(1280, 900);
    page.open(&host.url());
    page.js("document.querySelector('iframe').width = arguments[0]", vec![json!(320)]);
    page.enter_frame(&frame());
    page.see(&link("Open in full page"));
    page.fits();
}
