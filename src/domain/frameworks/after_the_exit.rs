//! Frameworks: after the exit.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_QUICK_SEND_FOLLOW_UP: Framework = Framework {
    id: "fw-quick-send-follow-up",
    kind: FrameworkKind::Checklist,
    when: LEAVING.yes(),
    title: "Quick send follow up",
    inputs: &[],
    needs: "contacts",
    steps: &[
        "Notify recruiter or hiring manager promptly",
        "Cancel calendar invitations and confirm receipt",
        "Inform referees who were used",
        "Store what you sent",
    ],
    sets: &[],
    gives: "checked list",
    outcome: "minimal after-steps",
    sources: &[&S0_6],
};

pub static FW_AFTER_EXIT_ADMIN: Framework = Framework {
    id: "fw-after-exit-admin",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "After exit admin",
    inputs: &[
        Var::SharedScheduling,
        Var::ReferencesContacted,
        Var::AgencyInvolved,
        Var::SponsorshipUnderway,
        Var::RelocationUnderway,
        Var::StillSearching,
        Var::DocumentsToReturn,
        Var::EmployerSharedSystems,
    ],
    needs: "`shared-scheduling`, `references-contacted`, `agency-involved`, `sponsorship-underway`, `relocation-underway`, `still-searching`, `documents-to-return`, `employer-shared-systems`",
    steps: &[
        "Cancel scheduled interviews in the calendar",
        "Leave shared scheduling links",
        "Tell referees",
        "Confirm closure with the agency",
        "Ask HR about remaining legal steps; handle forms promptly",
        "Return documents, keep copies",
        "Employer portal or shared system updated",
        "Save the manager's contact and a copy of the message",
        "Short log of why you withdrew",
        "Update tracker",
        "Refresh résumé and cover letter",
    ],
    sets: &[],
    gives: "task list with due dates, calendar export",
    outcome: "hide items whose condition is false",
    sources: &[&S0_6, &S0_9, &S0_14, &S1_5],
};

pub static FW_MOBILITY_CLOSEOUT: Framework = Framework {
    id: "fw-mobility-closeout",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    title: "Mobility closeout",
    inputs: &[Var::SponsorshipProgress, Var::RelocationProgress],
    needs: "`sponsorship-progress`, `relocation-progress`",
    steps: &[
        "Notify HR and recruiter at once",
        "Who cancels the visa application?",
        "Which papers must be closed, which forms sent?",
        "Must a relocation vendor be told, by whom?",
        "Permit already issued: what are the consequences?",
        "Money received: repayment or settlement?",
        "Archive all messages",
    ],
    sets: &[],
    gives: "task list, record",
    outcome: "complete when HR has answered 2-5",
    sources: &[&S0_4C, &S0_7E, &S0_9, &S0_10A, &S0_15Q3, &S1_3A, &S1_8B],
};

pub static FW_POST_DECLINE_STEPS: Framework = Framework {
    id: "fw-post-decline-steps",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "Post decline steps",
    inputs: &[Var::StayInTouchGenuine, Var::ReasonWasSolvable],
    needs: "`stay-in-touch-genuine`, `reason-was-solvable`",
    steps: &[
        "Confirm the withdrawal in writing",
        "Calendar reminder in 6-12 months if contact is wanted",
        "Update tracker, adjust priorities by what was learned",
        "If the cause was solvable, document the terms that would have worked",
    ],
    sets: &[],
    gives: "tasks",
    outcome: "quick evaluation of a later counteroffer",
    sources: &[&S4_14],
};

pub static FW_REENTRY_TIMELINE: Framework = Framework {
    id: "fw-reentry-timeline",
    kind: FrameworkKind::Timeline,
    when: EXITED.yes(),
    title: "Reentry timeline",
    inputs: &[Var::StillSearching, Var::MobilityReason, Var::CompetingOffer],
    needs: "`still-searching`, `mobility-reason`, `competing-offer`",
    steps: &[
        "First two weeks: tell referees about pause or change; update tracker; clarify decision criteria; finalise the accepted offer if that was the cause",
        "One to three months: refresh résumé and cover letter; focused learning that raises marketability; reframe interview and negotiation technique",
        "Three to twelve months: mobility-first roadmap when mobility drove the exit (geography and timing, sponsor requirements, family or lifestyle limits); otherwise longer-term decision habits",
        "Six to twelve months: check-in or reapplication window",
    ],
    sets: &[],
    gives: "dated tasks, calendar export",
    outcome: "dates counted from the exit",
    sources: &[&S1_14, &S1_14A, &S1_14B, &S1_14C, &S4_14],
};

