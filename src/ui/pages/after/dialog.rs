//! Where something is put down: an entry of the log, a date to come back to, a note about misconduct.

use leptos::prelude::*;

use super::{Desk, take_out};
use crate::browser::page;
use crate::domain::calendar::{Date, DateTime};
use crate::domain::case::{Begun, Case, Channel, Event, FollowUp, Incident, LogEntry, Outcome, asked_by};
use crate::domain::plan::Plan;
use crate::domain::situation::{EXIT_CHANNEL_USED, ExitChannelUsed};
use crate::domain::templates::slots;
use crate::storage::fingerprint;
use crate::ui::components::choice::{radios, select};
use crate::ui::components::dialog::dialog;
use crate::ui::hear::{heard, pressed, sent};
use crate::ui::letter;
use crate::ui::live::live;
use crate::ui::when;

/// What the dialog is open for. What is to be changed goes along as it was, because its place in the case may change.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Open {
    Entry(Option<LogEntry>),
    /// An entry that says: they were told.
    Told,
    /// An entry that says: what the plan wants asked was asked.
    Asked,
    /// The time that they gave instead of the old one.
    NewTime,
    FollowUp(Option<FollowUp>),
    Incident(Option<Incident>),
}

/// What stands in the dialog, by the names of its fields. It is kept as it is until it is put down or thrown away.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Form(Begun);

/// Whose words an entry holds, as [`Form`] has it: theirs where it says nothing.
const YOU: &str = "you";
const NOBODY: &str = "nobody";
/// What is ticked, as [`Form`] has it.
const YES: &str = "yes";

impl Open {
    /// The place where what is typed is kept.
    pub(super) fn place(&self) -> String {
        let (what, own) = match self {
            Open::Entry(own) => ("entry", own.as_ref().map(Form::of_entry)),
            Open::Told => ("told", None),
            Open::Asked => ("asked", None),
            Open::NewTime => ("new-time", None),
            Open::FollowUp(own) => ("date", own.as_ref().map(Form::of_follow_up)),
            Open::Incident(own) => ("incident", own.as_ref().map(Form::of_incident)),
        };
        own.map_or_else(|| what.to_owned(), |form| format!("{what} {}", form.mark()))
    }
}

impl Desk {
    /// Opens the dialog, with what had been typed there before.
    pub(super) fn start(self, open: Open) {
        let begun = self.app.begun(self.id, &open.place());
        self.begun.set(!begun.is_empty());
        self.form.set(if begun.is_empty() { untrack(|| self.blank(&open)) } else { Form(begun) });
        self.error.set("");
        self.open.set(Some(open));
    }

    /// The form before anything is typed.
    fn blank(self, open: &Open) -> Form {
        let now = self.app.now.get();
        let new = || Form::default().with("at", &now.to_string()).with("name", &self.them());
        match open {
            Open::Entry(None) => new(),
            Open::Told => {
                let told = self.case.with(|case| case.as_ref().is_some_and(|case| case.exited_at().is_some()));
                let way = self.plan.with(as_planned).say();
                new().with("who", YOU).with("channel", way).with("tells", if told { "" } else { YES })
            }
            Open::Asked => new().with("who", YOU).with("channel", self.plan.with(as_planned).say()),
            Open::NewTime => Form::default(),
            Open::Entry(Some(own)) => Form::of_entry(own),
            Open::FollowUp(None) => Form::default().with("at", now.date().plus_months(1).to_string().as_str()),
            Open::FollowUp(Some(own)) => Form::of_follow_up(own),
            Open::Incident(None) => Form::default(),
            Open::Incident(Some(own)) => Form::of_incident(own),
        }
    }

    /// The dialog itself.
    pub(super) fn dialog(self) -> AnyView {
        let open = Signal::derive(move || self.open.with(Option::is_some));
        let close = Callback::new(move |()| self.open.set(None));
        dialog("", "dialog-title", open, close, move || self.open.get().map(|open| self.content(open)))
    }

