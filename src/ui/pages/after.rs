//! After: what is due today, how they reacted, what was said when, what is still to come.

mod asked;
mod dates;
mod dialog;
mod notes;
mod reacted;
mod record;
mod tasks;

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::calendar::DateTime;
use crate::domain::call::planned;
use crate::domain::case::{
    Asked, Attended, Case, Channel, Ending, LogEntry, Reaction, Replied, Settled, Standing, Status, Told, asked_by,
};
use crate::domain::plan::{Plan, once_told, plan as make_plan};
use crate::domain::situation::{
    EMPLOYER_REACTION, EXIT_NOTICE, EXIT_STATUS, EmployerReaction, ExitStatus, INTENT, Intent, Situation,
};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::pressed;
use crate::ui::itinerary;
use crate::ui::letter;
use crate::ui::live::live;
use crate::ui::state::{App, once};
use crate::ui::when;
use dialog::{Form, Open};

/// What the page computes from the case, each once.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<String>,
    case: Memo<Option<Case>>,
    status: Memo<Status>,
    log: Memo<Vec<LogEntry>>,
    situation: Memo<Situation>,
    plan: Memo<Option<Plan>>,
    /// What is between the person and them.
    talk: Memo<Talk>,
    /// The exact word for how it ends.
    ending: Memo<Option<Ending>>,
    /// Today, from midnight on: what is drawn from it stands still for the rest of the day.
    day: Memo<DateTime>,
    /// The plan once they have been told, where it is not that yet: what the later tasks follow from.
    later: Memo<Option<Plan>>,
    /// What the dialog is open for.
    open: RwSignal<Option<Open>>,
    /// What stands in the dialog.
    form: RwSignal<Form>,
    /// Something was typed into it that is not put down.
    begun: RwSignal<bool>,
    /// What keeps it from being put down.
    error: RwSignal<&'static str>,
}

/// What comes after, for one case.
pub fn after(app: App, id: String) -> AnyView {
    let id = StoredValue::new(id);
    let case = Memo::new(move |_| id.with_value(|id| app.case(id)));
    let status = Memo::new(move |_| case.with(|case| case.as_ref().map_or(Status::Deciding, |it| it.status.clone())));
    let log = Memo::new(move |_| case.with(|case| case.as_ref().map(|it| it.log.clone()).unwrap_or_default()));
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
    let desk = Desk {
        app,
        id,
        case,
        status,
        log,
        situation,
        plan,
        talk: Memo::new(move |_| {
            let now = app.now.get();
            case.with(|case| {
                plan.with(|plan| {
                    let (Some(case), Some(plan)) = (case, plan) else { return Talk::default() };
                    Talk {
                        asked: case.asked(plan),
                        settled: case.settled(now),
                        booked: case.next_appointment(now),
                        replied: case.replied(&plan.values),
                        told_before: case.told_before(),
                    }
                })
            })
        }),
        ending: Memo::new(move |_| case.with(|case| plan.with(|plan| case.as_ref()?.ending(plan.as_ref()?)))),
        day: Memo::new(move |_| app.now.get().date().at(0, 0)),
        later,
        open: RwSignal::new(None),
        form: RwSignal::new(Form::default()),
        begun: RwSignal::new(false),
        error: RwSignal::new(""),
    };
    view! {
        <div class="desk afterwards">
            <div class="now-and-next">
                <section aria-labelledby="today-title">
                    <div class="plan-head">
                        <h2 id="today-title" tabindex="-1">"Today"</h2>
                        <p class="small soft"><time>{live(move || when::full(app.now.get()))}</time></p>
                    </div>
                    {live(move || desk.stands())}
                    {desk.unsettled()}
                    {desk.next_step()}
                    {desk.asking()}
                    {desk.today()}
                </section>
                {desk.reactions()}
                {desk.coming()}
                {desk.checklists()}
            </div>
            <div class="kept-here">
                {desk.record()}
                {desk.reason()}
                {desk.closing()}
                {desk.incidents()}
            </div>
            {live(move || desk.papers())}
        </div>
        {desk.dialog()}
    }
    .into_any()
}

