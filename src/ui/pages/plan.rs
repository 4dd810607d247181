//! Plan: do this, tell this person, this way, by then; the question that could change it; the answers so far.

mod asking;
mod steps;
mod why;

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::call::planned;
use crate::domain::case::Case;
use crate::domain::condition::Value;
use crate::domain::frameworks::lean::NOTHING_FINAL;
use crate::domain::plan::words::{answer_words, change as turned};
use crate::domain::plan::{Change, FollowUp, Plan, TABLES, changes, contradictions, once_told, plan as make_plan};
use crate::domain::rules::{List, Rule};
use crate::domain::situation::{Action, *};
use crate::domain::templates::compose::Wording;
use crate::domain::templates::{Slot as TextGap, slots};
use crate::ui::calm::{after_this_frame, calm};
use crate::ui::components::answers::{Given, answers};
use crate::ui::components::exit::{Stop, exit_track};
use crate::ui::components::fill::{self, FillIn, Gap};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::itinerary::{Itinerary, Leg, Mark};
use crate::ui::components::sheet::sheet;
use crate::ui::hear::{heard, pressed};
use crate::ui::itinerary::{self, lower_first};
use crate::ui::letter;
use crate::ui::live::{Show, live};
use crate::ui::openings::First;
use crate::ui::pages::decide::{comes_first, leaves_open};
use crate::ui::pages::shared;
use crate::ui::state::App;
use crate::ui::when;

/// How many ways to change the plan are listed.
const CHANGES_SHOWN: usize = 4;

/// What the page computes from the case, each once.
///
/// The five lines follow an answer at once. Everything else follows when the screen shows them ([`calm`]): their marks and
/// the next question first, then what lies below. Each of the two has a desk of its own.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<String>,
    /// The case, the plan and its lines as they are this very moment.
    fresh: Fresh,
    case: RwSignal<Option<Case>>,
    situation: Memo<Situation>,
    plan: Memo<Option<Plan>>,
    /// The plan once they have been told: what the steps after that follow from.
    later: Memo<Option<Plan>>,
    changes: Memo<Vec<Change>>,
    /// The line that a likely answer would turn around, as it stands, with what it would say and the answer to find out.
    close_call: Memo<Option<(Leg, String, Var)>>,
    /// The answer that is being changed by hand.
    again: RwSignal<Option<Var>>,
    /// It is the very first question, which comes before the plan.
    first: RwSignal<bool>,
    asked_first: Option<First>,
    /// The lines as they stood before the last answer.
    before: RwSignal<Vec<Leg>>,
    /// What stands beside the lines: which of them changed, and which would turn.
    marks: Memo<Vec<Mark>>,
    /// The questions whose answers could change the plan, the one that could change it most first.
    next: Memo<Vec<Var>>,
    /// The detail of the case that is being filled in.
    open: RwSignal<Option<&'static TextGap>>,
    /// Where the question stood when somebody began to press something in it. To ask the browser for it later, when the tick
    /// is set, would make it lay the page out once more.
    place: StoredValue<Option<f64>>,
    /// The folds that were opened, by their titles: they stay open while answers change what is in them.
    unfolded: StoredValue<Vec<&'static str>>,
}

/// What follows an answer before the screen is drawn.
#[derive(Clone, Copy)]
struct Fresh {
    case: Memo<Option<Case>>,
    /// Rises when an answer is given: the case is read again before anybody else hears of it.
    answered: RwSignal<u32>,
    plan: Memo<Option<Plan>>,
    /// The five lines.
    legs: Memo<Vec<Leg>>,
    /// What comes before everything else.
    safety: Memo<Vec<&'static Rule>>,
}

fn situation_of(app: App, case: Option<&Case>) -> Situation {
    case.map(|case| case.situation_at(app.now.get())).unwrap_or_default()
}

