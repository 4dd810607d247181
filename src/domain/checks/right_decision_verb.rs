//! Check `mc-right-decision-verb`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_RIGHT_DECISION_VERB: Check = Check {
    id: "mc-right-decision-verb",
    kind: CheckKind::Match,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Right decision verb",
    detects: "verb fits the stage: withdraw application or candidacy before an offer; decline for an offer; withdraw acceptance after a yes; cancel or reschedule for an appointment",
    explain: "The wrong word hides what is really changing (an acceptance is not an application).",
    fix: "replace the verb",
    sources: &[&S1_12C, &S3_4C, &S4_6],
};
