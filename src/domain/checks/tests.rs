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
    let others =
        ["mod.rs", "draft.rs", "example.rs", "review.rs", "tests.rs", "own_words.rs", "sentences.rs", "reading"];
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

#[test]
fn an_answer_about_feedback_need_not_mend_what_went_wrong_before() {
    const GHOSTED: &[Cond] = &[
        STAGE.is(Stage::EARLY_ROUNDS),
        INTENT.is(Intent::LEAVE),
        EXIT_STATUS.is(ExitStatus::DISAPPEARED),
        MISHANDLED.has(Mishandled::GHOSTED),
        EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
    ];
    let answer = "Dear Maya,\n\nThank you for asking; I would prefer to leave it there.\n\nSam Ortiz";
    let mends = |example: Example| example.review().iter().any(|found| found.check.id == MC_REPAIR_ELEMENTS.id);
    assert!(mends(Example::email(GHOSTED, answer)), "the message of the plan must");
    assert!(!mends(Example::email(GHOSTED, answer).written_with(&crate::domain::templates::T_ANY_FEEDBACK_DECLINE)));
}

const VENTING: &str = "Dear Maya,\n\nI withdraw. You are all incompetent and I hate this company.\n\nSam Ortiz";

#[track_caller]
fn found(given: &[Cond], template: Option<&'static crate::domain::templates::Template>, body: &str) -> Vec<Finding> {
    let values = example::situation(given).expect("the situation has a stage");
    let draft = Draft { medium: Medium::Email, subject: "Withdrawal", body, names: NAMES };
    review(&draft, &Context { template, ..Context::new(&values) })
}

#[test]
fn nothing_is_looked_at_in_the_room_or_in_a_private_note() {
    let record = crate::domain::templates::TEMPLATES
        .iter()
        .find(|template| template.kind == crate::domain::templates::TemplateKind::Record)
        .copied();
    assert!(record.is_some() && !found(WITHDRAW, None, VENTING).is_empty());
    assert!(found(WITHDRAW, record, VENTING).is_empty());
    assert!(found(&[STAGE.is(Stage::IN_INTERVIEW_NOW), INTENT.is(Intent::LEAVE)], None, VENTING).is_empty());
}

#[test]
fn what_stops_a_message_comes_first_and_an_empty_one_is_left_alone() {
    let findings = found(WITHDRAW, None, VENTING);
    assert!(findings.is_sorted_by_key(|finding| (finding.severity, finding.part, finding.span.start)), "{findings:?}");
    assert!(findings.iter().map(|finding| finding.severity).collect::<Vec<_>>().windows(2).any(|two| two[0] != two[1]));
    assert!(found(WITHDRAW, None, " \n ").iter().all(|finding| finding.part == Part::Plan));
}

mod any_text {
    use super::*;
    use proptest::prelude::{any, *};
    use std::time::{Duration, Instant};

    const RESCHEDULE: &[Cond] = &[
        STAGE.is(Stage::INTERVIEW_SCHEDULED),
        INTENT.is(Intent::RESCHEDULE),
        ACTION.is(Action::RESCHEDULE),
        HOURS_UNTIL_APPOINTMENT.equals(60.0),
        RESCHEDULE_COMMITTED.yes(),
    ];

    /// Reads a draft in many situations: every span lies on character boundaries, and every fix changes its own span and
    /// nothing else.
    #[track_caller]
    fn check(subject: &str, body: &str, names: Names) {
        for given in [WITHDRAW, WITHDRAW_LATE, DECLINE, RESCIND, RESCHEDULE] {
            let values = example::situation(given).expect("the situation has a stage");
            for medium in [Medium::Email, Medium::Phone, Medium::Text] {
                let draft = Draft { medium, subject, body, names };
                for finding in review(&draft, &Context::new(&values)) {
                    let id = finding.check.id;
                    let text = |part| if part == Part::Subject { subject } else { body };
                    assert!(text(finding.part).get(finding.span.clone()).is_some(), "{id} cuts a character");
                    let Some(fix) = &finding.fix else { continue };
                    let before = text(fix.part);
                    let (Some(head), Some(tail)) = (before.get(..fix.span.start), before.get(fix.span.end..)) else {
                        panic!("{id} would cut a character: {:?}", fix.span);
                    };
                    let (new_subject, new_body) = apply(fix, subject, body);
                    let expected = format!("{head}{}{tail}", fix.text);
                    if fix.part == Part::Subject {
                        assert_eq!((new_subject.as_str(), new_body.as_str()), (expected.as_str(), body), "{id}");
                        assert!(!fix.text.contains(['\n', '\r']), "{id} breaks the subject line: {:?}", fix.text);
                    } else {
                        assert_eq!((new_subject.as_str(), new_body.as_str()), (subject, expected.as_str()), "{id}");
                    }
                    assert_ne!(before, expected, "{id} offers to change nothing");
                }
            }
        }
    }

