//! The ways a message leaves the page: copied, opened in a mail program, shared, saved as a file.
//!
//! Copying works at any time. Everything that puts the words into another program waits for the last gap.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::fold::fold;
use super::icon::{Icon, icon};
use crate::browser::{clipboard, download, page, share};
use crate::domain::templates::compose::Message;
use crate::handoff::{Addressed, EML_TYPE, Link, MAIL_APP, MAIL_PROGRAMS, eml, tel};
use crate::ui::hear::pressed;

/// The name says nothing: a list of downloads is seen by others.
const MAIL_FILE: &str = "message.eml";

/// A message on its way out.
#[derive(Debug, Clone)]
pub struct Outgoing {
    pub subject: String,
    pub body: String,
    /// Without it a gap is still open.
    pub message: Option<Message>,
    /// The address; may be empty.
    pub to: String,
    /// The addresses of those in copy.
    pub copies: Vec<String>,
    /// Their number; may be empty.
    pub phone: String,
    /// A mail program takes it.
    pub email: bool,
}

/// The buttons. `handed` is called once the words are out of the page, with what to say about it; `say` with anything
/// else that the person has to know.
pub fn hand_off(out: Outgoing, handed: Callback<&'static str>, say: Callback<&'static str>) -> AnyView {
    let ready = out.message.is_some();
    let links: Vec<(&'static str, Link)> =
        out.message.iter().flat_map(|message| links(message, &out.to, &out.copies)).collect();
    let app = links.iter().find(|(name, _)| *name == MAIL_APP.name).cloned();
    let cut = app.as_ref().is_some_and(|(_, link)| link.paste_text);
    let mail = out.email.then(|| match app {
        Some((_, Link { url, .. })) => view! { <a class="button next" href=url on:click=pressed(move |_| handed.run("Your mail app has it."))>{icon(Icon::MAIL)}"Mail app"</a> }.into_any(),
        None => view! { <button type="button" class="button" aria-disabled="true" aria-describedby="waits">{icon(Icon::MAIL)}"Mail app"</button> }.into_any(),
    });
    let copied = if out.email { "Copy email" } else { "Copy message" };
    let body = StoredValue::new(out.body.clone());
    let subject = StoredValue::new(out.subject.clone());
    let no_address = out.email && ready && out.to.trim().is_empty();
    let email = out.email;
    view! {
        <div class="buttons">
            {mail}
            <button type="button" class="button" on:click=pressed(move |_| copy(body.get_value(), handed, "Copied. Paste it where you write.", say))>{icon(Icon::COPY)}{copied}</button>
            {(!out.subject.is_empty()).then(|| view! {
                <button type="button" class="button" on:click=pressed(move |_| copy(subject.get_value(), say, "Subject copied.", say))>"Copy subject"</button>
            })}
            <button type="button" class="button quiet" on:click=pressed(|_| page::print())>{icon(Icon::PRINT)}"Print"</button>
        </div>
        {no_address.then(|| view! { <p class="small soft">"No address yet. The mail app opens with an empty “To” line, and you can fill it in there."</p> })}
        {cut.then(|| view! { <p class="small soft">"This text is too long for a link, so the mail app opens with the subject only. Copy the email first, then paste it there."</p> })}
        {(email && !ready).then(|| view! { <p class="small soft" id="waits">"The mail app waits for the last gap. Copying never does."</p> })}
        {more_ways(out, links, handed, say)}
    }
    .into_any()
}

fn links(message: &Message, to: &str, copies: &[String]) -> Vec<(&'static str, Link)> {
    let copies: Vec<&str> = copies.iter().map(String::as_str).collect();
    let mail = Addressed { to: &[to], cc: &copies, message };
    MAIL_PROGRAMS.iter().map(|program| (program.name, program.link(mail))).collect()
}

/// What fewer people need: webmail, a file, the share sheet, a call.
fn more_ways(
    out: Outgoing,
    links: Vec<(&'static str, Link)>,
    handed: Callback<&'static str>,
    say: Callback<&'static str>,
) -> AnyView {
    let Outgoing { message, to, copies, phone, email, .. } = out;
    let webmail = links.into_iter().filter(|(name, _)| email && *name != MAIL_APP.name).map(|(name, Link { url, paste_text })| {
        let note = paste_text.then(|| view! { <span class="small soft">"Too long for a link: copy the email first, then paste it there."</span> });
        view! {
            <li><a class="row" href=url target="_blank" rel="noopener noreferrer" on:click=pressed(move |_| handed.run("It opens in another tab."))>
                <span>{name}" "{note}</span>{icon(Icon::GO)}
            </a></li>
        }
    }).collect_view();
    let file = message.clone().filter(|_| email).map(|message| {
        let save = move |_| {
            let copies: Vec<&str> = copies.iter().map(String::as_str).collect();
            let text = eml(Addressed { to: &[&to], cc: &copies, message: &message });
            if download::file(MAIL_FILE, EML_TYPE, &text) {
                handed.run("The file opens as a draft in your mail program.");
            } else {
                say.run("The browser did not save the file. Copy the text instead.");
            }
        };
        view! { <li><button type="button" class="row" on:click=pressed(save)><span>"Save as a mail file"</span>{icon(Icon::DOWN)}</button></li> }
    });
    let sheet = message.filter(|_| share::is_possible()).map(|message| {
        let open = move |_| {
            let message = message.clone();
            spawn_local(async move {
                if share::share(message.subject().unwrap_or_default(), message.body()).await {
                    handed.run("You shared it.");
                }
            });
        };
        view! { <li><button type="button" class="row" on:click=pressed(open)><span>"Share"</span>{icon(Icon::GO)}</button></li> }
    });
    let call = tel(&phone).map(
        |link| view! { <li><a class="row" href=link><span>{format!("Call {}", phone.trim())}</span>{icon(Icon::CALL)}</a></li> },
    );
    if !email && sheet.is_none() && call.is_none() {
        return ().into_any();
    }
    let waits = (email && file.is_none())
        .then(|| view! { <li class="small soft">"Webmail and the mail file wait for the last gap too."</li> });
    fold("More ways to send it", None, view! { <ul class="rows" role="list">{webmail}{file}{sheet}{call}{waits}</ul> })
}

/// Copies, and then says so through `done`; through `say` where the browser forbids it.
fn copy(text: String, done: Callback<&'static str>, words: &'static str, say: Callback<&'static str>) {
    spawn_local(async move {
        if clipboard::copy(text).await {
            done.run(words);
        } else {
            say.run("This browser doesn’t let the page copy. Mark the text and copy it yourself.");
        }
    });
}
