//! The envelope around everything that is kept: which version wrote it, which change it is, and where it came from.
//!
//! A key or a word that its version does not know makes a record unreadable: writing it again would lose what we did not
//! understand.

use std::fmt;

use serde_json::Value as Json;

use super::form::{Fields, Form};
use super::v2;
use crate::domain::calendar::DateTime;

/// The version that this app reads, and all before it.
const VERSION: u64 = 2;

/// A record and what the app has to know about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Record<T> {
    /// Rises with every change: a tab that knows another one has been overtaken.
    pub revision: u64,
    pub saved: DateTime,
    /// Fingerprints of the contents that once left this browser in a backup, oldest first: two copies of a record can
    /// tell from them which is the later one, whatever the clocks said.
    pub ancestors: Vec<String>,
    pub content: T,
}

/// Why a text is not one of our records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// A newer version of the app wrote it.
    Newer,
    Broken(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Newer => f.write_str("A newer version of Bow Out wrote this. It is left as it is."),
            Unreadable::Broken(why) => write!(f, "This cannot be read ({why}). It is kept as it is."),
        }
    }
}

impl std::error::Error for Unreadable {}

/// Something that has a record of its own.
#[expect(private_bounds, reason = "only what is kept here has a record")]
pub trait Content: Form {}

impl<T: Content> Record<T> {
    /// Reads a record from its text.
    pub fn read(text: &str) -> Result<Record<T>, Unreadable> {
        let json: Json = serde_json::from_str(text).map_err(broken)?;
        Record::from_json(json)
    }

    /// Reads a record that was parsed already.
    pub fn from_json(json: Json) -> Result<Record<T>, Unreadable> {
        match json.get("version").and_then(Json::as_str).map(str::parse::<u64>) {
            Some(Ok(version)) if version > VERSION => return Err(Unreadable::Newer),
            Some(Ok(1..=VERSION)) => {}
            Some(_) | None => return Err(broken("it names no version")),
        }
        Record::from_fields(json).map_err(Unreadable::Broken)
    }

    /// The record as it is kept: in the first version that can say it, so that an older app reads whatever it can.
    pub fn to_json(&self) -> Json {
        let mut fields = Fields::default();
        let content = self.content.write();
        fields.put("version", &if v2::adds_to(&content) { "2" } else { "1" }.to_owned());
        fields.put("revision", &self.revision);
        fields.put("saved", &self.saved);
        fields.put_unless_empty("ancestors", &self.ancestors);
        fields.put("content", &content);
        fields.into_json()
    }

    fn from_fields(json: Json) -> Result<Record<T>, String> {
        let mut fields = Fields::of(json)?;
        fields.take::<String>("version")?;
        let record = Record {
            revision: fields.take("revision")?,
            saved: fields.take("saved")?,
            ancestors: fields.take_or_empty("ancestors")?,
            content: fields.take("content")?,
        };
        fields.end()?;
        Ok(record)
    }
}

fn broken(why: impl ToString) -> Unreadable {
    Unreadable::Broken(why.to_string())
}

