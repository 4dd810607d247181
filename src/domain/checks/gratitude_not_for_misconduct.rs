//! Check `mc-gratitude-not-for-misconduct`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_GRATITUDE_NOT_FOR_MISCONDUCT: Check = Check {
    id: "mc-gratitude-not-for-misconduct",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[UNSAFE.yes(), LEAVING.yes()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "You owe them no thanks",
    detects: "Thanks or praise after misconduct.",
    explain: "After what happened, one plain sentence is all that you owe.",
    fix: "Take the thanks out.",
    sources: &[&S1_7C, &S3_16],
    find,
    flags: Example::email(
        HARASSED,
        "Dear Maya,\n\nThank you for the opportunity. I withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(HARASSED, "Dear Maya,\n\nI withdraw my application for the Data Analyst role.\n\nSam Ortiz"),
};

const PRAISE: &[&str] = &["amazing|fantastic|wonderful|great|lovely|impressed|inspiring|excellent"];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found: Vec<Found> = reading
        .thanks
        .iter()
        .filter(|thanks| body.sentence_of(thanks.start).is_some_and(|sentence| sentence.place == Place::Main))
        .cloned()
        .collect();
    found.extend(reading.said(PRAISE));
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}
