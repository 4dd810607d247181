//! The open question: the one box on the page.
//!
//! A tap answers at once. With the keyboard an answer is picked with the arrow keys and given with Enter, so that nobody
//! answers by looking around.

use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::browser::page;
use crate::domain::condition::{NO, YES};
use crate::domain::number;
use crate::domain::situation::{Fact, Kind, Situation, Slot};
use crate::ui::hear::{heard, keyed, pressed, sent};
use crate::ui::live::{Show, live};

/// What a question asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// One of these; the position of the answer given before, if there was one. Only the first `open` of them lie open.
    One { labels: Vec<&'static str>, open: usize, chosen: Option<usize> },
    /// Any of these or none, group by group; the positions of those ticked before. A group without a name lies open.
    Many { groups: Vec<Group>, ticked: Vec<usize> },
    /// A number in this unit.
    Number { unit: &'static str, least: f64, given: Option<f64> },
    /// A day.
    Date { given: String },
    /// A day and an hour.
    Moment { given: String },
    /// Free text.
    Text { given: String },
}

/// Choices that belong together, each with its position.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub name: &'static str,
    pub choices: Vec<(usize, &'static str)>,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    One(usize),
    Many(Vec<usize>),
    Number(f64),
    /// Text, a day or a moment as the browser writes it.
    Text(String),
    /// "I don’t know", or "I’d rather not say".
    Pass,
}

impl Reply {
    /// Puts the answer down. `offered` are the positions of the choices in the order in which they were shown.
    pub fn give(self, situation: &mut Situation, fact: &'static Fact, offered: &[usize]) {
        let Fact { var, kind, .. } = *fact;
        match (kind, self) {
            (Kind::Flag { .. }, Reply::One(index)) => situation.set(var, Slot::Bits(if index == 0 { YES } else { NO })),
            (_, Reply::One(index)) => {
                situation.set(var, Slot::Bits(1 << offered.get(index).copied().unwrap_or(index)));
            }
            // Some sets have a name for it ("Nothing").
            (_, Reply::Many(ticked)) if ticked.is_empty() => situation.set(var, none_of(fact)),
            (_, Reply::Many(ticked)) => {
                situation.set(var, Slot::Bits(ticked.iter().fold(0, |mask, index| mask | 1 << index)));
            }
            (_, Reply::Number(number)) => situation.set(var, Slot::Number(number)),
            (_, Reply::Text(text)) => situation.set_text(var, &text),
            (_, Reply::Pass) => situation.pass(var),
        }
    }
}

/// The answer *none of these* to a set.
pub fn none_of(fact: &Fact) -> Slot {
    let named = fact.kind.choices().iter().position(|choice| choice.id == "none");
    named.map_or(Slot::NONE, |index| Slot::Bits(1 << index))
}

/// A question with the words around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Names the inputs; stable for as long as the question is the same.
    pub id: &'static str,
    /// A line above: how many more there are.
    pub ahead: String,
    pub ask: &'static str,
    pub help: &'static str,
    pub wants: Ask,
    /// An answer was given before and may be left as it is.
    pub again: bool,
}

/// The question card.
#[component]
pub fn QuestionCard(
    question: Question,
    /// Called before anything in the card is pressed or typed.
    #[prop(into)]
    before: Callback<()>,
    /// Called with what is being typed.
    write: Callback<String>,
    /// Called with the answer.
    answer: Callback<Reply>,
    /// Leaves an earlier answer as it was.
    #[prop(into)]
    leave: Callback<()>,
) -> impl IntoView {
    let Question { id, ahead, ask, help, wants, again } = question;
    let ready = RwSignal::new(!matches!(wants, Ask::One { chosen: None, .. }));
    let draft = RwSignal::new(Draft::of(&wants));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(reply) = draft.with_untracked(Draft::reply) {
            page::reset_form(&event);
            answer.run(reply);
        }
    };
    view! {
        <form class="question" aria-label="A question about your situation" on:submit=sent(submit) on:mousedown=pressed(move |_| before.run(())) on:keydown=keyed(move |_| before.run(()))>
            <p class="small soft ahead">{ahead}</p>
            <fieldset>
                <legend id="question" tabindex="-1">{ask}</legend>
                {(!help.is_empty()).then(|| view! { <p class="small soft help">{help}</p> })}
                {inputs(id, wants, draft, ready, write, answer)}
            </fieldset>
            <div class="buttons">
                <Show when=move || ready.get()>
                    <button type="submit" class="button short">
                        {live(move || if draft.with(Draft::is_empty_set) { "None of these" } else { "That is my answer" })}
                    </button>
                </Show>
                {again.then(|| view! { <button type="button" class="button short quiet" on:click=pressed(move |_| leave.run(()))>"Leave it as it was"</button> })}
            </div>
            <p class="aside">
                <button type="button" class="text-button" on:click=pressed(move |_| answer.run(Reply::Pass))>"I don’t know"</button>
                <button type="button" class="text-button" on:click=pressed(move |_| answer.run(Reply::Pass))>"I’d rather not say"</button>
            </p>
        </form>
    }
}

/// Nobody counts further in hours, people or offers; beyond it the browser says so.
const MOST: &str = "99999";

/// What has been entered so far.
#[derive(Debug, Clone, PartialEq)]
enum Draft {
    One(Option<usize>),
    Many(Vec<usize>),
    Number(Option<f64>),
    Text(String),
}

