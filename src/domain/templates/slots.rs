//! The gaps that a message may have: what goes in, where it comes from, and what happens while it is empty.

use super::*;

pub static YOUR_NAME: Slot = Slot {
    id: "your-name",
    label: "your name",
    what: "candidate's full name",
    from: "profile",
    if_empty: "required everywhere",
};

pub static YOUR_PHONE: Slot = Slot {
    id: "your-phone",
    label: "your phone",
    what: "candidate's phone number",
    from: "profile",
    if_empty: "required in full email signatures",
};

pub static YOUR_EMAIL: Slot = Slot {
    id: "your-email",
    label: "your email",
    what: "candidate's email address",
    from: "profile",
    if_empty: "required in full email signatures",
};

pub static CONTACT_NAME: Slot = Slot {
    id: "contact-name",
    label: "contact name",
    what: "addressee's name",
    from: "contact picker",
    if_empty: "block send until given; fall back to team name only after confirmation",
};

pub static RECRUITER_NAME: Slot = Slot {
    id: "recruiter-name",
    label: "recruiter name",
    what: "recruiter's name",
    from: "contacts",
    if_empty: "required in relay notes",
};

pub static HIRING_MANAGER_NAME: Slot = Slot {
    id: "hiring-manager-name",
    label: "hiring manager name",
    what: "hiring manager's name",
    from: "contacts",
    if_empty: "optional",
};

pub static ROLE_TITLE: Slot =
    Slot { id: "role-title", label: "role title", what: "position", from: "candidacy", if_empty: "required" };

pub static COMPANY_NAME: Slot = Slot {
    id: "company-name",
    label: "company name",
    what: "employer",
    from: "candidacy",
    if_empty: "required when the reader is not at the employer (recruiter, referee, vendor), else optional",
};

pub static INTERVIEW_DATE: Slot = Slot {
    id: "interview-date",
    label: "interview date",
    what: "date of the booked interview",
    from: "appointment",
    if_empty: "required when an appointment changes",
};

pub static INTERVIEW_TIME: Slot = Slot {
    id: "interview-time",
    label: "interview time",
    what: "time of it, with time zone if abroad",
    from: "appointment",
    if_empty: "required when an appointment changes",
};

pub static REASON_LINE: Slot = Slot {
    id: "reason-line",
    label: "reason line",
    what: "one sentence reason",
    from: "reason picker (see \"One-line reasons\")",
    if_empty: "omit the beat",
};

pub static BRIEF_CAUSE: Slot = Slot {
    id: "brief-cause",
    label: "brief cause",
    what: "category of an emergency (illness, family emergency, medical matter)",
    from: "reasons",
    if_empty: "\"unforeseen circumstances\" category",
};

pub static SLOT_OPTION_1: Slot = Slot {
    id: "slot-option-1",
    label: "slot option 1",
    what: "first proposed date and time",
    from: "calendar",
    if_empty: "required for reschedule when reschedule-committed, else left out",
};

pub static SLOT_OPTION_2: Slot = Slot {
    id: "slot-option-2",
    label: "slot option 2",
    what: "second proposed date and time",
    from: "calendar",
    if_empty: "required for reschedule when reschedule-committed, else left out",
};

pub static FORMAT_OPTIONS: Slot = Slot {
    id: "format-options",
    label: "format options",
    what: "formats the person can offer (phone, video, in person)",
    from: "alternatives",
    if_empty: "optional",
};

pub static POSITIVE_ASPECT: Slot = Slot {
    id: "positive-aspect",
    label: "positive aspect",
    what: "one specific, true thing valued about the company, team or talk",
    from: "free text",
    if_empty: "omit the beat",
};

pub static PANEL_MENTION: Slot = Slot {
    id: "panel-mention",
    label: "panel mention",
    what: "reference to the group of interviewers",
    from: "people met",
    if_empty: "optional",
};

pub static STAY_IN_TOUCH_LINE: Slot = Slot {
    id: "stay-in-touch-line",
    label: "stay in touch line",
    what: "chosen keep-in-touch line",
    from: "line picker",
    if_empty: "only if stay-in-touch-genuine",
};

pub static REAPPLY_WINDOW: Slot = Slot {
    id: "reapply-window",
    label: "reapply window",
    what: "month, quarter or period of possible return",
    from: "facts",
    if_empty: "only if realistic",
};

