//! Version 1 of what is kept.
//!
//! Once released, nothing here changes: another form is another version with a file of its own, and the tests of this one
//! stay for ever. What [`v2`](super::v2) adds to a case is read and written there.

use serde_json::Value as Json;

use super::cabinet::Settings;
use super::form::{Fields, Form, form, object_of, unknown};
use super::record::Content;
use super::{situation, v2};
use crate::domain::case::*;
use crate::domain::keyed::Keyed;
use crate::domain::situation::Situation;
use crate::domain::templates::RIDERS;
use crate::domain::templates::compose::{Filling, PartId, Switches};
use crate::domain::templates::slot_named;

form!(Contact: role; or nothing: name, email, phone);
form!(Appointment: at, attended);
form!(Draft: ; or nothing: tone, length, switches, edited, aside, dismissed, copies);
form!(Edited: subject, body, from_subject, from_body);
form!(Dismissed: check, words);
form!(Told: at, channel; or nothing: confirmed);
form!(LogEntry: at, event; or nothing: private);
form!(FollowUp: id, on, what; or nothing: done);
form!(Incident: at, place, people, what, witnesses, left);
form!(Profile: name, email, phone, sign_off);
form!(OwnTemplate: id, title, subject, body);
form!(Settings: look; or nothing: backed_up, keys_off);

impl Content for Case {}
impl Content for Profile {}
impl Content for OwnTemplate {}
impl Content for Settings {}
/// A content that is compared and passed on without being understood.
impl Content for Json {}

impl Form for Case {
    fn write(&self) -> Json {
        let mut fields = Fields::default();
        fields.put("id", &self.id);
        fields.put("opened", &self.opened);
        fields.put_unless_empty("company", &self.company);
        fields.put_unless_empty("role", &self.role);
        fields.put_unless_empty("contacts", &self.contacts);
        fields.put("answers", self.answers());
        fields.put_unless_empty("appointment", &self.appointment);
        fields.put_unless_empty("moments", &self.moments);
        fields.put_unless_empty("fillings", &self.fillings);
        fields.put_unless_empty("drafts", &self.drafts);
        fields.put("status", &self.status);
        fields.put_unless_empty("log", &self.log);
        fields.put_unless_empty("ticked", &self.ticked);
        fields.put_unless_empty("follow_ups", &self.follow_ups);
        fields.put_unless_empty("reason_told", &self.reason_told);
        fields.put_unless_empty("reason_kept", &self.reason_kept);
        fields.put_unless_empty("incidents", &self.incidents);
        fields.put_unless_empty("shelf", &self.shelf);
        fields.put_unless_empty("worksheets", &self.worksheets);
        v2::write(self, &mut fields);
        fields.into_json()
    }

    fn read(json: Json) -> Result<Case, String> {
        let mut fields = Fields::of(json)?;
        let id: String = fields.take("id")?;
        let mut case = Case::new(id, fields.take("opened")?).with_answers(fields.take("answers")?);
        case.company = fields.take_or_empty("company")?;
        case.role = fields.take_or_empty("role")?;
        case.contacts = fields.take_or_empty("contacts")?;
        case.appointment = fields.take_or_empty("appointment")?;
        case.moments = fields.take_or_empty("moments")?;
        case.fillings = fields.take_or_empty("fillings")?;
        case.drafts = fields.take_or_empty("drafts")?;
        case.status = fields.take("status")?;
        case.log = fields.take_or_empty("log")?;
        case.ticked = fields.take_or_empty("ticked")?;
        case.follow_ups = fields.take_or_empty("follow_ups")?;
        case.reason_told = fields.take_or_empty("reason_told")?;
        case.reason_kept = fields.take_or_empty("reason_kept")?;
        case.incidents = fields.take_or_empty("incidents")?;
        case.shelf = fields.take_or_empty("shelf")?;
        case.worksheets = fields.take_or_empty("worksheets")?;
        v2::read(&mut case, &mut fields)?;
        fields.end()?;
        Ok(case)
    }
}

/// The answers, without the time at which they were given.
impl Form for Situation {
    fn write(&self) -> Json {
        situation::encode(self)
    }

    fn read(json: Json) -> Result<Situation, String> {
        situation::decode(&json).map(|(situation, _)| situation).map_err(|error| error.to_string())
    }
}

impl Form for Status {
    fn write(&self) -> Json {
        let mut fields = Fields::default();
        let mut is = |word: &str| fields.put("is", &word.to_owned());
        match self {
            Status::Deciding => is("deciding"),
            Status::Ready => is("ready"),
            Status::Told(told) => {
                is("told");
                fields.put("told", told);
            }
            Status::Acknowledged(told) => {
                is("acknowledged");
                fields.put("told", told);
            }
            Status::Answered(told, reaction) => {
                is("answered");
                fields.put("told", told);
                fields.put("reaction", reaction);
            }
            Status::Closed { on, ending, told } => {
                is("closed");
                fields.put("on", on);
                fields.put("ending", ending);
                fields.put("told", told);
            }
            Status::Reopened(on) => {
                is("reopened");
                fields.put("on", on);
            }
        }
        fields.into_json()
    }

    fn read(json: Json) -> Result<Status, String> {
        let mut fields = Fields::of(json)?;
        let is: String = fields.take("is")?;
        let status = match is.as_str() {
            "deciding" => Status::Deciding,
            "ready" => Status::Ready,
            "told" => Status::Told(fields.take("told")?),
            "acknowledged" => Status::Acknowledged(fields.take("told")?),
            "answered" => Status::Answered(fields.take("told")?, fields.take("reaction")?),
            "closed" => {
                Status::Closed { on: fields.take("on")?, ending: fields.take("ending")?, told: fields.take("told")? }
            }
            "reopened" => Status::Reopened(fields.take("on")?),
            _ => return Err(unknown("status", &is)),
        };
        fields.end()?;
        Ok(status)
    }
}

