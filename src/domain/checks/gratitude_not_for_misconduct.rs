//! Check `mc-gratitude-not-for-misconduct`.

use super::*;

pub static MC_GRATITUDE_NOT_FOR_MISCONDUCT: Check = Check {
    id: "mc-gratitude-not-for-misconduct",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[UNSAFE.yes(), LEAVING.yes()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "Gratitude not for misconduct",
    detects: "thanks or praise",
    explain: "You owe no thanks here.",
    fix: "plain one-sentence withdrawal",
    sources: &[&S1_7C, &S3_16],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
