//! Decide: cards that turn feelings and facts into answers, four ways with equal room, and an action to take or overrule.

mod benches;
mod outcome;

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::case::Case;
use crate::domain::condition::{NO, Text, Value, YES};
use crate::domain::frameworks::compare::Comparison;
use crate::domain::frameworks::lean::{Bench, CARDS, Card, Lean, ROADMAP, UNSETTLED, Verdict, WAYS, Way, verdict};
use crate::domain::frameworks::{FW_SIDE_BY_SIDE, notes};
use crate::domain::order::sort_by_key;
use crate::domain::plan::{Plan, changes, plan as make_plan, rank};
use crate::domain::situation::{Action, *};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::question::none_of;
use crate::ui::hear::{heard, pressed};
use crate::ui::live::{Show, live};
use crate::ui::state::App;

/// What the page computes from the case, each once.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<String>,
    case: Memo<Option<Case>>,
    situation: Memo<Situation>,
    /// The plan, with the action that the person put in place of the derived one if they did.
    plan: Memo<Option<Plan>>,
    /// Everything that is known or assumed.
    values: Memo<Values>,
    table: Memo<Comparison>,
    /// Where each card leans, in the order of [`CARDS`].
    leans: Memo<Vec<Option<Lean>>>,
    /// The cards that are open, in the order of [`CARDS`].
    open: StoredValue<Vec<RwSignal<bool>>>,
    /// The cards that fitted the case when the page was opened: none moves while somebody works with it.
    offered: StoredValue<Vec<bool>>,
}

/// The page for one case.
pub fn decide(app: App, id: String) -> AnyView {
    let id = StoredValue::new(id);
    let case = Memo::new(move |_| id.with_value(|id| app.case(id)));
    let situation = Memo::new(move |_| {
        case.with(|case| case.as_ref().map(|case| case.situation_at(app.now.get())).unwrap_or_default())
    });
    let plan = Memo::new(move |_| situation.with(|situation| make_plan(situation, app.now.get())));
    let values = Memo::new(move |_| {
        plan.with(|plan| {
            plan.as_ref()
                .map_or_else(|| situation.with(|situation| assume(situation.values())), |plan| plan.values.clone())
        })
    });
    let kept = move |key: String| {
        case.with(|case| case.as_ref().and_then(|case| case.worksheets.get(&key).cloned()).unwrap_or_default())
    };
    let table = Memo::new(move |_| {
        Comparison::read(&kept(sheet(FW_SIDE_BY_SIDE.id, "weights")), &kept(sheet(FW_SIDE_BY_SIDE.id, "options")))
    });
    let leans = Memo::new(move |_| {
        situation.with(|situation| {
            table.with(|table| CARDS.iter().map(|card| card.lean(situation.values(), table)).collect::<Vec<_>>())
        })
    });
    let offered = values.with_untracked(|values| CARDS.iter().map(|card| card.fits(values)).collect::<Vec<_>>());
    let desk = Desk {
        app,
        id,
        case,
        situation,
        plan,
        values,
        table,
        leans,
        open: StoredValue::new(CARDS.iter().map(|_| RwSignal::new(false)).collect()),
        offered: StoredValue::new(offered),
    };
    let (first, more): (Vec<usize>, Vec<usize>) =
        (0..CARDS.len()).partition(|index| desk.offered.with_value(|offered| offered.get(*index) == Some(&true)));
    let none = first.is_empty();
    view! {
        <div class="desk choose">
            <div class="choose-head">
                <h2>"Stay, ask, wait or leave?"</h2>
                <p class="soft">"Any of the four can be right. Take the cards in any order and stop when you know."</p>
            </div>
            <section class="lean" aria-labelledby="lean-title">
                <h2 class="eyebrow" id="lean-title">"Where it leans so far"</h2>
                {desk.four()}
                {desk.leaning()}
            </section>
            <div class="cards">
                <h2 class="hidden-text">"The cards"</h2>
                {none.then(|| view! { <p class="soft none-fit">"No card has to be worked through in your case. They are all below if you want one."</p> })}
                {first.into_iter().map(|index| desk.card(index)).collect_view()}
                {(!more.is_empty()).then(|| view! {
                    <details class="card more-cards fold">
                        <summary><span>"More cards"<span class="count">{format!("{} that your answers do not call for", more.len())}</span></span>{icon(Icon::DOWN)}</summary>
                        <div>{more.into_iter().map(|index| desk.card(index)).collect_view()}</div>
                    </details>
                })}
            </div>
            {desk.outcome()}
        </div>
    }
    .into_any()
}