/// The plan of one case.
pub fn plan(app: App, id: String) -> AnyView {
    let id = StoredValue::new(id);
    let answered = RwSignal::new(0);
    let case = Memo::new(move |_| {
        answered.track();
        id.with_value(|id| app.case(id))
    });
    let plan = Memo::new(move |_| make_plan(&case.with(|case| situation_of(app, case.as_ref())), app.now.get()));
    let legs = Memo::new(move |_| lines_of(app, case.read().as_ref(), plan.read().as_ref()));
    let safety = Memo::new(move |_| {
        plan.with(|plan| {
            let advice = plan.as_ref().map(|plan| plan.advice(List::Safety)).unwrap_or_default();
            advice.into_iter().map(|advice| advice.rule).collect()
        })
    });
    let fresh = Fresh { case, answered, plan, legs, safety };
    let asks = calm(case.into());
    let desk = Desk::new(app, id, fresh, asks, None);
    let below = Desk::new(app, id, fresh, calm(asks.into()), Some(desk));
    let asks_first = Memo::new(move |_| desk.asks_first());
    // Nobody sees what lies below the first question before the question itself.
    let behind = RwSignal::new(!asks_first.get_untracked());
    if !behind.get_untracked() {
        after_this_frame(move || _ = behind.try_set(true));
    }
    view! {
        <div class="desk three">
            // On a phone what the plan hangs on is asked before it is read; on a desk the question stands beside it.
            {live(move || asks_first.get().then(|| view! { <div class="left">{desk.question()}</div> }))}
            {live(move || behind.get().then(|| untrack(|| desk.behind(below, asks_first))))}
        </div>
    }
    .into_any()
}

/// What they came for, from its first line on.
fn show_plan() {
    page::to_top();
    page::focus("plan-title");
}

/// Lists that belong together: one fold on a phone, open on a desk.
fn group(title: &'static str, lists: AnyView) -> AnyView {
    view! {
        <details class="plan-fold unfold fold" open=page::is_wide()>
            <summary><span>{title}</span>{icon(Icon::DOWN)}</summary>
            <section aria-label=title>
                <h2 class="eyebrow">{title}</h2>
                {lists}
            </section>
        </details>
    }
    .into_any()
}

/// A short word that opens to `body`: made once, and not anew for everything that opens.
fn opens(label: String, about: &'static str, body: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    let open = RwSignal::new(false);
    let toggled = move |event: leptos::ev::Event| {
        open.set(event_target::<web_sys::Element>(&event).has_attribute("open"));
    };
    view! {
        <details class="why" on:toggle=heard(toggled)>
            <summary class="text-button">{label}<span class="hidden-text">": "{about}</span></summary>
            <div class="grounds">{live(move || open.get().then(&*body))}</div>
        </details>
    }
    .into_any()
}

fn not_yet() -> impl IntoView {
    view! { <p class="said">"Your plan will stand here."</p> }
}

/// The five lines.
fn lines_of(app: App, case: Option<&Case>, plan: Option<&Plan>) -> Vec<Leg> {
    match (case, plan) {
        (Some(case), Some(plan)) => itinerary::legs(case, plan, app.now.get()),
        _ => Vec::new(),
    }
}

