//! Frameworks: deciding.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static FW_DECISION_QUESTIONS: Framework = Framework {
    id: "fw-decision-questions",
    kind: FrameworkKind::Decision,
    when: DECIDING.yes(),
    title: "Four questions before you decide",
    inputs: &[
        Var::WouldAcceptFairOffer,
        Var::Alignment1y,
        Var::Alignment3y,
        Var::MobilityAlignment,
        Var::PracticalConstraints,
        Var::ConversationCouldFix,
        Var::Certainty,
    ],
    needs: "How you see the offer, your plans, your limits, and what a talk could change.",
    steps: &[
        "Would you accept an offer here at a fair market rate and on a timetable that works?",
        "Does the role serve what you want next year and in three years, plans to move included?",
        "Do visa, move, commute or family limits rule it out, or can they be solved?",
        "Could a talk with someone on their side settle your concerns?",
    ],
    sets: &[Var::Action],
    gives: "What to do next.",
    outcome: "If you answer a sure no to 1, 2 and 4, withdraw. The same goes for limits in 3 that no talk can fix. If you have any doubt, find out more first. If 4 is a yes, talk to them first. If 1 and 2 are a yes and the limits can be solved, go on or negotiate.",
    see: &[],
    sources: &[&S0_2B, &S0_6],
};

pub static FW_THREE_QUESTION_FLOW: Framework = Framework {
    id: "fw-three-question-flow",
    kind: FrameworkKind::Decision,
    when: APPOINTMENT_PENDING.yes(),
    title: "Cancel, move or go",
    inputs: &[Var::UrgentUnavoidable, Var::Alternatives, Var::Intent, Var::RescheduleCommitted],
    needs: "How urgent it is, what else would work, and whether you still want this process.",
    steps: &[
        "Is it something urgent that you cannot avoid, such as a crash, an illness or a family matter?",
        "Would another time or a video call keep the relationship whole?",
        "Do you still want this process?",
    ],
    sets: &[Var::Action],
    gives: "Whether to reschedule, switch format, cancel and withdraw, or go.",
    outcome: "If 1 is a yes, act now and protect their chance to fill the slot. If 2 and 3 are a yes, offer exact alternatives at once: a new time or another format. If 3 is a no, cancel and withdraw firmly, whatever 1 and 2 say. If 1 is a no and your reasons are weak, go.",
    see: &[],
    sources: &[&S3_3],
};

pub static FW_LEGITIMACY_TEST: Framework = Framework {
    id: "fw-legitimacy-test",
    kind: FrameworkKind::Decision,
    when: REASONS.known(),
    title: "Is the reason good enough?",
    inputs: &[Var::Reasons, Var::AppointmentPending],
    needs: "Your reasons, and whether an appointment is booked.",
    steps: &[
        "Does it stop you from doing your best, like a severe illness or an emergency?",
        "Does it make the job impossible? That may be a firm offer you accepted elsewhere, or a move you cannot avoid that rules out the commute.",
        "After an honest look, does it show that the role is outside your long-term plan? Or is it a clash of culture or ethics that you can state briefly?",
        "Or is it a weak reason? Such reasons are a trip you knew about, a bad review you could have found earlier, putting things off, or not having prepared. In our reading nerves count too.",
    ],
    sets: &[Var::WeakReasonsOnly],
    gives: "Whether all you have are weak reasons.",
    outcome: "If 1, 2 or 3 is a yes, your reason is good enough, so go on to what to do. If only 4 is a yes, do not cancel. Go and learn, and decide after it.",
    see: &[],
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
    title: "Decide in four parts",
    inputs: &[],
    needs: "The results of the four parts: facts and feelings, your goals, the cost of each choice, and whether you could undo it.",
    steps: &[
        "Sort facts from feelings.",
        "Map the role to your goals.",
        "Work out what each choice costs you.",
        "Test whether you could undo it.",
    ],
    sets: &[Var::Action, Var::PersonalDeadline],
    gives: "What to do next, and by when you will decide.",
    outcome: "If a dealbreaker is confirmed, withdraw. Do the same if it works against your goals and costs more than it gives. If feelings weigh most, check the facts first. If you can undo it and things could improve, you may wait, with a date set. If time is short and it cannot be undone, decide now. If you are still unsure, a coach may help.",
    see: &[
        Entry::Framework(&FW_FACTS_PERCEPTIONS),
        Entry::Framework(&FW_GOAL_MAP),
        Entry::Framework(&FW_OPPORTUNITY_COST),
        Entry::Framework(&FW_REVERSIBILITY),
    ],
    sources: &[&S4_3, &S4_3A, &S4_3B, &S4_3C, &S4_3D, &S4_20],
};

