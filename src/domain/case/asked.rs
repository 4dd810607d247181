//! What was asked of them and waits for their answer: another time, another way to talk, a change, open questions. It is
//! read from the log: a case keeps nothing beside it, so that what was asked before counts too.

use super::{Appointment, Attended, Case, Channel, Event, FollowUp, LogEntry, Status};
use crate::domain::calendar::{Date, DateTime, Weekday};
use crate::domain::condition::Value;
use crate::domain::plan::Plan;
use crate::domain::situation::{
    ACTION, ALTERNATIVES, Action, EXIT_CHANNEL_USED, INTENT, Intent, NEGOTIATION_STATUS, NEXT_STEP_COMMITTED,
    NegotiationStatus, NextStepCommitted, RESCHEDULE_SLOTS, Slot, URGENT_UNAVOIDABLE, Values, assume,
};
use crate::domain::templates::*;

/// What is asked of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Another time for the appointment.
    Time,
    /// A call instead of a visit.
    Format,
    /// The change that would make it a yes.
    Change,
    Questions,
}

/// Something that was asked of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub ask: Ask,
    /// When it was asked last.
    pub at: DateTime,
    /// It was said, and the written line is still to come.
    pub spoken_only: bool,
    /// They wrote or called since then.
    pub answered: bool,
}

/// The answer to what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    NewTime(DateTime),
    Agreed,
    Refused,
    /// What they said decides nothing by itself.
    Answered,
}

/// What the person does where the appointment cannot be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmoved {
    Attends,
    Leaves,
}

/// A time that both sides know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settled {
    pub at: DateTime,
    /// When the person confirmed it in writing.
    pub confirmed: Option<DateTime>,
}

const MOVES: &[&Template] = &[
    &T_PHONE_SAME_DAY_CANCEL,
    &T_EMAIL_RESCHEDULE,
    &T_EMAIL_RESCHEDULE_AFTER_CALL,
    &T_ANY_SWITCH_FORMAT,
    &T_TEXT_SHORT_NOTICE,
];

const CHANGES: &[&Template] =
    &[&T_ANY_NEGOTIATION_REQUEST, &T_ANY_NEGOTIATION_MEETING_REQUEST, &T_ANY_RELOCATION_SUPPORT_REQUEST];

const QUESTIONS: &[&Template] =
    &[&T_ANY_CLARIFICATION_REQUEST, &T_ANY_VISA_CLARIFICATION, &T_ANY_RELOCATION_SUPPORT_REQUEST];

/// The messages that ask for what the plan wants asked.
const ASKS: &[(Value<Action>, Ask, &[&Template])] = &[
    (Action::RESCHEDULE, Ask::Time, MOVES),
    (Action::SWITCH_FORMAT, Ask::Format, MOVES),
    (Action::NEGOTIATE, Ask::Change, CHANGES),
    (Action::GATHER_INFO, Ask::Questions, QUESTIONS),
];

fn asks(values: &Values) -> Option<(Ask, &'static [&'static Template])> {
    let action = values.one(ACTION)?;
    ASKS.iter().find(|(of, ..)| *of == action).map(|(_, ask, letters)| (*ask, *letters))
}

/// Whether a message asks for what the plan wants asked.
pub(super) fn asks_by(template: &Template, values: &Values) -> bool {
    asks(values).is_some_and(|(_, letters)| letters.iter().any(|letter| letter.id == template.id))
}

/// The message that stands in the log for what the person asked in a way that the app did not see; `None` where the plan
/// wants nothing asked.
pub fn asked_by(plan: &Plan) -> Option<&'static str> {
    let (_, letters) = asks(&plan.values)?;
    let named = letters.iter().find(|letter| letter.id == plan.answer_id("template"));
    named.or(letters.first()).map(|letter| letter.id)
}

