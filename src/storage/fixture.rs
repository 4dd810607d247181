//! A case with everything in it, as it is worked with and as version 1 keeps it.

use super::store::{MemoryStore, Store, StoreError};
use crate::domain::calendar::{DateTime, date};
use crate::domain::case::*;
use crate::domain::situation::*;
use crate::domain::templates::compose::{Length, PartId, Switches, Tone};
use crate::domain::templates::slots::POSITIVE_ASPECT;

pub(super) const NOW: DateTime = date(2026, 11, 23).at(9, 0);

/// Never changed: what was once kept in this form must be read for ever.
pub(super) const CASE_V1: &str = r#"{
  "version": "1",
  "revision": 7,
  "saved": "2026-11-23T09:00:00",
  "ancestors": ["00000000000000aa"],
  "content": {
    "id": "k3",
    "opened": "2026-11-20T18:30:00",
    "company": "Zürich Northwind",
    "role": "Analyst",
    "contacts": [
      {"name": "Maya Reyes", "email": "maya@example.com", "phone": "+41 44 1", "role": "hiring-manager"},
      {"role": "other"}
    ],
    "answers": {"stage": "offer-verbal", "intent": "leave", "rapport": null, "reasons": ["accepted-other-offer", "timing"],
      "rounds-completed": 3.0, "reason-in-one-sentence": "Nearer to Mum.", "action": "decline-offer", "agency-involved": false},
    "appointment": {"at": "2026-11-24T10:00:00", "attended": "not-said"},
    "moments": {"decided": "2026-11-22T20:00:00", "accepted-elsewhere": "2026-11-22T18:00:00"},
    "fillings": {"positive-aspect": "the plan for the team"},
    "drafts": {
      "t-email-decline-offer-general": {
        "tone": "warm",
        "length": "short",
        "switches": {"beat/2": false, "greeting": true, "rider/rider-role": true},
        "edited": {"subject": "The offer", "body": "Dear Maya,\n…", "from_subject": "Your offer", "from_body": "Dear Maya,"},
        "dismissed": [{"check": "no-hedging", "words": "I think"}]
      }
    },
    "status": {"is": "answered", "told": {"at": "2026-11-22T17:42:00", "channel": "phone", "confirmed": "2026-11-22T18:05:00"},
      "reaction": "counteroffer"},
    "log": [
      {"at": "2026-11-22T17:42:00", "event": {"is": "sent", "to": "Maya Reyes", "channel": "phone", "template": null,
        "subject": "", "text": "Declined."}},
      {"at": "2026-11-22T17:43:00", "event": {"is": "note", "text": "She was kind."}, "private": true},
      {"at": "2026-11-23T08:14:00", "event": {"is": "heard", "from": "Maya Reyes", "channel": "email",
        "reaction": "counteroffer", "text": "We could go up."}}
    ],
    "ticked": {"admin-cancel-calendar": "2026-11-22"},
    "follow_ups": [{"id": "check-in", "on": "2027-05-22", "what": "Say hello", "done": "2027-05-23"}],
    "reason_told": "I have accepted another offer.",
    "reason_kept": "Nearer to Mum.",
    "incidents": [{"at": "2026-11-10T11:00:00", "place": "Video", "people": "Two of them", "what": "A remark",
      "witnesses": "", "left": null}],
    "shelf": "later",
    "worksheets": {"fw-decision-log/3": "A shorter way to work"}
  }
}"#;

/// What version 2 adds to [`CASE_V1`], in the place of the switch by position. Never changed either.
const ADDED_V2: &str = r#"
    "parts": {"t-email-decline-offer-general/your reason": false},
    "begun": {"entry/text": "Half a sentence"},
    "id": "k3","#;

