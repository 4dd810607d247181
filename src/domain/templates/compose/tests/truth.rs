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
    for template in [&T_EMAIL_RESCHEDULE, &T_PHONE_SAME_DAY_CANCEL, &T_TEXT_SHORT_NOTICE] {
        check_says(template, &moves(None), &["reschedule"], BUSY);
    }
    let urgent = planned(|it| {
        soon(it, Intent::RESCHEDULE, None, true);
        it.answer(URGENT_UNAVOIDABLE, true);
    });
    check_says(&T_EMAIL_RESCHEDULE, &urgent, &["Because of unforeseen circumstances"], &[]);
    check_says(
        &T_EMAIL_RESCHEDULE,
        &moves(Some(Reason::TIMING)),
        &["For practical reasons"],
        &["commitment", "ecause of"],
    );
    check_says(&T_EMAIL_RESCHEDULE, &moves(Some(Reason::UPCOMING_COMMITMENT)), &["a commitment"], &["nforeseen"]);
    check_says(&T_EMAIL_RESCHEDULE, &moves(Some(Reason::NERVES)), &["at that time."], BUSY);
}

#[test]
fn an_illness_is_no_emergency() {
    let line = |reason| {
        let values = planned(|it| soon(it, Intent::LEAVE, Some(reason), true));
        reason_words(&values).map(|words| words.in_tone(Tone::Neutral))
    };
    assert_eq!(line(Reason::SUDDEN_ILLNESS), Some("A medical matter keeps me from going ahead."));
    assert_eq!(line(Reason::ACCIDENT), Some("An accident keeps me from going ahead."));
    assert_eq!(line(Reason::FAMILY_EMERGENCY), Some("A family emergency keeps me from going ahead."));
    assert_eq!(
        in_voice("A medical matter keeps me from going ahead.", Tone::Warm),
        Some("A medical matter means that I can't go ahead.")
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
fn money_is_settled_with_them_once_they_say_how_and_no_letter_announces_itself() {
    let values = takes_back(|it| {
        it.answer(SIGNING_BONUS_RECEIVED, true);
        it.answer(HAS_PHONE_NUMBER, true);
    });
    let says = ["so that I can settle with you what was paid to me?"];
    check_says(&T_EMAIL_REPAYMENT_DISCUSSION, &values, &says, &["by email today", "I will"]);
    check_says(
        &T_PHONE_RESCIND,
        &values,
        &["confirm this by email today and settle with you what was paid to me"],
        &[],
    );
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
fn a_word_of_thanks_confirms_what_was_left() {
    let left = |stage| {
        planned(|it| {
            it.choose(STAGE, stage);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_ORALLY);
        })
    };
    let declined = left(Stage::OFFER_WRITTEN);
    check_says(&T_EMAIL_THANK_YOU_AFTER, &declined, &["declined your offer"], &["withdr", "moving forward"]);
    let taken_back = left(Stage::ACCEPTED_WRITTEN);
    check_says(&T_EMAIL_THANK_YOU_AFTER, &taken_back, &["withdrawn my acceptance"], &["moving forward"]);
    let withdrew = left(Stage::EARLY_ROUNDS);
    check_says(&T_EMAIL_THANK_YOU_AFTER, &withdrew, &["not moving forward"], &["offer", "acceptance"]);
}

#[test]
fn who_was_told_plainly_reads_that_the_decision_stands() {
    let sorry = |status, misstep| {
        planned(|it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(EXIT_STATUS, status);
            it.select(MISHANDLED, &[misstep]);
        })
    };
    let wish =
        |values| derived_fillings(&values, &Filling::default(), Tone::Neutral).get(&slots::FUTURE_WISH).to_owned();
    let told = ExitStatus::TOLD_IN_WRITING;
    assert_eq!(wish(sorry(told, Mishandled::LATE_NOTICE)), "My decision to withdraw stands.");
    let notice = "I am withdrawing my application for good.";
    assert_eq!(wish(sorry(told, Mishandled::VAGUE)), notice);
    assert_eq!(wish(sorry(ExitStatus::DISAPPEARED, Mishandled::GHOSTED)), notice);
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

/// Words about a talk that has been.
const TALKED: &[&str] = &[
    "for our conversation",
    "conversation about",
    "appreciated our conversation",
    "conversations",
    "our talk",
    "good talk",
    "talking with me",
    "talk with you",
    "talking to me",
    "talk to me",
    "meeting me",
    "interviewing me",
    "our interview about",
    "could talk",
    "We met",
    "to meet you,",
    "meeting the team",
    "everyone I met",
    "how the team works",
    "into the team",
    "know the team,",
    "about the team",
    "Thank you for the interview",
];

#[test]
fn before_the_first_interview_no_letter_speaks_of_a_talk() {
    // A line about the team is added by the person's own hand; and what was said on the phone was a talk.
    let own = [L_ENJOYED_TEAM.id, T_EMAIL_CALL_CONFIRMATION.id];
    for stage in [Stage::APPLIED_SILENT, Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED] {
        for intent in [Intent::LEAVE, Intent::STAY, Intent::UNSURE, Intent::RESCHEDULE] {
            for note in REASON_NOTES {
                for exited in [false, true] {
                    let values = planned(|it| {
                        it.choose(STAGE, stage);
                        it.choose(INTENT, intent);
                        it.choose(CERTAINTY, Certainty::CERTAIN);
                        it.answer(DECISION_CONFIRMED, true);
                        it.select(REASONS, &[note.reason]);
                        it.choose(MAIN_REASON, note.reason);
                        it.answer(STAY_IN_TOUCH_GENUINE, true);
                        it.answer(WANTS_OTHER_ROLES_HERE, note.reason == Reason::ROLE_MISMATCH);
                        if exited {
                            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                        }
                    });
                    for offer in offered(&values) {
                        let Wording::Template(template) = offer.wording else { continue };
                        if !own.contains(&template.id) {
                            check_says(template, &values, &[], TALKED);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_wish_for_another_role_gives_no_reason_that_is_not_the_persons() {
    let leaves = |reason: Option<Value<Reason>>, willing| {
        planned(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(CERTAINTY, Certainty::CERTAIN);
            it.answer(DECISION_CONFIRMED, true);
            it.answer(WANTS_OTHER_ROLES_HERE, true);
            if let Some(reason) = reason {
                it.select(REASONS, &[reason]);
                it.choose(MAIN_REASON, reason);
                it.answer(WILLING_TO_STATE_REASON, willing);
            }
        })
    };
    let template = &T_EMAIL_OTHER_ROLES_WELCOME;
    let work = ["scope", "the work"];
    check_says(template, &leaves(Some(Reason::COMMUTE_UNWORKABLE), true), &["time and place"], &work);
    check_says(template, &leaves(Some(Reason::COMMUTE_UNWORKABLE), false), &["withdrawing"], &["time and place"]);
    check_says(template, &leaves(Some(Reason::COMMUTE_UNWORKABLE), false), &["withdrawing"], &work);
    for text in voices(template, &leaves(Some(Reason::ROLE_MISMATCH), true)) {
        assert!(work.iter().any(|words| text.contains(words)), "{text}");
    }
}

#[test]
fn who_declines_an_offer_thanks_for_it_and_closes_no_application() {
    let declines = planned(|it| {
        it.choose(STAGE, Stage::OFFER_WRITTEN);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(CERTAINTY, Certainty::CERTAIN);
        it.answer(DECISION_CONFIRMED, true);
        it.select(REASONS, &[Reason::RELOCATION_FORCED]);
        it.choose(MAIN_REASON, Reason::RELOCATION_FORCED);
        it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE);
    });
    check_says(&T_EMAIL_FORCED_MOVE, &declines, &["offering me", "your offer"], &["application", "So I"]);
    check_says(&T_EMAIL_CALL_CONFIRMATION, &declines, &["your offer"], &["application"]);
}

#[test]
fn who_asked_to_talk_another_way_moves_no_interview() {
    let values = planned(|it| {
        soon(it, Intent::RESCHEDULE, Some(Reason::SUDDEN_ILLNESS), true);
        it.select(ALTERNATIVES, &[Alternatives::VIDEO]);
        it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE);
    });
    assert!(ACTION.is(Action::SWITCH_FORMAT).holds(&values));
    check_says(&T_EMAIL_RESCHEDULE_AFTER_CALL, &values, &["keep", "by video instead"], &["reschedul"]);
}

#[test]
fn a_person_is_named_as_asked_only_where_they_are_named() {
    let mut named = Filling::default();
    named.set(&slots::REFERRAL_NAME, "Lee Park");
    let say = |filling: &Filling| {
        let values = Values::default();
        compose(&T_EMAIL_REFERRAL_OFFER, &values, filling, Style::default(), &Switches::default())
    };
    assert!(say(&named).text().contains("Lee Park knows that I am writing to you."));
    let unnamed = say(&Filling::default()).text();
    assert!(unnamed.contains("I will ask them before I give you their name."), "{unnamed}");
    // It is not the sender who may suit the job.
    let subject = say(&named).subject_text().unwrap_or_default();
    assert!(subject.ends_with("someone who may suit the [role] role"), "{subject}");
}

#[test]
fn who_never_applied_withdraws_no_application_in_the_subject() {
    let values = planned(|it| {
        it.choose(STAGE, Stage::CONTACTED_BEFORE_INTERVIEW);
        it.choose(INTENT, Intent::LEAVE);
    });
    check_says(&T_EMAIL_DECLINE_INVITATION, &values, &["Withdrawal from consideration: Data Analyst"], &["pplication"]);
    // Who says why is not also "no longer available".
    let told = planned(|it| {
        it.choose(STAGE, Stage::CONTACTED_BEFORE_INTERVIEW);
        it.choose(INTENT, Intent::LEAVE);
        it.select(REASONS, &[Reason::COMPENSATION_BELOW_MINIMUM]);
        it.choose(MAIN_REASON, Reason::COMPENSATION_BELOW_MINIMUM);
        it.answer(WILLING_TO_STATE_REASON, true);
    });
    check_says(&T_EMAIL_DECLINE_INVITATION, &told, &["right match"], &["no longer"]);
}

#[test]
fn one_acts_because_of_a_cause_and_for_reasons() {
    let values = planned(|it| soon(it, Intent::LEAVE, Some(Reason::COMPENSATION_BELOW_MINIMUM), false));
    check_says(&T_EMAIL_NO_DETAIL, &values, &["for professional reasons."], &["because of", "due to"]);
    let moves = planned(|it| soon(it, Intent::RESCHEDULE, Some(Reason::SUDDEN_ILLNESS), true));
    check_says(&T_EMAIL_RESCHEDULE, &moves, &["Because of illness,"], &["For"]);
}

#[test]
fn a_booked_time_falls_away_because_of_the_decision_and_not_of_the_reason() {
    let values = planned(|it| {
        it.choose(STAGE, Stage::OFFER_WRITTEN);
        it.choose(INTENT, Intent::LEAVE);
        it.answer(APPOINTMENT_PENDING, true);
        it.select(REASONS, &[Reason::TIMING]);
        it.choose(MAIN_REASON, Reason::TIMING);
        it.answer(WILLING_TO_STATE_REASON, true);
    });
    check_says(&T_EMAIL_DECLINE_OFFER_GENERAL, &values, &["10:00"], &["also means", "That means"]);
}

#[test]
fn what_opens_a_new_thread_has_a_subject() {
    let subject = |template| {
        let letter = compose(template, &Values::default(), &Filling::default(), Style::default(), &Switches::default());
        letter.subject_text().unwrap_or_default()
    };
    assert_eq!(subject(&T_ANY_NOTIFICATION_PREFERENCE), "Question about the [role] role: [your name]");
    assert_eq!(subject(&T_EMAIL_ADVISER_HEADS_UP), "[your name]: update on my application to [company]");
}

#[test]
fn the_record_of_a_written_message_speaks_of_no_call_before_it_is_sent_either() {
    let on_linkedin = planned(|it| {
        it.choose(STAGE, Stage::CONTACTED_BEFORE_INTERVIEW);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(SOURCED_BY, SourcedBy::RECRUITER_OUTREACH);
        it.choose(ESTABLISHED_CHANNEL, EstablishedChannel::LINKEDIN);
    });
    let says = ["Confirming my LinkedIn message", "on LinkedIn"];
    check_says(&T_EMAIL_CALL_CONFIRMATION, &on_linkedin, &says, &["talking", "conversation", "As I ", "our call"]);
}

/// Somebody who leaves a process that a recruiter runs; `n` picks what else they say.
fn through_a_recruiter(n: usize) -> Values {
    let at = |every: usize, count: usize| n / every % count;
    planned(|it| {
        it.choose(STAGE, [Stage::EARLY_ROUNDS, Stage::AFTER_FINAL_INTERVIEW, Stage::OFFER_WRITTEN][at(1, 3)]);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(PROCESS_MANAGER, ProcessManager::AGENCY_RECRUITER);
        if at(3, 2) == 1 {
            it.answer(APPOINTMENT_PENDING, true);
            it.count(HOURS_UNTIL_APPOINTMENT, 20.0);
        }
        if at(6, 2) == 1 {
            it.choose(SPONSORSHIP_PROGRESS, SponsorshipProgress::PAPERWORK_FILED);
            it.choose(RELOCATION_PROGRESS, RelocationProgress::AGREED);
        }
        match at(12, 3) {
            1 => it.answer(STAY_IN_TOUCH_GENUINE, true),
            2 => it.answer(STAY_IN_TOUCH_GENUINE, false),
            _ => {}
        }
        if at(36, 2) == 1 {
            it.answer(WANTS_OTHER_ROLES_HERE, true);
            it.choose(MAY_REAPPLY, MayReapply::YES);
            it.write(REAPPLY_WINDOW, "May 2027");
        }
        if at(72, 2) == 1 {
            it.select(NEXT_STEP_COMMITTED, &[NextStepCommitted::ASSIGNMENT]);
        }
        if at(144, 2) == 1 {
            it.answer(SAFETY_RISK, true);
        }
        if let Some(note) = at(288, REASON_NOTES.len() + 1).checked_sub(1).and_then(|at| REASON_NOTES.get(at)) {
            it.select(REASONS, &[note.reason]);
            it.choose(MAIN_REASON, note.reason);
            it.answer(WILLING_TO_STATE_REASON, true);
        }
    })
}

#[test]
fn a_relay_comes_to_three_or_four_sentences() {
    let mut seen = [false; 2];
    // One in eleven: every answer still meets every other.
    for n in (0..288 * (REASON_NOTES.len() + 1)).step_by(11) {
        let values = through_a_recruiter(n);
        if !T_RELAY_TO_RECRUITER.when.holds(&values) {
            continue;
        }
        for style in Style::ALL {
            let mut filling = Filling::default();
            for slot in [&slots::REAPPLY_WINDOW, &slots::POSITIVE_ASPECT, &slots::HIRING_MANAGER_NAME] {
                filling.set(slot, slot.example);
            }
            let wording = Wording::from(&T_RELAY_TO_RECRUITER);
            for slot in compose(wording, &values, &filling, style, &Switches::default()).gaps() {
                filling.set(slot, slot.example);
            }
            let text = said(&compose(wording, &values, &filling, style, &Switches::default()));
            let sentences = sentences(&text);
            assert!((3..=4).contains(&sentences.len()), "{n} {style:?}: {text}");
            for sentence in &sentences {
                assert!(sentence.split_whitespace().count() <= 30, "{n} {style:?}: {sentence}");
            }
            assert!(text.contains("hiring manager") && text.to_lowercase().contains("thank"), "{n} {style:?}: {text}");
            let full = APPOINTMENT_PENDING.yes().holds(&values) && reason_line(&values).is_some();
            seen[usize::from(full)] = true;
        }
    }
    assert_eq!(seen, [true; 2], "some have a booked time and a reason, and some do not");
}

#[test]
fn an_apology_that_ends_it_for_good_names_no_return() {
    let late = |wish: Option<Value<ReengageWish>>, intent: Option<Value<Intent>>| {
        planned(|it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.select(MISHANDLED, &[Mishandled::VAGUE]);
            it.choose(MAY_REAPPLY, MayReapply::YES);
            it.write(REAPPLY_WINDOW, "May 2027");
            if let Some(intent) = intent {
                it.choose(INTENT, intent);
            }
            if let Some(wish) = wish {
                it.choose(REENGAGE_WISH, wish);
            }
        })
    };
    let (back, gone) = (Some(ReengageWish::REENGAGE_LATER), Some(ReengageWish::LEAVE_FOR_GOOD));
    let unsure = Some(ReengageWish::UNSURE);
    for (wish, intent) in [back, gone, unsure, None].map(|wish| [(wish, Some(Intent::LEAVE)), (wish, None)]).concat() {
        let values = late(wish, intent);
        // Who has left and says nothing more wants to leave.
        let leaves = wish == gone || wish.is_none();
        // What the facts say, then what the person picked from each list or wrote.
        let picked = choices(&slots::FUTURE_WISH, &values, Tone::Warm);
        for (own, returns) in [("", !leaves), (&picked[0], true), (&picked[1], false), ("I leave it at that.", !leaves)]
        {
            for style in Style::ALL {
                let mut filling = Filling::default();
                filling.set(&slots::REAPPLY_WINDOW, "May 2027");
                filling.set(&slots::FUTURE_WISH, own);
                let letter = compose(&T_ANY_REPAIR_APOLOGY, &values, &filling, style, &Switches::default());
                let text = said(&letter);
                assert_eq!(text.contains("May 2027"), returns, "{wish:?} {intent:?} {own:?}: {text}");
            }
        }
        // Nothing of this is about a letter that says no such wish.
        let mut filling = Filling::default();
        filling.set(&slots::REAPPLY_WINDOW, "May 2027");
        let letter = compose(&L_REAPPLY_WINDOW, &values, &filling, Style::default(), &Switches::default());
        assert!(letter.text().contains("May 2027"), "{}", letter.text());
    }
}
