//! Everything in one file, and the way back.
//!
//! A backup holds the records as they are kept, so a restored one is exactly what it was. Which of two copies is the later
//! one is read from their ancestry, never from a clock; where each has words that the other has not, both are kept.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::cabinet::{Cabinet, Settings, Undo};
use super::record::{Content, Record, Unreadable, fingerprint};
use super::store::{PREFIX, Store, StoreError};
use crate::domain::case::{Case, OwnTemplate, Profile};

const FORMAT: &str = "bow-out backup";
const VERSION: &str = "1";
/// How many generations of a record remember that they have left this browser.
const ANCESTORS: usize = 24;

/// A backup file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    pub made: DateTime,
    /// The file is not as it was when it was made. What can be read can be restored all the same.
    pub altered: bool,
    /// By key, without the prefix. A text that could not be read when the backup was made is a JSON string.
    records: BTreeMap<String, Json>,
}

/// Why a text is not a backup that can be restored. Nothing has been changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupError {
    /// The text stops in the middle.
    CutShort,
    NotABackup,
    Newer,
    Broken(String),
}

/// One thing in a backup, compared with what is here.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub key: String,
    pub kind: FoundKind,
    /// What it is called: company and role, the title of a template.
    pub title: String,
    pub relation: Relation,
    pub saved_here: Option<DateTime>,
    pub saved_there: Option<DateTime>,
}

/// What a record in a backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundKind {
    Case,
    Template,
    Profile,
    Settings,
    /// A text that was set aside because it could not be read.
    Aside,
}

/// How a record in a backup stands to the one here, and so what restoring does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// Not here: it is added.
    New,
    Same,
    /// What is here came later: it stays.
    NewerHere,
    /// What is in the file came later: it takes the place.
    NewerThere,
    /// Each has something that the other has not. A case or template is added as a copy; otherwise what is here stays.
    Conflicting,
    /// It stays in the file: it cannot be read, or a newer version of the app keeps what is here.
    LeftOut(Unreadable),
}

/// What a restore did.
#[derive(Debug, PartialEq)]
pub struct Restored {
    pub undo: Undo,
    pub added: usize,
    pub replaced: usize,
    /// Keys of the copies that were added beside what is here.
    pub copies: Vec<String>,
}

/// Why a restore did not happen. Everything is as it was before, unless the store failed at that too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RestoreError {
    TakenBack(StoreError),
    /// Some records could not be taken back; nothing was lost, but some of the file is here now.
    HalfDone(StoreError),
}

#[derive(Serialize, Deserialize)]
struct FileV1 {
    format: String,
    version: String,
    made: DateTime,
    checksum: String,
    records: Json,
}

impl Backup {
    /// Reads a backup file.
    pub fn read(text: &str) -> Result<Backup, BackupError> {
        let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            if error.is_eof() && text.contains(FORMAT) { BackupError::CutShort } else { BackupError::NotABackup }
        })?;
        if json.get("format").and_then(Json::as_str) != Some(FORMAT) {
            return Err(BackupError::NotABackup);
        }
        match json.get("version").and_then(Json::as_str) {
            Some(VERSION) => {}
            Some(version) if version.parse::<u64>().is_ok_and(|version| version > 1) => return Err(BackupError::Newer),
            _ => return Err(BackupError::Broken("it names no version".to_owned())),
        }
        let FileV1 { made, checksum, records, .. } =
            serde_json::from_value(json).map_err(|error| BackupError::Broken(error.to_string()))?;
        let altered = checksum != fingerprint(&records.to_string());
        let Json::Object(records) = records else { return Err(BackupError::Broken("it holds no records".to_owned())) };
        Ok(Backup { made, altered, records: records.into_iter().collect() })
    }
}

/// What became of one record.
enum Outcome {
    Nothing,
    Added,
    Replaced,
    Copied(String),
}

impl<S: Store> Cabinet<S> {
    /// Everything that is kept, as one file.
    pub fn backup(&self, now: DateTime) -> Result<String, StoreError> {
        let mut records = serde_json::Map::new();
        for key in self.store.keys()? {
            let Some(name) = key.strip_prefix(PREFIX) else { continue };
            if name.starts_with("line/") {
                continue;
            }
            if let Some(text) = self.store.get(&key)? {
                records.insert(name.to_owned(), self.leaving(&key, text));
            }
        }
        // Numbers may change their last digit when they are read again, so the checksum is that of the text as read.
        let records = Json::Object(records).to_string();
        let read: Json = serde_json::from_str(&records).map_err(|error| StoreError::Other(error.to_string()))?;
        let checksum = fingerprint(&read.to_string());
        let file =
            FileV1 { format: FORMAT.to_owned(), version: VERSION.to_owned(), made: now, checksum, records: read };
        serde_json::to_string_pretty(&file).map_err(|error| StoreError::Other(error.to_string()))
    }

