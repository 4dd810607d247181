//! What the cards hold besides their questions: lists, goals, the ledger, the side by side, a date, the stages.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Desk, put};
use crate::browser::{address, page};
use crate::domain::calendar::DateTime;
use crate::domain::case::Case;
use crate::domain::frameworks::compare::{CRITERIA, Choice, Comparison, Flip, MOST_OPTIONS, SCORES, Standing, WEIGHTS};
use crate::domain::frameworks::lean::{Bench, Card, ROADMAP};
use crate::domain::frameworks::notes::{self, HEAVIEST, Note};
use crate::domain::frameworks::{
    FW_CONFIRM_BEFORE_SENDING, FW_COST_LEDGER, FW_FACTS_PERCEPTIONS, FW_GOAL_MAP, FW_OPPORTUNITY_COST, FW_SIDE_BY_SIDE,
};
use crate::domain::situation::*;
use crate::domain::templates::T_ANY_CLARIFICATION_REQUEST;
use crate::domain::templates::slots::QUESTION_LIST;
use crate::ui::components::choice::select;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{heard, pressed, sent};
use crate::ui::live::{Show, live};
use crate::ui::when;

/// The lists of the facts and feelings, and of the ledger, by their steps.
const FACTS_LIST: &str = "1";
const FEELINGS_LIST: &str = "2";
const GAINS: &str = "1";
const COSTS: &str = "2";
const LONG_RUN: &str = "3";

/// What stands beside a note.
#[derive(Clone, Copy, PartialEq)]
enum Beside {
    Nothing,
    /// Who could tell, or what to ask.
    Question,
    /// How much it weighs.
    Weight,
    /// How much it helps or harms in the long run.
    Pull,
}

/// A list of notes that can be added to.
#[derive(Clone, Copy)]
struct List {
    framework: &'static str,
    part: &'static str,
    title: &'static str,
    add: &'static str,
    example: &'static str,
    beside: Beside,
}

const KNOWN: List = List {
    framework: FW_FACTS_PERCEPTIONS.id,
    part: FACTS_LIST,
    title: "I know",
    add: "Add something you know",
    example: "Said or written down",
    beside: Beside::Nothing,
};

const SUSPECTED: List = List {
    framework: FW_FACTS_PERCEPTIONS.id,
    part: FEELINGS_LIST,
    title: "I suspect",
    add: "Add something you suspect",
    example: "An impression",
    beside: Beside::Question,
};

const LEDGER: [List; 3] = [
    List {
        framework: FW_COST_LEDGER.id,
        part: GAINS,
        title: "What you gain at once",
        add: "Add a gain",
        example: "Pay, the role, the people",
        beside: Beside::Weight,
    },
    List {
        framework: FW_COST_LEDGER.id,
        part: COSTS,
        title: "What it costs you",
        add: "Add a cost",
        example: "The journey, a move, calm",
        beside: Beside::Weight,
    },
    List {
        framework: FW_COST_LEDGER.id,
        part: LONG_RUN,
        title: "In the long run",
        add: "Add what it does later",
        example: "Skills, a name, a way back",
        beside: Beside::Pull,
    },
];

/// The goals that can be noted: the part of the sheet, and what is asked.
const GOALS: [(&str, &str); 3] = [
    ("year", "Two or three goals for the next year"),
    ("three-years", "Two or three goals for the next three years"),
    ("places", "Where you want to live and work"),
];

/// The four checks before a decision counts as looked at twice.
const CHECKS: [&str; 4] = [
    "I would not regret it next week.",
    "I have sat with it, or slept on it.",
    "I know that they move on once I tell them.",
    "I feel sure.",
];

impl Desk {
    pub(super) fn bench(self, card: &'static Card) -> AnyView {
        match card.bench {
            Bench::Questions => ().into_any(),
            Bench::FactsAndFeelings => self.facts_and_feelings(),
            Bench::Goals => self.goals(),
            Bench::Costs => self.costs(),
            Bench::Ledger => self.ledger(),
            Bench::SideBySide => self.side_by_side(),
            Bench::Date => self.sleep(),
            Bench::Roadmap => self.roadmap(),
        }
    }

    fn notes(self, list: List) -> Vec<Note> {
        notes::read(&self.sheet(list.framework, list.part))
    }

    /// Changes a list, and lets the answer that rests on it follow.
    fn set_notes(self, list: List, changed: &[Note]) {
        let now = self.app.now.get_untracked();
        self.edit(|case| put_notes(case, list, changed, now));
    }

