//! The case file: one candidacy and everything that belongs to it, as plain data.
//!
//! What changes by itself as time passes is kept as a moment, never as a number of hours: [`Case::situation_at`] counts
//! from it. What the case knows from elsewhere (who was told and how, the people and their numbers, what came back) is
//! read from there and not asked again. Civil times are the person's own; a change of the clocks in between shifts a
//! count by its hour.

mod asked;
mod checklist;
mod exchange;
mod filling;
mod others;
mod words;

use crate::domain::calendar::{Date, DateTime};
use crate::domain::condition::{Cond, Number, Text, Value, all, not};
use crate::domain::keyed::Keyed;
use crate::domain::situation::*;
use crate::domain::templates::compose::{Filling, Length, Switches, Tone};

pub use asked::{Ask, Asked, Outcome, Settled, Unmoved, asked_by};
pub use checklist::{ChecklistPhase, Task};
pub use exchange::{Moved, Replied, Sent, tells};
pub use filling::{day, time};
pub use others::{Clash, Consequence, clashes, consequences};

/// One candidacy.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub id: String,
    pub opened: DateTime,
    pub company: String,
    pub role: String,
    pub contacts: Vec<Contact>,
    situation: Situation,
    pub appointment: Option<Appointment>,
    pub moments: Keyed<Moment, DateTime>,
    /// What the person put into the gaps, for every message of this case; [`Case::filling`] adds what is known anyway.
    pub fillings: Filling,
    /// By the id of the template.
    pub drafts: Keyed<String, Draft>,
    pub status: Status,
    /// Oldest first.
    pub log: Vec<LogEntry>,
    /// Checklist items that are done, by the id of the rule or worksheet step behind them.
    pub ticked: Keyed<String, Date>,
    pub follow_ups: Vec<FollowUp>,
    /// What they are told as the reason. What the person knows is the fact *reason in one sentence*.
    pub reason_told: String,
    /// What about the reason stays private.
    pub reason_kept: String,
    pub incidents: Vec<Incident>,
    pub shelf: Option<Shelf>,
    /// What was written into the worksheets, by the id of the framework and the number or name of the part.
    pub worksheets: Keyed<String, String>,
    /// What was typed somewhere and not put down yet; see [`Case::begin`].
    pub begun: Begun,
}

/// Texts that nobody has put down yet, by field. It is filled entry by entry, and never collected, for the size of the
/// download.
pub type Begun = Keyed<String, String>;

/// Someone on the other side.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contact {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub role: ContactRole,
}

/// What someone has to do with the candidacy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ContactRole {
    Recruiter,
    HiringManager,
    Hr,
    Interviewer,
    Scheduler,
    PanelMember,
    RelocationVendor,
    ImmigrationLawyer,
    Referee,
    /// A mentor, a coach, or a recruiter of the person's own.
    Adviser,
    #[default]
    Other,
}

/// A booked interview or call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Appointment {
    pub at: DateTime,
    pub attended: Attended,
}

/// What became of an appointment once its time had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attended {
    /// Nobody has said. While the time is ahead there is nothing to say; afterwards the app asks and assumes nothing.
    NotSaid,
    /// It took place, or was called off in time.
    Settled,
    /// It passed without a word.
    Missed,
}

/// They leave, and are sure of it or were not asked.
const LEAVES: Cond = all(&[INTENT.is(Intent::LEAVE), not(&CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE]))]);

/// Something that happened, or will, at a time that facts are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// The decision became final, or the case heard of it.
    Decided,
    /// The other offer was accepted.
    AcceptedElsewhere,
    /// The person walked out or hung up.
    LeftEarly,
    /// The employer heard of the exit, where the case began after that; see [`Told`] for the others.
    Exited,
    /// The employer's next costly step.
    NextMilestone,
    /// A call that reached nobody, or only a machine.
    CalledInVain,
}

/// How far the case has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Deciding,
    /// The plan and the words are there.
    Ready,
    Told(Told),
    /// They know, and nothing waits for an answer.
    Acknowledged(Told),
    /// Something came back that may want an answer.
    Answered(Told, Reaction),
    /// `told` is empty where nobody had to be told that the person leaves.
    Closed {
        on: Date,
        ending: Ending,
        told: Option<Told>,
    },
    /// The candidacy is alive again; what went before is in the log.
    Reopened(Date),
}

/// A status in one word, for lists and tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Deciding,
    Ready,
    ToldOrally,
    ToldInWriting,
    Acknowledged,
    Answered,
    Closed(Ending),
    Reopened,
}

/// How the employer heard that the person leaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told {
    pub at: DateTime,
    pub channel: Channel,
    /// When the written record went out after a spoken word.
    pub confirmed: Option<DateTime>,
}

/// The way something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Phone,
    Email,
    InPerson,
    /// Through a recruiter.
    Relay,
    Linkedin,
    Text,
    Portal,
}

/// The exact word for how a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Withdrawn,
    Declined,
    Rescinded,
    Rescheduled,
    Cancelled,
    Left,
    /// The person took the job.
    Accepted,
    /// It came to nothing on its own, or by the employer's word.
    Lapsed,
}

/// What came back from the employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reaction {
    Acknowledged,
    AskedWhy,
    AskedFeedback,
    /// Tried to keep the person without a new offer.
    TriedToKeep,
    Counteroffer,
    BetterOffer,
    StayInTouch,
    Angry,
    Silence,
}

