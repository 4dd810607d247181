//! Evidence for the decision.

use super::*;

/// Values of [`WOULD_ACCEPT_FAIR_OFFER`].
#[derive(Debug, PartialEq, Eq)]
pub struct WouldAcceptFairOffer;

impl WouldAcceptFairOffer {
    pub const YES: Value<WouldAcceptFairOffer> = Value::new(0);
    pub const NO: Value<WouldAcceptFairOffer> = Value::new(1);
    pub const UNSURE: Value<WouldAcceptFairOffer> = Value::new(2);
}

/// Would take an offer on fair market terms and realistic timing.
pub const WOULD_ACCEPT_FAIR_OFFER: One<WouldAcceptFairOffer> = One::new(Var::WouldAcceptFairOffer);

/// Values of [`ALIGNMENT_1Y`].
#[derive(Debug, PartialEq, Eq)]
pub struct Alignment1y;

impl Alignment1y {
    pub const ADVANCES: Value<Alignment1y> = Value::new(0);
    pub const NEUTRAL: Value<Alignment1y> = Value::new(1);
    pub const FRICTION: Value<Alignment1y> = Value::new(2);
}

/// Effect on one-year priorities.
pub const ALIGNMENT_1Y: One<Alignment1y> = One::new(Var::Alignment1y);

/// Values of [`ALIGNMENT_3Y`].
#[derive(Debug, PartialEq, Eq)]
pub struct Alignment3y;

impl Alignment3y {
    pub const ADVANCES: Value<Alignment3y> = Value::new(0);
    pub const NEUTRAL: Value<Alignment3y> = Value::new(1);
    pub const FRICTION: Value<Alignment3y> = Value::new(2);
}

/// Effect on three-year priorities.
pub const ALIGNMENT_3Y: One<Alignment3y> = One::new(Var::Alignment3y);

/// Values of [`MOBILITY_ALIGNMENT`].
#[derive(Debug, PartialEq, Eq)]
pub struct MobilityAlignment;

impl MobilityAlignment {
    pub const SUPPORTS: Value<MobilityAlignment> = Value::new(0);
    pub const NEUTRAL: Value<MobilityAlignment> = Value::new(1);
    pub const CONSTRAINS: Value<MobilityAlignment> = Value::new(2);
}

/// Effect on international plans.
pub const MOBILITY_ALIGNMENT: One<MobilityAlignment> = One::new(Var::MobilityAlignment);

/// Values of [`PRACTICAL_CONSTRAINTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct PracticalConstraints;

impl PracticalConstraints {
    pub const NONE: Value<PracticalConstraints> = Value::new(0);
    pub const RESOLVABLE: Value<PracticalConstraints> = Value::new(1);
    pub const UNTENABLE: Value<PracticalConstraints> = Value::new(2);
}

/// Visa, relocation, commute, family constraints.
pub const PRACTICAL_CONSTRAINTS: One<PracticalConstraints> = One::new(Var::PracticalConstraints);

/// Values of [`CONVERSATION_COULD_FIX`].
#[derive(Debug, PartialEq, Eq)]
pub struct ConversationCouldFix;

impl ConversationCouldFix {
    pub const YES: Value<ConversationCouldFix> = Value::new(0);
    pub const NO: Value<ConversationCouldFix> = Value::new(1);
    pub const UNSURE: Value<ConversationCouldFix> = Value::new(2);
}

/// A talk with recruiter or manager could settle the concern.
pub const CONVERSATION_COULD_FIX: One<ConversationCouldFix> = One::new(Var::ConversationCouldFix);

/// Values of [`CONCERN_BASIS`].
#[derive(Debug, PartialEq, Eq)]
pub struct ConcernBasis;

impl ConcernBasis {
    pub const FACTS: Value<ConcernBasis> = Value::new(0);
    pub const PERCEPTIONS: Value<ConcernBasis> = Value::new(1);
    pub const MIXED: Value<ConcernBasis> = Value::new(2);
}

/// Whether worries rest on things said or written, or on impressions.
pub const CONCERN_BASIS: One<ConcernBasis> = One::new(Var::ConcernBasis);

/// Values of [`CONCERN_NEGOTIABLE`].
#[derive(Debug, PartialEq, Eq)]
pub struct ConcernNegotiable;

