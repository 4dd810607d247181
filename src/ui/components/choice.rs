//! Native radios in a list or a short scale, and a list that opens.

use leptos::prelude::*;

use crate::ui::hear::heard;

/// Radios under one another, or side by side in one frame (`scale`).
pub fn radios(
    name: &'static str,
    legend: &'static str,
    scale: bool,
    labels: Vec<String>,
    chosen: Signal<usize>,
    choose: Callback<usize>,
) -> AnyView {
    let option = move |(index, label): (usize, String)| {
        view! {
            <label class:choice=!scale>
                <input type="radio" name=name prop:checked=move || chosen.get() == index on:change=heard(move |_| choose.run(index))/>" "{label}
            </label>
        }
    };
    view! {
        <fieldset>
            <legend class="eyebrow">{legend}</legend>
            <div class:scale=scale class:choices=!scale>{labels.into_iter().enumerate().map(option).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// A list that opens, to pick one from; `id` is for its label, and empty where the label is around it.
pub fn select(id: &'static str, labels: Vec<String>, chosen: Signal<usize>, choose: Callback<usize>) -> AnyView {
    let option = move |(index, label): (usize, String)| {
        view! { <option value=index.to_string() prop:selected=move || chosen.get() == index>{label}</option> }
    };
    let pick = move |event| choose.run(event_target_value(&event).parse().unwrap_or_default());
    view! {
        <select class="input" id=(!id.is_empty()).then_some(id) on:change=heard(pick)>{labels.into_iter().enumerate().map(option).collect_view()}</select>
    }
    .into_any()
}
