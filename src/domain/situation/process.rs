//! Process, stage and time.

use super::*;

/// Values of [`STAGE`].
#[derive(Debug, PartialEq, Eq)]
pub struct Stage;

impl Stage {
    /// Application sent, no answer from the employer.
    pub const APPLIED_SILENT: Value<Stage> = Value::new(0);
    /// Employer or recruiter made contact; nothing booked.
    pub const CONTACTED_BEFORE_INTERVIEW: Value<Stage> = Value::new(1);
    /// First interview booked, none held.
    pub const INTERVIEW_SCHEDULED: Value<Stage> = Value::new(2);
    /// The person is sitting in (or on) the interview.
    pub const IN_INTERVIEW_NOW: Value<Stage> = Value::new(3);
    /// Screening call or one to two conversations held; between rounds.
    pub const EARLY_ROUNDS: Value<Stage> = Value::new(4);
    /// Several rounds held (three or more, or several people met).
    pub const MULTI_ROUNDS: Value<Stage> = Value::new(5);
    /// Last round done, decision awaited.
    pub const AFTER_FINAL_INTERVIEW: Value<Stage> = Value::new(6);
    /// Offer made orally, not answered.
    pub const OFFER_VERBAL: Value<Stage> = Value::new(7);
    /// Written offer, not answered.
    pub const OFFER_WRITTEN: Value<Stage> = Value::new(8);
    /// Said yes orally.
    pub const ACCEPTED_VERBAL: Value<Stage> = Value::new(9);
    /// Accepted in writing or signed a contract.
    pub const ACCEPTED_WRITTEN: Value<Stage> = Value::new(10);
}

/// Furthest point the candidacy has reached (see table A1).
pub const STAGE: One<Stage> = One::new(Var::Stage);

/// Values of [`EXIT_STATUS`].
#[derive(Debug, PartialEq, Eq)]
pub struct ExitStatus;

impl ExitStatus {
    pub const NOT_COMMUNICATED: Value<ExitStatus> = Value::new(0);
    pub const TOLD_ORALLY: Value<ExitStatus> = Value::new(1);
    pub const TOLD_IN_WRITING: Value<ExitStatus> = Value::new(2);
    pub const LEFT_EARLY_UNCONFIRMED: Value<ExitStatus> = Value::new(3);
    pub const DISAPPEARED: Value<ExitStatus> = Value::new(4);
}

/// What the employer has already been told about leaving.
pub const EXIT_STATUS: One<ExitStatus> = One::new(Var::ExitStatus);

/// Interview rounds held so far, screening call included.
pub const ROUNDS_COMPLETED: Number = Number::new(Var::RoundsCompleted);

/// People on the employer's side the candidate has spoken with.
pub const PEOPLE_MET: Number = Number::new(Var::PeopleMet);

/// An interview or call is booked and has not happened.
pub const APPOINTMENT_PENDING: Flag = Flag::new(Var::AppointmentPending);

/// Time left before the booked appointment.
pub const HOURS_UNTIL_APPOINTMENT: Number = Number::new(Var::HoursUntilAppointment);

/// Values of [`APPOINTMENT_FORMAT`].
#[derive(Debug, PartialEq, Eq)]
pub struct AppointmentFormat;

impl AppointmentFormat {
    pub const IN_PERSON: Value<AppointmentFormat> = Value::new(0);
    pub const VIDEO: Value<AppointmentFormat> = Value::new(1);
    pub const PHONE: Value<AppointmentFormat> = Value::new(2);
}

/// How the booked or current interview takes place.
pub const APPOINTMENT_FORMAT: One<AppointmentFormat> = One::new(Var::AppointmentFormat);

/// Values of [`NEXT_STEP_COMMITTED`].
#[derive(Debug, PartialEq, Eq)]
pub struct NextStepCommitted;

impl NextStepCommitted {
    pub const FURTHER_INTERVIEW: Value<NextStepCommitted> = Value::new(0);
    pub const ASSIGNMENT: Value<NextStepCommitted> = Value::new(1);
    pub const NEW_RESCHEDULE_DATE: Value<NextStepCommitted> = Value::new(2);
    pub const REFERENCE_CHECK: Value<NextStepCommitted> = Value::new(3);
}

