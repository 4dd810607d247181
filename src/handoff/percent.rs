//! Percent-encoding for the values in links.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but what RFC 3986 calls unreserved. A space becomes `%20`: a plus sign means a space to some readers of a
/// link and itself to others.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as the value of a link.
pub(super) fn value(text: &str) -> String {
    utf8_percent_encode(text, VALUE).to_string()
}

/// A link with these values behind it; empty ones are left out. `so_far` may hold values already.
pub(super) fn link(so_far: &str, values: &[(&str, &str)]) -> String {
    let mut link = so_far.to_owned();
    for (key, text) in values.iter().filter(|(_, text)| !text.is_empty()) {
        link.push(if link.contains('?') { '&' } else { '?' });
        link.push_str(key);
        link.push('=');
        link.push_str(&value(text));
    }
    link
}
