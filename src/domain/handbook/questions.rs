//! Questions people ask, with answers.

use super::*;
use crate::domain::sources::*;
use crate::domain::{frameworks, rules};

pub static FAQ_BAD_AFTER_MULTIPLE_ROUNDS: QuestionEntry = QuestionEntry {
    id: "faq-bad-after-multiple-rounds",
    question: "Is it bad to withdraw after several rounds?",
    answer: "Not in itself. A clear cause is enough, such as another offer, a poor fit or practical limits. Be respectful, and as personal as their effort was large. If a panel met you, call first and confirm by email.",
    related: &[Rule(&rules::CHANNEL_PHONE_PANEL), Rule(&rules::TONE_PERSONALISATION_SCALES)],
    sources: &[&S0_15Q1],
};

pub static FAQ_TELL_MANAGER_WHY: QuestionEntry = QuestionEntry {
    id: "faq-tell-manager-why",
    question: "Should I tell the manager why?",
    answer: "You need not. A brief, true reason can protect goodwill. For private matters, say personal reasons. If you want to stay in touch, add a line about later roles.",
    related: &[
        Rule(&rules::REASON_NOT_REQUIRED),
        Rule(&rules::REASON_SENSITIVE_GENERIC),
        Rule(&rules::TONE_STAY_IN_TOUCH_EXPLICIT),
    ],
    sources: &[&S0_15Q2],
};

pub static FAQ_VISA_RELOCATION_COMMITMENTS: QuestionEntry = QuestionEntry {
    id: "faq-visa-relocation-commitments",
    question: "What changes once visa or moving steps have begun?",
    answer: "Tell HR and the recruiter at once and outright, so that filings can be stopped and effort saved. Some cancellations may be formal or legal acts. Keep a record of everything.",
    related: &[
        Rule(&rules::TIMING_SPONSORSHIP_IMMEDIATELY),
        Rule(&rules::CONTACT_HR_AND_RECRUITER_SPONSORSHIP),
        Rule(&rules::MOBILITY_BE_EXPLICIT),
    ],
    sources: &[&S0_15Q3],
};

pub static FAQ_FUTURE_CHANCES: QuestionEntry = QuestionEntry {
    id: "faq-future-chances",
    question: "Does withdrawing harm my chances at this company?",
    answer: "Usually not, if you do it courteously. Silence and burned bridges do, most of all in niches and global networks.",
    related: &[Rule(&rules::FOLLOW_PROFESSIONAL_EXIT_HELPS), Rule(&rules::MOBILITY_REPUTATION_TRAVELS)],
    sources: &[&S0_15Q4],
};

pub static FAQ_DAMAGE_CHANCES_AFTER_INTERVIEW: QuestionEntry = QuestionEntry {
    id: "faq-damage-chances-after-interview",
    question: "Will it harm me to withdraw after an interview?",
    answer: "Most employers accept it if you are prompt and courteous and say nothing negative. If you leave the door open, you can apply again when it fits.",
    related: &[Rule(&rules::FOLLOW_REAPPLY_WHEN)],
    sources: &[&S1_17Q1],
};

pub static FAQ_EXPLAIN_REASONS: QuestionEntry = QuestionEntry {
    id: "faq-explain-reasons",
    question: "Must I explain my reasons?",
    answer: "No. If you do, be neutral and brief.",
    related: &[Rule(&rules::REASON_NOT_REQUIRED), Rule(&rules::REASON_ONE_LINE_ONLY)],
    sources: &[&S1_17Q2],
};

pub static FAQ_ACCEPTED_THEN_CHANGED: QuestionEntry = QuestionEntry {
    id: "faq-accepted-then-changed",
    question: "I accepted and changed my mind. What now?",
    answer: "Act at once: call, apologise, then write. Read what you signed, and be ready to talk about the practical side. Accept that the relationship may suffer.",
    related: &[Rule(&rules::ACTION_RESCIND), Framework(&frameworks::FW_RESCIND_STEPS)],
    sources: &[&S1_17Q3],
};