pub static FW_KEEP_IN_TOUCH_PLAN: Framework = Framework {
    id: "fw-keep-in-touch-plan",
    kind: FrameworkKind::Timeline,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    title: "Keep in touch plan",
    inputs: &[Var::UpdateToShare, Var::ConnectedOnNetwork],
    needs: "`update-to-share`, `connected-on-network`",
    steps: &[
        "After the exit: network connection request",
        "Some weeks to a few months: one light note of value (article, milestone, good wishes, professional update)",
        "Six to twelve months: one check-in with a relevant update",
        "Attend company events if invited; share updates now and then",
        "Never repeated unanswered messages",
    ],
    sets: &[],
    gives: "reminders",
    outcome: "stop after an unanswered check-in *(threshold proposed)*",
    sources: &[&S0_8C, &S0_13, &S3_7B, &S3_20, &S4_10D, &S4_14],
};

pub static FW_REAPPLY_PLAN: Framework = Framework {
    id: "fw-reapply-plan",
    kind: FrameworkKind::Decision,
    when: any(&[MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), ACTION.is(Action::REAPPLY)]),
    title: "Reapply plan",
    inputs: &[Var::MonthsSinceExit, Var::FrictionCreated, Var::ReapplyWindow],
    needs: "`months-since-exit`, `friction-created`, `reapply-window`",
    steps: &[
        "Did the exit create friction? Repair first",
        "Was a window announced? Keep to it",
        "Otherwise six to twelve months is usually enough, earlier if the company welcomes it",
        "What has changed?",
    ],
    sets: &[],
    gives: "date, message",
    outcome: "reapply with update",
    sources: &[&S1_17Q1, &S2_6C, &S2_10Q4, &S3_7C],
};

pub static FW_DECISION_LOG: Framework = Framework {
    id: "fw-decision-log",
    kind: FrameworkKind::Exercise,
    when: EXITED.yes(),
    title: "Decision log",
    inputs: &[],
    needs: "exit facts",
    steps: &[
        "Date, role, company, stage",
        "True reason in one sentence",
        "Reason stated, channel, person",
        "What would have changed your mind",
        "What you learned (practice, market, contacts)",
        "What to ask earlier next time",
    ],
    sets: &[],
    gives: "private log entry, exportable",
    outcome: "source for later conversations and criteria",
    sources: &[&S0_9, &S0_13, &S1_5, &S4_14, &S4_15],
};

pub static FW_LEARNING_REVIEW: Framework = Framework {
    id: "fw-learning-review",
    kind: FrameworkKind::Exercise,
    when: EXITED.yes(),
    title: "Learning review",
    inputs: &[],
    needs: "log",
    steps: &[
        "What does this exit say about what matters?",
        "Tighten job criteria",
        "Refine interview questions",
        "Add mobility requirements and role structure to search and pre-screening",
    ],
    sets: &[],
    gives: "updated non-negotiables card",
    outcome: "next search better aimed",
    sources: &[&S1_11, &S1_14A, &S4_15],
};

pub static FW_PATTERN_REVIEW: Framework = Framework {
    id: "fw-pattern-review",
    kind: FrameworkKind::Exercise,
    when: REPEAT_PATTERN.is_not(RepeatPattern::NONE),
    title: "Pattern review",
    inputs: &[Var::RepeatPattern, Var::PatternCause],
    needs: "`repeat-pattern`, `pattern-cause`",
    steps: &[
        "Count cancellations and late exits",
        "Name the common cause: nerves, confidence, unclear goals, preparation, skill",
        "Choose one practice (rehearsal, mock interview, goal card, preparation checklist)",
        "Review after the next three interviews *(threshold proposed)*",
    ],
    sets: &[],
    gives: "practice plan, coach call to action",
    outcome: "cancellations become deliberate",
    sources: &[&S1_15, &S3_11, &S3_14, &S3_18],
};

