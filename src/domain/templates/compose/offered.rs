//! Which words are offered for a plan, and in which order.

use super::Wording;
use crate::domain::condition::{Cond, Value, all};
use crate::domain::order::sort_by_key;
use crate::domain::plan::tables::{CHANNEL, CONFIRM_TEMPLATE, Channel, TABLES, TEMPLATE};
use crate::domain::situation::Slot;
use crate::domain::situation::*;
use crate::domain::templates::*;

/// Words that fit the situation.
#[derive(Debug, Clone, Copy)]
pub struct Offer {
    pub wording: Wording,
    pub rank: Rank,
}

/// Why words are offered, and how far up they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The plan's first choice.
    First,
    /// The plan's written record of it.
    Record,
    /// Fits too, by the same channel.
    SameChannel,
    /// One sentence to add.
    Sentence,
    /// Another channel, or another reader.
    Beside,
}

impl Rank {
    /// The rank in a few words.
    pub fn because(self) -> &'static str {
        match self {
            Rank::First => "The plan starts with these words.",
            Rank::Record => "The written line that follows.",
            Rank::SameChannel => "Fits your situation too, the same way.",
            Rank::Sentence => "One sentence that you can add.",
            Rank::Beside => "For another way, or for someone else who has to know.",
        }
    }
}

/// What may be offered at all once there was misconduct.
const AFTER_MISCONDUCT: &[&Template] = &[
    &T_INPERSON_LEAVE_FOR_SAFETY,
    &T_EMAIL_AFTER_MISCONDUCT,
    &T_EMAIL_PLAIN_NO_REASON,
    &T_RECORD_INCIDENT,
    &T_EMAIL_MISCONDUCT_REPORT,
    &T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL,
    &T_EMAIL_PERMIT_ISSUED_GUIDANCE,
    &T_EMAIL_PAPERWORK_INQUIRY,
    &T_EMAIL_RETURN_DOCUMENTS,
    &T_EMAIL_REPAYMENT_DISCUSSION,
    &T_EMAIL_WITHDRAW_ACCEPTANCE,
    &T_EMAIL_RELOCATION_VENDOR,
    &T_EMAIL_AGENCY_CLOSURE,
    &T_EMAIL_REFERENCE_NOTICE,
    &T_EMAIL_ADVISER_HEADS_UP,
    &T_CALENDAR_CANCEL_NOTE,
    &T_PORTAL_WITHDRAW_NOTE,
];

/// The words that fit a plan: its own first, its written record second, then all whose condition holds, those of the same
/// channel before the others. `values` are complete; while they are not, nothing is offered.
pub fn offered(values: &Values) -> Vec<Offer> {
    let planned = |topic: Var, rank| {
        let index = match values[topic] {
            Slot::Answer(index) => usize::from(index),
            Slot::Bits(bits) => bits.trailing_zeros() as usize,
            Slot::Unknown | Slot::Number(_) => return None,
        };
        let table = TABLES.iter().find(|table| table.var == topic)?;
        let wording = Wording::named(table.answers.get(index)?.id)?;
        Some(Offer { wording, rank })
    };
    let mut offers: Vec<Offer> = Vec::new();
    offers.extend(planned(TEMPLATE.var, Rank::First));
    offers.extend(planned(CONFIRM_TEMPLATE.var, Rank::Record));
    if !STAGE.known().holds(values) {
        return offers;
    }
    let fitting = TEMPLATES.iter().copied().filter(|template| template.when.holds(values) && allowed(template, values));
    let mut rest: Vec<Offer> =
        fitting.map(|template| Offer { wording: template.into(), rank: rank(template, values) }).collect();
    sort_by_key(&mut rest, |offer| offer.rank);
    for offer in rest {
        if !offers.iter().any(|before| before.wording.id() == offer.wording.id()) {
            offers.push(offer);
        }
    }
    offers
}

fn allowed(template: &Template, values: &Values) -> bool {
    let stays = INTENT.is_any(&[Intent::STAY, Intent::RESCHEDULE]);
    let listed = AFTER_MISCONDUCT.iter().any(|own| own.id == template.id);
    if MISCONDUCT_PRESENT.yes().holds(values) && !listed && !stays.holds(values) {
        return false;
    }
    let aloud = matches!(template.medium, Medium::Phone | Medium::InPerson | Medium::Text | Medium::RecruiterRelay);
    let first_notice = [T_LINKEDIN_WITHDRAW.id, T_RELAY_TO_RECRUITER.id].contains(&template.id);
    if EXITED.yes().holds(values) && (aloud || first_notice) {
        return false;
    }
    const NO_NUMBER: Cond = all(&[HAS_PHONE_NUMBER.known(), HAS_PHONE_NUMBER.no()]);
    template.medium != Medium::Phone || !NO_NUMBER.holds(values)
}

fn rank(template: &Template, values: &Values) -> Rank {
    if template.kind == TemplateKind::Line {
        return Rank::Sentence;
    }
    let by = |channels: &[Value<Channel>]| channels.iter().any(|channel| CHANNEL.is(*channel).holds(values));
    let same = match template.medium {
        Medium::Email => by(&[Channel::EMAIL]) && !beside(template),
        Medium::Phone => by(&[Channel::PHONE]),
        Medium::InPerson => by(&[Channel::IN_PERSON]),
        Medium::Linkedin => by(&[Channel::LINKEDIN]),
        Medium::Text => by(&[Channel::TEXT]),
        Medium::Any => CHANNEL.is_not(Channel::NONE).holds(values),
        Medium::RecruiterRelay | Medium::Calendar | Medium::Portal => false,
    };
    if same { Rank::SameChannel } else { Rank::Beside }
}

/// Whether it goes to someone else than the person who is told first.
fn beside(template: &Template) -> bool {
    formal::TEMPLATES.iter().any(|own| own.id == template.id)
}
