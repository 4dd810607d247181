//! Check `mc-no-unneeded-apology`.

use super::*;

pub static MC_NO_UNNEEDED_APOLOGY: Check = Check {
    id: "mc-no-unneeded-apology",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), NEEDS_APOLOGY.no(), EARLY_STAGE.yes()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Derived,
    title: "Nothing to be sorry for",
    detects: "An apology where nobody was put out.",
    explain: "You have not put anybody out. Stepping back at this point is normal, and thanks are enough.",
    fix: "Take the apology out.",
    sources: &[&S0_7A, &S2_10Q1],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I am sorry, but I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    // "Sorry to text so late" is for the hour, not for leaving.
    let manner = |found: &&Found| {
        body.has_in(
            &(found.start..found.end + 5),
            &["late|slow|delay|delayed|bother|silence|text|short|message|wait|waiting|length|call|missing|missed"],
        )
    };
    let Some(found) = reading.apologies.iter().find(|found| !manner(found)) else { return };
    let Some(sentence) = body.sentence_of(found.start) else { return };
    // "I am sorry, but I have decided": the sentence begins after the "but".
    let but = (found.end..sentence.words.end.min(found.end + 3)).find(|at| matches!(body.word(*at), "but" | "however"));
    let hit = reading.marks(found);
    hits.push(match but {
        Some(at) if found.start <= sentence.words.start + 3 && at + 1 < sentence.words.end => {
            let next = body.span(&(at + 1..at + 2));
            let word = body.text(next.clone());
            let mut chars = word.chars();
            let capital: String =
                chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default();
            hit.fixed(sentence.at.start..next.end, capital)
        }
        _ => reading.neutral(found, context),
    });
}
