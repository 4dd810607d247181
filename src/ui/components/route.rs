//! The way through the rules: answers on the left, the rule that they lead to, and the line of the plan that it gives.
//!
//! Answers run as a solid line and assumptions as dots; a rule that was overruled is a dotted line that ends. The words
//! stand in lists, so the drawing says nothing that they do not say.

use leptos::prelude::*;

/// One way, from answers to a line of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// *Do*, *Tell*, *How*, *By* or *Why*.
    pub key: &'static str,
    pub say: String,
    /// What it started from; the flag marks what nobody has said.
    pub from: Vec<(String, bool)>,
    /// The rule, with its page where it has one.
    pub rule: (String, Option<String>),
    /// Rules that hold too and came second.
    pub second: Vec<&'static str>,
}

/// The figure.
pub fn route(lanes: Vec<Lane>) -> AnyView {
    view! {
        <figure class="route">
            <figcaption class="small soft">"From left to right: what you said, the rule it leads to, the line it gives. Dotted lines are what the plan takes for granted, and rules that came second."</figcaption>
            <ol role="list">{lanes.into_iter().map(lane).collect_view()}</ol>
        </figure>
    }
    .into_any()
}

/// Percent of the height at which the middle of row `at` of `count` equal rows lies.
fn middle(at: usize, count: usize) -> usize {
    (200 * at + 100) / (2 * count.max(1))
}

fn lane(lane: Lane) -> AnyView {
    let Lane { key, say, from, rule: (rule, page), second } = lane;
    let (starts, rules) = (from.len(), second.len() + 1);
    let to = middle(0, rules);
    let arrive = from
        .iter()
        .enumerate()
        .map(|(at, (_, assumed))| {
            let y = middle(at, starts);
            view! { <path class:maybe=*assumed d=format!("M0 {y}C55 {y} 45 {to} 100 {to}")></path> }
        })
        .collect_view();
    let leave = (0..rules)
        .map(|at| {
            let y = middle(at, rules);
            let d = if at == 0 { format!("M0 {y}C55 {y} 45 50 100 50") } else { format!("M0 {y}H40") };
            view! { <path class:maybe={at > 0} d=d></path> }
        })
        .collect_view();
    let wire = |paths: AnyView| {
        view! { <svg class="wire" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{paths}</svg> }
    };
    let from = from.into_iter().map(|(text, assumed)| {
        view! { <li class:maybe=assumed>{assumed.then_some("Taken for granted: ")}{text}</li> }
    });
    let second = second.into_iter().map(|rule| view! { <li class="maybe">"Came second: "{rule}</li> });
    view! {
        <li class="lane">
            <ul class="from" role="list">{from.collect_view()}</ul>
            {wire(arrive.into_any())}
            <ul class="rule" role="list">
                <li>{match page {
                    Some(page) => view! { <a href=page>{rule}</a> }.into_any(),
                    None => rule.into_any(),
                }}</li>
                {second.collect_view()}
            </ul>
            {wire(leave.into_any())}
            <p class="gives"><span class="key">{key}</span>" "<span class="said">{say}</span></p>
        </li>
    }
    .into_any()
}
