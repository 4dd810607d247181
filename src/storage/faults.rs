//! The fault table: everything that may go wrong with what is kept, what was saved before, and what is found after. The
//! claim is always the same: nothing that was saved is lost.

use super::cabinet::{Cabinet, Kept, NextStep, SaveError};
use super::fixture::{self, Fault, Faulty, NOW, small, with_role};
use super::store::{Store, StoreError};
use super::{Backup, BackupError, LoadError, RestoreError, Unreadable};
use crate::domain::case::{Case, Event};

/// One fault: what it is called, and how it strikes a cabinet in which the cases *k3*, *a* and *b* and a profile are kept.
struct Row {
    fault: &'static str,
    strikes: fn(&Cabinet<Faulty>),
}

const TABLE: &[Row] = &[
    Row { fault: "storage is forbidden in the middle of the work", strikes: forbidden },
    Row { fault: "storage is full", strikes: full },
    Row { fault: "storage becomes full in the middle of a restore", strikes: full_in_a_restore },
    Row { fault: "a write keeps only half of a record", strikes: half_written },
    Row { fault: "a record was left half written", strikes: half_a_record },
    Row { fault: "a record is of a newer version", strikes: newer },
    Row { fault: "the index is gone, or nonsense", strikes: no_index },
    Row { fault: "another tab was quicker", strikes: another_tab },
    Row { fault: "another tab added to the same list", strikes: another_tab_added },
    Row { fault: "the clock goes backwards", strikes: clock_back },
    Row { fault: "a case is deleted by mistake", strikes: deleted },
    Row { fault: "everything is erased by mistake", strikes: erased },
    Row { fault: "the browser clears the storage, and there is a backup", strikes: cleared },
    Row { fault: "a backup is cut short", strikes: cut_short },
    Row { fault: "a backup was edited", strikes: edited },
    Row { fault: "a file is of somebody else", strikes: foreign },
    Row { fault: "a file is huge", strikes: huge },
    Row { fault: "a backup is of the future", strikes: future },
    Row { fault: "a backup is older than what is here", strikes: older },
    Row { fault: "three thousand cases", strikes: many },
];

fn next() -> NextStep {
    NextStep::default()
}

fn before() -> Vec<Case> {
    vec![fixture::case(), small("a"), small("b")]
}

fn cabinet() -> Cabinet<Faulty> {
    let cabinet = Cabinet::new(Faulty::new());
    for case in before() {
        cabinet.save_case(&case, &next(), 0, NOW).expect("kept");
    }
    cabinet.save_profile(&fixture::profile(), 0, NOW).expect("kept");
    cabinet
}

fn open(cabinet: &Cabinet<Faulty>, id: &str) -> Kept<Case> {
    cabinet.case(id).expect("readable").expect("there")
}

fn forbidden(cabinet: &Cabinet<Faulty>) {
    cabinet.store.fault.set(Fault::Forbidden);
    let error = cabinet.save_case(&with_role(small("a"), "Lost?"), &next(), 1, NOW);
    assert_eq!(error, Err(SaveError::Store(StoreError::Forbidden)));
    assert!(cabinet.delete_case("a").is_err() && cabinet.erase_everything().is_err());
}

fn full(cabinet: &Cabinet<Faulty>) {
    cabinet.store.fault.set(Fault::Full);
    let unsaved = with_role(small("a"), "Typed while it was full");
    assert_eq!(cabinet.save_case(&unsaved, &next(), 1, NOW), Err(SaveError::Store(StoreError::Full)));
    // What found no room is in the backup that the page offers.
    let file = Backup::read(&cabinet.backup_with(&[(unsaved.clone(), 1)], NOW).expect("made")).expect("a backup");
    let elsewhere = Cabinet::new(Faulty::new());
    elsewhere.restore(&file).expect("restored");
    assert_eq!(open(&elsewhere, "a").content, unsaved);
}

fn full_in_a_restore(cabinet: &Cabinet<Faulty>) {
    let other = Cabinet::new(Faulty::new());
    for id in ["x", "y", "z"] {
        other.save_case(&small(id), &next(), 0, NOW).expect("kept");
    }
    let file = Backup::read(&other.backup(NOW).expect("made")).expect("a backup");
    let here = cabinet.store.everything();
    cabinet.store.fault.set(Fault::FullAfter(1));
    assert_eq!(cabinet.restore(&file), Err(RestoreError::TakenBack(StoreError::Full)));
    assert_eq!(cabinet.store.everything(), here);
}

