//! Opening the person's own mail program.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::templates::compose::Message;

/// Everything but the unreserved characters of RFC 3986 (RFC 6068, section 2).
const IN_LINK: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A link that opens a new mail with this message. The address may be empty: then the mail program asks for it.
pub fn mailto(address: &str, message: &Message) -> String {
    let encode = |text: &str| utf8_percent_encode(text, IN_LINK).to_string();
    // The sign between name and host may stand as it is, and some programs want it so.
    let to = encode(address.trim()).replace("%40", "@");
    let subject = message.subject().map(|subject| format!("subject={}&", encode(subject))).unwrap_or_default();
    // Lines end as in mail.
    let body = encode(&message.body().replace("\r\n", "\n").replace('\n', "\r\n"));
    format!("mailto:{to}?{subject}body={body}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, subject: Option<&str>, body: &str, link: &str) {
        let message = Message::edited(subject, body).expect("no gaps");
        assert_eq!(mailto(address, &message), link);
    }

    #[test]
    fn signs_with_a_meaning_in_links_do_not_break_the_mail() {
        check(
            "maya@acme.example",
            Some("R&D? 100 % #1"),
            "Dear Maya,\n\nYes + no = é",
            "mailto:maya@acme.example?subject=R%26D%3F%20100%20%25%20%231&body=Dear%20Maya%2C%0D%0A%0D%0AYes%20%2B%20no%20%3D%20%C3%A9",
        );
    }

    #[test]
    fn an_address_cannot_smuggle_in_other_fields() {
        check("a@b.c?bcc=x@y.z", None, "Hi", "mailto:a@b.c%3Fbcc%3Dx@y.z?body=Hi");
    }
}
