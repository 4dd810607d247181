//! Check `mc-decision-early`.

use super::*;

pub static MC_DECISION_EARLY: Check = Check {
    id: "mc-decision-early",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: LEAVING.yes(),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "The news comes late",
    detects: "The decision within the first three sentences.",
    explain: "Do not make them wait: say it within the first two or three sentences.",
    fix: "Move the decision up, right after the thanks.",
    sources: &[&S4_5A, &S4_6],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. The team was kind. The office is lovely. I learned a lot. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. The team was kind.\n\nSam Ortiz",
    ),
};

/// Sentences that may come before the decision; the sources say two or three.
const BEFORE: usize = 3;

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let Some(decision) = reading.decision(|decision| decision.sort.exit()) else { return };
    let body = &reading.body;
    let before =
        body.main().map(|(_, sentence)| sentence).take_while(|sentence| sentence.words.end <= decision.words.start);
    let said = before.filter(|sentence| !courtesy(reading, sentence)).count();
    if said == 0 || reading.rank(decision.words.start) < BEFORE {
        return;
    }
    let hit = reading.marks(&decision.words);
    hits.push(match moved(reading, decision) {
        Some((span, text)) => hit.fixed(span, text),
        None => hit,
    });
}

/// The text from the place where the decision belongs to its own sentence, with that sentence in front.
fn moved(reading: &Reading, decision: &Decision) -> Option<(std::ops::Range<usize>, String)> {
    let body = &reading.body;
    let sentence = body.sentence_of(decision.words.start)?;
    let thanked = reading.thanks.first().is_some_and(|thanks| reading.rank(thanks.start) == 0);
    let (_, first) = body.main().nth(usize::from(thanked))?;
    let between = body.text(first.at.start..sentence.at.start).trim_end();
    Some((first.at.start..sentence.at.end, format!("{} {between}", body.text(sentence.at.clone()))))
}

/// A sentence that greets, gives a name, says what it is about or thanks: nobody waits long for the news behind it.
fn courtesy(reading: &Reading, sentence: &Sentence) -> bool {
    let body = &reading.body;
    let named = body.find_name(reading.draft.names.first()).iter().any(|name| sentence.words.contains(&name.start));
    let asks = body.text(sentence.at.clone()).ends_with('?');
    named
        || asks
        || reading.thanks.iter().any(|thanks| sentence.words.contains(&thanks.start))
        || sentence.words.len() <= 3
        || body.has_in(
            &sentence.words,
            &[
                "~ring|~call|~write|~phone .. about|regarding|concerning",
                "how are you",
                "wanted .. ring|call|tell|write|speak|hear|let",
                "it's|this|is about|regarding",
                "have|got .. minute|moment",
            ],
        )
}