fn half_written(cabinet: &Cabinet<Faulty>) {
    cabinet.store.fault.set(Fault::HalfWrites);
    // The half is taken back by a write that is halved too, so the record may be broken now: the page still has the case.
    let case = with_role(small("a"), "Half?");
    assert_eq!(cabinet.save_case(&case, &next(), 1, NOW), Err(SaveError::NotReadBack));
    cabinet.store.fault.set(Fault::None);
    cabinet.save_case(&case, &next(), 1, NOW).expect("kept");
    assert_eq!(open(cabinet, "a").content, case);
    cabinet.save_case(&small("a"), &next(), 2, NOW).expect("kept");
}

fn half_a_record(cabinet: &Cabinet<Faulty>) {
    let whole = cabinet.text("bow-out/case/a").expect("asked").expect("there");
    let half = whole.get(..whole.len() / 2).expect("letters of one byte");
    cabinet.store.inner.set("bow-out/case/a", half).expect("a memory store");
    assert!(matches!(cabinet.case("a"), Err(LoadError::Unreadable(Unreadable::Broken(_)))));
    cabinet.save_case(&small("a"), &next(), 1, NOW).expect("the page still has it");
    let aside = cabinet.glance().expect("listed").aside;
    assert!(aside.iter().any(|key| cabinet.text(key) == Ok(Some(half.to_owned()))), "the half is kept too");
}

fn newer(cabinet: &Cabinet<Faulty>) {
    let text = r#"{"version":"99","all":"new"}"#;
    cabinet.store.inner.set("bow-out/case/new", text).expect("a memory store");
    assert_eq!(cabinet.save_case(&small("new"), &next(), 0, NOW), Err(SaveError::Newer));
    assert_eq!(cabinet.text("bow-out/case/new"), Ok(Some(text.to_owned())));
}

fn no_index(cabinet: &Cabinet<Faulty>) {
    for id in ["k3", "a", "b"] {
        cabinet.store.inner.remove(&format!("bow-out/line/{id}")).expect("a memory store");
    }
    cabinet.store.inner.set("bow-out/line/a", "{]").expect("a memory store");
    assert_eq!(cabinet.contents().expect("listed").cases.len(), 3);
}

fn another_tab(cabinet: &Cabinet<Faulty>) {
    cabinet.save_case(&with_role(small("a"), "There"), &next(), 1, NOW).expect("kept");
    let mine = with_role(small("a"), "Here");
    let Err(SaveError::ChangedElsewhere(theirs)) = cabinet.save_case(&mine, &next(), 1, NOW) else {
        panic!("it must not be overwritten")
    };
    assert_eq!(super::merge_cases(&small("a"), &mine, &theirs.content), None);
    let copy = cabinet.save_copy(&mine, &next(), NOW).expect("kept");
    assert_eq!(open(cabinet, &copy).content.role, "Here");
    assert_eq!(open(cabinet, "a").content.role, "There");
    cabinet.save_case(&small("a"), &next(), theirs.revision, NOW).expect("kept");
}

fn another_tab_added(cabinet: &Cabinet<Faulty>) {
    let note = |text: &str| {
        let mut case = fixture::case();
        case.note(crate::domain::case::LogEntry { at: NOW, event: Event::Note(text.to_owned()), private: false });
        case
    };
    cabinet.save_case(&note("There"), &next(), 1, NOW).expect("kept");
    let Err(SaveError::ChangedElsewhere(theirs)) = cabinet.save_case(&note("Here"), &next(), 1, NOW) else {
        panic!("it must not be overwritten")
    };
    let joined = super::merge_cases(&fixture::case(), &note("Here"), &theirs.content).expect("joined");
    cabinet.save_case(&joined, &next(), theirs.revision, NOW).expect("kept");
    for text in ["Here", "There"] {
        let noted = open(cabinet, "k3").content.log;
        assert!(noted.iter().any(|entry| entry.event == Event::Note(text.to_owned())), "{text}");
    }
    let now = open(cabinet, "k3").revision;
    cabinet.save_case(&fixture::case(), &next(), now, NOW).expect("kept");
}

fn clock_back(cabinet: &Cabinet<Faulty>) {
    let yesterday = NOW.plus_days(-400);
    cabinet.save_case(&with_role(small("a"), "Later"), &next(), 1, yesterday).expect("kept");
    assert_eq!(open(cabinet, "a").content.role, "Later");
    assert!(!cabinet.free_id(yesterday, |_| false).is_empty());
    cabinet.save_case(&small("a"), &next(), 2, yesterday).expect("kept");
}

