//! Check `mc-apology-present-rescind`.

use super::*;

pub static MC_APOLOGY_PRESENT_RESCIND: Check = Check {
    id: "mc-apology-present-rescind",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "No apology for taking back your yes",
    detects: "An apology for taking back your yes, and a word on the trouble it makes.",
    explain: "They acted on your yes. Say sorry, and show that you know what it costs them.",
    fix: "Say sorry and name the trouble it makes.",
    sources: &[&S1_6C, &S1_8B, &S1_12C],
    find,
    flags: Example::email(
        RESCIND,
        "Dear Maya,\n\nI withdraw my acceptance of the Data Analyst role for personal reasons. I will send back the papers. Thank you for everything.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        RESCIND,
        "Dear Maya,\n\nI have to withdraw my acceptance of the Data Analyst role for personal reasons. I am sorry, and I know that this upsets your plans.\n\nSam Ortiz",
    ),
};

use super::apology_present_appointment::apology;

/// Words that show what the change costs the reader.
const COSTS: &[&str] = &[
    "disrupt*",
    "inconvenien*",
    "trouble|upheaval|difficulty|difficulties|problem|problems|burden|mess|impact",
    "plans|planned|planning|arranged|arrangements|prepared|preparations",
    "difficult|hard|awkward|tricky for|position|spot",
    "extra|more|lot|much of? work",
    "search|start over|again",
    "time and|effort|you|that",
    "understand|realise|realize|know|aware|appreciate that|how|what|this|it|you|the|you'd|you've|you'll|everyone|they",
    "counting|counted|relied|relying on",
    "let|letting|lets you|the|down",
    "causes|cause|causing|means for|you|the",
    "short|late notice",
    "in vain",
    "for nothing",
    "waste|wasted|wasting",
    "hole|lurch|bind|gap|pickle|corner",
    "for|after all|everything|what|work|hours .. you|team|everyone|everybody|they",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    if reading.apologies.is_empty() {
        hits.push(apology(reading, "I am truly sorry, and I know that this disrupts your plans."));
    } else if !body.has(COSTS) && !sees_what_they_did(reading) {
        let last = reading.apologies.last().map_or(0, |found| found.start);
        hits.push(reading.lacks_after(last, "I know that this disrupts your plans.").graded(Severity::Warn));
    }
}

/// Whether the apology, or a sentence beside it, tells what the readers have done in the meantime: "You have rearranged two
/// rotas around me, and I am sorry."
fn sees_what_they_did(reading: &Reading) -> bool {
    let body = &reading.body;
    let number = |at: usize| body.words.get(at).map(|word| word.sentence);
    let sorry: Vec<usize> = reading.apologies.iter().filter_map(|found| number(found.start)).collect();
    let thanks: Vec<usize> = reading.thanks.iter().filter_map(|found| number(found.start)).collect();
    body.main().any(|(at, sentence)| {
        sorry.iter().any(|sorry| at.abs_diff(*sorry) <= 1)
            && !thanks.contains(&at)
            && sentence.words.clone().any(|at| {
                let told = ["to", "tell", "telling", "told", "let", "thank", "wish", "with", "inform", "hope"];
                body.matches(
                    "you|you've|you'd|they|they've|team|group|everyone|everybody|colleagues|staff|department",
                    at,
                )
                .is_some()
                    && !body.preceded(at, 2, &told)
            })
    })
}
