//! The audit of the finished build in `dist/`: what it lets happen, what it keeps, and whom it could ask.
//!
//! It reads the files and runs nothing, so it needs no browser: `make audit`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bow_out_e2e::dist;
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a first visit neither needs nor keeps.
const NOT_KEPT: [&str; 3] = ["404.html", "bow-out.html", "service-worker.js"];

/// Where the build may name another origin, and why nobody is asked when the app runs. Everything else is a finding.
const ORIGINS: &[(&str, &str)] = &[
    ("http://www.w3.org", "the name of SVG and its like, never an address"),
    ("https://example.org", "an example in words for coaches"),
    ("https://mail.google.com", "a link for people: write in Gmail"),
    ("https://compose.mail.yahoo.com", "a link for people: write in Yahoo Mail"),
    ("https://calendar.google.com", "a link for people: a date for Google’s calendar"),
    ("https://outlook.live.com", "a link for people: write in Outlook"),
    ("https://outlook.office.com", "a link for people: write in Outlook at work"),
];

fn read(name: &str) -> Vec<u8> {
    let file = dist().join(name);
    fs::read(&file).unwrap_or_else(|error| {
        panic!("{} is missing ({error}): make a release build with `make build`", file.display())
    })
}

fn text(name: &str) -> String {
    String::from_utf8(read(name)).unwrap_or_else(|_| panic!("{name} is not text"))
}

/// Every file of the build, by its name from the folder on.
fn files() -> BTreeSet<String> {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, root, found);
            } else if let Ok(name) = path.strip_prefix(root) {
                found.insert(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&dist(), &dist(), &mut found);
    assert!(!found.is_empty(), "there is no build in dist/: make one with `make build`");
    found
}

fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn sha384(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A tag as it is written, with its attributes.
#[derive(Debug)]
struct Tag {
    name: String,
    attributes: BTreeMap<String, String>,
    /// The text up to the next tag of the same name; only scripts and styles are asked for it.
    content: String,
}

impl Tag {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// The tags of a page. It is our own page: attributes are in double quotes, and `<` begins a tag.
fn tags(page: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").unwrap_or_else(|| panic!("a comment without an end")).1;
            continue;
        }
        let Some((tag, after)) = rest.split_once('>') else { break };
        rest = after;
        if tag.starts_with(['/', '!']) {
            continue;
        }
        let (name, mut written) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let mut attributes = BTreeMap::new();
        while !written.trim().is_empty() {
            written = written.trim_start();
            let end = written.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(written.len());
            let key = written[..end].to_lowercase();
            written = &written[end..];
            let value = match written.strip_prefix("=\"") {
                Some(quoted) => {
                    let (value, after) = quoted.split_once('"').unwrap_or_else(|| panic!("`{tag}` has no end"));
                    written = after;
                    value
                }
                None => {
                    assert!(!written.starts_with('='), "`{tag}` has a value without quotes");
                    ""
                }
            };
            attributes.insert(key, value.to_owned());
        }
        let name = name.trim_end_matches('/').to_lowercase();
        let mut content = String::new();
        if ["script", "style"].contains(&name.as_str()) {
            let end = format!("</{name}>");
            let (inside, after) = rest.split_once(&end).unwrap_or_else(|| panic!("<{name}> has no end"));
            content = inside.to_owned();
            rest = after;
        }
        found.push(Tag { name, attributes, content });
    }
    found
}

/// The directives of the page's policy. It stands before everything that it rules.
#[track_caller]
fn policy(page: &[Tag]) -> BTreeMap<String, Vec<String>> {
    let is_policy = |tag: &Tag| tag.get("http-equiv").eq_ignore_ascii_case("content-security-policy");
    let at = page.iter().position(is_policy).expect("the page has no policy");
    assert_eq!(page.iter().filter(|tag| is_policy(tag)).count(), 1, "one policy");
    let early = page[..at].iter().find(|tag| ["script", "style", "link", "img"].contains(&tag.name.as_str()));
    assert!(early.is_none(), "{early:?} stands before the policy");
    let directives = page[at].get("content").split(';').map(str::trim).filter(|directive| !directive.is_empty());
    directives
        .map(|directive| {
            let mut words = directive.split_whitespace().map(str::to_owned);
            (words.next().unwrap_or_default(), words.collect())
        })
        .collect()
}

#[track_caller]
fn check_policy(page: &[Tag], wanted: &[(&str, &[&str])]) {
    let wanted: BTreeMap<String, Vec<String>> = wanted
        .iter()
        .map(|(name, values)| ((*name).to_owned(), values.iter().map(|v| (*v).to_owned()).collect()))
        .collect();
    assert_eq!(policy(page), wanted);
    for tag in page {
        let inline = tag.attributes.keys().find(|name| name.starts_with("on") || *name == "style");
        assert!(inline.is_none(), "{tag:?} has a handler or a style of its own");
    }
}

