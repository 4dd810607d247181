//! Check `mc-two-slots`.

use super::*;

pub static MC_TWO_SLOTS: Check = Check {
    id: "mc-two-slots",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.yes()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Two slots",
    detects: "at least two distinct future dates or times (compare with `reschedule-slots`); warn with one, block with none; not on a text that only announces an email",
    explain: "Two concrete choices save back and forth and show that you mean it.",
    fix: "add two slots from your calendar",
    sources: &[&S3_4D, &S3_6, &S3_13B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
