//! After the exit.

use super::*;

/// Values of [`EXIT_CHANNEL_USED`].
#[derive(Debug, PartialEq, Eq)]
pub struct ExitChannelUsed;

impl ExitChannelUsed {
    pub const NONE: Value<ExitChannelUsed> = Value::new(0);
    pub const PHONE: Value<ExitChannelUsed> = Value::new(1);
    pub const EMAIL: Value<ExitChannelUsed> = Value::new(2);
    pub const IN_PERSON: Value<ExitChannelUsed> = Value::new(3);
    pub const RELAY: Value<ExitChannelUsed> = Value::new(4);
    pub const LINKEDIN: Value<ExitChannelUsed> = Value::new(5);
    pub const TEXT: Value<ExitChannelUsed> = Value::new(6);
}

/// How the news was given.
pub const EXIT_CHANNEL_USED: One<ExitChannelUsed> = One::new(Var::ExitChannelUsed);

/// A written record of the exit exists.
pub const WRITTEN_CONFIRMATION_SENT: Flag = Flag::new(Var::WrittenConfirmationSent);

/// Time since telling them.
pub const HOURS_SINCE_EXIT: Number = Number::new(Var::HoursSinceExit);

/// Time since the exit.
pub const MONTHS_SINCE_EXIT: Number = Number::new(Var::MonthsSinceExit);

/// Values of [`EMPLOYER_REACTION`].
#[derive(Debug, PartialEq, Eq)]
pub struct EmployerReaction;

impl EmployerReaction {
    pub const NONE_YET: Value<EmployerReaction> = Value::new(0);
    pub const ACKNOWLEDGED: Value<EmployerReaction> = Value::new(1);
    pub const ASKED_WHY: Value<EmployerReaction> = Value::new(2);
    pub const ASKED_FEEDBACK: Value<EmployerReaction> = Value::new(3);
    pub const RETENTION_ATTEMPT: Value<EmployerReaction> = Value::new(4);
    pub const COUNTEROFFER: Value<EmployerReaction> = Value::new(5);
    pub const BETTER_OFFER: Value<EmployerReaction> = Value::new(6);
    pub const INVITED_TO_STAY_CONNECTED: Value<EmployerReaction> = Value::new(7);
    pub const SILENCE: Value<EmployerReaction> = Value::new(8);
}

/// What came back.
pub const EMPLOYER_REACTION: One<EmployerReaction> = One::new(Var::EmployerReaction);

/// Values of [`COUNTEROFFER_FIXES_CAUSE`].
#[derive(Debug, PartialEq, Eq)]
pub struct CounterofferFixesCause;

impl CounterofferFixesCause {
    pub const YES: Value<CounterofferFixesCause> = Value::new(0);
    pub const PARTLY: Value<CounterofferFixesCause> = Value::new(1);
    pub const NO: Value<CounterofferFixesCause> = Value::new(2);
    pub const UNSURE: Value<CounterofferFixesCause> = Value::new(3);
}

/// Whether the counteroffer removes what caused the exit.
pub const COUNTEROFFER_FIXES_CAUSE: One<CounterofferFixesCause> = One::new(Var::CounterofferFixesCause);

/// Cannot answer the counteroffer at once.
pub const NEEDS_TIME_TO_REFLECT: Flag = Flag::new(Var::NeedsTimeToReflect);

/// Employer confirmed it got the message.
pub const RECEIPT_CONFIRMED: Flag = Flag::new(Var::ReceiptConfirmed);

/// Referees were or may have been approached.
pub const REFERENCES_CONTACTED: Flag = Flag::new(Var::ReferencesContacted);

/// Calendar invites or shared booking links exist.
pub const SHARED_SCHEDULING: Flag = Flag::new(Var::SharedScheduling);

/// The candidate has a portal or shared system at the employer.
pub const EMPLOYER_SHARED_SYSTEMS: Flag = Flag::new(Var::EmployerSharedSystems);

/// The agency confirmed the file is closed.
pub const AGENCY_CLOSURE_CONFIRMED: Flag = Flag::new(Var::AgencyClosureConfirmed);

/// Knows a qualified person willing to be named.
pub const CAN_REFER: Flag = Flag::new(Var::CanRefer);

/// Wants to give feedback.
pub const FEEDBACK_WANTED_TO_GIVE: Flag = Flag::new(Var::FeedbackWantedToGive);

/// Can frame it as a helpful, factual suggestion.
pub const FEEDBACK_OBJECTIVE: Flag = Flag::new(Var::FeedbackObjective);

