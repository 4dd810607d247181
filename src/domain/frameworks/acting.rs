//! Frameworks: acting: sequences and roadmaps.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_FIVE_STEP_WITHDRAWAL: Framework = Framework {
    id: "fw-five-step-withdrawal",
    kind: FrameworkKind::Sequence,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    title: "Five step withdrawal",
    inputs: &[],
    needs: "decision facts, contacts, channel facts",
    steps: &[
        "Confirm the decision privately against your priorities",
        "Identify the contact: recruiter first if one handled the search, otherwise the hiring manager",
        "Choose the channel: email usually, phone for close relations or late stages",
        "Deliver: thanks, withdrawal, simple reason if useful, good wishes",
        "Follow up: removal from calendars, shared systems",
    ],
    sets: &[],
    gives: "sent message, after-steps",
    outcome: "identical order in every case",
    sources: &[&S0_6, &S0_14],
};

pub static FW_STAGE_ROADMAP: Framework = Framework {
    id: "fw-stage-roadmap",
    kind: FrameworkKind::Sequence,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    title: "Stage roadmap",
    inputs: &[],
    needs: "decision, relationship",
    steps: &[
        "Confirm internally, write down the cause as one sentence",
        "Inform your own recruiter or mentor if involved",
        "Choose the channel: email early, phone late or with an offer",
        "Draft: thanks, withdrawal, optional brief reason, goodwill",
        "Send promptly and document",
        "If needed offer a referral or continued contact",
        "Follow up on logistics (returning signed documents), keep copies",
    ],
    sets: &[],
    gives: "sent message, documentation",
    outcome: "match tone and relationship",
    sources: &[&S1_5],
};

pub static FW_5C_ROADMAP: Framework = Framework {
    id: "fw-5c-roadmap",
    kind: FrameworkKind::Roadmap,
    when: COMPOSING.yes(),
    title: "5c roadmap",
    inputs: &[],
    needs: "all facts",
    steps: &[
        "Clarify: the exact reason, objective not emotional",
        "Contextualize: timing, people affected, mobility constraints (relocation, visa, family)",
        "Communicate: choose channel, write a concise message, define the next step (reschedule or withdraw)",
        "Commit: do it in the best time window, then put it in writing",
        "Consolidate: polite closing; light follow-up if contact is wanted",
    ],
    sets: &[],
    gives: "progress over five stages; usable as the app's main navigation",
    outcome: "each stage is complete when its facts are known",
    sources: &[&S3_12, &S3_21],
};

pub static FW_5C_ACCEPTED_OTHER_OFFER: Framework = Framework {
    id: "fw-5c-accepted-other-offer",
    kind: FrameworkKind::Roadmap,
    when: COMPETING_OFFER.is_any(&[CompetingOffer::ACCEPTED_VERBAL, CompetingOffer::ACCEPTED_FIRM]),
    title: "5c accepted other offer",
    inputs: &[Var::OtherStartDateConfirmed, Var::BackupUseful, Var::HoursSinceOtherAcceptance],
    needs: "`other-start-date-confirmed`, `backup-useful`, `hours-since-other-acceptance`",
    steps: &[
        "Clarify: is the acceptance confirmed, with a start date?",
        "Contextualize: is this interview still useful as a fallback (usually not)",
        "Communicate: email the interviewer with thanks and withdrawal",
        "Commit: within 24 hours of accepting",
        "Consolidate: gratitude, door open under other circumstances",
    ],
    sets: &[Var::Action],
    gives: "`action`",
    outcome: "withdraw",
    sources: &[&S3_13A],
};

