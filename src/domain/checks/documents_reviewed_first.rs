//! Check `mc-documents-reviewed-first`.

use super::*;

pub static MC_DOCUMENTS_REVIEWED_FIRST: Check = Check {
    id: "mc-documents-reviewed-first",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        SIGNED_DOCUMENTS_REVIEWED.no(),
        any(&[
            STAGE.is(Stage::ACCEPTED_WRITTEN),
            SIGNED_DOCUMENTS.has_any(&[
                SignedDocuments::ACCEPTANCE_LETTER,
                SignedDocuments::EMPLOYMENT_CONTRACT,
                SignedDocuments::RELOCATION_AGREEMENT,
                SignedDocuments::BONUS_AGREEMENT,
                SignedDocuments::NON_DISCLOSURE,
            ]),
        ]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Documents reviewed first",
    detects: "rescind message while signed documents are not reviewed",
    explain: "Know your obligations before you speak; do not delay the call for long.",
    fix: "open the document checklist",
    sources: &[&S1_3A, &S1_8B],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