    /// Pieces that a message is made of, and pieces that nobody thought of.
    const PIECES: &str = "(dear|Hi|maya|Maya|,|\n|\r\n|\n\n| |withdraw|I might withdraw|sorry|[A-Z]{2}|THIS IS MAD|thanks|…|“|”|é|e\u{301}|\u{301}|😀|👩\u{200d}👩\u{200d}👧|🇩🇪|\u{202e}|\u{202c}|שלום|مرحبا|こんにちは|\u{feff}|\u{200b}|ﬁ|ß|İ|Monday|10:30|3pm|on 3 May|could we meet|our interview|because|and so|\\.|\\?|!|!!|- |> |On 3 May Sam wrote:|@|\\[|\\]|<b>|</b>|&nbsp;|<script>alert\\(1\\)</script>|_{3}|Sam|Data Analyst|Northwind|not|the|offer|job|my acceptance){0,80}";

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn is_read_without_harm(subject in any::<String>(), body in any::<String>()) {
            check(&subject, &body, NAMES);
        }

        #[test]
        fn of_letters_is_read_without_harm(subject in "\\PC{0,40}", body in PIECES) {
            check(&subject, &body, NAMES);
        }

        #[test]
        fn beside_any_names_is_read_without_harm(
            body in PIECES,
            role in any::<String>(),
            company in "\\PC{0,12}",
            contact in "(\\PC|\n|\r\n){0,12}",
            you in "(Sam|\n|İ|ß|שלום| |[a-z]){0,6}",
        ) {
            let names = Names { role: &role, company: &company, contact: &contact, you: &you, ..Names::default() };
            check("", &body, names);
        }
    }

    #[test]
    fn of_a_hundred_thousand_characters_is_read() {
        let values = example::situation(WITHDRAW).expect("the situation has a stage");
        let subject = "ß".repeat(1000);
        for piece in [
            "I am so sorry, but [because] of \u{1F600} \u{202E}שלום it. ",
            "<p style=\"x\">I might withdraw</p> ",
            "👩\u{200d}👩\u{200d}👧e\u{301}",
            "withdraw ",
            "Monday 10:30 or ",
        ] {
            let body = piece.repeat(100_000 / piece.chars().count());
            let draft = Draft { medium: Medium::Email, subject: &subject, body: &body, names: NAMES };
            for finding in review(&draft, &Context::new(&values)) {
                let text = if finding.part == Part::Subject { subject.as_str() } else { body.as_str() };
                assert!(text.get(finding.span.clone()).is_some(), "{} cuts a character", finding.check.id);
            }
        }
    }

    /// The quickest of a few readings of a message of so many letters.
    #[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
    fn time(letters: usize) -> Duration {
        let values = example::situation(WITHDRAW).expect("the situation has a stage");
        let text =
            "Thank you for our talk on Monday at 10:00. I have decided to withdraw because the commute is long. ";
        let body = text.repeat(letters / text.len() + 1);
        let draft = Draft { medium: Medium::Email, subject: "", body: &body, names: NAMES };
        let read = || {
            let start = Instant::now();
            review(&draft, &Context::new(&values));
            start.elapsed()
        };
        (0..5).map(|_| read()).min().unwrap_or_default()
    }

    #[test]
    fn takes_time_in_step_with_its_length() {
        let (short, long) = (time(5_000), time(40_000));
        assert!(long < short * 8 * 3, "5,000 letters took {short:?}, 40,000 took {long:?}");
    }
}
