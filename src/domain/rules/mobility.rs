//! Rules of the area *mobility*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MOBILITY_NOTIFY_HR_STOP_FILINGS: Rule = Rule {
    id: "mobility-notify-hr-stop-filings",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[LEAVING.yes(), SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PAPERWORK_FILED)]),
    phase: Phase::OfArea,
    live: false,
    title: "Notify hr stop filings",
    say: "Tell HR at once so filings can be stopped or withdrawn where possible.",
    because: "Legal resources and government steps are running.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_10A, &S0_15Q3],
};

pub static MOBILITY_PERMIT_ISSUED: Rule = Rule {
    id: "mobility-permit-issued",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[LEAVING.yes(), SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PERMIT_ISSUED)]),
    phase: Phase::OfArea,
    live: false,
    title: "Permit issued",
    say: "Ask HR what follows from withdrawing after a permit was issued in your name.",
    because: "Consequences differ and you must not guess.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_10A],
};

pub static MOBILITY_EMPLOYER_STARTED: Rule = Rule {
    id: "mobility-employer-started",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[LEAVING.yes(), SPONSORSHIP_PROGRESS.is(SponsorshipProgress::EMPLOYER_STARTED)]),
    phase: Phase::OfArea,
    live: false,
    title: "Employer started",
    say: "Tell them immediately; internal steps and legal budget are already committed.",
    because: "It saves cost even if nothing is filed yet.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_10A, &S1_3A],
};

pub static MOBILITY_ASK_WHO_CANCELS: Rule = Rule {
    id: "mobility-ask-who-cancels",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Ask who cancels",
    say: "Ask who cancels the visa application, which papers must be closed and whether a relocation vendor must be told.",
    because: "These tasks fall between people.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_7E, &S0_9],
};

