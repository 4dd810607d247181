//! Claims about plans that somebody may get.

use super::tables::{DEADLINE, Deadline};
use super::*;
use crate::domain::calendar::{Date, Weekday, date};
use crate::domain::rules;
use crate::domain::situation::*;

/// A Monday.
const NOW: DateTime = date(2026, 11, 23).at(9, 30);

fn said(say: impl FnOnce(&mut Situation)) -> Situation {
    let mut situation = Situation::default();
    say(&mut situation);
    situation
}

fn plan_for(say: impl FnOnce(&mut Situation)) -> Plan {
    plan(&said(say), NOW).expect("a plan")
}

fn signed(it: &mut Situation) {
    it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
    it.choose(INTENT, Intent::LEAVE);
    it.choose(CERTAINTY, Certainty::CERTAIN);
    it.select(REASONS, &[Reason::FAMILY_NEEDS]);
}

fn called(it: &mut Situation) {
    it.choose(INTENT, Intent::LEAVE);
    it.choose(EXIT_STATUS, ExitStatus::TOLD_ORALLY);
    it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE);
    it.answer(WRITTEN_CONFIRMATION_SENT, false);
    it.count(HOURS_SINCE_EXIT, 1.0);
}

#[test]
fn whoever_signed_reads_it_first_of_all() {
    let check = |reviewed: Option<bool>| {
        let plan = plan_for(|it| {
            signed(it);
            if let Some(reviewed) = reviewed {
                it.answer(SIGNED_DOCUMENTS_REVIEWED, reviewed);
            }
        });
        assert_eq!(plan.answer_id("hold"), "read-documents-first");
        let before = plan.before();
        assert_eq!(before.first().map(|advice| advice.rule.id), Some(rules::RESCIND_REVIEW_SIGNED.id));
    };
    check(Some(false));
    check(None);
    let read = plan_for(|it| {
        signed(it);
        it.answer(SIGNED_DOCUMENTS_REVIEWED, true);
    });
    assert!(read.before().iter().all(|advice| *advice.rule != rules::RESCIND_REVIEW_SIGNED));
}

#[test]
fn nothing_that_comes_before_a_call_is_folded_into_what_comes_after() {
    let plan = plan_for(signed);
    let folded = |list| plan.advice(list).into_iter().flat_map(|advice| advice.more).collect::<Vec<_>>();
    assert!(!folded(List::Act).contains(&&rules::RESCIND_REVIEW_SIGNED));
}

#[test]
fn whoever_was_treated_badly_is_not_told_what_to_learn_from_it() {
    for kind in [Misconduct::HARASSMENT, Misconduct::DISCRIMINATION, Misconduct::OTHER_BOUNDARY] {
        let plan = plan_for(|it| {
            called(it);
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.select(MISCONDUCT, &[kind]);
            it.answer(STILL_SEARCHING, true);
        });
        let learn: Vec<_> = plan.advice(List::Learn).into_iter().map(|advice| advice.rule.id).collect();
        assert!(learn.is_empty(), "{learn:?}");
    }
    let plan = plan_for(|it| {
        called(it);
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.answer(STILL_SEARCHING, true);
    });
    assert!(!plan.advice(List::Learn).is_empty());
}

#[test]
fn whoever_was_treated_badly_is_not_told_to_bargain() {
    let early = |it: &mut Situation| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(INTENT, Intent::LEAVE);
    };
    assert!(plan_for(early).actions().contains(&Action::NEGOTIATE));
    let harassed = plan_for(|it| {
        early(it);
        it.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
    });
    assert!(!harassed.actions().contains(&Action::NEGOTIATE));
}

#[track_caller]
fn check_step(stage: Value<Stage>, before: &str, after: &str) {
    let untold = plan_for(|it| {
        it.choose(STAGE, stage);
        it.choose(INTENT, Intent::LEAVE);
    });
    assert_eq!(untold.step(), before);
    let told = plan_for(|it| {
        called(it);
        it.choose(STAGE, stage);
    });
    assert_eq!(told.step(), after);
}

#[test]
fn once_they_heard_it_the_step_is_to_confirm_it() {
    check_step(Stage::ACCEPTED_WRITTEN, "Take back your yes.", "Confirm in writing that you took back your yes.");
    check_step(Stage::OFFER_VERBAL, "Decline the offer.", "Confirm in writing that you declined.");
    check_step(Stage::MULTI_ROUNDS, "Withdraw from the process.", "Confirm in writing that you withdrew.");
    check_step(
        Stage::INTERVIEW_SCHEDULED,
        "Cancel the interview and withdraw.",
        "Confirm in writing that you cancelled and withdrew.",
    );
}

