//! Mistakes people make, what they cost, and how to mend them.

use super::*;
use crate::domain::sources::*;
use crate::domain::{checks, frameworks, rules, templates};

pub static MIS_GHOSTING: MistakeEntry = MistakeEntry {
    id: "mis-ghosting",
    title: "Going silent",
    mistake: "You disappear, do not answer or do not turn up.",
    harm: "It is the fastest way to lose your good name. It wastes time and effort and ends any later chance. Recruiters remember and keep notes, and word reaches other employers in the field.",
    instead: "Always send a short, polite message, even if it is two sentences.",
    recover: "Break the silence now, with a short apology and a clear decision.",
    related: &[
        Template(&templates::T_ANY_REPAIR_GHOSTED),
        Rule(&rules::ETHICS_NO_GHOSTING),
        Rule(&rules::REPAIR_GHOSTED_ANSWER_NOW),
        Check(&checks::MC_NO_GHOST_FLAGS),
    ],
    sources: &[&S0_3, &S0_12, &S1_6B, &S1_13, &S2_2B, &S2_5, &S3_8, &S4_13],
};

pub static MIS_OVERSHARING: MistakeEntry = MistakeEntry {
    id: "mis-oversharing",
    title: "Telling too much",
    mistake: "You tell private details or air what annoyed you.",
    harm: "It looks unprofessional and invites judgement. Complaints made in public travel.",
    instead: "Give a short, factual reason, or none.",
    recover: "Add nothing more. If you must, make one calm point clear.",
    related: &[
        Rule(&rules::REASON_SENSITIVE_GENERIC),
        Rule(&rules::REASON_NO_DETAIL),
        Check(&checks::MC_NO_OVERSHARING_PERSONAL),
    ],
    sources: &[&S0_5C, &S0_12, &S1_6B, &S3_4C, &S3_8],
};

pub static MIS_OVEREXPLAINING: MistakeEntry = MistakeEntry {
    id: "mis-overexplaining",
    title: "Explaining at length",
    mistake: "You explain your decision at length.",
    harm: "It sounds defensive or too personal.",
    instead: "Give one neutral line.",
    recover: "Let it rest.",
    related: &[
        Rule(&rules::REASON_ONE_LINE_ONLY),
        Check(&checks::MC_NO_LONG_EXPLANATION),
        Check(&checks::MC_LENGTH_REASON),
    ],
    sources: &[&S1_13, &S2_5, &S3_19, &S4_13],
};

pub static MIS_CRITICISING: MistakeEntry = MistakeEntry {
    id: "mis-criticising",
    title: "Criticising them",
    mistake: "You speak badly of the people, the process or the company. You vent, or criticise in public.",
    harm: "It closes doors, shows poor judgement and helps nobody.",
    instead: "Leave on a neutral note. Give constructive feedback in private, and only if they want it.",
    recover: "Apologise briefly. Take public posts down.",
    related: &[
        Rule(&rules::TONE_NO_VENTING),
        Rule(&rules::ETHICS_NO_PUBLIC_CRITICISM),
        Rule(&rules::TONE_FEEDBACK_NOT_IN_EXIT),
        Check(&checks::MC_NO_CRITICISM),
    ],
    sources: &[&S0_5B, &S0_12, &S1_6B, &S1_13, &S2_5, &S4_13],
};

pub static MIS_BURNING_BRIDGES_TONE: MistakeEntry = MistakeEntry {
    id: "mis-burning-bridges-tone",
    title: "Sharp words for a moment’s relief",
    mistake: "You use sarcasm, or harsh and pointed words, for a moment’s relief.",
    harm: "You trade later chances for a short good feeling.",
    instead: "Use steady, courteous words.",
    recover: "Send one short, honest apology.",
    related: &[
        Template(&templates::T_ANY_REPAIR_APOLOGY),
        Rule(&rules::TONE_NO_SARCASM),
        Check(&checks::MC_NO_SARCASM),
    ],
    sources: &[&S0_12, &S2_5, &S4_13],
};