/// One line of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    pub at: DateTime,
    pub event: Event,
    /// Left out of prints and exports.
    pub private: bool,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The person said or sent this. A written message keeps its text as sent.
    Sent {
        to: String,
        channel: Channel,
        template: Option<String>,
        subject: String,
        text: String,
    },
    /// This came back.
    Heard {
        from: String,
        channel: Channel,
        reaction: Option<Reaction>,
        text: String,
    },
    Note(String),
}

/// Something to come back to.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUp {
    /// Unique within the case: a calendar entry made from it keeps its identity.
    pub id: String,
    pub on: Date,
    pub what: String,
    pub done: Option<Date>,
}

/// What is noted about misconduct, for the person alone until they choose otherwise.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Incident {
    pub at: Option<DateTime>,
    /// Where, or on which platform.
    pub place: String,
    pub people: String,
    /// Words and acts.
    pub what: String,
    pub witnesses: String,
    /// When the person left.
    pub left: Option<DateTime>,
}

/// Where a finished case is put, for the day when the person looks through them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    BetterInFlight,
    NotForMe,
    Later,
}

/// A message in the making.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// Chosen by hand; otherwise the plan's.
    pub tone: Option<Tone>,
    /// Chosen by hand; otherwise the plan's.
    pub length: Option<Length>,
    pub switches: Switches,
    /// The text as the person wrote it. Nothing the app does changes it.
    pub edited: Option<Edited>,
    /// Texts of the person's own that made room on the sheet, the last one last.
    pub aside: Vec<Edited>,
    pub dismissed: Vec<Dismissed>,
    /// Who gets a copy of it, by what they have to do with the candidacy.
    pub copies: Vec<ContactRole>,
}

impl Draft {
    /// Takes the person's own text off the sheet and keeps it, unless it says no more than it began with.
    pub fn put_aside(&mut self) {
        if let Some(edited) = self.edited.take()
            && edited.says_more()
            && !self.aside.contains(&edited)
        {
            self.aside.push(edited);
        }
    }

    /// Lays the text that was put aside last on the sheet. One that lies there now goes under the others, so that the next
    /// time it is further from its turn than they are.
    pub fn bring_back(&mut self) {
        let Some(last) = self.aside.pop() else { return };
        if let Some(edited) = self.edited.replace(last).filter(Edited::says_more) {
            self.aside.insert(0, edited);
        }
    }

    /// Puts everything back as it was `before`. What the person has written on the sheet since it held `after` is put aside.
    pub fn undo(&mut self, before: Draft, after: Option<&Edited>) {
        let mut now = std::mem::replace(self, before);
        if now.edited.as_ref() != after {
            now.put_aside();
        }
        let known = |text: &Edited| self.aside.contains(text) || self.edited.as_ref() == Some(text);
        now.aside.retain(|text| !known(text));
        self.aside.append(&mut now.aside);
    }
}

/// A message that was edited freely.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Edited {
    pub subject: String,
    pub body: String,
    /// What the template gave when the editing began: shows whether it would say something else by now.
    pub from_subject: String,
    pub from_body: String,
}

impl Edited {
    fn says_more(&self) -> bool {
        self.subject != self.from_subject || self.body != self.from_body
    }
}

/// A finding that the person has waved through.
#[derive(Debug, Clone, PartialEq)]
pub struct Dismissed {
    /// Id of the check.
    pub check: String,
    /// The words that it marked: other words may be marked again.
    pub words: String,
}

/// The person, for the signature of every message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub sign_off: String,
}

/// A message that the person wrote as a template of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnTemplate {
    pub id: String,
    pub title: String,
    pub subject: String,
    pub body: String,
}

impl Case {
    /// An empty case.
    pub fn new(id: impl Into<String>, opened: DateTime) -> Case {
        Case {
            id: id.into(),
            opened,
            company: String::new(),
            role: String::new(),
            contacts: Vec::new(),
            situation: Situation::default(),
            appointment: None,
            moments: Keyed::default(),
            fillings: Filling::default(),
            drafts: Keyed::default(),
            status: Status::Deciding,
            log: Vec::new(),
            ticked: Keyed::default(),
            follow_ups: Vec::new(),
            reason_told: String::new(),
            reason_kept: String::new(),
            incidents: Vec::new(),
            shelf: None,
            worksheets: Keyed::default(),
            begun: Keyed::default(),
        }
    }

    /// What the person answered, without the counts that follow from dates; for keeping.
    pub fn answers(&self) -> &Situation {
        &self.situation
    }

    /// Puts kept answers back.
    pub fn with_answers(mut self, situation: Situation) -> Case {
        self.situation = situation;
        self
    }

    /// Keeps what is being written at some place of the app and not put down yet, field by field, instead of what was begun
    /// there before. Empty fields are not kept.
    pub fn begin(&mut self, place: &str, fields: Begun) {
        for field in self.begun_at(place).keys() {
            self.begun.remove(&format!("{place}/{field}"));
        }
        for (field, text) in &fields {
            if !text.is_empty() {
                self.begun.insert(format!("{place}/{field}"), text.clone());
            }
        }
    }

    /// What was begun at a place, by field.
    pub fn begun_at(&self, place: &str) -> Begun {
        let mut fields = Begun::default();
        for (field, text) in &self.begun {
            if let Some(field) = field.strip_prefix(place).and_then(|field| field.strip_prefix('/')) {
                fields.insert(field.to_owned(), text.clone());
            }
        }
        fields
    }

