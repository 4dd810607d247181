//! A situation as JSON: the ids of the facts are the keys.
//!
//! The same form is read at the command line, kept in saved cases and written into backups. Every key may be left out;
//! `null` says that the person passed the question. What follows from other facts cannot be stated, with one exception:
//! `action` is the step that the person chose in place of the proposed one.

use std::fmt;

use serde_json::{Number, Value as Json};

use super::form::{brief, unknown};
use crate::domain::calendar::{Date, DateTime};
use crate::domain::condition::{NO, YES};
use crate::domain::number;
use crate::domain::situation::{Choice, DERIVED, FACTS, Fact, Kind, REPUTATION_RISK, Situation, Slot, Var, fact_named};

/// The key of the local date-time at which the situation is read.
pub const NOW: &str = "now";

/// Why a situation cannot be read. In one sentence as `{}`; as `{:#}` with all that would have been valid.
#[derive(Debug, Clone)]
pub enum SituationError {
    /// The text is not an object with fact ids as keys.
    NotAnObject,
    UnknownFact {
        key: String,
        nearest: Option<&'static str>,
    },
    /// The fact follows from others.
    NotForStating {
        fact: &'static str,
    },
    UnknownValue {
        fact: &'static Fact,
        value: String,
        nearest: Option<&'static str>,
    },
    WrongForm {
        key: &'static str,
        expected: Expected,
        found: String,
    },
    TooSmall {
        fact: &'static str,
        least: f64,
    },
}

/// The form that a value should have had.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    YesOrNo,
    OneOf(&'static [Choice]),
    SomeOf(&'static [Choice]),
    Number,
    Text,
    Date,
    DateTime,
}

/// Reads a situation, and the moment at which it is meant to be read if it names one.
pub fn decode(json: &Json) -> Result<(Situation, Option<DateTime>), SituationError> {
    let Json::Object(entries) = json else { return Err(SituationError::NotAnObject) };
    let mut situation = Situation::default();
    let mut now = None;
    for (key, value) in entries {
        if key == NOW {
            now = Some(date_time(value)?);
            continue;
        }
        let Some(fact) = fact_named(key) else {
            let ids = stateable().map(|fact| fact.id).chain([NOW]);
            return Err(SituationError::UnknownFact { key: key.clone(), nearest: nearest(key, ids) });
        };
        if is_derived(fact.var) {
            return Err(SituationError::NotForStating { fact: fact.id });
        }
        state(&mut situation, fact, value)?;
    }
    Ok((situation, now))
}

/// Writes everything that was said and passed; [`decode`] gives the same situation back.
pub fn encode(situation: &Situation) -> Json {
    let said = stateable().filter_map(|fact| {
        let value = if situation.passed().contains(&fact.var) { Json::Null } else { written(situation, fact)? };
        Some((fact.id.to_owned(), value))
    });
    super::form::object_of(said)
}

/// The facts that a person may state, in the order of [`FACTS`].
pub fn stateable() -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().copied().filter(|fact| !is_derived(fact.var))
}

fn is_derived(var: Var) -> bool {
    var == REPUTATION_RISK.var || DERIVED.iter().any(|derived| derived.var == var)
}