/// A short name for a text: the same text has the same one, another text almost certainly another. It guards against
/// accidents, not against forgery (FNV-1a, 64 bits).
pub fn fingerprint(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{Case, OwnTemplate, Profile};
    use crate::domain::templates::compose::{PartId, Switches};
    use crate::storage::{Settings, fixture};
    use proptest::prelude::*;

    #[track_caller]
    fn refuses(text: &str, why: &str) {
        let error = Record::<Case>::read(text).expect_err("it should be refused").to_string();
        assert!(error.contains(why), "{why:?} is not in {error:?}");
    }

    #[test]
    fn version_1_is_read_for_ever() {
        let record = Record::<Case>::read(fixture::CASE_V1).expect("version 1");
        assert_eq!(record.revision, 7);
        assert_eq!(record.ancestors, ["00000000000000aa"]);
        assert_eq!(record.content, fixture::case());
        let profile = Record::<Profile>::read(fixture::PROFILE_V1).expect("version 1");
        assert_eq!(profile.content, fixture::profile());
    }

    #[test]
    fn what_version_1_can_say_is_written_as_version_1() {
        let mut record = Record::<Case>::read(fixture::CASE_V1).expect("version 1");
        for draft in record.content.drafts.values_mut() {
            let others = draft.switches.iter().filter(|(part, _)| *part != PartId::Beat(2));
            let mut switches = Switches::default();
            others.for_each(|(part, on)| switches.set(part, on));
            draft.switches = switches;
        }
        let as_it_was: Json =
            serde_json::from_str(&fixture::CASE_V1.replace(r#""beat/2": false, "#, "")).expect("JSON");
        assert_eq!(record.to_json(), as_it_was);
    }

    #[test]
    fn version_2_is_read_for_ever_and_written_where_it_is_needed() {
        let text = fixture::case_v2();
        let record = Record::<Case>::read(&text).expect("version 2");
        let mut case = fixture::case();
        case.begun.insert("entry/text".into(), "Half a sentence".into());
        assert_eq!(record.content, case, "the part that version 1 has by its position");
        let as_it_is: Json = serde_json::from_str(&text).expect("JSON");
        assert_eq!(record.to_json(), as_it_is);
        // A backup passes it on without understanding it.
        assert_eq!(Record::<Json>::read(&text).expect("JSON").to_json(), as_it_is);
    }

    #[test]
    fn a_record_that_we_would_not_write_back_whole_is_not_read() {
        let future = fixture::CASE_V1.replace(r#""version": "1""#, r#""version": "3""#);
        assert_eq!(Record::<Case>::read(&future), Err(Unreadable::Newer));
        refuses("", "cannot be read");
        refuses("[]", "it names no version");
        refuses(&fixture::CASE_V1.replace(r#""version": "1","#, ""), "it names no version");
        refuses(&fixture::CASE_V1.replace(r#""company""#, r#""firm""#), "unknown field \"firm\"");
        refuses(&fixture::CASE_V1.replace(r#""offer-verbal""#, r#""offer-oral""#), "offer-oral");
        refuses(&fixture::CASE_V1.replace(r#""hiring-manager""#, r#""boss""#), "unknown word \"boss\"");
        refuses(&fixture::CASE_V1[..fixture::CASE_V1.len() / 2], "EOF");
    }

    #[test]
    fn what_is_wrong_is_said_in_one_sentence_however_much_is_wrong() {
        let long = "\\n😀x".repeat(100_000);
        for (right, wrong) in [
            (r#""company""#, format!("\"{long}\"")),
            (r#""hiring-manager""#, format!("\"{long}\"")),
            (r#""counteroffer""#, format!("\"{long}\"")),
            (r#""answered""#, format!("\"{long}\"")),
            (r#""heard""#, format!("\"{long}\"")),
            (r#""positive-aspect""#, format!("\"{long}\"")),
            (r#""rapport""#, format!("\"{long}\"")),
            (r#""offer-verbal""#, format!("\"{long}\"")),
            (r#""offer-verbal""#, format!("[\"{long}\"]")),
            (r#""2026-11-20T18:30:00""#, format!("\"{long}\"")),
            ("3.0", format!("\"{long}\"")),
            ("7,", format!("\"{long}\",")),
        ] {
            let text = fixture::CASE_V1.replacen(right, &wrong, 1);
            let error = Record::<Case>::read(&text).expect_err("it should be refused").to_string();
            assert!(error.len() < 300 && !error.contains('\n'), "{right}: {} bytes: {error:.400}", error.len());
        }
    }

    #[test]
    fn different_texts_have_different_fingerprints() {
        assert_ne!(fingerprint("a"), fingerprint("b"));
        assert_eq!(fingerprint(""), "cbf29ce484222325");
        assert_eq!(fingerprint("a"), "af63dc4c8601ec8c");
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_decoder(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let text = String::from_utf8_lossy(&bytes);
            prop_assert!(Record::<Case>::read(&text).is_err());
            prop_assert!(Record::<Profile>::read(&text).is_err());
            prop_assert!(Record::<OwnTemplate>::read(&text).is_err());
            prop_assert!(Record::<Settings>::read(&text).is_err());
        }

        #[test]
        fn no_damage_to_a_record_breaks_the_decoder(place in 0..fixture::CASE_V1.len(), byte in any::<char>(), cut in any::<bool>()) {
            let mut text: Vec<char> = fixture::CASE_V1.chars().collect();
            let place = place.min(text.len() - 1);
            text[place] = byte;
            if cut {
                text.truncate(place);
            }
            let text: String = text.into_iter().collect();
            if let Ok(record) = Record::<Case>::read(&text) {
                let again = record.to_json().to_string();
                prop_assert_eq!(Record::<Case>::read(&again).expect("it can be read"), record);
            }
        }
    }
}
