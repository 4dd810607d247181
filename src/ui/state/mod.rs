//! What the app knows: the cases, the person, the time, and where on the page they are.
//!
//! A list of cases shows the index; a case is opened when a page asks for it. What changes is written a moment later, all
//! of it at once when the page goes out of sight, and again for as long as the browser does not keep it.
//!
//! What is here is there from the first screen on. What works on the cases themselves ([`files`], and [`losses`] where
//! something went missing) needs the engine and the formats of everything; it arrives with the first page of a case
//! ([`super::parts`]), and until then the first screen gives it [`Errand`]s.

mod files;
mod losses;

pub use files::once;

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;
use leptos::task::spawn_local;

use super::calm::after_this_frame;
use super::components::shortcuts::Shortcuts;
use super::frame::{self, Frame};
use super::parts;
use super::route::Route;
use crate::browser::offline::{self, News};
use crate::browser::page::Turn;
use crate::browser::{address, clock, download, look, page, store};
use crate::domain::calendar::{Date, DateTime};
use crate::domain::case::{Case, OwnTemplate, Profile};
use crate::domain::keyed::Keyed;
use crate::domain::templates::library::Wanted;
use crate::storage::{
    Cabinet, Headline, Kept, LoadError, Look, Mark, PREFIX, SaveError, Settings, Store, StoreError, Unreadable, merge,
};
use crate::ui::components::question::Reply;
use crate::ui::openings::{First, Opening};

/// Everything that pages share. Facts are signals; whatever follows from them is computed where it is shown.
#[derive(Clone, Copy)]
pub struct App {
    pub route: ReadSignal<Route>,
    /// Somebody went to a page whose title has not arrived yet: the focus belongs there.
    pub untitled: StoredValue<bool>,
    /// The local time, to the minute.
    pub now: ReadSignal<DateTime>,
    /// What a list shows of every case: open ones first, and among them the next date first.
    pub index: RwSignal<Vec<Headline>>,
    /// The cases that have been opened. [`App::case`] opens one, and [`App::every_case`] gives them all.
    pub cases: RwSignal<Vec<Case>>,
    pub profile: RwSignal<Profile>,
    /// The person as a backup had them, until one of the two is chosen.
    pub other_person: RwSignal<Option<Profile>>,
    pub settings: RwSignal<Settings>,
    /// Words that the person kept for other cases.
    pub templates: RwSignal<Vec<OwnTemplate>>,
    pub keeping: RwSignal<Keeping>,
    /// Something was changed and is not written yet; known when the screen can show it.
    pub saving: RwSignal<bool>,
    /// The same, at once.
    due: StoredValue<bool>,
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
    /// The cases that were deleted since the page was opened, the last one first: each can be put back.
    pub deleted: RwSignal<Vec<Deleted>>,
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
    /// What a case that has just begun asks first, until its plan shows it.
    first_question: StoredValue<Option<First>>,
    cabinet: StoredValue<Cabinet<Box<dyn Store>>, LocalStorage>,
    /// What outlives the page at all.
    lasting: bool,
    /// The mark that says from outside of the records that there are some; none while there are none.
    mark: StoredValue<Option<Mark>>,
    desk: StoredValue<Desk>,
    /// What somebody asked for last, while what does it is on its way.
    pub awaited: RwSignal<Option<Errand>>,
    /// The opening whose first question is asked before there is a case.
    pub asked: RwSignal<Option<&'static Opening>>,
    /// What works on the cases, as soon as it has arrived.
    pub works: RwSignal<Option<Works>>,
}

/// What works on the cases themselves.
#[derive(Clone, Copy)]
pub struct Works {
    pub run: fn(App, Errand),
    /// Writes what is kept under a key other than that of the settings.
    write: fn(App, &str) -> Result<(), Keeping>,
    /// Leaves a mark that tells a loss of the records from their absence.
    mark: fn(App),
    /// What stands above every page of a case.
    pub case_bar: fn(App, String) -> AnyView,
    /// Whether someone else at the screen should not see what the page is about.
    pub is_delicate: fn(App) -> bool,
    /// The page out of a frame of another site, where a case has to go along.
    pub taken_along: fn(App) -> Option<Route>,
}

