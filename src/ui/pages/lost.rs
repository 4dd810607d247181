//! An address that leads nowhere still leads somewhere.

use leptos::prelude::*;

/// For an address that was cut off or mistyped.
pub fn lost() -> AnyView {
    view! {
        <div class="plain">
            <h1 id="title" tabindex="-1">"This page isn’t here"</h1>
            <p>"The address may have been cut off on its way. Nothing you saved is lost: your cases are in this browser, and the first page lists them."</p>
            <p class="buttons"><a class="button next" href="#/">"Go to the first page"</a></p>
        </div>
    }
    .into_any()
}

/// For a case that this browser doesn't have.
pub fn no_case() -> AnyView {
    view! {
        <div class="plain">
            <h2>"This case isn’t in this browser"</h2>
            <p>"Cases stay on the device where you wrote them. If you started it on another device or in another browser, open it there."</p>
            <p class="buttons"><a class="button next" href="#/">"See the cases here"</a></p>
        </div>
    }
    .into_any()
}
