//! What is said aloud, on the phone or in the room: a core of twenty seconds, what may follow it, what to say to an
//! answering machine or face to face, and what the other side may say with the next line and a line that ends the talk.
//!
//! The words of the call are those of the plan's template. What is said to a reply follows from the plan as it would be
//! once they have reacted, so that nothing is promised on the phone that the plan forbids.

mod replies;
mod scripts;
#[cfg(test)]
mod tests;

use crate::domain::calendar::DateTime;
use crate::domain::condition::{Cond, Value};
use crate::domain::plan::tables::{CHANNEL, Channel};
use crate::domain::plan::{Plan, once_told, plan as make_plan};
use crate::domain::situation::{EMPLOYER_REACTION, EmployerReaction, RED_FLAG_REASON, Situation, UNSAFE, Values};
use crate::domain::sources::Source;
use crate::domain::templates::compose::{
    Filling, Length, PartId, Passage, Piece, Style, Switches, Tone, Voice, Wording, compose, offered, shown,
};
use crate::domain::templates::{Mark, Medium, RIDERS, Slot, Words, slots, words};

pub use replies::REPLIES;
pub use scripts::SCRIPTS;

/// How long the core may take.
pub const CORE_SECONDS: usize = 20;

/// An easy pace.
const WORDS_A_MINUTE: usize = 150;

/// How long words take when they are spoken, in whole seconds.
pub fn seconds(words: usize) -> usize {
    (words * 60).div_ceil(WORDS_A_MINUTE)
}

/// What belongs to a call beside the words of its template.
#[derive(Debug)]
pub struct Script {
    /// Stable id.
    pub id: &'static str,
    /// The first script whose condition holds is the one.
    pub when: Cond,
    /// For an answering machine: neutral, and it names the appointment. Empty where nobody is called.
    pub voicemail: &'static [Said],
    /// Face to face, before anything else. Empty where the call's own words serve.
    pub in_person: &'static [Said],
    /// What they may say once they know who it is, once they have heard it, and at the end.
    pub they: [&'static str; 3],
    /// Where it comes from.
    pub sources: &'static [&'static Source],
}

/// Words that are said while a condition holds.
#[derive(Debug)]
pub struct Said {
    pub when: Cond,
    pub words: Words,
}

/// Something that the other side may say or do, and what to say then.
#[derive(Debug)]
pub struct Reply {
    /// Stable id.
    pub id: &'static str,
    pub they: They,
    /// The calls that it may come up in.
    pub when: Cond,
    /// What it is in the words of the case; the answer then follows from the plan after that reaction.
    pub reaction: Option<Value<EmployerReaction>>,
    /// The first that holds is said. The last always holds.
    pub answers: &'static [Answer],
    /// What to do beside saying it; empty where there is nothing.
    pub hint: &'static str,
    pub sources: &'static [&'static Source],
}

/// How the other side reacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum They {
    Say(&'static str),
    Do(&'static str),
}

/// What is said to a reply.
#[derive(Debug)]
pub enum Answer {
    /// These words, while the condition holds.
    If(Cond, Words),
    /// The words that the plan offers after this reaction, while the condition holds.
    Plans(Cond),
    /// The reason once more that the call has given, where it has given one.
    Given,
}

/// One line of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub pieces: Vec<Piece>,
    /// What they may say then; empty where they go on listening.
    pub they: &'static str,
}

impl Line {
    fn new(pieces: Vec<Piece>) -> Line {
        Line { pieces, they: "" }
    }

    /// The line as plain text; a gap shows its label.
    pub fn text(&self) -> String {
        shown(&self.pieces)
    }
}

/// A reply with the words for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    pub id: &'static str,
    pub they: They,
    pub say: Vec<Line>,
    pub hint: &'static str,
    /// Ends the talk if they go on.
    pub stop: Line,
}

/// A call that is ready to be rehearsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub wording_id: &'static str,
    /// It is said in the room and not on the phone.
    pub in_the_room: bool,
    /// Twenty seconds that say it all.
    pub core: Vec<Line>,
    /// What is still worth saying once the core is said.
    pub more: Vec<Line>,
    /// The reason that the core or the rest gives, where they give one.
    pub reason: Option<Line>,
    pub voicemail: Vec<Line>,
    pub in_person: Vec<Line>,
    pub turns: Vec<Turn>,
    pub stop: Line,
}

