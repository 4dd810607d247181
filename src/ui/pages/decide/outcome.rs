//! What a person takes from the cards: the sentence to keep, the date, and the action with its reasons.

use leptos::prelude::*;

use super::{Desk, way_of};
use crate::domain::condition::Value;
use crate::domain::frameworks::FW_FOUR_PART_DECISION;
use crate::domain::frameworks::lean::{Verdict, WAYS, Way};
use crate::domain::plan::words::statement;
use crate::domain::plan::{Overruling, Plan, overrule, table_of};
use crate::domain::situation::{Action, *};
use crate::ui::components::icon::{Icon, icon};

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
                    <textarea class="input said" id="keep" rows="3" aria-describedby="keep-hint" on:input=typed>{kept}</textarea>
                    <p class="hint" id="keep-hint">"One sentence, for you alone. It goes into no message."</p>
                </div>
            }
        };
        view! { {field} }.into_any()
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
                <input class="input" type="date" id=id min=least prop:value=given on:change=typed/>
            </div>
        }
        .into_any()
    }

    fn step(self) -> AnyView {
        // Where the answers lead stands first; the others follow in the order of the four ways, which favours none.
        let actions = Memo::new(move |_| {
            let mut actions = self.plan.with(|plan| plan.as_ref().map(Plan::actions).unwrap_or_default());
            if let Some((_, others)) = actions.split_first_mut() {
                others.sort_by_key(|action| {
                    WAYS.iter().position(|way| Way::of(*action) == Some(*way)).unwrap_or(WAYS.len())
                });
            }
            actions
        });
        let chosen = move || self.plan.with(|plan| plan.as_ref().and_then(|plan| plan.values.one(ACTION)));
        let fits = move || actions.with(|actions| chosen().is_none_or(|chosen| actions.contains(&chosen)));
        let options = move || {
            let option = |(place, action): (usize, Value<Action>)| {
                let choose = move |_| self.choose((place > 0).then_some(action));
                view! {
                    <label class="choice">
                        <input type="radio" name="next-step" prop:checked=move || chosen() == Some(action) on:change=choose/>
                        <span>{say(action)}{(place == 0).then(|| view! { <span class="small soft derived">"This is where your answers lead."</span> })}</span>
                    </label>
                }
            };
            actions.get().into_iter().enumerate().map(option).collect_view()
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
            <fieldset class="steps">
                <legend>"Your next step"</legend>
                <p class="small soft">"These are the steps that fit your situation. The choice is yours."</p>
                <div class="choices">{options}</div>
            </fieldset>
            <Show when=move || !fits()>
                <div class="notice">{icon(Icon::LOOK)}<p>"The step that you chose does not fit your situation any more. Choose again, or go back to where your answers lead."</p></div>
            </Show>
            <div class="why-step" aria-live="polite">{move || self.why_step()}</div>
            <div class="buttons"><a class="button next" href=self.id.with_value(|id| format!("#/case/{id}"))>{next}</a></div>
        }
        .into_any()
    }

    /// The reasons for the step, or what the chosen one changes.
    fn why_step(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            match (plan.instead_of, plan.values.one(ACTION)) {
                (Some(_), Some(chosen)) => self
                    .situation
                    .with(|situation| overrule(situation, self.app.now.get(), chosen))
                    .map_or_else(|| ().into_any(), |overruling| self.chosen(&overruling)),
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
                "Your cards lean to {}. The rules weigh your answers in another way. Both can be right, and you decide.",
                way.name().to_lowercase()
            )),
            _ => None,
        };
        view! {
            {because.map(|because| view! { <p>{because}</p> })}
            {(!grounds.is_empty()).then(|| view! { <p class="small soft">{format!("From your answers: {}.", grounds.join("; "))}</p> })}
            {elsewhere.map(|text| view! { <p>{text}</p> })}
        }
        .into_any()
    }

    fn chosen(self, overruling: &Overruling) -> AnyView {
        let before = overruling.derived.values.one(ACTION).map_or("", say);
        let title = |plan: &Plan| plan.first_words().map(|words| words.title);
        let words = match (title(&overruling.derived), title(&overruling.plan)) {
            (Some(old), Some(new)) if old == new => format!("The words stay the same: “{new}”."),
            (Some(old), Some(new)) => format!("The words change from “{old}” to “{new}”."),
            (None, Some(new)) => format!("There are words to say now: “{new}”."),
            (Some(old), None) => format!("The words “{old}” go, and there is nothing to send."),
            (None, None) => "There is nothing to send, as before.".to_owned(),
        };
        let list = |title: &'static str, texts: Vec<&'static str>| {
            (!texts.is_empty()).then(|| {
                view! { <h3>{title}</h3><ul>{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }
            })
        };
        view! {
            <p>{format!("You chose this yourself. Your answers lead to: {before}")}</p>
            <p>{words}</p>
            {list("It keeps", overruling.keeps.iter().map(|promise| promise.kept).collect())}
            {list("It gives up", overruling.gives_up.iter().map(|promise| promise.lost).collect())}
            <p><button type="button" class="button short" on:click=move |_| self.choose(None)>"Go back to where my answers lead"</button></p>
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

fn say(action: Value<Action>) -> &'static str {
    table_of(ACTION.var).and_then(|table| table.answers.get(action.index())).map_or("", |answer| answer.say)
}
