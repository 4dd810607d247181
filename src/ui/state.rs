//! What the app knows: the cases, the person, the time, and where on the page they are.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::components::shortcuts::Shortcuts;
use super::frame::{self, Frame};
use super::itinerary;
use super::route::Route;
use crate::browser::offline::{self, News};
use crate::browser::{address, clock, download, look, page, store};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, Profile};
use crate::domain::situation::{Situation, Var};
use crate::storage::{Cabinet, Kept, Look, NextStep, SaveError, Settings};
use crate::storage::{Store, StoreError, Trouble, Unreadable};

/// Everything that pages share. Facts are signals; whatever follows from them is computed where it is shown.
#[derive(Clone, Copy)]
pub struct App {
    pub route: ReadSignal<Route>,
    /// The local time, to the minute.
    pub now: ReadSignal<DateTime>,
    pub cases: RwSignal<Vec<Case>>,
    pub profile: RwSignal<Profile>,
    pub settings: RwSignal<Settings>,
    pub keeping: RwSignal<Keeping>,
    /// Records that cannot be read, as they were found when the page opened.
    pub unread: RwSignal<Vec<Unread>>,
    pub toast: RwSignal<Option<Toast>>,
    /// The frame around the page, if it stands in one.
    pub frame: StoredValue<Option<Frame>>,
    /// The keys of the page that is shown.
    pub keys: Shortcuts,
    /// What the worker says that keeps the app in this browser, where there is one.
    pub offline: ReadSignal<Option<News>>,
    owner: StoredValue<Owner>,
    /// The question whose answer was guessed when a case began, until its plan shows it.
    first_question: StoredValue<Option<Var>>,
    cabinet: StoredValue<Cabinet<Box<dyn Store>>, LocalStorage>,
    /// The revision of each record as this tab knows it, by its key.
    revisions: StoredValue<BTreeMap<String, u64>>,
}

/// Whether what was written outlives the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Keeping {
    Saved,
    /// The browser keeps nothing for this page.
    InMemory,
    /// There is no room left in the browser's storage.
    Full,
    /// Another tab has written this case in the meantime; nothing of it was overwritten.
    Elsewhere(Box<Kept<Case>>),
    /// A newer version of the app has written the record.
    Newer,
    /// The browser did not keep it, for a reason of its own.
    Failed,
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

impl App {
    /// Reads what was kept and starts to follow the address and the clock.
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
        clock::each_minute(move |time| {
            if now.get_untracked() != time {
                set_now.set(time);
            }
        });
        let (offline, set_offline) = signal(None);
        let (store, lasting) = store::open();
        let app = App {
            route,
            now,
            cases: RwSignal::default(),
            profile: RwSignal::default(),
            settings: RwSignal::default(),
            keeping: RwSignal::new(if lasting { Keeping::Saved } else { Keeping::InMemory }),
            unread: RwSignal::default(),
            toast: RwSignal::new(None),
            frame: StoredValue::new(frame::open()),
            keys: Shortcuts::default(),
            offline,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            first_question: StoredValue::new(None),
            cabinet: StoredValue::new_local(Cabinet::new(store)),
            revisions: StoredValue::default(),
        };
        app.wear(Look::default());
        app.read();
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

    /// Takes everything out of the cabinet. What cannot be read stays where it is, untouched.
    fn read(self) {
        self.cabinet.with_value(|cabinet| {
            let mut unread = Vec::new();
            if let Ok((cases, troubles)) = cabinet.cases() {
                unread.extend(troubles.into_iter().map(|Trouble { key, why }| Unread::new(key, &why)));
                let mut open = Vec::new();
                for kept in cases {
                    self.know(&kept.content.id, kept.revision);
                    open.push(kept.content);
                }
                self.cases.set(open);
            }
            if let Ok(contents) = cabinet.contents() {
                unread.extend(contents.aside.into_iter().map(|key| Unread { key, newer: false }));
            }
            self.unread.set(unread);
            if let Ok(kept) = cabinet.profile() {
                self.know(PROFILE, kept.revision);
                self.profile.set(kept.content);
            }
            if let Ok(kept) = cabinet.settings() {
                self.know(SETTINGS, kept.revision);
                self.wear(kept.content.look);
                self.settings.set(kept.content);
            }
        });
    }

    /// The case with this id.
    pub fn case(self, id: &str) -> Option<Case> {
        self.cases.with(|cases| cases.iter().find(|case| case.id == id).cloned())
    }

    /// Opens a new case with first answers, and goes to its plan. `confirm` is a question whose answer is only a guess.
    pub fn start(self, answers: impl FnOnce(&mut Situation), confirm: Option<Var>) {
        self.start_named(String::new(), String::new(), answers, confirm);
    }

    /// As [`App::start`], for a job and a company that are known by name.
    pub fn start_named(
        self,
        role: String,
        company: String,
        answers: impl FnOnce(&mut Situation),
        confirm: Option<Var>,
    ) {
        self.first_question.set_value(confirm);
        let now = self.now.get_untracked();
        let mut case = Case::new(self.free_id(), now);
        (case.role, case.company) = (role, company);
        case.answer(now, answers);
        let id = case.id.clone();
        self.cases.update(|cases| cases.push(case));
        self.keep(&id);
        address::go(&format!("#/case/{id}"));
    }

    /// The question to confirm in a case that has just begun; asked for once.
    pub fn take_first_question(self) -> Option<Var> {
        let first = self.first_question.get_value();
        self.first_question.set_value(None);
        first
    }

