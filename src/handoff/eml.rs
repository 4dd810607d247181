//! A message as a mail file that opens as a draft.
//!
//! Written here rather than by a crate: one part of plain text needs none of the multipart machinery of `mail-builder`
//! (20 KiB of the compressed download), and the date and message id that it adds by itself would come from a clock and a
//! random source that a page does not have.

use std::fmt::Write;

use super::mail::{Addressed, addresses, lines};

/// The content type of the file.
pub const EML_TYPE: &str = "message/rfc822";

/// The longest line of encoded text, without the sign that it goes on (RFC 2045). Lines of encoded words may be as long
/// (RFC 2047).
const LONGEST: usize = 75;

/// The message as a mail file. Mail programs that know the sign open it as a draft to send.
pub fn eml(mail: Addressed<'_>) -> String {
    let mut file = String::new();
    // One address a line.
    header(&mut file, "To", &addresses(mail.to).join(",\r\n "));
    header(&mut file, "Cc", &addresses(mail.cc).join(",\r\n "));
    header(&mut file, "Subject", &words(mail.message.subject().unwrap_or_default()));
    file.push_str("X-Unsent: 1\r\n");
    content(&mut file, mail.message.body());
    file
}

fn header(file: &mut String, name: &str, value: &str) {
    if !value.is_empty() {
        for part in [name, ": ", value, "\r\n"] {
            file.push_str(part);
        }
    }
}

fn content(file: &mut String, body: &str) {
    file.push_str("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
    file.push_str("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
    file.push_str(&quoted_printable(&lines(body)));
    file.push_str("\r\n");
}

/// A text for a header: as it is where every reader understands it, else in encoded words (RFC 2047).
fn words(text: &str) -> String {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !text.contains("=?") && text.len() <= 60;
    if plain {
        return text.trim().to_owned();
    }
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        let mut encoded = String::new();
        match c {
            ' ' => encoded.push('_'),
            'a'..='z' | 'A'..='Z' | '0'..='9' => encoded.push(c),
            _ => escape(&mut encoded, c),
        }
        if word.len() + encoded.len() > LONGEST - "Subject: =?utf-8?Q??=".len() {
            words.push(std::mem::take(&mut word));
        }
        word.push_str(&encoded);
    }
    words.push(word);
    words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect::<Vec<_>>().join("\r\n ")
}

fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.split("\r\n") {
        let mut length = 0;
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            let mut encoded = String::new();
            match c {
                '=' => escape(&mut encoded, c),
                // A space at the end of a line would be lost on the way.
                ' ' | '\t' if chars.peek().is_none() => escape(&mut encoded, c),
                ' '..='~' | '\t' => encoded.push(c),
                _ => escape(&mut encoded, c),
            }
            if length + encoded.len() > LONGEST {
                out.push_str("=\r\n");
                length = 0;
            }
            length += encoded.len();
            out.push_str(&encoded);
        }
        out.push_str("\r\n");
    }
    out.truncate(out.len() - "\r\n".len());
    out
}

/// A character as its bytes, each in two digits.
fn escape(out: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        write!(out, "={byte:02X}").unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::templates::compose::Message;
    use mailparse::{MailHeaderMap, addrparse_header, parse_mail};
    use proptest::prelude::*;

    /// What a reader of mail that is not ours finds in the file.
    #[track_caller]
    fn check(file: &str, to: &[&str], subject: &str, body: &str) {
        assert!(file.lines().all(|line| line.len() <= 76), "a line is too long: {file}");
        assert!(file.is_ascii() || to.iter().any(|to| !to.is_ascii()), "{file}");
        let mail = parse_mail(file.as_bytes()).expect("a mail");
        let found = mail.headers.get_first_header("To").map(|header| addrparse_header(header).expect("addresses"));
        let found: Vec<_> = found
            .iter()
            .flat_map(|list| list.iter())
            .filter_map(|address| match address {
                mailparse::MailAddr::Single(single) => Some(single.addr.clone()),
                mailparse::MailAddr::Group(_) => None,
            })
            .collect();
        assert_eq!(found, to);
        assert_eq!(mail.headers.get_first_value("Subject").unwrap_or_default(), subject);
        assert_eq!(mail.get_body().expect("a text").trim_end_matches("\r\n"), lines(body).trim_end_matches("\r\n"));
    }

    fn message(subject: &str, body: &str) -> Message {
        Message::edited(Some(subject), body).expect("no gaps")
    }

    #[test]
    fn a_plain_message_is_readable_without_a_mail_program() {
        let message = message("Interview on Friday", "Dear Maya,\n\nThank you.");
        let file = eml(Addressed { to: &["maya@example.com"], cc: &["jo@example.com"], message: &message });
        assert_eq!(
            file,
            "To: maya@example.com\r\nCc: jo@example.com\r\nSubject: Interview on Friday\r\nX-Unsent: 1\r\n\
             MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: quoted-printable\r\n\r\nDear Maya,\r\n\r\nThank you.\r\n"
        );
    }

    #[test]
    fn letters_of_every_script_and_long_lines_arrive() {
        let subject = "Zurücknahme meiner Zusage – 辞退のご連絡 – Отказ от предложения – ".repeat(3);
        let body = format!("Grüß Gott, 10 % = ≤ 1\u{a0}000 €   \n{}\n\n日本語 🙂\n.\nFrom here", "lang ".repeat(60));
        let message = message(subject.trim(), &body);
        let file = eml(Addressed { to: &["maya@example.com", "jo@example.com"], cc: &[], message: &message });
        check(&file, &["maya@example.com", "jo@example.com"], message.subject().unwrap_or_default(), message.body());
    }

    #[test]
    fn a_subject_that_looks_encoded_or_is_long_arrives_as_it_was_written() {
        for subject in ["=?utf-8?Q?Hello?=".to_owned(), "An offer ".repeat(12).trim().to_owned()] {
            let message = message(&subject, "Text");
            let file = eml(Addressed { to: &["maya@example.com"], cc: &[], message: &message });
            check(&file, &["maya@example.com"], &subject, "Text");
        }
    }

    #[test]
    fn an_address_cannot_add_a_header() {
        let message = message("Hello", "Text");
        let file = eml(Addressed { to: &["maya@example.com\r\nBcc: x@y.z", ""], cc: &[], message: &message });
        let mail = parse_mail(file.as_bytes()).expect("a mail");
        assert_eq!(mail.headers.get_first_value("Bcc"), None);
    }

    #[test]
    fn a_name_beside_an_address_stays_out_of_it() {
        let message = message("Hello", "Text");
        let file = eml(Addressed { to: &["Reyes, Maya <maya@example.com>"], cc: &[], message: &message });
        check(&file, &["maya@example.com"], "Hello", "Text");
    }

    proptest! {
        #[test]
        fn every_text_is_read_back(subject in "[^\\p{Cc}]{0,120}", body in "[^\\p{Cc}\u{feff}]{0,200}(\n[^\\p{Cc}]{0,80}){0,3}") {
            let message = message(&subject, &body);
            let file = eml(Addressed { to: &["maya@example.com"], cc: &[], message: &message });
            let mail = parse_mail(file.as_bytes()).expect("a mail");
            let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = mail.headers.get_first_value("Subject").unwrap_or_default();
            prop_assert_eq!(squeeze(&found), squeeze(message.subject().unwrap_or_default()));
            prop_assert_eq!(mail.get_body().expect("a text"), lines(message.body()) + "\r\n");
            prop_assert!(file.lines().all(|line| line.len() <= 76));
        }
    }
}