/// The hashes of the one script and the one style that stand in a page.
#[track_caller]
fn own(page: &[Tag]) -> [String; 2] {
    ["script", "style"].map(|name| {
        let stands_there = |tag: &&Tag| tag.name == name && !tag.attributes.contains_key("src");
        let found: Vec<_> = page.iter().filter(stands_there).collect();
        assert_eq!(found.len(), 1, "one <{name}>");
        format!("'{}'", sha256(found[0].content.as_bytes()))
    })
}

/// The list of files and hashes that the worker keeps.
fn kept() -> BTreeMap<String, String> {
    let worker = text("service-worker.js");
    let lines = worker.lines().filter_map(|line| line.trim().strip_prefix("['")?.strip_suffix("'],"));
    lines
        .map(|line| {
            let (file, hash) = line.split_once("', '").unwrap_or_else(|| panic!("`{line}` is no file with its hash"));
            (if file == "./" { "index.html".to_owned() } else { file.to_owned() }, hash.to_owned())
        })
        .collect()
}

#[test]
fn the_page_lets_nothing_happen_but_what_it_needs() {
    let page = tags(&text("index.html"));
    let [script, style] = own(&page);
    check_policy(
        &page,
        &[
            ("default-src", &["'none'"]),
            ("script-src", &["'self'", &script, "'wasm-unsafe-eval'"]),
            ("style-src", &[&style]),
            ("img-src", &["'self'", "data:"]),
            ("connect-src", &["'self'"]),
            ("manifest-src", &["'self'"]),
            ("worker-src", &["'self'"]),
            ("frame-src", &["'self'"]),
            ("base-uri", &["'none'"]),
            ("form-action", &["'none'"]),
        ],
    );
    for tag in &page {
        assert!(!["base", "iframe", "object", "embed"].contains(&tag.name.as_str()), "{tag:?}");
    }
}

#[test]
fn every_script_and_module_of_the_page_is_named_with_its_hash() {
    let page = tags(&text("index.html"));
    let scripts: Vec<_> = page.iter().filter(|tag| tag.attributes.contains_key("src")).collect();
    assert_eq!(scripts.len(), 1, "{scripts:?}");
    let source = scripts[0].get("src");
    assert_eq!(scripts[0].get("integrity"), sha384(&read(source.trim_start_matches("./"))), "{source}");

    // The module is asked for by the script that stands in the page, which says how it is checked.
    let ahead = page.iter().find(|tag| tag.name == "script" && !tag.content.is_empty()).expect("a script in the page");
    let between = |text: &str, before: &str, after: &str| {
        let rest = text.split_once(before).unwrap_or_else(|| panic!("no {before}")).1;
        rest.split(after).next().unwrap_or_default().to_owned()
    };
    let module = read(between(&ahead.content, "fetch('./", "'").as_str());
    let start = text(source.trim_start_matches("./"));
    assert_eq!(between(&ahead.content, "globalThis.integrity = '", "'"), sha384(&module));
    assert_eq!(between(&start, "const SIZE = ", ";"), module.len().to_string());
}

#[test]
fn every_address_in_the_page_leads_into_the_build_from_any_folder() {
    for page in ["index.html", "bow-out.html"] {
        for tag in tags(&text(page)) {
            for name in ["src", "href"] {
                let Some(address) = tag.attributes.get(name) else { continue };
                // Within the page, in the page, or beside it.
                let inside = address.starts_with("#/")
                    || address.starts_with("data:image/")
                    || (!address.starts_with('/') && files().contains(address.trim_start_matches("./")));
                assert!(inside, "{page} names {address}");
            }
        }
    }
}

#[test]
fn the_file_for_a_disk_asks_for_nothing_and_runs_only_itself() {
    let page = tags(&text("bow-out.html"));
    let [script, style] = own(&page);
    check_policy(
        &page,
        &[
            ("default-src", &["'none'"]),
            ("script-src", &[&script, "'wasm-unsafe-eval'"]),
            ("style-src", &[&style]),
            ("img-src", &["'self'", "data:"]),
            ("base-uri", &["'none'"]),
            ("form-action", &["'none'"]),
        ],
    );
    assert!(!page.iter().any(|tag| tag.get("name") == "service-worker"), "a file has no worker");
    assert!(!page.iter().any(|tag| tag.attributes.contains_key("src")), "it asks for a file");
}

#[test]
fn the_page_for_a_wrong_address_holds_all_it_needs_and_leads_back() {
    let page = tags(&text("404.html"));
    let [script, style] = own(&page);
    check_policy(
        &page,
        &[
            ("default-src", &["'none'"]),
            ("script-src", &[&script, "'wasm-unsafe-eval'"]),
            ("style-src", &[&style]),
            ("img-src", &["'self'", "data:"]),
            ("connect-src", &["'self'"]),
            ("base-uri", &["'none'"]),
            ("form-action", &["'none'"]),
        ],
    );
    let asks = page.iter().find(|tag| tag.attributes.contains_key("src") || tag.name == "link");
    assert!(asks.is_none(), "{asks:?} is asked for at an address that nobody knows");
    assert!(page.iter().any(|tag| tag.name == "a" && tag.get("href") == "./"), "no way back without its script");
    assert!(read("404.html").len() < 4096, "it counts {} bytes", read("404.html").len());
}

