//! Riders: beats that a message takes on whenever the situation calls for them and the template has none of its own.

use super::*;
use crate::domain::condition::*;
use crate::domain::plan::tables::{RETURN, ReturnHint, TOUCH, Touch};
use crate::domain::situation::*;

/// Every rider, in the order in which they follow the decision: the apology comes last. The wish to keep in touch stands
/// before the closing line.
pub const RIDERS: &[Rider] = &[
    Rider {
        id: "rider-role",
        when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
        intent: "the job",
        mark: Mark::Role,
        optional: false,
        in_short: true,
        words: words! {
            formal: "This concerns the position of {role-title}.",
            neutral: "This is about the {role-title} role.",
            warm: "This is about the {role-title} role.",
        },
        slots: &[&slots::ROLE_TITLE],
    },
    Rider {
        id: "rider-appointment",
        when: all(&[EXIT_NOTICE.yes(), APPOINTMENT_PENDING.yes()]),
        intent: "the appointment you will not keep",
        mark: Mark::Appointment,
        optional: false,
        in_short: true,
        words: words! {
            formal: "I will not attend the interview on {interview-date} at {interview-time}.",
            neutral: "I will not be at the interview on {interview-date} at {interview-time}.",
            warm: "I won't be at the interview on {interview-date} at {interview-time}.",
        },
        slots: &[&slots::INTERVIEW_DATE, &slots::INTERVIEW_TIME],
    },
    Rider {
        id: "rider-context",
        when: all(&[
            CHANGING_APPOINTMENT.yes(),
            any(&[SHORT_NOTICE.yes(), ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT])]),
            RED_FLAG_REASON.no(),
            UNSAFE.no(),
        ]),
        intent: "the kind of reason",
        mark: Mark::Context,
        optional: false,
        in_short: true,
        words: words! {
            formal: "[This is due to {brief-cause}.]",
            neutral: "[This is because of {brief-cause}.]",
            warm: "[It's because of {brief-cause}.]",
        },
        slots: &[&slots::BRIEF_CAUSE, &slots::REASON_LINE],
    },
    Rider {
        id: "rider-formal-steps",
        when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
        intent: "the papers that must stop",
        mark: Mark::FormalSteps,
        optional: false,
        in_short: true,
        words: words! {
            formal: "Please stop {formal-step}, and let me know who will see to that.",
            neutral: "Please stop {formal-step}, and tell me who takes care of that.",
            warm: "Could you please stop {formal-step}, and tell me who takes care of that?",
        },
        slots: &[&slots::FORMAL_STEP],
    },
    Rider {
        id: "rider-repayment",
        when: all(&[
            ACTION.is(Action::RESCIND_ACCEPTANCE),
            any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
        ]),
        intent: "settling what was paid",
        mark: Mark::Repayment,
        optional: true,
        in_short: true,
        words: words! {
            formal: "Where our agreement provides for it, I am ready to arrange the repayment of what was paid to me.",
            neutral: "Where our agreement asks for repayment, I am ready to settle it.",
            warm: "Where our agreement asks for repayment, I'm ready to sort that out with you.",
        },
        slots: &[],
    },
    Rider {
        id: "rider-pass-it-on",
        when: all(&[
            EXIT_NOTICE.yes(),
            EXITED.no(),
            ACTION.is_not(Action::RESCIND_ACCEPTANCE),
            MISCONDUCT_PRESENT.no(),
            any(&[
                AGENCY_INVOLVED.yes(),
                PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
            ]),
        ]),
        intent: "passing it on to the hiring manager",
        mark: Mark::PassItOn,
        optional: false,
        in_short: true,
        words: words! {
            formal: "Please inform the hiring manager[, {hiring-manager-name},] of my decision.",
            neutral: "Please let the hiring manager[, {hiring-manager-name},] know.",
            warm: "Could you please let the hiring manager[, {hiring-manager-name},] know?",
        },
        slots: &[&slots::HIRING_MANAGER_NAME],
    },
    Rider {
        id: "rider-something-true",
        when: all(&[
            EXIT_NOTICE.yes(),
            EXITED.no(),
            any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]),
            RED_FLAG_REASON.no(),
            UNSAFE.no(),
            PRESSED_FOR_TIME.no(),
        ]),
        intent: "something you valued",
        mark: Mark::SomethingTrue,
        optional: false,
        in_short: false,
        words: words! {
            formal: "[I particularly valued {positive-aspect}.]",
            neutral: "[I valued {positive-aspect}.]",
            warm: "[I really valued {positive-aspect}.]",
        },
        slots: &[&slots::POSITIVE_ASPECT],
    },
    Rider {
        id: "rider-apology",
        when: NEEDS_APOLOGY.yes(),
        intent: "your apology",
        mark: Mark::Apology,
        optional: false,
        in_short: true,
        words: words! {
            formal: "I apologise for {apology-scope}.",
            neutral: "I am sorry for {apology-scope}.",
            warm: "I'm sorry for {apology-scope}.",
        },
        slots: &[&slots::APOLOGY_SCOPE],
    },
    Rider {
        id: "rider-keep-in-touch",
        when: all(&[
            EXIT_NOTICE.yes(),
            any(&[
                TOUCH.is_any(&[Touch::ONE_LINE, Touch::WITH_CRITERIA]),
                RETURN.is_any(&[ReturnHint::WINDOW, ReturnHint::OTHER_ROLES]),
            ]),
        ]),
        intent: "staying in touch",
        mark: Mark::KeepInTouch,
        optional: false,
        in_short: false,
        words: words! {
            formal: "[{stay-in-touch-line}]",
            neutral: "[{stay-in-touch-line}]",
            warm: "[{stay-in-touch-line}]",
        },
        slots: &[&slots::STAY_IN_TOUCH_LINE],
    },
];
