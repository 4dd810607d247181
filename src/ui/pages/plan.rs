//! Plan: do this, tell this person, this way, by then; the question that could change it; the answers so far.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::case::Case;
use crate::domain::plan::words::{answer_words, statement};
use crate::domain::plan::{
    Advice, Change, FollowUp, Plan, TABLES, WhyNot, changes, contradictions, once_told, plan as make_plan, rank,
};
use crate::domain::rules::{List, Rule};
use crate::domain::situation::*;
use crate::ui::components::answers::{Given, answers};
use crate::ui::components::exit::{Stop, exit_track};
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::itinerary::{Itinerary, Leg};
use crate::ui::components::question::{Ask, Question, QuestionCard, Reply};
use crate::ui::itinerary;
use crate::ui::state::App;
use crate::ui::when;

/// How many ways to change the plan are listed.
const CHANGES_SHOWN: usize = 4;

/// What the page computes from the case, each once.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<String>,
    case: Memo<Option<Case>>,
    situation: Memo<Situation>,
    plan: Memo<Option<Plan>>,
    /// The plan once they have been told: what the steps after that follow from.
    later: Memo<Option<Plan>>,
    changes: Memo<Vec<Change>>,
    /// The answer that is being changed by hand.
    again: RwSignal<Option<Var>>,
    /// The lines as they stood before the last answer.
    before: RwSignal<Vec<Leg>>,
}

/// The plan of one case.
pub fn plan(app: App, id: String) -> AnyView {
    let id = StoredValue::new(id);
    let case = Memo::new(move |_| id.with_value(|id| app.case(id)));
    let situation = Memo::new(move |_| {
        case.with(|case| case.as_ref().map(|case| case.situation_at(app.now.get())).unwrap_or_default())
    });
    let plan = Memo::new(move |_| situation.with(|situation| make_plan(situation, app.now.get())));
    let later = Memo::new(move |_| {
        plan.with(|plan| {
            let told = situation.with(|situation| once_told(situation, plan.as_ref()?))?;
            make_plan(&told, app.now.get())
        })
    });
    let changes = Memo::new(move |_| situation.with(changes));
    let desk = Desk {
        app,
        id,
        case,
        situation,
        plan,
        later,
        changes,
        again: RwSignal::new(None),
        before: RwSignal::default(),
    };
    view! {
        <div class="desk three">
            <section class="plan middle" aria-labelledby="plan-title">
                <div class="plan-head">
                    <h2 class="eyebrow" id="plan-title">"Your plan"</h2>
                    <p class="small soft"><time>{move || when::full(app.now.get())}</time></p>
                </div>
                {move || desk.warnings()}
                <Show when=move || plan.with(Option::is_some) fallback=not_yet>
                    <Itinerary legs=Signal::derive(move || desk.legs()) because=Callback::new(move |key| desk.because(key))/>
                </Show>
                <p class="hidden-text" role="status">{move || desk.news()}</p>
                {move || desk.exit()}
                <div class="folds">{move || desk.folds()}</div>
            </section>
            <div class="left answers-side">
                {move || desk.question()}
                {move || desk.answers()}
            </div>
        </div>
    }
    .into_any()
}

fn not_yet() -> impl IntoView {
    view! { <p class="said">"One answer, and your plan stands here."</p> }
}

impl Desk {
    /// The five lines, with what the last answer changed.
    fn legs(self) -> Vec<Leg> {
        let mut legs = self.plain_legs();
        let close = self.plan.with(|plan| {
            self.situation.with(|situation| {
                self.changes.with(|changes| {
                    let change = plan.as_ref()?.close_call(situation, changes)?;
                    change.topics.iter().map(|(position, _)| TABLES[*position].id).find_map(|topic| match topic {
                        "action" => Some("Do"),
                        "tell" => Some("Tell"),
                        "channel" => Some("How"),
                        _ => None,
                    })
                })
            })
        });
        self.before.with(|before| {
            for leg in &mut legs {
                leg.before =
                    before.iter().find(|old| old.key == leg.key && old.say != leg.say).map(|old| old.say.clone());
                if close == Some(leg.key) {
                    leg.look = Some("Close call".into());
                }
            }
        });
        legs
    }

