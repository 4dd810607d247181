//! Versioned formats for everything that is kept: text in, text out. Nothing here knows a page or a clock.
//!
//! Every decoder takes any text and either gives back what was kept or says in one sentence what is wrong with it.

pub mod situation;
