//! Rules of the area *mobility*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static MOBILITY_NOTIFY_HR_STOP_FILINGS: Rule = Rule {
    id: "mobility-notify-hr-stop-filings",
    area: Area::Mobility,
    list: List::Formal,
    when: all(&[LEAVING.yes(), SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PAPERWORK_FILED)]),
    phase: Phase::OfArea,
    live: false,
    title: "Visa papers are filed",
    say: "Tell HR at once, so that filings can be stopped or withdrawn where that is possible.",
    because: "Lawyers and official steps are at work.",
    see: &[Entry::Template(&templates::T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL)],
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
    title: "Your permit is issued",
    say: "Ask HR what follows if you withdraw after a permit was issued in your name.",
    because: "What follows differs from case to case, so do not guess.",
    see: &[Entry::Template(&templates::T_EMAIL_PERMIT_ISSUED_GUIDANCE)],
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
    title: "They have begun the visa work",
    say: "Tell them at once. They have already set internal steps and a legal budget in motion.",
    because: "It saves cost, even if nothing is filed yet.",
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
    title: "Who cancels what",
    say: "Ask who cancels the visa, which papers must be closed, and whether a moving company must be told.",
    because: "Such tasks fall between people.",
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
    title: "Be ready to talk about costs",
    say: "Be ready to talk about next steps and about liability: who has to pay for what. Be direct and open.",
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
    title: "A move that does not work",
    say: "Explain limits of cost, timing, schools or a partner’s permit in simple words.",
    because: "Employers often respect practical limits.",
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
    title: "Weak help with the move",
    say: "Pause, and try three things before you withdraw. Ask for more support. Ask for a later start. Or get help with a plan built around places, visas and family.",
    because: "A weak package may be open to change.",
    see: &[Entry::Framework(&frameworks::FW_MOBILITY_OPTIONS_BEFORE_LEAVING)],
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
    title: "Clear up the visa support",
    say: "Make sure of their visa support before you go on. Ask if they could be flexible.",
    because: "It depends on their timing and their goodwill whether the job is possible at all.",
    see: &[Entry::Template(&templates::T_ANY_VISA_CLARIFICATION)],
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
    title: "No clear visa help",
    say: "Visa help that is unclear or refused is reason enough to withdraw.",
    because: "For people who work abroad, much depends on it.",
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
    title: "They will not sponsor you",
    say: "Withdraw because of these limits. Stay open to roles with clear support.",
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
    title: "The visa takes too long",
    say: "Speak up early, with one respectful line about the timing. Withdraw quickly, unless you want the job and a later start or a faster filing is still open.",
    because: "To sponsor someone takes an employer weeks to months of work.",
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
    title: "Your moving plans changed",
    say: "Say in a few words that your moving plans changed and you cannot meet the start date.",
    because: "Employers know that moves fall through, and how you say it is what lasts.",
    see: &[Entry::Fact(Var::StartDate)],
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
    title: "You have to move",
    say: "Explain the move in one clear sentence. Then withdraw, with thanks.",
    because: "Employers know that a move changes quickly what is possible.",
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
    title: "A third-party contract",
    say: "Check what it means for your benefits, your tax and later moves. Then decide if you can accept that or must decline.",
    because: "Direct employment is often better if you move between countries.",
    see: &[Entry::Framework(&frameworks::FW_CONTRACT_MODEL_REVIEW)],
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
    title: "What the moving package covers",
    say: "Go through what the package covers: a home, language lessons, help to settle in, support for your family.",
    because: "A weak package leaves large costs to you.",
    see: &[Entry::Framework(&frameworks::FW_RELOCATION_PACKAGE_CHECKLIST)],
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
    title: "Raise the move early",
    say: "Bring up the timing of a move, the visa process and other cross-border matters early on.",
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
    title: "Word travels in small circles",
    say: "Take extra care. Among people who work abroad, in niches and in global hiring, impressions travel farther and faster.",
    because: "A graceful exit builds your name across borders, and a rude one follows you.",
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
    title: "More than good manners",
    say: "Do not take this for mere politeness. A late stop sometimes tangles formal steps, and sometimes only costs the employer work. You cannot know which, so tell them early and plainly.",
    because: "To tell them early and plainly is right in both cases.",
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
    title: "Keep every visa message",
    say: "Keep a record of all messages about sponsorship.",
    because: "Later applications may ask for them, and it shows that you are open.",
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
    title: "Ask them to stop formal steps",
    say: "Say outright in your message that formal steps should stop.",
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
    title: "Put your limits in the search",
    say: "Put what you need for a move or a visa openly into your search criteria and your first questions.",
    because: "You will not find out too late again.",
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
    title: "Plan around places and visas",
    say: "Over the next three to twelve months, build a plan around places and visas. Settle where and when, what a sponsor must offer, and what your family and way of life allow.",
    because: "Where you can live and work belongs in your career plan.",
    see: &[Entry::Framework(&frameworks::FW_REENTRY_TIMELINE)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10B, &S1_10C, &S1_11, &S1_14C],
};

pub static MOBILITY_RECONNECT_WHEN_ALIGNED: Rule = Rule {
    id: "mobility-reconnect-when-aligned",
    area: Area::Mobility,
    list: List::Say,
    // Who does not mean to come back hints at no return.
    when: all(&[
        LEAVING.yes(),
        MOBILITY_REASON.yes(),
        STAY_IN_TOUCH_GENUINE.yes(),
        UNSAFE.no(),
        MAY_REAPPLY.is_not(MayReapply::NO),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Happy to talk when it fits",
    say: "You can say that you would gladly be in touch again when things line up.",
    because: "The obstacle will pass, and nobody is to blame.",
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
    title: "If the contract type changes",
    say: "You can offer to talk again if they change how they employ people.",
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
