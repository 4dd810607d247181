//! The conversation beside the plan: which question is open, what it could still turn, and what an answer sets off.

use leptos::either::Either;
use leptos::prelude::*;

use super::{Desk, lines_of, show_plan};
use crate::browser::page;
use crate::domain::calendar::DateTime;
use crate::domain::case::Case;
use crate::domain::condition::{Text, YES};
use crate::domain::plan::{Change, contradictions, offered, rank};
use crate::domain::situation::*;
use crate::ui::calm::{after_this_frame, catch_up};
use crate::ui::components::question::{Ask, Group, Question, QuestionCard, Reply};
use crate::ui::hear::pressed;
use crate::ui::itinerary;
use crate::ui::live::live;
use crate::ui::openings::{BEFORE_THE_PLAN, First, IS_THIS_RIGHT, likely_first};

/// The questions whose answers could change the plan, the one that could change it most first.
pub(super) fn next(situation: &Situation, changes: &[Change]) -> Vec<Var> {
    if !situation.values()[STAGE.var].is_known() {
        return vec![STAGE.var];
    }
    rank(situation, changes).into_iter().map(|influence| influence.var).collect()
}

impl Desk {
    /// Whether the question stands before the plan: on a phone, while the plan hangs on it. The width is asked for last: the
    /// browser lays the page out to say it.
    pub(super) fn asks_first(self) -> bool {
        (self.first.get() || self.plan.read().is_none()) && !page::is_wide()
    }

    /// The question that is open, and whether it was answered before: the one to be changed, else the one that could change
    /// the plan most.
    fn asked(self) -> Option<(Var, bool)> {
        let again = self.again.get().map(|var| (var, self.situation.with(|it| it.values()[var].is_answered())));
        again.or_else(|| self.next.with(|next| next.first().map(|var| (*var, false))))
    }

    /// The conversation.
    pub(super) fn question(self) -> AnyView {
        let asked = Memo::new(move |_| self.asked());
        let other = StoredValue::new(false);
        // A question that follows another has a form of its own, in the other of two places: to turn one form into the next
        // would cost more than to build it.
        let card = move || {
            let card = match asked.get() {
                Some((var, again)) => self.card(var, again),
                None => Some(view! { <p class="soft" id="question" tabindex="-1">"No further answer would change this plan."</p> }.into_any()),
            };
            other.update_value(|other| *other = !*other);
            if other.get_value() { Either::Left(card) } else { Either::Right(card) }
        };
        view! {
            {live(move || self.progress())}
            {live(card)}
        }
        .into_any()
    }

    /// Reads nothing that outlives it: what once read a signal stays in that signal's list, and there is a card for every
    /// answer.
    fn card(self, var: Var, again: bool) -> Option<AnyView> {
        let fact = fact(var)?;
        let first = self.first.get_untracked();
        let ahead = match (again, self.next.with_untracked(Vec::len)) {
            (true, _) if first && !matches!(fact.kind, Kind::Many(_)) => IS_THIS_RIGHT.to_owned(),
            (true, _) if first => BEFORE_THE_PLAN.to_owned(),
            (true, _) => "Change this answer".to_owned(),
            (false, _) if first || self.plan.with_untracked(Option::is_none) => BEFORE_THE_PLAN.to_owned(),
            (false, 1) => "One more answer could sharpen your plan".to_owned(),
            (false, count) if count > 7 => "More answers could sharpen your plan".to_owned(),
            (false, count) => format!("{count} more answers could sharpen your plan"),
        };
        // The case keeps the moment and counts the hours itself.
        let (ask, help) = match var == HOURS_UNTIL_APPOINTMENT.0 {
            true => ("When is the interview or call?", ""),
            false => (fact.ask, fact.help),
        };
        let question = Question { id: fact.id, ahead, ask, help, wants: self.wants(fact), again: again && !first };
        let before = move |()| self.place.set_value(page::top_of("question"));
        let write = Callback::new(move |text| self.app.begin_text(self.id, &place(fact), text));
        let answer = Callback::new(move |reply| {
            write.run(String::new());
            self.answer(fact, reply);
        });
        let leave = Callback::new(move |()| {
            write.run(String::new());
            self.leave();
        });
        Some(view! { <QuestionCard question before write answer leave/> }.into_any())
    }

    /// How far the plan stands already, and what the question that is asked could still turn.
    fn progress(self) -> AnyView {
        let Some((asked, again)) = self.asked() else { return ().into_any() };
        if self.plan.read().is_none() || self.asks_first() {
            return ().into_any();
        }
        let (dots, touches, said) = self.standing(asked, again);
        let changed: Vec<&str> =
            self.marks.with(|marks| marks.iter().filter(|mark| mark.before.is_some()).map(|mark| mark.key).collect());
        let news = (!changed.is_empty() && !again).then(|| {
            view! {
                <p class="small just-changed"><b>{format!("Just changed: {}.", changed.join(", "))}</b>" "
                    <button type="button" class="text-button" on:click=pressed(|_| page::show("plan-title"))>"See the plan"</button>
                </p>
            }
        });
        let why = match (again, touches.is_empty()) {
            (true, _) => String::new(),
            (false, true) => " This answer can change the steps or the words.".to_owned(),
            (false, false) if dots.len() == 1 => " This answer can change it.".to_owned(),
            (false, false) if touches.len() == dots.len() => " This answer can change any of them.".to_owned(),
            (false, false) => format!(" This answer can change: {}.", touches.join(", ")),
        };
        view! {
            <div class="progress">
                {news}
                <ol role="list" aria-hidden="true">{dots.into_iter().map(|(key, firm)| view! { <li class:firm=firm>{key}</li> }).collect_view()}</ol>
                <p class="small soft">{said}{why}</p>
            </div>
        }
        .into_any()
    }

