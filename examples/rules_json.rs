//! The rules as a general rule engine reads them: `cargo run --quiet --example rules_json > rules.json`.
//!
//! Prints one JSON object: every assumption, derived fact, row of a table and rule as a condition with what it sets, in the
//! order in which they are read, and the thirty worked examples with what the plan of each must be. The form is that of
//! the npm package `json-rules-engine`; `benches/peers/rules.mjs` compares it with our own engine.
//!
//! Our conditions say more than that engine can: three values, why, why not, what would change it. What is exported is the
//! second reading alone, on what is assumed.

#![allow(clippy::expect_used, reason = "a tool may stop at once")]

use bow_out::domain::condition::{Cond, NO, Order, YES};
use bow_out::domain::plan::{Gives, TABLES, Table, plan};
use bow_out::domain::rules::{Phase, RULES};
use bow_out::domain::situation::{
    ACTION, ASSUMPTIONS, Assumed, DERIVED, FACTS, Kind, LIVE, REASON_NOTES, REPUTATION_RISK, REPUTATION_ROWS,
    Situation, Slot, Var, fact,
};
use bow_out::storage::situation::decode;
use serde_json::{Value as Json, json};

fn main() {
    let mut rows: Vec<Json> = Vec::new();
    for row in ASSUMPTIONS {
        let takes = match row.takes {
            Assumed::Bits(bits) => json!({ "value": value(row.var, Slot::Bits(bits)) }),
            Assumed::Number(number) => json!({ "value": number }),
            Assumed::SameAs(var) => json!({ "same": name(var) }),
            Assumed::FirstReason => {
                let order = REASON_NOTES.iter().filter(|note| !note.sensitive);
                let order = order.chain(REASON_NOTES.iter().filter(|note| note.sensitive));
                json!({ "first": order.flat_map(|note| ids(row.var, note.reason.bit())).collect::<Vec<_>>() })
            }
        };
        rows.push(first(row.var, &row.when, takes));
    }
    derive(&mut rows, false);
    for (risk, when) in REPUTATION_ROWS {
        rows.push(first(REPUTATION_RISK.var, when, json!({ "value": ids(REPUTATION_RISK.var, risk.bit())[0] })));
    }
    for table in TABLES {
        for row in table.rows {
            let takes = match row.gives {
                Gives::Value(index) => json!({ "value": table.answers[usize::from(index)].id }),
                Gives::Same(var) => json!({ "same": name(var) }),
            };
            rows.push(first(table.var, &row.when, takes));
        }
        if table.var == ACTION.var {
            derive(&mut rows, true);
        }
    }
    let rules: Vec<Json> = RULES
        .iter()
        .map(|rule| {
            let gate = if rule.phase == Phase::Any { json!({ "all": [] }) } else { condition(&rule.area.gate()) };
            let live = condition(&LIVE.yes());
            let passes =
                if rule.live { json!({ "any": [live, gate] }) } else { json!({ "all": [{ "not": live }, gate] }) };
            json!({ "when": { "all": [condition(&rule.when), passes] }, "rule": rule.id })
        })
        .collect();
    println!("{}", json!({ "rows": rows, "rules": rules, "situations": situations() }));
}

/// The worked examples in which nobody put a step of their own in the place of the plan's, and what must come out.
fn situations() -> Vec<Json> {
    let examples: Vec<Json> =
        serde_json::from_str(include_str!("../tests/knowledge/worked-examples.json")).expect("the examples are JSON");
    let of = |example: &Json| {
        let (situation, now) = decode(&example["facts"]).expect("a situation");
        if situation.values()[ACTION.var].is_known() {
            return None;
        }
        let plan = plan(&situation, now?)?;
        let topics: serde_json::Map<String, Json> =
            TABLES.iter().map(|table| (table.id.to_owned(), plan.answer(table).id.into())).collect();
        let rules: Vec<&str> = plan.rules().map(|rule| rule.id).collect();
        Some(json!({ "id": example["id"], "facts": stated(&situation), "topics": topics, "rules": rules }))
    };
    examples.iter().filter_map(of).collect()
}

