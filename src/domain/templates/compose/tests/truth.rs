//! Letters never say what is not true.

use super::super::*;
use super::{finished, said, sentences};
use crate::domain::calendar::date;
use crate::domain::condition::{NO, YES};
use crate::domain::plan::plan;
use crate::domain::situation::Slot;
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
fn who_moves_an_interview_names_a_true_cause_or_none() {
    let moves = |reason| planned(|it| soon(it, Intent::RESCHEDULE, reason, true));
    check_says(&T_EMAIL_RESCHEDULE, &moves(None), &["Because of unforeseen circumstances"], &[]);
    check_says(&T_EMAIL_RESCHEDULE, &moves(Some(Reason::TIMING)), &["Because of practical reasons"], &["commitment"]);
    check_says(&T_EMAIL_RESCHEDULE, &moves(Some(Reason::UPCOMING_COMMITMENT)), &["a commitment"], &["nforeseen"]);
    check_says(&T_EMAIL_RESCHEDULE, &moves(Some(Reason::NERVES)), &["at that time."], BUSY);
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

#[test]
fn a_withdrawn_yes_thanks_for_a_talk_only_after_a_talk() {
    for channel in [ExitChannelUsed::TEXT, ExitChannelUsed::LINKEDIN, ExitChannelUsed::RELAY] {
        let values = takes_back(|it| it.choose(EXIT_CHANNEL_USED, channel));
        let never = ["my call", "with me", "As discussed", "As I told you"];
        check_says(&T_EMAIL_RESCIND_CONFIRMATION, &values, &["confirm that I", "my acceptance"], &never);
    }
    for channel in [ExitChannelUsed::PHONE, ExitChannelUsed::IN_PERSON] {
        let values = takes_back(|it| it.choose(EXIT_CHANNEL_USED, channel));
        check_says(&T_EMAIL_RESCIND_CONFIRMATION, &values, &["with me, and"], &["my call"]);
    }
}

#[test]
fn goodwill_praises_no_kindness_that_may_not_have_been() {
    check_says(&T_EMAIL_GOODWILL_AFTER_RESCIND, &Values::default(), &["Thank you for"], &["kind", "so well"]);
}

#[test]
fn money_is_settled_once_they_say_how_and_no_letter_announces_itself() {
    let values = takes_back(|it| {
        it.answer(SIGNING_BONUS_RECEIVED, true);
        it.answer(HAS_PHONE_NUMBER, true);
    });
    let says = ["so that I can settle what was paid to me?"];
    check_says(&T_EMAIL_REPAYMENT_DISCUSSION, &values, &says, &["by email today", "I will"]);
    check_says(&T_PHONE_RESCIND, &values, &["confirm this by email today and settle what was paid to me"], &[]);
}

#[test]
fn who_applies_again_invents_no_cause_for_having_left() {
    let mut given = Filling::default();
    given.set(&slots::REASON_LINE, "I have accepted another offer.");
    let values = planned(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
    });
    for style in Style::ALL {
        let text = compose(&T_EMAIL_REAPPLY, &values, &given, style, &Switches::default()).text();
        assert!(text.contains("stepped back at the time."), "{text}");
        assert!(!text.contains("right time") && !text.contains("timing") && !text.contains("another offer"), "{text}");
    }
}

#[test]
fn who_was_asked_to_stay_declines_no_offer() {
    let reacts = |reaction| {
        planned(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(CERTAINTY, Certainty::CERTAIN);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, reaction);
        })
    };
    let asked = reacts(EmployerReaction::RETENTION_ATTEMPT);
    check_says(&T_ANY_COUNTEROFFER_DECLINE, &asked, &["my decision has"], &["offer", "declin"]);
    let offered = reacts(EmployerReaction::COUNTEROFFER);
    check_says(&T_ANY_COUNTEROFFER_DECLINE, &offered, &["the offer"], &[]);
}

