//! Thirty situations from start to plan: every one gives the plan that is written beside it.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use bow_out::domain::calendar::DateTime;
use bow_out::domain::checks::CHECKS;
use bow_out::domain::plan::{self, Plan, TABLES};
use bow_out::domain::rules::RULES;
use bow_out::domain::templates::{TEMPLATES, template_named};
use bow_out::storage::situation::decode;
use serde_json::Value as Json;

fn examples() -> Vec<Json> {
    serde_json::from_str(include_str!("knowledge/worked-examples.json")).expect("the examples are JSON")
}

fn plan_of(example: &Json) -> Plan {
    let (situation, now) = decode(&example["facts"]).unwrap_or_else(|error| panic!("{}: {error}", example["id"]));
    plan::plan(&situation, now.expect("every example has its moment")).expect("every example has a stage")
}

fn strings(json: &Json) -> Vec<&str> {
    json.as_array().map(|list| list.iter().filter_map(Json::as_str).collect()).unwrap_or_default()
}

#[track_caller]
fn check(what: &str, differences: Vec<String>) {
    assert!(differences.is_empty(), "{what}:\n{}", differences.join("\n"));
}

#[test]
fn every_example_gets_the_answers_written_beside_it() {
    let mut wrong = Vec::new();
    for example in examples() {
        let plan = plan_of(&example);
        for (key, expected) in example["expect"].as_object().expect("an object") {
            let found = match key.as_str() {
                "channels" => Json::from(plan.channels().iter().map(|channel| channel.id).collect::<Vec<_>>()),
                "due" => plan.dates.due.map_or(Json::Null, |due| due.to_string().into()),
                "write-first" => Json::from(plan.dates.write_first.is_some()),
                topic => Json::from(plan.answer_id(topic)),
            };
            if found != *expected {
                wrong.push(format!("{} {key}: expected {expected}, found {found}", example["id"]));
            }
        }
    }
    check("answers that differ", wrong);
}

#[test]
fn topics_left_out_of_an_example_are_not_applicable() {
    let mut wrong = Vec::new();
    for example in examples() {
        let plan = plan_of(&example);
        for table in TABLES.iter().filter(|table| !matches!(table.id, "exit-kind" | "channel" | "coach")) {
            let id = plan.answer(table).id;
            if example["expect"].get(table.id).is_none() && id != "not-applicable" && id != "none" {
                wrong.push(format!("{} {}: {id}", example["id"], table.id));
            }
        }
    }
    check("topics with an answer that the example does not name", wrong);
}

#[test]
fn every_example_shows_what_it_must_and_nothing_that_it_must_not() {
    let mut wrong = Vec::new();
    for example in examples() {
        let plan = plan_of(&example);
        let shows = |id: &str| {
            let rule = RULES.iter().find(|rule| rule.id == id).map(|rule| rule.shows(&plan.values));
            let template = || template_named(id).map(|template| template.when.holds(&plan.values));
            let check = || CHECKS.iter().find(|check| check.id == id).map(|check| check.when.holds(&plan.values));
            rule.or_else(template).or_else(check).unwrap_or_else(|| panic!("nothing is called {id}"))
        };
        wrong.extend(
            strings(&example["show"])
                .into_iter()
                .filter(|id| !shows(id))
                .map(|id| format!("{} hides {id}", example["id"])),
        );
        wrong.extend(
            strings(&example["never"])
                .into_iter()
                .filter(|id| shows(id))
                .map(|id| format!("{} shows {id}", example["id"])),
        );
    }
    check("rules", wrong);
}

#[test]
fn every_example_offers_the_further_templates() {
    let mut wrong = Vec::new();
    for example in examples() {
        let plan = plan_of(&example);
        for id in strings(&example["also"]) {
            if !template_named(id).unwrap_or_else(|| panic!("no template {id}")).when.holds(&plan.values) {
                wrong.push(format!("{} does not offer {id}", example["id"]));
            }
        }
    }
    check("templates", wrong);
    assert!(TEMPLATES.len() > 90);
}

#[test]
fn a_date_is_never_before_the_question() {
    for example in examples() {
        let now: DateTime = example["facts"]["now"].as_str().expect("a moment").parse().expect("a date-time");
        let dates = plan_of(&example).dates;
        for date in [dates.due, dates.write_first, dates.confirm, dates.decide_by].into_iter().flatten() {
            assert!(date >= now, "{}: {date} is before {now}", example["id"]);
        }
    }
}