impl ConcernNegotiable {
    pub const YES: Value<ConcernNegotiable> = Value::new(0);
    pub const NO: Value<ConcernNegotiable> = Value::new(1);
    pub const UNSURE: Value<ConcernNegotiable> = Value::new(2);
}

/// The concern is something employers bargain over.
pub const CONCERN_NEGOTIABLE: One<ConcernNegotiable> = One::new(Var::ConcernNegotiable);

/// A hard limit is confirmed as fact and cannot be fixed.
pub const DEALBREAKER_CONFIRMED: Flag = Flag::new(Var::DealbreakerConfirmed);

/// The ethical problem is unambiguous.
pub const ETHICAL_CONCERN_CLEAR: Flag = Flag::new(Var::EthicalConcernClear);

/// Would want the job if the problem went away.
pub const WANTS_JOB_IF_FIXED: Flag = Flag::new(Var::WantsJobIfFixed);

/// The person's hard limits (for example pay floor, remote work, sponsorship).
pub const DEALBREAKERS: Text = Text::new(Var::Dealbreakers);

/// Values of [`DESIRED_CHANGES`].
#[derive(Debug, PartialEq, Eq)]
pub struct DesiredChanges;

impl DesiredChanges {
    pub const ROLE_SCOPE: Value<DesiredChanges> = Value::new(0);
    pub const SALARY_RANGE: Value<DesiredChanges> = Value::new(1);
    pub const START_DATE: Value<DesiredChanges> = Value::new(2);
    pub const REMOTE_FLEXIBILITY: Value<DesiredChanges> = Value::new(3);
    pub const RELOCATION_SUPPORT: Value<DesiredChanges> = Value::new(4);
    pub const DIRECT_EMPLOYMENT: Value<DesiredChanges> = Value::new(5);
    pub const VISA_SPONSORSHIP: Value<DesiredChanges> = Value::new(6);
}

/// What would turn the role into a yes.
pub const DESIRED_CHANGES: Many<DesiredChanges> = Many::new(Var::DesiredChanges);

/// Values of [`NEGOTIATION_STATUS`].
#[derive(Debug, PartialEq, Eq)]
pub struct NegotiationStatus;

impl NegotiationStatus {
    pub const NOT_TRIED: Value<NegotiationStatus> = Value::new(0);
    pub const IN_PROGRESS: Value<NegotiationStatus> = Value::new(1);
    pub const FAILED: Value<NegotiationStatus> = Value::new(2);
    pub const RESOLVED: Value<NegotiationStatus> = Value::new(3);
}

/// State of bargaining.
pub const NEGOTIATION_STATUS: One<NegotiationStatus> = One::new(Var::NegotiationStatus);

/// Date given to the employer to answer.
pub const EMPLOYER_RESPONSE_DEADLINE: Text = Text::new(Var::EmployerResponseDeadline);

/// Has pay benchmarks and a short value case.
pub const MARKET_BENCHMARK_READY: Flag = Flag::new(Var::MarketBenchmarkReady);

/// Unsure what the market would pay or how strong the position is.
pub const NEEDS_MARKET_DATA: Flag = Flag::new(Var::NeedsMarketData);

/// Contract type, pay and mobility implications were checked.
pub const DETAILS_VERIFIED: Flag = Flag::new(Var::DetailsVerified);

/// Values of [`REVERSIBILITY`].
#[derive(Debug, PartialEq, Eq)]
pub struct Reversibility;

impl Reversibility {
    pub const EASY: Value<Reversibility> = Value::new(0);
    pub const HARD: Value<Reversibility> = Value::new(1);
    pub const NONE: Value<Reversibility> = Value::new(2);
}

/// How easily the conversation could be reopened after a no.
pub const REVERSIBILITY: One<Reversibility> = One::new(Var::Reversibility);

/// Values of [`COST_BENEFIT_VERDICT`].
#[derive(Debug, PartialEq, Eq)]
pub struct CostBenefitVerdict;

impl CostBenefitVerdict {
    pub const BENEFITS_OUTWEIGH: Value<CostBenefitVerdict> = Value::new(0);
    pub const BALANCED: Value<CostBenefitVerdict> = Value::new(1);
    pub const COSTS_OUTWEIGH: Value<CostBenefitVerdict> = Value::new(2);
}

/// Result of the ledger.
pub const COST_BENEFIT_VERDICT: One<CostBenefitVerdict> = One::new(Var::CostBenefitVerdict);

