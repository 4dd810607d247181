//! Frameworks: deciding.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_DECISION_QUESTIONS: Framework = Framework {
    id: "fw-decision-questions",
    kind: FrameworkKind::Decision,
    when: DECIDING.yes(),
    title: "Decision questions",
    inputs: &[
        Var::WouldAcceptFairOffer,
        Var::Alignment1y,
        Var::Alignment3y,
        Var::MobilityAlignment,
        Var::PracticalConstraints,
        Var::ConversationCouldFix,
        Var::Certainty,
    ],
    needs: "`would-accept-fair-offer`, `alignment-1y`, `alignment-3y`, `mobility-alignment`, `practical-constraints`, `conversation-could-fix`, `certainty`",
    steps: &[
        "Would you accept an offer here on fair market terms and a realistic timetable?",
        "Does the role serve your priorities for next year and for three years out, including your mobility plan?",
        "Do visa, relocation, commute or family limits make it unworkable, or can they be solved?",
        "Could a talk with someone on their side settle your concerns?",
    ],
    sets: &[Var::Action],
    gives: "`action`",
    outcome: "confident no on 1, 2 and 4 (or an untenable 3 that no talk can fix) gives withdraw; any doubt gives gather-info; a yes on 4 gives a conversation first; yes on 1 and 2 with solvable limits gives continue or negotiate",
    sources: &[&S0_2B, &S0_6],
};

pub static FW_THREE_QUESTION_FLOW: Framework = Framework {
    id: "fw-three-question-flow",
    kind: FrameworkKind::Decision,
    when: APPOINTMENT_PENDING.yes(),
    title: "Three question flow",
    inputs: &[Var::UrgentUnavoidable, Var::Alternatives, Var::Intent, Var::RescheduleCommitted],
    needs: "`urgent-unavoidable`, `alternatives`, `intent`, `reschedule-committed`",
    steps: &[
        "Urgency: is it an emergency you cannot avoid (accident, illness, family)?",
        "Commitment: would another time or a video call keep the relationship whole?",
        "Fit: do you still want this process?",
    ],
    sets: &[Var::Action],
    gives: "`action` (reschedule, switch-format, cancel-and-withdraw, continue)",
    outcome: "1 yes = act now, protect the employer's chance to refill the slot; 2 yes and 3 yes = offer concrete alternatives at once (reschedule or switch-format); 3 no = cancel-and-withdraw decisively, whatever 1 and 2 say; 1 no and only weak reasons = attend",
    sources: &[&S3_3],
};

pub static FW_LEGITIMACY_TEST: Framework = Framework {
    id: "fw-legitimacy-test",
    kind: FrameworkKind::Decision,
    when: REASONS.known(),
    title: "Legitimacy test",
    inputs: &[Var::Reasons, Var::AppointmentPending],
    needs: "`reasons`, `appointment-pending`",
    steps: &[
        "Does it stop you from performing (severe illness, emergency)?",
        "Does it make the job impossible (firm offer accepted elsewhere, unavoidable relocation that makes the commute infeasible)?",
        "After honest reflection, does it show the role is outside your long-term plan, or a cultural or ethical mismatch you can state briefly?",
        "Or is it weak: dislike of a known journey, a bad review that earlier research would have shown, procrastination, no preparation (by our reading also nerves)?",
    ],
    sets: &[Var::WeakReasonsOnly],
    gives: "`weak-reasons-only`",
    outcome: "yes on 1, 2 or 3 = legitimate, go on to action; only 4 = do not cancel, attend and learn, decide afterwards",
    sources: &[&S0_2A, &S1_2, &S2_2A, &S3_3A, &S3_3B],
};

pub static FW_FOUR_PART_DECISION: Framework = Framework {
    id: "fw-four-part-decision",
    kind: FrameworkKind::Decision,
    when: all(&[
        DECIDING.yes(),
        STAGE.is_any(&[
            Stage::EARLY_ROUNDS,
            Stage::MULTI_ROUNDS,
            Stage::AFTER_FINAL_INTERVIEW,
            Stage::OFFER_VERBAL,
            Stage::OFFER_WRITTEN,
        ]),
    ]),
    title: "Four part decision",
    inputs: &[],
    needs: "outputs of `fw-facts-perceptions`, `fw-goal-map`, `fw-opportunity-cost`, `fw-reversibility`",
    steps: &[
        "Separate facts from perceptions",
        "Map the role to your goals",
        "Calculate the opportunity cost",
        "Test reversibility",
    ],
    sets: &[Var::Action, Var::PersonalDeadline],
    gives: "`action`, `personal-deadline`",
    outcome: "confirmed dealbreaker or goal friction with costs above benefits = withdraw; perceptions dominate = verify first (gather-info); reversible and improvable = may wait with a deadline; short timetable and irreversible = decide now; still unsure = show coach call to action",
    sources: &[&S4_3, &S4_3A, &S4_3B, &S4_3C, &S4_3D, &S4_20],
};