impl Call {
    /// Core and more, in the order in which they are said.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.core.iter().chain(&self.more)
    }
}

/// How long lines take when they are spoken.
pub fn spoken_seconds(lines: &[Line]) -> usize {
    seconds(lines.iter().map(|line| count(&line.pieces)).sum())
}

fn count(pieces: &[Piece]) -> usize {
    shown(pieces).split_whitespace().count()
}

/// The words that the plan wants said aloud; `None` where it wants something written, or nothing.
pub fn planned(plan: &Plan) -> Option<Wording> {
    let aloud = CHANNEL.is_any(&[Channel::PHONE, Channel::IN_PERSON]).holds(&plan.values);
    Wording::named(plan.answer_id("template")).filter(|_| aloud && !plan.values.flag(UNSAFE))
}

/// The words of a call that the plan does not ask for and that would fit all the same. None where somebody was treated
/// badly: nobody calls there.
pub fn possible(plan: &Plan) -> Option<Wording> {
    if plan.values.flag(UNSAFE) || plan.values.flag(RED_FLAG_REASON) {
        return None;
    }
    offered(&plan.values).into_iter().map(|offer| offer.wording).find(|wording| wording.medium() == Medium::Phone)
}

/// What shapes the words of a call, beside the situation.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    pub filling: &'a Filling,
    pub tone: Tone,
    pub switches: &'a Switches,
}

