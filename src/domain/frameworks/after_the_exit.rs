//! Frameworks: after the exit.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static FW_QUICK_SEND_FOLLOW_UP: Framework = Framework {
    id: "fw-quick-send-follow-up",
    kind: FrameworkKind::Checklist,
    when: LEAVING.yes(),
    title: "The short list after you decide",
    inputs: &[],
    needs: "Whom you have to tell.",
    steps: &[
        "Tell the recruiter or hiring manager soon.",
        "Cancel calendar invites, and check that they got your notice.",
        "Tell the referees you used.",
        "Keep what you sent.",
    ],
    sets: &[],
    gives: "A list you can tick off.",
    outcome: "These are the least you need to do.",
    see: &[],
    sources: &[&S0_6],
};

pub static FW_AFTER_EXIT_ADMIN: Framework = Framework {
    id: "fw-after-exit-admin",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "Tidy up after you leave",
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
    needs: "What is still open: bookings, referees, an agency, a visa or a move, papers, their systems, your search.",
    steps: &[
        "Cancel booked interviews in your calendar.",
        "Leave shared booking links.",
        "Tell your referees.",
        "Ask the agency to confirm that it is closed.",
        "Ask HR about legal steps that are left, and handle forms soon.",
        "Return documents, and keep copies.",
        "Update their portal or shared system.",
        "Save the manager’s contact and a copy of your message.",
        "Write a short log of why you withdrew.",
        "Update your tracker.",
        "Refresh your résumé and cover letter.",
    ],
    sets: &[],
    gives: "Tasks with dates, for your calendar.",
    outcome: "You see only what applies to you.",
    see: &[],
    sources: &[&S0_6, &S0_9, &S0_14, &S1_5],
};

pub static FW_MOBILITY_CLOSEOUT: Framework = Framework {
    id: "fw-mobility-closeout",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    title: "Close down a visa or a move",
    inputs: &[Var::SponsorshipProgress, Var::RelocationProgress],
    needs: "How far the visa and the move have come.",
    steps: &[
        "Tell HR and the recruiter at once.",
        "Who cancels the visa application?",
        "Which papers must be closed, and which forms sent?",
        "Must a relocation company be told, and by whom?",
        "If the permit is already issued, what follows?",
        "If you have had money, is it repaid or settled?",
        "File all messages.",
    ],
    sets: &[],
    gives: "A list of tasks, and a record.",
    outcome: "It is complete once HR has answered 2 to 5.",
    see: &[],
    sources: &[&S0_4C, &S0_7E, &S0_9, &S0_10A, &S0_15Q3, &S1_3A, &S1_8B],
};

pub static FW_POST_DECLINE_STEPS: Framework = Framework {
    id: "fw-post-decline-steps",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "After you said no",
    inputs: &[Var::StayInTouchGenuine, Var::ReasonWasSolvable],
    needs: "Whether you want to stay in touch, and whether the cause could have been solved.",
    steps: &[
        "Confirm in writing that you withdrew.",
        "If you want to stay in touch, set a reminder for 6 to 12 months from now.",
        "Update your tracker, and adjust your priorities by what you learned.",
        "If the cause could have been solved, write down the terms that would have worked.",
    ],
    sets: &[],
    gives: "Tasks.",
    outcome: "You can judge a later counteroffer quickly.",
    see: &[],
    sources: &[&S4_14],
};

pub static FW_REENTRY_TIMELINE: Framework = Framework {
    id: "fw-reentry-timeline",
    kind: FrameworkKind::Timeline,
    when: EXITED.yes(),
    title: "The year after",
    inputs: &[Var::StillSearching, Var::MobilityReason, Var::CompetingOffer],
    needs: "Whether you still search, whether a move was behind it, and whether you have another offer.",
    steps: &[
        "First two weeks: tell your referees about the pause or change, update your tracker, and make your criteria clear. If another offer was the cause, complete it.",
        "One to three months: refresh your résumé and cover letter. Learn something that raises your market value. Rethink how you interview and negotiate.",
        "Three to twelve months: if a move was behind it, build a plan around where and when, what a sponsor must offer, and your family and way of life. If not, build better habits for long-term choices.",
        "Six to twelve months: the time for a check-in, or to apply again.",
    ],
    sets: &[],
    gives: "Tasks with dates, for your calendar.",
    outcome: "The dates count from the day you left.",
    see: &[],
    sources: &[&S1_14, &S1_14A, &S1_14B, &S1_14C, &S4_14],
};

