//! Two tabs changed the same case: what can be joined without a question, and what cannot.

use serde_json::{Map, Value as Json};

use super::record::Content;
use crate::domain::case::Case;
use crate::domain::order::sort_by_key;

/// Joins two cases that both began as `base`. `None` where the same thing was changed in both to something else: then the
/// person has to say which one counts. Nobody is asked about what is only begun: where both tabs write at the same place,
/// what stands in this one is kept.
pub fn merge_cases(base: &Case, mine: &Case, theirs: &Case) -> Option<Case> {
    let done = |case: &Case| {
        let mut done = case.clone();
        done.begun.clear();
        done
    };
    let mut joined = merge(&done(base), &done(mine), &done(theirs))?;
    for field in mine.begun.keys().chain(theirs.begun.keys()) {
        let [base, mine, theirs] = [base, mine, theirs].map(|case| case.begun.get(field));
        let text = if mine == base { theirs } else { mine.or(theirs.filter(|_| theirs != base)) };
        if let Some(text) = text {
            joined.begun.insert(field.clone(), text.clone());
        }
    }
    sort_by_key(&mut joined.log, |entry| entry.at);
    Some(joined)
}

/// Joins two copies of anything that is kept.
pub fn merge<T: Content>(base: &T, mine: &T, theirs: &T) -> Option<T> {
    let [base, mine, theirs] = [base, mine, theirs].map(T::write);
    T::read(join(Some(&base), Some(&mine), Some(&theirs))??).ok()
}

