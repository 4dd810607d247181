//! What to do, step by step: who hears it, what comes before, what to say and keep back, what they may answer, what is left
//! to tidy up, and the dates to come back to. Every item says why, and where it comes from.

use leptos::prelude::*;

use super::Desk;
use crate::domain::plan::tables::*;
use crate::domain::plan::{Advice, Contact, FollowUp, Line, Plan, Reaction, TABLES, reactions, table_of};
use crate::domain::rules::{Basis, List, Strength};
use crate::domain::situation::Var;
use crate::ui::hear::heard;
use crate::ui::itinerary;
use crate::ui::when;

/// The topics that say how the words should sound, in reading order.
const MANNER: [Var; 9] =
    [REGISTER.var, LENGTH.var, THANKS.var, PRAISE.var, APOLOGY.var, TOUCH.var, RETURN.var, TIMES.var, DISCLOSE.var];

impl Desk {
    pub(super) fn steps(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let spoken = matches!(plan.answer_id("channel"), "phone" | "in-person");
            let list = |lists: &[List]| lists.iter().flat_map(|list| plan.advice(*list)).collect::<Vec<_>>();
            let before = if spoken { "Before you speak" } else { "Before you write" };
            // Once they have been told, what comes after is part of the plan itself.
            let after = self.later.with(|later| later.as_ref().unwrap_or(plan).advice(List::After));
            let say = without_avoid(list(&[List::Say, List::Mend]));
            view! {
                {self.whom(plan)}
                {self.ticks(before, without_avoid(plan.before()), self.plan)}
                {self.list("While you are there", list(&[List::Room]))}
                {self.list("What to say", say)}
                {self.manner(plan)}
                {self.list("What to keep back", plan.warnings())}
                {self.answering(plan)}
                {self.ticks("Papers and money", list(&[List::Formal]), self.plan)}
                {self.ticks("Afterwards", after, self.after_plan())}
                {self.dates()}
                {self.list("Help to decide", without_avoid(list(&[List::Think, List::Stay])))}
            }
            .into_any()
        })
    }

    /// The plan that the steps after it follow from.
    fn after_plan(self) -> Memo<Option<Plan>> {
        if self.later.with(Option::is_some) { self.later } else { self.plan }
    }

    /// Everyone who has to know, in order.
    fn whom(self, plan: &Plan) -> Option<AnyView> {
        let table = table_of(TELL.var)?;
        if plan.answer_id("tell") == "nobody" {
            return None;
        }
        let (ahead, after) = self.later.with(|later| plan.also_tell(later.as_ref().unwrap_or(plan)));
        let advice = plan.advice(List::AlsoTell);
        let count = ahead.len() + 1 + after.len();
        let first = self.case.with(|case| case.as_ref().map(|case| itinerary::tell(case, plan))).unwrap_or_default();
        let others = move |contacts: Vec<Contact>| {
            contacts
                .into_iter()
                .map(|contact| {
                    let page = contact.by.rule().map(|rule| format!("#/handbook/rule/{}", rule.id));
                    view! {
                        <li>
                            <p>{contact.say}</p>
                            {contact.not_before.map(|before| view! { <p class="small"><b>"Not before "</b>{role_in_words(before)}{if is_two(before) { " have" } else { " has" }}" heard it."</p> })}
                            {contact.by.rule().map(|rule| view! { <p class="small soft">{rule.because}</p> })}
                            {page.map(|page| view! { <p class="source"><a href=page>"The rule and its sources"</a></p> })}
                        </li>
                    }
                })
                .collect_view()
        };
        let body = move || {
            view! {
                <ol class="advice-list in-order">
                    {others(ahead.clone())}
                    <li><p>{first.clone()}</p>{self.lazy("Why", "whom to tell first", move || self.because_topic(table))}</li>
                    {others(after.clone())}
                </ol>
                {(!advice.is_empty()).then(|| self.items(advice.clone(), self.plan, false))}
            }
            .into_any()
        };
        Some(self.section("Who hears it, in order", Some(count), true, body))
    }

    /// How the words should sound: the smaller topics, and the rules about manner and time.
    fn manner(self, plan: &Plan) -> Option<AnyView> {
        if plan.answer_id("tell") == "nobody" {
            return None;
        }
        let lines: Vec<Line> = MANNER
            .iter()
            .filter_map(|topic| table_of(*topic))
            .map(|table| plan.line(table))
            .filter(|line| line.answer.id != "not-applicable")
            .collect();
        let advice = without_avoid(plan.advice(List::How).into_iter().chain(plan.advice(List::When)).collect());
        let count = lines.len() + advice.len();
        let body = move || {
            let rows = lines.iter().map(|line| {
                let table = line.table;
                view! { <li><p>{line.answer.say}</p>{self.lazy("Why", table.question, move || self.because_topic(table))}</li> }
            });
            view! {
                <ul class="advice-list" role="list">{rows.collect_view()}</ul>
                {self.items(advice.clone(), self.plan, false)}
            }
            .into_any()
        };
        Some(self.section("Tone and manner", Some(count), false, body))
    }

    /// What they may do once they know, and the answer to each.
    fn answering(self, plan: &Plan) -> Option<AnyView> {
        let now = self.app.now.get();
        let ready = self.situation.with(|situation| reactions(situation, plan, now));
        let reason = itinerary::reason(plan);
        let advice = without_avoid(plan.advice(List::Answer));
        if ready.is_empty() && advice.is_empty() {
            return None;
        }
        let count = ready.len() + advice.len();
        let title = if ready.is_empty() { "Your answer to them" } else { "What they may say, and your answer" };
        let body = move || {
            view! {
                {(!ready.is_empty()).then(|| view! { <dl class="if-then">{ready.iter().filter_map(|reaction| self.reaction(reaction, reason.clone())).collect_view()}</dl> })}
                {self.items(advice.clone(), self.plan, false)}
            }
            .into_any()
        };
        Some(self.section(title, Some(count), false, body))
    }

    /// One of them. `reason` is the one that the plan gives, if any: asked why, they hear the same.
    fn reaction(self, reaction: &Reaction, reason: Option<String>) -> Option<AnyView> {
        let line = reaction.line()?;
        let rule = line.by.iter().find_map(|entry| entry.rule());
        let said = reason.filter(|_| line.answer.id == "one-line-reason");
        let words = reaction.words().map(|template| {
            let path = self.id.with_value(|id| format!("#/case/{id}/write/{}", template.id));
            view! { <a href=path>{template.title}</a> }
        });
        let view = view! {
            <div>
                <dt>{format!("If {}", super::lower_first(reaction.when))}</dt>
                <dd>
                    <p class="said">{line.answer.say}" "{said}</p>
                    {rule.map(|rule| view! { <p class="small soft">{rule.because}" "<a href=format!("#/handbook/rule/{}", rule.id)>"The rule"</a></p> })}
                    {words.map(|words| view! { <p class="small">"The words: "{words}</p> })}
                </dd>
            </div>
        };
        Some(view.into_any())
    }

    /// What comes back to mind later, each with its date.
    fn dates(self) -> Option<AnyView> {
        let follow_ups = self.follow_ups();
        let later =
            self.after_plan().with(|plan| plan.as_ref().map(|plan| plan.advice(List::Later)).unwrap_or_default());
        if follow_ups.is_empty() && later.is_empty() {
            return None;
        }
        let today = self.app.now.get().date();
        let count = follow_ups.len() + later.len();
        let row = move |follow_up: FollowUp| {
            view! {
                <li>
                    <p><b><time>{when::capital(&when::day(follow_up.on, today))}</time></b>": "{follow_up.say}</p>
                    <p class="small soft">{follow_up.rule.because}" "<a href=format!("#/handbook/rule/{}", follow_up.rule.id)>"The rule"</a></p>
                </li>
            }
        };
        let body = move || {
            view! {
                <ul class="advice-list" role="list">{follow_ups.iter().copied().map(row).collect_view()}</ul>
                {self.items(later.clone(), self.after_plan(), false)}
            }
            .into_any()
        };
        Some(self.section("Dates to come back to", Some(count), true, body))
    }

    /// Advice to read.
    pub(super) fn list(self, title: &'static str, advice: Vec<Advice>) -> Option<AnyView> {
        if advice.is_empty() {
            return None;
        }
        let count = advice.len();
        Some(self.section(title, Some(count), false, move || self.items(advice.clone(), self.plan, false)))
    }

    /// Advice as things to tick off; built at once, because paper shows it too.
    fn ticks(self, title: &'static str, advice: Vec<Advice>, from: Memo<Option<Plan>>) -> Option<AnyView> {
        if advice.is_empty() {
            return None;
        }
        let ids: Vec<&'static str> = advice.iter().map(|advice| advice.rule.id).collect();
        let count = ids.len();
        let done = move || {
            let done = self.case.with(|case| {
                case.as_ref().map_or(0, |case| ids.iter().filter(|id| case.ticked.contains_key(**id)).count())
            });
            if done == 0 { format!("{count}") } else { format!("{done} of {count} done") }
        };
        Some(self.fold(title, Box::new(done), true, Box::new(move || self.items(advice.clone(), from, true))))
    }

    /// The items of a list. What no source says stands apart, under a heading of its own.
    fn items(self, advice: Vec<Advice>, from: Memo<Option<Plan>>, tick: bool) -> AnyView {
        let (own, stated): (Vec<Advice>, Vec<Advice>) =
            advice.into_iter().partition(|advice| advice.rule.basis == Basis::Derived);
        let some_own = !own.is_empty();
        let list = move |advice: Vec<Advice>| {
            let class = if tick { "ticks" } else { "advice-list" };
            let items = advice.into_iter().map(|advice| self.item(advice, from, tick)).collect_view();
            view! { <ul class=class role="list">{items}</ul> }
        };
        view! {
            {(!stated.is_empty()).then(|| list(stated))}
            {some_own.then(|| view! { <p class="eyebrow own">"Our own conclusions, from no source"</p>{list(own)} })}
        }
        .into_any()
    }

    fn item(self, advice: Advice, from: Memo<Option<Plan>>, tick: bool) -> AnyView {
        let Advice { rule, more, certain } = advice;
        let said = if tick {
            let done =
                move || self.case.with(|case| case.as_ref().is_some_and(|case| case.ticked.contains_key(rule.id)));
            let change = move |event| {
                let on = event_target_checked(&event);
                let today = self.app.now.get_untracked().date();
                self.edit(|case| {
                    if on {
                        case.ticked.insert(rule.id.into(), today);
                    } else {
                        case.ticked.remove(rule.id);
                    }
                });
            };
            view! {
                <label class="choice">
                    <input type="checkbox" prop:checked=done on:change=heard(change)/>
                    <span><span class="what">{rule.say}</span>" "<span class="note">{rule.because}</span></span>
                </label>
            }
            .into_any()
        } else {
            view! { <p>{rule.say}</p><p class="small soft">{rule.because}</p> }.into_any()
        };
        let label = match more.len() {
            0 => "Why".to_owned(),
            count => format!("Why, and {count} more like it"),
        };
        let body = move || {
            let more = more.iter().map(|rule| {
                view! { <li>{rule.say}" "<a href=format!("#/handbook/rule/{}", rule.id)>"The rule"</a></li> }
            });
            let more = (more.len() > 0)
                .then(|| view! { <p class="small">"Nearly the same:"</p><ul class="small">{more.collect_view()}</ul> });
            view! {
                {from.with(|plan| plan.as_ref().map(|plan| self.rule_grounds(plan, rule, certain)))}
                {more}
            }
            .into_any()
        };
        view! { <li>{said}{self.lazy(label, rule.title, body)}</li> }.into_any()
    }
}

/// Advice that says what to do; what not to do stands in a list of its own.
fn without_avoid(mut advice: Vec<Advice>) -> Vec<Advice> {
    advice.retain(|advice| advice.rule.strength != Strength::Avoid);
    advice
}

/// Whether a role is more than one person.
fn is_two(role: &str) -> bool {
    role.contains("-and-")
}

/// The role that has to hear it first, inside a sentence.
fn role_in_words(role: &str) -> String {
    let tell = TABLES.iter().find(|table| table.var == TELL.var);
    let say = tell.and_then(|table| table.answers.iter().find(|answer| answer.id == role)).map_or("", |it| it.say);
    super::lower_first(say.trim_end_matches('.')).replace(", together", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_people_have_heard_it_and_one_has() {
        assert!(is_two("hr-and-recruiter"));
        assert!(!is_two("hr") && !is_two("offer-maker"));
    }
}