    /// Something was typed or ticked: it is kept at once, so that the dialog can be left in whatever way.
    fn write(self, name: &str, text: String) {
        self.form.update(|form| form.set(name, text));
        let Some(open) = self.open.get_untracked() else { return };
        let form = self.form.get_untracked();
        let begun = form != untrack(|| self.blank(&open));
        self.begun.set(begun);
        self.app.begin(self.id, &open.place(), if begun { form.0 } else { Begun::default() });
    }

    /// Takes what was typed away, with a way back.
    fn throw_away(self) {
        let Some(place) = self.open.get_untracked().map(|open| open.place()) else { return };
        self.open.set(None);
        self.change("What you typed there is gone.", |case| case.begin(&place, Begun::default()));
    }

    fn content(self, open: Open) -> AnyView {
        let (title, fields) = match &open {
            Open::Entry(None) => ("What happened, and when?", self.entry_fields(true)),
            Open::Entry(Some(_)) => ("Change this entry", self.entry_fields(false)),
            Open::Told => ("How did you tell them?", self.told_fields()),
            Open::Asked => ("How did you ask them?", self.told_fields()),
            Open::NewTime => ("When is it now?", self.field("at", "Day and time", "datetime-local", "")),
            Open::FollowUp(own) => {
                let title = if own.is_some() { "Move it to another day" } else { "What do you want to come back to?" };
                (title, self.follow_up_fields())
            }
            Open::Incident(_) => ("What happened? Only you see this.", self.incident_fields()),
        };
        let put = match &open {
            Open::Entry(None) | Open::Told | Open::Asked => "Add to the log",
            Open::FollowUp(None) => "Add the date",
            Open::NewTime => "Keep the new time",
            Open::Incident(None) => "Keep this note",
            _ => "Keep the change",
        };
        let submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            self.put(&open);
        };
        view! {
            <form on:submit=sent(submit)>
                <h2 id="dialog-title">{title}</h2>
                {fields}
                <p class="error" role="alert">{live(move || self.error.get())}</p>
                <div class="buttons">
                    <button type="submit" class="button next">{put}</button>
                    <button type="button" class="button quiet" on:click=pressed(move |_| self.open.set(None))>"Not now"</button>
                    {live(move || self.begun.get().then(|| view! { <button type="button" class="text-button" on:click=pressed(move |_| self.throw_away())>"Throw away what I typed"</button> }))}
                </div>
            </form>
        }
        .into_any()
    }

    fn entry_fields(self, new: bool) -> AnyView {
        let labels = ["They wrote or called", "I wrote or called", "A note"].map(str::to_owned).to_vec();
        let who = Signal::derive(move || self.form.with(|form| form.who() as usize));
        let choose = Callback::new(move |index: usize| self.write("who", ["", YOU, NOBODY][index.min(2)].to_owned()));
        let is = move |who: Who| self.form.with(|form| form.who() == who);
        let untold = self.case.with_untracked(|case| case.as_ref().is_some_and(|case| case.exited_at().is_none()));
        view! {
            {new.then(|| radios("who", "Who", false, labels, who, choose))}
            {self.field("at", "When", "datetime-local", "")}
            {live(move || (!is(Who::Nobody)).then(|| view! { {self.channel()}{self.field("name", "With whom", "text", "")} }))}
            {self.field("text", "What was said", "", "A few words are enough.")}
            {live(move || (new && untold && is(Who::You)).then(|| self.tick("tells", "They know by it that I am leaving")))}
            {self.tick("private", "Keep this to me: leave it out of prints and exports")}
        }
        .into_any()
    }

    fn told_fields(self) -> AnyView {
        view! {
            {self.channel()}
            {self.field("at", "When", "datetime-local", "")}
            {self.field("name", "Whom", "text", "")}
            {self.field("text", "What was said", "", "A few words are enough. You can leave it empty.")}
        }
        .into_any()
    }

    fn follow_up_fields(self) -> AnyView {
        view! {
            {self.field("text", "What", "text", "")}
            {self.field("at", "On", "date", "")}
        }
        .into_any()
    }

    fn incident_fields(self) -> AnyView {
        view! {
            {self.field("at", "When", "datetime-local", "As near as you remember. You can leave it empty.")}
            {self.field("place", "Where", "text", "A room, a call, a platform.")}
            {self.field("name", "Who", "text", "")}
            {self.field("text", "What was said and done", "", "Just the facts, in the words that were used.")}
            {self.field("witnesses", "Who saw or heard it", "text", "")}
            {self.field("left", "When you left", "datetime-local", "")}
        }
        .into_any()
    }

    /// One field with its label; without a kind it takes several lines.
    fn field(self, name: &'static str, label: &'static str, kind: &'static str, hint: &'static str) -> AnyView {
        let id = format!("log-{name}");
        let about = format!("{id}-hint");
        let typed = move |event| self.write(name, event_target_value(&event));
        let text = move || self.form.with(|form| form.get(name).to_owned());
        let described = (!hint.is_empty()).then(|| about.clone());
        let field = if kind.is_empty() {
            view! { <textarea class="input" id=id.clone() aria-describedby=described prop:value=text on:input=heard(typed)></textarea> }.into_any()
        } else {
            view! { <input class="input" id=id.clone() type=kind autocomplete="off" aria-describedby=described prop:value=text on:input=heard(typed)/> }.into_any()
        };
        view! {
            <div class="field">
                <label for=id>{label}</label>
                {(!hint.is_empty()).then(|| view! { <p class="hint" id=about>{hint}</p> })}
                {field}
            </div>
        }
        .into_any()
    }

    fn channel(self) -> AnyView {
        let labels = Channel::ALL.map(|channel| crate::ui::when::capital(channel.say())).to_vec();
        let chosen = Signal::derive(move || {
            let named = self.form.with(|form| form.channel());
            Channel::ALL.iter().position(|channel| *channel == named).unwrap_or_default()
        });
        let choose = Callback::new(move |index: usize| {
            self.write("channel", Channel::ALL.get(index).map_or("", |channel| channel.say()).to_owned());
        });
        view! {
            <div class="field">
                <label for="log-channel">"How"</label>
                {select("log-channel", labels, chosen, choose)}
            </div>
        }
        .into_any()
    }

    fn tick(self, name: &'static str, label: &'static str) -> AnyView {
        let on = move || self.form.with(|form| form.is(name));
        let put = move |event| self.write(name, if event_target_checked(&event) { YES } else { "" }.to_owned());
        view! { <label class="choice"><input type="checkbox" prop:checked=on on:change=heard(put)/>{label}</label> }
            .into_any()
    }

    /// Puts down what the form says, or says what is missing.
    fn put(self, open: &Open) {
        let form = self.form.get_untracked();
        let now = self.app.now.get_untracked();
        let done = match open.clone() {
            Open::Entry(own) => form.entry(now).map(|entry| self.put_entry(own, entry, form.is("tells"))),
            Open::Told => form.entry(now).map(|entry| self.put_entry(None, entry, true)),
            Open::Asked => form.entry(now).map(|entry| self.put_asked(entry)),
            Open::NewTime => form.new_time(now).map(|at| self.put_new_time(at)),
            Open::FollowUp(own) => form.follow_up().map(|(on, what)| self.put_follow_up(own, on, what)),
            Open::Incident(own) => form.incident().map(|incident| self.put_incident(own, incident)),
        };
        match done {
            Ok(()) => {
                self.app.begin(self.id, &open.place(), Begun::default());
                self.open.set(None);
                let place = match open {
                    Open::FollowUp(_) => "coming-title",
                    Open::Incident(_) => "incidents-title",
                    Open::Asked | Open::NewTime => "today-title",
                    _ => "record-title",
                };
                page::after_paint(move || page::focus(place));
            }
            Err(error) => self.error.set(error),
        }
    }

    fn put_entry(self, own: Option<LogEntry>, mut entry: LogEntry, tells: bool) {
        let said = if own.is_some() { "Entry changed." } else { "Noted." };
        let plan = self.plan.get_untracked();
        self.change(said, |case| {
            if let Some(own) = own {
                take_out(&mut case.log, &own);
                entry.event = with_what_was_kept(entry.event, own.event);
            } else if let (true, Event::Sent { channel, .. }) = (tells, &entry.event) {
                case.tell(entry.at, *channel);
            }
            // A name that was given here fills its gap in every message.
            if let (Event::Sent { to, .. }, Some(plan)) = (&entry.event, &plan)
                && !to.is_empty()
                && letter::addressee(case, plan).is_none()
            {
                letter::put(case, Some(plan), &slots::CONTACT_NAME, to);
            }
            case.note(entry);
        });
    }

    /// It was asked in a way that the app did not see: the log has it as the message that the plan names.
    fn put_asked(self, mut entry: LogEntry) {
        let now = self.app.now.get_untracked();
        let named = self.plan.with_untracked(|plan| plan.as_ref().and_then(asked_by));
        let mut spoken = false;
        if let Event::Sent { template, channel, .. } = &mut entry.event {
            *template = named.map(str::to_owned);
            spoken = matches!(channel, Channel::Phone | Channel::InPerson);
        }
        let moves = self.asks_to_move();
        self.decide("Noted. Now it is their turn.", |case| {
            if spoken && moves {
                // The written line that follows says that they talked.
                case.answer(now, |it| it.choose(EXIT_CHANNEL_USED, ExitChannelUsed::PHONE));
            }
            case.note(entry);
        });
    }

    fn asks_to_move(self) -> bool {
        self.plan.with_untracked(|plan| {
            plan.as_ref().is_some_and(|plan| matches!(plan.answer_id("action"), "reschedule" | "switch-format"))
        })
    }

    fn put_new_time(self, at: DateTime) {
        if let Some(asked) = self.talk.get_untracked().asked {
            self.hear(asked, Outcome::NewTime(at), &format!("They gave you a new time: {}.", when::full(at)));
        }
    }

    fn put_follow_up(self, own: Option<FollowUp>, on: Date, what: String) {
        let now = self.app.now.get_untracked();
        let change = move |case: &mut Case| match own {
            Some(own) => case.keep_follow_up(FollowUp { on, what, ..own }),
            None => case.add_follow_up(now, on, &what),
        };
        self.change("Noted.", change);
    }

    fn put_incident(self, own: Option<Incident>, incident: Incident) {
        self.change("Noted. It stays with you.", |case| {
            match case.incidents.iter_mut().find(|it| Some(&**it) == own.as_ref()) {
                Some(own) => *own = incident,
                None => case.incidents.push(incident),
            }
        });
    }
}