fn stated(situation: &Situation) -> Json {
    let answered = FACTS.iter().filter(|fact| situation.values()[fact.var].is_answered());
    answered
        .map(|fact| (fact.id.to_owned(), value(fact.var, situation.values()[fact.var])))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// A row that counts only while nothing above it has said anything.
fn first(var: Var, when: &Cond, takes: Json) -> Json {
    let mut row = json!({ "when": { "all": [{ "fact": name(var), "operator": "unanswered", "value": true }, condition(when)] }, "fact": name(var) });
    if let (Some(row), Json::Object(takes)) = (row.as_object_mut(), takes) {
        row.extend(takes);
    }
    row
}

fn derive(rows: &mut Vec<Json>, after_action: bool) {
    for derived in DERIVED.iter().filter(|derived| derived.after_action == after_action) {
        rows.push(
            json!({ "when": condition(&derived.when), "fact": name(derived.var), "value": true, "otherwise": false }),
        );
    }
}

fn condition(cond: &Cond) -> Json {
    let test =
        |var: Var, operator: &str, value: Json| json!({ "fact": name(var), "operator": operator, "value": value });
    match *cond {
        Cond::Always => json!({ "all": [] }),
        Cond::Among(var, mask) => match fact(var).map(|fact| fact.kind) {
            Some(Kind::Flag { .. }) if mask == YES => test(var, "equal", true.into()),
            Some(Kind::Flag { .. }) if mask == NO => test(var, "equal", false.into()),
            Some(Kind::Flag { .. } | Kind::Number { .. } | Kind::Text | Kind::Date) => test(var, "known", true.into()),
            Some(Kind::Many(_)) => test(var, "shares", ids(var, mask).into()),
            Some(Kind::One(_)) | None => test(var, "in", ids(var, mask).into()),
        },
        Cond::No(var) => test(var, "notEqual", true.into()),
        Cond::Compare(var, order, bound) => {
            let operator = match order {
                Order::Below => "lessThan",
                Order::AtMost => "lessThanInclusive",
                Order::Equals => "equal",
                Order::AtLeast => "greaterThanInclusive",
                Order::Above => "greaterThan",
            };
            test(var, operator, bound.into())
        }
        Cond::Known(var) => test(var, "known", true.into()),
        Cond::Unknown(var) => test(var, "known", false.into()),
        Cond::Not(part) => json!({ "not": condition(part) }),
        Cond::All(parts) => json!({ "all": parts.iter().map(condition).collect::<Vec<_>>() }),
        Cond::Any(parts) => json!({ "any": parts.iter().map(condition).collect::<Vec<_>>() }),
    }
}

fn table(var: Var) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.var == var)
}

fn name(var: Var) -> &'static str {
    table(var).map(|table| table.id).or_else(|| fact(var).map(|fact| fact.id)).expect("every variable has a name")
}

/// The values in a mask, by their ids.
fn ids(var: Var, mask: u64) -> Vec<&'static str> {
    let all: Vec<&str> = match table(var) {
        Some(table) => table.answers.iter().map(|answer| answer.id).collect(),
        None => fact(var).map(|fact| fact.kind.choices().iter().map(|choice| choice.id).collect()).unwrap_or_default(),
    };
    all.into_iter().enumerate().filter(|(index, _)| *index < 64 && mask >> index & 1 == 1).map(|(_, id)| id).collect()
}

fn value(var: Var, slot: Slot) -> Json {
    match (slot, fact(var).map(|fact| fact.kind)) {
        (Slot::Bits(bits), Some(Kind::Flag { .. })) => (bits & YES != 0).into(),
        (Slot::Bits(bits), Some(Kind::Many(_))) => ids(var, bits).into(),
        (Slot::Bits(_), Some(Kind::Text | Kind::Date)) => true.into(),
        (Slot::Bits(bits), _) => ids(var, bits).first().copied().into(),
        (Slot::Number(number), _) => number.into(),
        _ => Json::Null,
    }
}
