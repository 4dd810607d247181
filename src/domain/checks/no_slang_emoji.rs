//! Check `mc-no-slang-emoji`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_NO_SLANG_EMOJI: Check = Check {
    id: "mc-no-slang-emoji",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Written,
    when: all(&[COMPOSING.yes(), INFORMAL_CHANNEL_FITS.no()]),
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "No slang emoji",
    detects: "emoji, slang, abbreviations",
    explain: "Formal by default, more so abroad.",
    fix: "replace",
    sources: &[&S0_5A, &S0_10C],
};
