//! Native radios and checkboxes in three shapes: a list, a short scale, and things to leave out.

use crate::ui::hear::heard;
use leptos::prelude::*;

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
