//! What the case already knows for the gaps of a message, so that nothing is typed twice.

use super::{Case, Channel, Contact, ContactRole, Event, Incident, Profile};
use crate::domain::calendar::{Date, DateTime};
use crate::domain::situation::{
    EMPLOYER_MARKET, EMPLOYER_RESPONSE_DEADLINE, PERSONAL_DEADLINE, REAPPLY_WINDOW, RESCHEDULE_SLOTS,
};
use crate::domain::templates::Slot;
use crate::domain::templates::compose::{Filling, Reader};
use crate::domain::templates::slots;

impl Case {
    /// The texts for the gaps: what the person typed for this case, and where they typed nothing what the profile, the
    /// people, the appointment, the answers and the log say. `to` is the person the message is for.
    pub fn filling(&self, profile: &Profile, to: Option<&Contact>) -> Filling {
        let mut known = Filling::default();
        let mut put = |slot: &'static Slot, text: &str| {
            if !text.trim().is_empty() {
                known.set(slot, text.trim());
            }
        };
        put(&slots::YOUR_NAME, &profile.name);
        put(&slots::YOUR_EMAIL, &profile.email);
        put(&slots::YOUR_PHONE, &profile.phone);
        put(&slots::COMPANY_NAME, &self.company);
        put(&slots::ROLE_TITLE, &self.role);
        put(&slots::CONTACT_NAME, to.map_or("", |to| &to.name));
        put(&slots::RECRUITER_NAME, self.name_of(ContactRole::Recruiter));
        put(&slots::HIRING_MANAGER_NAME, self.name_of(ContactRole::HiringManager));
        let answers = self.answers();
        let reader = Reader::in_market(answers.text(EMPLOYER_MARKET));
        if let Some(booked) = self.appointment {
            put(&slots::INTERVIEW_DATE, &reader.day(booked.at.date()));
            put(&slots::INTERVIEW_TIME, &reader.time(booked.at));
        }
        put(&slots::REASON_LINE, &self.reason_told);
        put(&slots::REAPPLY_WINDOW, answers.text(REAPPLY_WINDOW));
        let mut offered = answers.text(RESCHEDULE_SLOTS).split([';', '\n']).filter(|slot| !slot.trim().is_empty());
        put(&slots::SLOT_OPTION_1, offered.next().unwrap_or_default());
        put(&slots::SLOT_OPTION_2, offered.next().unwrap_or_default());
        let date = |fact| answers.text(fact).parse::<Date>().ok().map(|date| reader.day(date));
        put(
            &slots::REPLY_BY,
            &date(EMPLOYER_RESPONSE_DEADLINE).or_else(|| date(PERSONAL_DEADLINE)).unwrap_or_default(),
        );
        put(&slots::CALL_SUMMARY, self.last_call());
        put(&slots::INCIDENT_FACTS, &self.incidents.iter().map(Incident::in_words).collect::<Vec<_>>().join("\n"));
        known.set_sign_off(profile.sign_off.trim());
        let mut filling = self.fillings.over(&known);
        filling.set_sign_off(profile.sign_off.trim());
        filling.set_reader(reader);
        filling
    }

    fn name_of(&self, role: ContactRole) -> &str {
        self.contacts.iter().find(|contact| contact.role == role).map_or("", |contact| &contact.name)
    }

    /// What the person noted about the last call, unless it is private.
    fn last_call(&self) -> &str {
        let said = self.log.iter().rev().filter(|entry| !entry.private).find_map(|entry| match &entry.event {
            Event::Sent { channel: Channel::Phone, text, .. } => Some(text.as_str()),
            _ => None,
        });
        said.unwrap_or_default()
    }
}

impl Incident {
    /// The facts in a row, without judgement: when, where, who, what, who saw it, when the person left.
    pub fn in_words(&self) -> String {
        let when = |at: DateTime| format!("{} {}, {}", day(at.date()), at.year(), time(at));
        let parts = [
            self.at.map(when).unwrap_or_default(),
            self.place.trim().to_owned(),
            self.people.trim().to_owned(),
            self.what.trim().to_owned(),
            labelled("Witnesses: ", self.witnesses.trim()),
            labelled("I left at ", &self.left.map(time).unwrap_or_default()),
        ];
        let parts: Vec<_> =
            parts.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { String::new() } else { parts.join(". ") + "." }
    }
}

fn labelled(label: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{label}{text}") }
}

/// A day in words that any reader takes the same way: "Thursday 12 March".
pub fn day(date: Date) -> String {
    Reader::International.day(date)
}