pub static FW_FACTS_PERCEPTIONS: Framework = Framework {
    id: "fw-facts-perceptions",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Facts perceptions",
    inputs: &[],
    needs: "two lists written by the person",
    steps: &[
        "Facts column: verifiable items said or documented (contract type, pay range, reporting line, relocation help)",
        "Perceptions column: impressions (lack of rapport, awkward questions, gut unease)",
        "Mark for each perception how it could be verified and by whom",
    ],
    sets: &[Var::ConcernBasis],
    gives: "`concern-basis`, question list for `t-any-clarification-request`",
    outcome: "more weight in perceptions = verify before deciding; a fact that is a dealbreaker = `dealbreaker-confirmed`",
    sources: &[&S4_3A],
};

pub static FW_GOAL_MAP: Framework = Framework {
    id: "fw-goal-map",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Goal map",
    inputs: &[],
    needs: "one-year goals, three-year goals, mobility goals",
    steps: &[
        "List two or three goals per horizon",
        "Rate the role on each: advances, neutral, friction",
        "Rate mobility: supports, neutral, constrains",
    ],
    sets: &[Var::Alignment1y, Var::Alignment3y, Var::MobilityAlignment],
    gives: "`alignment-1y`, `alignment-3y`, `mobility-alignment`",
    outcome: "even modest acceleration = consider going on; friction = withdraw; for mobile people a constraint on international moves counts as friction",
    sources: &[&S0_2B, &S0_2C, &S4_3B, &S4_7],
};

pub static FW_OPPORTUNITY_COST: Framework = Framework {
    id: "fw-opportunity-cost",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Opportunity cost",
    inputs: &[],
    needs: "free text in four fields",
    steps: &[
        "What you give up by leaving now (money upside, offer, contact)",
        "What you give up by staying (time, stress, other options)",
        "Reputation effect of each",
        "Effect on later mobility",
    ],
    sets: &[],
    gives: "note for the ledger",
    outcome: "compare; a badly matched job may set a career back by years",
    sources: &[&S4_3C],
};

pub static FW_REVERSIBILITY: Framework = Framework {
    id: "fw-reversibility",
    kind: FrameworkKind::Decision,
    when: DECIDING.yes(),
    title: "Reversibility",
    inputs: &[Var::Reversibility, Var::HiringTimelineShort, Var::ConcernNegotiable],
    needs: "`reversibility`, `hiring-timeline-short`, `concern-negotiable`",
    steps: &[
        "Could the employer still address the concern (sponsor, contract change, other role)?",
        "If you say no now, how easily could you reopen the talk?",
        "How soon will they close the position?",
    ],
    sets: &[Var::Reversibility, Var::Action],
    gives: "`reversibility`, `action`",
    outcome: "possible and likely to reopen = waiting allowed; short timetable and no reopening = settle the decision fast",
    sources: &[&S4_3D],
};

pub static FW_WITHDRAW_OR_WAIT: Framework = Framework {
    id: "fw-withdraw-or-wait",
    kind: FrameworkKind::Decision,
    when: STAGE.is_any(&[
        Stage::EARLY_ROUNDS,
        Stage::MULTI_ROUNDS,
        Stage::AFTER_FINAL_INTERVIEW,
        Stage::OFFER_VERBAL,
        Stage::OFFER_WRITTEN,
    ]),
    title: "Withdraw or wait",
    inputs: &[
        Var::DealbreakerConfirmed,
        Var::EthicalConcernClear,
        Var::CompetingOffer,
        Var::ConcernBasis,
        Var::ConcernNegotiable,
        Var::PersonalDeadline,
    ],
    needs: "`dealbreaker-confirmed`, `ethical-concern-clear`, `competing-offer`, `concern-basis`, `concern-negotiable`, `personal-deadline`",
    steps: &[
        "Any of: confirmed dealbreaker, unambiguous ethics problem, other offer accepted? Withdraw immediately",
        "Concern is perception, and information could change it? Wait and verify",
        "Concern is negotiable (pay, scope) and you would like to see a written offer? Wait or negotiate",
        "If waiting, set a deadline",
        "While in the process stay polite and engaged; once leaving, act fast and inform everyone involved",
    ],
    sets: &[Var::Action, Var::PersonalDeadline],
    gives: "`action`, `personal-deadline`",
    outcome: "first matching step wins",
    sources: &[&S4_4, &S4_4A, &S4_4B, &S4_4C, &S4_21Q2],
};