/// Something to be done with cases, asked for where what does it may still be on its way.
#[derive(Debug, Clone, PartialEq)]
pub enum Errand {
    /// Nothing but to arrive.
    Arrive,
    /// To begin a case with what this opening says, and with the answer to its first question where that was asked already.
    Begin(&'static str, Option<Reply>),
    Delete(String),
    SaveBackup,
    /// To write again what this page still has.
    PutBack,
    /// To do without what is lost.
    LetGo,
    /// The person has seen that the advice for a case changed.
    SawRenewed(String),
    /// To settle between two tabs that changed the same case.
    Settle(Settle, Box<Kept<Case>>),
    /// Another tab has changed what is kept under this key without our prefix; everything, where there is none.
    Heard(Option<String>),
    /// A minute has passed.
    PlanAnew,
    /// The page is out of sight, or in sight again.
    PutCopiesDown,
    ComeBack,
}

/// Which of two versions of a case counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    Mine,
    Theirs,
    Both,
}

/// What this tab knows about the records behind what it shows. Records go by their key without the prefix.
#[derive(Default)]
struct Desk {
    records: Keyed<String, Trace>,
    profile: Profile,
    settings: Settings,
    /// Copies of cases that another tab has changed too, put down while the page was out of sight.
    copies: Vec<String>,
    /// Cases that another tab has deleted just now.
    removed: Vec<String>,
}

/// What this tab knows about one record.
#[derive(Default)]
struct Trace {
    /// The revision that was last read or written; 0 for one that was never kept.
    revision: u64,
    /// The case as it was then: what another tab wrote is joined with it.
    base: Option<Case>,
    /// It has been changed and not been written.
    waits: bool,
    /// Why it could not be read or written.
    stuck: Option<Keeping>,
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
    /// How many cases there were before everything was cleared.
    pub cleared: usize,
    /// When the last of those was saved, where that is known.
    pub saved: Option<Date>,
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

/// A case that was deleted, and its way back.
#[derive(Debug, Clone)]
pub struct Deleted {
    id: String,
    pub name: String,
    pub undo: Callback<()>,
}

/// A short message that comes and goes.
#[derive(Clone)]
pub struct Toast {
    pub text: String,
    pub undo: Option<Callback<()>>,
}

const SETTINGS: &str = "settings";

/// How long a change waits for the next one, in milliseconds.
const SOON: i32 = 500;

impl App {
    /// Reads what was kept and starts to follow the address, the clock and the other tabs.
    pub fn open() -> App {
        let (route, set_route) = signal(Route::parse(&address::current()));
        let untitled = StoredValue::new(false);
        let asked = RwSignal::new(None);
        address::listen(move |fragment| {
            let to = Route::parse(&fragment);
            if route.with_untracked(|from| *from != to) {
                set_route.set(to);
                // The first question has no address of its own, and who comes back finds the choices.
                asked.set(None);
                page::close_popover("menu");
                page::to_top();
                page::after_paint(move || untitled.set_value(!page::try_focus("title")));
            }
        });
        let (now, set_now) = signal(clock::now());
        let (offline, set_offline) = signal(None);
        let (store, lasting) = store::open();
        let app = App {
            route,
            untitled,
            now,
            index: RwSignal::default(),
            cases: RwSignal::default(),
            profile: RwSignal::default(),
            other_person: RwSignal::default(),
            settings: RwSignal::default(),
            templates: RwSignal::default(),
            keeping: RwSignal::new(if lasting { Keeping::Saved } else { Keeping::InMemory }),
            saving: RwSignal::new(false),
            due: StoredValue::new(false),
            unread: RwSignal::default(),
            lost: RwSignal::default(),
            renewed: RwSignal::default(),
            clock_is_back: RwSignal::new(false),
            erased: RwSignal::new(None),
            deleted: RwSignal::default(),
            toast: RwSignal::new(None),
            frame: StoredValue::new(frame::open()),
            library: RwSignal::default(),
            keys: Shortcuts::default(),
            offline,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            first_question: StoredValue::new(None),
            cabinet: StoredValue::new_local(Cabinet::new(store)),
            lasting,
            mark: StoredValue::default(),
            desk: StoredValue::default(),
            awaited: RwSignal::new(None),
            asked,
            works: RwSignal::new(None),
        };
        app.wear(Look::default());
        let more = app.read();
        if lasting && !more && app.lost.with_untracked(|lost| lost.gone.is_empty()) {
            let seen = store::of_tab(store::CASES_SEEN).parse().unwrap_or(0);
            app.lost.update(|lost| lost.cleared = seen);
            spawn_local(app.look_at_mark());
        }
        app.note_seen();
        clock::each_minute(move |time| {
            if now.get_untracked() != time {
                set_now.set(time);
                app.tell_works(Errand::PlanAnew);
            }
        });
        store::listen(move |key| app.hear(key));
        page::on_turn(move |turn| app.turn(turn));
        page::after_paint(move || {
            let keeper = offline::keep();
            // One thing after the other: the line carries what the person waits for first.
            spawn_local(async move {
                page::moved().await;
                parts::fetch_ahead(route.get_untracked()).await;
                let Some(keeper) = keeper else { return };
                let tell = move |news| {
                    set_offline.set(Some(news));
                    app.announce(news);
                };
                keeper.keep_all(tell).await;
            });
        });
        if more {
            page::after_paint(move || parts::send(app, Errand::Arrive));
        }
        app
    }

