//! Mistakes people make, what they cost, and how to mend them.

use super::*;
use crate::domain::sources::*;
use crate::domain::{checks, rules};

pub static MIS_GHOSTING: MistakeEntry = MistakeEntry {
    id: "mis-ghosting",
    mistake: "disappearing, not answering, not turning up",
    harm: "fastest way to lose a reputation, wastes time and resources, ends any later chance; recruiters remember and keep notes; word reaches other employers in the field",
    instead: "always send a short polite message, even two sentences",
    recover: "`t-any-repair-ghosted`",
    related: &[
        Rule(&rules::ETHICS_NO_GHOSTING),
        Rule(&rules::REPAIR_GHOSTED_ANSWER_NOW),
        Check(&checks::MC_NO_GHOST_FLAGS),
    ],
    sources: &[&S0_3, &S0_12, &S1_6B, &S1_13, &S2_2B, &S2_5, &S3_8, &S4_13],
};

pub static MIS_OVERSHARING: MistakeEntry = MistakeEntry {
    id: "mis-oversharing",
    mistake: "telling private details or airing grievances",
    harm: "unprofessional, invites judgement; grievances aired in public travel",
    instead: "short, factual reason or none",
    recover: "do not add more; if needed one calm clarification",
    related: &[
        Rule(&rules::REASON_SENSITIVE_GENERIC),
        Rule(&rules::REASON_NO_DETAIL),
        Check(&checks::MC_NO_OVERSHARING_PERSONAL),
    ],
    sources: &[&S0_5C, &S0_12, &S1_6B, &S3_4C, &S3_8],
};

pub static MIS_OVEREXPLAINING: MistakeEntry = MistakeEntry {
    id: "mis-overexplaining",
    mistake: "long explanations of the decision",
    harm: "reads as defensive or too personal",
    instead: "one neutral line",
    recover: "let it rest",
    related: &[
        Rule(&rules::REASON_ONE_LINE_ONLY),
        Check(&checks::MC_NO_LONG_EXPLANATION),
        Check(&checks::MC_LENGTH_REASON),
    ],
    sources: &[&S1_13, &S2_5, &S3_19, &S4_13],
};

pub static MIS_CRITICISING: MistakeEntry = MistakeEntry {
    id: "mis-criticising",
    mistake: "negative comments on people, process or company; venting; public criticism",
    harm: "closes doors, shows poor judgement, helps nobody",
    instead: "neutral exit; constructive private feedback only if wanted",
    recover: "short apology; take public posts down",
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
    mistake: "sarcasm, harsh or pointed words for a moment's relief",
    harm: "short-term satisfaction against long-term opportunities",
    instead: "steady, courteous words",
    recover: "`t-any-repair-apology`",
    related: &[Rule(&rules::TONE_NO_SARCASM), Check(&checks::MC_NO_SARCASM)],
    sources: &[&S0_12, &S2_5, &S4_13],
};

pub static MIS_VAGUE_TIMELINE: MistakeEntry = MistakeEntry {
    id: "mis-vague-timeline",
    mistake: "hinting at later when meaning no",
    harm: "keeps them waiting",
    instead: "a plain no, or a real window",
    recover: "send one clear line",
    related: &[
        Rule(&rules::TONE_NO_MAYBE_LATER),
        Check(&checks::MC_NO_MAYBE_LATER),
        Rule(&rules::FOLLOW_REAPPLY_WINDOW_LINE),
    ],
    sources: &[&S0_12],
};

pub static MIS_VAGUE_EXCUSE: MistakeEntry = MistakeEntry {
    id: "mis-vague-excuse",
    mistake: "an empty excuse without follow-up",
    harm: "frustrates people and sounds untrue",
    instead: "a short credible category, or no reason, and a definite next step",
    recover: "`repair-vague-clarify`",
    related: &[Rule(&rules::REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT), Check(&checks::MC_NO_VAGUE_EXCUSE)],
    sources: &[&S3_8],
};

