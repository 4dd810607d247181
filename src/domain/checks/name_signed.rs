//! Check `mc-name-signed`.

use super::*;

pub static MC_NAME_SIGNED: Check = Check {
    id: "mc-name-signed",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "Name signed",
    detects: "sender's name at the end of any written message",
    explain: "An unsigned notice cannot be filed.",
    fix: "add your name",
    sources: &[&S0_7, &S1_6C, &S3_6],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
