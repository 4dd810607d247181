//! The texts that show what a check does. People read them in the handbook, and a test holds every check to them.

use super::draft::{Context, Draft, Handed, Names};
use super::review::{Finding, review};
use crate::domain::calendar::date;
use crate::domain::condition::{Cond, NO};
use crate::domain::plan::plan;
use crate::domain::situation::*;
use crate::domain::templates::{Medium, Template};

/// A draft in a situation.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// What was answered, as tests that hold; an action among them was chosen by the person.
    pub given: &'static [Cond],
    pub medium: Medium,
    pub subject: &'static str,
    pub body: &'static str,
    pub handed: Handed<'static>,
    /// The template's own words.
    pub plain: Option<&'static str>,
    /// Notes for the person alone.
    pub private: &'static [&'static str],
    /// Messages sent before.
    pub sent: &'static [&'static str],
    /// The template that it began with.
    pub template: Option<&'static Template>,
}

/// The names in every example.
pub const NAMES: Names<'static> = Names {
    role: "Data Analyst",
    company: "Northwind",
    contact: "Maya Reyes",
    you: "Sam Ortiz",
    phone: "020 7946 0018",
    email: "sam@example.com",
    others: &[],
    other_employer: "Larkspur",
};

/// Nothing known about the way it goes out; [`Default`] is not const.
pub(super) const HANDED: Handed<'static> =
    Handed { channels: None, to: None, copy: None, rehearsed: None, begun: None, public: None };

pub(super) const WITHDRAW: &[Cond] =
    &[STAGE.is(Stage::EARLY_ROUNDS), INTENT.is(Intent::LEAVE), ACTION.is(Action::WITHDRAW)];
pub(super) const WITHDRAW_LATE: &[Cond] =
    &[STAGE.is(Stage::AFTER_FINAL_INTERVIEW), INTENT.is(Intent::LEAVE), ACTION.is(Action::WITHDRAW)];
pub(super) const DECLINE: &[Cond] =
    &[STAGE.is(Stage::OFFER_WRITTEN), INTENT.is(Intent::LEAVE), ACTION.is(Action::DECLINE_OFFER)];
pub(super) const RESCIND: &[Cond] =
    &[STAGE.is(Stage::ACCEPTED_WRITTEN), INTENT.is(Intent::LEAVE), ACTION.is(Action::RESCIND_ACCEPTANCE)];
/// An interview tomorrow that the person cancels to leave.
pub(super) const CANCEL_LATE: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::CANCEL_AND_WITHDRAW),
    HOURS_UNTIL_APPOINTMENT.equals(10.0),
];
/// The same with days to spare.
pub(super) const CANCEL: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::CANCEL_AND_WITHDRAW),
    HOURS_UNTIL_APPOINTMENT.equals(72.0),
];
/// An offer declined while visa papers are filed.
pub(super) const DECLINE_VISA: &[Cond] = &[
    STAGE.is(Stage::OFFER_WRITTEN),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::DECLINE_OFFER),
    SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PAPERWORK_FILED),
];
/// Eight months after an exit, in touch by choice.
pub(super) const MONTHS_LATER: &[Cond] = &[
    STAGE.is(Stage::MULTI_ROUNDS),
    EXIT_STATUS.is(ExitStatus::TOLD_IN_WRITING),
    MONTHS_SINCE_EXIT.equals(8.0),
    STAY_IN_TOUCH_GENUINE.yes(),
    MAY_REAPPLY.is(MayReapply::YES),
];
/// A withdrawal after harassment.
pub(super) const HARASSED: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    MISCONDUCT.has(Misconduct::HARASSMENT),
];
/// A withdrawal for another offer.
pub(super) const OFFER_TAKEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    REASONS.has(Reason::ACCEPTED_OTHER_OFFER),
];
/// A withdrawal after a yes to a task.
pub(super) const TASK_AGREED: &[Cond] = &[
    STAGE.is(Stage::MULTI_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    NEXT_STEP_COMMITTED.has(NextStepCommitted::ASSIGNMENT),
];

impl Example {
    pub(super) const fn new(
        given: &'static [Cond],
        medium: Medium,
        subject: &'static str,
        body: &'static str,
    ) -> Example {
        Example { given, medium, subject, body, handed: HANDED, plain: None, private: &[], sent: &[], template: None }
    }

    /// An email of which only the body matters.
    pub(super) const fn email(given: &'static [Cond], body: &'static str) -> Example {
        Example::new(given, Medium::Email, "Withdrawal: Data Analyst, Sam Ortiz", body)
    }

    pub(super) const fn subject(given: &'static [Cond], subject: &'static str) -> Example {
        Example::new(given, Medium::Email, subject, "Dear Maya,\n\nThank you for your time.\n\nSam Ortiz")
    }

    pub(super) const fn spoken(given: &'static [Cond], body: &'static str) -> Example {
        Example::new(given, Medium::Phone, "", body)
    }

    /// A message whose words do not matter.
    pub(super) const fn plan(given: &'static [Cond], handed: Handed<'static>) -> Example {
        let mut example = Example::new(given, Medium::Email, "", "I have decided to withdraw.");
        example.handed = handed;
        example
    }

    pub(super) const fn beside(mut self, private: &'static [&'static str], sent: &'static [&'static str]) -> Example {
        self.private = private;
        self.sent = sent;
        self
    }

    pub(super) const fn written_with(mut self, template: &'static Template) -> Example {
        self.template = Some(template);
        self
    }

    pub(super) const fn from(mut self, plain: &'static str) -> Example {
        self.plain = Some(plain);
        self
    }

    /// The situation; `None` where it says no stage.
    pub fn values(&self) -> Option<Values> {
        situation(self.given)
    }

    /// What the checks find in it.
    pub fn review(&self) -> Vec<Finding> {
        let Some(values) = self.values() else { return Vec::new() };
        let context = Context {
            plain: self.plain,
            private: self.private,
            sent: self.sent,
            template: self.template,
            handed: self.handed,
            ..Context::new(&values)
        };
        review(&Draft { medium: self.medium, subject: self.subject, body: self.body, names: NAMES }, &context)
    }
}

/// The completed situation in which these answers were given.
pub(super) fn situation(given: &[Cond]) -> Option<Values> {
    let mut situation = Situation::default();
    for cond in given {
        match *cond {
            Cond::Among(var, bits) => situation.set(var, Slot::Bits(bits)),
            Cond::No(var) => situation.set(var, Slot::Bits(NO)),
            Cond::Compare(var, _, number) => situation.set(var, Slot::Number(number)),
            Cond::Known(var) => situation.set(var, Slot::Bits(1)),
            Cond::Always | Cond::Unknown(_) | Cond::Not(_) | Cond::All(_) | Cond::Any(_) => {}
        }
    }
    plan(&situation, date(2026, 11, 23).at(9, 0)).map(|plan| plan.values)
}
