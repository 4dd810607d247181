//! Light or dark: the system's choice, until a person makes their own.

use super::document;
use crate::storage::Look;

/// Puts the look on the page.
pub fn show(look: Look) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    _ = match look {
        Look::System => root.remove_attribute("data-theme"),
        Look::Light => root.set_attribute("data-theme", "light"),
        Look::Dark => root.set_attribute("data-theme", "dark"),
    };
}
