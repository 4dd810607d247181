//! Plan: do this, tell this person, this way, by then; the question that could change it; the answers so far.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::calendar::DateTime;
use crate::domain::case::Case;
use crate::domain::frameworks::lean::NOTHING_FINAL;
use crate::domain::order::sort_by_key;
use crate::domain::plan::words::{answer_words, statement};
use crate::domain::plan::{
    Advice, Change, FollowUp, Plan, TABLES, WhyNot, changes, contradictions, once_told, plan as make_plan, rank,
};
use crate::domain::rules::{List, Rule};
use crate::domain::situation::*;
use crate::domain::templates::compose::Wording;
use crate::domain::templates::{Slot as TextGap, slots};
use crate::ui::components::answers::{Given, answers};
use crate::ui::components::exit::{Stop, exit_track};
use crate::ui::components::fill::{FillIn, Gap};
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::itinerary::{Itinerary, Leg};
use crate::ui::components::question::{Ask, Group, Question, QuestionCard, Reply};
use crate::ui::components::sheet::sheet;
use crate::ui::itinerary;
use crate::ui::letter;
use crate::ui::pages::shared;
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
    /// It is the very first question, whose answer was guessed from what happened.
    first: RwSignal<bool>,
    /// The lines as they stood before the last answer.
    before: RwSignal<Vec<Leg>>,
    /// The detail of the case that is being filled in.
    open: RwSignal<Option<&'static TextGap>>,
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
    let first = app.take_first_question();
    let desk = Desk {
        app,
        id,
        case,
        situation,
        plan,
        later,
        changes,
        again: RwSignal::new(first),
        first: RwSignal::new(first.is_some()),
        before: RwSignal::default(),
        open: RwSignal::new(None),
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
                {move || desk.next_step()}
                {move || desk.to_decide()}
                {move || desk.exit()}
                <div class="folds">{move || desk.folds()}{shared::pass_on(app, id)}</div>
            </section>
            <div class="left answers-side">
                {move || desk.question()}
                {move || desk.answers()}
            </div>
            {move || desk.letter_side()}
        </div>
        <FillIn
            gap=Signal::derive(move || desk.gap())
            put=Callback::new(move |text: String| desk.put(&text))
            close=Callback::new(move |()| desk.open.set(None))
        />
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
        self.before.with(|before| {
            for leg in &mut legs {
                leg.before =
                    before.iter().find(|old| old.key == leg.key && old.say != leg.say).map(|old| old.say.clone());
                if self.close_call(leg.key).is_some() {
                    leg.look = Some("Close call".into());
                }
            }
        });
        legs
    }

    /// The one answer worth finding out before acting, if it would turn this line around.
    fn close_call(self, key: &str) -> Option<String> {
        self.plan.with(|plan| {
            self.situation.with(|situation| {
                self.changes.with(|changes| {
                    let change = plan.as_ref()?.close_call(situation, changes)?;
                    // Only the first line that turns is marked: the others follow from it.
                    let (leg, answer) = ["Do", "Tell", "How"].into_iter().find_map(|leg| {
                        let table = itinerary::topic(leg)?;
                        let turned = change.topics.iter().find(|(position, _)| TABLES[*position].var == table.var)?;
                        Some((leg, turned.1))
                    })?;
                    let condition = statement(change.var, change.to);
                    (leg == key).then(|| {
                        format!(
                            "If {}, this line would say: {}",
                            lower_first(condition.trim_end_matches('.')),
                            answer.say
                        )
                    })
                })
            })
        })
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
            let close = self.close_call(key).map(|text| view! { <p><strong>"Close call. "</strong>{text}</p> });
            view! {
                {reasons}
                {close}
                {(!answers.is_empty()).then(|| view! { <p class="source">{format!("From your answers: {}.", answers.join("; "))}</p> })}
                {(!assumed.is_empty()).then(|| view! { <p class="source">{format!("Assumed until you say otherwise: {}.", assumed.join("; "))}</p> })}
                {(!overruled.is_empty()).then(|| view! { <p class="source">{format!("It goes before: {}.", overruled.join("; "))}</p> })}
                {(!sources.is_empty()).then(|| view! { <p class="source">{format!("Source: {}.", sources.join("; "))}</p> })}
                {rules.first().map(|rule| view! { <p class="source"><a href=format!("#/handbook/rule/{}", rule.id)>"Read the rule and its sources"</a></p> })}
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

    /// The one filled button of the page.
    fn next_step(self) -> AnyView {
        let Some(offer) = self.offer() else { return ().into_any() };
        let path = self.id.with_value(|id| format!("#/case/{id}/write/{}", offer.id()));
        // Where nobody has to be told, writing is possible and not the next step.
        let next = self.is_due();
        let label = if next { "Write the words" } else { offer.title() };
        view! {
            <div class="buttons pair">
                <a class="button" class:next=next href=path>{icon(Icon::WRITE)}{label}</a>
                <button type="button" class="button" on:click=|_| page::print()>{icon(Icon::PRINT)}"Print the plan"</button>
            </div>
        }
        .into_any()
    }

    /// Whether the plan wants somebody told.
    fn is_due(self) -> bool {
        self.plan.with(|plan| plan.as_ref().is_some_and(|plan| plan.answer_id("tell") != "nobody"))
    }

    /// The first message that the plan wants written.
    fn offer(self) -> Option<Wording> {
        self.plan.with(|plan| letter::written_offers(plan.as_ref()?).first().map(|offer| offer.wording))
    }

    /// The letter beside the plan, to be read here and worked on in Words.
    fn letter_side(self) -> AnyView {
        let page = self.offer().filter(|_| self.is_due()).and_then(|wording| {
            self.case.with(|case| {
                self.plan.with(|plan| {
                    self.app.profile.with(|profile| {
                        let (case, plan) = (case.as_ref()?, plan.as_ref()?);
                        let filling = letter::filling(case, profile, plan);
                        let draft = case.drafts.get(wording.id()).cloned().unwrap_or_default();
                        let written = letter::write(wording, plan, &filling, &draft);
                        Some((wording, letter::preview(case, plan, &written, draft.edited.as_ref())))
                    })
                })
            })
        });
        let Some((wording, shown)) = page else { return ().into_any() };
        let path = self.id.with_value(|id| format!("#/case/{id}/write/{}", wording.id()));
        let spoken = self
            .plan
            .with(|plan| plan.as_ref().is_some_and(|plan| matches!(plan.answer_id("channel"), "phone" | "in-person")));
        let title = if spoken { "For after you have spoken" } else { "Your words" };
        let now = self.app.now.get();
        view! {
            <aside class="right letter-side" aria-labelledby="letter-title">
                <h2 class="eyebrow" id="letter-title">{title}</h2>
                {sheet(shown, None, None)}
                <p class="buttons"><a class="button quiet" href=path>"Open in Words"{icon(Icon::GO)}</a></p>
                <p class="print-only">{format!("Bow Out, printed on {}. Private notes are left out.", when::in_full(now.date()))}</p>
            </aside>
        }
        .into_any()
    }

    /// What the case is called and who it is about: nobody asks for it, and every message needs it.
    fn details(self) -> AnyView {
        let rows =
            [("Job", &slots::ROLE_TITLE), ("Company", &slots::COMPANY_NAME), ("Who hears it", &slots::CONTACT_NAME)];
        let row = move |(about, slot): (&'static str, &'static TextGap)| {
            let text = self.known(slot);
            let empty = text.trim().is_empty();
            let (said, verb) = if empty { ("No name yet".to_owned(), "Add") } else { (text, "Change") };
            let hidden = format!(" {}", about.to_lowercase());
            view! {
                <div>
                    <dt>{about}</dt>
                    <dd class:soft=empty>{said}</dd>
                    <dd class="change"><button type="button" class="text-button" on:click=move |_| self.open.set(Some(slot))>{verb}<span class="hidden-text">{hidden}</span></button></dd>
                </div>
            }
        };
        view! { <dl class="facts">{rows.into_iter().map(row).collect_view()}</dl> }.into_any()
    }

    fn known(self, slot: &'static TextGap) -> String {
        self.case.with(|case| {
            self.plan.with(|plan| {
                self.app.profile.with(|profile| match (case, plan) {
                    (Some(case), Some(plan)) => letter::filling(case, profile, plan).get(slot).to_owned(),
                    (Some(case), None) => case.filling(profile, case.contacts.first()).get(slot).to_owned(),
                    _ => String::new(),
                })
            })
        })
    }

    fn gap(self) -> Option<Gap> {
        let slot = self.open.get()?;
        Some(Gap { slot, text: untrack(|| self.known(slot)), own: false })
    }

    fn put(self, text: &str) {
        let Some(slot) = self.open.get_untracked() else { return };
        self.open.set(None);
        self.before.set(Vec::new());
        let plan = self.plan.get_untracked();
        self.edit(|case| letter::put(case, plan.as_ref(), slot, text));
    }

    /// The way to the cards while nothing is final, and what was chosen there in place of the plan's own step.
    fn to_decide(self) -> AnyView {
        let path = self.id.with_value(|id| format!("#/case/{id}/decide"));
        let (chosen, open) = self.plan.with(|plan| {
            plan.as_ref().map_or((false, false), |plan| (plan.instead_of.is_some(), NOTHING_FINAL.holds(&plan.values)))
        });
        if chosen {
            view! { <p class="beside small soft">"You chose this step yourself. "<a href=path>"See what it changes, or go back"</a></p> }.into_any()
        } else if open {
            view! { <p class="beside small soft">"Not settled yet? "<a href=path>"Think it through, card by card"</a></p> }.into_any()
        } else {
            ().into_any()
        }
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
            // Once they have been told, what comes after is part of the plan itself.
            let after = self.later.with(|later| later.as_ref().unwrap_or(plan).advice(List::After));
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
            // What nobody has said yet comes before what would have to be otherwise, and a different way before a
            // different step: these are the changes that could still happen.
            let turned = |change: &Change| {
                let step = change.topics.iter().any(|(position, _)| TABLES[*position].var == ACTION.var);
                let known = self.situation.with(|situation| situation.values()[change.var].is_known());
                (known, step, std::cmp::Reverse(change.weight))
            };
            sort_by_key(&mut ranked, |change| turned(change));
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
            (Some(_), _) if self.first.get() => "First, is this right?".to_owned(),
            (Some(_), _) => "Change this answer".to_owned(),
            (None, 1) => "One more answer could sharpen this".to_owned(),
            (None, count) if count > 7 => "Your plan stands. More answers could sharpen it".to_owned(),
            (None, count) => format!("{count} more answers could sharpen this"),
        };
        // The case keeps the moment and counts the hours itself.
        let (ask, help) = match fact.var == HOURS_UNTIL_APPOINTMENT.0 {
            true => ("When is the interview or call?", ""),
            false => (fact.ask, fact.help),
        };
        let question = Question { id: fact.id, ahead, ask, help, wants: self.wants(fact), again: again.is_some() };
        let answer = Callback::new(move |reply| self.answer(fact, reply));
        view! { <QuestionCard question answer leave=Callback::new(move |()| self.leave())/> }.into_any()
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
                Kind::Many(choices) => Ask::Many { groups: groups(fact.var, choices), ticked: picked(choices.len()) },
                Kind::Number { .. } if fact.var == HOURS_UNTIL_APPOINTMENT.0 => {
                    let now = self.app.now.get_untracked();
                    let given =
                        if let Slot::Number(hours) = slot { hours_on(now, hours).to_string() } else { String::new() };
                    Ask::Moment { given }
                }
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
        let reply = match reply {
            Reply::Text(moment) if fact.var == HOURS_UNTIL_APPOINTMENT.0 => match moment.parse::<DateTime>() {
                Ok(at) => Reply::Number(now.minutes_until(at) as f64 / 60.0),
                Err(_) => Reply::Pass,
            },
            reply => reply,
        };
        let mut dropped = Vec::new();
        self.edit(|case| {
            dropped = case.answer(now, |situation| match (fact.kind, reply) {
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
        if !dropped.is_empty() {
            let names: Vec<&str> =
                dropped.iter().filter_map(|var| crate::domain::situation::fact(*var)).map(|fact| fact.short).collect();
            self.app.say(format!("No longer asked: {}.", names.join(", ")), None);
        }
        self.leave();
        page::after_paint(|| page::focus("question"));
    }

    /// Goes on to the next question.
    fn leave(self) {
        self.first.set(false);
        self.again.set(None);
    }

    fn ask_again(self, var: Var) {
        self.first.set(false);
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
        let change = Callback::new(move |var| self.ask_again(var));
        view! {
            <section class="answers" aria-labelledby="answers-title">
                <h2 class="eyebrow" id="answers-title">"Your answers"</h2>
                {self.details()}
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

/// The choices of a set; the long list of reasons in its families.
fn groups(var: Var, choices: &'static [Choice]) -> Vec<Group> {
    let all = choices.iter().map(|choice| choice.label).enumerate();
    if var != REASONS.var {
        return vec![Group { name: "", choices: all.collect() }];
    }
    let mut groups: Vec<(&str, Group)> = Vec::new();
    for (index, label) in all {
        let note = REASON_NOTES.iter().find(|note| note.reason.bit() == 1 << index);
        let family = note.map_or("", |note| note.family);
        match groups.iter_mut().find(|(name, _)| *name == family) {
            Some((_, group)) => group.choices.push((index, label)),
            None => groups.push((family, Group { name: family_in_words(family), choices: vec![(index, label)] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// The name of a family of reasons, as a person would look for theirs.
fn family_in_words(family: &str) -> &'static str {
    match family {
        "other-offer" => "Another job",
        "role" => "The work itself",
        "culture" => "The team and the company",
        "reward" => "Pay and prospects",
        "contract" => "The contract",
        "mobility" => "Moving, visa, family abroad",
        "logistics" => "Travel, dates, other plans",
        "personal" => "Something private",
        "emergency" => "Something sudden",
        "red-flag" => "Something felt wrong",
        "safety" => "Someone crossed a line",
        "weak" => "Nerves and second thoughts",
        _ => "Other",
    }
}

fn hours_on(now: DateTime, hours: f64) -> DateTime {
    now.plus_minutes((hours * 60.0).round() as i64)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
