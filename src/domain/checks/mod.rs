//! Message checks: properties that a draft must have or must avoid. A file per check.
//!
//! [`review`] reads a draft once and asks every check that its situation, its medium and its sort of text call for. Few
//! findings are worth more than many: a phrase that is denied, quoted or wished for is left alone, and a check that lacks
//! a fact stays silent. Numbers of words and sentences are proposals; the sources give none.

mod draft;
mod example;
#[cfg(test)]
mod own_words;
mod reading;
mod review;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;

// The files of this folder begin with `use super::*`: what all of them need stands here once.
use crate::domain::condition::*;
use crate::domain::rules::Basis;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates::Medium;

pub use draft::{Context, Draft, Handed, Names};
pub use example::{Example, NAMES};
pub use review::{Finding, Fix, Hit, Part, apply, review, stated_action};

use crate::domain::plan::tables::{CHANNEL, Channel, Tell};
use crate::domain::templates::{
    Signature, T_EMAIL_CHECK_IN_6_12, T_EMAIL_LIGHT_TOUCH_NOTE, T_EMAIL_REAPPLY, TemplateKind,
};
use example::{
    CANCEL, CANCEL_LATE, DECLINE, DECLINE_VISA, HANDED, HARASSED, MONTHS_LATER, OFFER_TAKEN, RESCIND, TASK_AGREED,
    WITHDRAW, WITHDRAW_LATE,
};
use reading::{Because, Decision, Found, LETTER, Moment, PERIODS, Place, Reading, Sentence, Sort, Words, moments};
use review::{decision_sentence, subject_line};

/// One check.
#[derive(Debug)]
pub struct Check {
    /// Stable id.
    pub id: &'static str,
    pub kind: CheckKind,
    pub medium: CheckMedium,
    /// The situations in which it looks at a draft.
    pub when: Cond,
    pub reach: Reach,
    pub severity: Severity,
    pub basis: Basis,
    pub title: &'static str,
    /// What it looks for, in a sentence for the handbook.
    pub detects: &'static str,
    /// How it is explained to the person.
    pub explain: &'static str,
    pub fix: &'static str,
    pub sources: &'static [&'static Source],
    /// Looks for it.
    pub find: fn(&Reading, &Context, &mut Vec<Hit>),
    /// A text that it must flag.
    pub flags: Example,
    /// A text that it must leave alone.
    pub leaves: Example,
}

/// The sorts of text that a check looks at, each with all that come after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Any words that are sent, a single line included.
    Words,
    /// Every whole message.
    Message,
    /// The message that the plan calls for.
    Notice,
}

/// What sort of property a check holds a draft to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckKind {
    /// Must be present.
    Require,
    /// Must be absent.
    Forbid,
    /// Must not grow too long.
    Limit,
    /// Must agree with the facts.
    Match,
}

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckMedium {
    /// Every draft.
    Any,
    /// Every written draft.
    Written,
    Email,
    /// Spoken text.
    Script,
    /// The chosen channel, recipient or time instead of the text.
    Plan,
}

/// How hard a finding knocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A strong stop, overridable.
    Block,
    Warn,
    Hint,
}