/// The search goes on.
pub const STILL_SEARCHING: Flag = Flag::new(Var::StillSearching);

/// The exit caused bad feeling.
pub const FRICTION_CREATED: Flag = Flag::new(Var::FrictionCreated);

/// Pay, scope or another fixable point caused the exit.
pub const REASON_WAS_SOLVABLE: Flag = Flag::new(Var::ReasonWasSolvable);

/// Values of [`MISHANDLED`].
#[derive(Debug, PartialEq, Eq)]
pub struct Mishandled;

impl Mishandled {
    pub const GHOSTED: Value<Mishandled> = Value::new(0);
    pub const NO_SHOW: Value<Mishandled> = Value::new(1);
    pub const LATE_NOTICE: Value<Mishandled> = Value::new(2);
    pub const VAGUE: Value<Mishandled> = Value::new(3);
    pub const NO_FOLLOW_UP: Value<Mishandled> = Value::new(4);
    pub const HARSH_TONE: Value<Mishandled> = Value::new(5);
    pub const PUBLIC_CRITICISM: Value<Mishandled> = Value::new(6);
    pub const OVERSHARED: Value<Mishandled> = Value::new(7);
}

/// What went wrong in an earlier exit.
pub const MISHANDLED: Many<Mishandled> = Many::new(Var::Mishandled);

/// Values of [`REENGAGE_WISH`].
#[derive(Debug, PartialEq, Eq)]
pub struct ReengageWish;

impl ReengageWish {
    pub const REENGAGE_LATER: Value<ReengageWish> = Value::new(0);
    pub const LEAVE_FOR_GOOD: Value<ReengageWish> = Value::new(1);
    pub const UNSURE: Value<ReengageWish> = Value::new(2);
}

/// What the person wants after a misstep.
pub const REENGAGE_WISH: One<ReengageWish> = One::new(Var::ReengageWish);

/// Values of [`REPEAT_PATTERN`].
#[derive(Debug, PartialEq, Eq)]
pub struct RepeatPattern;

impl RepeatPattern {
    pub const NONE: Value<RepeatPattern> = Value::new(0);
    pub const REPEATED_CANCELLATIONS: Value<RepeatPattern> = Value::new(1);
    pub const REPEATED_LATE_WITHDRAWALS: Value<RepeatPattern> = Value::new(2);
    pub const FREQUENT_INDECISION: Value<RepeatPattern> = Value::new(3);
}

/// Is this becoming a habit.
pub const REPEAT_PATTERN: One<RepeatPattern> = One::new(Var::RepeatPattern);

/// Values of [`PATTERN_CAUSE`].
#[derive(Debug, PartialEq, Eq)]
pub struct PatternCause;

impl PatternCause {
    pub const NERVES: Value<PatternCause> = Value::new(0);
    pub const LOW_CONFIDENCE: Value<PatternCause> = Value::new(1);
    pub const UNCLEAR_GOALS: Value<PatternCause> = Value::new(2);
    pub const INSUFFICIENT_PREPARATION: Value<PatternCause> = Value::new(3);
    pub const SKILL_GAP: Value<PatternCause> = Value::new(4);
}

/// Likely cause of the habit.
pub const PATTERN_CAUSE: Many<PatternCause> = Many::new(Var::PatternCause);

/// Values of [`UPDATE_TO_SHARE`].
#[derive(Debug, PartialEq, Eq)]
pub struct UpdateToShare;

impl UpdateToShare {
    pub const NEW_SKILLS: Value<UpdateToShare> = Value::new(0);
    pub const RELOCATION_DONE: Value<UpdateToShare> = Value::new(1);
    pub const AVAILABILITY_CHANGED: Value<UpdateToShare> = Value::new(2);
    pub const RELEVANT_ARTICLE: Value<UpdateToShare> = Value::new(3);
    pub const COMPANY_MILESTONE: Value<UpdateToShare> = Value::new(4);
    pub const GOOD_WISHES: Value<UpdateToShare> = Value::new(5);
}

/// Content for a later check-in.
pub const UPDATE_TO_SHARE: Many<UpdateToShare> = Many::new(Var::UpdateToShare);

