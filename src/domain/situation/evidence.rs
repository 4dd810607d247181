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
            Choice { id: "yes", label: "Yes", when: "" },
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Would accept fair offer",
        ask: "",
        help: "",
        meaning: "would take an offer on fair market terms and realistic timing",
        if_unknown: "unsure",
    },
    Fact {
        var: Var::Alignment1y,
        id: "alignment-1y",
        kind: Kind::One(&[
            Choice { id: "advances", label: "Advances", when: "" },
            Choice { id: "neutral", label: "Neutral", when: "" },
            Choice { id: "friction", label: "Friction", when: "" },
        ]),
        short: "Alignment 1y",
        ask: "",
        help: "",
        meaning: "effect on one-year priorities",
        if_unknown: "neutral",
    },
    Fact {
        var: Var::Alignment3y,
        id: "alignment-3y",
        kind: Kind::One(&[
            Choice { id: "advances", label: "Advances", when: "" },
            Choice { id: "neutral", label: "Neutral", when: "" },
            Choice { id: "friction", label: "Friction", when: "" },
        ]),
        short: "Alignment 3y",
        ask: "",
        help: "",
        meaning: "effect on three-year priorities",
        if_unknown: "neutral",
    },
    Fact {
        var: Var::MobilityAlignment,
        id: "mobility-alignment",
        kind: Kind::One(&[
            Choice { id: "supports", label: "Supports", when: "" },
            Choice { id: "neutral", label: "Neutral", when: "" },
            Choice { id: "constrains", label: "Constrains", when: "" },
        ]),
        short: "Mobility alignment",
        ask: "",
        help: "",
        meaning: "effect on international plans",
        if_unknown: "neutral",
    },
    Fact {
        var: Var::PracticalConstraints,
        id: "practical-constraints",
        kind: Kind::One(&[
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "resolvable", label: "Resolvable", when: "" },
            Choice { id: "untenable", label: "Untenable", when: "" },
        ]),
        short: "Practical constraints",
        ask: "",
        help: "",
        meaning: "visa, relocation, commute, family constraints",
        if_unknown: "none",
    },
    Fact {
        var: Var::ConversationCouldFix,
        id: "conversation-could-fix",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "" },
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Conversation could fix",
        ask: "",
        help: "",
        meaning: "a talk with recruiter or manager could settle the concern",
        if_unknown: "unsure",
    },
    Fact {
        var: Var::ConcernBasis,
        id: "concern-basis",
        kind: Kind::One(&[
            Choice { id: "facts", label: "Facts", when: "" },
            Choice { id: "perceptions", label: "Perceptions", when: "" },
            Choice { id: "mixed", label: "Mixed", when: "" },
        ]),
        short: "Concern basis",
        ask: "",
        help: "",
        meaning: "whether worries rest on things said or written, or on impressions",
        if_unknown: "mixed",
    },
    Fact {
        var: Var::ConcernNegotiable,
        id: "concern-negotiable",
        kind: Kind::One(&[
            Choice { id: "yes", label: "Yes", when: "" },
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Concern negotiable",
        ask: "",
        help: "",
        meaning: "the concern is something employers bargain over",
        if_unknown: "unsure",
    },
    Fact {
        var: Var::DealbreakerConfirmed,
        id: "dealbreaker-confirmed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Dealbreaker confirmed",
        ask: "",
        help: "",
        meaning: "a hard limit is confirmed as fact and cannot be fixed",
        if_unknown: "no",
    },
    Fact {
        var: Var::EthicalConcernClear,
        id: "ethical-concern-clear",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Ethical concern clear",
        ask: "",
        help: "",
        meaning: "the ethical problem is unambiguous",
        if_unknown: "no",
    },
    Fact {
        var: Var::WantsJobIfFixed,
        id: "wants-job-if-fixed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Wants job if fixed",
        ask: "",
        help: "",
        meaning: "would want the job if the problem went away",
        if_unknown: "yes when a counteroffer removes the cause or bargaining is in progress, else no",
    },
    Fact {
        var: Var::Dealbreakers,
        id: "dealbreakers",
        kind: Kind::Text,
        short: "Dealbreakers",
        ask: "",
        help: "",
        meaning: "the person's hard limits (for example pay floor, remote work, sponsorship)",
        if_unknown: "prompt before negotiating",
    },
    Fact {
        var: Var::DesiredChanges,
        id: "desired-changes",
        kind: Kind::Many(&[
            Choice { id: "role-scope", label: "Role scope", when: "" },
            Choice { id: "salary-range", label: "Salary range", when: "" },
            Choice { id: "start-date", label: "Start date", when: "" },
            Choice { id: "remote-flexibility", label: "Remote flexibility", when: "" },
            Choice { id: "relocation-support", label: "Relocation support", when: "" },
            Choice { id: "direct-employment", label: "Direct employment", when: "" },
            Choice { id: "visa-sponsorship", label: "Visa sponsorship", when: "" },
        ]),
        short: "Desired changes",
        ask: "",
        help: "",
        meaning: "what would turn the role into a yes",
        if_unknown: "prompt before negotiating",
    },
    Fact {
        var: Var::NegotiationStatus,
        id: "negotiation-status",
        kind: Kind::One(&[
            Choice { id: "not-tried", label: "Not tried", when: "" },
            Choice { id: "in-progress", label: "In progress", when: "" },
            Choice { id: "failed", label: "Failed", when: "" },
            Choice { id: "resolved", label: "Resolved", when: "" },
        ]),
        short: "Negotiation status",
        ask: "",
        help: "",
        meaning: "state of bargaining",
        if_unknown: "not-tried",
    },
    Fact {
        var: Var::EmployerResponseDeadline,
        id: "employer-response-deadline",
        kind: Kind::Date,
        short: "Employer response deadline",
        ask: "",
        help: "",
        meaning: "date given to the employer to answer",
        if_unknown: "offer to set one",
    },
    Fact {
        var: Var::MarketBenchmarkReady,
        id: "market-benchmark-ready",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Market benchmark ready",
        ask: "",
        help: "",
        meaning: "has pay benchmarks and a short value case",
        if_unknown: "no",
    },
    Fact {
        var: Var::NeedsMarketData,
        id: "needs-market-data",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Needs market data",
        ask: "",
        help: "",
        meaning: "unsure what the market would pay or how strong the position is",
        if_unknown: "no",
    },
    Fact {
        var: Var::DetailsVerified,
        id: "details-verified",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Details verified",
        ask: "",
        help: "",
        meaning: "contract type, pay and mobility implications were checked",
        if_unknown: "no",
    },
    Fact {
        var: Var::Reversibility,
        id: "reversibility",
        kind: Kind::One(&[
            Choice { id: "easy", label: "Easy", when: "" },
            Choice { id: "hard", label: "Hard", when: "" },
            Choice { id: "none", label: "None", when: "" },
        ]),
        short: "Reversibility",
        ask: "",
        help: "",
        meaning: "how easily the conversation could be reopened after a no",
        if_unknown: "hard",
    },
    Fact {
        var: Var::CostBenefitVerdict,
        id: "cost-benefit-verdict",
        kind: Kind::One(&[
            Choice { id: "benefits-outweigh", label: "Benefits outweigh", when: "" },
            Choice { id: "balanced", label: "Balanced", when: "" },
            Choice { id: "costs-outweigh", label: "Costs outweigh", when: "" },
        ]),
        short: "Cost benefit verdict",
        ask: "",
        help: "",
        meaning: "result of the ledger",
        if_unknown: "leave out",
    },
    Fact {
        var: Var::OptionsCompared,
        id: "options-compared",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Options compared",
        ask: "",
        help: "",
        meaning: "other opportunities were laid side by side",
        if_unknown: "no",
    },
];
