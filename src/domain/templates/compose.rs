//! Composing: from a template and a situation to a letter, and from a letter without gaps to a message.
//!
//! Words are written with gaps: `{slot-id}` stands for the text of a slot, and a stretch in `[…]` falls away while a slot in
//! it is empty; in `[…|…]` the first of the wordings that is complete is said. A [`Letter`] still shows its gaps; only [`Letter::finish`] and [`Message::edited`] make a [`Message`], and
//! neither does while a gap is left.

mod facts;
mod held;
mod offered;

use super::*;
use crate::domain::calendar::{Date, DateTime, month_name};
use crate::domain::condition::{all, any};
use crate::domain::keyed::Keyed;
use crate::domain::plan::tables;
use crate::domain::situation::{
    ACTION, Action, INTERNATIONAL_HIRING_TEAM, LEAVING, MARKET_NORM, MarketNorm, UNSAFE, Values,
};

pub use facts::{choices, derived_fillings, explanation, in_voice, reason_line, reason_words, spoken_reason};
pub use held::{held_parts, sample};
pub use offered::{Offer, Rank, offered};

/// The voice of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    Formal,
    #[default]
    Neutral,
    Warm,
}

/// How much of a template is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Length {
    Short,
    #[default]
    Standard,
}

/// Tone and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    pub tone: Tone,
    pub length: Length,
}

impl Style {
    /// Every style.
    pub const ALL: [Style; 6] = [
        Style { tone: Tone::Formal, length: Length::Standard },
        Style { tone: Tone::Formal, length: Length::Short },
        Style { tone: Tone::Neutral, length: Length::Standard },
        Style { tone: Tone::Neutral, length: Length::Short },
        Style { tone: Tone::Warm, length: Length::Standard },
        Style { tone: Tone::Warm, length: Length::Short },
    ];

    /// The style that the plan asks for.
    pub fn of_plan(values: &Values) -> Style {
        use tables::{LENGTH, REGISTER, Register};
        let tone = if REGISTER.is(Register::FORMAL).holds(values) {
            Tone::Formal
        } else if REGISTER.is(Register::WARM).holds(values) {
            Tone::Warm
        } else {
            Tone::Neutral
        };
        let brief = LENGTH.is_any(&[tables::Length::ONE_SENTENCE, tables::Length::TWO_SENTENCES]);
        let length = if brief.holds(values) { Length::Short } else { Length::Standard };
        Style { tone, length }
    }
}

/// What can be composed: a template, or an answer to *why*.
#[derive(Debug, Clone, Copy)]
pub enum Wording {
    Template(&'static Template),
    Answer(&'static ReadyAnswer),
}

impl From<&'static Template> for Wording {
    fn from(template: &'static Template) -> Self {
        Wording::Template(template)
    }
}

impl From<&'static ReadyAnswer> for Wording {
    fn from(answer: &'static ReadyAnswer) -> Self {
        Wording::Answer(answer)
    }
}

impl Wording {
    /// The template or answer with this id.
    pub fn named(id: &str) -> Option<Wording> {
        let answer = || READY_ANSWERS.iter().copied().find(|answer| answer.id == id).map(Wording::Answer);
        template_named(id).map(Wording::Template).or_else(answer)
    }