impl Desk {
    /// A desk for `case`; one that comes after another shares with it what does not follow from the case.
    fn new(
        app: App,
        id: StoredValue<String>,
        fresh: Fresh,
        case: RwSignal<Option<Case>>,
        before: Option<Desk>,
    ) -> Desk {
        let situation = Memo::new(move |_| case.with(|case| situation_of(app, case.as_ref())));
        let plan = Memo::new(move |_| situation.with(|situation| make_plan(situation, app.now.get())));
        let later = Memo::new(move |_| {
            plan.with(|plan| {
                let told = situation.with(|situation| once_told(situation, plan.as_ref()?))?;
                make_plan(&told, app.now.get())
            })
        });
        if let Some(before) = before {
            return Desk { case, situation, plan, later, ..before };
        }
        let changes = Memo::new(move |_| situation.with(changes));
        let first = app.take_first_question();
        let close_call = Memo::new(move |_| {
            let (plan, situation, changes) = (plan.read(), situation.read(), changes.read());
            let plan = plan.as_ref()?;
            let change = plan.close_call(&situation, &changes)?;
            // Only the first line that turns is marked: the others follow from it.
            let (key, answer) = ["Do", "Tell", "How"].into_iter().find_map(|key| {
                let table = itinerary::topic(key)?;
                let turned = change.topics.iter().find(|(position, _)| TABLES[*position].var == table.var)?;
                Some((key, turned.1))
            })?;
            let leg = lines_of(app, case.read().as_ref(), Some(plan)).into_iter().find(|leg| leg.key == key)?;
            let condition = turned(change.var, situation.values()[change.var], change.to);
            let condition = lower_first(condition.trim_end_matches('.'));
            Some((leg, format!("If {condition}, this line would say: {}", answer.say), change.var))
        });
        let before = RwSignal::<Vec<Leg>>::default();
        let marks = Memo::new(move |_| {
            let legs = lines_of(app, case.read().as_ref(), plan.read().as_ref());
            let (before, close) = (before.read(), close_call.read());
            let mark = |leg: Leg| Mark {
                key: leg.key,
                look: close.as_ref().is_some_and(|(line, ..)| *line == leg).then_some("Check first"),
                before: before.iter().find(|old| old.key == leg.key && old.say != leg.say).map(|old| old.say.clone()),
            };
            legs.into_iter().map(mark).collect::<Vec<_>>()
        });
        Desk {
            app,
            id,
            fresh,
            case,
            situation,
            plan,
            later,
            changes,
            close_call,
            again: RwSignal::new(first.map(|first| first.fact.var)),
            first: RwSignal::new(first.is_some()),
            asked_first: first,
            before,
            marks,
            next: Memo::new(move |_| {
                situation.with(|situation| changes.with(|changes| asking::next(situation, changes)))
            }),
            open: RwSignal::new(None),
            place: StoredValue::default(),
            unfolded: StoredValue::default(),
        }
    }

    /// The plan, and all that lies around it. What is on `below` follows an answer later.
    fn behind(self, below: Desk, asks_first: Memo<bool>) -> AnyView {
        let Desk { app, id, fresh, .. } = self;
        view! {
            <section class="plan middle" aria-labelledby="plan-title">
                <div class="plan-head">
                    <h2 class="eyebrow" id="plan-title" tabindex="-1">"Your plan"</h2>
                    <p class="small soft"><time>{live(move || when::full(app.now.get()))}</time></p>
                </div>
                {live(move || self.to_clash())}
                {live(move || self.safety())}
                <Show when=move || fresh.plan.with(Option::is_some) fallback=not_yet>
                    <Itinerary legs=fresh.legs marks=self.marks because=Callback::new(move |key| self.because(key))/>
                </Show>
                <p class="hidden-text" role="status">{live(move || self.news())}</p>
                {live(move || below.own_step())}
                {live(move || self.next_step())}
                {live(move || below.to_question())}
                {live(move || self.to_decide())}
                {live(move || self.exit())}
            </section>
            <Show when=move || fresh.plan.with(Option::is_some)>
                <div class="more">
                    {group("Step by step", view! { <div class="folds">{live(move || below.steps())}</div> }.into_any())}
                    {group("Why this plan", view! { <div class="folds reasons">{live(move || below.reasons())}</div> }.into_any())}
                    <div class="folds">{shared::pass_on(app, id)}</div>
                    <p class="buttons"><button type="button" class="button quiet short" on:click=pressed(|_| page::print())>{icon(Icon::PRINT)}"Print the plan"</button></p>
                </div>
            </Show>
            <div class="left answers-side">
                {live(move || self.clash())}
                {live(move || (!asks_first.get()).then(|| self.question()))}
                {self.answers()}
            </div>
            {live(move || below.letter_side())}
            <FillIn
                gap=Signal::derive(move || self.gap())
                write=app.begins(id)
                put=Callback::new(move |text: String| self.put(&text))
                close=Callback::new(move |()| self.open.set(None))
            />
        }
        .into_any()
    }

    /// The one answer worth finding out before acting, if it would turn this line around: in words, and as the question.
    fn close_call(self, key: &str) -> Option<(String, Var)> {
        self.close_call.get().filter(|(leg, ..)| leg.key == key).map(|(_, text, var)| (text, var))
    }

    /// What the last answer changed, for people who do not see it.
    fn news(self) -> String {
        let say = |key| {
            self.fresh.legs.with_untracked(|legs| legs.iter().find(|leg| leg.key == key).map(|leg| leg.say.clone()))
        };
        let changed = self.marks.with(|marks| {
            let changed = marks.iter().filter(|mark| mark.before.is_some());
            changed.filter_map(|mark| Some(format!("{}: {}", mark.key, say(mark.key)?))).collect::<Vec<String>>()
        });
        if changed.is_empty() { String::new() } else { format!("The plan changed. {}", changed.join(" ")) }
    }