    /// Says once that a new version waits. A message with a way back is not pushed aside for it: the foot of the page says
    /// it too. That the page works offline is said there alone: a first visitor needs the place for the first choice.
    fn announce(self, news: News) {
        if news == News::NewVersion && self.toast.with_untracked(Option::is_none) {
            self.say("A new version is ready. It waits for you at the foot of the page.", None);
        }
    }

    /// Takes out what the first screen shows. What cannot be read stays where it is, untouched. Says whether there is more
    /// than that: the rest is for what works on the cases.
    fn read(self) -> bool {
        self.cabinet.with_value(|cabinet| {
            let mut unread = Vec::new();
            let mut more = false;
            match cabinet.glance() {
                Ok(contents) => {
                    self.trace("", |trace| trace.stuck = None);
                    unread.extend(contents.aside.into_iter().map(|key| Unread { key, newer: false }));
                    self.lost.update(|lost| lost.gone = contents.gone);
                    self.index.set(contents.cases);
                    more = contents.more;
                }
                Err(error) => self.fail("", error.into()),
            }
            match cabinet.settings() {
                Ok(kept) => {
                    self.know(SETTINGS, kept.revision);
                    self.wear(kept.content.look);
                    self.desk.update_value(|desk| desk.settings = kept.content);
                    self.settings.set(kept.content);
                }
                Err(LoadError::Unreadable(why)) => unread.push(Unread::new(format!("{PREFIX}{SETTINGS}"), &why)),
                Err(LoadError::Store(error)) => self.fail(SETTINGS, error.into()),
            }
            self.unread.set(unread);
            more
        })
    }

    /// Has something done by what works on the cases, if it is here: what only it keeps can change only then.
    fn tell_works(self, errand: Errand) {
        if let Some(works) = self.works.get_untracked() {
            (works.run)(self, errand);
        }
    }

