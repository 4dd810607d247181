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

/// [`EMPLOYER_REACTION`], and how it is asked: apart from the others, because the first screen asks it too.
pub const EMPLOYER_REACTION_ASKED: Fact = Fact {
    var: Var::EmployerReaction,
    id: "employer-reaction",
    kind: Kind::One(&[
        Choice { id: "none-yet", label: "Not yet", when: "They have not reacted yet", likely: 30 },
        Choice {
            id: "acknowledged",
            label: "They took note or thanked me",
            when: "They took note or thanked you",
            likely: 30,
        },
        Choice { id: "asked-why", label: "They asked why", when: "They asked why", likely: 15 },
        Choice { id: "asked-feedback", label: "They asked for feedback", when: "They asked for feedback", likely: 5 },
        Choice { id: "retention-attempt", label: "They asked me to stay", when: "They asked you to stay", likely: 5 },
        Choice { id: "counteroffer", label: "They offered more", when: "They offered more to keep you", likely: 6 },
        Choice {
            id: "better-offer",
            label: "They raised their offer again",
            when: "They raised their offer again",
            likely: 2,
        },
        Choice {
            id: "invited-to-stay-connected",
            label: "They want to stay in touch",
            when: "They want to stay in touch",
            likely: 5,
        },
        Choice { id: "silence", label: "They went silent", when: "They went silent", likely: 5 },
    ]),
    short: "How they reacted",
    ask: "How did they react?",
    help: "",
    meaning: "what came back",
    if_unknown: "Not yet.",
    likely: 60,
};

