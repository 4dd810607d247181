//! Topic *disclose*: what must be said while the person stays in.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *disclose*.
#[derive(Debug, PartialEq, Eq)]
pub struct Disclose;

impl Disclose {
    pub const NOT_APPLICABLE: Value<Disclose> = Value::new(0);
    pub const INFORMATION_ONLY: Value<Disclose> = Value::new(1);
    pub const VISA: Value<Disclose> = Value::new(2);
    pub const MOBILITY: Value<Disclose> = Value::new(3);
}

/// What must be said while the person stays in.
pub const DISCLOSE: One<Disclose> = One::new(Var::Disclose);

pub(super) static TABLE: Table = Table {
    var: Var::Disclose,
    id: "disclose",
    question: "What should they know while you stay in?",
    meaning: "",
    otherwise: "When nothing affects them, you need not say more.",
    answers: &[
        Answer { id: "not-applicable", say: "There is nothing that you have to tell them now." },
        Answer { id: "information-only", say: "Tell them that you are there to learn." },
        Answer { id: "visa", say: "Ask what they can do about your visa." },
        Answer { id: "mobility", say: "Tell them what has changed with your visa or move." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: any(&[
                EXITED.yes(),
                LIVE.yes(),
                STAGE.is(Stage::APPLIED_SILENT),
                not(&ACTION.is_any(&[
                    Action::CONTINUE,
                    Action::GATHER_INFO,
                    Action::WAIT_FOR_OFFER,
                    Action::NEGOTIATE,
                ])),
            ]),
            gives: DISCLOSE.gives(Disclose::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Facts,
            when: all(&[
                INTERVIEW_PURPOSE.is(InterviewPurpose::INFORMATION_ONLY),
                PURPOSE_DISCLOSED.no(),
                ACTION.is_any(&[Action::CONTINUE, Action::GATHER_INFO, Action::WAIT_FOR_OFFER]),
            ]),
            gives: DISCLOSE.gives(Disclose::INFORMATION_ONLY),
            by: &[Rule(&rules::ETHICS_INFO_ONLY_DISCLOSE)],
        },
        Row {
            order: 30,
            level: Level::FormalSteps,
            when: all(&[
                SPONSORSHIP_NEEDED.yes(),
                ACCEPTED.no(),
                SPONSORSHIP_CLARITY.is(SponsorshipClarity::UNCLEAR),
                ACTION.is_any(&[Action::CONTINUE, Action::GATHER_INFO, Action::WAIT_FOR_OFFER]),
            ]),
            gives: DISCLOSE.gives(Disclose::VISA),
            by: &[Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP)],
        },
        Row {
            order: 40,
            level: Level::FormalSteps,
            when: all(&[
                MOBILITY_INVOLVED.yes(),
                VISA_TIMELINE_FITS.is(VisaTimelineFits::NO),
                STAGE.is_any(&[
                    Stage::CONTACTED_BEFORE_INTERVIEW,
                    Stage::INTERVIEW_SCHEDULED,
                    Stage::EARLY_ROUNDS,
                    Stage::MULTI_ROUNDS,
                ]),
                INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
            ]),
            gives: DISCLOSE.gives(Disclose::MOBILITY),
            by: &[Rule(&rules::TIMING_VISA_CONSTRAINT_BEFORE_FINALS), Rule(&rules::MOBILITY_DISCLOSE_VARIABLES_EARLY)],
        },
        Row {
            order: 50,
            level: Level::FormalSteps,
            when: all(&[
                MOBILITY_INVOLVED.yes(),
                RELOCATION_TIMELINE_CHANGED.yes(),
                STAGE.is_any(&[
                    Stage::CONTACTED_BEFORE_INTERVIEW,
                    Stage::INTERVIEW_SCHEDULED,
                    Stage::EARLY_ROUNDS,
                    Stage::MULTI_ROUNDS,
                ]),
                INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
            ]),
            gives: DISCLOSE.gives(Disclose::MOBILITY),
            by: &[Rule(&rules::MOBILITY_DISCLOSE_VARIABLES_EARLY), Rule(&rules::ETHICS_TRANSPARENT_CONSTRAINTS)],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: DISCLOSE.gives(Disclose::NOT_APPLICABLE),
            by: &[],
        },
    ],
};
