//! The gaps that a message may have: what goes in, where it comes from, and what happens while it is empty.
//!
//! What goes in is worded so that it fits the sentences around it: a phrase follows the words that its description names,
//! a sentence stands alone and ends with its own full stop.

use super::*;

pub static YOUR_NAME: Slot = Slot {
    id: "your-name",
    label: "your name",
    what: "Your full name.",
    from: "Kept once, under You.",
    if_empty: "Every message needs it.",
    example: "Sam Ortiz",
    several_lines: false,
};

pub static YOUR_PHONE: Slot = Slot {
    id: "your-phone",
    label: "your phone number",
    what: "The number they can reach you on.",
    from: "Kept once, under You.",
    if_empty: "An email that goes out with all your details needs it.",
    example: "+44 20 7946 0000",
    several_lines: false,
};

pub static YOUR_EMAIL: Slot = Slot {
    id: "your-email",
    label: "your email address",
    what: "The address they can reach you on.",
    from: "Kept once, under You.",
    if_empty: "An email that goes out with all your details needs it.",
    example: "sam@example.org",
    several_lines: false,
};

pub static CONTACT_NAME: Slot = Slot {
    id: "contact-name",
    label: "their name",
    what: "The person who reads or hears this, as you would address them.",
    from: "The people of this case.",
    if_empty: "Nothing goes out without it; use the name of the team only if you have no person.",
    example: "Maya Reyes",
    several_lines: false,
};

pub static RECRUITER_NAME: Slot = Slot {
    id: "recruiter-name",
    label: "name of the recruiter",
    what: "The recruiter, as you would address them.",
    from: "The people of this case.",
    if_empty: "Notes to a recruiter need it.",
    example: "Jo Baker",
    several_lines: false,
};

pub static HIRING_MANAGER_NAME: Slot = Slot {
    id: "hiring-manager-name",
    label: "name of the hiring manager",
    what: "The manager who decides.",
    from: "The people of this case.",
    if_empty: "Left out, unless the note is meant for that person.",
    example: "Ana Lee",
    several_lines: false,
};

pub static ROLE_TITLE: Slot = Slot {
    id: "role-title",
    label: "role",
    what: "The position, as they call it.",
    from: "The case.",
    if_empty: "Every message that names a role needs it.",
    example: "Data Analyst",
    several_lines: false,
};

pub static COMPANY_NAME: Slot = Slot {
    id: "company-name",
    label: "company",
    what: "The employer.",
    from: "The case.",
    if_empty: "Needed when the reader works elsewhere, else left out.",
    example: "Northwind",
    several_lines: false,
};

pub static INTERVIEW_DATE: Slot = Slot {
    id: "interview-date",
    label: "date of the interview",
    what: "The booked day, written out.",
    from: "The appointment of this case.",
    if_empty: "Needed as soon as a booked time changes.",
    example: "Thursday 12 March",
    several_lines: false,
};

pub static INTERVIEW_TIME: Slot = Slot {
    id: "interview-time",
    label: "time of the interview",
    what: "The booked hour, with the time zone if you are in different countries.",
    from: "The appointment of this case.",
    if_empty: "Needed as soon as a booked time changes.",
    example: "10:00",
    several_lines: false,
};

pub static REASON_LINE: Slot = Slot {
    id: "reason-line",
    label: "your reason in one sentence",
    what: "One full sentence about you, never about them.",
    from: "Your reasons, as far as you want to share them.",
    if_empty: "The message gives no reason.",
    example: "I have accepted another offer.",
    several_lines: false,
};

pub static BRIEF_CAUSE: Slot = Slot {
    id: "brief-cause",
    label: "kind of reason",
    what: "The kind of cause in a few words, as it follows \"because of\"; no details.",
    from: "Your reasons.",
    if_empty: "The message names no cause.",
    example: "a family emergency",
    several_lines: false,
};

pub static SLOT_OPTION_1: Slot = Slot {
    id: "slot-option-1",
    label: "first new time",
    what: "A day and time that you will keep.",
    from: "Your calendar.",
    if_empty: "Needed if you offer new times, else left out.",
    example: "Monday 16 March at 14:00",
    several_lines: false,
};

pub static SLOT_OPTION_2: Slot = Slot {
    id: "slot-option-2",
    label: "second new time",
    what: "Another day and time that you will keep.",
    from: "Your calendar.",
    if_empty: "Needed if you offer new times, else left out.",
    example: "Tuesday 17 March at 9:30",
    several_lines: false,
};

