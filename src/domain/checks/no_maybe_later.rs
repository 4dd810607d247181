//! Check `mc-no-maybe-later`.

use super::*;

pub static MC_NO_MAYBE_LATER: Check = Check {
    id: "mc-no-maybe-later",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[
        LEAVING.yes(),
        MAY_REAPPLY.is(MayReapply::NO),
        WANTS_OTHER_ROLES_HERE.no(),
        STAY_IN_TOUCH_GENUINE.no(),
    ]),
    reach: Reach::Words,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "It sounds like “maybe later”",
    detects: "Phrases such as “for now” or “maybe later”.",
    explain: "If you mean no, say no. A half-open door invites them to ask again.",
    fix: "Take it out, or tell us when you may come back.",
    sources: &[&S0_12],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application for now.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

const LATER: &[&str] = &[
    "maybe|perhaps later|another|in|some|one|next|we",
    "at some point|stage",
    "for now",
    "for the moment|present",
    "for the time being",
    "let's see",
    "let us see",
    "we'll see",
    "right now",
    "at the|this moment",
    "some other time",
    "another time",
    "some day",
    "someday",
    "one day",
    "not yet",
    "who knows",
    "in future maybe|perhaps|possibly",
    "never say never",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let keeps = |found: &Found| !reading.body.quoted(found) && is_main(reading, found) && !aside(reading, found);
    for found in reading.body.find(LATER).into_iter().filter(keeps) {
        hits.push(taken_out(reading, &found));
    }
}

fn is_main(reading: &Reading, found: &Found) -> bool {
    reading.body.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main)
}

/// A few words are cut out of their sentence; one that begins the sentence takes the sentence with it.
fn taken_out(reading: &Reading, found: &Found) -> Hit {
    let body = &reading.body;
    let Some(sentence) = body.sentence_of(found.start) else { return reading.marks(found) };
    if sentence.words.start == found.start {
        return reading.takes_out(found);
    }
    let start = body.span(&(found.start - 1..found.start)).end;
    let clause = matches!(
        body.word(found.start),
        "maybe" | "perhaps" | "who" | "let" | "let's" | "we'll" | "never" | "another" | "some"
    );
    let decided =
        reading.decisions.iter().any(|decision| (found.start..sentence.words.end).contains(&decision.words.start));
    let end = if clause && !decided { reading.last_word_end(sentence) } else { body.span(found).end };
    reading.marks(found).fixed(start..end, "")
}

/// "The hours do not suit my life right now": a word for the present that stands in the reason and not beside the decision.
fn aside(reading: &Reading, found: &Found) -> bool {
    let body = &reading.body;
    // "Our paths may cross one day" belongs to the check on keeping in touch.
    let met = body
        .sentence_of(found.start)
        .is_some_and(|sentence| body.has_in(&sentence.words, super::no_insincere_stay_in_touch::TOUCH));
    let present = body.has_in(found, &["right now", "at the|this moment", "for the moment|present"]);
    let beside = reading
        .decisions
        .iter()
        .any(|decision| decision.words.start < found.end + 4 && found.start < decision.words.end + 4);
    met || present && !beside
}