pub static FW_FACTS_PERCEPTIONS: Framework = Framework {
    id: "fw-facts-perceptions",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Two columns: facts and feelings",
    inputs: &[],
    needs: "Two lists that you write.",
    steps: &[
        "In the facts column, put what was said or written and can be checked: contract type, pay range, who you report to, help with a move.",
        "In the feelings column, put your impressions: no rapport, odd questions, unease.",
        "For each feeling, note how it could be checked and who could tell you.",
    ],
    sets: &[Var::ConcernBasis],
    gives: "What your concern rests on, and a list of questions to ask.",
    outcome: "If more weight lies on feelings, check before you decide. If a fact is a dealbreaker, then your dealbreaker is confirmed.",
    see: &[Entry::Template(&templates::T_ANY_CLARIFICATION_REQUEST)],
    sources: &[&S4_3A],
};

pub static FW_GOAL_MAP: Framework = Framework {
    id: "fw-goal-map",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Map the role to your goals",
    inputs: &[],
    needs: "Your goals for one year, for three years, and for where you want to live and work.",
    steps: &[
        "List two or three goals for each.",
        "Rate the role on each: it helps, it makes no difference, or it gets in the way.",
        "Rate it on your plans to move: it helps, it makes no difference, or it holds you back.",
    ],
    sets: &[Var::Alignment1y, Var::Alignment3y, Var::MobilityAlignment],
    gives: "How well the role fits your next year, your next three years and your plans to move.",
    outcome: "If it helps even a little, think about going on. If it gets in the way, withdraw. If you plan to move between countries, a limit on that counts as getting in the way.",
    see: &[],
    sources: &[&S0_2B, &S0_2C, &S4_3B, &S4_7],
};

pub static FW_OPPORTUNITY_COST: Framework = Framework {
    id: "fw-opportunity-cost",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "What each choice costs you",
    inputs: &[],
    needs: "Your notes in four fields.",
    steps: &[
        "What do you give up if you leave now: money, an offer, a contact?",
        "What do you give up if you stay: time, calm, other options?",
        "What does each do to your good name?",
        "What does each do to later moves?",
    ],
    sets: &[],
    gives: "A note for your ledger.",
    outcome: "Compare the two. A job that fits badly can set a career back by years.",
    see: &[],
    sources: &[&S4_3C],
};

pub static FW_REVERSIBILITY: Framework = Framework {
    id: "fw-reversibility",
    kind: FrameworkKind::Decision,
    when: DECIDING.yes(),
    title: "Could you undo it?",
    inputs: &[Var::Reversibility, Var::HiringTimelineShort, Var::ConcernNegotiable],
    needs: "How easily you could come back, how soon they decide, and whether your concern is open to change.",
    steps: &[
        "Could they still meet your concern, with a sponsor, another contract or another role?",
        "If you say no now, how easily could you reopen the talk?",
        "How soon will they fill the position?",
    ],
    sets: &[Var::Reversibility, Var::Action],
    gives: "Whether you could undo it, and what to do next.",
    outcome: "If it could likely be reopened, you may wait. If time is short and it could not, settle it fast.",
    see: &[],
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
    title: "Withdraw now or wait",
    inputs: &[
        Var::DealbreakerConfirmed,
        Var::EthicalConcernClear,
        Var::CompetingOffer,
        Var::ConcernBasis,
        Var::ConcernNegotiable,
        Var::PersonalDeadline,
    ],
    needs: "Whether you have a dealbreaker, an ethical concern or another offer. What your concern rests on, whether it could change, and your date.",
    steps: &[
        "Is a dealbreaker confirmed, is there a plain ethical problem, or have you accepted another offer? Then withdraw at once.",
        "Is your concern an impression that more facts could change? Then wait and check.",
        "Is your concern open to change, such as pay or scope, and would you like to see a written offer? Then wait or negotiate.",
        "If you wait, set a date.",
        "While you are in the process, be polite and take part. Once you leave, act fast and tell everyone involved.",
    ],
    sets: &[Var::Action, Var::PersonalDeadline],
    gives: "What to do next, and by when you will decide.",
    outcome: "The first step that fits decides.",
    see: &[],
    sources: &[&S4_4, &S4_4A, &S4_4B, &S4_4C, &S4_21Q2],
};

