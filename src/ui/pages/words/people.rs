//! To whom it goes, and who gets a copy.

use leptos::prelude::*;

use super::findings::{may_copy, medium};
use super::{Desk, Words};
use crate::domain::case::{Contact, ContactRole, Draft};
use crate::domain::plan::Plan;
use crate::domain::templates::{Medium, slots};
use crate::ui::hear::heard;
use crate::ui::letter::Stretch;
use crate::ui::{letter, when};

impl Desk {
    pub(super) fn to(self) -> Vec<Stretch> {
        let name = self.case.with(|case| {
            self.plan.with(|plan| {
                let Words(wording) = self.wording.get()?;
                letter::addressee_of(wording, case.as_ref()?, plan.as_ref()?)
            })
        });
        let name = match name {
            Some(text) => Stretch::Filled { slot: &slots::CONTACT_NAME, text },
            None => Stretch::Gap { slot: &slots::CONTACT_NAME },
        };
        if !self.is_email() {
            return vec![name];
        }
        let address = match self.address() {
            text if text.is_empty() => Stretch::Blank { slot: &letter::CONTACT_EMAIL },
            text => Stretch::Filled { slot: &letter::CONTACT_EMAIL, text },
        };
        vec![name, Stretch::Text(", ".into()), address]
    }

    /// Whether the words go by email: their own way, or the plan's for a message of any way. An answer without a subject goes
    /// under theirs.
    pub(super) fn is_email(self) -> bool {
        let Some(Words(wording)) = self.wording.get() else { return false };
        self.plan.with(|plan| {
            let by_email = |plan: &Plan| {
                let titled = wording.medium() == Medium::Email || wording.subject(&plan.values).is_some();
                titled && medium(plan, wording, wording.spoken(&plan.values)) == Medium::Email
            };
            plan.as_ref().map_or(wording.medium() == Medium::Email, by_email)
        })
    }

    /// Where the mail goes; empty while nobody has said.
    pub(super) fn address(self) -> String {
        self.case.with(|case| {
            self.plan.with(|plan| match (case, plan, self.wording.get()) {
                (Some(case), Some(plan), Some(Words(wording))) => letter::address(wording, case, plan),
                _ => String::new(),
            })
        })
    }

    /// Who else gets the email: the people of the case, and those the plan wants to know of it.
    pub(super) fn copies(self) -> AnyView {
        if !self.is_email() {
            return ().into_any();
        }
        let roles = self.case.with(|case| {
            self.plan.with(|plan| match (case, plan, self.wording.get()) {
                (Some(case), Some(plan), Some(Words(wording))) => may_copy(wording, case, plan),
                _ => Vec::new(),
            })
        });
        let draft = self.draft();
        let row = move |role: ContactRole| {
            let on = draft.copies.contains(&role);
            let (name, email) = self.contact(role);
            let who = if name.is_empty() { when::capital(role.say()) } else { format!("{name}, {}", role.say()) };
            let field = format!("copy-{role:?}");
            let set = move |event| {
                let on = event_target_checked(&event);
                self.edit_draft(|draft| set_copy(draft, role, on));
            };
            let put = move |event| {
                let email = event_target_value(&event).trim().to_owned();
                self.edit_quietly(|case| {
                    match case.contacts.iter_mut().find(|contact| contact.role == role) {
                        Some(contact) => contact.email = email,
                        None => case.contacts.push(Contact { email, role, ..Contact::default() }),
                    }
                    // Nobody is known by a field that was emptied again.
                    let nobody = Contact { role, ..Contact::default() };
                    case.contacts.retain(|contact| *contact != nobody);
                });
            };
            let asked = on.then(|| {
                view! {
                    <div class="field">
                        <label for=field.clone()>"Their email address"</label>
                        <input class="input" id=field.clone() type="email" autocomplete="off" value=email on:input=heard(put) on:change=heard(move |_| self.app.make_heard())/>
                    </div>
                }
            });
            view! { <div><label class="choice"><input type="checkbox" checked=on on:change=heard(set)/>" "{who}</label>{asked}</div> }
        };
        if roles.is_empty() {
            return ().into_any();
        }
        view! {
            <fieldset>
                <legend class="eyebrow">"Who gets a copy"</legend>
                <div class="choices">{roles.into_iter().map(row).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Puts people in copy, beside those who are there.
    pub(super) fn copy_to(self, roles: &[ContactRole]) {
        let before = self.draft().copies;
        self.edit_draft(|draft| roles.iter().for_each(|role| set_copy(draft, *role, true)));
        self.say_with_way_back("They get a copy.", Box::new(move |draft| draft.copies.clone_from(&before)));
    }

    /// Name and address of the one with this part in the process.
    pub(super) fn contact(self, role: ContactRole) -> (String, String) {
        self.case.with(|case| {
            let contacts = case.as_ref().map_or(&[][..], |case| &case.contacts);
            let known = contacts.iter().find(|contact| contact.role == role);
            known.map(|one| (one.name.trim().to_owned(), one.email.trim().to_owned())).unwrap_or_default()
        })
    }

    /// The people in copy as the envelope shows them; `None` where nobody is.
    pub(super) fn in_copy(self) -> Option<Vec<Stretch>> {
        let copies = self.draft().copies;
        let named: Vec<String> = copies
            .into_iter()
            .map(|role| match self.contact(role) {
                (name, email) if name.is_empty() && email.is_empty() => when::capital(role.say()),
                (name, email) if name.is_empty() || email.is_empty() => name + &email,
                (name, email) => format!("{name}, {email}"),
            })
            .collect();
        (self.is_email() && !named.is_empty()).then(|| vec![Stretch::Text(named.join("; "))])
    }
}

/// Puts somebody in copy, or takes them out.
fn set_copy(draft: &mut Draft, role: ContactRole, on: bool) {
    draft.copies.retain(|other| *other != role);
    if on {
        draft.copies.push(role);
    }
}
