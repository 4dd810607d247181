//! Rules of the area *contact-order*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static CONTACT_RECRUITER_FIRST: Rule = Rule {
    id: "contact-recruiter-first",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        any(&[
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
            AGENCY_INVOLVED.yes(),
        ]),
        EXIT_NOTICE.yes(),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Recruiter first",
    say: "Tell the recruiter first and ask them to pass the withdrawal on.",
    because: "They run the process, appreciate being in the loop and can handle logistics.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_5A, &S0_6, &S0_7D, &S1_6A],
};

pub static CONTACT_HIRING_MANAGER_DIRECT: Rule = Rule {
    id: "contact-hiring-manager-direct",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        PROCESS_MANAGER.is(ProcessManager::HIRING_MANAGER),
        AGENCY_INVOLVED.no(),
        UNSAFE.no(),
        any(&[
            EXIT_NOTICE.yes(),
            all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                any(&[SCHEDULED_BY.is(ScheduledBy::HIRING_MANAGER), SCHEDULED_BY.unknown()]),
            ]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Hiring manager direct",
    say: "Tell the hiring manager directly.",
    because: "News should come from you to the person you dealt with.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_6],
};

pub static CONTACT_CLOSE_MANAGER_TOO: Rule = Rule {
    id: "contact-close-manager-too",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        AGENCY_INVOLVED.yes(),
        LATE_STAGE.yes(),
        RAPPORT.is(Rapport::CLOSE),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        EXIT_NOTICE.yes(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Close manager too",
    say: "Tell the recruiter first, then call or write to the hiring manager yourself unless the recruiter prefers to relay.",
    because: "Keeps the recruiter informed and honours the personal relationship.",
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S0_5A, &S0_7D, &S1_4C],
};

pub static CONTACT_OFFER_FORWARDABLE_NOTE: Rule = Rule {
    id: "contact-offer-forwardable-note",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Offer forwardable note",
    say: "Offer the recruiter a short note that can be forwarded to the hiring manager.",
    because: "Your thanks reach the manager in your own words.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_7D],
};

pub static CONTACT_EVERYONE_INVOLVED: Rule = Rule {
    id: "contact-everyone-involved",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::Any,
    live: false,
    title: "Everyone involved",
    say: "Make sure everyone involved learns of it, so schedules and expectations can be changed.",
    because: "People who were not told keep preparing.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_4C],
};

pub static CONTACT_COPY_SCHEDULER: Rule = Rule {
    id: "contact-copy-scheduler",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        LEAVING.yes(),
        SCHEDULED_BY.is_any(&[
            ScheduledBy::RECRUITER,
            ScheduledBy::HIRING_MANAGER,
            ScheduledBy::COORDINATOR,
            ScheduledBy::HR,
        ]),
        any(&[APPOINTMENT_PENDING.yes(), WORRIED_ABOUT_BRIDGES.yes()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Copy scheduler",
    say: "Copy the recruiter or manager who arranged the interviews on the email.",
    because: "The person who holds the calendar can free it.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_16],
};

pub static CONTACT_HR_AND_RECRUITER_SPONSORSHIP: Rule = Rule {
    id: "contact-hr-and-recruiter-sponsorship",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    phase: Phase::Any,
    live: false,
    title: "Hr and recruiter sponsorship",
    say: "Notify HR and the recruiter at the same time and without delay.",
    because: "HR can stop filings and release budget; the recruiter can tell the team.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_10A, &S0_15Q3],
};

pub static CONTACT_RELOCATION_VENDOR: Rule = Rule {
    id: "contact-relocation-vendor",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        LEAVING.yes(),
        any(&[
            RELOCATION_PROGRESS.is(RelocationProgress::VENDOR_ENGAGED),
            CONTACTS_KNOWN.has(ContactsKnown::RELOCATION_VENDOR),
        ]),
    ]),
    phase: Phase::Any,
    live: false,
    title: "Relocation vendor",
    say: "Ask whether you or the employer must tell the relocation vendor.",
    because: "An uninformed vendor keeps booking and billing.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7E],
};

pub static CONTACT_ADVISERS: Rule = Rule {
    id: "contact-advisers",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        LEAVING.yes(),
        ADVISERS_INVOLVED.has_any(&[
            AdvisersInvolved::OWN_RECRUITER,
            AdvisersInvolved::MENTOR,
            AdvisersInvolved::COACH,
        ]),
    ]),
    phase: Phase::Any,
    live: false,
    title: "Advisers",
    say: "Tell the people on your own side who are involved before or alongside the employer.",
    because: "They may be asked about it and can help.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_5],
};

