//! Version 1 of what is kept, apart from the types that the app works with.
//!
//! Once released, nothing here changes: another form is another version with a file of its own, and the tests of this one
//! stay for ever.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::cabinet::{Look, Settings};
use super::record::Content;
use super::situation;
use super::words::Word;
use crate::domain::case::*;
use crate::domain::templates::RIDERS;
use crate::domain::templates::compose::{Filling, Length, PartId, Switches, Tone};
use crate::domain::templates::slot_named;

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseV1 {
    id: String,
    opened: DateTime,
    #[serde(default, skip_serializing_if = "is_default")]
    company: String,
    #[serde(default, skip_serializing_if = "is_default")]
    role: String,
    #[serde(default, skip_serializing_if = "is_default")]
    contacts: Vec<ContactV1>,
    answers: Json,
    #[serde(default, skip_serializing_if = "is_default")]
    appointment: Option<AppointmentV1>,
    #[serde(default, skip_serializing_if = "is_default")]
    moments: BTreeMap<Word<Moment>, DateTime>,
    #[serde(default, skip_serializing_if = "is_default")]
    fillings: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "is_default")]
    drafts: BTreeMap<String, DraftV1>,
    status: StatusV1,
    #[serde(default, skip_serializing_if = "is_default")]
    log: Vec<LogEntryV1>,
    #[serde(default, skip_serializing_if = "is_default")]
    ticked: BTreeMap<String, Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    follow_ups: Vec<FollowUpV1>,
    #[serde(default, skip_serializing_if = "is_default")]
    reason_told: String,
    #[serde(default, skip_serializing_if = "is_default")]
    reason_kept: String,
    #[serde(default, skip_serializing_if = "is_default")]
    incidents: Vec<IncidentV1>,
    #[serde(default, skip_serializing_if = "is_default")]
    shelf: Option<Word<Shelf>>,
    #[serde(default, skip_serializing_if = "is_default")]
    worksheets: BTreeMap<String, String>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactV1 {
    #[serde(default, skip_serializing_if = "is_default")]
    name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    email: String,
    #[serde(default, skip_serializing_if = "is_default")]
    phone: String,
    role: Word<ContactRole>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AppointmentV1 {
    at: DateTime,
    attended: Word<Attended>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftV1 {
    #[serde(default, skip_serializing_if = "is_default")]
    tone: Option<Word<Tone>>,
    #[serde(default, skip_serializing_if = "is_default")]
    length: Option<Word<Length>>,
    #[serde(default, skip_serializing_if = "is_default")]
    switches: BTreeMap<String, bool>,
    #[serde(default, skip_serializing_if = "is_default")]
    edited: Option<EditedV1>,
    #[serde(default, skip_serializing_if = "is_default")]
    dismissed: Vec<DismissedV1>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditedV1 {
    subject: String,
    body: String,
    from_subject: String,
    from_body: String,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DismissedV1 {
    check: String,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
enum StatusV1 {
    Deciding,
    Ready,
    Told { told: ToldV1 },
    Acknowledged { told: ToldV1 },
    Answered { told: ToldV1, reaction: Word<Reaction> },
    Closed { on: Date, ending: Word<Ending>, told: Option<ToldV1> },
    Reopened { on: Date },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldV1 {
    at: DateTime,
    channel: Word<Channel>,
    #[serde(default, skip_serializing_if = "is_default")]
    confirmed: Option<DateTime>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct LogEntryV1 {
    at: DateTime,
    event: EventV1,
    #[serde(default, skip_serializing_if = "is_default")]
    private: bool,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
enum EventV1 {
    Sent { to: String, channel: Word<Channel>, template: Option<String>, subject: String, text: String },
    Heard { from: String, channel: Word<Channel>, reaction: Option<Word<Reaction>>, text: String },
    Note { text: String },
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUpV1 {
    id: String,
    on: Date,
    what: String,
    #[serde(default, skip_serializing_if = "is_default")]
    done: Option<Date>,
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct IncidentV1 {
    at: Option<DateTime>,
    place: String,
    people: String,
    what: String,
    witnesses: String,
    left: Option<DateTime>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileV1 {
    name: String,
    email: String,
    phone: String,
    sign_off: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnTemplateV1 {
    id: String,
    title: String,
    subject: String,
    body: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsV1 {
    look: Word<Look>,
    #[serde(default, skip_serializing_if = "is_default")]
    backed_up: Option<DateTime>,
}

impl Content for Case {
    fn to_json(&self) -> Result<Json, serde_json::Error> {
        serde_json::to_value(CaseV1::from(self))
    }

    fn from_json(json: Json) -> Result<Case, String> {
        let kept: CaseV1 = serde_json::from_value(json).map_err(|error| error.to_string())?;
        let (answers, _) = situation::decode(&kept.answers).map_err(|error| error.to_string())?;
        let mut case = Case::new(kept.id, kept.opened).with_answers(answers);
        case.company = kept.company;
        case.role = kept.role;
        case.contacts = kept.contacts.into_iter().map(Contact::from).collect();
        case.appointment = kept.appointment.map(|booked| Appointment { at: booked.at, attended: booked.attended.0 });
        case.moments = kept.moments.into_iter().map(|(moment, at)| (moment.0, at)).collect();
        case.fillings = filling(kept.fillings)?;
        case.drafts = kept.drafts.into_iter().map(|(id, draft)| (id, draft.into())).collect();
        case.status = kept.status.into();
        case.log = kept.log.into_iter().map(LogEntry::from).collect();
        case.ticked = kept.ticked;
        case.follow_ups = kept.follow_ups.into_iter().map(FollowUp::from).collect();
        case.reason_told = kept.reason_told;
        case.reason_kept = kept.reason_kept;
        case.incidents = kept.incidents.into_iter().map(Incident::from).collect();
        case.shelf = kept.shelf.map(|shelf| shelf.0);
        case.worksheets = kept.worksheets;
        Ok(case)
    }
}

impl From<&Case> for CaseV1 {
    fn from(case: &Case) -> CaseV1 {
        CaseV1 {
            id: case.id.clone(),
            opened: case.opened,
            company: case.company.clone(),
            role: case.role.clone(),
            contacts: case.contacts.iter().cloned().map(ContactV1::from).collect(),
            answers: situation::encode(case.answers()),
            appointment: case
                .appointment
                .map(|booked| AppointmentV1 { at: booked.at, attended: Word(booked.attended) }),
            moments: case.moments.iter().map(|(moment, at)| (Word(*moment), *at)).collect(),
            fillings: case.fillings.texts().map(|(slot, text)| (slot.id.to_owned(), text.to_owned())).collect(),
            drafts: case.drafts.iter().map(|(id, draft)| (id.clone(), draft.clone().into())).collect(),
            status: case.status.clone().into(),
            log: case.log.iter().cloned().map(LogEntryV1::from).collect(),
            ticked: case.ticked.clone(),
            follow_ups: case.follow_ups.iter().cloned().map(FollowUpV1::from).collect(),
            reason_told: case.reason_told.clone(),
            reason_kept: case.reason_kept.clone(),
            incidents: case.incidents.iter().cloned().map(IncidentV1::from).collect(),
            shelf: case.shelf.map(Word),
            worksheets: case.worksheets.clone(),
        }
    }
}

impl Content for Profile {
    fn to_json(&self) -> Result<Json, serde_json::Error> {
        let Profile { name, email, phone, sign_off } = self.clone();
        serde_json::to_value(ProfileV1 { name, email, phone, sign_off })
    }

    fn from_json(json: Json) -> Result<Profile, String> {
        let ProfileV1 { name, email, phone, sign_off } =
            serde_json::from_value(json).map_err(|error| error.to_string())?;
        Ok(Profile { name, email, phone, sign_off })
    }
}

impl Content for OwnTemplate {
    fn to_json(&self) -> Result<Json, serde_json::Error> {
        let OwnTemplate { id, title, subject, body } = self.clone();
        serde_json::to_value(OwnTemplateV1 { id, title, subject, body })
    }

    fn from_json(json: Json) -> Result<OwnTemplate, String> {
        let OwnTemplateV1 { id, title, subject, body } =
            serde_json::from_value(json).map_err(|error| error.to_string())?;
        Ok(OwnTemplate { id, title, subject, body })
    }
}

impl Content for Settings {
    fn to_json(&self) -> Result<Json, serde_json::Error> {
        serde_json::to_value(SettingsV1 { look: Word(self.look), backed_up: self.backed_up })
    }

    fn from_json(json: Json) -> Result<Settings, String> {
        let SettingsV1 { look, backed_up } = serde_json::from_value(json).map_err(|error| error.to_string())?;
        Ok(Settings { look: look.0, backed_up })
    }
}

impl From<ContactV1> for Contact {
    fn from(ContactV1 { name, email, phone, role }: ContactV1) -> Contact {
        Contact { name, email, phone, role: role.0 }
    }
}

impl From<Contact> for ContactV1 {
    fn from(Contact { name, email, phone, role }: Contact) -> ContactV1 {
        ContactV1 { name, email, phone, role: Word(role) }
    }
}

/// The texts for the gaps. A gap that we do not know makes the record unreadable: its text would be lost.
fn filling(kept: BTreeMap<String, String>) -> Result<Filling, String> {
    let mut filling = Filling::default();
    for (id, text) in kept {
        let slot = slot_named(&id).ok_or_else(|| format!("unknown gap \"{id}\""))?;
        filling.set(slot, text);
    }
    Ok(filling)
}

/// The switches of the parts that there still are; one that is gone has nothing left to switch.
fn switches_from(kept: BTreeMap<String, bool>) -> Switches {
    let mut switches = Switches::default();
    for (word, on) in kept {
        if let Some(part) = part_from(&word) {
            switches.set(part, on);
        }
    }
    switches
}

fn part_word(part: PartId) -> String {
    match part {
        PartId::Beat(index) => format!("beat/{index}"),
        PartId::Rider(id) => format!("rider/{id}"),
        PartId::Greeting => "greeting".to_owned(),
        PartId::SignOff => "sign-off".to_owned(),
    }
}

fn part_from(word: &str) -> Option<PartId> {
    match word.split_once('/') {
        Some(("beat", index)) => index.parse().ok().map(PartId::Beat),
        Some(("rider", id)) => RIDERS.iter().find(|rider| rider.id == id).map(|rider| PartId::Rider(rider.id)),
        None if word == "greeting" => Some(PartId::Greeting),
        None if word == "sign-off" => Some(PartId::SignOff),
        _ => None,
    }
}

impl From<DraftV1> for Draft {
    fn from(DraftV1 { tone, length, switches, edited, dismissed }: DraftV1) -> Draft {
        Draft {
            tone: tone.map(|tone| tone.0),
            length: length.map(|length| length.0),
            switches: switches_from(switches),
            edited: edited.map(|EditedV1 { subject, body, from_subject, from_body }| Edited {
                subject,
                body,
                from_subject,
                from_body,
            }),
            dismissed: dismissed.into_iter().map(|DismissedV1 { check, words }| Dismissed { check, words }).collect(),
        }
    }
}

impl From<Draft> for DraftV1 {
    fn from(Draft { tone, length, switches, edited, dismissed }: Draft) -> DraftV1 {
        DraftV1 {
            tone: tone.map(Word),
            length: length.map(Word),
            switches: switches.iter().map(|(part, on)| (part_word(part), on)).collect(),
            edited: edited.map(|Edited { subject, body, from_subject, from_body }| EditedV1 {
                subject,
                body,
                from_subject,
                from_body,
            }),
            dismissed: dismissed.into_iter().map(|Dismissed { check, words }| DismissedV1 { check, words }).collect(),
        }
    }
}

impl From<StatusV1> for Status {
    fn from(status: StatusV1) -> Status {
        match status {
            StatusV1::Deciding => Status::Deciding,
            StatusV1::Ready => Status::Ready,
            StatusV1::Told { told } => Status::Told(told.into()),
            StatusV1::Acknowledged { told } => Status::Acknowledged(told.into()),
            StatusV1::Answered { told, reaction } => Status::Answered(told.into(), reaction.0),
            StatusV1::Closed { on, ending, told } => {
                Status::Closed { on, ending: ending.0, told: told.map(Told::from) }
            }
            StatusV1::Reopened { on } => Status::Reopened(on),
        }
    }
}

impl From<Status> for StatusV1 {
    fn from(status: Status) -> StatusV1 {
        match status {
            Status::Deciding => StatusV1::Deciding,
            Status::Ready => StatusV1::Ready,
            Status::Told(told) => StatusV1::Told { told: told.into() },
            Status::Acknowledged(told) => StatusV1::Acknowledged { told: told.into() },
            Status::Answered(told, reaction) => StatusV1::Answered { told: told.into(), reaction: Word(reaction) },
            Status::Closed { on, ending, told } => {
                StatusV1::Closed { on, ending: Word(ending), told: told.map(ToldV1::from) }
            }
            Status::Reopened(on) => StatusV1::Reopened { on },
        }
    }
}

impl From<ToldV1> for Told {
    fn from(ToldV1 { at, channel, confirmed }: ToldV1) -> Told {
        Told { at, channel: channel.0, confirmed }
    }
}

impl From<Told> for ToldV1 {
    fn from(Told { at, channel, confirmed }: Told) -> ToldV1 {
        ToldV1 { at, channel: Word(channel), confirmed }
    }
}

impl From<LogEntryV1> for LogEntry {
    fn from(LogEntryV1 { at, event, private }: LogEntryV1) -> LogEntry {
        let event = match event {
            EventV1::Sent { to, channel, template, subject, text } => {
                Event::Sent { to, channel: channel.0, template, subject, text }
            }
            EventV1::Heard { from, channel, reaction, text } => {
                Event::Heard { from, channel: channel.0, reaction: reaction.map(|reaction| reaction.0), text }
            }
            EventV1::Note { text } => Event::Note(text),
        };
        LogEntry { at, event, private }
    }
}

impl From<LogEntry> for LogEntryV1 {
    fn from(LogEntry { at, event, private }: LogEntry) -> LogEntryV1 {
        let event = match event {
            Event::Sent { to, channel, template, subject, text } => {
                EventV1::Sent { to, channel: Word(channel), template, subject, text }
            }
            Event::Heard { from, channel, reaction, text } => {
                EventV1::Heard { from, channel: Word(channel), reaction: reaction.map(Word), text }
            }
            Event::Note(text) => EventV1::Note { text },
        };
        LogEntryV1 { at, event, private }
    }
}

impl From<FollowUpV1> for FollowUp {
    fn from(FollowUpV1 { id, on, what, done }: FollowUpV1) -> FollowUp {
        FollowUp { id, on, what, done }
    }
}

impl From<FollowUp> for FollowUpV1 {
    fn from(FollowUp { id, on, what, done }: FollowUp) -> FollowUpV1 {
        FollowUpV1 { id, on, what, done }
    }
}

impl From<IncidentV1> for Incident {
    fn from(IncidentV1 { at, place, people, what, witnesses, left }: IncidentV1) -> Incident {
        Incident { at, place, people, what, witnesses, left }
    }
}

impl From<Incident> for IncidentV1 {
    fn from(Incident { at, place, people, what, witnesses, left }: Incident) -> IncidentV1 {
        IncidentV1 { at, place, people, what, witnesses, left }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every answer and every gap that version 1 ever kept. Nothing is taken out of this list: where the app gives one up,
    /// a later version has to say what becomes of it.
    const WORDS: &str = include_str!("v1_words.json");

    #[test]
    fn every_word_that_version_1_kept_is_still_understood() {
        let words: Json = serde_json::from_str(WORDS).expect("JSON");
        let answers = words["answers"].as_object().expect("facts");
        for (fact, values) in answers {
            for value in values.as_array().expect("values") {
                let json = Json::Object([(fact.clone(), value.clone())].into_iter().collect());
                assert!(situation::decode(&json).is_ok(), "{fact}: {value}");
            }
        }
        for gap in words["gaps"].as_array().expect("gaps") {
            assert!(slot_named(gap.as_str().expect("a gap")).is_some(), "{gap}");
        }
        assert!(situation::stateable().all(|fact| answers.contains_key(fact.id)), "add the new fact to the list");
    }
}
