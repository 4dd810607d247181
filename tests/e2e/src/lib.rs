//! Drives the finished page in real browsers.
//!
//! The crate owns everything between a test and a browser: a [`StaticServer`]
//! that serves `dist/` at any address, the [`Browser`]s and their drivers, the
//! [`Page`] that a step works on, and the [`suite`] that runs one list of steps
//! in every browser. It knows nothing of the app's own code: it sees what a
//! person sees.
//!
//! Every helper waits for what it needs and panics, at the place that called
//! it, with a sentence that says what was missing.

mod browser;
mod find;
pub mod kept;
mod page;
pub mod plan;
mod server;
pub mod states;
pub mod suite;

pub use browser::{Browser, Kind};
pub use find::{Find, button, checkbox, css, heading, label, link, radio, role, text};
pub use page::{Key, Mailto, Page, Tab, Theme};
pub use server::{Line, Packed, StaticServer};

use std::path::{Path, PathBuf};

/// The repository's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The release build under test: `dist/`, or what `BOW_OUT_DIST` names.
pub fn dist() -> PathBuf {
    std::env::var_os("BOW_OUT_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// Where pictures, logs and other traces of a run are left.
pub fn traces() -> PathBuf {
    root().join("target/e2e")
}
