//! Rules of the area *contact-order*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
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
    say: "Tell the recruiter first and ask them to pass on that you withdraw.",
    because: "They run the process, like to be kept informed, and can see to the details.",
    see: &[],
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
    title: "Tell the hiring manager yourself",
    say: "Tell the hiring manager directly.",
    because: "The person you dealt with should hear it from you.",
    see: &[],
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
    title: "Recruiter first, then the manager",
    say: "Tell the recruiter first. Then call or write to the hiring manager yourself, unless the recruiter would rather pass it on.",
    because: "The recruiter stays informed, and you honour a personal bond.",
    see: &[],
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
    title: "A note they can forward",
    say: "Offer the recruiter a short note that they can forward to the hiring manager.",
    because: "Your thanks then reach the manager in your own words.",
    see: &[],
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
    title: "Leave nobody in the dark",
    say: "Make sure that everyone involved hears of it, so that they can change their plans.",
    because: "People who were not told go on preparing.",
    see: &[],
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
    title: "Copy whoever set the date",
    say: "On the email, copy in whoever set up the interviews: recruiter, manager or coordinator.",
    because: "Whoever holds the calendar can free the slot.",
    see: &[],
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
    title: "HR and the recruiter together",
    say: "Tell HR and the recruiter at the same time, and do not wait.",
    because: "HR can stop filings and free the budget; the recruiter can tell the team.",
    see: &[],
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
    title: "The moving company needs to know",
    say: "Ask who should tell the relocation company: you or the employer.",
    because: "If nobody tells them, they go on booking and billing.",
    see: &[],
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
    title: "Tell the people on your side",
    say: "Tell your own recruiter, mentor or coach, before the employer or at the same time.",
    because: "They may be asked about it, and they can help.",
    see: &[],
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
    title: "The other employers, too",
    say: "Tell every other employer you are still talking with, as soon as you can.",
    because: "They can go on with other candidates.",
    see: &[],
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
    title: "Ask how they want to hear it",
    say: "If you do not know the local custom, ask the recruiter how they would like to be told.",
    because: "Customs differ from market to market.",
    see: &[Entry::Fact(Var::EmployerMarket)],
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
    title: "Write to who you know best",
    say: "Among those who run the process, turn to the person you know best.",
    because: "Person and channel should fit the bond you already have.",
    see: &[],
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
    title: "Thank everyone who met you",
    say: "Thank the whole panel through your main contact.",
    because: "Several people gave you time, and that deserves a word.",
    see: &[],
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
    title: "Feedback on conduct, in private",
    say: "If you give feedback on poor conduct, do it in private. Best of all, go through the recruiter.",
    because: "A go-between softens it and can act on it.",
    see: &[],
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
    title: "Ask whoever set the date",
    say: "Send your request to the person who scheduled the interview, or to the recruiter if one runs the process. If you cannot tell, ask the interviewer. Use the channel they use.",
    because: "They decide on the slot.",
    see: &[],
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
