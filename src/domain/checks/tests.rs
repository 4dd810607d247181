use super::*;

fn done() -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().copied().filter(|check| !check.flags.body.is_empty())
}

#[test]
fn every_check_flags_what_it_says_it_flags() {
    let silent: Vec<_> = done()
        .filter(|check| !check.flags.review().iter().any(|finding| finding.check.id == check.id))
        .map(|check| check.id)
        .collect();
    assert!(silent.is_empty(), "not flagged: {silent:?}");
}

#[test]
fn every_check_leaves_alone_what_it_says_it_leaves() {
    let loud: Vec<_> = done()
        .filter(|check| check.leaves.review().iter().any(|finding| finding.check.id == check.id))
        .map(|check| check.id)
        .collect();
    assert!(loud.is_empty(), "flagged all the same: {loud:?}");
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
