//! What went missing and comes back: lost records, backups, and a way back from erasing everything.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::files::{PROFILE, case_key};
use super::{App, Desk, Lost, SETTINGS};
use crate::browser::{download, store};
use crate::domain::case::Case;
use crate::storage::{Backup, Cabinet, Found, Mark, PREFIX, RestoreError, StoreError};

impl App {
    /// Finds out whether what this page has open is still kept.
    pub(super) fn look_for_lost(self) {
        if !self.lasting {
            return;
        }
        let kept = |case: &Case| {
            let key = case_key(&case.id);
            // A case that was never written is not lost, and one that cannot be asked for may still be there.
            let text = self.cabinet.with_value(|cabinet| cabinet.text(&format!("{PREFIX}{key}")));
            self.known(&key) == 0 || !matches!(text, Ok(None))
        };
        let open = self.cases.get_untracked();
        let held: Vec<String> = open.iter().filter(|case| !kept(case)).map(|case| case.id.clone()).collect();
        if let Ok(contents) = self.cabinet.with_value(Cabinet::contents) {
            let here =
                |id: &str| open.iter().any(|case| case.id == id) || contents.cases.iter().any(|line| line.id == id);
            let cleared = self.index.with_untracked(|index| index.iter().filter(|line| !here(&line.id)).count());
            if cleared > 0 {
                self.index.update(|index| index.retain(|line| here(&line.id)));
            }
            if cleared > 0 || self.lost.with_untracked(|lost| lost.held != held) {
                self.lost.update(|lost| {
                    lost.cleared += cleared;
                    lost.held = held;
                });
            }
        }
    }

    /// Writes again what this page still has.
    pub(super) fn put_back(self) {
        let held = self.lost.with_untracked(|lost| lost.held.clone());
        for id in &held {
            self.keep(&case_key(id));
        }
        self.keep(PROFILE);
        self.keep(SETTINGS);
        self.flush();
    }

    /// The person knows what is lost, and does without.
    pub(super) fn let_go(self) {
        let lost = self.lost.get_untracked();
        for headline in &lost.gone {
            // A line that stays is told about once more.
            _ = self.cabinet.with_value(|cabinet| cabinet.forget_gone(&headline.id));
        }
        self.lost.set(Lost::default());
        for id in &lost.held {
            self.unlist(id);
        }
        self.note_seen();
    }

    /// Marks how many cases there are, and that one was saved today. A loss that nobody has seen to stays marked.
    pub(super) fn leave_mark(self) {
        let cases = self.index.with_untracked(Vec::len);
        let mark = (cases > 0).then(|| Mark { cases, saved: self.now.get_untracked().date() });
        if self.mark.get_value() != mark && self.lost.with_untracked(|lost| lost.cleared == 0) {
            self.mark.set_value(mark);
            store::leave_mark(mark.map(Mark::write));
        }
    }

    /// Hands everything over as one file.
    pub fn save_backup(self) {
        self.flush();
        let now = self.now.get_untracked();
        let unsaved: Vec<(Case, u64)> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.waits(&case_key(&case.id));
            cases.iter().filter(waits).map(|case| (case.clone(), self.known(&case_key(&case.id)))).collect()
        });
        let name = format!("bow-out-{}.json", now.date());
        match self.cabinet.with_value(|cabinet| cabinet.backup_with(&unsaved, now)) {
            Ok(text) if download::file(&name, "application/json", &text) => {
                self.edit_settings(|settings| settings.backed_up = Some(now));
                self.say(format!("Your backup is on its way to your downloads: {name}"), None);
                spawn_local(async { _ = store::ask_to_last().await });
            }
            Ok(_) => self.say("The browser did not save the file. Try another browser, or print what matters.", None),
            Err(error) => self.say(error.to_string(), None),
        }
    }

    /// Compares a backup with what is here.
    pub fn preview(self, backup: &Backup) -> Result<Vec<Found>, StoreError> {
        self.flush();
        self.cabinet.with_value(|cabinet| cabinet.preview(backup))
    }

    /// Brings in what is new or newer, and gives the way back.
    pub fn restore(self, backup: &Backup) -> Result<(String, Callback<()>), RestoreError> {
        self.flush();
        let restored = self.cabinet.with_value(|cabinet| cabinet.restore(backup))?;
        self.lost.set(Lost::default());
        self.read_all();
        let (added, replaced, copies) = (restored.added, restored.replaced, restored.copies.len());
        let parts = [(added, "added"), (replaced, "brought up to date"), (copies, "added as a copy")];
        let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        let said = format!("Restored: {}.", parts.collect::<Vec<_>>().join(", "));
        let undo = self.way_back(move |()| {
            self.flush();
            let left = self.cabinet.with_value(|cabinet| cabinet.undo(restored.undo.clone()));
            self.read_all();
            self.say(
                match left {
                    Ok(0) => "Everything is as it was before.".to_owned(),
                    Ok(_) => "What you changed since then stayed as it is; the rest is as before.".to_owned(),
                    Err(error) => error.to_string(),
                },
                None,
            );
        });
        Ok((said, undo))
    }

    /// What takes the room, in characters, the largest first.
    pub fn sizes(self) -> Vec<(String, usize)> {
        self.cabinet.with_value(Cabinet::sizes).unwrap_or_default()
    }

    /// Removes everything that is kept. The way back stays on the page until it is closed.
    pub fn erase(self) {
        self.flush();
        let unsaved: Vec<Case> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.waits(&case_key(&case.id));
            cases.iter().filter(waits).cloned().collect()
        });
        let removed = match self.cabinet.with_value(Cabinet::erase_everything) {
            Ok(removed) => removed,
            Err(error) => {
                self.say(format!("{error} Nothing was erased."), None);
                return;
            }
        };
        // What could be taken back before is gone with the rest.
        self.toast.set(None);
        self.deleted.set(Vec::new());
        self.desk.set_value(Desk::default());
        self.lost.set(Lost::default());
        self.renewed.set(Vec::new());
        self.read_all();
        let snippet = store::of_tab(store::SNIPPET);
        store::keep_for_tab(store::SNIPPET, "");
        self.note_seen();
        self.tell();
        let undo = self.way_back(move |()| {
            let left = self.cabinet.with_value(|cabinet| cabinet.undo(removed.clone()));
            if let Err(error) = left {
                self.say(error.to_string(), None);
                return;
            }
            self.read_all();
            unsaved.iter().cloned().for_each(|case| self.put(case));
            store::keep_for_tab(store::SNIPPET, &snippet);
            self.note_seen();
            self.erased.set(None);
            self.say("Everything is back.", None);
        });
        self.erased.set(Some(undo));
    }
}