pub static FUTURE_CRITERIA: Slot = Slot {
    id: "future-criteria",
    label: "future criteria",
    what: "kind of role that would fit (skills, direct employment, mobility support)",
    from: "facts",
    if_empty: "optional",
};

pub static APOLOGY_SCOPE: Slot = Slot {
    id: "apology-scope",
    label: "apology scope",
    what: "what the apology is for (short notice, blocked time, changed plans, lateness)",
    from: "derived",
    if_empty: "required if needs-apology",
};

pub static NEXT_STEP_OFFER: Slot = Slot {
    id: "next-step-offer",
    label: "next step offer",
    what: "what happens next (call, written confirmation, returning papers, settling payments)",
    from: "derived",
    if_empty: "required in rescind",
};

pub static REFERRAL_NAME: Slot = Slot {
    id: "referral-name",
    label: "referral name",
    what: "person proposed, with their consent",
    from: "free text",
    if_empty: "optional",
};

pub static REFERRAL_FIT: Slot = Slot {
    id: "referral-fit",
    label: "referral fit",
    what: "one phrase on why they fit",
    from: "free text",
    if_empty: "optional",
};

pub static DESIRED_CHANGE: Slot = Slot {
    id: "desired-change",
    label: "desired change",
    what: "exact change that would turn the answer into a yes",
    from: "negotiation facts",
    if_empty: "required in negotiation",
};

pub static VALUE_POINT: Slot = Slot {
    id: "value-point",
    label: "value point",
    what: "one sentence of value or market evidence",
    from: "negotiation prep",
    if_empty: "required in negotiation",
};

pub static REPLY_BY: Slot = Slot {
    id: "reply-by",
    label: "reply by",
    what: "date for the employer's answer or own decision",
    from: "deadlines",
    if_empty: "required in negotiation and time requests",
};

pub static QUESTION_LIST: Slot = Slot {
    id: "question-list",
    label: "question list",
    what: "one to three open questions",
    from: "decide step",
    if_empty: "required in clarification",
};

pub static FORMAL_STEP: Slot = Slot {
    id: "formal-step",
    label: "formal step",
    what: "filing, permit, relocation agreement, vendor booking at stake",
    from: "mobility facts",
    if_empty: "required in HR messages when known",
};

pub static AGREED_STEP: Slot = Slot {
    id: "agreed-step",
    label: "agreed step",
    what: "the further interview or assignment already promised",
    from: "next-step-committed",
    if_empty: "required when backing out",
};

pub static MISSTEP: Slot = Slot {
    id: "misstep",
    label: "misstep",
    what: "what went wrong (no reply, late, missed)",
    from: "mishandled",
    if_empty: "required in repair",
};

pub static FUTURE_WISH: Slot = Slot {
    id: "future-wish",
    label: "future wish",
    what: "re-engage later or final withdrawal",
    from: "reengage-wish",
    if_empty: "required in repair",
};

pub static UPDATE_ITEM: Slot = Slot {
    id: "update-item",
    label: "update item",
    what: "news to share (skill, move done, availability, article, milestone)",
    from: "update-to-share",
    if_empty: "required in check-ins",
};

pub static CALL_SUMMARY: Slot = Slot {
    id: "call-summary",
    label: "call summary",
    what: "key points agreed by phone",
    from: "call note",
    if_empty: "required in confirmations",
};

pub static INCIDENT_FACTS: Slot = Slot {
    id: "incident-facts",
    label: "incident facts",
    what: "what, who, where, date, time, witnesses",
    from: "record",
    if_empty: "required in reports",
};

pub static FEEDBACK_POINT: Slot = Slot {
    id: "feedback-point",
    label: "feedback point",
    what: "one objective suggestion",
    from: "feedback facts",
    if_empty: "required in feedback",
};

pub static DOCUMENTS_LIST: Slot = Slot {
    id: "documents-list",
    label: "documents list",
    what: "papers or items to return",
    from: "facts",
    if_empty: "required in return note",
};

pub static OTHER_OFFER_START: Slot = Slot {
    id: "other-offer-start",
    label: "other offer start",
    what: "start date of the accepted job",
    from: "facts",
    if_empty: "never sent; private",
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
