//! What the app knows: the cases, the person, the time, and where on the page they are.
//!
//! A list of cases shows the index; a case is opened when a page asks for it. What changes is written a moment later, all
//! of it at once when the page goes out of sight, and again for as long as the browser does not keep it.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::task::spawn_local;

use super::components::shortcuts::Shortcuts;
use super::frame::{self, Frame};
use super::itinerary;
use super::route::Route;
use crate::browser::offline::{self, News};
use crate::browser::page::Turn;
use crate::browser::{address, clock, download, look, page, store};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, Ending, OwnTemplate, Profile};
use crate::domain::situation::{Situation, Var};
use crate::domain::templates::library::Wanted;
use crate::storage::{
    Backup, Cabinet, Found, Headline, Kept, LoadError, Look, NextStep, PREFIX, RestoreError, SaveError, Settings,
    merge, merge_cases,
};
use crate::storage::{Store, StoreError, Trouble, Unreadable};

/// Everything that pages share. Facts are signals; whatever follows from them is computed where it is shown.
#[derive(Clone, Copy)]
pub struct App {
    pub route: ReadSignal<Route>,
    /// The local time, to the minute.
    pub now: ReadSignal<DateTime>,
    /// What a list shows of every case: open ones first, and among them the next date first.
    pub index: RwSignal<Vec<Headline>>,
    /// The cases that have been opened. [`App::case`] opens one, and [`App::every_case`] gives them all.
    pub cases: RwSignal<Vec<Case>>,
    pub profile: RwSignal<Profile>,
    pub settings: RwSignal<Settings>,
    /// Words that the person kept for other cases.
    pub templates: RwSignal<Vec<OwnTemplate>>,
    pub keeping: RwSignal<Keeping>,
    /// Something was changed and is not written yet.
    pub saving: RwSignal<bool>,
    /// Records that cannot be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// What the browser has lost without being asked.
    pub lost: RwSignal<Lost>,
    /// Cases for which the rules of this version say something else than those that the person saw: the id and what
    /// changed.
    pub renewed: RwSignal<Vec<(String, Vec<&'static str>)>>,
    /// The device's clock stands before the time at which a case was saved.
    pub clock_is_back: RwSignal<bool>,
    /// The way back after everything was erased. It lasts as long as the page.
    pub erased: RwSignal<Option<Callback<()>>>,
    pub toast: RwSignal<Option<Toast>>,
    /// The frame around the page, if it stands in one.
    pub frame: StoredValue<Option<Frame>>,
    /// What is looked for in the library, until the page is closed.
    pub library: RwSignal<Wanted>,
    /// The keys of the page that is shown.
    pub keys: Shortcuts,
    /// What the worker says that keeps the app in this browser, where there is one.
    pub offline: ReadSignal<Option<News>>,
    owner: StoredValue<Owner>,
    /// The question whose answer was guessed when a case began, until its plan shows it.
    first_question: StoredValue<Option<Var>>,
    cabinet: StoredValue<Cabinet<Box<dyn Store>>, LocalStorage>,
    /// What outlives the page at all.
    lasting: bool,
    desk: StoredValue<Desk>,
}

/// What this tab knows about the records behind what it shows. Records go by their key without the prefix.
#[derive(Default)]
struct Desk {
    /// The revision of each record as this tab knows it.
    revisions: BTreeMap<String, u64>,
    /// The cases as they were when they were last read or written: what another tab wrote is joined with them.
    bases: BTreeMap<String, Case>,
    profile: Profile,
    settings: Settings,
    /// What has been changed and not been written.
    waiting: BTreeSet<String>,
    /// Why something that waits could not be written.
    stuck: BTreeMap<String, Keeping>,
    /// Copies of cases that another tab has changed too, put down while the page was out of sight.
    copies: Vec<String>,
    /// Cases that another tab has deleted just now.
    removed: Vec<String>,
}

/// Whether what was written outlives the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Keeping {
    Saved,
    /// The browser keeps nothing for this page.
    InMemory,
    /// There is no room left in the browser's storage.
    Full,
    /// Another tab has written this case in the meantime, in the same place; nothing of it was overwritten.
    Elsewhere(Box<Kept<Case>>),
    /// A newer version of the app has written the record.
    Newer,
    /// The browser did not keep it, for a reason of its own.
    Failed,
}

/// What was here and is no longer in the browser's storage.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lost {
    /// Cases that this page still has, by id.
    pub held: Vec<String>,
    /// Cases of which only the line in the list is left.
    pub gone: Vec<Headline>,
    /// How many cases this tab saw before everything was cleared.
    pub cleared: usize,
}

/// A record that this version cannot read. It stays as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Unread {
    pub key: String,
    /// A newer version of the app wrote it.
    pub newer: bool,
}

impl Unread {
    fn new(key: String, why: &Unreadable) -> Unread {
        Unread { key, newer: *why == Unreadable::Newer }
    }
}

/// A short message that comes and goes.
#[derive(Clone)]
pub struct Toast {
    pub text: String,
    pub undo: Option<Callback<()>>,
}

const PROFILE: &str = "profile";
const SETTINGS: &str = "settings";

/// So many cases are opened at once, the next dates first: with more of them the first page takes no longer.
const AT_ONCE: usize = 20;

/// How long a change waits for the next one, in milliseconds.
const SOON: i32 = 500;

/// A clock that was set back by less than this harms no plan, in minutes.
const SLACK: i64 = 10;