fn deleted(cabinet: &Cabinet<Faulty>) {
    let undo = cabinet.delete_case("k3").expect("deleted");
    assert_eq!(cabinet.undo(undo), Ok(0));
}

fn erased(cabinet: &Cabinet<Faulty>) {
    let undo = cabinet.erase_everything().expect("erased");
    assert!(cabinet.store.everything().is_empty());
    assert_eq!(cabinet.undo(undo), Ok(0));
}

fn cleared(cabinet: &Cabinet<Faulty>) {
    let file = cabinet.backup(NOW).expect("made");
    for (key, _) in cabinet.store.everything() {
        cabinet.store.inner.remove(&key).expect("a memory store");
    }
    cabinet.restore(&Backup::read(&file).expect("a backup")).expect("restored");
}

/// A text that is no backup is refused with a sentence that ends in a promise, and everything is as it was.
#[track_caller]
fn refused(cabinet: &Cabinet<Faulty>, text: &str, expected: &BackupError) {
    let here = cabinet.store.everything();
    let error = Backup::read(text).expect_err("it should be refused");
    assert_eq!(&error, expected);
    assert!(error.to_string().ends_with("Nothing was changed."), "{error}");
    assert_eq!(cabinet.store.everything(), here);
}

fn cut_short(cabinet: &Cabinet<Faulty>) {
    let file = cabinet.backup(NOW).expect("made");
    let half: String = file.chars().take(file.chars().count() / 2).collect();
    refused(cabinet, &half, &BackupError::CutShort);
}

fn edited(cabinet: &Cabinet<Faulty>) {
    let file = cabinet.backup(NOW).expect("made").replace("Company a", "Company of another");
    let backup = Backup::read(&file).expect("it can be read");
    assert!(backup.altered, "the page says that it was changed");
    let restored = cabinet.restore(&backup).expect("restored");
    assert_eq!((restored.replaced, restored.copies.len()), (0, 1), "it comes beside what is here");
}

fn foreign(cabinet: &Cabinet<Faulty>) {
    for text in ["", "{}", "[1, 2, 3]", "<html>", r#"{"format":"other app","version":"1"}"#, "\u{0}\u{1}"] {
        refused(cabinet, text, &BackupError::NotABackup);
    }
}

fn huge(cabinet: &Cabinet<Faulty>) {
    refused(cabinet, &"x".repeat(20 << 20), &BackupError::NotABackup);
    refused(cabinet, &"[".repeat(20 << 20), &BackupError::NotABackup);
}

fn future(cabinet: &Cabinet<Faulty>) {
    refused(cabinet, r#"{"format":"bow-out backup","version":"7","all":"new"}"#, &BackupError::Newer);
}

fn older(cabinet: &Cabinet<Faulty>) {
    let file = Backup::read(&cabinet.backup(NOW).expect("made")).expect("a backup");
    cabinet.save_case(&with_role(small("a"), "Newer"), &next(), 1, NOW).expect("kept");
    cabinet.restore(&file).expect("restored");
    assert_eq!(open(cabinet, "a").content.role, "Newer");
    cabinet.save_case(&small("a"), &next(), 2, NOW).expect("kept");
}

fn many(cabinet: &Cabinet<Faulty>) {
    for n in 0..3000 {
        cabinet.save_case(&small(&format!("n{n}")), &next(), 0, NOW).expect("kept");
    }
    assert_eq!(cabinet.contents().expect("listed").cases.len(), 3003);
}

#[test]
fn nothing_that_was_saved_is_lost_whatever_goes_wrong() {
    println!("{:<58}{:>14}{:>13}", "fault", "saved before", "found after");
    let mut losses = Vec::new();
    for Row { fault, strikes } in TABLE {
        let cabinet = cabinet();
        strikes(&cabinet);
        cabinet.store.fault.set(Fault::None);
        let (kept, _) = cabinet.cases().expect("listed");
        let found = before().iter().filter(|case| kept.iter().any(|kept| kept.content == **case)).count();
        let profile = cabinet.profile().is_ok_and(|kept| kept.content == fixture::profile());
        println!("{fault:<58}{:>14}{:>13}", before().len() + 1, found + usize::from(profile));
        if found < before().len() || !profile {
            losses.push(*fault);
        }
    }
    assert_eq!(losses, Vec::<&str>::new());
}
