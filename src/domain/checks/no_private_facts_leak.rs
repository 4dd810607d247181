//! Check `mc-no-private-facts-leak`.

use super::*;

pub static MC_NO_PRIVATE_FACTS_LEAK: Check = Check {
    id: "mc-no-private-facts-leak",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Words from your private notes",
    detects: "Five words in a row from your private notes.",
    explain: "These words come from notes that are for you alone.",
    fix: "Use the one-line reason instead.",
    sources: &[&S0_9, &S4_18],
    find,
    flags: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I withdraw my application because I could not stand the head of the team.\n\nSam Ortiz").beside(&["I could not stand the head of the team"], &[]),
    leaves: Example::email(WITHDRAW, "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz").beside(&["I could not stand the head of the team"], &[]),
};

/// So many words in a row that stand in a note as well are no accident.
const RUN: usize = 5;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for note in context.private {
        let note = Words::new(note);
        let many = note.words.len();
        let run = RUN.min(many);
        if run < 3 {
            continue;
        }
        let same = |at: usize, from: usize| {
            (0..many - from)
                .take_while(|step| !body.word(at + step).is_empty() && body.word(at + step) == note.word(from + step))
                .count()
        };
        let mut at = 0;
        while at < body.words.len() {
            let longest = (0..=many - run).map(|from| same(at, from)).max().unwrap_or(0);
            if longest >= run {
                hits.push(reading.neutral(&(at..at + longest), context));
            }
            at += longest.max(1);
        }
    }
}
