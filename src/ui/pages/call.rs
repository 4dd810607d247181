//! Call: one line at a time in large type, in three rounds: read it, say it aloud, do it for real.

use leptos::prelude::*;

use crate::browser::{address, clock, page, speech};
use crate::domain::calendar::DateTime;
use crate::domain::call::{self, CORE_SECONDS, Call, Line, Manner, They, spoken_seconds};
use crate::domain::case::{Case, Channel, Draft, Event, LogEntry, Moment, Sent};
use crate::domain::condition::Value;
use crate::domain::plan::tables::CHANNEL;
use crate::domain::plan::{Plan, plan as make_plan, table_of};
use crate::domain::rules::{ACTION_REHEARSE_ONCE, MISCONDUCT_NO_DUTY_TO_CALL, PUSHBACK_REHEARSE};
use crate::domain::situation::{ACTION, Action, EXIT_CHANNEL_USED, EXIT_STATUS, ExitStatus, HOURS_SINCE_EARLY_EXIT};
use crate::domain::situation::{APPOINTMENT_FORMAT, AppointmentFormat};
use crate::domain::situation::{ExitChannelUsed, LIVE};
use crate::domain::templates::compose::{Style, Switches, Wording, compose};
use crate::domain::templates::{Slot, T_INPERSON_LEAVE_FOR_SAFETY};
use crate::handoff::tel;
use crate::ui::calm::at_once;
use crate::ui::case_bar::is_delicate;
use crate::ui::components::fill::{self, FillIn, Gap};
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::sheet::line;
use crate::ui::components::shortcuts::Shortcut;
use crate::ui::hear::{heard, pressed};
use crate::ui::letter::{self, CONTACT_PHONE};
use crate::ui::live::{Show, live};
use crate::ui::state::App;

/// How the call is practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Round {
    Read,
    Say,
    Do,
}

impl Round {
    const ALL: [Round; 3] = [Round::Read, Round::Say, Round::Do];

    /// What its button says.
    fn name(self) -> &'static str {
        match self {
            Round::Read => "Read it",
            Round::Say => "Say it",
            Round::Do => "Do it",
        }
    }

    /// What to do in it.
    fn how(self) -> &'static str {
        match self {
            Round::Read => "Read each line in your head. Put it into words of your own if they come easier.",
            Round::Say => "Say each line aloud, as if they were listening.",
            Round::Do => "Call, and keep this page in front of you.",
        }
    }

    /// Under which name the case remembers that it is done.
    fn key(self) -> &'static str {
        match self {
            Round::Read => "fw-rehearsal/1",
            Round::Say => "fw-rehearsal/2",
            Round::Do => "fw-rehearsal/3",
        }
    }
}

/// How a call came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Spoke,
    Voicemail,
    Nobody,
}

/// What the page computes from the case, each once.
#[derive(Clone, Copy)]
struct Stage {
    app: App,
    id: StoredValue<String>,
    case: Memo<Option<Case>>,
    plan: Memo<Option<Plan>>,
    call: Memo<Option<Call>>,
    round: RwSignal<Round>,
    /// The line that is said now.
    at: RwSignal<usize>,
    /// The reply that is being answered.
    turn: RwSignal<Option<&'static str>>,
    /// The gap that is being filled.
    open: RwSignal<Option<&'static Slot>>,
    /// A call is wanted although the plan asks for none.
    anyway: RwSignal<bool>,
    timer: Timer,
    /// Their lines are spoken by the browser.
    aloud: RwSignal<bool>,
}

/// Where the clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    Waiting,
    Running,
    Over,
}

/// Counts the seconds of the core.
#[derive(Clone, Copy)]
struct Timer {
    spent: RwSignal<usize>,
    count: RwSignal<Count>,
    began: StoredValue<f64>,
    /// Tells the run that is counted from those before it.
    run: StoredValue<u32>,
}

impl Timer {
    fn new() -> Timer {
        Timer {
            spent: RwSignal::new(0),
            count: RwSignal::new(Count::Waiting),
            began: StoredValue::new(0.0),
            run: StoredValue::new(0),
        }
    }