    pub fn id(self) -> &'static str {
        match self {
            Wording::Template(template) => template.id,
            Wording::Answer(answer) => answer.id,
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Wording::Template(template) => template.title,
            Wording::Answer(answer) => answer.situation,
        }
    }

    pub fn beats(self) -> &'static [Beat] {
        match self {
            Wording::Template(template) => template.beats,
            Wording::Answer(answer) => answer.beats,
        }
    }

    pub fn medium(self) -> Medium {
        match self {
            Wording::Template(template) => template.medium,
            Wording::Answer(_) => Medium::Any,
        }
    }

    /// The subject line that fits the plan.
    pub fn subject(self, values: &Values) -> Option<&'static Subject> {
        let Wording::Template(template) = self else { return None };
        let subject = template.subject?;
        let does = |action: Value<Action>| subject.withdraws && ACTION.is(action).holds(values);
        Some(if does(Action::DECLINE_OFFER) {
            &subjects::SUBJ_REGARDING_OFFER
        } else if does(Action::RESCIND_ACCEPTANCE) {
            &subjects::SUBJ_ACCEPTANCE_WITHDRAWN
        } else {
            subject
        })
    }

    /// The words of the subject line that fits the plan, with their gaps.
    pub fn subject_words(self, values: &Values) -> Option<&'static str> {
        let subject = self.subject(values)?;
        let fits = |fits: &Fits| match fits {
            Fits::For(template) => template.id == self.id(),
            Fits::ForIf(template, when) => template.id == self.id() && when.holds(values),
            Fits::If(when) => when.holds(values),
        };
        let instead = subject.instead.iter().find(|(when, _)| fits(when)).map(|(_, words)| *words);
        Some(instead.unwrap_or(subject.pattern))
    }

    /// Whether it is said aloud.
    pub fn spoken(self, values: &Values) -> bool {
        use tables::{CHANNEL, Channel};
        match self.medium() {
            Medium::Phone | Medium::InPerson => true,
            Medium::Any => CHANNEL.is_any(&[Channel::PHONE, Channel::IN_PERSON]).holds(values),
            _ => false,
        }
    }

    fn signature(self) -> Signature {
        match self {
            Wording::Template(template) => template.signature,
            Wording::Answer(_) => Signature::Name,
        }
    }

    /// Whether the slot is one of its gaps.
    fn names(self, slot: &Slot) -> bool {
        match self {
            Wording::Template(template) => template.required.iter().chain(template.optional).any(|own| *own == slot),
            Wording::Answer(_) => *slot == slots::CONTACT_NAME,
        }
    }

    /// The beats that it takes on when its situation calls for them, and has none of its own for.
    pub fn riders(self) -> impl Iterator<Item = &'static Rider> {
        let own = move |rider: &Rider| self.beats().iter().any(|beat| beat.marks.contains(&rider.mark));
        RIDERS.iter().filter(move |rider| self.takes_riders() && self.takes(rider) && !own(rider))
    }

    /// A relay says for itself whatever it has to say, but for these two: praise goes to those who are praised.
    fn takes(self, rider: &Rider) -> bool {
        self.id() != T_RELAY_TO_RECRUITER.id || matches!(rider.mark, Mark::FormalSteps | Mark::Apology)
    }

    fn takes_riders(self) -> bool {
        let Wording::Template(template) = self else { return false };
        let spare = matches!(template.kind, TemplateKind::Line | TemplateKind::Record)
            || matches!(template.medium, Medium::Calendar | Medium::Portal);
        let has = |list: &[&Template]| list.iter().any(|own| own.id == template.id);
        !spare
            && (has(withdraw::TEMPLATES)
                || has(appointment::TEMPLATES)
                || has(spoken_and_relay::TEMPLATES)
                || has(offers::TEMPLATES)
                || has(rescind::TEMPLATES)
                || has(lines::TEMPLATES)
                || has(OTHER_NOTICES))
    }
}

/// Notices among the templates that otherwise ask or report: they too say all that their situation calls for.
const OTHER_NOTICES: &[&Template] =
    &[&T_EMAIL_AFTER_EARLY_EXIT, &T_EMAIL_AFTER_MISCONDUCT, &T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL];

/// The texts that a person gave for slots. An empty text counts as none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filling {
    texts: Keyed<&'static str, String>,
    sign_off: String,
    reader: Reader,
}

/// How the reader's place writes dates and ends a letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reader {
    /// "Thursday 12 March", "10:00", "Yours sincerely". Most of the world writes so in English.
    #[default]
    International,
    /// "Thursday, March 12", "10:00 AM", "Sincerely".
    American,
}

impl Reader {
    /// The custom of the country or region that a person named in their own words.
    pub fn in_market(market: &str) -> Reader {
        const NAMES: &[&str] = &["us", "usa", "america", "states", "american", "canada", "canadian", "philippines"];
        let plain: String = market.to_lowercase().chars().filter(|c| *c != '.').collect();
        let mut words = plain.split(|c: char| !c.is_alphanumeric());
        let elsewhere = ["latin", "south", "central"].iter().any(|part| plain.contains(part));
        if !elsewhere && words.any(|word| NAMES.contains(&word)) { Reader::American } else { Reader::International }
    }

