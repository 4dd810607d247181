//! Check `mc-no-criticism`.

use super::*;

pub static MC_NO_CRITICISM: Check = Check {
    id: "mc-no-criticism",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "This reads as criticism",
    detects: "Hard words about people, the company or the process.",
    explain: "You may well be right, and here it can still cost you more than them. If you want to help them, send feedback later, on its own.",
    fix: "Take it out.",
    sources: &[&S0_5B, &S1_6B, &S1_13, &S2_5, &S4_5C, &S4_13],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application because the process was chaotic.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. The talk was never rude or chaotic. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

pub(super) const CRITICISM: &[&str] = &[
    "disappointed|disappointing|disappointment with|by|in|that|how|to|your|was|process|the",
    "was|were|am|felt|very|so|quite|rather|deeply|really disappointed|disappointing",
    "unprofessional|unprofessionally|unprofessionalism",
    "rude|rudely|rudeness",
    "disorganised|disorganized|disorganisation",
    "chaotic|chaos|shambles|shambolic",
    "toxic",
    "rubbish|garbage|filthy|stingy|cheapskate|cheapskates|hopeless",
    "nobody|no one answers|answered|cares|cared|bothered|replies|replied|listens|listened",
    "misleading|misled|mislead",
    "dishonest|dishonesty|deceptive|deceitful",
    "unacceptable",
    "terrible|awful|horrible|dreadful|appalling|atrocious|abysmal|pathetic|laughable",
    "incompetent|incompetence|clueless|useless|amateurish",
    "disrespectful|disrespect|disrespected|insulting|insulted|insult|offensive|condescending|patronising|patronizing|arrogant|arrogance|dismissive",
    "joke|farce|circus|nightmare|disaster|disgrace|disgraceful|disgusting|shameful",
    "a|such|total|complete|real|utter mess",
    "waste of my|our|everyone's|time",
    "wasted|wasting my|our|weeks|months",
    "lied|lying|liar|liars|lies",
    "unfair|unfairly|biased",
    "sloppy|careless|lazy|negligent|hostile|aggressive",
    "bad faith",
    "red flag|flags",
    "lowball*",
    "poor|poorly|bad|badly organised|organized|managed|communication|run|prepared|management|planning|planned|handled|treatment|treated|experience|attitude|leadership|written",
    "lack of respect|communication|organisation|organization|professionalism|clarity|transparency|interest|preparation",
    "shouts|shouted|shouting|yells|yelled|bully|bullies|bullying|screamed",
    "miserable",
    "underpaid|exploitative|exploit|greedy",
    "not taken seriously",
    "ignored me|my|us",
    "never|not bothered to|prepared",
    "didn't bother|prepare|read|listen",
    "never|not .. hired anybody|anyone",
    "wasn't|weren't prepared|listening|interested",
    "should|ought to? be ashamed",
    "left a bad taste",
    "strung along",
    "jerked around",
    "messed me around|about",
    "kept me waiting",
    "couldn't be bothered",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let role = body.find_name(reading.draft.names.role);
    let mut found = body.stated(CRITICISM);
    found.retain(|found| !about_oneself(body, found) && !role.iter().any(|name| name.contains(&found.start)));
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}

/// "My terrible handwriting", "I made a mess", "it would be unfair to you".
fn about_oneself(body: &Words, found: &Found) -> bool {
    let after = [body.word(found.end), body.word(found.end + 1), body.word(found.end + 2)];
    let to_them = after.contains(&"you") || after.contains(&"your") && body.word(found.start) == "waste";
    let own = body.preceded(found.start, 2, &["my", "i", "i've"])
        && !matches!(body.word(found.start), "was" | "am" | "felt" | "deeply" | "disappointed" | "insulted");
    let hoped =
        body.preceded(found.start, 6, &["hope", "if", "may", "might", "apologise", "apologize", "sorry", "apologies"])
            && body.word(found.start).starts_with("disappoint");
    let sorry =
        body.preceded(found.start, 5, &["my"]) && body.preceded(found.start, 5, &["sorry", "apologies", "apologise"]);
    // "The difficulty lies in the hours" is no lie.
    let rests = body.word(found.start) == "lies"
        && matches!(
            body.word(found.end),
            "in" | "with" | "ahead" | "behind" | "elsewhere" | "closer" | "outside" | "between"
        );
    let feels = body.preceded(found.start, 4, &["feel", "feeling", "feels", "felt"])
        && matches!(
            body.word(found.start),
            "terrible" | "awful" | "horrible" | "dreadful" | "miserable" | "disappointed"
        );
    let of_me = matches!((body.word(found.end), body.word(found.end + 1)), ("of", "me") | ("at", "my"));
    feels
        || rests
        || of_me
        || (to_them && matches!(body.word(found.start), "unfair" | "unfairly" | "waste" | "disrespectful" | "rude"))
        || own
        || hoped
        || sorry
}
