//! Subject lines.

use super::Fits::{For, ForIf, If};
use super::shared::{BY_TEXT, ON_LINKEDIN};
use super::*;
use crate::domain::condition::all;
use crate::domain::plan::tables::EXIT_KIND;
use crate::domain::situation::{Action, EMPLOYER_REACTION, EXIT_CHANNEL_USED, EmployerReaction, ExitChannelUsed};
use crate::domain::sources::*;

pub static SUBJ_WITHDRAWAL_ROLE_NAME: Subject = Subject {
    id: "subj-withdrawal-role-name",
    pattern: "Withdrawal: {role-title}, {your-name}",
    instead: &[(For(&T_EMAIL_AGENCY_CLOSURE), "Closing my file: {role-title}, {your-name}")],
    used_for: "An early withdrawal.",
    withdraws: true,
    explicit: true,
    sources: &[&S0_7A],
};

pub static SUBJ_WITHDRAWING_CANDIDACY_NAME: Subject = Subject {
    id: "subj-withdrawing-candidacy-name",
    pattern: "Withdrawing my candidacy: {your-name}",
    instead: &[],
    used_for: "A later, more personal withdrawal.",
    withdraws: true,
    explicit: true,
    sources: &[&S0_7B],
};

pub static SUBJ_WITHDRAWAL_APPLICATION_NAME: Subject = Subject {
    id: "subj-withdrawal-application-name",
    pattern: "Withdrawal of application: {your-name}",
    // Who was asked about a job may never have applied for it.
    instead: &[(For(&T_EMAIL_DECLINE_INVITATION), "Withdrawal from consideration: {role-title}, {your-name}")],
    used_for: "A withdrawal before the interview, or because of a visa or a move.",
    withdraws: true,
    explicit: true,
    sources: &[&S1_12A, &S1_12D],
};

pub static SUBJ_WITHDRAWAL_CONSIDERATION_NAME: Subject = Subject {
    id: "subj-withdrawal-consideration-name",
    pattern: "Withdrawal from consideration: {your-name}",
    instead: &[],
    used_for: "A withdrawal after one or two interviews.",
    withdraws: true,
    explicit: true,
    sources: &[&S1_12B, &S4_6],
};

pub static SUBJ_NAME_WITHDRAWAL_CANDIDACY: Subject = Subject {
    id: "subj-name-withdrawal-candidacy",
    pattern: "{your-name}: withdrawal from candidacy",
    instead: &[],
    used_for: "A withdrawal after another offer was accepted.",
    withdraws: true,
    explicit: true,
    sources: &[&S3_6],
};

pub static SUBJ_NAME_RESCHEDULE: Subject = Subject {
    id: "subj-name-reschedule",
    pattern: "{your-name}: request to reschedule interview ({interview-date})",
    instead: &[
        (For(&T_EMAIL_RESCHEDULE_CONFIRMATION), "{your-name}: new interview time ({interview-date})"),
        (For(&T_ANY_SWITCH_FORMAT), "{your-name}: request to change the interview format ({interview-date})"),
    ],
    used_for: "Asking for another time.",
    withdraws: false,
    explicit: true,
    sources: &[&S3_6],
};

pub static SUBJ_NAME_CANCELLATION: Subject = Subject {
    id: "subj-name-cancellation",
    pattern: "{your-name}: interview cancellation ({interview-date})",
    instead: &[],
    used_for: "Calling off a booked interview.",
    withdraws: false,
    explicit: true,
    sources: &[&S3_19],
};

pub static SUBJ_WITHDRAWAL_PROCESS: Subject = Subject {
    id: "subj-withdrawal-process",
    pattern: "Withdrawal from interview process: {role-title}, {your-name}",
    instead: &[
        (
            ForIf(&T_EMAIL_CONFIRM_REMOVAL, EXIT_KIND.is_any(&[Action::DECLINE_OFFER, Action::RESCIND_ACCEPTANCE])),
            "Please confirm my message: {role-title}, {your-name}",
        ),
        (For(&T_EMAIL_CONFIRM_REMOVAL), "Please confirm my withdrawal: {role-title}, {your-name}"),
    ],
    used_for: "Any withdrawal.",
    withdraws: true,
    explicit: true,
    sources: &[&S2_4, &S2_8A, &S3_19],
};

pub static SUBJ_WITHDRAWAL_CANDIDACY: Subject = Subject {
    id: "subj-withdrawal-candidacy",
    pattern: "Withdrawal of candidacy: {role-title}, {your-name}",
    instead: &[],
    used_for: "A withdrawal after the interview, without detail.",
    withdraws: true,
    explicit: true,
    sources: &[&S4_6, &S3_19],
};

pub static SUBJ_REGARDING_OFFER: Subject = Subject {
    id: "subj-regarding-offer",
    pattern: "Regarding your offer: {role-title}, {your-name}",
    instead: &[(
        // They asked the person to stay, and there is no offer to speak of.
        If(all(&[EMPLOYER_REACTION.is(EmployerReaction::RETENTION_ATTEMPT), EXIT_KIND.is_not(Action::DECLINE_OFFER)])),
        "Regarding my decision: {role-title}, {your-name}",
    )],
    used_for: "Declining an offer.",
    withdraws: false,
    explicit: true,
    sources: &[&S4_6, &S3_19],
};

pub static SUBJ_WITHDRAWAL_AND_THANKS: Subject = Subject {
    id: "subj-withdrawal-and-thanks",
    pattern: "Withdrawal and thanks: {role-title}, {your-name}",
    instead: &[
        (If(EXIT_KIND.is(Action::DECLINE_OFFER)), "Thank you for your offer: {role-title}, {your-name}"),
        (If(EXIT_KIND.is(Action::RESCIND_ACCEPTANCE)), "Withdrawal of acceptance: {role-title}, {your-name}"),
    ],
    used_for: "A withdrawal that keeps the door open.",
    withdraws: true,
    explicit: true,
    sources: &[&S4_6, &S3_19],
};