impl Case {
    /// What the plan wants asked and the person has asked. An answer that leaves the plan as it was asks for a decision, not
    /// for the same question again.
    pub fn asked(&self, plan: &Plan) -> Option<Asked> {
        let (ask, letters) = asks(&plan.values)?;
        let since = match self.status {
            Status::Deciding | Status::Ready => None,
            Status::Reopened(on) => Some(on),
            Status::Told(_) | Status::Acknowledged(_) | Status::Answered(..) | Status::Closed { .. } => return None,
        };
        let mut found: Option<Asked> = None;
        for entry in self.log.iter().filter(|entry| since.is_none_or(|on| entry.at.date() >= on)) {
            match &entry.event {
                Event::Sent { template: Some(id), channel, .. } if letters.iter().any(|letter| letter.id == id) => {
                    let spoken = !channel.is_written() && *channel != Channel::Relay;
                    let said = found.is_none_or(|before| before.answered || before.spoken_only);
                    found = Some(Asked { ask, at: entry.at, spoken_only: spoken && said, answered: false });
                }
                Event::Heard { .. } => found = found.map(|asked| Asked { answered: true, ..asked }),
                Event::Sent { .. } | Event::Note(_) => {}
            }
        }
        found
    }

    /// What was asked and has no answer yet: until it has one, it is their turn.
    pub fn waits(&self, plan: &Plan) -> Option<Asked> {
        self.asked(plan).filter(|asked| !asked.answered && !asked.spoken_only)
    }

    /// What is to be done where they stay silent.
    pub(super) fn nudge(&self, plan: &Plan) -> Option<FollowUp> {
        self.waits(plan).map(|asked| self.nudge_after(asked, asked.at.date()))
    }

    /// They have not answered so far: the reminder to ask once more counts from today on. Returns its day.
    pub fn wait_on(&mut self, now: DateTime, asked: Asked) -> Date {
        let nudge = self.nudge_after(asked, now.date());
        let on = nudge.on;
        self.keep_follow_up(nudge);
        on
    }

    /// Two working days later, but never after the appointment that is to be moved.
    fn nudge_after(&self, asked: Asked, from: Date) -> FollowUp {
        let working = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let on = (1..=4).map(|days| from.plus_days(days)).filter(working).nth(1).unwrap_or(from);
        let moves = matches!(asked.ask, Ask::Time | Ask::Format);
        let booked = self.appointment.filter(|_| moves).map(|booked| booked.at.date()).filter(|day| *day >= from);
        let on = booked.map_or(on, |day| on.min(day));
        let what = "No answer yet? Ask once more.".to_owned();
        FollowUp { id: format!("asked-{}", asked.at), on, what, done: None }
    }

    /// They answered what was asked; `text` is how the log has it.
    pub fn hear_outcome(&mut self, now: DateTime, asked: Asked, outcome: Outcome, from: &str, text: &str) {
        let channel = self.log.iter().rev().find_map(|entry| match entry.event {
            Event::Sent { channel, .. } if entry.at == asked.at => Some(channel),
            _ => None,
        });
        let (from, text) = (from.to_owned(), text.to_owned());
        let event = Event::Heard { from, channel: channel.unwrap_or(Channel::Email), reaction: None, text };
        self.note(LogEntry { at: now, event, private: false });
        self.follow_ups.retain(|follow_up| follow_up.id != format!("asked-{}", asked.at));
        match (asked.ask, outcome) {
            (Ask::Time | Ask::Format, Outcome::NewTime(_) | Outcome::Agreed) => {
                self.stay(now);
                self.answer(now, |it| {
                    let before = match it.values()[NEXT_STEP_COMMITTED.var] {
                        Slot::Bits(bits) => bits,
                        _ => 0,
                    };
                    it.set(NEXT_STEP_COMMITTED.var, Slot::Bits(before | NextStepCommitted::NEW_RESCHEDULE_DATE.bit()));
                });
                if let Outcome::NewTime(at) = outcome {
                    self.appointment = Some(Appointment { at, attended: Attended::NotSaid });
                    // What was typed about the old time would stand in the next message.
                    self.fillings.set(&slots::INTERVIEW_DATE, "");
                    self.fillings.set(&slots::INTERVIEW_TIME, "");
                }
            }
            (Ask::Change, Outcome::Agreed) => {
                self.answer(now, |it| it.choose(NEGOTIATION_STATUS, NegotiationStatus::RESOLVED));
            }
            (Ask::Change, Outcome::Refused) => {
                self.answer(now, |it| it.choose(NEGOTIATION_STATUS, NegotiationStatus::FAILED));
            }
            _ => {}
        }
    }