fn case_key(id: &str) -> String {
    format!("case/{id}")
}

/// Under which name the revision of a template is remembered: cases have ids of the same form.
fn template_key(id: &str) -> String {
    format!("template/{id}")
}

impl App {
    /// Reads what was kept and starts to follow the address, the clock and the other tabs.
    pub fn open() -> App {
        let (route, set_route) = signal(Route::parse(&address::current()));
        address::listen(move |fragment| {
            let to = Route::parse(&fragment);
            if route.with_untracked(|from| *from != to) {
                set_route.set(to);
                page::close_popover("menu");
                page::to_top();
                page::after_paint(|| page::focus("title"));
            }
        });
        let (now, set_now) = signal(clock::now());
        let (offline, set_offline) = signal(None);
        let (store, lasting) = store::open();
        let app = App {
            route,
            now,
            index: RwSignal::default(),
            cases: RwSignal::default(),
            profile: RwSignal::default(),
            settings: RwSignal::default(),
            templates: RwSignal::default(),
            keeping: RwSignal::new(if lasting { Keeping::Saved } else { Keeping::InMemory }),
            saving: RwSignal::new(false),
            unread: RwSignal::default(),
            lost: RwSignal::default(),
            renewed: RwSignal::default(),
            clock_is_back: RwSignal::new(false),
            erased: RwSignal::new(None),
            toast: RwSignal::new(None),
            frame: StoredValue::new(frame::open()),
            library: RwSignal::default(),
            keys: Shortcuts::default(),
            offline,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            first_question: StoredValue::new(None),
            cabinet: StoredValue::new_local(Cabinet::new(store)),
            lasting,
            desk: StoredValue::default(),
        };
        app.wear(Look::default());
        app.read();
        let (seen, here) = (store::seen(), app.index.with_untracked(Vec::len));
        if lasting && here == 0 && app.lost.with_untracked(|lost| lost.gone.is_empty()) && seen > 0 {
            app.lost.update(|lost| lost.cleared = seen);
        }
        app.note_seen();
        clock::each_minute(move |time| {
            if now.get_untracked() != time {
                set_now.set(time);
                app.plan_anew();
            }
        });
        store::listen(move |key| app.hear(key));
        page::on_turn(move |turn| app.turn(turn));
        offline::keep(move |news| {
            set_offline.set(Some(news));
            app.announce(news);
        });
        app
    }

    /// Says once what is new. A message with a way back is not pushed aside for it: the foot of the page says it too.
    fn announce(self, news: News) {
        let text = match news {
            News::NowReady => "From now on this page opens without a network, too.",
            News::NewVersion => "A new version is ready. It waits for you at the foot of the page.",
            News::Ready => return,
        };
        if self.toast.with_untracked(Option::is_none) {
            self.say(text, None);
        }
    }

    // --- reading

