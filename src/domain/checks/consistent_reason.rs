//! Check `mc-consistent-reason`.

use super::*;

pub static MC_CONSISTENT_REASON: Check = Check {
    id: "mc-consistent-reason",
    kind: CheckKind::Match,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Not the reason you gave before",
    detects: "The same reason as in your earlier messages.",
    explain: "You gave another reason in an earlier message. People compare notes.",
    fix: "Use the same line.",
    sources: &[&S4_8A],
    find,
    flags: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. For family reasons I withdraw my application.\n\nSam Ortiz").beside(&[], &["I withdraw because I have accepted another offer."]),
    leaves: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have accepted another offer and withdraw my application.\n\nSam Ortiz").beside(&[], &["I withdraw because I have accepted another offer."]),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let now: Vec<_> = reading.reasons.iter().filter(|reason| reason.kind != Because::Bare).collect();
    for sent in context.sent {
        let before: Vec<Because> = reading.reasons_in(sent).into_iter().filter(|kind| *kind != Because::Bare).collect();
        let agrees = |kind: Because| before.iter().any(|other| alike(kind, *other));
        if let (false, Some(first)) = (before.is_empty(), now.first())
            && !now.iter().any(|reason| agrees(reason.kind))
        {
            hits.push(reading.marks(&first.words));
            return;
        }
    }
}

/// Kinds of reason that tell the same story: a private matter may be named or not, and a fit is a direction.
fn alike(a: Because, b: Because) -> bool {
    let groups: [&[Because]; 3] = [
        &[Because::Family, Because::Health, Because::Personal, Because::Emergency],
        &[Because::Fit, Because::Direction, Because::Contract, Because::Pay, Because::Values, Because::Pause],
        &[Because::Move, Because::Visa, Because::Timing],
    ];
    a == b
        || groups.iter().any(|group| group.contains(&a) && group.contains(&b))
        || [a, b].contains(&Because::Direction) && [a, b].contains(&Because::OtherOffer)
}
