//! Templates of the person's own: words that they keep for other cases, with gaps where this case has names.

use crate::domain::case::OwnTemplate;
use crate::domain::checks::stated_action;
use crate::domain::situation::{ACTION, Values};
use crate::domain::templates::Slot;
use crate::domain::templates::compose::{Filling, gap_label, one_line};
use crate::domain::templates::slots;

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
pub(super) fn emptied(text: &str, filling: &Filling) -> String {
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
pub(super) fn filled(text: &str, filling: &Filling) -> String {
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
pub(super) fn fits(own: &OwnTemplate, values: &Values) -> bool {
    let stated = stated_action(&own.body);
    stated.is_none() || stated == values.one(ACTION)
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