pub static MIS_VAGUE_TIMELINE: MistakeEntry = MistakeEntry {
    id: "mis-vague-timeline",
    title: "Hinting at later, meaning no",
    mistake: "You hint at later although you mean no.",
    harm: "It keeps them waiting.",
    instead: "Say a plain no, or name a real span of time.",
    recover: "Send one clear line.",
    related: &[
        Rule(&rules::TONE_NO_MAYBE_LATER),
        Check(&checks::MC_NO_MAYBE_LATER),
        Rule(&rules::FOLLOW_REAPPLY_WINDOW_LINE),
    ],
    sources: &[&S0_12],
};

pub static MIS_VAGUE_EXCUSE: MistakeEntry = MistakeEntry {
    id: "mis-vague-excuse",
    title: "An empty excuse",
    mistake: "You give an empty excuse and nothing after it.",
    harm: "It annoys people and sounds untrue.",
    instead: "Give a short, believable kind of reason, or none, and a definite next step.",
    recover: "Put one clear line in its place: you withdraw, or you ask for new times and name them.",
    related: &[
        Rule(&rules::REPAIR_VAGUE_CLARIFY),
        Rule(&rules::REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT),
        Check(&checks::MC_NO_VAGUE_EXCUSE),
    ],
    sources: &[&S3_8],
};

pub static MIS_DELAYING: MistakeEntry = MistakeEntry {
    id: "mis-delaying",
    title: "Putting it off",
    mistake: "You put off the decision or the notice, even until just before a costly step.",
    harm: "It wastes effort on both sides, raises stress and makes contact awkward.",
    instead: "Set a date for the decision. Tell them as soon as you are sure.",
    recover: "Send it today, with one sentence of apology if anyone prepared.",
    related: &[
        Rule(&rules::TIMING_TELL_AS_SOON_AS_SURE),
        Rule(&rules::DECIDE_WAITING_NEEDS_DEADLINE),
        Rule(&rules::TIMING_NOT_BEFORE_KEY_STEP),
        Check(&checks::MC_NO_GHOST_FLAGS),
    ],
    sources: &[&S0_4B, &S0_12, &S1_13, &S4_13],
};

pub static MIS_WRONG_CHANNEL: MistakeEntry = MistakeEntry {
    id: "mis-wrong-channel",
    title: "The wrong channel",
    mistake: "You email where a call is due, after a yes or on the same day. Or you call or text where email is right.",
    harm: "It looks careless. A call or text can also intrude; that part is our own reading.",
    instead: "Let the channel follow from the stage, the notice and how well you know them.",
    recover: "Follow up in the right channel.",
    related: &[
        Framework(&frameworks::FW_CHANNEL_PICKER),
        Rule(&rules::CHANNEL_PHONE_RESCIND),
        Rule(&rules::CHANNEL_TEXT_AVOID),
        Rule(&rules::CHANNEL_EARLY_NO_CALL_NEEDED),
        Check(&checks::MC_CHANNEL_FITS),
    ],
    sources: &[&S0_5A, &S1_6A, &S1_13],
};

pub static MIS_NOT_DOCUMENTING: MistakeEntry = MistakeEntry {
    id: "mis-not-documenting",
    title: "Nothing in writing",
    mistake: "You talk to them and do not confirm it in writing.",
    harm: "It leaves doubt and no record.",
    instead: "Send an email with the key points.",
    recover: "Send the missing confirmation, with one line of apology for being late.",
    related: &[
        Rule(&rules::REPAIR_MISSING_CONFIRMATION),
        Rule(&rules::CHANNEL_CONFIRM_CALL_IN_WRITING),
        Rule(&rules::ADMIN_DOCUMENT_CALL),
    ],
    sources: &[&S1_13, &S3_7A],
};

pub static MIS_BACKING_OUT_LATE: MistakeEntry = MistakeEntry {
    id: "mis-backing-out-late",
    title: "Backing out of an agreed step",
    mistake: "You withdraw after you agreed to another interview or an assignment.",
    harm: "It upsets the team’s plans.",
    instead: "Do not commit while you doubt. If it happens, give as much notice as you can, and apologise.",
    recover: "Tell them now that you back out of that step, and apologise for it.",
    related: &[
        Template(&templates::T_EMAIL_BACKING_OUT_OF_STEP),
        Rule(&rules::TIMING_COMMITTED_STEP_NOTICE),
        Rule(&rules::TONE_APOLOGISE_COMMITTED),
        Check(&checks::MC_APOLOGY_PRESENT_COMMITTED),
    ],
    sources: &[&S2_5, &S3_8],
};

