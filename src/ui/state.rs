//! What the app knows: the cases, the person, the time, and where on the page they are.

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::route::Route;
use crate::browser::{address, clock, page};
use crate::domain::case::{Case, Profile};
use crate::domain::situation::Situation;

/// Everything that pages share. Facts are signals; whatever follows from them is computed where it is shown.
#[derive(Clone, Copy)]
pub struct App {
    pub route: ReadSignal<Route>,
    /// The local time, to the minute.
    pub now: ReadSignal<DateTime>,
    pub cases: RwSignal<Vec<Case>>,
    pub profile: RwSignal<Profile>,
    pub kept: RwSignal<Kept>,
    pub toast: RwSignal<Option<Toast>>,
}

/// Whether what was written outlives the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Saved,
    /// The browser keeps nothing for this page.
    InMemory,
    /// There is no room left in the browser's storage.
    Full,
}

/// A short message that comes and goes.
#[derive(Clone)]
pub struct Toast {
    pub text: String,
    pub undo: Option<Callback<()>>,
}

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
        App {
            route,
            now,
            cases: RwSignal::new(Vec::new()),
            profile: RwSignal::default(),
            kept: RwSignal::new(Kept::Saved),
            toast: RwSignal::new(None),
        }
    }

    /// The case with this id.
    pub fn case(self, id: &str) -> Option<Case> {
        self.cases.with(|cases| cases.iter().find(|case| case.id == id).cloned())
    }

    /// Opens a new case with first answers, and goes to its plan.
    pub fn start(self, answers: impl FnOnce(&mut Situation)) {
        let now = self.now.get_untracked();
        let mut case = Case::new(self.free_id(), now);
        case.answer(now, answers);
        let id = case.id.clone();
        self.cases.update(|cases| cases.push(case));
        self.keep(&id);
        address::go(&format!("#/case/{id}"));
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

    /// Changes the person's own details and keeps them.
    pub fn edit_profile(self, change: impl FnOnce(&mut Profile)) {
        self.profile.update(change);
    }

    /// Says something for a few seconds.
    pub fn say(self, text: impl Into<String>, undo: Option<Callback<()>>) {
        self.toast.set(Some(Toast { text: text.into(), undo }));
    }

    fn keep(self, _id: &str) {}

    /// The next short id that no case has.
    fn free_id(self) -> String {
        self.cases.with_untracked(|cases| {
            (1..)
                .map(|number| format!("c{number}"))
                .find(|id| cases.iter().all(|case| case.id != *id))
                .unwrap_or_default()
        })
    }
}
