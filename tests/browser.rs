//! Adapters and components in a real browser, headless: what no native test can show.
#![cfg(all(target_arch = "wasm32", feature = "app"))]
#![expect(clippy::disallowed_methods, reason = "the tests look at the page as the adapters do")]
#![allow(clippy::expect_used, reason = "a test may fail")]

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use bow_out::browser::{address, clipboard, clock, page, store};
use bow_out::domain::templates::slots;
use bow_out::storage::{PREFIX, StoreError};
use bow_out::ui::components::itinerary::{Itinerary, Leg, Mark};
use bow_out::ui::components::question::{Ask, Question, QuestionCard, Reply};
use bow_out::ui::components::sheet::sheet;
use bow_out::ui::letter::{Page, Stretch};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

/// A place of its own for a component, taken away with the test.
struct Place(HtmlElement);

impl Place {
    fn new() -> Place {
        let place: HtmlElement = document().create_element("div").expect("an element").unchecked_into();
        document().body().expect("a body").append_child(&place).expect("on the page");
        Place(place)
    }

    fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.0.query_selector_all(selector).expect("a selector");
        (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
    }

    #[track_caller]
    fn one(&self, selector: &str) -> HtmlElement {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("{selector} is not there"))
    }

    fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let place: &Element = &self.0;
        place.remove();
    }
}

/// Lets what was set be drawn, and what the browser has to say be heard.
async fn settle() {
    let wait = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, 20).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(wait).await.expect("time passes");
}

// --- adapters

#[wasm_bindgen_test]
fn the_browsers_storage_keeps_lists_and_forgets_only_what_is_ours() {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("a storage");
    storage.set_item("theirs", "untouched").expect("room");
    let (store, lasting) = store::open();
    assert!(lasting, "the browser of this test keeps what it is given");
    let key = format!("{PREFIX}test/one");
    assert_eq!(store.get(&key), Ok(None));
    assert_eq!(store.set(&key, "“é” שלום \u{1f642}"), Ok(()));
    assert_eq!(store.get(&key), Ok(Some("“é” שלום \u{1f642}".to_owned())));
    assert_eq!(store.keys(), Ok(vec![key.clone()]));
    assert_eq!(store.remove(&key), Ok(()));
    assert_eq!(store.keys(), Ok(vec![]));
    assert_eq!(storage.get_item("theirs").ok().flatten().as_deref(), Some("untouched"));
    storage.remove_item("theirs").expect("removed");
}

#[wasm_bindgen_test]
fn a_full_storage_is_named_and_what_was_there_stays() {
    let (store, _) = store::open();
    let key = format!("{PREFIX}test/full");
    assert_eq!(store.set(&key, "small"), Ok(()));
    assert_eq!(store.set(&key, &"x".repeat(20_000_000)), Err(StoreError::Full));
    assert_eq!(store.get(&key), Ok(Some("small".to_owned())));
    assert_eq!(store.remove(&key), Ok(()));
}

#[wasm_bindgen_test]
async fn a_new_fragment_is_heard_as_it_stands_in_the_address() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let ears = Rc::clone(&heard);
    address::listen(move |fragment| ears.borrow_mut().push(fragment));
    address::go("#/handbook/proof");
    assert_eq!(address::current(), "#/handbook/proof");
    settle().await;
    assert_eq!(*heard.borrow(), ["#/handbook/proof"]);
    address::replace("#/");
    settle().await;
    assert_eq!(heard.borrow().last().map(String::as_str), Some("#/"));
}

#[wasm_bindgen_test]
fn the_clock_says_the_local_time_to_the_minute() {
    let (now, date) = (clock::now(), js_sys::Date::new_0());
    assert_eq!(u32::try_from(now.year()), Ok(date.get_full_year()));
    let minutes = |hour: i64, minute: i64| hour * 60 + minute;
    let gap = minutes(i64::from(date.get_hours()), i64::from(date.get_minutes()))
        - minutes(i64::from(now.hour()), i64::from(now.minute()));
    // The minute, or the day, may have ended between the two looks.
    assert!(matches!(gap, 0 | 1 | -1439), "{gap} minutes apart");
}

#[wasm_bindgen_test]
fn the_title_and_the_focus_go_where_they_are_sent() {
    page::set_title("Plan: Analyst · Bow Out");
    assert_eq!(document().title(), "Plan: Analyst · Bow Out");
    let place = Place::new();
    place.0.set_inner_html("<h1 id='here' tabindex='-1'>Here</h1>");
    page::focus("here");
    let focused = || document().active_element().map(|element| element.id());
    assert_eq!(focused().as_deref(), Some("here"));
    page::focus("nowhere");
    assert_eq!(focused().as_deref(), Some("here"));
}

#[wasm_bindgen_test]
async fn copying_leaves_the_page_as_it_was() {
    let before = document().body().expect("a body").inner_html();
    // Whether the browser allows it without a press of a button is its own affair.
    clipboard::copy("Dear Jo".to_owned()).await;
    assert_eq!(document().body().expect("a body").inner_html(), before);
}

// --- components

fn question(wants: Ask) -> Question {
    Question { id: "test-fact", ahead: "Two more".into(), ask: "How far?", help: "", wants, again: false }
}

/// Mounts the card, does something with it, and gives what it answered.
async fn replies_to(wants: Ask, act: impl AsyncFnOnce(&Place)) -> Vec<Reply> {
    let place = Place::new();
    let replies = Arc::new(Mutex::new(Vec::new()));
    let ears = Arc::clone(&replies);
    let mounted = mount_to(place.0.clone(), move || {
        let answer = Callback::new(move |reply| ears.lock().expect("one thread").push(reply));
        view! { <QuestionCard question=question(wants) before=Callback::new(|()| ()) write=Callback::new(|_| ()) answer leave=Callback::new(|()| ())/> }
    });
    settle().await;
    act(&place).await;
    settle().await;
    drop(mounted);
    replies.lock().expect("one thread").clone()
}

