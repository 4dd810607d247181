//! Which answers another answer can make meaningless.
//!
//! Being worth asking ([`super::relevant`]) comes and goes with the plan; having a meaning does not: a time until an
//! appointment means nothing once there is no appointment. What hangs on having told them is left to the case, whose
//! status and timeline know it.

use super::*;
use crate::domain::condition::*;

/// Facts whose answer has a meaning only while the condition holds, read on what is assumed.
const MEANING: &[(Var, Cond)] = &[
    (Var::HoursUntilAppointment, BOOKED),
    (Var::AppointmentFormat, any(&[BOOKED, IN_ROOM])),
    (Var::Alternatives, BOOKED),
    (Var::RescheduleCommitted, BOOKED),
    (Var::RescheduleSlots, BOOKED),
    (Var::UrgentUnavoidable, BOOKED),
    (Var::IllnessEffect, REASONS.has(Reason::SUDDEN_ILLNESS)),
    (Var::MainReason, REASONS.known()),
    (Var::ReasonSensitive, REASONS.known()),
    (Var::WillingToStateReason, REASONS.known()),
    (Var::PurposeDisclosed, INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY)),
    (Var::ReapplyWindow, not(&MAY_REAPPLY.is(MayReapply::NO))),
    (Var::OtherStartDateConfirmed, not(&COMPETING_OFFER.is(CompetingOffer::NONE))),
    (Var::HoursSinceOtherAcceptance, COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM)),
    (Var::SignedDocuments, ACCEPTED.yes()),
    (Var::SignedDocumentsReviewed, ACCEPTED.yes()),
    (Var::EmployerCommitments, ACCEPTED.yes()),
    (Var::SigningBonusReceived, ACCEPTED.yes()),
    (Var::SponsorshipClarity, SPONSORSHIP_NEEDED.yes()),
    (Var::RelocationSupport, MOBILITY_INVOLVED.yes()),
    (Var::RelocationElements, MOBILITY_INVOLVED.yes()),
    (Var::FamilyConstraints, MOBILITY_INVOLVED.yes()),
    (Var::InInterviewIssue, not(&BEFORE_ANY_TALK)),
    (Var::MismatchSeverity, not(&BEFORE_ANY_TALK)),
    (Var::RoundsCompleted, not(&BEFORE_ANY_TALK)),
    (Var::PeopleMet, not(&BEFORE_ANY_TALK)),
    (Var::Rapport, not(&STAGE.is(Stage::APPLIED_SILENT))),
    (Var::MisconductPattern, MISCONDUCT_PRESENT.yes()),
    (Var::MisconductDocumented, MISCONDUCT_PRESENT.yes()),
    (Var::WantsToReport, MISCONDUCT_PRESENT.yes()),
    (Var::HoursSinceEarlyExit, EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED)),
    (Var::CounterofferFixesCause, REACTED),
    (Var::NeedsTimeToReflect, REACTED),
    (Var::ReengageWish, MISHANDLED.known()),
];

const BOOKED: Cond = APPOINTMENT_PENDING.yes();
const IN_ROOM: Cond = STAGE.is(Stage::IN_INTERVIEW_NOW);
const BEFORE_ANY_TALK: Cond =
    STAGE.is_any(&[Stage::APPLIED_SILENT, Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]);
const REACTED: Cond = EMPLOYER_REACTION.is_any(&[
    EmployerReaction::RETENTION_ATTEMPT,
    EmployerReaction::COUNTEROFFER,
    EmployerReaction::BETTER_OFFER,
]);

/// The answers that have no meaning beside the others.
///
/// Dropping them can take the meaning from further ones; [`drop_meaningless`] goes on until none is left.
pub fn meaningless(situation: &Situation) -> Vec<Var> {
    let assumed = assume(situation.values());
    let stated = |var: Var| situation.values()[var].is_answered();
    MEANING.iter().filter(|(var, when)| stated(*var) && !when.holds(&assumed)).map(|(var, _)| *var).collect()
}

/// Takes back the answers that `after` made meaningless and that still had a meaning in `before`; returns them. What was
/// just answered is never taken back.
pub fn drop_meaningless(before: &Situation, after: &mut Situation) -> Vec<Var> {
    let already = meaningless(before);
    let mut dropped = Vec::new();
    loop {
        let kept = |var: &Var| before.values()[*var] == after.values()[*var] && !already.contains(var);
        let next: Vec<Var> = meaningless(after).into_iter().filter(kept).collect();
        if next.is_empty() {
            return dropped;
        }
        for var in next {
            after.forget(var);
            dropped.push(var);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: impl FnOnce(&mut Situation), change: impl FnOnce(&mut Situation), expected: &[Var]) {
        let mut situation = Situation::default();
        before(&mut situation);
        let mut after = situation.clone();
        change(&mut after);
        assert_eq!(drop_meaningless(&situation, &mut after), expected);
        assert!(expected.iter().all(|var| !after.values()[*var].is_known()));
    }

    #[test]
    fn without_an_appointment_its_time_and_its_form_mean_nothing() {
        check(
            |it| {
                it.choose(STAGE, Stage::EARLY_ROUNDS);
                it.answer(APPOINTMENT_PENDING, true);
                it.count(HOURS_UNTIL_APPOINTMENT, 20.0);
                it.choose(APPOINTMENT_FORMAT, AppointmentFormat::VIDEO);
                it.choose(RAPPORT, Rapport::CLOSE);
            },
            |it| it.answer(APPOINTMENT_PENDING, false),
            &[Var::HoursUntilAppointment, Var::AppointmentFormat],
        );
    }

    #[test]
    fn no_yes_no_signed_papers() {
        check(
            |it| {
                it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
                it.answer(SIGNED_DOCUMENTS_REVIEWED, true);
                it.choose(INTENT, Intent::LEAVE);
            },
            |it| it.choose(STAGE, Stage::OFFER_WRITTEN),
            &[Var::SignedDocumentsReviewed],
        );
    }

    #[test]
    fn no_reasons_no_main_reason() {
        check(
            |it| {
                it.choose(STAGE, Stage::EARLY_ROUNDS);
                it.select(REASONS, &[Reason::ROLE_MISMATCH, Reason::TIMING]);
                it.choose(MAIN_REASON, Reason::TIMING);
                it.answer(WILLING_TO_STATE_REASON, true);
            },
            |it| it.forget(REASONS.var),
            &[Var::MainReason, Var::WillingToStateReason],
        );
    }

    #[test]
    fn an_answer_that_keeps_its_meaning_is_kept() {
        check(
            |it| {
                it.choose(STAGE, Stage::EARLY_ROUNDS);
                it.select(REASONS, &[Reason::ROLE_MISMATCH]);
                it.choose(PROCESS_MANAGER, ProcessManager::HR);
            },
            |it| it.choose(STAGE, Stage::OFFER_WRITTEN),
            &[],
        );
    }
}
