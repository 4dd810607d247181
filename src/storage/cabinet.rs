//! The cabinet: everything that is kept, each thing in a record of its own.
//!
//! Saving reads what is there, writes, reads back and compares; a record that another tab has changed, that a newer
//! version wrote or that cannot be read is never written over. Beside each case lies an index line with what a list of
//! cases shows; it is made anew from the record whenever it is missing, so nothing depends on it.

use std::fmt;

use super::form::{Form, form};
use super::record::{Content, Record, Unreadable};
use super::store::{PREFIX, Store, StoreError};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, OwnTemplate, Profile, Standing};
use crate::domain::order::{sort_by, sort_by_key};

const CASES: &str = "bow-out/case/";
const LINES: &str = "bow-out/line/";
const TEMPLATES: &str = "bow-out/template/";
const ASIDE: &str = "bow-out/aside/";
const PROFILE: &str = "bow-out/profile";
const SETTINGS: &str = "bow-out/settings";
/// The name of the key of the details that came with a backup and differ from those here.
pub(super) const OTHER_PERSON: &str = "profile/other";

/// Everything that is kept in one store.
#[derive(Debug)]
pub struct Cabinet<S> {
    pub(super) store: S,
}

/// Something as it was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept<T> {
    pub content: T,
    /// To be handed back when it is saved again.
    pub revision: u64,
    pub saved: Option<DateTime>,
}

/// What a list of cases shows of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    pub id: String,
    pub company: String,
    pub role: String,
    pub opened: DateTime,
    pub standing: Standing,
    /// The next step in words, as the plan gave it when the case was saved; empty where the index was made anew.
    pub step: String,
    pub next: Option<DateTime>,
    /// The appointment that is still ahead, for finding two that fall together.
    pub booked: Option<DateTime>,
    /// The main lines of the plan in short, as they were when the case was saved; empty where the index was made anew.
    pub advice: String,
}

/// What the plan says about a case when it is saved.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NextStep {
    pub say: String,
    pub due: Option<DateTime>,
    /// The main lines of the plan in short: where a later version of the rules gives others, the person is told.
    pub advice: String,
}

/// What the index says is in the cabinet.
#[derive(Debug, Default)]
pub struct Glance {
    /// Open cases first, and among them the next date first; without those that the index does not know.
    pub cases: Vec<Headline>,
    /// Cases that the index knows and whose records are gone.
    pub gone: Vec<Headline>,
    /// Keys of texts that were set aside.
    pub aside: Vec<String>,
    /// Something other than the settings is there to be read.
    pub more: bool,
}

/// What is in the cabinet.
#[derive(Debug, Default)]
pub struct Contents {
    /// Open cases first, and among them the next date first.
    pub cases: Vec<Headline>,
    pub troubles: Vec<Trouble>,
}

/// A record that cannot be read; [`Cabinet::text`] gives it for a download.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble {
    pub key: String,
    pub why: Unreadable,
}

/// How the page looks and when it was last backed up.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Settings {
    pub look: Look,
    pub backed_up: Option<DateTime>,
    /// Single keys do nothing.
    pub keys_off: bool,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// As the device says.
    #[default]
    System,
    Light,
    Dark,
}

/// Why something cannot be taken out.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadError {
    Store(StoreError),
    Unreadable(Unreadable),
}

/// Why something was not kept. What was there before is still there.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveError<T> {
    Store(StoreError),
    /// Another tab has changed it; this is what it wrote.
    ChangedElsewhere(Box<Kept<T>>),
    /// A newer version of the app keeps it.
    Newer,
    /// The store said yes and gave back something else.
    NotReadBack,
}

/// The way back from a change to several records.
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
pub struct Undo(pub(super) Vec<Change>);

impl Undo {
    /// How many records it would change back.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    pub(super) key: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// An index line. It is read strictly: any other form counts as missing.
struct Line {
    company: String,
    role: String,
    opened: DateTime,
    standing: Standing,
    step: String,
    next: Option<DateTime>,
    booked: Option<DateTime>,
    advice: String,
}

form!(Line: company, role, opened, standing, step, next, booked, advice);

impl Headline {
    /// What a list shows of this case.
    pub fn of(case: &Case, step: &NextStep, now: DateTime) -> Headline {
        Headline {
            id: case.id.clone(),
            company: case.company.clone(),
            role: case.role.clone(),
            opened: case.opened,
            standing: case.status.standing(),
            step: step.say.clone(),
            next: step.due.into_iter().chain(case.next_date(now)).min(),
            booked: case.next_appointment(now),
            advice: step.advice.clone(),
        }
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.standing, Standing::Closed(_))
    }

