//! The end-to-end steps: what a person does, in each browser, against the
//! release build in `dist/`.

use bow_out_e2e::{Page, css, dist, suite};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![the_page_opens, the_page_opens_in_a_folder, the_page_asks_no_other_server,])
}

fn the_page_opens(page: &mut Page<'_>) {
    page.goto("");
    page.see(&css("body"));
    assert!(page.title().contains("Bow Out"), "the title is `{}`", page.title());
    assert!(page.take_problems().is_empty());
}

fn the_page_opens_in_a_folder(page: &mut Page<'_>) {
    page.move_to(&dist(), "/a/b/c/");
    page.goto("");
    page.wait_until("the Wasm is loaded", |page| page.server.requests().iter().any(|path| path.ends_with(".wasm")));
    let outside: Vec<_> = page
        .server
        .requests()
        .into_iter()
        .filter(|path| !path.starts_with("/a/b/c/") && path != "/favicon.ico")
        .collect();
    assert!(outside.is_empty(), "asked for {outside:?}");
}

fn the_page_asks_no_other_server(page: &mut Page<'_>) {
    page.goto("");
    let others = page.js_text(
        "return performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin)).join(' ')",
    );
    assert_eq!(others, "");
}
