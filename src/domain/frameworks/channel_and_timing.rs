//! Frameworks: channel, contact and timing tables.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_CHANNEL_PICKER: Framework = Framework {
    id: "fw-channel-picker",
    kind: FrameworkKind::Table,
    when: COMPOSING.yes(),
    title: "Channel picker",
    inputs: &[
        Var::Stage,
        Var::ShortNotice,
        Var::HasPhoneNumber,
        Var::Rapport,
        Var::ExpectsDirectConversation,
        Var::EstablishedChannel,
        Var::SourcedBy,
        Var::AgencyInvolved,
        Var::MarketNorm,
        Var::InformalChannelFits,
        Var::Misconduct,
    ],
    needs: "`stage`, `short-notice`, `has-phone-number`, `rapport`, `expects-direct-conversation`, `established-channel`, `sourced-by`, `agency-involved`, `market-norm`, `informal-channel-fits`, `misconduct`",
    steps: &[
        "misconduct or unsafe: no call needed; write to recruiter or HR when safe",
        "action rescind-acceptance: phone first, then email (email first only without a number)",
        "short-notice and number known: phone, then email",
        "short-notice without number: email at once, plus the established quick channel",
        "recruiter or agency manages: message to recruiter (their channel), relay; late-stage and close rapport: also a personal call or note",
        "market norm known: late-call-expected and late-stage = call; formal-written-expected = formal email",
        "oral offer expecting a talk: phone, then email",
        "rapport close: phone, then email",
        "late-stage (several rounds, panel, final interview) with some rapport: phone, then email; without rapport: personalised email",
        "established channel is LinkedIn, sourced there or informal, not late: LinkedIn, plus email if known",
        "established channel is text and context fits: text to announce, email to confirm (for appointments also with notice)",
        "everything else: email",
    ],
    sets: &[],
    gives: "primary channel, follow-up channel, reasons shown",
    outcome: "first match wins; whatever was spoken, texted or relayed gets an email confirmation",
    sources: &[
        &S0_4A, &S0_5A, &S0_10C, &S1_1, &S1_4C, &S1_6A, &S1_8B, &S1_13, &S2_8C, &S3_4A, &S3_4B, &S3_22Q2, &S4_5B,
    ],
};

pub static FW_CONTACT_ORDER: Framework = Framework {
    id: "fw-contact-order",
    kind: FrameworkKind::Table,
    when: LEAVING.yes(),
    title: "Contact order",
    inputs: &[
        Var::ProcessManager,
        Var::AgencyInvolved,
        Var::SponsorshipUnderway,
        Var::RelocationUnderway,
        Var::AdvisersInvolved,
        Var::ScheduledBy,
        Var::SeveralMet,
    ],
    needs: "`process-manager`, `agency-involved`, `sponsorship-underway`, `relocation-underway`, `advisers-involved`, `scheduled-by`, `several-met`",
    steps: &[
        "Own recruiter, mentor or coach if involved (inform, not ask)",
        "Recruiter or agency if one manages the process (when an acceptance is taken back: the employer first, the recruiter the same day)",
        "Hiring manager (directly if they manage, through relay or personally if rapport is close)",
        "HR, at the same time as recruiter when sponsorship or relocation steps run",
        "Scheduler in copy",
        "Other open employers when another offer was accepted",
        "Referees who were or may have been contacted",
        "Relocation vendor if you are asked to tell them",
    ],
    sets: &[],
    gives: "ordered recipient list with channel each",
    outcome: "everyone who would otherwise keep working on it knows",
    sources: &[&S0_6, &S0_7D, &S0_7E, &S0_9, &S0_15Q3, &S1_5, &S1_6A, &S1_7A, &S4_4C, &S4_16],
};

pub static FW_TIMING_MATRIX: Framework = Framework {
    id: "fw-timing-matrix",
    kind: FrameworkKind::Table,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    title: "Timing matrix",
    inputs: &[Var::Stage, Var::ShortNotice, Var::SponsorshipUnderway, Var::HoursSinceOtherAcceptance],
    needs: "`stage`, `short-notice`, `sponsorship-underway`, `hours-since-other-acceptance`",
    steps: &[
        "applied, no reply: nothing due",
        "contacted, not interested: answer quickly (same day *(threshold proposed)*)",
        "appointment must change: at once; 24 hours or more = email fine; less = phone",
        "early rounds: short note promptly (within 24 hours of being sure *(threshold proposed)*)",
        "several rounds or final: promptly, with more care in the wording; call then email",
        "other offer accepted: within 24 hours",
        "offer accepted here: immediately, same day",
        "sponsorship or relocation under way: immediately, HR and recruiter",
        "left mid-interview: written confirmation within 24 hours",
        "visa limits while staying in: before final rounds",
        "waiting: personal deadline set",
        "reschedule agreed: confirm immediately",
    ],
    sets: &[],
    gives: "due time per task, countdown",
    outcome: "the earliest applicable due time wins",
    sources: &[&S0_4, &S1_4, &S1_4A, &S1_4B, &S1_4C, &S1_4D, &S3_4A, &S3_5C, &S3_9B, &S3_13A, &S3_20, &S4_4],
};

pub static FW_REPUTATION_GAUGE: Framework = Framework {
    id: "fw-reputation-gauge",
    kind: FrameworkKind::Decision,
    when: all(&[INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), UNSAFE.no()]),
    title: "Reputation gauge",
    inputs: &[Var::Stage, Var::ShortNotice, Var::Accepted, Var::TightNetwork, Var::Mishandled],
    needs: "`stage`, `short-notice`, `accepted`, `tight-network`, `mishandled`",
    steps: &[
        "Before interviews are scheduled: lowest",
        "Early rounds: low",
        "Several rounds or final: moderate",
        "After oral or written acceptance: high",
        "Raise by one for last-minute notice, missing explanation or tight network",
        "Lower by promptness, thanks, concise reason",
    ],
    sets: &[Var::ReputationRisk],
    gives: "`reputation-risk`",
    outcome: "display as gentle guide with what lowers it, never as a scare",
    sources: &[&S0_3, &S0_4A, &S1_3B, &S3_2],
};

pub(super) const FRAMEWORKS: &[&Framework] =
    &[&FW_CHANNEL_PICKER, &FW_CONTACT_ORDER, &FW_TIMING_MATRIX, &FW_REPUTATION_GAUGE];
