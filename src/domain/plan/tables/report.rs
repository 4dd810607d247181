//! Topic *report*: what about reporting misconduct.
//!
//! every answer but the first starts with a dated record; the choice is always the person's

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::*;
use crate::domain::rules;
use crate::domain::situation::*;

/// Answers of the topic *report*.
#[derive(Debug, PartialEq, Eq)]
pub struct Report;

impl Report {
    pub const NOT_APPLICABLE: Value<Report> = Value::new(0);
    pub const RECORD_ONLY: Value<Report> = Value::new(1);
    pub const RECORD_THEN_CHOOSE: Value<Report> = Value::new(2);
    pub const EMPLOYER_HR: Value<Report> = Value::new(3);
    pub const REGULATOR: Value<Report> = Value::new(4);
    pub const BOTH: Value<Report> = Value::new(5);
}

/// What about reporting misconduct.
pub const REPORT: One<Report> = One::new(Var::Report);

pub(super) static TABLE: Table = Table {
    var: Var::Report,
    id: "report",
    question: "What about reporting it?",
    meaning: "Each way begins with dated notes. The choice is always yours.",
    otherwise: "You can write it down now and choose later.",
    answers: &[
        Answer { id: "not-applicable", say: "There is nothing to report." },
        Answer { id: "record-only", say: "Write down what happened, for yourself." },
        Answer { id: "record-then-choose", say: "Write down what happened; the choice can wait." },
        Answer { id: "employer-hr", say: "Write it down, then report it to HR there." },
        Answer { id: "regulator", say: "Write it down, then report it to an authority." },
        Answer { id: "both", say: "Write it down, then report it to HR and an authority." },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Phase,
            when: MISCONDUCT_PRESENT.no(),
            gives: REPORT.gives(Report::NOT_APPLICABLE),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Wish,
            when: WANTS_TO_REPORT.is(WantsToReport::NO),
            gives: REPORT.gives(Report::RECORD_ONLY),
            by: &[],
        },
        Row {
            order: 30,
            level: Level::Safety,
            when: all(&[MISCONDUCT_PATTERN.yes(), WANTS_TO_REPORT.is(WantsToReport::EMPLOYER_HR)]),
            gives: REPORT.gives(Report::BOTH),
            by: &[Rule(&rules::MISCONDUCT_PATTERN_OUTSIDE)],
        },
        Row {
            order: 40,
            level: Level::Wish,
            when: WANTS_TO_REPORT.is(WantsToReport::EMPLOYER_HR),
            gives: REPORT.gives(Report::EMPLOYER_HR),
            by: &[],
        },
        Row {
            order: 50,
            level: Level::Wish,
            when: WANTS_TO_REPORT.is(WantsToReport::REGULATOR),
            gives: REPORT.gives(Report::REGULATOR),
            by: &[],
        },
        Row {
            order: 60,
            level: Level::Wish,
            when: WANTS_TO_REPORT.is(WantsToReport::BOTH),
            gives: REPORT.gives(Report::BOTH),
            by: &[],
        },
        Row {
            order: 990,
            level: Level::Default,
            when: Always,
            gives: REPORT.gives(Report::RECORD_THEN_CHOOSE),
            by: &[],
        },
    ],
};