fn state(situation: &mut Situation, fact: &'static Fact, value: &Json) -> Result<(), SituationError> {
    let wrong = |expected| SituationError::WrongForm { key: fact.id, expected, found: value.to_string() };
    let bit = |choices: &'static [Choice], id: &str| match choices.iter().position(|choice| choice.id == id) {
        Some(index) => Ok(1 << index),
        None => {
            let nearest = nearest(id, choices.iter().map(|choice| choice.id));
            Err(SituationError::UnknownValue { fact, value: id.to_owned(), nearest })
        }
    };
    match (fact.kind, value) {
        (_, Json::Null) => situation.pass(fact.var),
        (Kind::Flag { .. }, Json::Bool(yes)) => situation.set(fact.var, Slot::Bits(if *yes { YES } else { NO })),
        (Kind::Flag { .. }, _) => return Err(wrong(Expected::YesOrNo)),
        (Kind::One(choices), Json::String(id)) => situation.set(fact.var, Slot::Bits(bit(choices, id)?)),
        (Kind::One(choices), _) => return Err(wrong(Expected::OneOf(choices))),
        (Kind::Many(choices), Json::Array(ids)) => {
            let mut mask = 0;
            for id in ids {
                mask |= bit(choices, id.as_str().ok_or_else(|| wrong(Expected::SomeOf(choices)))?)?;
            }
            situation.set(fact.var, Slot::Bits(mask));
        }
        (Kind::Many(choices), _) => return Err(wrong(Expected::SomeOf(choices))),
        (Kind::Number { least, .. }, Json::Number(number)) => {
            let number = number.as_f64().ok_or_else(|| wrong(Expected::Number))?;
            if number < least {
                return Err(SituationError::TooSmall { fact: fact.id, least });
            }
            situation.set(fact.var, Slot::Number(number));
        }
        (Kind::Number { .. }, _) => return Err(wrong(Expected::Number)),
        (Kind::Text, Json::String(text)) => situation.set_text(fact.var, text),
        (Kind::Text, _) => return Err(wrong(Expected::Text)),
        (Kind::Date, Json::String(text)) => match text.parse::<Date>() {
            Ok(date) => situation.set_text(fact.var, &date.to_string()),
            Err(_) => return Err(wrong(Expected::Date)),
        },
        (Kind::Date, _) => return Err(wrong(Expected::Date)),
    }
    Ok(())
}

fn written(situation: &Situation, fact: &Fact) -> Option<Json> {
    match (fact.kind, situation.values()[fact.var]) {
        (Kind::Flag { .. }, Slot::Bits(bits)) => Some(Json::Bool(bits & YES != 0)),
        (Kind::One(choices), Slot::Bits(bits)) => {
            choices.get(bits.trailing_zeros() as usize).map(|choice| Json::from(choice.id))
        }
        (Kind::Many(choices), Slot::Bits(bits)) => {
            let chosen = choices.iter().enumerate().filter(|(index, _)| bits & 1 << index != 0);
            Some(Json::Array(chosen.map(|(_, choice)| Json::from(choice.id)).collect()))
        }
        (Kind::Number { .. }, Slot::Number(number)) => Number::from_f64(number).map(Json::Number),
        (Kind::Text | Kind::Date, Slot::Bits(_)) => {
            situation.texts().find(|(var, _)| *var == fact.var).map(|(_, text)| Json::from(text))
        }
        _ => None,
    }
}

fn date_time(value: &Json) -> Result<DateTime, SituationError> {
    let wrong = || SituationError::WrongForm { key: NOW, expected: Expected::DateTime, found: value.to_string() };
    value.as_str().and_then(|text| text.parse().ok()).ok_or_else(wrong)
}

/// The candidate that a slip of the finger most likely meant.
fn nearest(typed: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let typed: Vec<char> = typed.chars().take(80).collect();
    let (edits, best) = candidates.map(|candidate| (edits(&typed, candidate), candidate)).min_by_key(|(n, _)| *n)?;
    (edits <= 2.max(best.len() / 4)).then_some(best)
}

/// How many characters must be added, left out or changed to make `right` out of `left`.
fn edits(left: &[char], right: &str) -> usize {
    let mut row: Vec<usize> = (0..=left.len()).collect();
    for (y, wanted) in right.chars().enumerate() {
        let mut last = y + 1;
        for (x, typed) in left.iter().enumerate() {
            let changed = row[x] + usize::from(*typed != wanted);
            let cost = changed.min(last + 1).min(row[x + 1] + 1);
            row[x] = last;
            last = cost;
        }
        row[left.len()] = last;
    }
    row[left.len()]
}

