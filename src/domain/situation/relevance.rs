//! When a fact is worth asking: the answers that give its question a meaning.
//!
//! A fact that is missing here can always be asked. Where a row's condition fails, the question is not asked, and an
//! answer that was given earlier has become meaningless.

use super::assumptions::PRIVATE_MATTER;
use super::*;
use crate::domain::condition::*;

/// Every fact with a condition of its own; read on what is assumed, without the topics.
pub const RELEVANCE: &[(Var, Cond)] = &[
    (Var::ExitStatus, not(&STAGE.is(Stage::APPLIED_SILENT))),
    (
        Var::RoundsCompleted,
        STAGE.is_any(&[
            Stage::EARLY_ROUNDS,
            Stage::MULTI_ROUNDS,
            Stage::AFTER_FINAL_INTERVIEW,
            Stage::OFFER_VERBAL,
            Stage::OFFER_WRITTEN,
            Stage::ACCEPTED_VERBAL,
            Stage::ACCEPTED_WRITTEN,
        ]),
    ),
    (
        Var::PeopleMet,
        not(&STAGE.is_any(&[Stage::APPLIED_SILENT, Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED])),
    ),
    (
        Var::AppointmentPending,
        all(&[EXITED.no(), STAGE.is_any(&[Stage::EARLY_ROUNDS, Stage::MULTI_ROUNDS, Stage::AFTER_FINAL_INTERVIEW])]),
    ),
    (Var::HoursUntilAppointment, APPOINTMENT_PENDING.yes()),
    (Var::AppointmentFormat, any(&[APPOINTMENT_PENDING.yes(), LIVE.yes()])),
    (Var::NextStepCommitted, all(&[ONGOING, EXITED.no()])),
    (Var::DaysUntilNextMilestone, all(&[ONGOING, EXITED.no(), LIVE.no()])),
    (Var::HoursSinceDecision, all(&[ONGOING, EXITED.no(), INTENT.is(Intent::LEAVE), CERTAINTY.is(Certainty::CERTAIN)])),
    (Var::HiringTimelineShort, ONGOING),
    (Var::ProcessManager, ONGOING),
    (Var::SourcedBy, ONGOING),
    (Var::AgencyInvolved, ONGOING),
    (Var::ContactsKnown, ONGOING),
    (Var::ScheduledBy, APPOINTMENT_PENDING.yes()),
    (Var::EstablishedChannel, ONGOING),
    (
        Var::InformalChannelFits,
        ESTABLISHED_CHANNEL.is_any(&[
            EstablishedChannel::TEXT,
            EstablishedChannel::LINKEDIN,
            EstablishedChannel::SOCIAL_DM,
        ]),
    ),
    (Var::HasPhoneNumber, all(&[ONGOING, LIVE.no()])),
    (Var::Rapport, all(&[ONGOING, RAPPORT_POSSIBLE])),
    (Var::ExpectsDirectConversation, all(&[MET_SOMEONE, EXITED.no()])),
    (Var::NotificationPreferenceKnown, ONGOING),
    // Nobody has to weigh once more whether they may leave people who treated them badly.
    (Var::DecisionConfirmed, all(&[ONGOING, EXITED.no(), LIVE.no(), UNSAFE.no(), INTENT.is(Intent::LEAVE)])),
    (Var::EmotionHigh, all(&[ONGOING, EXITED.no(), LIVE.no()])),
    (Var::ReasonInOneSentence, all(&[ONGOING, EXITED.no(), LIVE.no()])),
    (Var::ReasonArticulable, REASONS.known()),
    (Var::GutReaction, DECIDING.yes()),
    (Var::PersonalDeadline, all(&[ONGOING, EXITED.no(), LIVE.no()])),
    (Var::StayInTouchGenuine, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (Var::MayReapply, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (Var::ReapplyWindow, MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES])),
    (Var::WantsOtherRolesHere, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (Var::AnxiousToCommunicate, all(&[ONGOING, LIVE.no()])),
    (Var::WorriedAboutBridges, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (
        Var::ExpectsCounteroffer,
        all(&[EXITED.no(), LIVE.no(), UNSAFE.no(), any(&[OFFER_OPEN.yes(), ACCEPTED.yes(), LATE_STAGE.yes()])]),
    ),
    (Var::PressedForTime, all(&[ONGOING, EXITED.no(), LIVE.no()])),
    (Var::InterviewPurpose, all(&[ONGOING, EXITED.no(), ACCEPTED.no(), UNSAFE.no()])),
    (Var::PurposeDisclosed, INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY)),
    (Var::PreparedToAccept, all(&[ONGOING, EXITED.no(), ACCEPTED.no(), LIVE.no(), UNSAFE.no()])),
    (Var::WillingToStateReason, all(&[REASONS.known(), UNSAFE.no()])),
    (Var::Reasons, all(&[ONGOING, LIVE.no()])),
    // To people who treated them badly they give no reason.
    (Var::MainReason, all(&[REASONS.known(), UNSAFE.no()])),
    (Var::ReasonSensitive, all(&[REASONS.known(), UNSAFE.no(), not(&PRIVATE_MATTER)])),
    (Var::UrgentUnavoidable, APPOINTMENT_PENDING.yes()),
    (Var::Alternatives, all(&[APPOINTMENT_PENDING.yes(), not(&INTENT.is(Intent::LEAVE))])),
    (Var::IllnessEffect, REASONS.has(Reason::SUDDEN_ILLNESS)),
    (Var::RescheduleSlots, APPOINTMENT_PENDING.yes()),
    (Var::RescheduleCommitted, all(&[APPOINTMENT_PENDING.yes(), not(&INTENT.is(Intent::LEAVE))])),
    (Var::WouldAcceptFairOffer, STILL_OPEN),
    (Var::Alignment1y, STILL_OPEN),
    (Var::Alignment3y, STILL_OPEN),
    (Var::MobilityAlignment, all(&[STILL_OPEN, any(&[MOBILITY_INVOLVED.yes(), FUTURE_MOBILITY_PLANS.yes()])])),
    (Var::PracticalConstraints, STILL_OPEN),
    (Var::ConversationCouldFix, STILL_OPEN),
    (Var::ConcernBasis, all(&[STILL_OPEN, REASONS.known()])),
    (Var::ConcernNegotiable, STILL_OPEN),
    (Var::DealbreakerConfirmed, all(&[ONGOING, EXITED.no(), LIVE.no(), UNSAFE.no()])),
    (
        Var::EthicalConcernClear,
        all(&[
            ONGOING,
            EXITED.no(),
            LIVE.no(),
            REASONS.has_any(&[
                Reason::ETHICAL_CONCERN,
                Reason::PROCESS_RED_FLAGS,
                Reason::FELT_OFF,
                Reason::UNPROFESSIONAL_INTERVIEWER,
            ]),
        ]),
    ),
    (Var::WantsJobIfFixed, all(&[ONGOING, LIVE.no(), UNSAFE.no()])),
    (Var::Dealbreakers, STILL_OPEN),
    (Var::DesiredChanges, all(&[ONGOING, WANTS_JOB_IF_FIXED.yes()])),
    (Var::NegotiationStatus, all(&[ONGOING, EXITED.no(), LIVE.no(), UNSAFE.no()])),
    (Var::EmployerResponseDeadline, NEGOTIATION_STATUS.is(NegotiationStatus::IN_PROGRESS)),
    (Var::MarketBenchmarkReady, all(&[STILL_OPEN, WANTS_JOB_IF_FIXED.yes()])),
    (Var::NeedsMarketData, STILL_OPEN),
    (Var::DetailsVerified, STILL_OPEN),
    (Var::Reversibility, STILL_OPEN),
    (Var::CostBenefitVerdict, STILL_OPEN),
    (Var::OptionsCompared, STILL_OPEN),
    (
        Var::OtherStartDateConfirmed,
        COMPETING_OFFER.is_any(&[CompetingOffer::RECEIVED, CompetingOffer::ACCEPTED_VERBAL]),
    ),
    (Var::HoursSinceOtherAcceptance, COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM)),
    (
        Var::BackupUseful,
        COMPETING_OFFER.is_any(&[
            CompetingOffer::RECEIVED,
            CompetingOffer::ACCEPTED_VERBAL,
            CompetingOffer::ACCEPTED_FIRM,
        ]),
    ),
    (
        Var::ContractModelNeeded,
        any(&[
            REASONS.has(Reason::EMPLOYMENT_MODEL),
            CONTRACT_MODEL.is_any(&[ContractModel::FIXED_TERM, ContractModel::CONTRACTOR, ContractModel::THIRD_PARTY]),
        ]),
    ),
    (Var::SignedDocuments, ACCEPTED.yes()),
    (Var::SignedDocumentsReviewed, all(&[ACCEPTED.yes(), SIGNED_DOCUMENTS.known()])),
    (Var::EmployerCommitments, ACCEPTED.yes()),
    (Var::SigningBonusReceived, ACCEPTED.yes()),
    (Var::RelocationAssistanceReceived, all(&[ACCEPTED.yes(), MOBILITY_INVOLVED.yes()])),
    (Var::StartDate, ACCEPTED.yes()),
    (Var::DocumentsToReturn, any(&[ACCEPTED.yes(), EXITED.yes()])),
    (Var::SponsorshipNeeded, all(&[ONGOING, MOBILITY_INVOLVED.yes()])),
    (Var::SponsorshipClarity, SPONSORSHIP_NEEDED.yes()),
    (
        Var::SponsorshipProgress,
        any(&[ACCEPTED.yes(), OFFER_OPEN.yes(), all(&[SPONSORSHIP_NEEDED.yes(), LATE_STAGE.yes()])]),
    ),
    (Var::VisaTimelineFits, all(&[ONGOING, MOBILITY_INVOLVED.yes()])),
    (Var::RelocationProgress, all(&[ONGOING, MOBILITY_INVOLVED.yes()])),
    (Var::RelocationSupport, MOBILITY_INVOLVED.yes()),
    (Var::RelocationElements, MOBILITY_INVOLVED.yes()),
    (Var::RelocationTimelineChanged, all(&[MOBILITY_INVOLVED.yes(), EXITED.no()])),
    (Var::FamilyConstraints, MOBILITY_INVOLVED.yes()),
    (Var::InInterviewIssue, STAGE.is(Stage::IN_INTERVIEW_NOW)),
    (
        Var::MismatchSeverity,
        IN_INTERVIEW_ISSUE.is_any(&[
            InInterviewIssue::DUTIES_MISMATCH,
            InInterviewIssue::CULTURE_MISMATCH,
            InInterviewIssue::COMPENSATION_MISMATCH,
        ]),
    ),
    (Var::SafetyRisk, MET_SOMEONE),
    (Var::Misconduct, MET_SOMEONE),
    (Var::MisconductPattern, MISCONDUCT_PRESENT.yes()),
    (Var::MisconductDocumented, MISCONDUCT_PRESENT.yes()),
    (Var::WantsToReport, MISCONDUCT_PRESENT.yes()),
    (Var::HoursSinceEarlyExit, EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED)),
    (Var::ExitChannelUsed, any(&[EXITED.yes(), INTENT.is(Intent::RESCHEDULE)])),
    (Var::WrittenConfirmationSent, any(&[EXITED.yes(), INTENT.is(Intent::RESCHEDULE)])),
    (Var::HoursSinceExit, EXITED.yes()),
    (Var::MonthsSinceExit, EXITED.yes()),
    (Var::EmployerReaction, EXITED.yes()),
    (
        Var::CounterofferFixesCause,
        EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER]),
    ),
    (
        Var::NeedsTimeToReflect,
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
    ),
    (Var::ReceiptConfirmed, EXITED.yes()),
    (Var::EmployerSharedSystems, ONGOING),
    (Var::AgencyClosureConfirmed, all(&[EXITED.yes(), AGENCY_INVOLVED.yes()])),
    (Var::CanRefer, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (Var::FeedbackWantedToGive, all(&[ONGOING, UNSAFE.no(), LIVE.no()])),
    (
        Var::FeedbackObjective,
        any(&[FEEDBACK_WANTED_TO_GIVE.yes(), EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK)]),
    ),
    (Var::StillSearching, EXITED.yes()),
    (Var::FrictionCreated, EXITED.yes()),
    (Var::ReasonWasSolvable, EXITED.yes()),
    (Var::Mishandled, any(&[EXITED.yes(), EXIT_STATUS.is(ExitStatus::DISAPPEARED)])),
    (Var::ReengageWish, MISHANDLED.known()),
    (Var::PatternCause, not(&REPEAT_PATTERN.is(RepeatPattern::NONE))),
    (Var::UpdateToShare, EXITED.yes()),
    (Var::ConnectedOnNetwork, EXITED.yes()),
];

/// The process has begun: somebody on the other side knows the person.
const ONGOING: Cond = not(&STAGE.is(Stage::APPLIED_SILENT));

/// Nothing is decided yet, so thinking it through still helps.
const STILL_OPEN: Cond = all(&[
    ONGOING,
    EXITED.no(),
    LIVE.no(),
    UNSAFE.no(),
    DECISION_FIRM.no(),
    not(&INTENT.is(Intent::RESCHEDULE)),
    // Whoever says they leave and are sure is not asked to think it over again.
    not(&all(&[INTENT.is(Intent::LEAVE), CERTAINTY.is(Certainty::CERTAIN)])),
]);

/// The person has spoken with somebody, so conduct can be asked about.
const MET_SOMEONE: Cond =
    not(&STAGE.is_any(&[Stage::APPLIED_SILENT, Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]));

/// They have talked enough to know each other.
const RAPPORT_POSSIBLE: Cond =
    all(&[LIVE.no(), not(&STAGE.is_any(&[Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]))]);

/// Whether the question has a meaning in this situation. `values` are assumed or settled.
pub fn relevant(var: Var, values: &Values) -> bool {
    RELEVANCE.iter().find(|(other, _)| *other == var).is_none_or(|(_, when)| when.holds(values))
}
