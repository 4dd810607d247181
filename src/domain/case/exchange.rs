//! What passes between the person and the employer, what it does to the case, and what is to come back to afterwards.

use super::asked::asks_by;
use super::{Attended, Case, Channel, Ending, Event, FollowUp, LogEntry, Moment, Reaction, Status};
use crate::domain::calendar::{Date, DateTime};
use crate::domain::condition::{Cond, all, any};
use crate::domain::plan::Plan;
use crate::domain::plan::tables::EXIT_KIND;
use crate::domain::situation::{
    ACTION, Action, EMPLOYER_REACTION, EXIT_NOTICE, EXIT_STATUS, EmployerReaction, ExitStatus, INTENT, Intent,
    MISHANDLED, NEXT_STEP_COMMITTED, NextStepCommitted, REENGAGE_WISH, ReengageWish, Slot, Values,
};
use crate::domain::templates::compose::Wording;
use crate::domain::templates::*;

/// A message that went out.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    pub to: String,
    pub channel: Channel,
    pub subject: String,
    /// As it was sent.
    pub text: String,
}

/// What a message did to its case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// They know by it that the person leaves.
    Told,
    /// It answers what they had said.
    Answered,
    /// It owns up to what went wrong. They do not know by it that the person leaves.
    Mended,
    /// It asks for what the plan wants asked, and now it is their turn.
    Asked,
    /// It is noted, and nothing else changed.
    Noted,
}

/// The last word, where it is the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replied {
    pub at: DateTime,
    /// It says no once more.
    pub again: bool,
}

/// Messages that say a decision which is not to leave the process: they move an interview, ask for another way to talk, or
/// end a dangerous talk on the spot.
const STAYS: &[&Template] = &[
    &T_EMAIL_RESCHEDULE,
    &T_EMAIL_RESCHEDULE_AFTER_CALL,
    &T_EMAIL_RESCHEDULE_CONFIRMATION,
    &T_PHONE_SAME_DAY_CANCEL,
    &T_ANY_SWITCH_FORMAT,
    &T_INPERSON_LEAVE_FOR_SAFETY,
];

/// Messages whose decision depends on the plan, or on what the person writes into a gap.
const DEPENDS: &[&Template] = &[&T_TEXT_SHORT_NOTICE];

/// Messages that own up to what went wrong: once is enough, and then there is nothing left to mend. What else they say is
/// what the person wants now.
const MENDS: &[&Template] = &[&T_ANY_REPAIR_GHOSTED, &T_ANY_REPAIR_APOLOGY];

/// Answers after which nothing waits any longer, beside those that say the decision once more.
const SETTLES: &[&Template] = &[&T_ANY_FEEDBACK_REPLY, &T_ANY_FEEDBACK_DECLINE, &T_EMAIL_STAY_CONNECTED_REPLY];

/// They are asked to move an appointment, or have moved it.
const MOVES: Cond = any(&[
    ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
    all(&[INTENT.is(Intent::STAY), NEXT_STEP_COMMITTED.has(NextStepCommitted::NEW_RESCHEDULE_DATE)]),
]);

/// How long a reaction without words may be replaced by another tap.
const HASTY_MINUTES: i64 = 15;

/// Whether a message tells its reader that the person leaves: by its own purpose, not by being the one that a plan names.
pub fn tells(wording: Wording, values: &Values) -> bool {
    let Wording::Template(template) = wording else { return false };
    if listed(MENDS, template) {
        return REENGAGE_WISH.is(ReengageWish::LEAVE_FOR_GOOD).holds(values);
    }
    if listed(STAYS, template) || matches!(template.kind, TemplateKind::Line | TemplateKind::Record) {
        return false;
    }
    let says_so = template.beats.iter().any(|beat| beat.marks.contains(&Mark::Decision));
    says_so && (!listed(DEPENDS, template) || values.flag(EXIT_NOTICE))
}

fn listed(list: &[&Template], template: &Template) -> bool {
    list.iter().any(|other| other.id == template.id)
}