impl fmt::Display for SituationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SituationError::NotAnObject => f.write_str("a situation is one JSON object with fact ids as keys"),
            SituationError::UnknownFact { key, nearest } => {
                f.write_str(&unknown("fact", key))?;
                meant(f, *nearest)?;
                valid(f, |f| list(f, stateable().map(|fact| fact.id).chain([NOW])))
            }
            SituationError::NotForStating { fact } => {
                write!(f, "\"{fact}\" follows from other facts and cannot be stated")
            }
            SituationError::UnknownValue { fact, value, nearest } => {
                write!(f, "{} for \"{}\"", unknown("value", value), fact.id)?;
                meant(f, *nearest)?;
                valid(f, |f| list(f, fact.kind.choices().iter().map(|choice| choice.id)))
            }
            SituationError::WrongForm { key, expected, found } => {
                write!(f, "\"{key}\" cannot be {}", brief(found))?;
                valid(f, |f| expected.fmt(f))
            }
            SituationError::TooSmall { fact, least } => {
                write!(f, "\"{fact}\" cannot be below {}", number::write(*least))
            }
        }
    }
}

impl std::error::Error for SituationError {}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::YesOrNo => f.write_str("true, false"),
            Expected::OneOf(choices) => {
                f.write_str("one of ")?;
                list(f, choices.iter().map(|choice| choice.id))
            }
            Expected::SomeOf(choices) => {
                f.write_str("a list of ")?;
                list(f, choices.iter().map(|choice| choice.id))
            }
            Expected::Number => f.write_str("a number"),
            Expected::Text => f.write_str("a text"),
            Expected::Date => f.write_str("a date such as \"2026-11-23\""),
            Expected::DateTime => f.write_str("a local date and time such as \"2026-11-23T09:00\""),
        }
    }
}

/// What would have been valid, where somebody asks for it.
fn valid(f: &mut fmt::Formatter<'_>, say: impl FnOnce(&mut fmt::Formatter<'_>) -> fmt::Result) -> fmt::Result {
    if !f.alternate() {
        return Ok(());
    }
    f.write_str("; valid: ")?;
    say(f)
}

fn meant(f: &mut fmt::Formatter<'_>, nearest: Option<&str>) -> fmt::Result {
    nearest.map_or(Ok(()), |id| write!(f, "; did you mean \"{id}\"?"))
}