pub static MIS_DELAYING: MistakeEntry = MistakeEntry {
    id: "mis-delaying",
    mistake: "putting off the decision or the notice, up to just before a costly step",
    harm: "wastes resources on both sides, raises stress, makes contact awkward",
    instead: "deadline for the decision, notice as soon as sure",
    recover: "send today, one-sentence apology if someone prepared",
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
    mistake: "email where a call is due (after an acceptance, same-day), or a call or text where email is right",
    harm: "reads as careless (or, by our reading, too intrusive)",
    instead: "`fw-channel-picker`",
    recover: "follow with the right channel",
    related: &[
        Rule(&rules::CHANNEL_PHONE_RESCIND),
        Rule(&rules::CHANNEL_TEXT_AVOID),
        Rule(&rules::CHANNEL_EARLY_NO_CALL_NEEDED),
        Check(&checks::MC_CHANNEL_FITS),
    ],
    sources: &[&S0_5A, &S1_6A, &S1_13],
};

pub static MIS_NOT_DOCUMENTING: MistakeEntry = MistakeEntry {
    id: "mis-not-documenting",
    mistake: "a conversation without written confirmation",
    harm: "confusion, no record",
    instead: "email with the key points",
    recover: "`repair-missing-confirmation`",
    related: &[Rule(&rules::CHANNEL_CONFIRM_CALL_IN_WRITING), Rule(&rules::ADMIN_DOCUMENT_CALL)],
    sources: &[&S1_13, &S3_7A],
};

pub static MIS_BACKING_OUT_LATE: MistakeEntry = MistakeEntry {
    id: "mis-backing-out-late",
    mistake: "withdrawing after agreeing to a further interview or assignment",
    harm: "logistical trouble for the team",
    instead: "do not commit when doubtful; if it happens, the longest notice you can give and an apology",
    recover: "`t-email-backing-out-of-step`",
    related: &[
        Rule(&rules::TIMING_COMMITTED_STEP_NOTICE),
        Rule(&rules::TONE_APOLOGISE_COMMITTED),
        Check(&checks::MC_APOLOGY_PRESENT_COMMITTED),
    ],
    sources: &[&S2_5, &S3_8],
};

pub static MIS_OVERCOMMITTING: MistakeEntry = MistakeEntry {
    id: "mis-overcommitting",
    mistake: "accepting interviews you will not pursue",
    harm: "quitting later costs more goodwill",
    instead: "say no early, or use the first interview to learn",
    recover: "withdraw now",
    related: &[Rule(&rules::DECIDE_NO_INTERVIEWS_YOU_WONT_PURSUE), Rule(&rules::ETHICS_ACCEPT_ONLY_WHAT_YOU_MEAN)],
    sources: &[&S3_8],
};

pub static MIS_FAKE_RESCHEDULE: MistakeEntry = MistakeEntry {
    id: "mis-fake-reschedule",
    mistake: "offering new dates without intention, as a soft no",
    harm: "promises interest that is not there",
    instead: "withdraw clearly",
    recover: "withdraw before the new date, apologise",
    related: &[
        Rule(&rules::TONE_NO_DATES_UNLESS_COMMITTED),
        Rule(&rules::ETHICS_NO_FAKE_RESCHEDULE),
        Check(&checks::MC_NO_DATES_WITHOUT_INTENT),
    ],
    sources: &[&S3_4D, &S3_8],
};

pub static MIS_WEAK_CANCEL: MistakeEntry = MistakeEntry {
    id: "mis-weak-cancel",
    mistake: "cancelling for lack of preparation, a known journey, procrastination or a bad review found late",
    harm: "looks like poor planning; no preparation is the most damaging",
    instead: "attend, learn, decide afterwards",
    recover: "attend if you still can; otherwise own up briefly",
    related: &[Rule(&rules::DECIDE_AVOID_WEAK_REASONS), Rule(&rules::DECIDE_UNPREPARED_STILL_GO)],
    sources: &[&S3_3B],
};

pub static MIS_WITHDRAW_TOO_SOON: MistakeEntry = MistakeEntry {
    id: "mis-withdraw-too-soon",
    mistake: "withdrawing on impulse and regretting it",
    harm: "they move on to others",
    instead: "sit with it, sleep on it, ask questions",
    recover: "a candid message soon; the outcome is theirs",
    related: &[
        Rule(&rules::DECIDE_CONFIRM_BEFORE_TELLING),
        Rule(&rules::DECIDE_PAUSE_IMPULSE),
        Check(&checks::MC_DECISION_CONFIRMED_FIRST),
    ],
    sources: &[&S0_2B, &S2_3C],
};