impl Case {
    /// Notes what was sent, and moves the case on where the message tells them or answers them. `values` are those of
    /// the plan at that time.
    pub fn send(&mut self, at: DateTime, wording: Wording, values: &Values, sent: Sent) -> Moved {
        let Sent { to, channel, subject, text } = sent;
        let event = Event::Sent { to, channel, template: Some(wording.id().to_owned()), subject, text };
        self.note(LogEntry { at, event, private: false });
        let (settles, mends) = match wording {
            Wording::Answer(_) => (true, false),
            Wording::Template(template) => (listed(SETTLES, template), listed(MENDS, template)),
        };
        if mends {
            self.mend(at);
        }
        let confirms = matches!(wording, Wording::Template(it) if it.id == T_EMAIL_RESCHEDULE_CONFIRMATION.id);
        // What they did may be known from an answer alone, where the case began after it.
        let answers = ACTION.is(Action::RESPOND).holds(values);
        if tells(wording, values) {
            self.tell(at, channel);
            if answers {
                self.settle(at);
            }
            Moved::Told
        } else if settles && (answers || matches!(self.status, Status::Answered(..))) {
            self.settle(at);
            Moved::Answered
        } else if mends {
            self.reply();
            Moved::Mended
        } else if confirms && self.settled(at).is_some() {
            Moved::Answered
        } else if matches!(wording, Wording::Template(template) if asks_by(template, values)) {
            Moved::Asked
        } else {
            Moved::Noted
        }
    }

    /// What they did has its answer, and nothing waits any longer.
    fn settle(&mut self, at: DateTime) {
        self.reply();
        self.answer(at, |situation| situation.choose(EMPLOYER_REACTION, EmployerReaction::ACKNOWLEDGED));
    }

    /// What went wrong is owned up to: nobody is silent any longer, and no second apology is asked for. The log keeps
    /// what happened.
    fn mend(&mut self, at: DateTime) {
        if let Some(booked) = self.appointment.as_mut().filter(|booked| booked.attended == Attended::Missed) {
            booked.attended = Attended::Settled;
        }
        self.answer(at, |situation| {
            situation.set(MISHANDLED.var, Slot::NONE);
            if situation.values().one(EXIT_STATUS) == Some(ExitStatus::DISAPPEARED) {
                situation.choose(EXIT_STATUS, ExitStatus::NOT_COMMUNICATED);
            }
        });
    }

    /// Notes what the employer did. A tap on the wrong reaction is put right by the next one: as long as nothing was written
    /// beside it, the newer takes its place in the log. Silence is no line of its own.
    pub fn react(&mut self, now: DateTime, reaction: Reaction, from: &str) {
        self.hear(reaction);
        let hasty = |entry: &LogEntry| {
            let recent = entry.at.minutes_until(now) < HASTY_MINUTES;
            recent && matches!(&entry.event, Event::Heard { reaction: Some(_), text, .. } if text.is_empty())
        };
        if self.log.last().is_some_and(hasty) {
            self.log.pop();
        }
        if reaction != Reaction::Silence {
            let channel = self.told().map_or(Channel::Email, |told| told.channel);
            let from = from.to_owned();
            let event = Event::Heard { from, channel, reaction: Some(reaction), text: String::new() };
            self.note(LogEntry { at: now, event, private: false });
        }
    }

    /// What the person answered last, where they know and nothing came back since: nobody has said how they took it.
    pub fn replied(&self, values: &Values) -> Option<Replied> {
        let Status::Acknowledged(_) = self.status else { return None };
        let mut exchange = self.log.iter().rev().filter(|entry| !matches!(entry.event, Event::Note(_)));
        let last = exchange.next()?;
        let Event::Sent { template, .. } = &last.event else { return None };
        let before = exchange.find_map(|entry| match entry.event {
            Event::Heard { reaction, .. } => Some(reaction),
            _ => None,
        });
        let pushed = before.is_some_and(|reaction| reaction != Some(Reaction::Acknowledged));
        let wording = template.as_deref().and_then(Wording::named);
        let again = wording.is_some_and(|wording| tells(wording, values));
        (pushed || self.told_before()).then_some(Replied { at: last.at, again })
    }

