//! What the employer did, what to make of it, and the next words.

use leptos::prelude::*;

use super::Desk;
use super::dialog::Open;
use crate::browser::page;
use crate::domain::call::{self, Manner};
use crate::domain::case::{Reaction, Status};
use crate::domain::frameworks::FW_COUNTEROFFER_REVIEW;
use crate::domain::plan::tables::{REPLY, Reply};
use crate::domain::plan::words::statement;
use crate::domain::plan::{Plan, TABLES, changes, table_of};
use crate::domain::rules::{
    List, MISCONDUCT_NO_DUTY_TO_CALL, REPAIR_GIVE_TIME, REPAIR_MEASURED_TONE, REPAIR_OWN_IT, Rule,
};
use crate::domain::situation::{MISHANDLED, Mishandled, Situation, Slot, UNSAFE, Var};
use crate::domain::templates::compose::{Switches, Tone};
use crate::domain::templates::{ANS_NO_DETAIL, reason_given};
use crate::ui::calm::at_once;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::letter;
use crate::ui::live::live;
use crate::ui::when;

/// How many messages are offered.
const OFFERS_SHOWN: usize = 3;

/// How many answers that would change the advice are offered.
const OTHERWISE_SHOWN: usize = 2;

/// What to make of what they did.
#[derive(Debug, Clone, PartialEq)]
struct Advice {
    say: &'static str,
    rules: Vec<&'static Rule>,
    /// The replies, by id and title; the plan's own first.
    words: Vec<(&'static str, &'static str)>,
    by: Option<String>,
    /// What to say if they call, and what to do then.
    aloud: Option<(String, &'static str)>,
    /// There is an offer to look at.
    review: bool,
    /// They may go on to insults or threats.
    rough: bool,
    otherwise: Vec<Otherwise>,
}

/// An answer that would turn the advice around: what it says in words, and what the advice would be.
type Otherwise = (Var, Slot, String, &'static str);

impl Desk {
    /// One button for each thing they may do, and the advice for what they did.
    pub(super) fn reactions(self) -> AnyView {
        let now = Memo::new(move |_| match self.status.get() {
            Status::Deciding | Status::Ready | Status::Reopened(_) | Status::Closed { told: None, .. } => None,
            Status::Answered(_, reaction) => Some(Some(reaction)),
            // Nobody has said how they took what was answered last.
            Status::Acknowledged(_) if self.talk.get().replied.is_some() => Some(None),
            Status::Acknowledged(_) => Some(Some(Reaction::Acknowledged)),
            Status::Told(_) | Status::Closed { .. } => Some(None),
        });
        // Compared as a whole, so that the passing of a minute draws nothing anew.
        let advice = Memo::new(move |_| now.get().flatten().and_then(|reaction| self.advice_on(reaction)));
        let pill = move |reaction: Reaction| {
            let label = when::capital(reaction.say());
            let chosen = move || if now.get() == Some(Some(reaction)) { "true" } else { "false" };
            view! { <button type="button" class="pill" aria-pressed=chosen on:click=pressed(move |_| self.react(reaction))>{label}</button> }
        };
        let section = move || {
            let told =
                at_once(move || advice.with(|advice| advice.as_ref().map_or("", |advice| advice.say).to_owned()));
            view! {
                <section class="react" aria-labelledby="react-title">
                    <h2 id="react-title" tabindex="-1">"What did they do?"</h2>
                    <div class="pills" role="group" aria-labelledby="react-title">{Reaction::ALL.map(pill).into_iter().collect_view()}</div>
                    <p class="hidden-text" role="status">{told}</p>
                    {live(move || advice.get().map(|advice| self.advice(advice)))}
                </section>
            }
        };
        let known = Memo::new(move |_| now.get().is_some());
        view! { {live(move || known.get().then(section))} }.into_any()
    }

    fn react(self, reaction: Reaction) {
        let now = self.app.now.get_untracked();
        let from = untrack(|| self.them());
        self.change("Noted.", |case| case.react(now, reaction, &from));
    }

    /// What the plan says now that they did this: the answer, its reason and source, the words.
    fn advice_on(self, reaction: Reaction) -> Option<Advice> {
        self.plan.with(|plan| {
            let plan = plan.as_ref()?;
            let angry = reaction == Reaction::Angry;
            let harmed = plan.values.flag(UNSAFE);
            let replies = match plan.answer_id("action") {
                "respond" => true,
                // Anger and harm ask for no answer, but for what is still owed: the written word, or an apology.
                _ => (angry || harmed) && plan.answer_id("tell") != "nobody",
            };
            let told = self.case.with(|case| case.as_ref().is_some_and(|case| !case.reason_told.trim().is_empty()));
            let (say, rules) = if angry { to_anger(plan) } else { answer_to(plan, told) };
            let offers = self.case.with(|case| case.as_ref().map(|case| letter::written_offers(case, plan)))?;
            let words = offers.iter().filter(|_| replies).take(OFFERS_SHOWN);
            let by = plan.dates.due.filter(|_| replies);
            Some(Advice {
                say,
                rules,
                words: words.map(|offer| (offer.wording.id(), offer.wording.title())).collect(),
                by: by.map(|due| format!("By {}.", when::moment(due, self.app.now.get()))),
                aloud: if angry { self.aloud(plan) } else { None },
                review: !harmed && FW_COUNTEROFFER_REVIEW.when.holds(&plan.values),
                rough: angry,
                otherwise: match reaction {
                    _ if harmed => Vec::new(),
                    Reaction::Acknowledged | Reaction::Silence => Vec::new(),
                    Reaction::Angry => self.to_be_mended(),
                    _ => self.otherwise(),
                },
            })
        })
    }

    fn advice(self, advice: Advice) -> AnyView {
        let Advice { say, rules, words, by, aloud, review, rough, otherwise } = advice;
        let path = move |id: &str| self.path(&format!("/write/{id}"));
        // Anger itself wants no answer: the button names what is still owed.
        let write = words.first().map(|(id, title)| (path(id), if rough { *title } else { "Write the reply" }));
        let others =
            words.iter().skip(1).map(|(id, title)| view! { <a class="text-button" href=path(id)>{*title}</a> });
        let sources = rules.iter().map(|rule| {
            let source = rule.sources.first().map(|it| format!(", from “{}” in {}", it.heading, it.article.title));
            view! { <p class="source">"Why: "<a href=format!("#/handbook/rule/{}", rule.id)>{rule.title}</a>{source}</p> }
        });
        let row = move |(var, to, condition, say): Otherwise| {
            let agree = move |_| {
                let now = self.app.now.get_untracked();
                self.edit(|case| _ = case.answer(now, |situation| situation.set(var, to)));
                page::after_paint(|| page::focus("react-title"));
            };
            view! {
                <li class="with-button">
                    <span>{condition.clone()}<span class="note small soft">{format!("Then: {say}")}</span></span>
                    <button type="button" class="button short" on:click=pressed(agree)>"That is so"<span class="hidden-text">": "{condition}</span></button>
                </li>
            }
        };
        let otherwise = (!otherwise.is_empty()).then(|| {
            view! {
                <h3 class="eyebrow">"It would be different if"</h3>
                <ul class="rows" role="list">{otherwise.into_iter().map(row).collect_view()}</ul>
            }
        });
        view! {
            <div class="advice">
                <p class="say">{say}</p>
                {rules.iter().map(|rule| view! { <p>{rule.because}</p> }).collect_view()}
                {aloud.map(|(words, then)| view! { <p>"If they call: "<span class="said">{format!("“{words}”")}</span>" "{then}</p> })}
                {by.map(|by| view! { <p class="small soft">{by}</p> })}
                {write.map(|(path, label)| view! { <a class="button next" href=path>{icon(Icon::WRITE)}{label}</a> })}
                <p class="ways">
                    {others.collect_view()}
                    {review.then(|| view! { <a class="text-button" href=format!("#/handbook/framework/{}", FW_COUNTEROFFER_REVIEW.id)>{FW_COUNTEROFFER_REVIEW.title}</a> })}
                </p>
                {rough.then(|| view! {
                    <p>"If they insult or threaten you, you need not answer at all. Write down what was said, and when."</p>
                    <p class="ways">
                        <button type="button" class="text-button" on:click=pressed(move |_| self.start(Open::Incident(None)))>"Note it"</button>
                        <a class="text-button" href=format!("#/handbook/rule/{}", MISCONDUCT_NO_DUTY_TO_CALL.id)>"What you do not owe them"</a>
                    </p>
                })}
                {otherwise}
                {sources.collect_view()}
            </div>
        }
        .into_any()
    }

    /// The line for an angry call. Nobody who was treated badly has to take one.
    fn aloud(self, plan: &Plan) -> Option<(String, &'static str)> {
        if plan.values.flag(UNSAFE) {
            return None;
        }
        self.case.with(|case| {
            self.app.profile.with(|profile| {
                let filling = letter::filling(case.as_ref()?, profile, plan);
                let manner = Manner { filling: &filling, tone: Tone::Neutral, switches: &Switches::default() };
                let turn = call::to_anger(plan, manner)?;
                Some((turn.say.first()?.text(), turn.hint))
            })
        })
    }

    /// Answers that nobody has given and that would turn the advice around. One tap gives them.
    fn otherwise(self) -> Vec<Otherwise> {
        let mut shown: Vec<Otherwise> = Vec::new();
        self.situation.with(|situation| {
            for change in changes(situation) {
                let reply = change.topics.iter().find(|(position, _)| TABLES[*position].var == Var::Reply);
                let Some((_, answer)) = reply.filter(|_| !situation.values()[change.var].is_known()) else { continue };
                // What takes the reaction itself back is no other advice on it.
                let same = |(var, _, _, say): &Otherwise| *var == change.var || *say == answer.say;
                if answer.id != "not-applicable" && !shown.iter().any(same) && shown.len() < OTHERWISE_SHOWN {
                    shown.push(otherwise(change.var, change.to, answer.say));
                }
            }
        });
        shown
    }

    /// Anger is another matter where there is something to be sorry for.
    fn to_be_mended(self) -> Vec<Otherwise> {
        let answered = |situation: &Situation| situation.values()[MISHANDLED.var].is_answered();
        if self.situation.with(answered) {
            return Vec::new();
        }
        [Mishandled::LATE_NOTICE, Mishandled::HARSH_TONE]
            .map(|misstep| otherwise(MISHANDLED.var, Slot::Bits(misstep.bit()), REPAIR_OWN_IT.say))
            .into()
    }
}

fn otherwise(var: Var, to: Slot, say: &'static str) -> Otherwise {
    (var, to, format!("{}?", statement(var, to).trim_end_matches('.')), say)
}

/// What to do about anger: what has to be mended, or nothing.
fn to_anger(plan: &Plan) -> (&'static str, Vec<&'static Rule>) {
    if plan.values.flag(UNSAFE) {
        return (MISCONDUCT_NO_DUTY_TO_CALL.say, vec![&MISCONDUCT_NO_DUTY_TO_CALL]);
    }
    if plan.answer_id("action") == "repair" {
        return (REPAIR_OWN_IT.say, vec![&REPAIR_OWN_IT, &REPAIR_MEASURED_TONE]);
    }
    ("Let it rest. Their anger needs no answer from you.", vec![&REPAIR_GIVE_TIME])
}

/// What to answer, and the rules behind it. Where nothing has to be answered, the advice on what they did; without any, the
/// plan's own step. Nobody who was treated badly is asked for courtesies: there the plan's own step is all. A reason is said
/// again where one was given, by a line of ours or by words of the person's own (`told`), and only there.
fn answer_to(plan: &Plan, told: bool) -> (&'static str, Vec<&'static Rule>) {
    let line = |var: Var| {
        let table = TABLES.iter().find(|table| table.var == var)?;
        let line = plan.line(table);
        let rules: Vec<&'static Rule> = line.by.iter().filter_map(|entry| entry.rule()).take(2).collect();
        Some((line.answer.say, rules))
    };
    if plan.values.flag(UNSAFE) {
        let step = line(Var::Action).map_or("", |(say, _)| say);
        return (step, vec![&MISCONDUCT_NO_DUTY_TO_CALL]);
    }
    if plan.answer_id("reply") != "not-applicable"
        && let Some((say, rules)) = line(Var::Reply)
    {
        let silent = plan.answer_id("template") == ANS_NO_DETAIL.id && !told && reason_given(&plan.values).is_none();
        let kindly = table_of(REPLY.var).and_then(|table| table.answers.get(Reply::NO_DETAIL.index()));
        return (kindly.filter(|_| silent).map_or(say, |answer| answer.say), rules);
    }
    match plan.advice(List::Answer).first() {
        Some(advice) => (advice.rule.say, vec![advice.rule]),
        None => line(Var::Action).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{DateTime, date};
    use crate::domain::case::{Case, Channel};
    use crate::domain::condition::Value;
    use crate::domain::plan::plan;
    use crate::domain::situation::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    /// The advice to somebody who was harassed, has told them in this way, and now hears whatever it is.
    #[track_caller]
    fn check(stage: Value<Stage>, channel: Channel, said: &str) {
        for reaction in Reaction::ALL {
            let mut case = Case::new("a", NOW);
            case.answer(NOW, |situation| {
                situation.choose(STAGE, stage);
                situation.choose(INTENT, Intent::LEAVE);
                situation.select(REASONS, &[Reason::MISCONDUCT_OR_UNSAFE]);
                situation.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
            });
            case.tell(NOW, channel);
            case.react(NOW, reaction, "");
            let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
            let (say, rules) = answer_to(&plan, false);
            assert_eq!(say, said, "{reaction:?}");
            assert!(rules.iter().all(|rule| rule.id == MISCONDUCT_NO_DUTY_TO_CALL.id), "{reaction:?}");
        }
    }

    #[test]
    fn nobody_who_was_harassed_is_asked_for_thanks_or_a_friendly_look_ahead() {
        for stage in [Stage::MULTI_ROUNDS, Stage::OFFER_WRITTEN] {
            check(stage, Channel::Email, "Nothing has to be sent now.");
        }
        check(Stage::MULTI_ROUNDS, Channel::Phone, "Withdraw from the process.");
    }

    #[test]
    fn the_advice_on_why_is_what_the_words_then_say() {
        for (reason, told, said) in [
            (Some(Reason::GROWTH_PATH_LACKING), false, "Give one line of reason."),
            (None, true, "Give one line of reason."),
            (None, false, "Say kindly that you would rather not go into it."),
        ] {
            let mut case = Case::new("a", NOW);
            case.answer(NOW, |situation| {
                situation.choose(STAGE, Stage::MULTI_ROUNDS);
                situation.choose(INTENT, Intent::LEAVE);
                situation.answer(WILLING_TO_STATE_REASON, true);
                if let Some(reason) = reason {
                    situation.select(REASONS, &[reason]);
                    situation.choose(MAIN_REASON, reason);
                }
            });
            case.tell(NOW, Channel::Email);
            case.react(NOW, Reaction::AskedWhy, "");
            let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
            assert_eq!(answer_to(&plan, told).0, said);
        }
    }
}
