//! Check `mc-no-oversharing-personal`.

use super::*;
use crate::domain::order::sort_by_key;

pub static MC_NO_OVERSHARING_PERSONAL: Check = Check {
    id: "mc-no-oversharing-personal",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Private details",
    detects: "Health, family or money matters in detail, and names of relatives.",
    explain: "They need the kind of reason at most. The details would stay in a file.",
    fix: "Say “for personal reasons” and no more.",
    sources: &[&S0_5C, &S1_7D, &S3_4C, &S3_8],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application because I am pregnant.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. For personal reasons I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

const PRIVATE: &[&str] = &[
    "diagnos*",
    "surgery|surgeries|operated|chemotherapy|chemo|biopsy",
    "pregnan*|miscarriage|ivf|expecting",
    "divorc*|separation|custody|alimony",
    "separated|separating|split|splitting up? from|with my|her|his|their",
    "affair|cheating|beat|beats|abuse|abuses|abused|abusive|violent",
    "court|judge|lawyers decide|decides|hearing|case",
    "therapy|therapist|psychiatr*|psycholog*|counselling",
    "lost my|his|her|their job|house|home|licence|license",
    "behind on|with the|our|my rent|bills|payments|mortgage",
    "debt|debts|bankrupt*|mortgage|evicted|eviction",
    "depress*|anxiety|burnout|burned|burnt|bipolar|panic",
    "cancer|tumour|tumor|dementia|alzheimer*|stroke|diabetes|epilep*",
    "blood pressure",
    "medication|rehab|addict*|alcoholi*|overdose",
    "symptom*|vomit*|diarrhoea|diarrhea|infection",
    "broke up",
    "breakup",
    "cheated on",
    "my ex",
    "passed away|died|dying",
    "heart attack|problems|condition",
    "hospitalised|hospitalized|icu",
    "suicid*",
    "arrested|court case|prison",
    "on the spectrum",
    "adhd|autis*",
];
const RELATIVES: &[&str] = &[
    "my brother|sister|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|aunt|uncle|cousin|boyfriend|girlfriend|fiance|fiancee",
];
/// Words that make a matter the sender's own.
const OWN: &[&str] = &[
    "my",
    "i",
    "i'm",
    "i've",
    "i'd",
    "me",
    "her",
    "his",
    "our",
    "we",
    "she",
    "he",
    "who",
    "wife",
    "husband",
    "mother",
    "father",
    "son",
    "daughter",
    "partner",
    "due",
    "having",
    "undergoing",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let names = &reading.draft.names;
    let job: Vec<Found> = [names.role, names.company].iter().flat_map(|name| body.find_name(name)).collect();
    let mut found = body.stated(PRIVATE);
    found.retain(|found| {
        body.preceded(found.start, 5, OWN)
            && !body.preceded(found.start, 2, &["your"])
            && !job.iter().any(|name| name.contains(&found.start))
    });
    let named = |found: &Found| {
        body.words.get(found.end).is_some_and(|word| {
            body.text(word.at.clone()).starts_with(char::is_uppercase)
                && !matches!(body.word(found.end), "i" | "i'm" | "i've")
        })
    };
    found.extend(body.stated(RELATIVES).into_iter().filter(named));
    sort_by_key(&mut found, |found| found.start);
    for found in reading.once_each(found) {
        hits.push(discreet(reading, &found, context));
    }
}

/// The kind of reason takes the place of the detail: once, the first time.
fn discreet(reading: &Reading, found: &Found, context: &Context) -> Hit {
    let hit = reading.neutral(found, context);
    let Some(fix) = hit.fix.as_ref() else { return hit };
    let body = &reading.body;
    let said = body.has(&["personal|private reasons|matter|circumstances|grounds", "reasons are personal"]);
    let first = body
        .sentence_of(found.start)
        .is_some_and(|sentence| !reading.reasons.iter().any(|reason| reason.words.start < sentence.words.start));
    if said || !first {
        return hit;
    }
    let sentence = body.sentence_of(found.start).map(|sentence| sentence.at.clone()).unwrap_or_default();
    let span = fix.span.clone();
    if fix.text.is_empty() && span.start > sentence.start && span.end <= sentence.end {
        return hit.fixed(span, " for personal reasons");
    }
    if fix.text.is_empty() {
        return hit.fixed(sentence, "My reasons are personal.");
    }
    let text = format!("{} My reasons are personal.", fix.text);
    hit.fixed(span, text)
}