/// Other opportunities were laid side by side.
pub const OPTIONS_COMPARED: Flag = Flag::new(Var::OptionsCompared);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::WouldAcceptFairOffer,
        id: "would-accept-fair-offer",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "You would take a fair offer from them", likely: 35 },
            Choice { id: "no", label: "No", when: "You would not take a fair offer from them", likely: 25 },
            Choice {
                id: "unsure",
                label: "Not sure",
                when: "You do not know if you would take a fair offer",
                likely: 40,
            },
        ]),
        short: "A fair offer",
        ask: "Would you take a fair offer from them?",
        help: "Pay that fits the market and a start you can manage.",
        meaning: "would take an offer on fair market terms and realistic timing",
        if_unknown: "Not sure.",
        likely: 60,
    },
    Fact {
        var: Var::Alignment1y,
        id: "alignment-1y",
        kind: Kind::One(&[
            Choice {
                id: "advances",
                label: "It helps them",
                when: "The job helps your plans for the next year",
                likely: 40,
            },
            Choice {
                id: "neutral",
                label: "Little either way",
                when: "The job makes little difference to your plans for the next year",
                likely: 35,
            },
            Choice {
                id: "friction",
                label: "It gets in the way",
                when: "The job gets in the way of your plans for the next year",
                likely: 25,
            },
        ]),
        short: "Your next year",
        ask: "What would this job do for your plans for the next year?",
        help: "",
        meaning: "effect on one-year priorities",
        if_unknown: "Little either way.",
        likely: 50,
    },
    Fact {
        var: Var::Alignment3y,
        id: "alignment-3y",
        kind: Kind::One(&[
            Choice {
                id: "advances",
                label: "It helps them",
                when: "The job helps your plans for the next three years",
                likely: 40,
            },
            Choice {
                id: "neutral",
                label: "Little either way",
                when: "The job makes little difference to your plans for the next three years",
                likely: 35,
            },
            Choice {
                id: "friction",
                label: "It gets in the way",
                when: "The job gets in the way of your plans for the next three years",
                likely: 25,
            },
        ]),
        short: "Your next three years",
        ask: "What would this job do for your plans for the next three years?",
        help: "",
        meaning: "effect on three-year priorities",
        if_unknown: "Little either way.",
        likely: 50,
    },
    Fact {
        var: Var::MobilityAlignment,
        id: "mobility-alignment",
        kind: Kind::One(&[
            Choice {
                id: "supports",
                label: "It helps them",
                when: "The job helps your plans to live abroad",
                likely: 40,
            },
            Choice {
                id: "neutral",
                label: "Little either way",
                when: "The job makes little difference to your plans to live abroad",
                likely: 35,
            },
            Choice {
                id: "constrains",
                label: "It gets in the way",
                when: "The job gets in the way of your plans to live abroad",
                likely: 25,
            },
        ]),
        short: "Your plans abroad",
        ask: "What would this job do for your plans to live abroad?",
        help: "",
        meaning: "what the job does for plans abroad",
        if_unknown: "Little either way.",
        likely: 40,
    },
    Fact {
        var: Var::PracticalConstraints,
        id: "practical-constraints",
        kind: Kind::One(&[
            Choice { id: "none", label: "No", when: "Nothing practical stands in the way", likely: 70 },
            Choice {
                id: "resolvable",
                label: "Yes, but it can be solved",
                when: "Something practical stands in the way, but it can be solved",
                likely: 20,
            },
            Choice {
                id: "untenable",
                label: "Yes, and it cannot be solved",
                when: "Something practical stands in the way and cannot be solved",
                likely: 10,
            },
        ]),
        short: "Practical hurdles",
        ask: "Does a visa, a move, the journey or family stand in the way?",
        help: "",
        meaning: "whether a visa, a move, the journey or family stands in the way",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::ConversationCouldFix,
        id: "conversation-could-fix",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "A talk could settle your concern", likely: 30 },
            Choice { id: "no", label: "No", when: "A talk would not settle your concern", likely: 40 },
            Choice { id: "unsure", label: "Not sure", when: "You do not know if a talk would help", likely: 30 },
        ]),
        short: "A talk",
        ask: "Could a talk with them settle your concern?",
        help: "",
        meaning: "a talk with recruiter or manager could settle the concern",
        if_unknown: "Not sure.",
        likely: 40,
    },
    Fact {
        var: Var::ConcernBasis,
        id: "concern-basis",
        kind: Kind::One(&[
            Choice {
                id: "facts",
                label: "Things I was told or read",
                when: "Your worries rest on things you were told or read",
                likely: 35,
            },
            Choice { id: "perceptions", label: "My impressions", when: "Your worries rest on impressions", likely: 25 },
            Choice {
                id: "mixed",
                label: "A bit of both",
                when: "Your worries rest on facts and impressions",
                likely: 40,
            },
        ]),
        short: "What your worries rest on",
        ask: "What do your worries rest on?",
        help: "",
        meaning: "whether worries rest on things said or written, or on impressions",
        if_unknown: "A bit of both.",
        likely: 55,
    },
    Fact {
        var: Var::ConcernNegotiable,
        id: "concern-negotiable",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "They could bargain over your concern", likely: 35 },
            Choice { id: "no", label: "No", when: "They could not bargain over your concern", likely: 40 },
            Choice {
                id: "unsure",
                label: "Not sure",
                when: "You do not know if they would bargain over it",
                likely: 25,
            },
        ]),
        short: "Room to bargain",
        ask: "Is your concern something they could bargain over?",
        help: "Pay, start date and days at home often are. People and values seldom are.",
        meaning: "the concern is something employers bargain over",
        if_unknown: "Not sure.",
        likely: 55,
    },
    Fact {
        var: Var::DealbreakerConfirmed,
        id: "dealbreaker-confirmed",
        kind: Kind::Flag {
            yes: "You know that they cannot meet a hard limit of yours",
            no: "You know of no hard limit that they cannot meet",
        },
        short: "A hard limit",
        ask: "Do you know for sure that they cannot meet one of your hard limits?",
        help: "Something you were told or read, not a guess.",
        meaning: "a hard limit is confirmed as fact and cannot be fixed",
        if_unknown: "No.",
        likely: 20,
    },
    Fact {
        var: Var::EthicalConcernClear,
        id: "ethical-concern-clear",
        kind: Kind::Flag {
            yes: "Something in how they act is clearly wrong",
            no: "Nothing in how they act is clearly wrong",
        },
        short: "Something clearly wrong",
        ask: "Is something in how they act clearly wrong?",
        help: "You can skip this. You need not say what it is.",
        meaning: "what is wrong is beyond doubt",
        if_unknown: "No.",
        likely: 5,
    },
    Fact {
        var: Var::WantsJobIfFixed,
        id: "wants-job-if-fixed",
        kind: Kind::Flag {
            yes: "You would want the job if the problem went away",
            no: "You would not want the job even with the problem gone",
        },
        short: "If the problem went away",
        ask: "Would you want the job if the problem went away?",
        help: "",
        meaning: "would want the job if the problem went away",
        if_unknown: "Yes when their new offer solves it, or while you bargain. Otherwise no.",
        likely: 45,
    },
    Fact {
        var: Var::Dealbreakers,
        id: "dealbreakers",
        kind: Kind::Text,
        short: "Your hard limits",
        ask: "What are your one or two hard limits?",
        help: "The lowest pay, days at home, or help with a visa.",
        meaning: "the person's hard limits, such as the lowest pay, days at home or a visa",
        if_unknown: "Left blank. You are asked for them before you bargain.",
        likely: 50,
    },
    Fact {
        var: Var::DesiredChanges,
        id: "desired-changes",
        kind: Kind::Many(&[
            Choice {
                id: "role-scope",
                label: "Other tasks",
                when: "Other tasks would turn this into a yes",
                likely: 15,
            },
            Choice { id: "salary-range", label: "More pay", when: "More pay would turn this into a yes", likely: 50 },
            Choice {
                id: "start-date",
                label: "Another start date",
                when: "Another start date would turn this into a yes",
                likely: 10,
            },
            Choice {
                id: "remote-flexibility",
                label: "More work from home",
                when: "More work from home would turn this into a yes",
                likely: 25,
            },
            Choice {
                id: "relocation-support",
                label: "More help with the move",
                when: "More help with the move would turn this into a yes",
                likely: 3,
            },
            Choice {
                id: "direct-employment",
                label: "A contract with the company itself",
                when: "A contract with the company itself would turn this into a yes",
                likely: 5,
            },
            Choice {
                id: "visa-sponsorship",
                label: "Help with my visa",
                when: "Help with your visa would turn this into a yes",
                likely: 3,
            },
        ]),
        short: "What would make it a yes",
        ask: "What would turn this into a yes?",
        help: "",
        meaning: "what would turn the role into a yes",
        if_unknown: "Left blank. You are asked for it before you bargain.",
        likely: 60,
    },
    Fact {
        var: Var::NegotiationStatus,
        id: "negotiation-status",
        kind: Kind::One(&[
            Choice { id: "not-tried", label: "Not yet", when: "You have not tried to bargain", likely: 70 },
            Choice { id: "in-progress", label: "We are at it", when: "You are bargaining with them now", likely: 12 },
            Choice {
                id: "failed",
                label: "Yes, and it did not work",
                when: "You tried to bargain and it did not work",
                likely: 12,
            },
            Choice {
                id: "resolved",
                label: "Yes, and it is settled",
                when: "You bargained and it is settled",
                likely: 6,
            },
        ]),
        short: "Bargaining",
        ask: "Have you tried to bargain with them?",
        help: "",
        meaning: "state of bargaining",
        if_unknown: "Not yet.",
        likely: 30,
    },
    Fact {
        var: Var::EmployerResponseDeadline,
        id: "employer-response-deadline",
        kind: Kind::Date,
        short: "Their date to answer",
        ask: "By what date should they answer you?",
        help: "",
        meaning: "date given to the employer to answer",
        if_unknown: "None. The plan offers to set one.",
        likely: 35,
    },
    Fact {
        var: Var::MarketBenchmarkReady,
        id: "market-benchmark-ready",
        kind: Kind::Flag {
            yes: "You have pay figures and a short case to show",
            no: "You have no pay figures to show yet",
        },
        short: "Pay figures",
        ask: "Do you have pay figures and a short case to show them?",
        help: "",
        meaning: "has pay benchmarks and a short value case",
        if_unknown: "No.",
        likely: 25,
    },
    Fact {
        var: Var::NeedsMarketData,
        id: "needs-market-data",
        kind: Kind::Flag {
            yes: "You are unsure what the market would pay you",
            no: "You know what the market would pay you",
        },
        short: "What the market pays",
        ask: "Are you unsure what the market would pay you?",
        help: "",
        meaning: "unsure what the market would pay or how strong the position is",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::DetailsVerified,
        id: "details-verified",
        kind: Kind::Flag {
            yes: "You have checked the contract, the pay and any move",
            no: "You have not yet checked the contract, the pay and any move",
        },
        short: "Details checked",
        ask: "Have you checked the contract, the pay and any move?",
        help: "",
        meaning: "the contract, the pay and what a move means were checked",
        if_unknown: "No.",
        likely: 40,
    },
    Fact {
        var: Var::Reversibility,
        id: "reversibility",
        kind: Kind::One(&[
            Choice { id: "easy", label: "Easily", when: "You could easily go back after a no", likely: 20 },
            Choice {
                id: "hard",
                label: "Only with effort",
                when: "You could go back after a no, but only with effort",
                likely: 60,
            },
            Choice { id: "none", label: "Not at all", when: "You could not go back after a no", likely: 20 },
        ]),
        short: "Going back on a no",
        ask: "If you said no now, how easily could you go back?",
        help: "",
        meaning: "how easily the talk could be opened again after a no",
        if_unknown: "Only with effort.",
        likely: 30,
    },
    Fact {
        var: Var::CostBenefitVerdict,
        id: "cost-benefit-verdict",
        kind: Kind::One(&[
            Choice {
                id: "benefits-outweigh",
                label: "Yes, more",
                when: "Going on would bring you more than it costs",
                likely: 35,
            },
            Choice {
                id: "balanced",
                label: "About the same",
                when: "Going on would bring you about what it costs",
                likely: 25,
            },
            Choice {
                id: "costs-outweigh",
                label: "No, it costs more",
                when: "Going on would cost you more than it brings",
                likely: 40,
            },
        ]),
        short: "Gains and costs",
        ask: "All in all, would going on bring you more than it costs?",
        help: "",
        meaning: "result of the ledger",
        if_unknown: "Left out.",
        likely: 50,
    },
    Fact {
        var: Var::OptionsCompared,
        id: "options-compared",
        kind: Kind::Flag {
            yes: "You have laid your options side by side",
            no: "You have not yet laid your options side by side",
        },
        short: "Options side by side",
        ask: "Have you laid your options side by side?",
        help: "",
        meaning: "other opportunities were laid side by side",
        if_unknown: "No.",
        likely: 30,
    },
];