    /// The situation as it stands at `now`.
    pub fn situation_at(&self, now: DateTime) -> Situation {
        let mut situation = self.situation.clone();
        self.tell_time(&mut situation, now);
        self.tell_exit(&mut situation);
        let roles =
            self.contacts.iter().filter_map(|contact| contact.role.known_as()).fold(0, |mask, role| mask | role.bit());
        if roles != 0 {
            let said = match situation.values()[CONTACTS_KNOWN.var] {
                Slot::Bits(bits) => bits,
                _ => 0,
            };
            situation.set(CONTACTS_KNOWN.var, Slot::Bits(said | roles));
        }
        if self.contacts.iter().any(|contact| contact.role.runs_the_process() && !contact.phone.trim().is_empty()) {
            situation.answer(HAS_PHONE_NUMBER, true);
        }
        if self.incidents.iter().any(|incident| !incident.what.trim().is_empty()) {
            situation.answer(MISCONDUCT_DOCUMENTED, true);
        }
        situation
    }

    /// Changes answers as they stand at `now`. A number of hours becomes the moment that it counts from, and an answer
    /// that contradicts the status moves the status. Returns the answers that the change made meaningless; they are
    /// taken back.
    pub fn answer(&mut self, now: DateTime, change: impl FnOnce(&mut Situation)) -> Vec<Var> {
        let before = self.situation_at(now);
        let mut after = before.clone();
        change(&mut after);
        self.put_answers(now, &before, after)
    }

    /// Apart from [`Case::answer`], because every change would bring a copy.
    fn put_answers(&mut self, now: DateTime, before: &Situation, mut after: Situation) -> Vec<Var> {
        let dropped = drop_meaningless(before, &mut after);
        for fact in FACTS.iter() {
            let var = fact.var;
            let (slot, text) = (after.values()[var], after.text(Text(var)));
            let passed = after.passed().contains(&var);
            if slot == before.values()[var]
                && text == before.text(Text(var))
                && passed == before.passed().contains(&var)
            {
                continue;
            }
            if var == APPOINTMENT_PENDING.0 {
                // The one that was written down is off, or over and followed by another.
                self.appointment = None;
            }
            if self.set_clock(var, slot, now) || self.set_exit(var, slot, now) {
                self.situation.forget(var);
                if passed {
                    self.situation.pass(var);
                }
                continue;
            }
            match (slot, text) {
                (Slot::Unknown, _) => self.situation.forget(var),
                (_, "") => self.situation.set(var, slot),
                (_, text) => self.situation.set_text(var, text),
            }
            if passed {
                self.situation.pass(var);
            }
        }
        self.set_decision(LEAVES.holds(before.values()), now);
        dropped
    }

    /// The time to tell them runs from the decision, and from the answer that says it where nobody says when it was.
    fn set_decision(&mut self, decided: bool, now: DateTime) {
        match (decided, LEAVES.holds(self.situation.values())) {
            (false, true) if !self.moments.contains_key(&Moment::Decided) => {
                self.moments.insert(Moment::Decided, now);
            }
            (true, false) => _ = self.moments.remove(&Moment::Decided),
            _ => {}
        }
    }

    /// An appointment whose time has passed and about which nobody has said whether it took place.
    pub fn unsettled_appointment(&self, now: DateTime) -> Option<DateTime> {
        let booked = self.appointment?;
        let open = booked.attended == Attended::NotSaid && booked.at < now && self.told().is_none();
        open.then_some(booked.at)
    }

    /// Adds a line to the timeline, in its place.
    pub fn note(&mut self, entry: LogEntry) {
        let place = self.log.partition_point(|other| other.at <= entry.at);
        self.log.insert(place, entry);
    }

    /// The employer was told that the person leaves. Said a second time, in writing, it is the written record of the first.
    pub fn tell(&mut self, at: DateTime, channel: Channel) {
        let told = match self.told() {
            Some(told) if channel.is_written() && !told.is_in_writing() => Told { confirmed: Some(at), ..told },
            Some(told) => told,
            None => Told { at, channel, confirmed: None },
        };
        self.status = match &self.status {
            // A written word while something waits for an answer is that answer.
            Status::Answered(..) | Status::Acknowledged(_) => Status::Acknowledged(told),
            Status::Closed { on, ending, .. } => Status::Closed { on: *on, ending: *ending, told: Some(told) },
            Status::Deciding | Status::Ready | Status::Reopened(_) | Status::Told(_) => Status::Told(told),
        };
    }

    /// The employer reacted to the exit. Before anybody was told there is nothing to react to, and nothing changes.
    pub fn hear(&mut self, reaction: Reaction) {
        if let Some(told) = self.told() {
            self.status = match reaction {
                Reaction::Acknowledged => Status::Acknowledged(told),
                reaction => Status::Answered(told, reaction),
            };
        }
    }

    /// The person has answered what came back, or lets it rest.
    pub fn reply(&mut self) {
        if let Status::Answered(told, _) = self.status {
            self.status = Status::Acknowledged(told);
        }
    }

    /// The case is over.
    pub fn close(&mut self, on: Date, ending: Ending) {
        self.status = Status::Closed { on, ending, told: self.told() };
    }

    /// The case begins anew; the log keeps what went before.
    pub fn reopen(&mut self, on: Date) {
        self.status = Status::Reopened(on);
        self.moments.remove(&Moment::Exited);
    }

    /// How the employer heard of the exit, if the case knows.
    pub fn told(&self) -> Option<Told> {
        match self.status {
            Status::Deciding | Status::Ready | Status::Reopened(_) => None,
            Status::Told(told) | Status::Acknowledged(told) | Status::Answered(told, _) => Some(told),
            Status::Closed { told, .. } => told,
        }
    }

    /// When the employer heard of the exit, if the case knows.
    pub fn exited_at(&self) -> Option<DateTime> {
        self.told().map(|told| told.at).or_else(|| self.moments.get(&Moment::Exited).copied())
    }