impl Desk {
    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.app.edit_here(self.id, change);
    }

    /// Changes the case and says so, with a way back. The way back restores what this page changes by a tap and what was
    /// begun in the dialog, and leaves alone whatever was typed in the meantime.
    fn change(self, said: &str, change: impl FnOnce(&mut Case)) {
        self.change_once(said, &mut once(change));
    }

    fn change_once(self, said: &str, change: &mut dyn FnMut(&mut Case)) {
        let Some(before) = self.id.with_value(|id| untrack(|| self.app.case(id))) else { return };
        self.edit(change);
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.app.edit(&before.id.clone(), |case| {
                case.status = before.status;
                case.log = before.log;
                case.moments = before.moments;
                case.follow_ups = before.follow_ups;
                case.incidents = before.incidents;
                case.shelf = before.shelf;
                for (field, text) in &before.begun {
                    if !case.begun.contains_key(field) {
                        case.begun.insert(field.clone(), text.clone());
                    }
                }
            });
        });
        self.app.say(said, Some(undo));
    }

    fn path(self, rest: &str) -> String {
        self.id.with_value(|id| format!("#/case/{id}{rest}"))
    }

    /// Whom the case talks to, by name where it knows one: whom the plan names, else the one who was written to last.
    fn them(self) -> String {
        self.case.with(|case| {
            self.plan.with(|plan| {
                let (Some(case), Some(plan)) = (case, plan) else { return String::new() };
                letter::addressee(case, plan).or_else(|| case.last_addressee().map(str::to_owned)).unwrap_or_default()
            })
        })
    }

    /// Where the case stands, in one sentence, and the way from the first thought to the end.
    fn stands(self) -> AnyView {
        let now = self.day.get();
        let status = self.status.get();
        let ending = self.ending.get();
        let word = ending.map_or_else(|| "Told".to_owned(), |ending| when::capital(ending.say()));
        let talk = self.talk.get();
        let before = talk.told_before;
        let word = if before { "You said no before; you repeated it" } else { &word };
        let told = |told: &Told| {
            let at = when::moment(told.at, now);
            let confirmed = told.confirmed.filter(|_| !told.channel.is_written());
            let written = confirmed.map_or_else(
                || if told.is_in_writing() { String::new() } else { " Not in writing yet.".to_owned() },
                |at| format!(" In writing {}.", when::moment(at, now)),
            );
            format!("{word} {} {at}.{written}", told.channel.say())
        };
        // What the person answered about the exit counts where the log has nothing on it.
        let known = self.situation.with(heard_by_answers);
        let silent = self.situation.with(|it| it.values().one(EXIT_STATUS) == Some(ExitStatus::DISAPPEARED));
        let stays = self.situation.with(|it| it.values().one(INTENT) == Some(Intent::STAY));
        let (asked, settled) = (talk.asked, talk.settled);
        let of_asking =
            asked.map(|it| itinerary::asked_in_words(it, now)).or_else(|| settled.map(|it| asked::agreed(it, now)));
        let said = of_asking.unwrap_or_else(|| match &status {
            Status::Deciding | Status::Ready if known == Known::Reacted => {
                "They know, and they have reacted. When and how you told them is not noted here.".to_owned()
            }
            Status::Deciding | Status::Ready if known == Known::Told => {
                "They know. When and how you told them is not noted here.".to_owned()
            }
            Status::Deciding | Status::Ready if silent => "They are waiting to hear from you.".to_owned(),
            Status::Deciding | Status::Ready if stays => "You stay in for now.".to_owned(),
            Status::Deciding | Status::Ready => "They don’t know yet.".to_owned(),
            Status::Told(it) => told(it),
            Status::Acknowledged(it) => match talk.replied {
                Some(reply) => format!("{}{}", told(it), after_reply(reply, it, before, now)),
                None => format!("{} They know, and nothing waits for an answer.", told(it)),
            },
            Status::Answered(it, Reaction::Silence) => format!("{} They have not answered so far.", told(it)),
            Status::Answered(it, reaction) => format!("{} They answered: {}.", told(it), reaction.say()),
            Status::Closed { on, ending, .. } => {
                format!("Closed {}: {}.", when::day(*on, now.date()), ending.say())
            }
            Status::Reopened(on) => format!("Open again since {}.", when::day(*on, now.date())),
        });
        let silence = matches!(status, Status::Answered(_, Reaction::Silence));
        let asks = asked.is_some() || settled.is_some();
        let back = settled.is_some() || asked.is_some_and(|asked| asked.answered);
        let at = match status.standing() {
            _ if asks => 1 + usize::from(back),
            Standing::Deciding | Standing::Ready if known == Known::Reacted => 2,
            Standing::Deciding | Standing::Ready if known == Known::Told => 1,
            Standing::Deciding | Standing::Ready | Standing::Reopened => 0,
            Standing::ToldOrally | Standing::ToldInWriting => 1,
            Standing::Answered if silence => 1,
            Standing::Acknowledged | Standing::Answered => 2,
            Standing::Closed(_) => 3,
        };
        let first = if status.standing() == Standing::Reopened { "Open again" } else { "Deciding" };
        let answered = status.standing() == Standing::Answered && !silence || known == Known::Reacted && at == 2;
        let third = if answered || asks { "They answered" } else { "They know" };
        let last = match ending {
            Some(ending) if at == 3 => when::capital(ending.say()),
            _ => "Closed".to_owned(),
        };
        let second = if asks { "Asked" } else { "Told" };
        let steps = [first.to_owned(), second.to_owned(), third.to_owned(), last];
        let step = move |(index, label): (usize, String)| {
            view! { <li class:done=index < at aria-current=(index == at).then_some("step")>{label}</li> }
        };
        view! {
            <p class="stands said">{said}</p>
            <ol class="way" role="list" aria-label="How far the case has come">{steps.into_iter().enumerate().map(step).collect_view()}</ol>
        }
        .into_any()
    }

    /// What the plan wants done next; the buttons that lead there. What was asked in writing is done.
    fn next_step(self) -> AnyView {
        let step = Memo::new(move |_| {
            let now = self.app.now.get();
            let done = self.talk.get().asked.is_some_and(|asked| !asked.spoken_only || asked.answered);
            if done || matches!(self.status.get(), Status::Answered(..) | Status::Closed { .. }) {
                return None;
            }
            self.plan.with(|plan| {
                let plan = plan.as_ref().filter(|plan| plan.answer_id("tell") != "nobody")?;
                self.case.with(|case| {
                    let case = case.as_ref()?;
                    let legs = itinerary::legs(case, plan, now);
                    let say =
                        |key| legs.iter().find(|leg| leg.key == key).map(|leg| leg.say.clone()).unwrap_or_default();
                    let offer = letter::written_offers(case, plan).first().map(|offer| offer.wording.id());
                    let call = planned(plan).map(|_| Call {
                        // After a call that reached nobody, or while nobody would answer, the words come first.
                        first: !itinerary::writes_first(case, plan),
                        again: itinerary::called_in_vain(case, plan),
                    });
                    let (what, by) = (say("Do"), say("By"));
                    Some(Step { what, by, offer, call, exit: plan.values.flag(EXIT_NOTICE), asks: asked_by(plan) })
                })
            })
        });
        let unconfirmed = move || matches!(self.status.get(), Status::Told(told) if !told.is_in_writing());
        let shown = move |Step { what, by, offer, call, exit, asks }: Step| {
            let write = offer.map(|id| self.path(&format!("/write/{id}")));
            let unconfirmed = unconfirmed();
            let spoken = self.talk.get().asked.and(asks);
            let asks = asks.filter(|_| spoken.is_none());
            let call = call.filter(|_| !unconfirmed && spoken.is_none());
            let calls_first = call.is_some_and(|call| call.first);
            let write = write.map(|path| view! { <a class="button" class:next=!calls_first href=path>{icon(Icon::WRITE)}"Write the words"</a> }.into_any());
            let call = call.map(|call| {
                let label = if call.again { "Call once more" } else { "Practise the call" };
                view! { <a class="button" class:next=calls_first href=self.path("/call")>{icon(Icon::CALL)}{label}</a> }
                    .into_any()
            });
            let ways = if calls_first { [call, write] } else { [write, call] };
            view! {
                <div class="question asked">
                    <p class="legend">{if spoken.is_some() { "Put it in writing, too.".to_owned() } else { what }}</p>
                    <p class="small soft">{by}</p>
                    <div class="buttons">
                        {ways}
                        {(exit && !unconfirmed).then(|| view! { <button type="button" class="button" on:click=pressed(move |_| self.start(Open::Told))>"I have told them"</button> })}
                        {asks.map(|_| view! { <button type="button" class="button" on:click=pressed(move |_| self.start(Open::Asked))>"I have asked them"</button> })}
                        {unconfirmed.then(|| view! { <button type="button" class="button" on:click=pressed(move |_| self.confirm())>"It is in writing now"</button> })}
                        {spoken.map(|id| view! { <button type="button" class="button" on:click=pressed(move |_| self.written(id))>"It is in writing now"</button> })}
                    </div>
                </div>
            }
        };
        view! { {live(move || step.get().map(shown))} }.into_any()
    }

    /// An appointment whose time has passed: only the person knows whether it took place.
    fn unsettled(self) -> AnyView {
        let passed = Memo::new(move |_| {
            let now = self.app.now.get();
            self.case.with(|case| case.as_ref().and_then(|case| case.unsettled_appointment(now)))
        });
        let settle = move |attended: Attended| {
            self.edit(|case| {
                if let Some(booked) = &mut case.appointment {
                    booked.attended = attended;
                }
            });
            page::after_paint(|| page::focus("today-title"));
        };
        let ask = move |at: DateTime| {
            let at = when::moment(at, self.day.get());
            view! {
                <div class="question asked">
                    <fieldset>
                        <legend>{format!("Your appointment was {at}. Did it take place?")}</legend>
                        <div class="buttons">
                            <button type="button" class="button" on:click=pressed(move |_| settle(Attended::Settled))>"Yes, or it was called off in time"</button>
                            <button type="button" class="button" on:click=pressed(move |_| settle(Attended::Missed))>"No, it passed without a word"</button>
                        </div>
                    </fieldset>
                </div>
            }
        };
        view! { {live(move || passed.get().map(ask))} }.into_any()
    }

    /// The written record went out by a way that the page did not see.
    fn confirm(self) {
        let now = self.app.now.get_untracked();
        self.change("Noted: it is in writing.", |case| case.tell(now, Channel::Email));
        page::after_paint(|| page::focus("today-title"));
    }
}