    /// Open cases first, and among them the next date first.
    pub fn sort(list: &mut Vec<Headline>) {
        sort_by_key(list, |headline| {
            (headline.is_closed(), headline.next.is_none(), headline.next, std::cmp::Reverse(headline.opened))
        });
    }
}

impl<S: Store> Cabinet<S> {
    /// A cabinet in this store. Nothing is read or written yet.
    pub fn new(store: S) -> Cabinet<S> {
        Cabinet { store }
    }

    /// What the index knows, without opening any case.
    pub fn glance(&self) -> Result<Glance, StoreError> {
        let mut glance = Glance::default();
        let mut keys = self.store.keys()?;
        sort_by(&mut keys, String::cmp);
        for key in &keys {
            if let Some(id) = key.strip_prefix(CASES) {
                glance.more = true;
                glance.cases.extend(self.line(id)?);
            } else if let Some(id) = key.strip_prefix(LINES) {
                if keys.binary_search(&format!("{CASES}{id}")).is_err() {
                    glance.gone.extend(self.line(id)?);
                }
            } else if key.starts_with(ASIDE) {
                glance.aside.push(key.clone());
            } else {
                glance.more |= key != SETTINGS;
            }
        }
        Headline::sort(&mut glance.cases);
        Ok(glance)
    }

