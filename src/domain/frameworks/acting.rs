//! Frameworks: acting: sequences and roadmaps.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static FW_FIVE_STEP_WITHDRAWAL: Framework = Framework {
    id: "fw-five-step-withdrawal",
    kind: FrameworkKind::Sequence,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    title: "Withdraw in five steps",
    inputs: &[],
    needs: "What you decided, whom you know there, and how you are in touch.",
    steps: &[
        "Be sure in private, and hold your decision up to your priorities.",
        "Find the right contact. That is the recruiter first if one ran the search, or else the hiring manager.",
        "Choose the channel. Email is usual; phone is for close relations or late stages.",
        "Give the message: thanks, your withdrawal, a simple reason if it helps, and good wishes.",
        "Follow up, so that you are off calendars and shared systems.",
    ],
    sets: &[],
    gives: "A message that is sent, and the steps after it.",
    outcome: "The order is the same in every case.",
    see: &[],
    sources: &[&S0_6, &S0_14],
};

pub static FW_STAGE_ROADMAP: Framework = Framework {
    id: "fw-stage-roadmap",
    kind: FrameworkKind::Sequence,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    title: "From decision to follow-up",
    inputs: &[],
    needs: "Your decision, and how well you know them.",
    steps: &[
        "Be sure for yourself, and write the cause down in one sentence.",
        "Tell your own recruiter or mentor, if one is involved.",
        "Choose the channel: email early, phone when it is late or there is an offer.",
        "Draft it: thanks, your withdrawal, a brief reason if you like, and good wishes.",
        "Send it soon, and keep a record.",
        "If it fits, offer to refer someone or to stay in touch.",
        "See to the practical side, such as returning signed documents, and keep copies.",
    ],
    sets: &[],
    gives: "A message that is sent, and a record of it.",
    outcome: "Match your tone to the relationship.",
    see: &[],
    sources: &[&S1_5],
};

pub static FW_5C_ROADMAP: Framework = Framework {
    id: "fw-5c-roadmap",
    kind: FrameworkKind::Roadmap,
    when: COMPOSING.yes(),
    title: "Five stages from why to after",
    inputs: &[],
    needs: "All that you have told the app.",
    steps: &[
        "Clarify the exact reason, as a fact and not a feeling.",
        "See the context: the timing, the people affected, and limits of a move, a visa or family.",
        "Communicate: choose the channel, write a short message, and say what comes next, a new time or your withdrawal.",
        "Commit: do it in the best span of time, then put it in writing.",
        "Consolidate: close politely. If you want to stay in touch, follow up lightly.",
    ],
    sets: &[],
    gives: "Where you are in the five stages.",
    outcome: "A stage is done when its facts are known.",
    see: &[],
    sources: &[&S3_12, &S3_21],
};

pub static FW_5C_ACCEPTED_OTHER_OFFER: Framework = Framework {
    id: "fw-5c-accepted-other-offer",
    kind: FrameworkKind::Roadmap,
    when: COMPETING_OFFER.is_any(&[CompetingOffer::ACCEPTED_VERBAL, CompetingOffer::ACCEPTED_FIRM]),
    title: "You took another offer",
    inputs: &[Var::OtherStartDateConfirmed, Var::BackupUseful, Var::HoursSinceOtherAcceptance],
    needs: "Whether the other start date is set, whether a fallback has value, and how long ago you accepted.",
    steps: &[
        "Clarify: is your acceptance confirmed, with a start date?",
        "See the context: does this interview still serve as a fallback? Usually it does not.",
        "Communicate: email the interviewer with thanks, and withdraw.",
        "Commit: do it within 24 hours of accepting.",
        "Consolidate: say thanks, and leave the door open for other times.",
    ],
    sets: &[Var::Action],
    gives: "What to do next.",
    outcome: "Withdraw.",
    see: &[],
    sources: &[&S3_13A],
};

