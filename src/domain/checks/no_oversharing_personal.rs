//! Check `mc-no-oversharing-personal`.

use super::*;

pub static MC_NO_OVERSHARING_PERSONAL: Check = Check {
    id: "mc-no-oversharing-personal",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No oversharing personal",
    detects: "private detail words beyond a category (diagnosis, surgery, pregnant, divorce, therapy, custody, debt, names of relatives, symptoms)",
    explain: "They need a category at most; details stay in a file.",
    fix: "replace with personal reasons or a category",
    sources: &[&S0_5C, &S1_7D, &S3_4C, &S3_8],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
