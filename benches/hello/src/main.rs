//! A greeting, to see what the framework alone takes to arrive and to start.

use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <main><h1 id="hello">"Hello"</h1></main> });
}
