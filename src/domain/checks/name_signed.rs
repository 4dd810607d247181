//! Check `mc-name-signed`.

use super::*;

pub static MC_NAME_SIGNED: Check = Check {
    id: "mc-name-signed",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Your name is not at the end",
    detects: "Your name at the end.",
    explain: "A message without a name cannot be filed.",
    fix: "Put your name under it.",
    sources: &[&S0_7, &S1_6C, &S3_6],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nKind regards",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // A field of a portal greets nobody and knows who fills it in.
    if reading.draft.medium == Medium::Portal {
        return;
    }
    let body = &reading.body;
    let you = reading.draft.names.you.trim();
    let last =
        body.main().next_back().map_or(0..0, |(_, sentence)| sentence.words.end.saturating_sub(4)..sentence.words.end);
    let signed = if you.is_empty() {
        !reading.signature.is_empty()
    } else {
        let from = if reading.draft.medium == Medium::Text { 0 } else { last.start };
        you.split_whitespace().any(|name| body.find_name(name).iter().any(|found| found.start >= from))
    };
    if !signed {
        let end = reading.draft.body.trim_end().len();
        let closed = body.sentences.last().is_some_and(|sentence| sentence.place == Place::SignOff);
        let hit = Hit::missing(end);
        hits.push(if you.is_empty() {
            hit
        } else {
            hit.fixed(end..end, format!("{}{you}", if closed { "\n" } else { "\n\n" }))
        });
    }
}
