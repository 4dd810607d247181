//! Check `mc-recipient-right`.

use super::*;

pub static MC_RECIPIENT_RIGHT: Check = Check {
    id: "mc-recipient-right",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        MISCONDUCT_PRESENT.no(),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Tell the recruiter first",
    detects: "Somebody other than the recruiter as the first to hear it.",
    explain: "The recruiter runs this process and should hear it first.",
    fix: "Write to the recruiter.",
    sources: &[&S0_5A, &S0_6, &S1_6A],
    find,
    flags: Example::plan(GIVEN, Handed { to: Some(&[Tell::HIRING_MANAGER]), ..HANDED }),
    leaves: Example::plan(GIVEN, Handed { to: Some(&[Tell::RECRUITER]), ..HANDED }),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    PROCESS_MANAGER.is(ProcessManager::IN_HOUSE_RECRUITER),
];

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let first = context.handed.to.and_then(|to| to.first());
    if first.is_some_and(|first| ![Tell::RECRUITER, Tell::HR_AND_RECRUITER].contains(first)) {
        hits.push(Hit::plan());
    }
}
