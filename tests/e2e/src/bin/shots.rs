//! Takes pictures of the pages in `dist/`: on a phone and on a desk, light and
//! dark, into `target/shots/`.
//!
//! ```text
//! make shots                           all pages of the list
//! make shots PAGES="plan words"        these
//! make shots PAGES="'#/cases' start"   any address too
//! ```

use bow_out_e2e::states::{STATES, State};
use bow_out_e2e::{Browser, Kind, Page, Theme, css, dist, root};
use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desk", 1280, 900)];

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut shots: Vec<&State<'_>> =
        STATES.iter().filter(|shot| wanted.is_empty() || wanted.iter().any(|name| name == shot.name)).collect();
    let others: Vec<(String, String)> = wanted
        .iter()
        .filter(|address| address.starts_with('#'))
        .map(|address| (address.replace(|c: char| !c.is_ascii_alphanumeric(), "-"), address.clone()))
        .collect();
    let others: Vec<State<'_>> =
        others.iter().map(|(name, address)| State { name: name.trim_matches('-'), address, walk: |_| {} }).collect();
    shots.extend(&others);
    let names: Vec<_> = STATES.iter().map(|shot| shot.name).collect();
    let unknown = |name: &&String| !name.starts_with('#') && !names.contains(&name.as_str());
    if let Some(name) = wanted.iter().find(unknown) {
        return Err(format!("no page is named {name:?}; there are {names:?}").into());
    }

    let mut lost = Vec::new();
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
                page.see(&css("h1"));
                if catch_unwind(AssertUnwindSafe(|| (shot.walk)(&mut page))).is_err() {
                    // The picture shows how far it came.
                    lost.push(format!("{}-{size}-{}", shot.name, theme.name()));
                }
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
    if lost.is_empty() { Ok(()) } else { Err(format!("these were not reached: {}", lost.join(", ")).into()) }
}
