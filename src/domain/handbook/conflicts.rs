//! Where the articles disagree, and how it was settled.

use super::*;
use crate::domain::sources::*;
use crate::domain::{checks, frameworks, rules, templates};

pub static CF_EMAIL_VS_PHONE_LATE: ConflictEntry = ConflictEntry {
    id: "cf-email-vs-phone-late",
    positions: "several rounds or final interview = call, then email (S0.4a, S0.15q1, S1.4c, S1.6a); email is the standard channel, phone only for close rapport or an oral offer (S4.5b); email default, phone an alternative when rapport is close or rounds are many (S0.5a); final-interview call preferred *if* rapport exists (S1.4c); a late personal email is printed as template (S0.7b); after accepting elsewhere simply email (S3.13a); people afraid of burned bridges email every time (S4.16)",
    condition: "rapport, oral offer, number of people met",
    resolution: "late and rapport some or close, or panel, or oral offer = phone first with email confirmation; late without rapport = a personalised email is acceptable, though a call stays the more considerate choice after many rounds; other offer accepted = email unless late with rapport; nervous and late = a rehearsed call is recommended, a personal email with the offer to talk is the accepted minimum; early = email",
    affects: &[
        Rule(&rules::CHANNEL_PHONE_LATE_STAGE),
        Rule(&rules::CHANNEL_PHONE_CLOSE_RAPPORT),
        Rule(&rules::CHANNEL_PHONE_PANEL),
        Rule(&rules::CHANNEL_EMAIL_LATE_NO_RAPPORT),
        Rule(&rules::CHANNEL_NERVOUS_EMAIL_MINIMUM),
        Rule(&rules::CHANNEL_EMAIL_DEFAULT),
        Framework(&frameworks::FW_CHANNEL_PICKER),
    ],
    sources: &[&S0_4A, &S0_5A, &S0_7B, &S0_15Q1, &S1_4C, &S1_6A, &S3_13A, &S4_5B, &S4_16],
};

pub static CF_SHORT_NOTICE_VS_EMAIL_DEFAULT: ConflictEntry = ConflictEntry {
    id: "cf-short-notice-vs-email-default",
    positions: "email is default for withdrawals (S0.5a, S4.5b); a day or less ahead = phone (S3.4a, S3.22q2); nervous people send email (S4.16)",
    condition: "hours-until-appointment",
    resolution: "the 24-hour rule overrides every email default, also for the nervous (offer the rehearsal); no number = email at once plus quick channel",
    affects: &[
        Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE),
        Rule(&rules::CHANNEL_SHORT_NOTICE_NO_NUMBER),
        Rule(&rules::CHANNEL_EMAIL_DEFAULT),
        Rule(&rules::ACTION_NERVOUS_ROUTINE),
        Check(&checks::MC_SHORT_NOTICE_CALL),
    ],
    sources: &[&S0_5A, &S3_4A, &S3_22Q2, &S4_5B, &S4_16],
};

pub static CF_RESCIND_CHANNEL: ConflictEntry = ConflictEntry {
    id: "cf-rescind-channel",
    positions: "call immediately, then write (S1.8b, S1.13, S1.17q3); an email for withdrawing an acceptance is printed alone (S1.6c); email is the standard for withdrawing (S4.5b)",
    condition: "is a phone contact available",
    resolution: "phone first; the stand-alone email only if nobody can be reached by phone (with an offer to talk) or contact is unsafe",
    affects: &[
        Rule(&rules::CHANNEL_PHONE_RESCIND),
        Template(&templates::T_EMAIL_WITHDRAW_ACCEPTANCE),
        Template(&templates::T_PHONE_RESCIND),
        Check(&checks::MC_RESCIND_NOT_EMAIL_ONLY),
    ],
    sources: &[&S1_6C, &S1_8B, &S1_13, &S1_17Q3, &S4_5B],
};

pub static CF_LINKEDIN: ConflictEntry = ConflictEntry {
    id: "cf-linkedin",
    positions: "a LinkedIn script for candidates sourced there (S2.8c); acceptable only if main channel and informal relationship (S1.6a); avoid social direct messages unless established and fitting (S0.5a)",
    condition: "established-channel = linkedin and (sourced there or informal), not late-stage",
    resolution: "allowed under the condition and backed by email when an address is known; else email or phone. LinkedIn for a *connection request after* the exit (S0.8c, S4.10d) is a different matter and always allowed if contact is wanted",
    affects: &[
        Rule(&rules::CHANNEL_LINKEDIN_IF_SOURCED),
        Rule(&rules::CHANNEL_LINKEDIN_OTHERWISE_AVOID),
        Rule(&rules::CHANNEL_SOCIAL_DM_AVOID),
        Rule(&rules::FOLLOW_CONNECT_NETWORK),
        Template(&templates::T_LINKEDIN_WITHDRAW),
        Template(&templates::T_LINKEDIN_CONNECT),
    ],
    sources: &[&S0_5A, &S0_8C, &S1_6A, &S2_8C, &S4_10D],
};