pub static FW_REASONS_TO_CONTINUE: Framework = Framework {
    id: "fw-reasons-to-continue",
    kind: FrameworkKind::Checklist,
    when: INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
    title: "Good reasons to go on",
    inputs: &[Var::NeedsMarketData, Var::ConcernNegotiable, Var::InterviewPurpose, Var::PreparedToAccept],
    needs: "What you want to learn, whether the issue can change, why you are interviewing, and whether you would accept.",
    steps: &[
        "You need firm market facts about pay or how strongly you can bargain.",
        "The issues can probably be changed, and you want to hear the terms.",
        "You are interviewing elsewhere, and an offer would help or speed up your other options.",
    ],
    sets: &[],
    gives: "Whether to wait for an offer.",
    outcome: "1 or 2 is enough if you would truly consider an offer. 3 counts only if you take part honestly and are ready to accept. A confirmed dealbreaker cancels all three.",
    see: &[],
    sources: &[&S4_11, &S4_11A, &S4_11B, &S4_11C, &S4_21Q2],
};

pub static FW_PRIORITY_REVIEW: Framework = Framework {
    id: "fw-priority-review",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "Score it against your priorities",
    inputs: &[],
    needs: "A weight and a score for each point.",
    steps: &[
        "What you would be responsible for.",
        "How far you can grow.",
        "What you would be paid.",
        "What the culture is like.",
        "How work and life would balance.",
        "Anything else that matters, such as a move, the commute or stability.",
    ],
    sets: &[],
    gives: "A picture of how well it fits.",
    outcome: "If it no longer fits your goals or values, withdrawing may be right.",
    see: &[],
    sources: &[&S1_11, &S2_3A],
};

pub static FW_GUT_CHECK: Framework = Framework {
    id: "fw-gut-check",
    kind: FrameworkKind::Exercise,
    when: DECIDING.yes(),
    title: "The gut check",
    inputs: &[],
    needs: "One answer.",
    steps: &["Picture being given this job tomorrow.", "Note what you feel first: excited, torn or nothing much."],
    sets: &[Var::GutReaction],
    gives: "Your gut reaction.",
    outcome: "If you feel torn, look for the cause in facts and goals. If you feel excited, look again at what makes you want to leave.",
    see: &[],
    sources: &[&S2_3A],
};

pub static FW_SIDE_BY_SIDE: Framework = Framework {
    id: "fw-side-by-side",
    kind: FrameworkKind::Table,
    when: any(&[
        OTHER_ACTIVE_PROCESSES.at_least(1.0),
        COMPETING_OFFER.is_any(&[CompetingOffer::IN_PROCESS, CompetingOffer::RECEIVED]),
    ]),
    title: "Your options side by side",
    inputs: &[],
    needs: "One column for each option.",
    steps: &[
        "The timing.",
        "The offer, or the likely offer, and its pay.",
        "The benefits.",
        "How stable the company is.",
        "How you get on with the team.",
        "Where it leads in the long run.",
        "What it does for a move or a visa.",
    ],
    sets: &[Var::OptionsCompared],
    gives: "Your options compared, and the one you prefer.",
    outcome: "You are the judge. The app only points out empty cells and a clear winner.",
    see: &[],
    sources: &[&S1_10A, &S2_3B],
};

