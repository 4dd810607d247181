//! The small parts that pages are made of. They take values and callbacks, and know nothing of the app's state.

pub mod answers;
pub mod choice;
pub mod dialog;
pub mod exit;
pub mod fill;
pub mod fold;
pub mod handoff;
pub mod icon;
pub mod itinerary;
pub mod offline;
pub mod question;
pub mod route;
pub mod share;
pub mod sheet;
pub mod shortcuts;
pub mod skip;
pub mod step;
pub mod toast;