    /// A day as it is written in a letter.
    pub fn day(self, date: Date) -> String {
        let (weekday, month) = (date.weekday().name(), month_name(date.month()));
        match self {
            Reader::International => format!("{weekday} {} {month}", date.day()),
            Reader::American => format!("{weekday}, {month} {}", date.day()),
        }
    }

    /// A time as it is written in a letter.
    pub fn time(self, at: DateTime) -> String {
        let (hour, minute) = (at.hour(), at.minute());
        match self {
            Reader::International => format!("{hour}:{minute:02}"),
            Reader::American => {
                let half = if hour < 12 { "AM" } else { "PM" };
                format!("{}:{minute:02} {half}", (hour + 11) % 12 + 1)
            }
        }
    }
}

impl Filling {
    /// Keeps a text for a slot as it was typed; it is tidied only in a letter.
    pub fn set(&mut self, slot: &'static Slot, text: impl Into<String>) {
        self.texts.insert(slot.id, text.into());
    }

    /// The text for a slot; empty when there is none.
    pub fn get(&self, slot: &Slot) -> &str {
        self.texts.get(slot.id).map_or("", String::as_str)
    }

    /// Every slot that was given a text.
    pub fn texts(&self) -> impl Iterator<Item = (&'static Slot, &str)> {
        self.texts.iter().filter_map(|(id, text)| Some((slot_named(id)?, text.as_str())))
    }

    /// A closing phrase of the person's own, in place of the one that fits the tone.
    pub fn set_sign_off(&mut self, text: impl Into<String>) {
        self.sign_off = text.into();
    }

    /// The person's own closing phrase; empty when there is none.
    pub fn sign_off(&self) -> &str {
        &self.sign_off
    }

    /// Follows the customs of the reader's place.
    pub fn set_reader(&mut self, reader: Reader) {
        self.reader = reader;
    }

    /// These texts, and those of `base` where there is none here.
    pub fn over(&self, base: &Filling) -> Filling {
        let mut merged = base.clone();
        for (id, text) in &self.texts {
            if !text.trim().is_empty() {
                merged.texts.insert(id, text.clone());
            }
        }
        merged.sign_off.clone_from(&self.sign_off);
        merged.reader = self.reader;
        merged
    }
}

/// A part of a letter that can be on or off: a beat by its position, or a rider by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartId {
    Beat(u8),
    Rider(&'static str),
    Greeting,
    SignOff,
}

/// The parts that a person switched on or off by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Switches(Keyed<PartId, bool>);

impl Switches {
    pub fn set(&mut self, part: PartId, on: bool) {
        self.0.insert(part, on);
    }

    /// How the part was switched, if it was.
    pub fn get(&self, part: PartId) -> Option<bool> {
        self.0.get(&part).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = (PartId, bool)> {
        self.0.iter().map(|(part, on)| (*part, *on))
    }
}

/// A stretch of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// The text of a slot.
    Filled {
        slot: &'static Slot,
        text: String,
    },
    /// A slot that must be filled before the letter goes out.
    Gap {
        slot: &'static Slot,
    },
}

impl Piece {
    /// The slot that it shows, filled or not.
    pub fn slot(&self) -> Option<&'static Slot> {
        match self {
            Piece::Text(_) => None,
            Piece::Filled { slot, .. } | Piece::Gap { slot } => Some(slot),
        }
    }
}

/// The words of one part within a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub part: PartId,
    pub pieces: Vec<Piece>,
}

/// A part that the letter has or could have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub id: PartId,
    pub intent: &'static str,
    pub on: bool,
    /// It can be switched by hand.
    pub switchable: bool,
    /// Slots that would bring back words of this part that fell away.
    pub waits_for: Vec<&'static Slot>,
}

/// A composed text that may still have gaps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// `None` where the medium has no subject line.
    pub subject: Option<Vec<Piece>>,
    /// Empty where nobody is greeted.
    pub greeting: Vec<Piece>,
    pub paragraphs: Vec<Vec<Passage>>,
    /// The closing phrase and the signature, line by line.
    pub sign_off: Vec<Vec<Piece>>,
    /// Every part that can be shown or switched, in reading order.
    pub parts: Vec<Part>,
    /// It is said aloud: every paragraph is one line to say.
    pub spoken: bool,
}

