//! Topic *tell*: who hears it first.
//!
//! safe-contact = the recruiter if one is involved, else HR, else whoever scheduled; never the person whose conduct is the cause. hr-and-recruiter = both in one go (HR and the hiring manager where no recruiter exists). person-told = whoever heard it on the phone or in the room. offer-maker = the person who made the offer or took the acceptance. main-contact = the person who wrote or called last.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *tell*.
#[derive(Debug, PartialEq, Eq)]
pub struct Tell;

impl Tell {
    pub const NOBODY: Value<Tell> = Value::new(0);
    pub const INTERVIEWER: Value<Tell> = Value::new(1);
    pub const WHOEVER_REACTED: Value<Tell> = Value::new(2);
    pub const HR_AND_RECRUITER: Value<Tell> = Value::new(3);
    pub const SAFE_CONTACT: Value<Tell> = Value::new(4);
    pub const PERSON_TOLD: Value<Tell> = Value::new(5);
    pub const RECRUITER: Value<Tell> = Value::new(6);
    pub const HIRING_MANAGER: Value<Tell> = Value::new(7);
    pub const HR: Value<Tell> = Value::new(8);
    pub const SCHEDULER: Value<Tell> = Value::new(9);
    pub const OFFER_MAKER: Value<Tell> = Value::new(10);
    pub const PERSON_KNOWN_BEST: Value<Tell> = Value::new(11);
    pub const PERSON_AFFECTED: Value<Tell> = Value::new(12);
    pub const MAIN_CONTACT: Value<Tell> = Value::new(13);
}

/// Who hears it first.
pub const TELL: One<Tell> = One::new(Var::Tell);