/// Whether the case shows this page among its tabs: while the person is unsure, or has begun to work with the cards.
pub fn helps(case: &Case, now: crate::domain::calendar::DateTime) -> bool {
    let values = assume(case.situation_at(now).values());
    let begun = case.answers().values()[ACTION.var].is_known() || !case.worksheets.is_empty();
    UNSETTLED.holds(&values) || begun && EXITED.no().holds(&values)
}

/// Whether a step of the plan leaves the decision open.
pub fn leaves_open(action: &str) -> bool {
    matches!(action, "gather-info" | "continue" | "wait-for-offer")
}

/// Whether the cards come before everything else: the person is unsure, and has not begun with them.
pub fn comes_first(case: &Case, now: crate::domain::calendar::DateTime) -> bool {
    case.worksheets.is_empty() && UNSETTLED.holds(&assume(case.situation_at(now).values()))
}

/// The key of a note: the framework and what it is about.
fn sheet(framework: &str, part: &str) -> String {
    format!("{framework}/{part}")
}

fn way_of(plan: &Plan) -> Option<Way> {
    plan.values.one(ACTION).and_then(Way::of)
}

fn cards(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        1 => "1 card".to_owned(),
        count => format!("{count} cards"),
    }
}

/// Where a card leans, as its heading says it.
fn leans_to(lean: Lean) -> String {
    match lean {
        Lean { to: None, .. } => "Leans neither way".to_owned(),
        Lean { to: Some(way), firm: true, .. } => format!("Sure: {}", way.name().to_lowercase()),
        Lean { to: Some(way), .. } => format!("Leans to {}", way.name().to_lowercase()),
    }
}

impl Desk {
    /// The four ways, side by side, with equal room: a dot for every card, filled where the card is sure.
    fn four(self) -> AnyView {
        let column = move |way: Way| {
            let here = move || {
                self.leans.with(|leans| {
                    leans.iter().flatten().filter(|lean| lean.to == Some(way)).map(|lean| lean.firm).collect::<Vec<_>>()
                })
            };
            let most = move || self.verdict() == Verdict::Leaning(way) || self.verdict() == Verdict::Firm(way);
            let dots = move || {
                let mut firm = here();
                sort_by_key(&mut firm, |firm| !firm);
                let height = 12 + 16 * firm.len().max(2);
                let dot = |(place, firm): (usize, bool)| {
                    let y = (height - 8).saturating_sub(16 * place);
                    view! { <circle cx="8" cy=y r="5.5" class:sure=firm></circle> }
                };
                view! { <svg width="16" height=height>{firm.into_iter().enumerate().map(dot).collect_view()}</svg> }
            };
            let said = move || {
                let firm = here();
                let sure = firm.iter().filter(|firm| **firm).count();
                match sure {
                    0 => cards(firm.len()),
                    sure if sure == firm.len() => format!("{}, sure", cards(sure)),
                    sure => format!("{}, {sure} sure", cards(firm.len())),
                }
            };
            view! {
                <li class:most=most>
                    <span class="dots" aria-hidden="true">{live(dots)}</span>
                    <b class="said">{way.name()}</b>" "
                    <span class="small soft">{live(said)}</span>
                </li>
            }
        };
        view! { <ol class="four" role="list">{WAYS.map(column).into_iter().collect_view()}</ol> }.into_any()
    }