pub static CF_TEXT: ConflictEntry = ConflictEntry {
    id: "cf-text",
    positions: "avoid text for withdrawals unless established and fitting (S0.5a); text if you have been texting (S3.4b)",
    condition: "what the message does (withdraw or move an appointment), established-channel",
    resolution: "for moving or cancelling an appointment follow the established text channel; for ending a candidacy text only under both S0 conditions; always confirm by email",
    affects: &[
        Rule(&rules::CHANNEL_TEXT_AVOID),
        Rule(&rules::CHANNEL_TEXT_IF_ESTABLISHED),
        Rule(&rules::CHANNEL_FOLLOW_ESTABLISHED),
        Template(&templates::T_TEXT_SHORT_NOTICE),
    ],
    sources: &[&S0_5A, &S3_4B],
};

pub static CF_RECRUITER_FIRST_VS_EVERYONE: ConflictEntry = ConflictEntry {
    id: "cf-recruiter-first-vs-everyone",
    positions: "recruiter first, let them relay (S0.5a, S0.6, S0.7d, S1.6a); inform everyone involved (S4.4c); copy the recruiter or manager who scheduled (S4.16); notify HR and recruiter together when sponsorship runs (S0.15q3); notify the manager directly if engaged directly (S0.6)",
    condition: "process-manager, sponsorship-underway, time",
    resolution: "order, not exclusivity: recruiter first, relay covers the rest; copying is for direct processes (manager or coordinator); with formal steps HR and recruiter get the same message at once",
    affects: &[
        Rule(&rules::CONTACT_RECRUITER_FIRST),
        Rule(&rules::CONTACT_EVERYONE_INVOLVED),
        Rule(&rules::CONTACT_COPY_SCHEDULER),
        Rule(&rules::CONTACT_HR_AND_RECRUITER_SPONSORSHIP),
        Framework(&frameworks::FW_CONTACT_ORDER),
    ],
    sources: &[&S0_5A, &S0_6, &S0_7D, &S0_15Q3, &S1_6A, &S4_4C, &S4_16],
};

pub static CF_RELAY_VS_PERSONAL_CALL: ConflictEntry = ConflictEntry {
    id: "cf-relay-vs-personal-call",
    positions: "recruiter relays (S0.5a, S1.6a); late stage with rapport deserves a call to the manager (S0.4a, S1.4c); rescind must be told by phone to the employer (S1.8b)",
    condition: "late-stage and rapport close; accepted",
    resolution: "tell the recruiter first; then call the manager personally when rapport is close and the recruiter does not object (a forwardable note is the softer variant); after an acceptance relay alone is never enough: call the employer yourself and tell the recruiter the same day",
    affects: &[
        Rule(&rules::CHANNEL_RECRUITER_RELAY),
        Rule(&rules::CONTACT_CLOSE_MANAGER_TOO),
        Rule(&rules::CONTACT_OFFER_FORWARDABLE_NOTE),
        Template(&templates::T_RELAY_FORWARDABLE_NOTE),
    ],
    sources: &[&S0_4A, &S0_5A, &S0_7D, &S1_4C, &S1_6A, &S1_8B],
};

pub static CF_PROMPT_VS_SLEEP: ConflictEntry = ConflictEntry {
    id: "cf-prompt-vs-sleep",
    positions: "tell them at once when sure (S0.4b, S1.4, S1.13); sleep on it, do not withdraw prematurely (S2.3c, S0.6); pause complex choices (S4.1); never too early (S2.10q2); use a deadline (S4.4b)",
    condition: "certainty and decision-confirmed",
    resolution: "two clocks. Before certainty: think, verify, with a deadline. After certainty: notify at once. Exceptions: safety (leave now), same-day appointment (think briefly, then call)",
    affects: &[
        Rule(&rules::DECIDE_CONFIRM_BEFORE_TELLING),
        Rule(&rules::TIMING_TELL_AS_SOON_AS_SURE),
        Rule(&rules::TIMING_SLEEP_THEN_SEND),
        Rule(&rules::DECIDE_NEVER_TOO_SOON),
        Rule(&rules::DECIDE_COMPLEX_PAUSE),
    ],
    sources: &[&S0_4B, &S0_6, &S1_4, &S1_13, &S2_3C, &S2_10Q2, &S4_1, &S4_4B],
};

pub static CF_LATE_CARE_VS_SPEED: ConflictEntry = ConflictEntry {
    id: "cf-late-care-vs-speed",
    positions: "the further along, the more time to take for a considerate message (S0.4a); tell right away (S0.4b), precision and timeliness over length (S3.13)",
    condition: "none; two different resources",
    resolution: "invest more care per sentence, not more days; hours at most",
    affects: &[Rule(&rules::TIMING_LATE_INVEST_CARE), Rule(&rules::TONE_PERSONALISATION_SCALES)],
    sources: &[&S0_4A, &S0_4B, &S3_13],
};

pub static CF_WITHDRAW_NOW_VS_WAIT_FOR_OFFER: ConflictEntry = ConflictEntry {
    id: "cf-withdraw-now-vs-wait-for-offer",
    positions: "withdraw as soon as sure (S0.4b, S2.10q2, S4.4a); waiting for the written offer is reasonable (S4.4b, S4.11, S4.21q2); negotiate first (S1.9)",
    condition: "dealbreaker-confirmed, concern-negotiable, prepared-to-accept",
    resolution: "confirmed dealbreaker, ethics or accepted offer = now; negotiable or perceptual concern and real readiness to accept = wait or negotiate with deadline; otherwise now",
    affects: &[
        Rule(&rules::DECIDE_NOW_DEALBREAKER),
        Rule(&rules::DECIDE_WAIT_NEGOTIABLE),
        Rule(&rules::DECIDE_CONTINUE_MARKET_DATA),
        Rule(&rules::DECIDE_NEGOTIATE_FIRST),
        Framework(&frameworks::FW_WITHDRAW_OR_WAIT),
    ],
    sources: &[&S0_4B, &S1_9, &S2_10Q2, &S4_4A, &S4_4B, &S4_11, &S4_21Q2],
};