/// The way that the plan begins with; the first of the list where it names none.
fn as_planned(plan: &Option<Plan>) -> Channel {
    match plan.as_ref().map_or("", |plan| plan.answer_id("channel")) {
        "email" => Channel::Email,
        "in-person" => Channel::InPerson,
        "text" => Channel::Text,
        "linkedin" => Channel::Linkedin,
        _ => Channel::Phone,
    }
}

/// What an entry holds beside the form stays as it was: the message it came from, and what they did.
fn with_what_was_kept(new: Event, old: Event) -> Event {
    match (new, old) {
        (Event::Sent { to, channel, text, .. }, Event::Sent { template, subject, .. }) => {
            Event::Sent { to, channel, template, subject, text }
        }
        (Event::Heard { from, channel, text, .. }, Event::Heard { reaction, .. }) => {
            Event::Heard { from, channel, reaction, text }
        }
        (new, _) => new,
    }
}

/// Whose words an entry holds.
#[derive(Clone, Copy, PartialEq)]
enum Who {
    They,
    You,
    /// A note that nobody said.
    Nobody,
}

impl Form {
    fn with(mut self, name: &str, text: &str) -> Form {
        self.set(name, text.to_owned());
        self
    }

    /// A field that is empty is not in it.
    fn set(&mut self, name: &str, text: String) {
        if text.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), text);
        }
    }

    fn of_entry(LogEntry { at, event, private }: &LogEntry) -> Form {
        let (who, name, channel, text) = match event {
            Event::Heard { from, channel, text, .. } => ("", from.as_str(), channel.say(), text),
            Event::Sent { to, channel, text, .. } => (YOU, to.as_str(), channel.say(), text),
            Event::Note(text) => (NOBODY, "", "", text),
        };
        let form = Form::default().with("who", who).with("name", name).with("channel", channel).with("text", text);
        form.with("at", &at.to_string()).with("private", if *private { YES } else { "" })
    }

    fn of_follow_up(own: &FollowUp) -> Form {
        Form::default().with("at", &own.on.to_string()).with("text", &own.what)
    }

    fn of_incident(own: &Incident) -> Form {
        let moment = |at: Option<DateTime>| at.map(|at| at.to_string()).unwrap_or_default();
        let form = Form::default().with("place", &own.place).with("name", &own.people).with("text", &own.what);
        form.with("witnesses", &own.witnesses).with("at", &moment(own.at)).with("left", &moment(own.left))
    }

    /// A short name for what stands in it.
    fn mark(&self) -> String {
        fingerprint(&self.0.values().map(String::as_str).collect::<String>())
    }

    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// What stands in a field, without spaces around it.
    fn own(&self, name: &str) -> String {
        self.get(name).trim().to_owned()
    }

    fn is(&self, name: &str) -> bool {
        self.get(name) == YES
    }

    fn who(&self) -> Who {
        match self.get("who") {
            YOU => Who::You,
            NOBODY => Who::Nobody,
            _ => Who::They,
        }
    }

    fn channel(&self) -> Channel {
        let named = Channel::ALL.into_iter().find(|channel| channel.say() == self.get("channel"));
        named.unwrap_or(Channel::Phone)
    }

    fn entry(&self, now: DateTime) -> Result<LogEntry, &'static str> {
        let at: DateTime = self.get("at").parse().map_err(|_| "Say when it was, with day and time.")?;
        if at > now {
            return Err("That time is still ahead. Say when it was.");
        }
        let (name, channel, text) = (self.own("name"), self.channel(), self.own("text"));
        let event = match self.who() {
            Who::They => Event::Heard { from: name, channel, reaction: None, text },
            Who::You => Event::Sent { to: name, channel, template: None, subject: String::new(), text },
            Who::Nobody if text.is_empty() => return Err("Write a few words first."),
            Who::Nobody => Event::Note(text),
        };
        Ok(LogEntry { at, event, private: self.is("private") })
    }

    fn new_time(&self, now: DateTime) -> Result<DateTime, &'static str> {
        let at: DateTime = self.get("at").parse().map_err(|_| "Say when it is, with day and time.")?;
        if at > now { Ok(at) } else { Err("That time has passed. Say when it is now.") }
    }

    fn follow_up(&self) -> Result<(Date, String), &'static str> {
        let on = self.get("at").parse().map_err(|_| "Say on which day.")?;
        let what = self.own("text");
        if what.is_empty() { Err("Say in a few words what it is.") } else { Ok((on, what)) }
    }

    fn incident(&self) -> Result<Incident, &'static str> {
        let moment = |name| match self.get(name).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| "Give day and time, or leave them empty."),
        };
        let what = self.own("text");
        if what.is_empty() {
            return Err("Say in a few words what was said and done.");
        }
        Ok(Incident {
            at: moment("at")?,
            place: self.own("place"),
            people: self.own("name"),
            what,
            witnesses: self.own("witnesses"),
            left: moment("left")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use proptest::prelude::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn form(who: &str, at: &str, text: &str) -> Form {
        Form::default().with("who", who).with("at", at).with("text", text)
    }

    /// What keeps the form from becoming an entry.
    #[track_caller]
    fn check(form: Form, error: &str) {
        assert_eq!(form.entry(NOW).expect_err("an entry was made"), error);
    }

    #[test]
    fn an_entry_needs_a_time_that_has_been_and_a_note_needs_words() {
        check(form("", "", "No"), "Say when it was, with day and time.");
        check(form("", "2026-11-23T09:01", "No"), "That time is still ahead. Say when it was.");
        check(form(NOBODY, "2026-11-23T09:00", "  "), "Write a few words first.");
        assert!(form(YOU, "2026-11-23T09:00", "").entry(NOW).is_ok(), "that it was said is enough");
    }

    #[test]
    fn a_new_time_is_ahead() {
        let new_time = |at: &str| form("", at, "").new_time(NOW);
        assert_eq!(new_time(""), Err("Say when it is, with day and time."));
        assert_eq!(new_time("2026-11-23T09:00"), Err("That time has passed. Say when it is now."));
        assert_eq!(new_time("2026-11-26T14:00"), Ok(date(2026, 11, 26).at(14, 0)));
    }

    #[test]
    fn telling_starts_at_the_way_of_the_plan() {
        use crate::domain::condition::Value;
        use crate::domain::plan::plan;
        use crate::domain::situation::{
            HAS_PHONE_NUMBER, INTENT, Intent, MISCONDUCT, Misconduct, STAGE, Situation, Stage,
        };
        let check = |stage: Value<Stage>, harassed: bool, expected: Channel| {
            let mut situation = Situation::default();
            situation.choose(STAGE, stage);
            situation.choose(INTENT, Intent::LEAVE);
            situation.answer(HAS_PHONE_NUMBER, true);
            if harassed {
                situation.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
            }
            assert_eq!(as_planned(&plan(&situation, NOW)), expected);
        };
        check(Stage::OFFER_VERBAL, false, Channel::Phone);
        check(Stage::OFFER_VERBAL, true, Channel::Email);
        check(Stage::EARLY_ROUNDS, false, Channel::Email);
        assert_eq!(as_planned(&None), Channel::Phone);
    }

    #[test]
    fn a_changed_entry_keeps_what_the_form_does_not_show() {
        let before = Event::Sent {
            to: "Maya".into(),
            channel: Channel::Email,
            template: Some("t-email-general".into()),
            subject: "Withdrawal".into(),
            text: "Old".into(),
        };
        let new = form(YOU, "2026-11-23T09:00", "New").entry(NOW).expect("an entry").event;
        let Event::Sent { template, subject, text, .. } = with_what_was_kept(new, before) else {
            panic!("it is still a message")
        };
        assert_eq!(
            (template.as_deref(), subject.as_str(), text.as_str()),
            (Some("t-email-general"), "Withdrawal", "New")
        );
    }

    #[test]
    fn what_is_changed_goes_by_what_it_was() {
        let entry = |text: &str| form(YOU, "2026-11-23T09:00", text).entry(NOW).expect("an entry");
        let place = |own: Option<LogEntry>| Open::Entry(own).place();
        assert_ne!(place(Some(entry("One"))), place(Some(entry("Two"))));
        assert_eq!(place(Some(entry("One"))), place(Some(entry("One"))));
        assert_eq!([place(None), Open::Told.place()], ["entry", "told"]);
        let incident = form("", "", "He shouted.").with("place", "Room 4").incident().expect("a note");
        for form in [Form::of_entry(&entry("One")), Form::of_incident(&incident)] {
            assert!(form.0.values().all(|text| !text.is_empty()), "what is kept is what is read back: {form:?}");
        }
        assert_eq!(Form::of_incident(&incident).incident(), Ok(incident));
        assert_eq!(Form::of_entry(&entry("One")).entry(NOW), Ok(entry("One")));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_taken_or_refused_with_a_sentence(at in ".{0,20}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?", text in ".{0,40}", channel in ".{0,9}") {
            let form = form("", &at, &text).with("channel", &channel).with("left", &at);
            for refused in [form.entry(NOW).err(), form.follow_up().err(), form.incident().err()].into_iter().flatten() {
                prop_assert!(refused.ends_with('.'));
            }
            if let Ok(incident) = form.incident() {
                prop_assert_eq!(incident.what, text.trim());
            }
        }
    }
}
