//! Other offers.

use super::*;

/// Values of [`COMPETING_OFFER`].
#[derive(Debug, PartialEq, Eq)]
pub struct CompetingOffer;

impl CompetingOffer {
    pub const NONE: Value<CompetingOffer> = Value::new(0);
    pub const IN_PROCESS: Value<CompetingOffer> = Value::new(1);
    pub const RECEIVED: Value<CompetingOffer> = Value::new(2);
    pub const ACCEPTED_VERBAL: Value<CompetingOffer> = Value::new(3);
    pub const ACCEPTED_FIRM: Value<CompetingOffer> = Value::new(4);
}

/// Strongest other option.
pub const COMPETING_OFFER: One<CompetingOffer> = One::new(Var::CompetingOffer);

/// Acceptance elsewhere and start date are confirmed.
pub const OTHER_START_DATE_CONFIRMED: Flag = Flag::new(Var::OtherStartDateConfirmed);

/// Time since accepting elsewhere.
pub const HOURS_SINCE_OTHER_ACCEPTANCE: Number = Number::new(Var::HoursSinceOtherAcceptance);

/// This process still has value as a fallback.
pub const BACKUP_USEFUL: Flag = Flag::new(Var::BackupUseful);

/// Further employers that must also be told.
pub const OTHER_ACTIVE_PROCESSES: Number = Number::new(Var::OtherActiveProcesses);

/// Offers on the table in total.
pub const OFFERS_OPEN: Number = Number::new(Var::OffersOpen);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::CompetingOffer,
        id: "competing-offer",
        kind: Kind::One(&[
            Choice { id: "none", label: "I have none", when: "You have no other offer", likely: 50 },
            Choice { id: "in-process", label: "I am in talks", when: "You are in talks with someone else", likely: 25 },
            Choice { id: "received", label: "I have another offer", when: "You have another offer", likely: 10 },
            Choice {
                id: "accepted-verbal",
                label: "I said yes out loud",
                when: "You said yes elsewhere, but only out loud",
                likely: 4,
            },
            Choice {
                id: "accepted-firm",
                label: "I said yes and it is firm",
                when: "You said yes elsewhere and it is firm",
                likely: 11,
            },
        ]),
        short: "Your best other option",
        ask: "How far is your best other option?",
        help: "",
        meaning: "strongest other option",
        if_unknown: "Firm when you gave an accepted offer as a reason. In talks when you gave something better elsewhere. Otherwise none.",
        likely: 25,
    },
    Fact {
        var: Var::OtherStartDateConfirmed,
        id: "other-start-date-confirmed",
        kind: Kind::Flag {
            yes: "The other job is confirmed with a start date",
            no: "The other job is not confirmed yet",
        },
        short: "The other job confirmed",
        ask: "Is the other job confirmed, with a start date?",
        help: "",
        meaning: "acceptance elsewhere and start date are confirmed",
        if_unknown: "Yes when the other offer is firm. Otherwise no.",
        likely: 30,
    },
    Fact {
        var: Var::HoursSinceOtherAcceptance,
        id: "hours-since-other-acceptance",
        kind: Kind::Number { unit: "hours", least: 0.0 },
        short: "Time since your other yes",
        ask: "How many hours ago did you say yes to the other job?",
        help: "Put 0 if it was just now.",
        meaning: "time since the yes to the other job",
        if_unknown: "Just now.",
        likely: 35,
    },
    Fact {
        var: Var::BackupUseful,
        id: "backup-useful",
        kind: Kind::Flag { yes: "This job would still be a useful plan B", no: "This job is no plan B for you" },
        short: "A plan B",
        ask: "Would this job still be a useful plan B?",
        help: "",
        meaning: "this process still has value as a fallback",
        if_unknown: "No.",
        likely: 25,
    },
    Fact {
        var: Var::OtherActiveProcesses,
        id: "other-active-processes",
        kind: Kind::Number { unit: "employers", least: 0.0 },
        short: "Others to tell",
        ask: "How many other employers will you have to tell too?",
        help: "Put 0 if there are none.",
        meaning: "further employers that must also be told",
        if_unknown: "None.",
        likely: 35,
    },
    Fact {
        var: Var::OffersOpen,
        id: "offers-open",
        kind: Kind::Number { unit: "offers", least: 0.0 },
        short: "Offers in hand",
        ask: "How many offers do you have in all?",
        help: "",
        meaning: "how many offers are on the table in all",
        if_unknown: "This offer if there is one, and the other if you have one.",
        likely: 20,
    },
];
