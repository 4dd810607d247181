//! The claims about single situations, as conditions: whenever the first holds, the second does.

use bow_out::domain::condition::*;
use bow_out::domain::plan::tables::*;
use bow_out::domain::situation::*;

use super::prove;

/// A claim that must hold in every plausible situation.
pub(crate) struct Invariant {
    /// Stable id.
    pub(crate) id: &'static str,
    /// The claim, for people.
    pub(crate) claim: &'static str,
    pub(crate) whenever: Cond,
    pub(crate) then: Cond,
}

macro_rules! invariants {
    ($($name:ident: $id:literal, $claim:literal, $whenever:expr => $then:expr;)*) => {
        /// Every claim about single situations.
        pub(crate) const INVARIANTS: &[Invariant] = &[
            $(Invariant { id: $id, claim: $claim, whenever: $whenever, then: $then },)*
        ];
        $(#[test]
        fn $name() {
            prove($id);
        })*
    };
}

invariants! {
    before_an_offer_there_is_nothing_to_decline_and_nothing_to_take_back: "inv-withdraw-before-offer", "Before an offer there is nothing to decline and nothing to take back.",
        all(&[OFFER_OPEN.no(), ACCEPTED.no()]) => all(&[ACTION.is_not(Action::DECLINE_OFFER), ACTION.is_not(Action::RESCIND_ACCEPTANCE)]);
    with_an_offer_on_the_table_leaving_means_declining_it: "inv-decline-with-offer", "With an offer on the table, leaving means declining it.",
        all(&[OFFER_OPEN.yes(), LEAVING.yes()]) => ACTION.is(Action::DECLINE_OFFER);
    after_a_yes_leaving_means_taking_the_acceptance_back: "inv-rescind-after-yes", "After a yes, leaving means taking the acceptance back.",
        all(&[ACCEPTED.yes(), LEAVING.yes()]) => ACTION.is(Action::RESCIND_ACCEPTANCE);
    leaving_with_a_booked_interview_cancels_it_in_the_same_message: "inv-cancel-booked", "Leaving with a booked interview cancels it in the same message.",
        all(&[EXIT_NOTICE.yes(), APPOINTMENT_PENDING.yes(), OFFER_OPEN.no(), ACCEPTED.no()]) => ACTION.is(Action::CANCEL_AND_WITHDRAW);
    for_an_application_nobody_has_answered_nobody_is_told_and_nothing_is_sent: "inv-silent-application", "For an application nobody has answered, nobody is told and nothing is sent.",
        STAGE.is(Stage::APPLIED_SILENT) => all(&[TELL.is(Tell::NOBODY), CHANNEL.is(Channel::NONE), DEADLINE.is(Deadline::NONE), TEMPLATE.is(Words::NONE)]);
    every_exit_outside_the_room_is_told_through_some_channel: "inv-no-vanishing", "Every exit outside the room is told through some channel.",
        EXIT_NOTICE.yes() => all(&[CHANNEL.is_not(Channel::NONE), not(&TEMPLATE.is(Words::NONE))]);
    every_exit_has_a_due_time_or_when_you_are_safe: "inv-exit-has-date", "Every exit has a due time (or 'when you are safe').",
        EXIT_NOTICE.yes() => DEADLINE.is_not(Deadline::NONE);
    every_exit_and_every_moved_appointment_ends_up_in_writing: "inv-written-record", "Every exit and every moved appointment ends up in writing.",
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]) => any(&[CHANNEL.is(Channel::EMAIL), CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H])]);
    a_call_or_a_text_that_ends_or_moves_something_is_followed_by_an_email: "inv-spoken-exit-confirmed", "A call or a text that ends or moves something is followed by an email.",
        all(&[CHANNEL.is_any(&[Channel::PHONE, Channel::TEXT, Channel::LINKEDIN]), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()])]) => all(&[CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H]), not(&CONFIRM_TEMPLATE.is(Words::NONE))]);
    less_than_a_day_before_the_appointment_and_a_number_at_hand_call_first_then_write: "inv-short-notice-call", "Less than a day before the appointment and a number at hand: call first, then write.",
        all(&[SHORT_NOTICE.yes(), HAS_PHONE_NUMBER.yes(), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]), EXITED.no(), UNSAFE.no(), EXIT_CHANNEL_USED.is(ExitChannelUsed::NONE)]) => all(&[CHANNEL.is(Channel::PHONE), CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY])]);
    less_than_a_day_and_no_number_write_at_once: "inv-short-notice-no-number", "Less than a day and no number: write at once.",
        all(&[SHORT_NOTICE.yes(), HAS_PHONE_NUMBER.no(), any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]), EXITED.no(), UNSAFE.no(), EXIT_CHANNEL_USED.is(ExitChannelUsed::NONE)]) => all(&[CHANNEL.is(Channel::EMAIL), DEADLINE.is(Deadline::AT_ONCE)]);
    taking_back_an_acceptance_is_spoken_first_written_the_same_day_and_not_put_off: "inv-rescind-by-voice", "Taking back an acceptance is spoken first, written the same day, and not put off.",
        all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), HAS_PHONE_NUMBER.yes(), EXITED.no(), UNSAFE.no()]) => all(&[CHANNEL.is(Channel::PHONE), CONFIRM.is(Confirm::EMAIL_SAME_DAY), DEADLINE.is_any(&[Deadline::AT_ONCE, Deadline::SAME_DAY])]);
    taking_back_an_acceptance_apologises_in_full_and_gives_at_least_the_category_of_the_reason: "inv-rescind-owes", "Taking back an acceptance apologises in full and gives at least the category of the reason.",
        all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]) => all(&[APOLOGY.is(Apology::FULL), REASON.is_any(&[ReasonGiven::CATEGORY, ReasonGiven::ONE_LINE])]);
    signed_papers_are_read_before_the_call_on_the_same_day: "inv-documents-first", "Signed papers are read before the call, on the same day.",
        all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), STAGE.is(Stage::ACCEPTED_WRITTEN), SIGNED_DOCUMENTS_REVIEWED.no(), EXITED.no(), UNSAFE.no()]) => all(&[HOLD.is_any(&[Hold::READ_DOCUMENTS_FIRST, Hold::MAKE_OTHER_OFFER_FIRM]), DEADLINE.is_any(&[Deadline::AT_ONCE, Deadline::SAME_DAY])]);
    where_a_recruiter_or_agency_is_in_charge_they_hear_an_exit_first_an_acceptance_is_taken_ba: "inv-recruiter-first", "Where a recruiter or agency is in charge, they hear an exit first (an acceptance is taken back with the employer, and the recruiter hears it the same day).",
        all(&[EXIT_NOTICE.yes(), any(&[AGENCY_INVOLVED.yes(), PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER])]), ACTION.is_not(Action::RESCIND_ACCEPTANCE), EXITED.no(), UNSAFE.no(), not(&any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()]))]) => TELL.is(Tell::RECRUITER);
    with_sponsorship_or_relocation_under_way_hr_and_the_recruiter_hear_it_together: "inv-formal-steps-hr", "With sponsorship or relocation under way, HR and the recruiter hear it together.",
        all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]) => TELL.is(Tell::HR_AND_RECRUITER);
    with_sponsorship_or_relocation_under_way_notice_is_given_at_once: "inv-formal-steps-at-once", "With sponsorship or relocation under way, notice is given at once.",
        all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()]), EXITED.no(), UNSAFE.no()]) => DEADLINE.is(Deadline::AT_ONCE);
    misconduct_or_danger_in_the_room_leave_now_nobody_needs_to_be_told_nothing_is_written_on_t: "inv-leave-now", "Misconduct or danger in the room: leave now, nobody needs to be told, nothing is written on the spot.",
        all(&[LIVE.yes(), UNSAFE.yes()]) => all(&[ACTION.is(Action::LEAVE_FOR_SAFETY), DEADLINE.is(Deadline::IMMEDIATELY), TELL.is(Tell::NOBODY), CHANNEL.is(Channel::NONE)]);
    nobody_who_was_treated_badly_or_felt_unsafe_is_told_to_call_or_to_meet_anyone: "inv-no-call-when-unsafe", "Nobody who was treated badly or felt unsafe is told to call or to meet anyone.",
        UNSAFE.yes() => CHANNEL.is_any(&[Channel::NONE, Channel::EMAIL]);
    after_misconduct_only_the_recruiter_hr_or_whoever_scheduled_is_written_to_never_the_person: "inv-no-face-after-misconduct", "After misconduct only the recruiter, HR or whoever scheduled is written to, never the person involved.",
        MISCONDUCT_PRESENT.yes() => TELL.is_any(&[Tell::NOBODY, Tell::SAFE_CONTACT, Tell::HR_AND_RECRUITER]);
    after_misconduct_or_danger_no_thanks_no_apology_no_reason_and_no_praise_are_asked_for: "inv-nothing-owed", "After misconduct or danger no thanks, no apology, no reason and no praise are asked for.",
        UNSAFE.yes() => all(&[THANKS.is_any(&[Thanks::NOT_APPLICABLE, Thanks::NOT_OWED]), APOLOGY.is_any(&[Apology::NOT_APPLICABLE, Apology::NOT_OWED]), REASON.is_any(&[ReasonGiven::NOT_APPLICABLE, ReasonGiven::NONE]), PRAISE.is_any(&[Praise::NOT_APPLICABLE, Praise::LEAVE_OUT])]);
    whoever_is_unsafe_is_given_no_deadline_to_write: "inv-no-clock-when-unsafe", "Whoever is unsafe is given no deadline to write.",
        all(&[UNSAFE.yes(), EXIT_NOTICE.yes()]) => DEADLINE.is(Deadline::WHEN_SAFE);
    where_there_was_misconduct_the_plan_speaks_about_the_record_and_the_choice_to_report: "inv-misconduct-recorded", "Where there was misconduct the plan speaks about the record and the choice to report.",
        MISCONDUCT_PRESENT.yes() => REPORT.is_not(Report::NOT_APPLICABLE);
    misconduct_ends_the_doubt_whoever_is_unsure_or_wants_out_is_led_out_not_asked_to_gather_fa: "inv-misconduct-means-out", "Misconduct ends the doubt: whoever is unsure or wants out is led out, not asked to gather facts.",
        all(&[UNSAFE.yes(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), EXITED.no(), STAGE.is_not(Stage::APPLIED_SILENT), EMPLOYER_REACTION.is(EmployerReaction::NONE_YET)]) => LEAVING.yes();
    nobody_apologises_to_people_who_made_them_unsafe: "inv-no-repair-to-offender", "Nobody apologises to people who made them unsafe.",
        UNSAFE.yes() => ACTION.is_not(Action::REPAIR);
    after_misconduct_the_first_words_offered_are_the_plain_withdrawal: "inv-misconduct-plain-words", "After misconduct the first words offered are the plain withdrawal.",
        all(&[MISCONDUCT_PRESENT.yes(), EXIT_NOTICE.yes()]) => TEMPLATE.is(Words::T_EMAIL_AFTER_MISCONDUCT);
    while_the_interview_runs_the_plan_holds_only_what_can_be_said_aloud_or_walked: "inv-live-only-spoken", "While the interview runs the plan holds only what can be said aloud or walked.",
        LIVE.yes() => CHANNEL.is_any(&[Channel::NONE, Channel::IN_PERSON]);
    a_plan_never_moves_and_ends_a_candidacy_at_once: "inv-one-purpose", "A plan never moves and ends a candidacy at once.",
        ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]) => LEAVING.no();
    whoever_wants_out_is_never_told_to_move_the_appointment: "inv-leave-not-moved", "Whoever wants out is never told to move the appointment.",
        INTENT.is(Intent::LEAVE) => all(&[ACTION.is_not(Action::RESCHEDULE), ACTION.is_not(Action::SWITCH_FORMAT)]);
    new_dates_are_offered_only_by_someone_who_will_keep_them: "inv-no-fake-dates", "New dates are offered only by someone who will keep them.",
        RESCHEDULE_COMMITTED.no() => TIMES.is_not(Times::TWO_SLOTS);
    with_nothing_but_weak_causes_and_a_booked_interview_the_plan_is_to_go: "inv-weak-cause-attends", "With nothing but weak causes and a booked interview, the plan is to go.",
        all(&[WEAK_REASONS_ONLY.yes(), APPOINTMENT_PENDING.yes(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), DECISION_FIRM.no(), EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), LIVE.no(), UNSAFE.no(), URGENT_UNAVOIDABLE.no(), MISHANDLED.unknown(), EMPLOYER_REACTION.is(EmployerReaction::NONE_YET), INTERVIEW_PURPOSE.is_not(InterviewPurpose::LEVERAGE), not(&any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM), NEGOTIATION_STATUS.is(NegotiationStatus::FAILED), VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])]))]) => ACTION.is(Action::CONTINUE);
    doubt_alone_never_leads_out: "inv-unsure-stays", "Doubt alone never leads out.",
        all(&[INTENT.is(Intent::UNSURE), UNSAFE.no(), EXITED.no(), INTERVIEW_PURPOSE.is_not(InterviewPurpose::LEVERAGE), not(&any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM), NEGOTIATION_STATUS.is(NegotiationStatus::FAILED), VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])])), PRACTICAL_CONSTRAINTS.is_not(PracticalConstraints::UNTENABLE), COST_BENEFIT_VERDICT.is_not(CostBenefitVerdict::COSTS_OUTWEIGH), WOULD_ACCEPT_FAIR_OFFER.is_not(WouldAcceptFairOffer::NO)]) => LEAVING.no();
    somebody_who_accepted_and_is_merely_unsure_is_not_told_to_take_it_back: "inv-unsure-keeps-word", "Somebody who accepted and is merely unsure is not told to take it back.",
        all(&[ACCEPTED.yes(), INTENT.is(Intent::UNSURE), UNSAFE.no(), EXITED.no(), DEALBREAKER_CONFIRMED.no(), ETHICAL_CONCERN_CLEAR.no(), INTERVIEW_PURPOSE.is_not(InterviewPurpose::LEVERAGE)]) => ACTION.is_not(Action::RESCIND_ACCEPTANCE);
    whoever_wants_to_stay_is_not_led_out_except_from_danger_in_the_room_or_an_interview_taken: "inv-stay-respected", "Whoever wants to stay is not led out, except from danger in the room or an interview taken only as leverage.",
        all(&[INTENT.is(Intent::STAY), not(&all(&[LIVE.yes(), UNSAFE.yes()])), INTERVIEW_PURPOSE.is_not(InterviewPurpose::LEVERAGE), EXITED.no()]) => LEAVING.no();
    a_confirmed_dealbreaker_or_a_clear_ethical_problem_ends_it_now_without_a_night_to_sleep_on: "inv-dealbreaker-now", "A confirmed dealbreaker or a clear ethical problem ends it now, without a night to sleep on it.",
        all(&[any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes()]), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), LIVE.no(), STAGE.is_not(Stage::APPLIED_SILENT), MISHANDLED.unknown(), EMPLOYER_REACTION.is(EmployerReaction::NONE_YET)]) => all(&[LEAVING.yes(), HOLD.is_any(&[Hold::GO, Hold::READ_DOCUMENTS_FIRST]), DEADLINE.is_any(&[Deadline::AT_ONCE, Deadline::SAME_DAY, Deadline::WHEN_SAFE])]);
    after_a_firm_acceptance_elsewhere_the_notice_goes_out_within_a_day_of_it: "inv-clock-after-accepting", "After a firm acceptance elsewhere the notice goes out within a day of it.",
        all(&[EXIT_NOTICE.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM), EXITED.no()]) => DEADLINE.is_any(&[Deadline::AT_ONCE, Deadline::SAME_DAY, Deadline::WITHIN_24H_OF_ACCEPTING, Deadline::WHEN_SAFE]);
    an_exit_because_of_another_offer_waits_until_that_offer_is_firm: "inv-other-offer-firm-first", "An exit because of another offer waits until that offer is firm.",
        all(&[EXIT_NOTICE.yes(), EXITED.no(), UNSAFE.no(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), CERTAINTY.is(Certainty::CERTAIN), COMPETING_OFFER.is_any(&[CompetingOffer::RECEIVED, CompetingOffer::ACCEPTED_VERBAL]), OTHER_START_DATE_CONFIRMED.no(), DECISION_FIRM.no(), REASONS.has(Reason::BETTER_COMPETING_OFFER), DEALBREAKER_CONFIRMED.no(), ETHICAL_CONCERN_CLEAR.no(), NEGOTIATION_STATUS.is_not(NegotiationStatus::FAILED), VISA_TIMELINE_FITS.is_not(VisaTimelineFits::NO), not(&all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])), ACCEPTED.no()]) => HOLD.is(Hold::MAKE_OTHER_OFFER_FIRM);
    an_exit_message_of_somebody_who_is_not_certain_is_held_back_unless_a_firm_fact_decides: "inv-hold-when-unsure", "An exit message of somebody who is not certain is held back unless a firm fact decides.",
        all(&[EXIT_NOTICE.yes(), EXITED.no(), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE]), UNSAFE.no(), not(&any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM), NEGOTIATION_STATUS.is(NegotiationStatus::FAILED), VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])])), ACCEPTED.no()]) => HOLD.is(Hold::HOLD);
    within_three_days_of_a_costly_step_the_notice_goes_out_today: "inv-milestone", "Within three days of a costly step the notice goes out today.",
        all(&[EXIT_NOTICE.yes(), EXITED.no(), UNSAFE.no(), DAYS_UNTIL_NEXT_MILESTONE.at_most(3.0)]) => DEADLINE.is_any(&[Deadline::AT_ONCE, Deadline::SAME_DAY]);
    red_flags_are_never_the_stated_reason: "inv-red-flag-silent", "Red flags are never the stated reason.",
        all(&[RED_FLAG_REASON.yes(), LEAVING.yes(), ACTION.is_not(Action::LEAVE_EARLY)]) => REASON.is_any(&[ReasonGiven::NONE, ReasonGiven::CATEGORY]);
    outside_an_acceptance_the_plan_proposes_no_reason_where_red_flags_are_the_cause_a_neutral: "inv-red-flag-no-accusation", "Outside an acceptance the plan proposes no reason where red flags are the cause; a neutral line about fit stays the person's choice.",
        all(&[RED_FLAG_REASON.yes(), EXIT_NOTICE.yes(), ACCEPTED.no()]) => REASON.is(ReasonGiven::NONE);
    a_sensitive_reason_is_never_spelled_out: "inv-private-stays-private", "A sensitive reason is never spelled out.",
        all(&[REASON_SENSITIVE.yes(), ACTION.is_not(Action::LEAVE_EARLY)]) => REASON.is_not(ReasonGiven::ONE_LINE);
    after_red_flags_nothing_is_praised: "inv-no-empty-praise", "After red flags nothing is praised.",
        RED_FLAG_REASON.yes() => PRAISE.is_any(&[Praise::NOT_APPLICABLE, Praise::LEAVE_OUT]);
    every_ordinary_exit_thanks: "inv-thanks", "Every ordinary exit thanks.",
        all(&[EXIT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]) => THANKS.is(Thanks::FULL);
    no_wish_to_stay_in_contact_unless_it_is_meant_and_none_after_misconduct: "inv-touch-genuine", "No wish to stay in contact unless it is meant, and none after misconduct.",
        any(&[STAY_IN_TOUCH_GENUINE.no(), MISCONDUCT_PRESENT.yes()]) => TOUCH.is_any(&[Touch::NOT_APPLICABLE, Touch::LEAVE_OUT]);
    no_hint_at_later_when_the_answer_is_no: "inv-no-maybe-later", "No hint at later when the answer is no.",
        all(&[MAY_REAPPLY.is(MayReapply::NO), WANTS_OTHER_ROLES_HERE.no()]) => RETURN.is_any(&[ReturnHint::NOT_APPLICABLE, ReturnHint::NO_HINT]);
    a_time_of_return_is_named_only_when_one_is_known: "inv-window-real", "A time of return is named only when one is known.",
        RETURN.is(ReturnHint::WINDOW) => all(&[REAPPLY_WINDOW.known(), MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES])]);
    an_apology_is_part_of_the_message_exactly_when_something_was_disturbed: "inv-apology-iff-disturbed", "An apology is part of the message exactly when something was disturbed.",
        APOLOGY.is_any(&[Apology::FULL, Apology::OWN_UP, Apology::ONE_LINE]) => NEEDS_APOLOGY.yes();
    and_whenever_something_was_disturbed: "inv-apology-iff-disturbed-2", "… and whenever something was disturbed.",
        NEEDS_APOLOGY.yes() => APOLOGY.is_any(&[Apology::FULL, Apology::OWN_UP, Apology::ONE_LINE]);
    an_ordinary_early_withdrawal_does_not_apologise: "inv-early-no-apology", "An ordinary early withdrawal does not apologise.",
        all(&[EXIT_NOTICE.yes(), EARLY_STAGE.yes(), EXITED.no(), APPOINTMENT_PENDING.no(), NEXT_STEP_COMMITTED.unknown()]) => APOLOGY.is_any(&[Apology::NONE, Apology::NOT_OWED]);
    linkedin_carries_an_exit_only_early_and_where_it_is_the_established_channel: "inv-linkedin-narrow", "LinkedIn carries an exit only early and where it is the established channel.",
        CHANNEL.is(Channel::LINKEDIN) => all(&[ESTABLISHED_CHANNEL.is(EstablishedChannel::LINKEDIN), LATE_STAGE.no(), ACCEPTED.no(), SHORT_NOTICE.no()]);
    a_text_ends_a_candidacy_only_where_texting_is_established_and_fits_and_never_an_acceptance: "inv-text-narrow", "A text ends a candidacy only where texting is established and fits, and never an acceptance.",
        all(&[CHANNEL.is(Channel::TEXT), EXIT_NOTICE.yes()]) => all(&[ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT), INFORMAL_CHANNEL_FITS.yes(), ACCEPTED.no(), LATE_STAGE.no()]);
    no_plan_calls_anyone_whose_number_is_known_to_be_missing: "inv-phone-needs-number", "No plan calls anyone whose number is known to be missing.",
        CHANNEL.is(Channel::PHONE) => HAS_PHONE_NUMBER.yes();
    whoever_waits_asks_or_bargains_sets_a_date_for_the_decision: "inv-waiting-has-date", "Whoever waits, asks or bargains sets a date for the decision.",
        ACTION.is_any(&[Action::WAIT_FOR_OFFER, Action::GATHER_INFO, Action::NEGOTIATE]) => DECIDE_BY.is(DecideBy::SET_DATE);
    bargaining_is_proposed_only_to_someone_who_would_want_the_job_if_it_were_fixed: "inv-bargain-in-earnest", "Bargaining is proposed only to someone who would want the job if it were fixed.",
        ACTION.is(Action::NEGOTIATE) => all(&[WANTS_JOB_IF_FIXED.yes(), DEALBREAKER_CONFIRMED.no()]);
    nobody_stays_in_only_to_collect_an_offer_they_would_not_take: "inv-no-empty-leverage", "Nobody stays in only to collect an offer they would not take.",
        all(&[INTERVIEW_PURPOSE.is(InterviewPurpose::LEVERAGE), PREPARED_TO_ACCEPT.no(), EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), LIVE.no(), STAGE.is_not(Stage::APPLIED_SILENT), MISHANDLED.unknown(), EMPLOYER_REACTION.is(EmployerReaction::NONE_YET)]) => LEAVING.yes();
    a_counteroffer_gets_a_plain_no_when_another_offer_was_firmly_accepted: "inv-promised-elsewhere", "A counteroffer gets a plain no when another offer was firmly accepted.",
        all(&[ACTION.is(Action::RESPOND), EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER, EmployerReaction::RETENTION_ATTEMPT]), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM)]) => REPLY.is(Reply::FIRM_NO);
    an_answer_is_planned_only_where_the_employer_said_something_that_waits_for_one: "inv-answer-only-reactions", "An answer is planned only where the employer said something that waits for one.",
        ACTION.is(Action::RESPOND) => EMPLOYER_REACTION.is_any(&[EmployerReaction::ASKED_WHY, EmployerReaction::ASKED_FEEDBACK, EmployerReaction::RETENTION_ATTEMPT, EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER, EmployerReaction::INVITED_TO_STAY_CONNECTED]);
    once_it_is_in_writing_and_nobody_is_waiting_nothing_more_is_sent: "inv-done-is-done", "Once it is in writing and nobody is waiting, nothing more is sent.",
        all(&[EXITED.yes(), WRITTEN_CONFIRMATION_SENT.yes(), EMPLOYER_REACTION.is_any(&[EmployerReaction::NONE_YET, EmployerReaction::ACKNOWLEDGED, EmployerReaction::SILENCE]), MISHANDLED.unknown(), INTENT.is_not(Intent::STAY), MAY_REAPPLY.is_not(MayReapply::YES)]) => all(&[ACTION.is(Action::NO_ACTION), CHANNEL.is(Channel::NONE)]);
    a_missed_interview_is_answered_with_an_apology_not_with_a_cancellation: "inv-missed-is-mended", "A missed interview is answered with an apology, not with a cancellation.",
        all(&[MISHANDLED.has(Mishandled::NO_SHOW), UNSAFE.no(), LIVE.no(), STAGE.is_not(Stage::APPLIED_SILENT)]) => ACTION.is(Action::REPAIR);
    a_later_check_in_carries_real_news_and_somebody_who_means_it: "inv-check-in-has-news", "A later check-in carries real news and somebody who means it.",
        NEXT_CONTACT.is(NextContact::CHECK_IN) => all(&[STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(6.0), UPDATE_TO_SHARE.has_any(&[UpdateToShare::NEW_SKILLS, UpdateToShare::RELOCATION_DONE, UpdateToShare::AVAILABILITY_CHANGED])]);
    whoever_is_there_only_for_information_says_so: "inv-disclose-not-hide", "Whoever is there only for information says so.",
        all(&[INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY), PURPOSE_DISCLOSED.no(), ACTION.is_any(&[Action::CONTINUE, Action::WAIT_FOR_OFFER, Action::GATHER_INFO]), LIVE.no(), EXITED.no(), STAGE.is_not(Stage::APPLIED_SILENT)]) => all(&[DISCLOSE.is(Disclose::INFORMATION_ONLY), CHANNEL.is_not(Channel::NONE)]);
    the_coach_link_never_shows_while_the_interview_runs: "inv-coach-not-live", "The coach link never shows while the interview runs.",
        LIVE.yes() => COACH.is(Coach::HIDE);
}