    fn start(self) {
        let run = self.run.get_value().wrapping_add(1);
        self.run.set_value(run);
        self.began.set_value(clock::seconds());
        self.spent.set(0);
        self.count.set(Count::Running);
        self.tick(run);
    }

    fn tick(self, run: u32) {
        page::after(250, move || {
            // The page may be gone by now.
            if self.run.try_get_value() == Some(run) && self.count.try_get_untracked() == Some(Count::Running) {
                let spent = (clock::seconds() - self.began.get_value()).max(0.0) as usize;
                if self.spent.get_untracked() != spent {
                    self.spent.set(spent);
                }
                self.tick(run);
            }
        });
    }

    fn stop(self) {
        if self.count.get_untracked() == Count::Running {
            self.count.set(Count::Over);
        }
    }

    fn reset(self) {
        self.count.set(Count::Waiting);
        self.spent.set(0);
    }
}

/// How a talk begins: an interview may take place on a screen or on the phone as well.
fn opening(in_the_room: bool, format: Option<Value<AppointmentFormat>>) -> &'static str {
    match format {
        _ if !in_the_room => "They pick up.",
        Some(AppointmentFormat::VIDEO) => "You see each other on the screen.",
        Some(AppointmentFormat::PHONE) => "You are both on the phone.",
        _ => "You sit down together.",
    }
}

/// The call of one case.
pub fn call(app: App, id: String) -> AnyView {
    let id = StoredValue::new(id);
    let case = Memo::new(move |_| id.with_value(|id| app.case(id)));
    let plan = Memo::new(move |_| {
        case.with(|case| {
            let now = app.now.get();
            make_plan(&case.as_ref()?.situation_at(now), now)
        })
    });
    let anyway = RwSignal::new(false);
    let call = Memo::new(move |_| {
        case.with(|case| plan.with(|plan| make_call(app, case.as_ref()?, plan.as_ref()?, anyway.get())))
    });
    // The round after the last one that was done: nobody has to begin anew after the page was closed.
    let round = case.with_untracked(|case| {
        let ticked = |round: &Round| case.as_ref().is_some_and(|case| case.ticked.contains_key(round.key()));
        match Round::ALL.iter().rposition(ticked) {
            None => Round::Read,
            Some(0) => Round::Say,
            Some(_) => Round::Do,
        }
    });
    let stage = Stage {
        app,
        id,
        case,
        plan,
        call,
        round: RwSignal::new(round),
        at: RwSignal::new(0),
        turn: RwSignal::new(None),
        open: RwSignal::new(None),
        anyway,
        timer: Timer::new(),
        aloud: RwSignal::new(false),
    };
    on_cleanup(speech::stop);
    view! {
        <Show when=move || call.with(Option::is_some) fallback=move || stage.no_call()>
            {stage.page()}
        </Show>
        <FillIn
            gap=Signal::derive(move || stage.gap())
            write=app.begins(id)
            put=Callback::new(move |text: String| stage.put(&text))
            close=Callback::new(move |()| stage.open.set(None))
        />
    }
    .into_any()
}

fn make_call(app: App, case: &Case, plan: &Plan, anyway: bool) -> Option<Call> {
    let wording = call::planned(plan).or_else(|| call::possible(plan).filter(|_| anyway))?;
    let now = app.now.get();
    let none = Draft::default();
    let draft = case.drafts.get(wording.id()).unwrap_or(&none);
    app.profile.with(|profile| {
        let filling = letter::filling(case, profile, plan);
        let tone = draft.tone.unwrap_or(Style::of_plan(&plan.values).tone);
        let switches = &letter::switches(wording, plan, draft);
        Some(call::call(wording, &case.situation_at(now), now, plan, Manner { filling: &filling, tone, switches }))
    })
}