pub static SUBJ_ACCEPTANCE_WITHDRAWN: Subject = Subject {
    id: "subj-acceptance-withdrawn",
    pattern: "Withdrawal of acceptance: {role-title}, {your-name}",
    instead: &[],
    used_for: "Taking back an acceptance.",
    withdraws: false,
    explicit: false,
    sources: &[&S1_12C, &S3_19],
};

pub static SUBJ_CALL_CONFIRMATION: Subject = Subject {
    id: "subj-call-confirmation",
    pattern: "Confirming our call: {role-title}, {your-name}",
    instead: &[
        (If(EXIT_CHANNEL_USED.is(ExitChannelUsed::IN_PERSON)), "Confirming our talk: {role-title}, {your-name}"),
        (If(ON_LINKEDIN), "Confirming my LinkedIn message: {role-title}, {your-name}"),
        (If(BY_TEXT), "Confirming my text message: {role-title}, {your-name}"),
        (If(EXIT_CHANNEL_USED.is(ExitChannelUsed::RELAY)), "Confirming my decision: {role-title}, {your-name}"),
    ],
    used_for: "The written line after a call.",
    withdraws: false,
    explicit: false,
    sources: &[&S0_7C, &S3_7A],
};

pub static SUBJ_NEXT_STEPS_PAPERWORK: Subject = Subject {
    id: "subj-next-steps-paperwork",
    pattern: "Withdrawn candidacy: open paperwork, {your-name}",
    instead: &[
        (For(&T_EMAIL_RELOCATION_VENDOR), "Please stop my move: {your-name}, {company-name}"),
        (If(EXIT_KIND.is(Action::RESCIND_ACCEPTANCE)), "Withdrawn acceptance: open paperwork, {your-name}"),
        (If(EXIT_KIND.is(Action::DECLINE_OFFER)), "Declined offer: open paperwork, {your-name}"),
    ],
    used_for: "Open papers: HR, visa, relocation.",
    withdraws: false,
    explicit: false,
    sources: &[&S0_7E, &S0_9],
};

pub static SUBJ_QUESTION_ROLE: Subject = Subject {
    id: "subj-question-role",
    pattern: "Question about the {role-title} role: {your-name}",
    instead: &[
        (For(&T_ANY_NEGOTIATION_MEETING_REQUEST), "A short meeting about the {role-title} role: {your-name}"),
        (For(&T_ANY_INFORMATION_ONLY_DISCLOSURE), "Before we talk about the {role-title} role: {your-name}"),
    ],
    used_for: "A question, or a request about the terms.",
    withdraws: false,
    explicit: false,
    sources: &[&S2_10Q5, &S1_9],
};

pub static SUBJ_FOLLOW_UP_NAME: Subject = Subject {
    id: "subj-follow-up-name",
    pattern: "{your-name}: short update after my application",
    instead: &[
        (For(&T_EMAIL_REAPPLY), "Applying again: {role-title}, {your-name}"),
        (For(&T_EMAIL_REFERENCE_NOTICE), "{your-name}: update on my application to {company-name}"),
        (For(&T_EMAIL_ADVISER_HEADS_UP), "{your-name}: update on my application to {company-name}"),
        (For(&T_EMAIL_REFERRAL_OFFER), "{your-name}: someone who may suit the {role-title} role"),
        (For(&T_EMAIL_GOODWILL_AFTER_RESCIND), "{your-name}: thank you, and an offer to help"),
        (For(&T_ANY_FEEDBACK_PRIVATE), "{your-name}: one thought on your interviews"),
    ],
    used_for: "A later check-in.",
    withdraws: false,
    explicit: false,
    sources: &[&S3_20, &S0_13],
};

pub static SUBJ_APOLOGY: Subject = Subject {
    id: "subj-apology",
    pattern: "Apology and clarification: {role-title}, {your-name}",
    instead: &[],
    used_for: "An apology.",
    withdraws: false,
    explicit: false,
    sources: &[&S3_10],
};

pub static SUBJ_CONDUCT_REPORT: Subject = Subject {
    id: "subj-conduct-report",
    pattern: "Report about conduct in an interview: {role-title}, {interview-date}",
    instead: &[],
    used_for: "A report about conduct.",
    withdraws: false,
    explicit: false,
    sources: &[&S3_16, &S3_19],
};

/// Every subject line.
pub const SUBJECTS: &[&Subject] = &[
    &SUBJ_WITHDRAWAL_ROLE_NAME,
    &SUBJ_WITHDRAWING_CANDIDACY_NAME,
    &SUBJ_WITHDRAWAL_APPLICATION_NAME,
    &SUBJ_WITHDRAWAL_CONSIDERATION_NAME,
    &SUBJ_NAME_WITHDRAWAL_CANDIDACY,
    &SUBJ_NAME_RESCHEDULE,
    &SUBJ_NAME_CANCELLATION,
    &SUBJ_WITHDRAWAL_PROCESS,
    &SUBJ_WITHDRAWAL_CANDIDACY,
    &SUBJ_REGARDING_OFFER,
    &SUBJ_WITHDRAWAL_AND_THANKS,
    &SUBJ_ACCEPTANCE_WITHDRAWN,
    &SUBJ_CALL_CONFIRMATION,
    &SUBJ_NEXT_STEPS_PAPERWORK,
    &SUBJ_QUESTION_ROLE,
    &SUBJ_FOLLOW_UP_NAME,
    &SUBJ_APOLOGY,
    &SUBJ_CONDUCT_REPORT,
];