    /// Offers to put a list back as it was. The way back outlives this page, so it knows the case by its id.
    fn offer_back(self, put_back: impl Fn(&mut Case, DateTime) + Send + Sync + 'static) {
        let (app, id) = (self.app, self.id.get_value());
        let undo = move |()| {
            let now = app.now.get_untracked();
            app.edit(&id, |case| put_back(case, now));
        };
        app.say("Taken out.", Some(app.way_back(undo)));
    }

    fn facts_and_feelings(self) -> AnyView {
        let count = move || {
            let (known, suspected) = (self.notes(KNOWN).len(), self.notes(SUSPECTED).len());
            match (known + suspected, suspected) {
                (0, _) | (_, 0) => String::new(),
                (1, 1) => "Your one note is an impression. Somebody there could tell you more.".to_owned(),
                (all, 1) => format!("One of your {all} notes is an impression. It could be checked."),
                (all, some) => {
                    format!("{some} of your {all} notes are impressions. They could be checked in one talk.")
                }
            }
        };
        view! {
            <div class="lists">{self.list(KNOWN)}{self.list(SUSPECTED)}</div>
            <p class="small soft" role="status">{live(count)}</p>
            {live(move || self.own_questions())}
        }
        .into_any()
    }

    /// The questions that the impressions lead to.
    fn own_questions(self) -> AnyView {
        let questions: Vec<String> =
            self.notes(SUSPECTED).into_iter().map(|note| note.beside).filter(|text| !text.is_empty()).collect();
        if questions.is_empty() {
            return ().into_any();
        }
        let list = questions.join("; ");
        let ask = move |_| {
            self.edit(|case| case.fillings.set(&QUESTION_LIST, list.clone()));
            self.id.with_value(|id| address::go(&format!("#/case/{id}/write/{}", T_ANY_CLARIFICATION_REQUEST.id)));
        };
        view! {
            <section class="own-questions">
                <h3>"Your questions"</h3>
                <ul>{questions.into_iter().map(|question| view! { <li>{question}</li> }).collect_view()}</ul>
                <p><button type="button" class="button short" on:click=pressed(ask)>"Put them into a message"</button></p>
            </section>
        }
        .into_any()
    }

    fn goals(self) -> AnyView {
        let field = |(part, label): (&'static str, &'static str)| self.note_field(FW_GOAL_MAP.id, part, label);
        view! { <div class="fields">{GOALS.map(field).into_iter().collect_view()}</div> }.into_any()
    }