    fn verdict(self) -> Verdict {
        self.leans.with(|leans| verdict(&leans.iter().flatten().copied().collect::<Vec<_>>()))
    }

    fn verdict_said(self) -> &'static str {
        match self.verdict() {
            Verdict::Open => "No card leans anywhere yet.",
            Verdict::Even => "It is even so far.",
            Verdict::Leaning(Way::Stay) => "Stay, but not firmly.",
            Verdict::Leaning(Way::Ask) => "Ask first, but not firmly.",
            Verdict::Leaning(Way::Wait) => "Wait, but not firmly.",
            Verdict::Leaning(Way::Leave) => "Leave, but not firmly.",
            Verdict::Firm(Way::Stay) => "Stay, and quite firmly.",
            Verdict::Firm(Way::Ask) => "Ask first, and quite firmly.",
            Verdict::Firm(Way::Wait) => "Wait, and quite firmly.",
            Verdict::Firm(Way::Leave) => "Leave, and quite firmly.",
        }
    }

    /// Where it leans in words, and the card that could say most; told to people who do not see it change.
    fn leaning(self) -> AnyView {
        let news = Memo::new(move |before: Option<&(String, bool)>| {
            let said = self.verdict_said().to_owned();
            let changed = before.is_some_and(|(old, changed)| *changed || *old != said);
            (said, changed)
        });
        let next = Memo::new(move |_| self.next_card());
        view! {
            <p>
                <b>{live(move || self.verdict_said())}</b>
                {live(move || next.get().map(|index| {
                    let title = CARDS.get(index).map_or("", |card| card.title);
                    view! { " This card could say more: " <a href="#" role="button" on:click=pressed(move |event| { event.prevent_default(); self.open_card(index); })>{title}</a> }
                }))}
            </p>
            <p class="hidden-text" role="status">{live(move || news.with(|(said, changed)| if *changed { format!("Where it leans: {said}") } else { String::new() }))}</p>
        }
        .into_any()
    }

    /// The card, not yet worked with, that holds the question with most influence on the plan.
    fn next_card(self) -> Option<usize> {
        if matches!(self.verdict(), Verdict::Firm(_)) {
            return None;
        }
        let silent = |index: &usize| {
            self.leans.with(|leans| leans.get(*index).is_some_and(Option::is_none))
                && self.offered.with_value(|offered| offered.get(*index) == Some(&true))
        };
        let questions = self.situation.with(|situation| rank(situation, &changes(situation)));
        let holding = |var: Var| {
            (0..CARDS.len()).filter(silent).find(|index| CARDS.get(*index).is_some_and(|card| card.asks.contains(&var)))
        };
        let by_influence = questions.into_iter().find_map(|influence| holding(influence.var));
        by_influence.or_else(|| {
            (0..CARDS.len()).filter(silent).find(|index| {
                CARDS.get(*index).is_some_and(|card| !matches!(card.bench, Bench::Costs | Bench::Roadmap))
            })
        })
    }

    fn open_card(self, index: usize) {
        if let Some(open) = self.open.with_value(|open| open.get(index).copied()) {
            open.set(true);
        }
        page::after_paint(move || page::show(&format!("card-{index}")));
    }

    fn card(self, index: usize) -> AnyView {
        let (Some(card), Some(open)) = (CARDS.get(index), self.open.with_value(|open| open.get(index).copied())) else {
            return ().into_any();
        };
        let lean = move || self.leans.with(|leans| leans.get(index).copied().flatten());
        let toggled = move |event: leptos::ev::Event| {
            let now = event_target::<web_sys::Element>(&event).has_attribute("open");
            if open.get_untracked() != now {
                open.set(now);
            }
        };
        let status = move || match (lean(), self.work_on(card)) {
            (Some(lean), Some(work)) => format!("{work}. {}", leans_to(lean)),
            (Some(lean), None) => leans_to(lean),
            (None, Some(work)) => work,
            (None, None) => "Not answered yet".to_owned(),
        };
        let page = card.frameworks.first().map(|framework| format!("#/handbook/framework/{}", framework.id));
        view! {
            <details class="card fold" prop:open=move || open.get() on:toggle=heard(toggled)>
                <summary id=format!("card-{index}")>
                    <span>{card.title}<span class="count">{live(status)}</span></span>
                    {icon(Icon::DOWN)}
                </summary>
                <div class="bench">
                    {self.bench(card)}
                    {self.questions(index, card)}
                    <p class="because-lean" aria-live="off">{live(move || lean().map(|lean| lean.because))}</p>
                    {page.map(|page| view! { <p><a class="text-button" href=page>"Where this comes from"</a></p> })}
                </div>
            </details>
        }
        .into_any()
    }

    /// What has been written on a card, where that is not its answers.
    fn work_on(self, card: &'static Card) -> Option<String> {
        let lines = |framework: &str, parts: &[&str]| {
            let count: usize = parts.iter().map(|part| notes::read(&self.sheet(framework, part)).len()).sum();
            match count {
                0 => None,
                1 => Some("1 note".to_owned()),
                count => Some(format!("{count} notes")),
            }
        };
        let id = card.frameworks.first()?.id;
        match card.bench {
            Bench::Questions | Bench::Date => None,
            Bench::FactsAndFeelings => lines(id, &["1", "2"]),
            Bench::Goals => lines(id, &["year", "three-years", "places"]),
            Bench::Costs => {
                Some(lines(id, &["1", "2", "3", "4"]).unwrap_or_else(|| "Only notes, it leans nowhere".into()))
            }
            Bench::Ledger => lines(id, &["1", "2", "3"]),
            Bench::SideBySide => match self.table.with(|table| table.options.len()) {
                0 | 1 => None,
                count => Some(format!("{count} options")),
            },
            Bench::Roadmap => {
                let done = self.values.with(|values| ROADMAP.iter().filter(|stop| stop.done.holds(values)).count());
                Some(format!("{done} of {} done", ROADMAP.len()))
            }
        }
    }

    /// The questions of a card that have a meaning now, or were answered.
    fn questions(self, index: usize, card: &'static Card) -> AnyView {
        let shown = move |var: Var| {
            self.values.with(|values| relevant(var, values))
                || self.situation.with(|situation| situation.values()[var].is_known())
        };
        let any = move || card.asks.iter().any(|var| shown(*var));
        let questions = card
            .asks
            .iter()
            .filter_map(|var| fact(*var))
            .map(|fact| {
                let name = format!("{index}-{}", fact.id);
                view! { <Show when=move || shown(fact.var)>{self.question(&name, fact)}</Show> }
            })
            .collect_view();
        let nothing = (!card.asks.is_empty()).then(|| {
            let steps = card.frameworks.first().map(|framework| framework.steps).unwrap_or_default();
            view! {
                <Show when=move || !any()>
                    <p class="soft">"There is nothing to ask here in your situation. This is what it is about:"</p>
                    <ul class="about">{steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ul>
                </Show>
            }
        });
        view! { {questions}{nothing} }.into_any()
    }

    /// One question with its answers. A tap answers, and can be taken back.
    fn question(self, name: &str, fact: &'static Fact) -> AnyView {
        let bits = move || {
            self.situation.with(|situation| match situation.values()[fact.var] {
                Slot::Bits(bits) => bits,
                _ => 0,
            })
        };
        let many = matches!(fact.kind, Kind::Many(_));
        let labels: Vec<(u64, &'static str)> = match fact.kind {
            Kind::Flag { .. } => vec![(YES, "Yes"), (NO, "No")],
            kind => kind.choices().iter().enumerate().map(|(index, choice)| (1 << index, choice.label)).collect(),
        };
        let choice = |(bit, label): (u64, &'static str)| {
            let change =
                move |event| {
                    let on = event_target_checked(&event);
                    let to = match (many, on) {
                        (false, _) => bit,
                        (true, true) => bits() | bit,
                        (true, false) => bits() & !bit,
                    };
                    self.answer(|situation| {
                        if to == 0 { situation.forget(fact.var) } else { situation.set(fact.var, Slot::Bits(to)) }
                    });
                };
            view! {
                <label class="choice">
                    <input type=if many { "checkbox" } else { "radio" } name=name.to_owned() prop:checked=move || bits() & bit != 0 on:change=heard(change)/>
                    " "{label}
                </label>
            }
        };
        let none = move || self.situation.with(|situation| situation.values()[fact.var] == Slot::NONE);
        let say_none = move |event| {
            let on = event_target_checked(&event);
            self.answer(|situation| if on { situation.set(fact.var, Slot::NONE) } else { situation.forget(fact.var) });
        };
        view! {
            <fieldset class="ask">
                <legend>{fact.ask}</legend>
                {(!fact.help.is_empty()).then(|| view! { <p class="small soft">{fact.help}</p> })}
                <div class="choices">
                    {labels.into_iter().map(choice).collect_view()}
                    {(many && none_of(fact) == Slot::NONE).then(|| view! {
                        <label class="choice"><input type="checkbox" name=name.to_owned() prop:checked=none on:change=heard(say_none)/>" None of these"</label>
                    })}
                </div>
                <Show when=move || bits() != 0 || none()>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.answer(|situation| situation.forget(fact.var)))>
                        "Take this answer back"<span class="hidden-text">{format!(": {}", fact.short)}</span>
                    </button>
                </Show>
            </fieldset>
        }
        .into_any()
    }

    /// What was written on a sheet.
    fn sheet(self, framework: &str, part: &str) -> String {
        let key = sheet(framework, part);
        self.case.with(|case| case.as_ref().and_then(|case| case.worksheets.get(&key).cloned()).unwrap_or_default())
    }

    /// Writes on a sheet; an empty one is not kept.
    fn write(self, framework: &str, part: &str, text: &str) {
        self.edit(|case| put(case, framework, part, text));
    }

    fn answer(self, change: impl FnOnce(&mut Situation)) {
        let app = self.app;
        let now = app.now.get_untracked();
        let before = self.situation.get_untracked();
        let mut dropped = Vec::new();
        self.edit(|case| dropped = case.answer(now, change));
        let said = match dropped.len() {
            0 => return,
            1 => "One earlier answer has no meaning any more and was set aside.".to_owned(),
            count => format!("{count} earlier answers have no meaning any more and were set aside."),
        };
        // The way back outlives this page, so it knows the case by its id; what was answered since then stays.
        let after =
            untrack(|| self.case.with(|case| case.as_ref().map(|case| case.situation_at(now)))).unwrap_or_default();
        let id = self.id.get_value();
        let changed: Vec<Var> =
            FACTS.iter().map(|fact| fact.var).filter(|var| before.values()[*var] != after.values()[*var]).collect();
        let undo = move |()| {
            let now = app.now.get_untracked();
            app.edit(&id, |case| _ = case.answer(now, |situation| restore(situation, &before, &changed)));
        };
        app.say(said, Some(app.way_back(undo)));
    }

    /// Puts an action in the place of the derived one, or goes back to that.
    fn choose(self, action: Option<Value<Action>>) {
        self.answer(|situation| match action {
            Some(action) => situation.choose(ACTION, action),
            None => situation.forget(ACTION.var),
        });
    }

    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.app.edit_here(self.id, change);
    }
}

/// Puts these answers back as they were.
fn restore(situation: &mut Situation, before: &Situation, changed: &[Var]) {
    for var in changed {
        match before.text(Text(*var)) {
            "" => situation.set(*var, before.values()[*var]),
            text => situation.set_text(*var, text),
        }
    }
}

fn put(case: &mut Case, framework: &str, part: &str, text: &str) {
    let key = sheet(framework, part);
    if text.trim().is_empty() {
        case.worksheets.remove(&key);
    } else {
        case.worksheets.insert(key, text.to_owned());
    }
}
