//! Check `mc-no-excuses-in-apology`.

use super::*;

pub static MC_NO_EXCUSES_IN_APOLOGY: Check = Check {
    id: "mc-no-excuses-in-apology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: ACTION.is_any(&[Action::REPAIR, Action::RESCIND_ACCEPTANCE]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No excuses in apology",
    detects: "but, however, in my defence, it was not my fault, because you after an apology",
    explain: "Excuses undo an apology.",
    fix: "end the apology sentence with a full stop",
    sources: &[&S3_10],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
