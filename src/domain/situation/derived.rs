//! Derived facts.

use super::*;
use crate::domain::condition::*;

/// Sources say "several rounds", "multiple interviews"; three is the proposed threshold.
pub const LATE_STAGE: Flag = Flag::new(Var::LateStage);

/// Early stage.
pub const EARLY_STAGE: Flag = Flag::new(Var::EarlyStage);

/// Sources say "several people" or "panel".
pub const SEVERAL_MET: Flag = Flag::new(Var::SeveralMet);

/// Offer open.
pub const OFFER_OPEN: Flag = Flag::new(Var::OfferOpen);

/// Accepted.
pub const ACCEPTED: Flag = Flag::new(Var::Accepted);

/// The 24-hour line is S3's; a missed appointment (negative hours) is a no-show, not short notice.
pub const SHORT_NOTICE: Flag = Flag::new(Var::ShortNotice);

/// Decision firm.
pub const DECISION_FIRM: Flag = Flag::new(Var::DecisionFirm);

/// The three cases of S4.4a: no waiting time.
pub const EXIT_NOW: Flag = Flag::new(Var::ExitNow);

/// Every selected reason has weight "weak" in D1.
pub const WEAK_REASONS_ONLY: Flag = Flag::new(Var::WeakReasonsOnly);

/// Sponsorship underway.
pub const SPONSORSHIP_UNDERWAY: Flag = Flag::new(Var::SponsorshipUnderway);

/// Relocation underway.
pub const RELOCATION_UNDERWAY: Flag = Flag::new(Var::RelocationUnderway);

/// Model mismatch.
pub const MODEL_MISMATCH: Flag = Flag::new(Var::ModelMismatch);

/// Conduct or danger reported elsewhere counts too, so that nobody is told to praise it.
pub const RED_FLAG_REASON: Flag = Flag::new(Var::RedFlagReason);

/// Any selected reason of family "mobility".
pub const MOBILITY_REASON: Flag = Flag::new(Var::MobilityReason);

/// Leaving.
pub const LEAVING: Flag = Flag::new(Var::Leaving);

/// Leaving by message or call, not live in the room.
pub const EXIT_NOTICE: Flag = Flag::new(Var::ExitNotice);

/// The person is in the interview; show only live advice with few words.
pub const LIVE: Flag = Flag::new(Var::Live);

/// Deliberation help is useful.
pub const DECIDING: Flag = Flag::new(Var::Deciding);

/// Said in any of three places, it counts.
pub const MISCONDUCT_PRESENT: Flag = Flag::new(Var::MisconductPresent);

/// Switches ordinary courtesy rules off.
pub const UNSAFE: Flag = Flag::new(Var::Unsafe);

/// Changing appointment.
pub const CHANGING_APPOINTMENT: Flag = Flag::new(Var::ChangingAppointment);

/// A message or call is being prepared, also a disclosure while staying in; true as well while the person has any draft open.
pub const COMPOSING: Flag = Flag::new(Var::Composing);

/// Exited.
pub const EXITED: Flag = Flag::new(Var::Exited);

/// See `cf-apology` in conflicts.md.
pub const NEEDS_APOLOGY: Flag = Flag::new(Var::NeedsApology);

/// Values of [`REPUTATION_RISK`].
#[derive(Debug, PartialEq, Eq)]
pub struct ReputationRisk;

impl ReputationRisk {
    pub const LOW: Value<ReputationRisk> = Value::new(0);
    pub const MODERATE: Value<ReputationRisk> = Value::new(1);
    pub const HIGH: Value<ReputationRisk> = Value::new(2);
}

/// Sources state the gradient, the cut-offs are proposed.
pub const REPUTATION_RISK: One<ReputationRisk> = One::new(Var::ReputationRisk);

