//! What works on the cases themselves: opening and writing them, joining what two tabs wrote, and what the plan says about
//! each in the list.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{App, Deleted, Errand, Keeping, SETTINGS, Settle, Unread, Works};
use crate::browser::{address, page, store};
use crate::domain::calendar::DateTime;
use crate::domain::case::{Begun, Case, Ending, OwnTemplate, Profile};
use crate::domain::plan::plan as make_plan;
use crate::domain::situation::Situation;
use crate::storage::{
    Cabinet, Headline, Kept, LoadError, NextStep, PREFIX, SaveError, Trouble, merge, merge_cases, share,
};
use crate::ui::calm::after_this_frame;
use crate::ui::case_bar::{case_bar, is_delicate};
use crate::ui::openings::{First, beginning, opening};
use crate::ui::route::Route;
use crate::ui::shell::case_name;
use crate::ui::{itinerary, pages};

pub(super) const PROFILE: &str = "profile";

/// So many cases are opened at once, the next dates first: with more of them the first page takes no longer.
const AT_ONCE: usize = 20;

/// A clock that was set back by less than this harms no plan, in minutes.
const SLACK: i64 = 10;

/// The field of a place that has one.
const TEXT: &str = "text";

pub(super) fn case_key(id: &str) -> String {
    format!("case/{id}")
}

/// A change that is made once, for a function that is not generic: each generic one brings a copy for every change.
pub fn once<T>(change: impl FnOnce(&mut T)) -> impl FnMut(&mut T) {
    let mut change = Some(change);
    move |it| {
        if let Some(change) = change.take() {
            change(it);
        }
    }
}

/// Under which name the revision of a template is remembered: cases have ids of the same form.
fn template_key(id: &str) -> String {
    format!("template/{id}")
}

impl App {
    /// From now on cases can be worked on: opens what the list shows first, and reads what the first screen left alone.
    pub fn arrive(self) {
        if self.works.with_untracked(Option::is_some) {
            return;
        }
        self.works.set(Some(Works {
            run: App::run,
            write: App::write,
            mark: App::leave_mark,
            case_bar,
            is_delicate: App::is_delicate,
            taken_along: App::taken_along,
        }));
        self.read_more();
    }

    /// Does what was asked for from outside.
    pub fn run(self, errand: Errand) {
        match errand {
            Errand::Arrive => {}
            Errand::Begin(id, ref reply) => {
                // Who has gone on in the meantime is not called back, and who tapped twice meant the last. The route follows
                // the address a task later, and two errands may wait for the same part.
                let stayed = Route::parse(&address::current()) == Route::Start;
                let meant = self.awaited.with_untracked(|last| last.as_ref().is_none_or(|last| *last == errand))
                    && self.asked.with_untracked(|asked| asked.is_none_or(|asked| asked.id == id));
                let (Some(opening), Some(answers)) = (opening(id), beginning(id)) else { return };
                if !(stayed && meant) {
                    return;
                }
                let reply = opening.first.zip(reply.clone());
                let first = opening.first.filter(|_| reply.is_none());
                let answers = move |situation: &mut Situation| {
                    answers(situation);
                    if let Some((first, reply)) = reply {
                        first.give(reply, situation);
                    }
                };
                self.start(answers, first);
                self.asked.set(None);
            }
            Errand::Delete(id) => self.delete(&id),
            Errand::SaveBackup => self.save_backup(),
            Errand::PutBack => self.put_back(),
            Errand::LetGo => self.let_go(),
            Errand::SawRenewed(id) => self.saw_renewed(&id),
            Errand::Settle(Settle::Mine, kept) => self.keep_mine(*kept),
            Errand::Settle(Settle::Theirs, kept) => self.take_newer(*kept),
            Errand::Settle(Settle::Both, kept) => self.keep_both(*kept),
            Errand::Heard(key) => self.hear_more(key.as_deref()),
            Errand::PlanAnew => self.plan_anew(),
            Errand::PutCopiesDown => self.put_copies_down(),
            Errand::ComeBack => {
                self.take_copies_up();
                self.look_for_lost();
                self.hear_what_was_missed();
            }
        }
    }