    /// What is there. Cases are opened only where the index does not know them.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        let mut contents = Contents::default();
        let mut keys = self.store.keys()?;
        sort_by(&mut keys, String::cmp);
        for key in &keys {
            if let Some(id) = key.strip_prefix(CASES) {
                match self.headline(id) {
                    Ok(Some(headline)) => contents.cases.push(headline),
                    Ok(None) => {}
                    Err(LoadError::Unreadable(why)) => contents.troubles.push(Trouble { key: key.clone(), why }),
                    Err(LoadError::Store(error)) => return Err(error),
                }
            }
        }
        Headline::sort(&mut contents.cases);
        Ok(contents)
    }

    /// Opens a case.
    pub fn case(&self, id: &str) -> Result<Option<Kept<Case>>, LoadError> {
        let kept: Option<Kept<Case>> = self.load(&format!("{CASES}{id}"))?;
        match kept {
            Some(kept) if kept.content.id != id => {
                Err(LoadError::Unreadable(Unreadable::Broken("it belongs to another case".to_owned())))
            }
            kept => Ok(kept),
        }
    }

    /// Every case that can be read, and those that cannot.
    pub fn cases(&self) -> Result<(Vec<Kept<Case>>, Vec<Trouble>), StoreError> {
        self.all(CASES, |id| self.case(id))
    }

    /// Keeps a case and gives its new revision. `last` is the revision that this tab knows, 0 for a new case.
    pub fn save_case(&self, case: &Case, next: &NextStep, last: u64, now: DateTime) -> Result<u64, SaveError<Case>> {
        let revision = self.save(&format!("{CASES}{}", case.id), case, last, now)?;
        self.index(Headline::of(case, next, now));
        Ok(revision)
    }

    /// An id for a case that begins now. It follows from the time, so that two devices do not give the same id to two cases
    /// and a backup of one does not meet a stranger on the other; it never falls on a record that is there, readable or
    /// not. `known` are the ids of cases that found no room.
    pub fn free_id(&self, now: DateTime, known: impl Fn(&str) -> bool) -> String {
        let day = format!("{:02}{:02}{:02}", now.year().rem_euclid(100), now.date().month(), now.date().day());
        let stem = format!("{day}-{:02}{:02}", now.hour(), now.minute());
        let kept = |id: &str| matches!(self.store.get(&format!("{CASES}{id}")), Ok(Some(_)));
        let mut ids = (1_u32..).map(|n| if n == 1 { stem.clone() } else { format!("{stem}-{n}") });
        ids.find(|id| !known(id) && !kept(id)).unwrap_or_default()
    }

    /// Takes a case out of the cabinet.
    pub fn delete_case(&self, id: &str) -> Result<Undo, StoreError> {
        let undo = self.remove(&format!("{CASES}{id}"))?;
        self.store.remove(&format!("{LINES}{id}"))?;
        Ok(undo)
    }

    /// The person, or nobody yet.
    pub fn profile(&self) -> Result<Kept<Profile>, LoadError> {
        self.load_or_default(PROFILE)
    }

    pub fn save_profile(&self, profile: &Profile, last: u64, now: DateTime) -> Result<u64, SaveError<Profile>> {
        self.save(PROFILE, profile, last, now)
    }

    /// The person as a backup had them, where that is not how they are here and nobody has chosen yet.
    pub fn other_person(&self) -> Option<Profile> {
        self.load::<Profile>(&format!("{PREFIX}{OTHER_PERSON}")).ok().flatten().map(|kept| kept.content)
    }

    /// Keeps other details beside those of the person, in the place of those before; with none, takes them away.
    pub fn keep_other_person(&self, other: Option<&Profile>, now: DateTime) -> Result<(), StoreError> {
        let key = format!("{PREFIX}{OTHER_PERSON}");
        match other {
            None => self.store.remove(&key),
            Some(other) => {
                let record = Record { revision: 1, saved: now, ancestors: Vec::new(), content: other.clone() };
                self.store.set(&key, &record.to_json().to_string())
            }
        }
    }

    pub fn settings(&self) -> Result<Kept<Settings>, LoadError> {
        self.load_or_default(SETTINGS)
    }

    pub fn save_settings(&self, settings: &Settings, last: u64, now: DateTime) -> Result<u64, SaveError<Settings>> {
        self.save(SETTINGS, settings, last, now)
    }

    /// The person's own templates, and those that cannot be read.
    pub fn templates(&self) -> Result<(Vec<Kept<OwnTemplate>>, Vec<Trouble>), StoreError> {
        self.all(TEMPLATES, |id| self.load(&format!("{TEMPLATES}{id}")))
    }

    pub fn save_template(
        &self,
        template: &OwnTemplate,
        last: u64,
        now: DateTime,
    ) -> Result<u64, SaveError<OwnTemplate>> {
        self.save(&format!("{TEMPLATES}{}", template.id), template, last, now)
    }

    pub fn delete_template(&self, id: &str) -> Result<Undo, StoreError> {
        self.remove(&format!("{TEMPLATES}{id}"))
    }

    /// The raw text under one of our keys, for a download of what cannot be read.
    pub fn text(&self, key: &str) -> Result<Option<String>, StoreError> {
        if key.starts_with(PREFIX) { self.store.get(key) } else { Ok(None) }
    }

    /// What takes the room: every key of ours with the number of characters under it, the largest first.
    pub fn sizes(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let mut sizes = Vec::new();
        for key in self.store.keys()? {
            let text = self.store.get(&key)?.unwrap_or_default();
            let size = key.chars().count() + text.chars().count();
            sizes.push((key, size));
        }
        sort_by_key(&mut sizes, |(_, size)| std::cmp::Reverse(*size));
        Ok(sizes)
    }

    /// Removes every key of ours. The way back lasts as long as somebody holds it. Where the store stops in the middle,
    /// what was removed is put back.
    pub fn erase_everything(&self) -> Result<Undo, StoreError> {
        let mut keys = self.store.keys()?;
        sort_by(&mut keys, String::cmp);
        let mut undo = Undo::default();
        // Index lines go before their cases: the way back brings each case first, and its line stays.
        for key in keys.into_iter().rev() {
            if let Err(error) = self.change(&mut undo, &key, None) {
                self.undo(undo)?;
                return Err(error);
            }
        }
        Ok(undo)
    }

    /// Forgets that there was a case whose record is gone.
    pub fn forget_gone(&self, id: &str) -> Result<(), StoreError> {
        self.store.remove(&format!("{LINES}{id}"))
    }

    /// Takes a change back, and gives the number of records that were left alone because they have changed since. Where the
    /// store fails at one record, the others come back all the same.
    pub fn undo(&self, undo: Undo) -> Result<usize, StoreError> {
        let (mut left, mut failed) = (0, None);
        // The last change first: the same record may have been changed twice.
        for change in undo.0.into_iter().rev() {
            match self.take_back(change) {
                Ok(true) => {}
                Ok(false) => left += 1,
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(left), Err)
    }

    /// Takes one change back; `false` where the record has changed since.
    fn take_back(&self, Change { key, before, after }: Change) -> Result<bool, StoreError> {
        if self.store.get(&key)? != after {
            return Ok(false);
        }
        match before {
            Some(text) => self.store.set(&key, &text)?,
            None => self.store.remove(&key)?,
        }
        if let Some(id) = key.strip_prefix(CASES) {
            self.store.remove(&format!("{LINES}{id}"))?;
        }
        Ok(true)
    }

    /// Writes, and notes the way back.
    pub(super) fn change(&self, undo: &mut Undo, key: &str, after: Option<String>) -> Result<(), StoreError> {
        let before = self.store.get(key)?;
        if before == after {
            return Ok(());
        }
        match &after {
            Some(text) => self.store.set(key, text)?,
            None => self.store.remove(key)?,
        }
        undo.0.push(Change { key: key.to_owned(), before, after });
        Ok(())
    }

    /// Keeps an unreadable text under a key of its own.
    pub(super) fn set_aside(&self, undo: &mut Undo, key: &str, text: &str) -> Result<(), StoreError> {
        let name = key.strip_prefix(PREFIX).unwrap_or(key);
        let mut n = 1_u32;
        loop {
            let aside = format!("{ASIDE}{name}~{n}");
            match self.store.get(&aside)? {
                None => return self.change(undo, &aside, Some(text.to_owned())),
                Some(there) if there == text => return Ok(()),
                Some(_) => n += 1,
            }
        }
    }

    fn remove(&self, key: &str) -> Result<Undo, StoreError> {
        let mut undo = Undo::default();
        self.change(&mut undo, key, None)?;
        Ok(undo)
    }

    fn load<T: Content>(&self, key: &str) -> Result<Option<Kept<T>>, LoadError> {
        match self.store.get(key).map_err(LoadError::Store)? {
            None => Ok(None),
            Some(text) => Ok(Some(Record::read(&text).map_err(LoadError::Unreadable)?.into())),
        }
    }

    fn load_or_default<T: Content + Default>(&self, key: &str) -> Result<Kept<T>, LoadError> {
        let nothing = || Kept { content: T::default(), revision: 0, saved: None };
        Ok(self.load(key)?.unwrap_or_else(nothing))
    }

    fn all<T>(
        &self,
        prefix: &str,
        load: impl Fn(&str) -> Result<Option<Kept<T>>, LoadError>,
    ) -> Result<(Vec<Kept<T>>, Vec<Trouble>), StoreError> {
        let (mut kept, mut troubles) = (Vec::new(), Vec::new());
        for key in self.store.keys()? {
            let Some(id) = key.strip_prefix(prefix) else { continue };
            match load(id) {
                Ok(found) => kept.extend(found),
                Err(LoadError::Unreadable(why)) => troubles.push(Trouble { key, why }),
                Err(LoadError::Store(error)) => return Err(error),
            }
        }
        Ok((kept, troubles))
    }

    fn save<T: Content + Clone + PartialEq>(
        &self,
        key: &str,
        content: &T,
        last: u64,
        now: DateTime,
    ) -> Result<u64, SaveError<T>> {
        let before = self.store.get(key)?;
        let (revision, ancestors) = match &before {
            None => (last, Vec::new()),
            Some(text) => match Record::<T>::read(text) {
                Ok(here) if here.content == *content => return Ok(here.revision),
                Ok(here) if here.revision != last => return Err(SaveError::ChangedElsewhere(Box::new(here.into()))),
                Ok(here) => (here.revision, here.ancestors),
                Err(Unreadable::Newer) => return Err(SaveError::Newer),
                Err(Unreadable::Broken(_)) => {
                    let mut no_way_back_needed = Undo::default();
                    self.set_aside(&mut no_way_back_needed, key, text)?;
                    (last, Vec::new())
                }
            },
        };
        let revision = revision.saturating_add(1);
        let record = Record { revision, saved: now, ancestors, content: content.clone() };
        let text = record.to_json().to_string();
        self.store.set(key, &text)?;
        if self.store.get(key)?.as_ref() != Some(&text) {
            match before {
                Some(text) => self.store.set(key, &text)?,
                None => self.store.remove(key)?,
            }
            return Err(SaveError::NotReadBack);
        }
        Ok(revision)
    }

    /// The headline of a case from the index, or from its record where the index does not know it.
    pub fn headline(&self, id: &str) -> Result<Option<Headline>, LoadError> {
        if let Some(headline) = self.line(id).map_err(LoadError::Store)? {
            return Ok(Some(headline));
        }
        let Some(kept) = self.case(id)? else { return Ok(None) };
        let since = kept.saved.unwrap_or(kept.content.opened);
        Ok(Some(self.index(Headline::of(&kept.content, &NextStep::default(), since))))
    }

    /// The headline of a case, where the index knows it.
    pub fn line(&self, id: &str) -> Result<Option<Headline>, StoreError> {
        let text = self.store.get(&format!("{LINES}{id}"))?;
        let line: Option<Line> = text.and_then(|text| Line::read(serde_json::from_str(&text).ok()?).ok());
        Ok(line.map(|line| line.into_headline(id)))
    }

    /// Writes the index line of a case.
    fn index(&self, headline: Headline) -> Headline {
        let key = format!("{LINES}{}", headline.id);
        let Headline { id, company, role, opened, standing, step, next, booked, advice } = headline;
        let line = Line { company, role, opened, standing, step, next, booked, advice };
        let text = line.write().to_string();
        // The case is safe by now. A line that finds no room is taken away rather than left to say something old, and is
        // made anew when it is needed. One that says the same already is not written again.
        if self.store.get(&key) != Ok(Some(text.clone())) {
            self.store.set(&key, &text).or_else(|_| self.store.remove(&key)).unwrap_or_default();
        }
        line.into_headline(&id)
    }
}

