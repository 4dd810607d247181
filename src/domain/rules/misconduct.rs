//! Rules of the area *misconduct*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MISCONDUCT_LEAVE_NOW: Rule = Rule {
    id: "misconduct-leave-now",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[LIVE.yes(), MISCONDUCT_PRESENT.yes()]),
    phase: Phase::OfArea,
    live: true,
    title: "Leave now",
    say: "Leave immediately.",
    because: "Your safety and rights come first; no courtesy is owed that delays leaving.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_5A, &S3_16],
};

pub static MISCONDUCT_UNSAFE_LEAVE: Rule = Rule {
    id: "misconduct-unsafe-leave",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[LIVE.yes(), any(&[SAFETY_RISK.yes(), IN_INTERVIEW_ISSUE.is(InInterviewIssue::UNSAFE_PLACE)])]),
    phase: Phase::OfArea,
    live: true,
    title: "Unsafe leave",
    say: "Leave immediately by the nearest safe way; explain later or not at all.",
    because: "Safety overrides etiquette.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S3_5, &S3_16],
};

pub static MISCONDUCT_RECORD: Rule = Rule {
    id: "misconduct-record",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[MISCONDUCT_PRESENT.yes(), MISCONDUCT_DOCUMENTED.no()]),
    phase: Phase::OfArea,
    live: true,
    title: "Record",
    say: "Make a dated and timed record of events as soon as you can.",
    because: "A contemporaneous record supports any report.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_16],
};

pub static MISCONDUCT_REPORT: Rule = Rule {
    id: "misconduct-report",
    area: Area::Misconduct,
    list: List::Safety,
    when: MISCONDUCT.has_any(&[Misconduct::HARASSMENT, Misconduct::DISCRIMINATION, Misconduct::ILLEGAL_BEHAVIOUR]),
    phase: Phase::OfArea,
    live: true,
    title: "Report",
    say: "If appropriate, report to the employer's HR or to a regulator.",
    because: "The channel exists for it, and others may be affected.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S3_5A, &S3_16],
};

pub static MISCONDUCT_PATTERN_OUTSIDE: Rule = Rule {
    id: "misconduct-pattern-outside",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[MISCONDUCT_PATTERN.yes(), MISCONDUCT_PRESENT.yes()]),
    phase: Phase::OfArea,
    live: true,
    title: "Pattern outside",
    say: "Where there is a pattern, do not leave it to that employer alone; report properly, including outside.",
    because: "Internal handling alone may fail.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_16],
};

pub static MISCONDUCT_HR_LATER: Rule = Rule {
    id: "misconduct-hr-later",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[
        MISCONDUCT.has_any(&[Misconduct::HARASSMENT, Misconduct::DISCRIMINATION, Misconduct::OTHER_BOUNDARY]),
        EXITED.yes(),
    ]),
    phase: Phase::OfArea,
    live: true,
    title: "Hr later",
    say: "Follow up with HR afterwards if that seems right; not in the room.",
    because: "Distance gives safety and clear thought.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S3_5A],
};

pub static MISCONDUCT_PLAIN_WITHDRAWAL: Rule = Rule {
    id: "misconduct-plain-withdrawal",
    area: Area::Misconduct,
    list: List::How,
    when: all(&[UNSAFE.yes(), LEAVING.yes()]),
    phase: Phase::OfArea,
    live: true,
    title: "Plain withdrawal",
    say: "If you write a withdrawal, make it plain: no thanks for the conduct, no praise, no accusation; keep the report separate.",
    because: "The two messages have different readers and purposes.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S1_7C, &S2_5, &S3_16],
};

pub static MISCONDUCT_UNPROFESSIONAL_SHORT: Rule = Rule {
    id: "misconduct-unprofessional-short",
    area: Area::Misconduct,
    list: List::How,
    when: all(&[REASONS.has(Reason::UNPROFESSIONAL_INTERVIEWER), LEAVING.yes(), MISCONDUCT_PRESENT.no()]),
    phase: Phase::OfArea,
    live: true,
    title: "Unprofessional short",
    say: "A short withdrawal without praise and without critique is enough.",
    because: "You are not obliged to explain.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7C],
};

pub static MISCONDUCT_CALM: Rule = Rule {
    id: "misconduct-calm",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[ACTION.is(Action::LEAVE_FOR_SAFETY), SAFETY_RISK.no()]),
    phase: Phase::OfArea,
    live: true,
    title: "Calm",
    say: "Stay calm, firm and brief on the way out.",
    because: "It keeps you in control.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_5B],
};

pub static MISCONDUCT_NO_DUTY_TO_CALL: Rule = Rule {
    id: "misconduct-no-duty-to-call",
    area: Area::Misconduct,
    list: List::Safety,
    when: UNSAFE.yes(),
    phase: Phase::OfArea,
    live: true,
    title: "No duty to call",
    say: "You need not call, meet that person again or go back there; if you write, write to the recruiter or HR.",
    because: "Ordinary channel courtesy does not apply to unsafe contact.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Derived,
    sources: &[&S1_7C, &S3_16],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &MISCONDUCT_LEAVE_NOW,
    &MISCONDUCT_UNSAFE_LEAVE,
    &MISCONDUCT_RECORD,
    &MISCONDUCT_REPORT,
    &MISCONDUCT_PATTERN_OUTSIDE,
    &MISCONDUCT_HR_LATER,
    &MISCONDUCT_PLAIN_WITHDRAWAL,
    &MISCONDUCT_UNPROFESSIONAL_SHORT,
    &MISCONDUCT_CALM,
    &MISCONDUCT_NO_DUTY_TO_CALL,
];