pub static CF_LEVERAGE: ConflictEntry = ConflictEntry {
    id: "cf-leverage",
    positions: "staying in for leverage is legitimate if honest and ready to accept (S4.11c); do not interview only to get an offer as leverage (S3.15); a first interview may serve to learn, not to build leverage (S3.8); never negotiate just for information (S4.8d)",
    condition: "prepared-to-accept",
    resolution: "readiness to accept a real offer is the dividing line: with it, leverage is a permitted side benefit with a warning on relations; without it, do not",
    affects: &[
        Rule(&rules::DECIDE_CONTINUE_LEVERAGE_LIMITED),
        Rule(&rules::ETHICS_NO_INTERVIEW_FOR_LEVERAGE),
        Rule(&rules::ETHICS_LEVERAGE_HONEST),
        Rule(&rules::PUSHBACK_NOT_FOR_INFORMATION),
    ],
    sources: &[&S3_8, &S3_15, &S4_8D, &S4_11C],
};

pub static CF_INFORMATION_INTERVIEW: ConflictEntry = ConflictEntry {
    id: "cf-information-interview",
    positions: "unsure about fit, attend the first interview to gather information (S3.3b, S3.8); being there only for information must be disclosed (S3.15); going on to an offer for market data is fine (S4.11a)",
    condition: "is there any real chance of accepting",
    resolution: "a candidate who might accept is \"genuine\" and need not announce exploration; one with no intention must disclose it; market data is fine only while an acceptance is imaginable",
    affects: &[
        Rule(&rules::DECIDE_UNSURE_FIT_ATTEND_FIRST),
        Rule(&rules::ETHICS_INFO_ONLY_DISCLOSE),
        Rule(&rules::DECIDE_CONTINUE_MARKET_DATA),
    ],
    sources: &[&S3_3B, &S3_8, &S3_15, &S4_11A],
};

pub static CF_FELT_OFF: ConflictEntry = ConflictEntry {
    id: "cf-felt-off",
    positions: "unexplained unease is a valid reason (S2.2a, S2.4d); a mismatch should be one you can articulate briefly (S3.3a); perceptions should be verified first (S4.3a); trust instincts (S2.9)",
    condition: "time available, certainty, safety",
    resolution: "with time, try to verify or name it; if it persists and the person is certain, it is valid, and no reason is given; any safety unease counts at once",
    affects: &[
        Rule(&rules::DECIDE_FELT_OFF_VALID),
        Rule(&rules::DECIDE_PERCEPTIONS_VERIFY),
        Template(&templates::T_EMAIL_FELT_OFF),
        Rule(&rules::DECIDE_CULTURE_MISFIT),
    ],
    sources: &[&S2_2A, &S2_4D, &S2_9, &S3_3A, &S4_3A],
};

pub static CF_LATE_REVIEW: ConflictEntry = ConflictEntry {
    id: "cf-late-review",
    positions: "a bad review come across late, when earlier research would have shown it, is a weak reason (S3.3b); red flags and leadership doubts are valid (S4.2f, S1.2)",
    condition: "has a fact been confirmed since",
    resolution: "the late find alone = attend and ask; a fact confirmed since = legitimate (our reading)",
    affects: &[Rule(&rules::DECIDE_AVOID_WEAK_REASONS), Rule(&rules::DECIDE_RED_FLAGS_VALID)],
    sources: &[&S1_2, &S3_3B, &S4_2F],
};

pub static CF_COMMUTE: ConflictEntry = ConflictEntry {
    id: "cf-commute",
    positions: "commute can make a role unworkable (S4.2e, S0.2b, S3.3a when relocation changes it); not wanting the journey is a weak reason to cancel (S3.3b)",
    condition: "new or material versus known and merely disliked",
    resolution: "`commute-unworkable` (changed, understated, infeasible) is legitimate; `commute-reluctance` (known beforehand) is weak for cancelling a booked interview, but may still end the candidacy through goal review later",
    affects: &[Rule(&rules::DECIDE_LOGISTICS), Rule(&rules::DECIDE_AVOID_WEAK_REASONS)],
    sources: &[&S0_2B, &S3_3A, &S3_3B, &S4_2E],
};

pub static CF_ATTEND_VS_EARLY_NO: ConflictEntry = ConflictEntry {
    id: "cf-attend-vs-early-no",
    positions: "if unsure about fit attend first (S3.3b); withdraw as early as possible (S2.10q2, S1.3b); do not accept interviews you will not pursue (S3.8)",
    condition: "certainty",
    resolution: "certain = early no; unsure = attend once to learn",
    affects: &[
        Rule(&rules::DECIDE_UNSURE_FIT_ATTEND_FIRST),
        Rule(&rules::DECIDE_NEVER_TOO_SOON),
        Rule(&rules::DECIDE_NO_INTERVIEWS_YOU_WONT_PURSUE),
    ],
    sources: &[&S1_3B, &S2_10Q2, &S3_3B, &S3_8],
};

