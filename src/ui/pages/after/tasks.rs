//! What there is to do: what is due today, and the lists of every phase.

use leptos::prelude::*;

use super::Desk;
use crate::browser::page;
use crate::domain::case::{ChecklistPhase, FollowUp, Status};
use crate::domain::rules::Rule;
use crate::ui::components::fold::fold;
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;
use crate::ui::when;

/// How many tasks of today stand open on the page before *more*.
const SHOWN: usize = 5;

/// The tasks of each phase.
type Lists = Vec<(ChecklistPhase, Vec<&'static Rule>)>;

impl Desk {
    /// The tasks phase by phase: those of the plan, and those that follow once they have been told.
    fn lists(self) -> Lists {
        let of = |plan: &Option<crate::domain::plan::Plan>| -> Lists {
            self.case.with(|case| {
                let (Some(case), Some(plan)) = (case, plan) else { return Vec::new() };
                let rules = |tasks: Vec<crate::domain::case::Task>| tasks.iter().map(|task| task.rule).collect();
                case.checklist(plan).into_iter().map(|(phase, tasks)| (phase, rules(tasks))).collect()
            })
        };
        let mut lists = self.plan.with(of);
        for (phase, rules) in self.later.with(of) {
            if phase > ChecklistPhase::Sending && !lists.iter().any(|(known, _)| *known == phase) {
                lists.push((phase, rules));
            }
        }
        lists
    }

    /// The phase whose tasks are for today.
    fn phase(self) -> ChecklistPhase {
        let told = self.case.with(|case| case.as_ref().is_some_and(|case| case.exited_at().is_some()));
        if told { ChecklistPhase::RightAfter } else { ChecklistPhase::Before }
    }

    /// What is due today: follow-ups whose day has come, and the tasks of the phase.
    pub(super) fn today(self) -> AnyView {
        let lists = Memo::new(move |_| (self.phase(), self.lists()));
        let due = Memo::new(move |_| {
            let today = self.day.get().date();
            let mut open = self.follow_ups();
            open.retain(|follow_up| follow_up.done.is_none() && follow_up.on <= today);
            open
        });
        view! {
            {live(move || self.due(due.get()))}
            {live(move || lists.with(|(phase, lists)| {
                let rules = lists.iter().find(|(other, _)| other == phase).map(|(_, rules)| rules.clone()).unwrap_or_default();
                if rules.is_empty() && due.with(Vec::is_empty) {
                    // The step of the plan stands above, with its time: beside it nothing else may be said to be due.
                    let step = self.plan.with(|plan| plan.as_ref().is_some_and(|plan| plan.answer_id("tell") != "nobody"));
                    let open = step && !matches!(self.status.get(), Status::Answered(..) | Status::Closed { .. });
                    return (!open).then(|| view! { <p class="soft nothing">"Nothing is due today."</p> }).into_any();
                }
                let more: Vec<_> = rules.iter().skip(SHOWN).copied().collect();
                let shown: Vec<_> = rules.into_iter().take(SHOWN).collect();
                let count = more.len();
                let more = (count > 0).then(|| view! { <div class="folds">{fold("More of this kind", Some(count), self.ticks(more))}</div> });
                view! { <h3 class="eyebrow phase">{phase.say()}</h3>{self.ticks(shown)}{more} }.into_any()
            }))}
        }
        .into_any()
    }

    fn due(self, due: Vec<FollowUp>) -> AnyView {
        if due.is_empty() {
            return ().into_any();
        }
        let today = self.day.get().date();
        let row = move |follow_up: FollowUp| {
            let what = follow_up.what.clone();
            let since = when::capital(&when::day(follow_up.on, today));
            let moved = follow_up.clone();
            view! {
                <li class="due-today">
                    <p>{what}</p>
                    <p class="small soft">{since}</p>
                    <p class="buttons">
                        <button type="button" class="button short" on:click=pressed(move |_| self.done(&follow_up))>"Done"</button>
                        <button type="button" class="button quiet short" on:click=pressed(move |_| self.start_follow_up(Some(&moved)))>"Move it"</button>
                    </p>
                </li>
            }
        };
        view! { <ul class="rows" role="list">{due.into_iter().map(row).collect_view()}</ul> }.into_any()
    }

    /// A follow-up is done; it leaves the list, so the focus goes to what is left.
    pub(super) fn done(self, follow_up: &FollowUp) {
        let done = Some(self.app.now.get_untracked().date());
        let follow_up = FollowUp { done, ..follow_up.clone() };
        self.change("Done.", |case| case.keep_follow_up(follow_up));
        page::after_paint(|| page::focus("coming-title"));
    }

    /// The lists of the other phases.
    pub(super) fn checklists(self) -> AnyView {
        let lists = Memo::new(move |_| {
            let now = self.phase();
            self.lists().into_iter().filter(|(phase, _)| *phase != now).collect::<Lists>()
        });
        let list = move |(phase, rules): (ChecklistPhase, Vec<&'static Rule>)| {
            let counted = rules.clone();
            let count = move || {
                let done = self.case.with(|case| {
                    let ticked = |rule: &&Rule| case.as_ref().is_some_and(|case| case.ticked.contains_key(rule.id));
                    counted.iter().copied().filter(|rule| ticked(rule)).count()
                });
                format!("{done} of {}", counted.len())
            };
            let title = view! { {phase.say()}" "<span class="count">{live(count)}</span> };
            view! {
                <details class="fold">
                    <summary><span>{title}</span>{crate::ui::components::icon::icon(crate::ui::components::icon::Icon::DOWN)}</summary>
                    {self.ticks(rules)}
                </details>
            }
        };
        view! {
            <section class="lists-by-phase" aria-labelledby="lists-title">
                <h2 id="lists-title">"What is left to do"</h2>
                {live(move || {
                    let lists = lists.get();
                    if lists.is_empty() {
                        if self.plan.with(Option::is_some) {
                            return view! { <p class="soft">"Your plan has no further tasks now."</p> }.into_any();
                        }
                        return view! { <p class="soft">"The lists follow from your answers. "<a href=self.path("")>"Answer on the plan page"</a></p> }.into_any();
                    }
                    view! { <div class="folds">{lists.into_iter().map(list).collect_view()}</div> }.into_any()
                })}
            </section>
        }
        .into_any()
    }

    /// Tasks to tick off. A tick stays with the case.
    fn ticks(self, rules: Vec<&'static Rule>) -> AnyView {
        let item = move |rule: &'static Rule| {
            let on = move || self.case.with(|case| case.as_ref().and_then(|case| case.ticked.get(rule.id).copied()));
            let tick = move |event| {
                let done = event_target_checked(&event).then(|| self.app.now.get_untracked().date());
                self.edit(|case| case.tick(rule, done));
            };
            let note = move || match on() {
                Some(date) => when::capital(&format!("{}.", when::day(date, self.day.get().date()))),
                None => rule.because.to_owned(),
            };
            view! {
                <li><label class="choice">
                    <input type="checkbox" prop:checked=move || on().is_some() on:change=heard(tick)/>
                    <span><span class="what">{rule.say}</span>" "<span class="note">{live(note)}</span></span>
                </label></li>
            }
        };
        view! { <ul class="ticks" role="list">{rules.into_iter().map(item).collect_view()}</ul> }.into_any()
    }

    /// Everything to come back to.
    pub(super) fn follow_ups(self) -> Vec<FollowUp> {
        self.case.with(|case| {
            self.plan.with(|plan| match (case, plan) {
                (Some(case), Some(plan)) => case.all_follow_ups(plan),
                (Some(case), None) => case.follow_ups.clone(),
                _ => Vec::new(),
            })
        })
    }
}
