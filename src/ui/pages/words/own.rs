//! Templates of the person's own: words that they keep for other cases, with gaps where this case has names.

use leptos::prelude::*;

use super::{Desk, Words};
use crate::browser::page;
use crate::domain::case::{Draft, Edited, OwnTemplate};
use crate::domain::checks::stated_action;
use crate::domain::situation::{ACTION, Values};
use crate::domain::templates::Slot;
use crate::domain::templates::compose::{Filling, gap_label, one_line};
use crate::domain::templates::slots;
use crate::ui::components::fold::fold;
use crate::ui::hear::{heard, pressed};
use crate::ui::state::once;

/// What differs from case to case and stands as a gap in a template of one's own. The person's own name and numbers do
/// too, so that a change of number reaches every template.
const GAPS: &[&Slot] = &[
    &slots::YOUR_EMAIL,
    &slots::YOUR_PHONE,
    &slots::YOUR_NAME,
    &slots::HIRING_MANAGER_NAME,
    &slots::RECRUITER_NAME,
    &slots::CONTACT_NAME,
    &slots::ROLE_TITLE,
    &slots::COMPANY_NAME,
    &slots::INTERVIEW_DATE,
    &slots::INTERVIEW_TIME,
];

/// A text with gaps in the place of what belongs to this case.
fn emptied(text: &str, filling: &Filling) -> String {
    let mut emptied = text.to_owned();
    for slot in GAPS {
        let whole = one_line(filling.get(slot));
        let first = whole.split(' ').next().unwrap_or_default();
        let is_person = [&slots::CONTACT_NAME, &slots::RECRUITER_NAME, &slots::HIRING_MANAGER_NAME].contains(slot);
        for known in [whole.as_str(), if is_person { first } else { "" }] {
            let letters = known.chars().count();
            if letters > 2 {
                emptied = replaced(&emptied, known, &gap_label(slot));
            } else if letters > 0 && is_person {
                // So short a name is also a word of its own; only the greeting is sure to mean the person.
                let (greeting, rest) = emptied.split_at(emptied.find('\n').unwrap_or(emptied.len()));
                emptied = replaced(greeting, known, &gap_label(slot)) + rest;
            }
        }
    }
    emptied
}

/// The gaps of a text filled with what this case knows; the others stay.
fn filled(text: &str, filling: &Filling) -> String {
    let known = GAPS.iter().filter(|slot| !filling.get(slot).trim().is_empty());
    known.fold(text.to_owned(), |text, slot| text.replace(&gap_label(slot), &one_line(filling.get(slot))))
}

/// Replaces whole words only, and nothing inside a gap.
fn replaced(text: &str, known: &str, with: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(known) {
        let (before, from) = rest.split_at(at);
        let after = from.get(known.len()..).unwrap_or_default();
        out.push_str(before);
        let in_word = out.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        let in_gap = out.rfind('[') > out.rfind(']') && out.contains('[');
        out.push_str(if in_word || in_gap { known } else { with });
        rest = after;
    }
    out + rest
}

/// Whether a template says what this case is about: the same decision, or none.
fn fits(own: &OwnTemplate, values: &Values) -> bool {
    let stated = stated_action(&own.body);
    stated.is_none() || stated == values.one(ACTION)
}

impl Desk {
    /// The person's own templates: those for such a case first, all of them to be renamed or taken away.
    pub(super) fn own_templates(self) -> AnyView {
        let all = self.app.templates.get();
        if all.is_empty() {
            return ().into_any();
        }
        let fits = |own: &OwnTemplate| self.plan.with(|plan| plan.as_ref().is_some_and(|plan| fits(own, &plan.values)));
        let (fitting, others): (Vec<_>, Vec<_>) = all.into_iter().partition(fits);
        let count = others.len();
        let rows = move |templates: Vec<OwnTemplate>| view! { <ul class="own" role="list">{templates.into_iter().map(|own| self.own_row(own)).collect_view()}</ul> };
        view! {
            <fieldset>
                <legend class="eyebrow">"Your own"</legend>
                {rows(fitting)}
                {(count > 0).then(|| fold("For other cases", Some(count), rows(others)))}
            </fieldset>
        }
        .into_any()
    }

