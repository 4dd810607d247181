//! Everything in one file, and the way back.
//!
//! A backup holds the records as they are kept, so a restored one is exactly what it was. Which of two copies is the later
//! one is read from their ancestry, never from a clock; where each has words that the other has not, both are kept.

use std::fmt;

use serde_json::{Map, Value as Json};

use super::cabinet::{Cabinet, NextStep, OTHER_PERSON, SaveError, Settings, Undo};
use super::form::{Fields, Form};
use super::record::{Record, Unreadable, fingerprint};
use super::store::{MemoryStore, PREFIX, Store, StoreError};
use crate::domain::calendar::DateTime;
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
    records: Map<String, Json>,
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
    /// The person as they are in the file, where they are somebody else here.
    pub person: Option<Profile>,
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
    /// Each has something that the other has not. A case or template is added as a copy, and the person's details are kept
    /// beside those here until the person chooses; of the settings, what is here stays.
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
        let mut file = Fields::of(json).map_err(BackupError::Broken)?;
        let made = file.take("made").map_err(BackupError::Broken)?;
        let checksum: String = file.take("checksum").map_err(BackupError::Broken)?;
        let records: Json = file.take("records").map_err(BackupError::Broken)?;
        let altered = checksum != fingerprint(&records.to_string());
        let Json::Object(records) = records else { return Err(BackupError::Broken("it holds no records".to_owned())) };
        Ok(Backup { made, altered, records })
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
        let mut records = Map::new();
        for key in self.store.keys()? {
            let Some(name) = key.strip_prefix(PREFIX) else { continue };
            if name.starts_with("line/") {
                continue;
            }
            if let Some(text) = self.store.get(&key)? {
                records.insert(name.to_owned(), self.leaving(&key, text));
            }
        }
        let records = Json::Object(records);
        // A number may change its last digit when it is read, so the checksum is that of the records as read.
        let read: Json =
            serde_json::from_str(&records.to_string()).map_err(|error| StoreError::Other(error.to_string()))?;
        let checksum = fingerprint(&read.to_string());
        let mut file = Fields::default();
        file.put("format", &FORMAT.to_owned());
        file.put("version", &VERSION.to_owned());
        file.put("made", &now);
        file.put("checksum", &checksum);
        file.put("records", &records);
        Ok(format!("{:#}", file.into_json()))
    }

    /// Everything that is kept and what found no room beside it, as one file: each case with the revision that the page
    /// knew. Where the record was changed since, both are in the file.
    pub fn backup_with(&self, unsaved: &[(Case, u64)], now: DateTime) -> Result<String, StoreError> {
        if unsaved.is_empty() {
            return self.backup(now);
        }
        let whole = Cabinet::new(MemoryStore::default());
        for key in self.store.keys()? {
            if let Some(text) = self.store.get(&key)? {
                whole.store.set(&key, &text)?;
            }
        }
        for (case, last) in unsaved {
            if whole.save_case(case, &NextStep::default(), *last, now).is_err() {
                // A memory takes anything under a name that is free.
                _ = whole.save_copy(case, &NextStep::default(), now);
            }
        }
        whole.backup(now)
    }

    /// Keeps a case beside the one of its name, and gives the name of the copy. The same content has the same name, so
    /// that there is never more than one copy of it.
    pub fn save_copy(&self, case: &Case, next: &NextStep, now: DateTime) -> Result<String, SaveError<Case>> {
        let mut copy = case.clone();
        copy.id = copy_name(&case.id, &case.write());
        self.save_case(&copy, next, 0, now)?;
        Ok(copy.id)
    }

    /// Compares a backup with what is here. Nothing is changed.
    pub fn preview(&self, backup: &Backup) -> Result<Vec<Found>, StoreError> {
        let compare = |(name, json): (&String, &Json)| self.compare(name, json, backup.altered).transpose();
        backup.records.iter().filter_map(compare).collect()
    }

    /// Brings in what is new or newer, all of it or nothing.
    pub fn restore(&self, backup: &Backup) -> Result<Restored, RestoreError> {
        let mut restored = Restored { undo: Undo::default(), added: 0, replaced: 0, copies: Vec::new() };
        for (name, json) in &backup.records {
            match self.bring_in(&mut restored.undo, name, json, backup.altered) {
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
        let marked = record.to_json();
        // Without room for the mark, a later restore keeps both copies instead of the later one: nothing is lost.
        self.store.set(key, &marked.to_string()).unwrap_or_default();
        marked
    }

    fn compare(&self, name: &str, json: &Json, altered: bool) -> Result<Option<Found>, StoreError> {
        let Some(kind) = FoundKind::of(name) else { return Ok(None) };
        let key = format!("{PREFIX}{name}");
        let found = |title, relation, saved_here, saved_there| {
            Some(Found { key: key.clone(), kind, title, relation, saved_here, saved_there, person: None })
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
        if altered && relation == Relation::NewerThere {
            // A file that was edited may say of a record that it came later than it did.
            relation = Relation::Conflicting;
        }
        if relation == Relation::Conflicting && name == "profile" {
            let other = self.store.get(&format!("{PREFIX}{OTHER_PERSON}"))?;
            if other.is_some_and(|text| Record::<Json>::read(&text).is_ok_and(|it| it.content == there.content)) {
                relation = Relation::Same;
            }
        }
        if relation == Relation::Conflicting && kind.has_copies() {
            let copy = format!("{PREFIX}{}", copy_name(name, &there.content));
            if self.store.get(&copy)?.is_some() {
                relation = Relation::Same;
            }
        }
        let differs = kind == FoundKind::Profile && relation != Relation::Same;
        let person = if differs { Profile::read(there.content.clone()).ok() } else { None };
        let found = found(title, relation, Some(here.saved), Some(there.saved));
        Ok(found.map(|found| Found { person, ..found }))
    }

    fn bring_in(&self, undo: &mut Undo, name: &str, json: &Json, altered: bool) -> Result<Outcome, StoreError> {
        let Some(Found { key, kind, relation, .. }) = self.compare(name, json, altered)? else {
            return Ok(Outcome::Nothing);
        };
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
            Relation::Conflicting if name == "profile" => {
                self.put(undo, OTHER_PERSON, there)?;
                Ok(Outcome::Copied(format!("{PREFIX}{OTHER_PERSON}")))
            }
            Relation::Conflicting => Ok(Outcome::Nothing),
        }
    }

    /// Writes a record and takes its index line away, so that it is made anew.
    fn put(&self, undo: &mut Undo, name: &str, record: Record<Json>) -> Result<(), StoreError> {
        let text = record.to_json().to_string();
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
            _ if name == "profile" || name == OTHER_PERSON => FoundKind::Profile,
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
            FoundKind::Case => Case::read(content).map(|case| case.id == id),
            FoundKind::Template => OwnTemplate::read(content).map(|template| template.id == id),
            FoundKind::Profile => Profile::read(content).map(|_| true),
            FoundKind::Settings => Settings::read(content).map(|_| true),
            FoundKind::Aside => Ok(true),
        };
        match named {
            Ok(true) => Ok(record),
            Ok(false) => Err(Unreadable::Broken("it is filed under another name".to_owned())),
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
            BackupError::CutShort => f.write_str(
                "This backup stops in the middle. Copy it here once more, or choose an older one. Nothing was changed.",
            ),
            BackupError::NotABackup => f.write_str(
                "This is not a Bow Out backup. Choose the file whose name begins with “bow-out”. Nothing was changed.",
            ),
            BackupError::Newer => f.write_str(
                "A newer version of Bow Out made this backup. Open it with that version. Nothing was changed.",
            ),
            BackupError::Broken(why) => {
                write!(f, "This backup cannot be read ({why}). Choose an older one. Nothing was changed.")
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::fixture::{self, Fault, Faulty, NOW, small, with_role};
    use proptest::prelude::*;

    fn cabinet() -> Cabinet<Faulty> {
        Cabinet::new(Faulty::new())
    }

    #[track_caller]
    fn save(cabinet: &Cabinet<Faulty>, case: &Case, last: u64) -> u64 {
        cabinet.save_case(case, &NextStep::default(), last, NOW).expect("kept")
    }

    #[track_caller]
    fn role(cabinet: &Cabinet<Faulty>, id: &str) -> String {
        cabinet.case(id).expect("readable").expect("there").content.role
    }

    fn file(cabinet: &Cabinet<Faulty>) -> Backup {
        Backup::read(&cabinet.backup(NOW).expect("made")).expect("a backup")
    }

    /// How the only thing in the backup stands to what is here.
    #[track_caller]
    fn check(cabinet: &Cabinet<Faulty>, backup: &Backup, expected: Relation) {
        let found = cabinet.preview(backup).expect("compared");
        assert_eq!(found.iter().map(|found| found.relation.clone()).collect::<Vec<_>>(), [expected]);
    }

    #[track_caller]
    fn refuses(text: &str, expected: BackupError) {
        assert_eq!(Backup::read(text), Err(expected));
    }

    #[test]
    fn a_backup_brings_everything_back_exactly() {
        let old = cabinet();
        save(&old, &fixture::case(), 0);
        old.save_profile(&fixture::profile(), 0, NOW).expect("kept");
        old.save_settings(&Settings::default(), 0, NOW).expect("kept");
        let own = OwnTemplate { id: "o1".into(), title: "Mine".into(), subject: "Re".into(), body: "Dear".into() };
        old.save_template(&own, 0, NOW).expect("kept");
        old.store.inner.set("bow-out/aside/case/x~1", "half a rec").expect("a memory store");
        let new = cabinet();
        let backup = file(&old);
        assert!(!backup.altered);
        let restored = new.restore(&backup).expect("restored");
        assert_eq!((restored.added, restored.replaced, restored.copies.len()), (5, 0, 0));
        let without_lines = |cabinet: &Cabinet<Faulty>| {
            let all = cabinet.store.everything();
            all.into_iter().filter(|(key, _)| !key.starts_with("bow-out/line/")).collect::<Vec<_>>()
        };
        assert_eq!(without_lines(&new), without_lines(&old));
        assert_eq!(new.undo(restored.undo), Ok(0));
        assert_eq!(new.store.everything(), []);
    }

    #[test]
    fn a_title_names_each_thing_in_the_preview() {
        let old = cabinet();
        save(&old, &fixture::case(), 0);
        let found = cabinet().preview(&file(&old)).expect("compared");
        assert_eq!((found[0].title.as_str(), found[0].kind), ("Analyst, Zürich Northwind", FoundKind::Case));
    }

    #[test]
    fn the_later_copy_is_known_by_its_ancestry_and_not_by_the_clock() {
        let (desk, phone) = (cabinet(), cabinet());
        let first = save(&desk, &small("a"), 0);
        let from_desk = file(&desk);
        check(&desk, &from_desk, Relation::Same);
        check(&phone, &from_desk, Relation::New);
        phone.restore(&from_desk).expect("restored");
        let long_ago = NOW.plus_days(-400);
        phone.save_case(&with_role(small("a"), "Later"), &NextStep::default(), first, long_ago).expect("kept");
        check(&phone, &from_desk, Relation::NewerHere);
        let from_phone = file(&phone);
        check(&desk, &from_phone, Relation::NewerThere);
        desk.restore(&from_phone).expect("restored");
        assert_eq!(role(&desk, "a"), "Later");
        check(&desk, &from_phone, Relation::Same);
        check(&desk, &from_desk, Relation::NewerHere);
    }

    #[test]
    fn words_written_in_two_places_are_both_kept_and_once_only() {
        let (desk, phone) = (cabinet(), cabinet());
        let first = save(&desk, &small("a"), 0);
        phone.restore(&file(&desk)).expect("restored");
        save(&desk, &with_role(small("a"), "From the desk"), first);
        save(&phone, &with_role(small("a"), "From the phone"), first);
        let from_phone = file(&phone);
        check(&desk, &from_phone, Relation::Conflicting);
        let restored = desk.restore(&from_phone).expect("restored");
        let copy = restored.copies[0].strip_prefix("bow-out/case/").expect("a case").to_owned();
        assert_eq!((role(&desk, "a"), role(&desk, &copy)), ("From the desk".into(), "From the phone".into()));
        check(&desk, &from_phone, Relation::Same);
        assert_eq!(desk.restore(&from_phone).expect("restored").copies.len(), 0);
        assert_eq!(desk.undo(restored.undo), Ok(0));
        assert_eq!(desk.case(&copy), Ok(None));
    }

    #[test]
    fn details_that_differ_are_both_kept_until_the_person_chooses() {
        let (desk, phone) = (cabinet(), cabinet());
        let other = Profile { name: "Samuel Ortiz".to_owned(), ..fixture::profile() };
        desk.save_profile(&fixture::profile(), 0, NOW).expect("saved");
        phone.save_profile(&other, 0, NOW).expect("saved");
        let from_phone = file(&phone);
        let found = desk.preview(&from_phone).expect("compared");
        assert_eq!((&found[0].relation, &found[0].person), (&Relation::Conflicting, &Some(other.clone())));
        let restored = desk.restore(&from_phone).expect("restored");
        assert_eq!(desk.profile().expect("readable").content, fixture::profile());
        assert_eq!(desk.other_person(), Some(other.clone()));
        // The same file says nothing new, and a backup from here carries both on.
        check(&desk, &from_phone, Relation::Same);
        let new = cabinet();
        new.restore(&file(&desk)).expect("restored");
        assert_eq!(new.other_person(), Some(other));
        assert_eq!(desk.undo(restored.undo), Ok(0));
        assert_eq!(desk.other_person(), None);
    }

    #[test]
    fn a_tab_that_has_the_case_open_notices_the_restore() {
        let (desk, phone) = (cabinet(), cabinet());
        let first = save(&desk, &small("a"), 0);
        phone.restore(&file(&desk)).expect("restored");
        save(&phone, &with_role(small("a"), "From the phone"), first);
        desk.restore(&file(&phone)).expect("restored");
        let answer = desk.save_case(&with_role(small("a"), "Typed"), &NextStep::default(), first, NOW);
        assert!(matches!(answer, Err(SaveError::ChangedElsewhere(_))), "{answer:?}");
    }

    #[test]
    fn a_tab_that_wrote_more_often_notices_the_restore_too() {
        let (desk, phone) = (cabinet(), cabinet());
        let first = save(&desk, &small("a"), 0);
        phone.restore(&file(&desk)).expect("restored");
        save(&phone, &with_role(small("a"), "From the phone"), first);
        // Here it was changed, and changed back.
        let second = save(&desk, &with_role(small("a"), "Tried"), first);
        let third = save(&desk, &small("a"), second);
        assert_eq!(desk.restore(&file(&phone)).expect("restored").replaced, 1);
        let answer = desk.save_case(&with_role(small("a"), "Typed"), &NextStep::default(), third, NOW);
        assert!(matches!(answer, Err(SaveError::ChangedElsewhere(_))), "{answer:?}");
    }

    #[test]
    fn a_record_that_says_another_name_than_its_key_stays_in_the_file() {
        let old = cabinet();
        save(&old, &small("a"), 0);
        let own = OwnTemplate { id: "o1".into(), title: "Mine".into(), subject: "Re".into(), body: "Dear".into() };
        old.save_template(&own, 0, NOW).expect("kept");
        let good = file(&old);
        assert!(good.records.keys().all(|key| !key.starts_with("line/")), "{:?}", good.records.keys());
        let renamed = |key: &String| key.replace("case/a", "case/b").replace("template/o1", "template/o2");
        let records = good.records.iter().map(|(key, json)| (renamed(key), json.clone())).collect();
        let new = cabinet();
        let found = new.preview(&Backup { records, ..good }).expect("compared");
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|found| matches!(found.relation, Relation::LeftOut(_))), "{found:?}");
    }

    #[test]
    fn undoing_a_restore_leaves_what_was_written_since() {
        let (desk, phone) = (cabinet(), cabinet());
        save(&desk, &small("a"), 0);
        let restored = phone.restore(&file(&desk)).expect("restored");
        let revision = phone.case("a").expect("readable").expect("there").revision;
        save(&phone, &with_role(small("a"), "Since"), revision);
        assert_eq!(phone.undo(restored.undo), Ok(1));
        assert_eq!(role(&phone, "a"), "Since");
    }

    #[test]
    fn the_list_follows_a_restore_and_its_undoing() {
        let (desk, phone) = (cabinet(), cabinet());
        let first = save(&desk, &small("a"), 0);
        phone.restore(&file(&desk)).expect("restored");
        save(&phone, &with_role(small("a"), "From the phone"), first);
        let listed = || desk.contents().expect("listed").cases[0].role.clone();
        let restored = desk.restore(&file(&phone)).expect("restored");
        assert_eq!((restored.replaced, listed()), (1, "From the phone".to_owned()));
        assert_eq!(desk.undo(restored.undo), Ok(0));
        assert_eq!(listed(), "");
    }

    #[test]
    fn a_restore_that_finds_no_room_takes_itself_back() {
        let old = cabinet();
        for id in ["a", "b", "c"] {
            save(&old, &small(id), 0);
        }
        let backup = file(&old);
        let new = cabinet();
        save(&new, &small("z"), 0);
        let before = new.store.everything();
        new.store.fault.set(Fault::FullAfter(2));
        assert_eq!(new.restore(&backup), Err(RestoreError::TakenBack(StoreError::Full)));
        assert_eq!(new.store.everything(), before);
    }

    #[test]
    fn a_full_store_can_still_be_backed_up() {
        let old = cabinet();
        save(&old, &fixture::case(), 0);
        old.store.fault.set(Fault::Full);
        let backup = file(&old);
        check(&old, &backup, Relation::Same);
        check(&cabinet(), &backup, Relation::New);
    }

    #[test]
    fn what_cannot_be_read_goes_along_and_overwrites_nothing() {
        let old = cabinet();
        let newer = fixture::CASE_V1.replace(r#""version": "1""#, r#""version": "3""#);
        old.store.inner.set("bow-out/case/k3", &newer).expect("a memory store");
        old.store.inner.set("bow-out/case/k4", "{half").expect("a memory store");
        let backup = file(&old);
        let new = cabinet();
        let found = new.preview(&backup).expect("compared");
        assert!(found.iter().all(|found| matches!(found.relation, Relation::LeftOut(_))), "{found:?}");
        assert_eq!(new.restore(&backup).expect("restored").added, 0);
        // Here is a newer version's record: the older one in a file does not take its place.
        let other = cabinet();
        save(&other, &fixture::case(), 0);
        check(&old, &Backup { records: file(&other).records, ..backup }, Relation::LeftOut(Unreadable::Newer));
    }

    #[test]
    fn a_broken_record_here_is_set_aside_before_the_good_one_comes() {
        let old = cabinet();
        save(&old, &fixture::case(), 0);
        let new = cabinet();
        new.store.inner.set("bow-out/case/k3", "{half").expect("a memory store");
        let restored = new.restore(&file(&old)).expect("restored");
        assert_eq!(new.text("bow-out/aside/case/k3~1"), Ok(Some("{half".to_owned())));
        assert_eq!(role(&new, "k3"), "Analyst");
        assert_eq!(new.undo(restored.undo), Ok(0));
        assert_eq!(new.text("bow-out/case/k3"), Ok(Some("{half".to_owned())));
    }

    #[test]
    fn a_file_that_is_no_backup_is_named_for_what_it_is() {
        let old = cabinet();
        save(&old, &fixture::case(), 0);
        let good = old.backup(NOW).expect("made");
        refuses("", BackupError::NotABackup);
        refuses("{}", BackupError::NotABackup);
        refuses("name,role\nAnalyst,Acme", BackupError::NotABackup);
        refuses(r#"{"format":"other","version":"1"}"#, BackupError::NotABackup);
        refuses(&good[..good.len() - 20], BackupError::CutShort);
        refuses(&good[..200], BackupError::CutShort);
        refuses(&good.replace(r#""version": "1""#, r#""version": "9""#), BackupError::Newer);
        let edited = Backup::read(&good.replace("Analyst", "Director")).expect("it can be read all the same");
        assert!(edited.altered);
        assert!(!Backup::read(&format!("\u{feff}{good}")).expect("a mark at the start is no change").altered);
    }

    #[test]
    fn twenty_megabytes_of_anything_are_refused_in_a_sentence() {
        refuses(&"x".repeat(20_000_000), BackupError::NotABackup);
        refuses(&"[".repeat(20_000_000), BackupError::NotABackup);
        refuses(&format!(r#"{{"format":"{}"}}"#, "x".repeat(20_000_000)), BackupError::NotABackup);
        let old = cabinet();
        let mut large = small("a");
        large.worksheets.insert("note".to_owned(), "word ".repeat(200_000));
        save(&old, &large, 0);
        assert_eq!(cabinet().restore(&file(&old)).expect("restored").added, 1);
    }

    #[test]
    fn numbers_that_print_differently_once_read_do_not_make_a_file_look_altered() {
        let old = cabinet();
        let mut case = small("a");
        case.answer(NOW, |situation| {
            situation.count(crate::domain::situation::PEOPLE_MET, 1.234_567_890_123_456_7e-9);
            situation.count(crate::domain::situation::ROUNDS_COMPLETED, 8.41e21);
        });
        save(&old, &case, 0);
        assert!(!file(&old).altered);
    }

    #[test]
    fn the_ancestry_of_a_record_stays_short() {
        let cabinet = cabinet();
        let mut revision = 0;
        for n in 0..100 {
            revision = save(&cabinet, &with_role(small("a"), &n.to_string()), revision);
            cabinet.backup(NOW).expect("made");
        }
        let text = cabinet.text("bow-out/case/a").expect("readable").expect("there");
        assert_eq!(Record::<Case>::read(&text).expect("a record").ancestors.len(), ANCESTORS);
    }

    #[test]
    fn a_backup_of_version_1_is_read_for_ever() {
        let records = format!(r#"{{"case/k3":{},"profile":{}}}"#, fixture::CASE_V1, fixture::PROFILE_V1);
        let text = format!(
            r#"{{"format":"bow-out backup","version":"1","made":"2026-11-23T09:00:00","checksum":"482f67f0868354de","records":{records}}}"#
        );
        let backup = Backup::read(&text).expect("a backup");
        assert!(!backup.altered);
        let cabinet = cabinet();
        assert_eq!(cabinet.restore(&backup).expect("restored").added, 2);
        assert_eq!(cabinet.case("k3").expect("readable").expect("there").content, fixture::case());
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_decoder(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(Backup::read(&String::from_utf8_lossy(&bytes)).is_err());
        }

        #[test]
        fn a_store_full_of_rubbish_is_listed_backed_up_and_kept(
            texts in prop::collection::vec(("(case/|line/|template/|aside/|profile|settings|other)[a-z~]{0,3}", "\\PC{0,40}"), 0..12),
        ) {
            let rubbish = cabinet();
            for (name, text) in &texts {
                rubbish.store.inner.set(&format!("{PREFIX}{name}"), text).expect("a memory store");
            }
            let before = rubbish.store.everything();
            rubbish.contents().expect("listed");
            rubbish.cases().expect("listed");
            rubbish.templates().expect("listed");
            prop_assert_eq!(rubbish.profile().is_err(), rubbish.text("bow-out/profile") != Ok(None));
            let backup = file(&rubbish);
            prop_assert_eq!(&rubbish.store.everything(), &before);
            rubbish.restore(&backup).expect("restored");
            prop_assert_eq!(&rubbish.store.everything(), &before);
            cabinet().restore(&backup).expect("restored");
        }

        #[test]
        fn no_damage_to_a_file_breaks_a_restore_or_takes_what_is_here(place in 0.0..1.0_f64, with in any::<char>()) {
            let old = cabinet();
            save(&old, &fixture::case(), 0);
            let mut text: Vec<char> = old.backup(NOW).expect("made").chars().collect();
            let place = (place * text.len() as f64) as usize;
            text[place] = with;
            let text: String = text.into_iter().collect();
            let new = cabinet();
            save(&new, &with_role(fixture::case(), "Here"), 0);
            if let Ok(backup) = Backup::read(&text) {
                new.preview(&backup).expect("compared");
                new.restore(&backup).expect("restored");
                prop_assert_eq!(role(&new, "k3"), "Here");
            }
        }
    }
}