pub static FORMAT_OPTIONS: Slot = Slot {
    id: "format-options",
    label: "other ways to meet",
    what: "How you could talk instead, such as: by video or by phone.",
    from: "What you said you could offer.",
    if_empty: "Left out, unless you ask for another format.",
    example: "by video or by phone",
    several_lines: false,
};

pub static POSITIVE_ASPECT: Slot = Slot {
    id: "positive-aspect",
    label: "one thing you valued",
    what: "One true and concrete thing, as it follows \"I valued\".",
    from: "You.",
    if_empty: "The sentence is left out.",
    example: "the open talk about how the team plans its work",
    several_lines: false,
};

pub static PANEL_MENTION: Slot = Slot {
    id: "panel-mention",
    label: "the others you met",
    what: "The group that interviewed you.",
    from: "The number of people you met.",
    if_empty: "Left out.",
    example: "the panel",
    several_lines: false,
};

pub static STAY_IN_TOUCH_LINE: Slot = Slot {
    id: "stay-in-touch-line",
    label: "wish to keep in touch",
    what: "One full sentence, only if you mean it.",
    from: "Whether you want to keep in touch, come back, or hear of other roles.",
    if_empty: "Left out.",
    example: "I would be glad to keep in touch.",
    several_lines: false,
};

pub static REAPPLY_WINDOW: Slot = Slot {
    id: "reapply-window",
    label: "when you may be back",
    what: "A month or season, as it follows \"around\".",
    from: "Your answers.",
    if_empty: "Left out; name one only if it is realistic.",
    example: "the autumn",
    several_lines: false,
};

pub static FUTURE_CRITERIA: Slot = Slot {
    id: "future-criteria",
    label: "roles that would fit",
    what: "The kind of role that would fit, as it follows \"to hear about\".",
    from: "Your answers.",
    if_empty: "Left out, unless the message is about other roles.",
    example: "permanent roles in data analysis",
    several_lines: false,
};

pub static APOLOGY_SCOPE: Slot = Slot {
    id: "apology-scope",
    label: "what you are sorry for",
    what: "What was disturbed, as it follows \"sorry for\".",
    from: "The appointment, and how late the notice is.",
    if_empty: "Needed when an apology is due, else left out.",
    example: "the short notice",
    several_lines: false,
};

pub static NEXT_STEP_OFFER: Slot = Slot {
    id: "next-step-offer",
    label: "what you will do next",
    what: "What you offer to do, as it follows \"I will\".",
    from: "The plan.",
    if_empty: "Needed when you take back a yes.",
    example: "confirm this by email today",
    several_lines: false,
};

pub static REFERRAL_NAME: Slot = Slot {
    id: "referral-name",
    label: "person you suggest",
    what: "Someone who agreed to be named.",
    from: "You.",
    if_empty: "Left out.",
    example: "Lee Park",
    several_lines: false,
};

pub static REFERRAL_FIT: Slot = Slot {
    id: "referral-fit",
    label: "why they would fit",
    what: "A few words on what they bring.",
    from: "You.",
    if_empty: "Left out.",
    example: "five years of reporting work",
    several_lines: false,
};

pub static DESIRED_CHANGE: Slot = Slot {
    id: "desired-change",
    label: "what would make it a yes",
    what: "The exact change, as it follows \"I could say yes to\".",
    from: "Your terms.",
    if_empty: "A request for better terms needs it.",
    example: "a base salary of 58,000",
    several_lines: false,
};

pub static VALUE_POINT: Slot = Slot {
    id: "value-point",
    label: "a sentence that supports it",
    what: "One full sentence on what you bring or what the market pays.",
    from: "Your preparation.",
    if_empty: "A request for better terms needs it.",
    example: "Similar roles in the city pay about that.",
    several_lines: false,
};

pub static REPLY_BY: Slot = Slot {
    id: "reply-by",
    label: "date for the answer",
    what: "The date by which an answer is due.",
    from: "Your deadlines.",
    if_empty: "Needed when you ask for terms or for time.",
    example: "Friday 20 March",
    several_lines: false,
};

pub static QUESTION_LIST: Slot = Slot {
    id: "question-list",
    label: "your questions",
    what: "One to three open questions.",
    from: "Your notes while deciding.",
    if_empty: "A message that asks needs at least one.",
    example: "Would the role be based in one office?",
    several_lines: true,
};