pub static CF_SILENCE_APPLIED: ConflictEntry = ConflictEntry {
    id: "cf-silence-applied",
    positions: "never be silent (S0.3, S3.8, S1.13); applied without answer needs no action (S1.4a)",
    condition: "has the employer invested contact",
    resolution: "no contact yet = nothing due; from the first contact on every message gets an answer",
    affects: &[Rule(&rules::ACTION_APPLIED_SILENT_NOTHING), Rule(&rules::ETHICS_NO_GHOSTING)],
    sources: &[&S0_3, &S1_4A, &S1_13, &S3_8],
};

pub static CF_PRAISE: ConflictEntry = ConflictEntry {
    id: "cf-praise",
    positions: "thank and keep a positive tone (S2.5, S4.5a, S0.5b); after unprofessional conduct a message without praise is fine (S1.7c); diplomatic exit after unease still thanks for time (S2.4d); thanks after leaving early (S3.5c)",
    condition: "red-flag-reason, misconduct",
    resolution: "normal = thanks and one positive point; red flag = thanks for time only, no praise; misconduct = plain sentence, thanks not required",
    affects: &[
        Rule(&rules::TONE_GRATITUDE),
        Rule(&rules::TONE_NO_PRAISE_WHEN_RED_FLAG),
        Template(&templates::T_EMAIL_FELT_OFF),
        Template(&templates::T_EMAIL_AFTER_MISCONDUCT),
        Check(&checks::MC_GRATITUDE_NOT_FOR_MISCONDUCT),
        Check(&checks::MC_NO_EMPTY_PRAISE),
    ],
    sources: &[&S0_5B, &S1_7C, &S2_4D, &S2_5, &S3_5C, &S4_5A],
};

pub static CF_APOLOGY: ConflictEntry = ConflictEntry {
    id: "cf-apology",
    positions: "apologise when an appointment changes (S2.7b, S3.4c), when backing out of an agreed step (S2.5), when rescinding (S1.8b); ordinary withdrawal templates contain none (S0.7, S2.4, S4.6); withdrawing is normal (S2.10q1)",
    condition: "was something disturbed",
    resolution: "needs-apology = booked appointment, agreed step, short notice, acceptance, repair; otherwise thanks only; one sentence, twice at most in a same-day call; more room only when rescinding",
    affects: &[
        Rule(&rules::TONE_APOLOGISE_APPOINTMENT),
        Rule(&rules::TONE_APOLOGISE_COMMITTED),
        Rule(&rules::TONE_APOLOGISE_RESCIND),
        Rule(&rules::TONE_NO_APOLOGY_NEEDED),
        Check(&checks::MC_NO_UNNEEDED_APOLOGY),
    ],
    sources: &[&S0_7, &S1_8B, &S2_4, &S2_5, &S2_7B, &S2_10Q1, &S3_4C, &S4_6],
};

pub static CF_REASON_OWED: ConflictEntry = ConflictEntry {
    id: "cf-reason-owed",
    positions: "no reason owed (S0.5c, S1.17q2, S2.10q3, S4.5a, S4.21q1); enough context to be credible when cancelling (S3.8); clear reason when rescinding (S1.8b); short honest reason helps (S0.5c)",
    condition: "appointment cancelled at short notice; acceptance given; relationship wanted",
    resolution: "ordinary withdrawal = optional; short-notice cancellation or reschedule = category recommended (warning, not block); rescinding = clear brief reason expected, category is the minimum; wish for relationship = recommended",
    affects: &[
        Rule(&rules::REASON_NOT_REQUIRED),
        Rule(&rules::REASON_CREDIBLE_CONTEXT_FOR_APPOINTMENT),
        Rule(&rules::REASON_RESCIND_NEEDS_ONE),
        Rule(&rules::REASON_SHORT_HONEST_FOR_RELATIONSHIP),
        Check(&checks::MC_CREDIBLE_CONTEXT),
        Check(&checks::MC_RESCIND_REASON),
    ],
    sources: &[&S0_5C, &S1_8B, &S1_17Q2, &S2_10Q3, &S3_8, &S4_5A, &S4_21Q1],
};

pub static CF_RESCIND_REASON_DEPTH: ConflictEntry = ConflictEntry {
    id: "cf-rescind-reason-depth",
    positions: "offer a clear reason (S1.8b) versus printed script with \"personal/professional reasons\" only (S1.12c)",
    condition: "reason-sensitive",
    resolution: "clear one-line reason by default; category only if sensitive",
    affects: &[Rule(&rules::REASON_RESCIND_NEEDS_ONE), ReasonLine(&templates::LINE_PERSONAL_OR_PROFESSIONAL)],
    sources: &[&S1_8B, &S1_12C],
};

pub static CF_UNFORESEEN_VS_VAGUE: ConflictEntry = ConflictEntry {
    id: "cf-unforeseen-vs-vague",
    positions: "unforeseen circumstances is an allowed reason phrase (S3.4c); empty phrases such as something came up frustrate (S3.8)",
    condition: "definite next step present",
    resolution: "allowed for private emergencies only with apology and a definite next step; otherwise choose a category; the check warns on empty phrases only",
    affects: &[
        Rule(&rules::REASON_UNFORESEEN_CIRCUMSTANCES),
        Check(&checks::MC_NO_VAGUE_EXCUSE),
        ReasonLine(&templates::LINE_UNFORESEEN),
    ],
    sources: &[&S3_4C, &S3_8],
};

