//! The document: its title, its focus, paper.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, HtmlFormElement};

use super::{document, window};

/// What somebody did while only the frame stood there that stands in for the app.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Early {
    /// The name of the choice that was tapped last.
    pub tapped: Option<String>,
    /// The name of the choice that has the focus.
    pub focused: Option<String>,
}

/// Takes away the frame that stood in while the app was loading.
pub fn remove_first_paint() -> Early {
    let Some(document) = document() else { return Early::default() };
    let Some(frame) = document.get_element_by_id("first-paint") else { return Early::default() };
    let name = |choice: Element| choice.get_attribute("name");
    let early = Early {
        tapped: frame.query_selector("[aria-busy]").ok().flatten().and_then(name),
        focused: document.active_element().filter(|active| frame.contains(Some(active))).and_then(name),
    };
    frame.remove();
    early
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The number that a text begins with, as the browser reads it: to read it here would bring tables of some kilobytes.
pub fn number(text: &str) -> Option<f64> {
    Some(js_sys::parse_float(text)).filter(|number| number.is_finite())
}

/// Moves the focus to the element with this id, without moving the page.
pub fn focus(id: &str) {
    _ = try_focus(id);
}

/// As [`focus`], and says whether the element is there.
pub fn try_focus(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    // Firefox gives the focus to nothing that it has not laid out yet.
    _ = element.get_bounding_client_rect();
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    _ = element.focus_with_options(&options);
    true
}

/// Moves the focus to the first of these that is on the page, as CSS selectors; the page moves only where it is out of view.
pub fn focus_first(selectors: &[&str]) {
    let find = |selector: &&str| document()?.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok();
    if let Some(element) = selectors.iter().filter(|selector| !selector.is_empty()).find_map(find) {
        _ = element.focus();
    }
}

/// Moves the focus to the element with this id; the page moves only where it is out of view.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        _ = element.focus();
    }
}

/// Moves the focus to the element with this id and brings it into view.
pub fn show(id: &str) {
    if let Some(element) = element(id) {
        element.scroll_into_view();
        focus(id);
    }
}

/// Where the element with this id begins, from the top of the window.
pub fn top_of(id: &str) -> Option<f64> {
    element(id).map(|element| element.get_bounding_client_rect().top())
}

/// Scrolls so that the element with this id begins where one began before, unless that was out of view.
pub fn keep_top(id: &str, before: Option<f64>) {
    let height = window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    if let (Some(window), Some(before), Some(now)) = (window(), before, top_of(id))
        && before >= 0.0
        && height.is_some_and(|height| before < height)
    {
        window.scroll_by_with_x_and_y(0.0, now - before);
    }
}

/// Takes back what was entered in the form around whatever an event happened to.
pub fn reset_form(event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let form = target.and_then(|target| target.closest("form").ok().flatten());
    if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
        form.reset();
    }
}

/// Back to the top, as after a change of page.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Runs something after the page has been drawn anew.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    _ = window.request_animation_frame(&once(Box::new(run)));
}

/// Runs something later, once.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&once(Box::new(run)), milliseconds);
}

/// What the browser may call once. It has no type of its own: the way from there to here is made anew for each type.
fn once(run: Box<dyn FnOnce()>) -> js_sys::Function {
    Closure::once_into_js(run).unchecked_into()
}

/// Runs something in a task of its own, as soon as nothing is being pressed (web/ahead.js), or after a second all the same.
pub fn when_released(run: impl FnOnce() + 'static) {
    const TURN: i32 = 20;
    fn wait(turn: i32, run: Box<dyn FnOnce()>) {
        after(TURN * turn.min(1), move || if turn < 50 && is_pressed() { wait(turn + 1, run) } else { run() });
    }
    wait(0, Box::new(run));
}

fn is_pressed() -> bool {
    let pressed = window().and_then(|window| js_sys::Reflect::get(&window, &"pressed".into()).ok());
    pressed.is_some_and(|pressed| pressed.is_truthy())
}

/// Something that happens to the page as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Somebody looks elsewhere.
    Away,
    /// The page is out of sight; it may never come back.
    Hidden,
    /// Somebody comes back to it.
    Back,
}

/// Calls back when somebody leaves the page or comes back to it.
pub fn on_turn(mut turn: impl FnMut(Turn) + 'static) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let shown = document.clone();
    let callback = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        turn(match event.type_().as_str() {
            "pagehide" => Turn::Hidden,
            "visibilitychange" if shown.hidden() => Turn::Hidden,
            "blur" => Turn::Away,
            _ => Turn::Back,
        });
    });
    let function = callback.as_ref().unchecked_ref();
    for name in ["pagehide", "blur", "pageshow", "focus"] {
        _ = window.add_event_listener_with_callback(name, function);
    }
    _ = document.add_event_listener_with_callback("visibilitychange", function);
    callback.forget();
}

/// Has the browser ask before the page is left, or leaves that be.
pub fn ask_before_leaving(ask: bool) {
    let ask = ask.then(|| Closure::<dyn FnMut(Event)>::new(|event: Event| event.prevent_default()).into_js_value());
    if let Some(window) = window() {
        window.set_onbeforeunload(ask.as_ref().map(JsCast::unchecked_ref));
    }
}

/// Waits for somebody to move. Where nobody watches for that (`web/ahead.js`), as in the app in one file and while one edits,
/// nothing is to be sent for either, and it comes back at once.
pub async fn moved() {
    let moved = window().and_then(|window| js_sys::Reflect::get(&window, &"moved".into()).ok());
    if let Some(moved) = moved.and_then(|moved| moved.dyn_into::<js_sys::Promise>().ok()) {
        _ = JsFuture::from(moved).await;
    }
}

/// Opens a dialog over the page, unless it is open.
pub fn open_dialog(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        _ = dialog.show_modal();
    }
}

/// Opens the page anew, at the same address.
pub fn reload() {
    if let Some(window) = window() {
        _ = window.location().reload();
    }
}

/// Opens the browser's print window.
pub fn print() {
    if let Some(window) = window() {
        _ = window.print();
    }
}

/// Closes a popover, as the menu after a link in it was followed.
pub fn close_popover(id: &str) {
    if let Some(element) = element(id)
        && element.matches(":popover-open").unwrap_or(false)
    {
        _ = element.hide_popover();
    }
}

/// Whether there is room for columns (58rem between the margins, as in `style/pages.css`), so that what is folded on a phone
/// may lie open. Whoever reads with larger letters has less of it. Unlike a width in pixels, this needs no layout.
pub fn is_wide() -> bool {
    let wide = window().and_then(|window| window.match_media("(width >= 62rem)").ok().flatten());
    wide.is_some_and(|wide| wide.matches())
}

fn element(id: &str) -> Option<HtmlElement> {
    let element: Element = document()?.get_element_by_id(id)?;
    element.dyn_into().ok()
}
