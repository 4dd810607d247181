//! A gap, and where the focus goes once it is filled.

use leptos::prelude::*;

use super::{Desk, Words};
use crate::browser::page;
use crate::domain::templates::Slot;
use crate::domain::templates::compose::gap_label;
use crate::ui::components::fill::{self, Gap};
use crate::ui::letter;

impl Desk {
    /// The gap that the dialog is open for.
    pub(super) fn gap(self) -> Option<Gap> {
        let slot = self.open.get()?;
        let begun = self.app.begun(self.id, &fill::place(slot));
        if slot.id == letter::CONTACT_EMAIL.id {
            return Some(Gap {
                slot,
                text: untrack(|| self.address()),
                begun,
                own: false,
                choices: Vec::new(),
                more: 0,
            });
        }
        let offered = untrack(|| {
            let tone = self.style().tone;
            self.case.with(|case| {
                self.plan.with(|plan| match (case, plan) {
                    (Some(case), Some(plan)) => letter::choices(slot, case, plan, tone),
                    _ => Vec::new(),
                })
            })
        });
        let more = untrack(|| self.gaps.with(|gaps| gaps.iter().filter(|gap| **gap != slot).count()));
        let more = if self.from_list.get_value() { more } else { 0 };
        let text = untrack(|| {
            self.case.with(|case| {
                self.plan.with(|plan| {
                    self.app.profile.with(|profile| {
                        let Words(wording) = self.wording.get()?;
                        let filling = letter::filling_for(wording, case.as_ref()?, profile, plan.as_ref()?);
                        Some(letter::text_for(slot, &filling))
                    })
                })
            })
        });
        Some(Gap { slot, text: text.unwrap_or_default(), begun, own: letter::is_own(slot), choices: offered, more })
    }

    /// Opens the place where a gap is filled.
    pub(super) fn fill(self, slot: &'static Slot, from_list: bool) {
        self.from_list.set_value(from_list);
        self.open.set(Some(slot));
    }

    pub(super) fn put(self, text: &str) {
        let Some(slot) = self.open.get_untracked() else { return };
        self.open.set(None);
        if letter::is_own(slot) {
            self.app.edit_profile(|profile| letter::put_own(profile, slot, text));
        } else if let (Some(plan), Some(Words(wording))) = (self.plan.get_untracked(), self.wording.get_untracked()) {
            if slot.id == letter::CONTACT_EMAIL.id {
                self.edit(|case| letter::put_address(wording, case, &plan, text));
                self.go_on(slot);
                return;
            }
            self.edit(|case| letter::put_for(wording, case, &plan, slot, text));
        }
        // In the person's own text the gap stands in brackets; filling it is their own doing.
        let label = gap_label(slot);
        if !text.trim().is_empty() && untrack(|| self.draft().edited).is_some() {
            self.edit_draft(|draft| {
                if let Some(edited) = &mut draft.edited {
                    edited.subject = edited.subject.replace(&label, text.trim());
                    edited.body = edited.body.replace(&label, text.trim());
                }
            });
        }
        self.go_on(slot);
    }

    /// What comes once a gap is filled: who goes through what is left is asked for the next one at once. The focus is on it,
    /// or else back on the word in the letter.
    fn go_on(self, slot: &'static Slot) {
        let left = self.gaps.get_untracked();
        let filled = !left.contains(&slot);
        if let Some(next) = left.first().filter(|_| filled && self.from_list.get_value()) {
            self.open.set(Some(next));
            return page::after_paint(|| page::focus("fill-in"));
        }
        let next = if self.from_list.get_value() { ".gap-next button" } else { "" };
        let word = format!(".letter [data-gap='{}']", slot.id);
        page::after_paint(move || page::focus_first(&[next, &word, "#own-body", "#letter-title"]));
    }
}
