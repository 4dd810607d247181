//! Version 2: what it adds to a case of version 1.
//!
//! - `parts`: which beats of a template were switched on or off by hand, by the name of the beat. Version 1 has them by
//!   position, where a template that gains a beat would switch another one.
//! - `begun`: what was typed somewhere and not put down yet.
//!
//! A record without either is written as version 1. An app that knows only that one leaves the others as they are.

use serde_json::{Map, Value as Json};

use super::form::Fields;
use crate::domain::case::{Case, Draft};
use crate::domain::keyed::Keyed;
use crate::domain::templates::Beat;
use crate::domain::templates::compose::{PartId, Wording};

/// Whether a content has something that version 1 does not know.
pub(super) fn adds_to(content: &Json) -> bool {
    content.get("parts").or_else(|| content.get("begun")).is_some()
}

pub(super) fn write(case: &Case, fields: &mut Fields) {
    let mut parts = Map::new();
    for (template, draft) in &case.drafts {
        for (part, on) in draft.switches.iter() {
            if let PartId::Beat(place) = part {
                // What has no name here keeps the position that it came with.
                let name = beats(template).get(usize::from(place)).map(|beat| beat.intent.to_owned());
                let name = name.unwrap_or_else(|| place.to_string());
                parts.insert(format!("{template}/{name}"), Json::Bool(on));
            }
        }
    }
    if !parts.is_empty() {
        fields.put("parts", &Json::Object(parts));
    }
    fields.put_unless_empty("begun", &case.begun);
}

/// Reads what was added. The name of a part has no `/` in it. A part that is gone has nothing left to switch.
pub(super) fn read(case: &mut Case, fields: &mut Fields) -> Result<(), String> {
    for (part, on) in fields.take_or_empty::<Keyed<String, bool>>("parts")? {
        let Some((template, name)) = part.rsplit_once('/') else { continue };
        let place = beats(template).iter().position(|beat| beat.intent == name).map(|place| place as u8);
        if let Some(place) = place.or_else(|| name.parse().ok()) {
            let draft = case.drafts.get_or_insert(template.to_owned(), Draft::default());
            draft.switches.set(PartId::Beat(place), on);
        }
    }
    case.begun = fields.take_or_empty("begun")?;
    Ok(())
}

fn beats(template: &str) -> &'static [Beat] {
    Wording::named(template).map_or(&[], Wording::beats)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::templates::{Mark, READY_ANSWERS, Shown, TEMPLATES};

    /// Every part that version 2 ever kept, as it is kept. Nothing is taken out of this list: where a beat gets another
    /// name, [`read`] has to know the old one too.
    const PARTS: &str = include_str!("v2_parts.txt");

    fn kept(part: &str) -> Option<Json> {
        let mut fields = Fields::default();
        fields.put("parts", &Keyed::from_iter([(part.to_owned(), false)]));
        let mut case = Case::new("a", crate::domain::calendar::date(2026, 11, 23).at(9, 0));
        read(&mut case, &mut fields).expect("read");
        write(&case, &mut fields);
        fields.into_json().get("parts").cloned()
    }

    #[test]
    fn every_part_that_version_2_kept_is_still_understood() {
        for part in PARTS.lines() {
            let again = serde_json::json!({ part: false });
            assert_eq!(kept(part), Some(again), "{part}");
        }
    }

    #[test]
    fn every_part_that_can_be_switched_is_on_the_list_and_has_a_name_of_its_own() {
        let templates = TEMPLATES.iter().map(|template| (template.id, template.beats));
        let answers = READY_ANSWERS.iter().map(|answer| (answer.id, answer.beats));
        let mut missing = Vec::new();
        for (id, beats) in templates.chain(answers) {
            for beat in beats {
                if beat.marks.contains(&Mark::Decision) || matches!(beat.shown, Shown::Only(_)) {
                    continue;
                }
                assert_eq!(
                    beats.iter().filter(|other| other.intent == beat.intent).count(),
                    1,
                    "{id}: {}",
                    beat.intent
                );
                let part = format!("{id}/{}", beat.intent);
                if !PARTS.lines().any(|listed| listed == part) {
                    missing.push(part);
                }
            }
        }
        assert!(missing.is_empty(), "add to src/storage/v2_parts.txt:\n{}", missing.join("\n"));
    }
}
