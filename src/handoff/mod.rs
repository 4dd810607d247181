//! Handing things over to other programs: links, mail and calendar files, tables, prints. Text in, text out: nothing here
//! knows a page, a clock or a network.
//!
//! A mail takes a [`Message`](crate::domain::templates::compose::Message) and nothing less, so no gap leaves the app.

mod calendar;
pub mod embed;
mod eml;
mod mail;
mod percent;
mod phone;
mod sheet;
mod table;

pub use calendar::{CalendarEntry, ICS_TYPE, Titles, When, entries, google_link, ics, outlook_link};
pub use eml::{EML_TYPE, eml};
pub use mail::{Addressed, GMAIL, Link, MAIL_APP, MAIL_PROGRAMS, MailProgram, OUTLOOK, OUTLOOK_AT_WORK, YAHOO};
pub use phone::tel;
pub use sheet::{Line, Sheet, history_sheet, incident_sheet, plan_sheet};
pub use table::{CSV_TYPE, csv};
