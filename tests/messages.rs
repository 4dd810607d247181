//! Messages of many hands, and what the checks say about them: one file that the checks grew up with, and files that
//! were written and labelled before any check had read them.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::collections::BTreeMap;

use bow_out::domain::calendar::date;
use bow_out::domain::checks::{CHECKS, Context, Draft, Finding, Names, review};
use bow_out::domain::plan::plan;
use bow_out::domain::templates::Medium;
use bow_out::domain::templates::guard::disclosed;
use bow_out::storage::situation::decode;

/// The messages that the checks were written beside.
const KNOWN: &str = include_str!("messages.txt");

/// Sets of messages that were labelled before the checks had read them, oldest first. What was learnt from one set stays
/// tested; the next one was written after that.
const UNSEEN: [&str; 9] = [
    include_str!("messages-unseen.txt"),
    include_str!("messages-unseen-second.txt"),
    include_str!("messages-unseen-third.txt"),
    include_str!("messages-unseen-fourth.txt"),
    include_str!("messages-unseen-fifth.txt"),
    include_str!("messages-unseen-sixth.txt"),
    include_str!("messages-unseen-seventh.txt"),
    include_str!("messages-unseen-eighth.txt"),
    include_str!("messages-unseen-ninth.txt"),
];

/// Messages that no check was ever mended for.
const HELD_OUT: &str = include_str!("messages-held-out.txt");

/// One message of the file.
#[derive(Default)]
struct Message<'a> {
    name: &'a str,
    given: &'a str,
    medium: &'a str,
    names: Names<'a>,
    private: Option<&'a str>,
    sent: Option<&'a str>,
    expect: Vec<&'a str>,
    subject: &'a str,
    body: &'a str,
}

fn messages(file: &'static str) -> Vec<Message<'static>> {
    file.split("\n=== ").skip(1).map(read).collect()
}

fn read(block: &str) -> Message<'_> {
    let (head, text) = block.split_once("\n---\n").expect("every message has a text");
    let mut lines = head.lines();
    let mut message = Message { name: lines.next().unwrap_or_default(), ..Message::default() };
    for line in lines {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        match key {
            "given" => message.given = value,
            "medium" => message.medium = value,
            "names" => message.names = names(value),
            "private" => message.private = Some(value),
            "sent" => message.sent = Some(value),
            "expect" => message.expect = value.split(' ').filter(|id| *id != "-").collect(),
            _ => panic!("{}: {line}", message.name),
        }
    }
    (message.subject, message.body) = match text.strip_prefix("Subject: ").and_then(|rest| rest.split_once('\n')) {
        Some((subject, body)) => (subject, body.trim()),
        None => ("", text.trim()),
    };
    message
}

fn names(line: &str) -> Names<'_> {
    let mut names = Names::default();
    for (key, value) in line.split("; ").filter_map(|part| part.split_once('=')) {
        match key {
            "role" => names.role = value,
            "company" => names.company = value,
            "contact" => names.contact = value,
            "you" => names.you = value,
            "other" => names.other_employer = value,
            _ => panic!("{line}"),
        }
    }
    names
}

impl Message<'_> {
    /// The checks that spoke up, each with the words that it marked first.
    fn found(&self) -> BTreeMap<&'static str, String> {
        let json = serde_json::from_str(self.given).expect(self.name);
        let (situation, _) = decode(&json).unwrap_or_else(|error| panic!("{}: {error:?}", self.name));
        let plan = plan(&situation, date(2026, 11, 23).at(9, 0)).expect(self.name);
        let medium = match self.medium {
            "email" => Medium::Email,
            "phone" => Medium::Phone,
            "text" => Medium::Text,
            "linkedin" => Medium::Linkedin,
            other => panic!("{}: {other}", self.name),
        };
        let (private, sent): (Vec<_>, Vec<_>) = (self.private.into_iter().collect(), self.sent.into_iter().collect());
        let context = Context { private: &private, sent: &sent, ..Context::new(&plan.values) };
        let draft = Draft { medium, subject: self.subject, body: self.body, names: self.names };
        let marked = |finding: &Finding| (finding.check.id, finding.marked(self.subject, self.body).to_owned());
        review(&draft, &context).iter().rev().map(marked).collect()
    }
}

