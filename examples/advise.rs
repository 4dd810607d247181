//! The engine at the command line: `cargo run --quiet --example advise < situation.json`.
//!
//! Reads one JSON object (keys are the fact ids, all optional, plus `now`) and prints one JSON object: every topic with its
//! answer, the dates, the lines of the plan with their reasons, the words, the next questions and what would change the
//! plan. `because` is null where a line has no rule behind it: its `ground` says why it holds. Exit status 2: an unknown
//! key or value; 3: answers that contradict each other; 1: the text is not JSON.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use bow_out::domain::calendar::{DateTime, date};
use bow_out::domain::entry::Entry;
use bow_out::domain::plan::words::{self, answer_words};
use bow_out::domain::plan::{self, Advice, Change, Line, Plan, TABLES, contradictions, once_told};
use bow_out::domain::rules::{List, Rule};
use bow_out::domain::situation::{Situation, Slot, Var, fact};
use bow_out::domain::sources::Source;
use bow_out::domain::templates::compose::{explanation, spoken_reason};
use bow_out::storage::situation::{decode, encode};
use serde_json::{Value as Json, json};

fn main() -> ExitCode {
    let mut text = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut text) {
        eprintln!("advise: cannot read the situation: {error}");
        return ExitCode::from(1);
    }
    let json: Json = match serde_json::from_str(&text) {
        Ok(json) => json,
        Err(error) => {
            eprintln!("advise: the situation is not JSON: {error}");
            return ExitCode::from(1);
        }
    };
    let (situation, now) = match decode(&json) {
        Ok(read) => read,
        Err(error) => {
            eprintln!("advise: {error:#}");
            return ExitCode::from(2);
        }
    };
    let clashes = contradictions(&situation);
    if !clashes.is_empty() {
        for (clash, vars) in clashes {
            eprintln!("advise: contradiction {}: {}", clash.number, clash.say);
            for var in vars {
                eprintln!("  {} = {}", id_of(var), encode(&situation)[id_of(var)]);
            }
        }
        return ExitCode::from(3);
    }
    let now = now.unwrap_or_else(local_time);
    let text = format!("{:#}", advise(&situation, now));
    // Who wants the first lines only closes the pipe, and that is no failure.
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("advise: cannot print the plan: {error}");
            ExitCode::from(1)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn advise(situation: &Situation, now: DateTime) -> Json {
    let changes = plan::changes(situation);
    let questions = match plan::plan(situation, now) {
        None => plan::next_questions(situation),
        Some(_) => plan::rank(situation, &changes),
    };
    let ask_next: Vec<&str> = questions.iter().map(|question| id_of(question.var)).collect();
    let Some(plan) = plan::plan(situation, now) else {
        let topics: serde_json::Map<String, Json> =
            TABLES.iter().map(|table| (table.id.to_owned(), Json::Null)).collect();
        return json!({
            "now": moment(Some(now)), "topics": topics, "due": null, "action": null, "tell": [], "channels": [],
            "deadline": null, "reason": null, "steps": [], "warnings": [], "templates": [], "follow_ups": [],
            "reactions": [], "assumed": [],
            "ask_next": ask_next, "would_change": [], "close_call": null,
        });
    };
    let later_situation = once_told(situation, &plan);
    let later = later_situation.as_ref().and_then(|situation| plan::plan(situation, now));
    let later = later.as_ref().unwrap_or(&plan);
    let told = plan.dates.confirm.or(plan.dates.due).unwrap_or(now);
    let topics: serde_json::Map<String, Json> =
        plan.lines().map(|line| (line.table.id.to_owned(), line.answer.id.into())).collect();
    let line = |id: &str| plan.lines().find(|line| line.table.id == id).map(|line| line_json(&plan, &line));
    json!({
        "now": moment(Some(now)),
        "topics": topics,
        "due": moment(plan.dates.due),
        "dates": {
            "write_first": moment(plan.dates.write_first),
            "confirm": moment(plan.dates.confirm),
            "decide_by": moment(plan.dates.decide_by),
            "reminder": moment(plan.dates.reminder),
            "once_settled": plan.dates.once_settled,
        },
        "action": line("action"),
        "step": plan.step(),
        "instead_of": plan.instead_of.map(|action| action_id(action.index())),
        "actions": plan.actions().iter().map(|action| action_id(action.index())).collect::<Vec<_>>(),
        "tell": tell(&plan, later),
        "channels": channels(&plan),
        "deadline": line("deadline"),
        "reason": line("reason").map(|mut json| {
            json["words"] = explanation(&plan.values).map(str::to_owned).or_else(|| spoken_reason(&plan.values)).into();
            json
        }),
        "lines": plan.lines().map(|line| line_json(&plan, &line)).collect::<Vec<_>>(),
        "steps": steps(&plan, later),
        "warnings": plan.warnings().iter().map(|advice| advice_json(advice, None)).collect::<Vec<_>>(),
        "background": advice_of(
            &plan,
            &[List::Act, List::Think, List::AlsoTell, List::How, List::When, List::Learn, List::Know],
            None,
        ),
        "templates": templates(&plan),
        "follow_ups": later.follow_ups(told).iter().map(|follow_up| json!({
            "id": follow_up.id, "on": follow_up.on.to_string(), "say": follow_up.say,
            "because": follow_up.rule.because, "rules": [follow_up.rule.id], "sources": sources(follow_up.rule.sources),
        })).collect::<Vec<_>>(),
        "reactions": plan::reactions(situation, &plan, now).iter().filter_map(|reaction| {
            let line = reaction.line()?;
            let mut json = line_json(&reaction.plan, &line);
            json["when"] = reaction.when.into();
            json["template"] = reaction.words().map(|template| template.id).into();
            Some(json)
        }).collect::<Vec<_>>(),
        "assumed": plan.assumed().iter().map(|var| json!({
            "fact": id_of(*var),
            "taken_as": words::assumptions(&[*var], &plan.values),
        })).collect::<Vec<_>>(),
        "ask_next": ask_next,
        "would_change": changes.iter().map(|change| change_json(situation, change)).collect::<Vec<_>>(),
        "close_call": plan.close_call(situation, &changes).map(|change| json!({
            "find_out": fact(change.var).map(|fact| fact.ask),
            "change": change_json(situation, change),
        })),
    })
}

