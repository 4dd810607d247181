//! Where the articles disagree, and how it was settled.

use super::*;
use crate::domain::sources::*;
use crate::domain::{checks, frameworks, rules, templates};

pub static CF_EMAIL_VS_PHONE_LATE: ConflictEntry = ConflictEntry {
    id: "cf-email-vs-phone-late",
    title: "Call or email late on",
    positions: "Several rounds or a final interview mean a call, then an email (S0.4a, S0.15q1, S1.4c, S1.6a). Email is the standard; the phone is only for close rapport or a spoken offer (S4.5b). Email is the default, and the phone is open to you with close rapport or many rounds (S0.5a). After a final interview a call is best if there is rapport (S1.4c). A late, personal email is among the templates (S0.7b). After accepting elsewhere, simply email (S3.13a). People who fear burned bridges email every time (S4.16).",
    condition: "How well you know them, whether the offer was made by word of mouth, and how many people you met.",
    resolution: "Late with some or close rapport, with a panel, or after a spoken offer: phone first, and confirm by email. Late without rapport: a personal email is acceptable, but after many rounds a call is still kinder. Another offer accepted: email, unless it is late and there is rapport. Nervous and late: a practised call is best, and a personal email that offers to talk is the least. Early: email.",
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
    title: "Short notice or email as usual",
    positions: "Email is the default for a withdrawal (S0.5a, S4.5b). A day or less ahead means the phone (S3.4a, S3.22q2). Nervous people send an email (S4.16).",
    condition: "How many hours are left until the appointment.",
    resolution: "The 24-hour rule comes before every email default. It holds for the nervous too, with a chance to practise. Without a number, email at once and use a quick channel as well.",
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
    title: "How to take back a yes",
    positions: "Call at once, then write (S1.8b, S1.13, S1.17q3). An email that takes back a yes is printed by itself (S1.6c). Email is the standard for a withdrawal (S4.5b).",
    condition: "Whether you can reach anyone by phone.",
    resolution: "Phone first. The email stands alone only if nobody can be reached by phone, with an offer to talk, or if contact is unsafe.",
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
    title: "Whether LinkedIn will do",
    positions: "There is a LinkedIn script for people who were found there (S2.8c). It is acceptable only as the main channel of an informal relationship (S1.6a). Avoid direct messages on social media unless they are your usual channel and fit (S0.5a).",
    condition: "LinkedIn is your usual channel, they found you there or it is informal, and it is not late.",
    resolution: "Then it is fine, backed by email if you know the address. Otherwise use email or phone. A request to connect after the exit is another matter (S0.8c, S4.10d). That is always fine if you want to stay in touch.",
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
    title: "Whether a text will do",
    positions: "Avoid texts for a withdrawal unless they are your usual channel and fit (S0.5a). Text if you have been texting (S3.4b).",
    condition: "What the message does, and whether you text each other.",
    resolution: "To move or cancel an appointment, use texts if that is how you talk. To end your candidacy, text only if it is your usual channel and it fits. Always confirm by email.",
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
    title: "The recruiter first, or everyone",
    positions: "The recruiter comes first and passes it on (S0.5a, S0.6, S0.7d, S1.6a). Inform everyone involved (S4.4c). Copy the recruiter or manager who set the date (S4.16). Tell HR and the recruiter together when sponsorship runs (S0.15q3). Tell the manager directly if you dealt with them directly (S0.6).",
    condition: "Who manages the process, whether sponsorship is under way, and how much time there is.",
    resolution: "It is an order and shuts nobody out. The recruiter comes first, and what they pass on covers the rest. Copying is for processes that a manager or coordinator runs directly. When formal steps run, HR and the recruiter get the same message at once.",
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
    title: "Passed on, or said yourself",
    positions: "The recruiter passes it on (S0.5a, S1.6a). Late on, with rapport, the manager deserves a call (S0.4a, S1.4c). An employer must hear by phone that you take back a yes (S1.8b).",
    condition: "Whether it is late and you know them well, and whether you accepted.",
    resolution: "Tell the recruiter first. Then call the manager yourself if you know them well and the recruiter does not mind. A note to forward is the softer way. After a yes, passing it on is never enough: call the employer yourself and tell the recruiter the same day.",
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
    title: "At once, or sleep on it",
    positions: "Tell them at once when you are sure (S0.4b, S1.4, S1.13). Sleep on it, and do not withdraw too soon (S2.3c, S0.6). Pause over complex choices (S4.1). It is never too early (S2.10q2). Set a date (S4.4b).",
    condition: "How certain you are, and whether you have settled it.",
    resolution: "There are two clocks. Before you are sure, think and check, with a date set. Once you are sure, tell them at once. There are two exceptions. If you are not safe, leave now. If the appointment is today, think briefly, then call.",
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
    title: "More care, or more speed",
    positions: "The further along you are, the more time to take over a kind message (S0.4a). Tell them right away (S0.4b). Being exact and on time matters more than length (S3.13).",
    condition: "Nothing. Care and days are two different things.",
    resolution: "Put more care into each sentence, not more days. Hours at most.",
    affects: &[Rule(&rules::TIMING_LATE_INVEST_CARE), Rule(&rules::TONE_PERSONALISATION_SCALES)],
    sources: &[&S0_4A, &S0_4B, &S3_13],
};