    /// Whether the person had told them before the case began, and what the case noted was said on top of that.
    pub fn told_before(&self) -> bool {
        let known = self.answers().values().one(EXIT_STATUS);
        self.told().is_some() && [ExitStatus::TOLD_ORALLY, ExitStatus::TOLD_IN_WRITING].map(Some).contains(&known)
    }

    /// The name of the one who was written or spoken to last.
    pub fn last_addressee(&self) -> Option<&str> {
        self.log.iter().rev().find_map(|entry| match &entry.event {
            Event::Sent { to, .. } if !to.trim().is_empty() => Some(to.trim()),
            _ => None,
        })
    }

    /// The exact word for how the case ends, as far as the plan tells; the person may put another in its place.
    pub fn ending(&self, plan: &Plan) -> Option<Ending> {
        match self.status {
            Status::Closed { ending, .. } => Some(ending),
            _ if self.moments.contains_key(&Moment::LeftEarly) => Some(Ending::Left),
            // Whoever moves an appointment does not leave by it.
            _ if MOVES.holds(&plan.values) => Some(Ending::Rescheduled),
            _ => plan.values.one(EXIT_KIND).and_then(Ending::of),
        }
    }

    /// Everything to come back to, soonest first: what the case keeps, and what the plan asks for once they know and the
    /// case does not keep in a form of its own.
    pub fn all_follow_ups(&self, plan: &Plan) -> Vec<FollowUp> {
        let planned = self.exited_at().map(|told| plan.follow_ups(told)).unwrap_or_default();
        let planned = planned.into_iter().map(|planned| FollowUp {
            id: planned.id.to_owned(),
            on: planned.on,
            what: planned.say.to_owned(),
            done: None,
        });
        let planned = planned.chain(self.nudge(plan));
        let mut all: Vec<FollowUp> = Vec::new();
        for follow_up in self.follow_ups.iter().cloned().chain(planned) {
            if !all.iter().any(|other| other.id == follow_up.id) {
                let place = all.partition_point(|other| other.on <= follow_up.on);
                all.insert(place, follow_up);
            }
        }
        all
    }

    /// Keeps a follow-up: a changed one in the place of the one with its id, a new one beside the others.
    pub fn keep_follow_up(&mut self, follow_up: FollowUp) {
        match self.follow_ups.iter_mut().find(|own| own.id == follow_up.id) {
            Some(own) => *own = follow_up,
            None => self.follow_ups.push(follow_up),
        }
    }