    /// The appointment that is still ahead and still on.
    pub fn next_appointment(&self, now: DateTime) -> Option<DateTime> {
        let on = |booked: &Appointment| booked.attended == Attended::NotSaid && booked.at >= now && self.is_live();
        self.appointment.filter(on).map(|booked| booked.at)
    }

    /// The next date that is written down: the appointment or an open follow-up, whichever comes first.
    pub fn next_date(&self, now: DateTime) -> Option<DateTime> {
        let booked = self.next_appointment(now);
        let open = self.follow_ups.iter().filter(|follow_up| follow_up.done.is_none());
        open.map(|follow_up| follow_up.on.at(9, 0)).chain(booked).min()
    }

    fn tell_time(&self, situation: &mut Situation, now: DateTime) {
        match self.appointment {
            Some(Appointment { at, .. }) if at >= now => {
                situation.count(HOURS_UNTIL_APPOINTMENT, hours(now, at));
                situation.answer(APPOINTMENT_PENDING, true);
            }
            Some(Appointment { at, attended: Attended::Missed }) => {
                situation.count(HOURS_UNTIL_APPOINTMENT, hours(now, at));
                situation.forget(APPOINTMENT_PENDING.0);
            }
            Some(_) => situation.answer(APPOINTMENT_PENDING, false),
            None => {}
        }
        for (moment, at) in &self.moments {
            match moment {
                Moment::Decided => situation.count(HOURS_SINCE_DECISION, hours_since(*at, now)),
                Moment::AcceptedElsewhere => situation.count(HOURS_SINCE_OTHER_ACCEPTANCE, hours_since(*at, now)),
                Moment::LeftEarly => situation.count(HOURS_SINCE_EARLY_EXIT, hours_since(*at, now)),
                Moment::Exited | Moment::CalledInVain => {}
                Moment::NextMilestone if *at >= now => situation.count(DAYS_UNTIL_NEXT_MILESTONE, days_until(now, *at)),
                Moment::NextMilestone => {}
            }
        }
        if let Some(at) = self.exited_at() {
            situation.count(HOURS_SINCE_EXIT, hours_since(at, now));
            situation.count(MONTHS_SINCE_EXIT, months_since(at, now));
        }
    }

    fn tell_exit(&self, situation: &mut Situation) {
        let Some(told) = self.told() else { return };
        if situation.values().one(STAGE) == Some(Stage::APPLIED_SILENT) {
            // Nobody there has looked yet: whatever was sent is no exit that they could react to.
            return;
        }
        let written = told.is_in_writing();
        let status = if written { ExitStatus::TOLD_IN_WRITING } else { ExitStatus::TOLD_ORALLY };
        situation.choose(EXIT_STATUS, status);
        situation.choose(EXIT_CHANNEL_USED, told.channel.as_exit());
        situation.answer(WRITTEN_CONFIRMATION_SENT, written);
        match self.status {
            Status::Acknowledged(_) => situation.choose(EMPLOYER_REACTION, EmployerReaction::ACKNOWLEDGED),
            Status::Answered(_, reaction) => {
                situation.choose(EMPLOYER_REACTION, reaction.as_fact());
                if reaction == Reaction::Angry {
                    situation.answer(FRICTION_CREATED, true);
                }
            }
            _ => {}
        }
    }

    /// Turns a count into the moment behind it. False for a fact that is no count.
    fn set_clock(&mut self, var: Var, slot: Slot, now: DateTime) -> bool {
        let ago = |hours: f64| now.plus_minutes(-minutes(hours));
        let ahead = |hours: f64| now.plus_minutes(minutes(hours));
        let moment = match var {
            _ if var == HOURS_UNTIL_APPOINTMENT.0 => {
                self.appointment = match slot {
                    Slot::Number(hours) => {
                        let attended = if hours < 0.0 { Attended::Missed } else { Attended::NotSaid };
                        Some(Appointment { at: ahead(hours), attended })
                    }
                    _ => None,
                };
                return true;
            }
            _ if var == HOURS_SINCE_DECISION.0 => Moment::Decided,
            _ if var == HOURS_SINCE_OTHER_ACCEPTANCE.0 => Moment::AcceptedElsewhere,
            _ if var == HOURS_SINCE_EARLY_EXIT.0 => Moment::LeftEarly,
            _ if var == HOURS_SINCE_EXIT.0 || var == MONTHS_SINCE_EXIT.0 => Moment::Exited,
            _ if var == DAYS_UNTIL_NEXT_MILESTONE.0 => Moment::NextMilestone,
            _ => return false,
        };
        let at = match slot {
            Slot::Number(months) if var == MONTHS_SINCE_EXIT.0 => Some(months_before(now, months)),
            Slot::Number(days) if moment == Moment::NextMilestone => Some(ahead(days * 24.0)),
            Slot::Number(hours) => Some(ago(hours)),
            _ => None,
        };
        match at {
            Some(at) => self.moments.insert(moment, at),
            None => self.moments.remove(&moment),
        };
        if let (Moment::Exited, Some(at)) = (moment, at) {
            self.with_told(|told| told.at = at);
        }
        true
    }