pub static FW_REASONS_TO_CONTINUE: Framework = Framework {
    id: "fw-reasons-to-continue",
    kind: FrameworkKind::Checklist,
    when: INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
    title: "Reasons to continue",
    inputs: &[Var::NeedsMarketData, Var::ConcernNegotiable, Var::InterviewPurpose, Var::PreparedToAccept],
    needs: "`needs-market-data`, `concern-negotiable`, `interview-purpose`, `prepared-to-accept`",
    steps: &[
        "You need concrete market data about pay or bargaining power",
        "The issues are probably negotiable and you want to hear the terms",
        "You are interviewing elsewhere and an offer would help or speed up other options",
    ],
    sets: &[],
    gives: "`action = wait-for-offer`",
    outcome: "1 or 2 suffices when you would really consider an offer; 3 only with honest engagement and readiness to accept; a confirmed dealbreaker cancels all three",
    sources: &[&S4_11, &S4_11A, &S4_11B, &S4_11C, &S4_21Q2],
};

pub static FW_PRIORITY_REVIEW: Framework = Framework {
    id: "fw-priority-review",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Priority review",
    inputs: &[],
    needs: "weight and score for each priority",
    steps: &[
        "Responsibilities",
        "Growth potential",
        "Compensation",
        "Culture",
        "Work-life balance",
        "Anything else that matters (mobility, commute, stability)",
    ],
    sets: &[],
    gives: "fit profile",
    outcome: "if it no longer matches goals or values, withdrawing may be right",
    sources: &[&S1_11, &S2_3A],
};

pub static FW_GUT_CHECK: Framework = Framework {
    id: "fw-gut-check",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Gut check",
    inputs: &[],
    needs: "one answer",
    steps: &["Imagine being given this job tomorrow", "Note the first feeling: excited, conflicted or indifferent"],
    sets: &[Var::GutReaction],
    gives: "`gut-reaction`",
    outcome: "conflicted = look for the cause in facts and goals; excited = look again at what makes you want to leave",
    sources: &[&S2_3A],
};

pub static FW_SIDE_BY_SIDE: Framework = Framework {
    id: "fw-side-by-side",
    kind: FrameworkKind::Table,
    when: any(&[
        OTHER_ACTIVE_PROCESSES.at_least(1.0),
        COMPETING_OFFER.is_any(&[CompetingOffer::IN_PROCESS, CompetingOffer::RECEIVED]),
    ]),
    title: "Side by side",
    inputs: &[],
    needs: "one column per option",
    steps: &[
        "Timeline",
        "Offer or likely offer (pay)",
        "Benefits",
        "Company stability",
        "Team chemistry",
        "Long-term direction",
        "Mobility and visa path",
    ],
    sets: &[Var::OptionsCompared],
    gives: "`options-compared`, preferred option",
    outcome: "the person judges; the app only highlights empty cells and clear dominance",
    sources: &[&S1_10A, &S2_3B],
};

pub static FW_CONFIRM_BEFORE_SENDING: Framework = Framework {
    id: "fw-confirm-before-sending",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    title: "Confirm before sending",
    inputs: &[Var::Certainty, Var::DecisionConfirmed],
    needs: "`certainty`, `decision-confirmed`",
    steps: &[
        "Would you regret it next week?",
        "Did you sit with it (sleep on it if wanted)?",
        "Do you know that after the notice they move on to others?",
        "Do you feel certain?",
    ],
    sets: &[Var::DecisionConfirmed],
    gives: "`decision-confirmed`",
    outcome: "all clear = communicate promptly; otherwise gather-info or wait with deadline",
    sources: &[&S0_6, &S1_5, &S2_3C],
};

pub static FW_BEFORE_SEND_CHECKLIST: Framework = Framework {
    id: "fw-before-send-checklist",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    title: "Before send checklist",
    inputs: &[Var::DetailsVerified, Var::Alignment1y, Var::Alignment3y, Var::ConcernNegotiable, Var::PersonalDeadline],
    needs: "`details-verified`, `alignment-1y`, `alignment-3y`, `concern-negotiable`, `personal-deadline`",
    steps: &[
        "Contract type, pay and mobility implications verified",
        "Role checked against your 12-36 month goals",
        "Concerns sorted into negotiable and factual",
        "Personal deadline set and met",
        "Short message ready",
    ],
    sets: &[],
    gives: "send permission (soft)",
    outcome: "an unchecked item gives a warning, never a hard stop; safety cases skip it",
    sources: &[&S4_7],
};

