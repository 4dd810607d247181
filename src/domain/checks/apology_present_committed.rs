//! Check `mc-apology-present-committed`.

use super::*;

pub static MC_APOLOGY_PRESENT_COMMITTED: Check = Check {
    id: "mc-apology-present-committed",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        LEAVING.yes(),
        NEXT_STEP_COMMITTED.has_any(&[NextStepCommitted::FURTHER_INTERVIEW, NextStepCommitted::ASSIGNMENT]),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No apology for the step you had agreed to",
    detects: "An apology when you step back from something you agreed to.",
    explain: "You had said yes to a step that they prepared. One sentence puts it right.",
    fix: "Say sorry for backing out of it.",
    sources: &[&S2_5],
    find,
    flags: Example::email(
        TASK_AGREED,
        "Dear Maya,\n\nThank you for the test task. I have decided to withdraw my application and will not hand it in.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        TASK_AGREED,
        "Dear Maya,\n\nThank you for the test task. I have decided to withdraw my application, and I am sorry that you prepared it for nothing.\n\nSam Ortiz",
    ),
};

use super::apology_present_appointment::apology;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // A changed appointment, short notice and a taken-back yes have checks of their own.
    let covered = [CHANGING_APPOINTMENT, SHORT_NOTICE].iter().any(|flag| context.values.flag(*flag))
        || context.action() == Some(Action::RESCIND_ACCEPTANCE);
    if reading.apologies.is_empty() && !covered {
        hits.push(apology(reading, "I am sorry to step back from what we had agreed."));
    }
}
