//! The letter of a case: what fills its gaps and where that is kept, and its words cut into the stretches that a sheet shows.

use std::ops::Range;

use crate::domain::case::{Case, Contact, ContactRole, Draft, Edited, Profile};
use crate::domain::checks::Part as Place;
use crate::domain::order::sort_by_key;
use crate::domain::plan::Plan;
use crate::domain::templates::compose::{Filling, Letter, Offer, Piece, Rank, Style, Wording, compose, offered};
use crate::domain::templates::{Slot, TemplateKind, slots};
use crate::ui::itinerary::reader;

/// The address of the person a message goes to. No template asks for it: only the mail app uses it, so it may stay empty.
pub static CONTACT_EMAIL: Slot = Slot {
    id: "contact-email",
    label: "their email address",
    what: "Where the mail goes. You can leave this empty and put it in later, in your mail app.",
    from: "The people of this case.",
    if_empty: "The mail app opens with no address.",
    example: "maya.reyes@example.org",
    several_lines: false,
};

/// The number that a call goes to. No template asks for it.
pub static CONTACT_PHONE: Slot = Slot {
    id: "contact-phone",
    label: "their phone number",
    what: "The number to call. It stays with this case, in this browser.",
    from: "The people of this case.",
    if_empty: "Nothing can be called with one tap.",
    example: "+44 161 496 0142",
    several_lines: false,
};

/// The role that the plan's first contact has, where that is certain.
fn role_told(plan: &Plan) -> ContactRole {
    match plan.answer_id("tell") {
        "recruiter" => ContactRole::Recruiter,
        "hiring-manager" => ContactRole::HiringManager,
        "hr" => ContactRole::Hr,
        "interviewer" => ContactRole::Interviewer,
        "scheduler" => ContactRole::Scheduler,
        _ => ContactRole::Other,
    }
}

fn role_of(slot: &Slot, plan: Option<&Plan>) -> Option<ContactRole> {
    match slot.id {
        "contact-name" => Some(plan.map_or(ContactRole::Other, role_told)),
        "recruiter-name" => Some(ContactRole::Recruiter),
        "hiring-manager-name" => Some(ContactRole::HiringManager),
        _ => None,
    }
}

/// The person a message goes to: whom the plan wants told, else the one the case has named first.
pub fn person<'a>(case: &'a Case, plan: &Plan) -> Option<&'a Contact> {
    reader(case, plan).or(case.contacts.first())
}

/// Everything that is known for the gaps of this case's messages.
pub fn filling(case: &Case, profile: &Profile, plan: &Plan) -> Filling {
    case.filling(profile, person(case, plan))
}

/// What a gap holds now.
pub fn text_for(slot: &Slot, filling: &Filling) -> String {
    filling.get(slot).to_owned()
}

/// Whether the text of a gap belongs to the person, and so to every case.
pub fn is_own(slot: &Slot) -> bool {
    matches!(slot.id, "your-name" | "your-email" | "your-phone")
}

/// Keeps the text of one of the person's own gaps.
pub fn put_own(profile: &mut Profile, slot: &Slot, text: &str) {
    match slot.id {
        "your-name" => profile.name = text.to_owned(),
        "your-email" => profile.email = text.to_owned(),
        _ => profile.phone = text.to_owned(),
    }
}

/// The address that a message goes to, where the case knows one.
pub fn address(case: &Case, plan: &Plan) -> String {
    person(case, plan).map(|contact| contact.email.trim().to_owned()).unwrap_or_default()
}

/// The number to call, where the case knows one.
pub fn phone(case: &Case, plan: &Plan) -> String {
    person(case, plan).map(|contact| contact.phone.trim().to_owned()).unwrap_or_default()
}

/// Keeps that address with the person it belongs to, who may have no name yet.
pub fn put_address(case: &mut Case, plan: &Plan, text: &str) {
    let email = text.trim().to_owned();
    with_person(case, plan, |person| person.email = email);
}

