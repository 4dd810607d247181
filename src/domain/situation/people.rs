//! People, relationship and channel.

use super::*;

/// Values of [`PROCESS_MANAGER`].
#[derive(Debug, PartialEq, Eq)]
pub struct ProcessManager;

impl ProcessManager {
    pub const AGENCY_RECRUITER: Value<ProcessManager> = Value::new(0);
    pub const IN_HOUSE_RECRUITER: Value<ProcessManager> = Value::new(1);
    pub const HIRING_MANAGER: Value<ProcessManager> = Value::new(2);
    pub const HR: Value<ProcessManager> = Value::new(3);
    pub const INTERVIEWER: Value<ProcessManager> = Value::new(4);
}

/// Who runs the process with the candidate.
pub const PROCESS_MANAGER: One<ProcessManager> = One::new(Var::ProcessManager);

/// Values of [`SOURCED_BY`].
#[derive(Debug, PartialEq, Eq)]
pub struct SourcedBy;

impl SourcedBy {
    pub const OWN_APPLICATION: Value<SourcedBy> = Value::new(0);
    pub const AGENCY: Value<SourcedBy> = Value::new(1);
    pub const RECRUITER_OUTREACH: Value<SourcedBy> = Value::new(2);
    pub const REFERRAL: Value<SourcedBy> = Value::new(3);
}

/// How the candidacy began.
pub const SOURCED_BY: One<SourcedBy> = One::new(Var::SourcedBy);

/// A recruitment agency sits between candidate and employer (as a go-between; for an agency as the legal employer use `contract-model`).
pub const AGENCY_INVOLVED: Flag = Flag::new(Var::AgencyInvolved);

/// Values of [`CONTACTS_KNOWN`].
#[derive(Debug, PartialEq, Eq)]
pub struct ContactsKnown;

impl ContactsKnown {
    pub const RECRUITER: Value<ContactsKnown> = Value::new(0);
    pub const HIRING_MANAGER: Value<ContactsKnown> = Value::new(1);
    pub const HR: Value<ContactsKnown> = Value::new(2);
    pub const INTERVIEWER: Value<ContactsKnown> = Value::new(3);
    pub const SCHEDULER: Value<ContactsKnown> = Value::new(4);
    pub const PANEL_MEMBERS: Value<ContactsKnown> = Value::new(5);
    pub const RELOCATION_VENDOR: Value<ContactsKnown> = Value::new(6);
    pub const IMMIGRATION_LAWYER: Value<ContactsKnown> = Value::new(7);
}

/// People the candidate could reach.
pub const CONTACTS_KNOWN: Many<ContactsKnown> = Many::new(Var::ContactsKnown);

/// Values of [`SCHEDULED_BY`].
#[derive(Debug, PartialEq, Eq)]
pub struct ScheduledBy;

impl ScheduledBy {
    pub const RECRUITER: Value<ScheduledBy> = Value::new(0);
    pub const HIRING_MANAGER: Value<ScheduledBy> = Value::new(1);
    pub const COORDINATOR: Value<ScheduledBy> = Value::new(2);
    pub const HR: Value<ScheduledBy> = Value::new(3);
    pub const SELF_SERVICE_LINK: Value<ScheduledBy> = Value::new(4);
}

/// Who booked the interviews.
pub const SCHEDULED_BY: One<ScheduledBy> = One::new(Var::ScheduledBy);

/// Values of [`ESTABLISHED_CHANNEL`].
#[derive(Debug, PartialEq, Eq)]
pub struct EstablishedChannel;

impl EstablishedChannel {
    pub const EMAIL: Value<EstablishedChannel> = Value::new(0);
    pub const PHONE: Value<EstablishedChannel> = Value::new(1);
    pub const TEXT: Value<EstablishedChannel> = Value::new(2);
    pub const LINKEDIN: Value<EstablishedChannel> = Value::new(3);
    pub const SOCIAL_DM: Value<EstablishedChannel> = Value::new(4);
    pub const PORTAL: Value<EstablishedChannel> = Value::new(5);
    pub const MIXED: Value<EstablishedChannel> = Value::new(6);
}

/// Channel used so far with the person to be told.
pub const ESTABLISHED_CHANNEL: One<EstablishedChannel> = One::new(Var::EstablishedChannel);

/// The relationship and context make an informal channel natural for this news.
pub const INFORMAL_CHANNEL_FITS: Flag = Flag::new(Var::InformalChannelFits);

/// The candidate has, or can find (signature, calendar invite, switchboard), a number for the interviewer or recruiter.
pub const HAS_PHONE_NUMBER: Flag = Flag::new(Var::HasPhoneNumber);

/// Values of [`RAPPORT`].
#[derive(Debug, PartialEq, Eq)]
pub struct Rapport;