/// A time on the clock of most of the world: "9:30".
pub fn time(at: DateTime) -> String {
    Reader::International.time(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Appointment, Attended, LogEntry};
    use crate::domain::situation::Situation;

    fn case() -> Case {
        let mut answers = Situation::default();
        answers.write(RESCHEDULE_SLOTS, "Mon 30 Nov 10:00; Tue 1 Dec 14:00");
        answers.write(EMPLOYER_RESPONSE_DEADLINE, "2026-11-27");
        let mut case = Case::new("a", date(2026, 11, 23).at(9, 0)).with_answers(answers);
        case.company = "Northwind ".to_owned();
        case.appointment = Some(Appointment { at: date(2026, 11, 24).at(9, 5), attended: Attended::NotSaid });
        let manager = Contact { name: "Maya Reyes".into(), role: ContactRole::HiringManager, ..Contact::default() };
        case.contacts.push(manager);
        case
    }

    #[track_caller]
    fn check(case: &Case, slot: &'static Slot, expected: &str) {
        let profile = Profile { name: "Sam Ortiz".into(), sign_off: "Best wishes".into(), ..Profile::default() };
        assert_eq!(case.filling(&profile, case.contacts.first()).get(slot), expected);
    }

    #[test]
    fn what_is_known_fills_its_gap() {
        check(&case(), &slots::YOUR_NAME, "Sam Ortiz");
        check(&case(), &slots::YOUR_PHONE, "");
        check(&case(), &slots::COMPANY_NAME, "Northwind");
        check(&case(), &slots::CONTACT_NAME, "Maya Reyes");
        check(&case(), &slots::HIRING_MANAGER_NAME, "Maya Reyes");
        check(&case(), &slots::RECRUITER_NAME, "");
        check(&case(), &slots::INTERVIEW_DATE, "Tuesday 24 November");
        check(&case(), &slots::INTERVIEW_TIME, "9:05");
        check(&case(), &slots::SLOT_OPTION_1, "Mon 30 Nov 10:00");
        check(&case(), &slots::SLOT_OPTION_2, "Tue 1 Dec 14:00");
        check(&case(), &slots::REPLY_BY, "Friday 27 November");
    }

    #[test]
    fn dates_are_written_for_the_place_of_the_reader() {
        for (market, said, at) in [
            ("U.S.", "Tuesday, November 24", "9:05 AM"),
            ("the United States (Boston)", "Tuesday, November 24", "9:05 AM"),
            ("Latin America", "Tuesday 24 November", "9:05"),
            ("Australia", "Tuesday 24 November", "9:05"),
            ("Russia", "Tuesday 24 November", "9:05"),
            ("", "Tuesday 24 November", "9:05"),
        ] {
            let mut case = case();
            case.answer(date(2026, 11, 23).at(9, 0), |answers| answers.write(EMPLOYER_MARKET, market));
            check(&case, &slots::INTERVIEW_DATE, said);
            check(&case, &slots::INTERVIEW_TIME, at);
        }
        assert_eq!(Reader::American.time(date(2026, 11, 23).at(0, 30)), "12:30 AM");
        assert_eq!(Reader::American.time(date(2026, 11, 23).at(12, 0)), "12:00 PM");
        assert_eq!(Reader::American.time(date(2026, 11, 23).at(17, 5)), "5:05 PM");
    }

    #[test]
    fn the_reason_that_is_told_once_is_told_in_every_message() {
        let mut case = case();
        case.reason_told = "I have to move soon.".to_owned();
        check(&case, &slots::REASON_LINE, "I have to move soon.");
    }

    #[test]
    fn what_the_person_typed_goes_before_what_is_known() {
        let mut case = case();
        case.fillings.set(&slots::CONTACT_NAME, "Ms Reyes");
        case.fillings.set(&slots::COMPANY_NAME, "  ");
        check(&case, &slots::CONTACT_NAME, "Ms Reyes");
        check(&case, &slots::COMPANY_NAME, "Northwind");
        assert_eq!(case.filling(&Profile { sign_off: "Best".into(), ..Profile::default() }, None).sign_off(), "Best");
    }

    #[test]
    fn a_private_note_about_a_call_never_reaches_a_letter() {
        let mut case = case();
        let call = |text: &str, private| LogEntry {
            at: date(2026, 11, 23).at(10, 0),
            event: Event::Sent {
                to: String::new(),
                channel: Channel::Phone,
                template: None,
                subject: String::new(),
                text: text.into(),
            },
            private,
        };
        case.note(call("You will tell the panel.", false));
        case.note(call("I cried.", true));
        check(&case, &slots::CALL_SUMMARY, "You will tell the panel.");
    }

    #[test]
    fn an_incident_reads_as_facts() {
        let mut case = case();
        case.incidents.push(Incident {
            at: Some(date(2026, 3, 12).at(10, 0)),
            place: "Room 4".into(),
            what: "He asked about my religion.".into(),
            ..Incident::default()
        });
        check(&case, &slots::INCIDENT_FACTS, "Thursday 12 March 2026, 10:00. Room 4. He asked about my religion.");
        assert_eq!(Incident::default().in_words(), "");
    }
}