/// Keeps that number with the person it belongs to.
pub fn put_phone(case: &mut Case, plan: &Plan, text: &str) {
    let phone = text.trim().to_owned();
    with_person(case, plan, |person| person.phone = phone);
}

/// Changes the person a message goes to, who is made where the case has nobody yet.
fn with_person(case: &mut Case, plan: &Plan, change: impl FnOnce(&mut Contact)) {
    let known = person(case, plan).map(|person| (person.name.clone(), person.role));
    let contact = known
        .and_then(|(name, role)| case.contacts.iter_mut().find(|contact| contact.name == name && contact.role == role));
    match contact {
        Some(contact) => change(contact),
        None => {
            // A name that was filled in before the case had people now gets its details.
            let name = case.fillings.get(&slots::CONTACT_NAME).to_owned();
            let mut contact = Contact { name, role: role_told(plan), ..Contact::default() };
            change(&mut contact);
            case.contacts.push(contact);
        }
    }
}

/// Keeps the text of a gap where the case keeps it.
pub fn put(case: &mut Case, plan: Option<&Plan>, slot: &'static Slot, text: &str) {
    match slot.id {
        "role-title" => case.role = text.to_owned(),
        "company-name" => case.company = text.to_owned(),
        "reason-line" => {
            case.reason_told = text.to_owned();
            case.fillings.set(slot, "");
        }
        _ => match role_of(slot, plan) {
            Some(role) => {
                let known = plan.and_then(|plan| reader(case, plan)).or(case.contacts.first());
                let named = known.map(|reader| reader.name.clone()).filter(|_| slot.id == "contact-name");
                let known = case.contacts.iter_mut().find(|contact| match &named {
                    Some(name) => contact.name == *name,
                    None => contact.role == role,
                });
                match known {
                    Some(contact) => contact.name = text.to_owned(),
                    None => case.contacts.push(Contact { name: text.to_owned(), role, ..Contact::default() }),
                }
            }
            None => case.fillings.set(slot, text),
        },
    }
}

/// The style of a draft: chosen by hand, else the plan's.
pub fn style(draft: &Draft, plan: &Plan) -> Style {
    let planned = Style::of_plan(&plan.values);
    Style { tone: draft.tone.unwrap_or(planned.tone), length: draft.length.unwrap_or(planned.length) }
}

/// The messages that fit a plan and are written; what is said aloud has its own page.
pub fn written_offers(plan: &Plan) -> Vec<Offer> {
    let whole = |offer: &Offer| match offer.wording {
        Wording::Template(template) => !matches!(template.kind, TemplateKind::Line | TemplateKind::Record),
        Wording::Answer(_) => true,
    };
    let mut offers = offered(&plan.values);
    offers.retain(|offer| whole(offer) && !offer.wording.spoken(&plan.values) && offer.rank != Rank::Sentence);
    offers
}

/// Writes the letter in the style and with the parts that the draft asks for.
pub fn write(wording: Wording, plan: &Plan, filling: &Filling, draft: &Draft) -> Letter {
    compose(wording, &plan.values, filling, style(draft, plan), &draft.switches)
}

/// The name to write to, where the case knows one.
pub fn addressee(case: &Case, plan: &Plan) -> Option<String> {
    let named = person(case, plan).map(|contact| contact.name.clone());
    named.or_else(|| Some(case.fillings.get(&slots::CONTACT_NAME).to_owned())).filter(|name| !name.trim().is_empty())
}

/// The letter to be read only: composed, or as the person wrote it.
pub fn preview(case: &Case, plan: &Plan, letter: &Letter, edited: Option<&Edited>) -> Page {
    let to = letter.subject.is_some().then(|| match addressee(case, plan) {
        Some(name) => vec![Stretch::Text(name)],
        None => vec![Stretch::Gap { slot: &slots::CONTACT_NAME }],
    });
    match edited {
        Some(edited) => Page {
            to,
            copy: None,
            subject: letter.subject.is_some().then(|| vec![Stretch::Text(edited.subject.clone())]),
            body: edited.body.split("\n\n").map(lines).collect(),
        },
        None => Page {
            to,
            copy: None,
            subject: letter.subject.is_some().then(|| subject(letter, &[])),
            body: paragraphs(letter, &[]),
        },
    }
}