pub static MOBILITY_LIABILITY_TALK: Rule = Rule {
    id: "mobility-liability-talk",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[
        LEAVING.yes(),
        any(&[
            EMPLOYER_COMMITMENTS.has_any(&[EmployerCommitments::VISA_PETITION, EmployerCommitments::RELOCATION_SPEND]),
            RELOCATION_PROGRESS.is(RelocationProgress::SPEND_COMMITTED),
            SPONSORSHIP_UNDERWAY.yes(),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Liability talk",
    say: "Be ready to talk about next steps and liability; be direct and transparent.",
    because: "Money or filings may have to be settled.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_8B],
};

pub static MOBILITY_EXPLAIN_LOGISTICS_SIMPLY: Rule = Rule {
    id: "mobility-explain-logistics-simply",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[MOBILITY_REASON.yes(), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Explain logistics simply",
    say: "Explain cost, timing, schooling or partner-permit limits simply.",
    because: "Employers often respect logistic limits.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10B, &S1_7E, &S1_10B],
};

pub static MOBILITY_PAUSE_BEFORE_LEAVING_ON_PACKAGE: Rule = Rule {
    id: "mobility-pause-before-leaving-on-package",
    area: Area::Mobility,
    list: List::Stay,
    when: all(&[
        REASONS.has_any(&[Reason::RELOCATION_SUPPORT_WEAK, Reason::RELOCATION_COST]),
        any(&[INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), WANTS_JOB_IF_FIXED.yes()]),
        EXITED.no(),
        DEALBREAKER_CONFIRMED.no(),
        LEAVING.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Pause before leaving on package",
    say: "Pause and try three options before withdrawing: ask for more support, ask for a later start, or get help to build a mobility-first plan.",
    because: "A weak package can be negotiable.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_10C],
};

pub static MOBILITY_CONFIRM_SPONSORSHIP: Rule = Rule {
    id: "mobility-confirm-sponsorship",
    area: Area::Mobility,
    list: List::Stay,
    when: all(&[
        SPONSORSHIP_NEEDED.yes(),
        SPONSORSHIP_CLARITY.is(SponsorshipClarity::UNCLEAR),
        LEAVING.no(),
        EXITED.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Confirm sponsorship",
    say: "Confirm visa support before going on; ask if the employer may be flexible.",
    because: "Timelines and willingness decide whether the job is possible at all.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S4_9A, &S4_17D],
};

pub static MOBILITY_UNCLEAR_VISA_JUSTIFIES: Rule = Rule {
    id: "mobility-unclear-visa-justifies",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[
        SPONSORSHIP_NEEDED.yes(),
        SPONSORSHIP_CLARITY.is_any(&[SponsorshipClarity::UNCLEAR, SponsorshipClarity::REFUSED]),
        CERTAINTY.is(Certainty::CERTAIN),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Unclear visa justifies",
    say: "Unclear or refused visa help alone justifies withdrawing.",
    because: "It is a major factor of success for expatriates.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_2E, &S4_9A],
};

pub static MOBILITY_INFLEXIBLE_WITHDRAW: Rule = Rule {
    id: "mobility-inflexible-withdraw",
    area: Area::Mobility,
    list: List::Act,
    when: all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Inflexible withdraw",
    say: "Withdraw because of mobility limits and stay reachable for roles with clear support.",
    because: "Nothing else can be done in this role.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_4A, &S4_17D],
};

pub static MOBILITY_TIMELINE_MISMATCH: Rule = Rule {
    id: "mobility-timeline-mismatch",
    area: Area::Mobility,
    list: List::Act,
    when: all(&[VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Timeline mismatch",
    say: "Speak up early with one respectful line on the timing; withdraw quickly unless you want the job and a later start or a faster filing is still open.",
    because: "Sponsoring takes weeks to months of employer work.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_7E, &S1_10A, &S1_17Q4],
};

pub static MOBILITY_RELOCATION_PLAN_CHANGED: Rule = Rule {
    id: "mobility-relocation-plan-changed",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[LEAVING.yes(), any(&[RELOCATION_TIMELINE_CHANGED.yes(), REASONS.has(Reason::RELOCATION_LOGISTICS)])]),
    phase: Phase::OfArea,
    live: false,
    title: "Relocation plan changed",
    say: "State succinctly that your relocation plan changed and you cannot meet the start (`start-date`).",
    because: "Cancelled moves are familiar to employers; the manner decides the long-term effect.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7E, &S1_10B, &S1_12D],
};

pub static MOBILITY_FORCED_MOVE: Rule = Rule {
    id: "mobility-forced-move",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[REASONS.has(Reason::RELOCATION_FORCED), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Forced move",
    say: "Explain the move in one clear sentence, then withdraw with thanks.",
    because: "Employers understand that moves change feasibility quickly.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_9A],
};

pub static MOBILITY_THIRD_PARTY: Rule = Rule {
    id: "mobility-third-party",
    area: Area::Mobility,
    list: List::Formal,
    when: CONTRACT_MODEL.is(ContractModel::THIRD_PARTY),
    phase: Phase::OfArea,
    live: false,
    title: "Third party",
    say: "Check effects on benefits, tax and future mobility; decide whether you can accept them or must decline.",
    because: "Direct employment is often better for mobile candidates.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_2C, &S4_9B],
};

pub static MOBILITY_RELOCATION_PACKAGE_CHECK: Rule = Rule {
    id: "mobility-relocation-package-check",
    area: Area::Mobility,
    list: List::Formal,
    when: any(&[
        RELOCATION_PROGRESS.is_not(RelocationProgress::NOT_APPLICABLE),
        REASONS.has(Reason::RELOCATION_SUPPORT_WEAK),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Relocation package check",
    say: "Go through what the package covers: a home, lessons in the language, settling-in help, support for your family.",
    because: "A weak package leaves large costs to you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_9C],
};

pub static MOBILITY_DISCLOSE_VARIABLES_EARLY: Rule = Rule {
    id: "mobility-disclose-variables-early",
    area: Area::Mobility,
    list: List::Stay,
    when: all(&[
        MOBILITY_INVOLVED.yes(),
        INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
        EXITED.no(),
        STAGE.is_any(&[
            Stage::CONTACTED_BEFORE_INTERVIEW,
            Stage::INTERVIEW_SCHEDULED,
            Stage::EARLY_ROUNDS,
            Stage::MULTI_ROUNDS,
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Disclose variables early",
    say: "Raise relocation timing, visa process and international logistics early in the process.",
    because: "They are part of the decision for both sides.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_9, &S3_9B],
};

pub static MOBILITY_REPUTATION_TRAVELS: Rule = Rule {
    id: "mobility-reputation-travels",
    area: Area::Mobility,
    list: List::Know,
    when: TIGHT_NETWORK.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Reputation travels",
    say: "Take extra care: in expatriate circles, niches and international recruiting, impressions travel farther and faster.",
    because: "A graceful exit builds an international name, a rude one follows you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_3, &S0_13, &S0_15Q4, &S3_9C],
};

pub static MOBILITY_LATE_CANCEL_COMPLICATES: Rule = Rule {
    id: "mobility-late-cancel-complicates",
    area: Area::Mobility,
    list: List::Know,
    when: all(&[LEAVING.yes(), SPONSORSHIP_UNDERWAY.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Late cancel complicates",
    say: "Do not take it for mere politeness: a late cancellation sometimes tangles formal processes and sometimes only spares the employer work; you cannot know which, so tell them early and plainly.",
    because: "Telling them early and plainly is right in both cases.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C],
};

pub static MOBILITY_KEEP_RECORD: Rule = Rule {
    id: "mobility-keep-record",
    area: Area::Mobility,
    list: List::Formal,
    when: any(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_UNDERWAY.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Keep record",
    say: "Keep all sponsorship messages documented.",
    because: "Future applications may ask, and it shows transparency.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10A, &S0_15Q3],
};

pub static MOBILITY_BE_EXPLICIT: Rule = Rule {
    id: "mobility-be-explicit",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Be explicit",
    say: "Be explicit in the message that formal steps should stop.",
    because: "HR can only cancel what it knows about.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_15Q3],
};

pub static MOBILITY_CRITERIA_IN_SEARCH: Rule = Rule {
    id: "mobility-criteria-in-search",
    area: Area::Mobility,
    list: List::Learn,
    when: all(&[FUTURE_MOBILITY_PLANS.yes(), STILL_SEARCHING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Criteria in search",
    say: "Put mobility requirements openly into your search criteria and pre-screening questions.",
    because: "It prevents the same late discovery.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_10C, &S4_15],
};

pub static MOBILITY_FIRST_ROADMAP: Rule = Rule {
    id: "mobility-first-roadmap",
    area: Area::Mobility,
    list: List::Later,
    when: all(&[EXITED.yes(), MOBILITY_REASON.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "First roadmap",
    say: "Over the next three to twelve months build a mobility-first plan: geography and timing, sponsor requirements, family and lifestyle limits.",
    because: "Mobility belongs inside the career plan.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10B, &S1_10C, &S1_11, &S1_14C],
};

pub static MOBILITY_RECONNECT_WHEN_ALIGNED: Rule = Rule {
    id: "mobility-reconnect-when-aligned",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[LEAVING.yes(), MOBILITY_REASON.yes(), STAY_IN_TOUCH_GENUINE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Reconnect when aligned",
    say: "Say that you would gladly reconnect when circumstances align.",
    because: "The obstacle is temporary and blameless.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_12D, &S4_17D],
};

pub static MOBILITY_MODEL_CHANGE_RECONNECT: Rule = Rule {
    id: "mobility-model-change-reconnect",
    area: Area::Mobility,
    list: List::Say,
    when: all(&[LEAVING.yes(), REASONS.has(Reason::EMPLOYMENT_MODEL), STAY_IN_TOUCH_GENUINE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Model change reconnect",
    say: "Offer to talk again if the employment model changes.",
    because: "It shows exactly what would work.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_17A],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &MOBILITY_NOTIFY_HR_STOP_FILINGS,
    &MOBILITY_PERMIT_ISSUED,
    &MOBILITY_EMPLOYER_STARTED,
    &MOBILITY_ASK_WHO_CANCELS,
    &MOBILITY_LIABILITY_TALK,
    &MOBILITY_EXPLAIN_LOGISTICS_SIMPLY,
    &MOBILITY_PAUSE_BEFORE_LEAVING_ON_PACKAGE,
    &MOBILITY_CONFIRM_SPONSORSHIP,
    &MOBILITY_UNCLEAR_VISA_JUSTIFIES,
    &MOBILITY_INFLEXIBLE_WITHDRAW,
    &MOBILITY_TIMELINE_MISMATCH,
    &MOBILITY_RELOCATION_PLAN_CHANGED,
    &MOBILITY_FORCED_MOVE,
    &MOBILITY_THIRD_PARTY,
    &MOBILITY_RELOCATION_PACKAGE_CHECK,
    &MOBILITY_DISCLOSE_VARIABLES_EARLY,
    &MOBILITY_REPUTATION_TRAVELS,
    &MOBILITY_LATE_CANCEL_COMPLICATES,
    &MOBILITY_KEEP_RECORD,
    &MOBILITY_BE_EXPLICIT,
    &MOBILITY_CRITERIA_IN_SEARCH,
    &MOBILITY_FIRST_ROADMAP,
    &MOBILITY_RECONNECT_WHEN_ALIGNED,
    &MOBILITY_MODEL_CHANGE_RECONNECT,
];