#[test]
fn a_yes_that_was_taken_back_on_a_call_is_confirmed_on_the_day_of_the_call() {
    let told = |hours: f64| {
        plan_for(|it| {
            called(it);
            it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
            it.count(HOURS_SINCE_EXIT, hours);
        })
    };
    assert!(DEADLINE.is(Deadline::WITHIN_24H_OF_TELLING).holds(&told(1.0).values));
    assert_eq!(told(1.0).dates.due, Some(NOW.date().at(23, 59)));
    // A day late, it is due today all the same.
    assert_eq!(told(20.0).dates.due.map(|due| due.date()), Some(NOW.date()));
    let declined = plan_for(|it| {
        called(it);
        it.choose(STAGE, Stage::OFFER_VERBAL);
    });
    assert_eq!(declined.dates.due, Some(NOW.plus_minutes(23 * 60)));
}

fn asked_for_the_times(told: DateTime, appointment: DateTime) -> Option<Date> {
    let situation = said(|it| {
        it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        it.answer(APPOINTMENT_PENDING, true);
        it.count(HOURS_UNTIL_APPOINTMENT, told.minutes_until(appointment) as f64 / 60.0);
    });
    let plan = plan(&situation, told).expect("a plan");
    plan.follow_ups(told).into_iter().find(|follow_up| follow_up.id == "confirm-removal").map(|follow_up| follow_up.on)
}

#[test]
fn nobody_asks_about_the_times_once_they_have_passed() {
    let monday = NOW.date();
    let check = |told: i32, appointment: i32, asked: Option<i32>| {
        let (told, appointment) = (monday.plus_days(told).at(9, 30), monday.plus_days(appointment).at(14, 0));
        assert_eq!(asked_for_the_times(told, appointment), asked.map(|days| monday.plus_days(days)));
    };
    check(2, 2, None);
    check(0, 1, None);
    check(0, 2, Some(1));
    check(0, 9, Some(3));
    // Told on a Friday, to come on a Monday: nobody works in between.
    check(4, 7, None);
    check(4, 8, Some(7));
    check(3, 14, Some(7));
}

#[test]
fn nothing_comes_back_to_mind_on_a_weekend() {
    let situation = said(|it| {
        it.choose(STAGE, Stage::MULTI_ROUNDS);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        it.choose(PROCESS_MANAGER, ProcessManager::AGENCY_RECRUITER);
        it.answer(SHARED_SCHEDULING, true);
        it.answer(STAY_IN_TOUCH_GENUINE, true);
    });
    for day in 0..40 {
        let told = NOW.date().plus_days(day).at(9, 30);
        let follow_ups = plan(&situation, told).expect("a plan").follow_ups(told);
        assert!(follow_ups.len() > 4);
        let weekend = |it: &FollowUp| matches!(it.on.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert!(!follow_ups.iter().any(weekend), "{follow_ups:?}");
    }
}

#[test]
fn what_is_taken_for_granted_of_conduct_and_reasons_is_a_sentence() {
    let said = words::assumptions(&[MISCONDUCT.var, REASONS.var], &Values::default());
    assert_eq!(said, ["Nobody has crossed a line with you", "You have given no reason yet"]);
}

#[test]
fn a_change_names_only_what_comes_to_a_set() {
    let picked = |reasons: &[Value<Reason>]| Slot::Bits(reasons.iter().fold(0, |mask, reason| mask | reason.bit()));
    let two = picked(&[Reason::PRIORITIES_CHANGED, Reason::PERSONAL_PRIVATE]);
    let three = picked(&[Reason::PRIORITIES_CHANGED, Reason::PERSONAL_PRIVATE, Reason::MISCONDUCT_OR_UNSAFE]);
    let alone = words::statement(REASONS.var, picked(&[Reason::MISCONDUCT_OR_UNSAFE]));
    assert_eq!(words::change(REASONS.var, two, three), alone);
    assert_eq!(words::change(REASONS.var, Slot::Unknown, picked(&[Reason::MISCONDUCT_OR_UNSAFE])), alone);
}

#[test]
fn a_change_of_a_number_is_a_sentence() {
    let check = |var: Var, number: f64, words: &str| {
        assert_eq!(words::change(var, Slot::Unknown, Slot::Number(number)), words);
    };
    check(HOURS_UNTIL_APPOINTMENT.0, 24.0, "The interview or call is in 24 hours");
    check(HOURS_UNTIL_APPOINTMENT.0, -1.0, "The interview or call was 1 hour ago");
    check(PEOPLE_MET.0, 1.0, "You have talked with 1 person there");
    for fact in FACTS.iter().filter(|fact| matches!(fact.kind, Kind::Number { .. })) {
        let words = words::change(fact.var, Slot::Unknown, Slot::Number(3.0));
        assert!(!words.contains(':') && words.contains('3'), "{words}");
    }
}

#[test]
fn no_process_goes_back_to_a_stage_behind_it() {
    let ahead = |stage: Value<Stage>| {
        let situation = said(|it| {
            it.choose(STAGE, stage);
            it.choose(INTENT, Intent::LEAVE);
        });
        let changes = changes(&situation);
        let stages = changes.iter().filter(|change| change.var == STAGE.var && change.is_ahead(&situation));
        stages.map(|change| change.to).collect::<Vec<_>>()
    };
    assert_eq!(ahead(Stage::ACCEPTED_WRITTEN), []);
    let later = ahead(Stage::MULTI_ROUNDS);
    assert!(later.contains(&Slot::Bits(Stage::OFFER_VERBAL.bit())), "{later:?}");
    assert!(!later.contains(&Slot::Bits(Stage::IN_INTERVIEW_NOW.bit())), "{later:?}");
}

#[test]
fn after_a_yes_no_line_says_that_writing_alone_would_do() {
    let must = |say: fn(&mut Situation)| {
        let plan = plan_for(say);
        plan.line(table_of(CHANNEL.var).expect("a table")).is_a_must()
    };
    assert!(must(signed));
    assert!(!must(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(INTENT, Intent::LEAVE);
    }));
}