    /// The appointment stays where it was, and the person goes, or leaves.
    pub fn unmoved(&mut self, now: DateTime, then: Unmoved) {
        match then {
            Unmoved::Attends => self.stay(now),
            Unmoved::Leaves => {
                self.answer(now, |it| {
                    // The call was about another time: it told nobody that the person leaves.
                    it.forget(EXIT_CHANNEL_USED.var);
                    it.choose(INTENT, Intent::LEAVE);
                });
            }
        }
    }

    /// The person stays in, and nothing is to be moved any longer.
    fn stay(&mut self, now: DateTime) {
        self.answer(now, |it| {
            it.forget(EXIT_CHANNEL_USED.var);
            it.forget(ALTERNATIVES.var);
            it.forget(RESCHEDULE_SLOTS.0);
            it.choose(INTENT, Intent::STAY);
            // What made the old time impossible says nothing about the one that holds now.
            if assume(it.values()).flag(URGENT_UNAVOIDABLE) {
                it.answer(URGENT_UNAVOIDABLE, false);
            }
        });
    }

    /// The time that they agreed to, while it is ahead and the person stays in.
    pub fn settled(&self, now: DateTime) -> Option<Settled> {
        let values = self.answers().values();
        let moved = NEXT_STEP_COMMITTED.has(NextStepCommitted::NEW_RESCHEDULE_DATE).holds(values);
        let stays = values.one(INTENT) == Some(Intent::STAY) && self.told().is_none();
        let at = self.next_appointment(now).filter(|_| moved && stays)?;
        let confirms = |entry: &LogEntry| match &entry.event {
            Event::Heard { .. } => Some(None),
            Event::Sent { template: Some(id), .. } if id == T_EMAIL_RESCHEDULE_CONFIRMATION.id => Some(Some(entry.at)),
            Event::Sent { .. } | Event::Note(_) => None,
        };
        Some(Settled { at, confirmed: self.log.iter().rev().find_map(confirms).flatten() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Ending, Moved, Reaction, Sent};
    use crate::domain::plan::{contradictions, plan};
    use crate::domain::situation::*;
    use crate::domain::templates::compose::Wording;

    /// A Monday.
    const NOW: DateTime = date(2026, 11, 23).at(9, 37);
    const BOOKED: DateTime = date(2026, 11, 24).at(10, 0);
    const LATER: DateTime = date(2026, 11, 23).at(15, 0);
    const THURSDAY: DateTime = date(2026, 11, 26).at(14, 0);

    fn case(change: impl FnOnce(&mut Situation)) -> Case {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, change);
        case
    }

    fn moving(reasons: &[Value<Reason>]) -> Case {
        case(|it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.choose(INTENT, Intent::RESCHEDULE);
            it.count(HOURS_UNTIL_APPOINTMENT, NOW.minutes_until(BOOKED) as f64 / 60.0);
            it.select(REASONS, reasons);
        })
    }

    fn plan_of(case: &Case, now: DateTime) -> Plan {
        plan(&case.situation_at(now), now).expect("a plan")
    }

    fn send(case: &mut Case, at: DateTime, id: &str, channel: Channel) -> Moved {
        let values = plan_of(case, at).values;
        let sent = Sent { to: "Maya".into(), channel, subject: String::new(), text: "…".into() };
        case.send(at, Wording::named(id).expect("a message"), &values, sent)
    }

