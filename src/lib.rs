//! Bow Out: step out of a hiring process without burning bridges.

// Tests name the crate as examples do, and so share a file with them (`domain/drawn.rs`).
#[cfg(test)]
extern crate self as bow_out;

#[cfg(feature = "app")]
pub mod browser;
pub mod domain;
pub mod handoff;
pub mod storage;
#[cfg(feature = "app")]
pub mod ui;
