//! Privacy, in six sentences.

use leptos::prelude::*;

/// What is kept, where, how to erase it, and what nobody here can protect.
pub fn privacy() -> AnyView {
    view! {
        <div class="plain">
            <h1 id="title" tabindex="-1">"Privacy, in six sentences"</h1>
            <ol class="six">
                <li>"Bow Out keeps your answers, your messages, your notes, your own details and how you like the page to look."</li>
                <li>"All of it stays in this browser, on this device, and none of it is sent to us or to anybody else."</li>
                <li>"A message leaves only when you send it yourself, and a link or a file only when you pass it on."</li>
                <li>"To erase a case, delete it on the first page; to erase all, press “Erase everything” on the page “You”."</li>
                <li>"Anyone who uses this device and account can read it here, and so can a browser extension that you let read pages."</li>
                <li>"Once you send a message, your mail provider and theirs have it too, and their rules count from there."</li>
            </ol>
            <p class="buttons"><a class="button" href="#/">"Go to the first page"</a></p>
        </div>
    }
    .into_any()
}