/// Already linked on a professional network.
pub const CONNECTED_ON_NETWORK: Flag = Flag::new(Var::ConnectedOnNetwork);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::ExitChannelUsed,
        id: "exit-channel-used",
        kind: Kind::One(&[
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "phone", label: "Phone", when: "" },
            Choice { id: "email", label: "Email", when: "" },
            Choice { id: "in-person", label: "In person", when: "" },
            Choice { id: "relay", label: "Relay", when: "" },
            Choice { id: "linkedin", label: "Linkedin", when: "" },
            Choice { id: "text", label: "Text", when: "" },
        ]),
        short: "Exit channel used",
        ask: "",
        help: "",
        meaning: "how the news was given",
        if_unknown: "phone when told orally, email when told in writing, in-person when left early, else none",
    },
    Fact {
        var: Var::WrittenConfirmationSent,
        id: "written-confirmation-sent",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Written confirmation sent",
        ask: "",
        help: "",
        meaning: "a written record of the exit exists",
        if_unknown: "yes when told in writing by email or LinkedIn, else no",
    },
    Fact {
        var: Var::HoursSinceExit,
        id: "hours-since-exit",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Hours since exit",
        ask: "",
        help: "",
        meaning: "time since telling them",
        if_unknown: "0",
    },
    Fact {
        var: Var::MonthsSinceExit,
        id: "months-since-exit",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Months since exit",
        ask: "",
        help: "",
        meaning: "time since the exit",
        if_unknown: "0",
    },
    Fact {
        var: Var::EmployerReaction,
        id: "employer-reaction",
        kind: Kind::One(&[
            Choice { id: "none-yet", label: "None yet", when: "" },
            Choice { id: "acknowledged", label: "Acknowledged", when: "" },
            Choice { id: "asked-why", label: "Asked why", when: "" },
            Choice { id: "asked-feedback", label: "Asked feedback", when: "" },
            Choice { id: "retention-attempt", label: "Retention attempt", when: "" },
            Choice { id: "counteroffer", label: "Counteroffer", when: "" },
            Choice { id: "better-offer", label: "Better offer", when: "" },
            Choice { id: "invited-to-stay-connected", label: "Invited to stay connected", when: "" },
            Choice { id: "silence", label: "Silence", when: "" },
        ]),
        short: "Employer reaction",
        ask: "",
        help: "",
        meaning: "what came back",
        if_unknown: "none-yet",
    },
    Fact {
        var: Var::CounterofferFixesCause,
        id: "counteroffer-fixes-cause",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "" },
            Choice { id: "partly", label: "Partly", when: "" },
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Counteroffer fixes cause",
        ask: "",
        help: "",
        meaning: "whether the counteroffer removes what caused the exit",
        if_unknown: "unsure",
    },
    Fact {
        var: Var::NeedsTimeToReflect,
        id: "needs-time-to-reflect",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Needs time to reflect",
        ask: "",
        help: "",
        meaning: "cannot answer the counteroffer at once",
        if_unknown: "no",
    },
    Fact {
        var: Var::ReceiptConfirmed,
        id: "receipt-confirmed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Receipt confirmed",
        ask: "",
        help: "",
        meaning: "employer confirmed it got the message",
        if_unknown: "yes when any answer came back, else no",
    },
    Fact {
        var: Var::ReferencesContacted,
        id: "references-contacted",
        kind: Kind::Flag { yes: "", no: "" },
        short: "References contacted",
        ask: "",
        help: "",
        meaning: "referees were or may have been approached",
        if_unknown: "yes when a reference check was agreed, else no",
    },
    Fact {
        var: Var::SharedScheduling,
        id: "shared-scheduling",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Shared scheduling",
        ask: "",
        help: "",
        meaning: "calendar invites or shared booking links exist",
        if_unknown: "yes when appointment-pending",
    },
    Fact {
        var: Var::EmployerSharedSystems,
        id: "employer-shared-systems",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Employer shared systems",
        ask: "",
        help: "",
        meaning: "the candidate has a portal or shared system at the employer",
        if_unknown: "yes when the portal is the established channel, else no",
    },
    Fact {
        var: Var::AgencyClosureConfirmed,
        id: "agency-closure-confirmed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Agency closure confirmed",
        ask: "",
        help: "",
        meaning: "the agency confirmed the file is closed",
        if_unknown: "no",
    },
    Fact {
        var: Var::CanRefer,
        id: "can-refer",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Can refer",
        ask: "",
        help: "",
        meaning: "knows a qualified person willing to be named",
        if_unknown: "no",
    },
    Fact {
        var: Var::FeedbackWantedToGive,
        id: "feedback-wanted-to-give",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Feedback wanted to give",
        ask: "",
        help: "",
        meaning: "wants to give feedback",
        if_unknown: "no",
    },
    Fact {
        var: Var::FeedbackObjective,
        id: "feedback-objective",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Feedback objective",
        ask: "",
        help: "",
        meaning: "can frame it as a helpful, factual suggestion",
        if_unknown: "no",
    },
    Fact {
        var: Var::StillSearching,
        id: "still-searching",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Still searching",
        ask: "",
        help: "",
        meaning: "the search goes on",
        if_unknown: "yes unless another offer was accepted or the search is paused",
    },
    Fact {
        var: Var::FrictionCreated,
        id: "friction-created",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Friction created",
        ask: "",
        help: "",
        meaning: "the exit caused bad feeling",
        if_unknown: "no",
    },
    Fact {
        var: Var::ReasonWasSolvable,
        id: "reason-was-solvable",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Reason was solvable",
        ask: "",
        help: "",
        meaning: "pay, scope or another fixable point caused the exit",
        if_unknown: "no",
    },
    Fact {
        var: Var::Mishandled,
        id: "mishandled",
        kind: Kind::Many(&[
            Choice { id: "ghosted", label: "Ghosted", when: "" },
            Choice { id: "no-show", label: "No show", when: "" },
            Choice { id: "late-notice", label: "Late notice", when: "" },
            Choice { id: "vague", label: "Vague", when: "" },
            Choice { id: "no-follow-up", label: "No follow up", when: "" },
            Choice { id: "harsh-tone", label: "Harsh tone", when: "" },
            Choice { id: "public-criticism", label: "Public criticism", when: "" },
            Choice { id: "overshared", label: "Overshared", when: "" },
        ]),
        short: "Mishandled",
        ask: "",
        help: "",
        meaning: "what went wrong in an earlier exit",
        if_unknown: "no-show when a booked appointment passed unattended, ghosted when exit-status is disappeared, else empty",
    },
    Fact {
        var: Var::ReengageWish,
        id: "reengage-wish",
        kind: Kind::One(&[
            Choice { id: "reengage-later", label: "Reengage later", when: "" },
            Choice { id: "leave-for-good", label: "Leave for good", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Reengage wish",
        ask: "",
        help: "",
        meaning: "what the person wants after a misstep",
        if_unknown: "from the intent (stay: re-engage later, leave: for good); ask before composing the apology",
    },
    Fact {
        var: Var::RepeatPattern,
        id: "repeat-pattern",
        kind: Kind::One(&[
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "repeated-cancellations", label: "Repeated cancellations", when: "" },
            Choice { id: "repeated-late-withdrawals", label: "Repeated late withdrawals", when: "" },
            Choice { id: "frequent-indecision", label: "Frequent indecision", when: "" },
        ]),
        short: "Repeat pattern",
        ask: "",
        help: "",
        meaning: "is this becoming a habit",
        if_unknown: "none",
    },
    Fact {
        var: Var::PatternCause,
        id: "pattern-cause",
        kind: Kind::Many(&[
            Choice { id: "nerves", label: "Nerves", when: "" },
            Choice { id: "low-confidence", label: "Low confidence", when: "" },
            Choice { id: "unclear-goals", label: "Unclear goals", when: "" },
            Choice { id: "insufficient-preparation", label: "Insufficient preparation", when: "" },
            Choice { id: "skill-gap", label: "Skill gap", when: "" },
        ]),
        short: "Pattern cause",
        ask: "",
        help: "",
        meaning: "likely cause of the habit",
        if_unknown: "ask when repeat-pattern is not none",
    },
    Fact {
        var: Var::UpdateToShare,
        id: "update-to-share",
        kind: Kind::Many(&[
            Choice { id: "new-skills", label: "New skills", when: "" },
            Choice { id: "relocation-done", label: "Relocation done", when: "" },
            Choice { id: "availability-changed", label: "Availability changed", when: "" },
            Choice { id: "relevant-article", label: "Relevant article", when: "" },
            Choice { id: "company-milestone", label: "Company milestone", when: "" },
            Choice { id: "good-wishes", label: "Good wishes", when: "" },
        ]),
        short: "Update to share",
        ask: "",
        help: "",
        meaning: "content for a later check-in",
        if_unknown: "without one, do not send a check-in",
    },
    Fact {
        var: Var::ConnectedOnNetwork,
        id: "connected-on-network",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Connected on network",
        ask: "",
        help: "",
        meaning: "already linked on a professional network",
        if_unknown: "no",
    },
];
