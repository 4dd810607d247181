//! Takes pictures of the pages in `dist/`: on a phone and on a desk, light and
//! dark, into `target/shots/`.
//!
//! ```text
//! make shots                          all pages of the list
//! make shots PAGES="plan composer"    these
//! make shots PAGES="'#/plan/1'"       any address
//! ```

use bow_out_e2e::{Browser, Kind, Page, Theme, css, dist, root};
use std::error::Error;

/// A page to take pictures of.
struct Shot<'a> {
    name: &'a str,
    address: &'a str,
    /// A script that runs on the page's origin before it opens, to put records into localStorage.
    before: &'a str,
}

const SHOTS: &[Shot<'static>] = &[Shot { name: "start", address: "", before: "" }];

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
        others.iter().map(|(name, address)| Shot { name: name.trim_matches('-'), address, before: "" }).collect();
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
                if !shot.before.is_empty() {
                    page.goto("");
                    page.js(shot.before, vec![]);
                }
                page.goto(shot.address);
                if !shot.before.is_empty() {
                    // The same document sees the records only when it starts again.
                    page.reload();
                }
                page.wait_until("the page shows something", |page| {
                    !page.js_text("return document.body.innerText.trim()").is_empty()
                });
                page.see(&css("body"));
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
