//! Check `mc-no-vague-excuse`.

use super::*;

pub static MC_NO_VAGUE_EXCUSE: Check = Check {
    id: "mc-no-vague-excuse",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: any(&[LEAVING.yes(), CHANGING_APPOINTMENT.yes()]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Too vague to help",
    detects: "Empty phrases such as “something came up”.",
    explain: "A vague phrase leaves the reader guessing. Give a short kind of reason, or none at all.",
    fix: "Take it out, or choose a one-line reason.",
    sources: &[&S3_8],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. Something came up, so I withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. For personal reasons I withdraw my application.\n\nSam Ortiz",
    ),
};

pub(super) const EXCUSES: &[&str] = &[
    "something|things|stuff has|have? come|came|popped up",
    "due|owing|because to|of stuff|things|something|reasons",
    "for|due|because to|of? various|several|many|multiple|certain|different|number|some|other reasons",
    "for a number|variety of reasons",
    "not|isn't|wasn't a? good|great|ideal time|moment",
    "bad time for me",
    "long story",
    "it's|its|it|is complicated",
    "a lot going on",
    "for reasons i|that",
    "stuff going on",
    "life happened|got in the way",
    "can't make it work",
    "one thing and another",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    for found in body.find(EXCUSES).into_iter().filter(|found| !body.quoted(found)) {
        let kind = body
            .sentence_of(found.start)
            .is_some_and(|sentence| body.has_in(&sentence.words, &["personal|family|medical|health|private|work"]));
        if !kind && !is_definite(body, &found) {
            hits.push(without_excuse(reading, &found, context));
        }
    }
}

/// What makes a definite reason of an empty phrase.
const DEFINITE: &[&str] = &[
    "by|because|as|since|while|given a|an|my|our|the|we|i|i'm|of",
    "to move|relocate|change|leave|start|travel|switch|commute|uproot|resign|quit|join|take",
];

/// Whether the reason follows: "complicated by a move in June", "not a good time for me to relocate".
fn is_definite(body: &Words, found: &Found) -> bool {
    let open = matches!(body.word(found.end - 1), "time" | "moment" | "complicated" | "up" | "me" | "story");
    let clause = body.clause_of(found.start);
    let after = found.end..clause.end.min(found.end + 5).max(found.end);
    open && body.has_in(&after, DEFINITE) && !body.has_in(&after, &["stuff|things|reasons|something|circumstances"])
}

/// An excuse that begins with a preposition is cut out; any other goes with its clause.
fn without_excuse(reading: &Reading, found: &Found, context: &Context) -> Hit {
    let body = &reading.body;
    if !matches!(body.word(found.start), "due" | "owing" | "for" | "because") {
        return reading.neutral(found, context);
    }
    let span = body.span(found);
    let before = reading.draft.body.get(..span.start).unwrap_or_default();
    let blank = before.len() - before.trim_end_matches([' ', ',']).len();
    if body.sentence_of(found.start).is_some_and(|sentence| sentence.words.start == found.start) {
        return reading.neutral(found, context);
    }
    reading.marks(found).fixed(span.start - blank..span.end, "")
}