pub static FW_KEEP_IN_TOUCH_PLAN: Framework = Framework {
    id: "fw-keep-in-touch-plan",
    kind: FrameworkKind::Timeline,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    title: "Stay in touch without pressing",
    inputs: &[Var::UpdateToShare, Var::ConnectedOnNetwork],
    needs: "What news you have, and whether you are connected.",
    steps: &[
        "After you leave, send a request to connect on a network.",
        "Some weeks to a few months later, send one light note of value: an article, their news, good wishes, or your own news.",
        "Six to twelve months later, send one check-in with news that matters to them.",
        "Go to their events if they invite you, and share news now and then.",
        "Never send message after message without an answer.",
    ],
    sets: &[],
    gives: "Reminders.",
    outcome: "Stop after one check-in without an answer. That limit is our own.",
    see: &[],
    sources: &[&S0_8C, &S0_13, &S3_7B, &S3_20, &S4_10D, &S4_14],
};

pub static FW_REAPPLY_PLAN: Framework = Framework {
    id: "fw-reapply-plan",
    kind: FrameworkKind::Decision,
    when: any(&[MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), ACTION.is(Action::REAPPLY)]),
    title: "When and how to apply again",
    inputs: &[Var::MonthsSinceExit, Var::FrictionCreated, Var::ReapplyWindow],
    needs: "How long ago you left, whether there was friction, and what return you named.",
    steps: &[
        "Did your exit cause friction? Then repair it first.",
        "Did you name a span of time? Then keep to it.",
        "Otherwise six to twelve months is usually enough, and less if the company welcomes it.",
        "What has changed since then?",
    ],
    sets: &[],
    gives: "A date and a message.",
    outcome: "Apply again, with your news.",
    see: &[Entry::Template(&templates::T_EMAIL_REAPPLY)],
    sources: &[&S1_17Q1, &S2_6C, &S2_10Q4, &S3_7C],
};

pub static FW_DECISION_LOG: Framework = Framework {
    id: "fw-decision-log",
    kind: FrameworkKind::Exercise,
    when: EXITED.yes(),
    title: "Your private log",
    inputs: &[],
    needs: "The facts of your exit.",
    steps: &[
        "The date, the role, the company and the stage.",
        "The true reason in one sentence.",
        "The reason you gave, how, and to whom.",
        "What would have changed your mind.",
        "What you gained: practice, market knowledge, contacts.",
        "What to ask earlier next time.",
    ],
    sets: &[],
    gives: "A private entry that you can export.",
    outcome: "You can draw on it in later talks and when you set your criteria.",
    see: &[],
    sources: &[&S0_9, &S0_13, &S1_5, &S4_14, &S4_15],
};

pub static FW_LEARNING_REVIEW: Framework = Framework {
    id: "fw-learning-review",
    kind: FrameworkKind::Exercise,
    when: EXITED.yes(),
    title: "What you learned",
    inputs: &[],
    needs: "Your log.",
    steps: &[
        "What does this exit say about what matters to you?",
        "Tighten what you look for in a job.",
        "Improve your interview questions.",
        "Add your needs for a move, and questions about how the role is set up, to your search and first calls.",
    ],
    sets: &[],
    gives: "An updated card of your limits.",
    outcome: "Your next search has a better aim.",
    see: &[Entry::Framework(&FW_NONNEGOTIABLES_CARD)],
    sources: &[&S1_11, &S1_14A, &S4_15],
};

