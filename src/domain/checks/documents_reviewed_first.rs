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
    title: "Read what you signed first",
    detects: "A message that goes out before you have read what you signed.",
    explain: "Know your duties before you speak, and do not let it hold up the call for long.",
    fix: "Open the list of papers.",
    sources: &[&S1_3A, &S1_8B],
    find,
    flags: Example::plan(RESCIND, Handed { ..HANDED }),
    leaves: Example::plan(
        &[
            STAGE.is(Stage::ACCEPTED_WRITTEN),
            INTENT.is(Intent::LEAVE),
            ACTION.is(Action::RESCIND_ACCEPTANCE),
            SIGNED_DOCUMENTS_REVIEWED.yes(),
        ],
        Handed { ..HANDED },
    ),
};

fn find(_: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    // The situation alone decides.
    hits.push(Hit::plan());
}
