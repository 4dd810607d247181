//! Frameworks: channel, contact and timing tables.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_CHANNEL_PICKER: Framework = Framework {
    id: "fw-channel-picker",
    kind: FrameworkKind::Table,
    when: COMPOSING.yes(),
    title: "Call, write or pass it on",
    inputs: &[
        Var::Stage,
        Var::ShortNotice,
        Var::HasPhoneNumber,
        Var::Rapport,
        Var::ExpectsDirectConversation,
        Var::EstablishedChannel,
        Var::SourcedBy,
        Var::AgencyInvolved,
        Var::MarketNorm,
        Var::InformalChannelFits,
        Var::Misconduct,
    ],
    needs: "How far you have come and how much notice there is. How well you know them, how you are in touch and who runs it. Local custom, and any bad conduct.",
    steps: &[
        "If there was misconduct or you are not safe: no call is needed. Write to the recruiter or HR when you are safe.",
        "If you take back a yes: phone first, then email. Email comes first only if you have no number.",
        "If it is short notice and you have a number: phone, then email.",
        "If it is short notice and you have no number: email at once, and use your usual quick channel too.",
        "If a recruiter or agency manages it: a message to the recruiter in their channel, and they pass it on. If it is late and you know the manager well: a personal call or note as well.",
        "If you know the local custom: call where people expect a late call, and send a formal email where they expect formal writing.",
        "If they made an offer by word of mouth and expect to talk: phone, then email.",
        "If you know them well: phone, then email.",
        "If it is late, with several rounds, a panel or a final interview: phone, then email if you have some rapport. Without rapport, a personal email.",
        "LinkedIn, if you talk there, they found you there or it is informal, and it is not late. Email too if you know the address.",
        "If you text each other and it suits: text to break the news, and email to confirm. To move an appointment, that holds with plenty of notice, too.",
        "For everything else: email.",
    ],
    sets: &[],
    gives: "Your main channel, the one to follow up with, and why.",
    outcome: "The first that fits decides. Whatever you said aloud, by text or through someone gets an email to confirm it.",
    see: &[],
    sources: &[
        &S0_4A, &S0_5A, &S0_10C, &S1_1, &S1_4C, &S1_6A, &S1_8B, &S1_13, &S2_8C, &S3_4A, &S3_4B, &S3_22Q2, &S4_5B,
    ],
};

pub static FW_CONTACT_ORDER: Framework = Framework {
    id: "fw-contact-order",
    kind: FrameworkKind::Table,
    when: LEAVING.yes(),
    title: "Whom to tell, in what order",
    inputs: &[
        Var::ProcessManager,
        Var::AgencyInvolved,
        Var::SponsorshipUnderway,
        Var::RelocationUnderway,
        Var::AdvisersInvolved,
        Var::ScheduledBy,
        Var::SeveralMet,
    ],
    needs: "Who runs the process and who set the date. Who is on your side, and how many people you met. Whether an agency, a visa or a move is part of it.",
    steps: &[
        "Your own recruiter, mentor or coach, if one is involved. You inform them; you do not ask.",
        "The recruiter or agency, if one manages the process. If you take back a yes, the employer comes first and the recruiter hears the same day.",
        "The hiring manager: directly if they manage it, through the recruiter, or yourself if you know them well.",
        "HR, at the same time as the recruiter, when visa or moving steps are running.",
        "Whoever set the date, in copy.",
        "Other employers you are still talking with, if you accepted another offer.",
        "Referees who were contacted or may have been.",
        "The relocation company, if you are asked to tell them.",
    ],
    sets: &[],
    gives: "A list of whom to tell in order, with a channel for each.",
    outcome: "Everyone who would otherwise go on working on it knows.",
    see: &[],
    sources: &[&S0_6, &S0_7D, &S0_7E, &S0_9, &S0_15Q3, &S1_5, &S1_6A, &S1_7A, &S4_4C, &S4_16],
};

pub static FW_TIMING_MATRIX: Framework = Framework {
    id: "fw-timing-matrix",
    kind: FrameworkKind::Table,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    title: "By when to tell them",
    inputs: &[Var::Stage, Var::ShortNotice, Var::SponsorshipUnderway, Var::HoursSinceOtherAcceptance],
    needs: "How far you have come, how much notice there is, any visa or move, and when you accepted elsewhere.",
    steps: &[
        "You applied and heard nothing: nothing is due.",
        "They wrote and you are not interested: answer quickly, on the same day. That figure is our own.",
        "An appointment must change: at once. With 24 hours or more, email is fine. With less, phone.",
        "Early rounds: a short note soon, within 24 hours of being sure. That figure is our own.",
        "Several rounds or a final interview: soon, with more care in the words. Call, then email.",
        "You accepted another offer: within 24 hours.",
        "You accepted this offer: at once, on the same day.",
        "A visa or move is under way: at once, to HR and the recruiter.",
        "You left in the middle of an interview: confirm in writing within 24 hours.",
        "You stay, but have visa limits: say so before the final rounds.",
        "You wait: set yourself a date.",
        "You agreed on a new date: confirm it at once.",
    ],
    sets: &[],
    gives: "A time for each task, and how long is left.",
    outcome: "The earliest time that applies is the one that counts.",
    see: &[],
    sources: &[&S0_4, &S1_4, &S1_4A, &S1_4B, &S1_4C, &S1_4D, &S3_4A, &S3_5C, &S3_9B, &S3_13A, &S3_20, &S4_4],
};

pub static FW_REPUTATION_GAUGE: Framework = Framework {
    id: "fw-reputation-gauge",
    kind: FrameworkKind::Decision,
    when: all(&[INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]), UNSAFE.no()]),
    title: "What it does to your good name",
    inputs: &[Var::Stage, Var::ShortNotice, Var::Accepted, Var::TightNetwork, Var::Mishandled],
    needs: "How far you have come, how much notice there is, whether you accepted, how small your field is, and any misstep.",
    steps: &[
        "Before interviews are booked: lowest.",
        "In early rounds: low.",
        "After several rounds or a final interview: moderate.",
        "After a yes, spoken or in writing: high.",
        "One step more if it is at the last minute, without explanation, or in a close network.",
        "Less if you are prompt, say thanks and keep the reason short.",
    ],
    sets: &[Var::ReputationRisk],
    gives: "How much is at stake for your good name.",
    outcome: "Take it as a gentle guide to what lowers it, never as a scare.",
    see: &[],
    sources: &[&S0_3, &S0_4A, &S1_3B, &S3_2],
};

pub(super) const FRAMEWORKS: &[&Framework] =
    &[&FW_CHANNEL_PICKER, &FW_CONTACT_ORDER, &FW_TIMING_MATRIX, &FW_REPUTATION_GAUGE];
