//! Adapters and components in a real browser: `make test-wasm`.

#![cfg(all(feature = "app", target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test may stop at once")]
#![allow(clippy::disallowed_methods, reason = "a test looks at the page itself")]

use std::cell::RefCell;
use std::rc::Rc;

use bow_out::browser::{address, clock, page, store};
use bow_out::storage::StoreError;
use bow_out::ui::components::itinerary::{Itinerary, Leg};
use bow_out::ui::components::question::{Ask, Question, QuestionCard, Reply};
use leptos::prelude::*;
use leptos::tachys::dom::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Event, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A place on the page of its own, so that tests do not see each other's elements.
fn place() -> HtmlElement {
    let place = document().create_element("section").expect("an element").unchecked_into::<HtmlElement>();
    document().body().expect("a body").append_child(&place).expect("room on the page");
    place
}

/// Lets the page do what is waiting: reactive changes, and events of the browser.
async fn settle() {
    for _ in 0..3 {
        let wait = js_sys::Promise::new(&mut |done, _| {
            let done = done.unchecked_into::<js_sys::Function>();
            web_sys::window()
                .expect("a window")
                .set_timeout_with_callback_and_timeout_and_arguments_0(&done, 10)
                .expect("a timer");
        });
        wasm_bindgen_futures::JsFuture::from(wait).await.expect("the timer rings");
    }
}

#[wasm_bindgen_test]
fn what_was_kept_is_read_back_and_only_our_own_keys_are_listed() {
    let (store, lasts) = store::open();
    assert!(lasts, "the test browser allows storage");
    let other = web_sys::window().expect("a window").local_storage().expect("allowed").expect("a storage");
    other.set_item("somebody-else", "theirs").expect("room");
    store.set("bow-out/case/t1", "Zürich 👋").expect("room");
    assert_eq!(store.get("bow-out/case/t1"), Ok(Some("Zürich 👋".to_owned())));
    assert_eq!(store.keys(), Ok(vec!["bow-out/case/t1".to_owned()]));
    store.remove("bow-out/case/t1").expect("removable");
    assert_eq!(store.get("bow-out/case/t1"), Ok(None));
    assert_eq!(other.get_item("somebody-else").expect("readable").as_deref(), Some("theirs"));
}

#[wasm_bindgen_test]
fn a_storage_without_room_says_that_it_is_full_and_keeps_what_it_had() {
    let (store, _) = store::open();
    store.set("bow-out/case/t2", "before").expect("room");
    let too_much = "x".repeat(12 * 1024 * 1024);
    assert_eq!(store.set("bow-out/case/t2", &too_much), Err(StoreError::Full));
    assert_eq!(store.get("bow-out/case/t2"), Ok(Some("before".to_owned())));
    store.remove("bow-out/case/t2").expect("removable");
}

#[wasm_bindgen_test]
async fn the_address_is_read_and_followed() {
    address::replace("#/handbook");
    assert_eq!(address::current().trim_start_matches('#'), "/handbook");
    let seen = Rc::new(RefCell::new(Vec::new()));
    let heard = seen.clone();
    address::listen(move |fragment| heard.borrow_mut().push(fragment));
    address::go("#/case/k3");
    settle().await;
    let last = seen.borrow().last().cloned().expect("the change was heard");
    assert_eq!(last.trim_start_matches('#'), "/case/k3");
    address::replace("#/");
}

#[wasm_bindgen_test]
fn the_clock_tells_local_time_to_the_minute() {
    let date = js_sys::Date::new_0();
    let said = clock::now().to_string();
    let day = format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date());
    assert!(said.starts_with(&day), "{said} is not on {day}");
}

#[wasm_bindgen_test]
fn the_title_and_the_focus_go_where_they_are_sent() {
    page::set_title("Plan: Analyst · Bow Out");
    assert_eq!(document().title(), "Plan: Analyst · Bow Out");
    let place = place();
    place.set_inner_html("<h1 id='here' tabindex='-1'>Here</h1>");
    page::focus("here");
    assert_eq!(document().active_element().map(|element| element.id()).as_deref(), Some("here"));
    page::focus("nowhere");
    place.remove();
}

fn legs(by: &str) -> Vec<Leg> {
    let leg = |key, say: &str| Leg { key, say: say.to_owned(), look: None, note: None, before: None };
    vec![leg("Do", "Decline the offer."), leg("By", by)]
}

#[wasm_bindgen_test]
async fn a_line_of_the_plan_opens_to_its_reasons_and_changes_in_place() {
    let place = place();
    let said = RwSignal::new(legs("Today."));
    let because = Callback::new(|key: &'static str| format!("because of {key}").into_any());
    let mounted = mount_to(place.clone(), move || view! { <Itinerary legs=said because=because/> });
    settle().await;
    let text = || place.text_content().unwrap_or_default();
    assert!(text().contains("Decline the offer.") && text().contains("Today."), "{}", text());

    let fold = place.query_selector("details").expect("a selector").expect("a fold");
    fold.set_attribute("open", "").expect("it opens");
    fold.dispatch_event(&Event::new("toggle").expect("an event")).expect("heard");
    settle().await;
    assert!(text().contains("because of Do"), "{}", text());

    said.set(legs("Tomorrow, 10:00."));
    settle().await;
    assert!(text().contains("Tomorrow, 10:00.") && !text().contains("Today."), "{}", text());
    drop(mounted);
    place.remove();
}

#[wasm_bindgen_test]
async fn a_choice_by_key_waits_for_its_button_and_a_pass_is_an_answer_too() {
    let place = place();
    let given = Rc::new(RefCell::new(Vec::new()));
    let heard = StoredValue::new_local(given.clone());
    let answer = Callback::new(move |reply: Reply| heard.with_value(|given| given.borrow_mut().push(reply)));
    let question = Question {
        id: "rapport",
        ahead: "Two more answers could sharpen this".into(),
        ask: "How well do you know them?",
        help: "",
        wants: Ask::One { labels: vec!["Hardly", "A little", "Well"], chosen: None },
        again: false,
    };
    let mounted =
        mount_to(place.clone(), move || view! { <QuestionCard question=question answer=answer leave=|()| ()/> });
    settle().await;
    let radios = place.query_selector_all("input[type=radio]").expect("a selector");
    assert_eq!(radios.length(), 3);
    let named = place.query_selector("fieldset legend").expect("a selector").expect("a legend").text_content();
    assert!(named.unwrap_or_default().contains("How well do you know them?"));
    radios.item(1).expect("the second").unchecked_into::<HtmlElement>().click();
    settle().await;
    assert_eq!(given.borrow().last(), None, "a key only picks");
    let press = |words: &str| {
        let buttons = place.query_selector_all("button").expect("a selector");
        let found = (0..buttons.length())
            .filter_map(|index| buttons.item(index))
            .find(|button| button.text_content().unwrap_or_default().contains(words));
        found.expect(words).unchecked_into::<HtmlElement>().click();
    };
    press("That is my answer");
    settle().await;
    assert_eq!(given.borrow().last(), Some(&Reply::One(1)));

    press("I don’t know");
    settle().await;
    assert_eq!(given.borrow().last(), Some(&Reply::Pass));
    drop(mounted);
    place.remove();
}
