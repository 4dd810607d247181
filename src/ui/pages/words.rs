//! Words: the letter, its gaps, its checks, the way out.
//!
//! Here is what the page knows and how a draft changes. What can be chosen is in [`make`] and [`reason`], the letter in
//! [`sheet`], filling a gap in [`gaps`], to whom it goes in [`people`]; [`findings`] reads the words, [`before`] shows what
//! it found; [`send`] is the way out, [`own`] keeps templates of the person's own, [`keys`] are the keys.

mod before;
mod findings;
mod gaps;
mod keys;
mod make;
mod own;
mod people;
mod reason;
mod send;
mod sheet;

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::case::{Case, Draft, Edited};
use crate::domain::plan::{Plan, plan as make_plan};
use crate::domain::templates::Slot;
use crate::domain::templates::compose::{Filling, Letter, Message, PartId, Style, Wording, held_parts};
use crate::ui::calm::at_rest;
use crate::ui::components::fill::FillIn;
use crate::ui::components::itinerary::Leg;
use crate::ui::hear::sent;
use crate::ui::itinerary;
use crate::ui::letter;
use crate::ui::live::{Show, live};
use crate::ui::state::{App, once};

use findings::{Reading, Shown};

/// How long the keys rest before the words are read, in milliseconds.
const REST: i32 = 150;

/// What the page computes from the case, each once.
#[derive(Clone, Copy)]
struct Desk {
    app: App,
    id: StoredValue<String>,
    /// The case, but for the words that the person is typing: nothing that is drawn from it is drawn anew with a key.
    case: Memo<Option<Case>>,
    plan: Memo<Option<Plan>>,
    /// The person's own text as it stands.
    typed: Memo<Option<Edited>>,
    /// The same, as soon as the keys rest. What is found in it and what leaves the page follows this one.
    rested: Memo<Option<Edited>>,
    /// Keys are coming; counts them, so that only the last one ends it.
    typing: RwSignal<bool>,
    keys: StoredValue<u32>,
    /// The message that is being written.
    wording: Memo<Option<Words>>,
    /// What the template gives.
    letter: Memo<Option<Letter>>,
    /// What is worth a look, and what the message already has.
    review: Memo<(Vec<Shown>, Vec<&'static str>)>,
    /// The gaps that hold the message back.
    gaps: Memo<Vec<&'static Slot>>,
    /// The parts that the plan holds in their places.
    held: Memo<Vec<PartId>>,
    /// The gap that is being filled.
    open: RwSignal<Option<&'static Slot>>,
    /// It was opened from the count of what is left, so the next one follows there.
    from_list: StoredValue<bool>,
    /// The message was handed over, and nobody has said whether it went out.
    handed: RwSignal<Option<&'static str>>,
    all_offers: RwSignal<bool>,
    /// The person's own template that is being renamed.
    renamed: RwSignal<Option<String>>,
}

/// A wording that can be compared.
#[derive(Debug, Clone, Copy)]
struct Words(Wording);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.0.id() == other.0.id()
    }
}