pub static FW_CONFIRM_BEFORE_SENDING: Framework = Framework {
    id: "fw-confirm-before-sending",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    title: "Are you sure? Four checks",
    inputs: &[Var::Certainty, Var::DecisionConfirmed],
    needs: "How certain you are, and whether you have settled it.",
    steps: &[
        "Would you regret it next week?",
        "Have you sat with it, or slept on it if you want to?",
        "Do you know that they move on to others once you tell them?",
        "Do you feel certain?",
    ],
    sets: &[Var::DecisionConfirmed],
    gives: "Whether your decision is confirmed.",
    outcome: "If all is clear, tell them soon. Otherwise find out more, or wait with a date set.",
    see: &[],
    sources: &[&S0_6, &S1_5, &S2_3C],
};

pub static FW_BEFORE_SEND_CHECKLIST: Framework = Framework {
    id: "fw-before-send-checklist",
    kind: FrameworkKind::Checklist,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    title: "Before you send",
    inputs: &[Var::DetailsVerified, Var::Alignment1y, Var::Alignment3y, Var::ConcernNegotiable, Var::PersonalDeadline],
    needs: "Whether you checked the details, how the role fits your goals, whether your concern could change, and your date.",
    steps: &[
        "I have checked the contract type, the pay and what it means for a visa or a move.",
        "I have held the role up to my goals for the next 12 to 36 months.",
        "I know which concerns could be changed and which are fixed facts.",
        "I set myself a date, and kept it.",
        "My short message is ready.",
    ],
    sets: &[],
    gives: "A gentle go-ahead.",
    outcome: "A point left open brings a hint and never stops you. If you are not safe, you skip this list.",
    see: &[],
    sources: &[&S4_7],
};

pub static FW_COST_LEDGER: Framework = Framework {
    id: "fw-cost-ledger",
    kind: FrameworkKind::Ledger,
    when: DECIDING.yes(),
    title: "A ledger of gains and costs",
    inputs: &[],
    needs: "Three columns.",
    steps: &[
        "What you gain at once by accepting: pay, the role.",
        "What it costs you: the commute, a move, a poor fit.",
        "What it does to your career in the long run.",
        "If you like, give each line a weight from 1 to 5. The scale is our own.",
    ],
    sets: &[Var::CostBenefitVerdict],
    gives: "Which side weighs more, and a note you can print.",
    outcome: "If the costs weigh more than the gains, say no. Keep the ledger private. It is for a mentor or coach, not for the employer.",
    see: &[],
    sources: &[&S4_18],
};

pub static FW_CONTRACT_MODEL_REVIEW: Framework = Framework {
    id: "fw-contract-model-review",
    kind: FrameworkKind::Checklist,
    when: CONTRACT_MODEL.is_any(&[ContractModel::FIXED_TERM, ContractModel::CONTRACTOR, ContractModel::THIRD_PARTY]),
    title: "Look closely at the contract type",
    inputs: &[Var::ContractModel, Var::ContractModelNeeded, Var::MobilityInvolved],
    needs: "What they offer, what you need, and whether a move is involved.",
    steps: &[
        "Who is the employer by law?",
        "How long does it run, and what is the notice?",
        "Which benefits do you lose, or get in another form?",
        "How is it taxed?",
        "What does it do to sponsorship and later moves?",
        "Can you accept all that?",
    ],
    sets: &[Var::DealbreakerConfirmed, Var::ModelMismatch],
    gives: "Whether it is a dealbreaker, and whether it fits what you need.",
    outcome: "If 6 is a no and you must have direct employment, it is a dealbreaker. Otherwise negotiate for direct employment, or accept with open eyes.",
    see: &[],
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
    title: "Check the whole package",
    inputs: &[],
    needs: "Your own minimum for each point.",
    steps: &[
        "The salary.",
        "The benefits.",
        "The bonus.",
        "How flexible the work is.",
        "How you could grow.",
        "What a move or odd hours would cost you.",
    ],
    sets: &[Var::DealbreakerConfirmed, Var::ConcernNegotiable],
    gives: "Whether it is a dealbreaker, or open to change.",
    outcome: "If the whole is below your minimum and nothing can change, decline.",
    see: &[],
    sources: &[&S1_2, &S4_2D],
};