pub static CF_WITHDRAW_NOW_VS_WAIT_FOR_OFFER: ConflictEntry = ConflictEntry {
    id: "cf-withdraw-now-vs-wait-for-offer",
    title: "Withdraw now, or wait for the offer",
    positions: "Withdraw as soon as you are sure (S0.4b, S2.10q2, S4.4a). It is fair to wait for the written offer (S4.4b, S4.11, S4.21q2). Negotiate first (S1.9).",
    condition: "Whether a dealbreaker is confirmed, whether the concern could change, and whether you would accept.",
    resolution: "Go now with a confirmed dealbreaker, an ethical problem or an offer you accepted. If the concern could change or is an impression, and you are truly ready to accept, wait or negotiate with a date set. Otherwise go now.",
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
    title: "Offers as leverage",
    positions: "To stay in for leverage is fair if you are honest and ready to accept (S4.11c). Do not interview only to get an offer as leverage (S3.15). A first interview may serve to learn, not to build leverage (S3.8). Never negotiate just to find things out (S4.8d).",
    condition: "Whether you are ready to accept.",
    resolution: "The line is whether you would accept a real offer. If so, leverage is a fair side effect, with a warning about the relationship. If not, do not do it.",
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
    title: "Interviews to find things out",
    positions: "If you are unsure of the fit, go to the first interview to learn (S3.3b, S3.8). If you are there only to learn, you must say so (S3.15). Going on to an offer for market facts is fine (S4.11a).",
    condition: "Whether there is any real chance that you accept.",
    resolution: "If you might accept, you are in earnest and need not announce that you are exploring. If you have no intention to accept, you must say so. Market facts are a fine aim only while a yes is possible.",
    affects: &[
        Rule(&rules::DECIDE_UNSURE_FIT_ATTEND_FIRST),
        Rule(&rules::ETHICS_INFO_ONLY_DISCLOSE),
        Rule(&rules::DECIDE_CONTINUE_MARKET_DATA),
    ],
    sources: &[&S3_3B, &S3_8, &S3_15, &S4_11A],
};

pub static CF_FELT_OFF: ConflictEntry = ConflictEntry {
    id: "cf-felt-off",
    title: "Something felt off",
    positions: "Unease you cannot explain is a valid reason (S2.2a, S2.4d). A mismatch should be one you can put briefly (S3.3a). Check impressions first (S4.3a). Trust your instincts (S2.9).",
    condition: "How much time there is, how certain you are, and whether you are safe.",
    resolution: "If there is time, try to check it or name it. If it stays and you are certain, it is valid, and you give no reason. Any unease about safety counts at once.",
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
    title: "A bad review found late",
    positions: "A bad review found late, which earlier research would have shown, is a weak reason (S3.3b). Red flags and doubts about the leaders are valid (S4.2f, S1.2).",
    condition: "Whether a fact has been confirmed since.",
    resolution: "If all you have is the late find, go and ask. If a fact has been confirmed since, the reason is good enough. That is our own reading.",
    affects: &[Rule(&rules::DECIDE_AVOID_WEAK_REASONS), Rule(&rules::DECIDE_RED_FLAGS_VALID)],
    sources: &[&S1_2, &S3_3B, &S4_2F],
};