    /// Moves the status where an answer about the exit speaks against it. False where the answer is kept as one.
    fn set_exit(&mut self, var: Var, slot: Slot, now: DateTime) -> bool {
        if self.told().is_none() {
            return false;
        }
        let is = |value: u64| matches!(slot, Slot::Bits(bits) if bits == value);
        match var {
            _ if var == EXIT_STATUS.var => {
                if is(ExitStatus::TOLD_ORALLY.bit()) {
                    self.with_told(|told| {
                        told.confirmed = None;
                        if told.channel.is_written() {
                            told.channel = Channel::Phone;
                        }
                    });
                } else if is(ExitStatus::TOLD_IN_WRITING.bit()) {
                    self.with_told(|told| told.confirmed = told.confirmed.or(Some(now)));
                } else {
                    self.status = Status::Ready;
                    return false;
                }
            }
            _ if var == WRITTEN_CONFIRMATION_SENT.0 => {
                let sent = is(crate::domain::condition::YES);
                self.with_told(|told| told.confirmed = if sent { told.confirmed.or(Some(now)) } else { None });
            }
            _ if var == EXIT_CHANNEL_USED.var => match Channel::from_exit(slot) {
                Some(channel) => self.with_told(|told| told.channel = channel),
                None => self.status = Status::Ready,
            },
            _ if var == EMPLOYER_REACTION.var => match (self.told(), Reaction::from_fact(slot)) {
                (Some(_), Some(reaction)) => self.hear(reaction),
                (Some(told), None) => self.status = Status::Told(told),
                (None, _) => return false,
            },
            _ => return false,
        }
        true
    }

    fn with_told(&mut self, change: impl FnOnce(&mut Told)) {
        match &mut self.status {
            Status::Told(told) | Status::Acknowledged(told) | Status::Answered(told, _) => change(told),
            Status::Closed { told: Some(told), .. } => change(told),
            Status::Closed { told: None, .. } | Status::Deciding | Status::Ready | Status::Reopened(_) => {}
        }
    }
}

impl Status {
    /// The status in one word.
    pub fn standing(&self) -> Standing {
        match self {
            Status::Deciding => Standing::Deciding,
            Status::Ready => Standing::Ready,
            Status::Told(told) if told.is_in_writing() => Standing::ToldInWriting,
            Status::Told(_) => Standing::ToldOrally,
            Status::Acknowledged(_) => Standing::Acknowledged,
            Status::Answered(..) => Standing::Answered,
            Status::Closed { ending, .. } => Standing::Closed(*ending),
            Status::Reopened(_) => Standing::Reopened,
        }
    }
}

impl Told {
    /// Whether a written record exists.
    pub fn is_in_writing(&self) -> bool {
        self.channel.is_written() || self.confirmed.is_some()
    }
}

impl Channel {
    /// Whether what is said this way stands in writing.
    pub fn is_written(self) -> bool {
        matches!(self, Channel::Email | Channel::Linkedin | Channel::Portal)
    }

    fn as_exit(self) -> Value<ExitChannelUsed> {
        match self {
            Channel::Phone => ExitChannelUsed::PHONE,
            // A portal keeps the text as an email does.
            Channel::Email | Channel::Portal => ExitChannelUsed::EMAIL,
            Channel::InPerson => ExitChannelUsed::IN_PERSON,
            Channel::Relay => ExitChannelUsed::RELAY,
            Channel::Linkedin => ExitChannelUsed::LINKEDIN,
            Channel::Text => ExitChannelUsed::TEXT,
        }
    }

    fn from_exit(slot: Slot) -> Option<Channel> {
        use Channel::*;
        let Slot::Bits(bits) = slot else { return None };
        [Phone, Email, InPerson, Relay, Linkedin, Text].into_iter().find(|channel| channel.as_exit().bit() == bits)
    }
}

impl ContactRole {
    /// The value of the fact *contacts known*.
    fn known_as(self) -> Option<Value<ContactsKnown>> {
        Some(match self {
            ContactRole::Recruiter => ContactsKnown::RECRUITER,
            ContactRole::HiringManager => ContactsKnown::HIRING_MANAGER,
            ContactRole::Hr => ContactsKnown::HR,
            ContactRole::Interviewer => ContactsKnown::INTERVIEWER,
            ContactRole::Scheduler => ContactsKnown::SCHEDULER,
            ContactRole::PanelMember => ContactsKnown::PANEL_MEMBERS,
            ContactRole::RelocationVendor => ContactsKnown::RELOCATION_VENDOR,
            ContactRole::ImmigrationLawyer => ContactsKnown::IMMIGRATION_LAWYER,
            ContactRole::Referee | ContactRole::Adviser | ContactRole::Other => return None,
        })
    }

    /// Whether somebody of this kind is outside the process: the employer is never told through them.
    pub fn stands_beside(self) -> bool {
        use ContactRole::*;
        matches!(self, RelocationVendor | ImmigrationLawyer | Referee | Adviser)
    }

    fn runs_the_process(self) -> bool {
        use ContactRole::*;
        matches!(self, Recruiter | HiringManager | Hr | Interviewer | Scheduler | PanelMember)
    }
}

impl Reaction {
    fn as_fact(self) -> Value<EmployerReaction> {
        match self {
            // Anger shows that they heard; what it asks of the person is friction, not an answer of its own.
            Reaction::Acknowledged | Reaction::Angry => EmployerReaction::ACKNOWLEDGED,
            Reaction::AskedWhy => EmployerReaction::ASKED_WHY,
            Reaction::AskedFeedback => EmployerReaction::ASKED_FEEDBACK,
            Reaction::TriedToKeep => EmployerReaction::RETENTION_ATTEMPT,
            Reaction::Counteroffer => EmployerReaction::COUNTEROFFER,
            Reaction::BetterOffer => EmployerReaction::BETTER_OFFER,
            Reaction::StayInTouch => EmployerReaction::INVITED_TO_STAY_CONNECTED,
            Reaction::Silence => EmployerReaction::SILENCE,
        }
    }

