//! The letter on its sheet: envelope and body, with gaps that can be tapped and words that findings mark.

use leptos::prelude::*;

use crate::domain::templates::Slot;
use crate::ui::hear::{keyed, pressed};
use crate::ui::letter::{Page, Stretch};

/// The sheet. `fill` opens the place where a gap is filled; without it the letter is only to be read.
pub fn sheet(page: Page, open: Option<&'static str>, fill: Option<Callback<&'static Slot>>) -> AnyView {
    let line = move |stretches| line(stretches, open, fill);
    let enveloped = page.to.is_some() || page.subject.is_some();
    view! {
        <article class="sheet">
            {enveloped.then(|| view! {
                <dl class="envelope">
                    {page.to.map(|to| view! { <div><dt>"To"</dt><dd>{line(to)}</dd></div> })}
                    {page.copy.map(|copy| view! { <div><dt>"Copy"</dt><dd>{line(copy)}</dd></div> })}
                    {page.subject.map(|subject| view! { <div><dt>"Subject"</dt><dd class="subject">{line(subject)}</dd></div> })}
                </dl>
            })}
            <div class="letter-body">
                {page.body.into_iter().map(|stretches| view! { <p>{line(stretches)}</p> }).collect_view()}
            </div>
        </article>
    }
    .into_any()
}

/// One line or paragraph of a letter.
pub fn line(stretches: Vec<Stretch>, open: Option<&'static str>, fill: Option<Callback<&'static Slot>>) -> AnyView {
    stretches.into_iter().map(|stretch| show(stretch, open, fill)).collect_view().into_any()
}

fn show(stretch: Stretch, open: Option<&'static str>, fill: Option<Callback<&'static Slot>>) -> AnyView {
    match stretch {
        Stretch::Text(text) => text.into_any(),
        Stretch::Break => view! { <br/> }.into_any(),
        Stretch::Marked { text, bad } => view! { <mark class="mark" class:bad=bad>{text}</mark> }.into_any(),
        Stretch::Filled { slot, text } => gap(slot, text, "gap", open, fill),
        Stretch::Gap { slot } => gap(slot, slot.label.to_owned(), "gap empty", open, fill),
        Stretch::Blank { slot } => gap(slot, slot.label.to_owned(), "gap blank", open, fill),
    }
}

/// An inked word. It is a link in the sentence and not a button, because a button cannot wrap with its line.
fn gap(
    slot: &'static Slot,
    text: String,
    class: &'static str,
    open: Option<&'static str>,
    fill: Option<Callback<&'static Slot>>,
) -> AnyView {
    let Some(fill) = fill else {
        return if class == "gap" { text.into_any() } else { view! { <span class=class>{text}</span> }.into_any() };
    };
    let what = slot.label;
    let is_open = open == Some(slot.id);
    view! {
        <a class=class class:open=is_open role="button" tabindex="0" href="#" data-gap=slot.id aria-haspopup="dialog" title=what
            on:click=pressed(move |event| { event.prevent_default(); fill.run(slot); })
            on:keydown=keyed(move |event| if event.key() == " " { event.prevent_default(); fill.run(slot); })
        >{text}</a>
    }
    .into_any()
}