    /// A note of a few lines.
    fn note_field(self, framework: &'static str, part: &'static str, label: &'static str) -> AnyView {
        let id = format!("{framework}-{part}");
        let kept = untrack(|| self.sheet(framework, part));
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <textarea class="input note" id=id rows="2" on:input=heard(move |event| self.write(framework, part, &event_target_value(&event)))>{kept}</textarea>
            </div>
        }
        .into_any()
    }

    fn costs(self) -> AnyView {
        const PARTS: [&str; 4] = ["1", "2", "3", "4"];
        let fields = PARTS.into_iter().zip(FW_OPPORTUNITY_COST.steps.iter().copied());
        let fields = fields.map(|(part, label)| self.note_field(FW_OPPORTUNITY_COST.id, part, label)).collect_view();
        let any = move || PARTS.iter().any(|part| !self.sheet(FW_OPPORTUNITY_COST.id, part).trim().is_empty());
        // What leaving gives up is a gain of going on; what staying gives up is its cost; the rest shows later.
        let take_over = move |_| {
            let [gains, costs, long_run] = LEDGER;
            for (part, list) in [("1", gains), ("2", costs), ("3", long_run), ("4", long_run)] {
                let mut lines = untrack(|| self.notes(list));
                for note in untrack(|| notes::read(&self.sheet(FW_OPPORTUNITY_COST.id, part))) {
                    if lines.iter().all(|line| line.text != note.text) {
                        lines.push(Note::new(note.text));
                    }
                }
                self.set_notes(list, &lines);
            }
            self.app.say("Your notes stand in the card “Gains and costs” now.", None);
        };
        view! {
            <div class="fields">{fields}</div>
            <Show when=any>
                <p><button type="button" class="button short" on:click=pressed(take_over)>"Put these into gains and costs"</button></p>
            </Show>
        }
        .into_any()
    }

    fn ledger(self) -> AnyView {
        let sum = move || {
            let [gains, costs, long_run] = LEDGER.map(|list| self.notes(list));
            let balance = notes::balance(&gains, &costs, &long_run);
            (balance.gains + balance.costs > 0)
                .then(|| format!("For going on: {}. Against it: {}.", balance.gains, balance.costs))
        };
        view! {
            <p class="small soft">"Give each line a weight from 1 to 5. The list stays private: it is for you, a friend or a coach."</p>
            <div class="lists">{LEDGER.map(|list| self.list(list)).into_iter().collect_view()}</div>
            <p role="status"><b>{live(sum)}</b></p>
        }
        .into_any()
    }

    fn list(self, list: List) -> AnyView {
        let id = format!("{}-{}-add", list.framework, list.part);
        let add = move |text: String| {
            let mut lines = untrack(|| self.notes(list));
            lines.push(Note::new(text));
            self.set_notes(list, &lines);
        };
        let rows = move || {
            self.notes(list).into_iter().enumerate().map(|(place, note)| (place, note.text)).collect::<Vec<_>>()
        };
        let row = move |(place, text): (usize, String)| self.note_row(list, place, text);
        view! {
            <section>
                <h3>{list.title}</h3>
                <ul class="rows notes" role="list"><For each=rows key=Clone::clone children=row/></ul>
                {self.adding(id, list.add, list.example, format!(" to “{}”", list.title), Callback::new(add))}
            </section>
        }
        .into_any()
    }

    /// Where something is added. What is typed and not added yet is kept.
    fn adding(
        self,
        id: String,
        label: &'static str,
        example: &'static str,
        to: String,
        add: Callback<String>,
    ) -> AnyView {
        let place = StoredValue::new(id.clone());
        let keep = move |text: String| {
            place.with_value(|place| self.app.begin_text(self.id, place, text));
        };
        let draft = RwSignal::new(self.app.begun_text(self.id, &id).unwrap_or_default());
        let typed = move |event| {
            draft.set(event_target_value(&event));
            keep(draft.get_untracked());
        };
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            let text = draft.get_untracked();
            if !text.trim().is_empty() {
                draft.set(String::new());
                keep(String::new());
                add.run(text);
            }
        };
        view! {
            <form class="add" on:submit=sent(submit)>
                <label class="hidden-text" for=id.clone()>{label}</label>
                <input class="input" id=id placeholder=example autocomplete="off" prop:value=draft on:input=heard(typed)/>
                <button type="submit" class="button short">"Add"<span class="hidden-text">{to}</span></button>
            </form>
        }
        .into_any()
    }

    fn note_row(self, list: List, place: usize, text: String) -> AnyView {
        let beside = move || self.notes(list).get(place).map(|note| note.beside.clone()).unwrap_or_default();
        let set_beside = move |text: String| {
            let mut lines = untrack(|| self.notes(list));
            if let Some(line) = lines.get_mut(place) {
                line.beside = text;
            }
            self.set_notes(list, &lines);
        };
        let take_out = move |_| {
            let before = untrack(|| self.notes(list));
            let mut lines = before.clone();
            if place < lines.len() {
                lines.remove(place);
            }
            self.set_notes(list, &lines);
            self.offer_back(move |case, now| put_notes(case, list, &before, now));
        };
        let known_now = move |_| {
            let (mut suspected, mut known) = untrack(|| (self.notes(SUSPECTED), self.notes(KNOWN)));
            if place < suspected.len() {
                known.push(Note::new(suspected.remove(place).text));
            }
            self.set_notes(SUSPECTED, &suspected);
            self.set_notes(KNOWN, &known);
        };
        let about = text.clone();
        let field = match list.beside {
            Beside::Nothing => ().into_any(),
            Beside::Question => view! {
                <label class="beside-note"><span class="small soft">"Who could tell you, and what would you ask?"</span>
                    <input class="input" prop:value=beside on:input=heard(move |event| set_beside(event_target_value(&event)))/>
                </label>
            }
            .into_any(),
            Beside::Weight | Beside::Pull => {
                let weights: Vec<i32> = match list.beside {
                    Beside::Pull => (1..=HEAVIEST).rev().chain((1..=HEAVIEST).map(|weight| -weight)).collect(),
                    _ => (1..=HEAVIEST).collect(),
                };
                let pull = list.beside == Beside::Pull;
                let said = |weight: &i32| match (pull, *weight > 0) {
                    (false, _) => weight.to_string(),
                    (true, true) => format!("helps, {weight}"),
                    (true, false) => format!("harms, {}", -weight),
                };
                let labels = weights.iter().map(said).collect();
                let weights = StoredValue::new(weights);
                let chosen = Signal::derive(move || {
                    let weight = Note { text: String::new(), beside: beside() }.weight();
                    weights.with_value(|all| all.iter().position(|other| *other == weight).unwrap_or_default())
                });
                let choose = Callback::new(move |index: usize| {
                    set_beside(weights.with_value(|all| all.get(index).map(i32::to_string)).unwrap_or_default());
                });
                view! {
                    <label class="weight"><span class="small soft">"Weight"<span class="hidden-text">{format!(" of “{about}”")}</span></span>
                        {select("", labels, chosen, choose)}
                    </label>
                }
                .into_any()
            }
        };
        let name = format!(": {text}");
        view! {
            <li>
                <span class="note-text">{text}</span>
                {field}
                <span class="note-ways">
                    {(list.beside == Beside::Question).then(|| view! { <button type="button" class="text-button" on:click=pressed(known_now)>"Now I know it"<span class="hidden-text">{name.clone()}</span></button> })}
                    <button type="button" class="text-button" on:click=pressed(take_out)>"Take out"<span class="hidden-text">{name.clone()}</span></button>
                </span>
            </li>
        }
        .into_any()
    }

    /// The table of options. The first one is always this job.
    fn side_by_side(self) -> AnyView {
        let add = move |text: String| {
            let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut table = self.table.get_untracked();
            if table.options.is_empty() {
                table.options.push(Choice { name: "This job".into(), ..Choice::default() });
            }
            table.options.push(Choice { name, ..Choice::default() });
            self.set_table(&table);
            page::after_paint(|| page::focus("compare-first"));
        };
        let names = Memo::new(move |_| {
            self.table.with(|table| table.options.iter().map(|option| option.name.clone()).collect::<Vec<_>>())
        });
        let room = move || names.with(Vec::len) < MOST_OPTIONS;
        view! {
            <p class="small soft">"Set this job beside others, or beside the work you have. Say what counts for you, and how good each one is at it."</p>
            <Show when=room>
                {self.adding("compare-add".into(), "Add another option", "Another option", " this option".into(), Callback::new(add))}
            </Show>
            {live(move || names.with(|names| (names.len() > 1).then(|| self.compare_rows(names))))}
            {live(move || self.compared())}
        }
        .into_any()
    }

    fn set_table(self, table: &Comparison) {
        let now = self.app.now.get_untracked();
        self.edit(|case| put_table(case, table, now));
    }

    fn compare_rows(self, names: &[String]) -> AnyView {
        let others = names.iter().enumerate().skip(1).map(|(place, name)| {
            let said = format!("Take out {name}");
            let take_out = move |_| {
                let before = self.table.get_untracked();
                let mut table = before.clone();
                if place < table.options.len() {
                    table.options.remove(place);
                }
                if table.options.len() < 2 {
                    table.options.clear();
                }
                self.set_table(&table);
                self.offer_back(move |case, now| put_table(case, &before, now));
            };
            view! { <button type="button" class="text-button" on:click=pressed(take_out)>{said}</button> }
        });
        let others = others.collect_view();
        let row = |(criterion, title): (usize, &'static str)| {
            let weight = Signal::derive(move || {
                self.table.with(|table| table.weights.get(criterion).map(|weight| usize::from(*weight)).unwrap_or(0))
            });
            let weigh = Callback::new(move |to: usize| {
                self.set_table(&self.table.get_untracked().with_weight(criterion, to as u8));
            });
            let weights = WEIGHTS.map(str::to_owned).to_vec();
            let cells = names.iter().enumerate().map(|(place, name)| {
                let score = Signal::derive(move || {
                    self.table.with(|table| {
                        let cell = table.options.get(place).and_then(|option| option.scores.get(criterion).copied());
                        cell.flatten().map(usize::from).unwrap_or(0)
                    })
                });
                let rate = Callback::new(move |to: usize| {
                    let mut table = self.table.get_untracked();
                    let cell = table.options.get_mut(place).and_then(|option| option.scores.get_mut(criterion));
                    if let Some(cell) = cell {
                        *cell = (to > 0).then_some(to as u8);
                    }
                    self.set_table(&table);
                });
                let scores = ["Not said"].into_iter().chain(SCORES).map(str::to_owned).collect();
                view! {
                    <label class="cell"><span class="small">{name.clone()}</span>
                        {select("", scores, score, rate)}
                    </label>
                }
            });
            view! {
                <fieldset class="criterion">
                    <legend id=(criterion == 0).then_some("compare-first") tabindex="-1">{title}</legend>
                    <div class="cells">
                        <label class="cell"><span class="small soft">"How much it counts"</span>
                            {select("", weights, weight, weigh)}
                        </label>
                        {cells.collect_view()}
                    </div>
                </fieldset>
            }
        };
        view! {
            <p class="take-outs">{others}</p>
            {CRITERIA.into_iter().enumerate().map(row).collect_view()}
        }
        .into_any()
    }

    /// The bars, each with its number in words, and the smallest change that would put another option ahead.
    fn compared(self) -> AnyView {
        self.table.with(|table| {
            if table.options.len() < 2 || table.most() == 0 {
                return ().into_any();
            }
            let most = table.most();
            let bar = |option: &Choice| {
                let total = table.total(option);
                let share = format!("{}%", total * 100 / most);
                view! {
                    <li>
                        <span>{option.name.clone()}</span>
                        <span class="small soft">{format!("{total} of {most}")}</span>
                        <svg class="bar" width="100%" height="12" aria-hidden="true"><rect class="whole" width="100%" height="12" rx="2"></rect><rect class="part" width=share height="12" rx="2"></rect></svg>
                    </li>
                }
            };
            let bars = table.options.iter().map(bar).collect_view();
            view! {
                <figure class="bars">
                    <figcaption class="eyebrow">"What each adds up to by your weights"</figcaption>
                    <ol role="list">{bars}</ol>
                </figure>
                <p role="status">{compared_said(table)}</p>
            }
            .into_any()
        })
    }

    fn sleep(self) -> AnyView {
        let ahead = move |days| {
            let day = self.app.now.get_untracked().date().plus_days(days).to_string();
            self.answer(|situation| situation.write(PERSONAL_DEADLINE, &day));
        };
        let taps = [("Tomorrow", 1), ("In three days", 3), ("In a week", 7)].map(|(said, days)| {
            view! { <button type="button" class="button short" on:click=pressed(move |_| ahead(days))>{said}</button> }
        });
        view! {
            {self.date_field("sleep-until", "I will have decided by")}
            <div class="buttons dates">{taps.into_iter().collect_view()}</div>
            <Show when=move || self.values.with(|values| relevant(DECISION_CONFIRMED.0, values))>{self.four_checks()}</Show>
        }
        .into_any()
    }

    /// Four checks; together they say that the decision was looked at twice.
    fn four_checks(self) -> AnyView {
        let key = |place: usize| super::sheet(FW_CONFIRM_BEFORE_SENDING.id, &(place + 1).to_string());
        let check = |(place, said): (usize, &'static str)| {
            let done =
                move || self.case.with(|case| case.as_ref().is_some_and(|case| case.ticked.contains_key(&key(place))));
            let tick = move |event| {
                let on = event_target_checked(&event);
                let now = self.app.now.get_untracked();
                self.edit(|case| {
                    let all = |case: &Case| (0..CHECKS.len()).all(|place| case.ticked.contains_key(&key(place)));
                    let before = all(case);
                    if on {
                        case.ticked.insert(key(place), now.date());
                    } else {
                        case.ticked.remove(&key(place));
                    }
                    let after = all(case);
                    if before != after {
                        case.answer(now, |situation| match after {
                            true => situation.answer(DECISION_CONFIRMED, true),
                            false => situation.forget(DECISION_CONFIRMED.0),
                        });
                    }
                });
            };
            view! { <label class="choice"><input type="checkbox" prop:checked=done on:change=heard(tick)/>" "{said}</label> }
        };
        view! {
            <fieldset class="ask">
                <legend>"Four checks before you leave"</legend>
                <div class="choices">{CHECKS.into_iter().enumerate().map(check).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    fn roadmap(self) -> AnyView {
        let stop = |stop: &'static crate::domain::frameworks::lean::Stop| {
            let done = move || self.values.with(|values| stop.done.holds(values));
            view! {
                <li class:done=done>
                    <b>{stop.name}</b>
                    {live(move || if done() {
                        view! { <span class="small soft">{icon(Icon::CHECK)}"Done"</span> }.into_any()
                    } else {
                        view! { <span class="small soft">{format!("Open: {}", stop.open)}</span> }.into_any()
                    })}
                </li>
            }
        };
        view! { <ol class="roadmap">{ROADMAP.iter().map(stop).collect_view()}</ol> }.into_any()
    }
}

fn put_notes(case: &mut Case, list: List, changed: &[Note], now: DateTime) {
    let read = |case: &Case, part: &str| {
        notes::read(case.worksheets.get(&super::sheet(list.framework, part)).map_or("", String::as_str))
    };
    let basis = |case: &_| notes::concern_basis(&read(case, FACTS_LIST), &read(case, FEELINGS_LIST));
    let verdict = |case: &_| notes::balance(&read(case, GAINS), &read(case, COSTS), &read(case, LONG_RUN)).verdict();
    let written = |case: &mut _| put(case, list.framework, list.part, &notes::write(changed));
    let follow = |case: &mut Case, var: Var, to: Slot| {
        if case.answers().values()[var] != to {
            case.answer(now, |situation| match to {
                Slot::Unknown => situation.forget(var),
                to => situation.set(var, to),
            });
        }
    };
    if list.framework == FW_COST_LEDGER.id {
        let before = verdict(case);
        written(case);
        let to = notes::followed(case.answers().values()[COST_BENEFIT_VERDICT.var], before, verdict(case));
        follow(case, COST_BENEFIT_VERDICT.var, to);
    } else {
        let before = basis(case);
        written(case);
        let to = notes::followed(case.answers().values()[CONCERN_BASIS.var], before, basis(case));
        follow(case, CONCERN_BASIS.var, to);
    }
}

fn put_table(case: &mut Case, table: &Comparison, now: DateTime) {
    let done = matches!(table.standing(), Standing::Ahead(_) | Standing::Even(_));
    let weights = if table.options.is_empty() { String::new() } else { table.weights_text() };
    put(case, FW_SIDE_BY_SIDE.id, "weights", &weights);
    put(case, FW_SIDE_BY_SIDE.id, "options", &table.options_text());
    if done != OPTIONS_COMPARED.yes().holds(case.answers().values()) {
        case.answer(now, |situation| {
            if done { situation.answer(OPTIONS_COMPARED, true) } else { situation.forget(OPTIONS_COMPARED.0) }
        });
    }
}

/// What the table says, in words.
fn compared_said(table: &Comparison) -> String {
    let name = |place: usize| table.options.get(place).map_or("", |option| option.name.as_str());
    // The first option is named by the app, so it can stand in the middle of a sentence.
    let named = |place: usize| if place == 0 { "this job".to_owned() } else { name(place).to_owned() };
    let said = |list: &[&str], place: usize| list.get(place).map_or(String::new(), |said| said.to_lowercase());
    let score = |score: Option<u8>| said(&SCORES, usize::from(score.unwrap_or(1)).saturating_sub(1));
    match table.standing() {
        Standing::TooLittle => String::new(),
        Standing::Empty(1) => "One field that counts is still empty. Fill it, and you see what is ahead.".to_owned(),
        Standing::Empty(count) => {
            format!("{count} fields that count are still empty. Fill them, and you see what is ahead.")
        }
        Standing::Even(places) => {
            let names: Vec<String> = places.into_iter().map(named).collect();
            format!("They are even: {}.", names.join(", "))
        }
        Standing::Ahead(ahead) => {
            let flip = match table.flip() {
                None => "No single change would turn it, so it stands quite firmly.".to_owned(),
                Some(Flip::Score { option, criterion, to, ahead }) => format!(
                    "The smallest change that turns it: “{}” at {}, from {} to {}. Then {} would be ahead.",
                    name(option),
                    said(&CRITERIA, criterion),
                    score(table.options.get(option).and_then(|option| option.scores.get(criterion).copied().flatten())),
                    score(Some(to)),
                    named(ahead)
                ),
                Some(Flip::Weight { criterion, to, ahead }) => format!(
                    "The smallest change that turns it: how much {} counts, from “{}” to “{}”. Then {} would be ahead.",
                    said(&CRITERIA, criterion),
                    table.weights.get(criterion).map_or(String::new(), |from| said(&WEIGHTS, usize::from(*from))),
                    said(&WEIGHTS, usize::from(to)),
                    named(ahead)
                ),
            };
            format!("{} is ahead. {flip}", when::capital(&named(ahead)))
        }
    }
}