pub static FW_RELOCATION_PACKAGE_CHECKLIST: Framework = Framework {
    id: "fw-relocation-package-checklist",
    kind: FrameworkKind::Checklist,
    when: MOBILITY_INVOLVED.yes(),
    title: "Check the moving package",
    inputs: &[Var::RelocationElements, Var::FamilyConstraints],
    needs: "What they offer, and what your family needs.",
    steps: &[
        "A home.",
        "Language lessons.",
        "Help to find your way around.",
        "Support for your family: schools, and your partner’s permission to work.",
        "The costs that are left to you.",
        "Help to settle in after you arrive.",
    ],
    sets: &[Var::RelocationSupport],
    gives: "How good their help with the move is.",
    outcome: "If it is weak or there is none, and large costs are left to you, ask for more or think again about the role.",
    see: &[],
    sources: &[&S0_10B, &S4_2E, &S4_9C],
};

pub static FW_MOBILITY_ROADMAP_CHECK: Framework = Framework {
    id: "fw-mobility-roadmap-check",
    kind: FrameworkKind::Exercise,
    when: any(&[FUTURE_MOBILITY_PLANS.yes(), MOBILITY_INVOLVED.yes()]),
    title: "Does it fit your moves?",
    inputs: &[],
    needs: "The moves you plan, your visa options, and the skills that global roles need.",
    steps: &[
        "Does the role block a move you plan?",
        "Does it close visa options?",
        "Does it build the skills for global roles, or wear them down?",
        "Would saying no to this move keep a better one open?",
        "What does it do to the next step on your map?",
    ],
    sets: &[Var::MobilityAlignment],
    gives: "How well the role fits your plans to move.",
    outcome: "If it blocks your way, leaving may be the right choice in the long run.",
    see: &[],
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
    title: "Three things to try first",
    inputs: &[Var::DesiredChanges],
    needs: "What you would want them to change.",
    steps: &[
        "Ask for more support.",
        "Ask for a later start.",
        "Get help with a plan built around places, visas and family.",
    ],
    sets: &[],
    gives: "Whether to negotiate or withdraw.",
    outcome: "If you want the job, try 1 and 2. Otherwise withdraw quickly.",
    see: &[],
    sources: &[&S1_10C, &S4_17D],
};

pub static FW_NEGOTIATE_BEFORE_WITHDRAW: Framework = Framework {
    id: "fw-negotiate-before-withdraw",
    kind: FrameworkKind::Sequence,
    when: all(&[WANTS_JOB_IF_FIXED.yes(), CONCERN_NEGOTIABLE.is(ConcernNegotiable::YES), DEALBREAKER_CONFIRMED.no()]),
    title: "Negotiate first, in four steps",
    inputs: &[Var::Dealbreakers, Var::MarketBenchmarkReady, Var::DesiredChanges],
    needs: "Your dealbreakers, market facts, and what you would want them to change.",
    steps: &[
        "Settle on one or two dealbreakers, such as a pay floor, remote work or sponsorship.",
        "Prepare your case: what the market pays, and a short statement of what you bring.",
        "Ask directly for a meeting about your concerns and where you could meet halfway.",
        "Set a timeline: fair time for them, and the day on which you will decide.",
    ],
    sets: &[Var::NegotiationStatus, Var::EmployerResponseDeadline, Var::PersonalDeadline],
    gives: "How the talks stand, by when they should answer, and by when you will decide.",
    outcome: "If it is settled, go on. If it fails or time runs out, withdraw soon.",
    see: &[],
    sources: &[&S1_9, &S1_11, &S4_8B],
};

pub static FW_NONNEGOTIABLES_CARD: Framework = Framework {
    id: "fw-nonnegotiables-card",
    kind: FrameworkKind::Exercise,
    when: any(&[STILL_SEARCHING.yes(), REPEAT_PATTERN.is_not(RepeatPattern::NONE)]),
    title: "A card of your limits",
    inputs: &[],
    needs: "Your own notes.",
    steps: &[
        "List your firm limits before the next interviews.",
        "Mark those you can ask about in the first call.",
        "Write one question for each.",
        "Include moves, visas and the contract type.",
    ],
    sets: &[],
    gives: "A card to use again next time.",
    outcome: "You leave late less often.",
    see: &[],
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
