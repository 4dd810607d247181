//! Links that open a message in a mail program.
//!
//! A link has room for so much and no more: some programs cut a longer one off without a word. Where the text does not
//! fit, the link leaves it out and says so, and the page asks the person to paste it.

use super::{is_unseen, percent};
use crate::domain::templates::compose::Message;

/// A message and whom it goes to, as people write or paste it. Addresses may be missing: the mail program asks for them.
#[derive(Debug, Clone, Copy)]
pub struct Addressed<'a> {
    pub to: &'a [&'a str],
    pub cc: &'a [&'a str],
    pub message: &'a Message,
}

/// A place where mail is written.
#[derive(Debug)]
pub struct MailProgram {
    /// Stable id.
    pub id: &'static str,
    pub name: &'static str,
    /// How long a link may be.
    limit: usize,
    form: Form,
}

#[derive(Debug)]
enum Form {
    /// The addressees stand before the question mark (RFC 6068).
    Mailto,
    /// A page that takes values; the pages agree on their names but for that of the subject.
    Page { page: &'static str, subject: &'static str },
}

/// A link to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub url: String,
    /// The text was too long for the link and has to be pasted.
    pub paste_text: bool,
}

/// Whatever the device uses. The limit is that of Windows, which cuts longer links off.
pub static MAIL_APP: MailProgram = MailProgram { id: "mailto", name: "Mail app", limit: 2_000, form: Form::Mailto };

pub static GMAIL: MailProgram = MailProgram {
    id: "gmail",
    name: "Gmail",
    limit: 7_000,
    form: Form::Page { page: "https://mail.google.com/mail/?view=cm&fs=1", subject: "su" },
};

pub static OUTLOOK: MailProgram = MailProgram {
    id: "outlook",
    name: "Outlook.com",
    limit: 2_000,
    form: Form::Page { page: "https://outlook.live.com/mail/0/deeplink/compose", subject: "subject" },
};

pub static OUTLOOK_AT_WORK: MailProgram = MailProgram {
    id: "outlook-work",
    name: "Outlook at work",
    limit: 2_000,
    form: Form::Page { page: "https://outlook.office.com/mail/deeplink/compose", subject: "subject" },
};

pub static YAHOO: MailProgram = MailProgram {
    id: "yahoo",
    name: "Yahoo Mail",
    limit: 2_000,
    form: Form::Page { page: "https://compose.mail.yahoo.com/", subject: "subject" },
};

/// Every place that a link can open, the usual one first.
pub const MAIL_PROGRAMS: &[&MailProgram] = &[&MAIL_APP, &GMAIL, &OUTLOOK, &OUTLOOK_AT_WORK, &YAHOO];

impl MailProgram {
    /// The link that opens this message.
    pub fn link(&self, mail: Addressed<'_>) -> Link {
        let whole = self.url(mail, &lines(mail.message.body()));
        if whole.len() <= self.limit {
            Link { url: whole, paste_text: false }
        } else {
            Link { url: self.url(mail, ""), paste_text: true }
        }
    }

    fn url(&self, mail: Addressed<'_>, body: &str) -> String {
        let subject = mail.message.subject().unwrap_or_default();
        let (to, cc) = (addresses(mail.to).join(","), addresses(mail.cc).join(","));
        match self.form {
            Form::Mailto => {
                // The signs within and between addresses may stand as they are, and some programs want them so.
                let to = percent::value(&to).replace("%40", "@").replace("%2C", ",");
                percent::link(&format!("mailto:{to}"), &[("cc", &cc), ("subject", subject), ("body", body)])
            }
            Form::Page { page, subject: key } => {
                percent::link(page, &[("to", &to), ("cc", &cc), (key, subject), ("body", body)])
            }
        }
    }
}

/// The addresses in what people write or paste: one in each text or several, with or without a name beside it. They hold no
/// sign that begins a header, and none that would stand between two of them. A field has one line; more is left out.
pub(super) fn addresses(written: &[&str]) -> Vec<String> {
    let line = |text: &str| -> Vec<String> {
        let first = text.trim().split(['\r', '\n']).next().unwrap_or_default();
        first.split([',', ';']).map(address).collect()
    };
    let mut found: Vec<String> = written.iter().flat_map(|text| line(text)).collect();
    // "Reyes, Maya <maya@example.com>": a part of a name is no address where there is one.
    if found.iter().any(|text| text.contains('@')) {
        found.retain(|text| text.contains('@'));
    }
    found.retain(|text| !text.is_empty());
    found
}

/// What stands between angle brackets, or all of it where there are none, without the signs that no address holds.
fn address(written: &str) -> String {
    let inner = written.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(written, |(inner, _)| inner);
    inner.chars().filter(|sign| !sign.is_whitespace() && !is_unseen(*sign) && !"<>:\"()[]\\".contains(*sign)).collect()
}

