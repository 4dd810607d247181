//! Check `mc-no-competitor-detail`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_NO_COMPETITOR_DETAIL: Check = Check {
    id: "mc-no-competitor-detail",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Details of the other offer",
    detects: "The other employer’s name, sums of money, comparisons.",
    explain: "That you accepted another offer is enough. Names, numbers and comparisons stay with you.",
    fix: "Say only that you have accepted another offer.",
    sources: &[&S1_7A, &S3_22Q1],
    find,
    flags: Example::email(
        OFFER_TAKEN,
        "Dear Maya,\n\nThank you for your time. I have accepted an offer from Larkspur for 64,000 a year. I withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        OFFER_TAKEN,
        "Dear Maya,\n\nThank you for your time. I have accepted another offer, so I withdraw my application.\n\nSam Ortiz",
    ),
};

const COMPARED: &[&str] = &[
    "better|higher|more|bigger|larger paid|pay|salary|money|package|benefits|title|terms|offer|bonus|perks|conditions|paying|paid|budget",
    "pay|pays|paying|paid|offered|offers|offering|earn .. more|better|higher|twice|double",
    "salary|pay of|is|was",
    "more than you|your",
    "compared with|to your|you",
    "match|beat your",
    "percent|per more",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.find_name(reading.draft.names.other_employer);
    found.extend(body.stated(COMPARED));
    found.extend((0..body.words.len()).filter(|&at| is_sum(body, at)).map(|at| at..at + 1));
    let employer =
        ["offer|position|role|job|contract from|at|with", "signed|joining|join|accepted|going with|to|at|for?"];
    let company = Words::new(reading.draft.names.company);
    found.extend(
        body.stated(&employer)
            .iter()
            .filter(|lead| names_an_employer(body, lead.end, &company))
            .map(|lead| lead.end..lead.end + 1),
    );
    found.retain(|found| body.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main));
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(plainly(reading, &found));
    }
}

/// A sum of money: four digits or more with a currency or a thousands mark, or "72k".
fn is_sum(body: &Words, at: usize) -> bool {
    let word = body.word(at);
    let Some(span) = body.words.get(at).map(|word| word.at.clone()) else { return false };
    let before = body.source.get(..span.start).unwrap_or_default().trim_end();
    let money = before.ends_with(['$', '\u{20ac}', '\u{a3}']);
    let thousands = word.len() <= 3
        && body.source.get(span.end..).unwrap_or_default().starts_with([',', '.', '\u{2019}', '\''])
        && body.word(at + 1).len() == 3;
    let digits = word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty();
    let next = body.word(at + 1).chars().all(|c| c.is_ascii_digit());
    money && digits
        || digits && thousands && next
        || word.len() <= 4
            && word
                .strip_suffix('k')
                .is_some_and(|sum| !sum.is_empty() && sum.bytes().all(|byte| byte.is_ascii_digit()))
}

fn names_an_employer(body: &Words, at: usize, company: &Words) -> bool {
    let capital = body.words.get(at).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase));
    let own = (0..company.words.len()).any(|word| company.word(word) == body.word(at));
    let day = matches!(
        body.word(at),
        "i" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
    );
    capital && !own && !day
}

/// The sentence says the same without the detail, and the decision if it held one.
fn plainly(reading: &Reading, found: &Found) -> Hit {
    let hit = reading.marks(found);
    let Some(sentence) = reading.body.sentence_of(found.start) else { return hit };
    let decided =
        reading.decisions.iter().any(|decision| decision.sort.exit() && sentence.words.contains(&decision.words.start));
    let told = reading
        .body
        .find(&["another|other offer|position|role|job"])
        .iter()
        .any(|other| !sentence.words.contains(&other.start));
    if decided {
        let role = reading.draft.names.the_role();
        return hit.fixed(
            sentence.at.clone(),
            format!("I have accepted another offer, so I am withdrawing from the process for {role}."),
        );
    }
    if told {
        return reading.takes_out(found);
    }
    hit.fixed(sentence.at.clone(), "I have accepted another offer.")
}
