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
    title: "Keep it out of public",
    detects: "A review or a post about the company, in the message or in your plans.",
    explain: "Criticism in public closes doors far beyond this company.",
    fix: "Keep it private. A report to the right office is another matter.",
    sources: &[&S0_12, &S1_6B],
    find,
    flags: Example::plan(WITHDRAW, Handed { public: Some(true), ..HANDED }),
    leaves: Example::plan(WITHDRAW, Handed { public: Some(false), ..HANDED }),
};

const PUBLIC: &[&str] = &[
    "glassdoor|kununu|trustpilot|blind|teamblind",
    "post|posting|write|writing|share|sharing|tell .. about|it|this|on .. linkedin|twitter|facebook|instagram|reddit|tiktok|online|publicly|social|internet",
    "leave|leaving|write|writing|publish|post|posting .. review|reviews",
    "name and shame",
    "go|going public",
    "tell|telling|warn|warning everyone|everybody|others|people about",
    "on social media",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if context.handed.public == Some(true) {
        hits.push(Hit::plan());
    }
    for found in reading.said(PUBLIC) {
        hits.push(reading.neutral(&found, context));
    }
}