pub static MIS_OVERCOMMITTING: MistakeEntry = MistakeEntry {
    id: "mis-overcommitting",
    title: "Saying yes to too much",
    mistake: "You accept interviews that you will not pursue.",
    harm: "To quit later costs more goodwill.",
    instead: "Say no early, or use the first interview to learn.",
    recover: "Withdraw now.",
    related: &[Rule(&rules::DECIDE_NO_INTERVIEWS_YOU_WONT_PURSUE), Rule(&rules::ETHICS_ACCEPT_ONLY_WHAT_YOU_MEAN)],
    sources: &[&S3_8],
};

pub static MIS_FAKE_RESCHEDULE: MistakeEntry = MistakeEntry {
    id: "mis-fake-reschedule",
    title: "A new date as a soft no",
    mistake: "You offer new dates that you do not mean to keep, as a gentle no.",
    harm: "It promises interest that is not there.",
    instead: "Withdraw clearly.",
    recover: "Withdraw before the new date, and apologise.",
    related: &[
        Rule(&rules::TONE_NO_DATES_UNLESS_COMMITTED),
        Rule(&rules::ETHICS_NO_FAKE_RESCHEDULE),
        Check(&checks::MC_NO_DATES_WITHOUT_INTENT),
    ],
    sources: &[&S3_4D, &S3_8],
};

pub static MIS_WEAK_CANCEL: MistakeEntry = MistakeEntry {
    id: "mis-weak-cancel",
    title: "Cancelling for a weak reason",
    mistake: "You cancel because you did not prepare, dislike a trip you knew about, put things off, or found a bad review late.",
    harm: "It looks like poor planning. Not being prepared does the most harm.",
    instead: "Go, learn, and decide after it.",
    recover: "Go if you still can. If not, own up briefly.",
    related: &[Rule(&rules::DECIDE_AVOID_WEAK_REASONS), Rule(&rules::DECIDE_UNPREPARED_STILL_GO)],
    sources: &[&S3_3B],
};

pub static MIS_WITHDRAW_TOO_SOON: MistakeEntry = MistakeEntry {
    id: "mis-withdraw-too-soon",
    title: "Leaving on impulse",
    mistake: "You withdraw on impulse and regret it.",
    harm: "They move on to others.",
    instead: "Sit with it, sleep on it, ask questions.",
    recover: "Send a candid message soon. How it ends is up to them.",
    related: &[
        Rule(&rules::DECIDE_CONFIRM_BEFORE_TELLING),
        Rule(&rules::DECIDE_PAUSE_IMPULSE),
        Check(&checks::MC_DECISION_CONFIRMED_FIRST),
    ],
    sources: &[&S0_2B, &S2_3C],
};

pub static MIS_VAGUE_SUBJECT: MistakeEntry = MistakeEntry {
    id: "mis-vague-subject",
    title: "A vague subject line",
    mistake: "Your subject line is vague.",
    harm: "They do not find it, or do not understand it.",
    instead: "Name the purpose and yourself, and the role too.",
    recover: "There is nothing to mend.",
    related: &[Rule(&rules::TONE_SPECIFIC_SUBJECT), Check(&checks::MC_SUBJECT_SPECIFIC)],
    sources: &[&S3_19],
};

pub static MIS_LONG_WRITTEN: MistakeEntry = MistakeEntry {
    id: "mis-long-written",
    title: "A long letter",
    mistake: "You write a long explanation.",
    harm: "It hides the decision.",
    instead: "Write one short paragraph and a close.",
    recover: "There is nothing to mend.",
    related: &[Rule(&rules::TONE_ONE_PARAGRAPH), Check(&checks::MC_LENGTH_EARLY)],
    sources: &[&S3_19],
};

pub static MIS_MIXED_MESSAGE: MistakeEntry = MistakeEntry {
    id: "mis-mixed-message",
    title: "Two messages in one",
    mistake: "You withdraw and write about staying in touch without meaning it. Or you mix a withdrawal with a new date.",
    harm: "It confuses them.",
    instead: "Keep to one purpose and an honest close.",
    recover: "Send one line that makes it clear.",
    related: &[
        Rule(&rules::ACTION_ONE_PURPOSE_MESSAGE),
        Check(&checks::MC_NO_MIXED_PURPOSE),
        Check(&checks::MC_NO_INSINCERE_STAY_IN_TOUCH),
    ],
    sources: &[&S3_4C, &S3_19],
};