#[test]
fn the_question_about_receipt_names_what_was_sent() {
    let left = |stage| {
        planned(|it| {
            it.choose(STAGE, stage);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        })
    };
    let subject = "Please confirm my message: ";
    let declined = left(Stage::OFFER_WRITTEN);
    check_says(&T_EMAIL_CONFIRM_REMOVAL, &declined, &[subject, "declined your offer"], &["withdr"]);
    let taken_back = left(Stage::ACCEPTED_WRITTEN);
    check_says(&T_EMAIL_CONFIRM_REMOVAL, &taken_back, &[subject, "withdrew my acceptance"], &["application"]);
    let withdrew = left(Stage::EARLY_ROUNDS);
    check_says(&T_EMAIL_CONFIRM_REMOVAL, &withdrew, &["confirm my withdrawal", "my application"], &["offer"]);
}

#[test]
fn papers_are_asked_about_where_there_are_any() {
    let left = |say: fn(&mut Situation)| {
        takes_back(|it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.select(SIGNED_DOCUMENTS, &[SignedDocuments::EMPLOYMENT_CONTRACT]);
            say(it);
        })
    };
    let visa = |it: &mut Situation| it.choose(SPONSORSHIP_PROGRESS, SponsorshipProgress::PAPERWORK_FILED);
    let moves = |it: &mut Situation| it.choose(RELOCATION_PROGRESS, RelocationProgress::VENDOR_ENGAGED);
    let signed: fn(&mut Situation) = |it| it.select(SIGNED_DOCUMENTS, &[SignedDocuments::RELOCATION_AGREEMENT]);
    let template = &T_EMAIL_PAPERWORK_INQUIRY;
    check_says(template, &left(|_| {}), &["papers"], &["visa", "relocation", "see to", "sees to"]);
    check_says(template, &left(visa), &["the visa application and other filings?"], &["relocation", "the visa filing"]);
    check_says(template, &left(moves), &["to the relocation services?", "any relocation company"], &["visa"]);
    check_says(template, &left(signed), &["any relocation company"], &["visa", "sees to"]);
}

#[test]
fn nobody_is_thanked_for_a_meeting_or_a_call_that_never_was() {
    let early = planned(|it| {
        it.choose(STAGE, Stage::CONTACTED_BEFORE_INTERVIEW);
        it.choose(INTENT, Intent::LEAVE);
    });
    check_says(&T_LINKEDIN_WITHDRAW, &early, &[], &["meet you"]);
    check_says(&T_EMAIL_FELT_OFF, &early, &["Thank you for"], &["talk"]);
    let texted = planned(|it| {
        soon(it, Intent::RESCHEDULE, None, true);
        it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::TEXT);
    });
    check_says(
        &T_EMAIL_RESCHEDULE_AFTER_CALL,
        &texted,
        &["my text message"],
        &["my call", "speaking with", "so kind", "understood"],
    );
}

#[test]
fn who_is_in_a_hurry_apologises_once_and_is_done() {
    let values = planned(|it| soon(it, Intent::RESCHEDULE, Some(Reason::SUDDEN_ILLNESS), true));
    for committed in [true, false] {
        let mut values = values.clone();
        values[RESCHEDULE_COMMITTED.0] = Slot::Bits(if committed { YES } else { NO });
        for text in voices(&T_PHONE_SAME_DAY_CANCEL, &values) {
            let sorry = text.matches("sorry").count() + text.matches("apolog").count();
            assert_eq!(sorry, 1, "{text}");
            assert!((4..=6).contains(&sentences(&text).len()), "{text}");
        }
    }
    let leaves = planned(|it| soon(it, Intent::LEAVE, Some(Reason::BETTER_COMPETING_OFFER), true));
    for values in [Values::default(), leaves] {
        for text in voices(&T_TEXT_SHORT_NOTICE, &values) {
            // The cause is a sentence of its own where it is owed.
            let most = if text.contains("reasons.") { 4 } else { 3 };
            assert!(sentences(&text).len() <= most, "{text}");
        }
    }
}