    /// Compares a backup with what is here. Nothing is changed.
    pub fn preview(&self, backup: &Backup) -> Result<Vec<Found>, StoreError> {
        backup.records.iter().filter_map(|(name, json)| self.compare(name, json).transpose()).collect()
    }

    /// Brings in what is new or newer, all of it or nothing.
    pub fn restore(&self, backup: &Backup) -> Result<Restored, RestoreError> {
        let mut restored = Restored { undo: Undo::default(), added: 0, replaced: 0, copies: Vec::new() };
        for (name, json) in &backup.records {
            match self.bring_in(&mut restored.undo, name, json) {
                Ok(Outcome::Nothing) => {}
                Ok(Outcome::Added) => restored.added += 1,
                Ok(Outcome::Replaced) => restored.replaced += 1,
                Ok(Outcome::Copied(key)) => restored.copies.push(key),
                Err(error) => {
                    return Err(match self.undo(restored.undo) {
                        Ok(0) => RestoreError::TakenBack(error),
                        Ok(_) | Err(_) => RestoreError::HalfDone(error),
                    });
                }
            }
        }
        Ok(restored)
    }

    /// A record as it goes into a backup. Here it remembers that this content has left.
    fn leaving(&self, key: &str, text: String) -> Json {
        let Ok(json) = serde_json::from_str::<Json>(&text) else { return Json::String(text) };
        let Ok(mut record) = Record::<Json>::from_json(json.clone()) else {
            // A newer version's record is an object and goes along as it is; anything else only as a text.
            return if json.is_object() { json } else { Json::String(text) };
        };
        let own = fingerprint(&record.content.to_string());
        if record.ancestors.contains(&own) {
            return json;
        }
        record.ancestors.push(own);
        let surplus = record.ancestors.len().saturating_sub(ANCESTORS);
        record.ancestors.drain(..surplus);
        let Ok(marked) = record.to_json() else { return json };
        // Without room for the mark, a later restore keeps both copies instead of the later one: nothing is lost.
        self.store.set(key, &marked.to_string()).unwrap_or_default();
        marked
    }

    fn compare(&self, name: &str, json: &Json) -> Result<Option<Found>, StoreError> {
        let Some(kind) = FoundKind::of(name) else { return Ok(None) };
        let key = format!("{PREFIX}{name}");
        let found = |title, relation, saved_here, saved_there| {
            Some(Found { key: key.clone(), kind, title, relation, saved_here, saved_there })
        };
        let here = self.store.get(&key)?;
        if kind == FoundKind::Aside {
            let there = aside_text(json);
            let relation = match &here {
                None => Relation::New,
                Some(here) if *here == there => Relation::Same,
                Some(_) => Relation::Conflicting,
            };
            return Ok(found(name.to_owned(), relation, None, None));
        }
        let there = match kind.read(name, json) {
            Ok(there) => there,
            Err(why) => return Ok(found(name.to_owned(), Relation::LeftOut(why), None, None)),
        };
        let title = kind.title(&there.content);
        let here = match here.map(|text| Record::<Json>::read(&text)) {
            None | Some(Err(Unreadable::Broken(_))) => {
                return Ok(found(title, Relation::New, None, Some(there.saved)));
            }
            Some(Err(Unreadable::Newer)) => {
                return Ok(found(title, Relation::LeftOut(Unreadable::Newer), None, Some(there.saved)));
            }
            Some(Ok(here)) => here,
        };
        let mut relation = relation(&here, &there);
        if relation == Relation::Conflicting && kind.has_copies() {
            let copy = format!("{PREFIX}{}", copy_name(name, &there.content));
            if self.store.get(&copy)?.is_some() {
                relation = Relation::Same;
            }
        }
        Ok(found(title, relation, Some(here.saved), Some(there.saved)))
    }

    fn bring_in(&self, undo: &mut Undo, name: &str, json: &Json) -> Result<Outcome, StoreError> {
        let Some(Found { key, kind, relation, .. }) = self.compare(name, json)? else { return Ok(Outcome::Nothing) };
        if kind == FoundKind::Aside {
            let text = aside_text(json);
            return match relation {
                Relation::New => self.change(undo, &key, Some(text)).map(|()| Outcome::Added),
                Relation::Conflicting => self.set_aside(undo, &key, &text).map(|()| Outcome::Added),
                _ => Ok(Outcome::Nothing),
            };
        }
        let Ok(there) = kind.read(name, json) else { return Ok(Outcome::Nothing) };
        match relation {
            Relation::Same | Relation::NewerHere | Relation::LeftOut(_) => Ok(Outcome::Nothing),
            Relation::New => {
                if let Some(broken) = self.store.get(&key)? {
                    self.set_aside(undo, &key, &broken)?;
                }
                self.put(undo, name, there).map(|()| Outcome::Added)
            }
            Relation::NewerThere => {
                let here = self.store.get(&key)?.and_then(|text| Record::<Json>::read(&text).ok());
                // A tab that has this record open must notice that it was overtaken.
                let last = here.map_or(0, |here| here.revision).max(there.revision);
                let record = Record { revision: last.saturating_add(1), ..there };
                self.put(undo, name, record).map(|()| Outcome::Replaced)
            }
            Relation::Conflicting if kind.has_copies() => {
                let name = copy_name(name, &there.content);
                let mut record = there;
                let id = name.split_once('/').map_or("", |(_, id)| id);
                if let Some(place) = record.content.get_mut("id") {
                    *place = Json::from(id);
                }
                self.put(undo, &name, record)?;
                Ok(Outcome::Copied(format!("{PREFIX}{name}")))
            }
            Relation::Conflicting => Ok(Outcome::Nothing),
        }
    }