impl Rapport {
    pub const NONE: Value<Rapport> = Value::new(0);
    pub const SOME: Value<Rapport> = Value::new(1);
    pub const CLOSE: Value<Rapport> = Value::new(2);
}

/// Warmth of the relationship with the decision-maker.
pub const RAPPORT: One<Rapport> = One::new(Var::Rapport);

/// The employer made an oral offer or asked for a call and expects a spoken reply.
pub const EXPECTS_DIRECT_CONVERSATION: Flag = Flag::new(Var::ExpectsDirectConversation);

/// Values of [`ADVISERS_INVOLVED`].
#[derive(Debug, PartialEq, Eq)]
pub struct AdvisersInvolved;

impl AdvisersInvolved {
    pub const OWN_RECRUITER: Value<AdvisersInvolved> = Value::new(0);
    pub const MENTOR: Value<AdvisersInvolved> = Value::new(1);
    pub const COACH: Value<AdvisersInvolved> = Value::new(2);
}

/// People on the candidate's own side who know about the process.
pub const ADVISERS_INVOLVED: Many<AdvisersInvolved> = Many::new(Var::AdvisersInvolved);

/// The team or market is abroad or multi-country.
pub const INTERNATIONAL_HIRING_TEAM: Flag = Flag::new(Var::InternationalHiringTeam);

/// Values of [`MARKET_NORM`].
#[derive(Debug, PartialEq, Eq)]
pub struct MarketNorm;

impl MarketNorm {
    pub const LATE_CALL_EXPECTED: Value<MarketNorm> = Value::new(0);
    pub const FORMAL_WRITTEN_EXPECTED: Value<MarketNorm> = Value::new(1);
    pub const NO_SPECIAL_NORM: Value<MarketNorm> = Value::new(2);
}

/// Local etiquette for late withdrawal.
pub const MARKET_NORM: One<MarketNorm> = One::new(Var::MarketNorm);

/// Where the employer's norms come from.
pub const EMPLOYER_MARKET: Text = Text::new(Var::EmployerMarket);

/// The recruiter has said which form of notice is preferred.
pub const NOTIFICATION_PREFERENCE_KNOWN: Flag = Flag::new(Var::NotificationPreferenceKnown);