/// The words of one case.
pub fn words(app: App, id: String, wanted: Option<String>) -> AnyView {
    let id = StoredValue::new(id);
    let case = Memo::new(move |_| {
        let mut case = id.with_value(|id| app.case(id))?;
        case.drafts
            .values_mut()
            .filter_map(|draft| draft.edited.as_mut())
            .for_each(|edited| *edited = Edited::default());
        Some(case)
    });
    let plan = Memo::new(move |_| {
        case.with(|case| {
            let now = app.now.get();
            make_plan(&case.as_ref()?.situation_at(now), now)
        })
    });
    let wording = Memo::new(move |_| {
        let named = wanted.as_deref().and_then(Wording::named);
        named.or_else(|| case.with(|case| plan.with(|plan| first_offer(case.as_ref()?, plan.as_ref()?)))).map(Words)
    });
    let typed = Memo::new(move |_| {
        let Words(wording) = wording.get()?;
        id.with_value(|id| app.case(id))?.drafts.get(wording.id())?.edited.clone()
    });
    let typing = RwSignal::new(false);
    let rested = Memo::new(move |before: Option<&Option<Edited>>| match (before, typing.get()) {
        (Some(before), true) => before.clone(),
        _ => typed.get(),
    });
    let letter = Memo::new(move |_| {
        case.with(|case| {
            plan.with(|plan| {
                app.profile.with(|profile| {
                    let (case, plan, Words(wording)) = (case.as_ref()?, plan.as_ref()?, wording.get()?);
                    let filling = letter::filling_for(wording, case, profile, plan);
                    Some(letter::write(
                        wording,
                        plan,
                        &filling,
                        case.drafts.get(wording.id()).unwrap_or(&Draft::default()),
                    ))
                })
            })
        })
    });
    // What is typed has no say in which parts are held.
    let shape = Memo::new(move |_| {
        let id = wording.get().map_or("", |Words(wording)| wording.id());
        case.with(|case| {
            plan.with(|plan| {
                let draft = case.as_ref()?.drafts.get(id);
                let none = Draft::default();
                let draft = draft.unwrap_or(&none);
                let style = letter::style(draft, plan.as_ref()?);
                draft.edited.is_none().then(|| (style, draft.switches.clone()))
            })
        })
    });
    let held = Memo::new(move |_| {
        plan.with(|plan| match (plan, wording.get(), shape.get()) {
            (Some(plan), Some(Words(wording)), Some((style, switches))) => {
                held_parts(wording, &plan.values, style, &switches)
            }
            _ => Vec::new(),
        })
    });
    // Not the cases themselves: with every key one of them changes.
    let other_employer =
        Memo::new(move |_| id.with_value(|id| app.cases.with(|cases| findings::taken_instead(cases, id))));
    let desk = Desk {
        app,
        id,
        case,
        plan,
        typed,
        rested,
        typing,
        keys: StoredValue::new(0),
        wording,
        letter,
        review: Memo::new(move |_| {
            other_employer.with(|other| Desk::read(app, case, plan, wording, letter, rested, other))
        }),
        gaps: Memo::new(move |_| message(rested, letter).err().unwrap_or_default()),
        held,
        open: RwSignal::new(None),
        from_list: StoredValue::new(false),
        handed: RwSignal::new(None),
        all_offers: RwSignal::new(false),
        renamed: RwSignal::new(None),
    };
    desk.add_keys();
    let said = Memo::new(move |_| desk.told());
    let told = at_rest(move || said.get());
    view! {
        <Show when=move || letter.with(Option::is_some) fallback=move || desk.nothing_to_write()>
            <div class="desk write">
                {live(move || desk.plan_beside())}
                <form class="make" aria-label="Which message, and how it sounds" on:submit=sent(|event| event.prevent_default())>
                    {desk.make()}
                </form>
                <section class="letter" aria-labelledby="letter-title">
                    <h2 class="hidden-text" id="letter-title" tabindex="-1">"The message as it will arrive"</h2>
                    {live(move || desk.paper())}
                </section>
                <section class="before" aria-labelledby="before-title">
                    <h2 id="before-title" tabindex="-1">"Before it goes"</h2>
                    <p class="hidden-text" role="status">{told}</p>
                    {live(move || desk.before())}
                </section>
                <section class="out-the-door" id="send" tabindex="-1" aria-label="Send it your way">{live(move || desk.ways_out())}</section>
                <div class="thumb">{live(move || desk.next_step())}</div>
            </div>
            <FillIn
                gap=Signal::derive(move || desk.gap())
                write=app.begins(desk.id)
                put=Callback::new(move |text: String| desk.put(&text))
                close=Callback::new(move |()| desk.open.set(None))
            />
        </Show>
    }
    .into_any()
}

fn first_offer(case: &Case, plan: &Plan) -> Option<Wording> {
    letter::written_offers(case, plan).first().map(|offer| offer.wording)
}

