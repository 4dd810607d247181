//! Check `mc-no-venting`.

use super::*;
use crate::domain::order::sort_by_key;

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
    "sick of",
    "sick and tired",
    "how dare",
    "had enough of this|that|it|your|the|these|waiting|being|all|games|excuses|promises",
    "enough is enough",
    "what the hell|heck",
    "for god's|heaven's sake",
    "are you kidding",
    "you people",
    "never .. treated .. badly|rudely|poorly|unfairly|worse|shabbily|carelessly",
    "never .. treated like this|that",
    "never .. treated with so|such little|disrespect|contempt",
    "treated .. like dirt|rubbish|garbage|trash|cattle",
    "bloody|damn|crap|shit|fuck*|bullshit|wtf|hell",
    "speechless",
    "lost for words",
    "worst .. ever|interview|experience|process",
];
/// What may follow "honestly" without any anger.
const WARM: &[&str] = &[
    "enjoyed|loved|appreciate|appreciated|great|thank|thankful|grateful|sorry|say|liked|glad|delighted|think|hope|wish|torn|one|be|believe|the|a|not",
    "impressed|touched|moved|considered|considering|consider|thought|interested|tempted|proud|happy|excited|kind|good|ill",
];
/// Strong feelings that may as well be good ones.
const STRONG: &[&str] =
    &["shocked|speechless|lost|you|ridiculous|ridiculously|absurdly|outrageously|unbelievable|unbelievably|insane"];
/// What strong feelings are good about.
const GOOD: &[&str] = &[
    "kind|kindly|kindness|kinder|welcome|welcomed|welcoming|warm|warmly|warmth|generous|generosity|friendly|quickly|good|great|lovely|well|thank|thanks|grateful|thoughtful|helpful|patient|beautiful|open|talented",
];
/// What makes them bad all the same.
const BAD: &[&str] = &[
    "not|no|never|nobody|without|nothing|lack|hardly|dismiss*|reject*|ignor*|forgot*|drop|dropped|lost|cancel*|lied|but|didn't|don't|wasn't|weren't|couldn't|delay*|rude*|late|wait*|badly|poorly",
];
/// What somebody may be tired of that is no fault of the reader.
const OWN_LOAD: &[&str] = &[
    "commut*|travel*|moving|worrying|driving|trains|traffic|weather|winter|rent|packing",
    "my current|old|job|work|flat|life|search",
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
        let after = found.end..found.end + 4;
        let clause = body.clause_of(found.start);
        let warm = matches!(body.word(found.start), "honestly" | "frankly" | "seriously")
            && (body.has_in(&(found.end..found.end + 3), WARM)
                || found.start > clause.start && body.ends_clause(found));
        let good = body.has_in(&(found.start..found.start + 1), STRONG)
            && body.has_in(&clause, GOOD)
            && !body.has_in(&(found.end..clause.end), BAD);
        let tired = matches!(body.word(found.start), "fed" | "sick") && body.has_in(&after, OWN_LOAD);
        // "I would understand if you were angry" blames nobody.
        let theirs = matches!(body.word(found.start), "angry" | "furious" | "offended" | "shocked")
            && body.preceded(found.start, 4, &["you", "you're"])
            && body.preceded(found.start, 6, &["if", "hope", "understand", "sorry"]);
        !(warm || good || tired || theirs)
    });
    // Nothing comes after "I have had enough" but a full stop.
    let enough = body.stated(&["had enough"]).into_iter().filter(|found| body.ends_clause(found));
    found.extend(enough);
    sort_by_key(&mut found, |found| found.start);
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
