#![allow(clippy::expect_used, reason = "a test may stop at once")]

use super::*;

#[test]
fn every_check_flags_what_it_says_it_flags() {
    let silent: Vec<_> = CHECKS
        .iter()
        .filter(|check| !check.flags.review().iter().any(|finding| finding.check.id == check.id))
        .map(|check| check.id)
        .collect();
    assert!(silent.is_empty(), "not flagged: {silent:?}");
}

#[test]
fn every_check_leaves_alone_what_it_says_it_leaves() {
    let loud: Vec<_> = CHECKS
        .iter()
        .filter(|check| check.leaves.review().iter().any(|finding| finding.check.id == check.id))
        .map(|check| check.id)
        .collect();
    assert!(loud.is_empty(), "flagged all the same: {loud:?}");
}

#[test]
fn every_file_of_a_check_is_in_the_list_once() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/domain/checks");
    let others = ["mod.rs", "draft.rs", "example.rs", "review.rs", "tests.rs", "own_words.rs", "reading"];
    let names =
        std::fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").file_name());
    let mut files: Vec<String> =
        names.map(|name| name.to_string_lossy().into_owned()).filter(|name| !others.contains(&name.as_str())).collect();
    let mut listed: Vec<String> =
        CHECKS.iter().map(|check| format!("{}.rs", check.id.trim_start_matches("mc-").replace('-', "_"))).collect();
    files.sort();
    listed.sort();
    assert_eq!(files, listed);
}

#[test]
fn every_check_has_a_title_of_its_own() {
    let mut titles: Vec<_> = CHECKS.iter().map(|check| check.title).collect();
    titles.sort_unstable();
    let many = titles.len();
    titles.dedup();
    assert_eq!(titles.len(), many);
}

#[test]
fn a_fix_leaves_nothing_for_its_check_to_find() {
    let mut left = Vec::new();
    for check in CHECKS {
        let example = check.flags;
        let Some(fix) =
            example.review().into_iter().find(|finding| finding.check.id == check.id).and_then(|finding| finding.fix)
        else {
            continue;
        };
        let values = example.values().expect("the situation has a stage");
        let (subject, body) = apply(&fix, example.subject, example.body);
        let context = Context {
            template: example.template,
            plain: example.plain,
            private: example.private,
            sent: example.sent,
            handed: example.handed,
            ..Context::new(&values)
        };
        let draft = Draft { medium: example.medium, subject: &subject, body: &body, names: NAMES };
        let again = review(&draft, &context).iter().filter(|finding| finding.check.id == check.id).count();
        let before = example.review().iter().filter(|finding| finding.check.id == check.id).count();
        if again >= before {
            left.push(format!("{}: {body:?}", check.id));
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    fn check(subject: &str, body: &str) {
        for given in [WITHDRAW, DECLINE] {
            let values = example::situation(given).expect("the situation has a stage");
            for medium in [Medium::Email, Medium::Phone, Medium::Text] {
                let draft = Draft { medium, subject, body, names: NAMES };
                for finding in review(&draft, &Context::new(&values)) {
                    let text = if finding.part == Part::Subject { subject } else { body };
                    assert!(
                        text.get(finding.span.clone()).is_some(),
                        "{} cuts a character: {:?}",
                        finding.check.id,
                        finding.span
                    );
                    if let Some(fix) = &finding.fix {
                        let text = if fix.part == Part::Subject { subject } else { body };
                        assert!(
                            text.get(fix.span.clone()).is_some(),
                            "{} would cut a character: {:?}",
                            finding.check.id,
                            fix.span
                        );
                        apply(fix, subject, body);
                    }
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn is_read_without_harm(subject in "\\PC{0,40}", body in "(\\PC|\\s){0,400}") {
            check(&subject, &body);
        }

        #[test]
        fn of_letters_is_read_without_harm(body in "(dear|Hi|maya|,|\n|\n\n| |withdraw|sorry|[A-Z]{2}|thanks|…|“|”|é|\u{301}|😀|Monday|10:30|3pm|because|\\.|\\?|!|- |@|\\[|\\]|_{3}|Sam){0,80}") {
            check("", &body);
        }
    }

    #[test]
    fn of_a_hundred_thousand_characters_is_read() {
        check(&"ß".repeat(1000), &"I am so sorry, but [because] of \u{1F600} \u{202E}שלום it. ".repeat(2200));
    }
}
