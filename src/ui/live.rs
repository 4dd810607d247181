//! What is drawn anew when what it reads has changed, without a type of its own.
//!
//! The framework makes the code that draws anew for each type of closure, and every closure has one. Here they share it.

use leptos::prelude::*;

/// A part of a page that follows the signals that it reads.
pub fn live<V: IntoAny>(mut view: impl FnMut() -> V + Send + 'static) -> AnyView {
    erased(Box::new(move || view().into_any()))
}

fn erased(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

/// A part of a page that is there at times. It is drawn anew only when it comes back.
#[component]
pub fn Show(
    when: impl Fn() -> bool + Send + Sync + 'static,
    children: ChildrenFn,
    /// What stands there at other times.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    shown(Box::new(when), children, fallback)
}

fn shown(when: Box<dyn Fn() -> bool + Send + Sync>, children: ChildrenFn, fallback: ViewFn) -> AnyView {
    // It may be asked once more while the page around it goes, so it belongs to nothing that goes before it.
    let when = ArcMemo::new(move |_| when());
    live(move || if when.get() { children() } else { fallback.run() })
}