    /// Which lines are firm, which of them the answer can turn, and what both come to.
    fn standing(self, asked: Var, again: bool) -> (Vec<(&'static str, bool)>, Vec<&'static str>, String) {
        let (plan, situation, changes, next) =
            (self.plan.read(), self.situation.read(), self.changes.read(), self.next.read());
        let legs = lines_of(self.app, self.case.read().as_ref(), plan.as_ref());
        let turns = |key: &str, of: &dyn Fn(Var) -> bool| {
            let table = itinerary::topic(key);
            changes.iter().any(|change| of(change.var) && table.is_some_and(|table| change.turns(table)))
        };
        let is_firm = |key: &str| match (plan.as_ref(), itinerary::topic(key)) {
            (Some(plan), Some(table)) => plan.is_firm(table, &situation, &changes),
            _ => true,
        };
        let keys: Vec<&'static str> = legs.iter().map(|leg| leg.key).collect();
        let mut touches = keys.clone();
        touches.retain(|key| !again && turns(key, &|var| var == asked));
        let dots: Vec<(&'static str, bool)> =
            keys.iter().map(|key| (*key, is_firm(key) && !touches.contains(key))).collect();
        // Any question that is left, however unlikely the answer.
        let may_turn = |key: &&str| turns(key, &|var| next.contains(&var));
        let said = match dots.iter().filter(|(_, firm)| !firm).count() {
            0 if keys.iter().any(may_turn) => "Your plan stands.".to_owned(),
            0 => "Your plan is settled.".to_owned(),
            1 => "One line of your plan may still change.".to_owned(),
            open => format!("{open} lines of your plan may still change."),
        };
        (dots, touches, said)
    }

    /// On a phone the question stands below the steps: the way to it, right under the plan that it can change.
    pub(super) fn to_question(self) -> Option<AnyView> {
        if page::is_wide() || self.asks_first() {
            return None;
        }
        let (asked, again) = self.asked()?;
        let (dots, _, said) = self.standing(asked, again);
        let open = !again && dots.iter().any(|(_, firm)| !firm);
        let way = open.then(|| view! {
            <p class="beside small soft">{said}" "<button type="button" class="text-button" on:click=pressed(|_| page::show("question"))>"Answer the next question"</button></p>
        });
        way.map(IntoAny::into_any)
    }

    fn wants(self, fact: &'static Fact) -> Ask {
        self.situation.with_untracked(|situation| {
            let slot = situation.values()[fact.var];
            let bits = if let Slot::Bits(bits) = slot { bits } else { 0 };
            let begun = self.app.begun_text(self.id, &place(fact));
            let said = || begun.clone().unwrap_or_else(|| situation.text(Text(fact.var)).to_owned());
            let picked = |count: usize| (0..count).filter(|index| bits >> index & 1 == 1).collect::<Vec<_>>();
            match fact.kind {
                Kind::Flag { .. } => Ask::One {
                    labels: vec!["Yes", "No"],
                    open: 2,
                    chosen: slot.is_known().then(|| usize::from(bits & YES == 0)),
                },
                Kind::One(choices) => {
                    let (offered, open) = self.offered(fact, situation);
                    let chosen = picked(choices.len()).first().and_then(|at| offered.iter().position(|it| it == at));
                    Ask::One { labels: offered.iter().map(|index| choices[*index].label).collect(), open, chosen }
                }
                Kind::Many(choices) => {
                    // What the plan takes for granted so far is not ticked in anybody's name.
                    let ticked = if self.is_first().is_some() { Vec::new() } else { picked(choices.len()) };
                    Ask::Many { groups: groups(fact.var, choices), ticked }
                }
                Kind::Number { .. } if fact.var == HOURS_UNTIL_APPOINTMENT.0 => {
                    let now = self.app.now.get_untracked();
                    let given =
                        if let Slot::Number(hours) = slot { hours_on(now, hours).to_string() } else { String::new() };
                    Ask::Moment { given: begun.unwrap_or(given) }
                }
                Kind::Number { unit, least } => {
                    let given = if let Slot::Number(number) = slot { Some(number) } else { None };
                    Ask::Number { unit, least, given: begun.and_then(|typed| page::number(&typed)).or(given) }
                }
                Kind::Date => Ask::Date { given: said() },
                Kind::Text => Ask::Text { given: said() },
            }
        })
    }

    /// The first question, while it is the one that is asked.
    fn is_first(self) -> Option<First> {
        self.asked_first.filter(|_| self.first.get_untracked())
    }

    /// The choices in the order in which they are shown, and how many of them lie open: those that go with what happened.
    fn offered(self, fact: &Fact, situation: &Situation) -> (Vec<usize>, usize) {
        let mut offered = offered(fact, situation.values());
        let likely = match self.is_first() {
            Some(first) => first.likely,
            None => likely(fact, situation),
        };
        let open = likely_first(&mut offered, likely);
        (offered, open)
    }

    fn answer(self, fact: &'static Fact, reply: Reply) {
        let to_plan = untrack(|| self.asks_first());
        let before = self.fresh.legs.get_untracked();
        let first = self.is_first();
        let now = self.app.now.get_untracked();
        let reply = match reply {
            Reply::Text(moment) if fact.var == HOURS_UNTIL_APPOINTMENT.0 => match moment.parse::<DateTime>() {
                Ok(at) => Reply::Number(now.minutes_until(at) as f64 / 60.0),
                Err(_) => Reply::Pass,
            },
            reply => reply,
        };
        let mut dropped = Vec::new();
        self.edit_first(|case| {
            dropped = case.answer(now, |situation| match first {
                Some(first) => first.give(reply, situation),
                None => reply.give(situation, fact, &self.offered(fact, situation).0),
            });
        });
        if !dropped.is_empty() {
            let names: Vec<&str> =
                dropped.iter().filter_map(|var| crate::domain::situation::fact(*var)).map(|fact| fact.short).collect();
            self.app.say(format!("No longer asked: {}.", names.join(", ")), None);
        }
        // Lines above may grow or shrink; the eye stays where it is.
        let place = self.place.try_update_value(Option::take).flatten();
        let moved = self.fresh.legs.with_untracked(|legs| *legs != before);
        let place = moved.then(|| place.or_else(|| page::top_of("question"))).flatten();
        if moved {
            page::after_paint(move || page::keep_top("question", place));
        }
        // The question that was answered stays until the lines stand there; then the next one takes its place.
        after_this_frame(move || {
            let place = if moved { place } else { page::top_of("question") };
            // What stood behind the first question was never read.
            self.before.set(if to_plan { Vec::new() } else { before });
            catch_up(self.fresh.case.try_get_untracked(), self.case);
            self.leave();
            let to_plan = to_plan && self.plan.try_with_untracked(Option::is_some) == Some(true);
            let clash = self.situation.try_with_untracked(|situation| !contradictions(situation).is_empty());
            page::after_paint(move || match clash {
                // Somebody has gone on to another page.
                None => {}
                Some(true) => page::show("clash"),
                Some(false) if to_plan => show_plan(),
                Some(false) => {
                    page::keep_top("question", place);
                    page::reveal("question");
                }
            });
        });
    }

    /// Changes the case for the lines of the plan first, and for everybody else a moment later.
    fn edit_first(self, change: impl FnOnce(&mut Case)) {
        self.id.with_value(|id| self.app.edit_calmly(id, change));
        self.fresh.answered.update(|answered| *answered = answered.wrapping_add(1));
    }

    /// Goes on to the next question.
    fn leave(self) {
        self.ask(None);
    }

    /// Opens a question that was answered before, or none of those. Who reads this hears of it only where it is another.
    fn ask(self, again: Option<Var>) {
        // The page may be gone by then.
        if self.first.try_get_untracked() == Some(true) {
            self.first.set(false);
        }
        if self.again.try_get_untracked().is_some_and(|before| before != again) {
            self.again.set(again);
        }
    }

    pub(super) fn ask_again(self, var: Var) {
        self.ask(Some(var));
        page::after_paint(|| page::show("question"));
    }
}

/// The choices that go with what was said, as a mask: who hears back after they told them had got somewhere, and more is
/// offered to those who have an offer.
fn likely(fact: &Fact, situation: &Situation) -> u64 {
    const OFFER: u64 = Stage::OFFER_VERBAL.bit() | Stage::OFFER_WRITTEN.bit();
    const TALKS: u64 = Stage::EARLY_ROUNDS.bit() | Stage::MULTI_ROUNDS.bit() | Stage::AFTER_FINAL_INTERVIEW.bit();
    let values = situation.values();
    match values.one(EMPLOYER_REACTION) {
        _ if fact.var != STAGE.var || values[STAGE.var].is_answered() => u64::MAX,
        Some(EmployerReaction::COUNTEROFFER | EmployerReaction::BETTER_OFFER) => {
            OFFER | Stage::ACCEPTED_VERBAL.bit() | Stage::ACCEPTED_WRITTEN.bit()
        }
        Some(EmployerReaction::ASKED_WHY | EmployerReaction::ASKED_FEEDBACK | EmployerReaction::RETENTION_ATTEMPT) => {
            OFFER | TALKS
        }
        _ => u64::MAX,
    }
}

/// The place where what is typed as an answer is kept until it is given.
fn place(fact: &Fact) -> String {
    format!("question {}", fact.id)
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
