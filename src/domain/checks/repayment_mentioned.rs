//! Check `mc-repayment-mentioned`.

use super::*;

pub static MC_REPAYMENT_MENTIONED: Check = Check {
    id: "mc-repayment-mentioned",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Repayment mentioned",
    detects: "mention of repayment, settlement, bonus or relocation payment",
    explain: "If your papers ask for money back, offering to talk about it shows good faith.",
    fix: "add a line that offers to discuss it",
    sources: &[&S1_8B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