pub static FW_5C_ILLNESS_SAME_DAY: Framework = Framework {
    id: "fw-5c-illness-same-day",
    kind: FrameworkKind::Roadmap,
    when: all(&[REASONS.has(Reason::SUDDEN_ILLNESS), APPOINTMENT_PENDING.yes()]),
    title: "Ill on the day",
    inputs: &[Var::IllnessEffect, Var::HoursUntilAppointment, Var::Alternatives],
    needs: "What the illness does, how many hours are left, and what else would work.",
    steps: &[
        "Clarify: could others catch it, or are you too ill to take part?",
        "See the context: video if you are well enough, otherwise another date.",
        "Communicate: call on the same day, then email the options.",
        "Commit: offer two exact times.",
        "Consolidate: come prepared and rested to the new date.",
    ],
    sets: &[Var::Action],
    gives: "Whether to switch format or move the date.",
    outcome: "If it is mild, or only a risk to others, switch format. If you are too ill for that, move the date.",
    see: &[],
    sources: &[&S3_13B],
};

pub static FW_5C_MID_INTERVIEW: Framework = Framework {
    id: "fw-5c-mid-interview",
    kind: FrameworkKind::Roadmap,
    when: LIVE.yes(),
    title: "Unhappy in the interview",
    inputs: &[Var::InInterviewIssue, Var::MismatchSeverity, Var::SafetyRisk],
    needs: "What the issue is, how big it is, and whether you are safe.",
    steps: &[
        "Clarify: is it the duties, the culture or the pay?",
        "See the context: if it is small or practical, keep learning. If it is a real mismatch, withdraw.",
        "Communicate: show politely that you want to stop.",
        "Commit: thank them briefly, and confirm in writing.",
        "Consolidate: stay open to contact.",
    ],
    sets: &[Var::Action],
    gives: "What to do next.",
    outcome: "The tree for the interview says which way to go.",
    see: &[Entry::Framework(&FW_MID_INTERVIEW_TREE)],
    sources: &[&S3_13C],
};

pub static FW_MID_INTERVIEW_TREE: Framework = Framework {
    id: "fw-mid-interview-tree",
    kind: FrameworkKind::Tree,
    when: LIVE.yes(),
    title: "In the room: stay or go",
    inputs: &[Var::SafetyRisk, Var::Misconduct, Var::InInterviewIssue, Var::MismatchSeverity],
    needs: "Whether you are safe, how they behave, what the issue is, and how big it is.",
    steps: &[
        "Are you unsafe, or has someone crossed a line, by harassment, discrimination or breaking the law? Leave now.",
        "Is it a real mismatch? Ask for a pause, or stop early.",
        "Is it unprofessional but harmless? Ask for a pause, then stay or stop early.",
        "Is it small or practical? Go on and learn.",
        "Are you unsure? Ask for a pause.",
    ],
    sets: &[Var::Action],
    gives: "What to do now, and the words to say it.",
    outcome: "The first that fits decides. It is kept to a few words because you may need it in the room.",
    see: &[
        Entry::Template(&templates::T_INPERSON_LEAVE_FOR_SAFETY),
        Entry::Template(&templates::T_INPERSON_PAUSE_REQUEST),
        Entry::Template(&templates::T_INPERSON_LEAVE_EARLY),
    ],
    sources: &[&S3_5, &S3_5A, &S3_5B, &S3_13C, &S3_16],
};

pub static FW_RESCIND_STEPS: Framework = Framework {
    id: "fw-rescind-steps",
    kind: FrameworkKind::Sequence,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    title: "Take back a yes, step by step",
    inputs: &[
        Var::SignedDocuments,
        Var::EmployerCommitments,
        Var::SigningBonusReceived,
        Var::RelocationAssistanceReceived,
    ],
    needs: "What you signed, what they have begun, and what money you have had.",
    steps: &[
        "Read again what you signed, and clear up what it binds you to.",
        "Prepare a short explanation.",
        "Call at once. If contact is unsafe, write instead.",
        "Give the reason, apologise, and say that you know it upsets their plans.",
        "Offer to talk about next steps. If you have had money, check the papers, and talk about a settlement where that is fitting.",
        "Confirm in writing the same day.",
        "See to follow-ups, filings and papers.",
        "Rebuild goodwill.",
    ],
    sets: &[],
    gives: "Words for the call, an email, and a list of what to settle.",
    outcome: "Expect questions, perhaps costs, and some strain.",
    see: &[],
    sources: &[&S1_3A, &S1_4D, &S1_8, &S1_8A, &S1_8B, &S1_17Q3],
};