    /// A follow-up of the person's own. Its id says when it was made: one that is taken out leaves its id unused, so that
    /// a calendar never takes a new one for it.
    pub fn add_follow_up(&mut self, now: DateTime, on: Date, what: &str) {
        let mut id = format!("own-{now}");
        while self.follow_ups.iter().any(|own| own.id == id) {
            id.push('+');
        }
        self.follow_ups.push(FollowUp { id, on, what: what.trim().to_owned(), done: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Reaction, Standing};
    use crate::domain::condition::Value;
    use crate::domain::plan::{contradictions, plan};
    use crate::domain::situation::{HOURS_UNTIL_APPOINTMENT, Mishandled, STAGE, Stage};

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn case() -> Case {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, |situation| {
            situation.choose(STAGE, Stage::OFFER_VERBAL);
            situation.choose(INTENT, Intent::LEAVE);
        });
        case
    }

    fn sent(channel: Channel) -> Sent {
        Sent { to: "Maya".into(), channel, subject: String::new(), text: "…".into() }
    }

    /// What a message by email does to the case, and where the case then stands.
    #[track_caller]
    fn check(case: &mut Case, template: &'static Template, moved: Moved, standing: Standing) {
        let values = plan(&case.situation_at(NOW), NOW).expect("a plan").values;
        assert_eq!(case.send(NOW, template.into(), &values, sent(Channel::Email)), moved, "{}", template.id);
        assert_eq!(case.status.standing(), standing);
    }

    #[test]
    fn any_message_that_says_the_decision_tells_them() {
        check(&mut case(), &T_EMAIL_DECLINE_OFFER_GENERAL, Moved::Told, Standing::ToldInWriting);
        check(&mut case(), &T_EMAIL_GENERAL, Moved::Told, Standing::ToldInWriting);
        check(&mut case(), &S_DECLINE_OFFER_SHORT, Moved::Told, Standing::ToldInWriting);
        check(&mut case(), &T_EMAIL_WITHDRAW_ACCEPTANCE, Moved::Told, Standing::ToldInWriting);
        check(&mut case(), &T_EMAIL_RESCHEDULE, Moved::Noted, Standing::Deciding);
        check(&mut case(), &T_ANY_NEGOTIATION_REQUEST, Moved::Noted, Standing::Deciding);
        check(&mut case(), &T_EMAIL_REFERENCE_NOTICE, Moved::Noted, Standing::Deciding);
    }

    #[test]
    fn an_answer_settles_what_they_said_and_a_question_does_not() {
        let mut case = case();
        case.tell(NOW, Channel::Email);
        case.hear(Reaction::Counteroffer);
        check(&mut case.clone(), &T_ANY_COUNTEROFFER_TIME, Moved::Noted, Standing::Answered);
        check(&mut case.clone(), &T_ANY_COUNTEROFFER_DECLINE, Moved::Told, Standing::Acknowledged);
        check(&mut case, &T_ANY_FEEDBACK_DECLINE, Moved::Answered, Standing::Acknowledged);
    }

    #[test]
    fn an_answer_settles_what_they_did_before_the_case_began_too() {
        let came_back = |reaction| {
            let mut case = Case::new("a", NOW);
            case.answer(NOW, |it| {
                it.choose(STAGE, Stage::OFFER_WRITTEN);
                it.choose(INTENT, Intent::LEAVE);
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, reaction);
            });
            assert_eq!(step(&case, NOW), "respond");
            case
        };
        let settled = |mut case: Case, wording: Wording| {
            let values = plan(&case.situation_at(NOW), NOW).expect("a plan").values;
            let moved = case.send(NOW, wording, &values, sent(Channel::Email));
            assert_ne!(moved, Moved::Noted, "{}", wording.id());
            assert_eq!(step(&case, NOW.plus_minutes(60)), "no-action", "{}", wording.id());
        };
        settled(came_back(EmployerReaction::COUNTEROFFER), (&T_ANY_COUNTEROFFER_DECLINE).into());
        settled(came_back(EmployerReaction::ASKED_FEEDBACK), (&T_ANY_FEEDBACK_DECLINE).into());
        settled(came_back(EmployerReaction::ASKED_WHY), Wording::Answer(&ANS_PERSONAL));
        // To ask for time settles nothing.
        let mut asks = came_back(EmployerReaction::COUNTEROFFER);
        check(&mut asks, &T_ANY_COUNTEROFFER_TIME, Moved::Noted, Standing::Deciding);
        assert_eq!(step(&asks, NOW), "respond");
    }

    #[test]
    fn nobody_is_said_to_have_taken_it_well_who_was_answered_last() {
        let values = |case: &Case| plan(&case.situation_at(NOW), NOW).expect("a plan").values;
        let mut refused = case();
        check(&mut refused, &T_EMAIL_DECLINE_OFFER_GENERAL, Moved::Told, Standing::ToldInWriting);
        assert_eq!(refused.replied(&values(&refused)), None, "they have only been told");
        refused.react(NOW, Reaction::Counteroffer, "Maya");
        check(&mut refused, &T_ANY_COUNTEROFFER_DECLINE, Moved::Told, Standing::Acknowledged);
        assert_eq!(refused.replied(&values(&refused)), Some(Replied { at: NOW, again: true }));
        assert!(!refused.told_before());
        refused.react(NOW, Reaction::Acknowledged, "Maya");
        assert_eq!(refused.replied(&values(&refused)), None, "now they have said it themselves");
        let mut feedback = case();
        feedback.tell(NOW, Channel::Email);
        feedback.react(NOW, Reaction::AskedFeedback, "Maya");
        check(&mut feedback, &T_ANY_FEEDBACK_DECLINE, Moved::Answered, Standing::Acknowledged);
        assert_eq!(feedback.replied(&values(&feedback)), Some(Replied { at: NOW, again: false }));
    }

