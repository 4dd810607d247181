//! Beats that mean the same wherever they stand.

use super::*;
use crate::domain::condition::*;
use crate::domain::plan::tables::{CHANNEL, Channel, RETURN, ReturnHint};
use crate::domain::situation::*;

/// They missed the interview because of something that nobody could put off.
pub(super) const KEPT_AWAY: Cond = all(&[MISHANDLED.has(Mishandled::NO_SHOW), URGENT_UNAVOIDABLE.yes()]);

/// Nobody has talked with them yet, so that no talk can be thanked for.
pub(super) const NOT_YET_MET: Cond =
    STAGE.is_any(&[Stage::APPLIED_SILENT, Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]);

/// They read it on LinkedIn, or will: the plan says so while nobody has been told.
pub(super) const ON_LINKEDIN: Cond = any(&[
    EXIT_CHANNEL_USED.is(ExitChannelUsed::LINKEDIN),
    all(&[EXIT_CHANNEL_USED.is(ExitChannelUsed::NONE), CHANNEL.is(Channel::LINKEDIN)]),
]);

/// They read it in a text message, or will.
pub(super) const BY_TEXT: Cond = any(&[
    EXIT_CHANNEL_USED.is(ExitChannelUsed::TEXT),
    all(&[EXIT_CHANNEL_USED.is(ExitChannelUsed::NONE), CHANNEL.is(Channel::TEXT)]),
]);

/// The booked time falls away with the decision.
pub(super) const APPOINTMENT_OFF: Beat = Beat {
    intent: "the appointment that falls away, with an apology",
    shown: Shown::If(APPOINTMENT_PENDING.yes()),
    marks: &[Mark::Appointment],
    words: words! {
        formal: "I will not attend the interview on {interview-date} at {interview-time}[, and I apologise for {apology-scope}].",
        neutral: "I will not be at the interview on {interview-date} at {interview-time}[, and I am sorry for {apology-scope}].",
        warm: "I won't be at the interview on {interview-date} at {interview-time}[, and I'm sorry for {apology-scope}].",
    },
    short: Short::Same,
    paragraph: false,
};

/// The reason, as far as the plan lets it be said.
pub(super) const REASON_GIVEN: Beat = Beat {
    intent: "your reason",
    shown: Shown::If(WILLING_TO_STATE_REASON.yes()),
    marks: &[Mark::Context],
    words: words! { formal: "[{reason-line}]", neutral: "[{reason-line}]", warm: "[{reason-line}]" },
    short: Short::Same,
    paragraph: false,
};

/// The wish to keep in touch, to come back or to hear of other roles; only what is meant.
pub(super) const KEEP_IN_TOUCH: Beat = Beat {
    intent: "staying in touch",
    shown: Shown::If(any(&[STAY_IN_TOUCH_GENUINE.yes(), WANTS_OTHER_ROLES_HERE.yes(), RETURN.is(ReturnHint::WINDOW)])),
    marks: &[Mark::KeepInTouch],
    words: words! {
        formal: "[{stay-in-touch-line}]",
        neutral: "[{stay-in-touch-line}]",
        warm: "[{stay-in-touch-line}]",
    },
    short: Short::Drop,
    paragraph: false,
};

/// One true thing, where nothing they did forbids praise.
pub(super) const SOMETHING_VALUED: Beat = Beat {
    intent: "something you valued",
    shown: Shown::If(RED_FLAG_REASON.no()),
    marks: &[Mark::SomethingTrue],
    words: words! {
        formal: "[I particularly valued {positive-aspect}.]",
        neutral: "[I valued {positive-aspect}.]",
        warm: "[I really valued {positive-aspect}.]",
    },
    short: Short::Drop,
    paragraph: false,
};
