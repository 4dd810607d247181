//! Templates: ordered beats with gaps, in three tones and two lengths.

mod answers;
mod appointment;
pub mod compose;
mod early_exit;
mod formal;
pub mod guard;
pub mod library;
mod lines;
mod offers;
mod reason_lines;
mod relationship;
mod rescind;
mod riders;
mod shared;
pub mod slots;
mod spoken_and_relay;
pub mod subjects;
mod withdraw;
#[cfg(test)]
mod words_tests;

use std::sync::LazyLock;

use crate::domain::condition::{Cond, Value};
use crate::domain::situation::Reason;
use crate::domain::sources::Source;

pub use answers::*;
pub use appointment::*;
pub use early_exit::*;
pub use formal::*;
pub use lines::*;
pub use offers::*;
pub use reason_lines::*;
pub use relationship::*;
pub use rescind::*;
pub use riders::RIDERS;
pub use slots::{SLOTS, slot_named};
pub use spoken_and_relay::*;
pub use subjects::SUBJECTS;
pub use withdraw::*;

/// One template.
#[derive(Debug)]
pub struct Template {
    /// Stable id: in links and saved cases.
    pub id: &'static str,
    pub medium: Medium,
    pub kind: TemplateKind,
    /// A source prints one like it; otherwise it is only called for.
    pub explicit: bool,
    pub title: &'static str,
    pub purpose: &'static str,
    /// The situations that it fits.
    pub when: Cond,
    pub recipient: &'static str,
    pub beats: &'static [Beat],
    /// Gaps that must be filled before it goes out.
    pub required: &'static [&'static Slot],
    /// Gaps that fall away while they are empty.
    pub optional: &'static [&'static Slot],
    /// Subject line, for e-mails.
    pub subject: Option<&'static Subject>,
    pub tone: &'static str,
    pub length: &'static str,
    pub signature: Signature,
    /// What follows once it is sent.
    pub next: &'static str,
    pub sources: &'static [&'static Source],
}

/// The way a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    Email,
    Phone,
    InPerson,
    Linkedin,
    Text,
    RecruiterRelay,
    Calendar,
    Portal,
    Any,
}

/// How much of a message a template is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TemplateKind {
    /// A complete message.
    Full,
    /// Spoken.
    Script,
    /// One sentence to drop in.
    Line,
    /// A whole message in one or two sentences.
    ShortForm,
    /// A private note.
    Record,
}

/// What stands under a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// Name, e-mail address and phone number.
    Full,
    Name,
    Nothing,
}

/// One communicative intent of a message, with its words.
#[derive(Debug)]
pub struct Beat {
    pub intent: &'static str,
    pub shown: Shown,
    /// What else it stands for; see [`Mark`].
    pub marks: &'static [Mark],
    pub words: Words,
    pub short: Short,
    /// Starts a new paragraph.
    pub paragraph: bool,
}

/// What a beat says beside its slots. A rider joins only where no beat has its mark or names its slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Says the decision; riders follow it, and it cannot be switched off.
    Decision,
    Role,
    Appointment,
    FormalSteps,
    Repayment,
    /// Asks a recruiter to tell the hiring manager, or is itself meant for that person.
    PassItOn,
    /// Gives a reason or the kind of cause.
    Context,
    Apology,
    SomethingTrue,
    KeepInTouch,
}

/// When a beat is part of the message.
#[derive(Debug, Clone, Copy)]
pub enum Shown {
    Always,
    /// While the condition holds, and switchable by hand.
    If(Cond),
    /// While the condition holds: one of several wordings, so there is nothing to switch.
    Only(Cond),
    /// Left to the sender: off until switched on.
    Choice,
}