fn asks(situation: &Situation, var: Var) -> bool {
    next_questions(situation).iter().any(|question| question.var == var)
}

#[test]
fn what_is_settled_is_not_asked() {
    let with = |reasons: &'static [Value<Reason>], stage: Value<Stage>| {
        said(|it| {
            it.choose(STAGE, stage);
            it.choose(INTENT, Intent::LEAVE);
            it.select(REASONS, reasons);
        })
    };
    let private = with(&[Reason::PERSONAL_PRIVATE], Stage::EARLY_ROUNDS);
    assert!(!asks(&private, REASON_SENSITIVE.0));
    assert!(asks(&with(&[Reason::ROLE_MISMATCH], Stage::EARLY_ROUNDS), REASON_SENSITIVE.0));
    assert!(!asks(&private, MAIN_REASON.var));
    let two = with(&[Reason::ROLE_MISMATCH, Reason::PERSONAL_PRIVATE], Stage::EARLY_ROUNDS);
    assert!(asks(&two, MAIN_REASON.var));
    let mut harassed = two.clone();
    harassed.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
    assert!(!asks(&harassed, MAIN_REASON.var) && !asks(&harassed, REASON_SENSITIVE.0));
    let booked = with(&[Reason::ROLE_MISMATCH], Stage::INTERVIEW_SCHEDULED);
    assert!(!asks(&booked, EXPECTS_DIRECT_CONVERSATION.0));
}

#[test]
fn the_main_reason_is_one_of_the_reasons() {
    let main = fact(MAIN_REASON.var).expect("a fact");
    let labels = |situation: &Situation| {
        let offered = offered(main, situation.values());
        offered.into_iter().map(|at| main.kind.choices()[at].id).collect::<Vec<_>>()
    };
    let two = said(|it| it.select(REASONS, &[Reason::ROLE_MISMATCH, Reason::TIMING]));
    assert_eq!(labels(&two), ["role-mismatch", "timing"]);
    assert_eq!(labels(&Situation::default()).len(), main.kind.choices().len());
    let stage = fact(STAGE.var).expect("a fact");
    assert_eq!(offered(stage, two.values()).len(), stage.kind.choices().len());
}

#[test]
fn whoever_does_not_mean_to_come_back_speaks_of_no_return() {
    let may = |reapply: Value<MayReapply>| {
        plan_for(|it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.select(REASONS, &[Reason::RELOCATION_FORCED]);
            it.answer(STAY_IN_TOUCH_GENUINE, true);
            it.choose(MAY_REAPPLY, reapply);
        })
    };
    let says = |plan: &Plan| plan.rules().any(|rule| *rule == rules::MOBILITY_RECONNECT_WHEN_ALIGNED);
    assert!(says(&may(MayReapply::MAYBE)));
    let no = may(MayReapply::NO);
    assert_eq!((says(&no), no.answer_id("return")), (false, "no-hint"));
}

/// The evening before an interview at nine, which somebody cancels to leave.
fn cancelling(it: &mut Situation) {
    it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
    it.choose(INTENT, Intent::LEAVE);
    it.count(HOURS_UNTIL_APPOINTMENT, 11.0);
}