    fn from_fact(slot: Slot) -> Option<Reaction> {
        use Reaction::*;
        let Slot::Bits(bits) = slot else { return None };
        [Acknowledged, AskedWhy, AskedFeedback, TriedToKeep, Counteroffer, BetterOffer, StayInTouch, Silence]
            .into_iter()
            .find(|reaction| reaction.as_fact().bit() == bits)
    }
}

impl Ending {
    /// The word for a case that ends with this action; `None` for an action that ends nothing.
    pub fn of(action: Value<Action>) -> Option<Ending> {
        const WORDS: &[(Value<Action>, Ending)] = &[
            (Action::DECLINE_INVITATION, Ending::Declined),
            (Action::WITHDRAW, Ending::Withdrawn),
            (Action::CANCEL_AND_WITHDRAW, Ending::Cancelled),
            (Action::DECLINE_OFFER, Ending::Declined),
            (Action::RESCIND_ACCEPTANCE, Ending::Rescinded),
            (Action::RESCHEDULE, Ending::Rescheduled),
            (Action::SWITCH_FORMAT, Ending::Rescheduled),
            (Action::LEAVE_EARLY, Ending::Left),
            (Action::LEAVE_FOR_SAFETY, Ending::Left),
        ];
        WORDS.iter().find(|(of, _)| *of == action).map(|(_, ending)| *ending)
    }
}

/// The facts that are kept as moments: the page asks for a date and time instead of a number.
pub const COUNTS: &[Number] = &[
    HOURS_UNTIL_APPOINTMENT,
    HOURS_SINCE_DECISION,
    HOURS_SINCE_OTHER_ACCEPTANCE,
    HOURS_SINCE_EARLY_EXIT,
    HOURS_SINCE_EXIT,
    MONTHS_SINCE_EXIT,
    DAYS_UNTIL_NEXT_MILESTONE,
];

fn hours(from: DateTime, to: DateTime) -> f64 {
    from.minutes_until(to) as f64 / 60.0
}

/// Never negative: a clock that was set back makes nothing happen in the future.
fn hours_since(past: DateTime, now: DateTime) -> f64 {
    hours(past, now).max(0.0)
}

/// Calendar days.
fn days_until(now: DateTime, then: DateTime) -> f64 {
    f64::from(now.date().days_until(then.date()))
}

/// Whole calendar months, and the days beyond them as a part of one.
fn months_since(past: DateTime, now: DateTime) -> f64 {
    let (months, days) = past.date().months_and_days_until(now.date());
    f64::from(months) + f64::from(days) / 31.0
}

fn months_before(now: DateTime, months: f64) -> DateTime {
    let whole = months.floor().clamp(0.0, 1200.0);
    let days = ((months - whole) * 31.0).ceil().clamp(0.0, 31.0);
    now.date().plus_months(-(whole as i32)).plus_days(-(days as i32)).to_datetime(now.time())
}