pub static FW_COST_LEDGER: Framework = Framework {
    id: "fw-cost-ledger",
    kind: FrameworkKind::Ledger,
    when: DECIDING.yes(),
    title: "Cost ledger",
    inputs: &[],
    needs: "three columns",
    steps: &[
        "Immediate benefits of accepting (pay, role)",
        "Costs (commute, relocation, poor fit)",
        "Long-term effect on the career",
        "Optional weight 1-5 per line *(threshold proposed)*",
    ],
    sets: &[Var::CostBenefitVerdict],
    gives: "`cost-benefit-verdict`, printable note",
    outcome: "costs above benefits = say no; keep the ledger as private evidence for a mentor or coach, not for the employer",
    sources: &[&S4_18],
};

pub static FW_CONTRACT_MODEL_REVIEW: Framework = Framework {
    id: "fw-contract-model-review",
    kind: FrameworkKind::Checklist,
    when: CONTRACT_MODEL.is_any(&[ContractModel::FIXED_TERM, ContractModel::CONTRACTOR, ContractModel::THIRD_PARTY]),
    title: "Contract model review",
    inputs: &[Var::ContractModel, Var::ContractModelNeeded, Var::MobilityInvolved],
    needs: "`contract-model`, `contract-model-needed`, `mobility-involved`",
    steps: &[
        "Who is the legal employer?",
        "Duration and notice",
        "Benefits lost or changed",
        "Tax treatment",
        "Effect on sponsorship and later mobility",
        "Can you accept these trade-offs?",
    ],
    sets: &[Var::DealbreakerConfirmed, Var::ModelMismatch],
    gives: "`dealbreaker-confirmed`, `model-mismatch`",
    outcome: "no on 6 with direct employment required = dealbreaker; else negotiate direct employment or accept knowingly",
    sources: &[&S4_2C, &S4_9B, &S4_17A],
};

pub static FW_TOTAL_REWARD_CHECK: Framework = Framework {
    id: "fw-total-reward-check",
    kind: FrameworkKind::Checklist,
    when: REASONS.has_any(&[
        Reason::COMPENSATION_BELOW_MINIMUM,
        Reason::BENEFITS_BELOW_MINIMUM,
        Reason::GROWTH_PATH_LACKING,
        Reason::FLEXIBILITY_OR_BALANCE_LACKING,
    ]),
    title: "Total reward check",
    inputs: &[],
    needs: "own minimum per item",
    steps: &[
        "Salary",
        "Benefits",
        "Bonus",
        "Flexibility",
        "Growth path",
        "Personal cost of relocation or time-zone shift",
    ],
    sets: &[Var::DealbreakerConfirmed, Var::ConcernNegotiable],
    gives: "`dealbreaker-confirmed` or `concern-negotiable`",
    outcome: "below the minimum in total and not negotiable = decline",
    sources: &[&S1_2, &S4_2D],
};

pub static FW_RELOCATION_PACKAGE_CHECKLIST: Framework = Framework {
    id: "fw-relocation-package-checklist",
    kind: FrameworkKind::Checklist,
    when: MOBILITY_INVOLVED.yes(),
    title: "Relocation package checklist",
    inputs: &[Var::RelocationElements, Var::FamilyConstraints],
    needs: "`relocation-elements`, `family-constraints`",
    steps: &[
        "Housing",
        "Language training",
        "Orientation",
        "Family support (schooling, partner's work permission)",
        "Costs left to you",
        "Integration support after arrival",
    ],
    sets: &[Var::RelocationSupport],
    gives: "`relocation-support`",
    outcome: "weak or none with large costs left = renegotiate, or reconsider the role",
    sources: &[&S0_10B, &S4_2E, &S4_9C],
};

pub static FW_MOBILITY_ROADMAP_CHECK: Framework = Framework {
    id: "fw-mobility-roadmap-check",
    kind: FrameworkKind::Exercise,
    when: any(&[FUTURE_MOBILITY_PLANS.yes(), MOBILITY_INVOLVED.yes()]),
    title: "Mobility roadmap check",
    inputs: &[],
    needs: "planned moves, visa options, skills needed for global roles",
    steps: &[
        "Does the role block a planned relocation?",
        "Does it close visa options?",
        "Does it build or undermine skills for global roles?",
        "Would refusing this move keep a better one open?",
        "What does it do to the next step on your map?",
    ],
    sets: &[Var::MobilityAlignment],
    gives: "`mobility-alignment`",
    outcome: "blocking answers = leaving may be the right long-term choice",
    sources: &[&S0_2C, &S0_10B, &S4_3B],
};