fn message(rested: Memo<Option<Edited>>, letter: Memo<Option<Letter>>) -> Result<Message, Vec<&'static Slot>> {
    rested.with(|rested| match rested {
        Some(edited) => {
            Message::edited(Some(edited.subject.as_str()).filter(|subject| !subject.is_empty()), &edited.body)
        }
        None => letter.with(|letter| letter.as_ref().map_or(Err(Vec::new()), Letter::finish)),
    })
}

impl Desk {
    /// What the checks and the guard say about the message as it stands.
    fn read(
        app: App,
        case: Memo<Option<Case>>,
        plan: Memo<Option<Plan>>,
        wording: Memo<Option<Words>>,
        letter: Memo<Option<Letter>>,
        rested: Memo<Option<Edited>>,
        other_employer: &str,
    ) -> (Vec<Shown>, Vec<&'static str>) {
        case.with(|case| {
            plan.with(|plan| {
                letter.with(|letter| {
                    let (Some(case), Some(plan), Some(Words(wording)), Some(letter)) =
                        (case, plan, wording.get(), letter)
                    else {
                        return Default::default();
                    };
                    let draft = case.drafts.get(wording.id());
                    let (subject, body) = match rested.get() {
                        Some(edited) => (edited.subject, edited.body),
                        None => (letter.subject_text().unwrap_or_default(), letter.text()),
                    };
                    let style = draft.map_or_else(|| Style::of_plan(&plan.values), |draft| letter::style(draft, plan));
                    app.profile.with(|profile| {
                        findings::read(Reading {
                            case,
                            plan,
                            profile,
                            wording,
                            draft,
                            style,
                            subject: &subject,
                            body: &body,
                            spoken: letter.spoken,
                            other_employer,
                        })
                    })
                })
            })
        })
    }

    fn edit(self, change: impl FnOnce(&mut Case)) {
        self.app.edit_here(self.id, change);
    }

    /// For a field that would be drawn anew with every key: what is typed is kept, and whoever reads the case hears of it
    /// when the person leaves the field ([`App::make_heard`]).
    fn edit_quietly(self, change: impl FnOnce(&mut Case)) {
        _ = self.id.try_with_value(|id| self.app.edit_quietly(id, change));
    }

    fn edit_draft(self, change: impl FnOnce(&mut Draft)) {
        self.change_draft(&mut once(change));
    }

    /// Not generic, because every change would bring a copy.
    fn change_draft(self, change: &mut dyn FnMut(&mut Draft)) {
        if let Some(Some(Words(wording))) = self.wording.try_get_untracked() {
            self.edit(|case| change(case.drafts.get_or_insert(wording.id().to_owned(), Draft::default())));
        }
    }

    /// What the person does not type: the voice, the parts, what they waved through. Own text is there, but empty.
    fn draft(self) -> Draft {
        let id = self.wording.get().map_or("", |Words(wording)| wording.id());
        self.case.with(|case| case.as_ref().and_then(|case| case.drafts.get(id)).cloned().unwrap_or_default())
    }

    /// The whole draft, own text and all.
    fn whole_draft(self) -> Draft {
        self.rest();
        Draft { edited: self.typed.get_untracked(), ..untrack(|| self.draft()) }
    }

    /// Says what was done to the draft, with a way back that works from every page.
    fn say_with_way_back(self, said: &str, undo: Box<dyn Fn(&mut Draft) + Send + Sync>) {
        let Some(Words(wording)) = self.wording.get_untracked() else { return };
        let (app, id) = (self.app, self.id.get_value());
        let undo = app.way_back(move |()| {
            app.edit(&id, |case| undo(case.drafts.get_or_insert(wording.id().to_owned(), Draft::default())));
        });
        app.say(said, Some(undo));
    }

    /// Changes what stands on the sheet, and says so.
    fn change_sheet(self, said: &str, change: &mut dyn FnMut(&mut Draft)) {
        let before = self.whole_draft();
        self.change_draft(change);
        let after = self.whole_draft().edited;
        self.say_with_way_back(said, Box::new(move |draft| draft.undo(before.clone(), after.as_ref())));
    }

