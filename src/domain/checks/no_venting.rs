//! Check `mc-no-venting`.

use super::*;

pub static MC_NO_VENTING: Check = Check {
    id: "mc-no-venting",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "This sounds angry",
    detects: "Anger: capitals, rows of exclamation marks, words such as “ridiculous”.",
    explain: "You may have every reason to be angry. In writing it can follow you for years, so let it out with a friend.",
    fix: "Cut it down to thanks, decision, one reason, good wishes.",
    sources: &[&S0_5B, &S4_5C, &S4_13],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nI have decided to withdraw my application. Frankly, I was shocked!!!\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nI have decided to withdraw my application. I honestly enjoyed our talk! All the best!\n\nSam Ortiz",
    ),
};

pub(super) const HEAT: &[&str] = &[
    "honestly|frankly|seriously",
    "ridiculous|ridiculously|absurd|absurdly|outrageous|outrageously|unbelievable|unbelievably|insane|nonsense",
    "shocked|shocking|appalled|disgusted|furious|livid|angry|enraged|outraged|infuriating|infuriated|offended",
    "fed up",
    "sick of|and",
    "how dare",
    "had enough",
    "enough is enough",
    "sick and tired",
    "what the hell|heck",
    "for god's|heaven's sake",
    "are you kidding",
    "you people",
    "never .. treated",
    "bloody|damn|crap|shit|fuck*|bullshit|wtf|hell",
    "speechless",
    "lost for words",
    "worst .. ever|interview|experience|process",
];
/// What may follow "honestly" without any anger.
const WARM: &[&str] = &[
    "enjoyed|loved|appreciate|appreciated|great|thank|thankful|grateful|sorry|say|liked|glad|delighted|think|hope|wish|torn|one|be|believe|the|a|not",
];
/// Words that exclamation marks may stand behind.
const GLAD: &[&str] = &[
    "thank|thanks|thx|thankful|grateful|appreciate|wish|wishing|luck|best|congratulations|congrats|love|loved|enjoyed|great|lovely|wonderful|fun|glad|happy|cheers",
];
/// Capitals that are no shouting.
const MANY_CAPITALS: usize = 4;

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let mut found = body.stated(HEAT);
    found.retain(|found| {
        !body.has_in(&(found.end..found.end + 3), WARM)
            || !matches!(body.word(found.start), "honestly" | "frankly" | "seriously")
    });
    hits.extend(reading.once_each(found).iter().map(|found| reading.neutral(found, context)));
    hits.extend(shouted(reading));
    hits.extend(banged(reading));
}

/// The first run of words in capitals: two or more, or one that is often shouted.
fn shouted(reading: &Reading) -> Option<Hit> {
    let body = &reading.body;
    let names = &reading.draft.names;
    let named: Vec<Found> =
        [names.role, names.company, names.contact, names.you].iter().flat_map(|name| body.find_name(name)).collect();
    let loud = |at: usize| {
        let Some(word) = body.words.get(at) else { return false };
        let text = body.text(word.at.clone());
        let capitals = text.chars().filter(|c| c.is_uppercase()).count();
        let often = matches!(text, "NOT" | "NO" | "ALL" | "NOW" | "ANY" | "WHY" | "YOU" | "ME" | "MY");
        (capitals >= MANY_CAPITALS || often)
            && !text.chars().any(|c| c.is_lowercase() || c.is_numeric())
            && !named.iter().any(|name| name.contains(&at))
    };
    let main = |at: usize| body.sentence_of(at).is_some_and(|sentence| sentence.place == Place::Main);
    let often = ["NEVER", "ALWAYS", "VERY", "STOP", "WORST", "EVERY", "EVER"];
    let start = (0..body.words.len()).find(|&at| {
        let text = body.words.get(at).map(|word| body.text(word.at.clone())).unwrap_or_default();
        main(at) && loud(at) && (loud(at + 1) || often.contains(&text) || matches!(text, "NOT"))
    })?;
    let end = (start..).find(|&at| !loud(at)).unwrap_or(start + 1);
    let span = body.span(&(start..end));
    let calm = body.text(span.clone()).to_lowercase();
    let first = body.sentence_of(start).is_some_and(|sentence| sentence.words.start == start);
    let mut chars = calm.chars();
    let calm = match chars.next() {
        Some(letter) if first => letter.to_uppercase().chain(chars).collect(),
        _ => calm,
    };
    Some(Hit::body(span.clone()).fixed(span, calm))
}

/// The first run of exclamation marks, when there are two together or four in all.
fn banged(reading: &Reading) -> Option<Hit> {
    let text = reading.draft.body;
    // Two marks behind a thank-you or a wish are joy.
    let glad = |at: usize| {
        let sentence = reading.body.sentences.iter().find(|sentence| sentence.at.end > at);
        sentence.is_some_and(|sentence| reading.body.has_in(&sentence.words, GLAD))
    };
    let doubled = |mark: &str| text.match_indices(mark).map(|(at, _)| at).find(|at| !glad(*at));
    let start = doubled("!!")
        .or_else(|| doubled("?!"))
        .or_else(|| if text.matches('!').count() >= 4 { text.find('!') } else { None })?;
    let rest = text.get(start..)?;
    let end = start + rest.len() - rest.trim_start_matches(['!', '?']).len();
    Some(Hit::body(start..end).fixed(start..end, "."))
}