pub static MIS_NO_PROOFREAD: MistakeEntry = MistakeEntry {
    id: "mis-no-proofread",
    title: "Sloppy writing",
    mistake: "Your message is sloppy.",
    harm: "It feels like a lack of respect.",
    instead: "Read it once before you send it.",
    recover: "Correct it only if a name or a date was wrong.",
    related: &[Rule(&rules::TONE_PROOFREAD), Check(&checks::MC_PROOFREAD)],
    sources: &[&S3_19],
};

pub static MIS_LEVERAGE_INTERVIEW: MistakeEntry = MistakeEntry {
    id: "mis-leverage-interview",
    title: "Interviews just for leverage",
    mistake: "You interview only for leverage, or negotiate only to find things out.",
    harm: "It breaks trust, and people remember it.",
    instead: "Say so if you only want to learn. Bargain only if you are ready to accept.",
    recover: "Withdraw honestly.",
    related: &[
        Rule(&rules::ETHICS_NO_INTERVIEW_FOR_LEVERAGE),
        Rule(&rules::ETHICS_LEVERAGE_HONEST),
        Rule(&rules::PUSHBACK_NOT_FOR_INFORMATION),
    ],
    sources: &[&S3_8, &S3_15, &S4_8D, &S4_11C],
};

pub static MIS_LAST_MINUTE: MistakeEntry = MistakeEntry {
    id: "mis-last-minute",
    title: "Cancelling at the last minute",
    mistake: "You cancel at the last minute and do not explain.",
    harm: "This is where the most is at stake.",
    instead: "Call, name a believable kind of reason, apologise, and say what comes next.",
    recover: "Confirm by email the same day.",
    related: &[
        Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE),
        Rule(&rules::TIMING_LATE_COST_RISES),
        Check(&checks::MC_APOLOGY_PRESENT_SHORT_NOTICE),
    ],
    sources: &[&S3_2, &S3_22Q3],
};

pub static MIS_REPEATED_CONTACT: MistakeEntry = MistakeEntry {
    id: "mis-repeated-contact",
    title: "Writing again and again",
    mistake: "After the exit you write to them again and again, or share too much news.",
    harm: "It annoys them and takes their time.",
    instead: "Send one light note and one check-in.",
    recover: "Stop.",
    related: &[Rule(&rules::FOLLOW_KEEP_CONTACT_LIGHT)],
    sources: &[&S3_7B],
};

pub static MIS_RELYING_ON_COMPANY_FOR_PATTERN: MistakeEntry = MistakeEntry {
    id: "mis-relying-on-company-for-pattern",
    title: "Leaving misconduct to the company",
    mistake: "There is a pattern of misconduct, and you leave it to the same company alone.",
    harm: "It may go nowhere.",
    instead: "Write it down and report it through the proper channels.",
    recover: "Write the record from memory now.",
    related: &[Rule(&rules::MISCONDUCT_PATTERN_OUTSIDE), Rule(&rules::MISCONDUCT_RECORD)],
    sources: &[&S3_16],
};

/// Every mistake.
pub const MISTAKES: &[&MistakeEntry] = &[
    &MIS_GHOSTING,
    &MIS_OVERSHARING,
    &MIS_OVEREXPLAINING,
    &MIS_CRITICISING,
    &MIS_BURNING_BRIDGES_TONE,
    &MIS_VAGUE_TIMELINE,
    &MIS_VAGUE_EXCUSE,
    &MIS_DELAYING,
    &MIS_WRONG_CHANNEL,
    &MIS_NOT_DOCUMENTING,
    &MIS_BACKING_OUT_LATE,
    &MIS_OVERCOMMITTING,
    &MIS_FAKE_RESCHEDULE,
    &MIS_WEAK_CANCEL,
    &MIS_WITHDRAW_TOO_SOON,
    &MIS_VAGUE_SUBJECT,
    &MIS_LONG_WRITTEN,
    &MIS_MIXED_MESSAGE,
    &MIS_NO_PROOFREAD,
    &MIS_LEVERAGE_INTERVIEW,
    &MIS_LAST_MINUTE,
    &MIS_REPEATED_CONTACT,
    &MIS_RELYING_ON_COMPANY_FOR_PATTERN,
];
