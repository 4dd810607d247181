//! Letters never say what is not true.

use super::super::*;
use super::{finished, said};
use crate::domain::calendar::date;
use crate::domain::plan::plan;
use crate::domain::situation::*;

/// The plan after a few answers.
fn planned(say: impl FnOnce(&mut Situation)) -> Values {
    let mut situation = Situation::default();
    say(&mut situation);
    plan(&situation, date(2026, 3, 2).at(9, 0)).map(|plan| plan.values).unwrap_or_default()
}

/// What the template says in each of the three voices, with examples in the gaps that are left.
fn voices(template: &'static Template, values: &Values) -> [String; 3] {
    [Tone::Formal, Tone::Neutral, Tone::Warm].map(|tone| {
        let style = Style { tone, length: Length::Standard };
        let (letter, message) = finished(template.into(), values, style, &Switches::default());
        format!("{}\n{}", message.subject().unwrap_or_default(), said(&letter))
    })
}

#[track_caller]
fn check_says(template: &'static Template, values: &Values, says: &[&str], never: &[&str]) {
    for text in voices(template, values) {
        for words in says {
            assert!(text.contains(words), "{} lacks {words:?}:\n{text}", template.id);
        }
        for words in never {
            assert!(!text.contains(words), "{} says {words:?}:\n{text}", template.id);
        }
    }
}

const BUSY: &[&str] = &["nforeseen", "because of", "due to", "down to"];

/// An interview in six hours, and what the person wants with it.
fn soon(it: &mut Situation, wish: Value<Intent>, reason: Option<Value<Reason>>, willing: bool) {
    it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
    it.choose(INTENT, wish);
    it.choose(CERTAINTY, Certainty::CERTAIN);
    it.answer(DECISION_CONFIRMED, true);
    it.answer(APPOINTMENT_PENDING, true);
    it.count(HOURS_UNTIL_APPOINTMENT, 6.0);
    if let Some(reason) = reason {
        it.select(REASONS, &[reason]);
        it.choose(MAIN_REASON, reason);
        it.answer(WILLING_TO_STATE_REASON, willing);
    }
}

#[test]
fn nobody_who_withdraws_blames_what_was_not_unforeseen() {
    let withdraws = |reason| planned(|it| soon(it, Intent::LEAVE, reason, false));
    check_says(&T_EMAIL_NO_DETAIL, &withdraws(None), &[], BUSY);
    check_says(&T_EMAIL_NO_DETAIL, &withdraws(Some(Reason::PROCRASTINATION)), &[], BUSY);
    for reason in [Reason::COMPENSATION_BELOW_MINIMUM, Reason::BETTER_COMPETING_OFFER, Reason::ROLE_MISMATCH] {
        check_says(&T_EMAIL_NO_DETAIL, &withdraws(Some(reason)), &["professional reasons"], &["nforeseen"]);
    }
    for reason in [Reason::COMMUTE_UNWORKABLE, Reason::RELOCATION_FORCED, Reason::TIMING] {
        check_says(&T_EMAIL_NO_DETAIL, &withdraws(Some(reason)), &["practical reasons"], &["nforeseen"]);
    }
    for reason in [Reason::PAUSING_SEARCH, Reason::PRIORITIES_CHANGED] {
        check_says(&T_EMAIL_NO_DETAIL, &withdraws(Some(reason)), &["personal reasons"], &["nforeseen"]);
    }
}

#[test]
fn an_emergency_that_stays_unnamed_is_unforeseen() {
    let values = planned(|it| {
        soon(it, Intent::LEAVE, None, false);
        it.answer(URGENT_UNAVOIDABLE, true);
    });
    assert_eq!(reason_line(&values).map(|line| line.id), Some(LINE_UNFORESEEN.id));
}

#[test]
fn an_illness_is_no_emergency() {
    let line = |reason| {
        let values = planned(|it| soon(it, Intent::LEAVE, Some(reason), true));
        reason_words(&values).map(|words| words.neutral)
    };
    assert_eq!(line(Reason::SUDDEN_ILLNESS), Some("A medical matter keeps me from taking part."));
    assert_eq!(line(Reason::ACCIDENT), Some("An accident keeps me from taking part."));
    assert_eq!(line(Reason::FAMILY_EMERGENCY), Some("A family emergency keeps me from taking part."));
    assert_eq!(
        in_voice("A medical matter keeps me from taking part.", Tone::Warm),
        Some("A medical matter means that I can't take part.")
    );
}

/// Somebody who signed and leaves again.
fn takes_back(say: impl FnOnce(&mut Situation)) -> Values {
    planned(|it| {
        it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
        it.choose(INTENT, Intent::LEAVE);
        say(it);
    })
}

fn takes_back_for(reason: Value<Reason>) -> Values {
    takes_back(|it| {
        it.select(REASONS, &[reason]);
        it.choose(MAIN_REASON, reason);
        it.answer(WILLING_TO_STATE_REASON, false);
    })
}

#[test]
fn a_yes_is_taken_back_for_the_kind_of_reason_that_it_is() {
    for note in REASON_NOTES.iter().filter(|note| note.family != "safety") {
        let values = takes_back_for(note.reason);
        let work = ["other-offer", "role", "culture", "reward", "contract", "red-flag"].contains(&note.family);
        let kind = if work { LINE_PERSONAL_OR_PROFESSIONAL.id } else { LINE_PERSONAL.id };
        assert_eq!(reason_line(&values).map(|line| line.id), Some(kind), "{}", note.line);
    }
}

#[test]
fn who_gave_no_reason_for_taking_back_a_yes_is_asked_for_one() {
    let values = takes_back(|_| {});
    assert!(ACTION.is(Action::RESCIND_ACCEPTANCE).holds(&values));
    assert!(reason_line(&values).is_none());
    let letter = compose(&T_PHONE_RESCIND, &values, &Filling::default(), Style::default(), &Switches::default());
    assert!(letter.gaps().contains(&&slots::REASON_LINE));
    let offered = choices(&slots::REASON_LINE, &values, Tone::Neutral);
    assert_eq!(offered, ["My reasons are personal.", "My reasons are professional."]);
}
