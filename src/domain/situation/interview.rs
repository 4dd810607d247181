//! During the interview and misconduct.

use super::*;

/// Values of [`IN_INTERVIEW_ISSUE`].
#[derive(Debug, PartialEq, Eq)]
pub struct InInterviewIssue;

impl InInterviewIssue {
    pub const NONE: Value<InInterviewIssue> = Value::new(0);
    pub const DUTIES_MISMATCH: Value<InInterviewIssue> = Value::new(1);
    pub const CULTURE_MISMATCH: Value<InInterviewIssue> = Value::new(2);
    pub const COMPENSATION_MISMATCH: Value<InInterviewIssue> = Value::new(3);
    pub const MINOR_OR_LOGISTIC: Value<InInterviewIssue> = Value::new(4);
    pub const UNPROFESSIONAL_CONDUCT: Value<InInterviewIssue> = Value::new(5);
    pub const BOUNDARY_CROSSED: Value<InInterviewIssue> = Value::new(6);
    pub const UNSAFE_PLACE: Value<InInterviewIssue> = Value::new(7);
}

/// What came up in the room.
pub const IN_INTERVIEW_ISSUE: One<InInterviewIssue> = One::new(Var::InInterviewIssue);

/// Values of [`MISMATCH_SEVERITY`].
#[derive(Debug, PartialEq, Eq)]
pub struct MismatchSeverity;

impl MismatchSeverity {
    pub const MINOR: Value<MismatchSeverity> = Value::new(0);
    pub const MATERIAL: Value<MismatchSeverity> = Value::new(1);
}

/// How much it matters.
pub const MISMATCH_SEVERITY: One<MismatchSeverity> = One::new(Var::MismatchSeverity);

/// The person feels unsafe.
pub const SAFETY_RISK: Flag = Flag::new(Var::SafetyRisk);

/// Values of [`MISCONDUCT`].
#[derive(Debug, PartialEq, Eq)]
pub struct Misconduct;

impl Misconduct {
    pub const HARASSMENT: Value<Misconduct> = Value::new(0);
    pub const DISCRIMINATION: Value<Misconduct> = Value::new(1);
    pub const ILLEGAL_BEHAVIOUR: Value<Misconduct> = Value::new(2);
    pub const OTHER_BOUNDARY: Value<Misconduct> = Value::new(3);
}

/// Conduct beyond poor manners.
pub const MISCONDUCT: Many<Misconduct> = Many::new(Var::Misconduct);

/// Signs it is not a one-off.
pub const MISCONDUCT_PATTERN: Flag = Flag::new(Var::MisconductPattern);

/// A dated record exists.
pub const MISCONDUCT_DOCUMENTED: Flag = Flag::new(Var::MisconductDocumented);

/// Values of [`WANTS_TO_REPORT`].
#[derive(Debug, PartialEq, Eq)]
pub struct WantsToReport;

impl WantsToReport {
    pub const NO: Value<WantsToReport> = Value::new(0);
    pub const EMPLOYER_HR: Value<WantsToReport> = Value::new(1);
    pub const REGULATOR: Value<WantsToReport> = Value::new(2);
    pub const BOTH: Value<WantsToReport> = Value::new(3);
    pub const UNSURE: Value<WantsToReport> = Value::new(4);
}

/// Whether and where to report.
pub const WANTS_TO_REPORT: One<WantsToReport> = One::new(Var::WantsToReport);

/// Time since walking out or hanging up.
pub const HOURS_SINCE_EARLY_EXIT: Number = Number::new(Var::HoursSinceEarlyExit);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::InInterviewIssue,
        id: "in-interview-issue",
        kind: Kind::One(&[
            Choice { id: "none", label: "None", when: "" },
            Choice { id: "duties-mismatch", label: "Duties mismatch", when: "" },
            Choice { id: "culture-mismatch", label: "Culture mismatch", when: "" },
            Choice { id: "compensation-mismatch", label: "Compensation mismatch", when: "" },
            Choice { id: "minor-or-logistic", label: "Minor or logistic", when: "" },
            Choice { id: "unprofessional-conduct", label: "Unprofessional conduct", when: "" },
            Choice { id: "boundary-crossed", label: "Boundary crossed", when: "" },
            Choice { id: "unsafe-place", label: "Unsafe place", when: "" },
        ]),
        short: "In interview issue",
        ask: "",
        help: "",
        meaning: "what came up in the room",
        if_unknown: "none",
    },
    Fact {
        var: Var::MismatchSeverity,
        id: "mismatch-severity",
        kind: Kind::One(&[
            Choice { id: "minor", label: "Minor", when: "" },
            Choice { id: "material", label: "Material", when: "" },
        ]),
        short: "Mismatch severity",
        ask: "",
        help: "",
        meaning: "how much it matters",
        if_unknown: "minor (keep listening)",
    },
    Fact {
        var: Var::SafetyRisk,
        id: "safety-risk",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Safety risk",
        ask: "",
        help: "",
        meaning: "the person feels unsafe",
        if_unknown: "yes when an unsafe place is reported, else no; if the person hesitates, yes; ask first whenever stage is in-interview-now or conduct is named",
    },
    Fact {
        var: Var::Misconduct,
        id: "misconduct",
        kind: Kind::Many(&[
            Choice { id: "harassment", label: "Harassment", when: "" },
            Choice { id: "discrimination", label: "Discrimination", when: "" },
            Choice { id: "illegal-behaviour", label: "Illegal behaviour", when: "" },
            Choice { id: "other-boundary", label: "Other boundary", when: "" },
        ]),
        short: "Misconduct",
        ask: "",
        help: "",
        meaning: "conduct beyond poor manners",
        if_unknown: "other-boundary when a boundary was crossed in the interview, else empty",
    },
    Fact {
        var: Var::MisconductPattern,
        id: "misconduct-pattern",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Misconduct pattern",
        ask: "",
        help: "",
        meaning: "signs it is not a one-off",
        if_unknown: "no",
    },
    Fact {
        var: Var::MisconductDocumented,
        id: "misconduct-documented",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Misconduct documented",
        ask: "",
        help: "",
        meaning: "a dated record exists",
        if_unknown: "no",
    },
    Fact {
        var: Var::WantsToReport,
        id: "wants-to-report",
        kind: Kind::One(&[
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "employer-hr", label: "Employer hr", when: "" },
            Choice { id: "regulator", label: "Regulator", when: "" },
            Choice { id: "both", label: "Both", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Wants to report",
        ask: "",
        help: "",
        meaning: "whether and where to report",
        if_unknown: "unsure",
    },
    Fact {
        var: Var::HoursSinceEarlyExit,
        id: "hours-since-early-exit",
        kind: Kind::Number { unit: "", least: 0.0 },
        short: "Hours since early exit",
        ask: "",
        help: "",
        meaning: "time since walking out or hanging up",
        if_unknown: "0",
    },
];