    /// A page that the browser put aside and brings back as it was has not heard of other tabs in between: neither of cases nor
    /// of the settings or the person's details. Templates of their own are not followed while the page is in sight either.
    fn hear_what_was_missed(self) {
        let open: Vec<String> = self.cases.with_untracked(|cases| cases.iter().map(|case| case.id.clone()).collect());
        if let Ok(mut contents) = self.cabinet.with_value(Cabinet::contents) {
            let is_unread = |id: &str| {
                let key = format!("{PREFIX}{}", case_key(id));
                self.unread.with_untracked(|unread| unread.iter().any(|record| record.key == key))
            };
            // The lines of open cases are made here, and what cannot be opened is no longer listed.
            contents.cases.retain(|line| !open.contains(&line.id) && !is_unread(&line.id));
            self.list(contents.cases);
        }
        let missed = |key: &str, revision: u64| {
            if revision > self.known(key) {
                self.hear(Some(format!("{PREFIX}{key}")));
            }
        };
        for id in open {
            if let Ok(Some(kept)) = self.cabinet.with_value(|cabinet| cabinet.case(&id)) {
                missed(&case_key(&id), kept.revision);
            }
        }
        if let Ok(kept) = self.cabinet.with_value(Cabinet::profile) {
            missed(PROFILE, kept.revision);
        }
        if let Ok(kept) = self.cabinet.with_value(Cabinet::settings) {
            missed(SETTINGS, kept.revision);
        }
    }

    /// Reads everything anew.
    pub(super) fn read_all(self) {
        self.read();
        self.read_more();
    }

    /// Takes out what [`App::read`] left. What cannot be read stays where it is, untouched; what waits to be written stays
    /// as it is on the page.
    fn read_more(self) {
        let waiting: Vec<Case> = self.cases.with_untracked(|cases| {
            let waits = |case: &&Case| self.waits(&case_key(&case.id));
            cases.iter().filter(waits).cloned().collect()
        });
        self.cabinet.with_value(|cabinet| {
            match cabinet.contents() {
                Ok(contents) => {
                    let troubles = contents.troubles.into_iter();
                    troubles.for_each(|Trouble { key, why }| self.note_unread(Unread::new(key, &why)));
                    self.index.set(contents.cases);
                }
                Err(error) => self.fail("", error.into()),
            }
            if let Ok((templates, troubles)) = cabinet.templates() {
                troubles.into_iter().for_each(|Trouble { key, why }| self.note_unread(Unread::new(key, &why)));
                templates.iter().for_each(|kept| self.know(&template_key(&kept.content.id), kept.revision));
                self.templates.set(templates.into_iter().map(|kept| kept.content).collect());
            }
            match cabinet.profile() {
                Ok(kept) => self.show_profile(kept),
                Err(LoadError::Unreadable(why)) => {
                    self.note_unread(Unread::new(format!("{PREFIX}{PROFILE}"), &why));
                }
                Err(LoadError::Store(error)) => self.fail(PROFILE, error.into()),
            }
            self.other_person.set(cabinet.other_person());
        });
        self.cases.set(waiting);
        for id in self.first_ids() {
            self.take_out(&id);
        }
        self.plan_anew();
        self.note_seen();
    }

    fn show_profile(self, kept: Kept<Profile>) {
        self.know(PROFILE, kept.revision);
        self.desk.update_value(|desk| desk.profile = kept.content.clone());
        self.profile.set(kept.content);
    }

    /// Whether someone else at the screen should not see what the page is about.
    fn is_delicate(self) -> bool {
        self.route.with(|route| match route.case() {
            Some(id) => self
                .case(id)
                .is_some_and(|case| !case.incidents.is_empty() || is_delicate(&case.situation_at(self.now.get()))),
            None => pages::shared::situation_in(route).is_some_and(|situation| is_delicate(&situation)),
        })
    }