fn two() -> Ask {
    Ask::One { labels: vec!["Not far", "Far"], open: 2, chosen: None }
}

#[wasm_bindgen_test]
async fn one_press_on_a_choice_answers() {
    let press = async |place: &Place| {
        let label: Element = place.all("label").remove(1).into();
        let down = web_sys::MouseEvent::new("mousedown").expect("an event");
        label.dispatch_event(&down).expect("heard");
        place.all("input[type=radio]").remove(1).click();
    };
    assert_eq!(replies_to(two(), press).await, [Reply::One(1)]);
}

#[wasm_bindgen_test]
async fn a_choice_made_by_keys_waits_for_its_button() {
    let choose = async |place: &Place| place.all("input[type=radio]").remove(0).click();
    assert_eq!(replies_to(two(), choose).await, []);
    let confirm = async |place: &Place| {
        place.all("input[type=radio]").remove(0).click();
        settle().await;
        place.one("button[type=submit]").click();
    };
    assert_eq!(replies_to(two(), confirm).await, [Reply::One(0)]);
}

#[wasm_bindgen_test]
async fn a_number_is_taken_as_typed_and_one_out_of_bounds_is_refused_by_the_browser() {
    for (typed, taken) in [("2.5", Some(2.5)), ("1e3", Some(1000.0)), ("100000", None), ("-1", None), ("", None)] {
        let answer = async |place: &Place| {
            let field: web_sys::HtmlInputElement = place.one("input[type=number]").unchecked_into();
            field.set_value(typed);
            field.dispatch_event(&web_sys::Event::new("input").expect("an event")).expect("heard");
            settle().await;
            place.one("button[type=submit]").click();
            assert_eq!(field.matches(":valid"), Ok(taken.is_some()), "{typed}");
        };
        let wants = Ask::Number { unit: "hours", least: 0.0, given: Some(4.0) };
        assert_eq!(replies_to(wants, answer).await, Vec::from_iter(taken.map(Reply::Number)), "{typed}");
    }
}

#[wasm_bindgen_test]
async fn nobody_has_to_answer() {
    for aside in [0, 1] {
        let pass = async |place: &Place| place.all(".aside button").remove(aside).click();
        assert_eq!(replies_to(two(), pass).await, [Reply::Pass]);
    }
}

#[wasm_bindgen_test]
async fn a_gap_of_the_letter_is_open_to_a_tap_and_only_where_it_can_be_filled() {
    let page = Page {
        to: None,
        copy: None,
        subject: None,
        body: vec![vec![Stretch::Text("Hi ".into()), Stretch::Gap { slot: &slots::CONTACT_NAME }]],
    };
    let tapped = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&tapped);
    let place = Place::new();
    let shown = page.clone();
    let mounted = mount_to(place.0.clone(), move || {
        let fill = Callback::new(move |slot: &'static bow_out::domain::templates::Slot| {
            heard.lock().expect("one thread").push(slot.id);
        });
        sheet(shown, None, Some(fill))
    });
    settle().await;
    let gap = place.one("[role=button]");
    assert_eq!(gap.text_content().as_deref(), Some(slots::CONTACT_NAME.label));
    gap.click();
    assert_eq!(*tapped.lock().expect("one thread"), [slots::CONTACT_NAME.id]);
    drop(mounted);

    let read_only = Place::new();
    let mounted = mount_to(read_only.0.clone(), move || sheet(page, None, None));
    settle().await;
    assert!(read_only.text().contains(slots::CONTACT_NAME.label));
    assert!(read_only.all("[role=button], a, button").is_empty());
    drop(mounted);
}

#[wasm_bindgen_test]
async fn a_line_of_the_plan_opens_to_its_reasons() {
    let leg = |key, say: &str| Leg { key, say: say.into(), note: None };
    let legs = RwSignal::new(vec![leg("Do", "Decline the offer."), leg("How", "Call.")]);
    let marks = RwSignal::new(Vec::new());
    let place = Place::new();
    let mounted = mount_to(place.0.clone(), move || {
        let because = Callback::new(|key: &'static str| view! { <p>{format!("The reason for {key}")}</p> }.into_any());
        let (legs, marks) = (Memo::new(move |_| legs.get()), Memo::new(move |_| marks.get()));
        view! { <Itinerary legs marks because/> }
    });
    settle().await;
    assert_eq!(place.all("details").len(), 2);
    assert!(place.all("details[open]").is_empty());
    place.all("summary").remove(1).click();
    settle().await;
    let open = place.one("details[open]");
    assert!(open.text_content().unwrap_or_default().contains("The reason for How"));

    legs.set(vec![leg("Do", "Decline the offer."), leg("How", "Write.")]);
    settle().await;
    assert!(place.text().contains("Write.") && !place.text().contains("Call."), "{}", place.text());

    // The marks follow a moment later, and the line that was opened stays open.
    marks.set(vec![Mark { key: "How", look: Some("Check first"), before: Some("Call.".into()) }]);
    settle().await;
    let marked = place.one("li.changed").text_content().unwrap_or_default();
    assert!(marked.contains("Check first") && marked.contains("Before: Call."), "{marked}");
    assert!(place.one("details[open]").text_content().unwrap_or_default().contains("The reason for How"));
    drop(mounted);
}