    fn own_row(self, own: OwnTemplate) -> AnyView {
        let OwnTemplate { id, title, .. } = own.clone();
        if self.renamed.with(|renamed| renamed.as_deref() == Some(&id)) {
            let field = format!("rename-{id}");
            let rename = move |event| {
                let title = event_target_value(&event);
                if !title.trim().is_empty() {
                    self.app.keep_template_quietly(OwnTemplate { title: title.trim().to_owned(), ..own.clone() });
                }
            };
            let done = move |_| {
                self.renamed.set(None);
                self.app.templates.notify();
            };
            return view! {
                <li class="field"><label for=field.clone()>"Its name"</label><input class="input" id=field value=title on:input=heard(rename) on:change=heard(done)/></li>
            }
            .into_any();
        }
        let (name, gone) = (id.clone(), id.clone());
        let named = format!(" {title}");
        let hidden = named.clone();
        view! {
            <li>
                <button type="button" class="text-button use" on:click=pressed(move |_| self.use_own(&own))>{title}</button>
                <span class="buttons">
                    <button type="button" class="text-button" on:click=pressed(move |_| { let id = name.clone(); self.renamed.set(Some(id.clone())); page::after_paint(move || page::focus(&format!("rename-{id}"))); })>"Rename"<span class="hidden-text">{named}</span></button>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.app.delete_template(&gone))>"Delete"<span class="hidden-text">{hidden}</span></button>
                </span>
            </li>
        }
        .into_any()
    }

    /// Keeps the words on the sheet as a template of the person's own.
    pub(super) fn keep_as_own(self) {
        let (subject, body) = self.text_now();
        if body.trim().is_empty() {
            self.app.say("There is nothing to keep yet.", None);
            return;
        }
        let filling = untrack(|| self.filling());
        let title = untrack(|| self.wording.get().map_or("", |Words(wording)| wording.title()));
        let own = OwnTemplate {
            id: self.app.free_template_id(),
            title: format!("Mine: {title}"),
            subject: emptied(&subject, &filling),
            body: emptied(&body, &filling),
        };
        let id = own.id.clone();
        let title = own.title.clone();
        if self.app.keep_template(own) {
            let undo = self.app.way_back(move |()| self.app.forget_template(&id));
            self.app.say(format!("Kept as “{title}”. You find it in every case it fits."), Some(undo));
        }
    }

    /// Puts a template of the person's own on the sheet, filled with what this case knows.
    fn use_own(self, own: &OwnTemplate) {
        let filling = untrack(|| self.filling());
        let (subject, body) = (filled(&own.subject, &filling), filled(&own.body, &filling));
        let edited = Edited { from_subject: subject.clone(), from_body: body.clone(), subject, body };
        let change = |draft: &mut Draft| {
            draft.put_aside();
            draft.edited = Some(edited);
        };
        self.change_sheet("Your template is on the sheet.", &mut once(change));
    }

    /// The template of the person's own that the words on the sheet began with, once they say something else.
    pub(super) fn keep_change(self) -> AnyView {
        let Some(edited) = self.rested.get() else { return ().into_any() };
        let filling = self.filling();
        let began = |own: &OwnTemplate| filled(&own.body, &filling) == edited.from_body;
        let changed = edited.body != edited.from_body || edited.subject != edited.from_subject;
        let Some(own) = self.app.templates.with(|all| all.iter().find(|own| began(own)).cloned()).filter(|_| changed)
        else {
            return ().into_any();
        };
        let keep = move |_| {
            let before = own.clone();
            let (subject, body) = self.text_now();
            let filling = untrack(|| self.filling());
            let own =
                OwnTemplate { subject: emptied(&subject, &filling), body: emptied(&body, &filling), ..before.clone() };
            if self.app.keep_template(own) {
                self.edit_draft(|draft| {
                    if let Some(edited) = &mut draft.edited {
                        edited.from_subject.clone_from(&edited.subject);
                        edited.from_body.clone_from(&edited.body);
                    }
                });
                let undo = self.app.way_back(move |()| _ = self.app.keep_template(before.clone()));
                self.app.say("Your template says so now.", Some(undo));
            }
        };
        view! { <button type="button" class="text-button" on:click=pressed(keep)>"Change my template too"</button> }
            .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filling() -> Filling {
        let mut filling = Filling::default();
        filling.set(&slots::CONTACT_NAME, "Maya Reyes");
        filling.set(&slots::ROLE_TITLE, "Analyst");
        filling.set(&slots::YOUR_NAME, "Sam Ortiz");
        filling
    }

    #[test]
    fn the_names_of_one_case_make_room_for_those_of_another() {
        let text = "Hi Maya,\n\nI am not the Analyst you need; other Analysts are.\n\nSam Ortiz";
        let kept = emptied(text, &filling());
        assert_eq!(kept, "Hi [their name],\n\nI am not the [role] you need; other Analysts are.\n\n[your name]");
        let mut short = filling();
        short.set(&slots::CONTACT_NAME, "So Kim");
        assert_eq!(emptied("Hi So,\n\nSo it goes.", &short), "Hi [their name],\n\nSo it goes.");
        let mut other = Filling::default();
        other.set(&slots::CONTACT_NAME, "Jo Berg");
        other.set(&slots::YOUR_NAME, "Sam Ortiz");
        assert_eq!(
            filled(&kept, &other),
            "Hi Jo Berg,\n\nI am not the [role] you need; other Analysts are.\n\nSam Ortiz"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn any_text_with_any_names_is_kept_and_used(text in "(\\PC|\\s|Maya|\\[|\\]|שלום|😀|<b>){0,200}", name in "\\PC{0,12}") {
            let mut filling = filling();
            filling.set(&slots::CONTACT_NAME, &*name);
            let kept = emptied(&text, &filling);
            filled(&kept, &filling);
        }
    }
}
