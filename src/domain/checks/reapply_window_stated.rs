//! Check `mc-reapply-window-stated`.

use super::*;

pub static MC_REAPPLY_WINDOW_STATED: Check = Check {
    id: "mc-reapply-window-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), MAY_REAPPLY.is(MayReapply::YES), REAPPLY_WINDOW.known(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Reapply window stated",
    detects: "window mentioned when the person wants to return",
    explain: "A realistic period makes the wish credible.",
    fix: "add the window line",
    sources: &[&S1_7D, &S3_7C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
