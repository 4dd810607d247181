use super::*;
use crate::domain::shown::{check_all_differ, check_reading, check_sentences, check_title};

#[test]
fn every_framework_has_a_name_of_its_own() {
    for framework in FRAMEWORKS.iter() {
        check_title(framework.id, framework.title);
    }
    check_all_differ(FRAMEWORKS.iter().map(|framework| framework.title));
}

#[test]
fn every_framework_speaks_in_whole_sentences() {
    for framework in FRAMEWORKS.iter() {
        assert!(!framework.steps.is_empty(), "{}", framework.id);
        let rest = [framework.needs, framework.gives, framework.outcome];
        for text in framework.steps.iter().chain(&rest) {
            check_sentences(framework.id, text);
        }
    }
}

#[test]
fn every_framework_reads_easily() {
    for framework in FRAMEWORKS.iter() {
        let rest = [framework.needs, framework.gives, framework.outcome];
        let texts: Vec<_> = framework.steps.iter().copied().chain(rest).collect();
        check_reading(framework.id, &texts);
    }
}

#[test]
fn no_framework_points_at_itself_or_twice_at_the_same_page() {
    for framework in FRAMEWORKS.iter() {
        let pages: Vec<_> = framework.see.iter().map(|entry| entry.id()).collect();
        assert!(!pages.contains(&framework.id), "{}", framework.id);
        check_all_differ(pages.into_iter());
    }
}