    #[test]
    fn a_no_from_before_the_case_is_known_to_be_the_first() {
        let mut case = case();
        case.answer(NOW, |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
        });
        assert!(!case.told_before(), "the case itself has noted nothing yet");
        check(&mut case, &T_ANY_COUNTEROFFER_DECLINE, Moved::Told, Standing::Acknowledged);
        assert!(case.told_before());
        let values = plan(&case.situation_at(NOW), NOW).expect("a plan").values;
        assert_eq!(case.replied(&values), Some(Replied { at: NOW, again: true }));
    }

    /// A case in which the person went silent, or did not turn up, and wants this now.
    fn silent(wish: Value<Intent>) -> Case {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, |situation| {
            situation.choose(STAGE, Stage::EARLY_ROUNDS);
            situation.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
            situation.choose(INTENT, wish);
        });
        case
    }

    fn step(case: &Case, now: DateTime) -> &'static str {
        plan(&case.situation_at(now), now).map_or("", |plan| plan.answer_id("action"))
    }

    #[test]
    fn an_apology_is_asked_for_once() {
        let later = NOW.plus_minutes(60);
        let mut leaving = silent(Intent::LEAVE);
        assert_eq!(step(&leaving, NOW), "repair");
        check(&mut leaving, &T_ANY_REPAIR_GHOSTED, Moved::Told, Standing::ToldInWriting);
        assert_eq!(step(&leaving, later), "no-action");
        let mut staying = silent(Intent::STAY);
        assert_eq!(step(&staying, NOW), "repair");
        check(&mut staying, &T_ANY_REPAIR_GHOSTED, Moved::Mended, Standing::Deciding);
        assert_eq!(step(&staying, later), "continue");
        for case in [leaving, staying] {
            assert_eq!(contradictions(&case.situation_at(later)).len(), 0);
        }
    }

    #[test]
    fn an_apology_for_a_missed_interview_settles_the_appointment() {
        let mut case = case();
        case.answer(NOW, |situation| situation.choose(STAGE, Stage::INTERVIEW_SCHEDULED));
        case.answer(NOW, |situation| situation.count(HOURS_UNTIL_APPOINTMENT, -3.0));
        assert_eq!(step(&case, NOW), "repair");
        check(&mut case, &T_ANY_REPAIR_GHOSTED, Moved::Told, Standing::ToldInWriting);
        assert_eq!(step(&case, NOW.plus_minutes(60)), "no-action");
    }

    #[test]
    fn an_apology_after_they_got_angry_ends_it() {
        let mut case = case();
        case.tell(NOW, Channel::Email);
        case.hear(Reaction::Angry);
        case.answer(NOW, |situation| situation.select(MISHANDLED, &[Mishandled::LATE_NOTICE]));
        assert_eq!(step(&case, NOW), "repair");
        check(&mut case, &T_ANY_REPAIR_APOLOGY, Moved::Told, Standing::Acknowledged);
        assert_eq!(step(&case, NOW.plus_minutes(60)), "no-action");
    }

    /// The whole list, so that a new template is sorted by somebody who reads it.
    #[test]
    fn what_says_no_decision_to_leave_is_known_by_name() {
        let values = plan(&case().situation_at(NOW), NOW).expect("a plan").values;
        let silent: Vec<_> =
            TEMPLATES.iter().filter(|template| !tells((**template).into(), &values)).map(|it| it.id).collect();
        assert_eq!(silent, SAYS_NO_DECISION);
    }

    const SAYS_NO_DECISION: &[&str] = &[
        "t-phone-same-day-cancel",
        "t-email-reschedule",
        "t-email-reschedule-after-call",
        "t-email-reschedule-confirmation",
        "t-any-switch-format",
        "t-calendar-cancel-note",
        "t-any-negotiation-meeting-request",
        "t-any-negotiation-request",
        "t-any-relocation-support-request",
        "t-any-clarification-request",
        "t-any-visa-clarification",
        "t-any-constraint-disclosure",
        "t-any-information-only-disclosure",
        "t-any-notification-preference",
        "t-any-counteroffer-time",
        "t-any-counteroffer-open",
        "t-any-feedback-reply",
        "t-any-feedback-decline",
        "t-any-feedback-private",
        "t-email-goodwill-after-rescind",
        "t-inperson-pause-request",
        "t-inperson-leave-for-safety",
        "t-email-misconduct-report",
        "t-record-incident",
        "t-email-paperwork-inquiry",
        "t-email-relocation-vendor",
        "t-email-reference-notice",
        "t-email-agency-closure",
        "t-email-adviser-heads-up",
        "t-email-return-documents",
        "t-linkedin-connect",
        "t-email-stay-connected-reply",
        "t-email-referral-offer",
        "t-email-light-touch-note",
        "t-email-check-in-6-12",
        "t-email-reapply",
        "l-stay-in-touch-plain",
        "l-stay-in-touch-criteria",
        "l-enjoyed-team",
        "l-reapply-window",
        "l-other-company-roles",
        "l-apology-short-notice",
        "l-decision-statement",
        "l-referral",
        "l-specific-positive",
    ];

    #[test]
    fn a_reaction_that_was_tapped_by_mistake_leaves_no_line() {
        let mut case = case();
        case.tell(NOW, Channel::Email);
        case.react(NOW, Reaction::Angry, "Maya");
        case.react(NOW.plus_minutes(1), Reaction::Counteroffer, "Maya");
        assert_eq!((case.log.len(), case.status.standing()), (1, Standing::Answered));
        case.react(NOW.plus_minutes(60), Reaction::AskedWhy, "Maya");
        assert_eq!(case.log.len(), 2);
        case.react(NOW.plus_minutes(61), Reaction::Silence, "Maya");
        assert_eq!(case.log.len(), 1);
    }

    #[test]
    fn the_word_for_the_end_follows_what_was_left() {
        let word = |case: &Case| case.ending(&plan(&case.situation_at(NOW), NOW).expect("a plan"));
        let mut case = case();
        assert_eq!(word(&case), Some(Ending::Declined));
        case.answer(NOW, |situation| situation.choose(STAGE, Stage::MULTI_ROUNDS));
        assert_eq!(word(&case), Some(Ending::Withdrawn));
        case.answer(NOW, |situation| situation.choose(STAGE, Stage::ACCEPTED_WRITTEN));
        assert_eq!(word(&case), Some(Ending::Rescinded));
        case.close(NOW.date(), Ending::Lapsed);
        assert_eq!(word(&case), Some(Ending::Lapsed));
    }

    #[test]
    fn what_the_plan_asks_for_stands_beside_what_the_person_keeps() {
        let mut case = case();
        case.tell(NOW, Channel::Email);
        let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
        let all = case.all_follow_ups(&plan);
        let planned = all.first().cloned().expect("a follow-up");
        assert_eq!((planned.id.as_str(), planned.on), ("two-weeks", date(2026, 12, 7)));
        case.keep_follow_up(FollowUp { on: date(2026, 12, 9), ..planned });
        case.add_follow_up(NOW, date(2026, 12, 1), " Say hello ");
        case.add_follow_up(NOW, date(2026, 12, 2), "Ask Jo");
        let all = case.all_follow_ups(&plan);
        let shown: Vec<_> = all.iter().map(|it| (it.what.as_str(), it.on.day())).collect();
        assert_eq!(shown[..2], [("Say hello", 1), ("Ask Jo", 2)]);
        assert_eq!(shown.len(), 3);
        assert_eq!((shown[2].1, all[0].id == all[1].id), (9, false));
    }
}