/// [`REENGAGE_WISH`], and how it is asked: apart from the others, because the first screen asks it too.
pub const REENGAGE_WISH_ASKED: Fact = Fact {
    var: Var::ReengageWish,
    id: "reengage-wish",
    kind: Kind::One(&[
        Choice {
            id: "reengage-later",
            label: "To come back later",
            when: "You would like to come back later",
            likely: 30,
        },
        Choice {
            id: "leave-for-good",
            label: "To leave for good",
            when: "You would like to leave for good",
            likely: 40,
        },
        Choice {
            id: "unsure",
            label: "I do not know yet",
            when: "You do not know yet what you want with them",
            likely: 30,
        },
    ]),
    short: "What you want with them",
    ask: "What would you like with them now?",
    help: "",
    meaning: "what the person wants after a misstep",
    if_unknown: "To come back later if you want to stay in, to leave for good if you want to leave.",
    likely: 45,
};

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::ExitChannelUsed,
        id: "exit-channel-used",
        kind: Kind::One(&[
            Choice { id: "none", label: "I have not told them", when: "You have not told them", likely: 5 },
            Choice { id: "phone", label: "By phone", when: "You told them by phone", likely: 25 },
            Choice { id: "email", label: "By email", when: "You told them by email", likely: 60 },
            Choice { id: "in-person", label: "Face to face", when: "You told them face to face", likely: 4 },
            Choice {
                id: "relay",
                label: "Through someone else",
                when: "You told them through someone else",
                likely: 3,
            },
            Choice { id: "linkedin", label: "On LinkedIn", when: "You told them on LinkedIn", likely: 2 },
            Choice { id: "text", label: "By text", when: "You told them by text", likely: 3 },
        ]),
        short: "How you told them",
        ask: "How did you tell them?",
        help: "",
        meaning: "how the news was given",
        if_unknown: "By phone if you told them out loud, by email if in writing, face to face if you left an interview.",
        likely: 15,
    },
    Fact {
        var: Var::WrittenConfirmationSent,
        id: "written-confirmation-sent",
        kind: Kind::Flag { yes: "They have your news in writing", no: "They do not have your news in writing yet" },
        short: "In writing",
        ask: "Do they have your news in writing?",
        help: "An email or a LinkedIn message counts. A text does not.",
        meaning: "a written record of the exit exists",
        if_unknown: "Yes when you told them by email or on LinkedIn. Otherwise no.",
        likely: 15,
    },
    Fact {
        var: Var::HoursSinceExit,
        id: "hours-since-exit",
        kind: Kind::Number { unit: "hours", least: 0.0 },
        short: "Time since you told them",
        ask: "How many hours ago did you tell them?",
        help: "Put 0 if it was just now.",
        meaning: "time since telling them",
        if_unknown: "Just now.",
        likely: 60,
    },
    Fact {
        var: Var::MonthsSinceExit,
        id: "months-since-exit",
        kind: Kind::Number { unit: "months", least: 0.0 },
        short: "Months since you left",
        ask: "How many months ago did you leave?",
        help: "Put 0 if it was this month.",
        meaning: "time since the exit",
        if_unknown: "This month.",
        likely: 40,
    },
    EMPLOYER_REACTION_ASKED,
    Fact {
        var: Var::CounterofferFixesCause,
        id: "counteroffer-fixes-cause",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "What they now offer solves your problem", likely: 20 },
            Choice {
                id: "partly",
                label: "Partly",
                when: "What they now offer solves part of your problem",
                likely: 35,
            },
            Choice { id: "no", label: "No", when: "What they now offer does not solve your problem", likely: 25 },
            Choice {
                id: "unsure",
                label: "Not sure",
                when: "You do not know if what they now offer solves your problem",
                likely: 20,
            },
        ]),
        short: "What their offer solves",
        ask: "Does what they now offer solve your problem?",
        help: "",
        meaning: "whether what they now offer removes what made the person leave",
        if_unknown: "Not sure.",
        likely: 60,
    },
    Fact {
        var: Var::NeedsTimeToReflect,
        id: "needs-time-to-reflect",
        kind: Kind::Flag { yes: "You need time before you answer them", no: "You can answer them at once" },
        short: "Time to think",
        ask: "Do you need time before you answer them?",
        help: "",
        meaning: "cannot answer their new offer at once",
        if_unknown: "No.",
        likely: 40,
    },
    Fact {
        var: Var::ReceiptConfirmed,
        id: "receipt-confirmed",
        kind: Kind::Flag {
            yes: "They have said that they got your message",
            no: "They have not said that they got your message",
        },
        short: "Message received",
        ask: "Have they said that they got your message?",
        help: "",
        meaning: "employer confirmed it got the message",
        if_unknown: "Yes when any answer came back. Otherwise no.",
        likely: 25,
    },
    Fact {
        var: Var::ReferencesContacted,
        id: "references-contacted",
        kind: Kind::Flag {
            yes: "They may have called people who vouch for you",
            no: "They have not called people who vouch for you",
        },
        short: "People who vouch for you",
        ask: "Might they have called people who vouch for you?",
        help: "",
        meaning: "referees were or may have been approached",
        if_unknown: "Yes when you agreed to such a check. Otherwise no.",
        likely: 15,
    },
    Fact {
        var: Var::SharedScheduling,
        id: "shared-scheduling",
        kind: Kind::Flag {
            yes: "There are calendar invites or booking links with them",
            no: "There are no calendar invites or booking links with them",
        },
        short: "Invites and links",
        ask: "Are there calendar invites or booking links with them?",
        help: "",
        meaning: "calendar invites or shared booking links exist",
        if_unknown: "Yes when something is still booked. Otherwise no.",
        likely: 25,
    },
    Fact {
        var: Var::EmployerSharedSystems,
        id: "employer-shared-systems",
        kind: Kind::Flag {
            yes: "You have a login or a shared folder with them",
            no: "You have no login and no shared folder with them",
        },
        short: "Accounts with them",
        ask: "Do you have a login or a shared folder with them?",
        help: "",
        meaning: "the candidate has a portal or shared system at the employer",
        if_unknown: "Yes when you keep in touch through their portal. Otherwise no.",
        likely: 25,
    },
    Fact {
        var: Var::AgencyClosureConfirmed,
        id: "agency-closure-confirmed",
        kind: Kind::Flag {
            yes: "The agency has said that your file is closed",
            no: "The agency has not said that your file is closed",
        },
        short: "Closed at the agency",
        ask: "Has the agency said that your file is closed?",
        help: "",
        meaning: "the agency confirmed the file is closed",
        if_unknown: "No.",
        likely: 25,
    },
    Fact {
        var: Var::CanRefer,
        id: "can-refer",
        kind: Kind::Flag { yes: "You know someone good who would like to be named", no: "You know nobody to suggest" },
        short: "Someone to suggest",
        ask: "Do you know someone good who would like to be named?",
        help: "",
        meaning: "knows a qualified person willing to be named",
        if_unknown: "No.",
        likely: 12,
    },
    Fact {
        var: Var::FeedbackWantedToGive,
        id: "feedback-wanted-to-give",
        kind: Kind::Flag { yes: "You would like to give them feedback", no: "You do not want to give them feedback" },
        short: "Feedback",
        ask: "Would you like to give them feedback?",
        help: "",
        meaning: "wants to give feedback",
        if_unknown: "No.",
        likely: 25,
    },
    Fact {
        var: Var::FeedbackObjective,
        id: "feedback-objective",
        kind: Kind::Flag {
            yes: "You can put your feedback as a fair and useful tip",
            no: "You cannot yet put your feedback as a fair and useful tip",
        },
        short: "Feedback as a tip",
        ask: "Could you put your feedback as a fair and useful tip?",
        help: "",
        meaning: "can frame it as a helpful, factual suggestion",
        if_unknown: "No.",
        likely: 50,
    },
    Fact {
        var: Var::StillSearching,
        id: "still-searching",
        kind: Kind::Flag { yes: "You are still looking for a job", no: "You are not looking for a job now" },
        short: "Still looking",
        ask: "Are you still looking for a job?",
        help: "",
        meaning: "the search goes on",
        if_unknown: "Yes, unless you accepted another offer or are taking a break.",
        likely: 20,
    },
    Fact {
        var: Var::FrictionCreated,
        id: "friction-created",
        kind: Kind::Flag { yes: "Your leaving caused bad feeling", no: "Your leaving caused no bad feeling" },
        short: "Bad feeling",
        ask: "Did your leaving cause bad feeling?",
        help: "",
        meaning: "the exit caused bad feeling",
        if_unknown: "No.",
        likely: 15,
    },
    Fact {
        var: Var::ReasonWasSolvable,
        id: "reason-was-solvable",
        kind: Kind::Flag {
            yes: "They could have fixed what made you leave",
            no: "They could not have fixed what made you leave",
        },
        short: "A reason they could fix",
        ask: "Could they have fixed what made you leave?",
        help: "Pay or tasks, for example.",
        meaning: "pay, scope or another fixable point caused the exit",
        if_unknown: "No.",
        likely: 35,
    },
    Fact {
        var: Var::Mishandled,
        id: "mishandled",
        kind: Kind::Many(&[
            Choice { id: "ghosted", label: "I stopped answering", when: "You stopped answering", likely: 30 },
            Choice { id: "no-show", label: "I did not turn up", when: "You did not turn up", likely: 15 },
            Choice { id: "late-notice", label: "I told them very late", when: "You told them very late", likely: 25 },
            Choice { id: "vague", label: "I was not clear", when: "You were not clear", likely: 12 },
            Choice {
                id: "no-follow-up",
                label: "I never wrote after telling them",
                when: "You never wrote after telling them",
                likely: 8,
            },
            Choice { id: "harsh-tone", label: "I was too sharp", when: "You were too sharp", likely: 5 },
            Choice {
                id: "public-criticism",
                label: "I spoke badly of them in public",
                when: "You spoke badly of them in public",
                likely: 2,
            },
            Choice { id: "overshared", label: "I said too much", when: "You said too much", likely: 10 },
        ]),
        short: "What went wrong",
        ask: "Did something go wrong in how you left?",
        help: "It happens, and most of it can be mended.",
        meaning: "what went wrong in an earlier exit",
        if_unknown: "That you did not turn up, when the time has passed. That you stopped answering, when you said so. Otherwise nothing.",
        likely: 12,
    },
    REENGAGE_WISH_ASKED,
    Fact {
        var: Var::RepeatPattern,
        id: "repeat-pattern",
        kind: Kind::One(&[
            Choice { id: "none", label: "No, or not often", when: "This does not happen to you often", likely: 85 },
            Choice {
                id: "repeated-cancellations",
                label: "I have cancelled several times",
                when: "You have cancelled several times",
                likely: 6,
            },
            Choice {
                id: "repeated-late-withdrawals",
                label: "I have left late several times",
                when: "You have left late several times",
                likely: 5,
            },
            Choice {
                id: "frequent-indecision",
                label: "I often go back and forth",
                when: "You often go back and forth",
                likely: 4,
            },
        ]),
        short: "Has it happened before",
        ask: "Has this happened to you before?",
        help: "Only to see what could help. You can skip this.",
        meaning: "is this becoming a habit",
        if_unknown: "No.",
        likely: 15,
    },
    Fact {
        var: Var::PatternCause,
        id: "pattern-cause",
        kind: Kind::Many(&[
            Choice { id: "nerves", label: "Nerves", when: "Nerves may be behind it", likely: 35 },
            Choice {
                id: "low-confidence",
                label: "Doubts about myself",
                when: "Doubts about yourself may be behind it",
                likely: 25,
            },
            Choice {
                id: "unclear-goals",
                label: "Not knowing what I want",
                when: "Not knowing what you want may be behind it",
                likely: 35,
            },
            Choice {
                id: "insufficient-preparation",
                label: "Too little time to prepare",
                when: "Too little time to prepare may be behind it",
                likely: 20,
            },
            Choice {
                id: "skill-gap",
                label: "A skill I still need",
                when: "A skill you still need may be behind it",
                likely: 15,
            },
        ]),
        short: "What may be behind it",
        ask: "What may be behind this habit?",
        help: "You can skip this.",
        meaning: "likely cause of the habit",
        if_unknown: "Nothing is assumed.",
        likely: 70,
    },
    Fact {
        var: Var::UpdateToShare,
        id: "update-to-share",
        kind: Kind::Many(&[
            Choice { id: "new-skills", label: "New skills", when: "You have new skills to share", likely: 30 },
            Choice { id: "relocation-done", label: "My move is done", when: "Your move is done", likely: 8 },
            Choice {
                id: "availability-changed",
                label: "I can start at another time",
                when: "You can start at another time now",
                likely: 15,
            },
            Choice {
                id: "relevant-article",
                label: "An article they would like",
                when: "You have an article they would like",
                likely: 15,
            },
            Choice {
                id: "company-milestone",
                label: "Good news about their company",
                when: "You saw good news about their company",
                likely: 15,
            },
            Choice { id: "good-wishes", label: "Good wishes", when: "You want to send good wishes", likely: 30 },
        ]),
        short: "News to share",
        ask: "What news could you share with them?",
        help: "",
        meaning: "content for a later check-in",
        if_unknown: "None. Without news, send nothing.",
        likely: 40,
    },
    Fact {
        var: Var::ConnectedOnNetwork,
        id: "connected-on-network",
        kind: Kind::Flag { yes: "You are linked with them online", no: "You are not linked with them online" },
        short: "Linked online",
        ask: "Are you already linked with them on LinkedIn or the like?",
        help: "",
        meaning: "already linked with them online",
        if_unknown: "No.",
        likely: 35,
    },
];