/// What is between the person and them.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Talk {
    /// What was asked of them.
    asked: Option<Asked>,
    /// The time that they agreed to.
    settled: Option<Settled>,
    /// The appointment that is ahead.
    booked: Option<DateTime>,
    /// What the person answered last, where nothing came back since.
    replied: Option<Replied>,
    /// The person had told them before the case began.
    told_before: bool,
}

/// What the plan wants done next.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    what: String,
    by: String,
    /// The words for it.
    offer: Option<&'static str>,
    /// It is said aloud.
    call: Option<Call>,
    /// They know by it that the person leaves.
    exit: bool,
    /// The message by which something is asked of them.
    asks: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Call {
    /// The call comes before the words.
    first: bool,
    /// It reached nobody so far.
    again: bool,
}

/// The person's own last word, as it follows how they were told.
fn after_reply(reply: Replied, told: &Told, before: bool, now: DateTime) -> String {
    let at = when::moment(reply.at, now);
    let own = match reply {
        // The sentence before has said it.
        _ if before && reply.at == told.at => String::new(),
        Replied { again: true, .. } => format!(" You said no again {at}."),
        Replied { again: false, .. } => format!(" You answered {at}."),
    };
    format!("{own} If they write once more, choose what they did.")
}

/// Takes something out of a list, if it is there; of two that are the same, one stays.
fn take_out<T: PartialEq>(list: &mut Vec<T>, own: &T) {
    if let Some(at) = list.iter().position(|other| other == own) {
        list.remove(at);
    }
}

