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
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "in-process", label: "In process", when: "" },
            Choice { id: "received", label: "Received", when: "" },
            Choice { id: "accepted-verbal", label: "Accepted verbal", when: "" },
            Choice { id: "accepted-firm", label: "Accepted firm", when: "" },
        ]),
        short: "Competing offer",
        ask: "",
        help: "",
        meaning: "strongest other option",
        if_unknown: "accepted-firm when \"accepted another offer\" is a reason, in-process when a better competing offer is, else none",
    },
    Fact {
        var: Var::OtherStartDateConfirmed,
        id: "other-start-date-confirmed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Other start date confirmed",
        ask: "",
        help: "",
        meaning: "acceptance elsewhere and start date are confirmed",
        if_unknown: "yes when the other offer is accepted-firm, else no",
    },
    Fact {
        var: Var::HoursSinceOtherAcceptance,
        id: "hours-since-other-acceptance",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Hours since other acceptance",
        ask: "",
        help: "",
        meaning: "time since accepting elsewhere",
        if_unknown: "0",
    },
    Fact {
        var: Var::BackupUseful,
        id: "backup-useful",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Backup useful",
        ask: "",
        help: "",
        meaning: "this process still has value as a fallback",
        if_unknown: "no",
    },
    Fact {
        var: Var::OtherActiveProcesses,
        id: "other-active-processes",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Other active processes",
        ask: "",
        help: "",
        meaning: "further employers that must also be told",
        if_unknown: "0",
    },
    Fact {
        var: Var::OffersOpen,
        id: "offers-open",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Offers open",
        ask: "",
        help: "",
        meaning: "offers on the table in total",
        if_unknown: "counted from this stage and `competing-offer`",
    },
];
