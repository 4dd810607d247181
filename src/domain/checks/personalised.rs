//! Check `mc-personalised`.

use super::*;

pub static MC_PERSONALISED: Check = Check {
    id: "mc-personalised",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Nothing of your own in it yet",
    detects: "At least one sentence that is yours.",
    explain: "One changed sentence makes it yours.",
    fix: "Change the reason, or add one good thing you remember.",
    sources: &[&S3_4E, &S3_6],
    find,
    flags: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz").from("Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz"),
    leaves: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Your map room was a delight.\n\nSam Ortiz").from("Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz"),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let Some(plain) = context.plain else { return };
    let body = &reading.body;
    let own = body.main().any(|(_, sentence)| !plain.contains(body.text(sentence.at.clone())));
    if !own {
        hits.push(Hit::missing(reading.closing()));
    }
}
