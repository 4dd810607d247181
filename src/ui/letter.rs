//! The letter of a case: what fills its gaps and where that is kept, and its words cut into the stretches that a sheet shows.

use std::ops::Range;

use crate::domain::case::{Case, Contact, ContactRole, Draft, Edited, Profile};
use crate::domain::checks::Part as Place;
use crate::domain::order::sort_by_key;
use crate::domain::plan::Plan;
use crate::domain::situation::{EMPLOYER_MARKET, WILLING_TO_STATE_REASON};
use crate::domain::templates::Mark as Meaning;
use crate::domain::templates::compose::{
    self, Filling, Letter, Offer, PartId, Piece, Rank, Reader, Style, Switches, Tone, Wording, compose, offered,
};
use crate::domain::templates::{
    ANS_ROLE_FOCUS, LINE_ROLE_FOCUS, Slot, T_EMAIL_ADVISER_HEADS_UP, T_EMAIL_AGENCY_CLOSURE, T_EMAIL_MISCONDUCT_REPORT,
    T_EMAIL_REFERENCE_NOTICE, T_EMAIL_RELOCATION_VENDOR, Template, TemplateKind, reason_given, slots,
};
use crate::ui::itinerary::{self, reader};

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

/// The person the employer is told through: whom the plan wants told, else the one the case has named first. Somebody who
/// only helps with the move, the visa or a good word is never told in their place.
pub fn person<'a>(case: &'a Case, plan: &Plan) -> Option<&'a Contact> {
    let decides = |contact: &&Contact| !contact.role.stands_beside();
    reader(case, plan).filter(decides).or_else(|| case.contacts.iter().find(decides))
}

/// What the reader of a message has to do with the candidacy, where the message is for one certain person whoever the plan
/// wants told.
fn meant_for(wording: Wording) -> Option<ContactRole> {
    let Wording::Template(template) = wording else { return None };
    FOR_OTHERS.iter().find(|(other, _)| other.id == template.id).map(|(_, role)| *role)
}

/// The messages that go to one certain person. Without a name for that person the gap stays open: no other name is right.
const FOR_OTHERS: &[(&Template, ContactRole)] = &[
    (&T_EMAIL_RELOCATION_VENDOR, ContactRole::RelocationVendor),
    (&T_EMAIL_REFERENCE_NOTICE, ContactRole::Referee),
    (&T_EMAIL_ADVISER_HEADS_UP, ContactRole::Adviser),
    (&T_EMAIL_AGENCY_CLOSURE, ContactRole::Recruiter),
    (&T_EMAIL_MISCONDUCT_REPORT, ContactRole::Hr),
];

/// The person a message goes to.
pub fn person_for<'a>(wording: Wording, case: &'a Case, plan: &Plan) -> Option<&'a Contact> {
    match meant_for(wording) {
        Some(role) => case.contacts.iter().find(|contact| contact.role == role),
        None => person(case, plan),
    }
}

/// Everything that is known for the gaps of what the employer is told.
pub fn filling(case: &Case, profile: &Profile, plan: &Plan) -> Filling {
    case.filling(profile, person(case, plan))
}

/// Everything that is known for the gaps of this message.
pub fn filling_for(wording: Wording, case: &Case, profile: &Profile, plan: &Plan) -> Filling {
    let to = person_for(wording, case, plan);
    let mut filling = case.filling(profile, to);
    if meant_for(wording).is_some() {
        // A name that was typed before the case knew people is that of the one who is told.
        filling.set(&slots::CONTACT_NAME, to.map_or("", |to| to.name.trim()));
    }
    if let Wording::Answer(_) = wording
        && filling.get(&slots::REASON_LINE).is_empty()
        && let Some(line) = reason_given(&plan.values)
        // This answer says the same and names the role.
        && (wording.id(), line.id) != (ANS_ROLE_FOCUS.id, LINE_ROLE_FOCUS.id)
    {
        filling.set(&slots::REASON_LINE, line.words.in_tone(Tone::Neutral));
    }
    filling
}

