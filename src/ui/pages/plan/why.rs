//! Why the plan is as it is: the way through the rules, what stood against every other answer, what would change it, what it
//! takes for granted, and what another step would keep and give up.

use leptos::prelude::*;

use super::{CHANGES_SHOWN, Desk, lines_of, lower_first};
use crate::domain::calendar::DateTime;
use crate::domain::condition::Cond;
use crate::domain::order::sort_by_key;
use crate::domain::plan::words::{self, assumptions, clause, statement};
use crate::domain::plan::{Answer, Change, Line, Plan, TABLES, Table, WhyNot, overrule};
use crate::domain::rules::{Basis, List, Rule};
use crate::domain::situation::{ACTION, UNSAFE, Var, fact};
use crate::domain::sources::Source;
use crate::domain::templates::TEMPLATES;
use crate::ui::components::route::{Lane, route};
use crate::ui::components::step::{chosen_step, next_steps};
use crate::ui::hear::pressed;
use crate::ui::itinerary;
use crate::ui::when;

/// How many answers, assumptions and needs are named in one sentence.
const NAMED: usize = 4;

impl Desk {
    pub(super) fn reasons(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let know = [List::Act, List::Know, List::Learn].into_iter().flat_map(|list| plan.advice(list)).collect();
            view! {
                {self.section("How this plan came about", None, false, move || self.route())}
                {self.why_not_channel(plan)}
                {self.change_fold()}
                {self.section("Every point, and why not otherwise", None, false, move || self.points())}
                {self.assumed(plan)}
                {self.another_step(plan)}
                {self.list("Good to know", know)}
            }
            .into_any()
        })
    }

    /// The reasons behind one line of the itinerary.
    pub(super) fn because(self, key: &'static str) -> AnyView {
        let close = self.close_call(key).map(|(text, var)| {
            view! {
                <p><strong>"Check first. "</strong>{text}</p>
                <p><button type="button" class="text-button" on:click=pressed(move |_| self.ask_again(var))>{format!("Find out: {}", fact(var).map_or("", |fact| fact.ask))}</button></p>
            }
        });
        let topic = itinerary::topic(key).map(|table| self.because_topic(table));
        view! { {close}{topic} }.into_any()
    }

    /// The reasons behind one topic.
    pub(super) fn because_topic(self, table: &'static Table) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let line = plan.line(table);
            let rules = rules_of(&line);
            let said =
                rules.iter().take(2).map(|rule| view! { <p>{rule.say}" "<span class="soft">{rule.because}</span></p> });
            let bare = rules.is_empty().then(|| {
                let said =
                    if is_left_over(&line) { table.otherwise.to_owned() } else { format!("What decides this: {}.", lower_first(line.row.level.say())) };
                view! { <p>{said}</p> }
            });
            let over: Vec<(&'static str, Option<&'static Rule>)> = second_to(&line);
            view! {
                {said.collect_view()}
                {bare}
                {(!table.meaning.is_empty() && line.answer.id != "none").then(|| view! { <p class="small soft">{table.meaning}</p> })}
                {self.grounds(plan, &line.grounds.answers, &line.grounds.assumed)}
                {(!over.is_empty()).then(|| view! { <p class="source">"It goes before: "{linked(over)}"."</p> })}
                {sources(rules.iter().flat_map(|rule| rule.sources), rules.first().copied())}
            }
            .into_any()
        })
    }

    /// Where a rule of a list comes from.
    pub(super) fn rule_grounds(self, plan: &Plan, rule: &'static Rule, certain: bool) -> AnyView {
        let grounds = plan.grounds(rule);
        let always = grounds.answers.is_empty() && grounds.assumed.is_empty();
        view! {
            {self.grounds(plan, &grounds.answers, &grounds.assumed)}
            {always.then(|| view! { <p class="source">"It holds in every case like this one."</p> })}
            {(!certain).then(|| view! { <p class="source">"It rests on something that you have not said."</p> })}
            {(rule.basis == Basis::Derived).then(|| view! { <p class="source">"No source says this in so many words: it is our own conclusion."</p> })}
            {sources(rule.sources, Some(rule))}
        }
        .into_any()
    }

    fn grounds(self, plan: &Plan, answers: &[Var], assumed: &[Var]) -> AnyView {
        let said = self.said_of(answers);
        let assumed: Vec<String> = assumptions(assumed, &plan.values).iter().take(NAMED).map(|it| bare(it)).collect();
        view! {
            {(!said.is_empty()).then(|| view! { <p class="source">{format!("From your answers: {}.", said.join("; "))}</p> })}
            {(!assumed.is_empty()).then(|| view! { <p class="source">{format!("Taken for granted until you say otherwise: {}.", assumed.join("; "))}</p> })}
        }
        .into_any()
    }

    fn said_of(self, vars: &[Var]) -> Vec<String> {
        self.situation.with(|situation| {
            let said = vars.iter().map(|var| statement(*var, situation.values()[*var]));
            said.filter(|text| !text.is_empty()).map(|text| bare(&text)).take(NAMED).collect()
        })
    }

    /// The way through the rules to each line.
    fn route(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let lane = |leg: crate::ui::components::itinerary::Leg| {
                let line = plan.line(itinerary::topic(leg.key)?);
                let said = self.said_of(&line.grounds.answers).into_iter().map(|text| (text, false));
                let assumed = assumptions(&line.grounds.assumed, &plan.values);
                let assumed = assumed.iter().take(3).map(|text| (bare(text), true));
                let rule = rules_of(&line).first().copied();
                let name = match rule {
                    Some(rule) => rule.title.to_owned(),
                    None if is_left_over(&line) => bare(line.table.otherwise),
                    None => line.row.level.say().to_owned(),
                };
                Some(Lane {
                    key: leg.key,
                    say: leg.say,
                    from: if line.grounds.answers.is_empty() && line.grounds.assumed.is_empty() {
                        vec![("In every case like this one".to_owned(), false)]
                    } else {
                        said.chain(assumed).collect()
                    },
                    rule: (name, rule.map(|rule| format!("#/handbook/rule/{}", rule.id))),
                    second: second_to(&line).into_iter().map(|(title, _)| title).take(2).collect(),
                })
            };
            let legs = lines_of(self.app, self.case.read().as_ref(), Some(plan));
            route(legs.into_iter().filter_map(lane).collect())
        })
    }

    /// Every topic with its answer; each opens to its reasons, to what stood against the others, and to what would turn it.
    fn points(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let now = self.app.now.get();
            let (idle, live): (Vec<Line>, Vec<Line>) =
                plan.lines().filter(|line| line.table.id != "exit-kind").partition(|line| is_idle(line.answer));
            let row = move |line: Line| {
                let table = line.table;
                let body = move || {
                    view! { {self.because_topic(table)}{self.why_not(table)}{self.turning(table)} }.into_any()
                };
                view! {
                    <li>
                        <p><span class="small soft">{table.question}</span><br/><span class="said">{dated(plan, &line, now)}</span></p>
                        {self.lazy("Why, and why not otherwise", table.question, body)}
                    </li>
                }
            };
            let idle_row = move |line: Line| {
                let table = line.table;
                // Only words without a sentence of their own need the question.
                let asked = line.answer.say.is_empty().then(|| format!("{} ", table.question));
                view! { <li><p>{asked}{said(line.answer)}</p>{self.lazy("Why not", table.question, move || self.why_not(table))}</li> }
            };
            view! {
                <ul class="advice-list" role="list">{live.into_iter().map(row).collect_view()}</ul>
                {(!idle.is_empty()).then(|| view! {
                    <p class="eyebrow own">"What does not come up"</p>
                    <ul class="advice-list" role="list">{idle.into_iter().map(idle_row).collect_view()}</ul>
                })}
            }
            .into_any()
        })
    }

    /// Per other answer of a topic: what it would need, or what went before it.
    fn why_not(self, table: &'static Table) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let line = plan.line(table);
            let winner = rules_of(&line).first().map_or(line.row.level.say(), |rule| rule.title);
            let other = |other: WhyNot| {
                let rule = other.row.and_then(|row| row.by.iter().find_map(|entry| entry.rule()));
                let why = if other.overruled && line.is_a_must() {
                    format!("“{}” goes before it.", bare(winner))
                } else if other.overruled {
                    format!("It would fit too. “{}” goes before it.", bare(winner))
                } else {
                    let needs: Vec<String> = other
                        .fails
                        .iter()
                        .filter_map(|cond| clause(cond))
                        .map(|it| bare(&it.sentence()))
                        .take(NAMED)
                        .collect();
                    match needs.as_slice() {
                        [] => return None,
                        needs => format!("It would need this: {}.", needs.join("; ")),
                    }
                };
                let page =
                    rule.map(|rule| view! { " " <a href=format!("#/handbook/rule/{}", rule.id)>{rule.title}</a> });
                Some(view! { <li><b>{said(other.answer)}</b>" "{why}{page}</li> })
            };
            let others: Vec<_> = plan.why_not(table).into_iter().filter_map(other).collect();
            if others.is_empty() {
                return ().into_any();
            }
            view! { <p class="small soft">"Why not otherwise:"</p><ul class="small">{others}</ul> }.into_any()
        })
    }

    /// The single answers that would turn one topic.
    fn turning(self, table: &'static Table) -> AnyView {
        let lines: Vec<String> = self.changes.with(|changes| {
            let turns: Vec<&Change> = self.ranked(changes).into_iter().filter(|change| change.turns(table)).collect();
            let mut lines: Vec<(Var, String)> = Vec::new();
            for change in turns {
                let Some((_, answer)) = change.topics.iter().find(|(at, _)| TABLES[*at].var == table.var) else {
                    continue;
                };
                if lines.len() < CHANGES_SHOWN && lines.iter().all(|(var, _)| *var != change.var) {
                    let condition = lower_first(&bare(&self.turn_in_words(change)));
                    lines.push((change.var, format!("If {condition}: {}", said(answer))));
                }
            }
            lines.into_iter().map(|(_, line)| line).collect()
        });
        if lines.is_empty() {
            return view! { <p class="small soft">"No single answer would change this."</p> }.into_any();
        }
        view! { <p class="small soft">"What would change it:"</p><ul class="small">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
    }

    /// The other way to tell them, which people ask about most.
    fn why_not_channel(self, plan: &Plan) -> Option<AnyView> {
        let table = itinerary::topic("How")?;
        let (title, wanted) = match plan.answer_id("channel") {
            "phone" => ("Why not just write?", "email"),
            "email" => ("Why not call?", "phone"),
            _ => return None,
        };
        let WhyNot { row, fails, overruled, .. } =
            plan.why_not(table).into_iter().find(|other| other.answer.id == wanted)?;
        let rule = row.and_then(|row| row.by.iter().find_map(|entry| entry.rule()));
        let needs: Vec<String> =
            fails.iter().filter_map(|cond| clause(cond)).map(|clause| bare(&clause.sentence())).take(3).collect();
        let line = plan.line(table);
        let ground = line.by.iter().find_map(|entry| entry.rule());
        // Whoever crossed the line may be the one who picks up.
        let would_do = overruled && !line.is_a_must() && UNSAFE.no().holds(&plan.values);
        let body = move || {
            view! {
                <div class="prose">
                    {would_do.then(|| rule.map(|rule| view! { <p>{format!("It would not be wrong: {}", lower_first(rule.say))}</p> }))}
                    {(!overruled && !needs.is_empty()).then(|| view! { <p>{format!("It would be the way if this were so: {}.", needs.join("; "))}</p> })}
                    {ground.map(|rule| view! { <p>{rule.because}</p> })}
                </div>
            }
            .into_any()
        };
        Some(self.section(title, None, false, body))
    }

    /// What nobody has said yet comes before what would have to be otherwise, and a different way before a different step:
    /// these are the changes that could still happen.
    fn ranked(self, changes: &[Change]) -> Vec<&Change> {
        let mut ranked: Vec<&Change> =
            self.situation.with(|situation| changes.iter().filter(|change| change.is_ahead(situation)).collect());
        sort_by_key(&mut ranked, |change| {
            let step = change.topics.iter().any(|(position, _)| TABLES[*position].var == ACTION.var);
            let known = self.situation.with(|situation| situation.values()[change.var].is_answered());
            (known, step, std::cmp::Reverse(change.weight))
        });
        ranked
    }

    /// What would have to be otherwise.
    fn turn_in_words(self, change: &Change) -> String {
        self.situation.with(|situation| words::change(change.var, situation.values()[change.var], change.to))
    }

    fn change_fold(self) -> Option<AnyView> {
        let shown = self.changes.with(|changes| {
            let mut lines: Vec<(Var, String, &'static str, &'static str)> = Vec::new();
            for change in self.ranked(changes) {
                let line = change.topics.iter().find_map(|(position, answer)| {
                    let key = match TABLES[*position].id {
                        "action" => "Do",
                        "tell" => "Tell",
                        "channel" => "How",
                        "deadline" => "By",
                        _ => return None,
                    };
                    Some((key, answer.say))
                });
                let Some((key, say)) = line else { continue };
                // One line per question, and none twice: four different ways out say more than one way four times.
                if lines.iter().any(|(var, _, k, s)| *var == change.var || (*k == key && *s == say)) {
                    continue;
                }
                lines.push((change.var, self.turn_in_words(change), key, say));
                if lines.len() == CHANGES_SHOWN {
                    break;
                }
            }
            lines
        });
        if shown.is_empty() {
            return None;
        }
        let body = move || {
            let line = |(_, condition, key, say): &(Var, String, &'static str, &'static str)| {
                view! { <div><dt>{format!("If {}", lower_first(&bare(condition)))}</dt><dd><span class="key">{*key}</span>" "<span class="said">{*say}</span></dd></div> }
            };
            view! { <dl class="if-then">{shown.iter().map(line).collect_view()}</dl> }.into_any()
        };
        Some(self.section("What would change this?", None, false, body))
    }

    /// What nobody has said, and the plan rests on all the same.
    fn assumed(self, plan: &Plan) -> Option<AnyView> {
        let lines: Vec<(Var, String)> = plan
            .assumed()
            .into_iter()
            .filter_map(|var| Some((var, bare(assumptions(&[var], &plan.values).first()?))))
            .collect();
        if lines.is_empty() {
            return None;
        }
        let count = lines.len();
        let body = move || {
            let line = |(var, said): &(Var, String)| {
                let var = *var;
                let about = format!(": {}", fact(var).map_or("", |fact| fact.short));
                view! {
                    <li>
                        <span>{format!("{said}.")}</span>
                        <button type="button" class="text-button" on:click=pressed(move |_| self.ask_again(var))>"Say how it is"<span class="hidden-text">{about}</span></button>
                    </li>
                }
            };
            view! {
                <p class="small soft">"Nobody has said these things yet. The plan takes the likely answer until you give yours."</p>
                <ul class="rows assumed" role="list">{lines.iter().map(line).collect_view()}</ul>
            }
            .into_any()
        };
        Some(self.section("What it takes for granted", Some(count), false, body))
    }

    /// The person may do something else.
    fn another_step(self, plan: &Plan) -> Option<AnyView> {
        let count = plan.actions().len().checked_sub(1).filter(|others| *others > 0)?;
        let choose = Callback::new(move |action| self.choose(action));
        let body = move || view! { {next_steps("plan-step", self.plan, choose)}{self.chosen_here()} }.into_any();
        Some(self.section("Take another step instead", Some(count), false, body))
    }

    /// What the chosen step keeps and gives up.
    pub(super) fn chosen_here(self) -> AnyView {
        let now = self.app.now.get();
        let overruling = self.plan.with(|plan| {
            let plan = plan.as_ref().filter(|plan| plan.instead_of.is_some())?;
            self.situation.with(|situation| overrule(situation, now, plan.values.one(ACTION)?))
        });
        let back = Callback::new(move |()| self.choose(None));
        overruling.map_or_else(|| ().into_any(), |overruling| chosen_step(&overruling, back))
    }
}

