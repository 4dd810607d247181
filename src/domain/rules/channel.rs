//! Rules of the area *channel*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static CHANNEL_MATCH_RAPPORT: Rule = Rule {
    id: "channel-match-rapport",
    area: Area::Channel,
    list: List::How,
    when: COMPOSING.yes(),
    phase: Phase::Any,
    live: false,
    title: "Match rapport",
    say: "Let the channel reflect how well you know the person and how you have been talking so far.",
    because: "A matching channel reads as respect.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_1, &S3_4B],
};

pub static CHANNEL_EMAIL_DEFAULT: Rule = Rule {
    id: "channel-email-default",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        SHORT_NOTICE.no(),
        ACCEPTED.no(),
        EXPECTS_DIRECT_CONVERSATION.no(),
        any(&[RAPPORT.unknown(), RAPPORT.is(Rapport::NONE), all(&[RAPPORT.is(Rapport::SOME), LATE_STAGE.no()])]),
        not(&all(&[LATE_STAGE.yes(), SEVERAL_MET.yes()])),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Email default",
    say: "Use email.",
    because: "It leaves a written record, gives you time to word it, and lets them respond when convenient.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S1_6A, &S3_22Q2, &S4_5B],
};

pub static CHANNEL_EMAIL_EARLY: Rule = Rule {
    id: "channel-email-early",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        EARLY_STAGE.yes(),
        SHORT_NOTICE.no(),
        EXPECTS_DIRECT_CONVERSATION.no(),
        any(&[RAPPORT.unknown(), RAPPORT.is_any(&[Rapport::NONE, Rapport::SOME])]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Email early",
    say: "Email is right for early withdrawals and for many mid-process ones.",
    because: "Little has been invested, so a short written note is enough.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_5A, &S1_4B, &S1_6A, &S1_13],
};

pub static CHANNEL_EMAIL_WHEN_WRITTEN_HISTORY: Rule = Rule {
    id: "channel-email-when-written-history",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        ESTABLISHED_CHANNEL.is(EstablishedChannel::EMAIL),
        EXIT_NOTICE.yes(),
        LATE_STAGE.no(),
        SHORT_NOTICE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Email when written history",
    say: "Stay with email when the contact has been mostly in writing.",
    because: "It continues the existing conversation.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_6A, &S3_4B],
};

pub static CHANNEL_PHONE_CLOSE_RAPPORT: Rule = Rule {
    id: "channel-phone-close-rapport",
    area: Area::Channel,
    list: List::How,
    when: all(&[EXIT_NOTICE.yes(), RAPPORT.is(Rapport::CLOSE), ACTION.is_not(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone close rapport",
    say: "Call; tone and nuance carry better and the manager values directness.",
    because: "A warm relationship deserves a voice.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S0_6, &S1_6A, &S4_5B],
};

pub static CHANNEL_PHONE_LATE_STAGE: Rule = Rule {
    id: "channel-phone-late-stage",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        LATE_STAGE.yes(),
        RAPPORT.is_any(&[Rapport::SOME, Rapport::CLOSE]),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone late stage",
    say: "Call the hiring manager, then confirm by email.",
    because: "After several rounds or the final interview a call respects the time invested, and questions can be settled at once.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_15Q1, &S1_4C, &S1_6A],
};

pub static CHANNEL_PHONE_PANEL: Rule = Rule {
    id: "channel-phone-panel",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        SEVERAL_MET.yes(),
        LATE_STAGE.yes(),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone panel",
    say: "A call followed by an email suits a process in which several people interviewed you.",
    because: "The more they invested, the more personal the notice.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_15Q1],
};

pub static CHANNEL_EMAIL_LATE_NO_RAPPORT: Rule = Rule {
    id: "channel-email-late-no-rapport",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        LATE_STAGE.yes(),
        RAPPORT.is(Rapport::NONE),
        ACCEPTED.no(),
        EXPECTS_DIRECT_CONVERSATION.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Email late no rapport",
    say: "A personalised email is acceptable; a call remains the more considerate choice after many rounds.",
    because: "A cold call without a relationship helps nobody, and email remains the standard written channel.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S0_7B, &S4_5B],
};

pub static CHANNEL_NERVOUS_EMAIL_MINIMUM: Rule = Rule {
    id: "channel-nervous-email-minimum",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        LATE_STAGE.yes(),
        any(&[ANXIOUS_TO_COMMUNICATE.yes(), WORRIED_ABOUT_BRIDGES.yes()]),
        ACCEPTED.no(),
        SHORT_NOTICE.no(),
        EXPECTS_DIRECT_CONVERSATION.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Nervous email minimum",
    say: "A rehearsed call stays the better choice; if you cannot bring yourself to call, send a personal email promptly and offer to talk.",
    because: "A prompt email beats a call that never happens.",
    strength: Strength::May,
    basis: Basis::Derived,
    sources: &[&S0_4A, &S3_22Q4, &S4_16],
};

pub static CHANNEL_PHONE_VERBAL_OFFER: Rule = Rule {
    id: "channel-phone-verbal-offer",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        EXPECTS_DIRECT_CONVERSATION.yes(),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone verbal offer",
    say: "Answer an oral offer by phone when they expect to talk, and so any news that they asked to hear by phone; confirm in writing.",
    because: "They spoke to you in person and wait for a spoken reply.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S1_6A, &S4_5B],
};

pub static CHANNEL_PHONE_RESCIND: Rule = Rule {
    id: "channel-phone-rescind",
    area: Area::Channel,
    list: List::How,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone rescind",
    say: "Call the employer yourself first, then write; where a recruiter is involved tell them the same day, but do not leave the news to them.",
    because: "Speed and a voice show respect, writing gives the record; email alone is listed as the wrong channel after an acceptance.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_6A, &S1_8B, &S1_12C, &S1_13, &S1_17Q3],
};

pub static CHANNEL_PHONE_SHORT_NOTICE: Rule = Rule {
    id: "channel-phone-short-notice",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        SHORT_NOTICE.yes(),
        HAS_PHONE_NUMBER.yes(),
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Phone short notice",
    say: "Call, then send an email that confirms the conversation.",
    because: "An email may not be read in time, and a call prevents a surprise.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_1, &S3_4A, &S3_4B, &S3_22Q2],
};

pub static CHANNEL_SHORT_NOTICE_NO_NUMBER: Rule = Rule {
    id: "channel-short-notice-no-number",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        SHORT_NOTICE.yes(),
        HAS_PHONE_NUMBER.known(),
        HAS_PHONE_NUMBER.no(),
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Short notice no number",
    say: "Send an email at once with the appointment in the subject line, and also use any other established quick channel (messaging, portal, the scheduler or front desk) to flag it.",
    because: "Speed matters more than form when you cannot call.",
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S3_4A, &S3_4B, &S3_22Q2],
};

pub static CHANNEL_EMAIL_AMPLE_NOTICE: Rule = Rule {
    id: "channel-email-ample-notice",
    area: Area::Channel,
    list: List::How,
    when: all(&[CHANGING_APPOINTMENT.yes(), HOURS_UNTIL_APPOINTMENT.at_least(24.0)]),
    phase: Phase::OfArea,
    live: false,
    title: "Email ample notice",
    say: "Email is usually fine with a day or more of notice.",
    because: "They have time to see it, and there is a record.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_1, &S3_4A, &S3_4B, &S3_22Q2],
};

pub static CHANNEL_FOLLOW_ESTABLISHED: Rule = Rule {
    id: "channel-follow-established",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
        ESTABLISHED_CHANNEL.is_any(&[EstablishedChannel::EMAIL, EstablishedChannel::PHONE, EstablishedChannel::TEXT]),
        SHORT_NOTICE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Follow established",
    say: "Use the channel you have already been using: write if they write, call or text if that is how you have been in touch.",
    because: "It is the one they watch.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_4B],
};

pub static CHANNEL_TEXT_AVOID: Rule = Rule {
    id: "channel-text-avoid",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        SHORT_NOTICE.no(),
        not(&all(&[ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT), INFORMAL_CHANNEL_FITS.yes()])),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Text avoid",
    say: "Do not withdraw by text message.",
    because: "It is too informal and leaves a thin record.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S0_5A],
};

pub static CHANNEL_TEXT_IF_ESTABLISHED: Rule = Rule {
    id: "channel-text-if-established",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        ESTABLISHED_CHANNEL.is(EstablishedChannel::TEXT),
        INFORMAL_CHANNEL_FITS.yes(),
        any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        ACCEPTED.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Text if established",
    say: "A text is acceptable to announce the change when that is the established channel with that person and the context supports it; confirm by email.",
    because: "Following the existing pattern is not rude.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S3_4B],
};

pub static CHANNEL_SOCIAL_DM_AVOID: Rule = Rule {
    id: "channel-social-dm-avoid",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        not(&all(&[ESTABLISHED_CHANNEL.is(EstablishedChannel::SOCIAL_DM), INFORMAL_CHANNEL_FITS.yes()])),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Social dm avoid",
    say: "Do not withdraw through social-media messages.",
    because: "Informal channels get lost and look careless.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S0_5A],
};

pub static CHANNEL_LINKEDIN_IF_SOURCED: Rule = Rule {
    id: "channel-linkedin-if-sourced",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        ESTABLISHED_CHANNEL.is(EstablishedChannel::LINKEDIN),
        any(&[SOURCED_BY.is(SourcedBy::RECRUITER_OUTREACH), INFORMAL_CHANNEL_FITS.yes()]),
        LATE_STAGE.no(),
        SHORT_NOTICE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Linkedin if sourced",
    say: "A LinkedIn message is acceptable when you were approached there or it has been the main, informal channel.",
    because: "The conversation began there.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_6A, &S2_8C],
};

pub static CHANNEL_LINKEDIN_OTHERWISE_AVOID: Rule = Rule {
    id: "channel-linkedin-otherwise-avoid",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        EXIT_NOTICE.yes(),
        not(&all(&[
            ESTABLISHED_CHANNEL.is(EstablishedChannel::LINKEDIN),
            any(&[SOURCED_BY.is(SourcedBy::RECRUITER_OUTREACH), INFORMAL_CHANNEL_FITS.yes()]),
            LATE_STAGE.no(),
        ])),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Linkedin otherwise avoid",
    say: "Prefer email or phone over LinkedIn.",
    because: "Professional notices belong in a channel with a proper record.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S1_6A],
};

pub static CHANNEL_RECRUITER_RELAY: Rule = Rule {
    id: "channel-recruiter-relay",
    area: Area::Channel,
    list: List::How,
    when: all(&[
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        EXIT_NOTICE.yes(),
        ACCEPTED.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Recruiter relay",
    say: "Let the recruiter carry the message to the employer after you told the recruiter.",
    because: "They manage several threads of the process.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5A, &S0_7D, &S1_6A],
};

pub static CHANNEL_CONFIRM_CALL_IN_WRITING: Rule = Rule {
    id: "channel-confirm-call-in-writing",
    area: Area::Channel,
    list: List::After,
    when: all(&[
        EXIT_CHANNEL_USED.is_any(&[
            ExitChannelUsed::PHONE,
            ExitChannelUsed::IN_PERSON,
            ExitChannelUsed::TEXT,
            ExitChannelUsed::RELAY,
        ]),
        WRITTEN_CONFIRMATION_SENT.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::Any,
    live: false,
    title: "Confirm call in writing",
    say: "Follow a spoken, texted or relayed notice with a short email stating the key points.",
    because: "It creates a record and removes confusion.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_7C, &S1_4C, &S1_13, &S3_4B, &S3_7A, &S4_14],
};

pub static CHANNEL_EARLY_NO_CALL_NEEDED: Rule = Rule {
    id: "channel-early-no-call-needed",
    area: Area::Channel,
    list: List::How,
    when: all(&[EXIT_NOTICE.yes(), EARLY_STAGE.yes(), SHORT_NOTICE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Early no call needed",
    say: "Do not feel obliged to call after only initial contact.",
    because: "A call would be out of proportion.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_4B, &S1_13],
};

pub static CHANNEL_FORMAL_WHEN_INTERNATIONAL: Rule = Rule {
    id: "channel-formal-when-international",
    area: Area::Channel,
    list: List::How,
    when: INTERNATIONAL_HIRING_TEAM.yes(),
    phase: Phase::Any,
    live: false,
    title: "Formal when international",
    say: "Default to the more formal form, respecting local etiquette.",
    because: "Formality is the safe choice across cultures.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10C],
};

pub static CHANNEL_MARKET_CALL: Rule = Rule {
    id: "channel-market-call",
    area: Area::Channel,
    list: List::How,
    when: all(&[MARKET_NORM.is(MarketNorm::LATE_CALL_EXPECTED), LATE_STAGE.yes(), EXIT_NOTICE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Market call",
    say: "Call.",
    because: "In some markets a late-stage call is expected.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10C],
};

pub static CHANNEL_MARKET_WRITTEN: Rule = Rule {
    id: "channel-market-written",
    area: Area::Channel,
    list: List::How,
    when: all(&[MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED), COMPOSING.yes()]),
    phase: Phase::Any,
    live: false,
    title: "Market written",
    say: "Send a formal written notice.",
    because: "In some markets only written notice counts.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10C],
};

pub static CHANNEL_NEVER_SILENCE: Rule = Rule {
    id: "channel-never-silence",
    area: Area::Channel,
    list: List::How,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Never silence",
    say: "Any proper channel is better than none.",
    because: "Silence is the one wrong answer in every source.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12, &S1_13, &S2_5, &S3_8, &S4_13],
};

pub static CHANNEL_ONLINE_MEETING_SPOKEN: Rule = Rule {
    id: "channel-online-meeting-spoken",
    area: Area::Channel,
    list: List::Room,
    when: all(&[
        LIVE.yes(),
        APPOINTMENT_FORMAT.is_any(&[AppointmentFormat::VIDEO, AppointmentFormat::PHONE]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: true,
    title: "Online meeting spoken",
    say: "On screen or phone too, say aloud that you are stopping before you disconnect; do not just vanish from the call.",
    because: "A calm spoken close keeps dignity on both sides.",
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S3_5A, &S3_5B],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &CHANNEL_MATCH_RAPPORT,
    &CHANNEL_EMAIL_DEFAULT,
    &CHANNEL_EMAIL_EARLY,
    &CHANNEL_EMAIL_WHEN_WRITTEN_HISTORY,
    &CHANNEL_PHONE_CLOSE_RAPPORT,
    &CHANNEL_PHONE_LATE_STAGE,
    &CHANNEL_PHONE_PANEL,
    &CHANNEL_EMAIL_LATE_NO_RAPPORT,
    &CHANNEL_NERVOUS_EMAIL_MINIMUM,
    &CHANNEL_PHONE_VERBAL_OFFER,
    &CHANNEL_PHONE_RESCIND,
    &CHANNEL_PHONE_SHORT_NOTICE,
    &CHANNEL_SHORT_NOTICE_NO_NUMBER,
    &CHANNEL_EMAIL_AMPLE_NOTICE,
    &CHANNEL_FOLLOW_ESTABLISHED,
    &CHANNEL_TEXT_AVOID,
    &CHANNEL_TEXT_IF_ESTABLISHED,
    &CHANNEL_SOCIAL_DM_AVOID,
    &CHANNEL_LINKEDIN_IF_SOURCED,
    &CHANNEL_LINKEDIN_OTHERWISE_AVOID,
    &CHANNEL_RECRUITER_RELAY,
    &CHANNEL_CONFIRM_CALL_IN_WRITING,
    &CHANNEL_EARLY_NO_CALL_NEEDED,
    &CHANNEL_FORMAL_WHEN_INTERNATIONAL,
    &CHANNEL_MARKET_CALL,
    &CHANNEL_MARKET_WRITTEN,
    &CHANNEL_NEVER_SILENCE,
    &CHANNEL_ONLINE_MEETING_SPOKEN,
];
