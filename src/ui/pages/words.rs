//! Words: the letter, its gaps, its checks, the way out.

mod findings;
mod own;
mod reason;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clipboard, page};
use crate::domain::case::{Case, Channel, Contact, ContactRole, Dismissed, Draft, Edited, Moved, OwnTemplate, Sent};
use crate::domain::checks;
use crate::domain::plan::{Plan, plan as make_plan};
use crate::domain::situation::EMPLOYER_MARKET;
use crate::domain::templates::compose::{
    Filling, Length, Letter, Message, Offer, PartId, Style, Tone, Wording, choices, held_parts,
};
use crate::domain::templates::{Medium, Slot, slots};
use crate::ui::calm::at_rest;
use crate::ui::components::choice::radios;
use crate::ui::components::fill::{FillIn, Gap};
use crate::ui::components::fold::fold;
use crate::ui::components::handoff::{Outgoing, hand_off};
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::sheet::{line, sheet};
use crate::ui::components::shortcuts::Shortcut;
use crate::ui::itinerary;
use crate::ui::letter::{self, Mark, Page, Stretch};
use crate::ui::state::App;
use crate::ui::when;

use findings::{Mend, Reading, Shown};

/// How many messages are offered before *more*.
const OFFERS_SHOWN: usize = 4;

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
                {move || desk.plan_beside()}
                <form class="make" aria-label="Which message, and how it sounds" on:submit=|event| event.prevent_default()>
                    {desk.make()}
                </form>
                <section class="letter" aria-labelledby="letter-title">
                    <h2 class="hidden-text" id="letter-title" tabindex="-1">"The message as it will arrive"</h2>
                    {move || desk.paper()}
                </section>
                <section class="before" aria-labelledby="before-title">
                    <h2 id="before-title" tabindex="-1">"Before it goes"</h2>
                    <p class="hidden-text" role="status">{told}</p>
                    {move || desk.before()}
                </section>
                <section class="out-the-door" id="send" tabindex="-1" aria-label="Send it your way">{move || desk.ways_out()}</section>
                <div class="thumb">{move || desk.next_step()}</div>
            </div>
            <FillIn
                gap=Signal::derive(move || desk.gap())
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
        // *Undo* may be pressed when the page is gone.
        _ = self.id.try_with_value(|id| self.app.edit(id, change));
    }

    fn edit_draft(self, change: impl FnOnce(&mut Draft)) {
        if let Some(Some(Words(wording))) = self.wording.try_get_untracked() {
            self.edit(|case| change(case.drafts.entry(wording.id().to_owned()).or_default()));
        }
    }

    /// What the person does not type: the voice, the parts, what they waved through. Own text is there, but empty.
    fn draft(self) -> Draft {
        let id = self.wording.get().map_or("", |Words(wording)| wording.id());
        self.case.with(|case| case.as_ref().and_then(|case| case.drafts.get(id)).cloned().unwrap_or_default())
    }

    /// The whole draft, to be put back by *undo*.
    fn whole_draft(self) -> Draft {
        self.rest();
        Draft { edited: self.typed.get_untracked(), ..untrack(|| self.draft()) }
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

    /// Which message, which voice, which parts.
    fn make(self) -> AnyView {
        let summary = move || {
            let Style { tone, length } = self.style();
            let tone = ["Formal", "Neutral", "Warm"][tone_index(tone)];
            let length = if length == Length::Short { "short" } else { "standard length" };
            format!("{tone}, {length}")
        };
        let title = move || self.wording.get().map_or("", |Words(wording)| wording.title());
        let tones = ["Formal", "Neutral", "Warm"].map(str::to_owned).to_vec();
        let lengths = ["Short", "Standard"].map(str::to_owned).to_vec();
        let tone = Signal::derive(move || tone_index(self.style().tone));
        let length = Signal::derive(move || usize::from(self.style().length == Length::Standard));
        let set_tone = Callback::new(move |index: usize| {
            let tone = [Tone::Formal, Tone::Neutral, Tone::Warm][index.min(2)];
            self.edit_draft(|draft| draft.tone = Some(tone));
        });
        let set_length = Callback::new(move |index: usize| {
            let length = if index == 0 { Length::Short } else { Length::Standard };
            self.edit_draft(|draft| draft.length = Some(length));
        });
        let free = move || self.draft().edited.is_some();
        view! {
            <details class="fold make-fold unfold">
                <summary>
                    <span>{title}" "<span class="count">{summary}</span></span>
                    {icon(Icon::DOWN)}
                </summary>
                <div class="make-parts">
                    {move || self.offers()}
                    {move || self.own_templates()}
                    {move || free().then(|| view! { <p class="small soft">"Your own text stays as it is. Tone, length and parts change only the template."</p> })}
                    {radios("tone", "Tone", true, tones, tone, set_tone)}
                    {radios("length", "Length", true, lengths, length, set_length)}
                    {move || self.parts()}
                    {move || self.copies()}
                    {self.reason()}
                    {move || self.place()}
                </div>
            </details>
        }
        .into_any()
    }

    fn offers(self) -> AnyView {
        let offers = match (&*self.case.read(), &*self.plan.read()) {
            (Some(case), Some(plan)) => letter::written_offers(case, plan),
            _ => Vec::new(),
        };
        let current = self.wording.get().map_or("", |Words(wording)| wording.id());
        let many = offers.len() > OFFERS_SHOWN + 1;
        let shown = if many && !self.all_offers.get() { OFFERS_SHOWN } else { offers.len() };
        let count = offers.len();
        let row = move |offer: Offer| {
            let id = offer.wording.id();
            let pick = move |_| {
                let path = self.id.with_value(|case| format!("#/case/{case}/write/{id}"));
                crate::browser::address::go(&path);
            };
            view! { <label class="choice"><input type="radio" name="message" checked=id == current on:change=pick/>" "{offer.wording.title()}</label> }
        };
        let mut listed: Vec<Offer> = offers.iter().take(shown).copied().collect();
        if let Some(offer) = offers.iter().skip(shown).find(|offer| offer.wording.id() == current) {
            listed.push(*offer);
        }
        view! {
            <fieldset>
                <legend class="eyebrow">"Message"</legend>
                <div class="choices">{listed.into_iter().map(row).collect_view()}</div>
                {(shown < count).then(|| view! {
                    <button type="button" class="text-button" on:click=move |_| self.all_offers.set(true)>{format!("All {count} that fit")}</button>
                })}
            </fieldset>
        }
        .into_any()
    }

    fn parts(self) -> AnyView {
        let parts = self.letter.with(|letter| letter.as_ref().map(|letter| letter.parts.clone()).unwrap_or_default());
        let held = self.held.get();
        let parts: Vec<_> = parts.into_iter().filter(|part| part.switchable && !held.contains(&part.id)).collect();
        if parts.is_empty() {
            return ().into_any();
        }
        let row = move |part: crate::domain::templates::compose::Part| {
            let switch = move |event| {
                let on = event_target_checked(&event);
                self.edit_draft(|draft| draft.switches.set(part.id, on));
            };
            // A part can be on and still say nothing, as long as something is missing that only the person can tell.
            let waits = part.waits_for.first().copied().filter(|_| part.on).map(|slot| view! {
                <button type="button" class="text-button" on:click=move |_| self.fill(slot, false)>{format!("Add {}", slot.label)}</button>
            });
            view! {
                <div>
                    <label class="choice"><input type="checkbox" checked=part.on on:change=switch/>" "{when::capital(part.intent)}</label>
                    {waits}
                </div>
            }
        };
        view! {
            <fieldset>
                <legend class="eyebrow">"Parts you can leave out"</legend>
                <div class="choices">{parts.into_iter().map(row).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    /// The sheet: the composed letter, or the person's own text.
    fn paper(self) -> AnyView {
        if self.draft().edited.is_some() { self.own_paper() } else { self.composed_paper() }
    }

    fn composed_paper(self) -> AnyView {
        let open = self.open.get().map(|slot| slot.id);
        let fill = Callback::new(move |slot| self.fill(slot, false));
        let marks: Vec<Mark> = self.review.with(|(shown, _)| {
            shown.iter().map(|one| Mark { part: one.part, span: one.span.clone(), bad: one.bad }).collect()
        });
        let page = self.letter.with(|letter| {
            letter.as_ref().map(|letter| Page {
                to: letter.subject.is_some().then(|| self.to()),
                copy: self.in_copy(),
                subject: letter.subject.is_some().then(|| letter::subject(letter, &marks)),
                body: letter::paragraphs(letter, &marks),
            })
        });
        let Some(page) = page else { return ().into_any() };
        let (_, body) = self.text();
        let count = body.split_whitespace().count();
        let time = match count {
            0..60 => "a few seconds to read",
            60..150 => "about half a minute to read",
            _ => "about a minute to read",
        };
        view! {
            {sheet(page, open, Some(fill))}
            <p class="under soft small">
                <span>{format!("{count} words, {time}")}</span>
                <span class="buttons">
                    <button type="button" class="text-button" on:click=move |_| self.write_freely()>"Write freely instead"</button>
                    <button type="button" class="text-button" on:click=move |_| self.keep_as_own()>"Keep as my template"</button>
                </span>
            </p>
        }
        .into_any()
    }

    fn to(self) -> Vec<Stretch> {
        let name = self.case.with(|case| {
            self.plan.with(|plan| {
                let Words(wording) = self.wording.get()?;
                letter::addressee_of(wording, case.as_ref()?, plan.as_ref()?)
            })
        });
        let name = match name {
            Some(text) => Stretch::Filled { slot: &slots::CONTACT_NAME, text },
            None => Stretch::Gap { slot: &slots::CONTACT_NAME },
        };
        if !self.is_email() {
            return vec![name];
        }
        let address = match self.address() {
            text if text.is_empty() => Stretch::Blank { slot: &letter::CONTACT_EMAIL },
            text => Stretch::Filled { slot: &letter::CONTACT_EMAIL, text },
        };
        vec![name, Stretch::Text(", ".into()), address]
    }

    fn is_email(self) -> bool {
        self.wording.get().is_some_and(|Words(wording)| wording.medium() == Medium::Email)
    }

    /// Where the mail goes; empty while nobody has said.
    fn address(self) -> String {
        self.case.with(|case| {
            self.plan.with(|plan| match (case, plan, self.wording.get()) {
                (Some(case), Some(plan), Some(Words(wording))) => letter::address(wording, case, plan),
                _ => String::new(),
            })
        })
    }

    /// The person's own text. Nothing here changes it but they.
    fn own_paper(self) -> AnyView {
        let has_subject =
            untrack(|| self.letter.with(|letter| letter.as_ref().is_some_and(|letter| letter.subject.is_some())));
        let fill = Callback::new(move |slot| self.fill(slot, false));
        let text = move |pick: fn(&Edited) -> &String| {
            move || self.typed.with(|edited| edited.as_ref().map(|edited| pick(edited).clone()).unwrap_or_default())
        };
        let set = move |put: fn(&mut Edited, String)| {
            move |event| {
                let typed = event_target_value(&event);
                self.type_on(|edited| put(edited, typed));
            }
        };
        // Who leaves the field means what stands in it, so that nothing half-typed goes out.
        let rest = move |_| self.rest();
        view! {
            <article class="sheet">
                {has_subject.then(|| view! {
                    <dl class="envelope">
                        <div><dt>"To"</dt><dd>{move || line(self.to(), self.open.get().map(|slot| slot.id), Some(fill))}</dd></div>
                        {move || self.in_copy().map(|copy| view! { <div><dt>"Copy"</dt><dd>{line(copy, None, None)}</dd></div> })}
                        <div><dt><label for="own-subject">"Subject"</label></dt><dd>
                            <textarea class="subject" id="own-subject" rows="1" prop:value=text(|edited| &edited.subject) on:input=set(|edited, typed| edited.subject = typed) on:change=rest></textarea>
                        </dd></div>
                    </dl>
                })}
                <textarea class="letter-body" id="own-body" aria-label="Your message" spellcheck="true" rows="16"
                    prop:value=text(|edited| &edited.body) on:input=set(|edited, typed| edited.body = typed) on:change=rest></textarea>
            </article>
            <p class="under soft small">
                <span>"Your own text. Nothing changes it but you."</span>
                <span class="buttons">
                    <button type="button" class="text-button" on:click=move |_| self.back_to_template()>"Back to the template"</button>
                    {move || self.keep_change()}
                    <button type="button" class="text-button" on:click=move |_| self.keep_as_own()>"Keep as my template"</button>
                </span>
            </p>
            {fold("What the template says in this voice", None, view! { <div class="beside-own">{move || self.template_paper()}</div> })}
        }
        .into_any()
    }

    fn write_freely(self) {
        let (subject, body) = self.text_now();
        let edited = Edited { from_subject: subject.clone(), from_body: body.clone(), subject, body };
        self.edit_draft(|draft| draft.edited = Some(edited));
        page::after_paint(|| page::focus("own-body"));
    }

    fn back_to_template(self) {
        let own = self.whole_draft().edited;
        self.edit_draft(|draft| draft.edited = None);
        let undo = self.app.way_back(move |()| {
            let own = own.clone();
            self.edit_draft(|draft| draft.edited = own);
        });
        self.app.say("The template is back.", Some(undo));
    }

    /// The gap that the dialog is open for.
    fn gap(self) -> Option<Gap> {
        let slot = self.open.get()?;
        if slot.id == letter::CONTACT_EMAIL.id {
            return Some(Gap { slot, text: untrack(|| self.address()), own: false, choices: Vec::new() });
        }
        let offered = untrack(|| {
            let tone = self.style().tone;
            self.plan.with(|plan| plan.as_ref().map(|plan| choices(slot, &plan.values, tone)).unwrap_or_default())
        });
        let text = untrack(|| {
            self.case.with(|case| {
                self.plan.with(|plan| {
                    self.app.profile.with(|profile| {
                        let Words(wording) = self.wording.get()?;
                        let filling = letter::filling_for(wording, case.as_ref()?, profile, plan.as_ref()?);
                        Some(letter::text_for(slot, &filling))
                    })
                })
            })
        });
        Some(Gap { slot, text: text.unwrap_or_default(), own: letter::is_own(slot), choices: offered })
    }

    fn put(self, text: &str) {
        let Some(slot) = self.open.get_untracked() else { return };
        self.open.set(None);
        if letter::is_own(slot) {
            self.app.edit_profile(|profile| letter::put_own(profile, slot, text));
        } else if let (Some(plan), Some(Words(wording))) = (self.plan.get_untracked(), self.wording.get_untracked()) {
            if slot.id == letter::CONTACT_EMAIL.id {
                self.edit(|case| letter::put_address(wording, case, &plan, text));
                self.go_on(slot);
                return;
            }
            self.edit(|case| letter::put_for(wording, case, &plan, slot, text));
        }
        // In the person's own text the gap stands in brackets; filling it is their own doing.
        let label = format!("[{}]", slot.label);
        if !text.trim().is_empty() && untrack(|| self.draft().edited).is_some() {
            self.edit_draft(|draft| {
                if let Some(edited) = &mut draft.edited {
                    edited.subject = edited.subject.replace(&label, text.trim());
                    edited.body = edited.body.replace(&label, text.trim());
                }
            });
        }
        self.go_on(slot);
    }

    /// Opens the place where a gap is filled.
    fn fill(self, slot: &'static Slot, from_list: bool) {
        self.from_list.set_value(from_list);
        self.open.set(Some(slot));
    }

    /// Where the focus goes once a gap is filled: to the next one in the count of what is left, or to the word in the letter.
    fn go_on(self, slot: &'static Slot) {
        let next = if self.from_list.get_value() { ".gap-next button" } else { "" };
        let word = format!(".letter [data-gap='{}']", slot.id);
        page::after_paint(move || page::focus_first(&[next, &word, "#own-body", "#letter-title"]));
    }

    /// What is left to look at, for who cannot see it change.
    fn told(self) -> String {
        let gaps = match self.gaps.with(Vec::len) {
            0 => String::new(),
            1 => "1 gap left. ".to_owned(),
            count => format!("{count} gaps left. "),
        };
        let looks = self.review.with(|(shown, _)| {
            let first = shown.first().map(|first| {
                let label = if first.bad { "Think twice" } else { "Worth a look" };
                format!("{label}: {}.", first.title.trim_end_matches('.'))
            });
            match shown.len() {
                0 | 1 => first.unwrap_or_default(),
                count => format!("{} {} more to look at.", first.unwrap_or_default(), count - 1),
            }
        });
        match format!("{gaps}{looks}") {
            said if said.is_empty() => "Nothing to change. It is ready.".to_owned(),
            said => said,
        }
    }

    /// Gaps first, then what the checks found, then what is there already.
    fn before(self) -> AnyView {
        let gaps = self.gaps.get();
        let free = self.draft().edited.is_some();
        let left = match gaps.len() {
            0 => None,
            1 => Some("1 gap left".to_owned()),
            count => Some(format!("{count} gaps left")),
        };
        let first = gaps.first().copied();
        let gap_box = left.zip(first).map(|(left, slot)| view! {
            <div class="finding">
                <p class="look">{left}</p>
                <h3>{when::capital(slot.label)}</h3>
                <p class="soft small">{if free { "It stands in square brackets. Fill it in here, or write over it." } else { slot.what }}</p>
                <p class="buttons gap-next"><button type="button" class="button next short" on:click=move |_| self.fill(slot, true)>"Fill it in"</button></p>
            </div>
        });
        let (shown, has) = self.review.get();
        let clean = shown.is_empty() && gaps.is_empty();
        let list = shown.into_iter().map(|shown| self.finding(shown)).collect_view();
        view! {
            {gap_box}
            {list}
            {clean.then(|| view! { <div class="finding"><p class="has">{icon(Icon::CHECK)}"Nothing to change. It is ready."</p></div> })}
            {(!has.is_empty()).then(|| view! {
                <div class="finding">
                    <h3 class="hidden-text">"What it already has"</h3>
                    <ul class="has" role="list">{has.into_iter().map(|words| view! { <li>{icon(Icon::CHECK)}{words}</li> }).collect_view()}</ul>
                </div>
            })}
        }
        .into_any()
    }

    fn finding(self, shown: Shown) -> AnyView {
        let Shown { id, title, explain, bad, words, fix, source, .. } = shown;
        let label = if bad { "Think twice" } else { "Worth a look" };
        let quote = (!words.is_empty()).then(|| format!("“{}”", shortened(&words)));
        let marked = words.clone();
        let fix = fix.map(|(_, label)| {
            view! { <button type="button" class="button short" on:click=move |_| self.mend(id, &marked)>{label}</button> }
        });
        let keep = move |_| self.wave(id, words.clone());
        view! {
            <div class="finding">
                <p class="look" class:bad=bad>{icon(Icon::LOOK)}{label}</p>
                <h3>{title}</h3>
                {quote.map(|quote| view! { <p class="said">{quote}</p> })}
                <p class="soft small">{explain}</p>
                <div class="buttons">{fix}<button type="button" class="button quiet short" on:click=keep>"Fine as it is"</button></div>
                {source.map(|source| view! { <p class="source">{source}</p> })}
            </div>
        }
        .into_any()
    }

    /// Leaves the words as they are, for this message.
    fn wave(self, id: &str, words: String) {
        let gone = Dismissed { check: id.to_owned(), words };
        self.edit_draft(|draft| draft.dismissed.push(gone.clone()));
        let undo = self.app.way_back(move |()| {
            let gone = gone.clone();
            self.edit_draft(|draft| draft.dismissed.retain(|other| *other != gone));
        });
        self.app.say("Left as it is.", Some(undo));
    }

    /// Applies a fix to the words. From then on they are the person's own.
    fn mend(self, id: &str, words: &str) {
        let before = self.whole_draft();
        let (subject, body) = self.text_now();
        // The words may have changed since the button was drawn: only a change that was found in these words fits them.
        let same = |one: &&Shown| one.id == id && one.words == words;
        let found = untrack(|| self.review.with(|(shown, _)| shown.iter().find(same).and_then(|one| one.fix.clone())));
        let fix = match found {
            Some((Mend::Words(fix), _)) => fix,
            Some((Mend::Copy(roles), _)) => return self.copy_to(&roles),
            Some((Mend::SayAloud, _)) => {
                return crate::browser::address::go(&self.id.with_value(|id| format!("#/case/{id}/call")));
            }
            None => return,
        };
        let (subject, body) = checks::apply(&fix, &subject, &body);
        self.edit_draft(|draft| {
            let from = draft.edited.take();
            let (from_subject, from_body) =
                from.map_or_else(|| (subject.clone(), body.clone()), |edited| (edited.from_subject, edited.from_body));
            draft.edited = Some(Edited { subject, body, from_subject, from_body });
        });
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.edit_draft(|draft| *draft = before);
        });
        self.app.say("Done.", Some(undo));
    }

    /// The plan in five lines, where there is room for it beside the letter.
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
                <h2>{title}</h2>
                <p>{why}</p>
                <p class="buttons"><a class="button next" href=path>"To the plan"</a></p>
            </div>
        }
        .into_any()
    }

    fn plan_beside(self) -> AnyView {
        let legs = self.case.with(|case| {
            self.plan.with(|plan| match (case, plan) {
                (Some(case), Some(plan)) => itinerary::legs(case, plan, self.app.now.get()),
                _ => Vec::new(),
            })
        });
        let path = self.id.with_value(|id| format!("#/case/{id}"));
        let row = |leg: crate::ui::components::itinerary::Leg| view! { <div><dt class="key">{leg.key}</dt><dd>{leg.say}</dd></div> };
        view! {
            <aside class="plan-beside" aria-labelledby="plan-beside-title">
                <h2 class="eyebrow" id="plan-beside-title">"Your plan"</h2>
                <dl>{legs.into_iter().map(row).collect_view()}</dl>
                <p class="small"><a href=path>"Open the plan"</a></p>
            </aside>
        }
        .into_any()
    }

    /// The one next step, under the thumb on a phone.
    fn next_step(self) -> AnyView {
        let gaps = self.gaps.get();
        let count = self.review.with(|(shown, _)| shown.len());
        match (gaps.first().copied(), count) {
            _ if self.handed.get().is_some() => ().into_any(),
            (Some(slot), _) => {
                let left = gaps.len();
                let label = format!("Fill in {}", slot.label);
                view! { <button type="button" class="button next" on:click=move |_| self.fill(slot, true)>{label}<span class="count">{format!("{left} left")}</span></button> }.into_any()
            }
            (None, 0) => {
                view! { <button type="button" class="button next" on:click=|_| page::show("send")>"Send it your way"</button> }.into_any()
            }
            (None, count) => {
                let label = if count == 1 { "See 1 thing worth a look".to_owned() } else { format!("See {count} things worth a look") };
                view! { <button type="button" class="button next" on:click=|_| page::show("before-title")>{label}</button> }.into_any()
            }
        }
    }

    /// Where the reader is, asked where the letter names a day: days are written out as people there write them.
    fn place(self) -> AnyView {
        let dated = self.letter.with(|letter| {
            let dates = [&slots::INTERVIEW_DATE, &slots::INTERVIEW_TIME, &slots::REPLY_BY];
            letter.as_ref().is_some_and(|letter| letter.slots().any(|slot| dates.contains(&slot)))
        });
        if !dated {
            return ().into_any();
        }
        let market = self
            .case
            .with(|case| case.as_ref().map(|case| case.answers().text(EMPLOYER_MARKET).to_owned()).unwrap_or_default());
        let set = move |event| {
            let text = event_target_value(&event);
            let now = self.app.now.get_untracked();
            self.edit(|case| _ = case.answer(now, |answers| answers.write(EMPLOYER_MARKET, text.trim())));
        };
        view! {
            <div class="field">
                <label for="place">"Where they read it"</label>
                <p class="hint" id="place-hint">"A country. Days and times are then written the way people there write them."</p>
                <input class="input" id="place" list="places" autocomplete="off" aria-describedby="place-hint" value=market on:change=set/>
                <datalist id="places">
                    {["United States", "Canada", "United Kingdom", "Ireland", "Germany", "India", "Australia"].map(|name| view! { <option value=name></option> })}
                </datalist>
            </div>
        }
        .into_any()
    }

    /// What the template says while the person writes their own text.
    fn template_paper(self) -> AnyView {
        self.letter.with(|letter| {
            let Some(letter) = letter else { return ().into_any() };
            let subject = letter.subject.is_some().then(|| letter::subject(letter, &[]));
            sheet(Page { to: None, copy: None, subject, body: letter::paragraphs(letter, &[]) }, None, None)
        })
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

    /// The person's own templates: those for such a case first, all of them to be renamed or taken away.
    fn own_templates(self) -> AnyView {
        let all = self.app.templates.get();
        if all.is_empty() {
            return ().into_any();
        }
        let fits =
            |own: &OwnTemplate| self.plan.with(|plan| plan.as_ref().is_some_and(|plan| own::fits(own, &plan.values)));
        let (fitting, others): (Vec<_>, Vec<_>) = all.into_iter().partition(fits);
        let count = others.len();
        let rows = move |templates: Vec<OwnTemplate>| view! { <ul class="own" role="list">{templates.into_iter().map(|own| self.own_row(own)).collect_view()}</ul> };
        view! {
            <fieldset>
                <legend class="eyebrow">"Your own"</legend>
                {rows(fitting)}
                {(count > 0).then(|| fold("For other cases", Some(count), rows(others)))}
            </fieldset>
        }
        .into_any()
    }

    fn own_row(self, own: OwnTemplate) -> AnyView {
        let OwnTemplate { id, title, .. } = own.clone();
        if self.renamed.with(|renamed| renamed.as_deref() == Some(&id)) {
            let field = format!("rename-{id}");
            let rename = move |event| {
                let title = event_target_value(&event);
                self.renamed.set(None);
                if !title.trim().is_empty() {
                    self.app.keep_template(OwnTemplate { title: title.trim().to_owned(), ..own.clone() });
                }
            };
            return view! {
                <li class="field"><label for=field.clone()>"Its name"</label><input class="input" id=field value=title on:change=rename/></li>
            }
            .into_any();
        }
        let (name, gone) = (id.clone(), id.clone());
        let named = format!(" {title}");
        let hidden = named.clone();
        view! {
            <li>
                <button type="button" class="text-button use" on:click=move |_| self.use_own(&own)>{title}</button>
                <span class="buttons">
                    <button type="button" class="text-button" on:click=move |_| { let id = name.clone(); self.renamed.set(Some(id.clone())); page::after_paint(move || page::focus(&format!("rename-{id}"))); }>"Rename"<span class="hidden-text">{named}</span></button>
                    <button type="button" class="text-button" on:click=move |_| self.app.delete_template(&gone)>"Delete"<span class="hidden-text">{hidden}</span></button>
                </span>
            </li>
        }
        .into_any()
    }

    /// Keeps the words on the sheet as a template of the person's own.
    fn keep_as_own(self) {
        let (subject, body) = self.text_now();
        if body.trim().is_empty() {
            self.app.say("There is nothing to keep yet.", None);
            return;
        }
        let filling = untrack(|| self.filling());
        let title = untrack(|| self.wording.get().map_or("", |Words(wording)| wording.title()));
        let own = OwnTemplate {
            id: self.app.free_template_id(),
            title: format!("Mine: {title}"),
            subject: own::emptied(&subject, &filling),
            body: own::emptied(&body, &filling),
        };
        let id = own.id.clone();
        let title = own.title.clone();
        if self.app.keep_template(own) {
            let undo = self.app.way_back(move |()| self.app.forget_template(&id));
            self.app.say(format!("Kept as “{title}”. You find it in every case it fits."), Some(undo));
        }
    }

    /// Puts a template of the person's own on the sheet, filled with what this case knows.
    fn use_own(self, own: &OwnTemplate) {
        let before = self.whole_draft();
        let filling = untrack(|| self.filling());
        let (subject, body) = (own::filled(&own.subject, &filling), own::filled(&own.body, &filling));
        let edited = Edited { from_subject: subject.clone(), from_body: body.clone(), subject, body };
        self.edit_draft(|draft| draft.edited = Some(edited));
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.edit_draft(|draft| *draft = before);
        });
        self.app.say("Your template is on the sheet.", Some(undo));
    }

    /// The template of the person's own that the words on the sheet began with, once they say something else.
    fn keep_change(self) -> AnyView {
        let Some(edited) = self.rested.get() else { return ().into_any() };
        let filling = self.filling();
        let began = |own: &OwnTemplate| own::filled(&own.body, &filling) == edited.from_body;
        let changed = edited.body != edited.from_body || edited.subject != edited.from_subject;
        let Some(own) = self.app.templates.with(|all| all.iter().find(|own| began(own)).cloned()).filter(|_| changed)
        else {
            return ().into_any();
        };
        let keep = move |_| {
            let before = own.clone();
            let (subject, body) = self.text_now();
            let filling = untrack(|| self.filling());
            let own = OwnTemplate {
                subject: own::emptied(&subject, &filling),
                body: own::emptied(&body, &filling),
                ..before.clone()
            };
            if self.app.keep_template(own) {
                self.edit_draft(|draft| {
                    if let Some(edited) = &mut draft.edited {
                        edited.from_subject.clone_from(&edited.subject);
                        edited.from_body.clone_from(&edited.body);
                    }
                });
                let undo = self.app.way_back(move |()| _ = self.app.keep_template(before.clone()));
                self.app.say("Your template says so now.", Some(undo));
            }
        };
        view! { <button type="button" class="text-button" on:click=keep>"Change my template too"</button> }.into_any()
    }

    /// Puts people in copy, beside those who are there.
    fn copy_to(self, roles: &[ContactRole]) {
        let before = self.whole_draft().copies;
        self.edit_draft(|draft| roles.iter().for_each(|role| set_copy(draft, *role, true)));
        let undo = self.app.way_back(move |()| {
            let before = before.clone();
            self.edit_draft(|draft| draft.copies = before);
        });
        self.app.say("They get a copy.", Some(undo));
    }

    /// Who else gets the email: the people of the case, and those the plan wants to know of it.
    fn copies(self) -> AnyView {
        if !self.is_email() {
            return ().into_any();
        }
        let roles = self.case.with(|case| {
            self.plan.with(|plan| match (case, plan, self.wording.get()) {
                (Some(case), Some(plan), Some(Words(wording))) => findings::may_copy(wording, case, plan),
                _ => Vec::new(),
            })
        });
        let draft = self.draft();
        let row = move |role: ContactRole| {
            let on = draft.copies.contains(&role);
            let (name, email) = self.contact(role);
            let who = if name.is_empty() { when::capital(role.say()) } else { format!("{name}, {}", role.say()) };
            let field = format!("copy-{role:?}");
            let set = move |event| {
                let on = event_target_checked(&event);
                self.edit_draft(|draft| set_copy(draft, role, on));
            };
            let put = move |event| {
                let email = event_target_value(&event).trim().to_owned();
                self.edit(|case| match case.contacts.iter_mut().find(|contact| contact.role == role) {
                    Some(contact) => contact.email = email,
                    None => case.contacts.push(Contact { email, role, ..Contact::default() }),
                });
            };
            let asked = (on && email.is_empty()).then(|| {
                view! {
                    <div class="field">
                        <label for=field.clone()>"Their email address"</label>
                        <input class="input" id=field.clone() type="email" autocomplete="off" on:change=put/>
                    </div>
                }
            });
            view! { <div><label class="choice"><input type="checkbox" checked=on on:change=set/>" "{who}</label>{asked}</div> }
        };
        if roles.is_empty() {
            return ().into_any();
        }
        view! {
            <fieldset>
                <legend class="eyebrow">"Who gets a copy"</legend>
                <div class="choices">{roles.into_iter().map(row).collect_view()}</div>
            </fieldset>
        }
        .into_any()
    }

    /// Name and address of the one with this part in the process.
    fn contact(self, role: ContactRole) -> (String, String) {
        self.case.with(|case| {
            let contacts = case.as_ref().map_or(&[][..], |case| &case.contacts);
            let known = contacts.iter().find(|contact| contact.role == role);
            known.map(|one| (one.name.trim().to_owned(), one.email.trim().to_owned())).unwrap_or_default()
        })
    }

    /// The people in copy as the envelope shows them; `None` where nobody is.
    fn in_copy(self) -> Option<Vec<Stretch>> {
        let copies = self.draft().copies;
        let named: Vec<String> = copies
            .into_iter()
            .map(|role| match self.contact(role) {
                (name, email) if name.is_empty() && email.is_empty() => when::capital(role.say()),
                (name, email) if name.is_empty() || email.is_empty() => name + &email,
                (name, email) => format!("{name}, {email}"),
            })
            .collect();
        (self.is_email() && !named.is_empty()).then(|| vec![Stretch::Text(named.join("; "))])
    }

    /// Keys for what is done most.
    fn add_keys(self) {
        let key = |key, what, run: Callback<()>| Shortcut { key, what, run };
        let gap = Callback::new(move |()| match self.message().err().and_then(|gaps| gaps.first().copied()) {
            Some(slot) => self.fill(slot, false),
            None => self.app.say("No gap is left.", None),
        });
        let fix = Callback::new(move |()| {
            self.rest();
            let mendable = |one: &&Shown| one.fix.is_some();
            let first = untrack(|| {
                self.review.with(|(shown, _)| shown.iter().find(mendable).map(|one| (one.id, one.words.clone())))
            });
            match first {
                Some((id, words)) => self.mend(id, &words),
                None => self.app.say("There is nothing to change by one key.", None),
            }
        });
        let keep = Callback::new(move |()| {
            let first = untrack(|| self.review.with(|(shown, _)| shown.first().map(|one| (one.id, one.words.clone()))));
            match first {
                Some((id, words)) => self.wave(id, words),
                None => self.app.say("Nothing is worth a look.", None),
            }
        });
        let free = Callback::new(move |()| {
            if untrack(|| self.draft().edited.is_none()) {
                self.write_freely();
            } else {
                page::focus("own-body");
            }
        });
        self.app.keys.add(
            "While you write",
            vec![
                key("n", "Go to the next gap", gap),
                key("f", "Make the first change on offer", fix),
                key("k", "Keep what is marked first", keep),
                key("e", "Write freely", free),
                key("c", "Copy the message", Callback::new(move |()| self.copy())),
            ],
        );
    }

    fn copy(self) {
        let (_, body) = self.text_now();
        spawn_local(async move {
            if clipboard::copy(body).await {
                self.hand_over("Copied. Paste it where you write.");
            } else {
                self.app.say("This browser doesn’t let the page copy. Mark the text and copy it yourself.", None);
            }
        });
    }

    /// Copy always; the mail program waits for the last gap.
    fn ways_out(self) -> AnyView {
        if let Some(how) = self.handed.get() {
            return self.was_it_sent(how);
        }
        let (subject, body) = self.text();
        let phone = self.case.with(|case| {
            self.plan.with(|plan| {
                let Words(wording) = self.wording.get()?;
                Some(letter::person_for(wording, case.as_ref()?, plan.as_ref()?)?.phone.clone())
            })
        });
        let out = Outgoing {
            subject,
            body,
            message: self.message().ok(),
            to: self.address(),
            copies: self
                .draft()
                .copies
                .into_iter()
                .map(|role| self.contact(role).1)
                .filter(|email| !email.is_empty())
                .collect(),
            phone: phone.unwrap_or_default(),
            email: self.is_email(),
        };
        let handed = Callback::new(move |how| self.hand_over(how));
        hand_off(out, handed, Callback::new(move |text: &'static str| self.app.say(text, None)))
    }

    fn hand_over(self, how: &'static str) {
        self.handed.set(Some(how));
        page::after_paint(|| page::show("sent"));
    }

    fn was_it_sent(self, how: &'static str) -> AnyView {
        view! {
            <div class="question">
                <p class="small soft ahead">{how}</p>
                <h2 class="legend" id="sent" tabindex="-1">"Did you send it?"</h2>
                <div class="buttons">
                    <button type="button" class="button next" on:click=move |_| self.sent()>"Yes, it is sent"</button>
                    <button type="button" class="button" on:click=move |_| self.handed.set(None)>"Not yet"</button>
                </div>
            </div>
        }
        .into_any()
    }

    fn sent(self) {
        let now = self.app.now.get_untracked();
        let (subject, text) = self.text_now();
        let Some(Words(wording)) = self.wording.get_untracked() else { return };
        let channel = match wording.medium() {
            Medium::Linkedin => Channel::Linkedin,
            Medium::Text => Channel::Text,
            Medium::Portal => Channel::Portal,
            Medium::RecruiterRelay => Channel::Relay,
            _ => Channel::Email,
        };
        let to = self.case.with_untracked(|case| {
            self.plan.with_untracked(|plan| match (case, plan) {
                (Some(case), Some(plan)) => {
                    letter::person_for(wording, case, plan).map(|contact| contact.name.clone()).unwrap_or_default()
                }
                _ => String::new(),
            })
        });
        let before = untrack(|| self.id.with_value(|id| self.app.case(id)));
        let Some(values) = self.plan.with_untracked(|plan| plan.as_ref().map(|plan| plan.values.clone())) else {
            return;
        };
        let mut moved = Moved::Noted;
        self.edit(|case| moved = case.send(now, wording, &values, Sent { to, channel, subject, text }));
        self.handed.set(None);
        let undo = self.app.way_back(move |()| {
            if let Some(before) = before.clone() {
                self.app.edit(&before.id.clone(), |case| *case = before)
            }
        });
        let said = match moved {
            Moved::Told => "Noted. The plan now shows what comes after.",
            Moved::Answered => "Noted. They have your answer, and nothing waits any more.",
            Moved::Mended => "Noted. One apology is enough: now leave it with them.",
            Moved::Noted => "Noted in this case. The plan waits for the message that it names.",
        };
        self.app.say(said, Some(undo));
        self.id.with_value(|id| crate::browser::address::go(&format!("#/case/{id}")));
    }
}

/// Puts somebody in copy, or takes them out.
fn set_copy(draft: &mut Draft, role: ContactRole, on: bool) {
    draft.copies.retain(|other| *other != role);
    if on {
        draft.copies.push(role);
    }
}

fn tone_index(tone: Tone) -> usize {
    match tone {
        Tone::Formal => 0,
        Tone::Neutral => 1,
        Tone::Warm => 2,
    }
}

/// The words of a finding, short enough to stand above its reason.
fn shortened(words: &str) -> String {
    let words = words.trim();
    match words.char_indices().nth(90) {
        Some((end, _)) => format!("{}…", &words[..end].trim_end()),
        None => words.to_owned(),
    }
}