/// Whether the line has the answer that is left when nothing else speaks.
fn is_left_over(line: &Line) -> bool {
    matches!(line.row.when, Cond::Always)
}

/// An answer in words; that of a template is its title.
fn said(answer: &'static Answer) -> &'static str {
    match answer.say {
        "" => TEMPLATES.iter().find(|template| template.id == answer.id).map_or("None.", |template| template.title),
        say => say,
    }
}

/// A point with its date, where it has one: the words say the rule, and the date what it comes to here.
fn dated(plan: &Plan, line: &Line, now: DateTime) -> String {
    let date = match line.table.var {
        Var::Deadline => plan.dates.due.filter(|due| *due > now).map(|due| when::moment(due, now)),
        Var::DecideBy => plan.dates.decide_by.map(|at| itinerary::own_date(plan, at, now)),
        _ => None,
    };
    match date {
        Some(date) => format!("{} For you: by {date}.", said(line.answer)),
        None => said(line.answer).to_owned(),
    }
}

fn is_idle(answer: &Answer) -> bool {
    answer.id == "not-applicable" || answer.say.is_empty() && answer.id == "none"
}

fn rules_of(line: &Line) -> Vec<&'static Rule> {
    line.by.iter().filter_map(|entry| entry.rule()).collect()
}

/// What the line overruled: rules by their titles, rows without any by their grounds.
fn second_to(line: &Line) -> Vec<(&'static str, Option<&'static Rule>)> {
    let mut all: Vec<(&'static str, Option<&'static Rule>)> = Vec::new();
    // What is left when nothing else speaks comes second to everything, so it is not worth naming.
    for row in line.overruled.iter().filter(|row| !matches!(row.when, Cond::Always)) {
        let rule = row.by.iter().find_map(|entry| entry.rule());
        let title = rule.map_or(row.level.say(), |rule| rule.title);
        if all.iter().all(|(known, _)| *known != title) {
            all.push((title, rule));
        }
    }
    all
}

