//! Riders: beats that a message takes on whenever the situation calls for them and the template has none of its own.

use super::*;
use crate::domain::checks;
use crate::domain::condition::*;
use crate::domain::situation::*;

/// Every rider; they are placed after the decision, the apology last.
pub const RIDERS: &[Rider] = &[
    Rider {
        id: "rider-role",
        when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
        intent: "name the position where the template does not",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::ROLE_TITLE],
        answers: &[&checks::MC_ROLE_NAMED],
    },
    Rider {
        id: "rider-appointment",
        when: all(&[EXIT_NOTICE.yes(), APPOINTMENT_PENDING.yes()]),
        intent: "name the booked date and time that will not be kept",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::INTERVIEW_DATE, &slots::INTERVIEW_TIME],
        answers: &[&checks::MC_APPOINTMENT_DETAILS],
    },
    Rider {
        id: "rider-formal-steps",
        when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
        intent: "name the running steps, ask that they stop and who closes what",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::FORMAL_STEP],
        answers: &[&checks::MC_FORMAL_STEPS_NAMED],
    },
    Rider {
        id: "rider-repayment",
        when: all(&[
            ACTION.is(Action::RESCIND_ACCEPTANCE),
            any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
        ]),
        intent: "where the papers ask for it, say that you are ready to settle what was paid",
        optional: true,
        words: Words::EMPTY,
        slots: &[&slots::NEXT_STEP_OFFER],
        answers: &[&checks::MC_REPAYMENT_MENTIONED],
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
        intent: "ask the recruiter to tell the hiring manager",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::HIRING_MANAGER_NAME],
        answers: &[&checks::MC_RECRUITER_RELAY_ASK],
    },
    Rider {
        id: "rider-context",
        when: all(&[
            CHANGING_APPOINTMENT.yes(),
            any(&[SHORT_NOTICE.yes(), ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT])]),
            RED_FLAG_REASON.no(),
            UNSAFE.no(),
        ]),
        intent: "the category of the cause, no detail",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::BRIEF_CAUSE],
        answers: &[&checks::MC_CREDIBLE_CONTEXT],
    },
    Rider {
        id: "rider-apology",
        when: NEEDS_APOLOGY.yes(),
        intent: "one plain sentence naming what was disturbed",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::APOLOGY_SCOPE],
        answers: &[
            &checks::MC_APOLOGY_PRESENT_APPOINTMENT,
            &checks::MC_APOLOGY_PRESENT_SHORT_NOTICE,
            &checks::MC_APOLOGY_PRESENT_COMMITTED,
        ],
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
        intent: "one specific point that was valued; left out when the slot is empty",
        optional: false,
        words: Words::EMPTY,
        slots: &[&slots::POSITIVE_ASPECT],
        answers: &[&checks::MC_SPECIFIC_POSITIVE_LATE],
    },
];