pub static FAQ_INTERNATIONAL_WITHDRAWAL: QuestionEntry = QuestionEntry {
    id: "faq-international-withdrawal",
    question: "What is different when a visa or a move is the cause?",
    answer: "More is at stake, and you have to speak up earlier. If the timing or the package no longer works, withdraw quickly and name the practical reason.",
    related: &[Rule(&rules::MOBILITY_TIMELINE_MISMATCH), Rule(&rules::MOBILITY_EXPLAIN_LOGISTICS_SIMPLY)],
    sources: &[&S1_17Q4],
};

pub static FAQ_UNPROFESSIONAL: QuestionEntry = QuestionEntry {
    id: "faq-unprofessional",
    question: "Is withdrawing unprofessional?",
    answer: "No. It is a normal part of hiring, and people usually value prompt, respectful notice.",
    related: &[Rule(&rules::DECIDE_NORMAL_AND_ALLOWED)],
    sources: &[&S2_10Q1],
};

pub static FAQ_TOO_SOON: QuestionEntry = QuestionEntry {
    id: "faq-too-soon",
    question: "How soon is too soon?",
    answer: "Never, once you have decided. Early is better than sitting through interviews that do not fit.",
    related: &[Rule(&rules::DECIDE_NEVER_TOO_SOON)],
    sources: &[&S2_10Q2],
};

pub static FAQ_REASON_NEEDED: QuestionEntry = QuestionEntry {
    id: "faq-reason-needed",
    question: "Does the company need a reason?",
    answer: "No. A brief, broad one is enough: another opportunity, or that you are rethinking your search.",
    related: &[Rule(&rules::REASON_HIGH_LEVEL_OK)],
    sources: &[&S2_10Q3],
};

pub static FAQ_REAPPLY: QuestionEntry = QuestionEntry {
    id: "faq-reapply",
    question: "Can I apply again?",
    answer: "Yes. A professional exit does not count against you. Many companies welcome you back when the timing or the role fits better.",
    related: &[Rule(&rules::FOLLOW_REAPPLY_WHEN)],
    sources: &[&S2_10Q4],
};

pub static FAQ_UNSURE: QuestionEntry = QuestionEntry {
    id: "faq-unsure",
    question: "Should I withdraw if I am unsure?",
    answer: "Usually not yet. Put your open points to the recruiter, and leave only once you are certain.",
    related: &[Rule(&rules::DECIDE_UNCERTAIN_GATHER_DATA)],
    sources: &[&S2_10Q5],
};

pub static FAQ_MORE_THAN_OTHER_OFFER: QuestionEntry = QuestionEntry {
    id: "faq-more-than-other-offer",
    question: "Must I say more than that I accepted another offer?",
    answer: "No. Say that, withdraw, say thanks and wish them success.",
    related: &[Rule(&rules::REASON_ACCEPTED_OTHER_ENOUGH)],
    sources: &[&S3_22Q1],
};

pub static FAQ_CALL_OR_EMAIL: QuestionEntry = QuestionEntry {
    id: "faq-call-or-email",
    question: "Call or email when I cancel?",
    answer: "If there is little notice and you have a number, call. With plenty of notice, email is fine and leaves a record.",
    related: &[Rule(&rules::CHANNEL_PHONE_SHORT_NOTICE), Rule(&rules::CHANNEL_EMAIL_AMPLE_NOTICE)],
    sources: &[&S3_22Q2],
};

pub static FAQ_CANCELLING_LATER_CHANCES: QuestionEntry = QuestionEntry {
    id: "faq-cancelling-later-chances",
    question: "Does cancelling hurt later chances?",
    answer: "Rarely, if you are prompt, honest and courteous. Do not cancel late or vaguely, and send a short written note afterwards.",
    related: &[Rule(&rules::TIMING_LATE_COST_RISES), Rule(&rules::FOLLOW_SINGLE_EMAIL)],
    sources: &[&S3_22Q3],
};