    /// Two answers that cannot both be true, each offered for change.
    fn clash(self) -> AnyView {
        let first = self.situation.with(|situation| contradictions(situation).into_iter().next());
        let Some((clash, vars)) = first else { return ().into_any() };
        let button = move |fact: &'static Fact| {
            let said = self.situation.with_untracked(|situation| answer_words(fact.var, situation.values()[fact.var]));
            view! {
                <button type="button" class="button short" on:click=pressed(move |_| self.ask_again(fact.var))>{format!("Change “{}”: {said}", fact.short)}</button>
            }
        };
        view! {
            <div class="notice" id="clash" tabindex="-1" role="alert">
                {icon(Icon::LOOK)}
                <p><strong>{clash.say}</strong>" Until then, the plan may not fit."</p>
                <p class="buttons">{vars.into_iter().filter_map(fact).map(button).collect_view()}</p>
            </div>
        }
        .into_any()
    }

    /// The way to two answers that do not go together.
    fn to_clash(self) -> Option<AnyView> {
        let clash = self.situation.with(|situation| !contradictions(situation).is_empty()).then(|| view! {
            <p class="look">{icon(Icon::LOOK)}<span>"Two of your answers do not go together. "<button type="button" class="text-button" on:click=pressed(|_| page::show("clash"))>"See which"</button></span></p>
        });
        clash.map(IntoAny::into_any)
    }

    /// What comes before everything else.
    fn safety(self) -> Option<AnyView> {
        let mut safety = self.fresh.safety.get();
        if safety.is_empty() {
            return None;
        }
        let more = safety.split_off(safety.len().min(3));
        let rule = |rule: &'static Rule| {
            view! { <p>{rule.say}" "<a href=format!("#/handbook/rule/{}", rule.id)>"Why"</a></p> }
        };
        let more = (!more.is_empty()).then(|| view! {
            <details><summary class="text-button">{format!("{} more", more.len())}</summary>{more.into_iter().map(rule).collect_view()}</details>
        });
        let view = view! {
            <div class="notice">
                {icon(Icon::LOOK)}
                <div>{safety.into_iter().map(rule).collect_view()}{more}</div>
            </div>
        };
        Some(view.into_any())
    }

    /// What a step that the person chose against the plan keeps and gives up.
    fn own_step(self) -> AnyView {
        if self.plan.with(|plan| plan.as_ref().is_none_or(|plan| plan.instead_of.is_none())) {
            return ().into_any();
        }
        view! { <div class="own-step">{self.fold("A step of your own: what it keeps and gives up", Box::new(String::new), false, Box::new(move || self.chosen_here()))}</div> }.into_any()
    }

    /// Something to look into. `body` is built when it is opened, or at once where paper shows it too.
    fn section(
        self,
        title: &'static str,
        count: Option<usize>,
        at_once: bool,
        body: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> AnyView {
        let count = count.map(|count| count.to_string()).unwrap_or_default();
        self.fold(title, Box::new(move || count.clone()), at_once, Box::new(body))
    }

    fn fold(
        self,
        title: &'static str,
        count: Box<dyn Fn() -> String + Send + Sync>,
        at_once: bool,
        body: Box<dyn Fn() -> AnyView + Send + Sync>,
    ) -> AnyView {
        let open = RwSignal::new(self.unfolded.with_value(|unfolded| unfolded.contains(&title)));
        let toggled = move |event: leptos::ev::Event| {
            let now = event_target::<web_sys::Element>(&event).has_attribute("open");
            open.set(now);
            self.unfolded.update_value(|unfolded| {
                unfolded.retain(|other| *other != title);
                unfolded.extend(now.then_some(title));
            });
        };
        let built = Memo::new(move |_| at_once || open.get());
        view! {
            <details class="fold" class:printed=at_once open=open.get_untracked() on:toggle=heard(toggled)>
                <summary><span>{title}" "<span class="count">{live(count)}</span></span>{icon(Icon::DOWN)}</summary>
                <div>{live(move || built.get().then(&*body))}</div>
            </details>
        }
        .into_any()
    }

    /// A short word that opens to reasons, which are worked out only then. `about` says for whom does not see where it stands.
    fn lazy(
        self,
        label: impl Into<String>,
        about: &'static str,
        body: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> AnyView {
        opens(label.into(), about, Box::new(body))
    }

    /// Puts a step in the place of the plan's own, or goes back to that.
    fn choose(self, action: Option<Value<Action>>) {
        self.before.set(self.fresh.legs.get_untracked());
        let now = self.app.now.get_untracked();
        self.edit(|case| {
            case.answer(now, |situation| match action {
                Some(action) => situation.choose(ACTION, action),
                None => situation.forget(ACTION.var),
            });
        });
    }

    /// The one filled button of the page, and beside it the way to the other channel.
    fn next_step(self) -> AnyView {
        let thinks = self.thinks_first();
        let offer = self.offer();
        // Where nobody has to be told, writing is possible and not the next step.
        let next = self.is_due() && !thinks;
        let aloud = offer.is_some() && self.plan.with(|plan| plan.as_ref().is_some_and(|plan| planned(plan).is_some()));
        // After a call that reached nobody, or while nobody would answer, the words come first.
        let written = !aloud || self.holds(itinerary::writes_first);
        let call = if self.holds(itinerary::called_in_vain) { "Call once more" } else { "Practise the call" };
        let words = offer.map(|offer| {
            let label = if self.is_due() { "Write the words" } else { offer.title() };
            self.way(&format!("write/{}", offer.id()), Icon::WRITE, label, next && written)
        });
        let waits = self.holds(|case, plan| case.waits(plan).is_some());
        let ways = [
            waits.then(|| self.way("after", Icon::AFTER, "What did they answer?", true)),
            thinks.then(|| self.way("decide", Icon::DECIDE, "Think it through", true)),
            aloud.then(|| self.way("call", Icon::CALL, call, next && !written)),
            words,
        ];
        let ways: Vec<AnyView> = ways.into_iter().flatten().collect();
        if ways.is_empty() { ().into_any() } else { view! { <div class="buttons pair">{ways}</div> }.into_any() }
    }

    /// The way to another page of the case.
    fn way(self, page: &str, sign: Icon, label: &'static str, next: bool) -> AnyView {
        let path = self.id.with_value(|id| format!("#/case/{id}/{page}"));
        view! { <a class="button" class:next=next href=path>{icon(sign)}{label}</a> }.into_any()
    }

    fn holds(self, ask: fn(&Case, &Plan) -> bool) -> bool {
        match (&*self.case.read(), &*self.plan.read()) {
            (Some(case), Some(plan)) => ask(case, plan),
            _ => false,
        }
    }

    /// Whether the cards come before everything else.
    fn thinks_first(self) -> bool {
        let now = self.app.now.get();
        match (&*self.case.read(), &*self.plan.read()) {
            (Some(case), Some(plan)) => leaves_open(plan.answer_id("action")) && comes_first(case, now),
            _ => false,
        }
    }

    /// Whether the plan wants somebody told.
    fn is_due(self) -> bool {
        self.holds(|case, plan| plan.answer_id("tell") != "nobody" && case.waits(plan).is_none())
    }

    /// The first message that the plan wants written.
    fn offer(self) -> Option<Wording> {
        let (case, plan) = (self.case.read(), self.plan.read());
        letter::written_offers(case.as_ref()?, plan.as_ref()?).first().map(|offer| offer.wording)
    }

    /// The letter beside the plan, to be read here and worked on in Words.
    fn letter_side(self) -> AnyView {
        let page = self.offer().filter(|_| self.is_due()).and_then(|wording| {
            self.case.with(|case| {
                self.plan.with(|plan| {
                    self.app.profile.with(|profile| {
                        let (case, plan) = (case.as_ref()?, plan.as_ref()?);
                        let filling = letter::filling_for(wording, case, profile, plan);
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
        let spoken = spoken && !self.holds(itinerary::writes_first);
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
                    <dd class="change"><button type="button" class="text-button" on:click=pressed(move |_| self.open.set(Some(slot)))>{verb}<span class="hidden-text">{hidden}</span></button></dd>
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
        let begun = self.app.begun(self.id, &fill::place(slot));
        Some(Gap { slot, text: untrack(|| self.known(slot)), begun, own: false, choices: Vec::new(), more: 0 })
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
        let (said, way) = match &*self.plan.read() {
            Some(plan) if plan.instead_of.is_some() => {
                ("You chose this step yourself. ", "See what it changes, or go back")
            }
            Some(plan) if NOTHING_FINAL.holds(&plan.values) && !self.thinks_first() => {
                ("Not settled yet? ", "Think it through, card by card")
            }
            _ => return ().into_any(),
        };
        let path = self.id.with_value(|id| format!("#/case/{id}/decide"));
        view! { <p class="beside small soft">{said}<a href=path>{way}</a></p> }.into_any()
    }

    fn exit(self) -> AnyView {
        let now = self.app.now.get();
        if self.holds(|case, plan| case.waits(plan).is_some()) {
            return ().into_any();
        }
        let mut stops = vec![Stop { what: "Now".into(), when: when::hour(now) }];
        self.plan.with(|plan| {
            let Some(plan) = plan else { return };
            let mut stop = |what: &str, when| stops.push(Stop { what: what.into(), when });
            let short = |at| when::moment(at, now).replace(", ", " ");
            let dates = &plan.dates;
            let first = match plan.answer_id("channel") {
                "phone" => Some(("Call by", "Call")),
                "email" => Some(("Email by", "Email")),
                "text" => Some(("Text by", "Text")),
                "in-person" => Some(("Say it by", "Say it")),
                "linkedin" => Some(("Write by", "Write")),
                _ => None,
            };
            if let Some(at) = dates.write_first {
                stop("Email by", short(at));
            }
            match (first, dates.due) {
                (Some((by, _)), Some(due)) => stop(by, short(due)),
                (Some((_, first)), None) => stop(first, "when you are ready".into()),
                (None, _) => {}
            }
            let once = plan.channels().len() < 2 || dates.write_first.is_some();
            if let Some(confirm) = dates.confirm.filter(|_| !once) {
                stop("Email by", short(confirm));
            }
            if let Some(at) = dates.decide_by {
                stop("Decide by", itinerary::own_date(plan, at, now).replace(", ", " "));
            }
            if let Some(follow_up) = self.follow_ups().first() {
                stop(follow_up.short, when::day(follow_up.on, now.date()));
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
                    let exited = self.case.with(|case| case.as_ref().and_then(Case::exited_at));
                    let told = exited.or(plan.dates.confirm).or(plan.dates.due);
                    later.follow_ups(told.unwrap_or(self.app.now.get()))
                }
                _ => Vec::new(),
            })
        })
    }

    fn answers(self) -> AnyView {
        let given = move || -> Vec<Given<Var>> {
            // How long it is since they were told follows from the entry that says when.
            let told = self.case.with(|case| case.as_ref().is_some_and(|case| case.told().is_some()));
            let counted = move |var| told && (var == HOURS_SINCE_EXIT.0 || var == MONTHS_SINCE_EXIT.0);
            self.situation.with(|situation| {
                let shown = |fact: &&'static Fact| !fact.ask.is_empty() && !counted(fact.var);
                let answered = situation.answered().filter(shown).map(|fact| {
                    let text = situation.text(crate::domain::condition::Text(fact.var));
                    let said = match fact.kind {
                        Kind::Text | Kind::Date => text.to_owned(),
                        _ => when::capital(&answer_words(fact.var, situation.values()[fact.var])),
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
            })
        };
        let change = Callback::new(move |var| self.ask_again(var));
        let count = move || given().len();
        view! {
            <details class="answers plan-fold unfold fold" open=page::is_wide()>
                <summary><span>"Your answers "<span class="count">{live(count)}</span></span>{icon(Icon::DOWN)}</summary>
                <section aria-labelledby="answers-title">
                    <h2 class="eyebrow" id="answers-title">"Your answers"</h2>
                    {live(move || self.details())}
                    {live(move || answers(given(), change))}
                </section>
            </details>
        }
        .into_any()
    }

    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.id.with_value(|id| self.app.edit(id, change));
    }
}