pub static CF_STAY_IN_TOUCH: ConflictEntry = ConflictEntry {
    id: "cf-stay-in-touch",
    positions: "most S2 examples end with a wish to stay connected (S2.4, S2.8, S2.7c); only if genuine (S1.6b, S3.19); say so explicitly if wanted (S0.8c, S4.10a)",
    condition: "stay-in-touch-genuine",
    resolution: "the person's answer decides; default off; on = one explicit line",
    affects: &[
        Rule(&rules::TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE),
        Rule(&rules::TONE_STAY_IN_TOUCH_EXPLICIT),
        Check(&checks::MC_NO_INSINCERE_STAY_IN_TOUCH),
    ],
    sources: &[&S0_8C, &S1_6B, &S2_4, &S2_7C, &S2_8, &S3_19, &S4_10A],
};

pub static CF_MAYBE_LATER_VS_WINDOW: ConflictEntry = ConflictEntry {
    id: "cf-maybe-later-vs-window",
    positions: "no hint at later when the answer is no (S0.12); give a window if you may return (S3.7c, S1.7d); printed pause and personal versions mention reconnecting some day (S2.4c)",
    condition: "may-reapply and a realistic window",
    resolution: "no = no hint; maybe with window = name it; pause without window = a light wish to reconnect is allowed if genuine, no date",
    affects: &[
        Rule(&rules::TONE_NO_MAYBE_LATER),
        Rule(&rules::FOLLOW_REAPPLY_WINDOW_LINE),
        Template(&templates::T_EMAIL_PAUSE_SEARCH),
        Check(&checks::MC_NO_FUTURE_DATE_WITHOUT_WINDOW),
    ],
    sources: &[&S0_12, &S1_7D, &S2_4C, &S3_7C],
};

pub static CF_FOLLOW_UP_WINDOWS: ConflictEntry = ConflictEntry {
    id: "cf-follow-up-windows",
    positions: "single email within 24 hours (S3.20); thank-you note (S3.7a, S4.21q3); light contact some weeks or months later (S3.7b); a few months (S0.8c, S0.13); 6-12 months check-in (S3.20, S4.14); reapply after 6-12 months (S2.6c)",
    condition: "purpose of the contact",
    resolution: "timeline: 0-24 h confirmation and thanks (one message); network request soon after; one light value note between about one and five months; one check-in at six to twelve months with an update; reapplication six to twelve months, earlier if invited or a window was given",
    affects: &[
        Framework(&frameworks::FW_KEEP_IN_TOUCH_PLAN),
        Rule(&rules::FOLLOW_SINGLE_EMAIL),
        Rule(&rules::FOLLOW_FEW_MONTHS_NOTE),
        Rule(&rules::FOLLOW_CHECK_IN_6_12),
        Rule(&rules::FOLLOW_REAPPLY_WHEN),
    ],
    sources: &[&S0_8C, &S0_13, &S2_6C, &S3_7A, &S3_7B, &S3_20, &S4_14, &S4_21Q3],
};

pub static CF_ONE_FOLLOWUP_VS_CONFIRMATIONS: ConflictEntry = ConflictEntry {
    id: "cf-one-followup-vs-confirmations",
    positions: "at most one follow-up within 24 hours (S3.20); confirm calls by email (S0.7c, S3.7a); confirm receipt and removal (S0.6); thank-you note (S4.21q3); silence = let it be (S4.19)",
    condition: "what is already in writing; open appointment or paperwork",
    resolution: "merge call confirmation and thank-you into the one email; a receipt question only when an appointment or formal step still depends on it and there was no answer; then stop",
    affects: &[
        Rule(&rules::FOLLOW_SINGLE_EMAIL),
        Rule(&rules::ADMIN_CONFIRM_REMOVAL),
        Rule(&rules::PUSHBACK_SILENCE_LET_BE),
        Template(&templates::T_EMAIL_CALL_CONFIRMATION),
        Template(&templates::T_EMAIL_CONFIRM_REMOVAL),
    ],
    sources: &[&S0_6, &S0_7C, &S3_7A, &S3_20, &S4_19, &S4_21Q3],
};

pub static CF_FEEDBACK: ConflictEntry = ConflictEntry {
    id: "cf-feedback",
    positions: "may be offered privately and delicately if objective (S0.5b, S0.8b, S1.7c); critique does not belong in the exit (S2.5); share when requested (S4.10c, S4.5c); critique unnecessary (S4.21q1)",
    condition: "requested or not; inside or outside the exit message; objectivity",
    resolution: "never inside the exit message; on request constructively; unasked only privately, objective, meant to help, ideally through the recruiter; never for misconduct (that is a report)",
    affects: &[
        Rule(&rules::TONE_FEEDBACK_NOT_IN_EXIT),
        Rule(&rules::PUSHBACK_FEEDBACK_CONSTRUCTIVE),
        Rule(&rules::PUSHBACK_FEEDBACK_ONLY_TO_HELP),
        Check(&checks::MC_NO_FEEDBACK_IN_EXIT),
    ],
    sources: &[&S0_5B, &S0_8B, &S1_7C, &S2_5, &S4_5C, &S4_10C, &S4_21Q1],
};