/// Next steps the candidate has already agreed to.
pub const NEXT_STEP_COMMITTED: Many<NextStepCommitted> = Many::new(Var::NextStepCommitted);

/// Time to the employer's next costly step (panel day, offer approval, filing, start date).
pub const DAYS_UNTIL_NEXT_MILESTONE: Number = Number::new(Var::DaysUntilNextMilestone);

/// Time since the decision became final.
pub const HOURS_SINCE_DECISION: Number = Number::new(Var::HoursSinceDecision);

/// Employer will fill the job soon, so a declined place will not stay open.
pub const HIRING_TIMELINE_SHORT: Flag = Flag::new(Var::HiringTimelineShort);

/// [`STAGE`], and how it is asked: apart from the others, because the first screen asks it too.
pub const STAGE_ASKED: Fact = Fact {
    var: Var::Stage,
    id: "stage",
    kind: Kind::One(&[
        Choice {
            id: "applied-silent",
            label: "I applied and have heard nothing",
            when: "You applied and have heard nothing back",
            likely: 10,
        },
        Choice {
            id: "contacted-before-interview",
            label: "They got in touch, nothing more yet",
            when: "They got in touch, and there has been no interview",
            likely: 10,
        },
        Choice {
            id: "interview-scheduled",
            label: "My first interview is booked",
            when: "Your first interview is booked",
            likely: 10,
        },
        Choice {
            id: "in-interview-now",
            label: "I am in the interview, or just left it",
            when: "You are in the interview, or have just left it",
            likely: 10,
        },
        Choice {
            id: "early-rounds",
            label: "I have had one or two talks",
            when: "You have had one or two talks",
            likely: 10,
        },
        Choice {
            id: "multi-rounds",
            label: "I have had several rounds",
            when: "You have had several rounds or met several people",
            likely: 10,
        },
        Choice {
            id: "after-final-interview",
            label: "I have had the last round",
            when: "You have had the last round",
            likely: 10,
        },
        Choice {
            id: "offer-verbal",
            label: "They made me an offer out loud",
            when: "You have a spoken offer that you have not accepted",
            likely: 10,
        },
        Choice {
            id: "offer-written",
            label: "They made me an offer in writing",
            when: "You have a written offer that you have not accepted",
            likely: 10,
        },
        Choice {
            id: "accepted-verbal",
            label: "I said yes out loud",
            when: "You said yes, but not in writing",
            likely: 10,
        },
        Choice {
            id: "accepted-written",
            label: "I said yes in writing or signed",
            when: "You said yes in writing, or signed",
            likely: 10,
        },
    ]),
    short: "How far it has come",
    ask: "How far have you got with this employer?",
    help: "Pick the furthest point you reached. The right words follow from it.",
    meaning: "the furthest point the process has reached",
    if_unknown: "Nothing is assumed. This is always the first question.",
    likely: 100,
};