pub static FW_5C_ILLNESS_SAME_DAY: Framework = Framework {
    id: "fw-5c-illness-same-day",
    kind: FrameworkKind::Roadmap,
    when: all(&[REASONS.has(Reason::SUDDEN_ILLNESS), APPOINTMENT_PENDING.yes()]),
    title: "5c illness same day",
    inputs: &[Var::IllnessEffect, Var::HoursUntilAppointment, Var::Alternatives],
    needs: "`illness-effect`, `hours-until-appointment`, `alternatives`",
    steps: &[
        "Clarify: contagious or disabling?",
        "Contextualize: video if well enough, otherwise another date",
        "Communicate: call on the same day, then email the options",
        "Commit: two concrete times on offer",
        "Consolidate: arrive prepared and rested at the new date",
    ],
    sets: &[Var::Action],
    gives: "`action` (switch-format or reschedule)",
    outcome: "mild or contagious = switch-format; disabling = reschedule",
    sources: &[&S3_13B],
};

pub static FW_5C_MID_INTERVIEW: Framework = Framework {
    id: "fw-5c-mid-interview",
    kind: FrameworkKind::Roadmap,
    when: LIVE.yes(),
    title: "5c mid interview",
    inputs: &[Var::InInterviewIssue, Var::MismatchSeverity, Var::SafetyRisk],
    needs: "`in-interview-issue`, `mismatch-severity`, `safety-risk`",
    steps: &[
        "Clarify: duties, culture or pay?",
        "Contextualize: minor or logistic = keep learning; material = withdraw",
        "Communicate: signal politely that you want to stop",
        "Commit: brief thanks and written confirmation",
        "Consolidate: stay available as a contact",
    ],
    sets: &[Var::Action],
    gives: "`action`",
    outcome: "see `fw-mid-interview-tree`",
    sources: &[&S3_13C],
};

pub static FW_MID_INTERVIEW_TREE: Framework = Framework {
    id: "fw-mid-interview-tree",
    kind: FrameworkKind::Tree,
    when: LIVE.yes(),
    title: "Mid interview tree",
    inputs: &[Var::SafetyRisk, Var::Misconduct, Var::InInterviewIssue, Var::MismatchSeverity],
    needs: "`safety-risk`, `misconduct`, `in-interview-issue`, `mismatch-severity`",
    steps: &[
        "Unsafe or boundary crossed (harassment, discrimination, illegal)? leave-for-safety",
        "Material mismatch? pause-in-interview or leave-early",
        "Unprofessional but harmless? pause-in-interview, then stay or leave-early",
        "Minor or logistic? continue and learn",
        "Unsure? pause-in-interview",
    ],
    sets: &[Var::Action],
    gives: "`action`, then `t-inperson-…`",
    outcome: "first match wins; needs large buttons and few words, because it is used live",
    sources: &[&S3_5, &S3_5A, &S3_5B, &S3_13C, &S3_16],
};

pub static FW_RESCIND_STEPS: Framework = Framework {
    id: "fw-rescind-steps",
    kind: FrameworkKind::Sequence,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    title: "Rescind steps",
    inputs: &[
        Var::SignedDocuments,
        Var::EmployerCommitments,
        Var::SigningBonusReceived,
        Var::RelocationAssistanceReceived,
    ],
    needs: "`signed-documents`, `employer-commitments`, `signing-bonus-received`, `relocation-assistance-received`",
    steps: &[
        "Re-read what you signed; clear up obligations",
        "Prepare a succinct explanation",
        "Call immediately (write instead where contact is unsafe)",
        "Give reason, apologise, acknowledge the disruption",
        "Offer talk on next steps; if money was received, check the papers and discuss settlement where appropriate",
        "Confirm in writing the same day",
        "Handle follow-ups, filings, papers",
        "Rebuild goodwill",
    ],
    sets: &[],
    gives: "call script, email, settlement list",
    outcome: "expect questions, possible costs and some strain",
    sources: &[&S1_3A, &S1_4D, &S1_8, &S1_8A, &S1_8B, &S1_17Q3],
};

