//! Conditions in plain words, built from the words of the facts: what a rule's page says under "When it applies".

use super::table_of;
use crate::domain::condition::{Cond, NO, Order, YES};
use crate::domain::number;
use crate::domain::situation::{Kind, Slot, Values, Var, fact};

/// A condition as nested lists of statements.
#[derive(Debug, Clone, PartialEq)]
pub enum Clause {
    /// One statement ("You had three rounds or more").
    Statement(String),
    /// One of the statements ("An offer was made, or you said yes").
    OneOf(Vec<Clause>),
    All(Vec<Clause>),
    /// The statement is not true.
    Not(Box<Clause>),
}

/// A condition in words; no clause at all for *always*.
pub fn clause(cond: &Cond) -> Option<Clause> {
    Some(match *cond {
        Cond::Always => return None,
        Cond::Among(var, mask) => among(var, mask),
        Cond::No(var) => flag(var, false),
        Cond::Compare(var, order, bound) => Clause::Statement(compare(var, order, bound)),
        Cond::Known(var) => Clause::Statement(format!("{}: given", short(var))),
        Cond::Unknown(var) => Clause::Statement(format!("{}: not given", short(var))),
        Cond::Not(part) => match clause(part)? {
            Clause::Not(inner) => *inner,
            inner => Clause::Not(Box::new(inner)),
        },
        Cond::All(parts) => Clause::All(parts.iter().filter_map(clause).collect()),
        Cond::Any(parts) => Clause::OneOf(parts.iter().filter_map(clause).collect()),
    })
}

impl Clause {
    /// The clause as one sentence without a full stop.
    pub fn sentence(&self) -> String {
        match self {
            Clause::Statement(text) => text.clone(),
            Clause::OneOf(parts) => joined(parts, ", or "),
            Clause::All(parts) => joined(parts, ", and "),
            Clause::Not(part) => format!("Unless {}", lower_first(&part.sentence())),
        }
    }
}

/// An answer in words: what the person tapped, or the number with its unit.
pub fn answer_words(var: Var, slot: Slot) -> String {
    let Some(fact) = fact(var) else { return topic_answer(var, slot) };
    match (fact.kind, slot) {
        (_, Slot::Unknown) => String::new(),
        (Kind::Many(_), Slot::NONE) => "None of these".to_owned(),
        (Kind::Flag { .. }, Slot::Bits(bits)) => if bits & YES != 0 { "Yes" } else { "No" }.to_owned(),
        (Kind::One(choices) | Kind::Many(choices), Slot::Bits(bits)) => {
            let labels = choices.iter().enumerate().filter(|(index, _)| bits >> index & 1 == 1);
            labels.map(|(_, choice)| choice.label).collect::<Vec<_>>().join(" · ")
        }
        (Kind::Number { unit: "hours", .. }, Slot::Number(number)) if (0.0..1.0).contains(&number) => {
            "less than an hour".to_owned()
        }
        (Kind::Number { unit, .. }, Slot::Number(number)) => counted(number, unit).trim().to_owned(),
        _ => "Given".to_owned(),
    }
}

/// An answer as a statement that can follow "if": "The offer came by phone".
pub fn statement(var: Var, slot: Slot) -> String {
    match slot {
        Slot::Unknown => format!("{}: not given", short(var)),
        Slot::Bits(bits) => match fact(var).map(|fact| fact.kind) {
            Some(Kind::Text | Kind::Date) => format!("{}: given", short(var)),
            Some(Kind::Many(_)) if bits == 0 => format!("{}: none", short(var)),
            _ => among(var, bits).sentence(),
        },
        Slot::Answer(_) => topic_answer(var, slot),
        Slot::Number(number) => format!("{}: {}", short(var), answer_words(var, Slot::Number(number))),
    }
}

/// What would have to be otherwise for an answer to become another, as a statement that can follow "if": of a set only what
/// comes to it.
pub fn change(var: Var, from: Slot, to: Slot) -> String {
    let kind = fact(var).map(|fact| fact.kind);
    match (kind, from, to) {
        (Some(Kind::Many(_)), _, Slot::Bits(0)) => format!("Nothing of “{}” is so", short(var)),
        (Some(Kind::Many(_)), Slot::Bits(from), Slot::Bits(to)) if to & !from != 0 => among(var, to & !from).sentence(),
        (Some(Kind::Number { unit, .. }), _, Slot::Number(number)) => number_in_words(var, number, unit),
        _ => statement(var, to),
    }
}

/// A number with its unit; hours that follow from a clock are whole ones.
fn counted(number: f64, unit: &str) -> String {
    let number = if unit == "hours" { number.round() } else { number };
    let unit = match unit {
        "people" if number == 1.0 => "person",
        unit if number == 1.0 => unit.trim_end_matches('s'),
        unit => unit,
    };
    format!("{} {unit}", number::write(number))
}

