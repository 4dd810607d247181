//! What is put on paper: the plan, the history and the incident notes, as headings and lines. Nothing private is on a
//! sheet, and the incident notes are on one of their own.

use crate::domain::calendar::DateTime;

use crate::domain::case::{Case, Event, Standing, Status, day, time};
use crate::domain::plan::{Plan, TABLES};
use crate::domain::situation::Var;

/// A page to print or to keep as a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub title: String,
    pub lines: Vec<Line>,
}

/// One line: what it is about or when it was, and what there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub label: String,
    pub text: String,
}

/// In the place of words that nobody wrote down.
const NO_WORDS: &str = "(no words noted)";

impl Sheet {
    fn new(kind: &str, case: &Case) -> Sheet {
        let of = [case.role.trim(), case.company.trim()].into_iter().filter(|part| !part.is_empty());
        let of = of.collect::<Vec<_>>().join(", ");
        let title = if of.is_empty() { kind.to_owned() } else { format!("{kind}: {of}") };
        Sheet { title, lines: Vec::new() }
    }

    fn line(&mut self, label: impl Into<String>, text: impl Into<String>) {
        let text: String = text.into();
        if !text.trim().is_empty() {
            self.lines.push(Line { label: label.into(), text: text.trim().to_owned() });
        }
    }

    /// The sheet as plain text.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for Line { label, text: said } in &self.lines {
            text.push_str(&format!("\n{label}\n{said}\n"));
        }
        text
    }
}

/// The plan in a few lines that could be read out.
pub fn plan_sheet(case: &Case, plan: &Plan) -> Sheet {
    let mut sheet = Sheet::new("Plan", case);
    let answer = |topic| TABLES.iter().find(|table| table.var == topic).map(|table| plan.answer(table));
    let told = plan.answer_id("tell") != "nobody";
    // Nobody reads a list of what need not be done.
    let say =
        |topic| answer(topic).filter(|it| told && it.id != "none" || topic == Var::Action).map_or("", |it| it.say);
    if case.waits(plan).is_some() {
        sheet.line("Do", "Wait for their answer.");
        return sheet;
    }
    sheet.line("Do", say(Var::Action));
    sheet.line("Tell", say(Var::Tell));
    sheet.line("How", say(Var::Channel));
    sheet.line("By", plan.dates.due.map(when).unwrap_or_default());
    sheet.line("In writing", say(Var::Confirm));
    sheet.line("In writing by", plan.dates.confirm.map(when).unwrap_or_default());
    sheet.line("Why", say(Var::Reason));
    for (phase, tasks) in case.checklist(plan) {
        let tasks: Vec<_> = tasks
            .iter()
            .map(|task| format!("{} {}", if task.done.is_some() { "[x]" } else { "[ ]" }, task.rule.say))
            .collect();
        sheet.line(phase.say(), tasks.join("\n"));
    }
    sheet
}

/// What was said when, and by which way: the proof of dates.
pub fn history_sheet(case: &Case) -> Sheet {
    let mut sheet = Sheet::new("What was said, and when", case);
    for entry in case.log.iter().filter(|entry| !entry.private) {
        let (label, text) = match &entry.event {
            Event::Sent { to, channel, subject, text, .. } => {
                let to = if to.trim().is_empty() { String::new() } else { format!(" to {}", to.trim()) };
                let subject = if subject.is_empty() { String::new() } else { format!("{subject}\n\n") };
                // That it was said, and when, is the proof; the words may never have been noted.
                let text = if text.trim().is_empty() { NO_WORDS } else { text };
                (format!("I said{to}, {}", channel.say()), format!("{subject}{text}"))
            }
            Event::Heard { from, channel, reaction, text } => {
                let from = if from.trim().is_empty() { "They" } else { from.trim() };
                let did = reaction.map(|reaction| format!(" ({})", reaction.say())).unwrap_or_default();
                let text = if text.trim().is_empty() { NO_WORDS } else { text };
                (format!("{from}, {}{did}", channel.say()), text.to_owned())
            }
            Event::Note(text) => ("Note".to_owned(), text.clone()),
        };
        sheet.line(format!("{}. {label}", when(entry.at)), text);
    }
    if let (Status::Closed { on, .. }, Standing::Closed(ending)) = (&case.status, case.status.standing()) {
        sheet.line(format!("{} {}", day(*on), on.year()), format!("Closed: {}", ending.say()));
    }
    sheet
}

