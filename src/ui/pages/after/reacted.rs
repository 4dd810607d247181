//! What the employer did, what to make of it, and the next words.

use leptos::prelude::*;

use super::Desk;
use crate::domain::case::{Reaction, Status};
use crate::domain::frameworks::FW_COUNTEROFFER_REVIEW;
use crate::domain::plan::words::statement;
use crate::domain::plan::{Plan, TABLES, changes};
use crate::domain::rules::{List, Rule};
use crate::domain::situation::{Slot, Var};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::letter;
use crate::ui::when;

/// How many answers that would change the advice are offered.
const OTHERWISE_SHOWN: usize = 2;

impl Desk {
    /// One button for each thing they may do, and the advice for what they did.
    pub(super) fn reactions(self) -> AnyView {
        let status = self.status.get();
        let now = match &status {
            Status::Deciding | Status::Ready | Status::Reopened(_) => return ().into_any(),
            Status::Closed { told: None, .. } => return ().into_any(),
            Status::Answered(_, reaction) => Some(*reaction),
            Status::Acknowledged(_) => Some(Reaction::Acknowledged),
            Status::Told(_) | Status::Closed { .. } => None,
        };
        let pill = move |reaction: Reaction| {
            let label = when::capital(reaction.say());
            let pressed = if now == Some(reaction) { "true" } else { "false" };
            view! { <button type="button" class="pill" aria-pressed=pressed on:click=move |_| self.react(reaction)>{label}</button> }
        };
        view! {
            <section class="react" aria-labelledby="react-title">
                <h2 id="react-title" tabindex="-1">"What did they do?"</h2>
                <div class="pills" role="group" aria-labelledby="react-title">{Reaction::ALL.map(pill).into_iter().collect_view()}</div>
                <div role="status">{now.map(|reaction| self.advice(reaction))}</div>
            </section>
        }
        .into_any()
    }

    fn react(self, reaction: Reaction) {
        let now = self.app.now.get_untracked();
        let from = untrack(|| self.them());
        self.change("Noted.", |case| case.react(now, reaction, &from));
        // The buttons are drawn anew.
        crate::browser::page::after_paint(|| crate::browser::page::focus("react-title"));
    }

    /// What the plan says now that they did this: the answer, its reason and source, the words.
    fn advice(self, reaction: Reaction) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let (say, rules) = answer_to(plan);
            let offers = letter::written_offers(plan);
            let replies = plan.answer_id("action") == "respond";
            let first = offers.first().filter(|_| replies).map(|offer| offer.wording);
            let others = offers
                .iter()
                .skip(1)
                .take(2)
                .filter(|_| replies)
                .map(|offer| {
                    let path = self.path(&format!("/write/{}", offer.wording.id()));
                    view! { <a class="button quiet" href=path>{offer.wording.title()}</a> }
                })
                .collect_view();
            let write = first.map(|wording| self.path(&format!("/write/{}", wording.id())));
            let by = plan.dates.due.filter(|_| replies).map(|due| {
                format!("By {}.", when::moment(due, self.app.now.get()))
            });
            let review = FW_COUNTEROFFER_REVIEW.when.holds(&plan.values);
            let reasons = rules.iter().map(|rule| view! { <p>{rule.because}</p> }).collect_view();
            let sources = rules.iter().map(|rule| {
                let source = rule.sources.first().map(|source| format!(", from “{}” in {}", source.heading, source.article.title));
                view! { <p class="source">"Why: "<a href=format!("#/handbook/rule/{}", rule.id)>{rule.title}</a>{source}</p> }
            }).collect_view();
            view! {
                <div class="advice">
                    <p class="say">{say}</p>
                    {reasons}
                    {by.map(|by| view! { <p class="small soft">{by}</p> })}
                    <div class="buttons">
                        {write.map(|path| view! { <a class="button next" href=path>{icon(Icon::WRITE)}"Write the reply"</a> })}
                        {others}
                        {review.then(|| view! { <a class="button quiet" href=format!("#/handbook/framework/{}", FW_COUNTEROFFER_REVIEW.id)>{FW_COUNTEROFFER_REVIEW.title}</a> })}
                    </div>
                    {self.otherwise(reaction)}
                    {sources}
                </div>
            }
            .into_any()
        })
    }

    /// Answers that nobody has given and that would turn the advice around. One tap gives them.
    fn otherwise(self, reaction: Reaction) -> AnyView {
        if matches!(reaction, Reaction::Acknowledged | Reaction::Silence) {
            return ().into_any();
        }
        let mut shown: Vec<(Var, Slot, String, &'static str)> = Vec::new();
        self.situation.with(|situation| {
            for change in changes(situation) {
                let reply = change.topics.iter().find(|(position, _)| TABLES[*position].var == Var::Reply);
                let Some((_, answer)) = reply.filter(|_| !situation.values()[change.var].is_known()) else { continue };
                let stays = change.topics.iter().any(|(_, other)| other.id == "respond" || other.id == "no-action");
                // What takes the reaction itself back is no other advice on it.
                if answer.id == "not-applicable"
                    || shown.iter().any(|(var, _, _, say)| *var == change.var || *say == answer.say)
                {
                    continue;
                }
                let known =
                    self.plan.with(|plan| plan.as_ref().is_some_and(|plan| plan.answer_id("action") == "respond"));
                if known || stays {
                    shown.push((change.var, change.to, statement(change.var, change.to), answer.say));
                }
            }
        });
        shown.truncate(OTHERWISE_SHOWN);
        if shown.is_empty() {
            return ().into_any();
        }
        let row = move |(var, to, condition, say): (Var, Slot, String, &'static str)| {
            let agree = move |_| {
                let now = self.app.now.get_untracked();
                self.edit(|case| _ = case.answer(now, |situation| situation.set(var, to)));
                crate::browser::page::after_paint(|| crate::browser::page::focus("react-title"));
            };
            view! {
                <li class="otherwise">
                    <span>{format!("{}?", condition.trim_end_matches('.'))}<span class="note small soft">{format!("Then: {say}")}</span></span>
                    <button type="button" class="button short" on:click=agree>"That is so"</button>
                </li>
            }
        };
        view! {
            <h3 class="eyebrow">"It would be different if"</h3>
            <ul class="rows" role="list">{shown.into_iter().map(row).collect_view()}</ul>
        }
        .into_any()
    }
}

/// What to answer, and the rules behind it. Where nothing has to be answered, the advice on what they did; without any, the
/// plan's own step.
fn answer_to(plan: &Plan) -> (&'static str, Vec<&'static Rule>) {
    let line = |var: Var| {
        let table = TABLES.iter().find(|table| table.var == var)?;
        let line = plan.line(table);
        let rules: Vec<&'static Rule> = line.by.iter().filter_map(|entry| entry.rule()).take(2).collect();
        Some((line.answer.say, rules))
    };
    if plan.answer_id("reply") != "not-applicable"
        && let Some(reply) = line(Var::Reply)
    {
        return reply;
    }
    match plan.advice(List::Answer).first() {
        Some(advice) => (advice.rule.say, vec![advice.rule]),
        None => line(Var::Action).unwrap_or_default(),
    }
}