/// A text without gaps, ready to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    subject: Option<String>,
    body: String,
}

impl Message {
    /// A text that a person edited freely. It is a message once no label of a gap is left in it.
    pub fn edited(subject: Option<&str>, body: &str) -> Result<Message, Vec<&'static Slot>> {
        let left = |slot: &&'static Slot| {
            let label = gap_label(slot);
            body.contains(&label) || subject.is_some_and(|subject| subject.contains(&label))
        };
        let gaps: Vec<_> = SLOTS.iter().copied().filter(left).collect();
        if !gaps.is_empty() {
            return Err(gaps);
        }
        Ok(Message { subject: subject.map(one_line), body: without_controls(body) })
    }

    /// One line; `None` where the medium has none.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    pub fn body(&self) -> &str {
        &self.body
    }
}

impl Letter {
    /// The slots that still must be filled, each once, in reading order from the subject line on.
    pub fn gaps(&self) -> Vec<&'static Slot> {
        let mut gaps: Vec<&'static Slot> = Vec::new();
        for piece in self.pieces() {
            if let Piece::Gap { slot } = piece
                && !gaps.contains(slot)
            {
                gaps.push(slot);
            }
        }
        gaps
    }

    /// The subject line as a preview: a gap shows its label.
    pub fn subject_text(&self) -> Option<String> {
        self.subject.as_ref().map(|pieces| one_line(&shown(pieces)))
    }

    /// The body as a preview: a gap shows its label.
    pub fn text(&self) -> String {
        let paragraph = |passages: &Vec<Passage>| {
            passages.iter().map(|passage| shown(&passage.pieces)).collect::<Vec<_>>().join(" ")
        };
        let mut blocks = Vec::new();
        if !self.greeting.is_empty() {
            blocks.push(shown(&self.greeting));
        }
        blocks.extend(self.paragraphs.iter().map(paragraph));
        if !self.sign_off.is_empty() {
            blocks.push(self.sign_off.iter().map(|line| shown(line)).collect::<Vec<_>>().join("\n"));
        }
        blocks.join("\n\n")
    }

    /// The message, or the gaps that keep it from being one.
    pub fn finish(&self) -> Result<Message, Vec<&'static Slot>> {
        let gaps = self.gaps();
        if gaps.is_empty() { Ok(Message { subject: self.subject_text(), body: self.text() }) } else { Err(gaps) }
    }

    /// Every slot that it shows, filled or not, as often as it shows it.
    pub fn slots(&self) -> impl Iterator<Item = &'static Slot> {
        self.pieces().filter_map(Piece::slot)
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let subject = self.subject.iter().flatten();
        let body = self.paragraphs.iter().flatten().flat_map(|passage| &passage.pieces);
        subject.chain(&self.greeting).chain(body).chain(self.sign_off.iter().flatten())
    }
}

/// The name that a letter greets with unless it is formal: the first of a full name; a name with a title stays whole.
fn given_name(name: &str) -> &str {
    const TITLES: &[&str] = &[
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "dame",
        "rev",
        "herr",
        "frau",
        "sr",
        "sra",
        "srta",
        "señor",
        "señora",
        "señorita",
        "signor",
        "signora",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
    ];
    let first = name.split_whitespace().next().unwrap_or_default();
    let titled = TITLES.contains(&first.trim_end_matches('.').to_lowercase().as_str());
    if titled { name } else { first }
}

/// Letters to people who crossed a line: wishes would ring false.
const NO_WISHES: Cond = all(&[UNSAFE.yes(), LEAVING.yes()]);

/// Letters that ask for pardon: warm wishes would sound as if nothing had happened.
const NO_WARMTH: Cond = ACTION.is_any(&[Action::RESCIND_ACCEPTANCE, Action::REPAIR]);

/// Readers who expect to be written to formally.
const FORMAL_READER: Cond =
    any(&[INTERNATIONAL_HIRING_TEAM.yes(), MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED)]);