/// The notes about misconduct.
pub fn incident_sheet(case: &Case) -> Sheet {
    let mut sheet = Sheet::new("Notes", case);
    for (i, incident) in case.incidents.iter().enumerate() {
        let n = if case.incidents.len() > 1 { format!("{}. ", i + 1) } else { String::new() };
        sheet.line(format!("{n}When"), incident.at.map(when).unwrap_or_default());
        sheet.line(format!("{n}Where"), incident.place.as_str());
        sheet.line(format!("{n}Who"), incident.people.as_str());
        sheet.line(format!("{n}What was said and done"), incident.what.as_str());
        sheet.line(format!("{n}Who saw or heard it"), incident.witnesses.as_str());
        sheet.line(format!("{n}When I left"), incident.left.map(when).unwrap_or_default());
    }
    sheet
}

fn when(at: DateTime) -> String {
    format!("{} {}, {}", day(at.date()), at.year(), time(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Channel, Ending, Incident, LogEntry, Reaction};
    use crate::domain::plan::plan;
    use crate::domain::situation::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 5);

    fn case() -> Case {
        let mut case = Case::new("a", NOW);
        case.company = "Northwind".to_owned();
        case.role = "Analyst".to_owned();
        case.reason_kept = "secret".to_owned();
        case.answer(NOW, |situation| {
            situation.choose(STAGE, Stage::OFFER_VERBAL);
            situation.choose(INTENT, Intent::LEAVE);
            situation.write(REASON_IN_ONE_SENTENCE, "secret");
        });
        case.note(LogEntry {
            at: NOW,
            event: Event::Sent {
                to: "Maya Reyes".into(),
                channel: Channel::Email,
                template: None,
                subject: "Your offer".into(),
                text: "Dear Maya, …".into(),
            },
            private: false,
        });
        case.note(LogEntry { at: NOW, event: Event::Note("secret".into()), private: true });
        case.incidents.push(Incident { what: "A remark".into(), ..Incident::default() });
        case
    }

    #[track_caller]
    fn check(sheet: &Sheet, expected: &[&str]) {
        let text = sheet.text();
        for words in expected {
            assert!(text.contains(words), "{words:?} is not in {text}");
        }
        assert!(!text.contains("secret"), "{text}");
    }

    #[test]
    fn the_history_says_when_and_how_and_keeps_what_is_private() {
        let mut case = case();
        case.note(LogEntry {
            at: date(2026, 11, 24).at(8, 0),
            event: Event::Heard {
                from: "Maya Reyes".into(),
                channel: Channel::Phone,
                reaction: Some(Reaction::AskedWhy),
                text: String::new(),
            },
            private: false,
        });
        case.tell(NOW, Channel::Email);
        case.close(date(2026, 11, 25), Ending::Declined);
        check(
            &history_sheet(&case),
            &[
                "What was said, and when: Analyst, Northwind",
                "Monday 23 November 2026, 9:05. I said to Maya Reyes, by email\nYour offer\n\nDear Maya, …",
                "Tuesday 24 November 2026, 8:00. Maya Reyes, by phone (asked why)\n(no words noted)",
                "Wednesday 25 November 2026\nClosed: declined",
            ],
        );
    }

    #[test]
    fn that_something_was_said_is_proof_without_its_words() {
        let mut case = case();
        let event = Event::Sent {
            to: String::new(),
            channel: Channel::Phone,
            template: None,
            subject: String::new(),
            text: String::new(),
        };
        case.note(LogEntry { at: NOW, event, private: false });
        check(&history_sheet(&case), &["Monday 23 November 2026, 9:05. I said, by phone\n(no words noted)"]);
    }

    #[test]
    fn the_plan_fits_on_a_sheet() {
        let case = case();
        let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
        check(&plan_sheet(&case, &plan), &["Plan: Analyst, Northwind", "\nDo\n", "\nTell\n", "\nHow\n", "[ ] "]);
    }

    #[test]
    fn the_sheet_leaves_out_what_need_not_be_done() {
        let mut case = case();
        case.tell(NOW, Channel::Email);
        let text = plan_sheet(&case, &plan(&case.situation_at(NOW), NOW).expect("a plan")).text();
        assert!(text.contains("Nothing has to be sent now."), "{text}");
        for idle in ["\nTell\n", "\nHow\n", "\nIn writing\n", "\nWhy\n"] {
            assert!(!text.contains(idle), "{text}");
        }
    }

    #[test]
    fn incidents_stand_alone() {
        check(&incident_sheet(&case()), &["What was said and done\nA remark"]);
        assert!(!history_sheet(&case()).text().contains("A remark"));
        let mut case = case();
        case.incidents.push(Incident { what: "A shout".into(), ..Incident::default() });
        check(&incident_sheet(&case), &["1. What was said and done\nA remark", "2. What was said and done\nA shout"]);
    }
}