/// How each derived fact follows from the others, in an order in which none reads a later one.
pub const DERIVED: &[Derived] = &[
    Derived {
        var: Var::LateStage,
        when: any(&[
            STAGE.is_any(&[
                Stage::MULTI_ROUNDS,
                Stage::AFTER_FINAL_INTERVIEW,
                Stage::OFFER_VERBAL,
                Stage::OFFER_WRITTEN,
                Stage::ACCEPTED_VERBAL,
                Stage::ACCEPTED_WRITTEN,
            ]),
            ROUNDS_COMPLETED.at_least(3.0),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::EarlyStage,
        when: all(&[
            STAGE.is_any(&[
                Stage::APPLIED_SILENT,
                Stage::CONTACTED_BEFORE_INTERVIEW,
                Stage::INTERVIEW_SCHEDULED,
                Stage::EARLY_ROUNDS,
            ]),
            LATE_STAGE.no(),
        ]),
        after_action: false,
    },
    Derived { var: Var::SeveralMet, when: PEOPLE_MET.at_least(3.0), after_action: false },
    Derived {
        var: Var::OfferOpen,
        when: STAGE.is_any(&[Stage::OFFER_VERBAL, Stage::OFFER_WRITTEN]),
        after_action: false,
    },
    Derived {
        var: Var::Accepted,
        when: STAGE.is_any(&[Stage::ACCEPTED_VERBAL, Stage::ACCEPTED_WRITTEN]),
        after_action: false,
    },
    Derived {
        var: Var::ShortNotice,
        when: all(&[
            APPOINTMENT_PENDING.yes(),
            HOURS_UNTIL_APPOINTMENT.at_least(0.0),
            HOURS_UNTIL_APPOINTMENT.below(24.0),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::DecisionFirm,
        when: all(&[CERTAINTY.is(Certainty::CERTAIN), DECISION_CONFIRMED.yes()]),
        after_action: false,
    },
    Derived {
        var: Var::ExitNow,
        when: any(&[
            DEALBREAKER_CONFIRMED.yes(),
            ETHICAL_CONCERN_CLEAR.yes(),
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::WeakReasonsOnly,
        when: all(&[
            REASONS.has_any(&[
                Reason::COMMUTE_RELUCTANCE,
                Reason::LATE_NEGATIVE_REVIEW,
                Reason::PROCRASTINATION,
                Reason::UNPREPARED,
                Reason::NERVES,
            ]),
            not(&REASONS.has_any(&[
                Reason::ACCEPTED_OTHER_OFFER,
                Reason::BETTER_COMPETING_OFFER,
                Reason::ROLE_MISMATCH,
                Reason::POSTING_REALITY_GAP,
                Reason::STRENGTHS_UNUSED,
                Reason::TEAM_DYNAMICS,
                Reason::CULTURE_MISMATCH,
                Reason::COMPENSATION_BELOW_MINIMUM,
                Reason::BENEFITS_BELOW_MINIMUM,
                Reason::GROWTH_PATH_LACKING,
                Reason::FLEXIBILITY_OR_BALANCE_LACKING,
                Reason::EMPLOYMENT_MODEL,
                Reason::VISA_SPONSORSHIP,
                Reason::VISA_TIMELINE,
                Reason::RELOCATION_FORCED,
                Reason::RELOCATION_LOGISTICS,
                Reason::RELOCATION_SUPPORT_WEAK,
                Reason::RELOCATION_COST,
                Reason::TAX_SOCIAL_SECURITY,
                Reason::FAMILY_SCHOOLING,
                Reason::PARTNER_WORK_PERMISSION,
                Reason::MOBILITY_PLAN_CONFLICT,
                Reason::COMMUTE_UNWORKABLE,
                Reason::TRAVEL_DEMANDS,
                Reason::UPCOMING_COMMITMENT,
                Reason::TIMING,
                Reason::PAUSING_SEARCH,
                Reason::PRIORITIES_CHANGED,
                Reason::PERSONAL_PRIVATE,
                Reason::FAMILY_NEEDS,
                Reason::HEALTH_LONGER_TERM,
                Reason::SUDDEN_ILLNESS,
                Reason::ACCIDENT,
                Reason::FAMILY_EMERGENCY,
                Reason::ETHICAL_CONCERN,
                Reason::PROCESS_RED_FLAGS,
                Reason::UNPROFESSIONAL_INTERVIEWER,
                Reason::FELT_OFF,
                Reason::MISCONDUCT_OR_UNSAFE,
            ])),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::SponsorshipUnderway,
        when: SPONSORSHIP_PROGRESS.is_any(&[
            SponsorshipProgress::EMPLOYER_STARTED,
            SponsorshipProgress::PAPERWORK_FILED,
            SponsorshipProgress::PERMIT_ISSUED,
        ]),
        after_action: false,
    },
    Derived {
        var: Var::RelocationUnderway,
        when: RELOCATION_PROGRESS.is_any(&[
            RelocationProgress::AGREED,
            RelocationProgress::VENDOR_ENGAGED,
            RelocationProgress::SPEND_COMMITTED,
        ]),
        after_action: false,
    },
    Derived {
        var: Var::ModelMismatch,
        when: all(&[
            CONTRACT_MODEL_NEEDED.is(ContractModelNeeded::DIRECT_PERMANENT),
            CONTRACT_MODEL.is_any(&[ContractModel::FIXED_TERM, ContractModel::CONTRACTOR, ContractModel::THIRD_PARTY]),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::MisconductPresent,
        when: any(&[
            MISCONDUCT.has_any(&[
                Misconduct::HARASSMENT,
                Misconduct::DISCRIMINATION,
                Misconduct::ILLEGAL_BEHAVIOUR,
                Misconduct::OTHER_BOUNDARY,
            ]),
            IN_INTERVIEW_ISSUE.is(InInterviewIssue::BOUNDARY_CROSSED),
            REASONS.has(Reason::MISCONDUCT_OR_UNSAFE),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::Unsafe,
        when: any(&[
            SAFETY_RISK.yes(),
            MISCONDUCT_PRESENT.yes(),
            IN_INTERVIEW_ISSUE.is(InInterviewIssue::UNSAFE_PLACE),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::RedFlagReason,
        when: any(&[
            REASONS.has_any(&[
                Reason::ETHICAL_CONCERN,
                Reason::PROCESS_RED_FLAGS,
                Reason::UNPROFESSIONAL_INTERVIEWER,
                Reason::FELT_OFF,
                Reason::MISCONDUCT_OR_UNSAFE,
            ]),
            IN_INTERVIEW_ISSUE.is(InInterviewIssue::UNPROFESSIONAL_CONDUCT),
            UNSAFE.yes(),
        ]),
        after_action: false,
    },
    Derived {
        var: Var::MobilityReason,
        when: REASONS.has_any(&[
            Reason::VISA_SPONSORSHIP,
            Reason::VISA_TIMELINE,
            Reason::RELOCATION_FORCED,
            Reason::RELOCATION_LOGISTICS,
            Reason::RELOCATION_SUPPORT_WEAK,
            Reason::RELOCATION_COST,
            Reason::TAX_SOCIAL_SECURITY,
            Reason::FAMILY_SCHOOLING,
            Reason::PARTNER_WORK_PERMISSION,
            Reason::MOBILITY_PLAN_CONFLICT,
        ]),
        after_action: false,
    },
    Derived {
        var: Var::Leaving,
        when: ACTION.is_any(&[
            Action::DECLINE_INVITATION,
            Action::WITHDRAW,
            Action::CANCEL_AND_WITHDRAW,
            Action::DECLINE_OFFER,
            Action::RESCIND_ACCEPTANCE,
            Action::LEAVE_EARLY,
            Action::LEAVE_FOR_SAFETY,
        ]),
        after_action: true,
    },
    Derived {
        var: Var::ExitNotice,
        when: ACTION.is_any(&[
            Action::DECLINE_INVITATION,
            Action::WITHDRAW,
            Action::CANCEL_AND_WITHDRAW,
            Action::DECLINE_OFFER,
            Action::RESCIND_ACCEPTANCE,
        ]),
        after_action: true,
    },
    Derived {
        var: Var::Live,
        when: all(&[STAGE.is(Stage::IN_INTERVIEW_NOW), EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED)]),
        after_action: false,
    },
    Derived {
        var: Var::Deciding,
        when: all(&[INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), DECISION_FIRM.no(), UNSAFE.no(), LIVE.no()]),
        after_action: false,
    },
    Derived {
        var: Var::ChangingAppointment,
        when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT, Action::CANCEL_AND_WITHDRAW]),
        after_action: true,
    },
    Derived {
        var: Var::Exited,
        when: EXIT_STATUS.is_any(&[
            ExitStatus::TOLD_ORALLY,
            ExitStatus::TOLD_IN_WRITING,
            ExitStatus::LEFT_EARLY_UNCONFIRMED,
        ]),
        after_action: false,
    },
    Derived {
        var: Var::Composing,
        when: any(&[
            LEAVING.yes(),
            CHANGING_APPOINTMENT.yes(),
            ACTION.is_any(&[Action::NEGOTIATE, Action::REPAIR, Action::RESPOND, Action::GATHER_INFO, Action::REAPPLY]),
            all(&[
                ACTION.is_any(&[Action::CONTINUE, Action::WAIT_FOR_OFFER]),
                EXITED.no(),
                LIVE.no(),
                STAGE.is_not(Stage::APPLIED_SILENT),
                any(&[
                    all(&[INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY), PURPOSE_DISCLOSED.no()]),
                    all(&[
                        SPONSORSHIP_NEEDED.yes(),
                        SPONSORSHIP_CLARITY.is(SponsorshipClarity::UNCLEAR),
                        ACCEPTED.no(),
                    ]),
                    all(&[
                        MOBILITY_INVOLVED.yes(),
                        any(&[VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), RELOCATION_TIMELINE_CHANGED.yes()]),
                        INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
                        STAGE.is_any(&[
                            Stage::CONTACTED_BEFORE_INTERVIEW,
                            Stage::INTERVIEW_SCHEDULED,
                            Stage::EARLY_ROUNDS,
                            Stage::MULTI_ROUNDS,
                        ]),
                    ]),
                ]),
            ]),
        ]),
        after_action: true,
    },
    Derived {
        var: Var::NeedsApology,
        when: all(&[
            UNSAFE.no(),
            any(&[
                CHANGING_APPOINTMENT.yes(),
                ACTION.is_any(&[Action::RESCIND_ACCEPTANCE, Action::REPAIR]),
                all(&[LEAVING.yes(), any(&[NEXT_STEP_COMMITTED.known(), APPOINTMENT_PENDING.yes()])]),
                all(&[
                    EXITED.yes(),
                    LEAVING.yes(),
                    any(&[HOURS_SINCE_EXIT.above(24.0), HOURS_SINCE_EARLY_EXIT.above(24.0)]),
                ]),
            ]),
        ]),
        after_action: true,
    },
];

/// The first row that holds gives the value of [`REPUTATION_RISK`].
pub const REPUTATION_ROWS: &[(Value<ReputationRisk>, Cond)] = &[
    (ReputationRisk::HIGH, any(&[ACCEPTED.yes(), MISHANDLED.known(), SPONSORSHIP_UNDERWAY.yes()])),
    (ReputationRisk::MODERATE, any(&[LATE_STAGE.yes(), SHORT_NOTICE.yes()])),
    (ReputationRisk::LOW, Always),
];

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::LateStage,
        id: "late-stage",
        kind: Kind::Flag { yes: "It is late in the process", no: "It is not late in the process" },
        short: "Late in the process",
        ask: "",
        help: "",
        meaning: "several rounds, an offer or a yes; three rounds is a proposed line",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::EarlyStage,
        id: "early-stage",
        kind: Kind::Flag { yes: "It is early in the process", no: "It is past the early part of the process" },
        short: "Early in the process",
        ask: "",
        help: "",
        meaning: "no more than one or two talks so far",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::SeveralMet,
        id: "several-met",
        kind: Kind::Flag { yes: "You have met three people or more", no: "You have met fewer than three people" },
        short: "Several people met",
        ask: "",
        help: "",
        meaning: "three people or more, a proposed line for what the sources call several people or a panel",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::OfferOpen,
        id: "offer-open",
        kind: Kind::Flag { yes: "You have an offer that you have not accepted", no: "There is no offer to answer" },
        short: "An offer to answer",
        ask: "",
        help: "",
        meaning: "an offer was made and not accepted",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Accepted,
        id: "accepted",
        kind: Kind::Flag { yes: "You have said yes to them", no: "You have not said yes to them" },
        short: "Said yes",
        ask: "",
        help: "",
        meaning: "the person said yes, out loud or in writing",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ShortNotice,
        id: "short-notice",
        kind: Kind::Flag {
            yes: "The interview or call is less than a day away",
            no: "No interview or call is less than a day away",
        },
        short: "Short notice",
        ask: "",
        help: "",
        meaning: "less than 24 hours before the appointment; once the time has passed it is a missed appointment instead",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::DecisionFirm,
        id: "decision-firm",
        kind: Kind::Flag {
            yes: "You are sure and have checked your decision",
            no: "You are not sure yet, or have not checked your decision",
        },
        short: "A firm decision",
        ask: "",
        help: "",
        meaning: "the person is sure and has checked the decision in private",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ExitNow,
        id: "exit-now",
        kind: Kind::Flag {
            yes: "There is a clear ground to tell them without delay",
            no: "There is no ground that leaves nothing to wait for",
        },
        short: "No need to wait",
        ask: "",
        help: "",
        meaning: "a hard limit that cannot be met, a clear wrong, or a firm yes elsewhere: no waiting time",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::WeakReasonsOnly,
        id: "weak-reasons-only",
        kind: Kind::Flag { yes: "Your reasons may well pass", no: "You gave a reason that weighs more, or none" },
        short: "Reasons that may pass",
        ask: "",
        help: "",
        meaning: "every reason given is one that tends to pass",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::SponsorshipUnderway,
        id: "sponsorship-underway",
        kind: Kind::Flag { yes: "The visa work is under way", no: "The visa work is not under way" },
        short: "Visa work begun",
        ask: "",
        help: "",
        meaning: "formal steps for a visa have begun",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::RelocationUnderway,
        id: "relocation-underway",
        kind: Kind::Flag { yes: "Your move is agreed or under way", no: "No move is agreed or under way" },
        short: "Move under way",
        ask: "",
        help: "",
        meaning: "a move is agreed or has begun",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ModelMismatch,
        id: "model-mismatch",
        kind: Kind::Flag {
            yes: "The contract is not the kind you need",
            no: "The contract does not clash with what you need",
        },
        short: "Contract and need",
        ask: "",
        help: "",
        meaning: "the person needs direct and lasting employment and the contract is another kind",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::RedFlagReason,
        id: "red-flag-reason",
        kind: Kind::Flag { yes: "You saw a warning sign there", no: "You named no warning sign" },
        short: "A warning sign",
        ask: "",
        help: "",
        meaning: "a reason that is a warning sign. Bad conduct or danger told elsewhere counts too, so that nobody has to praise it",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::MobilityReason,
        id: "mobility-reason",
        kind: Kind::Flag {
            yes: "One of your reasons is about a visa or a move",
            no: "None of your reasons is about a visa or a move",
        },
        short: "A reason about a move",
        ask: "",
        help: "",
        meaning: "a reason that has to do with a visa or a move",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Leaving,
        id: "leaving",
        kind: Kind::Flag { yes: "You are leaving", no: "You are not leaving" },
        short: "Leaving",
        ask: "",
        help: "",
        meaning: "the step is one that ends the process",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ExitNotice,
        id: "exit-notice",
        kind: Kind::Flag { yes: "You are leaving by message or call", no: "You are not leaving by message or call" },
        short: "Leaving by message",
        ask: "",
        help: "",
        meaning: "leaving by message or call, not live in the room",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Live,
        id: "live",
        kind: Kind::Flag { yes: "You are in the interview right now", no: "You are not in the interview right now" },
        short: "In the interview",
        ask: "",
        help: "",
        meaning: "the person is in the interview; only short advice for the moment is shown",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Deciding,
        id: "deciding",
        kind: Kind::Flag { yes: "You are still deciding", no: "You are not deciding right now" },
        short: "Still deciding",
        ask: "",
        help: "",
        meaning: "help with the decision is useful",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::MisconductPresent,
        id: "misconduct-present",
        kind: Kind::Flag { yes: "Someone there crossed a line", no: "You did not say that anyone crossed a line" },
        short: "A line crossed",
        ask: "",
        help: "",
        meaning: "said in any of three places, it counts",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Unsafe,
        id: "unsafe",
        kind: Kind::Flag {
            yes: "Someone crossed a line, or you feel unsafe",
            no: "You named nothing that puts your safety first",
        },
        short: "Safety",
        ask: "",
        help: "",
        meaning: "switches the ordinary rules of courtesy off",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ChangingAppointment,
        id: "changing-appointment",
        kind: Kind::Flag {
            yes: "You are moving or cancelling an interview or call",
            no: "You are not changing an interview or call",
        },
        short: "Changing a date",
        ask: "",
        help: "",
        meaning: "an appointment is moved, changed or cancelled",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Composing,
        id: "composing",
        kind: Kind::Flag { yes: "There is a message or call to prepare", no: "There is no message or call to prepare" },
        short: "Something to say",
        ask: "",
        help: "",
        meaning: "a message or call is being prepared, also one that tells them something while the person stays in",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::Exited,
        id: "exited",
        kind: Kind::Flag { yes: "You have told them, or left an interview early", no: "You have not told them" },
        short: "Already told",
        ask: "",
        help: "",
        meaning: "the employer has been told, or saw the person leave",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::NeedsApology,
        id: "needs-apology",
        kind: Kind::Flag { yes: "A short apology is in place", no: "No apology is called for" },
        short: "A short apology",
        ask: "",
        help: "",
        meaning: "whether saying sorry is in place",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
    Fact {
        var: Var::ReputationRisk,
        id: "reputation-risk",
        kind: Kind::One(&[
            Choice { id: "low", label: "Low", when: "The risk to your name is low", likely: 0 },
            Choice { id: "moderate", label: "Medium", when: "There is some risk to your name", likely: 0 },
            Choice { id: "high", label: "High", when: "The risk to your name is high", likely: 0 },
        ]),
        short: "Risk to your name",
        ask: "",
        help: "",
        meaning: "the sources say that the risk grows with time and commitment; where the steps lie is proposed",
        if_unknown: "Follows from other answers.",
        likely: 0,
    },
];