pub static CONTACT_OTHER_EMPLOYERS: Rule = Rule {
    id: "contact-other-employers",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM), OTHER_ACTIVE_PROCESSES.at_least(1.0)]),
    phase: Phase::Any,
    live: false,
    title: "Other employers",
    say: "Tell every other employer you are still in process with as soon as possible.",
    because: "They can continue with other candidates.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_7A],
};

pub static CONTACT_ASK_PREFERENCE: Rule = Rule {
    id: "contact-ask-preference",
    area: Area::ContactOrder,
    list: List::Before,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[
            INTERNATIONAL_HIRING_TEAM.yes(),
            MARKET_NORM.is_any(&[MarketNorm::LATE_CALL_EXPECTED, MarketNorm::FORMAL_WRITTEN_EXPECTED]),
        ]),
        NOTIFICATION_PREFERENCE_KNOWN.no(),
        CONTACTS_KNOWN.has(ContactsKnown::RECRUITER),
        SHORT_NOTICE.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Ask preference",
    say: "If unsure of the local custom (`employer-market`), ask the recruiter which form of notice they prefer.",
    because: "Norms differ by market.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10C],
};

pub static CONTACT_PERSON_OF_RAPPORT: Rule = Rule {
    id: "contact-person-of-rapport",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: all(&[
        EXIT_NOTICE.yes(),
        AGENCY_INVOLVED.no(),
        any(&[PROCESS_MANAGER.unknown(), PROCESS_MANAGER.is_any(&[ProcessManager::HR, ProcessManager::INTERVIEWER])]),
        RAPPORT.is_any(&[Rapport::SOME, Rapport::CLOSE]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Person of rapport",
    say: "Address the person you know best among those who run the process.",
    because: "The channel and addressee should match the relationship already built.",
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S0_1, &S0_6],
};

pub static CONTACT_PANEL_THANKED_THROUGH_MANAGER: Rule = Rule {
    id: "contact-panel-thanked-through-manager",
    area: Area::ContactOrder,
    list: List::Say,
    when: all(&[LEAVING.yes(), SEVERAL_MET.yes(), RED_FLAG_REASON.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Panel thanked through manager",
    say: "Thank the whole panel through the main contact.",
    because: "Several people gave time and should be acknowledged.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7B, &S0_15Q1],
};

pub static CONTACT_FEEDBACK_VIA_RECRUITER: Rule = Rule {
    id: "contact-feedback-via-recruiter",
    area: Area::ContactOrder,
    list: List::Answer,
    when: all(&[FEEDBACK_WANTED_TO_GIVE.yes(), RED_FLAG_REASON.yes(), UNSAFE.no()]),
    phase: Phase::Any,
    live: false,
    title: "Feedback via recruiter",
    say: "If you give feedback about poor conduct, do so privately, ideally through the recruiter.",
    because: "A go-between takes the edge off and can act on it.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7C],
};

pub static CONTACT_SCHEDULER_FOR_RESCHEDULE: Rule = Rule {
    id: "contact-scheduler-for-reschedule",
    area: Area::ContactOrder,
    list: List::AlsoTell,
    when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
    phase: Phase::OfArea,
    live: false,
    title: "Scheduler for reschedule",
    say: "Send the request to the person who scheduled the interview (the recruiter if one runs the process), otherwise to the interviewer, by the channel they use.",
    because: "They control the slot.",
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S3_4B, &S4_16],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &CONTACT_RECRUITER_FIRST,
    &CONTACT_HIRING_MANAGER_DIRECT,
    &CONTACT_CLOSE_MANAGER_TOO,
    &CONTACT_OFFER_FORWARDABLE_NOTE,
    &CONTACT_EVERYONE_INVOLVED,
    &CONTACT_COPY_SCHEDULER,
    &CONTACT_HR_AND_RECRUITER_SPONSORSHIP,
    &CONTACT_RELOCATION_VENDOR,
    &CONTACT_ADVISERS,
    &CONTACT_OTHER_EMPLOYERS,
    &CONTACT_ASK_PREFERENCE,
    &CONTACT_PERSON_OF_RAPPORT,
    &CONTACT_PANEL_THANKED_THROUGH_MANAGER,
    &CONTACT_FEEDBACK_VIA_RECRUITER,
    &CONTACT_SCHEDULER_FOR_RESCHEDULE,
];