/// Whether people are called by their given names.
fn is_by_given_name(values: &Values, tone: Tone) -> bool {
    match tone {
        Tone::Formal => false,
        Tone::Neutral => !FORMAL_READER.holds(values),
        Tone::Warm => true,
    }
}

/// Composes a template or answer for a situation. `values` are complete: assumed, derived, with topics; an empty set gives
/// the bare template. What the person gave goes before what [`derived_fillings`] finds in the facts.
pub fn compose(
    wording: impl Into<Wording>,
    values: &Values,
    filling: &Filling,
    style: Style,
    switches: &Switches,
) -> Letter {
    let wording = wording.into();
    let spoken = wording.spoken(values);
    let given = filling;
    let mut filling = complete(values, given, style.tone);
    if !spoken && given.get(&slots::NEXT_STEP_OFFER).trim().is_empty() {
        filling.set(&slots::NEXT_STEP_OFFER, facts::next_steps_in_writing(values));
    }
    if wording.names(&slots::FUTURE_WISH) && !facts::may_return(values, filling.get(&slots::FUTURE_WISH)) {
        filling.set(&slots::REAPPLY_WINDOW, "");
    }
    let writer = Writer { values, filling: &filling, style, switches };

    let drafts = writer.drafts(wording);
    // What is said aloud has no subject line.
    let subject = wording.subject_words(values).filter(|_| !spoken).map(|words| written(words, &filling).pieces);
    let greeting = writer.greeting(wording, spoken);
    let sign_off = if spoken { Vec::new() } else { writer.sign_off(wording) };

    let mut paragraphs: Vec<Vec<Passage>> = Vec::new();
    let mut parts = Vec::new();
    // A beat that is left out hands its paragraph break on to the next one.
    let mut breaks = true;
    for draft in drafts {
        breaks |= draft.paragraph;
        if draft.part.on && !draft.pieces.is_empty() {
            // A line to say ends where a sentence ends.
            let open = || paragraphs.last().and_then(|line| line.last()).is_some_and(|before| is_open(&before.pieces));
            let same_line = if spoken { goes_on(&draft.pieces) || open() } else { !breaks };
            let passage = Passage { part: draft.part.id, pieces: draft.pieces };
            match paragraphs.last_mut() {
                Some(paragraph) if same_line => paragraph.push(passage),
                _ => paragraphs.push(vec![passage]),
            }
            breaks = false;
        }
        parts.push(draft.part);
    }
    if !spoken {
        let full = wording.signature() == Signature::Full;
        close_apart(&mut paragraphs, full);
    }
    Letter { subject, greeting, paragraphs, sign_off, parts, spoken }
}

/// What the person gave, over what follows from the facts.
fn complete(values: &Values, given: &Filling, tone: Tone) -> Filling {
    let mut filling = given.over(&derived_fillings(values, given, tone));
    if let Some(reason) = facts::in_voice(filling.get(&slots::REASON_LINE), tone) {
        filling.set(&slots::REASON_LINE, reason);
    }
    if is_by_given_name(values, tone) {
        let name = given_name(filling.get(&slots::CONTACT_NAME)).to_owned();
        filling.set(&slots::CONTACT_NAME, name);
    }
    filling
}

/// Says single lines in one tone, with the same fillings that a letter has.
#[derive(Debug)]
pub struct Voice {
    filling: Filling,
    tone: Tone,
}

impl Voice {
    /// `values` and `given` as for [`compose`].
    pub fn new(values: &Values, given: &Filling, tone: Tone) -> Voice {
        Voice { filling: complete(values, given, tone), tone }
    }

    /// The words with their gaps filled as far as possible.
    pub fn say(&self, words: &Words) -> Vec<Piece> {
        written(words.in_tone(self.tone), &self.filling).pieces
    }
}

/// From this many parts on, a letter in one block is hard to read.
const ONE_BLOCK: usize = 5;

/// The last part of a long block stands apart, as a closing line does in a letter.
fn close_apart(paragraphs: &mut Vec<Vec<Passage>>, letter: bool) {
    let [only] = paragraphs.as_mut_slice() else { return };
    let starts = only.last().is_some_and(|last| !goes_on(&last.pieces));
    if letter && only.len() >= ONE_BLOCK && starts {
        let last = only.pop();
        paragraphs.extend(last.map(|last| vec![last]));
    }
}