/// The letter with all its gaps, where nobody is asked to fill them.
pub fn blank(letter: &Letter) -> Page {
    let calm = |stretches: Vec<Stretch>| -> Vec<Stretch> {
        let still = |stretch| match stretch {
            Stretch::Gap { slot } => Stretch::Blank { slot },
            other => other,
        };
        stretches.into_iter().map(still).collect()
    };
    Page {
        to: None,
        copy: None,
        subject: letter.subject.is_some().then(|| calm(subject(letter, &[]))),
        body: paragraphs(letter, &[]).into_iter().map(calm).collect(),
    }
}

fn lines(block: &str) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for line in block.lines() {
        if !stretches.is_empty() {
            stretches.push(Stretch::Break);
        }
        stretches.push(Stretch::Text(line.to_owned()));
    }
    stretches
}

/// A letter as a sheet shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// `None` where there is no envelope.
    pub to: Option<Vec<Stretch>>,
    /// `None` where nobody gets a copy.
    pub copy: Option<Vec<Stretch>>,
    pub subject: Option<Vec<Stretch>>,
    pub body: Vec<Vec<Stretch>>,
}

/// A stretch of the letter as a sheet shows it.
#[derive(Debug, Clone, PartialEq)]
pub enum Stretch {
    Text(String),
    /// Words that a finding is about.
    Marked {
        text: String,
        bad: bool,
    },
    /// The text of a gap; it can be tapped.
    Filled {
        slot: &'static Slot,
        text: String,
    },
    /// An open gap.
    Gap {
        slot: &'static Slot,
    },
    /// A gap that may stay open.
    Blank {
        slot: &'static Slot,
    },
    /// The next line of the same paragraph.
    Break,
}

/// Words to be marked on the sheet.
#[derive(Debug, Clone)]
pub struct Mark {
    pub part: Place,
    pub span: Range<usize>,
    /// A strong stop.
    pub bad: bool,
}

/// The body in paragraphs of stretches, with the marks in their places.
///
/// It follows the text of [`Letter::text`], whose bytes the marks count.
pub fn paragraphs(letter: &Letter, found: &[Mark]) -> Vec<Vec<Stretch>> {
    let mut cutter = Cutter { at: 0, marks: marks(found, Place::Body) };
    let mut blocks = Vec::new();
    let mut block = |cutter: &mut Cutter, lines: Vec<Vec<&Piece>>| {
        if !blocks.is_empty() {
            cutter.at += "\n\n".len();
        }
        let mut stretches = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            if index > 0 {
                cutter.at += "\n".len();
                stretches.push(Stretch::Break);
            }
            line.into_iter().for_each(|piece| cutter.cut(piece, &mut stretches));
        }
        blocks.push(stretches);
    };
    if !letter.greeting.is_empty() {
        block(&mut cutter, vec![letter.greeting.iter().collect()]);
    }
    let space = Piece::Text(" ".into());
    for passages in &letter.paragraphs {
        let mut line: Vec<&Piece> = Vec::new();
        for passage in passages {
            if !line.is_empty() {
                line.push(&space);
            }
            line.extend(&passage.pieces);
        }
        block(&mut cutter, vec![line]);
    }
    if !letter.sign_off.is_empty() {
        block(&mut cutter, letter.sign_off.iter().map(|line| line.iter().collect()).collect());
    }
    blocks
}

/// A line to say, in stretches.
pub fn spoken(pieces: &[Piece]) -> Vec<Stretch> {
    let stretch = |piece: &Piece| match piece {
        Piece::Text(text) => Stretch::Text(apostrophes(text)),
        Piece::Filled { slot, text } => Stretch::Filled { slot, text: apostrophes(text) },
        Piece::Gap { slot } => Stretch::Gap { slot },
    };
    pieces.iter().map(stretch).collect()
}

/// The text with round apostrophes, as print has them. A message keeps those that every mail program has.
pub fn apostrophes(text: &str) -> String {
    text.replace('\'', "’")
}