/// Small industry niche, expatriate community or international recruiting circle where word travels.
pub const TIGHT_NETWORK: Flag = Flag::new(Var::TightNetwork);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::ProcessManager,
        id: "process-manager",
        kind: Kind::One(&[
            Choice { id: "agency-recruiter", label: "Agency recruiter", when: "" },
            Choice { id: "in-house-recruiter", label: "In house recruiter", when: "" },
            Choice { id: "hiring-manager", label: "Hiring manager", when: "" },
            Choice { id: "hr", label: "Hr", when: "" },
            Choice { id: "interviewer", label: "Interviewer", when: "" },
        ]),
        short: "Process manager",
        ask: "",
        help: "",
        meaning: "who runs the process with the candidate",
        if_unknown: "whoever scheduled or approached (section M), else the person who last wrote to the candidate",
    },
    Fact {
        var: Var::SourcedBy,
        id: "sourced-by",
        kind: Kind::One(&[
            Choice { id: "own-application", label: "Own application", when: "" },
            Choice { id: "agency", label: "Agency", when: "" },
            Choice { id: "recruiter-outreach", label: "Recruiter outreach", when: "" },
            Choice { id: "referral", label: "Referral", when: "" },
        ]),
        short: "Sourced by",
        ask: "",
        help: "",
        meaning: "how the candidacy began",
        if_unknown: "own-application",
    },
    Fact {
        var: Var::AgencyInvolved,
        id: "agency-involved",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Agency involved",
        ask: "",
        help: "",
        meaning: "a recruitment agency sits between candidate and employer (as a go-between; for an agency as the legal employer use `contract-model`)",
        if_unknown: "yes if process-manager is agency-recruiter or sourced-by is agency, else no",
    },
    Fact {
        var: Var::ContactsKnown,
        id: "contacts-known",
        kind: Kind::Many(&[
            Choice { id: "recruiter", label: "Recruiter", when: "" },
            Choice { id: "hiring-manager", label: "Hiring manager", when: "" },
            Choice { id: "hr", label: "Hr", when: "" },
            Choice { id: "interviewer", label: "Interviewer", when: "" },
            Choice { id: "scheduler", label: "Scheduler", when: "" },
            Choice { id: "panel-members", label: "Panel members", when: "" },
            Choice { id: "relocation-vendor", label: "Relocation vendor", when: "" },
            Choice { id: "immigration-lawyer", label: "Immigration lawyer", when: "" },
        ]),
        short: "Contacts known",
        ask: "",
        help: "",
        meaning: "people the candidate could reach",
        if_unknown: "whoever sent the last message",
    },
    Fact {
        var: Var::ScheduledBy,
        id: "scheduled-by",
        kind: Kind::One(&[
            Choice { id: "recruiter", label: "Recruiter", when: "" },
            Choice { id: "hiring-manager", label: "Hiring manager", when: "" },
            Choice { id: "coordinator", label: "Coordinator", when: "" },
            Choice { id: "hr", label: "Hr", when: "" },
            Choice { id: "self-service-link", label: "Self service link", when: "" },
        ]),
        short: "Scheduled by",
        ask: "",
        help: "",
        meaning: "who booked the interviews",
        if_unknown: "same as process-manager",
    },
    Fact {
        var: Var::EstablishedChannel,
        id: "established-channel",
        kind: Kind::One(&[
            Choice { id: "email", label: "Email", when: "" },
            Choice { id: "phone", label: "Phone", when: "" },
            Choice { id: "text", label: "Text", when: "" },
            Choice { id: "linkedin", label: "Linkedin", when: "" },
            Choice { id: "social-dm", label: "Social dm", when: "" },
            Choice { id: "portal", label: "Portal", when: "" },
            Choice { id: "mixed", label: "Mixed", when: "" },
        ]),
        short: "Established channel",
        ask: "",
        help: "",
        meaning: "channel used so far with the person to be told",
        if_unknown: "email",
    },
    Fact {
        var: Var::InformalChannelFits,
        id: "informal-channel-fits",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Informal channel fits",
        ask: "",
        help: "",
        meaning: "the relationship and context make an informal channel natural for this news",
        if_unknown: "no",
    },
    Fact {
        var: Var::HasPhoneNumber,
        id: "has-phone-number",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Has phone number",
        ask: "",
        help: "",
        meaning: "the candidate has, or can find (signature, calendar invite, switchboard), a number for the interviewer or recruiter",
        if_unknown: "assume one can be found and say where to look; ask whenever short-notice or accepted; only a plain no makes the plan fall back to writing at once",
    },
    Fact {
        var: Var::Rapport,
        id: "rapport",
        kind: Kind::One(&[
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "some", label: "Some", when: "" },
            Choice { id: "close", label: "Close", when: "" },
        ]),
        short: "Rapport",
        ask: "",
        help: "",
        meaning: "warmth of the relationship with the decision-maker",
        if_unknown: "none before interviews, some after two rounds",
    },
    Fact {
        var: Var::ExpectsDirectConversation,
        id: "expects-direct-conversation",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Expects direct conversation",
        ask: "",
        help: "",
        meaning: "the employer made an oral offer or asked for a call and expects a spoken reply",
        if_unknown: "yes when stage is offer-verbal, else no",
    },
    Fact {
        var: Var::AdvisersInvolved,
        id: "advisers-involved",
        kind: Kind::Many(&[
            Choice { id: "own-recruiter", label: "Own recruiter", when: "" },
            Choice { id: "mentor", label: "Mentor", when: "" },
            Choice { id: "coach", label: "Coach", when: "" },
        ]),
        short: "Advisers involved",
        ask: "",
        help: "",
        meaning: "people on the candidate's own side who know about the process",
        if_unknown: "empty",
    },
    Fact {
        var: Var::InternationalHiringTeam,
        id: "international-hiring-team",
        kind: Kind::Flag { yes: "", no: "" },
        short: "International hiring team",
        ask: "",
        help: "",
        meaning: "the team or market is abroad or multi-country",
        if_unknown: "no",
    },
    Fact {
        var: Var::MarketNorm,
        id: "market-norm",
        kind: Kind::One(&[
            Choice { id: "late-call-expected", label: "Late call expected", when: "" },
            Choice { id: "formal-written-expected", label: "Formal written expected", when: "" },
            Choice { id: "no-special-norm", label: "No special norm", when: "" },
        ]),
        short: "Market norm",
        ask: "",
        help: "",
        meaning: "local etiquette for late withdrawal",
        if_unknown: "be formal; ask the recruiter",
    },
    Fact {
        var: Var::EmployerMarket,
        id: "employer-market",
        kind: Kind::Text,
        short: "Employer market",
        ask: "",
        help: "",
        meaning: "where the employer's norms come from",
        if_unknown: "leave blank",
    },
    Fact {
        var: Var::NotificationPreferenceKnown,
        id: "notification-preference-known",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Notification preference known",
        ask: "",
        help: "",
        meaning: "the recruiter has said which form of notice is preferred",
        if_unknown: "no",
    },
    Fact {
        var: Var::TightNetwork,
        id: "tight-network",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Tight network",
        ask: "",
        help: "",
        meaning: "small industry niche, expatriate community or international recruiting circle where word travels",
        if_unknown: "yes when mobility-involved, else no",
    },
];
