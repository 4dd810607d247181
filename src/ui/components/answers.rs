//! The answers so far, each with a way to change it.

use leptos::prelude::*;

use crate::ui::hear::pressed;

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Given<K> {
    pub key: K,
    /// A few words that name the question.
    pub about: String,
    pub said: String,
    /// The person passed the question.
    pub passed: bool,
}

/// The list of answers; `change` is called with the key of the one to change.
pub fn answers<K>(given: Vec<Given<K>>, change: Callback<K>) -> AnyView
where
    K: Clone + Send + Sync + 'static,
{
    let row = move |given: Given<K>| {
        let Given { key, about, said, passed } = given;
        let hidden = format!(" {}", about.to_lowercase());
        view! {
            <div>
                <dt>{about}</dt>
                <dd class:soft=passed>{said}</dd>
                <dd class="change">
                    <button type="button" class="text-button" on:click=pressed(move |_| change.run(key.clone()))>
                        "Change"<span class="hidden-text">{hidden}</span>
                    </button>
                </dd>
            </div>
        }
    };
    view! { <dl class="facts">{given.into_iter().map(row).collect_view()}</dl> }.into_any()
}
