//! Rules of the area *action*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static ACTION_APPLIED_SILENT_NOTHING: Rule = Rule {
    id: "action-applied-silent-nothing",
    area: Area::Action,
    list: List::Act,
    when: all(&[STAGE.is(Stage::APPLIED_SILENT), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]),
    phase: Phase::OfArea,
    live: false,
    title: "You applied and heard nothing",
    say: "You need not send anything. If you are out, just close the entry in your tracker. If they write later, answer quickly.",
    because: "The employer has spent no time on you yet.",
    see: &[],
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
    title: "They wrote, you are not interested",
    say: "Reply soon that you are no longer available for this job.",
    because: "The sooner they know, the less they spend.",
    see: &[Entry::Template(&templates::T_EMAIL_DECLINE_INVITATION)],
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
    title: "Withdraw your candidacy",
    say: "Withdraw from the hiring process.",
    because: "A clear end lets the team move on.",
    see: &[],
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
    title: "Cancel and withdraw in one message",
    say: "Cancel the booked appointment and withdraw in one message. Name the appointment, give the decision and add a short apology. If their conduct was unsafe, leave out the apology.",
    because: "People have blocked time for you, or moved things around.",
    see: &[],
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
    title: "Decline the offer",
    say: "Say a clear no to the offer, with thanks. If their conduct was unsafe, leave out the thanks.",
    because: "They are holding the place and other candidates for you.",
    see: &[],
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
    title: "You accepted and must step back",
    say: "Take back your yes with special care. Check what you signed, call at once, then confirm in writing. If contact is unsafe, write instead of calling.",
    because: "This is the most delicate exit; they may have stopped searching or spent money.",
    see: &[],
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
    title: "Move the appointment",
    say: "Ask to move the appointment and offer exact times.",
    because: "A clear proposal shows you are still keen and saves messages.",
    see: &[],
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
    title: "You fell ill",
    say: "If you feel well enough to talk, and are only mildly ill or could infect others, propose a video or phone interview. If you are too ill for that, ask to move the date and offer two new times.",
    because: "It keeps things moving and you need not pretend.",
    see: &[],
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
    title: "Stay, pause or leave",
    say: "Pick one of three. Stay to the end and learn what you can. Ask for a short pause and then decide. Or excuse yourself politely and end the meeting.",
    because: "Knowing your options keeps you calm.",
    see: &[],
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
    title: "A small thing: keep going",
    say: "Keep going and learn what you can.",
    because: "A small or practical issue can often be solved, and the talk still has value.",
    see: &[],
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
    title: "A real mismatch: stop politely",
    say: "Say politely that you would like to stop and withdraw, so that no more of their time is used.",
    because: "Going on would waste time on both sides.",
    see: &[],
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
    title: "Name what does not fit",
    say: "Before you act, ask yourself what does not fit: the duties, the culture or the pay.",
    because: "It tells you whether it can be fixed, and what to say.",
    see: &[],
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
    title: "One purpose per message",
    say: "Give each message one purpose. Withdraw or reschedule, not both.",
    because: "Mixed signals leave the team guessing.",
    see: &[],
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
    title: "The five steps, in order",
    say: "Follow the same order every time. Be sure in private. Find the right contact. Choose the channel. Give the short message. Then clear up calendars and systems.",
    because: "A fixed order keeps every exit steady and professional.",
    see: &[Entry::Framework(&frameworks::FW_FIVE_STEP_WITHDRAWAL)],
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
    title: "No time: two sentences now",
    say: "Send a two-sentence withdrawal by email now. File your notes later.",
    because: "A tight limit ends the endless rewriting.",
    see: &[],
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
    title: "You expect them to offer more",
    say: "If you expect a counteroffer but do not want the job, decline now anyway.",
    because: "A better offer later would not bind you, and deciding now saves time and energy.",
    see: &[],
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
    title: "Worried about burning bridges",
    say: "Take three steps. Write your decision in one sentence and practise it once. Send it without delay, in the channel your plan names, with the scheduler in copy; that is email unless a call is due. Close with a line that keeps the relationship whole.",
    because: "It takes the strain out and leaves the good manners in.",
    see: &[Entry::Framework(&frameworks::FW_NERVOUS_THREE_STEP)],
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
    title: "Draft, say it once, send",
    say: "Write a draft first. Say it aloud once. Then send it or call.",
    because: "One practice run calms you and makes each word a choice.",
    see: &[],
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
    title: "Practise it once",
    say: "Read the message, say it aloud, then send it. Before a call, practise your answers to likely pushback too.",
    because: "Practice keeps you calm and makes the words your own.",
    see: &[Entry::Framework(&frameworks::FW_REHEARSAL)],
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
    title: "Your decision in one sentence",
    say: "Write one line that states your decision and that you can repeat.",
    because: "It keeps you steady when they ask questions.",
    see: &[],
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
    title: "Not through an agency",
    say: "If you will only take direct employment, withdraw politely with one short reason about how you would be employed. Offer to talk again if that changes.",
    because: "The reason is factual, neutral and useful to them.",
    see: &[],
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
    title: "\"Personal reasons\" is enough",
    say: "Give only personal reasons as the cause, and say thank you. Add that you may apply again only if you expect to.",
    because: "You do not owe anyone private details.",
    see: &[],
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
    title: "You are pausing your search",
    say: "You can withdraw with a neutral note: things have changed and you are pausing your search. If it is true, add a light wish to be in touch later.",
    because: "It is honest and gives no detail away.",
    see: &[],
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
    title: "Ask before you leave",
    say: "Put your open questions to the recruiter or the hiring manager. Stay in the process while you wait.",
    because: "Asking is normal, and costs little next to an exit you regret.",
    see: &[],
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
    title: "Keep three notes ready",
    say: "It can help to keep three short notes at hand: one to cancel the same day, one to reschedule, one to withdraw.",
    because: "With them you answer fast and in the same way each time.",
    see: &[Entry::Framework(&frameworks::FW_THREE_TEMPLATE_KIT)],
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
    title: "When unsure, be open and quick",
    say: "If you do not know how to go about it, choose to be open and to be quick.",
    because: "Open and quick is the safest way.",
    see: &[],
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