/// How often a check was right, spoke up for nothing, and kept silent when it should not have.
#[derive(Default, Clone, Copy)]
struct Score {
    right: usize,
    noise: usize,
    missed: usize,
}

impl Score {
    fn precision(self) -> f64 {
        if self.right + self.noise == 0 { 1.0 } else { self.right as f64 / (self.right + self.noise) as f64 }
    }

    fn recall(self) -> f64 {
        if self.right + self.missed == 0 { 1.0 } else { self.right as f64 / (self.right + self.missed) as f64 }
    }
}

/// Reads all messages of a file, prints how well every check did, and holds the whole to its floors.
#[track_caller]
fn check(file: &'static str, precision: f64, recall: f64) {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut all = Score::default();
    for message in messages(file) {
        let found = message.found();
        for (id, marked) in &found {
            let right = message.expect.contains(id);
            let score = scores.entry(id).or_default();
            for score in [score, &mut all] {
                score.right += usize::from(right);
                score.noise += usize::from(!right);
            }
            if !right {
                println!("noise   {id:40} {}: {marked:?}", message.name);
            }
        }
        for id in message.expect.iter().filter(|id| !found.contains_key(*id)) {
            for score in [scores.entry(id).or_default(), &mut all] {
                score.missed += 1;
            }
            println!("missed  {id:40} {}", message.name);
        }
    }
    for (id, score) in &scores {
        println!("{id:40} precision {:.2}  recall {:.2}", score.precision(), score.recall());
    }
    println!("{:40} precision {:.3}  recall {:.3}", "overall", all.precision(), all.recall());
    assert!(all.precision() >= precision, "precision {:.3}", all.precision());
    assert!(all.recall() >= recall, "recall {:.3}", all.recall());
}

#[test]
fn the_checks_are_right_about_the_messages_they_grew_up_with() {
    check(KNOWN, 0.95, 0.90);
}

#[test]
fn the_checks_are_right_about_messages_they_had_never_seen() {
    for file in UNSEEN {
        check(file, 0.95, 0.90);
    }
}

/// What a message that nobody has shown to the checks can expect: precision 0.95 and recall 0.98 when it was first read, in
/// plainer voices than those of the sets before it (0.76 to 0.83 at first sight). The floors are under that and not under the
/// goal, which the other sets are held to. Mending a check for one of these would blind the measure: write a new message into
/// one of the other files instead.
#[test]
fn the_checks_do_well_on_messages_that_they_were_never_mended_for() {
    check(HELD_OUT, 0.90, 0.90);
}

#[test]
fn at_least_forty_messages_are_good_and_forty_are_not() {
    let messages = messages(KNOWN);
    let good = messages.iter().filter(|message| message.expect.is_empty()).count();
    assert!(good >= 40, "{good} good ones");
    assert!(messages.len() - good >= 40, "{} flawed ones", messages.len() - good);
}

#[test]
fn every_expected_check_exists() {
    for message in [KNOWN, HELD_OUT].into_iter().chain(UNSEEN).flat_map(messages) {
        for id in &message.expect {
            assert!(CHECKS.iter().any(|check| check.id == *id), "{}: {id}", message.name);
        }
    }
}

/// The disclosure guard looks for details, and a good message may hold a kind of reason: a few marks, and no more.
#[test]
fn the_guard_leaves_good_messages_alone() {
    let good =
        [KNOWN, HELD_OUT].into_iter().chain(UNSEEN).flat_map(messages).filter(|message| message.expect.is_empty());
    let (mut many, mut marked) = (0, 0);
    for message in good {
        many += 1;
        let names = message.names;
        for one in disclosed(message.body, &[names.role, names.company, names.contact, names.you], "", |_| true) {
            marked += 1;
            println!(
                "{:?} {:?} in {}: {:?}",
                one.what,
                &message.body[one.words.clone()],
                message.name,
                &message.body[one.sentence.clone()]
            );
        }
    }
    println!("{marked} marks in {many} good messages");
    assert!(marked * 15 <= many, "{marked} marks in {many} good messages");
}
