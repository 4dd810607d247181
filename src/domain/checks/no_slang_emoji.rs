//! Check `mc-no-slang-emoji`.

use super::*;

pub static MC_NO_SLANG_EMOJI: Check = Check {
    id: "mc-no-slang-emoji",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Written,
    when: all(&[COMPOSING.yes(), INFORMAL_CHANNEL_FITS.no()]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "Slang or emoji",
    detects: "Emoji, slang and chat short forms.",
    explain: "Formal is the safe choice here, and more so abroad.",
    fix: "Use the full words.",
    sources: &[&S0_5A, &S0_10C],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThx for your time. I'm gonna withdraw my application 😀\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Short and casual words, and what they stand for.
const SLANG: &[(&str, &str)] = &[
    ("gonna", "going to"),
    ("wanna", "want to"),
    ("gotta", "have to"),
    ("thx|thnx|tks", "thank you"),
    ("tho", "though"),
    ("u", "you"),
    ("ur", "your"),
    ("pls|plz", "please"),
    ("cuz|cos|coz", "because"),
    ("tmrw|tmr|2moro", "tomorrow"),
    ("kinda|sorta", "rather"),
    ("yeah|yep|yup", "yes"),
    ("nope|nah", "no"),
    ("dunno", "do not know"),
    ("lol|omg|lmao|rofl|haha|hahaha", ""),
    ("btw", "by the way"),
    ("tbh|imo|imho|fyi", ""),
    ("idk", "I do not know"),
    ("soz", "sorry"),
    ("hiya", "hello"),
    ("bc|b4", "because"),
    ("gr8", "great"),
    ("ok|okay guys|mate|dude|bro", ""),
    ("mate|dude|bro|guys", ""),
    ("ain't", "am not"),
    ("lemme", "let me"),
    ("gimme", "give me"),
    ("ya", "you"),
    ("msg", "message"),
    ("yrs", "years"),
    ("bcs", "because"),
];
const SMILEYS: &[&str] = &[":)", ":-)", ";)", ";-)", ":(", ":-(", ":D", ":-D", ":P", "<3", "xD", "^^"];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for (slang, full) in SLANG {
        for found in body.find(&[slang]).into_iter().filter(|found| !body.quoted(found)) {
            let text = body.text(body.span(&found));
            // "U" and "Cos" may be initials or a title.
            if text.chars().count() <= 3 && text.starts_with(char::is_uppercase) && !text.eq_ignore_ascii_case("thx") {
                continue;
            }
            hits.push(if full.is_empty() {
                cut(reading, body.span(&found))
            } else {
                reading.reads_better(&found, full)
            });
        }
    }
    let text = reading.draft.body;
    let mut at = 0;
    while let Some((start, c)) = text.get(at..).and_then(|rest| rest.char_indices().find(|(_, c)| is_emoji(*c))) {
        let start = at + start;
        let rest = text.get(start + c.len_utf8()..).unwrap_or_default();
        let tail =
            rest.len() - rest.trim_start_matches(|c: char| is_emoji(c) || matches!(c, '\u{200d}' | '\u{fe0f}')).len();
        at = start + c.len_utf8() + tail;
        hits.push(cut(reading, start..at));
    }
    for smiley in SMILEYS {
        for (start, _) in text.match_indices(smiley) {
            let end = start + smiley.len();
            let free = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || matches!(c, '.' | '!' | ','));
            if free(text.get(end..).and_then(|rest| rest.chars().next()))
                && text.get(..start).is_some_and(|before| before.ends_with(char::is_whitespace) || before.is_empty())
            {
                hits.push(cut(reading, start..end));
            }
        }
    }
}

/// The words go with the blank before them.
fn cut(reading: &Reading, span: std::ops::Range<usize>) -> Hit {
    let before = reading.draft.body.get(..span.start).unwrap_or_default();
    let start = before.trim_end_matches(' ').len();
    Hit::body(span.clone()).fixed(start..span.end, "")
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}')
}