pub static CF_COUNTEROFFER: ConflictEntry = ConflictEntry {
    id: "cf-counteroffer",
    positions: "pause, be sceptical, many leave the conditions as they were (S0.8a); consider it if it resolves concerns (S4.21q4); decline now if you do not want the job (S4.17c); open negotiation with non-negotiables (S4.8a, S4.8b)",
    condition: "wants-job-if-fixed, counteroffer-fixes-cause, accepted elsewhere",
    resolution: "do not want the job = firm no at once; want it if fixed = pause, test against the cause (terms in writing is a proposed safeguard), then accept or decline; accepted elsewhere = no (accepting would require another rescission)",
    affects: &[
        Rule(&rules::PUSHBACK_COUNTEROFFER_CAUTION),
        Rule(&rules::PUSHBACK_COUNTEROFFER_ACCEPT_POSSIBLE),
        Rule(&rules::ACTION_EXPECTED_COUNTER_DECLINE_NOW),
        Framework(&frameworks::FW_COUNTEROFFER_REVIEW),
    ],
    sources: &[&S0_8A, &S4_8A, &S4_8B, &S4_17C, &S4_21Q4],
};

pub static CF_SUBJECT_LINE: ConflictEntry = ConflictEntry {
    id: "cf-subject-line",
    positions: "generic printed subjects (S2.4, S2.8a, S4.6); specific subject with name, no vague lines (S3.19, S3.6, S0.7a, S1.12a)",
    condition: "none",
    resolution: "keep the purpose wording and always add role and name",
    affects: &[Rule(&rules::TONE_SPECIFIC_SUBJECT), Check(&checks::MC_SUBJECT_SPECIFIC)],
    sources: &[&S0_7A, &S1_12A, &S2_4, &S2_8A, &S3_6, &S3_19, &S4_6],
};

pub static CF_LENGTH: ConflictEntry = ConflictEntry {
    id: "cf-length",
    positions: "two sentences when pressed (S4.17b); one short paragraph plus closing (S3.19); personalised late email of two paragraphs (S0.7b); brevity matters more than length (S3.13, S1.12)",
    condition: "stage, pressed-for-time, several-met",
    resolution: "pressed = 2 sentences; normal = one short paragraph plus closing; late or panel = up to two short paragraphs; reports and paperwork = as the facts need",
    affects: &[
        Check(&checks::MC_LENGTH_EARLY),
        Check(&checks::MC_LENGTH_LATE),
        Check(&checks::MC_LENGTH_PRESSED),
        Rule(&rules::TONE_ONE_PARAGRAPH),
    ],
    sources: &[&S0_7B, &S1_12, &S3_13, &S3_19, &S4_17B],
};

pub static CF_EARLY_EXIT_THANKS_VS_MISCONDUCT: ConflictEntry = ConflictEntry {
    id: "cf-early-exit-thanks-vs-misconduct",
    positions: "leave politely, thank, follow up within 24 hours with thanks (S3.5a, S3.5c); leave immediately for misconduct (S3.5a, S3.16)",
    condition: "misconduct or safety-risk",
    resolution: "mismatch = polite words and thank-you email; misconduct = go, no thanks needed, record, optional plain withdrawal to HR or recruiter when safe",
    affects: &[
        Rule(&rules::MISCONDUCT_LEAVE_NOW),
        Template(&templates::T_INPERSON_LEAVE_FOR_SAFETY),
        Template(&templates::T_EMAIL_AFTER_MISCONDUCT),
        Rule(&rules::TIMING_AFTER_EARLY_EXIT_24H),
    ],
    sources: &[&S3_5A, &S3_5C, &S3_16],
};

pub static CF_REPORT_TO_HR_VS_OUTSIDE: ConflictEntry = ConflictEntry {
    id: "cf-report-to-hr-vs-outside",
    positions: "follow up with HR if appropriate (S3.5a); HR or an authority, and for a pattern not that employer alone (S3.16)",
    condition: "misconduct-pattern, trust in HR",
    resolution: "one-off and HR trusted = HR possible; pattern or HR involved = regulator or outside advice too; always the person's choice",
    affects: &[
        Rule(&rules::MISCONDUCT_REPORT),
        Rule(&rules::MISCONDUCT_PATTERN_OUTSIDE),
        Template(&templates::T_EMAIL_MISCONDUCT_REPORT),
    ],
    sources: &[&S3_5A, &S3_16],
};

pub static CF_MOBILITY_QUICK_VS_PAUSE: ConflictEntry = ConflictEntry {
    id: "cf-mobility-quick-vs-pause",
    positions: "withdraw quickly when timing no longer fits (S1.7e, S1.10a, S1.17q4); pause and negotiate support or start (S1.10c); ask for clarification if flexible (S4.17d, S4.9a); disclose before finals (S3.9b)",
    condition: "wants-job-if-fixed, sponsorship-clarity, timing",
    resolution: "unclear = ask once quickly; improvable and job wanted = negotiate with deadline; refused or impossible = withdraw quickly; formal steps running = notify immediately in every case",
    affects: &[
        Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP),
        Rule(&rules::MOBILITY_PAUSE_BEFORE_LEAVING_ON_PACKAGE),
        Rule(&rules::MOBILITY_INFLEXIBLE_WITHDRAW),
        Rule(&rules::MOBILITY_TIMELINE_MISMATCH),
    ],
    sources: &[&S1_7E, &S1_10A, &S1_10C, &S1_17Q4, &S3_9B, &S4_9A, &S4_17D],
};

