//! Where something is put down: an entry of the log, a date to come back to, a note about misconduct.

use crate::ui::hear::{heard, pressed, sent};
use crate::ui::live::live;
use leptos::prelude::*;

use super::Desk;
use crate::browser::page;
use crate::domain::calendar::{Date, DateTime};
use crate::domain::case::{Case, Channel, Event, FollowUp, Incident, LogEntry};
use crate::domain::plan::Plan;
use crate::domain::templates::slots;
use crate::ui::components::choice::radios;
use crate::ui::letter;

/// What the dialog is open for. Entries and incidents are named by their place in the case.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Open {
    Entry(Option<usize>),
    /// An entry that says: they were told.
    Told,
    FollowUp(Option<FollowUp>),
    Incident(Option<usize>),
}

/// What stands in the dialog; each use of it needs a part.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Form {
    who: Who,
    at: String,
    channel: usize,
    name: String,
    text: String,
    private: bool,
    /// By this entry they know that the person leaves.
    tells: bool,
    place: String,
    witnesses: String,
    left: String,
    /// What keeps it from being put down.
    error: &'static str,
}

/// Whose words an entry holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Who {
    #[default]
    They,
    You,
    /// A note that nobody said.
    Nobody,
}

impl Who {
    const ALL: [Who; 3] = [Who::They, Who::You, Who::Nobody];

    fn of(event: &Event) -> Who {
        match event {
            Event::Heard { .. } => Who::They,
            Event::Sent { .. } => Who::You,
            Event::Note(_) => Who::Nobody,
        }
    }
}

/// A field of the form.
type Pick = fn(&mut Form) -> &mut String;

impl Desk {
    /// Opens the dialog, with what had been typed there before.
    pub(super) fn start(self, open: Open) {
        let before = self.left.with_value(|left| left.iter().find(|(other, _)| *other == open).cloned());
        let form = before.map_or_else(|| untrack(|| self.blank(&open)), |(_, form)| form);
        self.form.set(Form { error: "", ..form });
        self.open.set(Some(open));
    }

    /// The form before anything is typed.
    fn blank(self, open: &Open) -> Form {
        let now = self.app.now.get_untracked();
        let case = self.case.get_untracked();
        let blank = Form { at: now.to_string(), name: self.them(), ..Form::default() };
        let told = case.as_ref().is_some_and(|case| case.exited_at().is_some());
        match open {
            Open::Entry(None) => blank,
            Open::Told => Form { who: Who::You, tells: !told, channel: self.plan.with(as_planned), ..blank },
            Open::Entry(Some(index)) => {
                let entry = case.as_ref().and_then(|case| case.log.get(*index));
                entry.map_or(blank, |LogEntry { at, event, private }| {
                    let form = Form { who: Who::of(event), at: at.to_string(), private: *private, ..Form::default() };
                    match event {
                        Event::Sent { to: name, channel, text, .. }
                        | Event::Heard { from: name, channel, text, .. } => {
                            let channel = Channel::ALL.iter().position(|other| other == channel).unwrap_or_default();
                            Form { name: name.clone(), channel, text: text.clone(), ..form }
                        }
                        Event::Note(text) => Form { text: text.clone(), ..form },
                    }
                })
            }
            Open::FollowUp(None) => Form { at: now.date().plus_months(1).to_string(), ..Form::default() },
            Open::FollowUp(Some(own)) => Form { at: own.on.to_string(), text: own.what.clone(), ..Form::default() },
            Open::Incident(None) => Form::default(),
            Open::Incident(Some(index)) => {
                let incident = case.as_ref().and_then(|case| case.incidents.get(*index)).cloned().unwrap_or_default();
                let moment = |at: Option<DateTime>| at.map(|at| at.to_string()).unwrap_or_default();
                Form {
                    at: moment(incident.at),
                    place: incident.place,
                    name: incident.people,
                    text: incident.what,
                    witnesses: incident.witnesses,
                    left: moment(incident.left),
                    ..Form::default()
                }
            }
        }
    }