#[test]
fn the_worker_keeps_every_file_of_the_build_and_no_other() {
    let kept = kept();
    let wanted: BTreeSet<String> = files().into_iter().filter(|file| !NOT_KEPT.contains(&file.as_str())).collect();
    assert_eq!(kept.keys().cloned().collect::<BTreeSet<_>>(), wanted);
    for (file, hash) in kept {
        assert_eq!(hash, sha256(&read(&file)), "{file}");
    }
    assert!(!text("service-worker.js").contains('@'), "a name was not filled in");
}

#[test]
fn the_manifest_says_how_the_app_is_installed() {
    let page = tags(&text("index.html"));
    let link = page.iter().find(|tag| tag.get("rel") == "manifest").expect("the page names no manifest");
    let manifest: Value = serde_json::from_str(&text(link.get("href"))).expect("the manifest is JSON");
    for name in ["name", "short_name", "description", "lang", "theme_color", "background_color"] {
        assert!(manifest[name].as_str().is_some_and(|words| !words.is_empty()), "it has no {name}");
    }
    assert_eq!(manifest["display"], "standalone");
    // Relative, so that it is right in any folder.
    assert_eq!((&manifest["start_url"], &manifest["scope"]), (&"./".into(), &"./".into()));
    let shortcuts = manifest["shortcuts"].as_array().expect("shortcuts");
    assert!(!shortcuts.is_empty());
    for shortcut in shortcuts {
        assert!(
            shortcut["name"].is_string() && shortcut["url"].as_str().is_some_and(|url| url.starts_with("./#/")),
            "{shortcut}"
        );
    }
    let icons = manifest["icons"].as_array().expect("icons");
    for icon in icons {
        let name = icon["src"].as_str().unwrap_or_default();
        let bytes = read(name);
        if name.ends_with(".png") {
            // Width and height stand at a fixed place of every PNG.
            let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
            assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)), "{name}");
        }
    }
    let has = |size: &str, purpose: Option<&str>| {
        icons.iter().any(|icon| icon["sizes"] == size && icon["purpose"].as_str() == purpose)
    };
    assert!(has("192x192", None) && has("512x512", None) && has("512x512", Some("maskable")), "the usual sizes");
}

/// Every origin that a file names. In a module texts follow each other without a sign between them, so a name ends where
/// a label could not be one as we write them: in small letters.
fn origins(bytes: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for scheme in ["https://", "http://", "wss://", "ws://"] {
        for (at, _) in bytes.windows(scheme.len()).enumerate().filter(|(_, window)| *window == scheme.as_bytes()) {
            let host = bytes[at + scheme.len()..].iter().map(|byte| char::from(*byte));
            let host: String = host.take_while(|c| c.is_ascii_alphanumeric() || ".-:".contains(*c)).collect();
            let mut labels = host.trim_end_matches([':', '.']).split('.');
            let first = labels.next().unwrap_or_default();
            // "https://" alone is what an address is checked for.
            if first.is_empty() || !host.contains('.') {
                continue;
            }
            let rest = labels.take_while(|label| {
                // The next text may begin with an address itself.
                !label.is_empty()
                    && *label != "http"
                    && *label != "https"
                    && !label.contains(|c: char| c.is_ascii_uppercase())
            });
            found.insert(rest.fold(format!("{scheme}{first}"), |name, label| format!("{name}.{label}")));
        }
    }
    found
}

#[test]
fn an_origin_is_found_wherever_it_is_named() {
    let found =
        origins(b"\0https://a.example/b\"http://x.org:81'https://example.org.Bow https://example.org.https://a.example wss://s.t\xffhttps://.src https:// ");
    let wanted = ["http://x.org:81", "https://a.example", "https://example.org", "wss://s.t"];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
}

#[test]
fn the_build_names_no_other_origin_but_links_for_people() {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files() {
        for origin in origins(&read(&file)) {
            named.entry(origin).or_default().insert(file.clone());
        }
    }
    for (origin, files) in &named {
        let reason = ORIGINS.iter().find(|(known, _)| known == origin).map_or("UNKNOWN", |(_, reason)| reason);
        println!("{origin}: {reason} ({})", files.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    let unknown: Vec<_> =
        named.iter().filter(|(origin, _)| !ORIGINS.iter().any(|(known, _)| known == origin)).collect();
    assert!(unknown.is_empty(), "the build names origins that nobody vouched for: {unknown:?}");
}

#[test]
fn no_script_of_the_build_makes_code_out_of_text() {
    for file in files().into_iter().filter(|file| file.ends_with(".js")) {
        let script = text(&file);
        for name in ["eval(", "new Function(", "document.write(", "importScripts("] {
            assert!(!script.contains(name), "{file} has {name}");
        }
    }
}
