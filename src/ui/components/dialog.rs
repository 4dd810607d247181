//! A dialog over the page.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::hear::heard;
use crate::ui::live::live;

/// It is open while `open` says so; `close` is called when the person leaves it. `name` is the id of what names it.
pub fn dialog(
    class: &'static str,
    name: &'static str,
    open: Signal<bool>,
    close: Callback<()>,
    content: impl Fn() -> Option<AnyView> + Send + 'static,
) -> AnyView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    Effect::new(move || {
        let open = open.get();
        if let Some(dialog) = dialog.get() {
            if open { page::open_dialog(&dialog) } else { dialog.close() }
        }
    });
    // The browser says so later: somebody quick has opened it again by then.
    let closed = move |event: leptos::ev::Event| {
        if !event_target::<web_sys::HtmlDialogElement>(&event).open() {
            close.run(());
        }
    };
    view! { <dialog class=class node_ref=dialog aria-labelledby=name on:close=heard(closed)>{live(content)}</dialog> }
        .into_any()
}