mod apology_present_appointment;
mod apology_present_committed;
mod apology_present_rescind;
mod apology_present_short_notice;
mod appointment_details;
mod channel_fits;
mod checkin_has_update;
mod clear_decision;
mod confirmation_announced;
mod consistent_reason;
mod copy_scheduler;
mod credible_context;
mod decision_confirmed_first;
mod decision_early;
mod documents_reviewed_first;
mod formal_enough;
mod formal_steps_named;
mod gratitude_not_for_misconduct;
mod gratitude_present;
mod hr_included;
mod length_apology;
mod length_call;
mod length_check_in;
mod length_early;
mod length_late;
mod length_pressed;
mod length_reason;
mod name_signed;
mod negotiation_concrete;
mod next_step_stated;
mod no_accusation_in_feedback;
mod no_argument_reopened;
mod no_competitor_detail;
mod no_criticism;
mod no_dates_without_intent;
mod no_empty_praise;
mod no_excuses_in_apology;
mod no_false_reason;
mod no_feedback_in_exit;
mod no_fishing;
mod no_future_date_without_window;
mod no_ghost_flags;
mod no_hedging;
mod no_incident_detail_in_withdrawal;
mod no_insincere_stay_in_touch;
mod no_long_explanation;
mod no_maybe_later;
mod no_mixed_purpose;
mod no_overapology;
mod no_oversharing_personal;
mod no_private_facts_leak;
mod no_public_post;
mod no_sarcasm;
mod no_slang_emoji;
mod no_unneeded_apology;
mod no_vague_excuse;
mod no_venting;
mod other_roles_stated;
mod panel_thanked;
mod personalised;
mod placeholder_left;
mod plain_words;
mod positive_closing;
mod proofread;
mod reapply_window_stated;
mod reason_helps_relationship;
mod recipient_named;
mod recipient_right;
mod recruiter_relay_ask;
mod rehearsed;
mod repair_elements;
mod repayment_mentioned;
mod reply_deadline_in_waiting;
mod rescind_not_email_only;
mod rescind_reason;
mod right_decision_verb;
mod role_named;
mod short_notice_call;
mod signature_complete;
mod specific_positive_late;
mod stay_in_touch_stated;
mod subject_matches_action;
mod subject_specific;
mod two_slots;

