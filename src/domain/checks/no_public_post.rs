//! Check `mc-no-public-post`.

use super::*;

pub static MC_NO_PUBLIC_POST: Check = Check {
    id: "mc-no-public-post",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Plan,
    when: all(&[any(&[LEAVING.yes(), EXITED.yes()]), UNSAFE.no()]),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No public post",
    detects: "intent to post or to copy a public list; link to a review site or social post about the company",
    explain: "Public criticism closes doors far beyond this company.",
    fix: "keep it private",
    sources: &[&S0_12, &S1_6B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