pub static CF_UNCLEAR_VISA_ALONE: ConflictEntry = ConflictEntry {
    id: "cf-unclear-visa-alone",
    positions: "unclear sponsorship alone can justify leaving (S4.9a); confirm before going on, ask if flexible (S4.9a, S4.17d)",
    condition: "can the question be answered in reasonable time",
    resolution: "ask first with a short deadline; no clear answer = leaving is justified",
    affects: &[Rule(&rules::MOBILITY_UNCLEAR_VISA_JUSTIFIES), Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP)],
    sources: &[&S4_9A, &S4_17D],
};

pub static CF_OTHER_OFFER_IMMEDIATE_VS_CONFIRMED: ConflictEntry = ConflictEntry {
    id: "cf-other-offer-immediate-vs-confirmed",
    positions: "withdraw immediately after accepting elsewhere (S4.4a, S1.7a), within 24 hours (S3.13a); confirm acceptance and start date first (S3.13a); a firm offer (S3.3a); fallback rarely useful (S3.13a)",
    condition: "competing-offer = accepted-firm",
    resolution: "the clock starts when the other offer is firm (accepted and start confirmed); then within 24 hours; an oral or conditional offer does not start it",
    affects: &[
        Rule(&rules::DECIDE_CONFIRM_OTHER_OFFER_FIRST),
        Rule(&rules::DECIDE_NOW_ACCEPTED_OTHER),
        Rule(&rules::TIMING_WITHIN_24H_OF_ACCEPTING),
    ],
    sources: &[&S1_7A, &S3_3A, &S3_13A, &S4_4A],
};

pub static CF_REFERENCES: ConflictEntry = ConflictEntry {
    id: "cf-references",
    positions: "tell referees you used (S0.6), those who may have been contacted (S0.9), your references in general about a pause (S1.14a)",
    condition: "references-contacted, still-searching",
    resolution: "contacted or possibly contacted = tell now; others = optional courtesy within two weeks",
    affects: &[Rule(&rules::ADMIN_REFERENCES), Rule(&rules::ADMIN_REFERENCES_PAUSED)],
    sources: &[&S0_6, &S0_9, &S1_14A],
};

pub static CF_AGENCY_TWO_MEANINGS: ConflictEntry = ConflictEntry {
    id: "cf-agency-two-meanings",
    positions: "agency as go-between to be told first (S0.9, S1.6a); role \"through an agency\" as legal employer is a possible dealbreaker (S4.17a, S4.9b, S4.2c)",
    condition: "agency-involved versus contract-model = third-party",
    resolution: "two separate facts; both may be true at once (then tell the agency first and give the employment-model reason)",
    affects: &[
        Rule(&rules::CONTACT_RECRUITER_FIRST),
        Rule(&rules::DECIDE_CONTRACT_MODEL),
        Rule(&rules::ACTION_AGENCY_EMPLOYMENT),
    ],
    sources: &[&S0_9, &S1_6A, &S4_2C, &S4_9B, &S4_17A],
};

pub static CF_VERBATIM_VS_PERSONALISE: ConflictEntry = ConflictEntry {
    id: "cf-verbatim-vs-personalise",
    positions: "scripts may be used word for word when they match (S1.6c, S3.6); always personalise greeting and reason sentence (S3.4e), adapt to your voice and customise one sentence (S3.6, S4.6)",
    condition: "none",
    resolution: "a ready text may go out unchanged except for greeting, slots and at least one own sentence (reason or positive point); the check is a hint, not a stop; pressed for time = greeting and slots only",
    affects: &[
        Rule(&rules::TONE_PERSONALISE_TEMPLATE),
        Check(&checks::MC_PERSONALISED),
        Check(&checks::MC_RECIPIENT_NAMED),
    ],
    sources: &[&S1_6C, &S3_4E, &S3_6, &S4_6],
};

pub static CF_FORMALITY: ConflictEntry = ConflictEntry {
    id: "cf-formality",
    positions: "friendly informal greeting in examples (S2.4, S0.7b) versus formal by default with international teams (S0.10c) and formal openings (S1.12)",
    condition: "international-hiring-team, market-norm, relationship",
    resolution: "two registers per template; formal when abroad or unknown, friendly when the employer used first names",
    affects: &[
        Rule(&rules::TONE_FORMAL_INTERNATIONAL),
        Rule(&rules::TONE_ADJUST_TO_RELATIONSHIP),
        Check(&checks::MC_FORMAL_ENOUGH),
    ],
    sources: &[&S0_7B, &S0_10C, &S1_12, &S2_4],
};

pub static CF_MID_INTERVIEW_CONTINUE_VS_LEAVE: ConflictEntry = ConflictEntry {
    id: "cf-mid-interview-continue-vs-leave",
    positions: "continue to the end to learn (S3.5, S3.13c for minor issues); withdraw on the spot to save time (S3.5a, S3.13c for material mismatch); unprofessional interviewer: pause or leave (S3.5); unsafe place: one of three options (S3.5) versus safety above everything (S3.16)",
    condition: "mismatch-severity, misconduct",
    resolution: "minor = stay; material = leave politely; unprofessional = pause, then choice; boundary crossed = leave now; unsafe place = leave now",
    affects: &[
        Rule(&rules::ACTION_MIDINTERVIEW_OPTIONS),
        Rule(&rules::ACTION_MIDINTERVIEW_MINOR_CONTINUE),
        Rule(&rules::ACTION_MIDINTERVIEW_MATERIAL_EXIT),
        Rule(&rules::MISCONDUCT_UNSAFE_LEAVE),
        Framework(&frameworks::FW_MID_INTERVIEW_TREE),
    ],
    sources: &[&S3_5, &S3_5A, &S3_13C, &S3_16],
};

