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

/// [`MISCONDUCT`], and how it is asked: apart from the others, because the first screen asks it too.
pub const MISCONDUCT_ASKED: Fact = Fact {
    var: Var::Misconduct,
    id: "misconduct",
    kind: Kind::Many(&[
        Choice { id: "harassment", label: "I was harassed", when: "You were harassed", likely: 40 },
        Choice {
            id: "discrimination",
            label: "I was treated unfairly for who I am",
            when: "You were treated unfairly for who you are",
            likely: 35,
        },
        Choice {
            id: "illegal-behaviour",
            label: "Something that may be against the law",
            when: "Something happened that may be against the law",
            likely: 10,
        },
        Choice {
            id: "other-boundary",
            label: "Another line was crossed",
            when: "Someone crossed a line with you",
            likely: 30,
        },
    ]),
    short: "If someone crossed a line",
    ask: "Did someone go beyond bad manners?",
    help: "You can skip this. Your message will not mention it.",
    meaning: "conduct beyond poor manners",
    if_unknown: "Nothing, unless you said that someone crossed a line in the interview.",
    likely: 1,
};

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::InInterviewIssue,
        id: "in-interview-issue",
        kind: Kind::One(&[
            Choice {
                id: "none",
                label: "Nothing special",
                when: "Nothing special has come up in the interview",
                likely: 20,
            },
            Choice {
                id: "duties-mismatch",
                label: "The work is not for me",
                when: "The work they describe is not for you",
                likely: 25,
            },
            Choice {
                id: "culture-mismatch",
                label: "Their way of working is not for me",
                when: "Their way of working is not for you",
                likely: 15,
            },
            Choice {
                id: "compensation-mismatch",
                label: "The pay does not fit",
                when: "The pay they named does not fit",
                likely: 10,
            },
            Choice {
                id: "minor-or-logistic",
                label: "Something small or practical",
                when: "Something small or practical has come up",
                likely: 12,
            },
            Choice {
                id: "unprofessional-conduct",
                label: "They are rude or not prepared",
                when: "They are rude or not prepared",
                likely: 12,
            },
            Choice {
                id: "boundary-crossed",
                label: "Someone crossed a line",
                when: "Someone crossed a line in the interview",
                likely: 4,
            },
            Choice { id: "unsafe-place", label: "The place feels unsafe", when: "The place feels unsafe", likely: 2 },
        ]),
        short: "What came up",
        ask: "What has come up in the interview?",
        help: "If someone crossed a line or you feel unsafe, you may go at once. You can skip this.",
        meaning: "what came up in the room",
        if_unknown: "Nothing special.",
        likely: 70,
    },
    Fact {
        var: Var::MismatchSeverity,
        id: "mismatch-severity",
        kind: Kind::One(&[
            Choice { id: "minor", label: "A little", when: "What came up matters a little to you", likely: 45 },
            Choice { id: "material", label: "A lot", when: "What came up matters a lot to you", likely: 55 },
        ]),
        short: "How much it matters",
        ask: "How much does it matter to you?",
        help: "",
        meaning: "how much it matters",
        if_unknown: "A little, so the plan is to keep listening.",
        likely: 50,
    },
    Fact {
        var: Var::SafetyRisk,
        id: "safety-risk",
        kind: Kind::Flag { yes: "You feel unsafe", no: "You do not feel unsafe" },
        short: "Feeling safe",
        ask: "Do you feel unsafe?",
        help: "If you hesitate, say yes. You can skip this.",
        meaning: "the person feels unsafe",
        if_unknown: "Yes when you said that the place feels unsafe. Otherwise no.",
        likely: 2,
    },
    MISCONDUCT_ASKED,
    Fact {
        var: Var::MisconductPattern,
        id: "misconduct-pattern",
        kind: Kind::Flag { yes: "It looks like more than a one-off", no: "It looks like a one-off" },
        short: "More than once",
        ask: "Does it look like more than a one-off?",
        help: "You can skip this.",
        meaning: "signs it is not a one-off",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::MisconductDocumented,
        id: "misconduct-documented",
        kind: Kind::Flag {
            yes: "You have written down what happened, with the date",
            no: "What happened is not written down yet",
        },
        short: "Written down",
        ask: "Have you written down what happened, with the date?",
        help: "A few lines for yourself will do. You can skip this.",
        meaning: "a dated record exists",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::WantsToReport,
        id: "wants-to-report",
        kind: Kind::One(&[
            Choice { id: "no", label: "No", when: "You do not want to report it", likely: 45 },
            Choice { id: "employer-hr", label: "To HR there", when: "You want to report it to HR there", likely: 15 },
            Choice {
                id: "regulator",
                label: "To an authority",
                when: "You want to report it to an authority",
                likely: 5,
            },
            Choice {
                id: "both",
                label: "To both",
                when: "You want to report it to HR there and to an authority",
                likely: 5,
            },
            Choice {
                id: "unsure",
                label: "I do not know yet",
                when: "You do not know yet if you want to report it",
                likely: 30,
            },
        ]),
        short: "Telling someone",
        ask: "Do you want to report it?",
        help: "The choice is yours alone, and it can wait. You can skip this.",
        meaning: "whether and where to report",
        if_unknown: "Not decided.",
        likely: 45,
    },
    Fact {
        var: Var::HoursSinceEarlyExit,
        id: "hours-since-early-exit",
        kind: Kind::Number { unit: "hours", least: 0.0 },
        short: "Time since you left",
        ask: "How many hours ago did you leave the interview?",
        help: "Put 0 if it was just now.",
        meaning: "time since walking out or hanging up",
        if_unknown: "Just now.",
        likely: 50,
    },
];
