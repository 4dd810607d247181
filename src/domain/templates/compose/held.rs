//! Which parts of a letter the plan holds in their places: to switch one of them would make a letter that our own checks
//! warn about.

use super::{Filling, PartId, Style, Switches, Tone, Wording, compose, derived_fillings};
use crate::domain::checks::{Context, Draft, Names, Part, Severity, review};
use crate::domain::condition::{Cond, all};
use crate::domain::situation::{
    ACTION, Action, CHANGING_APPOINTMENT, REAPPLY_WINDOW, RED_FLAG_REASON, SHORT_NOTICE, UNSAFE, Values,
};
use crate::domain::templates::{LINE_PERSONAL, Medium, SLOTS, slots};

/// Where the kind of cause is owed although the facts may not tell it.
const OWES_CAUSE: Cond = all(&[CHANGING_APPOINTMENT.yes(), SHORT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]);

/// Where a reason is owed although the facts may not tell it.
const OWES_REASON: Cond = all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]);

/// What a person might have filled in beside what the facts give: every gap holds its example, but for those that are
/// only said where somebody means them or owes them.
pub fn sample(wording: Wording, values: &Values, style: Style) -> Filling {
    let mut filling = Filling::default();
    let derived = derived_fillings(values, &filling, style.tone);
    let meant = [
        &slots::REASON_LINE,
        &slots::STAY_IN_TOUCH_LINE,
        &slots::BRIEF_CAUSE,
        &slots::REAPPLY_WINDOW,
        &slots::FUTURE_CRITERIA,
        &slots::APOLOGY_SCOPE,
    ];
    let required = if let Wording::Template(template) = wording { template.required } else { &[] };
    for slot in SLOTS {
        let spoken_for = !derived.get(slot).is_empty();
        let window = *slot == &slots::REAPPLY_WINDOW && REAPPLY_WINDOW.known().holds(values);
        let (reason, cause) = (*slot == &slots::REASON_LINE, *slot == &slots::BRIEF_CAUSE);
        let owed = reason && OWES_REASON.holds(values) || cause && OWES_CAUSE.holds(values);
        if !spoken_for && (!meant.contains(slot) || required.contains(slot) || window || owed) {
            let text = match (reason, cause) {
                (true, _) if owed => LINE_PERSONAL.words.in_tone(Tone::Neutral),
                (true, _) => "I cannot move at the time that was planned.",
                (_, true) => "personal reasons",
                _ => slot.example,
            };
            filling.set(slot, text);
        }
    }
    filling
}

/// The parts that cannot be switched without a warning. What is hinted at is the person's own choice.
pub fn held_parts(wording: Wording, values: &Values, style: Style, switches: &Switches) -> Vec<PartId> {
    let filling = sample(wording, values, style);
    let warned = |switches: &Switches| warnings(wording, values, &filling, style, switches);
    let before = warned(switches);
    let letter = compose(wording, values, &filling, style, switches);
    let switchable = letter.parts.iter().filter(|part| part.switchable);
    switchable
        .filter(|part| {
            let mut turned = switches.clone();
            turned.set(part.id, !part.on);
            warned(&turned).iter().any(|check| !before.contains(check))
        })
        .map(|part| part.id)
        .collect()
}

/// The ids of the checks that warn about the letter.
fn warnings(
    wording: Wording,
    values: &Values,
    filling: &Filling,
    style: Style,
    switches: &Switches,
) -> Vec<&'static str> {
    let letter = compose(wording, values, filling, style, switches);
    let (subject, body) = (letter.subject_text().unwrap_or_default(), letter.text());
    let names = Names {
        role: filling.get(&slots::ROLE_TITLE),
        company: filling.get(&slots::COMPANY_NAME),
        contact: filling.get(&slots::CONTACT_NAME),
        you: filling.get(&slots::YOUR_NAME),
        phone: filling.get(&slots::YOUR_PHONE),
        email: filling.get(&slots::YOUR_EMAIL),
        others: &[slots::RECRUITER_NAME.example, slots::HIRING_MANAGER_NAME.example],
        other_employer: "",
    };
    let medium = match wording.medium() {
        Medium::Any if letter.spoken => Medium::Phone,
        Medium::Any => Medium::Email,
        medium => medium,
    };
    let template = if let Wording::Template(template) = wording { Some(template) } else { None };
    let draft = Draft { medium, subject: &subject, body: &body, names };
    let findings = review(&draft, &Context { template, ..Context::new(values) });
    let graver = |severity: Severity| severity != Severity::Hint;
    findings
        .iter()
        .filter(|finding| finding.part != Part::Plan && graver(finding.severity))
        .map(|finding| finding.check.id)
        .collect()
}
