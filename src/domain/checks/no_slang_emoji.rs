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
    title: "No slang emoji",
    detects: "emoji, slang, abbreviations",
    explain: "Formal by default, more so abroad.",
    fix: "replace",
    sources: &[&S0_5A, &S0_10C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