pub static FW_GOODWILL_REBUILD: Framework = Framework {
    id: "fw-goodwill-rebuild",
    kind: FrameworkKind::Checklist,
    when: all(&[ACCEPTED.yes(), EXITED.yes()]),
    title: "Goodwill rebuild",
    inputs: &[Var::CanRefer, Var::StayInTouchGenuine],
    needs: "`can-refer`, `stay-in-touch-genuine`",
    steps: &[
        "Offer a referral for the role",
        "Be available for a transitional conversation",
        "Stay engaged professionally",
        "Let consistent conduct work over time",
    ],
    sets: &[],
    gives: "follow-up tasks",
    outcome: "opportunities return over time",
    sources: &[&S1_8C],
};

pub static FW_NERVOUS_THREE_STEP: Framework = Framework {
    id: "fw-nervous-three-step",
    kind: FrameworkKind::Routine,
    when: all(&[WORRIED_ABOUT_BRIDGES.yes(), EXIT_NOTICE.yes(), ACCEPTED.no(), SHORT_NOTICE.no(), UNSAFE.no()]),
    title: "Nervous three step",
    inputs: &[],
    needs: "decision sentence",
    steps: &[
        "Write one decision sentence and rehearse it once",
        "Send it promptly in the channel the plan names (email unless a call is due), copying the recruiter or manager who arranged the interviews",
        "Close with one line that keeps the relationship intact",
    ],
    sets: &[],
    gives: "sent email",
    outcome: "emotion stays out",
    sources: &[&S4_16],
};

pub static FW_REHEARSAL: Framework = Framework {
    id: "fw-rehearsal",
    kind: FrameworkKind::Routine,
    when: all(&[COMPOSING.yes(), LIVE.no()]),
    title: "Rehearsal",
    inputs: &[],
    needs: "draft",
    steps: &["Read it", "Speak it aloud", "Send or call"],
    sets: &[],
    gives: "rehearsed flag",
    outcome: "once is enough; more rehearsal for calls with expected pushback",
    sources: &[&S0_11, &S0_14, &S3_17, &S3_22Q4],
};

pub static FW_CALL_PREP: Framework = Framework {
    id: "fw-call-prep",
    kind: FrameworkKind::Checklist,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[LATE_STAGE.yes(), RAPPORT.is(Rapport::CLOSE), SHORT_NOTICE.yes(), ACTION.is(Action::RESCIND_ACCEPTANCE)]),
        UNSAFE.no(),
    ]),
    title: "Call prep",
    inputs: &[],
    needs: "three points",
    steps: &[
        "Opening: name, is it a good moment, thanks",
        "Point 1: appreciation",
        "Point 2: decision",
        "Point 3: one-line reason or none",
        "Closing sentence: email will follow",
        "Prepared answer if they ask why",
        "Prepared answer to a counteroffer",
        "Afterwards: note date, time, key points; send the email",
    ],
    sets: &[],
    gives: "call card",
    outcome: "short call, written confirmation queued",
    sources: &[&S0_7C, &S1_13, &S3_7A, &S4_8A],
};

pub static FW_THREE_TEMPLATE_KIT: Framework = Framework {
    id: "fw-three-template-kit",
    kind: FrameworkKind::Kit,
    when: Always,
    title: "Three template kit",
    inputs: &[],
    needs: "profile",
    steps: &[
        "Same-day cancellation note",
        "Reschedule request",
        "Withdrawal email",
        "Store where they open in seconds",
    ],
    sets: &[],
    gives: "three saved drafts",
    outcome: "prompt response under stress",
    sources: &[&S3_14],
};

pub(super) const FRAMEWORKS: &[&Framework] = &[
    &FW_FIVE_STEP_WITHDRAWAL,
    &FW_STAGE_ROADMAP,
    &FW_5C_ROADMAP,
    &FW_5C_ACCEPTED_OTHER_OFFER,
    &FW_5C_ILLNESS_SAME_DAY,
    &FW_5C_MID_INTERVIEW,
    &FW_MID_INTERVIEW_TREE,
    &FW_RESCIND_STEPS,
    &FW_GOODWILL_REBUILD,
    &FW_NERVOUS_THREE_STEP,
    &FW_REHEARSAL,
    &FW_CALL_PREP,
    &FW_THREE_TEMPLATE_KIT,
];