struct Writer<'a> {
    values: &'a Values,
    filling: &'a Filling,
    style: Style,
    switches: &'a Switches,
}

/// A part with its words.
struct Draft {
    part: Part,
    pieces: Vec<Piece>,
    paragraph: bool,
    marks: &'static [Mark],
    slots: Vec<&'static Slot>,
}

impl Writer<'_> {
    /// The beats of the wording, with the riders that the situation asks for in their places.
    fn drafts(&self, wording: Wording) -> Vec<Draft> {
        let mut drafts: Vec<Draft> =
            wording.beats().iter().enumerate().filter_map(|(n, beat)| self.beat(n as u8, beat)).collect();
        if !wording.takes_riders() {
            return drafts;
        }
        let in_subject: Vec<_> = written(wording.subject_words(self.values).unwrap_or_default(), self.filling).slots;
        // After the decision and what follows from it; in words without a decision, before their last line.
        let says = |draft: &Draft| draft.part.on && !draft.pieces.is_empty();
        let decided = drafts.iter().rposition(|draft| draft.part.on && draft.marks.contains(&Mark::Decision));
        let follows = |draft: &Draft| draft.marks.iter().any(|mark| matches!(mark, Mark::Appointment | Mark::Context));
        let closing = |drafts: &[Draft]| drafts.iter().rposition(says).unwrap_or_default();
        let mut place = match decided {
            Some(n) => n + 1 + drafts.iter().skip(n + 1).take_while(|draft| follows(draft)).count(),
            None => closing(&drafts),
        };
        let fits = |rider: &&Rider| {
            wording.takes(rider) && (decided.is_some() || matches!(rider.mark, Mark::Role | Mark::Apology))
        };
        for rider in RIDERS.iter().filter(|rider| rider.when.holds(self.values)).filter(fits) {
            let said = |draft: &Draft| {
                let by_hand = self.switches.get(draft.part.id) == Some(false);
                (by_hand || (draft.part.on && !draft.pieces.is_empty()))
                    && (draft.marks.contains(&rider.mark) || draft.slots.iter().any(|slot| rider.slots.contains(slot)))
            };
            let named = rider.slots.iter().any(|slot| in_subject.contains(slot)) && rider.mark == Mark::Role;
            if named || drafts.iter().any(said) {
                continue;
            }
            let draft = self.rider(rider);
            if rider.mark == Mark::KeepInTouch {
                // The last line stays the last, unless it is the decision itself.
                drafts.insert(closing(&drafts).max(place), draft);
            } else {
                drafts.insert(place, draft);
                place += 1;
            }
        }
        drafts
    }

    fn beat(&self, n: u8, beat: &'static Beat) -> Option<Draft> {
        let by_facts = match beat.shown {
            Shown::Always => true,
            Shown::If(when) => when.holds(self.values),
            Shown::Only(when) if when.holds(self.values) => true,
            Shown::Only(_) => return None,
            Shown::Choice => false,
        };
        let (words, by_length) = match (self.style.length, &beat.short) {
            (Length::Short, Short::Words(words)) => (words, true),
            (Length::Short, Short::Drop) => (&beat.words, false),
            _ => (&beat.words, true),
        };
        let switchable = !beat.marks.contains(&Mark::Decision) && !matches!(beat.shown, Shown::Only(_));
        let id = PartId::Beat(n);
        let by_hand = self.switches.get(id).filter(|_| switchable);
        let on = by_hand.unwrap_or(by_facts && by_length);
        let text = written(words.in_tone(self.style.tone), self.filling);
        let part = Part { id, intent: beat.intent, on, switchable, waits_for: text.waits_for };
        Some(Draft { part, pieces: text.pieces, paragraph: beat.paragraph, marks: beat.marks, slots: text.slots })
    }

    fn rider(&self, rider: &'static Rider) -> Draft {
        let id = PartId::Rider(rider.id);
        let wanted = !rider.optional && (rider.in_short || self.style.length == Length::Standard);
        let text = written(rider.words.in_tone(self.style.tone), self.filling);
        let part = Part {
            id,
            intent: rider.intent,
            on: self.switches.get(id).unwrap_or(wanted),
            switchable: true,
            waits_for: text.waits_for,
        };
        Draft { part, pieces: text.pieces, paragraph: false, marks: &[], slots: text.slots }
    }

    fn greeting(&self, wording: Wording, spoken: bool) -> Vec<Piece> {
        use TemplateKind::{Line, Record, Script};
        if let Wording::Template(template) = wording
            && (matches!(template.kind, Line | Record | Script)
                || matches!(template.medium, Medium::Text | Medium::Calendar | Medium::Portal))
        {
            return Vec::new();
        }
        let hello = match self.style.tone {
            Tone::Warm => "Hi",
            _ if spoken => "Hello",
            Tone::Formal => "Dear",
            Tone::Neutral if FORMAL_READER.holds(self.values) => "Dear",
            Tone::Neutral => "Hello",
        };
        let whom = [&slots::CONTACT_NAME, &slots::RECRUITER_NAME, &slots::HIRING_MANAGER_NAME];
        let rest = if spoken { ", this is {your-name}." } else { "," };
        let words = match whom.into_iter().find(|slot| wording.names(slot)) {
            Some(slot) => format!("{hello} {{{}}}{rest}", slot.id),
            // Nobody is "dear" without a name.
            None if hello == "Dear" => format!("[Dear {{contact-name}}|Hello]{rest}"),
            None => format!("{hello}[ {{contact-name}}]{rest}"),
        };
        let mut pieces = written(&words, self.filling).pieces;
        if is_by_given_name(self.values, self.style.tone) {
            for piece in &mut pieces {
                if let Piece::Filled { slot, text } = piece
                    && whom.contains(slot)
                {
                    *text = given_name(text).to_owned();
                }
            }
        }
        pieces
    }

    fn sign_off(&self, wording: Wording) -> Vec<Vec<Piece>> {
        let signature: &[&str] = match wording.signature() {
            Signature::Full => &["{your-name}", "{your-phone}", "{your-email}"],
            Signature::Name => &["{your-name}"],
            Signature::Nothing => return Vec::new(),
        };
        let own = one_line(&self.filling.sign_off);
        let phrase = match self.style.tone {
            _ if matches!(wording.medium(), Medium::Text | Medium::Calendar) => String::new(),
            _ if !own.is_empty() => own,
            Tone::Formal if self.filling.reader == Reader::American => String::from("Sincerely,"),
            Tone::Formal => String::from("Yours sincerely,"),
            _ if NO_WISHES.holds(self.values) => String::from("Regards,"),
            Tone::Neutral => String::from("Kind regards,"),
            Tone::Warm if NO_WARMTH.holds(self.values) => String::from("With kind regards,"),
            Tone::Warm => String::from("Warm wishes,"),
        };
        let closing = (!phrase.is_empty()).then(|| vec![Piece::Text(phrase)]);
        closing.into_iter().chain(signature.iter().map(|line| written(line, self.filling).pieces)).collect()
    }
}