    /// Takes out what the first page shows. What cannot be read stays where it is, untouched; what waits to be written
    /// stays as it is on the page.
    fn read(self) {
        let waiting: Vec<Case> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.desk.with_value(|desk| desk.waiting.contains(&case_key(&case.id)));
            cases.iter().filter(waits).cloned().collect()
        });
        self.cabinet.with_value(|cabinet| {
            let mut unread = Vec::new();
            match cabinet.contents() {
                Ok(contents) => {
                    self.desk.update_value(|desk| _ = desk.stuck.remove(""));
                    unread.extend(contents.troubles.into_iter().map(|Trouble { key, why }| Unread::new(key, &why)));
                    unread.extend(contents.aside.into_iter().map(|key| Unread { key, newer: false }));
                    self.lost.update(|lost| lost.gone = contents.gone);
                    self.index.set(contents.cases);
                }
                Err(error) => self.fail(String::new(), error.into()),
            }
            if let Ok((templates, troubles)) = cabinet.templates() {
                unread.extend(troubles.into_iter().map(|Trouble { key, why }| Unread::new(key, &why)));
                templates.iter().for_each(|kept| self.know(&template_key(&kept.content.id), kept.revision));
                self.templates.set(templates.into_iter().map(|kept| kept.content).collect());
            }
            match cabinet.profile() {
                Ok(kept) => {
                    self.know(PROFILE, kept.revision);
                    self.desk.update_value(|desk| desk.profile = kept.content.clone());
                    self.profile.set(kept.content);
                }
                Err(LoadError::Unreadable(why)) => unread.push(Unread::new(format!("{PREFIX}{PROFILE}"), &why)),
                Err(LoadError::Store(error)) => self.fail(PROFILE.to_owned(), error.into()),
            }
            match cabinet.settings() {
                Ok(kept) => {
                    self.know(SETTINGS, kept.revision);
                    self.wear(kept.content.look);
                    self.desk.update_value(|desk| desk.settings = kept.content);
                    self.settings.set(kept.content);
                }
                Err(LoadError::Unreadable(why)) => unread.push(Unread::new(format!("{PREFIX}{SETTINGS}"), &why)),
                Err(LoadError::Store(error)) => self.fail(SETTINGS.to_owned(), error.into()),
            }
            self.unread.set(unread);
        });
        self.cases.set(waiting);
        for id in self.first_ids() {
            self.take_out(&id);
        }
        self.plan_anew();
    }

    /// The cases that a list shows first.
    fn first_ids(self) -> Vec<String> {
        self.index.with_untracked(|index| index.iter().take(AT_ONCE).map(|headline| headline.id.clone()).collect())
    }

    /// The case with this id, opened if it was not.
    pub fn case(self, id: &str) -> Option<Case> {
        let open = self.cases.with(|cases| cases.iter().find(|case| case.id == id).cloned());
        open.or_else(|| self.take_out(id))
    }

    /// Opens a case that the index knows. No page has to be drawn anew because of it.
    fn take_out(self, id: &str) -> Option<Case> {
        let known = self.index.with_untracked(|index| index.iter().find(|headline| headline.id == id).cloned())?;
        if let Some(open) = self.cases.with_untracked(|cases| cases.iter().find(|case| case.id == id).cloned()) {
            return Some(open);
        }
        match self.cabinet.with_value(|cabinet| cabinet.case(id)) {
            Ok(Some(kept)) => {
                self.compare_advice(&known, &kept);
                let case = kept.content.clone();
                self.hold(&kept);
                self.cases.update_untracked(|cases| cases.push(kept.content));
                Some(case)
            }
            Ok(None) => None,
            Err(error) => {
                // Somebody may be looking at the case just now, so the list learns of it in a moment.
                let id = id.to_owned();
                page::after(0, move || self.shut(&id, error));
                None
            }
        }
    }

    /// A case that the list knew cannot be opened.
    fn shut(self, id: &str, error: LoadError) {
        match error {
            LoadError::Unreadable(why) => {
                self.index.update(|index| index.retain(|headline| headline.id != id));
                self.note_unread(Unread::new(format!("{PREFIX}{}", case_key(id)), &why));
            }
            LoadError::Store(error) => self.fail(case_key(id), error.into()),
        }
    }

    fn note_unread(self, record: Unread) {
        if self.unread.with_untracked(|unread| unread.iter().all(|other| other.key != record.key)) {
            self.unread.update(|unread| unread.push(record));
        }
    }

    /// Whether the rules of this version say something else about a case than those by which it was saved: the same
    /// answers at the same time gave other lines.
    fn compare_advice(self, known: &Headline, kept: &Kept<Case>) {
        let Some(saved) = kept.saved else { return };
        if self.now.get_untracked().minutes_until(saved) > SLACK {
            self.clock_is_back.set(true);
        }
        if known.is_closed() || known.advice.is_empty() {
            return;
        }
        let changed = itinerary::changed_lines(&known.advice, &itinerary::next_step(&kept.content, saved).advice);
        let told = self.renewed.with_untracked(|renewed| renewed.iter().any(|(id, _)| *id == known.id));
        if !changed.is_empty() && !told {
            self.renewed.update(|renewed| renewed.push((known.id.clone(), changed)));
        }
    }

    /// The person has seen that the advice changed.
    pub fn saw_renewed(self, id: &str) {
        self.renewed.update(|renewed| renewed.retain(|(other, _)| other != id));
        self.keep(&case_key(id));
    }

    /// Every case, with what is not written yet.
    pub fn every_case(self) -> Vec<Case> {
        let mut all: Vec<Case> = self.cases.get_untracked();
        if self.index.with_untracked(|index| index.iter().all(|headline| all.iter().any(|case| case.id == headline.id)))
        {
            return all;
        }
        let (kept, _) = self.cabinet.with_value(Cabinet::cases).unwrap_or_default();
        let open: BTreeSet<String> = all.iter().map(|case| case.id.clone()).collect();
        all.extend(kept.into_iter().map(|kept| kept.content).filter(|case| !open.contains(&case.id)));
        all
    }

    /// Brings the list up to date with the time and what is on the page.
    fn plan_anew(self) {
        let now = self.now.get_untracked();
        let first = self.first_ids();
        let headlines: Vec<Headline> = self.cases.with_untracked(|cases| {
            let shown = cases.iter().filter(|case| first.contains(&case.id));
            shown.map(|case| Headline::of(case, &step(case, now), now)).collect()
        });
        self.list(headlines);
    }

    /// Puts lines into the list, each in its place.
    fn list(self, headlines: Vec<Headline>) {
        let news = self.index.with_untracked(|index| headlines.iter().any(|headline| !index.contains(headline)));
        if !news {
            return;
        }
        self.index.update(|index| {
            for headline in headlines {
                match index.iter_mut().find(|other| other.id == headline.id) {
                    Some(place) => *place = headline,
                    None => index.push(headline),
                }
            }
            Headline::sort(index);
        });
        self.note_seen();
    }

    fn unlist(self, id: &str) {
        self.cases.update(|cases| cases.retain(|case| case.id != id));
        self.index.update(|index| index.retain(|headline| headline.id != id));
        self.desk.update_value(|desk| {
            desk.waiting.remove(&case_key(id));
            desk.stuck.remove(&case_key(id));
        });
        self.note_seen();
        self.tell();
    }

    fn note_seen(self) {
        if self.lasting {
            store::note_seen(self.index.with_untracked(Vec::len));
        }
    }

    // --- changing

    /// Opens a new case with first answers, and goes to its plan. `confirm` is a question whose answer is only a guess.
    pub fn start(self, answers: impl FnOnce(&mut Situation), confirm: Option<Var>) {
        _ = self.start_named(String::new(), String::new(), answers, confirm);
    }

    /// As [`App::start`], for a job and a company that are known by name. Returns the id of the case.
    pub fn start_named(
        self,
        role: String,
        company: String,
        answers: impl FnOnce(&mut Situation),
        confirm: Option<Var>,
    ) -> String {
        self.first_question.set_value(confirm);
        let now = self.now.get_untracked();
        let mut case = Case::new(self.free_id(), now);
        (case.role, case.company) = (role, company);
        case.answer(now, answers);
        let id = case.id.clone();
        self.cases.update(|cases| cases.push(case));
        self.keep(&case_key(&id));
        self.flush();
        if self.index.with_untracked(Vec::len) == 2 {
            // Two cases are worth keeping. Some browsers ask the person, so it is not done on the very first screen.
            spawn_local(async { _ = store::ask_to_last().await });
        }
        address::go(&format!("#/case/{id}"));
        id
    }

    /// The question to confirm in a case that has just begun; asked for once.
    pub fn take_first_question(self) -> Option<Var> {
        let first = self.first_question.get_value();
        self.first_question.set_value(None);
        first
    }

    /// Changes a case and keeps it.
    pub fn edit(self, id: &str, change: impl FnOnce(&mut Case)) {
        if untrack(|| self.case(id)).is_none() {
            return;
        }
        self.cases.update(|cases| {
            if let Some(case) = cases.iter_mut().find(|case| case.id == id) {
                change(case);
            }
        });
        self.keep(&case_key(id));
    }

    /// Puts a whole case in its place, or back into the list.
    fn put(self, case: Case) {
        let key = case_key(&case.id);
        self.cases.update(|cases| match cases.iter_mut().find(|other| other.id == case.id) {
            Some(place) => *place = case,
            None => cases.push(case),
        });
        self.keep(&key);
        self.flush();
    }

    /// Takes a case out of the cabinet; the way back stands in a short message.
    pub fn delete(self, id: &str) {
        let Some(case) = untrack(|| self.case(id)) else { return };
        let Ok(removed) = self.cabinet.with_value(|cabinet| cabinet.delete_case(id)) else {
            self.say("The browser did not let go of this case. It is still here.", None);
            return;
        };
        self.unlist(id);
        // What found no room before may find it now.
        self.flush();
        let undo = self.way_back(move |()| {
            // Where the record does not come back, keeping the case writes it anew.
            _ = self.cabinet.with_value(|cabinet| cabinet.undo(removed.clone()));
            self.put(case.clone());
        });
        self.say("Case deleted.", Some(undo));
    }

    /// Notes that the person said yes to this case, and tells every other one that is still open.
    pub fn accept(self, id: &str) {
        let now = self.now.get_untracked();
        let all = self.every_case();
        let before: Vec<Case> = all.into_iter().filter(|case| case.id == id || case.is_live()).collect();
        for case in &before {
            if case.id == id {
                self.edit(id, |case| case.close(now.date(), Ending::Accepted));
            } else {
                self.edit(&case.id, |case| case.accept_elsewhere(now));
            }
        }
        self.flush();
        let said = match before.len() {
            0 | 1 => "Accepted.".to_owned(),
            2 => "Accepted. The plan of your other case knows it now.".to_owned(),
            count => format!("Accepted. The plans of your {} other cases know it now.", count - 1),
        };
        let undo = self.way_back(move |()| before.iter().cloned().for_each(|case| self.put(case)));
        self.say(said, Some(undo));
    }

    /// Changes the person's own details and keeps them.
    pub fn edit_profile(self, change: impl FnOnce(&mut Profile)) {
        self.profile.update(change);
        self.keep(PROFILE);
    }

    /// Keeps a template of the person's own, a changed one in the place of the one with its id. Says whether it was kept.
    pub fn keep_template(self, template: OwnTemplate) -> bool {
        let now = self.now.get_untracked();
        let key = template_key(&template.id);
        let Ok(revision) = self.cabinet.with_value(|cabinet| cabinet.save_template(&template, self.known(&key), now))
        else {
            self.say("The browser did not keep this template. The words on the sheet are safe.", None);
            return false;
        };
        self.know(&key, revision);
        self.templates.update(|templates| match templates.iter_mut().find(|own| own.id == template.id) {
            Some(own) => *own = template,
            None => templates.push(template),
        });
        true
    }

    /// Takes away a template of the person's own; the way back stands in a short message.
    pub fn delete_template(self, id: &str) {
        let Some(own) = self.templates.with_untracked(|all| all.iter().find(|own| own.id == id).cloned()) else {
            return;
        };
        self.forget_template(id);
        let undo = self.way_back(move |()| _ = self.keep_template(own.clone()));
        self.say("Template deleted.", Some(undo));
    }

    /// Takes away a template of the person's own without a word, as a way back does.
    pub fn forget_template(self, id: &str) {
        if self.cabinet.with_value(|cabinet| cabinet.delete_template(id)).is_err() {
            self.say("The browser did not let go of this template. It is still here.", None);
            return;
        }
        // Its record is gone: what is kept under this id next begins anew.
        self.desk.update_value(|desk| _ = desk.revisions.remove(&template_key(id)));
        self.templates.update(|templates| templates.retain(|own| own.id != id));
    }

    /// An id for a template that begins now.
    pub fn free_template_id(self) -> String {
        let now = self.now.get_untracked();
        self.templates.with_untracked(|templates| {
            let known = |id: &str| templates.iter().any(|own| own.id == id);
            self.cabinet.with_value(|cabinet| cabinet.free_id(now, known))
        })
    }

    /// Light, dark, or as the device says.
    pub fn choose_look(self, look: Look) {
        self.wear(look);
        self.edit_settings(|settings| settings.look = look);
    }

    /// Switches single keys on or off.
    pub fn switch_keys(self, on: bool) {
        self.edit_settings(|settings| settings.keys_off = !on);
    }

    fn edit_settings(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.keep(SETTINGS);
    }

    /// What *Undo* does. It belongs to the app, because the part of the page that it was made in may be gone by then.
    pub fn way_back(self, undo: impl Fn(()) + Send + Sync + 'static) -> Callback<()> {
        self.owner.with_value(|owner| owner.with(|| Callback::new(undo)))
    }

    /// Says something for a few seconds.
    pub fn say(self, text: impl Into<String>, undo: Option<Callback<()>>) {
        self.toast.set(Some(Toast { text: text.into(), undo }));
    }

    /// An id for a case that begins now.
    fn free_id(self) -> String {
        let now = self.now.get_untracked();
        self.cases.with_untracked(|cases| {
            let known = |id: &str| cases.iter().any(|case| case.id == id);
            self.cabinet.with_value(|cabinet| cabinet.free_id(now, known))
        })
    }

    fn wear(self, wanted: Look) {
        let frames = self.frame.with_value(|frame| frame.as_ref().map(|frame| frame.look(wanted)));
        look::show(frames.unwrap_or(wanted));
    }

    // --- writing

    /// Writes this soon.
    fn keep(self, key: &str) {
        self.desk.update_value(|desk| _ = desk.waiting.insert(key.to_owned()));
        if !self.saving.get_untracked() {
            self.saving.set(true);
            page::after(SOON, move || self.flush());
        }
    }

    /// Writes everything that waits. What does not get through waits on.
    pub fn flush(self) {
        let mut waiting = BTreeSet::new();
        self.desk.update_value(|desk| waiting = std::mem::take(&mut desk.waiting));
        for key in waiting {
            let written = match key.as_str() {
                PROFILE => self.write_profile(),
                SETTINGS => self.write_settings(),
                _ => self.write_case(key.strip_prefix("case/").unwrap_or_default()),
            };
            match written {
                Ok(()) => self.desk.update_value(|desk| _ = desk.stuck.remove(&key)),
                Err(keeping) => {
                    self.desk.update_value(|desk| _ = desk.waiting.insert(key.clone()));
                    self.fail(key, keeping);
                }
            }
        }
        if self.saving.get_untracked() {
            self.saving.set(false);
        }
        self.tell();
    }

    fn write_case(self, id: &str) -> Result<(), Keeping> {
        let now = self.now.get_untracked();
        let find = |cases: &Vec<Case>| cases.iter().find(|case| case.id == id).cloned();
        let Some(mut case) = self.cases.with_untracked(find) else { return Ok(()) };
        let mut written = Err(Keeping::Failed);
        // Another tab may write between two tries, but not for ever.
        for _ in 0..3 {
            let next = step(&case, now);
            self.list(vec![Headline::of(&case, &next, now)]);
            let last = self.known(&case_key(id));
            match self.cabinet.with_value(|cabinet| cabinet.save_case(&case, &next, last, now)) {
                Ok(revision) => {
                    self.hold(&Kept { content: case, revision, saved: Some(now) });
                    self.lost.update(|lost| lost.held.retain(|other| other != id));
                    return Ok(());
                }
                Err(SaveError::ChangedElsewhere(theirs)) => {
                    let base = self.desk.with_value(|desk| desk.bases.get(id).cloned());
                    let Some(joined) = base.and_then(|base| merge_cases(&base, &case, &theirs.content)) else {
                        return Err(Keeping::Elsewhere(theirs));
                    };
                    self.hold(&theirs);
                    case = joined.clone();
                    self.cases.update(|cases| {
                        if let Some(place) = cases.iter_mut().find(|case| case.id == id) {
                            *place = joined;
                        }
                    });
                    self.say("Another tab changed this case too. Both changes are in it now.", None);
                }
                Err(error) => {
                    written = Err(error.into());
                    break;
                }
            }
        }
        written
    }

    /// Where another tab wrote the same detail in another way, what stands there stays and is shown here; the way back is
    /// offered.
    fn write_profile(self) -> Result<(), Keeping> {
        let (now, last, mine) = (self.now.get_untracked(), self.known(PROFILE), self.profile.get_untracked());
        let revision = match self.cabinet.with_value(|cabinet| cabinet.save_profile(&mine, last, now)) {
            Ok(revision) => revision,
            Err(SaveError::ChangedElsewhere(theirs)) => {
                let base = self.desk.with_value(|desk| desk.profile.clone());
                self.know(PROFILE, theirs.revision);
                let Some(joined) = merge(&base, &mine, &theirs.content) else {
                    self.desk.update_value(|desk| desk.profile = theirs.content.clone());
                    self.profile.set(theirs.content);
                    let undo = self.way_back(move |()| self.edit_profile(|profile| *profile = mine.clone()));
                    self.say("Another tab changed your details. This page shows them now.", Some(undo));
                    return Ok(());
                };
                self.profile.set(joined.clone());
                self.cabinet.with_value(|cabinet| cabinet.save_profile(&joined, theirs.revision, now))?
            }
            Err(error) => return Err(error.into()),
        };
        self.know(PROFILE, revision);
        let written = self.profile.get_untracked();
        self.desk.update_value(|desk| desk.profile = written);
        Ok(())
    }

    /// Settings are chosen, not written: where two tabs chose differently, the last choice counts.
    fn write_settings(self) -> Result<(), Keeping> {
        let (now, last, mine) = (self.now.get_untracked(), self.known(SETTINGS), self.settings.get_untracked());
        let revision = match self.cabinet.with_value(|cabinet| cabinet.save_settings(&mine, last, now)) {
            Err(SaveError::ChangedElsewhere(theirs)) => {
                let base = self.desk.with_value(|desk| desk.settings);
                let joined = merge(&base, &mine, &theirs.content).unwrap_or(mine);
                self.settings.set(joined);
                self.cabinet.with_value(|cabinet| cabinet.save_settings(&joined, theirs.revision, now))?
            }
            other => other?,
        };
        self.know(SETTINGS, revision);
        let written = self.settings.get_untracked();
        self.desk.update_value(|desk| desk.settings = written);
        Ok(())
    }

    /// Notes why something could not be read or written.
    fn fail(self, key: String, keeping: Keeping) {
        self.desk.update_value(|desk| _ = desk.stuck.insert(key, keeping));
        self.tell();
    }

    /// Says what the worst of it is.
    fn tell(self) {
        let stuck = self.desk.with_value(|desk| desk.stuck.values().next().cloned());
        let keeping = match stuck {
            _ if !self.lasting => Keeping::InMemory,
            Some(keeping) => keeping,
            None => Keeping::Saved,
        };
        if self.keeping.with_untracked(|before| *before != keeping) {
            self.keeping.set(keeping);
        }
    }

    /// Remembers a case as it stands in the cabinet.
    fn hold(self, kept: &Kept<Case>) {
        let id = &kept.content.id;
        self.know(&case_key(id), kept.revision);
        self.desk.update_value(|desk| _ = desk.bases.insert(id.clone(), kept.content.clone()));
    }

    fn know(self, key: &str, revision: u64) {
        self.desk.update_value(|desk| _ = desk.revisions.insert(key.to_owned(), revision));
    }

    /// The revision of a case as this tab knows it; it rises with every change that is written.
    pub fn revision(self, id: &str) -> u64 {
        self.known(&case_key(id))
    }

    fn known(self, key: &str) -> u64 {
        self.desk.with_value(|desk| desk.revisions.get(key).copied().unwrap_or(0))
    }

    // --- other tabs

    /// Another tab has changed what is kept.
    fn hear(self, key: Option<String>) {
        let name = key.as_deref().map(|key| key.strip_prefix(PREFIX).unwrap_or_default());
        let waits = name.is_some_and(|name| self.desk.with_value(|desk| desk.waiting.contains(name)));
        match name.map(|name| name.split_once('/').unwrap_or((name, ""))) {
            None => self.look_for_lost(),
            // Writing it finds out what the other tab did, and joins the two.
            Some(_) if waits => self.flush(),
            Some(("case", id)) => self.hear_case(id),
            Some(("line", id)) => {
                if let Ok(Some(headline)) = self.cabinet.with_value(|cabinet| cabinet.headline(id)) {
                    self.list(vec![headline]);
                }
            }
            Some((PROFILE, "")) => {
                if let Ok(kept) = self.cabinet.with_value(Cabinet::profile) {
                    self.know(PROFILE, kept.revision);
                    self.desk.update_value(|desk| desk.profile = kept.content.clone());
                    self.profile.set(kept.content);
                }
            }
            Some((SETTINGS, "")) => {
                if let Ok(kept) = self.cabinet.with_value(Cabinet::settings) {
                    self.know(SETTINGS, kept.revision);
                    self.desk.update_value(|desk| desk.settings = kept.content);
                    self.wear(kept.content.look);
                    self.settings.set(kept.content);
                }
            }
            Some(("aside", _)) => {
                let key = key.unwrap_or_default();
                if matches!(self.cabinet.with_value(|cabinet| cabinet.text(&key)), Ok(Some(_))) {
                    self.note_unread(Unread { key, newer: false });
                } else {
                    self.unread.update(|unread| unread.retain(|record| record.key != key));
                }
            }
            Some(_) => {}
        }
    }

    fn hear_case(self, id: &str) {
        let open = self.cases.with_untracked(|cases| cases.iter().any(|case| case.id == id));
        match self.cabinet.with_value(|cabinet| cabinet.case(id)) {
            Ok(Some(kept)) => {
                self.lost.update(|lost| lost.held.retain(|other| other != id));
                let now = self.now.get_untracked();
                self.list(vec![Headline::of(&kept.content, &step(&kept.content, now), now)]);
                self.hold(&kept);
                if open {
                    self.cases.update(|cases| {
                        if let Some(place) = cases.iter_mut().find(|case| case.id == id) {
                            *place = kept.content;
                        }
                    });
                }
            }
            Ok(None) => {
                let first = self.desk.with_value(|desk| desk.removed.is_empty());
                self.desk.update_value(|desk| desk.removed.push(id.to_owned()));
                if first {
                    // Whoever erases everything does it record by record.
                    page::after(50, move || self.follow_removals());
                }
            }
            // What is on the page stays there; the next change sets the broken text aside and writes it.
            Err(LoadError::Unreadable(why)) => {
                self.note_unread(Unread::new(format!("{PREFIX}{}", case_key(id)), &why));
            }
            Err(LoadError::Store(error)) => self.fail(case_key(id), error.into()),
        }
    }

    /// Another tab has deleted cases. The one that somebody looks at here stays on the page until they say so.
    fn follow_removals(self) {
        let mut removed = Vec::new();
        self.desk.update_value(|desk| removed = std::mem::take(&mut desk.removed));
        let gone = |id: &String| self.cabinet.with_value(|cabinet| matches!(cabinet.case(id), Ok(None)));
        removed.retain(gone);
        let shown = self.route.with_untracked(|route| route.case().map(str::to_owned));
        if let Some(at) = removed.iter().position(|id| Some(id) == shown.as_ref()) {
            let held = removed.swap_remove(at);
            self.lost.update(|lost| lost.held.push(held));
        }
        self.cases.update(|cases| cases.retain(|case| !removed.contains(&case.id)));
        self.index.update(|index| index.retain(|line| !removed.contains(&line.id)));
        self.note_seen();
    }

    /// Somebody leaves the page or comes back to it.
    fn turn(self, turn: Turn) {
        match turn {
            Turn::Away => self.flush(),
            Turn::Hidden => {
                self.flush();
                self.put_copies_down();
            }
            Turn::Back => {
                self.take_copies_up();
                self.look_for_lost();
            }
        }
    }

    /// The page may never come back, so what another tab has changed too is kept beside it.
    fn put_copies_down(self) {
        let open: Vec<String> = self.desk.with_value(|desk| {
            let asked = desk.stuck.iter().filter(|(_, keeping)| matches!(keeping, Keeping::Elsewhere(_)));
            asked.filter_map(|(key, _)| key.strip_prefix("case/").map(str::to_owned)).collect()
        });
        self.take_copies_up();
        for id in open {
            if let Some(case) = untrack(|| self.case(&id))
                && let Ok(copy) = self.copy(&case)
            {
                self.desk.update_value(|desk| desk.copies.push(copy));
            }
        }
    }

    fn take_copies_up(self) {
        let mut copies = Vec::new();
        self.desk.update_value(|desk| copies = std::mem::take(&mut desk.copies));
        for id in copies {
            // A copy that stays is one copy too many, and nothing lost.
            _ = self.cabinet.with_value(|cabinet| cabinet.delete_case(&id));
            self.unlist(&id);
        }
    }

    fn copy(self, case: &Case) -> Result<String, Keeping> {
        let now = self.now.get_untracked();
        let next = step(case, now);
        let id = self.cabinet.with_value(|cabinet| cabinet.save_copy(case, &next, now))?;
        self.list(vec![Headline { id: id.clone(), ..Headline::of(case, &next, now) }]);
        Ok(id)
    }

    /// Puts the case as another tab wrote it in the place of the one here.
    pub fn take_newer(self, kept: Kept<Case>) {
        let mine = untrack(|| self.case(&kept.content.id));
        self.settle(&kept, kept.content.clone());
        let undo = mine.map(|mine| self.way_back(move |()| self.put(mine.clone())));
        self.say("This is the case as the other tab has it.", undo);
    }

    /// Puts the case as it is here in the place of what another tab wrote.
    pub fn keep_mine(self, kept: Kept<Case>) {
        let Some(mine) = untrack(|| self.case(&kept.content.id)) else { return };
        let theirs = kept.content.clone();
        self.settle(&kept, mine);
        let undo = self.way_back(move |()| self.put(theirs.clone()));
        self.say("The case is as it stands here.", Some(undo));
    }

    /// Keeps what another tab wrote, and what is here beside it as a case of its own.
    pub fn keep_both(self, kept: Kept<Case>) {
        let Some(mine) = untrack(|| self.case(&kept.content.id)) else { return };
        match self.copy(&mine) {
            Ok(copy) => {
                self.settle(&kept, kept.content.clone());
                address::go(&format!("#/case/{copy}"));
                self.say("Both are in your list now. This is the one from this tab.", None);
            }
            Err(_) => self.say("The browser did not keep a copy. Nothing was changed.", None),
        }
    }

    fn settle(self, kept: &Kept<Case>, case: Case) {
        self.hold(kept);
        self.put(case);
    }

    // --- losing and getting back

    /// Finds out whether what this page has open is still kept.
    fn look_for_lost(self) {
        if !self.lasting {
            return;
        }
        let kept = |case: &Case| {
            let key = case_key(&case.id);
            // A case that was never written is not lost, and one that cannot be asked for may still be there.
            let text = self.cabinet.with_value(|cabinet| cabinet.text(&format!("{PREFIX}{key}")));
            self.known(&key) == 0 || !matches!(text, Ok(None))
        };
        let open = self.cases.get_untracked();
        let held: Vec<String> = open.iter().filter(|case| !kept(case)).map(|case| case.id.clone()).collect();
        if let Ok(contents) = self.cabinet.with_value(Cabinet::contents) {
            let here =
                |id: &str| open.iter().any(|case| case.id == id) || contents.cases.iter().any(|line| line.id == id);
            let cleared = self.index.with_untracked(|index| index.iter().filter(|line| !here(&line.id)).count());
            if cleared > 0 {
                self.index.update(|index| index.retain(|line| here(&line.id)));
            }
            if cleared > 0 || self.lost.with_untracked(|lost| lost.held != held) {
                self.lost.update(|lost| {
                    lost.cleared += cleared;
                    lost.held = held;
                });
            }
        }
    }

    /// Writes again what this page still has.
    pub fn put_back(self) {
        let held = self.lost.with_untracked(|lost| lost.held.clone());
        for id in &held {
            self.keep(&case_key(id));
        }
        self.keep(PROFILE);
        self.keep(SETTINGS);
        self.flush();
    }

    /// The person knows what is lost, and does without.
    pub fn let_go(self) {
        let lost = self.lost.get_untracked();
        for headline in &lost.gone {
            // A line that stays is told about once more.
            _ = self.cabinet.with_value(|cabinet| cabinet.forget_gone(&headline.id));
        }
        for id in &lost.held {
            self.unlist(id);
        }
        self.lost.set(Lost::default());
    }

    /// Hands an unreadable record over as a file.
    pub fn download(self, key: &str) {
        let text = self.cabinet.with_value(|cabinet| cabinet.text(key)).ok().flatten();
        let name = format!("{}.txt", key.replace(['/', '~'], "-"));
        if !text.is_some_and(|text| download::text(&name, &text)) {
            self.say("The browser did not give this record out.", None);
        }
    }

    /// Hands everything over as one file.
    pub fn save_backup(self) {
        self.flush();
        let now = self.now.get_untracked();
        let unsaved: Vec<(Case, u64)> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.desk.with_value(|desk| desk.waiting.contains(&case_key(&case.id)));
            cases.iter().filter(waits).map(|case| (case.clone(), self.known(&case_key(&case.id)))).collect()
        });
        let name = format!("bow-out-{}.json", now.date());
        match self.cabinet.with_value(|cabinet| cabinet.backup_with(&unsaved, now)) {
            Ok(text) if download::file(&name, "application/json", &text) => {
                self.edit_settings(|settings| settings.backed_up = Some(now));
                self.say(format!("Your backup is on its way to your downloads: {name}"), None);
                spawn_local(async { _ = store::ask_to_last().await });
            }
            Ok(_) => self.say("The browser did not save the file. Try another browser, or print what matters.", None),
            Err(error) => self.say(error.to_string(), None),
        }
    }

    /// Compares a backup with what is here.
    pub fn preview(self, backup: &Backup) -> Result<Vec<Found>, StoreError> {
        self.flush();
        self.cabinet.with_value(|cabinet| cabinet.preview(backup))
    }

    /// Brings in what is new or newer, and gives the way back.
    pub fn restore(self, backup: &Backup) -> Result<(String, Callback<()>), RestoreError> {
        self.flush();
        let restored = self.cabinet.with_value(|cabinet| cabinet.restore(backup))?;
        self.lost.set(Lost::default());
        self.read();
        let (added, replaced, copies) = (restored.added, restored.replaced, restored.copies.len());
        let parts = [(added, "added"), (replaced, "brought up to date"), (copies, "added as a copy")];
        let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        let said = format!("Restored: {}.", parts.collect::<Vec<_>>().join(", "));
        let undo = self.way_back(move |()| {
            self.flush();
            let left = self.cabinet.with_value(|cabinet| cabinet.undo(restored.undo.clone()));
            self.read();
            self.say(
                match left {
                    Ok(0) => "Everything is as it was before.".to_owned(),
                    Ok(_) => "What you changed since then stayed as it is; the rest is as before.".to_owned(),
                    Err(error) => error.to_string(),
                },
                None,
            );
        });
        Ok((said, undo))
    }

    /// What takes the room, in characters, the largest first.
    pub fn sizes(self) -> Vec<(String, usize)> {
        self.cabinet.with_value(Cabinet::sizes).unwrap_or_default()
    }

    /// Removes everything that is kept. The way back stays on the page until it is closed.
    pub fn erase(self) {
        self.flush();
        let unsaved: Vec<Case> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.desk.with_value(|desk| desk.waiting.contains(&case_key(&case.id)));
            cases.iter().filter(waits).cloned().collect()
        });
        let removed = match self.cabinet.with_value(Cabinet::erase_everything) {
            Ok(removed) => removed,
            Err(error) => {
                self.say(format!("{error} Nothing was erased."), None);
                return;
            }
        };
        self.desk.set_value(Desk::default());
        self.lost.set(Lost::default());
        self.renewed.set(Vec::new());
        self.read();
        self.note_seen();
        self.tell();
        let undo = self.way_back(move |()| {
            let left = self.cabinet.with_value(|cabinet| cabinet.undo(removed.clone()));
            if let Err(error) = left {
                self.say(error.to_string(), None);
                return;
            }
            self.read();
            unsaved.iter().cloned().for_each(|case| self.put(case));
            self.note_seen();
            self.erased.set(None);
            self.say("Everything is back.", None);
        });
        self.erased.set(Some(undo));
    }
}

/// What the plan says about a case, for its line in the list.
fn step(case: &Case, now: DateTime) -> NextStep {
    let step = itinerary::next_step(case, now);
    NextStep { say: step.what, due: step.at, advice: step.advice }
}

impl From<StoreError> for Keeping {
    fn from(error: StoreError) -> Keeping {
        match error {
            StoreError::Full => Keeping::Full,
            StoreError::Forbidden => Keeping::InMemory,
            StoreError::Other(_) => Keeping::Failed,
        }
    }
}

/// Another tab that is ahead is dealt with before; what is left of it is a reason of the browser's own.
impl<T> From<SaveError<T>> for Keeping {
    fn from(error: SaveError<T>) -> Keeping {
        match error {
            SaveError::Store(error) => error.into(),
            SaveError::Newer => Keeping::Newer,
            SaveError::NotReadBack | SaveError::ChangedElsewhere(_) => Keeping::Failed,
        }
    }
}
