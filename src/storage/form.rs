//! How a value becomes JSON and comes back.
//!
//! Written out here, and not derived, for the size of the download: derived code is made anew for every type on each of
//! the many ways through a parser, and came to a tenth of the program.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use crate::domain::calendar::{Date, DateTime};
use crate::domain::keyed::Keyed;

/// Something that can be kept. What is written is read back the same; what cannot be read says why.
pub(super) trait Form: Sized {
    fn write(&self) -> Json;
    fn read(json: Json) -> Result<Self, String>;
}

/// Something that is kept as a text.
pub(super) trait Worded: Sized {
    fn word(&self) -> Cow<'_, str>;
    fn from_word(word: &str) -> Option<Self>;
}

impl<T: Worded> Form for T {
    fn write(&self) -> Json {
        Json::String(self.word().into_owned())
    }

    fn read(json: Json) -> Result<T, String> {
        let word = text(json)?;
        T::from_word(&word).ok_or_else(|| unknown("word", &word))
    }
}

impl Worded for String {
    fn word(&self) -> Cow<'_, str> {
        self.into()
    }

    fn from_word(word: &str) -> Option<String> {
        Some(word.to_owned())
    }
}

/// As `2026-11-23`.
impl Worded for Date {
    fn word(&self) -> Cow<'_, str> {
        self.to_string().into()
    }

    fn from_word(word: &str) -> Option<Date> {
        word.parse().ok()
    }
}

/// As `2026-11-23T09:00:00`: what is kept has seconds, though they are always nought.
impl Worded for DateTime {
    fn word(&self) -> Cow<'_, str> {
        format!("{self}:00").into()
    }

    fn from_word(word: &str) -> Option<DateTime> {
        word.parse().ok()
    }
}

impl Form for bool {
    fn write(&self) -> Json {
        Json::Bool(*self)
    }

    fn read(json: Json) -> Result<bool, String> {
        json.as_bool().ok_or_else(|| wrong("true or false", &json))
    }
}

impl Form for u64 {
    fn write(&self) -> Json {
        Json::from(*self)
    }

    fn read(json: Json) -> Result<u64, String> {
        json.as_u64().ok_or_else(|| wrong("a whole number", &json))
    }
}

impl Form for Json {
    fn write(&self) -> Json {
        self.clone()
    }

    fn read(json: Json) -> Result<Json, String> {
        Ok(json)
    }
}

/// Nothing is kept as `null`.
impl<T: Form> Form for Option<T> {
    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, T::write)
    }

    fn read(json: Json) -> Result<Option<T>, String> {
        if json.is_null() { Ok(None) } else { T::read(json).map(Some) }
    }
}

impl<T: Form> Form for Vec<T> {
    fn write(&self) -> Json {
        Json::Array(self.iter().map(T::write).collect())
    }

    fn read(json: Json) -> Result<Vec<T>, String> {
        match json {
            Json::Array(list) => list.into_iter().map(T::read).collect(),
            other => Err(wrong("a list", &other)),
        }
    }
}

impl<K: Worded + Ord, T: Form> Form for Keyed<K, T> {
    fn write(&self) -> Json {
        object_of(self.iter().map(|(key, value)| (key.word().into_owned(), value.write())))
    }

    fn read(json: Json) -> Result<Keyed<K, T>, String> {
        let entry = |(key, value): (String, Json)| match K::from_word(&key) {
            Some(key) => Ok((key, T::read(value)?)),
            None => Err(unknown("word", &key)),
        };
        object(json)?.into_iter().map(entry).collect()
    }
}

/// An object with these fields. One after another: collecting would bring in a sort of its own for every kind of iterator.
pub(super) fn object_of(fields: impl Iterator<Item = (String, Json)>) -> Json {
    let mut object = Map::new();
    object.extend(fields);
    Json::Object(object)
}

/// The fields of a value, as it is written or read.
#[derive(Default)]
pub(super) struct Fields(Map<String, Json>);

impl Fields {
    pub(super) fn of(json: Json) -> Result<Fields, String> {
        object(json).map(Fields)
    }

    pub(super) fn put(&mut self, name: &str, value: &impl Form) {
        self.0.insert(name.to_owned(), value.write());
    }

    /// Leaves the field out where there is nothing in it.
    pub(super) fn put_unless_empty<T: Form + Default + PartialEq>(&mut self, name: &str, value: &T) {
        if *value != T::default() {
            self.put(name, value);
        }
    }

    pub(super) fn take<T: Form>(&mut self, name: &str) -> Result<T, String> {
        match self.0.remove(name) {
            Some(json) => T::read(json),
            // A missing field is no field of ours, unless there may be nothing in it.
            None => T::read(Json::Null).map_err(|_| format!("missing field `{name}`")),
        }
    }

    pub(super) fn take_or_empty<T: Form + Default>(&mut self, name: &str) -> Result<T, String> {
        self.0.remove(name).map_or_else(|| Ok(T::default()), T::read)
    }

    /// To be called when all fields were taken: one that is left is one that we do not understand.
    pub(super) fn end(self) -> Result<(), String> {
        self.0.keys().next().map_or(Ok(()), |name| Err(unknown("field", name)))
    }

    pub(super) fn into_json(self) -> Json {
        Json::Object(self.0)
    }
}

fn text(json: Json) -> Result<String, String> {
    match json {
        Json::String(text) => Ok(text),
        other => Err(wrong("a text", &other)),
    }
}

fn object(json: Json) -> Result<Map<String, Json>, String> {
    match json {
        Json::Object(map) => Ok(map),
        other => Err(wrong("fields with names", &other)),
    }
}

fn wrong(expected: &str, found: &Json) -> String {
    format!("expected {expected}, found {}", brief(&found.to_string()))
}

/// What to say about a name that this version does not know.
pub(super) fn unknown(what: &str, name: &str) -> String {
    format!("unknown {what} \"{}\"", brief(name))
}

/// The first signs of a text that may be of any length, for a message: forty of them, and none that ends a line.
pub(super) fn brief(text: &str) -> String {
    text.chars().take(40).filter(|sign| !sign.is_control()).collect()
}

/// Fields that are always there, and after `or nothing` those that are left out while they are empty. The compiler sees
/// that none is missing.
macro_rules! form {
    ($kept:ident: $($field:ident),* $(; or nothing: $($optional:ident),+)?) => {
        impl $crate::storage::form::Form for $kept {
            fn write(&self) -> serde_json::Value {
                let mut fields = $crate::storage::form::Fields::default();
                $(fields.put(stringify!($field), &self.$field);)*
                $($(fields.put_unless_empty(stringify!($optional), &self.$optional);)+)?
                fields.into_json()
            }

            fn read(json: serde_json::Value) -> Result<Self, String> {
                let mut fields = $crate::storage::form::Fields::of(json)?;
                let kept = $kept {
                    $($field: fields.take(stringify!($field))?,)*
                    $($($optional: fields.take_or_empty(stringify!($optional))?,)+)?
                };
                fields.end()?;
                Ok(kept)
            }
        }
    };
}
pub(super) use form;