pub static FW_MOBILITY_OPTIONS_BEFORE_LEAVING: Framework = Framework {
    id: "fw-mobility-options-before-leaving",
    kind: FrameworkKind::Decision,
    when: all(&[
        REASONS.has_any(&[
            Reason::RELOCATION_SUPPORT_WEAK,
            Reason::RELOCATION_COST,
            Reason::VISA_TIMELINE,
            Reason::RELOCATION_LOGISTICS,
        ]),
        INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]),
        EXITED.no(),
        DEALBREAKER_CONFIRMED.no(),
    ]),
    title: "Mobility options before leaving",
    inputs: &[Var::DesiredChanges],
    needs: "`desired-changes`",
    steps: &["Ask for additional support", "Ask for a later start date", "Build a mobility-first plan with help"],
    sets: &[],
    gives: "`action = negotiate` or `withdraw`",
    outcome: "try 1 and 2 where the person wants the job; otherwise withdraw quickly",
    sources: &[&S1_10C, &S4_17D],
};

pub static FW_NEGOTIATE_BEFORE_WITHDRAW: Framework = Framework {
    id: "fw-negotiate-before-withdraw",
    kind: FrameworkKind::Sequence,
    when: all(&[WANTS_JOB_IF_FIXED.yes(), CONCERN_NEGOTIABLE.is(ConcernNegotiable::YES), DEALBREAKER_CONFIRMED.no()]),
    title: "Negotiate before withdraw",
    inputs: &[Var::Dealbreakers, Var::MarketBenchmarkReady, Var::DesiredChanges],
    needs: "`dealbreakers`, `market-benchmark-ready`, `desired-changes`",
    steps: &[
        "Clarify one or two dealbreakers (pay floor, remote work, sponsorship)",
        "Prepare the case: market benchmarks, short value statement",
        "Ask directly for a meeting on concerns and compromises",
        "Set a timeline: reasonable time for them, explicit decision date for you",
    ],
    sets: &[Var::NegotiationStatus, Var::EmployerResponseDeadline, Var::PersonalDeadline],
    gives: "`negotiation-status`, `employer-response-deadline`, `personal-deadline`",
    outcome: "resolved = continue; failed or lapsed = withdraw promptly",
    sources: &[&S1_9, &S1_11, &S4_8B],
};

pub static FW_NONNEGOTIABLES_CARD: Framework = Framework {
    id: "fw-nonnegotiables-card",
    kind: FrameworkKind::Exercise,
    when: any(&[STILL_SEARCHING.yes(), REPEAT_PATTERN.is_not(RepeatPattern::NONE)]),
    title: "Nonnegotiables card",
    inputs: &[],
    needs: "free text",
    steps: &[
        "List hard limits before the next interviews",
        "Mark which can be asked at screening",
        "Write one question for each",
        "Include mobility and employment model",
    ],
    sets: &[],
    gives: "card reused in later processes",
    outcome: "fewer late withdrawals",
    sources: &[&S1_11, &S1_14A, &S4_15],
};

pub(super) const FRAMEWORKS: &[&Framework] = &[
    &FW_DECISION_QUESTIONS,
    &FW_THREE_QUESTION_FLOW,
    &FW_LEGITIMACY_TEST,
    &FW_FOUR_PART_DECISION,
    &FW_FACTS_PERCEPTIONS,
    &FW_GOAL_MAP,
    &FW_OPPORTUNITY_COST,
    &FW_REVERSIBILITY,
    &FW_WITHDRAW_OR_WAIT,
    &FW_REASONS_TO_CONTINUE,
    &FW_PRIORITY_REVIEW,
    &FW_GUT_CHECK,
    &FW_SIDE_BY_SIDE,
    &FW_CONFIRM_BEFORE_SENDING,
    &FW_BEFORE_SEND_CHECKLIST,
    &FW_COST_LEDGER,
    &FW_CONTRACT_MODEL_REVIEW,
    &FW_TOTAL_REWARD_CHECK,
    &FW_RELOCATION_PACKAGE_CHECKLIST,
    &FW_MOBILITY_ROADMAP_CHECK,
    &FW_MOBILITY_OPTIONS_BEFORE_LEAVING,
    &FW_NEGOTIATE_BEFORE_WITHDRAW,
    &FW_NONNEGOTIABLES_CARD,
];