    fn plain_legs(self) -> Vec<Leg> {
        self.plan.with(|plan| {
            self.case.with(|case| match (case, plan) {
                (Some(case), Some(plan)) => itinerary::legs(case, plan, self.app.now.get()),
                _ => Vec::new(),
            })
        })
    }

    /// What the last answer changed, for people who do not see it.
    fn news(self) -> String {
        let changed: Vec<String> =
            self.legs().into_iter().filter_map(|leg| leg.before.map(|_| format!("{}: {}", leg.key, leg.say))).collect();
        if changed.is_empty() { String::new() } else { format!("The plan changed. {}", changed.join(" ")) }
    }

    /// Answers that contradict each other, and what comes before everything else.
    fn warnings(self) -> AnyView {
        let clashes = self.situation.with(contradictions);
        let clashes = clashes.into_iter().take(1).map(move |(clash, vars)| view! {
            <div class="notice">
                {icon(Icon::LOOK)}
                <p><strong>{clash.say}</strong>" Change one of them, and the plan fits again."</p>
                <p class="buttons">{vars.into_iter().filter_map(fact).map(move |fact| view! {
                    <button type="button" class="button short" on:click=move |_| self.ask_again(fact.var)>{fact.short}</button>
                }).collect_view()}</p>
            </div>
        }).collect_view();
        let safety = self.plan.with(|plan| plan.as_ref().map(|plan| plan.advice(List::Safety)).unwrap_or_default());
        let safety = (!safety.is_empty()).then(|| view! {
            <div class="notice">
                {icon(Icon::LOOK)}
                <div>{safety.into_iter().take(3).map(|advice| view! { <p>{advice.rule.say}</p> }).collect_view()}</div>
            </div>
        });
        view! { {clashes}{safety} }.into_any()
    }