pub static FW_GOODWILL_REBUILD: Framework = Framework {
    id: "fw-goodwill-rebuild",
    kind: FrameworkKind::Checklist,
    when: all(&[ACCEPTED.yes(), EXITED.yes()]),
    title: "Rebuild goodwill",
    inputs: &[Var::CanRefer, Var::StayInTouchGenuine],
    needs: "Whether you know someone for the role, and whether you want to stay in touch.",
    steps: &[
        "Offer to refer someone for the role.",
        "Be there for a talk about the transition.",
        "Stay in professional contact.",
        "Let steady conduct work over time.",
    ],
    sets: &[],
    gives: "Tasks for later.",
    outcome: "Over time, chances come back.",
    see: &[],
    sources: &[&S1_8C],
};

pub static FW_NERVOUS_THREE_STEP: Framework = Framework {
    id: "fw-nervous-three-step",
    kind: FrameworkKind::Routine,
    when: all(&[WORRIED_ABOUT_BRIDGES.yes(), EXIT_NOTICE.yes(), ACCEPTED.no(), SHORT_NOTICE.no(), UNSAFE.no()]),
    title: "Three steps for the nervous",
    inputs: &[],
    needs: "Your decision in one sentence.",
    steps: &[
        "Write your decision in one sentence and practise it once.",
        "Send it soon, in the channel your plan names. That is email unless a call is due. Copy the recruiter or manager who set up the interviews.",
        "Close with one line that keeps the relationship whole.",
    ],
    sets: &[],
    gives: "An email that is sent.",
    outcome: "Your feelings stay out of it.",
    see: &[],
    sources: &[&S4_16],
};

pub static FW_REHEARSAL: Framework = Framework {
    id: "fw-rehearsal",
    kind: FrameworkKind::Routine,
    when: all(&[COMPOSING.yes(), LIVE.no()]),
    title: "Read, say, send",
    inputs: &[],
    needs: "Your draft.",
    steps: &["Read it.", "Say it aloud.", "Send it, or call."],
    sets: &[],
    gives: "A message you have practised.",
    outcome: "Once is enough. Practise more before a call in which you expect pushback.",
    see: &[],
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
    title: "Prepare the call",
    inputs: &[],
    needs: "Your three points.",
    steps: &[
        "Open with your name, ask if it is a good moment, and say thanks.",
        "Point 1: what you valued.",
        "Point 2: your decision.",
        "Point 3: your reason in one line, or none.",
        "Close: say that an email will follow.",
        "Have an answer ready if they ask why.",
        "Have an answer ready for a counteroffer.",
        "Afterwards, note the date, the time and the key points. Then send the email.",
    ],
    sets: &[],
    gives: "A card for the call.",
    outcome: "The call is short, and the written confirmation stands ready.",
    see: &[],
    sources: &[&S0_7C, &S1_13, &S3_7A, &S4_8A],
};

pub static FW_THREE_TEMPLATE_KIT: Framework = Framework {
    id: "fw-three-template-kit",
    kind: FrameworkKind::Kit,
    when: Always,
    title: "Three notes for an emergency",
    inputs: &[],
    needs: "Your name and contact details.",
    steps: &[
        "A note to cancel on the same day.",
        "A request to reschedule.",
        "An email to withdraw.",
        "Keep them where they open in seconds.",
    ],
    sets: &[],
    gives: "Three saved drafts.",
    outcome: "You answer fast, even under stress.",
    see: &[
        Entry::Template(&templates::T_PHONE_SAME_DAY_CANCEL),
        Entry::Template(&templates::T_EMAIL_RESCHEDULE),
        Entry::Template(&templates::T_EMAIL_GENERAL),
    ],
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