impl Draft {
    fn of(wants: &Ask) -> Draft {
        match wants {
            Ask::One { chosen, .. } => Draft::One(*chosen),
            Ask::Many { ticked, .. } => Draft::Many(ticked.clone()),
            Ask::Number { given, .. } => Draft::Number(*given),
            Ask::Date { given } | Ask::Moment { given } | Ask::Text { given } => Draft::Text(given.clone()),
        }
    }

    /// Nothing is ticked, which is an answer too.
    fn is_empty_set(&self) -> bool {
        matches!(self, Draft::Many(ticked) if ticked.is_empty())
    }

    fn reply(&self) -> Option<Reply> {
        match self {
            Draft::One(chosen) => chosen.map(Reply::One),
            Draft::Many(ticked) => Some(Reply::Many(ticked.clone())),
            Draft::Number(number) => number.map(Reply::Number),
            Draft::Text(text) => (!text.trim().is_empty()).then(|| Reply::Text(text.clone())),
        }
    }
}

fn inputs(
    id: &'static str,
    wants: Ask,
    draft: RwSignal<Draft>,
    ready: RwSignal<bool>,
    write: Callback<String>,
    answer: Callback<Reply>,
) -> AnyView {
    let typed = move |event| {
        let text = event_target_value(&event);
        draft.set(Draft::Text(text.clone()));
        write.run(text);
    };
    match wants {
        Ask::One { labels, open, chosen } => {
            // Keys make clicks too, and not every browser counts the clicks that come by way of a label.
            let by_mouse = StoredValue::new(false);
            let choice = move |(index, label): (usize, &'static str)| {
                let click = move |event: MouseEvent| {
                    draft.set(Draft::One(Some(index)));
                    if by_mouse.get_value() {
                        // The next question may be drawn with the same buttons: none of them is chosen there.
                        page::reset_form(&event);
                        answer.run(Reply::One(index));
                    } else {
                        ready.set(true);
                    }
                };
                view! {
                    <label class="choice" on:mousedown=pressed(move |_| by_mouse.set_value(true)) on:keydown=keyed(move |_| by_mouse.set_value(false))>
                        <input type="radio" name=id checked=chosen == Some(index) on:click=pressed(click)/>" "{label}
                    </label>
                }
            };
            let mut labels: Vec<AnyView> = labels.into_iter().enumerate().map(choice).map(IntoAny::into_any).collect();
            let others = labels.split_off(open.min(labels.len()));
            let others = (!others.is_empty()).then(|| {
                let others = view! { <div class="choices">{others}</div> }.into_any();
                view! { <div class="folds">{folded("Something else", false, others)}</div> }
            });
            view! { <div class="choices">{labels}</div>{others} }.into_any()
        }
        Ask::Many { groups, ticked } => {
            let open = ticked.clone();
            let choice = move |(index, label): (usize, &'static str)| {
                let change = move |event| {
                    let on = event_target_checked(&event);
                    draft.update(|draft| {
                        if let Draft::Many(ticked) = draft {
                            ticked.retain(|other| *other != index);
                            if on {
                                ticked.push(index);
                            }
                        }
                    });
                };
                view! {
                    <label class="choice"><input type="checkbox" checked=ticked.contains(&index) on:change=heard(change)/>" "{label}</label>
                }
            };
            let group = move |Group { name, choices }: Group| {
                let some = choices.iter().any(|(index, _)| open.contains(index));
                let list =
                    view! { <div class="choices">{choices.into_iter().map(&choice).collect_view()}</div> }.into_any();
                if name.is_empty() { list } else { folded(name, some, list) }
            };
            view! { <div class="folds">{groups.into_iter().map(group).collect_view()}</div> }.into_any()
        }
        Ask::Number { unit, least, given } => {
            let typed = move |event| {
                draft.set(Draft::Number(number_in(&event)));
                write.run(event_target_value(&event));
            };
            view! {
                <label class="with-unit">
                    <input class="input" type="number" inputmode="decimal" step="any" min=number::write(least) required
                        value=given.map(number::write)
                        max=MOST on:input=heard(typed)/>
                    <span>{unit}</span>
                </label>
            }
            .into_any()
        }
        Ask::Date { given } => field("date", given, typed),
        Ask::Moment { given } => field("datetime-local", given, typed),
        Ask::Text { given } => view! {
            <textarea class="input" aria-labelledby="question" on:input=heard(typed)>{given}</textarea>
        }
        .into_any(),
    }
}

/// The number in a field, as its browser reads it; none while it is no number.
fn number_in(event: &leptos::ev::Event) -> Option<f64> {
    let number = event_target::<web_sys::HtmlInputElement>(event).value_as_number();
    number.is_finite().then_some(number)
}

/// Choices behind their name.
fn folded(name: &'static str, open: bool, list: AnyView) -> AnyView {
    view! { <details class="fold" open=open><summary><span>{name}</span>{icon(Icon::DOWN)}</summary>{list}</details> }
        .into_any()
}

fn field(kind: &'static str, given: String, typed: impl FnMut(leptos::ev::Event) + 'static) -> AnyView {
    view! { <input class="input" type=kind required aria-labelledby="question" value=given on:input=heard(typed)/> }
        .into_any()
}
