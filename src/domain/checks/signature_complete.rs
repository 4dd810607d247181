//! Check `mc-signature-complete`.

use super::*;

pub static MC_SIGNATURE_COMPLETE: Check = Check {
    id: "mc-signature-complete",
    kind: CheckKind::Require,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ESTABLISHED_CHANNEL.is_not(EstablishedChannel::TEXT), UNSAFE.no()]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Phone or email is missing below",
    detects: "Your phone number and email address under your name, where the message needs them.",
    explain: "They may have a question. Leave a number and an address under your name.",
    fix: "Add your phone number and email address.",
    sources: &[&S1_6C, &S1_12A],
    find,
    flags: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz").written_with(&T_EMAIL_REAPPLY),
    leaves: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz\n020 7946 0018\nsam@example.com").written_with(&T_EMAIL_REAPPLY),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if context.template.is_none_or(|template| template.signature != Signature::Full) {
        return;
    }
    let body = reading.draft.body;
    let names = &reading.draft.names;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let phone = digits(names.phone);
    let phoned =
        if phone.is_empty() { body.lines().any(|line| digits(line).len() >= 7) } else { digits(body).contains(&phone) };
    let mailed = if names.email.trim().is_empty() { body.contains('@') } else { body.contains(names.email.trim()) };
    if phoned && mailed {
        return;
    }
    let end = body.trim_end().len();
    let lines = [(phoned, names.phone.trim()), (mailed, names.email.trim())];
    let missing: String =
        lines.iter().filter(|(there, text)| !there && !text.is_empty()).map(|(_, text)| format!("\n{text}")).collect();
    let hit = Hit::missing(end);
    hits.push(if missing.is_empty() { hit } else { hit.fixed(end..end, missing) });
}