pub static CF_COMMUTE: ConflictEntry = ConflictEntry {
    id: "cf-commute",
    title: "The commute as a reason",
    positions: "A commute can make a role impossible (S4.2e, S0.2b, and S3.3a when a move changes it). Not wanting the trip is a weak reason to cancel (S3.3b).",
    condition: "Whether it is new or a real obstacle, or known all along and just disliked.",
    resolution: "A commute that changed, was played down or cannot be done is a good reason. One you knew about is a weak reason to cancel a booked interview. It may still end your candidacy later, when you look at your goals.",
    affects: &[Rule(&rules::DECIDE_LOGISTICS), Rule(&rules::DECIDE_AVOID_WEAK_REASONS)],
    sources: &[&S0_2B, &S3_3A, &S3_3B, &S4_2E],
};

pub static CF_ATTEND_VS_EARLY_NO: ConflictEntry = ConflictEntry {
    id: "cf-attend-vs-early-no",
    title: "Go once, or say no early",
    positions: "If you are unsure of the fit, go first (S3.3b). Withdraw as early as you can (S2.10q2, S1.3b). Do not accept interviews you will not pursue (S3.8).",
    condition: "How certain you are.",
    resolution: "If you are certain, say no early. If you are unsure, go once to learn.",
    affects: &[
        Rule(&rules::DECIDE_UNSURE_FIT_ATTEND_FIRST),
        Rule(&rules::DECIDE_NEVER_TOO_SOON),
        Rule(&rules::DECIDE_NO_INTERVIEWS_YOU_WONT_PURSUE),
    ],
    sources: &[&S1_3B, &S2_10Q2, &S3_3B, &S3_8],
};

pub static CF_SILENCE_APPLIED: ConflictEntry = ConflictEntry {
    id: "cf-silence-applied",
    title: "When silence is fine",
    positions: "Never be silent (S0.3, S3.8, S1.13). If you applied and got no answer, you need do nothing (S1.4a).",
    condition: "Whether the employer has been in touch.",
    resolution: "If they have not been in touch, nothing is due. From the first contact on, every message gets an answer.",
    affects: &[Rule(&rules::ACTION_APPLIED_SILENT_NOTHING), Rule(&rules::ETHICS_NO_GHOSTING)],
    sources: &[&S0_3, &S1_4A, &S1_13, &S3_8],
};

pub static CF_PRAISE: ConflictEntry = ConflictEntry {
    id: "cf-praise",
    title: "How much praise",
    positions: "Say thanks and keep a positive tone (S2.5, S4.5a, S0.5b). After unprofessional conduct a message without praise is fine (S1.7c). A tactful exit after unease still thanks for the time (S2.4d). Say thanks after leaving early (S3.5c).",
    condition: "Whether there were red flags or misconduct.",
    resolution: "In the normal case, say thanks and name one good point. After a red flag, thank them for their time only and do not praise. After misconduct, write a plain sentence; thanks are not needed.",
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
    title: "When to apologise",
    positions: "Apologise when an appointment changes (S2.7b, S3.4c), when you back out of an agreed step (S2.5), and when you take back a yes (S1.8b). The templates for an ordinary withdrawal have no apology (S0.7, S2.4, S4.6). Withdrawing is normal (S2.10q1).",
    condition: "Whether you upset anyone’s plans.",
    resolution: "Apologise for a booked appointment, an agreed step, short notice, a yes taken back, or a misstep. Otherwise thanks are enough. Keep it to one sentence, and at most say it twice in a call on the same day. Only a yes taken back needs more room.",
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
    title: "Do you owe a reason?",
    positions: "You owe no reason (S0.5c, S1.17q2, S2.10q3, S4.5a, S4.21q1). Give enough context to be believed when you cancel (S3.8). Give a clear reason when you take back a yes (S1.8b). A short, honest reason helps (S0.5c).",
    condition: "Whether you cancel at short notice, whether you said yes, and how much the tie matters to you.",
    resolution: "In an ordinary withdrawal it is up to you. If you cancel or move a date at short notice, the checks suggest naming the kind of reason, and never stop you. If you take back a yes, they expect a clear, brief reason; its kind is the least. If you care about the relationship, we suggest one.",
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
    title: "How clear a reason after a yes",
    positions: "Offer a clear reason (S1.8b). The printed script says only that the reasons are personal or professional (S1.12c).",
    condition: "Whether the reason is private.",
    resolution: "Give a clear reason in one line. If it is private, give only its kind.",
    affects: &[Rule(&rules::REASON_RESCIND_NEEDS_ONE), ReasonLine(&templates::LINE_PERSONAL_OR_PROFESSIONAL)],
    sources: &[&S1_8B, &S1_12C],
};