    /// The reasons behind one line.
    fn because(self, key: &'static str) -> AnyView {
        let Some(table) = itinerary::topic(key) else { return ().into_any() };
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let line = plan.line(table);
            let rules: Vec<&'static Rule> = line.by.iter().filter_map(|entry| entry.rule()).collect();
            let reasons = rules.iter().take(2).map(|rule| view! { <p>{rule.because}</p> }).collect_view();
            let answers = self.list_of(&line.grounds.answers);
            let assumed = assumed_in_words(&line.grounds.assumed, plan);
            let overruled: Vec<&'static str> = line
                .overruled
                .iter()
                .flat_map(|row| row.by.iter().filter_map(|entry| entry.rule()))
                .map(|rule| rule.title)
                .take(2)
                .collect();
            let sources: Vec<String> = sources_of(&rules);
            view! {
                {reasons}
                {(!answers.is_empty()).then(|| view! { <p class="source">{format!("From your answers: {}.", answers.join("; "))}</p> })}
                {(!assumed.is_empty()).then(|| view! { <p class="source">{format!("Assumed until you say otherwise: {}.", assumed.join("; "))}</p> })}
                {(!overruled.is_empty()).then(|| view! { <p class="source">{format!("It goes before: {}.", overruled.join("; "))}</p> })}
                {(!sources.is_empty()).then(|| view! { <p class="source">{format!("Source: {}.", sources.join("; "))}</p> })}
            }
            .into_any()
        })
    }

    fn list_of(self, vars: &[Var]) -> Vec<String> {
        self.situation.with(|situation| {
            vars.iter()
                .map(|var| statement(*var, situation.values()[*var]))
                .filter(|text| !text.is_empty())
                .map(|text| text.trim_end_matches('.').to_owned())
                .take(4)
                .collect()
        })
    }

    fn exit(self) -> AnyView {
        let now = self.app.now.get();
        let mut stops = vec![Stop { what: "Now".into(), when: when::hour(now) }];
        self.plan.with(|plan| {
            let Some(plan) = plan else { return };
            let mut stop = |what: &str, when| stops.push(Stop { what: what.into(), when });
            let short = |at| when::moment(at, now);
            let first = match plan.answer_id("channel") {
                "phone" => "Call",
                "email" => "Email",
                "text" => "Text",
                "in-person" => "Say it",
                "linkedin" => "Write",
                _ => return,
            };
            stop(first, plan.dates.due.map_or_else(|| "when you are ready".into(), |due| format!("by {}", short(due))));
            if let Some(confirm) = plan.dates.confirm.filter(|_| plan.channels().len() > 1) {
                stop("Email", format!("by {}", short(confirm)));
            }
            if let Some(follow_up) = self.follow_ups().first() {
                stop("Look back in", when::day(follow_up.on, now.date()));
            }
        });
        let theirs = if self.plan.with(|plan| plan.as_ref().is_some_and(|plan| plan.values.flag(EXIT_NOTICE))) {
            "their search goes on"
        } else {
            ""
        };
        if stops.len() < 2 { ().into_any() } else { exit_track(stops, theirs) }
    }

    fn follow_ups(self) -> Vec<FollowUp> {
        self.plan.with(|plan| {
            self.later.with(|later| match (plan, later) {
                (Some(plan), Some(later)) => {
                    let told = plan.dates.confirm.or(plan.dates.due).unwrap_or(self.app.now.get());
                    later.follow_ups(told)
                }
                _ => Vec::new(),
            })
        })
    }

    fn folds(self) -> AnyView {
        self.plan.with(|plan| {
            let Some(plan) = plan else { return ().into_any() };
            let spoken = matches!(plan.answer_id("channel"), "phone" | "in-person");
            let list = |lists: &[List]| lists.iter().flat_map(|list| plan.advice(*list)).collect::<Vec<_>>();
            let before = if spoken { "Before you speak" } else { "Before you write" };
            let after =
                self.later.with(|later| later.as_ref().map(|later| later.advice(List::After)).unwrap_or_default());
            view! {
                {self.ticks(before, list(&[List::Before]))}
                {advice_fold("While you are there", list(&[List::Room]))}
                {advice_fold("What to say", list(&[List::Say, List::Answer, List::Mend]))}
                {advice_fold("What to leave out", list(&[List::LeaveOut]))}
                {self.ticks("Papers and money", list(&[List::Formal]))}
                {self.ticks("Afterwards", after)}
                {advice_fold("Help to decide", list(&[List::Think, List::Stay]))}
                {why_not_fold(plan)}
                {self.change_fold()}
            }
            .into_any()
        })
    }

    /// Advice as things to tick off.
    fn ticks(self, title: &'static str, advice: Vec<Advice>) -> Option<AnyView> {
        if advice.is_empty() {
            return None;
        }
        let count = advice.len();
        let item = move |advice: Advice| {
            let rule = advice.rule;
            let done =
                move || self.case.with(|case| case.as_ref().is_some_and(|case| case.ticked.contains_key(rule.id)));
            let tick = move |event| {
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
                <li><label class="choice">
                    <input type="checkbox" prop:checked=done on:change=tick/>
                    <span><span class="what">{rule.say}</span>" "<span class="note">{rule.because}</span></span>
                </label></li>
            }
        };
        let list = view! { <ul class="ticks" role="list">{advice.into_iter().map(item).collect_view()}</ul> };
        Some(fold(title, Some(count), list))
    }

    fn change_fold(self) -> Option<AnyView> {
        let shown = self.changes.with(|changes| {
            let mut lines: Vec<(Var, String, &'static str, &'static str)> = Vec::new();
            let mut ranked: Vec<&Change> = changes.iter().collect();
            ranked.sort_by_key(|change| std::cmp::Reverse(change.weight));
            for change in ranked {
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
                lines.push((change.var, statement(change.var, change.to), key, say));
                if lines.len() == CHANGES_SHOWN {
                    break;
                }
            }
            lines
        });
        if shown.is_empty() {
            return None;
        }
        let line = |(_, condition, key, say): (Var, String, &'static str, &'static str)| {
            view! {
                <div><dt>{format!("If {}", lower_first(condition.trim_end_matches('.')))}</dt><dd><span class="key">{key}</span>" "<span class="said">{say}</span></dd></div>
            }
        };
        Some(fold(
            "What would change this?",
            None,
            view! { <dl class="if-then">{shown.into_iter().map(line).collect_view()}</dl> },
        ))
    }

    /// The question that is open: the one to be changed, else the one that could change the plan most.
    fn question(self) -> AnyView {
        let again = self.again.get();
        let next = self.situation.with(|situation| {
            if !situation.values()[STAGE.var].is_known() {
                return vec![STAGE.var];
            }
            self.changes.with(|changes| rank(situation, changes).into_iter().map(|influence| influence.var).collect())
        });
        let Some(fact) = again.or_else(|| next.first().copied()).and_then(fact) else {
            return view! { <p class="soft">"No further answer would change this plan."</p> }.into_any();
        };
        let ahead = match (again, next.len()) {
            (Some(_), _) => "Change this answer".to_owned(),
            (None, 1) => "One more answer could sharpen this".to_owned(),
            (None, count) if count > 7 => "Your plan stands. More answers could sharpen it".to_owned(),
            (None, count) => format!("{count} more answers could sharpen this"),
        };
        let question = Question {
            id: fact.id,
            ahead,
            ask: fact.ask,
            help: fact.help,
            wants: self.wants(fact),
            again: again.is_some(),
        };
        let answer = Callback::new(move |reply| self.answer(fact, reply));
        view! { <QuestionCard question answer leave=Callback::new(move |()| self.again.set(None))/> }.into_any()
    }

    fn wants(self, fact: &'static Fact) -> Ask {
        self.situation.with_untracked(|situation| {
            let slot = situation.values()[fact.var];
            let bits = if let Slot::Bits(bits) = slot { bits } else { 0 };
            let given = situation.text(crate::domain::condition::Text(fact.var)).to_owned();
            let labels = || fact.kind.choices().iter().map(|choice| choice.label).collect();
            let picked = |count: usize| (0..count).filter(|index| bits >> index & 1 == 1).collect::<Vec<_>>();
            match fact.kind {
                Kind::Flag { .. } => Ask::One {
                    labels: vec!["Yes", "No"],
                    chosen: slot.is_known().then(|| usize::from(bits & crate::domain::condition::YES == 0)),
                },
                Kind::One(choices) => Ask::One { labels: labels(), chosen: picked(choices.len()).first().copied() },
                Kind::Many(choices) => Ask::Many { labels: labels(), ticked: picked(choices.len()) },
                Kind::Number { unit, least } => {
                    let given =
                        if let Slot::Number(number) = slot { Some((number * 10.0).round() / 10.0) } else { None };
                    Ask::Number { unit, least, given }
                }
                Kind::Date => Ask::Date { given },
                Kind::Text => Ask::Text { given },
            }
        })
    }

    fn answer(self, fact: &'static Fact, reply: Reply) {
        use crate::domain::condition::{NO, YES};
        self.before.set(untrack(|| self.plain_legs()));
        let now = self.app.now.get_untracked();
        self.edit(|case| {
            case.answer(now, |situation| match (fact.kind, reply) {
                (Kind::Flag { .. }, Reply::One(index)) => {
                    situation.set(fact.var, Slot::Bits(if index == 0 { YES } else { NO }))
                }
                (_, Reply::One(index)) => situation.set(fact.var, Slot::Bits(1 << index)),
                (_, Reply::Many(ticked)) if ticked.is_empty() => situation.pass(fact.var),
                (_, Reply::Many(ticked)) => {
                    situation.set(fact.var, Slot::Bits(ticked.iter().fold(0, |mask, index| mask | 1 << index)))
                }
                (_, Reply::Number(number)) => situation.set(fact.var, Slot::Number(number)),
                (_, Reply::Text(text)) => situation.set_text(fact.var, &text),
                (_, Reply::Pass) => situation.pass(fact.var),
            });
        });
        self.again.set(None);
        page::after_paint(|| page::focus("question"));
    }

    fn ask_again(self, var: Var) {
        self.again.set(Some(var));
        page::after_paint(|| page::show("question"));
    }

    fn answers(self) -> AnyView {
        let given: Vec<Given<Var>> = self.situation.with(|situation| {
            let answered = situation.answered().filter(|fact| !fact.ask.is_empty()).map(|fact| {
                let text = situation.text(crate::domain::condition::Text(fact.var));
                let said = match fact.kind {
                    Kind::Text | Kind::Date => text.to_owned(),
                    _ => answer_words(fact.var, situation.values()[fact.var]),
                };
                Given { key: fact.var, about: fact.short.to_owned(), said, passed: false }
            });
            let passed = situation.passed().iter().filter_map(|var| fact(*var)).map(|fact| Given {
                key: fact.var,
                about: fact.short.to_owned(),
                said: "Left open".to_owned(),
                passed: true,
            });
            answered.chain(passed).collect()
        });
        if given.is_empty() {
            return ().into_any();
        }
        let change = Callback::new(move |var| self.ask_again(var));
        view! {
            <section class="answers" aria-labelledby="answers-title">
                <h2 class="eyebrow" id="answers-title">"Your answers"</h2>
                {answers(given, change)}
            </section>
        }
        .into_any()
    }

    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.id.with_value(|id| self.app.edit(id, change));
    }
}

