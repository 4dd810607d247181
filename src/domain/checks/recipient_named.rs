//! Check `mc-recipient-named`.

use super::*;

pub static MC_RECIPIENT_NAMED: Check = Check {
    id: "mc-recipient-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "The greeting names nobody",
    detects: "A greeting with a name.",
    explain: "The greeting is one of the two places that must be personal.",
    fix: "Greet the person by name.",
    sources: &[&S3_4E],
    find,
    flags: Example::email(
        WITHDRAW,
        "Hello,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Words of a greeting that are nobody's name.
pub(super) const NOBODY: &[&str] = &[
    "dear",
    "hi",
    "hello",
    "hey",
    "good",
    "morning",
    "afternoon",
    "evening",
    "day",
    "greetings",
    "sir",
    "madam",
    "or",
    "hiring",
    "manager",
    "team",
    "recruiter",
    "recruiting",
    "to",
    "whom",
    "it",
    "this",
    "may",
    "concern",
    "all",
    "there",
    "everyone",
    "everybody",
    "and",
    "ladies",
    "gentlemen",
    "folks",
    "human",
    "resources",
    "hr",
    "department",
    "mr",
    "mrs",
    "ms",
    "mx",
    "dr",
    "prof",
    "colleagues",
    "again",
    "name",
    "contact",
    "the",
    "my",
    "recruitment",
    "committee",
    "friend",
    "thanks",
    "thank",
    "i",
    "we",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // A field of a portal greets nobody and knows who fills it in.
    if reading.draft.medium == Medium::Portal {
        return;
    }
    let body = &reading.body;
    let contact = reading.draft.names.contact.trim();
    let greeting = reading.greeting();
    let named = |at: usize| {
        let word = body.words.get(at).map(|word| body.text(word.at.clone())).unwrap_or_default();
        !NOBODY.contains(&body.word(at))
            && !word.starts_with(char::is_lowercase)
            && !word.starts_with(|c: char| c.is_ascii_digit())
    };
    let known = contact
        .split_whitespace()
        .filter(|part| !matches!(*part, "Dr" | "Mr" | "Mrs" | "Ms" | "Prof"))
        .any(|part| body.find_name(part).iter().any(|found| found.start < 6));
    if known || greeting.is_some_and(|greeting| greeting.words.clone().any(named)) {
        return;
    }
    let dear = format!("Dear {contact},");
    hits.push(match greeting {
        Some(greeting) if !contact.starts_with(char::is_uppercase) => Hit::body(greeting.at.clone()),
        Some(greeting) => Hit::body(greeting.at.clone()).fixed(greeting.at.clone(), dear),
        None if !contact.starts_with(char::is_uppercase) => Hit::missing(0),
        None => Hit::missing(0).fixed(0..0, format!("{dear}\n\n")),
    });
}
