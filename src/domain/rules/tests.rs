use super::*;
use crate::domain::shown::{check_all_differ, check_reading, check_sentences, check_title};

#[test]
fn every_rule_has_a_name_of_its_own() {
    for rule in RULES.iter() {
        check_title(rule.id, rule.title);
    }
    check_all_differ(RULES.iter().map(|rule| rule.title));
}

#[test]
fn every_rule_speaks_in_whole_sentences() {
    for rule in RULES.iter() {
        check_sentences(rule.id, rule.say);
        check_sentences(rule.id, rule.because);
    }
}

#[test]
fn every_reason_is_one_sentence() {
    for rule in RULES.iter() {
        assert!(!rule.because.contains(". "), "{}: {:?}", rule.id, rule.because);
    }
}

#[test]
fn every_area_reads_easily() {
    for area in RULES.chunk_by(|one, next| one.area == next.area) {
        let texts: Vec<_> = area.iter().flat_map(|rule| [rule.say, rule.because]).collect();
        check_reading(area[0].id, &texts);
    }
}

#[test]
fn no_rule_points_at_itself_or_twice_at_the_same_page() {
    for rule in RULES.iter() {
        let pages: Vec<_> = rule.see.iter().map(|entry| entry.id()).collect();
        assert!(!pages.contains(&rule.id), "{}", rule.id);
        check_all_differ(pages.into_iter());
    }
}

#[test]
fn every_group_has_a_name_and_more_than_one_rule() {
    for group in GROUPS {
        check_title(group.name, group.name);
        assert!(group.rules.len() > 1, "{}", group.name);
    }
    check_all_differ(GROUPS.iter().map(|group| group.name));
}
