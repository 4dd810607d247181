//! What a person takes from the cards: the sentence to keep, the date, and the action with its reasons.

use leptos::prelude::*;

use super::{Desk, way_of};
use crate::domain::frameworks::FW_FOUR_PART_DECISION;
use crate::domain::frameworks::lean::{Verdict, Way};
use crate::domain::plan::words::statement;
use crate::domain::plan::{Plan, overrule, table_of};
use crate::domain::situation::*;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::step::{chosen_step, next_steps};
use crate::ui::hear::heard;
use crate::ui::live::{Show, live};

/// How many answers are named as the ground of the plan.
const GROUNDS_SHOWN: usize = 3;

impl Desk {
    pub(super) fn outcome(self) -> AnyView {
        let known = Memo::new(move |_| self.plan.with(Option::is_some));
        view! {
            <section class="outcome" aria-labelledby="outcome-title">
                <h2 id="outcome-title">"What you take from this"</h2>
                <Show when=move || known.get() fallback=move || self.first_answer()>
                    {self.sentence()}
                    {self.date_field("decide-by", "I will have decided by")}
                    {self.step()}
                </Show>
            </section>
        }
        .into_any()
    }

    /// Without the stage there is no plan, so this question comes here.
    fn first_answer(self) -> AnyView {
        view! {
            <p>"One answer, and a plan stands here."</p>
            {fact(STAGE.var).map(|fact| self.question("outcome", fact))}
        }
        .into_any()
    }

    /// The sentence to keep. Each way has its own, so that nothing is lost while the mind changes.
    fn sentence(self) -> AnyView {
        let way = Memo::new(move |_| self.plan.with(|plan| plan.as_ref().and_then(way_of)).unwrap_or(Way::Leave));
        let field = move || {
            let way = way.get();
            let kept = untrack(|| match way {
                Way::Leave => self.situation.with(|situation| situation.text(REASON_IN_ONE_SENTENCE).to_owned()),
                way => self.sheet(FW_FOUR_PART_DECISION.id, part(way)),
            });
            let typed = move |event| {
                let text = event_target_value(&event);
                match way {
                    Way::Leave => self.answer(|situation| situation.write(REASON_IN_ONE_SENTENCE, &text)),
                    way => self.write(FW_FOUR_PART_DECISION.id, part(way), &text),
                }
            };
            view! {
                <div class="field">
                    <label for="keep">{way.sentence()}</label>
                    <textarea class="input said" id="keep" rows="3" aria-describedby="keep-hint" on:input=heard(typed)>{kept}</textarea>
                    <p class="hint" id="keep-hint">"One sentence, for you alone. It goes into no message."</p>
                </div>
            }
        };
        view! { {live(field)} }.into_any()
    }

    /// A day of one's own.
    pub(super) fn date_field(self, id: &'static str, label: &'static str) -> AnyView {
        let given = move || self.situation.with(|situation| situation.text(PERSONAL_DEADLINE).to_owned());
        let least = move || self.app.now.get().date().to_string();
        let typed = move |event| {
            let text = event_target_value(&event);
            self.answer(|situation| situation.write(PERSONAL_DEADLINE, &text));
        };
        view! {
            <div class="field">
                <label for=id>{label}</label>
                <input class="input" type="date" id=id min=least prop:value=given on:change=heard(typed)/>
            </div>
        }
        .into_any()
    }

    fn step(self) -> AnyView {
        let chosen = move || self.plan.with(|plan| plan.as_ref().and_then(|plan| plan.values.one(ACTION)));
        let fits = move || {
            self.plan.with(|plan| {
                plan.as_ref().is_none_or(|plan| chosen().is_none_or(|chosen| plan.actions().contains(&chosen)))
            })
        };
        let next = move || {
            let what = self.plan.with(|plan| plan.as_ref().and_then(way_of)).map_or("do it", |way| match way {
                Way::Stay => "stay",
                Way::Ask => "ask first",
                Way::Wait => "wait",
                Way::Leave => "leave",
            });
            format!("Plan it: {what}")
        };
        view! {
            {next_steps("next-step", self.plan, Callback::new(move |action| self.choose(action)))}
            <Show when=move || !fits()>
                <div class="notice">{icon(Icon::LOOK)}<p>"The step that you chose does not fit your situation any more. Choose again, or go back to where your answers lead."</p></div>
            </Show>
            <div aria-live="polite">{live(move || self.why_step())}</div>
            <div class="buttons"><a class="button next" href=self.id.with_value(|id| format!("#/case/{id}"))>{live(next)}</a></div>
        }
        .into_any()
    }

    /// The reasons for the step, or what the chosen one changes.
    fn why_step(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            match (plan.instead_of, plan.values.one(ACTION)) {
                (Some(_), Some(chosen)) => {
                    self.situation.with(|situation| overrule(situation, self.app.now.get(), chosen)).map_or_else(
                        || ().into_any(),
                        |overruling| chosen_step(&overruling, Callback::new(move |()| self.choose(None))),
                    )
                }
                _ => self.derived(plan),
            }
        })
    }

    fn derived(self, plan: &Plan) -> AnyView {
        let Some(table) = table_of(ACTION.var) else { return ().into_any() };
        let line = plan.line(table);
        let because = line.by.iter().filter_map(|entry| entry.rule()).map(|rule| rule.because).next();
        let grounds: Vec<String> = self.situation.with(|situation| {
            let said = line.grounds.answers.iter().map(|var| statement(*var, situation.values()[*var]));
            said.filter(|text| !text.is_empty()).take(GROUNDS_SHOWN).collect()
        });
        let elsewhere = match (self.verdict(), way_of(plan)) {
            (Verdict::Leaning(way) | Verdict::Firm(way), Some(step)) if way != step => Some(format!(
                "Your cards lean to {}, and your answers lead elsewhere. Both can be right. To follow your cards, choose their step above.",
                way.name().to_lowercase()
            )),
            _ => None,
        };
        view! {
            <div class="why-step">
            {because.map(|because| view! { <p>{because}</p> })}
            {(!grounds.is_empty()).then(|| view! { <p class="small soft">{format!("From your answers: {}.", grounds.join("; "))}</p> })}
            {elsewhere.map(|text| view! { <p>{text}</p> })}
            </div>
        }
        .into_any()
    }
}

fn part(way: Way) -> &'static str {
    match way {
        Way::Stay => "staying",
        Way::Ask => "asking",
        Way::Wait => "waiting",
        Way::Leave => "leaving",
    }
}
