//! Makes the modules of a release build smaller where neither the compiler nor `wasm-opt` does (`scripts/finish.sh`).
//!
//!   bow-out-pack lay MODULE           puts the texts in the data of a linked module one after another
//!   bow-out-pack trim SCRIPT MODULE   drops what the script never calls, and shortens the names between the two
//!   bow-out-pack order MODULE         names every function by its place in an order in which the module packs well

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

mod lay;
mod module;
mod order;
mod trim;

use std::process::exit;
use std::{env, fs};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done =
        match words.as_slice() {
            ["lay", module] => lay(module),
            ["trim", script, module] => trim(script, module),
            ["order", module] => order(module),
            _ => Err("usage: bow-out-pack lay MODULE, bow-out-pack trim SCRIPT MODULE, or bow-out-pack order MODULE"
                .to_owned()),
        };
    if let Err(why) = done {
        eprintln!("scripts/pack: {why}");
        exit(1)
    }
}

fn lay(module: &str) -> Result<(), String> {
    let laid = lay::laid(&read(module)?).ok_or_else(|| unexpected(module))?;
    write(module, &laid)
}

fn trim(script: &str, module: &str) -> Result<(), String> {
    let text = fs::read_to_string(script).map_err(|error| format!("{script}: {error}"))?;
    let (shorter, trimmed) = trim::trimmed(&text, &read(module)?).ok_or_else(|| unexpected(module))?;
    write(script, shorter.as_bytes())?;
    write(module, &trimmed)
}

fn order(module: &str) -> Result<(), String> {
    let named = order::named(&read(module)?).ok_or_else(|| unexpected(module))?;
    write(module, &named)
}

fn read(file: &str) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{file}: {error}"))
}

fn write(file: &str, content: &[u8]) -> Result<(), String> {
    fs::write(file, content).map_err(|error| format!("{file}: {error}"))
}

fn unexpected(module: &str) -> String {
    format!("{module} is no module as it was expected.")
}