    /// The dialog itself.
    pub(super) fn dialog(self) -> AnyView {
        let dialog = NodeRef::<leptos::html::Dialog>::new();
        Effect::new(move || {
            let open = self.open.with(Option::is_some);
            if let Some(dialog) = dialog.get() {
                if open { page::open_dialog(&dialog) } else { dialog.close() }
            }
        });
        view! {
            <dialog node_ref=dialog aria-labelledby="dialog-title" on:close=heard(move |_| self.leave())>
                {live(move || self.open.get().map(|open| self.content(open)))}
            </dialog>
        }
        .into_any()
    }

    /// Closes the dialog and keeps what was typed for the next time.
    fn leave(self) {
        let Some(open) = self.open.get_untracked() else { return };
        let form = self.form.get_untracked();
        let typed = form != untrack(|| self.blank(&open));
        self.left.update_value(|left| {
            left.retain(|(other, _)| *other != open);
            if typed {
                left.push((open, form));
            }
        });
        self.open.set(None);
    }

    fn content(self, open: Open) -> AnyView {
        let (title, fields) = match &open {
            Open::Entry(None) => ("What happened, and when?", self.entry_fields(true)),
            Open::Entry(Some(_)) => ("Change this entry", self.entry_fields(false)),
            Open::Told => ("How did you tell them?", self.told_fields()),
            Open::FollowUp(own) => {
                let title = if own.is_some() { "Move it to another day" } else { "What do you want to come back to?" };
                (title, self.follow_up_fields())
            }
            Open::Incident(_) => ("What happened? Only you see this.", self.incident_fields()),
        };
        let put = match &open {
            Open::Entry(None) | Open::Told => "Add to the log",
            Open::FollowUp(None) => "Add the date",
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
                <p class="error" role="alert">{live(move || self.form.with(|form| form.error))}</p>
                <div class="buttons">
                    <button type="submit" class="button next">{put}</button>
                    <button type="button" class="button quiet" on:click=pressed(move |_| self.leave())>"Never mind"</button>
                </div>
            </form>
        }
        .into_any()
    }

    fn entry_fields(self, new: bool) -> AnyView {
        let labels = ["They wrote or called", "I wrote or called", "A note"].map(str::to_owned).to_vec();
        let who =
            Signal::derive(move || Who::ALL.iter().position(|it| *it == self.form.with(|form| form.who)).unwrap_or(0));
        let choose = Callback::new(move |index: usize| {
            self.form.update(|form| form.who = Who::ALL.get(index).copied().unwrap_or_default());
        });
        let untold = self.case.with_untracked(|case| case.as_ref().is_some_and(|case| case.exited_at().is_none()));
        view! {
            {new.then(|| radios("who", "Who", false, labels, who, choose))}
            {self.field("at", "When", "datetime-local", "", |form| &mut form.at)}
            {live(move || (self.form.with(|form| form.who) != Who::Nobody).then(|| view! { {self.channel()}{self.field("name", "With whom", "text", "", |form| &mut form.name)} }))}
            {self.field("text", "What was said", "", "A few words are enough.", |form| &mut form.text)}
            {live(move || (new && untold && self.form.with(|form| form.who) == Who::You).then(|| self.tick("They know by it that I am leaving", |form| &mut form.tells)))}
            {self.tick("Keep this to me: leave it out of prints and exports", |form| &mut form.private)}
        }
        .into_any()
    }

    fn told_fields(self) -> AnyView {
        view! {
            {self.channel()}
            {self.field("at", "When", "datetime-local", "", |form| &mut form.at)}
            {self.field("name", "Whom", "text", "", |form| &mut form.name)}
            {self.field("text", "What was said", "", "A few words are enough. You can leave it empty.", |form| &mut form.text)}
        }
        .into_any()
    }

    fn follow_up_fields(self) -> AnyView {
        view! {
            {self.field("text", "What", "text", "", |form| &mut form.text)}
            {self.field("at", "On", "date", "", |form| &mut form.at)}
        }
        .into_any()
    }

