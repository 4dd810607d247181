//! Check `mc-no-unneeded-apology`.

use super::*;

pub static MC_NO_UNNEEDED_APOLOGY: Check = Check {
    id: "mc-no-unneeded-apology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), NEEDS_APOLOGY.no(), EARLY_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "No unneeded apology",
    detects: "apology although nothing was disturbed",
    explain: "Withdrawing is normal; thanks are enough.",
    fix: "delete the apology",
    sources: &[&S0_7A, &S2_10Q1],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
