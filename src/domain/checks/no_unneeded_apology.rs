//! Check `mc-no-unneeded-apology`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_NO_UNNEEDED_APOLOGY: Check = Check {
    id: "mc-no-unneeded-apology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), NEEDS_APOLOGY.no(), EARLY_STAGE.yes()]),
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "No unneeded apology",
    detects: "apology although nothing was disturbed",
    explain: "Withdrawing is normal; thanks are enough.",
    fix: "delete the apology",
    sources: &[&S0_7A, &S2_10Q1],
};