    /// The page out of a frame whose storage the full page does not see: the answers of the case go along.
    fn taken_along(self) -> Option<Route> {
        let case = self.route.with(|route| route.case().and_then(|id| self.case(id)))?;
        Some(Route::Shared(share::encode(&case.situation_at(self.now.get()), &[])))
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
            LoadError::Store(error) => self.fail(&case_key(id), error.into()),
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
    fn saw_renewed(self, id: &str) {
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
        let open: Vec<String> = all.iter().map(|case| case.id.clone()).collect();
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

    pub(super) fn unlist(self, id: &str) {
        self.cases.update(|cases| cases.retain(|case| case.id != id));
        self.index.update(|index| index.retain(|headline| headline.id != id));
        self.trace(&case_key(id), |trace| (trace.waits, trace.stuck) = (false, None));
        self.note_seen();
        self.tell();
    }

    /// Opens a new case with first answers, and goes to its plan. `first` is the question that comes before its plan.
    pub fn start(self, answers: impl FnOnce(&mut Situation), first: Option<First>) {
        _ = self.start_named(String::new(), String::new(), answers, first);
    }

    /// As [`App::start`], for a job and a company that are known by name. Returns the id of the case.
    pub fn start_named(
        self,
        role: String,
        company: String,
        answers: impl FnOnce(&mut Situation),
        first: Option<First>,
    ) -> String {
        self.first_question.set_value(first);
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

    /// The question that a case which has just begun asks first; handed out once.
    pub fn take_first_question(self) -> Option<First> {
        let first = self.first_question.get_value();
        self.first_question.set_value(None);
        first
    }

    /// Changes a case and keeps it.
    pub fn edit(self, id: &str, change: impl FnOnce(&mut Case)) {
        self.edit_once(id, &mut once(change));
    }

    /// As [`App::edit`], for the case of a page. *Undo* may be pressed when the page is gone.
    pub fn edit_here(self, id: StoredValue<String>, change: impl FnOnce(&mut Case)) {
        self.edit_here_once(id, &mut once(change));
    }

    /// Not generic, because every change would bring a copy; nor is the next.
    fn edit_here_once(self, id: StoredValue<String>, change: &mut dyn FnMut(&mut Case)) {
        _ = id.try_with_value(|id| self.edit_once(id, change));
    }

    fn edit_once(self, id: &str, change: &mut dyn FnMut(&mut Case)) {
        if self.change(id, change) {
            self.cases.notify();
        }
    }

    /// As [`App::edit`], for a page that waits for the screen: the change is made and kept at once, and everybody hears of it
    /// when the next frame has been drawn. Until then the page looks for itself.
    pub fn edit_calmly(self, id: &str, change: impl FnOnce(&mut Case)) {
        if self.change(id, &mut once(change)) {
            after_this_frame(move || self.cases.notify());
        }
    }

    /// As [`App::edit`], for what somebody is still typing: the change is made and kept at once, and nobody hears of it
    /// before [`App::make_heard`]. Whoever reads meanwhile says so first.
    pub fn edit_quietly(self, id: &str, change: impl FnOnce(&mut Case)) {
        self.change(id, &mut once(change));
    }

    /// What somebody began to write at this place of the app and did not put down, by field.
    pub fn begun(self, id: StoredValue<String>, place: &str) -> Begun {
        let case = id.with_value(|id| untrack(|| self.case(id)));
        case.map(|case| case.begun_at(place)).unwrap_or_default()
    }

    /// Keeps it from key to key, in the place of what was begun there before. Nobody hears of it: who comes back to that
    /// place reads it.
    pub fn begin(self, id: StoredValue<String>, place: &str, begun: Begun) {
        _ = id.try_with_value(|id| self.edit_quietly(id, |case| case.begin(place, begun)));
    }

    /// What was begun at a place with one field.
    pub fn begun_text(self, id: StoredValue<String>, place: &str) -> Option<String> {
        self.begun(id, place).remove(TEXT)
    }

    /// Keeps the text of a place with one field; with an empty one, nothing any more.
    pub fn begin_text(self, id: StoredValue<String>, place: &str, text: String) {
        let mut begun = Begun::default();
        begun.insert(TEXT.to_owned(), text);
        self.begin(id, place, begun);
    }

    /// [`App::begin`] as a callback, for components that know no case.
    pub fn begins(self, id: StoredValue<String>) -> Callback<(String, Begun)> {
        Callback::new(move |(place, begun): (String, Begun)| self.begin(id, &place, begun))
    }

    /// Whoever reads a case looks again.
    pub fn make_heard(self) {
        self.cases.notify();
    }

    /// Says whether there is such a case; nobody hears of the change. Not generic, because every change would bring a copy.
    fn change(self, id: &str, change: &mut dyn FnMut(&mut Case)) -> bool {
        let mut changed = false;
        let mut change_open = || {
            self.cases.update_untracked(|cases| {
                if let Some(case) = cases.iter_mut().find(|case| case.id == id) {
                    change(case);
                    changed = true;
                }
            });
            changed
        };
        if change_open() || (self.take_out(id).is_some() && change_open()) {
            self.keep(&case_key(id));
        }
        changed
    }

    /// Puts a whole case in its place, or back into the list.
    pub(super) fn put(self, case: Case) {
        let key = case_key(&case.id);
        self.cases.update(|cases| match cases.iter_mut().find(|other| other.id == case.id) {
            Some(place) => *place = case,
            None => cases.push(case),
        });
        self.keep(&key);
        self.flush();
    }

    /// Takes a case out of the cabinet; the way back stands in a short message.
    fn delete(self, id: &str) {
        let Some(case) = untrack(|| self.case(id)) else { return };
        let Ok(removed) = self.cabinet.with_value(|cabinet| cabinet.delete_case(id)) else {
            self.say("The browser did not delete this case. Reload the page, then try again.", None);
            return;
        };
        self.unlist(id);
        // What found no room before may find it now.
        self.flush();
        let (id, name) = (case.id.clone(), case_name(&case.role, &case.company));
        let undo = self.way_back(move |()| {
            // Two ways lead back, and whoever has taken one may have gone on with the case.
            if self.deleted.with_untracked(|deleted| deleted.iter().all(|gone| gone.id != case.id)) {
                return;
            }
            // Where the record does not come back, keeping the case writes it anew.
            _ = self.cabinet.with_value(|cabinet| cabinet.undo(removed.clone()));
            self.put(case.clone());
            self.deleted.update(|deleted| deleted.retain(|gone| gone.id != case.id));
        });
        self.deleted.update(|deleted| deleted.insert(0, Deleted { id, name, undo }));
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

    /// Keeps these beside the person's own details, or nothing any more. Where there is no room, they stay on the page.
    pub fn keep_other_person(self, other: Option<Profile>) {
        let now = self.now.get_untracked();
        let kept = self.cabinet.with_value(|cabinet| cabinet.keep_other_person(other.as_ref(), now));
        if kept.is_err() && other.is_some() {
            self.say("The browser did not keep your details from the backup. They stay here until you close or reload this page.", None);
        }
        self.other_person.set(other);
    }

    /// Keeps a template of the person's own, a changed one in the place of the one with its id. Says whether it was kept.
    pub fn keep_template(self, template: OwnTemplate) -> bool {
        let kept = self.keep_template_quietly(template);
        self.templates.notify();
        kept
    }

    /// As [`App::keep_template`], for what somebody is still typing: whoever shows the templates hears of it later.
    pub fn keep_template_quietly(self, template: OwnTemplate) -> bool {
        let now = self.now.get_untracked();
        let key = template_key(&template.id);
        let Ok(revision) = self.cabinet.with_value(|cabinet| cabinet.save_template(&template, self.known(&key), now))
        else {
            self.say(
                "The browser did not keep this template. The words on the sheet are safe: try again, or copy them.",
                None,
            );
            return false;
        };
        self.know(&key, revision);
        self.templates.update_untracked(|templates| match templates.iter_mut().find(|own| own.id == template.id) {
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
            self.say("The browser did not delete this template. Reload the page, then try again.", None);
            return;
        }
        // Its record is gone: what is kept under this id next begins anew.
        self.know(&template_key(id), 0);
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

    /// An id for a case that begins now.
    fn free_id(self) -> String {
        let now = self.now.get_untracked();
        self.cases.with_untracked(|cases| {
            let known = |id: &str| cases.iter().any(|case| case.id == id);
            self.cabinet.with_value(|cabinet| cabinet.free_id(now, known))
        })
    }

    fn write(self, key: &str) -> Result<(), Keeping> {
        match key {
            PROFILE => self.write_profile(),
            key => self.write_case(key.strip_prefix("case/").unwrap_or_default()),
        }
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
                    let base = self
                        .desk
                        .with_value(|desk| desk.records.get(&case_key(id)).and_then(|trace| trace.base.clone()));
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

    /// Remembers a case as it stands in the cabinet.
    fn hold(self, kept: &Kept<Case>) {
        let id = &kept.content.id;
        let base = Some(kept.content.clone());
        self.trace(&case_key(id), |trace| (trace.revision, trace.base) = (kept.revision, base));
    }

    /// The revision of a case as this tab knows it; it rises with every change that is written.
    pub fn revision(self, id: &str) -> u64 {
        self.known(&case_key(id))
    }

    /// What another tab changed, apart from what the first screen hears itself.
    fn hear_more(self, name: Option<&str>) {
        match name.map(|name| name.split_once('/').unwrap_or((name, ""))) {
            None => self.look_for_lost(),
            Some(("case", id)) => self.hear_case(id),
            Some(("line", id)) => {
                if let Ok(Some(headline)) = self.cabinet.with_value(|cabinet| cabinet.headline(id)) {
                    self.list(vec![headline]);
                }
            }
            Some((PROFILE, "")) => {
                if let Ok(kept) = self.cabinet.with_value(Cabinet::profile) {
                    self.show_profile(kept);
                }
            }
            Some(("aside", _)) => {
                let key = format!("{PREFIX}{}", name.unwrap_or_default());
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
            Err(LoadError::Store(error)) => self.fail(&case_key(id), error.into()),
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

    /// The page may never come back, so what another tab has changed too is kept beside it.
    fn put_copies_down(self) {
        let open: Vec<String> = self.desk.with_value(|desk| {
            let asked = desk.records.iter().filter(|(_, trace)| matches!(trace.stuck, Some(Keeping::Elsewhere(_))));
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
    fn take_newer(self, kept: Kept<Case>) {
        let mine = untrack(|| self.case(&kept.content.id));
        self.settle(&kept, kept.content.clone());
        let undo = mine.map(|mine| self.way_back(move |()| self.put(mine.clone())));
        self.say("This is the case as the other tab has it.", undo);
    }

    /// Puts the case as it is here in the place of what another tab wrote.
    fn keep_mine(self, kept: Kept<Case>) {
        let Some(mine) = untrack(|| self.case(&kept.content.id)) else { return };
        let theirs = kept.content.clone();
        self.settle(&kept, mine);
        let undo = self.way_back(move |()| self.put(theirs.clone()));
        self.say("The case is as it stands here.", Some(undo));
    }

    /// Keeps what another tab wrote, and what is here beside it as a case of its own.
    fn keep_both(self, kept: Kept<Case>) {
        let Some(mine) = untrack(|| self.case(&kept.content.id)) else { return };
        match self.copy(&mine) {
            Ok(copy) => {
                self.settle(&kept, kept.content.clone());
                address::go(&format!("#/case/{copy}"));
                self.say("Both are in your list now. This is the one from this tab.", None);
            }
            Err(_) => self.say("The browser did not keep a copy. Nothing was changed: choose again.", None),
        }
    }

    fn settle(self, kept: &Kept<Case>, case: Case) {
        self.hold(kept);
        self.put(case);
    }
}

/// What the plan says about a case, for its line in the list.
fn step(case: &Case, now: DateTime) -> NextStep {
    let step = itinerary::next_step(case, now);
    let waits = make_plan(&case.situation_at(now), now).filter(|plan| case.waits(plan).is_some());
    let Some(plan) = waits else { return NextStep { say: step.what, due: step.at, advice: step.advice } };
    // What the plan wants asked was asked: its date is over, and the next is when to ask once more.
    let open = case.all_follow_ups(&plan).into_iter().filter(|follow_up| follow_up.done.is_none());
    let due = open.map(|follow_up| follow_up.on.at(9, 0)).chain(case.next_date(now)).chain(plan.dates.decide_by).min();
    NextStep { say: "Wait for their answer".to_owned(), due, advice: step.advice }
}
