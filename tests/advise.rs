//! The command-line example, run as a rule author runs it.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::io::Write;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value as Json;

fn start(situation: &str) -> Child {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "advise"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    child.stdin.take().expect("a pipe").write_all(situation.as_bytes()).expect("the example reads");
    child
}

fn advise(situation: &str) -> Output {
    start(situation).wait_with_output().expect("the example ends")
}

fn plan(situation: &str) -> Json {
    let output = advise(situation);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[track_caller]
fn refused(situation: &str, status: i32, names: &[&str]) {
    let output = advise(situation);
    assert_eq!(output.status.code(), Some(status), "{situation}");
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    for name in names {
        assert!(message.contains(name), "{situation}: the message does not name {name}: {message}");
    }
}

#[test]
fn an_offer_by_phone_is_declined_by_phone_and_confirmed_by_email() {
    let plan = plan(
        r#"{"stage":"offer-verbal","intent":"leave","certainty":"certain","reasons":["accepted-other-offer"],
            "has-phone-number":true,"rapport":"close","now":"2026-11-23T09:00"}"#,
    );
    assert_eq!(plan["topics"]["action"], "decline-offer");
    assert_eq!(plan["channels"][0]["channel"], "phone");
    assert_eq!(plan["channels"][1]["channel"], "email");
    assert_eq!(plan["channels"][1]["purpose"], "confirm");
}

#[test]
fn who_reads_only_the_first_lines_gets_them_and_no_complaint() {
    let mut child = start(r#"{"stage": "offer-verbal", "intent": "leave"}"#);
    // The plan is longer than a pipe holds.
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the example ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_silent_application_gets_no_message() {
    let plan = plan(r#"{"stage":"applied-silent","intent":"leave","now":"2026-11-23T09:00"}"#);
    assert_eq!(plan["topics"]["action"], "no-action");
    assert_eq!(plan["topics"]["template"], "none");
    assert_eq!(plan["templates"], Json::Array(Vec::new()));
    assert_eq!(plan["due"], Json::Null);
}

#[test]
fn every_line_of_advice_says_why_and_where_it_comes_from() {
    let plan = plan(
        r#"{"stage":"accepted-written","intent":"leave","reasons":["better-competing-offer"],"now":"2026-11-23T09:00"}"#,
    );
    let mut lines = 0;
    for part in ["tell", "channels", "steps", "warnings", "background"] {
        for line in plan[part].as_array().unwrap_or_else(|| panic!("{part} is a list")) {
            lines += 1;
            for key in ["say", "because"] {
                assert!(line[key].as_str().is_some_and(|text| !text.is_empty()), "{part} has no {key}: {line}");
            }
            assert!(line["rules"].is_array() && line["sources"].is_array(), "{part}: {line}");
        }
    }
    assert!(lines > 20, "only {lines} lines");
    assert!(plan["would_change"].as_array().is_some_and(|changes| changes.len() > 10));
}

#[test]
fn only_a_rule_gives_a_reason_and_a_change_names_what_comes_to_a_set() {
    let plan = plan(
        r#"{"stage":"offer-verbal","intent":"leave","reasons":["accepted-other-offer"],"now":"2026-11-23T09:00"}"#,
    );
    let lines = plan["lines"].as_array().expect("lines");
    for line in lines {
        let ruled = line["rules"].as_array().is_some_and(|rules| !rules.is_empty());
        assert!(ruled || line["because"].is_null(), "{line}");
        assert!(line["ground"].as_str().is_some_and(|ground| !ground.is_empty()), "{line}");
    }
    assert!(lines.iter().any(|line| line["because"].is_null()) && lines.iter().any(|line| line["because"].is_string()));
    let reasons = |change: &&Json| change["fact"] == "reasons";
    for change in plan["would_change"].as_array().expect("changes").iter().filter(reasons) {
        assert!(change["if"].as_str().is_some_and(|text| !text.contains("ccepted another offer")), "{change}");
    }
}

#[test]
fn with_nothing_said_the_stage_is_the_only_question() {
    let plan = plan("{}");
    assert_eq!(plan["ask_next"], serde_json::json!(["stage"]));
    assert_eq!(plan["topics"].as_object().map(|topics| topics.len()), Some(24));
}

#[test]
fn what_is_not_known_is_refused_with_what_would_be() {
    refused(r#"{"stag":"offer-verbal"}"#, 2, &["stag", "stage", "exit-status"]);
    refused(r#"{"stage":"offer"}"#, 2, &["offer-verbal", "offer-written"]);
    refused(r#"{"rounds-completed":"two"}"#, 2, &["rounds-completed"]);
    refused("[]", 2, &[]);
    refused("{", 1, &["JSON"]);
}

#[test]
fn answers_that_contradict_each_other_are_both_named() {
    refused(r#"{"stage":"applied-silent","rounds-completed":2}"#, 3, &["stage", "rounds-completed"]);
    refused(
        r#"{"stage":"offer-written","sponsorship-needed":false,"sponsorship-progress":"paperwork-filed"}"#,
        3,
        &["sponsorship-needed", "sponsorship-progress"],
    );
}
