//! The next question: always one that can matter, and few of them until the plan is settled.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use bow_out::domain::calendar::DateTime;
use bow_out::domain::plan::{self, Plan};
use bow_out::domain::situation::{FACTS, Situation, fact};
use bow_out::storage::situation::decode;
use serde_json::{Value as Json, json};

const ENOUGH: usize = 7;

fn examples() -> Vec<Json> {
    serde_json::from_str(include_str!("knowledge/worked-examples.json")).expect("the examples are JSON")
}

fn core(plan: &Plan) -> [&'static str; 4] {
    ["action", "tell", "channel", "deadline"].map(|topic| plan.answer_id(topic))
}

/// Answers the questions of the engine as somebody in the situation `truth` would, and returns how many it took until
/// action, contact, channel and deadline were those of the whole truth, with every question that was asked.
fn interview(start: &Json, truth: &Json) -> (Option<usize>, Vec<&'static str>) {
    let (truth, now) = decode(truth).unwrap_or_else(|error| panic!("{error}"));
    let now: DateTime = now.expect("a moment");
    let goal = core(&plan::plan(&truth, now).expect("a stage"));
    let (mut situation, _) = decode(start).unwrap_or_else(|error| panic!("{error}"));
    let mut asked = Vec::new();
    let mut settled = None;
    for count in 0..30 {
        let here = plan::plan(&situation, now).map(|plan| core(&plan));
        match (here == Some(goal), settled) {
            (true, None) => settled = Some(count),
            (false, _) => settled = None,
            _ => {}
        }
        let Some(next) = plan::next_questions(&situation).into_iter().next() else { break };
        asked.push(fact(next.var).map_or("", |fact| fact.id));
        answer(&mut situation, &truth, next.var);
    }
    (settled, asked)
}

fn answer(situation: &mut Situation, truth: &Situation, var: bow_out::domain::situation::Var) {
    if !truth.values()[var].is_known() {
        situation.pass(var);
        return;
    }
    match truth.texts().find(|(other, _)| *other == var) {
        Some((_, text)) => situation.set_text(var, text),
        None => situation.set(var, truth.values()[var]),
    }
}

/// Situations as people bring them, with what the first tap on the start page already says.
fn common() -> Vec<(&'static str, Json, Json)> {
    let now = "2026-11-24T11:00";
    vec![
        (
            "an offer, and another one accepted",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "offer-verbal", "intent": "leave", "reasons": ["accepted-other-offer"], "process-manager": "hiring-manager", "rapport": "close"}),
        ),
        (
            "a written offer that pays too little",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "offer-written", "intent": "leave", "reasons": ["compensation-below-minimum"], "negotiation-status": "failed", "process-manager": "in-house-recruiter", "rapport": "some"}),
        ),
        (
            "an interview tomorrow, another job signed",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "interview-scheduled", "intent": "leave", "reasons": ["accepted-other-offer"], "hours-until-appointment": 22, "process-manager": "in-house-recruiter"}),
        ),
        (
            "an interview in five days that no longer appeals",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "interview-scheduled", "intent": "leave", "reasons": ["priorities-changed"], "hours-until-appointment": 120, "process-manager": "hiring-manager", "decision-confirmed": true}),
        ),
        (
            "ill on the day",
            json!({"intent": "reschedule"}),
            json!({"now": now, "stage": "interview-scheduled", "intent": "reschedule", "reasons": ["sudden-illness"], "hours-until-appointment": 4, "reschedule-committed": true, "process-manager": "hr"}),
        ),
        (
            "one interview, not the right job",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "early-rounds", "intent": "leave", "reasons": ["role-mismatch"], "process-manager": "hiring-manager"}),
        ),
        (
            "four rounds and a panel",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "after-final-interview", "intent": "leave", "reasons": ["culture-mismatch"], "rounds-completed": 4, "people-met": 5, "process-manager": "hiring-manager", "rapport": "some"}),
        ),
        (
            "accepted, and now a better offer",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "accepted-written", "intent": "leave", "reasons": ["better-competing-offer"], "competing-offer": "received", "signed-documents": ["employment-contract"], "process-manager": "hiring-manager"}),
        ),
        (
            "accepted, visa papers running",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "accepted-written", "intent": "leave", "reasons": ["family-needs"], "sponsorship-progress": "paperwork-filed", "process-manager": "in-house-recruiter"}),
        ),
        (
            "a recruiter from an agency in between",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "multi-rounds", "intent": "leave", "reasons": ["compensation-below-minimum"], "process-manager": "agency-recruiter", "agency-involved": true}),
        ),
        (
            "unsure after two talks",
            json!({"intent": "unsure"}),
            json!({"now": now, "stage": "early-rounds", "intent": "unsure", "reasons": ["role-mismatch"], "process-manager": "hiring-manager"}),
        ),
        (
            "went silent",
            json!({"exit-status": "disappeared"}),
            json!({"now": now, "stage": "multi-rounds", "exit-status": "disappeared", "mishandled": ["ghosted"], "process-manager": "in-house-recruiter"}),
        ),
        (
            "they came back with more money",
            json!({"exit-status": "told-in-writing"}),
            json!({"now": now, "stage": "offer-written", "exit-status": "told-in-writing", "employer-reaction": "counteroffer", "competing-offer": "accepted-firm"}),
        ),
        (
            "sitting in the wrong interview",
            json!({"stage": "in-interview-now"}),
            json!({"now": now, "stage": "in-interview-now", "intent": "leave", "in-interview-issue": "duties-mismatch", "mismatch-severity": "material"}),
        ),
        (
            "an approach that does not interest",
            json!({"intent": "leave"}),
            json!({"now": now, "stage": "contacted-before-interview", "intent": "leave", "appointment-pending": false, "established-channel": "linkedin", "sourced-by": "recruiter-outreach"}),
        ),
        ("no answer to an application", json!({}), json!({"now": now, "stage": "applied-silent", "intent": "leave"})),
    ]
}

#[test]
fn seven_answers_settle_action_contact_channel_and_deadline_in_the_common_cases() {
    let mut slow = Vec::new();
    for (name, start, truth) in common() {
        let (settled, asked) = interview(&start, &truth);
        println!("{name}: {settled:?} of {asked:?}");
        if settled.is_none_or(|count| count > ENOUGH) {
            slow.push(format!("{name}: {settled:?} after {asked:?}"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
fn a_question_that_is_asked_can_change_the_plan() {
    for example in examples() {
        let (mut situation, now) = decode(&example["facts"]).unwrap_or_else(|error| panic!("{error}"));
        let now = now.expect("a moment");
        for question in plan::next_questions(&situation).into_iter().take(5) {
            let changes = plan::changes(&situation);
            assert!(
                changes.iter().any(|change| change.var == question.var),
                "{}: {:?} is asked for nothing",
                example["id"],
                question.var
            );
            situation.pass(question.var);
            assert!(plan::plan(&situation, now).is_some());
        }
    }
}

#[test]
fn a_question_that_was_passed_is_not_asked_again() {
    let (mut situation, _) = decode(&json!({"stage": "offer-verbal"})).unwrap_or_else(|error| panic!("{error}"));
    let mut asked = Vec::new();
    while let Some(next) = plan::next_questions(&situation).into_iter().next() {
        assert!(!asked.contains(&next.var), "{:?} is asked twice", next.var);
        asked.push(next.var);
        situation.pass(next.var);
        assert!(asked.len() <= FACTS.len());
    }
    assert!(asked.len() > 10);
}