pub static FORMAL_STEP: Slot = Slot {
    id: "formal-step",
    label: "formal steps that are running",
    what: "Filings, permits or bookings, as they follow \"please stop\".",
    from: "Your answers about visa and move.",
    if_empty: "Needed when such steps are running.",
    example: "the visa filing",
    several_lines: false,
};

pub static AGREED_STEP: Slot = Slot {
    id: "agreed-step",
    label: "the step you had agreed to",
    what: "The interview or task that you promised, with its article.",
    from: "Your answers.",
    if_empty: "Needed when you step back from it.",
    example: "the second interview",
    several_lines: false,
};

pub static MISSTEP: Slot = Slot {
    id: "misstep",
    label: "what went wrong",
    what: "What you did or left undone, as it follows \"sorry for\".",
    from: "Your answers.",
    if_empty: "An apology needs it.",
    example: "not replying to you",
    several_lines: false,
};

pub static FUTURE_WISH: Slot = Slot {
    id: "future-wish",
    label: "what you want now",
    what: "One full sentence: come back later, or leave for good.",
    from: "Your answers.",
    if_empty: "A repair needs it.",
    example: "My decision to withdraw is final.",
    several_lines: false,
};

pub static UPDATE_ITEM: Slot = Slot {
    id: "update-item",
    label: "your news",
    what: "One or two full sentences with something worth reading.",
    from: "You.",
    if_empty: "A check-in needs it.",
    example: "I finished my certificate in forecasting last month.",
    several_lines: true,
};

pub static CALL_SUMMARY: Slot = Slot {
    id: "call-summary",
    label: "what you agreed on the call",
    what: "One or two full sentences.",
    from: "Your note on the call.",
    if_empty: "A confirmation needs it.",
    example: "We agreed that you will let the panel know.",
    several_lines: true,
};

pub static INCIDENT_FACTS: Slot = Slot {
    id: "incident-facts",
    label: "what happened",
    what: "What, who, where, when, and who saw it.",
    from: "Your private record.",
    if_empty: "A report needs it.",
    example: "On 12 March at 10:00 in room 4, the interviewer asked about my religion.",
    several_lines: true,
};

pub static FEEDBACK_POINT: Slot = Slot {
    id: "feedback-point",
    label: "your one suggestion",
    what: "One full sentence on the process, not on a person.",
    from: "You.",
    if_empty: "Feedback needs it.",
    example: "It would help candidates to see the steps and dates at the start.",
    several_lines: false,
};

pub static DOCUMENTS_LIST: Slot = Slot {
    id: "documents-list",
    label: "what you return",
    what: "The papers or items.",
    from: "Your notes.",
    if_empty: "A return note needs it.",
    example: "the laptop and the signed handbook",
    several_lines: true,
};

pub static OTHER_OFFER_START: Slot = Slot {
    id: "other-offer-start",
    label: "start of the other job",
    what: "The date you start elsewhere.",
    from: "Your answers.",
    if_empty: "Never sent; for your eyes only.",
    example: "1 April",
    several_lines: false,
};

/// Every slot.
pub const SLOTS: &[&Slot] = &[
    &YOUR_NAME,
    &YOUR_PHONE,
    &YOUR_EMAIL,
    &CONTACT_NAME,
    &RECRUITER_NAME,
    &HIRING_MANAGER_NAME,
    &ROLE_TITLE,
    &COMPANY_NAME,
    &INTERVIEW_DATE,
    &INTERVIEW_TIME,
    &REASON_LINE,
    &BRIEF_CAUSE,
    &SLOT_OPTION_1,
    &SLOT_OPTION_2,
    &FORMAT_OPTIONS,
    &POSITIVE_ASPECT,
    &PANEL_MENTION,
    &STAY_IN_TOUCH_LINE,
    &REAPPLY_WINDOW,
    &FUTURE_CRITERIA,
    &APOLOGY_SCOPE,
    &NEXT_STEP_OFFER,
    &REFERRAL_NAME,
    &REFERRAL_FIT,
    &DESIRED_CHANGE,
    &VALUE_POINT,
    &REPLY_BY,
    &QUESTION_LIST,
    &FORMAL_STEP,
    &AGREED_STEP,
    &MISSTEP,
    &FUTURE_WISH,
    &UPDATE_ITEM,
    &CALL_SUMMARY,
    &INCIDENT_FACTS,
    &FEEDBACK_POINT,
    &DOCUMENTS_LIST,
    &OTHER_OFFER_START,
];

/// The slot with this id.
pub fn slot_named(id: &str) -> Option<&'static Slot> {
    SLOTS.iter().copied().find(|slot| slot.id == id)
}
