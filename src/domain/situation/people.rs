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
            Choice {
                id: "agency-recruiter",
                label: "A recruiter from an agency",
                when: "A recruiter from an agency runs the process",
                likely: 20,
            },
            Choice {
                id: "in-house-recruiter",
                label: "A recruiter in the company",
                when: "A recruiter in the company runs the process",
                likely: 40,
            },
            Choice {
                id: "hiring-manager",
                label: "The manager I would work for",
                when: "The manager you would work for runs the process",
                likely: 20,
            },
            Choice { id: "hr", label: "Someone in HR", when: "Someone in HR runs the process", likely: 17 },
            Choice {
                id: "interviewer",
                label: "The person who interviews me",
                when: "The person who interviews you runs the process",
                likely: 3,
            },
        ]),
        short: "Who runs it",
        ask: "Who runs this process with you?",
        help: "The person you mostly hear from.",
        meaning: "who runs the process with the candidate",
        if_unknown: "Whoever booked the interview or first wrote to you. Failing that, the person who wrote to you last.",
        likely: 70,
    },
    Fact {
        var: Var::SourcedBy,
        id: "sourced-by",
        kind: Kind::One(&[
            Choice { id: "own-application", label: "I applied", when: "You applied for the job yourself", likely: 60 },
            Choice { id: "agency", label: "An agency put me forward", when: "An agency put you forward", likely: 15 },
            Choice {
                id: "recruiter-outreach",
                label: "A recruiter wrote to me first",
                when: "A recruiter wrote to you first",
                likely: 17,
            },
            Choice {
                id: "referral",
                label: "Someone recommended me",
                when: "Someone recommended you for the job",
                likely: 8,
            },
        ]),
        short: "How it began",
        ask: "How did you come to this job?",
        help: "",
        meaning: "how the process began",
        if_unknown: "Through an agency if one is involved. Otherwise you applied.",
        likely: 25,
    },
    Fact {
        var: Var::AgencyInvolved,
        id: "agency-involved",
        kind: Kind::Flag {
            yes: "An agency passes messages between you and them",
            no: "No agency stands between you and them",
        },
        short: "An agency between you",
        ask: "Does an agency pass messages between you and them?",
        help: "An agency that would employ you is a different thing. We ask about that with the contract.",
        meaning: "a recruitment agency stands between the person and the employer and passes messages on",
        if_unknown: "Yes if an agency runs the process or put you forward. Otherwise no.",
        likely: 10,
    },
    Fact {
        var: Var::ContactsKnown,
        id: "contacts-known",
        kind: Kind::Many(&[
            Choice { id: "recruiter", label: "The recruiter", when: "You can reach the recruiter", likely: 60 },
            Choice {
                id: "hiring-manager",
                label: "The manager I would work for",
                when: "You can reach the manager you would work for",
                likely: 40,
            },
            Choice { id: "hr", label: "HR", when: "You can reach HR", likely: 30 },
            Choice {
                id: "interviewer",
                label: "The person who interviews me",
                when: "You can reach the person who interviews you",
                likely: 25,
            },
            Choice {
                id: "scheduler",
                label: "The person who books the dates",
                when: "You can reach the person who books the dates",
                likely: 20,
            },
            Choice {
                id: "panel-members",
                label: "People on the panel",
                when: "You can reach people on the panel",
                likely: 10,
            },
            Choice {
                id: "relocation-vendor",
                label: "The firm that handles the move",
                when: "You can reach the firm that handles the move",
                likely: 2,
            },
            Choice {
                id: "immigration-lawyer",
                label: "The visa lawyer",
                when: "You can reach the visa lawyer",
                likely: 2,
            },
        ]),
        short: "Who you can reach",
        ask: "Who could you write to or call?",
        help: "Pick everyone you have an address or number for.",
        meaning: "people the candidate could reach",
        if_unknown: "Whoever sent the last message.",
        likely: 60,
    },
    Fact {
        var: Var::ScheduledBy,
        id: "scheduled-by",
        kind: Kind::One(&[
            Choice { id: "recruiter", label: "A recruiter", when: "A recruiter booked the interview", likely: 45 },
            Choice {
                id: "hiring-manager",
                label: "The manager I would work for",
                when: "The manager you would work for booked the interview",
                likely: 12,
            },
            Choice {
                id: "coordinator",
                label: "A coordinator or assistant",
                when: "A coordinator or assistant booked the interview",
                likely: 15,
            },
            Choice { id: "hr", label: "Someone in HR", when: "Someone in HR booked the interview", likely: 18 },
            Choice {
                id: "self-service-link",
                label: "I booked it through a link",
                when: "You booked the interview through a link",
                likely: 10,
            },
        ]),
        short: "Who booked it",
        ask: "Who booked the interview with you?",
        help: "",
        meaning: "who booked the interviews",
        if_unknown: "The person who runs the process.",
        likely: 25,
    },
    Fact {
        var: Var::EstablishedChannel,
        id: "established-channel",
        kind: Kind::One(&[
            Choice { id: "email", label: "Email", when: "You have mostly been in touch by email", likely: 70 },
            Choice { id: "phone", label: "Phone", when: "You have mostly been in touch by phone", likely: 12 },
            Choice {
                id: "text",
                label: "Text or chat",
                when: "You have mostly been in touch by text or chat",
                likely: 3,
            },
            Choice { id: "linkedin", label: "LinkedIn", when: "You have mostly been in touch on LinkedIn", likely: 6 },
            Choice {
                id: "social-dm",
                label: "Another social network",
                when: "You have mostly been in touch on a social network",
                likely: 1,
            },
            Choice {
                id: "portal",
                label: "Their job portal",
                when: "You have mostly been in touch through their job portal",
                likely: 4,
            },
            Choice { id: "mixed", label: "A mix", when: "You have mostly been in touch in several ways", likely: 4 },
        ]),
        short: "How you keep in touch",
        ask: "How have you and they mostly been in touch?",
        help: "",
        meaning: "channel used so far with the person to be told",
        if_unknown: "By email.",
        likely: 30,
    },
    Fact {
        var: Var::InformalChannelFits,
        id: "informal-channel-fits",
        kind: Kind::Flag {
            yes: "A chat message would feel natural between you",
            no: "A chat message would feel too light for this news",
        },
        short: "A chat message",
        ask: "Would a chat message feel natural for this news?",
        help: "Think of how you two usually talk.",
        meaning: "a chat message is natural between them, also for this news",
        if_unknown: "No.",
        likely: 12,
    },
    Fact {
        var: Var::HasPhoneNumber,
        id: "has-phone-number",
        kind: Kind::Flag {
            yes: "You have or can find a phone number for them",
            no: "You have no phone number for them",
        },
        short: "A phone number",
        ask: "Do you have a phone number for them, or can you find one?",
        help: "Look at the foot of their emails, in the calendar invite, or on the company site.",
        meaning: "the person has a number to call, or can find one below an email, in an invite or at the front desk",
        if_unknown: "Yes: one can often be found. Only a plain no makes the plan switch to writing.",
        likely: 25,
    },
    Fact {
        var: Var::Rapport,
        id: "rapport",
        kind: Kind::One(&[
            Choice {
                id: "none",
                label: "We hardly know each other",
                when: "You and the person who decides hardly know each other",
                likely: 40,
            },
            Choice { id: "some", label: "We get on", when: "You and the person who decides get on", likely: 45 },
            Choice {
                id: "close",
                label: "We get on very well",
                when: "You and the person who decides get on very well",
                likely: 15,
            },
        ]),
        short: "How well you get on",
        ask: "How well do you and the person who decides get on?",
        help: "",
        meaning: "how warm things are with the person who decides",
        if_unknown: "You hardly know each other at first. After two rounds you get on.",
        likely: 35,
    },
    Fact {
        var: Var::ExpectsDirectConversation,
        id: "expects-direct-conversation",
        kind: Kind::Flag { yes: "They expect your answer on a call or face to face", no: "They do not expect a call" },
        short: "An answer in person",
        ask: "Do they expect your answer on a call or face to face?",
        help: "They may have made the offer on a call, or asked you to ring.",
        meaning: "the employer made an oral offer or asked for a call and expects a spoken reply",
        if_unknown: "Yes if the offer was made out loud. Otherwise no.",
        likely: 10,
    },
    Fact {
        var: Var::AdvisersInvolved,
        id: "advisers-involved",
        kind: Kind::Many(&[
            Choice {
                id: "own-recruiter",
                label: "A recruiter who works for me",
                when: "A recruiter who works for you knows about it",
                likely: 50,
            },
            Choice { id: "mentor", label: "A mentor", when: "A mentor of yours knows about it", likely: 30 },
            Choice { id: "coach", label: "A coach", when: "A coach of yours knows about it", likely: 20 },
        ]),
        short: "People on your side",
        ask: "Who on your side knows about this?",
        help: "So that the people who help you do not hear it last. Leave it out if there is nobody.",
        meaning: "people on the candidate's own side who know about the process",
        if_unknown: "Nobody.",
        likely: 20,
    },
    Fact {
        var: Var::InternationalHiringTeam,
        id: "international-hiring-team",
        kind: Kind::Flag { yes: "The team is abroad or in several countries", no: "The team is in your own country" },
        short: "A team abroad",
        ask: "Is the team abroad, or spread over several countries?",
        help: "",
        meaning: "the team or market is abroad or multi-country",
        if_unknown: "No.",
        likely: 20,
    },
    Fact {
        var: Var::MarketNorm,
        id: "market-norm",
        kind: Kind::One(&[
            Choice {
                id: "late-call-expected",
                label: "People expect a call",
                when: "People there expect a call",
                likely: 10,
            },
            Choice {
                id: "formal-written-expected",
                label: "People expect a formal letter or email",
                when: "People there expect a formal letter or email",
                likely: 10,
            },
            Choice {
                id: "no-special-norm",
                label: "Nothing special",
                when: "There is no special custom there",
                likely: 80,
            },
        ]),
        short: "Local custom",
        ask: "Is there a local custom for leaving late in the process?",
        help: "Skip this if you do not know.",
        meaning: "local custom for leaving late in the process",
        if_unknown: "No special custom. If in doubt, be formal or ask the recruiter.",
        likely: 12,
    },
    Fact {
        var: Var::EmployerMarket,
        id: "employer-market",
        kind: Kind::Text,
        short: "Their country",
        ask: "Which country or region are they in?",
        help: "Only a note, for you.",
        meaning: "where the employer's norms come from",
        if_unknown: "Left blank.",
        likely: 15,
    },
    Fact {
        var: Var::NotificationPreferenceKnown,
        id: "notification-preference-known",
        kind: Kind::Flag {
            yes: "They have said how they like to get such news",
            no: "They have not said how they like to get such news",
        },
        short: "How they like to hear it",
        ask: "Have they said how they like to get such news?",
        help: "",
        meaning: "the recruiter has said which form of notice is preferred",
        if_unknown: "No.",
        likely: 12,
    },
    Fact {
        var: Var::TightNetwork,
        id: "tight-network",
        kind: Kind::Flag {
            yes: "This is a small world where word travels",
            no: "This is not a small world where word travels",
        },
        short: "A small world",
        ask: "Is this a small world where people talk?",
        help: "A small trade, people from home who live abroad, or recruiters who all know each other.",
        meaning: "a small trade, people living abroad or a circle of recruiters, where word travels",
        if_unknown: "Yes when a visa or a move abroad is involved. Otherwise no.",
        likely: 35,
    },
];