    fn note_unread(self, record: Unread) {
        if self.unread.with_untracked(|unread| unread.iter().all(|other| other.key != record.key)) {
            self.unread.update(|unread| unread.push(record));
        }
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

    /// Notes how many cases there are where a loss of the records leaves it.
    fn note_seen(self) {
        if self.lasting {
            let cases = self.index.with_untracked(Vec::len);
            store::keep_for_tab(store::CASES_SEEN, &if cases == 0 { String::new() } else { cases.to_string() });
            if let Some(works) = self.works.get_untracked() {
                (works.mark)(self);
            }
        }
    }

    /// There are no cases here. The mark says whether there were some when the app was last open.
    async fn look_at_mark(self) {
        let Some(mark) = store::mark().await.as_deref().and_then(Mark::read) else { return };
        if self.index.with_untracked(Vec::is_empty) {
            self.mark.set_value(Some(mark));
            self.lost.update(|lost| {
                lost.cleared = mark.cases;
                lost.saved = Some(mark.saved);
            });
        }
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

    /// Says something for a few seconds. What has no way back does not take away that of the message before.
    pub fn say(self, text: impl Into<String>, undo: Option<Callback<()>>) {
        let mut text = text.into();
        let before = self.toast.get_untracked().filter(|before| undo.is_none() && before.undo.is_some());
        if let Some(before) = &before {
            text = format!("{text} {}", before.text);
        }
        self.toast.set(Some(Toast { text, undo: undo.or(before.and_then(|before| before.undo)) }));
    }

    fn wear(self, wanted: Look) {
        let frames = self.frame.with_value(|frame| frame.as_ref().map(|frame| frame.look(wanted)));
        look::show(frames.unwrap_or(wanted));
    }

    /// Writes this soon.
    fn keep(self, key: &str) {
        self.trace(key, |trace| trace.waits = true);
        if !self.due.get_value() {
            self.due.set_value(true);
            page::after(SOON, move || self.flush());
            after_this_frame(move || {
                if self.due.get_value() {
                    self.saving.set(true);
                }
            });
        }
    }

    /// Writes everything that waits. What does not get through waits on.
    pub fn flush(self) {
        let waiting: Vec<String> = self.desk.with_value(|desk| {
            let waiting = desk.records.iter().filter(|(_, trace)| trace.waits);
            waiting.map(|(key, _)| key.clone()).collect()
        });
        for key in waiting {
            self.trace(&key, |trace| trace.waits = false);
            let written = match key.as_str() {
                SETTINGS => self.write_settings(),
                // Nothing else changes before what changes it is here.
                key => self.works.get_untracked().map_or(Ok(()), |works| (works.write)(self, key)),
            };
            match written {
                Ok(()) => self.trace(&key, |trace| trace.stuck = None),
                Err(keeping) => {
                    self.trace(&key, |trace| trace.waits = true);
                    self.fail(&key, keeping);
                }
            }
        }
        self.due.set_value(false);
        if self.saving.get_untracked() {
            self.saving.set(false);
        }
        self.tell();
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
    fn fail(self, key: &str, keeping: Keeping) {
        self.trace(key, |trace| trace.stuck = Some(keeping));
        self.tell();
    }

    /// Says what keeps things from being written or read. Of several it is the first in the order of the keys, which begins with
    /// the storage as a whole and goes on with the cases.
    fn tell(self) {
        let stuck = self.desk.with_value(|desk| desk.records.values().find_map(|trace| trace.stuck.clone()));
        let keeping = match stuck {
            _ if !self.lasting => Keeping::InMemory,
            Some(keeping) => keeping,
            None => Keeping::Saved,
        };
        // Nobody asks the readers of another page.
        let held = keeping != Keeping::Saved && self.frame.with_value(Option::is_none);
        page::ask_before_leaving(held && !self.index.with_untracked(Vec::is_empty));
        if self.keeping.with_untracked(|before| *before != keeping) {
            if keeping != Keeping::Saved {
                // The notice may be out of view.
                self.say("Your last change is not saved yet. The top of this page says what to do.", None);
            }
            self.keeping.set(keeping);
        }
    }

    /// Notes something about a record.
    fn trace(self, key: &str, note: impl FnOnce(&mut Trace)) {
        self.desk.update_value(|desk| note(desk.records.get_or_insert(key.to_owned(), Trace::default())));
    }

    /// Whether a change to this record has not been written.
    fn waits(self, key: &str) -> bool {
        self.desk.with_value(|desk| desk.records.get(key).is_some_and(|trace| trace.waits))
    }

    fn know(self, key: &str, revision: u64) {
        self.trace(key, |trace| trace.revision = revision);
    }

    fn known(self, key: &str) -> u64 {
        self.desk.with_value(|desk| desk.records.get(key).map_or(0, |trace| trace.revision))
    }

    /// Another tab has changed what is kept.
    fn hear(self, key: Option<String>) {
        let name = key.as_deref().map(|key| key.strip_prefix(PREFIX).unwrap_or_default());
        let waits = name.is_some_and(|name| self.waits(name));
        match name.map(|name| name.split_once('/').unwrap_or((name, ""))) {
            // Writing it finds out what the other tab did, and joins the two.
            Some(_) if waits => self.flush(),
            Some(("line", id)) => match self.cabinet.with_value(|cabinet| cabinet.line(id)) {
                Ok(Some(headline)) => self.list(vec![headline]),
                _ => self.tell_works(Errand::Heard(name.map(str::to_owned))),
            },
            Some((SETTINGS, "")) => {
                if let Ok(kept) = self.cabinet.with_value(Cabinet::settings) {
                    self.know(SETTINGS, kept.revision);
                    self.desk.update_value(|desk| desk.settings = kept.content);
                    self.wear(kept.content.look);
                    self.settings.set(kept.content);
                }
            }
            _ => self.tell_works(Errand::Heard(name.map(str::to_owned))),
        }
    }

    /// Somebody leaves the page or comes back to it.
    fn turn(self, turn: Turn) {
        match turn {
            Turn::Away => self.flush(),
            Turn::Hidden => {
                self.flush();
                self.tell_works(Errand::PutCopiesDown);
            }
            Turn::Back => self.tell_works(Errand::ComeBack),
        }
    }

    /// Hands an unreadable record over as a file.
    pub fn download(self, key: &str) {
        let text = self.cabinet.with_value(|cabinet| cabinet.text(key)).ok().flatten();
        let name = format!("{}.txt", key.replace(['/', '~'], "-"));
        if !text.is_some_and(|text| download::text(&name, &text)) {
            self.say("The browser did not give this record out. Reload the page, then try again.", None);
        }
    }
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