pub static FW_PATTERN_REVIEW: Framework = Framework {
    id: "fw-pattern-review",
    kind: FrameworkKind::Exercise,
    when: REPEAT_PATTERN.is_not(RepeatPattern::NONE),
    title: "When it keeps happening",
    inputs: &[Var::RepeatPattern, Var::PatternCause],
    needs: "What keeps happening, and what may be behind it.",
    steps: &[
        "Count how often you cancelled or left late.",
        "Name what they share: nerves, confidence, unclear goals, preparation, a skill.",
        "Choose one thing to practise: a run-through, a mock interview, a goal card, a list for preparing.",
        "Look back after the next three interviews. That number is our own.",
    ],
    sets: &[],
    gives: "A plan to practise, and a hint at coaching.",
    outcome: "If you cancel again, it is by choice.",
    see: &[],
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
    title: "Put a misstep right",
    inputs: &[Var::Mishandled, Var::ReengageWish],
    needs: "What went wrong, and whether you want to come back.",
    steps: &[
        "Act quickly.",
        "Apologise honestly for just what went wrong.",
        "Explain simply, own it, and make no excuses.",
        "Say whether you want to come back later or withdraw for good.",
        "Act professionally: close loose ends.",
        "Accept their answer, even silence.",
    ],
    sets: &[],
    gives: "A message and tasks.",
    outcome: "One message, in a measured tone.",
    see: &[],
    sources: &[&S0_12, &S3_10],
};

pub static FW_MISCONDUCT_RECORD: Framework = Framework {
    id: "fw-misconduct-record",
    kind: FrameworkKind::Checklist,
    when: MISCONDUCT_PRESENT.yes(),
    title: "Record what happened",
    inputs: &[],
    needs: "The facts of what happened.",
    steps: &[
        "Get to safety.",
        "Write down the date, the time, the place or platform, the people, the words and acts, who saw it, and when you left.",
        "Decide: HR, a regulator, both or neither.",
        "Does it happen again and again? Then the employer alone is not enough.",
        "Withdraw plainly, apart from any report.",
        "Keep copies outside the employer’s systems. That advice is our own.",
    ],
    sets: &[Var::MisconductDocumented],
    gives: "A record, and a draft of a report.",
    outcome: "You decide. The app gives no legal verdict.",
    see: &[Entry::Template(&templates::T_RECORD_INCIDENT), Entry::Template(&templates::T_EMAIL_MISCONDUCT_REPORT)],
    sources: &[&S3_5A, &S3_16],
};

pub static FW_VALUE_EXTRACTION: Framework = Framework {
    id: "fw-value-extraction",
    kind: FrameworkKind::Checklist,
    when: EXITED.yes(),
    title: "What you take with you",
    inputs: &[],
    needs: "Your own notes.",
    steps: &[
        "The practice you gained.",
        "What you learned about the company or the market.",
        "The contacts you made.",
        "Your next light contact.",
    ],
    sets: &[],
    gives: "Notes, and a task to stay in touch.",
    outcome: "You treat the exit as care for a relationship.",
    see: &[],
    sources: &[&S0_13],
};

pub static FW_COACH_TRIGGERS: Framework = Framework {
    id: "fw-coach-triggers",
    kind: FrameworkKind::Checklist,
    when: Always,
    title: "When a coach may help",
    inputs: &[Var::OffersOpen, Var::MobilityInvolved, Var::RepeatPattern, Var::Accepted, Var::Action, Var::Certainty],
    needs: "How many offers you have, whether a move is involved, any pattern, whether you accepted, what you plan, and how sure you are.",
    steps: &[
        "You have several offers to weigh and need a firm way to decide.",
        "Visa, move or tax make it complex.",
        "You want to practise pushback or a counteroffer.",
        "Keeping the relationship matters a lot.",
        "You took back a yes and have to deal with what follows.",
        "You keep leaving late, keep cancelling, or often cannot decide.",
        "Interviews always make you anxious.",
        "You are still unsure after working through the decision.",
    ],
    sets: &[],
    gives: "Whether to show a link to a coach. Whoever runs this site sets it up, and it is off unless they do.",
    outcome: "Any one of these shows it once, quietly. The advice never depends on it.",
    see: &[],
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