/// Makes the call from its words.
pub fn call(wording: Wording, situation: &Situation, now: DateTime, plan: &Plan, manner: Manner<'_>) -> Call {
    let values = &plan.values;
    let voice = Voice::new(values, manner.filling, manner.tone);
    let script = SCRIPTS.iter().find(|script| script.when.holds(values));
    let (mut core, mut more) = lines(wording, values, manner);
    if let Some(script) = script {
        prompt(script, &mut core, &mut more);
    }
    let in_the_room = wording.medium() == Medium::InPerson;
    let reason = reason(wording, values, manner);
    let side = |said: fn(&'static Script) -> &'static [Said]| {
        let said = script.map(said).unwrap_or_default().iter().filter(|said| said.when.holds(values));
        said.map(|said| voice.say(&said.words)).filter(|pieces| !pieces.is_empty()).map(Line::new).collect()
    };
    Call {
        wording_id: wording.id(),
        in_the_room,
        voicemail: if in_the_room { Vec::new() } else { side(|script| script.voicemail) },
        in_person: if in_the_room { Vec::new() } else { side(|script| script.in_person) },
        core: core.into_iter().map(|(line, _)| line).collect(),
        more: more.into_iter().map(|(line, _)| line).collect(),
        turns: turns(situation, now, plan, reason.as_ref(), manner),
        reason,
        stop: stop(values, &voice),
    }
}

/// A line, and whether it says the decision.
type Marked = (Line, bool);

/// The core and the rest: the lines without which nothing is said, then the others as long as there is time for them.
fn lines(wording: Wording, values: &Values, manner: Manner<'_>) -> (Vec<Marked>, Vec<Marked>) {
    let style = |length| Style { tone: manner.tone, length };
    let short = compose(wording, values, manner.filling, style(Length::Short), manner.switches);
    let standard = compose(wording, values, manner.filling, style(Length::Standard), manner.switches);
    let greeting = Some(short.greeting).filter(|pieces| !pieces.is_empty());
    let said: Vec<PartId> = short.paragraphs.iter().flatten().map(|passage| passage.part).collect();
    let mut all: Vec<(Rank, Marked)> = greeting.into_iter().map(|it| (Rank::Must, (Line::new(it), false))).collect();
    let last = short.paragraphs.len().saturating_sub(1);
    for (n, passages) in short.paragraphs.iter().enumerate() {
        let rank = match rank(wording, passages) {
            _ if all.is_empty() => Rank::Must,
            Rank::Spare if n == last => Rank::Closing,
            rank => rank,
        };
        all.push((rank, (joined(passages), decides(wording, passages))));
    }
    let words: Vec<usize> = all.iter().map(|(_, (line, _))| count(&line.pieces)).collect();
    let mut taken = vec![false; all.len()];
    let mut sum = 0;
    for wanted in Rank::ALL {
        for (((rank, _), taken), words) in all.iter().zip(&mut taken).zip(&words) {
            if *rank == wanted && (wanted == Rank::Must || seconds(sum + words) <= CORE_SECONDS) {
                *taken = true;
                sum += words;
            }
        }
    }
    let (mut core, mut more, mut closing) = (Vec::new(), Vec::new(), Vec::new());
    for ((rank, line), taken) in all.into_iter().zip(taken) {
        match rank {
            _ if taken => core.push(line),
            Rank::Closing => closing.push(line),
            _ => more.push(line),
        }
    }
    // Of what only the standard length has, thanks upon thanks can go; what the situation calls for stays.
    for passages in &standard.paragraphs {
        let new = passages.iter().all(|passage| !said.contains(&passage.part));
        if new && passages.iter().any(|passage| !marks(wording, passage.part).is_empty()) {
            more.push((joined(passages), false));
        }
    }
    more.append(&mut closing);
    (core, more)
}

/// The reason that the words give: the gap for it, where it stands beside something else, or the whole part. None where a
/// word in it is still open: nobody has said it yet.
fn reason(wording: Wording, values: &Values, manner: Manner<'_>) -> Option<Line> {
    let gives = |passage: &Passage| {
        let told = passage.pieces.iter().find(|piece| piece.slot().is_some_and(|slot| *slot == slots::REASON_LINE));
        let marked = marks(wording, passage.part).contains(&Mark::Context);
        let pieces = told.map(|piece| vec![piece.clone()]).or_else(|| marked.then(|| passage.pieces.clone()))?;
        let open = pieces.iter().any(|piece| matches!(piece, Piece::Gap { .. }));
        (!open && !pieces.is_empty()).then(|| Line::new(pieces))
    };
    [Length::Short, Length::Standard].into_iter().find_map(|length| {
        let style = Style { tone: manner.tone, length };
        let letter = compose(wording, values, manner.filling, style, manner.switches);
        letter.paragraphs.iter().flatten().find_map(gives)
    })
}

/// How soon a line is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// Who calls, and the decision.
    Must,
    /// The time at which they would wait in vain.
    Time,
    Apology,
    Reason,
    /// The last line.
    Closing,
    /// What else the situation calls for.
    Owed,
    /// The rest.
    Spare,
}

impl Rank {
    const ALL: [Rank; 7] =
        [Rank::Must, Rank::Time, Rank::Apology, Rank::Reason, Rank::Closing, Rank::Owed, Rank::Spare];
}

fn decides(wording: Wording, passages: &[Passage]) -> bool {
    passages.iter().any(|passage| marks(wording, passage.part).contains(&Mark::Decision))
}

fn rank(wording: Wording, passages: &[Passage]) -> Rank {
    let marked = |mark: Mark| passages.iter().any(|passage| marks(wording, passage.part).contains(&mark));
    let names = |slot: &Slot| {
        passages.iter().flat_map(|passage| &passage.pieces).any(|piece| piece.slot().is_some_and(|it| it == slot))
    };
    if decides(wording, passages) {
        Rank::Must
    } else if marked(Mark::Appointment) || names(&slots::INTERVIEW_TIME) {
        Rank::Time
    } else if marked(Mark::Apology) || names(&slots::APOLOGY_SCOPE) {
        Rank::Apology
    } else if marked(Mark::Context) {
        Rank::Reason
    } else if passages.iter().any(|passage| !marks(wording, passage.part).is_empty()) {
        Rank::Owed
    } else {
        Rank::Spare
    }
}