pub use apology_present_appointment::MC_APOLOGY_PRESENT_APPOINTMENT;
pub use apology_present_committed::MC_APOLOGY_PRESENT_COMMITTED;
pub use apology_present_rescind::MC_APOLOGY_PRESENT_RESCIND;
pub use apology_present_short_notice::MC_APOLOGY_PRESENT_SHORT_NOTICE;
pub use appointment_details::MC_APPOINTMENT_DETAILS;
pub use channel_fits::MC_CHANNEL_FITS;
pub use checkin_has_update::MC_CHECKIN_HAS_UPDATE;
pub use clear_decision::MC_CLEAR_DECISION;
pub use confirmation_announced::MC_CONFIRMATION_ANNOUNCED;
pub use consistent_reason::MC_CONSISTENT_REASON;
pub use copy_scheduler::MC_COPY_SCHEDULER;
pub use credible_context::MC_CREDIBLE_CONTEXT;
pub use decision_confirmed_first::MC_DECISION_CONFIRMED_FIRST;
pub use decision_early::MC_DECISION_EARLY;
pub use documents_reviewed_first::MC_DOCUMENTS_REVIEWED_FIRST;
pub use formal_enough::MC_FORMAL_ENOUGH;
pub use formal_steps_named::MC_FORMAL_STEPS_NAMED;
pub use gratitude_not_for_misconduct::MC_GRATITUDE_NOT_FOR_MISCONDUCT;
pub use gratitude_present::MC_GRATITUDE_PRESENT;
pub use hr_included::MC_HR_INCLUDED;
pub use length_apology::MC_LENGTH_APOLOGY;
pub use length_call::MC_LENGTH_CALL;
pub use length_check_in::MC_LENGTH_CHECK_IN;
pub use length_early::MC_LENGTH_EARLY;
pub use length_late::MC_LENGTH_LATE;
pub use length_pressed::MC_LENGTH_PRESSED;
pub use length_reason::MC_LENGTH_REASON;
pub use name_signed::MC_NAME_SIGNED;
pub use negotiation_concrete::MC_NEGOTIATION_CONCRETE;
pub use next_step_stated::MC_NEXT_STEP_STATED;
pub use no_accusation_in_feedback::MC_NO_ACCUSATION_IN_FEEDBACK;
pub use no_argument_reopened::MC_NO_ARGUMENT_REOPENED;
pub use no_competitor_detail::MC_NO_COMPETITOR_DETAIL;
pub use no_criticism::MC_NO_CRITICISM;
pub use no_dates_without_intent::MC_NO_DATES_WITHOUT_INTENT;
pub use no_empty_praise::MC_NO_EMPTY_PRAISE;
pub use no_excuses_in_apology::MC_NO_EXCUSES_IN_APOLOGY;
pub use no_false_reason::MC_NO_FALSE_REASON;
pub use no_feedback_in_exit::MC_NO_FEEDBACK_IN_EXIT;
pub use no_fishing::MC_NO_FISHING;
pub use no_future_date_without_window::MC_NO_FUTURE_DATE_WITHOUT_WINDOW;
pub use no_ghost_flags::MC_NO_GHOST_FLAGS;
pub use no_hedging::MC_NO_HEDGING;
pub use no_incident_detail_in_withdrawal::MC_NO_INCIDENT_DETAIL_IN_WITHDRAWAL;
pub use no_insincere_stay_in_touch::MC_NO_INSINCERE_STAY_IN_TOUCH;
pub use no_long_explanation::MC_NO_LONG_EXPLANATION;
pub use no_maybe_later::MC_NO_MAYBE_LATER;
pub use no_mixed_purpose::MC_NO_MIXED_PURPOSE;
pub use no_overapology::MC_NO_OVERAPOLOGY;
pub use no_oversharing_personal::MC_NO_OVERSHARING_PERSONAL;
pub use no_private_facts_leak::MC_NO_PRIVATE_FACTS_LEAK;
pub use no_public_post::MC_NO_PUBLIC_POST;
pub use no_sarcasm::MC_NO_SARCASM;
pub use no_slang_emoji::MC_NO_SLANG_EMOJI;
pub use no_unneeded_apology::MC_NO_UNNEEDED_APOLOGY;
pub use no_vague_excuse::MC_NO_VAGUE_EXCUSE;
pub use no_venting::MC_NO_VENTING;
pub use other_roles_stated::MC_OTHER_ROLES_STATED;
pub use panel_thanked::MC_PANEL_THANKED;
pub use personalised::MC_PERSONALISED;
pub use placeholder_left::MC_PLACEHOLDER_LEFT;
pub use plain_words::MC_PLAIN_WORDS;
pub use positive_closing::MC_POSITIVE_CLOSING;
pub use proofread::MC_PROOFREAD;
pub use reapply_window_stated::MC_REAPPLY_WINDOW_STATED;
pub use reason_helps_relationship::MC_REASON_HELPS_RELATIONSHIP;
pub use recipient_named::MC_RECIPIENT_NAMED;
pub use recipient_right::MC_RECIPIENT_RIGHT;
pub use recruiter_relay_ask::MC_RECRUITER_RELAY_ASK;
pub use rehearsed::MC_REHEARSED;
pub use repair_elements::MC_REPAIR_ELEMENTS;
pub use repayment_mentioned::MC_REPAYMENT_MENTIONED;
pub use reply_deadline_in_waiting::MC_REPLY_DEADLINE_IN_WAITING;
pub use rescind_not_email_only::MC_RESCIND_NOT_EMAIL_ONLY;
pub use rescind_reason::MC_RESCIND_REASON;
pub use right_decision_verb::MC_RIGHT_DECISION_VERB;
pub use role_named::MC_ROLE_NAMED;
pub use short_notice_call::MC_SHORT_NOTICE_CALL;
pub use signature_complete::MC_SIGNATURE_COMPLETE;
pub use specific_positive_late::MC_SPECIFIC_POSITIVE_LATE;
pub use stay_in_touch_stated::MC_STAY_IN_TOUCH_STATED;
pub use subject_matches_action::MC_SUBJECT_MATCHES_ACTION;
pub use subject_specific::MC_SUBJECT_SPECIFIC;
pub use two_slots::MC_TWO_SLOTS;