fn minutes(hours: f64) -> i64 {
    (hours * 60.0).round().clamp(-1e8, 1e8) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;

    const NOON: DateTime = date(2026, 11, 23).at(12, 0);

    fn case() -> Case {
        Case::new("a1", NOON)
    }

    fn told(channel: Channel) -> Case {
        let mut case = case();
        case.answer(NOON, |situation| situation.choose(STAGE, Stage::EARLY_ROUNDS));
        case.tell(NOON, channel);
        case
    }

    /// The number that the case gives for a fact at a time.
    #[track_caller]
    fn check(case: &Case, fact: Number, now: DateTime, expected: Option<f64>) {
        assert_eq!(case.situation_at(now).values().number(fact), expected, "at {now}");
    }

    #[test]
    fn a_text_of_ones_own_never_leaves_the_sheet_for_good() {
        let text = |body: &str| Edited { body: body.to_owned(), from_body: "From.".to_owned(), ..Edited::default() };
        let own = |body: &str, aside: &[&str]| Draft {
            edited: Some(text(body)).filter(|_| !body.is_empty()),
            aside: aside.iter().map(|body| text(body)).collect(),
            ..Draft::default()
        };
        #[track_caller]
        fn check(change: impl FnOnce(&mut Draft), mut before: Draft, after: Draft) {
            change(&mut before);
            assert_eq!(before, after);
        }
        check(Draft::put_aside, own("One.", &["Two."]), own("", &["Two.", "One."]));
        check(Draft::put_aside, own("One.", &["One."]), own("", &["One."]));
        // What says no more than the template is there again with a tap.
        check(Draft::put_aside, own("From.", &[]), own("", &[]));
        check(Draft::bring_back, own("", &["Two.", "One."]), own("One.", &["Two."]));
        check(Draft::bring_back, own("Three.", &["Two.", "One."]), own("One.", &["Three.", "Two."]));
        check(Draft::bring_back, own("One.", &[]), own("One.", &[]));
        let back = |draft: &mut Draft| draft.undo(own("One.", &[]), None);
        check(back, own("", &["One."]), own("One.", &[]));
        check(back, own("Begun anew.", &["One."]), own("One.", &["Begun anew."]));
        let mended = |draft: &mut Draft| draft.undo(own("One.", &[]), Some(&text("One mended.")));
        check(mended, own("One mended.", &[]), own("One.", &[]));
        check(mended, own("One mended, and more.", &[]), own("One.", &["One mended, and more."]));
    }

    #[test]
    fn hours_run_down_without_being_typed_again() {
        let mut case = case();
        case.answer(NOON, |situation| situation.count(HOURS_UNTIL_APPOINTMENT, 22.0));
        check(&case, HOURS_UNTIL_APPOINTMENT, NOON, Some(22.0));
        check(&case, HOURS_UNTIL_APPOINTMENT, date(2026, 11, 24).at(9, 30), Some(0.5));
        assert_eq!(case.appointment.map(|booked| booked.at), Some(date(2026, 11, 24).at(10, 0)));
        assert!(case.situation_at(NOON).values().flag(APPOINTMENT_PENDING));
    }

    #[test]
    fn nobody_is_called_a_no_show_because_an_hour_has_passed() {
        let mut case = case();
        case.answer(NOON, |situation| situation.count(HOURS_UNTIL_APPOINTMENT, 1.0));
        let later = date(2026, 11, 25).at(9, 0);
        check(&case, HOURS_UNTIL_APPOINTMENT, later, None);
        assert!(!assume(case.situation_at(later).values())[MISHANDLED.var].is_known());
        assert_eq!(case.unsettled_appointment(later), Some(date(2026, 11, 23).at(13, 0)));
        case.appointment = case.appointment.map(|booked| Appointment { attended: Attended::Missed, ..booked });
        check(&case, HOURS_UNTIL_APPOINTMENT, later, Some(-44.0));
    }

    #[test]
    fn an_appointment_that_is_called_off_is_not_pending() {
        let mut case = case();
        case.answer(NOON, |situation| situation.count(HOURS_UNTIL_APPOINTMENT, 5.0));
        case.answer(NOON, |situation| situation.answer(APPOINTMENT_PENDING, false));
        assert_eq!(case.appointment, None);
        assert!(!case.situation_at(NOON).values().flag(APPOINTMENT_PENDING));
    }

    #[test]
    fn times_since_grow_and_never_turn_negative() {
        let mut case = told(Channel::Phone);
        case.moments.insert(Moment::Decided, NOON);
        check(&case, HOURS_SINCE_EXIT, date(2026, 11, 24).at(12, 0), Some(24.0));
        check(&case, HOURS_SINCE_EXIT, date(2026, 11, 20).at(12, 0), Some(0.0));
        check(&case, HOURS_SINCE_DECISION, date(2026, 11, 20).at(12, 0), Some(0.0));
        check(&case, MONTHS_SINCE_EXIT, date(2027, 5, 23).at(8, 0), Some(6.0));
        check(&case, MONTHS_SINCE_EXIT, date(2027, 5, 22).at(8, 0), Some(5.0 + 29.0 / 31.0));
        check(&case, MONTHS_SINCE_EXIT, date(2026, 1, 1).at(8, 0), Some(0.0));
    }

    #[test]
    fn a_milestone_that_has_passed_is_unknown_again() {
        let mut case = case();
        case.answer(NOON, |situation| situation.count(DAYS_UNTIL_NEXT_MILESTONE, 3.0));
        check(&case, DAYS_UNTIL_NEXT_MILESTONE, date(2026, 11, 25).at(23, 0), Some(1.0));
        check(&case, DAYS_UNTIL_NEXT_MILESTONE, date(2026, 11, 27).at(0, 0), None);
    }

    #[test]
    fn the_time_to_tell_them_runs_from_the_answer_that_decides() {
        use crate::domain::plan::plan;
        let mut case = case();
        case.answer(NOON, |situation| {
            situation.choose(STAGE, Stage::OFFER_WRITTEN);
            situation.choose(INTENT, Intent::LEAVE);
        });
        let due = |case: &Case, at: DateTime| plan(&case.situation_at(at), at).and_then(|plan| plan.dates.due);
        let first = due(&case, NOON);
        assert!(first.is_some_and(|due| due > NOON.plus_minutes(60)), "{first:?}");
        assert_eq!(due(&case, NOON.plus_minutes(60)), first, "it does not move with the clock");
        // Who wavers has not decided.
        case.answer(NOON, |situation| situation.choose(CERTAINTY, Certainty::LEANING));
        assert_eq!(case.moments.get(&Moment::Decided), None);
        let later = NOON.plus_minutes(600);
        case.answer(later, |situation| situation.choose(CERTAINTY, Certainty::CERTAIN));
        assert_eq!(case.moments.get(&Moment::Decided), Some(&later));
    }

    #[test]
    fn every_answer_is_seen_as_it_was_given() {
        use crate::domain::situation::Kind;
        for mut case in [case(), told(Channel::Email)] {
            for fact in FACTS.iter().filter(|fact| fact.var < Var::LateStage) {
                let slots = match fact.kind {
                    Kind::Flag { .. } => vec![Slot::Bits(1), Slot::Bits(2), Slot::Unknown],
                    Kind::One(choices) => {
                        (0..choices.len()).map(|i| Slot::Bits(1 << i)).chain([Slot::Unknown]).collect()
                    }
                    Kind::Many(_) => vec![Slot::Bits(3), Slot::Bits(0)],
                    Kind::Number { .. } => vec![Slot::Number(3.0), Slot::Number(0.0), Slot::Unknown],
                    Kind::Text | Kind::Date => continue,
                };
                for slot in slots {
                    case.answer(NOON, |situation| situation.set(fact.var, slot));
                    let seen = case.situation_at(NOON).values()[fact.var];
                    let exit = matches!(fact.var, Var::ExitStatus | Var::ExitChannelUsed | Var::EmployerReaction);
                    let exit = exit || fact.var == Var::WrittenConfirmationSent;
                    assert!(seen == slot || exit && !slot.is_known(), "{}: said {slot:?}, seen {seen:?}", fact.id);
                }
            }
        }
    }

    #[test]
    fn a_passed_question_about_a_time_is_not_asked_again() {
        let mut case = case();
        case.answer(NOON, |situation| situation.pass(HOURS_UNTIL_APPOINTMENT.0));
        assert!(case.situation_at(NOON).passed().contains(&HOURS_UNTIL_APPOINTMENT.0));
    }

    #[test]
    fn a_passed_question_stays_passed_and_a_text_stays_as_written() {
        let mut case = case();
        case.answer(NOON, |situation| {
            situation.pass(RAPPORT.var);
            situation.write(REASON_IN_ONE_SENTENCE, "Nearer to Mum.");
        });
        let seen = case.situation_at(NOON);
        assert_eq!((seen.passed(), seen.text(REASON_IN_ONE_SENTENCE)), (&[RAPPORT.var][..], "Nearer to Mum."));
        case.answer(NOON, |situation| situation.choose(RAPPORT, Rapport::CLOSE));
        assert!(case.situation_at(NOON).passed().is_empty());
    }

    #[test]
    fn a_call_and_the_email_after_it_are_one_exit_with_a_written_record() {
        let mut case = told(Channel::Phone);
        assert_eq!(case.situation_at(NOON).values().one(EXIT_STATUS), Some(ExitStatus::TOLD_ORALLY));
        let evening = date(2026, 11, 23).at(18, 0);
        case.tell(evening, Channel::Email);
        assert_eq!(case.told(), Some(Told { at: NOON, channel: Channel::Phone, confirmed: Some(evening) }));
        let values = case.situation_at(evening).values().clone();
        assert_eq!(values.one(EXIT_STATUS), Some(ExitStatus::TOLD_IN_WRITING));
        assert_eq!(values.one(EXIT_CHANNEL_USED), Some(ExitChannelUsed::PHONE));
        assert!(values.flag(WRITTEN_CONFIRMATION_SENT));
    }

    #[test]
    fn what_came_back_asks_for_an_answer_until_it_has_one() {
        let mut case = told(Channel::Email);
        case.hear(Reaction::Counteroffer);
        assert_eq!(case.situation_at(NOON).values().one(EMPLOYER_REACTION), Some(EmployerReaction::COUNTEROFFER));
        case.reply();
        assert_eq!(case.situation_at(NOON).values().one(EMPLOYER_REACTION), Some(EmployerReaction::ACKNOWLEDGED));
        case.hear(Reaction::Angry);
        assert!(case.situation_at(NOON).values().flag(FRICTION_CREATED));
    }

    #[test]
    fn no_reaction_is_heard_before_anybody_was_told() {
        let mut case = case();
        case.hear(Reaction::Angry);
        assert_eq!(case.status, Status::Deciding);
    }

    #[test]
    fn a_case_that_is_told_never_contradicts_itself() {
        use crate::domain::plan::contradictions;
        for channel in
            [Channel::Phone, Channel::Email, Channel::InPerson, Channel::Relay, Channel::Text, Channel::Portal]
        {
            for stage in 0..11 {
                let mut case = case();
                case.answer(NOON, |situation| {
                    situation.set(STAGE.var, Slot::Bits(1 << stage));
                    situation.choose(INTENT, Intent::LEAVE);
                });
                case.tell(NOON, channel);
                case.hear(Reaction::AskedWhy);
                assert!(contradictions(&case.situation_at(NOON)).is_empty(), "{channel:?} at stage {stage}");
            }
        }
    }

    #[test]
    fn people_and_notes_answer_the_questions_about_them() {
        let mut case = case();
        let recruiter = Contact { phone: "+49 30 1".to_owned(), role: ContactRole::Recruiter, ..Contact::default() };
        case.contacts.push(recruiter);
        case.incidents.push(Incident { what: "Shouted".to_owned(), ..Incident::default() });
        let values = case.situation_at(NOON).values().clone();
        assert!(CONTACTS_KNOWN.has(ContactsKnown::RECRUITER).holds(&values));
        assert!(values.flag(HAS_PHONE_NUMBER) && values.flag(MISCONDUCT_DOCUMENTED));
    }

    #[test]
    fn a_case_that_is_reopened_starts_without_an_exit() {
        let mut case = told(Channel::Email);
        case.close(NOON.date(), Ending::Withdrawn);
        assert!(case.told().is_some());
        case.reopen(NOON.date());
        assert!(!case.situation_at(NOON).values()[EXIT_STATUS.var].is_known());
    }

    #[test]
    fn what_is_begun_somewhere_is_kept_apart_from_what_is_begun_elsewhere() {
        let mut case = case();
        let fields = |fields: &[(&str, &str)]| -> Begun {
            fields.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect()
        };
        case.begin("entry", fields(&[("text", "Half a"), ("name", "")]));
        case.begin("entry 2", fields(&[("text", "Another")]));
        case.begin("entry", fields(&[("text", "Half a sentence")]));
        assert_eq!(case.begun_at("entry"), fields(&[("text", "Half a sentence")]));
        case.begin("entry", fields(&[]));
        assert_eq!(case.begun, fields(&[("entry 2/text", "Another")]));
    }

    #[test]
    fn the_timeline_is_in_order_whatever_order_it_was_told_in() {
        let mut case = case();
        for (hour, text) in [(9, "second"), (8, "first"), (9, "third")] {
            let at = NOON.date().at(hour, 0);
            case.note(LogEntry { at, event: Event::Note(text.to_owned()), private: false });
        }
        let texts: Vec<_> = case.log.iter().map(|entry| &entry.event).collect();
        assert_eq!(texts, [&Event::Note("first".into()), &Event::Note("second".into()), &Event::Note("third".into())]);
    }
}