impl Form for Event {
    fn write(&self) -> Json {
        let mut fields = Fields::default();
        let mut is = |word: &str| fields.put("is", &word.to_owned());
        match self {
            Event::Sent { to, channel, template, subject, text } => {
                is("sent");
                fields.put("to", to);
                fields.put("channel", channel);
                fields.put("template", template);
                fields.put("subject", subject);
                fields.put("text", text);
            }
            Event::Heard { from, channel, reaction, text } => {
                is("heard");
                fields.put("from", from);
                fields.put("channel", channel);
                fields.put("reaction", reaction);
                fields.put("text", text);
            }
            Event::Note(text) => {
                is("note");
                fields.put("text", text);
            }
        }
        fields.into_json()
    }

    fn read(json: Json) -> Result<Event, String> {
        let mut fields = Fields::of(json)?;
        let is: String = fields.take("is")?;
        let event = match is.as_str() {
            "sent" => Event::Sent {
                to: fields.take("to")?,
                channel: fields.take("channel")?,
                template: fields.take("template")?,
                subject: fields.take("subject")?,
                text: fields.take("text")?,
            },
            "heard" => Event::Heard {
                from: fields.take("from")?,
                channel: fields.take("channel")?,
                reaction: fields.take("reaction")?,
                text: fields.take("text")?,
            },
            "note" => Event::Note(fields.take("text")?),
            _ => return Err(unknown("event", &is)),
        };
        fields.end()?;
        Ok(event)
    }
}

/// The texts for the gaps. A gap that we do not know makes the record unreadable: its text would be lost.
impl Form for Filling {
    fn write(&self) -> Json {
        object_of(self.texts().map(|(slot, text)| (slot.id.to_owned(), Json::from(text))))
    }

    fn read(json: Json) -> Result<Filling, String> {
        let mut filling = Filling::default();
        for (id, text) in Keyed::<String, String>::read(json)? {
            let slot = slot_named(&id).ok_or_else(|| unknown("gap", &id))?;
            filling.set(slot, text);
        }
        Ok(filling)
    }
}

/// The switches of the parts that there still are; one that is gone has nothing left to switch. Those of beats go by their
/// position, and are read only: version 2 has their names.
impl Form for Switches {
    fn write(&self) -> Json {
        object_of(self.iter().filter_map(|(part, on)| Some((part_word(part)?, Json::Bool(on)))))
    }

    fn read(json: Json) -> Result<Switches, String> {
        let mut switches = Switches::default();
        for (word, on) in Keyed::<String, bool>::read(json)? {
            if let Some(part) = part_from(&word) {
                switches.set(part, on);
            }
        }
        Ok(switches)
    }
}

fn part_word(part: PartId) -> Option<String> {
    match part {
        PartId::Beat(_) => None,
        PartId::Rider(id) => Some(format!("rider/{id}")),
        PartId::Greeting => Some("greeting".to_owned()),
        PartId::SignOff => Some("sign-off".to_owned()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::situation::Kind;
    use crate::domain::templates::SLOTS;

    /// Every answer and every gap that version 1 ever kept. Nothing is taken out of this list: where the app gives one up,
    /// a later version has to say what becomes of it.
    const WORDS: &str = include_str!("v1_words.json");

    #[test]
    fn who_gets_a_copy_and_a_call_in_vain_are_kept() {
        let at = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let mut case = Case::new("a", at);
        case.moments.insert(Moment::CalledInVain, at);
        case.drafts.insert("t".into(), Draft { copies: vec![ContactRole::Hr], ..Draft::default() });
        assert_eq!(Case::read(case.write()), Ok(case));
    }

    #[test]
    fn a_text_that_was_put_aside_is_kept() {
        let mut case = Case::new("a", crate::domain::calendar::date(2026, 11, 23).at(9, 0));
        let text = Edited { body: "Dear Maya,".into(), ..Edited::default() };
        case.drafts.insert("t".into(), Draft { aside: vec![text], ..Draft::default() });
        assert_eq!(Case::read(case.write()), Ok(case));
    }

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
    }

    #[test]
    fn every_word_that_is_kept_now_is_on_the_list() {
        let words: Json = serde_json::from_str(WORDS).expect("JSON");
        let mut missing = Vec::new();
        for fact in situation::stateable() {
            let values: Vec<Json> = match fact.kind {
                Kind::Flag { .. } => vec![true.into(), false.into()],
                Kind::One(choices) => choices.iter().map(|choice| choice.id.into()).collect(),
                Kind::Many(choices) => choices.iter().map(|choice| vec![choice.id].into()).collect(),
                Kind::Number { .. } | Kind::Text | Kind::Date => Vec::new(),
            };
            let listed = words["answers"][fact.id].as_array();
            let unlisted = values.into_iter().filter(|value| !listed.is_some_and(|listed| listed.contains(value)));
            missing.extend(unlisted.map(|value| format!("{}: {value}", fact.id)));
            if listed.is_none_or(Vec::is_empty) {
                missing.push(fact.id.to_owned());
            }
        }
        let gaps = words["gaps"].as_array().expect("gaps");
        missing
            .extend(SLOTS.iter().map(|slot| slot.id.to_owned()).filter(|id| !gaps.contains(&Json::from(id.as_str()))));
        assert!(missing.is_empty(), "add to src/storage/v1_words.json: {missing:#?}");
    }
}