/// `Some(None)` where both agree that there is nothing.
fn join(base: Option<&Json>, mine: Option<&Json>, theirs: Option<&Json>) -> Option<Option<Json>> {
    if mine == theirs || theirs == base {
        return Some(mine.cloned());
    }
    if mine == base {
        return Some(theirs.cloned());
    }
    if let (Some(Json::Array(mine)), Some(Json::Array(theirs))) = (mine, theirs) {
        // Two lists that both only grew: what either of them added is in the joined one.
        let base = base.map_or(Some(&[][..]), |base| base.as_array().map(Vec::as_slice))?;
        let added = mine.strip_prefix(base)?.iter().chain(theirs.strip_prefix(base)?);
        let mut joined = base.to_vec();
        for item in added {
            if !joined.contains(item) {
                joined.push(item.clone());
            }
        }
        return Some(Some(Json::Array(joined)));
    }
    let nothing = Map::new();
    let base = base.map_or(Some(&nothing), Json::as_object)?;
    let (mine, theirs) = (mine?.as_object()?, theirs?.as_object()?);
    // A status and an event are one thing each: half of one and half of another would say what nobody said.
    if mine.contains_key("is") {
        return None;
    }
    let mut joined = Map::new();
    for key in mine.keys().chain(theirs.keys()) {
        if !joined.contains_key(key)
            && let Some(value) = join(base.get(key), mine.get(key), theirs.get(key))?
        {
            joined.insert(key.clone(), value);
        }
    }
    Some(Some(Json::Object(joined)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::{Channel, Contact, Draft, Ending, Event, LogEntry, Status, Told};
    use crate::domain::situation::*;
    use crate::storage::fixture::{self, NOW};

    fn changed(change: impl FnOnce(&mut Case)) -> Case {
        let mut case = fixture::case();
        change(&mut case);
        case
    }

    #[track_caller]
    fn check(mine: &Case, theirs: &Case, expected: Option<&Case>) {
        let base = fixture::case();
        assert_eq!(merge_cases(&base, mine, theirs).as_ref(), expected);
        assert_eq!(merge_cases(&base, theirs, mine).as_ref(), expected, "the other way round");
    }

    #[test]
    fn changes_to_different_things_are_both_kept() {
        let words = |case: &mut Case| {
            case.drafts.insert("t-other".to_owned(), Draft::default());
        };
        let answers = |case: &mut Case| {
            case.answer(NOW, |situation| situation.choose(RAPPORT, Rapport::CLOSE));
            case.company = "Acme".to_owned();
        };
        let both = changed(|case| {
            words(case);
            answers(case);
        });
        check(&changed(words), &changed(answers), Some(&both));
    }

    #[test]
    fn a_change_in_one_tab_only_is_kept_also_where_it_takes_something_away() {
        let less = changed(|case| {
            case.ticked.clear();
            case.shelf = None;
        });
        check(&less, &fixture::case(), Some(&less));
        check(&fixture::case(), &fixture::case(), Some(&fixture::case()));
    }

    #[test]
    fn what_either_tab_added_to_a_list_is_in_the_joined_one() {
        let note = |hour, text: &str| {
            let entry = LogEntry { at: NOW.date().at(hour, 0), event: Event::Note(text.to_owned()), private: false };
            changed(|case| case.note(entry))
        };
        let (mine, theirs) = (note(10, "mine"), note(9, "theirs"));
        let joined = merge_cases(&fixture::case(), &mine, &theirs).expect("joined");
        let last: Vec<_> = joined.log.iter().rev().take(2).map(|entry| &entry.event).collect();
        assert_eq!(last, [&Event::Note("mine".into()), &Event::Note("theirs".into())]);
        assert_eq!(joined.log.len(), fixture::case().log.len() + 2);
    }

    #[test]
    fn what_both_tabs_added_alike_is_there_once() {
        let note = |text: &str| LogEntry { at: NOW, event: Event::Note(text.to_owned()), private: false };
        let theirs = changed(|case| case.note(note("both")));
        let mine = changed(|case| {
            case.note(note("both"));
            case.note(note("mine"));
        });
        check(&mine, &theirs, Some(&mine));
    }

    #[test]
    fn half_of_one_status_is_not_joined_to_half_of_another() {
        let (at, later) = (NOW, NOW.plus_minutes(30));
        let told = |at| Told { at, channel: Channel::Phone, confirmed: None };
        let with = |status: Status| changed(|case| case.status = status);
        let base = with(Status::Told(told(at)));
        let (mine, theirs) = (with(Status::Acknowledged(told(at))), with(Status::Told(told(later))));
        assert_eq!(merge_cases(&base, &mine, &theirs), None);
        assert_eq!(merge_cases(&base, &theirs, &mine), None);
    }

    #[test]
    fn a_list_that_was_shortened_in_one_tab_and_grown_in_the_other_is_for_the_person_to_settle() {
        let shorter = changed(|case| case.contacts.clear());
        let longer = changed(|case| case.contacts.push(Contact { name: "Jo".to_owned(), ..Contact::default() }));
        check(&shorter, &longer, None);
    }

    #[test]
    fn the_same_change_twice_is_one_change() {
        let renamed = changed(|case| case.company = "Acme".to_owned());
        check(&renamed, &renamed, Some(&renamed));
    }

    #[test]
    fn nobody_is_asked_about_what_is_only_begun() {
        let with = |begun: &[(&str, &str)]| {
            changed(|case| {
                case.begun = begun.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect()
            })
        };
        let check = |base: &[(&str, &str)], mine: &[(&str, &str)], theirs: &[(&str, &str)], joined: &[(&str, &str)]| {
            assert_eq!(merge_cases(&with(base), &with(mine), &with(theirs)), Some(with(joined)));
        };
        check(&[], &[("a", "mine")], &[("a", "theirs"), ("b", "theirs")], &[("a", "mine"), ("b", "theirs")]);
        check(&[("a", "one")], &[("a", "one")], &[("a", "two")], &[("a", "two")]);
        check(&[("a", "one")], &[("a", "one")], &[], &[]);
        check(&[("a", "one")], &[], &[("a", "one")], &[]);
        check(&[("a", "one")], &[], &[("a", "two")], &[("a", "two")]);
    }

    #[test]
    fn two_changes_to_one_thing_are_for_the_person_to_settle() {
        check(&changed(|case| case.role = "A".to_owned()), &changed(|case| case.role = "B".to_owned()), None);
        let close = changed(|case| case.close(NOW.date(), Ending::Declined));
        check(&close, &changed(|case| case.tell(NOW, Channel::Text)), None);
        let text = |words: &str| {
            let words = words.to_owned();
            changed(|case| {
                for draft in case.drafts.values_mut() {
                    if let Some(edited) = &mut draft.edited {
                        edited.body.clone_from(&words);
                    }
                }
            })
        };
        check(&text("one"), &text("two"), None);
    }
}