/// Every check, in reading order.
pub const CHECKS: &[&Check] = &[
    // Must be present
    &MC_GRATITUDE_PRESENT,
    &MC_CLEAR_DECISION,
    &MC_DECISION_EARLY,
    &MC_RIGHT_DECISION_VERB,
    &MC_ROLE_NAMED,
    &MC_POSITIVE_CLOSING,
    &MC_SUBJECT_SPECIFIC,
    &MC_SUBJECT_MATCHES_ACTION,
    &MC_SIGNATURE_COMPLETE,
    &MC_NAME_SIGNED,
    &MC_RECIPIENT_NAMED,
    &MC_APOLOGY_PRESENT_APPOINTMENT,
    &MC_APOLOGY_PRESENT_SHORT_NOTICE,
    &MC_APOLOGY_PRESENT_COMMITTED,
    &MC_APOLOGY_PRESENT_RESCIND,
    &MC_APPOINTMENT_DETAILS,
    &MC_TWO_SLOTS,
    &MC_NEXT_STEP_STATED,
    &MC_RESCIND_REASON,
    &MC_REPAYMENT_MENTIONED,
    &MC_FORMAL_STEPS_NAMED,
    &MC_SPECIFIC_POSITIVE_LATE,
    &MC_PANEL_THANKED,
    &MC_RECRUITER_RELAY_ASK,
    &MC_CONFIRMATION_ANNOUNCED,
    &MC_NEGOTIATION_CONCRETE,
    &MC_REPAIR_ELEMENTS,
    &MC_CHECKIN_HAS_UPDATE,
    // Must be absent
    &MC_NO_VAGUE_EXCUSE,
    &MC_NO_MAYBE_LATER,
    &MC_NO_HEDGING,
    &MC_NO_CRITICISM,
    &MC_NO_VENTING,
    &MC_NO_SARCASM,
    &MC_NO_PUBLIC_POST,
    &MC_NO_OVERSHARING_PERSONAL,
    &MC_NO_LONG_EXPLANATION,
    &MC_NO_COMPETITOR_DETAIL,
    &MC_NO_INSINCERE_STAY_IN_TOUCH,
    &MC_NO_EMPTY_PRAISE,
    &MC_NO_MIXED_PURPOSE,
    &MC_NO_DATES_WITHOUT_INTENT,
    &MC_NO_FUTURE_DATE_WITHOUT_WINDOW,
    &MC_NO_FALSE_REASON,
    &MC_NO_EXCUSES_IN_APOLOGY,
    &MC_NO_OVERAPOLOGY,
    &MC_NO_UNNEEDED_APOLOGY,
    &MC_NO_ARGUMENT_REOPENED,
    &MC_NO_FISHING,
    &MC_NO_ACCUSATION_IN_FEEDBACK,
    &MC_NO_FEEDBACK_IN_EXIT,
    &MC_NO_GHOST_FLAGS,
    &MC_NO_SLANG_EMOJI,
    &MC_NO_INCIDENT_DETAIL_IN_WITHDRAWAL,
    &MC_NO_PRIVATE_FACTS_LEAK,
    // Length and form
    &MC_LENGTH_EARLY,
    &MC_LENGTH_LATE,
    &MC_LENGTH_PRESSED,
    &MC_LENGTH_REASON,
    &MC_LENGTH_APOLOGY,
    &MC_LENGTH_CALL,
    &MC_LENGTH_CHECK_IN,
    &MC_PROOFREAD,
    &MC_PLACEHOLDER_LEFT,
    &MC_PERSONALISED,
    &MC_PLAIN_WORDS,
    &MC_FORMAL_ENOUGH,
    // Fit with channel, timing and facts
    &MC_CHANNEL_FITS,
    &MC_RESCIND_NOT_EMAIL_ONLY,
    &MC_SHORT_NOTICE_CALL,
    &MC_RECIPIENT_RIGHT,
    &MC_COPY_SCHEDULER,
    &MC_HR_INCLUDED,
    &MC_CONSISTENT_REASON,
    &MC_REAPPLY_WINDOW_STATED,
    &MC_OTHER_ROLES_STATED,
    &MC_STAY_IN_TOUCH_STATED,
    &MC_REASON_HELPS_RELATIONSHIP,
    &MC_CREDIBLE_CONTEXT,
    &MC_GRATITUDE_NOT_FOR_MISCONDUCT,
    &MC_DECISION_CONFIRMED_FIRST,
    &MC_DOCUMENTS_REVIEWED_FIRST,
    &MC_REHEARSED,
    &MC_REPLY_DEADLINE_IN_WAITING,
];