/// Texts that often stand in a gap, to pick from. The person's own date is one where they name a date.
pub fn choices(slot: &Slot, case: &Case, plan: &Plan, tone: Tone) -> Vec<String> {
    let own_date = plan.dates.decide_by.filter(|_| *slot == slots::REPLY_BY);
    let reader = Reader::in_market(case.answers().text(EMPLOYER_MARKET));
    let date = own_date.map(|at| reader.day(at.date()));
    date.into_iter().chain(compose::choices(slot, &plan.values, tone)).collect()
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
pub fn address(wording: Wording, case: &Case, plan: &Plan) -> String {
    person_for(wording, case, plan).map(|contact| contact.email.trim().to_owned()).unwrap_or_default()
}

/// The number to call, where the case knows one.
pub fn phone(case: &Case, plan: &Plan) -> String {
    person(case, plan).map(|contact| contact.phone.trim().to_owned()).unwrap_or_default()
}

/// Keeps that address with the person it belongs to, who may have no name yet.
pub fn put_address(wording: Wording, case: &mut Case, plan: &Plan, text: &str) {
    let email = text.trim().to_owned();
    match meant_for(wording) {
        Some(role) => with_role(case, role, |person| person.email = email),
        None => with_person(case, plan, |person| person.email = email),
    }
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

/// Changes the person with this role, who is made where the case has nobody.
fn with_role(case: &mut Case, role: ContactRole, change: impl FnOnce(&mut Contact)) {
    match case.contacts.iter_mut().find(|contact| contact.role == role) {
        Some(contact) => change(contact),
        None => {
            let mut contact = Contact { role, ..Contact::default() };
            change(&mut contact);
            case.contacts.push(contact);
        }
    }
}

/// Keeps the text of a gap of this message where the case keeps it.
pub fn put_for(wording: Wording, case: &mut Case, plan: &Plan, slot: &'static Slot, text: &str) {
    match meant_for(wording).filter(|_| slot.id == slots::CONTACT_NAME.id) {
        Some(role) => with_role(case, role, |person| person.name = text.to_owned()),
        None => put(case, Some(plan), slot, text),
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
                let known = match plan {
                    Some(plan) => person(case, plan),
                    None => case.contacts.first(),
                };
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

/// The messages that fit a plan and are written; what is said aloud has its own page. Where an email comes before the call,
/// the one that can stand alone is first, and not the record of a talk that nobody has had.
pub fn written_offers(case: &Case, plan: &Plan) -> Vec<Offer> {
    let whole = |offer: &Offer| match offer.wording {
        Wording::Template(template) => !matches!(template.kind, TemplateKind::Line | TemplateKind::Record),
        Wording::Answer(_) => true,
    };
    let mut offers = offered(&plan.values);
    offers.retain(|offer| whole(offer) && !offer.wording.spoken(&plan.values) && offer.rank != Rank::Sentence);
    if let Some(alone) = plan.in_writing().filter(|_| itinerary::writes_first(case, plan)).and_then(Wording::named) {
        // With a number to call, what is written without one may not be among them.
        offers.retain(|offer| offer.wording.id() != alone.id());
        offers.insert(0, Offer { wording: alone, rank: Rank::First });
    }
    offers
}

/// Writes the letter in the style and with the parts that the draft asks for.
pub fn write(wording: Wording, plan: &Plan, filling: &Filling, draft: &Draft) -> Letter {
    compose(wording, &plan.values, filling, style(draft, plan), &switches(wording, plan, draft))
}

/// The parts that are switched by hand. Who has said that they give no reason gives no cause either, unless they put it back.
pub fn switches(wording: Wording, plan: &Plan, draft: &Draft) -> Switches {
    let mut switches = draft.switches.clone();
    if WILLING_TO_STATE_REASON.no().holds(&plan.values) && plan.was_said(WILLING_TO_STATE_REASON.0) {
        let told = |marks: &[Meaning]| marks.contains(&Meaning::Context);
        let beats = wording.beats().iter().enumerate().filter(|(_, beat)| told(beat.marks));
        let riders = wording.riders().filter(|rider| rider.mark == Meaning::Context);
        let parts = beats.map(|(n, _)| PartId::Beat(n as u8)).chain(riders.map(|rider| PartId::Rider(rider.id)));
        for part in parts {
            if switches.get(part).is_none() {
                switches.set(part, false);
            }
        }
    }
    switches
}

/// The name this message is written to, where the case knows one.
pub fn addressee_of(wording: Wording, case: &Case, plan: &Plan) -> Option<String> {
    match meant_for(wording) {
        Some(_) => person_for(wording, case, plan).map(|to| to.name.clone()).filter(|name| !name.trim().is_empty()),
        None => addressee(case, plan),
    }
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
    use crate::domain::case::Moment;
    use crate::domain::situation::*;

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

    const MORNING: crate::domain::calendar::DateTime = crate::domain::calendar::date(2026, 11, 24).at(10, 0);

    /// The case of somebody who said this, with its plan at `now`.
    fn case_of(now: crate::domain::calendar::DateTime, say: impl FnOnce(&mut Situation)) -> (Case, Plan) {
        let mut case = Case::new("a", now);
        case.answer(now, say);
        let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
        (case, plan)
    }

    /// The first letter that is offered, as it opens.
    fn first_letter(case: &Case, plan: &Plan) -> String {
        let wording = written_offers(case, plan).first().expect("a letter").wording;
        let filling = filling_for(wording, case, &Profile::default(), plan);
        write(wording, plan, &filling, &Draft::default()).text()
    }

    #[test]
    fn an_apology_explains_itself_unless_the_person_said_that_they_give_no_reason() {
        let silent = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
            it.select(MISHANDLED, &[Mishandled::GHOSTED]);
            it.choose(REENGAGE_WISH, ReengageWish::REENGAGE_LATER);
        };
        let says = |letter: String| letter.contains("I put off writing");
        let (case, plan) = case_of(MORNING, silent);
        assert!(says(first_letter(&case, &plan)));
        let (case, plan) = case_of(MORNING, |it| {
            silent(it);
            it.answer(WILLING_TO_STATE_REASON, false);
        });
        assert!(!says(first_letter(&case, &plan)));
    }

    #[test]
    fn who_takes_back_a_yes_by_email_before_the_call_confirms_no_call() {
        let evening = crate::domain::calendar::date(2026, 11, 24).at(19, 30);
        let signed = |it: &mut Situation| {
            it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(SPONSORSHIP_PROGRESS, SponsorshipProgress::PAPERWORK_FILED);
        };
        let (case, plan) = case_of(evening, signed);
        assert!(plan.dates.write_first.is_some());
        let letter = first_letter(&case, &plan);
        assert!(letter.contains("I withdraw my acceptance") && !letter.contains("As discussed"), "{letter}");
        let (mut case, plan) = case_of(MORNING, signed);
        assert!(first_letter(&case, &plan).contains("As discussed"));
        // They were called and not reached.
        case.moments.insert(Moment::CalledInVain, MORNING);
        let letter = first_letter(&case, &plan);
        assert!(letter.contains("I withdraw my acceptance") && !letter.contains("As discussed"), "{letter}");
    }

    #[test]
    fn the_date_of_the_plan_can_be_picked_for_the_letter() {
        let (case, plan) = case_of(MORNING, |it| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(INTENT, Intent::UNSURE);
            it.choose(CONCERN_NEGOTIABLE, ConcernNegotiable::YES);
            it.answer(WANTS_JOB_IF_FIXED, true);
        });
        assert_eq!(choices(&slots::REPLY_BY, &case, &plan, Tone::Warm), ["Friday 27 November"]);
        assert!(choices(&slots::DESIRED_CHANGE, &case, &plan, Tone::Warm).is_empty());
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
        let letter: Wording = (&crate::domain::templates::T_EMAIL_GENERAL).into();
        put_address(letter, &mut case, &plan, " maya@example.org ");
        put(&mut case, Some(&plan), &slots::CONTACT_NAME, "Maya Reyes");
        assert_eq!(case.contacts.len(), 1);
        assert_eq!(addressee(&case, &plan).as_deref(), Some("Maya Reyes"));
        assert_eq!(address(letter, &case, &plan), "maya@example.org");
        put_address(letter, &mut case, &plan, "");
        assert_eq!((address(letter, &case, &plan), case.contacts.len()), (String::new(), 1));
    }

    /// A name for every gap, as the message to this person shows it.
    #[track_caller]
    fn check_greeting(case: &Case, wording: Wording, greeting: &str) {
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
        let filling = filling_for(wording, case, &Profile::default(), &plan);
        let letter = write(wording, &plan, &filling, &Draft { tone: Some(Tone::Formal), ..Draft::default() });
        let text = letter.text();
        assert_eq!(text.lines().next(), Some(greeting), "{}", wording.id());
        assert_eq!(text.contains("Dana"), greeting.contains("Dana"), "{}", wording.id());
    }

    #[test]
    fn a_letter_to_somebody_else_never_greets_the_one_who_is_told() {
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let dana = Contact {
            name: "Dana Smith".into(),
            email: "dana@example.org".into(),
            role: ContactRole::HiringManager,
            ..Contact::default()
        };
        let mut case = Case::new("a", now);
        case.answer(now, |it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        });
        case.contacts.push(dana);
        let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
        check_greeting(&case, (&crate::domain::templates::T_EMAIL_GENERAL).into(), "Dear Dana Smith,");
        for (template, role) in FOR_OTHERS {
            let wording: Wording = (*template).into();
            let named = template.required.iter().any(|slot| slot.id == slots::CONTACT_NAME.id);
            let open = match template.id {
                "t-email-agency-closure" => "Dear [name of the recruiter],",
                _ if named => "Dear [their name],",
                _ => "Hello,",
            };
            check_greeting(&case, wording, open);
            assert_eq!(address(wording, &case, &plan), "", "{}", wording.id());
            put_address(wording, &mut case, &plan, "else@example.org");
            put_for(wording, &mut case, &plan, &slots::CONTACT_NAME, "Jo Field");
            check_greeting(&case, wording, "Dear Jo Field,");
            assert_eq!(case.contacts.iter().filter(|contact| contact.role == *role).count(), 1);
            assert_eq!(address(wording, &case, &plan), "else@example.org");
            case.contacts.truncate(1);
        }
        assert_eq!(
            (case.contacts[0].name.as_str(), case.contacts[0].email.as_str()),
            ("Dana Smith", "dana@example.org")
        );
    }

    #[test]
    fn a_mover_a_referee_or_an_adviser_is_not_told_in_place_of_the_employer() {
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let mut case = Case::new("a", now);
        case.answer(now, |it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        });
        let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
        put_for((&T_EMAIL_RELOCATION_VENDOR).into(), &mut case, &plan, &slots::CONTACT_NAME, "Jo Field");
        check_greeting(&case, (&crate::domain::templates::T_EMAIL_GENERAL).into(), "Dear [their name],");
        put(&mut case, Some(&plan), &slots::CONTACT_NAME, "Dana Smith");
        let names: Vec<&str> = case.contacts.iter().map(|contact| contact.name.as_str()).collect();
        assert_eq!(names, ["Jo Field", "Dana Smith"]);
        check_greeting(&case, (&crate::domain::templates::T_EMAIL_GENERAL).into(), "Dear Dana Smith,");
    }

    /// Who has told them and is asked why: the letter that told them, and the answer.
    fn told_and_asked(say: impl Fn(&mut crate::domain::situation::Situation)) -> (String, String) {
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let mut case = Case::new("a", now);
        case.answer(now, say);
        let text = |case: &Case| {
            let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
            let wording = written_offers(case, &plan).first().expect("words").wording;
            let filling = filling_for(wording, case, &Profile::default(), &plan);
            write(wording, &plan, &filling, &Draft { tone: Some(Tone::Neutral), ..Draft::default() }).text()
        };
        let letter = text(&case);
        case.tell(now, crate::domain::case::Channel::Email);
        case.react(now, crate::domain::case::Reaction::AskedWhy, "");
        (letter, text(&case))
    }

    #[test]
    fn nobody_is_thanked_for_a_talk_before_the_call() {
        use crate::domain::case::Moment;
        let first = |case: &Case, now| {
            let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("a plan");
            assert_eq!(plan.answer_id("channel"), "phone");
            written_offers(case, &plan).first().map(|offer| offer.wording.id())
        };
        let leaves = |it: &mut crate::domain::situation::Situation| {
            use crate::domain::situation::*;
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.choose(INTENT, Intent::LEAVE);
            it.count(HOURS_UNTIL_APPOINTMENT, 12.0);
        };
        let (night, day) = (
            crate::domain::calendar::date(2026, 11, 23).at(22, 0),
            crate::domain::calendar::date(2026, 11, 23).at(9, 30),
        );
        let mut case = Case::new("a", night);
        case.answer(night, leaves);
        assert_eq!(first(&case, night), Some("t-email-cancel-and-withdraw"));
        let mut case = Case::new("a", day);
        case.answer(day, leaves);
        assert_eq!(first(&case, day), Some("t-email-call-confirmation"));
        case.moments.insert(Moment::CalledInVain, day);
        assert_eq!(first(&case, day), Some("t-email-cancel-and-withdraw"));
    }

    #[test]
    fn who_asks_why_hears_the_reason_of_the_letter_and_no_other() {
        use crate::domain::situation::{MAIN_REASON, REASONS, Reason, WILLING_TO_STATE_REASON};
        for (stage, reasons) in [
            (Stage::ACCEPTED_WRITTEN, [Reason::COMPENSATION_BELOW_MINIMUM, Reason::PERSONAL_PRIVATE]),
            (Stage::ACCEPTED_WRITTEN, [Reason::VISA_TIMELINE, Reason::FAMILY_NEEDS]),
            (Stage::EARLY_ROUNDS, [Reason::GROWTH_PATH_LACKING, Reason::COMPENSATION_BELOW_MINIMUM]),
            (Stage::EARLY_ROUNDS, [Reason::VISA_TIMELINE, Reason::FAMILY_NEEDS]),
            (Stage::EARLY_ROUNDS, [Reason::STRENGTHS_UNUSED, Reason::TEAM_DYNAMICS]),
        ] {
            let (letter, answer) = told_and_asked(|it| {
                it.choose(STAGE, stage);
                it.choose(INTENT, Intent::LEAVE);
                it.select(REASONS, &reasons);
                it.choose(MAIN_REASON, reasons[0]);
                it.answer(WILLING_TO_STATE_REASON, true);
            });
            let lines = crate::domain::templates::REASON_LINES.iter().map(|line| line.words.in_tone(Tone::Neutral));
            let said: Vec<_> = lines.filter(|line| answer.contains(line)).collect();
            assert!(!said.is_empty() && said.iter().all(|line| letter.contains(line)), "{letter}\n---\n{answer}");
        }
        let (_, answer) = told_and_asked(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        });
        assert!(
            answer.contains("I thought about this before I decided. I would prefer to leave it there."),
            "{answer}"
        );
    }

    #[test]
    fn no_reason_at_all_leaves_no_cause_in_the_letter_until_it_is_put_back() {
        use crate::domain::situation::{HOURS_UNTIL_APPOINTMENT, MAIN_REASON, REASONS, Reason};
        let now = crate::domain::calendar::date(2026, 11, 23).at(9, 0);
        let text = |willing: Option<bool>, draft: &Draft| {
            let mut case = Case::new("a", now);
            case.answer(now, |it| {
                it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
                it.choose(INTENT, Intent::LEAVE);
                it.count(HOURS_UNTIL_APPOINTMENT, 3.0);
                it.select(REASONS, &[Reason::SUDDEN_ILLNESS]);
                it.choose(MAIN_REASON, Reason::SUDDEN_ILLNESS);
                if let Some(willing) = willing {
                    it.answer(WILLING_TO_STATE_REASON, willing);
                }
            });
            let plan = crate::domain::plan::plan(&case.situation_at(now), now).expect("enough was said for a plan");
            let wording = (&crate::domain::templates::T_EMAIL_CANCEL_AND_WITHDRAW).into();
            write(wording, &plan, &filling(&case, &Profile::default(), &plan), draft).text()
        };
        let causes = ["because of", "due to", "down to", "emergency", "medical matter"];
        let cause = |text: &str| causes.iter().any(|word| text.contains(word));
        let plain = Draft::default();
        assert!(cause(&text(Some(true), &plain)), "{}", text(Some(true), &plain));
        assert!(!cause(&text(Some(false), &plain)), "{}", text(Some(false), &plain));
        let mut put_back = Draft::default();
        (0..9).for_each(|n| put_back.switches.set(PartId::Beat(n), true));
        assert!(cause(&text(Some(false), &put_back)));
    }
}