/// The text with line ends as mail has them.
pub(super) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\n'], "\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use url::Url;

    fn message(subject: &str, body: &str) -> Message {
        Message::edited(Some(subject), body).expect("no gaps")
    }

    /// What a reader of links that is not ours finds under a key.
    fn read(url: &str, key: &str) -> String {
        let url = Url::parse(url).expect("a link");
        url.query_pairs().find(|(name, _)| name == key).map(|(_, value)| value.into_owned()).unwrap_or_default()
    }

    #[test]
    fn a_mailto_link_reads_as_rfc_6068_writes_it() {
        let message = message("Café & more?", "Dear Maya,\n\n100% + done.");
        let mail =
            Addressed { to: &["maya@example.com", "a+b@example.com"], cc: &["jo@example.com"], message: &message };
        assert_eq!(
            MAIL_APP.link(mail).url,
            "mailto:maya@example.com,a%2Bb@example.com?cc=jo%40example.com&subject=Caf%C3%A9%20%26%20more%3F\
             &body=Dear%20Maya%2C%0D%0A%0D%0A100%25%20%2B%20done."
        );
    }

    #[test]
    fn a_message_without_an_address_still_opens() {
        let mail = Addressed { to: &[" "], cc: &[], message: &message("Hello", "Text") };
        assert_eq!(MAIL_APP.link(mail).url, "mailto:?subject=Hello&body=Text");
    }

    #[test]
    fn an_address_cannot_smuggle_in_a_header() {
        let mail = Addressed { to: &["a@b.c?bcc=x@y.z&body=no\r\n"], cc: &[], message: &message("Hello", "Text") };
        let url = MAIL_APP.link(mail).url;
        assert_eq!((read(&url, "bcc"), read(&url, "body")), (String::new(), "Text".to_owned()));
        for program in MAIL_PROGRAMS {
            let to = &["a@b.c\r\nBcc: x@y.z\u{0}"];
            let url = program.link(Addressed { to, cc: to, message: &message("Hello", "") }).url;
            assert!(!["%0D", "%0A", "%00"].iter().any(|sign| url.contains(sign)), "{url}");
        }
    }

    #[test]
    fn what_people_paste_holds_the_address() {
        let check = |written: &[&str], expected: &[&str]| assert_eq!(addresses(written), expected, "{written:?}");
        check(&["Maya Reyes <maya@example.com>"], &["maya@example.com"]);
        check(&["\"Reyes, Maya\" <maya@example.com>"], &["maya@example.com"]);
        check(&["maya@example.com; jo@example.com", " "], &["maya@example.com", "jo@example.com"]);
        check(&["\u{202a}maya@example.com\u{202c}\u{200b}"], &["maya@example.com"]);
        check(&["maya @example.com\r\nBcc: x@y.z"], &["maya@example.com"]);
        check(&["maya"], &["maya"]);
        check(&["", "<>", "\u{0}"], &[]);
    }

    #[test]
    fn a_text_that_does_not_fit_is_left_out_visibly_and_never_cut() {
        let message = message("Hello", &"Grüße aus Zürich. ".repeat(120));
        for program in MAIL_PROGRAMS {
            let link = program.link(Addressed { to: &["maya@example.com"], cc: &[], message: &message });
            let body = read(&link.url, "body");
            if link.paste_text {
                assert_eq!(body, "", "{}", program.id);
            } else {
                assert_eq!(body, message.body(), "{}", program.id);
            }
            assert!(link.url.len() <= program.limit, "{}", program.id);
        }
        assert!(MAIL_APP.link(Addressed { to: &[], cc: &[], message: &message }).paste_text);
    }

    #[test]
    fn a_link_is_as_long_as_its_program_takes_and_no_longer() {
        for program in MAIL_PROGRAMS {
            let link = |letters: usize| {
                program.link(Addressed {
                    to: &["maya@example.com"],
                    cc: &[],
                    message: &message("Hello", &"x".repeat(letters)),
                })
            };
            let around = link(1).url.len() - 1;
            let room = program.limit - around;
            assert_eq!((link(room).url.len(), link(room).paste_text), (program.limit, false), "{}", program.id);
            assert!(link(room + 1).paste_text, "{}", program.id);
        }
    }

    proptest! {
        #[test]
        fn every_program_gets_the_words_as_they_are(subject in "[^\\p{Cc}]{0,40}", body in "[^\\p{Cc}]{0,60}(\n[^\\p{Cc}]{0,60}){0,3}") {
            let message = message(&subject, &body);
            for program in MAIL_PROGRAMS {
                let link = program.link(Addressed { to: &["maya@example.com"], cc: &["jo@example.com"], message: &message });
                if link.paste_text {
                    continue;
                }
                prop_assert_eq!(read(&link.url, "body"), lines(message.body()));
                let key = if program.id == "gmail" { "su" } else { "subject" };
                prop_assert_eq!(read(&link.url, key), message.subject().unwrap_or_default());
                prop_assert_eq!(read(&link.url, "cc"), "jo@example.com");
                let url = Url::parse(&link.url).expect("a link");
                let to = if program.id == "mailto" { url.path().to_owned() } else { read(&link.url, "to") };
                prop_assert_eq!(to, "maya@example.com");
            }
        }
    }
}
