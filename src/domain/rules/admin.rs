//! Rules of the area *admin*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static ADMIN_CANCEL_CALENDAR: Rule = Rule {
    id: "admin-cancel-calendar",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), any(&[SHARED_SCHEDULING.yes(), APPOINTMENT_PENDING.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Clear your calendar",
    say: "Cancel every booked interview and invite in your calendar.",
    because: "Open invites keep people blocked.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_6, &S0_9],
};

pub static ADMIN_SCHEDULING_LINKS: Rule = Rule {
    id: "admin-scheduling-links",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), SHARED_SCHEDULING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Leave shared booking links",
    say: "Take yourself off shared booking links.",
    because: "Otherwise someone may book a slot again.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9],
};

pub static ADMIN_CONFIRM_REMOVAL: Rule = Rule {
    id: "admin-confirm-removal",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), SHARED_SCHEDULING.yes(), RECEIPT_CONFIRMED.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Are you off their calendar?",
    say: "Check that they got your notice and took you off their interview calendar.",
    because: "It prevents a no-show by accident.",
    see: &[Entry::Template(&templates::T_EMAIL_CONFIRM_REMOVAL)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_6],
};

pub static ADMIN_EMPLOYER_SYSTEMS: Rule = Rule {
    id: "admin-employer-systems",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), EMPLOYER_SHARED_SYSTEMS.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Withdraw in their portal, too",
    say: "Withdraw in the employer’s portal or shared system as well.",
    because: "What stands there can trigger automatic invites.",
    see: &[Entry::Template(&templates::T_PORTAL_WITHDRAW_NOTE)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_6],
};

pub static ADMIN_REFERENCES: Rule = Rule {
    id: "admin-references",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), REFERENCES_CONTACTED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Tell your referees",
    say: "Tell your referees that you have left the process.",
    because: "They should not be caught off guard.",
    see: &[Entry::Template(&templates::T_EMAIL_REFERENCE_NOTICE)],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_6, &S0_9],
};

pub static ADMIN_REFERENCES_PAUSED: Rule = Rule {
    id: "admin-references-paused",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), REFERENCES_CONTACTED.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Let your usual referees know",
    say: "In the first two weeks, you can let your usual referees know that your plans changed or are on hold.",
    because: "It keeps them ready for the next request.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_14A],
};

pub static ADMIN_AGENCY_CLOSED: Rule = Rule {
    id: "admin-agency-closed",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), AGENCY_INVOLVED.yes(), AGENCY_CLOSURE_CONFIRMED.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "The agency confirms it is closed",
    say: "Ask the agency to confirm that the process is closed.",
    because: "Loose ends there reach the employer.",
    see: &[Entry::Template(&templates::T_EMAIL_AGENCY_CLOSURE)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9],
};