impl Words {
    /// The words in one voice.
    pub fn in_tone(&self, tone: Tone) -> &'static str {
        self.0.split('\n').nth(tone as usize).unwrap_or_default()
    }
}

/// Words with their gaps filled as far as possible.
#[derive(Debug, Default)]
struct Written {
    pieces: Vec<Piece>,
    /// The slots of these pieces.
    slots: Vec<&'static Slot>,
    /// The empty slots of stretches that fell away.
    waits_for: Vec<&'static Slot>,
}

/// Fills the gaps of `words`.
fn written(words: &str, filling: &Filling) -> Written {
    let mut written = Written::default();
    for (optional, stretch) in stretches(words) {
        if optional {
            let complete = stretch.split('|').map(|wording| filled(wording, filling)).find(|pieces| {
                let gaps: Vec<_> = gaps(pieces).collect();
                written.waits_for.extend(&gaps);
                gaps.is_empty()
            });
            written.pieces.extend(complete.unwrap_or_default());
        } else {
            written.pieces.extend(filled(stretch, filling));
        }
    }
    tidy(&mut written.pieces);
    written.slots = written.pieces.iter().filter_map(Piece::slot).collect();
    written
}

fn gaps(pieces: &[Piece]) -> impl Iterator<Item = &'static Slot> {
    pieces.iter().filter_map(|piece| if let Piece::Gap { slot } = piece { Some(*slot) } else { None })
}

