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
    found.retain(|found| {
        !about_oneself(body, found)
            && !about_the_world(body, found)
            && !role.iter().any(|name| name.contains(&found.start))
    });
    for found in reading.once_each(found) {
        hits.push(reading.neutral(&found, context));
    }
}

/// "My terrible handwriting", "I made a mess", "it would be unfair to you".
fn about_oneself(body: &Words, found: &Found) -> bool {
    let end = body.sentence_of(found.start).map_or(found.end, |sentence| sentence.words.end);
    let after: Vec<&str> = (found.end..end.min(found.end + 3)).map(|at| body.word(at)).collect();
    let to_them = after.contains(&"you") || after.contains(&"your") && body.word(found.start) == "waste";
    // "I was lied to" is about somebody else.
    let suffered = body.preceded(found.start, 1, &["was", "were", "been", "being", "felt", "got"])
        && matches!(body.word(found.start), "lied" | "misled" | "disrespected" | "bullied" | "ignored" | "wasted");
    let own = body.preceded(found.start, 2, &["my", "i", "i've"])
        && !suffered
        && !matches!(body.word(found.start), "was" | "am" | "felt" | "deeply" | "disappointed" | "insulted");
    let hoped =
        body.preceded(found.start, 6, &["hope", "if", "may", "might", "apologise", "apologize", "sorry", "apologies"])
            && body.word(found.start).starts_with("disappoint");
    let sorry =
        body.preceded(found.start, 5, &["my"]) && body.preceded(found.start, 5, &["sorry", "apologies", "apologise"]);
    // "The difficulty lies in the hours" is no lie.
    let rests = matches!(body.word(found.start), "lies" | "lying")
        && matches!(
            body.word(found.end),
            "in" | "with" | "ahead" | "behind" | "elsewhere" | "closer" | "outside" | "between" | "awake" | "down"
        );
    // "It would be unfair to your team" says what the writer will not do; "it was unfair to me" does not.
    let unfair = body.word(found.start) == "unfair"
        && matches!(body.word(found.end), "to" | "on")
        && body.preceded(found.start, 3, &["it", "it's", "it'd", "would", "seems", "feels", "seem", "feel"])
        && !body.has_in(&(found.end..found.end + 6), &["me|us"])
        && (body.preceded(found.start, 3, &["would", "it'd"])
            || !body.has_in(&(found.end..found.end + 2), &["candidates|applicants|people|everyone"]));
    let gives_up = found.clone().any(|at| GIVES_UP.iter().any(|phrase| body.matches(phrase, at).is_some()));
    let feels = body.preceded(found.start, 4, &["feel", "feeling", "feels", "felt"])
        && matches!(
            body.word(found.start),
            "terrible" | "awful" | "horrible" | "dreadful" | "miserable" | "disappointed"
        );
    let of_me = matches!((body.word(found.end), body.word(found.end + 1)), ("of", "me") | ("at", "my"));
    feels
        || rests
        || unfair
        || gives_up
        || is_ones_own_act(body, found)
        || of_me
        || (to_them && matches!(body.word(found.start), "unfair" | "unfairly" | "waste" | "disrespectful" | "rude"))
        || own
        || hoped
        || sorry
}

/// Disappointment about what the writer gives up, which blames nobody.
const GIVES_UP: &[&str] = &[
    "disappointed to miss|leave|lose|decline|withdraw|go",
    "disappointed to have to",
    "disappointed that it .. not work|fit|suit",
    "disappointed that it didn't|couldn't|doesn't|won't work|fit|suit",
    "disappointed that i .. cannot|can't|couldn't|won't|not|miss|missed|leave|decline",
    "disappointed that i have to leave|decline|withdraw|miss",
    "disappointed in|with myself",
];

/// What a person can say of their own doing.
const ACTS: &[&str] = &[
    "unprofessional|rude|disorganised|disorganized|chaotic|dishonest|misleading|disrespectful|arrogant|dismissive|unfair|sloppy|careless|lazy|negligent|hopeless|useless|clueless",
];

/// Words that join somebody to what is said of them.
const JOINS: &[&str] = &["be|been|being|am|was|i'm|seem|seemed|appear|sound|across"];

/// Words between "I" and what it says of itself: "I do not want to be careless".
const BETWEEN: &[&str] = &[
    "i|i'm|i've|i'd|i'll|do|don't|did|didn't|not|never|want|wish|mean|meant|hope|like|would|will|could|might|may|must|should|have|had|to|be|being|been|am|was|were|seem|seemed|appear|come|came|across|as|sound|so|very|too|a|bit|rather|quite|by|of|rude|or|and|afraid|worried|sorry|if",
];

/// Whether the writer says it of what the writer does: "I do not want to be careless with your time".
fn is_ones_own_act(body: &Words, found: &Found) -> bool {
    let start = body.clause_of(found.start).start;
    let led: Vec<usize> = (start.max(found.start.saturating_sub(10))..found.start)
        .rev()
        .take_while(|at| BETWEEN.iter().any(|phrase| body.matches(phrase, *at).is_some()))
        .collect();
    let joined = led.last().is_some_and(|from| body.has_in(&(*from..found.start), JOINS));
    joined
        && body.has_in(&(found.start..found.start + 1), ACTS)
        && led.iter().any(|at| matches!(body.word(*at), "i" | "i'm" | "i've" | "i'd" | "i'll"))
}

/// The people and things that criticism is about.
const THEIRS: &[&str] = &[
    "you|you've|you're|you'd|your|they|their|he|she|his|her|team|interviewer|interviewers|interview|interviews|process|company|staff|manager|recruiter|recruiters|panel|hr|people|office|experience|communication|treatment|application|emails|questions|time|talk|call|visit|contact",
];

/// Things that are no fault of the reader.
const WORLD: &[&str] =
    &["commute|commuting|drive|journey|traffic|weather|train|trains|flight|storm|flood|earthquake|move|my"];

/// "My commute would be a disaster", "your disaster relief project".
fn about_the_world(body: &Words, found: &Found) -> bool {
    let clause = body.clause_of(found.start);
    let field = &["disaster relief|recovery|response|management|medicine|planning|aid|prevention|preparedness|risk"];
    let before = clause.start..found.start;
    body.has_in(&(found.start..found.end + 1), field)
        || body.has_in(&(clause.start..clause.start + 3), WORLD) && !body.has_in(&before, THEIRS)
}
