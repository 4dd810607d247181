//! Two tabs changed the same case: what can be joined without a question, and what cannot.

use serde_json::{Map, Value as Json};

use super::form::Form;
use crate::domain::case::Case;

/// Joins two cases that both began as `base`. `None` where the same thing was changed in both to something else: then the
/// person has to say which one counts.
pub fn merge(base: &Case, mine: &Case, theirs: &Case) -> Option<Case> {
    let [base, mine, theirs] = [base, mine, theirs].map(Case::write);
    Case::read(join(Some(&base), Some(&mine), Some(&theirs))??).ok()
}

/// `Some(None)` where both agree that there is nothing.
fn join(base: Option<&Json>, mine: Option<&Json>, theirs: Option<&Json>) -> Option<Option<Json>> {
    if mine == theirs || theirs == base {
        return Some(mine.cloned());
    }
    if mine == base {
        return Some(theirs.cloned());
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
    use crate::domain::case::{Channel, Draft, Ending};
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
        assert_eq!(merge(&base, mine, theirs).as_ref(), expected);
        assert_eq!(merge(&base, theirs, mine).as_ref(), expected, "the other way round");
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
    fn the_same_change_twice_is_one_change() {
        let renamed = changed(|case| case.company = "Acme".to_owned());
        check(&renamed, &renamed, Some(&renamed));
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