fn number_in_words(var: Var, number: f64, unit: &str) -> String {
    let count = counted(number.abs(), unit);
    match var {
        Var::HoursUntilAppointment if number < 0.0 => format!("The interview or call was {count} ago"),
        Var::HoursUntilAppointment => format!("The interview or call is in {count}"),
        Var::DaysUntilNextMilestone => format!("Their next big step is in {count}"),
        Var::HoursSinceDecision => format!("You decided {count} ago"),
        Var::HoursSinceOtherAcceptance => format!("You said yes to the other job {count} ago"),
        Var::HoursSinceExit => format!("You told them {count} ago"),
        Var::HoursSinceEarlyExit => format!("You left the interview {count} ago"),
        Var::MonthsSinceExit => format!("You left {count} ago"),
        Var::RoundsCompleted => format!("You have had {count}"),
        Var::PeopleMet => format!("You have talked with {count} there"),
        Var::OffersOpen => format!("You have {count} in all"),
        _ => format!("The answer to “{}” is {count}", short(var)),
    }
}

/// The facts whose value is assumed in a reading, as statements.
pub fn assumptions(vars: &[Var], values: &Values) -> Vec<String> {
    vars.iter()
        .map(|var| match values[*var] {
            Slot::Unknown if *var == Var::Misconduct => String::from("Nobody has crossed a line with you"),
            Slot::Unknown if *var == Var::Reasons => String::from("You have given no reason yet"),
            Slot::Unknown if fact(*var).is_some_and(|fact| matches!(fact.kind, Kind::Many(_))) => {
                format!("{}: nothing so far", short(*var))
            }
            Slot::Unknown => flag(*var, false).sentence(),
            slot => statement(*var, slot),
        })
        .filter(|text| !text.is_empty())
        .collect()
}

fn among(var: Var, mask: u64) -> Clause {
    let Some(fact) = fact(var) else {
        return Clause::Statement(format!("the plan says: {}", topic_answer(var, Slot::Bits(mask))));
    };
    let (Kind::One(choices) | Kind::Many(choices)) = fact.kind else {
        return flag(var, mask & NO == 0);
    };
    let picked = |inside: bool| {
        let fits = choices.iter().enumerate().filter(move |(index, _)| (mask >> index & 1 == 1) == inside);
        fits.map(|(_, choice)| Clause::Statement(choice.when.to_owned())).collect::<Vec<_>>()
    };
    let (inside, outside) = (picked(true), picked(false));
    if outside.len() < inside.len() && matches!(fact.kind, Kind::One(_)) && outside.len() <= 2 {
        return Clause::Not(Box::new(one_of(outside)));
    }
    one_of(inside)
}

fn one_of(mut parts: Vec<Clause>) -> Clause {
    match parts.len() {
        1 => parts.remove(0),
        _ => Clause::OneOf(parts),
    }
}

fn flag(var: Var, yes: bool) -> Clause {
    match fact(var).map(|fact| fact.kind) {
        Some(Kind::Flag { yes: if_yes, no: if_no }) => Clause::Statement(if yes { if_yes } else { if_no }.to_owned()),
        _ if yes => Clause::Statement(format!("{}: given", short(var))),
        _ => Clause::Statement(format!("{}: not given", short(var))),
    }
}

fn compare(var: Var, order: Order, bound: f64) -> String {
    let unit = match fact(var).map(|fact| fact.kind) {
        Some(Kind::Number { unit, .. }) => unit,
        _ => "",
    };
    let relation = match order {
        Order::Below => "less than",
        Order::AtMost => "at most",
        Order::Equals => "exactly",
        Order::AtLeast => "at least",
        Order::Above => "more than",
    };
    format!("{}: {relation} {} {unit}", short(var), number::write(bound)).trim_end().to_owned()
}

fn short(var: Var) -> &'static str {
    match fact(var) {
        Some(fact) => fact.short,
        None => table_of(var).map_or("", |table| table.question),
    }
}

fn topic_answer(var: Var, slot: Slot) -> String {
    let Some(table) = table_of(var) else { return String::new() };
    let bits = match slot {
        Slot::Bits(bits) => bits,
        Slot::Answer(index) => {
            return table.answers.get(usize::from(index)).map_or(String::new(), |it| it.id.to_owned());
        }
        _ => return String::new(),
    };
    let picked = table.answers.iter().enumerate().filter(|(index, _)| bits >> index & 1 == 1);
    let say = |answer: &super::Answer| if answer.say.is_empty() { answer.id } else { answer.say.trim_end_matches('.') };
    picked.map(|(_, answer)| say(answer)).collect::<Vec<_>>().join(" / ")
}

fn joined(parts: &[Clause], with: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index == 0 {
            text = part.sentence();
        } else {
            text.push_str(with);
            text.push_str(&lower_first(&part.sentence()));
        }
    }
    text
}

/// Lowers the first letter of a statement that stands inside a sentence, except in "I" and in names in capitals.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || first == 'A' && second == ' ' => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
