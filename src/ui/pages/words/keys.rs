//! The keys of the page.

use leptos::prelude::*;

use super::Desk;
use super::findings::Shown;
use crate::browser::page;
use crate::ui::components::shortcuts::Shortcut;

impl Desk {
    /// Keys for what is done most.
    pub(super) fn add_keys(self) {
        let key = |key, what, run: Callback<()>| Shortcut { key, what, run };
        let gap = Callback::new(move |()| match self.message().err().and_then(|gaps| gaps.first().copied()) {
            Some(slot) => self.fill(slot, false),
            None => self.app.say("No gap is left.", None),
        });
        let fix = Callback::new(move |()| {
            self.rest();
            let mendable = |one: &&Shown| one.fix.is_some();
            let first = untrack(|| {
                self.review.with(|(shown, _)| shown.iter().find(mendable).map(|one| (one.id, one.words.clone())))
            });
            match first {
                Some((id, words)) => self.mend(id, &words),
                None => self.app.say("There is nothing to change by one key.", None),
            }
        });
        let keep = Callback::new(move |()| {
            let first = untrack(|| self.review.with(|(shown, _)| shown.first().map(|one| (one.id, one.words.clone()))));
            match first {
                Some((id, words)) => self.wave(id, words),
                None => self.app.say("Nothing is worth a look.", None),
            }
        });
        let free = Callback::new(move |()| {
            if untrack(|| self.draft().edited.is_none()) {
                self.write_freely();
            } else {
                page::focus("own-body");
            }
        });
        self.app.keys.add(
            "While you write",
            vec![
                key("n", "Go to the next gap", gap),
                key("f", "Make the first change on offer", fix),
                key("k", "Keep what is marked first", keep),
                key("e", "Write freely", free),
                key("c", "Copy the message", Callback::new(move |()| self.copy())),
            ],
        );
    }
}