/// [`EXIT_STATUS`], and how it is asked: apart from the others, because the first screen asks it too.
pub const EXIT_STATUS_ASKED: Fact = Fact {
    var: Var::ExitStatus,
    id: "exit-status",
    kind: Kind::One(&[
        Choice { id: "not-communicated", label: "Not yet", when: "They have not been told yet", likely: 60 },
        Choice {
            id: "told-orally",
            label: "Yes, out loud or by text",
            when: "You told them out loud or by text",
            likely: 10,
        },
        Choice { id: "told-in-writing", label: "Yes, in writing", when: "You told them in writing", likely: 20 },
        Choice {
            id: "left-early-unconfirmed",
            label: "I left an interview and wrote nothing yet",
            when: "You left an interview early and have written nothing since",
            likely: 3,
        },
        Choice { id: "disappeared", label: "I stopped answering", when: "You stopped answering them", likely: 7 },
    ]),
    short: "What they know",
    ask: "Have you told them that you want out?",
    help: "There is no wrong answer here.",
    meaning: "what the employer has already been told about leaving",
    if_unknown: "What came back or was sent so far decides. Without any of that: they have not been told.",
    likely: 3,
};

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    STAGE_ASKED,
    EXIT_STATUS_ASKED,
    Fact {
        var: Var::RoundsCompleted,
        id: "rounds-completed",
        kind: Kind::Number { unit: "rounds", least: 0.0 },
        short: "Rounds so far",
        ask: "How many rounds have you had?",
        help: "Count a first phone screen too.",
        meaning: "interview rounds held so far, screening call included",
        if_unknown: "None before the first interview, one in the early rounds, three later on.",
        likely: 30,
    },
    Fact {
        var: Var::PeopleMet,
        id: "people-met",
        kind: Kind::Number { unit: "people", least: 0.0 },
        short: "People you met",
        ask: "How many people there have you talked with?",
        help: "A rough count will do.",
        meaning: "people on the employer's side the candidate has spoken with",
        if_unknown: "One for each round, and two at most.",
        likely: 40,
    },
    Fact {
        var: Var::AppointmentPending,
        id: "appointment-pending",
        kind: Kind::Flag { yes: "An interview or call is still to come", no: "No interview or call is booked" },
        short: "A date still to come",
        ask: "Is an interview or call booked that is still to come?",
        help: "",
        meaning: "an interview or call is booked and has not happened",
        if_unknown: "Yes when your first interview is booked, when you gave the hours left, or when you want to move the date. Otherwise no.",
        likely: 20,
    },
    Fact {
        var: Var::HoursUntilAppointment,
        id: "hours-until-appointment",
        kind: Kind::Number { unit: "hours", least: -720.0 },
        short: "Time left",
        ask: "How many hours are left until the interview or call?",
        help: "A rough number will do. If the time has passed, put a minus in front.",
        meaning: "time left before the booked appointment",
        if_unknown: "Half a day. That is the careful reading: it means a call.",
        likely: 75,
    },
    Fact {
        var: Var::AppointmentFormat,
        id: "appointment-format",
        kind: Kind::One(&[
            Choice { id: "in-person", label: "In person", when: "The interview is held in person", likely: 40 },
            Choice { id: "video", label: "By video", when: "The interview is held by video", likely: 45 },
            Choice { id: "phone", label: "By phone", when: "The interview is held by phone", likely: 15 },
        ]),
        short: "How you meet",
        ask: "How is the interview held?",
        help: "",
        meaning: "how the booked or current interview takes place",
        if_unknown: "In person.",
        likely: 60,
    },
    Fact {
        var: Var::NextStepCommitted,
        id: "next-step-committed",
        kind: Kind::Many(&[
            Choice {
                id: "further-interview",
                label: "Another interview",
                when: "You agreed to another interview",
                likely: 50,
            },
            Choice { id: "assignment", label: "A task or test", when: "You agreed to do a task or test", likely: 25 },
            Choice { id: "new-reschedule-date", label: "A new date", when: "You agreed to a new date", likely: 10 },
            Choice {
                id: "reference-check",
                label: "A check with people who know me",
                when: "You agreed to a reference check",
                likely: 15,
            },
        ]),
        short: "What you agreed to",
        ask: "What have you agreed to do next?",
        help: "Leave this out if you have agreed to nothing.",
        meaning: "next steps the candidate has already agreed to",
        if_unknown: "Nothing has been agreed.",
        likely: 30,
    },
    Fact {
        var: Var::DaysUntilNextMilestone,
        id: "days-until-next-milestone",
        kind: Kind::Number { unit: "days", least: 0.0 },
        short: "Their next big step",
        ask: "In how many days is their next big step?",
        help: "A day with a panel, an offer being signed off, visa papers, or your first day.",
        meaning: "time to the employer's next costly step: a panel day, an approval, a filing or the first day",
        if_unknown: "Two weeks. It holds nothing up, but later news costs them more.",
        likely: 30,
    },
    Fact {
        var: Var::HoursSinceDecision,
        id: "hours-since-decision",
        kind: Kind::Number { unit: "hours", least: 0.0 },
        short: "Time since you decided",
        ask: "How many hours ago did you make up your mind?",
        help: "Put 0 if it was just now.",
        meaning: "time since the decision became final",
        if_unknown: "Just now.",
        likely: 35,
    },
    Fact {
        var: Var::HiringTimelineShort,
        id: "hiring-timeline-short",
        kind: Kind::Flag { yes: "They will fill the job soon", no: "They are in no hurry to fill the job" },
        short: "How soon they hire",
        ask: "Will they fill this job soon?",
        help: "If so, a place you give up will not stay open.",
        meaning: "employer will fill the job soon, so a declined place will not stay open",
        if_unknown: "No.",
        likely: 40,
    },
];