/// The fixed and the optional stretches of words: `true` for what stood in `[…]`.
fn stretches(words: &str) -> impl Iterator<Item = (bool, &str)> {
    words.split('[').enumerate().flat_map(|(n, part)| match part.split_once(']') {
        Some((inside, after)) if n > 0 => [(true, inside), (false, after)],
        _ => [(false, part), (false, "")],
    })
}

/// The pieces of one stretch.
fn filled(stretch: &str, filling: &Filling) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (n, part) in stretch.split('{').enumerate() {
        let gap = if n > 0 { part.split_once('}') } else { None };
        let slot = gap.and_then(|(id, after)| Some((slot_named(id)?, after)));
        let Some((slot, after)) = slot else {
            pieces.push(Piece::Text(part.to_owned()));
            continue;
        };
        let text = fitting(slot, filling.get(slot));
        if *slot == slots::BRIEF_CAUSE && text.ends_with("reasons") {
            for_reasons(&mut pieces);
        }
        pieces.push(if text.is_empty() { Piece::Gap { slot } } else { Piece::Filled { slot, text } });
        pieces.push(Piece::Text(after.to_owned()));
    }
    pieces
}

/// One acts because of a cause, and for reasons.
fn for_reasons(before: &mut [Piece]) {
    let Some(Piece::Text(before)) = before.last_mut() else { return };
    for (cause, reasons) in [("Because of ", "For "), ("because of ", "for "), ("due to ", "for ")] {
        if let Some(start) = before.strip_suffix(cause) {
            *before = format!("{start}{reasons}");
            return;
        }
    }
}

/// Joins neighbouring texts, takes the space from both ends, and drops a full stop that a filled text already brought.
fn tidy(pieces: &mut Vec<Piece>) {
    let mut tidied: Vec<Piece> = Vec::new();
    for piece in pieces.drain(..) {
        match (tidied.last_mut(), piece) {
            (_, Piece::Text(text)) if text.is_empty() => {}
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (Some(Piece::Filled { text: before, .. }), Piece::Text(text))
                if before.ends_with(['.', '!', '?']) && text.starts_with('.') =>
            {
                tidied.push(Piece::Text(text.replacen('.', "", 1)));
            }
            (_, piece) => tidied.push(piece),
        }
    }
    if let Some(Piece::Text(text)) = tidied.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Piece::Text(text)) = tidied.last_mut() {
        *text = text.trim_end().to_owned();
    }
    tidied.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    *pieces = tidied;
}

/// Whether the words go on with a sentence that began before them.
fn goes_on(pieces: &[Piece]) -> bool {
    matches!(pieces.first(), Some(Piece::Text(text)) if text.starts_with(char::is_lowercase))
}

/// Whether the words break off within a sentence.
fn is_open(pieces: &[Piece]) -> bool {
    matches!(pieces.last(), Some(Piece::Text(text)) if text.ends_with([',', ';', ':']))
}

/// A person's text as it may stand in a letter.
fn fitting(slot: &Slot, text: &str) -> String {
    if slot.several_lines { without_controls(text).trim().to_owned() } else { one_line(text) }
}

/// The text on one line: breaks become spaces, other control characters are dropped.
pub fn one_line(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_whitespace() || matches!(c, '\u{2028}' | '\u{2029}'), " ");
    let plain: String = spaced.chars().filter(|c| !c.is_control()).collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The text without control characters; line breaks stay.
fn without_controls(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect()
}

/// The pieces as plain text; a gap shows its label in square brackets.
pub fn shown(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) | Piece::Filled { text, .. } => text.clone(),
            Piece::Gap { slot } => gap_label(slot),
        })
        .collect()
}

/// How a gap shows in plain text.
pub fn gap_label(slot: &Slot) -> String {
    format!("[{}]", slot.label)
}

#[cfg(test)]
mod tests;