pub static CF_UNFORESEEN_VS_VAGUE: ConflictEntry = ConflictEntry {
    id: "cf-unforeseen-vs-vague",
    title: "\"Unforeseen\" or just vague",
    positions: "Unforeseen circumstances are an accepted reason (S3.4c). Empty phrases, such as that something came up, annoy people (S3.8).",
    condition: "Whether you name a definite next step.",
    resolution: "The phrase is fine for private emergencies only, with an apology and a definite next step. Otherwise name the kind of reason. The check warns about empty phrases only.",
    affects: &[
        Rule(&rules::REASON_UNFORESEEN_CIRCUMSTANCES),
        Check(&checks::MC_NO_VAGUE_EXCUSE),
        ReasonLine(&templates::LINE_UNFORESEEN),
    ],
    sources: &[&S3_4C, &S3_8],
};

pub static CF_STAY_IN_TOUCH: ConflictEntry = ConflictEntry {
    id: "cf-stay-in-touch",
    title: "Staying in touch",
    positions: "Most examples in one article end with a wish to stay in touch (S2.4, S2.8, S2.7c). Say it only if you mean it (S1.6b, S3.19). If you want it, say so outright (S0.8c, S4.10a).",
    condition: "Whether you mean it.",
    resolution: "Your answer decides. It is off unless you turn it on. If it is on, it is one clear line.",
    affects: &[
        Rule(&rules::TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE),
        Rule(&rules::TONE_STAY_IN_TOUCH_EXPLICIT),
        Check(&checks::MC_NO_INSINCERE_STAY_IN_TOUCH),
    ],
    sources: &[&S0_8C, &S1_6B, &S2_4, &S2_7C, &S2_8, &S3_19, &S4_10A],
};