impl Line {
    fn into_headline(self, id: &str) -> Headline {
        let Line { company, role, opened, standing, step, next, booked, advice } = self;
        Headline { id: id.to_owned(), company, role, opened, standing, step, next, booked, advice }
    }
}

impl<T> From<Record<T>> for Kept<T> {
    fn from(record: Record<T>) -> Kept<T> {
        Kept { content: record.content, revision: record.revision, saved: Some(record.saved) }
    }
}

impl<T> From<StoreError> for SaveError<T> {
    fn from(error: StoreError) -> SaveError<T> {
        SaveError::Store(error)
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Store(error) => error.fmt(f),
            LoadError::Unreadable(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

impl<T> fmt::Display for SaveError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SaveError::Store(error) => error.fmt(f),
            SaveError::ChangedElsewhere(_) => f.write_str("Another tab has changed this. Nothing was overwritten."),
            SaveError::Newer => f.write_str("A newer version of Bow Out keeps this. It is left as it is."),
            SaveError::NotReadBack => f.write_str("The browser said it kept this, but gave back something else."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::fixture::{self, Fault, Faulty, NOW, small, with_role};

    fn cabinet() -> Cabinet<Faulty> {
        Cabinet::new(Faulty::new())
    }

    #[track_caller]
    fn save(cabinet: &Cabinet<impl Store>, case: &Case, last: u64) -> u64 {
        cabinet.save_case(case, &NextStep::default(), last, NOW).expect("kept")
    }

    /// Whether what the store says about everything under our keys is what it said before.
    #[track_caller]
    fn check_untouched(cabinet: &Cabinet<Faulty>, before: &[(String, String)]) {
        assert_eq!(cabinet.store.everything(), before);
    }

    #[test]
    fn a_case_that_was_kept_is_found_again() {
        let cabinet = cabinet();
        assert_eq!(save(&cabinet, &fixture::case(), 0), 1);
        let kept = cabinet.case("k3").expect("readable").expect("there");
        assert_eq!((kept.content, kept.revision, kept.saved), (fixture::case(), 1, Some(NOW)));
        assert_eq!(cabinet.case("other"), Ok(None));
    }

    #[test]
    fn a_new_case_never_takes_the_place_of_a_record() {
        let cabinet = cabinet();
        assert_eq!(cabinet.free_id(NOW, |_| false), "261123-0900");
        cabinet.store.inner.set("bow-out/case/261123-0900", "{half").expect("a memory store");
        assert_eq!(cabinet.free_id(NOW, |id| id == "261123-0900-2"), "261123-0900-3");
    }

    #[test]
    fn saving_the_same_again_writes_nothing() {
        let cabinet = cabinet();
        save(&cabinet, &small("a"), 0);
        let before = cabinet.store.everything();
        assert_eq!(save(&cabinet, &small("a"), 1), 1);
        check_untouched(&cabinet, &before);
    }

    #[test]
    fn a_tab_that_was_overtaken_is_told_and_overwrites_nothing() {
        let cabinet = cabinet();
        let (mut here, mut there) = (small("a"), small("a"));
        let both_know = save(&cabinet, &here, 0);
        there.role = "Designer".to_owned();
        save(&cabinet, &there, both_know);
        here.role = "Analyst".to_owned();
        let before = cabinet.store.everything();
        match cabinet.save_case(&here, &NextStep::default(), both_know, NOW) {
            Err(SaveError::ChangedElsewhere(theirs)) => {
                assert_eq!(theirs.content, there);
                check_untouched(&cabinet, &before);
                // Having seen it, the person may decide for this one.
                assert_eq!(save(&cabinet, &here, theirs.revision), 3);
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_record_that_is_older_than_what_a_tab_knows_is_not_overwritten_either() {
        let cabinet = cabinet();
        save(&cabinet, &small("a"), 0);
        let typed = with_role(small("a"), "Typed");
        let answer = cabinet.save_case(&typed, &NextStep::default(), 5, NOW);
        assert!(matches!(answer, Err(SaveError::ChangedElsewhere(_))), "{answer:?}");
    }

    #[test]
    fn a_clock_that_goes_backwards_loses_nothing() {
        let cabinet = cabinet();
        let mut case = small("a");
        let revision = save(&cabinet, &case, 0);
        case.role = "Later".to_owned();
        let yesterday = NOW.plus_days(-1);
        assert_eq!(cabinet.save_case(&case, &NextStep::default(), revision, yesterday), Ok(2));
        assert_eq!(cabinet.case("a").expect("readable").expect("there").content.role, "Later");
    }

    #[test]
    fn a_store_that_fails_is_named_and_what_was_there_stays() {
        for (fault, error) in [(Fault::Forbidden, StoreError::Forbidden), (Fault::Full, StoreError::Full)] {
            let cabinet = cabinet();
            let revision = save(&cabinet, &small("a"), 0);
            let before = cabinet.store.everything();
            cabinet.store.fault.set(fault);
            let longer = with_role(small("a"), "Longer");
            let answer = cabinet.save_case(&longer, &NextStep::default(), revision, NOW);
            assert_eq!(answer, Err(SaveError::Store(error)));
            check_untouched(&cabinet, &before);
        }
    }

    #[test]
    fn a_store_that_keeps_something_else_is_found_out_and_the_old_text_put_back() {
        let cabinet = cabinet();
        cabinet.store.fault.set(Fault::HalfWrites);
        assert_eq!(cabinet.save_case(&small("a"), &NextStep::default(), 0, NOW), Err(SaveError::NotReadBack));
        assert_eq!(cabinet.case("a"), Ok(None));
    }

    #[test]
    fn what_cannot_be_read_is_reported_and_set_aside_before_anything_is_written() {
        let cabinet = cabinet();
        for text in ["", "{", "null", "\u{0}\u{1F600}", &fixture::CASE_V1[..300]] {
            cabinet.store.inner.set("bow-out/case/k3", text).expect("a memory store");
            let contents = cabinet.contents().expect("listed");
            assert_eq!(contents.troubles.len(), 1, "{text}");
            assert_eq!(cabinet.text(&contents.troubles[0].key), Ok(Some(text.to_owned())));
            save(&cabinet, &fixture::case(), 0);
            let aside = cabinet.glance().expect("listed").aside;
            assert!(aside.iter().any(|key| cabinet.text(key) == Ok(Some(text.to_owned()))), "{text}");
            assert_eq!(cabinet.case("k3").expect("readable").expect("there").content, fixture::case());
            let _undo = cabinet.delete_case("k3").expect("deleted");
        }
    }

    #[test]
    fn the_same_broken_text_is_set_aside_once() {
        let cabinet = cabinet();
        for _ in 0..2 {
            cabinet.store.inner.set("bow-out/case/a", "{half").expect("a memory store");
            save(&cabinet, &small("a"), 0);
        }
        assert_eq!(cabinet.glance().expect("listed").aside, ["bow-out/aside/case/a~1"]);
    }

    #[test]
    fn what_a_newer_version_wrote_is_left_alone() {
        let cabinet = cabinet();
        let newer = fixture::CASE_V1.replace(r#""version": "1""#, r#""version": "12""#);
        cabinet.store.inner.set("bow-out/case/k3", &newer).expect("a memory store");
        let before = cabinet.store.everything();
        assert_eq!(cabinet.contents().expect("listed").troubles[0].why, Unreadable::Newer);
        assert_eq!(cabinet.case("k3"), Err(LoadError::Unreadable(Unreadable::Newer)));
        let answer = cabinet.save_case(&fixture::case(), &NextStep::default(), 0, NOW);
        assert_eq!(answer, Err(SaveError::Newer));
        check_untouched(&cabinet, &before);
    }

    #[test]
    fn a_record_under_a_foreign_name_is_not_taken_for_another_case() {
        let cabinet = cabinet();
        cabinet.store.inner.set("bow-out/case/other", fixture::CASE_V1).expect("a memory store");
        assert!(matches!(cabinet.case("other"), Err(LoadError::Unreadable(Unreadable::Broken(_)))));
    }

    #[test]
    fn the_list_shows_the_next_date_first_and_closed_cases_last() {
        let cabinet = cabinet();
        let due = |days| NextStep { say: "Call".to_owned(), due: Some(NOW.plus_days(days)), ..NextStep::default() };
        let mut closed = small("closed");
        closed.close(NOW.date(), crate::domain::case::Ending::Withdrawn);
        for (case, next) in
            [(closed, due(0)), (small("none"), NextStep::default()), (small("late"), due(9)), (small("soon"), due(1))]
        {
            cabinet.save_case(&case, &next, 0, NOW).expect("kept");
        }
        let ids = |contents: Contents| contents.cases.into_iter().map(|case| case.id).collect::<Vec<_>>();
        assert_eq!(ids(cabinet.contents().expect("listed")), ["soon", "late", "none", "closed"]);
    }

    #[test]
    fn the_next_date_of_a_case_is_the_earliest_of_its_own_and_the_plans() {
        let mut case = small("a");
        let booked = crate::domain::case::Attended::NotSaid;
        case.appointment = Some(crate::domain::case::Appointment { at: NOW.plus_days(3), attended: booked });
        let next = |days| {
            let step = NextStep { due: Some(NOW.plus_days(days)), ..NextStep::default() };
            Headline::of(&case, &step, NOW).next
        };
        assert_eq!((next(1), next(9)), (Some(NOW.plus_days(1)), Some(NOW.plus_days(3))));
    }

    #[test]
    fn a_line_that_finds_no_room_says_nothing_old() {
        let cabinet = cabinet();
        let revision = save(&cabinet, &small("a"), 0);
        cabinet.store.fault.set(Fault::FullAfter(1));
        save(&cabinet, &with_role(small("a"), "Analyst"), revision);
        cabinet.store.fault.set(Fault::None);
        assert_eq!(cabinet.contents().expect("listed").cases[0].role, "Analyst");
    }

    #[test]
    fn settings_alone_are_nothing_to_read_on_for() {
        let cabinet = cabinet();
        cabinet.save_settings(&Settings::default(), 0, NOW).expect("kept");
        assert!(!cabinet.glance().expect("listed").more);
        cabinet.save_profile(&fixture::profile(), 0, NOW).expect("kept");
        assert!(cabinet.glance().expect("listed").more);
    }

    #[test]
    fn the_index_is_made_anew_from_the_records() {
        let cabinet = cabinet();
        save(&cabinet, &fixture::case(), 0);
        let known = cabinet.contents().expect("listed").cases;
        for line in [None, Some("rubbish"), Some("{}")] {
            match line {
                Some(text) => cabinet.store.inner.set("bow-out/line/k3", text),
                None => cabinet.store.inner.remove("bow-out/line/k3"),
            }
            .expect("a memory store");
            let glance = cabinet.glance().expect("listed");
            assert!(glance.cases.is_empty() && glance.more, "a glance leaves it to whoever opens the case");
            assert_eq!(cabinet.contents().expect("listed").cases, known);
            assert_eq!(cabinet.glance().expect("listed").cases, known);
        }
    }

    #[test]
    fn a_case_whose_record_is_gone_is_named() {
        let cabinet = cabinet();
        save(&cabinet, &small("a"), 0);
        cabinet.store.inner.remove("bow-out/case/a").expect("a memory store");
        let glance = cabinet.glance().expect("listed");
        assert_eq!((glance.cases.len(), glance.gone[0].company.as_str()), (0, "Company a"));
    }

    #[test]
    fn a_deleted_case_comes_back_whole_unless_another_tab_was_quicker() {
        let cabinet = cabinet();
        save(&cabinet, &fixture::case(), 0);
        let undo = cabinet.delete_case("k3").expect("deleted");
        assert!(cabinet.contents().expect("listed").cases.is_empty());
        assert_eq!(cabinet.undo(undo), Ok(0));
        assert_eq!(cabinet.case("k3").expect("readable").expect("there").content, fixture::case());
        let undo = cabinet.delete_case("k3").expect("deleted");
        save(&cabinet, &with_role(fixture::case(), "Other"), 1);
        assert_eq!(cabinet.undo(undo), Ok(1));
        assert_eq!(cabinet.case("k3").expect("readable").expect("there").content.role, "Other");
    }

    #[test]
    fn a_record_that_was_changed_twice_in_one_go_is_as_it_was_before() {
        let cabinet = cabinet();
        let revision = save(&cabinet, &small("a"), 0);
        let before = cabinet.text("bow-out/case/a").expect("asked");
        let mut undo = Undo::default();
        for text in ["one", "two"] {
            cabinet.change(&mut undo, "bow-out/case/a", Some(text.to_owned())).expect("written");
        }
        assert_eq!(cabinet.undo(undo), Ok(0));
        assert_eq!(cabinet.text("bow-out/case/a"), Ok(before));
        assert_eq!(save(&cabinet, &small("a"), revision), revision);
    }

    #[test]
    fn an_erasure_that_stops_in_the_middle_takes_itself_back() {
        for steps in 0..5 {
            let cabinet = cabinet();
            for id in ["a", "b"] {
                save(&cabinet, &small(id), 0);
            }
            cabinet.save_profile(&fixture::profile(), 0, NOW).expect("kept");
            let before = cabinet.store.everything();
            cabinet.store.fault.set(Fault::StuckAfter(steps));
            assert!(cabinet.erase_everything().is_err());
            check_untouched(&cabinet, &before);
        }
    }

    #[test]
    fn erasing_takes_all_that_is_ours_and_nothing_else() {
        let cabinet = cabinet();
        cabinet.store.inner.set("someone-else", "kept").expect("a memory store");
        save(&cabinet, &small("a"), 0);
        cabinet.save_profile(&fixture::profile(), 0, NOW).expect("kept");
        let before = cabinet.store.everything();
        let undo = cabinet.erase_everything().expect("erased");
        assert_eq!(undo.len(), 3);
        check_untouched(&cabinet, &[]);
        assert_eq!(cabinet.store.inner.get("someone-else"), Ok(Some("kept".to_owned())));
        assert_eq!(cabinet.text("someone-else"), Ok(None));
        assert_eq!(cabinet.undo(undo), Ok(0));
        check_untouched(&cabinet, &before);
    }

    #[test]
    fn the_profile_the_settings_and_own_templates_are_kept() {
        let cabinet = cabinet();
        assert_eq!(cabinet.profile().expect("readable").revision, 0);
        cabinet.save_profile(&fixture::profile(), 0, NOW).expect("kept");
        assert_eq!(cabinet.profile().expect("readable").content, fixture::profile());
        let dark = Settings { look: Look::Dark, backed_up: Some(NOW), keys_off: true };
        cabinet.save_settings(&dark, 0, NOW).expect("kept");
        assert_eq!(cabinet.settings().expect("readable").content, dark);
        let own = OwnTemplate {
            id: "o1".into(),
            title: "Mine".into(),
            subject: "Re".into(),
            body: "Dear {contact-name}".into(),
        };
        cabinet.save_template(&own, 0, NOW).expect("kept");
        assert_eq!(cabinet.templates().expect("readable").0[0].content, own);
        let undo = cabinet.delete_template("o1").expect("deleted");
        assert!(cabinet.templates().expect("readable").0.is_empty());
        assert_eq!(cabinet.undo(undo), Ok(0));
        assert_eq!(cabinet.templates().expect("readable").0.len(), 1);
    }

    #[test]
    fn one_case_is_as_easily_saved_and_opened_among_two_thousand_as_among_twenty() {
        let moved_among = |n: usize| {
            let cabinet = cabinet();
            for n in 0..n {
                save(&cabinet, &small(&format!("c{n:04}")), 0);
            }
            cabinet.store.moved.set(0);
            save(&cabinet, &with_role(small("c0007"), "Analyst"), 1);
            cabinet.case("c0007").expect("readable");
            cabinet.store.moved.get()
        };
        assert_eq!(moved_among(20), moved_among(2000));
    }

    #[test]
    fn a_list_of_cases_does_not_open_them() {
        let cabinet = cabinet();
        for n in 0..50 {
            let mut case = small(&format!("c{n}"));
            case.worksheets.insert("note".to_owned(), "word ".repeat(2000));
            save(&cabinet, &case, 0);
        }
        cabinet.store.moved.set(0);
        cabinet.contents().expect("listed");
        assert!(cabinet.store.moved.get() < 50 * 400, "{}", cabinet.store.moved.get());
    }

    #[test]
    fn three_thousand_cases_are_listed_and_each_can_be_opened() {
        let cabinet = cabinet();
        for n in 0..3000 {
            save(&cabinet, &small(&format!("c{n}")), 0);
        }
        assert_eq!(cabinet.contents().expect("listed").cases.len(), 3000);
        assert_eq!(cabinet.case("c2999").expect("readable").expect("there").content.company, "Company c2999");
        assert_eq!(cabinet.cases().expect("readable").0.len(), 3000);
        assert!(cabinet.sizes().expect("measured")[0].1 > 50);
    }
}