/// What the answers alone say about how far the news has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Nothing, or that nobody was told.
    No,
    Told,
    Reacted,
}

fn heard_by_answers(situation: &Situation) -> Known {
    let values = situation.values();
    let quiet = [EmployerReaction::NONE_YET, EmployerReaction::SILENCE];
    let told = [ExitStatus::TOLD_ORALLY, ExitStatus::TOLD_IN_WRITING];
    if values.one(EMPLOYER_REACTION).is_some_and(|reaction| !quiet.contains(&reaction)) {
        Known::Reacted
    } else if values.one(EXIT_STATUS).is_some_and(|status| told.contains(&status)) {
        Known::Told
    } else {
        Known::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_answered_what_came_back_is_not_told_that_nobody_knows() {
        let check = |say: fn(&mut Situation), known: Known| {
            let mut situation = Situation::default();
            say(&mut situation);
            assert_eq!(heard_by_answers(&situation), known);
        };
        check(|_| {}, Known::No);
        check(|it| it.choose(EXIT_STATUS, ExitStatus::NOT_COMMUNICATED), Known::No);
        check(|it| it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED), Known::No);
        check(|it| it.choose(EXIT_STATUS, ExitStatus::TOLD_ORALLY), Known::Told);
        check(|it| it.choose(EMPLOYER_REACTION, EmployerReaction::BETTER_OFFER), Known::Reacted);
        check(
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, EmployerReaction::SILENCE);
            },
            Known::Told,
        );
    }
}