pub static CF_MAYBE_LATER_VS_WINDOW: ConflictEntry = ConflictEntry {
    id: "cf-maybe-later-vs-window",
    title: "\"Maybe later\" or a real date",
    positions: "Do not hint at later when the answer is no (S0.12). Name a span of time if you may come back (S3.7c, S1.7d). The printed versions for a pause and for personal reasons speak of meeting again some day (S2.4c).",
    condition: "Whether you may apply again, and whether you can name a realistic time.",
    resolution: "If the answer is no, do not hint. If you may come back and know about when, name it. If you pause and cannot name a time, a light wish to be in touch again is fine if you mean it, with no date.",
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
    title: "When to follow up",
    positions: "Send a single email within 24 hours (S3.20). Send a thank-you note (S3.7a, S4.21q3). Be in light contact some weeks or months later (S3.7b). Wait a few months (S0.8c, S0.13). Check in after 6 to 12 months (S3.20, S4.14). Apply again after 6 to 12 months (S2.6c).",
    condition: "What the contact is for.",
    resolution: "Each has its time. Within 24 hours, confirm and say thanks in one message. Soon after, send a request to connect. Between about one and five months, send one light note of value. At six to twelve months, send one check-in with news. Apply again at six to twelve months, or earlier if they invite you or you named a time.",
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
    title: "One follow-up, or several",
    positions: "Send at most one follow-up within 24 hours (S3.20). Confirm calls by email (S0.7c, S3.7a). Check that they got it and took you off the list (S0.6). Send a thank-you note (S4.21q3). If they are silent, let it be (S4.19).",
    condition: "What is already in writing, and whether an appointment or papers are still open.",
    resolution: "Put the confirmation of the call and the thank-you into one email. Ask if they got it only when an appointment or a formal step still hangs on it and nobody answered. Then stop.",
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
    title: "Whether to give feedback",
    positions: "You may offer it in private and with tact if it is objective (S0.5b, S0.8b, S1.7c). Criticism does not belong in the exit (S2.5). Share it when they ask (S4.10c, S4.5c). Criticism is not needed (S4.21q1).",
    condition: "Whether they asked, whether it is inside the message, and whether it is objective.",
    resolution: "Never put it inside the exit message. If they ask, be constructive. If they do not ask, give it only in private, objectively and to help, best through the recruiter. Misconduct is not a matter for feedback; it calls for a report.",
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
    title: "What to do with a counteroffer",
    positions: "Pause and be sceptical, for many leave things as they were (S0.8a). Consider it if it settles your concerns (S4.21q4). Decline now if you do not want the job (S4.17c). Open talks with what you must have (S4.8a, S4.8b).",
    condition: "Whether you would want the job if it were fixed, whether this fixes the cause, and whether you accepted elsewhere.",
    resolution: "If you do not want the job, say a firm no at once. If you would want it once fixed, pause and test it against the cause, then accept or decline. To ask for the terms in writing is our own safeguard. If you accepted elsewhere, say no, or you would have to take back that yes too.",
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
    title: "General or exact subject lines",
    positions: "The printed subject lines are general (S2.4, S2.8a, S4.6). Use an exact subject with your name, and no vague lines (S3.19, S3.6, S0.7a, S1.12a).",
    condition: "Nothing.",
    resolution: "Keep the words for the purpose, and always add role and name.",
    affects: &[Rule(&rules::TONE_SPECIFIC_SUBJECT), Check(&checks::MC_SUBJECT_SPECIFIC)],
    sources: &[&S0_7A, &S1_12A, &S2_4, &S2_8A, &S3_6, &S3_19, &S4_6],
};

pub static CF_LENGTH: ConflictEntry = ConflictEntry {
    id: "cf-length",
    title: "How long a message should be",
    positions: "Two sentences when you have no time (S4.17b). One short paragraph and a close (S3.19). A personal, late email of two paragraphs (S0.7b). Being brief matters more than length (S3.13, S1.12).",
    condition: "How far along you are, how much time you have, and how many people you met.",
    resolution: "With no time, two sentences. Normally one short paragraph and a close. Late or after a panel, up to two short paragraphs. Reports and papers take as much as the facts need.",
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
    title: "Thanks or not, when you leave early",
    positions: "Leave politely, say thanks, and follow up within 24 hours with thanks (S3.5a, S3.5c). Leave at once after misconduct (S3.5a, S3.16).",
    condition: "Whether there was misconduct or danger.",
    resolution: "After a mismatch, use polite words and send a thank-you email. After misconduct, go. No thanks are needed. Write down what happened. If you like, send a plain withdrawal to HR or the recruiter when you are safe.",
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
    title: "Report to HR, or outside",
    positions: "Follow up with HR if it seems right (S3.5a). Go to HR or an authority, and with a pattern do not leave it to that employer alone (S3.16).",
    condition: "Whether there is a pattern, and whether you trust HR.",
    resolution: "If it happened once and you trust HR, HR is an option. If there is a pattern or HR is involved, go to a regulator or get outside advice too. It is always your choice.",
    affects: &[
        Rule(&rules::MISCONDUCT_REPORT),
        Rule(&rules::MISCONDUCT_PATTERN_OUTSIDE),
        Template(&templates::T_EMAIL_MISCONDUCT_REPORT),
    ],
    sources: &[&S3_5A, &S3_16],
};