    fn incident_fields(self) -> AnyView {
        view! {
            {self.field("at", "When", "datetime-local", "As near as you remember. You can leave it empty.", |form| &mut form.at)}
            {self.field("place", "Where", "text", "A room, a call, a platform.", |form| &mut form.place)}
            {self.field("name", "Who", "text", "", |form| &mut form.name)}
            {self.field("text", "What was said and done", "", "Just the facts, in the words that were used.", |form| &mut form.text)}
            {self.field("witnesses", "Who saw or heard it", "text", "", |form| &mut form.witnesses)}
            {self.field("left", "When you left", "datetime-local", "", |form| &mut form.left)}
        }
        .into_any()
    }

    /// One field with its label; without a kind it takes several lines.
    fn field(
        self,
        id: &'static str,
        label: &'static str,
        kind: &'static str,
        hint: &'static str,
        pick: Pick,
    ) -> AnyView {
        let id = format!("log-{id}");
        let about = format!("{id}-hint");
        let typed = move |event| {
            let text = event_target_value(&event);
            self.form.update(|form| *pick(form) = text);
        };
        let text = move || pick(&mut self.form.get()).clone();
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
        let pick = move |event| {
            let chosen = event_target_value(&event).parse().unwrap_or_default();
            self.form.update(|form| form.channel = chosen);
        };
        let option = move |(index, channel): (usize, &Channel)| {
            view! { <option value=index.to_string() selected=move || self.form.with(|form| form.channel) == index>{crate::ui::when::capital(channel.say())}</option> }
        };
        view! {
            <div class="field">
                <label for="log-channel">"How"</label>
                <select class="input" id="log-channel" on:change=heard(pick)>{Channel::ALL.iter().enumerate().map(option).collect_view()}</select>
            </div>
        }
        .into_any()
    }

    fn tick(self, label: &'static str, pick: fn(&mut Form) -> &mut bool) -> AnyView {
        let on = move || *pick(&mut self.form.get());
        let put = move |event| self.form.update(|form| *pick(form) = event_target_checked(&event));
        view! { <label class="choice"><input type="checkbox" prop:checked=on on:change=heard(put)/>{label}</label> }
            .into_any()
    }

    /// Puts down what the form says, or says what is missing.
    fn put(self, open: &Open) {
        let form = self.form.get_untracked();
        let now = self.app.now.get_untracked();
        let done = match open {
            Open::Entry(place) => form.entry(now).map(|entry| self.put_entry(*place, entry, form.tells)),
            Open::Told => form.entry(now).map(|entry| self.put_entry(None, entry, true)),
            Open::FollowUp(own) => form.follow_up().map(|(on, what)| self.put_follow_up(own.clone(), on, what)),
            Open::Incident(place) => form.incident().map(|incident| self.put_incident(*place, incident)),
        };
        match done {
            Ok(()) => {
                self.left.update_value(|left| left.retain(|(other, _)| other != open));
                self.open.set(None);
                let place = match open {
                    Open::FollowUp(_) => "coming-title",
                    Open::Incident(_) => "incidents-title",
                    _ => "record-title",
                };
                page::after_paint(move || page::focus(place));
            }
            Err(error) => self.form.update(|form| form.error = error),
        }
    }