fn marks(wording: Wording, part: PartId) -> &'static [Mark] {
    match part {
        PartId::Beat(n) => wording.beats().get(usize::from(n)).map_or(&[], |beat| beat.marks),
        PartId::Rider(id) => {
            RIDERS.iter().find(|rider| rider.id == id).map_or(&[], |rider| std::slice::from_ref(&rider.mark))
        }
        PartId::Greeting | PartId::SignOff => &[],
    }
}

fn joined(passages: &[Passage]) -> Line {
    let mut pieces: Vec<Piece> = Vec::new();
    for passage in passages {
        if !pieces.is_empty() {
            pieces.push(Piece::Text(" ".into()));
        }
        pieces.extend(passage.pieces.iter().cloned());
    }
    Line::new(pieces)
}

/// Puts what they may say beside the lines that invite it.
fn prompt(script: &Script, core: &mut [Marked], more: &mut [Marked]) {
    let [opening, reaction, close] = script.they;
    let count = core.len() + more.len();
    let decision = core.iter().position(|(_, decides)| *decides);
    for (n, (line, _)) in core.iter_mut().chain(more).enumerate() {
        line.they = if n + 1 == count {
            close
        } else if Some(n) == decision {
            reaction
        } else if n == 0 {
            opening
        } else {
            ""
        };
    }
}

/// What they may say, with the words for it.
fn turns(situation: &Situation, now: DateTime, plan: &Plan, reason: Option<&Line>, manner: Manner<'_>) -> Vec<Turn> {
    let told = once_told(situation, plan);
    let fitting = REPLIES.iter().copied().filter(|reply| reply.when.holds(&plan.values));
    fitting
        .filter_map(|reply| {
            // Where nobody is told that the person leaves, a reaction finds the plan as it is.
            let after = reply.reaction.zip(told.as_ref()).and_then(|(reaction, told)| {
                let mut after = told.clone();
                after.choose(EMPLOYER_REACTION, reaction);
                make_plan(&after, now)
            });
            let plan = after.as_ref().unwrap_or(plan);
            let voice = Voice::new(&plan.values, manner.filling, manner.tone);
            let answer = reply.answers.iter().find(|answer| answer.fits(&plan.values, reason.is_some()))?;
            let say = match answer {
                Answer::If(_, words) => vec![Line::new(voice.say(words))],
                Answer::Plans(_) => plans_words(plan, manner)?,
                Answer::Given => reason.into_iter().cloned().collect(),
            };
            Some(Turn { id: reply.id, they: reply.they, say, hint: reply.hint, stop: stop(&plan.values, &voice) })
        })
        .collect()
}

/// What is said to anger, whenever it comes.
pub fn to_anger(plan: &Plan, manner: Manner<'_>) -> Option<Turn> {
    let Reply { id, they, answers, hint, .. } = &replies::ANGER;
    let voice = Voice::new(&plan.values, manner.filling, manner.tone);
    let say = answers.iter().find_map(|answer| match answer {
        Answer::If(when, words) if when.holds(&plan.values) => Some(vec![Line::new(voice.say(words))]),
        _ => None,
    })?;
    Some(Turn { id, they: *they, say, hint, stop: stop(&plan.values, &voice) })
}

impl Answer {
    /// Whether it is said. `reason` tells whether the call has given one.
    fn fits(&self, values: &Values, reason: bool) -> bool {
        match self {
            Answer::If(when, _) | Answer::Plans(when) => when.holds(values),
            Answer::Given => reason,
        }
    }
}

/// The words of the plan after the reaction, without a greeting: they are in the middle of a talk.
fn plans_words(plan: &Plan, manner: Manner<'_>) -> Option<Vec<Line>> {
    let wording = Wording::named(plan.answer_id("template"))?;
    let style = Style { tone: manner.tone, length: Length::Short };
    let letter = compose(wording, &plan.values, manner.filling, style, &Switches::default());
    let lines: Vec<Line> = letter.paragraphs.iter().map(|passages| joined(passages)).collect();
    (!lines.is_empty()).then_some(lines)
}

fn stop(values: &Values, voice: &Voice) -> Line {
    let said = replies::STOPS.iter().find(|said| said.when.holds(values));
    Line::new(said.map(|said| voice.say(&said.words)).unwrap_or_default())
}