pub static MIS_VAGUE_SUBJECT: MistakeEntry = MistakeEntry {
    id: "mis-vague-subject",
    mistake: "vague subject line",
    harm: "not found, not understood",
    instead: "purpose plus name (and role)",
    recover: "none needed",
    related: &[Rule(&rules::TONE_SPECIFIC_SUBJECT), Check(&checks::MC_SUBJECT_SPECIFIC)],
    sources: &[&S3_19],
};

pub static MIS_LONG_WRITTEN: MistakeEntry = MistakeEntry {
    id: "mis-long-written",
    mistake: "long written explanation",
    harm: "hides the decision",
    instead: "one short paragraph plus closing",
    recover: "none",
    related: &[Rule(&rules::TONE_ONE_PARAGRAPH), Check(&checks::MC_LENGTH_EARLY)],
    sources: &[&S3_19],
};

pub static MIS_MIXED_MESSAGE: MistakeEntry = MistakeEntry {
    id: "mis-mixed-message",
    mistake: "withdrawing while writing about staying in touch without meaning it, or mixing withdrawal with reschedule",
    harm: "confuses",
    instead: "one purpose, honest closing",
    recover: "one clarifying line",
    related: &[
        Rule(&rules::ACTION_ONE_PURPOSE_MESSAGE),
        Check(&checks::MC_NO_MIXED_PURPOSE),
        Check(&checks::MC_NO_INSINCERE_STAY_IN_TOUCH),
    ],
    sources: &[&S3_4C, &S3_19],
};

pub static MIS_NO_PROOFREAD: MistakeEntry = MistakeEntry {
    id: "mis-no-proofread",
    mistake: "sloppy writing",
    harm: "feels disrespectful",
    instead: "read once before sending",
    recover: "correct only if a name or date was wrong",
    related: &[Rule(&rules::TONE_PROOFREAD), Check(&checks::MC_PROOFREAD)],
    sources: &[&S3_19],
};

pub static MIS_LEVERAGE_INTERVIEW: MistakeEntry = MistakeEntry {
    id: "mis-leverage-interview",
    mistake: "interviewing only for leverage or negotiating only for information",
    harm: "undermines trust, is remembered",
    instead: "be open about information-only talks; bargain only if ready to accept",
    recover: "withdraw honestly",
    related: &[
        Rule(&rules::ETHICS_NO_INTERVIEW_FOR_LEVERAGE),
        Rule(&rules::ETHICS_LEVERAGE_HONEST),
        Rule(&rules::PUSHBACK_NOT_FOR_INFORMATION),
    ],
    sources: &[&S3_8, &S3_15, &S4_8D, &S4_11C],
};

pub static MIS_LAST_MINUTE: MistakeEntry = MistakeEntry {
    id: "mis-last-minute",
    mistake: "cancelling at the last minute without explanation",
    harm: "stakes rise most here",
    instead: "call, credible category, apology, next step",
    recover: "email confirmation the same day",
    related: &[
        Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE),
        Rule(&rules::TIMING_LATE_COST_RISES),
        Check(&checks::MC_APOLOGY_PRESENT_SHORT_NOTICE),
    ],
    sources: &[&S3_2, &S3_22Q3],
};

pub static MIS_REPEATED_CONTACT: MistakeEntry = MistakeEntry {
    id: "mis-repeated-contact",
    mistake: "writing to them again and again, or oversharing updates, after the exit",
    harm: "irritates, uses their time",
    instead: "one light note, one check-in",
    recover: "stop",
    related: &[Rule(&rules::FOLLOW_KEEP_CONTACT_LIGHT)],
    sources: &[&S3_7B],
};

pub static MIS_RELYING_ON_COMPANY_FOR_PATTERN: MistakeEntry = MistakeEntry {
    id: "mis-relying-on-company-for-pattern",
    mistake: "leaving a pattern of misconduct to the same company alone",
    harm: "may go nowhere",
    instead: "document and report properly",
    recover: "write the record from memory now",
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