pub static FAQ_TOO_ANXIOUS: QuestionEntry = QuestionEntry {
    id: "faq-too-anxious",
    question: "What if I am too anxious to call or send it?",
    answer: "Draft it, say it aloud once, then send it. If it happens again, build confidence through training or coaching.",
    related: &[Rule(&rules::ACTION_ANXIOUS_DRAFT_REHEARSE_SEND), Rule(&rules::REPAIR_UNDERLYING_SKILL)],
    sources: &[&S3_22Q4],
};

pub static FAQ_EXPLAIN_NOT_WANTING_JOB: QuestionEntry = QuestionEntry {
    id: "faq-explain-not-wanting-job",
    question: "Must I explain why I do not want the job?",
    answer: "No. A brief, polite withdrawal is enough. If they ask and you are willing, give one short, constructive reason and no detailed criticism.",
    related: &[Rule(&rules::REASON_NOT_REQUIRED), Rule(&rules::PUSHBACK_ASKED_WHY)],
    sources: &[&S4_21Q1],
};

pub static FAQ_BEFORE_OR_AFTER_OFFER: QuestionEntry = QuestionEntry {
    id: "faq-before-or-after-offer",
    question: "Decline before an offer, or wait?",
    answer: "If there is a dealbreaker that nobody can fix, withdraw now. If your concerns are open to change, or you need market facts, you may go on to an offer and decide then.",
    related: &[
        Rule(&rules::DECIDE_NOW_DEALBREAKER),
        Rule(&rules::DECIDE_WAIT_NEGOTIABLE),
        Rule(&rules::DECIDE_CONTINUE_MARKET_DATA),
    ],
    sources: &[&S4_21Q2],
};

pub static FAQ_DECLINING_FUTURE: QuestionEntry = QuestionEntry {
    id: "faq-declining-future",
    question: "Can declining harm my chances?",
    answer: "Not when you do it soon and with respect. It helps to say that you want to stay in touch, and to send a thank-you note.",
    related: &[Rule(&rules::FOLLOW_THANK_YOU_NOTE), Rule(&rules::FOLLOW_KEEP_DOOR_OPEN_LINE)],
    sources: &[&S4_21Q3],
};

pub static FAQ_COUNTEROFFER: QuestionEntry = QuestionEntry {
    id: "faq-counteroffer",
    question: "What if they come back with a counteroffer?",
    answer: "Hold it up to what matters most to you. If it settles your concerns and fits your goals, consider it. Otherwise decline, firmly and politely.",
    related: &[Rule(&rules::PUSHBACK_COUNTEROFFER_EVALUATE), Rule(&rules::PUSHBACK_FIRM_DECLINE)],
    sources: &[&S4_21Q4],
};

/// Every question.
pub const QUESTIONS: &[&QuestionEntry] = &[
    &FAQ_BAD_AFTER_MULTIPLE_ROUNDS,
    &FAQ_TELL_MANAGER_WHY,
    &FAQ_VISA_RELOCATION_COMMITMENTS,
    &FAQ_FUTURE_CHANCES,
    &FAQ_DAMAGE_CHANCES_AFTER_INTERVIEW,
    &FAQ_EXPLAIN_REASONS,
    &FAQ_ACCEPTED_THEN_CHANGED,
    &FAQ_INTERNATIONAL_WITHDRAWAL,
    &FAQ_UNPROFESSIONAL,
    &FAQ_TOO_SOON,
    &FAQ_REASON_NEEDED,
    &FAQ_REAPPLY,
    &FAQ_UNSURE,
    &FAQ_MORE_THAN_OTHER_OFFER,
    &FAQ_CALL_OR_EMAIL,
    &FAQ_CANCELLING_LATER_CHANCES,
    &FAQ_TOO_ANXIOUS,
    &FAQ_EXPLAIN_NOT_WANTING_JOB,
    &FAQ_BEFORE_OR_AFTER_OFFER,
    &FAQ_DECLINING_FUTURE,
    &FAQ_COUNTEROFFER,
];