fn list<'a>(f: &mut fmt::Formatter<'_>, ids: impl Iterator<Item = &'a str>) -> fmt::Result {
    for (i, id) in ids.enumerate() {
        write!(f, "{}{id}", if i == 0 { "" } else { ", " })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::situation::*;
    use proptest::prelude::*;
    use serde_json::Map;

    fn read(text: &str) -> Result<(Situation, Option<DateTime>), SituationError> {
        decode(&serde_json::from_str(text).expect("the test wrote JSON"))
    }

    /// The message for this situation holds each of the pieces.
    #[track_caller]
    fn refuses(text: &str, pieces: &[&str]) {
        let message = format!("{:#}", read(text).expect_err("it should be refused"));
        for piece in pieces {
            assert!(message.contains(piece), "{piece:?} is not in {message:?}");
        }
    }

    #[test]
    fn every_form_of_value_is_read() {
        let (situation, now) = read(
            r#"{"stage":"offer-verbal","reasons":["accepted-other-offer","timing"],"has-phone-number":true,
                "agency-involved":false,"rounds-completed":3.5,"reason-in-one-sentence":"Nearer home.",
                "personal-deadline":"2026-11-27","rapport":null,"action":"withdraw","now":"2026-11-23T09:00"}"#,
        )
        .expect("valid");
        let values = situation.values();
        assert_eq!(values.one(STAGE), Some(Stage::OFFER_VERBAL));
        assert_eq!(values[REASONS.var], Slot::Bits(Reason::ACCEPTED_OTHER_OFFER.bit() | Reason::TIMING.bit()));
        assert!(values.flag(HAS_PHONE_NUMBER));
        assert!(!values.flag(AGENCY_INVOLVED));
        assert_eq!(values.number(ROUNDS_COMPLETED), Some(3.5));
        assert_eq!(situation.text(REASON_IN_ONE_SENTENCE), "Nearer home.");
        assert_eq!(situation.text(PERSONAL_DEADLINE), "2026-11-27");
        assert_eq!(situation.passed(), [RAPPORT.var]);
        assert_eq!(values.one(ACTION), Some(Action::WITHDRAW));
        assert_eq!(now, Some(crate::domain::calendar::date(2026, 11, 23).at(9, 0)));
    }

    #[test]
    fn a_mistake_is_met_with_what_would_have_been_valid() {
        refuses("[]", &["JSON object"]);
        refuses(r#"{"rapor":"close"}"#, &["unknown fact \"rapor\"", "did you mean \"rapport\"?", "stage, ", ", now"]);
        refuses(r#"{"has_phone_number":true}"#, &["did you mean \"has-phone-number\"?"]);
        refuses(r#"{"zzzzzz":true}"#, &["unknown fact \"zzzzzz\"; valid: stage"]);
        refuses(r#"{"stage":"offer-oral"}"#, &["unknown value \"offer-oral\" for \"stage\"", "offer-written"]);
        refuses(r#"{"stage":"offer-verbl"}"#, &["did you mean \"offer-verbal\"?"]);
        refuses(r#"{"reasons":["nervs"]}"#, &["did you mean \"nerves\"?", "accepted-other-offer"]);
        refuses(r#"{"reasons":"nerves"}"#, &["\"reasons\" cannot be \"nerves\"", "a list of accepted-other-offer"]);
        refuses(r#"{"has-phone-number":"yes"}"#, &["valid: true, false"]);
        refuses(r#"{"rounds-completed":"3"}"#, &["valid: a number"]);
        refuses(r#"{"rounds-completed":-1}"#, &["cannot be below 0"]);
        refuses(r#"{"personal-deadline":"23.11.2026"}"#, &["2026-11-23"]);
        refuses(r#"{"now":"yesterday"}"#, &["2026-11-23T09:00"]);
    }

    #[test]
    fn what_follows_from_other_facts_cannot_be_stated() {
        for fact in FACTS.iter().filter(|fact| is_derived(fact.var)) {
            refuses(&format!(r#"{{"{}":true}}"#, fact.id), &["cannot be stated"]);
        }
    }

    #[test]
    fn a_missed_appointment_has_negative_hours() {
        let (situation, _) = read(r#"{"hours-until-appointment":-2}"#).expect("valid");
        assert_eq!(situation.values().number(HOURS_UNTIL_APPOINTMENT), Some(-2.0));
    }

    #[test]
    fn every_value_of_every_fact_survives_being_written_and_read() {
        for fact in stateable() {
            let values: Vec<Json> = match fact.kind {
                Kind::Flag { .. } => vec![true.into(), false.into()],
                Kind::One(choices) => choices.iter().map(|choice| choice.id.into()).collect(),
                Kind::Many(choices) => {
                    let all: Vec<_> = choices.iter().map(|choice| choice.id).collect();
                    all.iter().map(|id| vec![*id].into()).chain([all.clone().into(), Json::Array(vec![])]).collect()
                }
                Kind::Number { .. } => vec![0.0.into(), 1.5.into(), 1e9.into()],
                Kind::Text => vec!["Zürich, \"soon\"\n".into()],
                Kind::Date => vec!["2026-11-23".into()],
            };
            for value in values.into_iter().chain([Json::Null]) {
                let json = Json::Object(Map::from_iter([(fact.id.to_owned(), value)]));
                let (situation, _) = decode(&json).expect("valid");
                assert_eq!(encode(&situation), json, "{}", fact.id);
            }
        }
    }

    proptest! {
        #[test]
        fn no_json_breaks_the_decoder(key in ".{0,30}", which in 0..200_usize, value in ".{0,30}", number in any::<f64>()) {
            let known = FACTS.get(which).map_or(key.as_str(), |fact| fact.id).to_owned();
            let values = [Json::from(value.clone()), Json::from(number), Json::from(vec![value]), Json::Null, Json::from(true)];
            for value in values {
                let json = Json::Object(Map::from_iter([(known.clone(), value)]));
                match decode(&json) {
                    Ok((situation, _)) => prop_assert_eq!(decode(&encode(&situation)).ok().map(|read| read.0), Some(situation)),
                    Err(error) => prop_assert!(!error.to_string().is_empty()),
                }
            }
        }
    }
}