/// The same case as version 2 keeps it.
pub(super) fn case_v2() -> String {
    let added = CASE_V1.replace(r#""beat/2": false, "#, "").replace(r#""id": "k3","#, ADDED_V2);
    added.replace(r#""version": "1""#, r#""version": "2""#)
}

pub(super) const PROFILE_V1: &str = r#"{"version": "1", "revision": 2, "saved": "2026-11-23T09:00:00",
  "content": {"name": "Sam Ortiz", "email": "sam@example.com", "phone": "+1 555 0100", "sign_off": "Kind regards"}}"#;

pub(super) fn profile() -> Profile {
    Profile {
        name: "Sam Ortiz".into(),
        email: "sam@example.com".into(),
        phone: "+1 555 0100".into(),
        sign_off: "Kind regards".into(),
    }
}

pub(super) fn case() -> Case {
    let mut answers = Situation::default();
    answers.choose(STAGE, Stage::OFFER_VERBAL);
    answers.choose(INTENT, Intent::LEAVE);
    answers.pass(RAPPORT.var);
    answers.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER, Reason::TIMING]);
    answers.count(ROUNDS_COMPLETED, 3.0);
    answers.write(REASON_IN_ONE_SENTENCE, "Nearer to Mum.");
    answers.choose(ACTION, Action::DECLINE_OFFER);
    answers.answer(AGENCY_INVOLVED, false);
    let mut case = Case::new("k3", date(2026, 11, 20).at(18, 30)).with_answers(answers);
    case.company = "Zürich Northwind".into();
    case.role = "Analyst".into();
    case.contacts = vec![
        Contact {
            name: "Maya Reyes".into(),
            email: "maya@example.com".into(),
            phone: "+41 44 1".into(),
            role: ContactRole::HiringManager,
        },
        Contact::default(),
    ];
    case.appointment = Some(Appointment { at: date(2026, 11, 24).at(10, 0), attended: Attended::NotSaid });
    case.moments.insert(Moment::Decided, date(2026, 11, 22).at(20, 0));
    case.moments.insert(Moment::AcceptedElsewhere, date(2026, 11, 22).at(18, 0));
    case.fillings.set(&POSITIVE_ASPECT, "the plan for the team");
    let mut switches = Switches::default();
    switches.set(PartId::Beat(2), false);
    switches.set(PartId::Greeting, true);
    switches.set(PartId::Rider("rider-role"), true);
    case.drafts.insert(
        "t-email-decline-offer-general".into(),
        Draft {
            tone: Some(Tone::Warm),
            length: Some(Length::Short),
            switches,
            edited: Some(Edited {
                subject: "The offer".into(),
                body: "Dear Maya,\n…".into(),
                from_subject: "Your offer".into(),
                from_body: "Dear Maya,".into(),
            }),
            aside: Vec::new(),
            dismissed: vec![Dismissed { check: "no-hedging".into(), words: "I think".into() }],
            copies: Vec::new(),
        },
    );
    let told = Told {
        at: date(2026, 11, 22).at(17, 42),
        channel: Channel::Phone,
        confirmed: Some(date(2026, 11, 22).at(18, 5)),
    };
    case.status = Status::Answered(told, Reaction::Counteroffer);
    case.log = vec![
        LogEntry {
            at: told.at,
            event: Event::Sent {
                to: "Maya Reyes".into(),
                channel: Channel::Phone,
                template: None,
                subject: String::new(),
                text: "Declined.".into(),
            },
            private: false,
        },
        LogEntry { at: date(2026, 11, 22).at(17, 43), event: Event::Note("She was kind.".into()), private: true },
        LogEntry {
            at: date(2026, 11, 23).at(8, 14),
            event: Event::Heard {
                from: "Maya Reyes".into(),
                channel: Channel::Email,
                reaction: Some(Reaction::Counteroffer),
                text: "We could go up.".into(),
            },
            private: false,
        },
    ];
    case.ticked.insert("admin-cancel-calendar".into(), date(2026, 11, 22));
    case.follow_ups = vec![FollowUp {
        id: "check-in".into(),
        on: date(2027, 5, 22),
        what: "Say hello".into(),
        done: Some(date(2027, 5, 23)),
    }];
    case.reason_told = "I have accepted another offer.".into();
    case.reason_kept = "Nearer to Mum.".into();
    case.incidents = vec![Incident {
        at: Some(date(2026, 11, 10).at(11, 0)),
        place: "Video".into(),
        people: "Two of them".into(),
        what: "A remark".into(),
        witnesses: String::new(),
        left: None,
    }];
    case.shelf = Some(Shelf::Later);
    case.worksheets.insert("fw-decision-log/3".into(), "A shorter way to work".into());
    case
}

/// A small case with a company of its own.
pub(super) fn small(id: &str) -> Case {
    let mut case = Case::new(id, NOW);
    case.company = format!("Company {id}");
    case
}

/// The same case with another role.
pub(super) fn with_role(mut case: Case, role: &str) -> Case {
    case.role = role.to_owned();
    case
}

/// What a store may do to us.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Fault {
    None,
    Forbidden,
    /// No write succeeds any more.
    Full,
    /// No write succeeds after so many more.
    FullAfter(usize),
    /// Says yes and keeps half.
    HalfWrites,
    /// Nothing is taken away after so many more.
    StuckAfter(usize),
}

/// A store that fails on demand.
#[derive(Debug)]
pub(super) struct Faulty {
    pub(super) inner: MemoryStore,
    pub(super) fault: std::cell::Cell<Fault>,
    /// How many characters went in and out since somebody last looked.
    pub(super) moved: std::cell::Cell<usize>,
}

impl Faulty {
    pub(super) fn new() -> Faulty {
        Faulty {
            inner: MemoryStore::default(),
            fault: std::cell::Cell::new(Fault::None),
            moved: std::cell::Cell::new(0),
        }
    }

    fn count(&self, text: &str) {
        self.moved.set(self.moved.get() + text.chars().count());
    }

    /// Every key and its text.
    pub(super) fn everything(&self) -> Vec<(String, String)> {
        let keys = self.inner.keys().expect("a memory store");
        let text = |key: &str| self.inner.get(key).expect("a memory store").unwrap_or_default();
        keys.into_iter().map(|key| (text(&key), key)).map(|(text, key)| (key, text)).collect()
    }
}

impl Store for Faulty {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let text = if self.fault.get() == Fault::Forbidden { Err(StoreError::Forbidden) } else { self.inner.get(key) }?;
        self.count(text.as_deref().unwrap_or_default());
        Ok(text)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.count(text);
        match self.fault.get() {
            Fault::None | Fault::StuckAfter(_) => self.inner.set(key, text),
            Fault::Forbidden => Err(StoreError::Forbidden),
            Fault::Full | Fault::FullAfter(0) => Err(StoreError::Full),
            Fault::FullAfter(more) => {
                self.fault.set(Fault::FullAfter(more - 1));
                self.inner.set(key, text)
            }
            Fault::HalfWrites => {
                let half: String = text.chars().take(text.chars().count() / 2).collect();
                self.inner.set(key, &half)
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match self.fault.get() {
            Fault::Forbidden => Err(StoreError::Forbidden),
            Fault::StuckAfter(0) => Err(StoreError::Other("stuck".to_owned())),
            Fault::StuckAfter(more) => {
                self.fault.set(Fault::StuckAfter(more - 1));
                self.inner.remove(key)
            }
            _ => self.inner.remove(key),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.count(&self.inner.keys()?.concat());
        if self.fault.get() == Fault::Forbidden { Err(StoreError::Forbidden) } else { self.inner.keys() }
    }
}
