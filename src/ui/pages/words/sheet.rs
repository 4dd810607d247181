//! The sheet: the composed letter, or the person’s own text and the ways between the two.

use leptos::prelude::*;

use super::Desk;
use crate::browser::page;
use crate::domain::case::{Draft, Edited};
use crate::ui::components::fold::fold;
use crate::ui::components::sheet::{line, sheet};
use crate::ui::hear::{heard, pressed};
use crate::ui::letter;
use crate::ui::letter::{Mark, Page};
use crate::ui::live::live;

impl Desk {
    /// The sheet: the composed letter, or the person's own text.
    pub(super) fn paper(self) -> AnyView {
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
                    {self.brought_back("Back to my own text")}
                    <button type="button" class="text-button" on:click=pressed(move |_| self.write_freely())>"Write freely instead"</button>
                    <button type="button" class="text-button" on:click=pressed(move |_| self.keep_as_own())>"Keep as my template"</button>
                </span>
            </p>
        }
        .into_any()
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
                        <div><dt>"To"</dt><dd>{live(move || line(self.to(), self.open.get().map(|slot| slot.id), Some(fill)))}</dd></div>
                        {live(move || self.in_copy().map(|copy| view! { <div><dt>"Copy"</dt><dd>{line(copy, None, None)}</dd></div> }))}
                        <div><dt><label for="own-subject">"Subject"</label></dt><dd>
                            <textarea class="subject" id="own-subject" rows="1" prop:value=text(|edited| &edited.subject) on:input=heard(set(|edited, typed| edited.subject = typed)) on:change=heard(rest)></textarea>
                        </dd></div>
                    </dl>
                })}
                <textarea class="letter-body" id="own-body" aria-label="Your message" spellcheck="true" rows="16"
                    prop:value=text(|edited| &edited.body) on:input=heard(set(|edited, typed| edited.body = typed)) on:change=heard(rest)></textarea>
            </article>
            <p class="under soft small">
                <span>"Your own text. Nothing changes it but you."</span>
                <span class="buttons">
                    <button type="button" class="text-button" on:click=pressed(move |_| self.back_to_template())>"Back to the template"</button>
                    {live(move || self.brought_back("My text before this one"))}
                    {live(move || self.keep_change())}
                    <button type="button" class="text-button" on:click=pressed(move |_| self.keep_as_own())>"Keep as my template"</button>
                </span>
            </p>
            {fold("What the template says in this voice", None, view! { <div class="beside-own">{live(move || self.template_paper())}</div> })}
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

    pub(super) fn write_freely(self) {
        let (subject, body) = self.text_now();
        let edited = Edited { from_subject: subject.clone(), from_body: body.clone(), subject, body };
        self.edit_draft(|draft| draft.edited = Some(edited));
        page::after_paint(|| page::focus("own-body"));
    }

    fn back_to_template(self) {
        self.change_sheet("The template is back.", &mut Draft::put_aside);
    }

    /// The button that lays the person's own text on the sheet again, where one was put aside.
    fn brought_back(self, label: &'static str) -> Option<AnyView> {
        let bring = move |_| {
            self.change_sheet("Your own text is on the sheet.", &mut Draft::bring_back);
            page::after_paint(|| page::focus("own-body"));
        };
        let button = view! { <button type="button" class="text-button" on:click=pressed(bring)>{label}</button> };
        (!self.draft().aside.is_empty()).then(|| button.into_any())
    }
}
