//! What a module shares with the script that starts it: no more than both need, under short names.
//!
//! `wasm-bindgen` names what it takes from the browser so that nothing is ever mixed up, with sixteen digits by chance that
//! stand in the module and in the script, and do not pack. And it gives away whatever a library marked so, called or not.

use std::collections::{HashMap, HashSet};

use crate::module::{EXPORTS, IMPORTS, Section, Shared, exports, imports, module, sections, write_number, write_sized};

/// Where `wasm-bindgen` says that its script is.
const SCRIPT: &[u8] = b"./bow-out_bg.js";

/// The script and the module, trimmed.
pub(crate) fn trimmed(script: &str, from: &[u8]) -> Option<(String, Vec<u8>)> {
    let words: HashSet<&str> = words(script).filter(|(_, is_word)| *is_word).map(|(word, _)| word).collect();
    let mut short: HashMap<&str, String> = HashMap::new();
    let mut to: Vec<(u8, Vec<u8>)> = Vec::new();
    for Section { kind, content } in sections(from)? {
        let content = match kind {
            IMPORTS => {
                let imports = imports(content)?;
                let ours = imports.iter().filter(|import| import.from == SCRIPT);
                for (place, import) in ours.enumerate() {
                    let name = str::from_utf8(import.name).ok()?;
                    // A name that the script does not have as a word could not be shortened there.
                    if words.contains(name) {
                        short.insert(name, format!("_{place}"));
                    }
                }
                let renamed = imports.into_iter().map(|import| {
                    let name = str::from_utf8(import.name).ok().and_then(|name| short.get(name));
                    let name = name.filter(|_| import.from == SCRIPT).map_or(import.name, |name| name.as_bytes());
                    (Some(import.from), name, import.rest)
                });
                written(renamed)
            }
            EXPORTS => {
                let called = |export: &Shared| str::from_utf8(export.name).is_ok_and(|name| words.contains(name));
                let kept = exports(content)?.into_iter().filter(called);
                written(kept.map(|export| (None, export.name, export.rest)))
            }
            _ => content.to_vec(),
        };
        to.push((kind, content));
    }
    // No word of the script may be what another is called from now on.
    if short.values().any(|name| words.contains(name.as_str())) {
        return None;
    }
    let text = self::words(script).map(|(word, _)| short.get(word).map_or(word, String::as_str)).collect();
    Some((text, module(from, to.iter().map(|(kind, content)| Section { kind: *kind, content }))))
}

/// A list of what is shared: where it comes from, if from anywhere, its name, and what else is said of it.
fn written<'a>(shared: impl Iterator<Item = (Option<&'a [u8]>, &'a [u8], &'a [u8])>) -> Vec<u8> {
    let shared: Vec<_> = shared.collect();
    let mut content = Vec::new();
    write_number(shared.len(), &mut content);
    for (from, name, rest) in shared {
        if let Some(from) = from {
            write_sized(from, &mut content);
        }
        write_sized(name, &mut content);
        content.extend(rest);
    }
    content
}

/// A script in pieces: its words, and what stands between them.
fn words(script: &str) -> impl Iterator<Item = (&str, bool)> {
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '$';
    let mut rest = script;
    std::iter::from_fn(move || {
        let kind = is_word(rest.chars().next()?);
        let end = rest.find(|sign| is_word(sign) != kind).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some((piece, kind))
    })
}