pub static FW_REPAIR_STEPS: Framework = Framework {
    id: "fw-repair-steps",
    kind: FrameworkKind::Sequence,
    when: all(&[
        MISHANDLED.has_any(&[
            Mishandled::GHOSTED,
            Mishandled::NO_SHOW,
            Mishandled::LATE_NOTICE,
            Mishandled::VAGUE,
            Mishandled::NO_FOLLOW_UP,
            Mishandled::HARSH_TONE,
            Mishandled::PUBLIC_CRITICISM,
            Mishandled::OVERSHARED,
        ]),
        UNSAFE.no(),
    ]),
    title: "Repair steps",
    inputs: &[Var::Mishandled, Var::ReengageWish],
    needs: "`mishandled`, `reengage-wish`",
    steps: &[
        "Act quickly",
        "Apologise honestly for the specific misstep",
        "Simple explanation, responsibility, no excuses",
        "Say whether you re-engage later or withdraw for good",
        "Show professional conduct: close loose ends",
        "Accept the answer, even silence",
    ],
    sets: &[],
    gives: "message, tasks",
    outcome: "one message, measured tone",
    sources: &[&S0_12, &S3_10],
};

pub static FW_MISCONDUCT_RECORD: Framework = Framework {
    id: "fw-misconduct-record",
    kind: FrameworkKind::Checklist,
    when: MISCONDUCT_PRESENT.yes(),
    title: "Misconduct record",
    inputs: &[],
    needs: "incident facts",
    steps: &[
        "Get safe",
        "Record: date, time, place or platform, people, words and acts, witnesses, when you left",
        "Decide: HR, regulator, both or neither",
        "Pattern? The employer alone is not enough",
        "Withdraw plainly, separate from any report",
        "Keep copies outside the employer's systems *(proposed)*",
    ],
    sets: &[Var::MisconductDocumented],
    gives: "`misconduct-documented`, report draft",
    outcome: "the person decides; app gives no legal verdict",
    sources: &[&S3_5A, &S3_16],
};

pub static FW_VALUE_EXTRACTION: Framework = Framework {
    id: "fw-value-extraction",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "Value extraction",
    inputs: &[],
    needs: "free text",
    steps: &["Practice gained", "Company or market knowledge", "Contacts made", "Next light contact"],
    sets: &[],
    gives: "notes, keep-in-touch task",
    outcome: "exit treated as relationship management",
    sources: &[&S0_13],
};

pub static FW_COACH_TRIGGERS: Framework = Framework {
    id: "fw-coach-triggers",
    kind: FrameworkKind::Checklist,
    when: Always,
    title: "Coach triggers",
    inputs: &[Var::OffersOpen, Var::MobilityInvolved, Var::RepeatPattern, Var::Accepted, Var::Action, Var::Certainty],
    needs: "`offers-open`, `mobility-involved`, `repeat-pattern`, `accepted`, `action`, `certainty`",
    steps: &[
        "Several offers to balance, needing a decisive framework",
        "Visa, relocation or tax consequences make it complex",
        "Pushback or counteroffer rehearsal wanted",
        "Relationship preservation important",
        "Fallout after taking back an acceptance",
        "Repeated late withdrawals, cancellations or frequent indecision",
        "Chronic interview anxiety",
        "Still unsure after the decision framework",
    ],
    sets: &[],
    gives: "visibility of the configurable coach call to action (label, text, link set by the operator; off by default)",
    outcome: "any hit shows it once, unobtrusively; advice never depends on it",
    sources: &[&S0_11, &S1_11, &S1_15, &S3_18, &S3_22Q4, &S4_1, &S4_3],
};

pub(super) const FRAMEWORKS: &[&Framework] = &[
    &FW_QUICK_SEND_FOLLOW_UP,
    &FW_AFTER_EXIT_ADMIN,
    &FW_MOBILITY_CLOSEOUT,
    &FW_POST_DECLINE_STEPS,
    &FW_REENTRY_TIMELINE,
    &FW_KEEP_IN_TOUCH_PLAN,
    &FW_REAPPLY_PLAN,
    &FW_DECISION_LOG,
    &FW_LEARNING_REVIEW,
    &FW_PATTERN_REVIEW,
    &FW_REPAIR_STEPS,
    &FW_MISCONDUCT_RECORD,
    &FW_VALUE_EXTRACTION,
    &FW_COACH_TRIGGERS,
];