pub static CF_DOCUMENT_REVIEW_VS_CALL_NOW: ConflictEntry = ConflictEntry {
    id: "cf-document-review-vs-call-now",
    positions: "review signed documents before a final decision (S1.3a, S1.8b step 1); notify immediately (S1.4d, S1.8b step 2)",
    condition: "none",
    resolution: "same day: read what you signed first, call next; unclear clauses do not delay the call, they are raised in it; somebody still deciding reads the papers first of all",
    affects: &[
        Rule(&rules::RESCIND_REVIEW_SIGNED),
        Rule(&rules::TIMING_ACCEPTED_IMMEDIATELY),
        Check(&checks::MC_DOCUMENTS_REVIEWED_FIRST),
    ],
    sources: &[&S1_3A, &S1_4D, &S1_8B],
};

/// Every conflict.
pub const CONFLICTS: &[&ConflictEntry] = &[
    &CF_EMAIL_VS_PHONE_LATE,
    &CF_SHORT_NOTICE_VS_EMAIL_DEFAULT,
    &CF_RESCIND_CHANNEL,
    &CF_LINKEDIN,
    &CF_TEXT,
    &CF_RECRUITER_FIRST_VS_EVERYONE,
    &CF_RELAY_VS_PERSONAL_CALL,
    &CF_PROMPT_VS_SLEEP,
    &CF_LATE_CARE_VS_SPEED,
    &CF_WITHDRAW_NOW_VS_WAIT_FOR_OFFER,
    &CF_LEVERAGE,
    &CF_INFORMATION_INTERVIEW,
    &CF_FELT_OFF,
    &CF_LATE_REVIEW,
    &CF_COMMUTE,
    &CF_ATTEND_VS_EARLY_NO,
    &CF_SILENCE_APPLIED,
    &CF_PRAISE,
    &CF_APOLOGY,
    &CF_REASON_OWED,
    &CF_RESCIND_REASON_DEPTH,
    &CF_UNFORESEEN_VS_VAGUE,
    &CF_STAY_IN_TOUCH,
    &CF_MAYBE_LATER_VS_WINDOW,
    &CF_FOLLOW_UP_WINDOWS,
    &CF_ONE_FOLLOWUP_VS_CONFIRMATIONS,
    &CF_FEEDBACK,
    &CF_COUNTEROFFER,
    &CF_SUBJECT_LINE,
    &CF_LENGTH,
    &CF_EARLY_EXIT_THANKS_VS_MISCONDUCT,
    &CF_REPORT_TO_HR_VS_OUTSIDE,
    &CF_MOBILITY_QUICK_VS_PAUSE,
    &CF_UNCLEAR_VISA_ALONE,
    &CF_OTHER_OFFER_IMMEDIATE_VS_CONFIRMED,
    &CF_REFERENCES,
    &CF_AGENCY_TWO_MEANINGS,
    &CF_VERBATIM_VS_PERSONALISE,
    &CF_FORMALITY,
    &CF_MID_INTERVIEW_CONTINUE_VS_LEAVE,
    &CF_DOCUMENT_REVIEW_VS_CALL_NOW,
];

/// Points that the sources leave open, with what was chosen.
pub const OPEN_POINTS: &[OpenPoint] = &[
    OpenPoint {
        id: "gap-voicemail",
        point: "what to do when a call is not answered",
        proposal: "short neutral voicemail naming the appointment, then email at once; call again once",
    },
    OpenPoint {
        id: "gap-several-threshold",
        point: "number for \"several rounds\" and \"several people\"",
        proposal: "three, configurable",
    },
    OpenPoint {
        id: "gap-early-exit-on-screen",
        point: "leaving a video interview",
        proposal: "spoken close first, then leave the call; same 24-hour email",
    },
    OpenPoint {
        id: "gap-legal-advice",
        point: "contract law differs by country",
        proposal: "show \"review and ask for clarification\", never a legal verdict",
    },
    OpenPoint {
        id: "gap-word-limits",
        point: "only \"short\", \"two sentences\", \"one paragraph\" are given",
        proposal: "proposed word counts are marked as proposed in message-checks.md",
    },
    OpenPoint {
        id: "gap-panel-individually",
        point: "thank each panel member separately?",
        proposal: "no, through the main contact unless individual threads exist",
    },
    OpenPoint {
        id: "gap-employer-cancels",
        point: "employer rejects or cancels meanwhile",
        proposal: "no message due beyond thanks; close the record",
    },
    OpenPoint { id: "gap-reply-to-acknowledgement", point: "answer an acknowledgement?", proposal: "not needed" },
    OpenPoint {
        id: "gap-reconsider-after-withdrawal",
        point: "regret after withdrawing",
        proposal: "only S4.3d touches reopening; one candid message soon, no guarantee",
    },
    OpenPoint {
        id: "gap-start-date-passed",
        point: "acceptance withdrawn after the start date (resignation)",
        proposal: "outside the sources; refer to employment terms",
    },
];
