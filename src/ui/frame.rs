//! The app inside somebody else's page: what the coach chose, the way to the full page, and the coach's own link.
//!
//! The choices hold in a frame and nowhere else, so that no link can put words of its own on the app's own page.

use leptos::prelude::*;

use super::components::icon::{Icon, icon};
use super::route::{Route, Tab};
use super::state::App;
use crate::browser::{frame, page};
use crate::handoff::embed::{FrameLook, Options, READY};
use crate::storage::Look;

/// The frame around the page.
#[derive(Debug, Clone)]
pub struct Frame {
    pub options: Options,
    /// The page around it is another site's.
    pub foreign: bool,
}

/// Reads what the coach chose, if the page stands in a frame, and says so when the app is there to be seen.
pub fn open() -> Option<Frame> {
    if !frame::is_framed() {
        return None;
    }
    let (options, complaints) = Options::parse(&frame::options());
    for complaint in complaints {
        frame::complain(&complaint);
    }
    frame::dress(options.hue);
    if let Some(host) = options.host.clone() {
        page::after_paint(move || frame::tell(READY, &host));
    }
    Some(Frame { options, foreign: frame::is_foreign() })
}

impl Frame {
    /// The coach's choice, where the reader has made none.
    pub fn look(&self, readers: Look) -> Look {
        match (readers, self.options.look) {
            (Look::System, FrameLook::Light) => Look::Light,
            (Look::System, FrameLook::Dark) => Look::Dark,
            (readers, _) => readers,
        }
    }
}

/// The way out of the frame. A case that the full page cannot know goes along as its answers.
pub fn to_full_page(app: App) -> Option<AnyView> {
    let foreign = app.frame.with_value(|frame| frame.as_ref().map(|frame| frame.foreign))?;
    let home = frame::home();
    let address = move || {
        let route = app.route.get();
        let along = app.works.get().filter(|_| foreign).and_then(|works| (works.taken_along)(app));
        let page = along.unwrap_or(route);
        format!("{home}{page}")
    };
    let link = view! {
        <a class="full small" href=address target="_blank" rel="noopener">"Open in full page"{icon(Icon::OUT)}</a>
    };
    Some(link.into_any())
}

/// What it means that the browser keeps what is written in a frame apart.
pub fn kept_apart(app: App) -> Option<&'static str> {
    let foreign = app.frame.with_value(|frame| frame.as_ref().is_some_and(|frame| frame.foreign));
    foreign.then_some(" The full page does not show what you write in this frame. Inside a case, “Open in full page” takes its answers along.")
}

/// The coach's own link: at the end of a plan and of what comes after, the same for everybody.
pub fn call(app: App) -> Option<AnyView> {
    let call = app.frame.with_value(|frame| frame.as_ref().and_then(|frame| frame.options.call.clone()))?;
    if !app.route.with(|route| matches!(route, Route::Case { tab: Tab::Plan | Tab::After, .. })) {
        return None;
    }
    let view = view! {
        <aside class="band coach" aria-label="From the page around this one">
            <a class="button" href=call.to target="_blank" rel="noopener noreferrer">{call.label}{icon(Icon::OUT)}</a>
            <p class="small soft">"This link belongs to the page around this one, and is the same for everybody. It opens a new tab and takes nothing along."</p>
        </aside>
    };
    Some(view.into_any())
}