pub static CF_MOBILITY_QUICK_VS_PAUSE: ConflictEntry = ConflictEntry {
    id: "cf-mobility-quick-vs-pause",
    title: "A visa or move: leave or pause",
    positions: "Withdraw quickly when the timing no longer fits (S1.7e, S1.10a, S1.17q4). Pause, and negotiate the support or the start (S1.10c). Ask if they could be flexible (S4.17d, S4.9a). Say it before the finals (S3.9b).",
    condition: "Whether you would want the job if it were fixed, how clear sponsorship is, and the timing.",
    resolution: "If it is unclear, ask once and quickly. If it can be improved and you want the job, negotiate with a date set. If it is refused or impossible, withdraw quickly. If formal steps run, tell them at once in every case.",
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
    title: "Is an unclear visa reason enough?",
    positions: "Unclear sponsorship alone can be reason to leave (S4.9a). Make sure before you go on, and ask if they could be flexible (S4.9a, S4.17d).",
    condition: "Whether they can answer in fair time.",
    resolution: "Ask first, with a short deadline. If there is no clear answer, you may leave.",
    affects: &[Rule(&rules::MOBILITY_UNCLEAR_VISA_JUSTIFIES), Rule(&rules::MOBILITY_CONFIRM_SPONSORSHIP)],
    sources: &[&S4_9A, &S4_17D],
};

pub static CF_OTHER_OFFER_IMMEDIATE_VS_CONFIRMED: ConflictEntry = ConflictEntry {
    id: "cf-other-offer-immediate-vs-confirmed",
    title: "Another offer: when the clock starts",
    positions: "Withdraw at once after accepting elsewhere (S4.4a, S1.7a), or within 24 hours (S3.13a). First make sure that acceptance and start date are confirmed (S3.13a). The offer should be firm (S3.3a). A fallback is rarely of use (S3.13a).",
    condition: "Whether the other offer is accepted and firm.",
    resolution: "The clock starts when the other offer is firm, with your acceptance and the start date confirmed. Then you have 24 hours. An offer by word of mouth, or one with conditions, does not start it.",
    affects: &[
        Rule(&rules::DECIDE_CONFIRM_OTHER_OFFER_FIRST),
        Rule(&rules::DECIDE_NOW_ACCEPTED_OTHER),
        Rule(&rules::TIMING_WITHIN_24H_OF_ACCEPTING),
    ],
    sources: &[&S1_7A, &S3_3A, &S3_13A, &S4_4A],
};

pub static CF_REFERENCES: ConflictEntry = ConflictEntry {
    id: "cf-references",
    title: "Which referees to tell",
    positions: "Tell the referees you used (S0.6), those who may have been contacted (S0.9), and your referees in general about a pause (S1.14a).",
    condition: "Whether referees were contacted, and whether you still search.",
    resolution: "Tell those who were contacted, or may have been, now. For others it is a courtesy you may pay within two weeks.",
    affects: &[Rule(&rules::ADMIN_REFERENCES), Rule(&rules::ADMIN_REFERENCES_PAUSED)],
    sources: &[&S0_6, &S0_9, &S1_14A],
};

pub static CF_AGENCY_TWO_MEANINGS: ConflictEntry = ConflictEntry {
    id: "cf-agency-two-meanings",
    title: "Two kinds of agency",
    positions: "An agency as go-between is to be told first (S0.9, S1.6a). A role through an agency that is your employer by law may be a dealbreaker (S4.17a, S4.9b, S4.2c).",
    condition: "Whether an agency is in between, or would be your employer.",
    resolution: "These are two separate facts, and both may be true at once. Then tell the agency first, and give the contract type as your reason.",
    affects: &[
        Rule(&rules::CONTACT_RECRUITER_FIRST),
        Rule(&rules::DECIDE_CONTRACT_MODEL),
        Rule(&rules::ACTION_AGENCY_EMPLOYMENT),
    ],
    sources: &[&S0_9, &S1_6A, &S4_2C, &S4_9B, &S4_17A],
};

pub static CF_VERBATIM_VS_PERSONALISE: ConflictEntry = ConflictEntry {
    id: "cf-verbatim-vs-personalise",
    title: "Word for word or your own",
    positions: "You may use a script word for word when it fits (S1.6c, S3.6). Always make the greeting and the sentence with the reason your own (S3.4e). Fit it to your voice and change one sentence (S3.6, S4.6).",
    condition: "Nothing.",
    resolution: "A ready text may go out as it is, but for the greeting, the gaps and at least one sentence of your own. That may be the reason or the good point. The check is a hint, not a stop. With no time, the greeting and the gaps are enough.",
    affects: &[
        Rule(&rules::TONE_PERSONALISE_TEMPLATE),
        Check(&checks::MC_PERSONALISED),
        Check(&checks::MC_RECIPIENT_NAMED),
    ],
    sources: &[&S1_6C, &S3_4E, &S3_6, &S4_6],
};

