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

/// Whether nobody sees the sign: it steers the signs beside it, or takes no room at all. What is copied from an address book
/// or a web page often holds some. After the property *Default_Ignorable_Code_Point* of Unicode, without the selectors that
/// belong to an emoji, and with the controls and the blank of Braille.
fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(
            sign,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        )
        || matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}')
        || matches!(sign, '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e00ff}')
}