#[test]
fn what_is_written_before_a_call_is_what_would_be_written_without_a_number() {
    let steps: [fn(&mut Situation); 4] = [
        cancelling,
        signed,
        |it| it.choose(STAGE, Stage::OFFER_VERBAL),
        |it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(PROCESS_MANAGER, ProcessManager::AGENCY_RECRUITER);
            it.choose(ESTABLISHED_CHANNEL, EstablishedChannel::PHONE);
        },
    ];
    for step in steps {
        let situation = said(|it| {
            it.choose(INTENT, Intent::LEAVE);
            step(it);
        });
        let calling = plan(&situation, NOW).expect("a plan");
        assert_eq!(calling.answer_id("channel"), "phone");
        let mut without = situation;
        without.answer(HAS_PHONE_NUMBER, false);
        let writing = plan(&without, NOW).expect("a plan");
        assert_eq!(calling.in_writing(), Some(writing.answer_id("template")));
        assert_ne!(calling.in_writing(), Some(calling.answer_id("confirm-template")), "nobody has talked yet");
    }
}

#[test]
fn the_step_says_what_staying_means_here() {
    let step = |say: fn(&mut Situation)| plan_for(say).step();
    let nervous = step(|it| {
        cancelling(it);
        it.count(HOURS_UNTIL_APPOINTMENT, 60.0);
        it.select(REASONS, &[Reason::NERVES]);
    });
    assert_eq!(nervous, "Go to the interview, then decide.");
    let not_said = step(|it| {
        it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
        it.answer(APPOINTMENT_PENDING, true);
    });
    assert_eq!(not_said, "Stay in for now.");
    let doubting = step(|it| {
        it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
        it.choose(INTENT, Intent::UNSURE);
    });
    assert_eq!(doubting, "Let your yes stand while you think.");
    let content = step(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(INTENT, Intent::STAY);
    });
    assert_eq!(content, "Stay in for now.");
}

#[test]
fn whoever_stopped_answering_is_not_asked_what_went_wrong() {
    let asks = |say: fn(&mut Situation)| next_questions(&said(say)).iter().any(|it| it.var == MISHANDLED.var);
    assert!(!asks(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
    }));
    assert!(asks(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
    }));
}

#[test]
fn only_a_word_to_them_is_called_a_check_in() {
    let plan = plan_for(called_and_written);
    let stops: Vec<(&str, &str)> = plan.follow_ups(NOW).iter().map(|it| (it.id, it.short)).collect();
    assert!(stops.contains(&("two-weeks", "Look back")), "{stops:?}");
    assert!(stops.iter().all(|(id, short)| (*short == "Check in") == (*id == "check-in")), "{stops:?}");
}

#[test]
fn what_comes_back_to_mind_stands_in_the_order_of_its_dates() {
    let plan = plan_for(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.count(HOURS_UNTIL_APPOINTMENT, 70.0);
        called_and_written(it);
    });
    let dates: Vec<Date> = plan.follow_ups(NOW).iter().map(|it| it.on).collect();
    assert!(dates.len() > 2 && dates.is_sorted(), "{dates:?}");
}

fn called_and_written(it: &mut Situation) {
    it.choose(STAGE, Stage::EARLY_ROUNDS);
    called(it);
    it.answer(WRITTEN_CONFIRMATION_SENT, true);
    it.answer(STAY_IN_TOUCH_GENUINE, true);
}

/// The place of a question among those that are asked next, the first of them being 1.
fn place_of(var: Var, say: fn(&mut Situation)) -> usize {
    let place = next_questions(&said(say)).iter().position(|it| it.var == var);
    1 + place.expect("it is asked")
}

#[test]
fn whoever_leaves_for_something_better_is_soon_asked_how_sure_that_is() {
    let place = place_of(COMPETING_OFFER.var, |it| {
        it.choose(STAGE, Stage::ACCEPTED_VERBAL);
        it.choose(INTENT, Intent::LEAVE);
        it.choose(CERTAINTY, Certainty::CERTAIN);
        it.select(REASONS, &[Reason::BETTER_COMPETING_OFFER]);
    });
    assert!(place <= 3, "it is question {place}");
}

#[test]
fn whoever_was_offered_more_is_asked_about_that_before_their_manners() {
    let asked = |var| {
        place_of(var, |it| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
            it.choose(INTENT, Intent::LEAVE);
        })
    };
    assert!(asked(COUNTEROFFER_FIXES_CAUSE.var) < asked(MISHANDLED.var));
}

#[test]
fn whoever_was_treated_badly_is_not_asked_to_think_it_over() {
    let asked: Vec<Var> = next_questions(&said(|it| {
        it.choose(STAGE, Stage::EARLY_ROUNDS);
        it.choose(INTENT, Intent::LEAVE);
        it.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
    }))
    .into_iter()
    .map(|it| it.var)
    .collect();
    assert!(!asked.contains(&DECISION_CONFIRMED.0) && !asked.contains(&DEALBREAKER_CONFIRMED.0), "{asked:?}");
}
