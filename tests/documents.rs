//! What the documents at the root say about the code is so: the files, folders and commands that they name exist, and
//! what they count is counted.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::fs;
use std::path::Path;

use bow_out::domain::checks::CHECKS;
use bow_out::domain::plan::TABLES;
use bow_out::domain::proved::CLAIMS;
use bow_out::domain::templates::TEMPLATES;

const DOCUMENTS: [&str; 5] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/embedding.md", "docs/performance.md"];

/// The folders and files at the root that a path may begin with.
const ROOTS: [&str; 12] = [
    "src/",
    "tests/",
    "examples/",
    "benches/",
    "scripts/",
    "docs/",
    "style/",
    "public/",
    "web/",
    ".github/",
    ".cargo/",
    "Cargo.",
];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a readable file")
}

/// What stands between backticks, and where links lead.
fn named(text: &str) -> Vec<&str> {
    let code = text.split('`').skip(1).step_by(2);
    let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(path, _)| path);
    code.chain(links).collect()
}

#[track_caller]
fn check_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}: {found:#?}");
}

#[test]
fn every_path_in_the_documents_leads_somewhere() {
    let (mut count, mut missing) = (0, Vec::new());
    for document in DOCUMENTS {
        let text = read(document);
        for path in named(&text).iter().flat_map(|code| code.split_whitespace()) {
            // "src/ui/parts.rs" and "[docs/embedding.md]"; `~` and a placeholder in capitals are no files of ours.
            if ROOTS.iter().any(|root| path.starts_with(root)) {
                count += 1;
                if !Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists() {
                    missing.push(format!("{document}: {path}"));
                }
            }
        }
    }
    assert!(count > 40, "only {count} paths were read");
    check_none("named and not there", &missing);
}

#[test]
fn every_command_in_the_documents_can_be_given() {
    let (makefile, cargo) = (read("Makefile"), read("Cargo.toml"));
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = read(document);
        // A block of code is set apart by three backticks, so its lines are read on their own.
        for command in text.lines().flat_map(|line| line.split('`')) {
            let mut words = command.split_whitespace().skip_while(|word| !["make", "cargo"].contains(word));
            let known = match (words.next(), words.next()) {
                (Some("make"), Some(target))
                    if target.bytes().all(|sign| sign.is_ascii_lowercase() || sign == b'-') =>
                {
                    !command.trim_start().starts_with("make") || makefile.contains(&format!("\n{target}:"))
                }
                (Some("cargo"), Some("run" | "test")) => {
                    let after = |flag| command.split_whitespace().skip_while(move |word| *word != flag).nth(1);
                    let example = after("--example").is_none_or(|name| exists(&format!("examples/{name}.rs")));
                    let test = after("--test").is_none_or(|name| {
                        exists(&format!("tests/{name}.rs"))
                            || cargo.contains(&format!("path = \"tests/{name}/main.rs\""))
                    });
                    example && test
                }
                _ => true,
            };
            if !known {
                missing.push(format!("{document}: {command}"));
            }
        }
    }
    check_none("cannot be given", &missing);
}

fn exists(path: &str) -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists()
}

#[test]
fn what_the_documents_count_is_counted() {
    let (readme, architecture) = (read("README.md"), read("ARCHITECTURE.md"));
    for (text, says) in [
        (&readme, format!("{} ordered tables", TABLES.len())),
        (&architecture, format!("{} ordered tables", TABLES.len())),
        (&readme, format!("one of {CLAIMS} claims")),
        (&readme, format!("{} templates", TEMPLATES.len())),
        (&readme, format!("{} message checks", CHECKS.len())),
    ] {
        assert!(text.contains(&says), "README.md or ARCHITECTURE.md should say: {says}");
    }
}
