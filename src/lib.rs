//! Bow Out: step out of a hiring process without burning bridges.

#[cfg(feature = "app")]
pub mod browser;
pub mod domain;
pub mod handoff;
pub mod storage;
#[cfg(feature = "app")]
pub mod ui;
