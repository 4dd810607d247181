//! The next step as a choice: the steps that fit, and what one that was chosen against the plan keeps and gives up.

use leptos::prelude::*;

use crate::domain::condition::Value;
use crate::domain::frameworks::lean::{WAYS, Way};
use crate::domain::order::sort_by_key;
use crate::domain::plan::{Overruling, Plan, table_of};
use crate::domain::situation::{ACTION, Action};
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;

/// The steps that fit the situation, as radios. `choose` is called with the step, or with nothing for the plan's own.
pub fn next_steps(name: &'static str, plan: Memo<Option<Plan>>, choose: Callback<Option<Value<Action>>>) -> AnyView {
    // Where the answers lead stands first; the others follow in the order of the four ways, which favours none.
    let actions = Memo::new(move |_| {
        let mut actions = plan.with(|plan| plan.as_ref().map(Plan::actions).unwrap_or_default());
        let derived = actions.first().copied();
        sort_by_key(&mut actions, |action| {
            let way = WAYS.iter().position(|way| Way::of(*action) == Some(*way)).unwrap_or(WAYS.len());
            (derived != Some(*action), way)
        });
        actions
    });
    let chosen = move || plan.with(|plan| plan.as_ref().and_then(|plan| plan.values.one(ACTION)));
    let options = move || {
        let option = |(place, action): (usize, Value<Action>)| {
            let choose = move |_| choose.run((place > 0).then_some(action));
            view! {
                <label class="choice">
                    <input type="radio" name=name prop:checked=move || chosen() == Some(action) on:change=heard(choose)/>
                    <span>{say(action)}{(place == 0).then(|| view! { <span class="small soft derived">"This is where your answers lead."</span> })}</span>
                </label>
            }
        };
        actions.get().into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <fieldset class="steps">
            <legend>"Your next step"</legend>
            <p class="small soft">"These are the steps that fit your situation. The choice is yours."</p>
            <div class="choices">{live(options)}</div>
        </fieldset>
    }
    .into_any()
}

/// What the chosen step changes, keeps and gives up. `back` returns to the plan's own.
pub fn chosen_step(overruling: &Overruling, back: Callback<()>) -> AnyView {
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
        <div class="why-step">
            <p>{format!("You chose this yourself. Your answers lead to: {before}")}</p>
            <p>{words}</p>
            {list("It keeps", overruling.keeps.iter().map(|promise| promise.kept).collect())}
            {list("It gives up", overruling.gives_up.iter().map(|promise| promise.lost).collect())}
            <p><button type="button" class="button short" on:click=pressed(move |_| back.run(()))>"Go back to where my answers lead"</button></p>
        </div>
    }
    .into_any()
}

fn say(action: Value<Action>) -> &'static str {
    table_of(ACTION.var).and_then(|table| table.answers.get(action.index())).map_or("", |answer| answer.say)
}