/// The same thing said in three voices. `{slot-id}` is a gap; `[…]` falls away while a gap in it is
/// empty, `[…|…]` says the first wording that is complete.
///
/// One text with a line for each voice: three texts would bring their places and lengths into the download.
#[derive(Debug)]
pub struct Words(&'static str);

impl Words {
    /// Of three lines; see [`words!`].
    pub(crate) const fn of(lines: &'static str) -> Words {
        let (mut at, mut ends) = (0, 0);
        while at < lines.len() {
            ends += (lines.as_bytes()[at] == b'\n') as usize;
            at += 1;
        }
        assert!(ends == 2, "a voice has one line");
        Words(lines)
    }
}

/// Words, voice by voice. The compiler sees that none of them has a second line.
macro_rules! words {
    { formal: $formal:literal, neutral: $neutral:literal, warm: $warm:literal $(,)? } => {
        const { $crate::domain::templates::Words::of(concat!($formal, "\n", $neutral, "\n", $warm)) }
    };
}
pub(crate) use words;

/// What becomes of a beat in the short form.
#[derive(Debug)]
pub enum Short {
    /// Stays as it is.
    Same,
    /// Falls away, or another beat says it.
    Drop,
    /// Has words of its own.
    Words(Words),
}

/// A gap in a message.
#[derive(Debug)]
pub struct Slot {
    pub id: &'static str,
    /// The words shown while it is empty.
    pub label: &'static str,
    pub what: &'static str,
    /// Where the text usually comes from.
    pub from: &'static str,
    /// What happens while it is empty.
    pub if_empty: &'static str,
    /// A text that fits, as a hint beside the empty field.
    pub example: &'static str,
    /// It may hold more than one line.
    pub several_lines: bool,
}

impl PartialEq for Slot {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Slot {}

/// A subject line with gaps.
#[derive(Debug)]
pub struct Subject {
    pub id: &'static str,
    pub pattern: &'static str,
    /// Where another line says it better; the first that fits.
    pub instead: &'static [(Fits, &'static str)],
    pub used_for: &'static str,
    /// Speaks of a withdrawal, which is the wrong word for the refusal of an offer.
    pub withdraws: bool,
    pub explicit: bool,
    pub sources: &'static [&'static Source],
}

/// Where a subject line reads another way.
#[derive(Debug, Clone, Copy)]
pub enum Fits {
    /// Over this template.
    For(&'static Template),
    /// Over this template, in these situations.
    ForIf(&'static Template, Cond),
    /// In these situations.
    If(Cond),
}

/// One neutral sentence that stands for a reason.
#[derive(Debug)]
pub struct ReasonLine {
    pub id: &'static str,
    pub intent: &'static str,
    pub reasons: &'static [Value<Reason>],
    pub notes: &'static str,
    pub words: Words,
    /// Where one of the reasons is said another way.
    pub by_reason: &'static [(Value<Reason>, Words)],
    pub sources: &'static [&'static Source],
}

/// A short answer to *why*.
#[derive(Debug)]
pub struct ReadyAnswer {
    pub id: &'static str,
    pub situation: &'static str,
    pub beats: &'static [Beat],
    pub sources: &'static [&'static Source],
}

/// A beat that any message takes on when its situation calls for it.
#[derive(Debug)]
pub struct Rider {
    pub id: &'static str,
    pub when: Cond,
    pub intent: &'static str,
    /// What it says; a beat with this mark makes it needless.
    pub mark: Mark,
    /// Left to the sender.
    pub optional: bool,
    /// Stays in the short form.
    pub in_short: bool,
    pub words: Words,
    /// A beat that names one of these makes it needless too.
    pub slots: &'static [&'static Slot],
}

/// Every template, in reading order.
pub static TEMPLATES: LazyLock<Vec<&'static Template>> = LazyLock::new(|| {
    let files: [&'static [&'static Template]; 9] = [
        withdraw::TEMPLATES,
        appointment::TEMPLATES,
        spoken_and_relay::TEMPLATES,
        offers::TEMPLATES,
        rescind::TEMPLATES,
        early_exit::TEMPLATES,
        formal::TEMPLATES,
        relationship::TEMPLATES,
        lines::TEMPLATES,
    ];
    files.into_iter().flatten().copied().collect()
});

impl ReasonLine {
    /// The words that stand for this reason.
    pub fn words_for(&self, reason: Option<Value<Reason>>) -> &Words {
        let own = self.by_reason.iter().find(|(own, _)| Some(*own) == reason);
        own.map_or(&self.words, |(_, words)| words)
    }

    /// All that it can say.
    pub fn all_words(&self) -> impl Iterator<Item = &Words> {
        std::iter::once(&self.words).chain(self.by_reason.iter().map(|(_, words)| words))
    }
}

/// The template with this id.
pub fn template_named(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().copied().find(|template| template.id == id)
}