pub static CF_FORMALITY: ConflictEntry = ConflictEntry {
    id: "cf-formality",
    title: "Friendly or formal",
    positions: "The examples use a friendly, informal greeting (S2.4, S0.7b). With international teams, be formal by default (S0.10c), and open formally (S1.12).",
    condition: "Whether the team is international, what the local custom is, and how well you know them.",
    resolution: "Each template has three tones. Be formal abroad or when you do not know. Be friendly when they used first names.",
    affects: &[
        Rule(&rules::TONE_FORMAL_INTERNATIONAL),
        Rule(&rules::TONE_ADJUST_TO_RELATIONSHIP),
        Check(&checks::MC_FORMAL_ENOUGH),
    ],
    sources: &[&S0_7B, &S0_10C, &S1_12, &S2_4],
};

pub static CF_MID_INTERVIEW_CONTINUE_VS_LEAVE: ConflictEntry = ConflictEntry {
    id: "cf-mid-interview-continue-vs-leave",
    title: "Stay in the interview, or go",
    positions: "Go on to the end to learn (S3.5, and S3.13c for small issues). Withdraw on the spot to save time (S3.5a, and S3.13c for a real mismatch). With an unprofessional interviewer, pause or leave (S3.5). In an unsafe place, choose one of three options (S3.5). Safety comes before everything (S3.16).",
    condition: "How big the mismatch is, and whether there is misconduct.",
    resolution: "If it is small, stay. If it is a real mismatch, leave politely. If they are unprofessional, pause, then choose. If someone crossed a line, or the place is unsafe, leave now.",
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
    title: "Read the papers first, or call now",
    positions: "Read what you signed before the final decision (S1.3a, step 1 of S1.8b). Tell them at once (S1.4d, step 2 of S1.8b).",
    condition: "Nothing.",
    resolution: "Do both on the same day: read what you signed first, then call. Unclear clauses do not delay the call; raise them in it. If you are still deciding, read the papers before all else.",
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
        point: "What do you do when nobody answers your call?",
        proposal: "Leave a short, neutral voicemail that names the appointment. Email at once. Call again once.",
    },
    OpenPoint {
        id: "gap-several-threshold",
        point: "How many are several rounds, or several people?",
        proposal: "Three. The figure is our own.",
    },
    OpenPoint {
        id: "gap-early-exit-on-screen",
        point: "How do you leave a video interview?",
        proposal: "Say your closing words first, then leave the call. The email within 24 hours stays the same.",
    },
    OpenPoint {
        id: "gap-legal-advice",
        point: "Contract law differs by country. What can the app say?",
        proposal: "It says that you should read your papers and have them explained. It never gives a legal verdict.",
    },
    OpenPoint {
        id: "gap-word-limits",
        point: "The sources only say short, two sentences or one paragraph. How many words is that?",
        proposal: "The word counts are our own, and are marked as such with each check.",
    },
    OpenPoint {
        id: "gap-panel-individually",
        point: "Do you thank each member of a panel separately?",
        proposal: "No. Thank them through your main contact, unless you have written with them one by one.",
    },
    OpenPoint {
        id: "gap-employer-cancels",
        point: "What if the employer rejects you or cancels in the meantime?",
        proposal: "No message is due beyond thanks. Close the entry.",
    },
    OpenPoint {
        id: "gap-reply-to-acknowledgement",
        point: "Do you answer when they confirm?",
        proposal: "You need not.",
    },
    OpenPoint {
        id: "gap-reconsider-after-withdrawal",
        point: "What if you regret it after you withdrew?",
        proposal: "Only one passage touches on reopening (S4.3d). Send one candid message soon. There is no guarantee.",
    },
    OpenPoint {
        id: "gap-start-date-passed",
        point: "What if you take back a yes after the start date?",
        proposal: "By then it is a resignation, which the sources do not cover. Look at the terms of your employment.",
    },
];
