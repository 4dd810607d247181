//! When the rules of an area are worth showing, and the groups that say nearly the same.

use super::*;
use crate::domain::condition::Cond::Always;
use crate::domain::condition::*;
use crate::domain::situation::*;

impl Area {
    /// The phase in which a rule of this area can be acted on.
    pub const fn gate(self) -> Cond {
        match self {
            Area::Decide => {
                const GATE: Cond = any(&[
                    all(&[
                        EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED),
                        STAGE.is_not(Stage::APPLIED_SILENT),
                        ACTION.is_not(Action::REPAIR),
                    ]),
                    all(&[
                        EMPLOYER_REACTION.is_any(&[
                            EmployerReaction::COUNTEROFFER,
                            EmployerReaction::BETTER_OFFER,
                            EmployerReaction::RETENTION_ATTEMPT,
                        ]),
                        WANTS_JOB_IF_FIXED.yes(),
                    ]),
                ]);
                GATE
            }
            Area::Action => {
                const GATE: Cond =
                    any(&[EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), COMPOSING.yes(), ACTION.is(Action::NO_ACTION)]);
                GATE
            }
            Area::Rescind => {
                const GATE: Cond = any(&[COMPOSING.yes(), ACCEPTED.yes()]);
                GATE
            }
            Area::ContactOrder => {
                const GATE: Cond = EXITED.no();
                GATE
            }
            Area::Channel => {
                const GATE: Cond = EXITED.no();
                GATE
            }
            Area::Timing => {
                const GATE: Cond = EXITED.no();
                GATE
            }
            Area::ReasonDisclosure => {
                const GATE: Cond = any(&[EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), COMPOSING.yes()]);
                GATE
            }
            Area::ToneContent => {
                const GATE: Cond = any(&[EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED), COMPOSING.yes()]);
                GATE
            }
            Area::Pushback => {
                const GATE: Cond = any(&[
                    all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes()]),
                    ACTION.is_any(&[Action::NEGOTIATE, Action::RESPOND, Action::RESCIND_ACCEPTANCE]),
                    EXITED.yes(),
                    FEEDBACK_WANTED_TO_GIVE.yes(),
                ]);
                GATE
            }
            Area::Admin => {
                const GATE: Cond = any(&[
                    EXITED.yes(),
                    ACTION.is_any(&[Action::NO_ACTION, Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                ]);
                GATE
            }
            Area::Mobility => {
                const GATE: Cond = Always;
                GATE
            }
            Area::Misconduct => {
                const GATE: Cond = Always;
                GATE
            }
            Area::Repair => {
                const GATE: Cond = any(&[
                    MISHANDLED.known(),
                    EXITED.yes(),
                    FRICTION_CREATED.yes(),
                    REPEAT_PATTERN.is_not(RepeatPattern::NONE),
                ]);
                GATE
            }
            Area::FollowUp => {
                const GATE: Cond = Always;
                GATE
            }
            Area::Ethics => {
                const GATE: Cond = Always;
                GATE
            }
        }
    }
}

/// Rules that say nearly the same from different angles: the first stands for the others, which are listed under *more*.
pub const GROUPS: &[Group] = &[
    Group { name: "Never disappear", rules: &[&ETHICS_NO_GHOSTING, &CHANNEL_NEVER_SILENCE] },
    Group {
        name: "Tell them once sure",
        rules: &[
            &TIMING_TELL_AS_SOON_AS_SURE,
            &DECIDE_NEVER_TOO_SOON,
            &TIMING_EARLY_PROMPT_SIMPLE,
            &TIMING_DEALBREAKER_PROMPT,
            &ETHICS_RESPECT_TIME_AND_COST,
        ],
    },
    Group {
        name: "Be sure first",
        rules: &[&DECIDE_CONFIRM_BEFORE_TELLING, &DECIDE_ONLY_WHEN_CERTAIN, &TIMING_SLEEP_THEN_SEND],
    },
    Group {
        name: "Confirm in writing",
        rules: &[
            &CHANNEL_CONFIRM_CALL_IN_WRITING,
            &TIMING_FOLLOW_UP_WITHIN_24H,
            &ADMIN_WRITTEN_CONFIRMATION,
            &ADMIN_DOCUMENT_CALL,
            &TIMING_AFTER_EARLY_EXIT_24H,
            &FOLLOW_SINGLE_EMAIL,
            &FOLLOW_THANK_YOU_NOTE,
        ],
    },
    Group { name: "One line of reason", rules: &[&REASON_ONE_LINE_ONLY, &REASON_NO_DETAIL, &REASON_NOT_REQUIRED] },
    Group { name: "No criticism in the message", rules: &[&TONE_NO_VENTING, &TONE_NO_SARCASM] },
    Group {
        name: "Call after several rounds",
        rules: &[&CHANNEL_PHONE_LATE_STAGE, &CHANNEL_PHONE_PANEL, &CHANNEL_PHONE_CLOSE_RAPPORT],
    },
    Group {
        name: "A visa or move under way",
        rules: &[
            &TIMING_SPONSORSHIP_IMMEDIATELY,
            &MOBILITY_BE_EXPLICIT,
            &MOBILITY_EMPLOYER_STARTED,
            &MOBILITY_NOTIFY_HR_STOP_FILINGS,
            &MOBILITY_LATE_CANCEL_COMPLICATES,
        ],
    },
    // To read what was signed comes before all of these, on the same day: it stands by itself, where it can be ticked off.
    Group {
        name: "Taking back a yes",
        rules: &[
            &ACTION_RESCIND,
            &CHANNEL_PHONE_RESCIND,
            &TIMING_ACCEPTED_IMMEDIATELY,
            &TONE_APOLOGISE_RESCIND,
            &REASON_RESCIND_NEEDS_ONE,
        ],
    },
    Group {
        name: "A firm no to more",
        rules: &[&PUSHBACK_FIRM_DECLINE, &PUSHBACK_BETTER_OFFER_ONCE_MORE, &PUSHBACK_OFFER_DOES_NOT_OBLIGE],
    },
    Group {
        name: "A new date only if meant",
        rules: &[&ETHICS_NO_FAKE_RESCHEDULE, &TONE_NO_DATES_UNLESS_COMMITTED, &DECIDE_LEAVING_BE_DECISIVE],
    },
    Group {
        name: "Stay in touch only if meant",
        rules: &[&TONE_STAY_IN_TOUCH_EXPLICIT, &FOLLOW_KEEP_DOOR_OPEN_LINE, &TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE],
    },
    Group {
        name: "Offers as leverage",
        rules: &[
            &ETHICS_NO_INTERVIEW_FOR_LEVERAGE,
            &ETHICS_LEVERAGE_HONEST,
            &DECIDE_CONTINUE_LEVERAGE_LIMITED,
            &PUSHBACK_NOT_FOR_INFORMATION,
        ],
    },
    Group {
        name: "Learn from the exit",
        rules: &[&FOLLOW_REFINE_CRITERIA, &FOLLOW_EXTRACT_VALUE, &ADMIN_ADJUST_PRIORITIES],
    },
];
