//! Ways out of the app for a finished message: text in, text out. Nothing here knows a page.
//!
//! Every way takes a [`Message`], which has no gaps left.
//!
//! [`Message`]: crate::domain::templates::compose::Message

pub mod mailto;
