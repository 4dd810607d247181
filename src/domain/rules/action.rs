//! Rules of the area *action*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static ACTION_APPLIED_SILENT_NOTHING: Rule = Rule {
    id: "action-applied-silent-nothing",
    area: Area::Action,
    list: List::Act,
    when: all(&[STAGE.is(Stage::APPLIED_SILENT), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]),
    phase: Phase::OfArea,
    live: false,
    title: "Applied silent nothing",
    say: "You need not send anything; if you are out, just close the entry in your tracker.",
    because: "The employer has spent no time on you yet. If they write later, answer quickly.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_4A],
};

pub static ACTION_CONTACTED_DECLINE: Rule = Rule {
    id: "action-contacted-decline",
    area: Area::Action,
    list: List::Act,
    when: all(&[LEAVING.yes(), STAGE.is(Stage::CONTACTED_BEFORE_INTERVIEW), APPOINTMENT_PENDING.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Contacted decline",
    say: "Reply quickly that you are not available for this position any more (`t-email-decline-invitation`).",
    because: "The sooner they know, the less they spend.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_4A],
};

pub static ACTION_WITHDRAW_NO_APPOINTMENT: Rule = Rule {
    id: "action-withdraw-no-appointment",
    area: Area::Action,
    list: List::Act,
    when: all(&[
        LEAVING.yes(),
        STAGE.is_any(&[
            Stage::INTERVIEW_SCHEDULED,
            Stage::IN_INTERVIEW_NOW,
            Stage::EARLY_ROUNDS,
            Stage::MULTI_ROUNDS,
            Stage::AFTER_FINAL_INTERVIEW,
        ]),
        APPOINTMENT_PENDING.no(),
        LIVE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Withdraw no appointment",
    say: "Withdraw the candidacy.",
    because: "A clear end lets the team go on.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_6, &S1_5],
};

pub static ACTION_CANCEL_AND_WITHDRAW: Rule = Rule {
    id: "action-cancel-and-withdraw",
    area: Area::Action,
    list: List::Act,
    when: all(&[
        LEAVING.yes(),
        APPOINTMENT_PENDING.yes(),
        STAGE.is_any(&[
            Stage::CONTACTED_BEFORE_INTERVIEW,
            Stage::INTERVIEW_SCHEDULED,
            Stage::IN_INTERVIEW_NOW,
            Stage::EARLY_ROUNDS,
            Stage::MULTI_ROUNDS,
            Stage::AFTER_FINAL_INTERVIEW,
        ]),
        LIVE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Cancel and withdraw",
    say: "Cancel the booked appointment and withdraw in one message: name the appointment, the decision and, unless conduct was unsafe, a short apology.",
    because: "People have blocked or rearranged time for you.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S2_7A, &S2_7B, &S3_4C],
};

pub static ACTION_DECLINE_OFFER: Rule = Rule {
    id: "action-decline-offer",
    area: Area::Action,
    list: List::Act,
    when: all(&[LEAVING.yes(), OFFER_OPEN.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Decline offer",
    say: "Decline the offer clearly, with thanks unless conduct was unsafe.",
    because: "They are holding the place and other candidates for you.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S4_6],
};

pub static ACTION_RESCIND: Rule = Rule {
    id: "action-rescind",
    area: Area::Action,
    list: List::Act,
    when: all(&[LEAVING.yes(), ACCEPTED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescind",
    say: "Take back the acceptance with special care: review what you signed, call at once (write instead where contact is unsafe), then confirm in writing.",
    because: "This is the most sensitive exit; the employer may have stopped searching or spent money.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_4D, &S1_8, &S1_8B, &S1_17Q3],
};

pub static ACTION_RESCHEDULE: Rule = Rule {
    id: "action-reschedule",
    area: Area::Action,
    list: List::Act,
    when: all(&[ACTION.is(Action::RESCHEDULE), APPOINTMENT_PENDING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Reschedule",
    say: "Ask to move the appointment and offer concrete times.",
    because: "A specific proposal shows continued interest and saves messages.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_3, &S3_4D],
};

pub static ACTION_ILLNESS_SAME_DAY: Rule = Rule {
    id: "action-illness-same-day",
    area: Area::Action,
    list: List::Act,
    when: all(&[REASONS.has(Reason::SUDDEN_ILLNESS), APPOINTMENT_PENDING.yes(), LEAVING.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Illness same day",
    say: "If you are well enough and only contagious or mildly ill, propose a video or phone interview; if it disables you, reschedule with two new times.",
    because: "It keeps the process moving without pretending.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_3, &S3_13B],
};

pub static ACTION_MIDINTERVIEW_OPTIONS: Rule = Rule {
    id: "action-midinterview-options",
    area: Area::Action,
    list: List::Room,
    when: all(&[LIVE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: true,
    title: "Midinterview options",
    say: "Choose one of three: stay to the end and learn what you can, ask for a short pause and then decide, or excuse yourself politely and end the meeting.",
    because: "Naming the options keeps the reaction measured.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_5],
};

pub static ACTION_MIDINTERVIEW_MINOR_CONTINUE: Rule = Rule {
    id: "action-midinterview-minor-continue",
    area: Area::Action,
    list: List::Room,
    when: all(&[
        LIVE.yes(),
        UNSAFE.no(),
        LEAVING.no(),
        any(&[
            IN_INTERVIEW_ISSUE.is(InInterviewIssue::MINOR_OR_LOGISTIC),
            all(&[
                MISMATCH_SEVERITY.is(MismatchSeverity::MINOR),
                IN_INTERVIEW_ISSUE.is_any(&[
                    InInterviewIssue::DUTIES_MISMATCH,
                    InInterviewIssue::CULTURE_MISMATCH,
                    InInterviewIssue::COMPENSATION_MISMATCH,
                ]),
            ]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: true,
    title: "Midinterview minor continue",
    say: "Keep going and learn.",
    because: "A small or logistic issue may be solvable, and the conversation still has value.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_13C],
};

pub static ACTION_MIDINTERVIEW_MATERIAL_EXIT: Rule = Rule {
    id: "action-midinterview-material-exit",
    area: Area::Action,
    list: List::Room,
    when: all(&[
        LIVE.yes(),
        UNSAFE.no(),
        INTENT.is(Intent::LEAVE),
        MISMATCH_SEVERITY.is(MismatchSeverity::MATERIAL),
        IN_INTERVIEW_ISSUE.is_any(&[
            InInterviewIssue::DUTIES_MISMATCH,
            InInterviewIssue::CULTURE_MISMATCH,
            InInterviewIssue::COMPENSATION_MISMATCH,
        ]),
    ]),
    phase: Phase::OfArea,
    live: true,
    title: "Midinterview material exit",
    say: "Say politely that you would like to stop and withdraw so that no more of their time is used.",
    because: "Continuing would waste time on both sides.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_5A, &S3_13C],
};

pub static ACTION_MIDINTERVIEW_IDENTIFY_MISMATCH: Rule = Rule {
    id: "action-midinterview-identify-mismatch",
    area: Area::Action,
    list: List::Room,
    when: all(&[
        LIVE.yes(),
        UNSAFE.no(),
        IN_INTERVIEW_ISSUE.is_any(&[
            InInterviewIssue::DUTIES_MISMATCH,
            InInterviewIssue::CULTURE_MISMATCH,
            InInterviewIssue::COMPENSATION_MISMATCH,
        ]),
    ]),
    phase: Phase::OfArea,
    live: true,
    title: "Midinterview identify mismatch",
    say: "Ask yourself whether the mismatch is about duties, culture or pay before you act.",
    because: "It tells you if it can be fixed and what to say.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_13C],
};

pub static ACTION_ONE_PURPOSE_MESSAGE: Rule = Rule {
    id: "action-one-purpose-message",
    area: Area::Action,
    list: List::Say,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "One purpose message",
    say: "Let each message carry one purpose: withdraw or reschedule, not both.",
    because: "Mixed signals make the team guess.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12, &S3_4C, &S3_19],
};

pub static ACTION_FIVE_STEP_SEQUENCE: Rule = Rule {
    id: "action-five-step-sequence",
    area: Area::Action,
    list: List::Before,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Five step sequence",
    say: "Follow the same order every time: confirm privately, find the right contact, choose the channel, deliver the short message, follow up on calendars and systems (`fw-five-step-withdrawal`).",
    because: "A fixed sequence keeps exits consistent and professional.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_6],
};

pub static ACTION_PRESSED_TWO_SENTENCES: Rule = Rule {
    id: "action-pressed-two-sentences",
    area: Area::Action,
    list: List::How,
    when: all(&[
        PRESSED_FOR_TIME.yes(),
        EXIT_NOTICE.yes(),
        ACCEPTED.no(),
        EXPECTS_DIRECT_CONVERSATION.no(),
        SHORT_NOTICE.no(),
        SPONSORSHIP_UNDERWAY.no(),
        RELOCATION_UNDERWAY.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Pressed two sentences",
    say: "Send a two-sentence withdrawal by email now and file your notes later.",
    because: "A short limit stops endless rewriting.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_17B],
};

pub static ACTION_EXPECTED_COUNTER_DECLINE_NOW: Rule = Rule {
    id: "action-expected-counter-decline-now",
    area: Area::Action,
    list: List::Act,
    when: all(&[
        LEAVING.yes(),
        EXPECTS_COUNTEROFFER.yes(),
        CERTAINTY.is(Certainty::CERTAIN),
        WANTS_JOB_IF_FIXED.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Expected counter decline now",
    say: "If you expect a counteroffer but do not want the job, decline now anyway.",
    because: "A later, better offer would not oblige you; deciding now saves time and mental energy.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S4_17C],
};

pub static ACTION_NERVOUS_ROUTINE: Rule = Rule {
    id: "action-nervous-routine",
    area: Area::Action,
    list: List::How,
    when: all(&[WORRIED_ABOUT_BRIDGES.yes(), EXIT_NOTICE.yes(), ACCEPTED.no(), SHORT_NOTICE.no(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Nervous routine",
    say: "Use the three-step routine: write one decision sentence and practise it one time, send it without delay in the channel that the plan names (email unless a call is due) with the scheduler in copy, close with a line that keeps the relationship intact (`fw-nervous-three-step`).",
    because: "It takes the emotion out and leaves the professionalism in.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_16],
};

pub static ACTION_ANXIOUS_DRAFT_REHEARSE_SEND: Rule = Rule {
    id: "action-anxious-draft-rehearse-send",
    area: Area::Action,
    list: List::Before,
    when: all(&[ANXIOUS_TO_COMMUNICATE.yes(), COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Anxious draft rehearse send",
    say: "Draft first, say it aloud once, then send or call.",
    because: "One rehearsal lowers adrenaline and makes the wording deliberate.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_17, &S3_22Q4],
};

pub static ACTION_REHEARSE_ONCE: Rule = Rule {
    id: "action-rehearse-once",
    area: Area::Action,
    list: List::Before,
    when: all(&[COMPOSING.yes(), UNSAFE.no(), LIVE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rehearse once",
    say: "Read the message, speak it, then send (`fw-rehearsal`); before a call rehearse likely pushback too.",
    because: "Practice gives composure and familiarity with the phrasing.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_11, &S0_14, &S3_17],
};

pub static ACTION_WRITE_DECISION_SENTENCE: Rule = Rule {
    id: "action-write-decision-sentence",
    area: Area::Action,
    list: List::Before,
    when: all(&[LEAVING.yes(), UNSAFE.no(), LIVE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Write decision sentence",
    say: "Prepare a one-line statement of the decision that you can repeat.",
    because: "It keeps you consistent under questions.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_5, &S4_8A, &S4_16],
};

pub static ACTION_AGENCY_EMPLOYMENT: Rule = Rule {
    id: "action-agency-employment",
    area: Area::Action,
    list: List::Act,
    when: all(&[REASONS.has(Reason::EMPLOYMENT_MODEL), CONTRACT_MODEL.is(ContractModel::THIRD_PARTY)]),
    phase: Phase::OfArea,
    live: false,
    title: "Agency employment",
    say: "If direct employment is a must, withdraw politely with one short reason about the employment model and offer to talk again if the model changes.",
    because: "The reason is factual, neutral and useful to them.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_17A],
};

pub static ACTION_PERSONAL_REASONS: Rule = Rule {
    id: "action-personal-reasons",
    area: Area::Action,
    list: List::Say,
    when: all(&[
        ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
        MAIN_REASON.is_any(&[Reason::PERSONAL_PRIVATE, Reason::FAMILY_NEEDS, Reason::HEALTH_LONGER_TERM]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Personal reasons",
    say: "Name only personal reasons as the cause of the withdrawal, with thanks; add that you may reapply only if you expect to.",
    because: "Private details are not owed.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5C, &S1_7D],
};

pub static ACTION_PAUSE_SEARCH: Rule = Rule {
    id: "action-pause-search",
    area: Area::Action,
    list: List::Act,
    when: all(&[REASONS.has(Reason::PAUSING_SEARCH), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Pause search",
    say: "Withdraw with a neutral note that changed circumstances make you pause your search, and a light wish to reconnect later if true.",
    because: "It is honest without detail.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S2_4C],
};

pub static ACTION_TEAM_UNSURE_RECRUITER_CLARIFY: Rule = Rule {
    id: "action-team-unsure-recruiter-clarify",
    area: Area::Action,
    list: List::Stay,
    when: ACTION.is(Action::GATHER_INFO),
    phase: Phase::OfArea,
    live: false,
    title: "Team unsure recruiter clarify",
    say: "Put your open questions to the recruiter or hiring manager and stay engaged meanwhile.",
    because: "Clarification is normal and cheap compared with a regretted exit.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_2B, &S2_10Q5, &S4_4C],
};

pub static ACTION_PREPARE_KIT: Rule = Rule {
    id: "action-prepare-kit",
    area: Area::Action,
    list: List::Know,
    when: Always,
    phase: Phase::Any,
    live: false,
    title: "Prepare kit",
    say: "Keep three short ready notes at hand: same-day cancellation, reschedule request, withdrawal (`fw-three-template-kit`).",
    because: "They let you respond fast and consistently.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S3_14],
};

pub static ACTION_DEFAULT_TRANSPARENT: Rule = Rule {
    id: "action-default-transparent",
    area: Area::Action,
    list: List::How,
    when: all(&[LEAVING.yes(), CERTAINTY.is(Certainty::CERTAIN), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Default transparent",
    say: "When unsure how to proceed, choose openness and speed.",
    because: "Openness and speed are the safest default.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_13],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &ACTION_APPLIED_SILENT_NOTHING,
    &ACTION_CONTACTED_DECLINE,
    &ACTION_WITHDRAW_NO_APPOINTMENT,
    &ACTION_CANCEL_AND_WITHDRAW,
    &ACTION_DECLINE_OFFER,
    &ACTION_RESCIND,
    &ACTION_RESCHEDULE,
    &ACTION_ILLNESS_SAME_DAY,
    &ACTION_MIDINTERVIEW_OPTIONS,
    &ACTION_MIDINTERVIEW_MINOR_CONTINUE,
    &ACTION_MIDINTERVIEW_MATERIAL_EXIT,
    &ACTION_MIDINTERVIEW_IDENTIFY_MISMATCH,
    &ACTION_ONE_PURPOSE_MESSAGE,
    &ACTION_FIVE_STEP_SEQUENCE,
    &ACTION_PRESSED_TWO_SENTENCES,
    &ACTION_EXPECTED_COUNTER_DECLINE_NOW,
    &ACTION_NERVOUS_ROUTINE,
    &ACTION_ANXIOUS_DRAFT_REHEARSE_SEND,
    &ACTION_REHEARSE_ONCE,
    &ACTION_WRITE_DECISION_SENTENCE,
    &ACTION_AGENCY_EMPLOYMENT,
    &ACTION_PERSONAL_REASONS,
    &ACTION_PAUSE_SEARCH,
    &ACTION_TEAM_UNSURE_RECRUITER_CLARIFY,
    &ACTION_PREPARE_KIT,
    &ACTION_DEFAULT_TRANSPARENT,
];