fn linked(entries: Vec<(&'static str, Option<&'static Rule>)>) -> AnyView {
    let entry = |(at, (title, rule)): (usize, (&'static str, Option<&'static Rule>))| {
        let name = match rule {
            Some(rule) => view! { <a href=format!("#/handbook/rule/{}", rule.id)>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! { {(at > 0).then_some("; ")}{name} }
    };
    entries.into_iter().take(NAMED).enumerate().map(entry).collect_view().into_any()
}

/// Where it comes from, with the section, and the way to the rule.
fn sources<'a>(sources: impl IntoIterator<Item = &'a &'static Source>, rule: Option<&'static Rule>) -> AnyView {
    let mut said: Vec<String> = Vec::new();
    for source in sources {
        let name = format!("“{}” in {}", source.heading, source.article.title);
        if !said.contains(&name) && said.len() < NAMED {
            said.push(name);
        }
    }
    view! {
        {(!said.is_empty()).then(|| view! { <p class="source">{format!("Source: {}.", said.join("; "))}</p> })}
        {rule.map(|rule| view! { <p class="source"><a href=format!("#/handbook/rule/{}", rule.id)>"Read the rule and its sources"</a></p> })}
    }
    .into_any()
}

fn bare(text: &str) -> String {
    text.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::condition::Value;
    use crate::domain::plan::plan;
    use crate::domain::situation::*;

    #[track_caller]
    fn check(stage: Value<Stage>, status: Option<Value<ExitStatus>>, expected: &str) {
        let now = date(2026, 11, 23).at(9, 30);
        let mut situation = Situation::default();
        situation.choose(STAGE, stage);
        situation.choose(INTENT, Intent::LEAVE);
        if let Some(status) = status {
            situation.choose(EXIT_STATUS, status);
            situation.count(HOURS_SINCE_EXIT, 1.0);
        }
        let plan = plan(&situation, now).expect("a plan");
        let line = plan.lines().find(|line| line.table.var == Var::Deadline).expect("a line");
        assert_eq!(dated(&plan, &line, now), expected);
    }

    #[test]
    fn a_rule_about_time_stands_with_the_date_it_comes_to() {
        check(Stage::EARLY_ROUNDS, None, "Within 24 hours. For you: by tomorrow, 09:30.");
        // What holds for everybody, and the day that was announced to those who had said yes.
        let told = Some(ExitStatus::TOLD_ORALLY);
        check(Stage::ACCEPTED_WRITTEN, told, "Within 24 hours of telling them. For you: by today, 23:59.");
    }
}
