//! Rules of the area *admin*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static ADMIN_CANCEL_CALENDAR: Rule = Rule {
    id: "admin-cancel-calendar",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), any(&[SHARED_SCHEDULING.yes(), APPOINTMENT_PENDING.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Cancel calendar",
    say: "Cancel every scheduled interview and invitation on your calendar.",
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
    title: "Scheduling links",
    say: "Remove yourself from shared booking links.",
    because: "Otherwise slots may be booked again.",
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
    title: "Confirm removal",
    say: "Confirm that the employer took you off the interview calendars and received your notice.",
    because: "It prevents an accidental no-show.",
    see: &[],
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
    title: "Employer systems",
    say: "Withdraw in the employer's portal or shared system too.",
    because: "Records there drive automatic invitations.",
    see: &[],
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
    title: "References",
    say: "Tell your referees that you have left the process.",
    because: "They should not be caught off guard.",
    see: &[],
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
    title: "References paused",
    say: "In the first two weeks let your usual referees know that plans changed or paused.",
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
    title: "Agency closed",
    say: "Ask the agency to confirm the process is closed.",
    because: "Loose ends there reach the employer.",
    see: &[],
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
    title: "Formal steps",
    say: "Find out from HR which formalities are still open and complete any notices or cancellation forms promptly.",
    because: "Unfinished formalities cause confusion later.",
    see: &[],
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
    title: "Return documents",
    say: "Return signed documents or materials and keep copies.",
    because: "It closes the formal side.",
    see: &[],
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
    title: "Keep copy",
    say: "Keep a copy of what you sent.",
    because: "It settles later questions.",
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
    title: "Document call",
    say: "Record date, time and key points of the conversation and confirm them by email.",
    because: "Failing to document is a listed mistake.",
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
    title: "Written confirmation",
    say: "Confirm the withdrawal in writing.",
    because: "It is the record both sides rely on.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_7A, &S4_14],
};

pub static ADMIN_SAVE_CONTACT: Rule = Rule {
    id: "admin-save-contact",
    area: Area::Admin,
    list: List::After,
    when: all(&[EXITED.yes(), any(&[STILL_SEARCHING.yes(), STAY_IN_TOUCH_GENUINE.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Save contact",
    say: "Keep the contact data of the hiring manager.",
    because: "You may want to come back.",
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
    title: "Reason log",
    say: "Note briefly, for yourself, why you left.",
    because: "It supports later conversations and disciplined career management.",
    see: &[],
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
    title: "Tracker",
    say: "Update your application tracker.",
    because: "Your records stay accurate.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_9, &S1_14A, &S4_14],
};

pub static ADMIN_ADJUST_PRIORITIES: Rule = Rule {
    id: "admin-adjust-priorities",
    area: Area::Admin,
    list: List::Learn,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Adjust priorities",
    say: "Adjust your search priorities with what you learned.",
    because: "A refusal is information about what matters to you.",
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
    title: "Reminder 6 12",
    say: "Put a follow-up reminder six to twelve months ahead in your calendar.",
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
    title: "File notes",
    say: "File your notes once the short message is out.",
    because: "The thinking is not lost.",
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
    title: "Reschedule calendar",
    say: "Enter the new appointment with reminders.",
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
    title: "Refresh materials",
    say: "Refresh résumé and cover letter for the next target.",
    because: "Momentum is kept and positioning improves.",
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
    title: "Finalise other offer",
    say: "Complete the transition into the accepted job professionally.",
    because: "It was the purpose of leaving.",
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
    title: "Sponsorship record",
    say: "Archive all communication about sponsorship.",
    because: "It helps with future visa applications and shows transparent conduct.",
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