    /// A key was pressed: the words are kept, and what follows from them waits until the keys rest.
    fn type_on(self, put: impl FnOnce(&mut Edited)) {
        // A field that is taken away may still have something to say, when the page is gone.
        let (Some(wording), Some(key)) = (self.wording.try_get_untracked(), self.keys.try_get_value()) else { return };
        if let Some(Words(wording)) = wording {
            self.id.with_value(|id| {
                self.app.edit_quietly(id, |case| {
                    if let Some(edited) = case.drafts.get_mut(wording.id()).and_then(|draft| draft.edited.as_mut()) {
                        put(edited);
                    }
                });
            });
        }
        if !self.typing.get_untracked() {
            self.typing.set(true);
        }
        let key = key.wrapping_add(1);
        self.keys.set_value(key);
        page::after(REST, move || match self.keys.try_get_value() {
            Some(last) if last == key => self.rest(),
            Some(_) => {}
            // The page is gone, and others read the case.
            None => self.app.make_heard(),
        });
    }

    /// What follows from the words is brought up to date.
    fn rest(self) {
        if self.typing.try_get_untracked() == Some(true) {
            self.typing.set(false);
            self.app.make_heard();
        }
    }

    fn style(self) -> Style {
        let draft = self.draft();
        self.plan.with(|plan| plan.as_ref().map(|plan| letter::style(&draft, plan)).unwrap_or_default())
    }

    /// The text that leaves the page, or the gaps that hold it back.
    fn message(self) -> Result<Message, Vec<&'static Slot>> {
        message(self.rested, self.letter)
    }

    /// Subject and body at this very moment.
    fn text_now(self) -> (String, String) {
        self.rest();
        untrack(|| self.text())
    }

    /// Subject and body as they stand, gaps and all.
    fn text(self) -> (String, String) {
        match self.rested.get() {
            Some(edited) => (edited.subject, edited.body),
            None => self.letter.with(|letter| {
                letter
                    .as_ref()
                    .map_or_else(Default::default, |letter| (letter.subject_text().unwrap_or_default(), letter.text()))
            }),
        }
    }

    /// Where the plan wants no words, or none yet.
    fn nothing_to_write(self) -> AnyView {
        let path = self.id.with_value(|id| format!("#/case/{id}"));
        // Where there is a plan, it is the plan that wants nothing written: no further answer is waited for.
        let planned = move || self.plan.with(Option::is_some);
        let title = move || if planned() { "Nothing to write now" } else { "Nothing to write yet" };
        let why = move || {
            if planned() {
                "Your plan asks for no message."
            } else {
                "A few more answers on the plan page, and the words stand here."
            }
        };
        view! {
            <div class="plain">
                <h2>{live(title)}</h2>
                <p>{live(why)}</p>
                <p class="buttons"><a class="button next" href=path>"To the plan"</a></p>
            </div>
        }
        .into_any()
    }

    /// The plan in five lines, where there is room for it beside the letter.
    fn plan_beside(self) -> AnyView {
        let legs = self.case.with(|case| {
            self.plan.with(|plan| match (case, plan) {
                (Some(case), Some(plan)) => itinerary::legs(case, plan, self.app.now.get()),
                _ => Vec::new(),
            })
        });
        let path = self.id.with_value(|id| format!("#/case/{id}"));
        let row = |leg: Leg| view! { <div><dt class="key">{leg.key}</dt><dd>{leg.say}</dd></div> };
        view! {
            <aside class="plan-beside" aria-labelledby="plan-beside-title">
                <h2 class="eyebrow" id="plan-beside-title">"Your plan"</h2>
                <dl>{legs.into_iter().map(row).collect_view()}</dl>
                <p class="small"><a href=path>"Open the plan"</a></p>
            </aside>
        }
        .into_any()
    }

    /// What this case knows for the gaps.
    fn filling(self) -> Filling {
        self.case.with(|case| {
            self.plan.with(|plan| {
                self.app.profile.with(|profile| match (case, plan, self.wording.get()) {
                    (Some(case), Some(plan), Some(Words(wording))) => letter::filling_for(wording, case, profile, plan),
                    _ => Filling::default(),
                })
            })
        })
    }
}