fn line_json(plan: &Plan, line: &Line) -> Json {
    let rules: Vec<&'static Rule> = line.by.iter().filter_map(Entry::rule).collect();
    let why_not = plan.why_not(line.table);
    json!({
        "topic": line.table.id,
        "answer": line.answer.id,
        "say": line.answer.say,
        "because": rules.first().map(|rule| rule.because),
        "row": line.row.order,
        "ground": line.row.level.say(),
        "rules": line.by.iter().map(Entry::id).collect::<Vec<_>>(),
        "sources": sources(rules.iter().flat_map(|rule| rule.sources)),
        "answers": line.grounds.answers.iter().map(|var| id_of(*var)).collect::<Vec<_>>(),
        "assumed": line.grounds.assumed.iter().map(|var| id_of(*var)).collect::<Vec<_>>(),
        "overruled": line.overruled.iter().map(|row| json!({
            "row": row.order, "ground": row.level.say(), "rules": row.by.iter().map(Entry::id).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "why_not": why_not.iter().map(|other| json!({
            "answer": other.answer.id,
            "overruled": other.overruled,
            "row": other.row.map(|row| row.order),
            "would_need": other.fails.iter().filter_map(|cond| words::clause(cond)).map(|clause| clause.sentence())
                .collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn tell(plan: &Plan, later: &Plan) -> Vec<Json> {
    let (ahead, after) = plan.also_tell(later);
    let contact = |contact: &plan::Contact| {
        json!({
            "who": contact.who, "say": contact.say, "not_before": contact.not_before,
            "because": contact.by.rule().map(|rule| rule.because),
            "rules": [contact.by.id()],
            "sources": sources(contact.by.sources()),
        })
    };
    let first = plan.lines().find(|line| line.table.id == "tell" && line.answer.id != "nobody").map(|line| {
        let mut json = line_json(plan, &line);
        json["who"] = line.answer.id.into();
        json
    });
    ahead.iter().map(contact).chain(first).chain(after.iter().map(contact)).collect()
}

fn channels(plan: &Plan) -> Vec<Json> {
    let of = |topic: &str| plan.lines().find(|line| line.table.id == topic);
    let (Some(first), Some(record)) = (of("channel"), of("confirm")) else { return Vec::new() };
    plan.channels()
        .iter()
        .enumerate()
        .map(|(index, channel)| {
            let (line, purpose, due) =
                if index == 0 { (&first, "tell", plan.dates.due) } else { (&record, "confirm", plan.dates.confirm) };
            let mut json = line_json(plan, line);
            json["channel"] = channel.id.into();
            json["purpose"] = purpose.into();
            json["due"] = moment(due);
            json
        })
        .collect()
}

fn steps(plan: &Plan, later: &Plan) -> Vec<Json> {
    let mut steps = advice_of(plan, &[List::Safety], Some("safety"));
    steps.extend(advice_of(plan, &[List::Before], Some("before")));
    steps.extend(advice_of(plan, &[List::Room, List::Say, List::Answer, List::Mend, List::Stay], Some("during")));
    steps.extend(advice_of(plan, &[List::Formal], Some("formal")));
    steps.extend(advice_of(later, &[List::After], Some("after")));
    steps.extend(advice_of(later, &[List::Later], Some("later")));
    steps
}

fn advice_of(plan: &Plan, lists: &[List], phase: Option<&str>) -> Vec<Json> {
    lists.iter().flat_map(|list| plan.advice(*list)).map(|advice| advice_json(&advice, phase)).collect()
}

fn advice_json(advice: &Advice, phase: Option<&str>) -> Json {
    let rule = advice.rule;
    json!({
        "phase": phase,
        "list": format!("{:?}", rule.list),
        "title": rule.title,
        "say": rule.say,
        "because": rule.because,
        "strength": format!("{:?}", rule.strength).to_lowercase(),
        "basis": format!("{:?}", rule.basis).to_lowercase(),
        "rules": std::iter::once(rule.id).chain(advice.more.iter().map(|rule| rule.id)).collect::<Vec<_>>(),
        "sources": sources(rule.sources),
        "rests_on_assumption": !advice.certain,
    })
}

fn templates(plan: &Plan) -> Vec<&'static str> {
    let ranked = ["template", "confirm-template"].map(|topic| plan.answer_id(topic));
    ranked.into_iter().filter(|id| *id != "none").collect()
}

fn change_json(situation: &Situation, change: &Change) -> Json {
    let mut tried = situation.clone();
    tried.set(change.var, change.to);
    let value = match change.to {
        Slot::Number(_) | Slot::Bits(_) | Slot::Answer(_) => encode(&tried)[id_of(change.var)].clone(),
        Slot::Unknown => Json::Null,
    };
    json!({
        "fact": id_of(change.var),
        "value": if value.is_null() { answer_words(change.var, change.to).into() } else { value },
        "if": words::change(change.var, situation.values()[change.var], change.to),
        "different": change.topics.iter().map(|(position, answer)| json!({
            "topic": TABLES[*position].id, "answer": answer.id, "say": answer.say,
        })).collect::<Vec<_>>(),
    })
}

fn sources<'a>(sources: impl IntoIterator<Item = &'a &'static Source>) -> Vec<Json> {
    let mut seen: Vec<&str> = Vec::new();
    let mut list = Vec::new();
    for source in sources {
        if !seen.contains(&source.code) {
            seen.push(source.code);
            list.push(json!({ "code": source.code, "section": source.heading }));
        }
    }
    list
}

fn action_id(index: usize) -> &'static str {
    let table = TABLES.iter().find(|table| table.id == "action");
    table.and_then(|table| table.answers.get(index)).map_or("", |answer| answer.id)
}

fn id_of(var: Var) -> &'static str {
    fact(var).map_or("", |fact| fact.id)
}

fn moment(moment: Option<DateTime>) -> Json {
    moment.map_or(Json::Null, |moment| moment.to_string().into())
}

fn local_time() -> DateTime {
    let now = jiff::Zoned::now().datetime();
    date(now.year().into(), now.month().into(), now.day().into()).at(now.hour().into(), now.minute().into())
}