impl Stage {
    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.app.edit_here(self.id, change);
    }

    fn path(self, tab: &str) -> String {
        self.id.with_value(|id| format!("#/case/{id}{tab}"))
    }

    fn with<T: Default>(self, read: impl FnOnce(&Call) -> T) -> T {
        self.call.with(|call| call.as_ref().map(read).unwrap_or_default())
    }

    fn in_the_room(self) -> bool {
        self.with(|call| call.in_the_room)
    }

    /// The name of the other side, or a word for it.
    fn them(self) -> String {
        let named = self.case.with(|case| self.plan.with(|plan| letter::addressee(case.as_ref()?, plan.as_ref()?)));
        let first = named.and_then(|name| name.split_whitespace().next().map(str::to_owned));
        first.unwrap_or_else(|| "they".into())
    }

    fn says(self) -> String {
        match self.them().as_str() {
            "they" => "If they say…".into(),
            name => format!("If {name} says…"),
        }
    }

    fn page(self) -> AnyView {
        self.app.keys.add(
            "Call",
            vec![
                self.key("ArrowRight", "Say the next line", Stage::forward),
                self.key(" ", "Say the next line", Stage::forward),
                self.key("ArrowLeft", "Go back one line", Stage::back),
                self.key("Backspace", "Leave a reply and go on with the call", |stage| _ = stage.leave_reply()),
            ],
        );
        let heard = at_once(move || self.heard());
        view! {
            <div class="desk talk">
                <div class="talk-head">
                    {live(move || self.plan.with(|plan| plan.as_ref().and_then(call::planned).is_none()).then(|| view! {
                        <p class="small soft">"The plan asks for a message in writing. You can call all the same."</p>
                    }))}
                    <nav class="rounds" aria-label="Three rounds"><ol role="list">{Round::ALL.map(|round| self.tab(round))}</ol></nav>
                    <p class="small soft">{live(move || self.round.get().how())}</p>
                </div>
                <section class="stage" aria-labelledby="stage">
                    {live(move || (self.round.get() == Round::Do).then(|| self.ring()))}
                    {live(move || if self.turn.get().is_some() { self.answering() } else { self.saying() })}
                    <p class="hidden-text" role="status">{heard}</p>
                    <div class="stage-foot">
                        <div class="clock">{live(move || self.clock())}</div>
                        <div class="buttons">
                            <button type="button" class="button" aria-disabled=move || self.is_first().then_some("true") on:click=pressed(move |_| self.back())>"Back"</button>
                            <button type="button" class="button" class:next=move || self.round.get() != Round::Do on:click=pressed(move |_| self.forward())>
                                {live(move || self.next_label())}{icon(Icon::GO)}
                            </button>
                        </div>
                    </div>
                    {live(move || (self.round.get() == Round::Say).then(|| self.voice()))}
                    {live(move || (self.round.get() == Round::Do).then(|| self.outcome()))}
                </section>
                <aside class="replies" aria-labelledby="replies-title">
                    <h2 id="replies-title">{live(move || self.says())}</h2>
                    {live(move || self.replies())}
                    <div class="stop-line">
                        <p class="key">"Your stop line"</p>
                        <p class="said">{live(move || self.show(self.with(|call| call.stop.pieces.clone())))}</p>
                    </div>
                </aside>
                <section class="script" aria-labelledby="script-title">
                    <h2 class="eyebrow" id="script-title">{live(move || if self.in_the_room() { "All of it" } else { "The whole call" })}</h2>
                    {live(move || self.script())}
                </section>
            </div>
        }
        .into_any()
    }

    fn key(self, key: &'static str, what: &'static str, run: fn(Stage)) -> Shortcut {
        Shortcut { key, what, run: Callback::new(move |()| run(self)) }
    }

    fn tab(self, round: Round) -> AnyView {
        let number = Round::ALL.iter().position(|other| *other == round).unwrap_or_default() + 1;
        let done =
            move || self.case.with(|case| case.as_ref().is_some_and(|case| case.ticked.contains_key(round.key())));
        let current = move || self.round.get() == round;
        view! {
            <li>
                <button type="button" aria-current=move || current().then_some("step") on:click=pressed(move |_| self.enter(round))>
                    {live(move || if done() && !current() {
                        view! { {icon(Icon::CHECK)}<span class="hidden-text">"Done: "</span> }.into_any()
                    } else {
                        view! { <span class="num">{number}</span> }.into_any()
                    })}
                    <span>{round.name()}</span>
                </button>
            </li>
        }
        .into_any()
    }

    fn enter(self, round: Round) {
        self.round.set(round);
        self.at.set(0);
        self.turn.set(None);
        self.timer.reset();
        speech::stop();
    }

    fn count(self) -> usize {
        self.with(|call| call.lines().count())
    }

    fn current(self) -> Option<Line> {
        let at = self.at.get();
        self.call.with(|call| call.as_ref()?.lines().nth(at).cloned())
    }

    fn show(self, pieces: Vec<crate::domain::templates::compose::Piece>) -> AnyView {
        let fill = Callback::new(move |slot| self.open.set(Some(slot)));
        line(letter::spoken(&pieces), self.open.get().map(|slot| slot.id), Some(fill))
    }

    /// One line in large type. The others lie under it, so that the page keeps its height while they change.
    fn saying(self) -> AnyView {
        let lines: Vec<Line> = self.with(|call| call.lines().cloned().collect());
        let core = self.with(|call| call.core.len());
        let count = lines.len();
        let before = {
            let lines = lines.clone();
            move || {
                let before = |at| lines.get(at).map(|line: &Line| letter::apostrophes(&line.text()));
                self.at.get().checked_sub(1).map_or_else(|| Some(self.opens().into()), before)
            }
        };
        let they = move || self.current().map(|line| line.they).filter(|they| !they.is_empty());
        let where_now = move || {
            let at = self.at.get() + 1;
            if at > core { format!("line {at} of {count}, if there is time") } else { format!("line {at} of {count}") }
        };
        let large = lines.into_iter().enumerate().map(|(n, line)| {
            let pieces = line.pieces;
            view! { <p class="line said" class:now=move || self.at.get() == n>{live(move || self.show(pieces.clone()))}</p> }
        });
        view! {
            <h2 class="eyebrow" id="stage" tabindex="-1">"You say "<span class="soft">{live(where_now)}</span></h2>
            <p class="before-line" class:said=move || self.at.get() != 0>{before}</p>
            <div class="lines">{large.collect_view()}</div>
            <p class="they">{live(move || they().map(|they| view! {
                <span class="key">{self.may_say()}</span><span class="said">{they}</span>
            }))}</p>
        }
        .into_any()
    }

    /// What goes before the first line.
    fn opens(self) -> &'static str {
        let format = self.plan.with(|plan| plan.as_ref().and_then(|plan| plan.values.one(APPOINTMENT_FORMAT)));
        opening(self.in_the_room(), format)
    }

    fn may_say(self) -> String {
        match self.them().as_str() {
            "they" => "They may say".into(),
            name => format!("{name} may say"),
        }
    }

    /// The answer to a reply, in the place of the line.
    fn answering(self) -> AnyView {
        let turn =
            self.call.with(|call| call.as_ref()?.turns.iter().find(|turn| Some(turn.id) == self.turn.get()).cloned());
        let Some(turn) = turn else { return self.saying() };
        let (They::Say(they) | They::Do(they)) = turn.they;
        let say = turn.say.into_iter().map(|line| view! { <p class="line said now">{self.show(line.pieces)}</p> });
        view! {
            <h2 class="eyebrow" id="stage" tabindex="-1">"You answer"</h2>
            <p class="before-line said">{they}</p>
            <div class="answer">{say.collect_view()}</div>
            {(!turn.hint.is_empty()).then(|| view! { <p class="small soft">{turn.hint}</p> })}
            <p class="they"><span class="key">"If they go on"</span><span class="said upright">{self.show(turn.stop.pieces)}</span></p>
        }
        .into_any()
    }

    /// What is on the stage now, for people who do not see it.
    fn heard(self) -> String {
        if let Some(id) = self.turn.get() {
            return self.with(|call| {
                let said = call
                    .turns
                    .iter()
                    .find(|turn| turn.id == id)
                    .map(|turn| turn.say.iter().map(Line::text).collect::<Vec<_>>());
                format!("You answer: {}", said.unwrap_or_default().join(" "))
            });
        }
        self.current().map_or_else(String::new, |line| format!("You say: {}", line.text()))
    }

    fn next_label(self) -> &'static str {
        let waiting = self.at.get() == 0 && self.timer.count.get() == Count::Waiting;
        let last = self.at.get() + 1 >= self.count();
        match self.round.get() {
            _ if self.turn.get().is_some() => "Go on",
            Round::Say if waiting => "Start",
            Round::Read if last => "Now say it",
            Round::Say if last => "Now do it",
            Round::Do if last => "From the top",
            _ => "Next line",
        }
    }

    /// The next line, or the next round.
    fn forward(self) {
        if self.leave_reply() {
            return;
        }
        let (at, count, round) = untrack(|| (self.at.get(), self.count(), self.round.get()));
        // The first press only starts the clock: the first line is said now.
        if round == Round::Say && at == 0 && self.timer.count.get_untracked() == Count::Waiting {
            self.timer.start();
            return;
        }
        if round == Round::Say
            && self.aloud.get_untracked()
            && let Some(line) = untrack(|| self.current())
        {
            speech::say(line.they);
        }
        if at + 1 >= untrack(|| self.with(|call| call.core.len())) {
            self.timer.stop();
        }
        if at + 1 < count {
            self.at.set(at + 1);
            return;
        }
        match round {
            Round::Read => {
                self.finish(Round::Read);
                self.enter(Round::Say);
            }
            Round::Say => {
                self.finish(Round::Say);
                self.enter(Round::Do);
            }
            Round::Do => self.at.set(0),
        }
        page::after_paint(|| page::reveal("stage"));
    }

    /// Nothing lies before what is shown.
    fn is_first(self) -> bool {
        self.at.get() == 0 && self.turn.get().is_none()
    }

    fn back(self) {
        if !self.leave_reply() {
            self.at.update(|at| *at = at.saturating_sub(1));
        }
    }

    /// Goes on with the call where an answer is shown, and says whether one was: to draw the line anew for nothing would
    /// take the focus from it.
    fn leave_reply(self) -> bool {
        let shown = self.turn.get_untracked().is_some();
        if shown {
            self.turn.set(None);
        }
        shown
    }

    /// Remembers a round; what was said aloud once is off the list of things to do.
    fn finish(self, round: Round) {
        let today = self.app.now.get_untracked().date();
        self.edit(|case| {
            case.ticked.get_or_insert(round.key().to_owned(), today);
            if round == Round::Say {
                case.tick(&ACTION_REHEARSE_ONCE, Some(today));
            }
        });
    }

    fn clock(self) -> AnyView {
        let core = self.with(|call| spoken_seconds(&call.core));
        let about = if core <= CORE_SECONDS { CORE_SECONDS } else { core };
        match self.round.get() {
            Round::Say => {
                let spent = self.timer.spent.get();
                let label = format!("{spent} of about {about} seconds");
                let done = self.timer.count.get() == Count::Over;
                let under = if done {
                    "for the main lines. That is fine.".to_owned()
                } else {
                    format!("of about {about} seconds")
                };
                view! {
                    <div class="timer" role="timer" aria-label=label>
                        <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
                            <circle class="whole" cx="28" cy="28" r="25"></circle>
                            <circle class="spent" cx="28" cy="28" r="25" pathLength=about stroke-dasharray=format!("{} {about}", spent.min(about)) transform="rotate(-90 28 28)"></circle>
                        </svg>
                        <p><b class="num">{format!("{}:{:02}", spent / 60, spent % 60)}</b><span class="small soft">{under}</span></p>
                    </div>
                }
                .into_any()
            }
            _ => view! { <p class="small soft">{format!("The main lines take about {core} seconds.")}</p> }.into_any(),
        }
    }

    /// Their lines, spoken by the browser: only where it has a voice of its own for that.
    fn voice(self) -> AnyView {
        view! {
            <p class="small soft">"Nothing is recorded."</p>
            {speech::available().then(|| view! {
                <label class="choice small">
                    <input type="checkbox" prop:checked=move || self.aloud.get() on:change=heard(move |event| {
                        self.aloud.set(event_target_checked(&event));
                        speech::stop();
                    })/>
                    " Speak their lines, in a voice of this device"
                </label>
            })}
        }
        .into_any()
    }

    fn number(self) -> String {
        self.case.with(|case| {
            self.plan.with(|plan| match (case, plan) {
                (Some(case), Some(plan)) => letter::phone(case, plan),
                _ => String::new(),
            })
        })
    }

    /// The button that calls.
    fn ring(self) -> AnyView {
        if self.in_the_room() {
            return ().into_any();
        }
        let number = self.number();
        let fill = move |_| self.open.set(Some(&CONTACT_PHONE));
        match tel(&number) {
            Some(link) => view! {
                <div class="ring">
                    <a class="button next" href=link>{icon(Icon::CALL)}{format!("Call {number}")}</a>
                    <button type="button" class="text-button" on:click=pressed(fill)>"Change the number"</button>
                </div>
            }
            .into_any(),
            None => view! {
                <div class="ring">
                    <button type="button" class="button next" on:click=pressed(fill)>{icon(Icon::CALL)}"Add their number"</button>
                    {(!number.is_empty()).then(|| view! { <p class="look">{icon(Icon::LOOK)}{format!("“{number}” is no number that can be called. Write it in digits.")}</p> })}
                </div>
            }
            .into_any(),
        }
    }

    /// What came of it, in one tap.
    fn outcome(self) -> AnyView {
        let button = move |label: &'static str, outcome: Outcome| {
            view! { <button type="button" class="button short" on:click=pressed(move |_| self.called(outcome))>{label}</button> }
        };
        let room = self.in_the_room();
        view! {
            <div class="outcome">
                <h2 id="called">{if room { "You have said it?" } else { "I called" }}</h2>
                <div class="buttons">
                    {button(if room { "Yes, it is said" } else { "We spoke" }, Outcome::Spoke)}
                    {(!room).then(|| button("I left a voicemail", Outcome::Voicemail))}
                    {(!room).then(|| button("Nobody answered", Outcome::Nobody))}
                </div>
                <p class="small soft">"One tap writes it into the case and opens the email that comes next."</p>
            </div>
        }
        .into_any()
    }

    fn called(self, outcome: Outcome) {
        let now = self.app.now.get_untracked();
        let Some(before) = self.case.get_untracked() else { return };
        let Some(plan) = self.plan.get_untracked() else { return };
        let Some((id, room)) =
            self.call.with_untracked(|call| call.as_ref().map(|call| (call.wording_id, call.in_the_room)))
        else {
            return;
        };
        let to = letter::person(&before, &plan).map(|contact| contact.name.clone()).unwrap_or_default();
        let next = after_call(&plan, outcome);
        let Some(wording) = Wording::named(id) else { return };
        self.edit(|case| {
            case.ticked.get_or_insert(Round::Do.key().to_owned(), now.date());
            let them = if to.trim().is_empty() { "them" } else { to.trim() };
            let note = match outcome {
                Outcome::Spoke => {
                    let channel = if room { Channel::InPerson } else { Channel::Phone };
                    let sent = Sent { to: to.clone(), channel, subject: String::new(), text: String::new() };
                    case.send(now, wording, &plan.values, sent);
                    case.moments.remove(&Moment::CalledInVain);
                    return remember(case, &plan, now);
                }
                Outcome::Voicemail => format!("Called {them} and left a voicemail."),
                Outcome::Nobody => format!("Called {them}. Nobody answered."),
            };
            case.moments.insert(Moment::CalledInVain, now);
            case.note(LogEntry { at: now, event: Event::Note(note), private: false });
        });
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.app.edit(&before.id.clone(), |case| *case = before)
        });
        let said = match outcome {
            Outcome::Spoke => "Noted. Now put it in writing.",
            _ => "Noted. Write to them now, and call once more later.",
        };
        self.app.say(said, Some(undo));
        address::go(&self.path(&next.map_or_else(String::new, |id| format!("/write/{id}"))));
    }

    fn replies(self) -> AnyView {
        let turns: Vec<(&'static str, They)> =
            self.with(|call| call.turns.iter().map(|turn| (turn.id, turn.they)).collect());
        let row = move |(id, they): (&'static str, They)| {
            let (They::Say(words) | They::Do(words)) = they;
            let open = move || self.turn.get() == Some(id);
            view! {
                <li><button type="button" class="row" aria-pressed=move || open().to_string() on:click=pressed(move |_| self.hear(id, they))>
                    <span>{words}</span>{icon(Icon::GO)}
                </button></li>
            }
        };
        view! { <ul class="rows" role="list">{turns.into_iter().map(row).collect_view()}</ul> }.into_any()
    }

    /// They say something: the answer comes on the stage.
    fn hear(self, id: &'static str, they: They) {
        let again = self.turn.get_untracked() == Some(id);
        self.turn.set((!again).then_some(id));
        if again {
            return;
        }
        match they {
            They::Say(words) if self.aloud.get_untracked() => speech::say(words),
            _ => speech::stop(),
        }
        if self.round.get_untracked() == Round::Say {
            let today = self.app.now.get_untracked().date();
            self.edit(|case| case.tick(&PUSHBACK_REHEARSE, Some(today)));
        }
        page::after_paint(|| page::reveal("stage"));
    }

    /// All lines, and the words for a machine and for the room.
    fn script(self) -> AnyView {
        let (core, more, voicemail, in_person) =
            self.with(|call| (call.core.clone(), call.more.clone(), call.voicemail.clone(), call.in_person.clone()));
        let start = core.len() + 1;
        let item = move |(n, line): (usize, Line)| {
            view! { <li aria-current=move || (self.at.get() == n && self.turn.get().is_none()).then_some("true")>{self.show(line.pieces)}</li> }
        };
        let first = core.len();
        let paragraphs = move |lines: Vec<Line>| {
            lines.into_iter().map(|line| view! { <p class="said">{self.show(line.pieces)}</p> }).collect_view()
        };
        view! {
            <ol class="script-lines said">{core.into_iter().enumerate().map(item).collect_view()}</ol>
            {(!more.is_empty()).then(|| view! {
                <h3 class="eyebrow">"If there is time"</h3>
                <ol class="script-lines said" start=start>{more.into_iter().enumerate().map(|(n, line)| item((first + n, line))).collect_view()}</ol>
            })}
            <div class="folds">
                {(!voicemail.is_empty()).then(|| fold("If it goes to voicemail", None, view! { <div class="spoken">{paragraphs(voicemail)}</div> }))}
                {(!in_person.is_empty()).then(|| fold("If you meet in person", None, view! { <div class="spoken">{paragraphs(in_person)}</div> }))}
            </div>
        }
        .into_any()
    }

    /// The gap that the dialog is open for.
    fn gap(self) -> Option<Gap> {
        let slot = self.open.get()?;
        let text = untrack(|| {
            if slot.id == CONTACT_PHONE.id {
                return Some(self.number());
            }
            self.case.with(|case| {
                self.plan.with(|plan| {
                    self.app.profile.with(|profile| {
                        Some(letter::text_for(slot, &letter::filling(case.as_ref()?, profile, plan.as_ref()?)))
                    })
                })
            })
        });
        let begun = self.app.begun(self.id, &fill::place(slot));
        Some(Gap {
            slot,
            text: text.unwrap_or_default(),
            begun,
            own: letter::is_own(slot),
            choices: Vec::new(),
            more: 0,
        })
    }

    fn put(self, text: &str) {
        let Some(slot) = self.open.get_untracked() else { return };
        self.open.set(None);
        if letter::is_own(slot) {
            self.app.edit_profile(|profile| letter::put_own(profile, slot, text));
        } else if let Some(plan) = self.plan.get_untracked() {
            self.edit(|case| match slot.id == CONTACT_PHONE.id {
                true => letter::put_phone(case, &plan, text),
                false => letter::put(case, Some(&plan), slot, text),
            });
        }
        page::after_paint(|| page::focus("stage"));
    }

    /// Why there is nothing to rehearse, and where the words are.
    fn no_call(self) -> AnyView {
        let in_danger = self
            .case
            .with(|case| case.as_ref().is_some_and(|case| is_delicate(&case.situation_at(self.app.now.get()))));
        let Some(plan) = self.plan.get() else {
            let (title, because) = if in_danger {
                ("Nobody should call here", MISCONDUCT_NO_DUTY_TO_CALL.say)
            } else {
                ("No call yet", "A few more answers on the plan page, and the call stands here.")
            };
            return view! {
                <div class="plain">
                    <h2>{title}</h2>
                    <p>{because}</p>
                    <p class="buttons"><a class="button next" href=self.path("")>"To the plan"</a></p>
                </div>
            }
            .into_any();
        };
        let possible = call::possible(&plan).is_some();
        let nobody = plan.answer_id("tell") == "nobody";
        let title = match (in_danger, nobody) {
            (true, _) => "Nobody should call here",
            (false, true) => "There is nobody to call",
            (false, false) => "No call is needed here",
        };
        let because = table_of(CHANNEL.var).and_then(|table| {
            let line = plan.line(table);
            line.by.iter().find_map(|entry| entry.rule()).map(|rule| format!("{} {}", rule.say, rule.because))
        });
        let because = because
            .unwrap_or_else(|| if nobody { "Nobody has to be told now." } else { "It goes in writing." }.to_owned());
        let leaving = (in_danger && plan.values.flag(LIVE)).then(|| {
            let words = compose(
                &T_INPERSON_LEAVE_FOR_SAFETY,
                &plan.values,
                &Default::default(),
                Style::of_plan(&plan.values),
                &Switches::default(),
            );
            let words = letter::apostrophes(&words.text());
            view! { <p>"You can go without a word. If you want to say something:"</p><p class="line said">{words}</p> }
        });
        let to_write = self.case.with(|case| Some(letter::written_offers(case.as_ref()?, &plan).first()?.wording.id()));
        let to_write = to_write.filter(|_| !nobody);
        let only_the_plan = to_write.is_none();
        let words = to_write.map(|id| view! { <a class="button next" href=self.path(&format!("/write/{id}"))>{icon(Icon::WRITE)}"To the words"</a> });
        view! {
            <div class="plain">
                <h2 id="stage" tabindex="-1">{title}</h2>
                <p>{because}</p>
                {leaving}
                <p class="buttons">
                    {words}
                    <a class="button" class:next=only_the_plan href=self.path("")>"To the plan"</a>
                    {possible.then(|| view! { <button type="button" class="button quiet" on:click=pressed(move |_| self.anyway.set(true))>"Practise a call all the same"</button> })}
                </p>
            </div>
        }
        .into_any()
    }
}

/// What a talk changes beside telling them that the person leaves.
fn remember(case: &mut Case, plan: &Plan, now: DateTime) {
    match plan.values.one(ACTION) {
        Some(Action::LEAVE_EARLY) => {
            case.answer(now, |it| {
                it.choose(EXIT_STATUS, ExitStatus::LEFT_EARLY_UNCONFIRMED);
                it.count(HOURS_SINCE_EARLY_EXIT, 0.0);
            });
        }
        Some(Action::RESCHEDULE | Action::SWITCH_FORMAT) => {
            case.answer(now, |it| it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE));
        }
        _ => {}
    }
}

/// The email that comes next: the record of a talk, or, where nobody was reached, the words that say it in writing.
fn after_call(plan: &Plan, outcome: Outcome) -> Option<&'static str> {
    let record = Some(plan.answer_id("confirm-template")).filter(|id| Wording::named(id).is_some());
    let alone = plan.in_writing().filter(|id| Wording::named(id).is_some());
    match outcome {
        Outcome::Spoke => record.or(alone),
        Outcome::Voicemail | Outcome::Nobody => alone.or(record),
    }
}
