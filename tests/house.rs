//! The house rule: `domain ← storage, handoff ← browser ← ui ← main`. Arrows never turn. And how the pages hand closures to
//! the framework.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::fs;
use std::path::{Path, PathBuf};

/// What the files of one room must not name.
const RULES: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo",
            "serde",
            "std::time",
            "SystemTime",
            "println!",
            "crate::storage",
            "crate::handoff",
            "crate::browser",
            "crate::ui",
            "cfg(target_arch",
        ],
    ),
    (
        "src/storage",
        &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::handoff", "crate::browser", "crate::ui"],
    ),
    (
        "src/handoff",
        &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo", "crate::storage", "crate::browser", "crate::ui"],
    ),
    ("src/browser", &["crate::ui"]),
    ("src/ui", &["web_sys::window", "gloo_storage", "inner_html", "set_inner_html", "eval("]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The code of a file: without comments, and without its own tests, which may do what they like. Tests in a file of their
/// own are named in one line, and the code goes on below it.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines: Vec<&str> = text.lines().collect();
    let own_tests =
        lines.windows(2).position(|two| two[0].trim() == "#[cfg(test)]" && two[1].trim_end().ends_with('{'));
    let end = own_tests.unwrap_or(lines.len());
    lines.into_iter().take(end).enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn code_goes_on_below_tests_that_lie_in_another_file() {
    let text = "//! A room.\n#[cfg(test)]\nmod tests;\nfn below() {}\n#[cfg(test)]\nmod own {\nfn test() {}\n}";
    let seen: Vec<&str> = code(text).map(|(_, line)| line).collect();
    assert!(seen.contains(&"fn below() {}") && !seen.contains(&"fn test() {}"), "{seen:?}");
}

#[track_caller]
fn check(room: &str, forbidden: &[&str]) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(room);
    let files = files(&root);
    for file in &files {
        if file.file_stem().is_some_and(|stem| stem == "tests" || stem.to_string_lossy().ends_with("_tests")) {
            continue;
        }
        let text = fs::read_to_string(file).expect("a readable file");
        for (line, code) in code(&text) {
            for name in forbidden {
                // A name inside words for people is no import.
                let named = code.contains(name) && !code.trim_start().starts_with('"') && !code.contains(": \"");
                assert!(!named, "{}:{}: {room} must not name {name}", file.display(), line + 1);
            }
        }
    }
    files.len()
}

#[test]
fn no_room_names_one_that_stands_on_it() {
    let count: usize = RULES.iter().map(|(room, forbidden)| check(room, forbidden)).sum();
    assert!(count > 100, "only {count} files were read");
}

/// The framework makes its code anew for each type of closure. What hears of events and what follows signals is therefore
/// handed to it without a type of its own (`src/ui/hear.rs`, `src/ui/live.rs`): it came to 48 KiB of the download.
#[test]
fn handlers_and_live_parts_have_no_type_of_their_own() {
    const EARS: [&str; 5] = ["heard(", "pressed(", "keyed(", "focused(", "sent("];
    let mut handlers = 0;
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")) {
        let text = fs::read_to_string(&file).expect("a readable file");
        for (line, code) in code(&text) {
            let place = format!("{}:{}", file.display(), line + 1);
            assert!(
                !code.contains("{move ||"),
                "{place}: a part that follows signals is written as {{live(move || …)}}"
            );
            for (_, handler) in code.split(" on:").skip(1).filter_map(|rest| rest.split_once('=')) {
                handlers += 1;
                let heard = EARS.iter().any(|ear| handler.starts_with(ear));
                assert!(heard, "{place}: a handler is wrapped by one of {EARS:?}");
            }
        }
    }
    assert!(handlers > 150, "only {handlers} handlers were read");
}

#[test]
fn main_mounts_the_app_and_nothing_else() {
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs")).expect("a readable file");
    assert!(code(&main).count() < 20, "main.rs does more than mount the app");
}
