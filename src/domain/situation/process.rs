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

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::Stage,
        id: "stage",
        kind: Kind::One(&[
            Choice { id: "applied-silent", label: "Application sent, no answer from the employer", when: "" },
            Choice {
                id: "contacted-before-interview",
                label: "Employer or recruiter made contact; nothing booked",
                when: "",
            },
            Choice { id: "interview-scheduled", label: "First interview booked, none held", when: "" },
            Choice { id: "in-interview-now", label: "The person is sitting in (or on) the interview", when: "" },
            Choice {
                id: "early-rounds",
                label: "Screening call or one to two conversations held; between rounds",
                when: "",
            },
            Choice {
                id: "multi-rounds",
                label: "Several rounds held (three or more, or several people met)",
                when: "",
            },
            Choice { id: "after-final-interview", label: "Last round done, decision awaited", when: "" },
            Choice { id: "offer-verbal", label: "Offer made orally, not answered", when: "" },
            Choice { id: "offer-written", label: "Written offer, not answered", when: "" },
            Choice { id: "accepted-verbal", label: "Said yes orally", when: "" },
            Choice { id: "accepted-written", label: "Accepted in writing or signed a contract", when: "" },
        ]),
        short: "Stage",
        ask: "",
        help: "",
        meaning: "furthest point the candidacy has reached (see table A1)",
        if_unknown: "must be asked first; until known show only the universal rules",
    },
    Fact {
        var: Var::ExitStatus,
        id: "exit-status",
        kind: Kind::One(&[
            Choice { id: "not-communicated", label: "Not communicated", when: "" },
            Choice { id: "told-orally", label: "Told orally", when: "" },
            Choice { id: "told-in-writing", label: "Told in writing", when: "" },
            Choice { id: "left-early-unconfirmed", label: "Left early unconfirmed", when: "" },
            Choice { id: "disappeared", label: "Disappeared", when: "" },
        ]),
        short: "Exit status",
        ask: "",
        help: "",
        meaning: "what the employer has already been told about leaving",
        if_unknown: "from what came back or was sent (section M), else not-communicated",
    },
    Fact {
        var: Var::RoundsCompleted,
        id: "rounds-completed",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Rounds completed",
        ask: "",
        help: "",
        meaning: "interview rounds held so far, screening call included",
        if_unknown: "infer: 0 before interviews, 1 in early-rounds, 3 in multi-rounds and later",
    },
    Fact {
        var: Var::PeopleMet,
        id: "people-met",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "People met",
        ask: "",
        help: "",
        meaning: "people on the employer's side the candidate has spoken with",
        if_unknown: "equal to rounds-completed, at most two (a panel is never assumed)",
    },
    Fact {
        var: Var::AppointmentPending,
        id: "appointment-pending",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Appointment pending",
        ask: "",
        help: "",
        meaning: "an interview or call is booked and has not happened",
        if_unknown: "yes when stage is interview-scheduled, when hours are given or when the wish is to reschedule, else no",
    },
    Fact {
        var: Var::HoursUntilAppointment,
        id: "hours-until-appointment",
        // A missed appointment has negative hours.
        kind: Kind::Number { unit: "", least: f64::NEG_INFINITY },
        short: "Hours until appointment",
        ask: "",
        help: "",
        meaning: "time left before the booked appointment",
        if_unknown: "treat as under 24 (12; the cautious channel: call)",
    },
    Fact {
        var: Var::AppointmentFormat,
        id: "appointment-format",
        kind: Kind::One(&[
            Choice { id: "in-person", label: "In person", when: "" },
            Choice { id: "video", label: "Video", when: "" },
            Choice { id: "phone", label: "Phone", when: "" },
        ]),
        short: "Appointment format",
        ask: "",
        help: "",
        meaning: "how the booked or current interview takes place",
        if_unknown: "in-person",
    },
    Fact {
        var: Var::NextStepCommitted,
        id: "next-step-committed",
        kind: Kind::Many(&[
            Choice { id: "further-interview", label: "Further interview", when: "" },
            Choice { id: "assignment", label: "Assignment", when: "" },
            Choice { id: "new-reschedule-date", label: "New reschedule date", when: "" },
            Choice { id: "reference-check", label: "Reference check", when: "" },
        ]),
        short: "Next step committed",
        ask: "",
        help: "",
        meaning: "next steps the candidate has already agreed to",
        if_unknown: "empty",
    },
    Fact {
        var: Var::DaysUntilNextMilestone,
        id: "days-until-next-milestone",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Days until next milestone",
        ask: "",
        help: "",
        meaning: "time to the employer's next costly step (panel day, offer approval, filing, start date)",
        if_unknown: "do not block (14 days); remind that later notice costs more",
    },
    Fact {
        var: Var::HoursSinceDecision,
        id: "hours-since-decision",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Hours since decision",
        ask: "",
        help: "",
        meaning: "time since the decision became final",
        if_unknown: "0",
    },
    Fact {
        var: Var::HiringTimelineShort,
        id: "hiring-timeline-short",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Hiring timeline short",
        ask: "",
        help: "",
        meaning: "employer will fill the job soon, so a declined place will not stay open",
        if_unknown: "no",
    },
];