    /// Writes a record and takes its index line away, so that it is made anew.
    fn put(&self, undo: &mut Undo, name: &str, record: Record<Json>) -> Result<(), StoreError> {
        let text = record.to_json().map_err(|error| StoreError::Other(error.to_string()))?.to_string();
        self.change(undo, &format!("{PREFIX}{name}"), Some(text))?;
        match name.strip_prefix("case/") {
            Some(id) => self.store.remove(&format!("{PREFIX}line/{id}")),
            None => Ok(()),
        }
    }
}

impl FoundKind {
    /// What lies under a key; `None` for a key that we do not know.
    fn of(name: &str) -> Option<FoundKind> {
        Some(match name.split_once('/') {
            None if name == "profile" => FoundKind::Profile,
            None if name == "settings" => FoundKind::Settings,
            Some(("case", _)) => FoundKind::Case,
            Some(("template", _)) => FoundKind::Template,
            Some(("aside", _)) => FoundKind::Aside,
            _ => return None,
        })
    }

    /// Reads a record from a backup, and makes sure that its content is what it says.
    fn read(self, name: &str, json: &Json) -> Result<Record<Json>, Unreadable> {
        let record = Record::<Json>::from_json(json.clone())?;
        let content = record.content.clone();
        let id = name.split_once('/').map_or("", |(_, id)| id);
        let named = match self {
            FoundKind::Case => Case::from_json(content).map(|case| case.id == id),
            FoundKind::Template => OwnTemplate::from_json(content).map(|template| template.id == id),
            FoundKind::Profile => Profile::from_json(content).map(|_| true),
            FoundKind::Settings => Settings::from_json(content).map(|_| true),
            FoundKind::Aside => Ok(true),
        };
        match named {
            Ok(true) => Ok(record),
            Ok(false) => Err(Unreadable::Broken("it belongs to another case".to_owned())),
            Err(why) => Err(Unreadable::Broken(why)),
        }
    }

    fn title(self, content: &Json) -> String {
        let text = |key| content.get(key).and_then(Json::as_str).unwrap_or_default();
        match self {
            FoundKind::Case => [text("role"), text("company")].join(", ").trim_matches([',', ' ']).to_owned(),
            FoundKind::Template => text("title").to_owned(),
            FoundKind::Profile => text("name").to_owned(),
            FoundKind::Settings | FoundKind::Aside => String::new(),
        }
    }

    fn has_copies(self) -> bool {
        matches!(self, FoundKind::Case | FoundKind::Template)
    }
}

fn relation(here: &Record<Json>, there: &Record<Json>) -> Relation {
    let (own, other) = (fingerprint(&here.content.to_string()), fingerprint(&there.content.to_string()));
    if own == other {
        Relation::Same
    } else if here.ancestors.contains(&other) {
        Relation::NewerHere
    } else if there.ancestors.contains(&own) {
        Relation::NewerThere
    } else {
        Relation::Conflicting
    }
}

/// Where a conflicting record goes. The name follows from the content, so restoring a file twice makes one copy.
fn copy_name(name: &str, content: &Json) -> String {
    let mark = fingerprint(&content.to_string());
    format!("{name}~{}", mark.get(..6).unwrap_or(&mark))
}

fn aside_text(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BackupError::CutShort => f.write_str("This backup stops in the middle. Nothing was changed."),
            BackupError::NotABackup => f.write_str("This is not a Bow Out backup. Nothing was changed."),
            BackupError::Newer => f.write_str(
                "A newer version of Bow Out made this backup. Open it with that version. Nothing was changed.",
            ),
            BackupError::Broken(why) => write!(f, "This backup cannot be read ({why}). Nothing was changed."),
        }
    }
}

impl std::error::Error for BackupError {}

impl fmt::Display for RestoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RestoreError::TakenBack(error) => write!(f, "{error} Everything is as it was before."),
            RestoreError::HalfDone(error) => write!(f, "{error} A part of the backup is here now; nothing was lost."),
        }
    }
}

impl std::error::Error for RestoreError {}