    /// Changes a case and keeps it.
    pub fn edit(self, id: &str, change: impl FnOnce(&mut Case)) {
        self.cases.update(|cases| {
            if let Some(case) = cases.iter_mut().find(|case| case.id == id) {
                change(case);
            }
        });
        self.keep(id);
    }

    /// Takes a case out of the cabinet; the way back stands in a short message.
    pub fn delete(self, id: &str) {
        let Some(case) = untrack(|| self.case(id)) else { return };
        let Ok(removed) = self.cabinet.with_value(|cabinet| cabinet.delete_case(id)) else {
            self.say("The browser did not let go of this case. It is still here.", None);
            return;
        };
        self.cases.update(|cases| cases.retain(|other| other.id != case.id));
        let undo = self.way_back(move |()| {
            // Where the record does not come back, keeping the case writes it anew.
            _ = self.cabinet.with_value(|cabinet| cabinet.undo(removed.clone()));
            self.cases.update(|cases| cases.push(case.clone()));
            self.keep(&case.id);
        });
        self.say("Case deleted.", Some(undo));
    }

    /// Changes the person's own details and keeps them.
    pub fn edit_profile(self, change: impl FnOnce(&mut Profile)) {
        self.profile.update(change);
        let now = self.now.get_untracked();
        let saved = self.profile.with_untracked(|profile| {
            self.cabinet.with_value(|cabinet| cabinet.save_profile(profile, self.revision(PROFILE), now))
        });
        self.note(PROFILE, saved, |_| Keeping::Failed);
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
        let now = self.now.get_untracked();
        let saved = self.settings.with_untracked(|settings| {
            self.cabinet.with_value(|cabinet| cabinet.save_settings(settings, self.revision(SETTINGS), now))
        });
        self.note(SETTINGS, saved, |_| Keeping::Failed);
    }

    /// What *Undo* does. It belongs to the app, because the part of the page that it was made in may be gone by then.
    pub fn way_back(self, undo: impl Fn(()) + Send + Sync + 'static) -> Callback<()> {
        self.owner.with_value(|owner| owner.with(|| Callback::new(undo)))
    }

    /// Hands an unreadable record over as a file.
    pub fn download(self, key: &str) {
        let text = self.cabinet.with_value(|cabinet| cabinet.text(key)).ok().flatten();
        let name = format!("{}.txt", key.replace(['/', '~'], "-"));
        if !text.is_some_and(|text| download::text(&name, &text)) {
            self.say("The browser did not give this record out.", None);
        }
    }

    /// Says something for a few seconds.
    pub fn say(self, text: impl Into<String>, undo: Option<Callback<()>>) {
        self.toast.set(Some(Toast { text: text.into(), undo }));
    }

    /// Puts the case as another tab wrote it in the place of the one here.
    pub fn take_newer(self, kept: Kept<Case>) {
        self.know(&kept.content.id, kept.revision);
        self.cases.update(|cases| {
            if let Some(case) = cases.iter_mut().find(|case| case.id == kept.content.id) {
                *case = kept.content;
            }
        });
        self.keeping.set(Keeping::Saved);
    }

    fn keep(self, id: &str) {
        let Some(case) = untrack(|| self.case(id)) else { return };
        let now = self.now.get_untracked();
        let step = itinerary::next_step(&case, now);
        let next = NextStep { say: step.what, due: step.at };
        let saved = self.cabinet.with_value(|cabinet| cabinet.save_case(&case, &next, self.revision(id), now));
        self.note(id, saved, Keeping::Elsewhere);
    }

    /// Remembers the revision, or says what kept the text from being kept.
    fn note<T>(self, key: &str, saved: Result<u64, SaveError<T>>, elsewhere: impl FnOnce(Box<Kept<T>>) -> Keeping) {
        let keeping = match saved {
            Ok(revision) => {
                self.know(key, revision);
                if self.keeping.with_untracked(|keeping| *keeping == Keeping::InMemory) {
                    return;
                }
                Keeping::Saved
            }
            Err(SaveError::Store(StoreError::Full)) => Keeping::Full,
            Err(SaveError::Store(StoreError::Forbidden)) => Keeping::InMemory,
            Err(SaveError::Store(StoreError::Other(_)) | SaveError::NotReadBack) => Keeping::Failed,
            Err(SaveError::ChangedElsewhere(kept)) => elsewhere(kept),
            Err(SaveError::Newer) => Keeping::Newer,
        };
        if self.keeping.with_untracked(|before| *before != keeping) {
            self.keeping.set(keeping);
        }
    }

    fn wear(self, wanted: Look) {
        let frames = self.frame.with_value(|frame| frame.as_ref().map(|frame| frame.look(wanted)));
        look::show(frames.unwrap_or(wanted));
    }

    fn know(self, key: &str, revision: u64) {
        self.revisions.update_value(|revisions| _ = revisions.insert(key.to_owned(), revision));
    }

    /// The revision of a record as this tab knows it; it rises with every change.
    pub fn revision(self, key: &str) -> u64 {
        self.revisions.with_value(|revisions| revisions.get(key).copied().unwrap_or(0))
    }

    /// An id for a case that begins now.
    fn free_id(self) -> String {
        let now = self.now.get_untracked();
        self.cases.with_untracked(|cases| {
            let known = |id: &str| cases.iter().any(|case| case.id == id);
            self.cabinet.with_value(|cabinet| cabinet.free_id(now, known))
        })
    }
}