pub static ADMIN_FORMAL_STEPS: Rule = Rule {
    id: "admin-formal-steps",
    area: Area::Admin,
    list: List::Formal,
    when: all(&[
        EXITED.yes(),
        any(&[
            SPONSORSHIP_UNDERWAY.yes(),
            RELOCATION_UNDERWAY.yes(),
            SIGNED_DOCUMENTS.has_any(&[
                SignedDocuments::RELOCATION_AGREEMENT,
                SignedDocuments::BONUS_AGREEMENT,
                SignedDocuments::EMPLOYMENT_CONTRACT,
            ]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Papers still open",
    say: "Ask HR which formal steps are still open. Complete any notices or cancellation forms soon.",
    because: "Unfinished papers cause confusion later.",
    see: &[Entry::Template(&templates::T_EMAIL_PAPERWORK_INQUIRY)],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_9],
};

pub static ADMIN_RETURN_DOCUMENTS: Rule = Rule {
    id: "admin-return-documents",
    area: Area::Admin,
    list: List::Formal,
    when: all(&[EXITED.yes(), DOCUMENTS_TO_RETURN.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Return what is theirs",
    say: "Return signed documents or materials, and keep copies.",
    because: "It closes the formal side.",
    see: &[Entry::Template(&templates::T_EMAIL_RETURN_DOCUMENTS)],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_5],
};

pub static ADMIN_KEEP_COPY: Rule = Rule {
    id: "admin-keep-copy",
    area: Area::Admin,
    list: List::After,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Keep a copy",
    say: "Keep a copy of what you sent.",
    because: "It settles questions later.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_6, &S0_9, &S1_5],
};

pub static ADMIN_DOCUMENT_CALL: Rule = Rule {
    id: "admin-document-call",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXIT_CHANNEL_USED.is_any(&[ExitChannelUsed::PHONE, ExitChannelUsed::IN_PERSON]), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Note what was said",
    say: "Write down the date, the time and the key points of your talk. See that an email confirms them.",
    because: "Not writing it down is a known mistake.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_5, &S1_13, &S3_7A],
};

pub static ADMIN_WRITTEN_CONFIRMATION: Rule = Rule {
    id: "admin-written-confirmation",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), WRITTEN_CONFIRMATION_SENT.no(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Confirm that you are out",
    say: "Confirm in writing what you told them.",
    because: "Both sides rely on that record.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_7A, &S4_14],
};

pub static ADMIN_SAVE_CONTACT: Rule = Rule {
    id: "admin-save-contact",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), UNSAFE.no(), any(&[STILL_SEARCHING.yes(), STAY_IN_TOUCH_GENUINE.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Save the manager’s contact",
    say: "Keep the hiring manager’s contact details.",
    because: "You may want to reach them again.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9],
};

pub static ADMIN_REASON_LOG: Rule = Rule {
    id: "admin-reason-log",
    area: Area::Admin,
    list: List::After,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Note why you left",
    say: "Write down briefly, for yourself, why you left.",
    because: "It helps in later talks and keeps your career choices in order.",
    see: &[Entry::Framework(&frameworks::FW_DECISION_LOG)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9, &S1_5],
};

pub static ADMIN_TRACKER: Rule = Rule {
    id: "admin-tracker",
    area: Area::Admin,
    list: List::After,
    when: any(&[EXITED.yes(), ACTION.is(Action::NO_ACTION)]),
    phase: Phase::OfArea,
    live: false,
    title: "Update your tracker",
    say: "Update your application tracker.",
    because: "Your records stay right.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9, &S1_14A, &S4_14],
};

pub static ADMIN_ADJUST_PRIORITIES: Rule = Rule {
    id: "admin-adjust-priorities",
    area: Area::Admin,
    list: List::Learn,
    // To somebody who was treated badly there this would read as blame.
    when: all(&[EXITED.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Adjust your priorities",
    say: "Adjust what you search for in light of what you learned.",
    because: "A no tells you what matters to you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_14A, &S4_14, &S4_15],
};

pub static ADMIN_REMINDER_6_12: Rule = Rule {
    id: "admin-reminder-6-12",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "A reminder for later",
    say: "Put a reminder to get in touch in your calendar, six to twelve months ahead.",
    because: "Otherwise the contact fades.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_20, &S4_14],
};

pub static ADMIN_FILE_NOTES: Rule = Rule {
    id: "admin-file-notes",
    area: Area::Admin,
    list: List::After,
    when: all(&[PRESSED_FOR_TIME.yes(), EXITED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Now file your notes",
    say: "You can file your notes once the short message is out.",
    because: "Your thinking is not lost.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_17B],
};

pub static ADMIN_RESCHEDULE_CALENDAR: Rule = Rule {
    id: "admin-reschedule-calendar",
    area: Area::Admin,
    list: List::After,
    when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
    phase: Phase::OfArea,
    live: false,
    title: "The new date in your calendar",
    say: "Put the new appointment in your calendar, with reminders.",
    because: "It must not fail twice.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_20],
};

pub static ADMIN_REFRESH_MATERIALS: Rule = Rule {
    id: "admin-refresh-materials",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), STILL_SEARCHING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Refresh your résumé",
    say: "Refresh your résumé and cover letter for the next target.",
    because: "You keep your momentum and stand better.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9, &S1_14B, &S4_12],
};

pub static ADMIN_FINALISE_OTHER_OFFER: Rule = Rule {
    id: "admin-finalise-other-offer",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM)]),
    phase: Phase::OfArea,
    live: false,
    title: "Start the new job well",
    say: "Finish the move into the job you accepted, and do it professionally.",
    because: "It is what you left for.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_14A],
};

pub static ADMIN_SPONSORSHIP_RECORD: Rule = Rule {
    id: "admin-sponsorship-record",
    area: Area::Admin,
    list: List::Formal,
    when: all(&[EXITED.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), SPONSORSHIP_NEEDED.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Archive the visa messages",
    say: "File all messages about sponsorship.",
    because: "They help with later visa applications and show that you were open.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10A, &S0_15Q3],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &ADMIN_CANCEL_CALENDAR,
    &ADMIN_SCHEDULING_LINKS,
    &ADMIN_CONFIRM_REMOVAL,
    &ADMIN_EMPLOYER_SYSTEMS,
    &ADMIN_REFERENCES,
    &ADMIN_REFERENCES_PAUSED,
    &ADMIN_AGENCY_CLOSED,
    &ADMIN_FORMAL_STEPS,
    &ADMIN_RETURN_DOCUMENTS,
    &ADMIN_KEEP_COPY,
    &ADMIN_DOCUMENT_CALL,
    &ADMIN_WRITTEN_CONFIRMATION,
    &ADMIN_SAVE_CONTACT,
    &ADMIN_REASON_LOG,
    &ADMIN_TRACKER,
    &ADMIN_ADJUST_PRIORITIES,
    &ADMIN_REMINDER_6_12,
    &ADMIN_FILE_NOTES,
    &ADMIN_RESCHEDULE_CALENDAR,
    &ADMIN_REFRESH_MATERIALS,
    &ADMIN_FINALISE_OTHER_OFFER,
    &ADMIN_SPONSORSHIP_RECORD,
];