    /// The case, once the message that its plan names was sent as an email, and what was asked by it.
    #[track_caller]
    fn asked(mut case: Case, ask: Ask) -> (Case, Asked) {
        let letter = plan_of(&case, NOW).in_writing().expect("a letter");
        assert_eq!(send(&mut case, NOW, letter, Channel::Email), Moved::Asked, "{letter}");
        let asked = case.waits(&plan_of(&case, LATER)).expect("it waits");
        assert_eq!(asked, Asked { ask, at: NOW, spoken_only: false, answered: false });
        (case, asked)
    }

    #[test]
    fn what_the_plan_wants_asked_is_asked_once_its_letter_is_sent() {
        assert_eq!(moving(&[]).asked(&plan_of(&moving(&[]), NOW)), None);
        asked(moving(&[]), Ask::Time);
        asked(moving(&[Reason::SUDDEN_ILLNESS]), Ask::Time);
        let mut by_video = moving(&[]);
        by_video.answer(NOW, |it| it.select(ALTERNATIVES, &[Alternatives::VIDEO]));
        asked(by_video, Ask::Format);
        let unsure = |it: &mut Situation| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
        };
        asked(case(unsure), Ask::Questions);
        let fixable = |it: &mut Situation| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(INTENT, Intent::UNSURE);
            it.answer(WANTS_JOB_IF_FIXED, true);
            it.choose(CONCERN_NEGOTIABLE, ConcernNegotiable::YES);
            it.answer(PREPARED_TO_ACCEPT, true);
        };
        asked(case(fixable), Ask::Change);
    }

    #[test]
    fn whoever_says_no_asks_nothing() {
        let mut case = case(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        });
        assert_eq!(asked_by(&plan_of(&case, NOW)), None);
        assert_eq!(send(&mut case, NOW, "t-email-reschedule", Channel::Email), Moved::Noted);
        assert_eq!(case.asked(&plan_of(&case, NOW)), None);
    }

    #[test]
    fn a_call_still_wants_its_written_line() {
        let mut case = moving(&[]);
        assert_eq!(send(&mut case, NOW, "t-phone-same-day-cancel", Channel::Phone), Moved::Asked);
        let plan = plan_of(&case, NOW);
        assert_eq!(case.asked(&plan).map(|asked| asked.spoken_only), Some(true));
        assert_eq!(case.waits(&plan), None);
        send(&mut case, LATER, "t-email-reschedule-after-call", Channel::Email);
        assert_eq!(case.waits(&plan).map(|asked| asked.at), Some(LATER));
        send(&mut case, LATER.plus_minutes(60), "t-phone-same-day-cancel", Channel::Phone);
        assert!(case.waits(&plan).is_some(), "a call after the email needs no second one");
    }

    #[test]
    fn nobody_is_asked_again_before_two_working_days_or_the_appointment() {
        let (mut case, asked) = asked(moving(&[]), Ask::Time);
        let nudge = |case: &Case, now| case.all_follow_ups(&plan_of(case, now)).first().map(|it| it.on);
        assert_eq!(nudge(&case, LATER), Some(BOOKED.date()));
        case.appointment = Some(Appointment { at: date(2026, 12, 20).at(9, 0), attended: Attended::NotSaid });
        assert_eq!(nudge(&case, LATER), Some(date(2026, 11, 25)));
        // From a Thursday on, the weekend counts for nothing.
        let thursday = date(2026, 11, 26).at(9, 0);
        assert_eq!(case.wait_on(thursday, asked), date(2026, 11, 30));
        assert_eq!(nudge(&case, thursday), Some(date(2026, 11, 30)));
        assert_eq!(case.all_follow_ups(&plan_of(&case, thursday)).len(), 1);
        case.hear_outcome(thursday, asked, Outcome::Refused, "Maya", "They said no.");
        assert_eq!(nudge(&case, thursday), None);
    }

    #[test]
    fn a_new_time_takes_the_place_of_the_old_one() {
        for reasons in [&[][..], &[Reason::SUDDEN_ILLNESS]] {
            let (mut case, asked) = asked(moving(reasons), Ask::Time);
            case.fillings.set(&slots::INTERVIEW_DATE, "Tuesday 24 November");
            case.hear_outcome(LATER, asked, Outcome::NewTime(THURSDAY), "Maya", "A new time.");
            assert_eq!(case.next_appointment(LATER), Some(THURSDAY));
            let plan = plan_of(&case, LATER);
            assert_eq!((plan.answer_id("action"), case.asked(&plan)), ("continue", None));
            assert_eq!(case.settled(LATER), Some(Settled { at: THURSDAY, confirmed: None }));
            assert_eq!(case.ending(&plan), Some(Ending::Rescheduled));
            let filling = case.filling(&super::super::Profile::default(), None);
            assert_eq!(filling.get(&slots::INTERVIEW_DATE), "Thursday 26 November");
            assert!(contradictions(&case.situation_at(LATER)).is_empty());
            let moved = send(&mut case, LATER, "t-email-reschedule-confirmation", Channel::Email);
            assert_eq!(moved, Moved::Answered);
            assert_eq!(case.settled(LATER).and_then(|it| it.confirmed), Some(LATER));
            assert_eq!(case.settled(THURSDAY.plus_minutes(1)), None);
        }
    }

    #[test]
    fn a_no_leads_back_to_what_to_do() {
        let (mut case, asked) = asked(moving(&[]), Ask::Time);
        case.answer(NOW, |it| it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE));
        case.hear_outcome(LATER, asked, Outcome::Refused, "Maya", "They said no.");
        let plan = plan_of(&case, LATER);
        assert_eq!(case.waits(&plan), None);
        assert!(case.asked(&plan).is_some_and(|asked| asked.answered));
        let step = |then: Unmoved| {
            let mut case = case.clone();
            case.unmoved(LATER, then);
            assert!(contradictions(&case.situation_at(LATER)).is_empty());
            assert_eq!(case.next_appointment(LATER), Some(BOOKED));
            plan_of(&case, LATER).answer_id("action")
        };
        assert_eq!(step(Unmoved::Attends), "continue");
        assert_eq!(step(Unmoved::Leaves), "cancel-and-withdraw");
        // Asked once more, it waits once more.
        send(&mut case, LATER.plus_minutes(5), "t-email-reschedule", Channel::Email);
        assert!(case.waits(&plan).is_some());
    }

    #[test]
    fn what_they_say_to_a_change_is_what_became_of_it() {
        let fixable = case(|it| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(INTENT, Intent::UNSURE);
            it.answer(WANTS_JOB_IF_FIXED, true);
            it.choose(CONCERN_NEGOTIABLE, ConcernNegotiable::YES);
            it.answer(PREPARED_TO_ACCEPT, true);
        });
        let (case, asked) = asked(fixable, Ask::Change);
        for (outcome, status) in
            [(Outcome::Agreed, NegotiationStatus::RESOLVED), (Outcome::Refused, NegotiationStatus::FAILED)]
        {
            let mut case = case.clone();
            case.hear_outcome(LATER, asked, outcome, "Maya", "…");
            assert_eq!(case.answers().values().one(NEGOTIATION_STATUS), Some(status));
            assert_ne!(plan_of(&case, LATER).answer_id("action"), "negotiate");
        }
    }

    #[test]
    fn a_case_that_was_told_or_closed_waits_for_no_answer_to_a_question() {
        let (case, _) = asked(moving(&[]), Ask::Time);
        let plan = plan_of(&case, LATER);
        let mut closed = case.clone();
        closed.close(NOW.date(), Ending::Rescheduled);
        assert_eq!(closed.asked(&plan), None);
        closed.reopen(THURSDAY.date());
        assert_eq!(closed.asked(&plan), None, "what was asked before it was opened again is over");
        let mut told = case;
        told.tell(LATER, Channel::Email);
        told.hear(Reaction::Acknowledged);
        assert_eq!(told.asked(&plan), None);
    }
}