fn assumed_in_words(vars: &[Var], plan: &Plan) -> Vec<String> {
    let mut said = crate::domain::plan::words::assumptions(vars, &plan.values);
    said.truncate(3);
    said.into_iter().map(|text| text.trim_end_matches('.').to_owned()).collect()
}

fn sources_of(rules: &[&'static Rule]) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    for source in rules.iter().flat_map(|rule| rule.sources) {
        let said = format!("“{}” in {}", source.heading, source.article.title);
        if !sources.contains(&said) && sources.len() < 2 {
            sources.push(said);
        }
    }
    sources
}

fn advice_fold(title: &'static str, advice: Vec<Advice>) -> Option<AnyView> {
    if advice.is_empty() {
        return None;
    }
    let count = advice.len();
    let item =
        |advice: Advice| view! { <li><p>{advice.rule.say}</p><p class="small soft">{advice.rule.because}</p></li> };
    Some(fold(
        title,
        Some(count),
        view! { <ul class="advice-list" role="list">{advice.into_iter().map(item).collect_view()}</ul> },
    ))
}

fn why_not_fold(plan: &Plan) -> Option<AnyView> {
    let table = itinerary::topic("How")?;
    let title = match plan.answer_id("channel") {
        "phone" => "Why not just write?",
        "email" => "Why not call?",
        _ => return None,
    };
    let wanted = if plan.answer_id("channel") == "phone" { "email" } else { "phone" };
    let WhyNot { row, fails, overruled, .. } =
        plan.why_not(table).into_iter().find(|other| other.answer.id == wanted)?;
    let rule = row.and_then(|row| row.by.iter().find_map(|entry| entry.rule()));
    let needs: Vec<String> = fails
        .iter()
        .filter_map(|cond| crate::domain::plan::words::clause(cond))
        .map(|clause| clause.sentence())
        .take(3)
        .collect();
    let line = plan.line(table);
    let ground = line.by.iter().find_map(|entry| entry.rule());
    let body = view! {
        <div class="prose">
            {overruled.then(|| rule.map(|rule| view! { <p>{format!("It would not be wrong: {}", lower_first(rule.say))}</p> }))}
            {(!overruled && !needs.is_empty()).then(|| view! { <p>{format!("It would be the way if this were so: {}.", needs.join("; "))}</p> })}
            {ground.map(|rule| view! { <p>{rule.because}</p> })}
        </div>
    };
    Some(fold(title, None, body))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