/// The subject line in stretches.
pub fn subject(letter: &Letter, found: &[Mark]) -> Vec<Stretch> {
    let mut cutter = Cutter { at: 0, marks: marks(found, Place::Subject) };
    let mut stretches = Vec::new();
    letter.subject.iter().flatten().for_each(|piece| cutter.cut(piece, &mut stretches));
    stretches
}

fn marks(found: &[Mark], place: Place) -> Vec<(Range<usize>, bool)> {
    let mut marks: Vec<(Range<usize>, bool)> = found
        .iter()
        .filter(|mark| mark.part == place && !mark.span.is_empty())
        .map(|mark| (mark.span.clone(), mark.bad))
        .collect();
    sort_by_key(&mut marks, |(span, _)| span.start);
    marks
}

struct Cutter {
    /// Where the next piece begins in the text.
    at: usize,
    marks: Vec<(Range<usize>, bool)>,
}

impl Cutter {
    fn cut(&mut self, piece: &Piece, out: &mut Vec<Stretch>) {
        match piece {
            Piece::Gap { slot } => {
                self.at += slot.label.len() + "[]".len();
                out.push(Stretch::Gap { slot });
            }
            Piece::Filled { slot, text } => {
                self.at += text.len();
                out.push(Stretch::Filled { slot, text: text.clone() });
            }
            Piece::Text(text) => {
                let start = self.at;
                self.at += text.len();
                let mut done = 0;
                for (span, bad) in &self.marks {
                    let from = span.start.max(start + done).min(self.at) - start;
                    let to = span.end.clamp(start + from, self.at) - start;
                    if let (Some(before), Some(marked)) = (text.get(done..from), text.get(from..to))
                        && !marked.is_empty()
                    {
                        if !before.is_empty() {
                            out.push(Stretch::Text(before.to_owned()));
                        }
                        out.push(Stretch::Marked { text: marked.to_owned(), bad: *bad });
                        done = to;
                    }
                }
                if let Some(rest) = text.get(done..).filter(|rest| !rest.is_empty()) {
                    out.push(Stretch::Text(rest.to_owned()));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::situation::{INTENT, Intent, STAGE, Stage, Values};
    use crate::domain::templates::compose::Switches;

    /// The stretches side by side are the text of the letter.
    #[test]
    fn the_sheet_shows_every_word_of_every_letter() {
        for template in crate::domain::templates::TEMPLATES.iter().copied() {
            for style in Style::ALL {
                let letter = compose(
                    Wording::Template(template),
                    &Values::default(),
                    &Filling::default(),
                    style,
                    &Switches::default(),
                );
                let shown: Vec<String> = paragraphs(&letter, &[])
                    .into_iter()
                    .map(|block| {
                        block
                            .into_iter()
                            .map(|stretch| match stretch {
                                Stretch::Text(text) | Stretch::Marked { text, .. } | Stretch::Filled { text, .. } => {
                                    text
                                }
                                Stretch::Gap { slot } | Stretch::Blank { slot } => format!("[{}]", slot.label),
                                Stretch::Break => "\n".into(),
                            })
                            .collect()
                    })
                    .collect();
                assert_eq!(shown.join("\n\n"), letter.text(), "{}", template.id);
            }
        }
    }

    /// An address stays with the person it was given for, named before or after.
    #[test]
    fn an_address_belongs_to_one_person() {
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let mut case = Case::new("a", now);
        case.answer(now, |it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        });
        let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
        put_address(&mut case, &plan, " maya@example.org ");
        put(&mut case, Some(&plan), &slots::CONTACT_NAME, "Maya Reyes");
        assert_eq!(case.contacts.len(), 1);
        assert_eq!(addressee(&case, &plan).as_deref(), Some("Maya Reyes"));
        assert_eq!(address(&case, &plan), "maya@example.org");
        put_address(&mut case, &plan, "");
        assert_eq!((address(&case, &plan), case.contacts.len()), (String::new(), 1));
    }
}