pub(super) static TABLE: Table = Table {
    var: Var::Tell,
    id: "tell",
    question: "Who hears it first?",
    meaning: "HR and the recruiter hear it in one go. Where there is no recruiter, HR and the manager do. When someone treated you badly, it is never that person.",
    otherwise: "When nobody else comes first, it is the person who waits for word from you.",
    answers: &[
        Answer { id: "nobody", say: "Nobody needs to be told." },
        Answer { id: "interviewer", say: "The person who interviews you." },
        Answer { id: "whoever-reacted", say: "The person who got back to you." },
        Answer { id: "hr-and-recruiter", say: "HR and the recruiter, together." },
        Answer { id: "safe-contact", say: "The recruiter or HR, never the person who did it." },
        Answer { id: "person-told", say: "The person you told." },
        Answer { id: "recruiter", say: "The recruiter." },
        Answer { id: "hiring-manager", say: "The manager you would work for." },
        Answer { id: "hr", say: "HR." },
        Answer { id: "scheduler", say: "The person who booked the date." },
        Answer { id: "offer-maker", say: "The person who made you the offer." },
        Answer { id: "person-known-best", say: "The person you know best there." },
        Answer { id: "person-affected", say: "The person it affected most." },
        Answer { id: "main-contact", say: "The person who wrote or called last." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: ACTION.is_any(&[Action::NO_ACTION, Action::LEAVE_FOR_SAFETY]),
            gives: TELL.gives(Tell::NOBODY),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Phase,
            when: all(&[
                ACTION.is_any(&[Action::CONTINUE, Action::WAIT_FOR_OFFER]),
                DISCLOSE.is(Disclose::NOT_APPLICABLE),
            ]),
            gives: TELL.gives(Tell::NOBODY),
            by: &[],
        },
        Row {
            order: 30,
            level: Level::Room,
            when: ACTION.is_any(&[Action::PAUSE_IN_INTERVIEW, Action::LEAVE_EARLY]),
            gives: TELL.gives(Tell::INTERVIEWER),
            by: &[Rule(&rules::TONE_BODY_LANGUAGE), Rule(&rules::TONE_IN_PERSON_EXIT)],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: ACTION.is(Action::RESPOND),
            gives: TELL.gives(Tell::WHOEVER_REACTED),
            by: &[],
        },
        Row {
            order: 50,
            level: Level::FormalSteps,
            when: all(&[EXIT_NOTICE.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
            gives: TELL.gives(Tell::HR_AND_RECRUITER),
            by: &[Rule(&rules::CONTACT_HR_AND_RECRUITER_SPONSORSHIP)],
        },
        Row {
            order: 60,
            level: Level::Safety,
            when: UNSAFE.yes(),
            gives: TELL.gives(Tell::SAFE_CONTACT),
            by: &[Rule(&rules::MISCONDUCT_NO_DUTY_TO_CALL)],
        },
        Row {
            order: 65,
            level: Level::Phase,
            when: all(&[EXITED.yes(), EXIT_NOTICE.yes()]),
            gives: TELL.gives(Tell::PERSON_TOLD),
            by: &[
                Rule(&rules::CHANNEL_CONFIRM_CALL_IN_WRITING),
                Rule(&rules::ADMIN_WRITTEN_CONFIRMATION),
                Rule(&rules::ETHICS_SAFETY_OVER_COURTESY),
            ],
        },
        Row {
            order: 70,
            level: Level::Recruiter,
            when: all(&[
                ACTION.is(Action::REPAIR),
                any(&[
                    AGENCY_INVOLVED.yes(),
                    PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
                ]),
            ]),
            gives: TELL.gives(Tell::RECRUITER),
            by: &[],
        },
        Row {
            order: 80,
            level: Level::Phase,
            when: ACTION.is(Action::REPAIR),
            gives: TELL.gives(Tell::PERSON_AFFECTED),
            by: &[Rule(&rules::REPAIR_OWN_IT)],
        },
        Row {
            order: 90,
            level: Level::Recruiter,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                any(&[
                    AGENCY_INVOLVED.yes(),
                    PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
                    SCHEDULED_BY.is(ScheduledBy::RECRUITER),
                ]),
            ]),
            gives: TELL.gives(Tell::RECRUITER),
            by: &[Rule(&rules::CONTACT_SCHEDULER_FOR_RESCHEDULE)],
        },
        Row {
            order: 100,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                SCHEDULED_BY.is(ScheduledBy::HIRING_MANAGER),
            ]),
            gives: TELL.gives(Tell::HIRING_MANAGER),
            by: &[Rule(&rules::CONTACT_SCHEDULER_FOR_RESCHEDULE)],
        },
        Row {
            order: 110,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                SCHEDULED_BY.is(ScheduledBy::COORDINATOR),
            ]),
            gives: TELL.gives(Tell::SCHEDULER),
            by: &[Rule(&rules::CONTACT_SCHEDULER_FOR_RESCHEDULE)],
        },
        Row {
            order: 120,
            level: Level::Stage,
            when: all(&[ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]), SCHEDULED_BY.is(ScheduledBy::HR)]),
            gives: TELL.gives(Tell::HR),
            by: &[Rule(&rules::CONTACT_SCHEDULER_FOR_RESCHEDULE)],
        },
        Row {
            order: 125,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: TELL.gives(Tell::OFFER_MAKER),
            by: &[Rule(&rules::CHANNEL_PHONE_RESCIND)],
        },
        Row {
            order: 130,
            level: Level::Recruiter,
            when: any(&[
                AGENCY_INVOLVED.yes(),
                PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
            ]),
            gives: TELL.gives(Tell::RECRUITER),
            by: &[
                Rule(&rules::CONTACT_RECRUITER_FIRST),
                Rule(&rules::ACTION_TEAM_UNSURE_RECRUITER_CLARIFY),
                Rule(&rules::NEGOTIATE_ASK_MEETING),
                Rule(&rules::FOLLOW_REAPPLY_WHEN),
                Rule(&rules::ETHICS_INFO_ONLY_DISCLOSE),
                Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP),
                Rule(&rules::TIMING_VISA_CONSTRAINT_BEFORE_FINALS),
                Rule(&rules::MOBILITY_DISCLOSE_VARIABLES_EARLY),
            ],
        },
        Row {
            order: 140,
            level: Level::Stage,
            when: all(&[
                PROCESS_MANAGER.is(ProcessManager::HIRING_MANAGER),
                not(&all(&[
                    ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                    SCHEDULED_BY.is_any(&[ScheduledBy::COORDINATOR, ScheduledBy::HR]),
                ])),
            ]),
            gives: TELL.gives(Tell::HIRING_MANAGER),
            by: &[
                Rule(&rules::CONTACT_HIRING_MANAGER_DIRECT),
                Rule(&rules::ACTION_TEAM_UNSURE_RECRUITER_CLARIFY),
                Rule(&rules::NEGOTIATE_ASK_MEETING),
                Rule(&rules::FOLLOW_REAPPLY_WHEN),
                Rule(&rules::ETHICS_INFO_ONLY_DISCLOSE),
                Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP),
                Rule(&rules::TIMING_VISA_CONSTRAINT_BEFORE_FINALS),
                Rule(&rules::MOBILITY_DISCLOSE_VARIABLES_EARLY),
                Rule(&rules::CONTACT_SCHEDULER_FOR_RESCHEDULE),
            ],
        },
        Row {
            order: 150,
            level: Level::Stage,
            when: PROCESS_MANAGER.is(ProcessManager::HR),
            gives: TELL.gives(Tell::HR),
            by: &[],
        },
        Row {
            order: 160,
            level: Level::Stage,
            when: PROCESS_MANAGER.is(ProcessManager::INTERVIEWER),
            gives: TELL.gives(Tell::INTERVIEWER),
            by: &[],
        },
        Row {
            order: 170,
            level: Level::Stage,
            when: ACTION.is_any(&[Action::DECLINE_OFFER, Action::RESCIND_ACCEPTANCE]),
            gives: TELL.gives(Tell::OFFER_MAKER),
            by: &[],
        },
        Row {
            order: 180,
            level: Level::Stage,
            when: all(&[
                EXIT_NOTICE.yes(),
                RAPPORT.is_any(&[Rapport::SOME, Rapport::CLOSE]),
                PROCESS_MANAGER.unknown(),
            ]),
            gives: TELL.gives(Tell::PERSON_KNOWN_BEST),
            by: &[Rule(&rules::CONTACT_PERSON_OF_RAPPORT)],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: TELL.gives(Tell::MAIN_CONTACT), by: &[] },
    ],
};
