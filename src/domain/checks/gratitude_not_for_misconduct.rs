//! Check `mc-gratitude-not-for-misconduct`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_GRATITUDE_NOT_FOR_MISCONDUCT: Check = Check {
    id: "mc-gratitude-not-for-misconduct",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[UNSAFE.yes(), LEAVING.yes()]),
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "Gratitude not for misconduct",
    detects: "thanks or praise",
    explain: "You owe no thanks here.",
    fix: "plain one-sentence withdrawal",
    sources: &[&S1_7C, &S3_16],
};
