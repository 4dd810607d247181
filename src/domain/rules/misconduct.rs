//! Rules of the area *misconduct*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static MISCONDUCT_LEAVE_NOW: Rule = Rule {
    id: "misconduct-leave-now",
    area: Area::Misconduct,
    list: List::Safety,
    when: all(&[LIVE.yes(), MISCONDUCT_PRESENT.yes()]),
    phase: Phase::OfArea,
    live: true,
    title: "Leave now",
    say: "Leave right away.",
    because: "Your safety and your rights come first, and you owe no courtesy that keeps you there.",
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
    title: "Unsafe: take the nearest way out",
    say: "Leave right away, by the nearest safe way. Explain later, or not at all.",
    because: "Safety comes before good manners.",
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
    title: "Write down what happened",
    say: "Write down what happened, with date and time, as soon as you can.",
    because: "A record made at the time supports any report.",
    see: &[Entry::Framework(&frameworks::FW_MISCONDUCT_RECORD)],
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
    title: "You can report it",
    say: "If it seems right, you can report it to the employer’s HR or to a regulator.",
    because: "These channels exist for it, and others may be affected.",
    see: &[Entry::Template(&templates::T_EMAIL_MISCONDUCT_REPORT)],
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
    title: "It was not the first time",
    say: "If it happens again and again, do not leave it to that employer alone. Report it through the proper channels, outside as well.",
    because: "Left to the employer alone, it may fail.",
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
    title: "HR, but later",
    say: "You can take it up with HR afterwards if that seems right. Do not do it in the room.",
    because: "Distance gives you safety and a clear head.",
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
    title: "A plain withdrawal, nothing more",
    say: "If you write a withdrawal, make it plain. Do not thank them for the conduct. Do not praise, and do not accuse. Keep the report apart from it.",
    because: "Your decision is all they need to know, and what happened belongs in a report, for other readers.",
    see: &[Entry::Template(&templates::T_EMAIL_AFTER_MISCONDUCT)],
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
    title: "An unprofessional interviewer",
    say: "A short withdrawal is enough, without praise and without criticism.",
    because: "You do not have to explain.",
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
    title: "Calm and brief on the way out",
    say: "Stay calm, firm and brief on your way out.",
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
    title: "You need not face them again",
    say: "You need not call, meet that person again or go back there. If you write, write to the recruiter or HR.",
    because: "The usual courtesies do not apply where contact is unsafe.",
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