    fn put_entry(self, place: Option<usize>, mut entry: LogEntry, tells: bool) {
        let said = if place.is_some() { "Entry changed." } else { "Noted." };
        let plan = self.plan.get_untracked();
        self.change(said, |case| {
            if let Some(place) = place.filter(|place| *place < case.log.len()) {
                let before = case.log.remove(place);
                entry.event = with_what_was_kept(entry.event, before.event);
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

    fn put_follow_up(self, own: Option<FollowUp>, on: Date, what: String) {
        let now = self.app.now.get_untracked();
        let change = move |case: &mut Case| match own {
            Some(own) => case.keep_follow_up(FollowUp { on, what, ..own }),
            None => case.add_follow_up(now, on, &what),
        };
        self.change("Noted.", change);
    }

    fn put_incident(self, place: Option<usize>, incident: Incident) {
        self.change("Noted. It stays with you.", |case| match place.and_then(|place| case.incidents.get_mut(place)) {
            Some(own) => *own = incident,
            None => case.incidents.push(incident),
        });
    }
}

/// The place of the way that the plan begins with; the first of the list where it names none.
fn as_planned(plan: &Option<Plan>) -> usize {
    let channel = match plan.as_ref().map_or("", |plan| plan.answer_id("channel")) {
        "email" => Channel::Email,
        "in-person" => Channel::InPerson,
        "text" => Channel::Text,
        "linkedin" => Channel::Linkedin,
        _ => Channel::Phone,
    };
    Channel::ALL.iter().position(|other| *other == channel).unwrap_or_default()
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

impl Form {
    fn entry(&self, now: DateTime) -> Result<LogEntry, &'static str> {
        let at: DateTime = self.at.parse().map_err(|_| "Say when it was, with day and time.")?;
        if at > now {
            return Err("That time is still ahead. Say when it was.");
        }
        let name = self.name.trim().to_owned();
        let channel = Channel::ALL.get(self.channel).copied().unwrap_or(Channel::Phone);
        let text = self.text.trim().to_owned();
        let event = match self.who {
            Who::They => Event::Heard { from: name, channel, reaction: None, text },
            Who::You => Event::Sent { to: name, channel, template: None, subject: String::new(), text },
            Who::Nobody if text.is_empty() => return Err("Write a few words first."),
            Who::Nobody => Event::Note(text),
        };
        Ok(LogEntry { at, event, private: self.private })
    }

    fn follow_up(&self) -> Result<(Date, String), &'static str> {
        let on = self.at.parse().map_err(|_| "Say on which day.")?;
        let what = self.text.trim().to_owned();
        if what.is_empty() { Err("Say in a few words what it is.") } else { Ok((on, what)) }
    }

    fn incident(&self) -> Result<Incident, &'static str> {
        let moment = |text: &str| match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| "Give day and time, or leave them empty."),
        };
        if self.text.trim().is_empty() {
            return Err("Say in a few words what was said and done.");
        }
        Ok(Incident {
            at: moment(&self.at)?,
            place: self.place.trim().to_owned(),
            people: self.name.trim().to_owned(),
            what: self.text.trim().to_owned(),
            witnesses: self.witnesses.trim().to_owned(),
            left: moment(&self.left)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use proptest::prelude::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn form(who: Who, at: &str, text: &str) -> Form {
        Form { who, at: at.to_owned(), text: text.to_owned(), ..Form::default() }
    }

    /// What keeps the form from becoming an entry.
    #[track_caller]
    fn check(form: Form, error: &str) {
        assert_eq!(form.entry(NOW).expect_err("an entry was made"), error);
    }

    #[test]
    fn an_entry_needs_a_time_that_has_been_and_a_note_needs_words() {
        check(form(Who::They, "", "No"), "Say when it was, with day and time.");
        check(form(Who::They, "2026-11-23T09:01", "No"), "That time is still ahead. Say when it was.");
        check(form(Who::Nobody, "2026-11-23T09:00", "  "), "Write a few words first.");
        assert!(form(Who::You, "2026-11-23T09:00", "").entry(NOW).is_ok(), "that it was said is enough");
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
            assert_eq!(Channel::ALL[as_planned(&plan(&situation, NOW))], expected);
        };
        check(Stage::OFFER_VERBAL, false, Channel::Phone);
        check(Stage::OFFER_VERBAL, true, Channel::Email);
        check(Stage::EARLY_ROUNDS, false, Channel::Email);
        assert_eq!(Channel::ALL[as_planned(&None)], Channel::Phone);
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
        let new = form(Who::You, "2026-11-23T09:00", "New").entry(NOW).expect("an entry").event;
        let Event::Sent { template, subject, text, .. } = with_what_was_kept(new, before) else {
            panic!("it is still a message")
        };
        assert_eq!(
            (template.as_deref(), subject.as_str(), text.as_str()),
            (Some("t-email-general"), "Withdrawal", "New")
        );
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_taken_or_refused_with_a_sentence(at in ".{0,20}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?", text in ".{0,40}", channel in 0..99_usize) {
            let form = Form { channel, left: at.clone(), ..form(Who::They, &at, &text) };
            for refused in [form.entry(NOW).err(), form.follow_up().err(), form.incident().err()].into_iter().flatten() {
                prop_assert!(refused.ends_with('.'));
            }
            if let Ok(incident) = form.incident() {
                prop_assert_eq!(incident.what, text.trim());
            }
        }
    }
}
