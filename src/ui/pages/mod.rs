//! The pages: they wire the parts to the state.

pub mod after;
pub mod call;
pub mod cases;
pub mod decide;
pub mod embed;
pub mod handbook;
pub mod library;
pub mod lost;
pub mod plan;
pub mod privacy;
pub mod shared;
pub mod start;
pub mod words;
pub mod you;
