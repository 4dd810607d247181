//! Bow Out: step out of a hiring process without burning bridges.

pub mod domain;
pub mod storage;
