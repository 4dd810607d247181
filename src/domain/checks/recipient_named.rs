//! Check `mc-recipient-named`.

use super::*;

pub static MC_RECIPIENT_NAMED: Check = Check {
    id: "mc-recipient-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Recipient named",
    detects: "greeting with a name; flags an unfilled placeholder or a generic greeting",
    explain: "The greeting is one of the two places that must be personal.",
    fix: "insert the addressee's name",
    sources: &[&S3_4E],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
