//! Check `mc-rescind-reason`.

use super::*;

pub static MC_RESCIND_REASON: Check = Check {
    id: "mc-rescind-reason",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), EXITED.no(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No reason for taking back your yes",
    detects: "A reason, or the kind of reason, for taking back your yes.",
    explain: "After a yes a short, clear reason is owed. “Personal reasons” is enough when it is private.",
    fix: "Add one line, or only the kind of reason.",
    sources: &[&S1_8B, &S1_12C],
    find,
    flags: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance. I am sorry for the trouble. I will send the papers back.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble. I will send the papers back.\n\nSam Ortiz",
    ),
};

use super::credible_context::gives_reason;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    if !gives_reason(reading) {
        let at = reading.decisions.first().map_or(0, |decision| decision.words.start);
        hits.push(reading.lacks_after(at, "My reasons are personal."));
    }
}
