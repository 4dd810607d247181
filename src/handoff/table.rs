//! All cases as one table, in columns that job trackers and spreadsheets take in.

use super::is_unseen;
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, Event, LogEntry, Standing, Status};
use crate::domain::situation::{FACTS, STAGE, Slot};

/// The content type of the file.
pub const CSV_TYPE: &str = "text/csv;charset=utf-8";

/// A column: its name and what a case says in it.
type Column = (&'static str, fn(&Case, DateTime) -> String);

const COLUMNS: &[Column] = &[
    ("Company", |case, _| case.company.clone()),
    ("Role", |case, _| case.role.clone()),
    ("Stage", |case, _| stage(case)),
    ("Status", |case, _| case.status.standing().say().to_owned()),
    ("Date", |case, _| case.opened.date().to_string()),
    ("Next date", |case, now| case.next_date(now).map(|at| at.date().to_string()).unwrap_or_default()),
    ("Outcome", |case, _| match case.status.standing() {
        Standing::Closed(ending) => ending.say().to_owned(),
        _ => String::new(),
    }),
    ("Closed on", |case, _| match &case.status {
        Status::Closed { on, .. } => on.to_string(),
        _ => String::new(),
    }),
    ("Told on", |case, _| case.exited_at().map(|at| at.date().to_string()).unwrap_or_default()),
    ("Told", |case, _| case.told().map(|told| told.channel.say().to_owned()).unwrap_or_default()),
    ("Contact", |case, _| case.contacts.first().map(|contact| contact.name.clone()).unwrap_or_default()),
    ("Email", |case, _| case.contacts.first().map(|contact| contact.email.clone()).unwrap_or_default()),
    ("Phone", |case, _| case.contacts.first().map(|contact| contact.phone.clone()).unwrap_or_default()),
    ("Reason told", |case, _| case.reason_told.clone()),
    ("Notes", |case, _| case.log.iter().filter(|entry| !entry.private).map(line).collect::<Vec<_>>().join("\n")),
];

/// The cases as CSV (RFC 4180), with a heading and without anything private. Dates are ISO dates.
pub fn csv<'a>(cases: impl IntoIterator<Item = &'a Case>, now: DateTime) -> String {
    // The mark at the start tells spreadsheets that letters beyond A to Z are meant.
    let mut table = String::from("\u{feff}");
    row(&mut table, COLUMNS.iter().map(|(name, _)| (*name).to_owned()));
    for case in cases {
        row(&mut table, COLUMNS.iter().map(|(_, cell)| cell(case, now)));
    }
    table
}

fn row(table: &mut String, cells: impl Iterator<Item = String>) {
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            table.push(',');
        }
        table.push('"');
        table.push_str(&harmless(&cell).replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

/// A cell that begins like a formula would be run by a spreadsheet; the sign in front makes it a text. The signs are those
/// that OWASP names for *CSV injection*; some readers pass over blanks before them.
fn harmless(cell: &str) -> String {
    const RUNS: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    let clean: String = cell.chars().filter(|c| *c != '\0').collect();
    let visible = clean.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if clean.starts_with(['\t', '\r', '\n']) || visible.starts_with(RUNS) { format!("'{clean}") } else { clean }
}

fn stage(case: &Case) -> String {
    let Slot::Bits(bits) = case.answers().values()[STAGE.var] else { return String::new() };
    let fact = FACTS.get(STAGE.var as usize);
    let choice = fact.and_then(|fact| fact.kind.choices().get(bits.trailing_zeros() as usize));
    choice.map(|choice| choice.label.to_owned()).unwrap_or_default()
}

/// One line of the timeline.
fn line(entry: &LogEntry) -> String {
    let date = entry.at.date();
    match &entry.event {
        Event::Sent { channel, text, .. } => format!("{date} me, {}: {text}", channel.say()),
        Event::Heard { channel, reaction, text, .. } => {
            let reaction = reaction.map_or("", |reaction| reaction.say());
            let gap = if reaction.is_empty() || text.is_empty() { "" } else { ". " };
            format!("{date} they, {}: {reaction}{gap}{text}", channel.say())
        }
        Event::Note(text) => format!("{date} {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Channel, Contact, Ending};
    use crate::domain::situation::Stage;
    use proptest::prelude::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn case() -> Case {
        let mut case = Case::new("a", NOW);
        case.company = "Northwind, \"Zürich\"".to_owned();
        case.role = "Analyst".to_owned();
        case.answer(NOW, |situation| situation.choose(STAGE, Stage::OFFER_VERBAL));
        case.contacts.push(Contact { phone: "+41 44 1".to_owned(), ..Contact::default() });
        case.tell(NOW, Channel::Phone);
        case
    }

    /// What a reader of tables that is not ours finds in a column of the first case.
    #[track_caller]
    fn check(case: &Case, column: &str, expected: &str) {
        let text = csv([case], NOW);
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let place = reader.headers().expect("a heading").iter().position(|name| name == column).expect("a column");
        let row = reader.records().next().expect("a case").expect("a row");
        assert_eq!(&row[place], expected);
    }

    #[test]
    fn a_case_is_one_row_with_iso_dates() {
        let mut case = case();
        check(&case, "Company", "Northwind, \"Zürich\"");
        check(&case, "Role", "Analyst");
        check(&case, "Date", "2026-11-23");
        check(&case, "Told on", "2026-11-23");
        check(&case, "Told", "by phone");
        check(&case, "Status", "told, not in writing yet");
        check(&case, "Outcome", "");
        case.close(date(2026, 11, 25), Ending::Declined);
        check(&case, "Outcome", "declined");
        check(&case, "Closed on", "2026-11-25");
    }

    #[test]
    fn nothing_private_is_in_the_table() {
        let mut case = case();
        case.reason_kept = "secret".to_owned();
        case.note(LogEntry { at: NOW, event: Event::Note("secret".to_owned()), private: true });
        case.note(LogEntry { at: NOW, event: Event::Note("She was kind".to_owned()), private: false });
        assert!(!csv([&case], NOW).contains("secret"));
        check(&case, "Notes", "2026-11-23 She was kind");
    }

    #[test]
    fn no_cell_is_run_as_a_formula() {
        for text in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            " =1",
            "\u{ff1d}1",
            "\n=1",
            "\nA",
            "\u{a0}=1",
            "\u{200b}=1",
            "\u{feff}@A1",
            "\u{202e}+1",
        ] {
            let mut case = case();
            case.role = text.to_owned();
            check(&case, "Role", &format!("'{text}"));
        }
        check(&case(), "Phone", "'+41 44 1");
    }

    #[test]
    fn a_long_log_in_any_script_is_one_cell() {
        let mut case = case();
        let text = format!("Grüß Gott, \"Maya\";\r\n日本語 {}\n=1+1", "lang ".repeat(400));
        case.note(LogEntry { at: NOW, event: Event::Note(text.clone()), private: false });
        check(&case, "Notes", &format!("2026-11-23 {text}"));
    }

    proptest! {
        #[test]
        fn every_text_is_read_back(company in ".{0,60}", role in "[^\\p{Cc}]{0,30}") {
            let mut case = case();
            case.company = company;
            case.role = role;
            let text = csv([&case, &case], NOW);
            let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
            let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("rows");
            prop_assert_eq!(rows.len(), 2);
            prop_assert_eq!(&rows[1][0], harmless(&case.company));
            prop_assert_eq!(&rows[1][1], harmless(&case.role));
        }
    }
}
