//! Check `mc-specific-positive-late`.

use super::*;

pub static MC_SPECIFIC_POSITIVE_LATE: Check = Check {
    id: "mc-specific-positive-late",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        EXIT_NOTICE.yes(),
        EXITED.no(),
        PRESSED_FOR_TIME.no(),
        any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]),
        RED_FLAG_REASON.no(),
        UNSAFE.no(),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "One true, specific good thing",
    detects: "One thing that you really valued.",
    explain: "The more time they gave you, the more personal the message should be. One detail that you really valued is enough.",
    fix: "Add one thing that you will remember.",
    sources: &[&S0_7B, &S0_15Q1],
    find,
    flags: Example::email(
        WITHDRAW_LATE,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application for the Data Analyst role. I wish you all the best.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW_LATE,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I enjoyed the afternoon with your mapping team. I wish you all the best.\n\nSam Ortiz",
    ),
};

const VALUED: &[&str] = &[
    "enjoy*",
    "love|loved|liked|admire|admired|admiring|valued|treasure|treasured",
    "impress*",
    "highlight",
    "most cheerful|generous|beautiful|useful|interesting|honest|open|thoughtful|friendly|enjoyable",
    "nicest|loveliest|kindest|warmest|friendliest",
    "welcoming|especially|particularly",
    "in particular",
    "quite|really something",
    "privilege|honour|honor",
    "changed how|the",
    "got|took|gained|take .. lot|much|deal|from|away",
    "hour|hours|morning|afternoon|evening|day|days|session|rehearsal|practice|walk|meal|lunch|dinner|visit .. with|in|at|on|among|between|beside|around|round",
    "lesson|masterclass|revelation|adventure|feast",
    "value|valued|valuing",
    "above all",
    "learn|learned|learnt|learning|taught|teach",
    "remember|memorable|unforgettable|memory|memories|forget",
    "wonderful|delightful|fascinating|fantastic|brilliant|inspiring|excellent",
    "best part|interview|conversation|day|hour|thing|i",
    "best .. of my|the|all|our",
    "my best|favourite|favorite|highlight|highlights",
    "struck|stood",
    "joy|delight|treat",
    "stay|stays|stayed|remain with me",
    "tour|visit|workshop|demo|lunch|session",
    "care|care|warmth|openness|honesty|frankness|generosity|thoughtfulness|candour|kindness with|of|that|the|you|how|in|about",
    "appreciate|appreciated|grateful|thank|thanks .. how|openness|honest|honesty|thoughtful|insight|insights|warmth|candour|care|openly|frank|generous|show|showed|showing",
    "most honest|open|thoughtful|useful|interesting",
    "meant a lot",
    "moved|touched me|by",
    "rare|pleasure to see|watch|hear",
    "interested|interesting",
    "made me think",
];
/// Words of liking that a wish may hold as well.
const FELT: &[&str] = &[
    "worth|worthwhile|fun|magic|magical|gift|lucky|proud|envy|charming|splendid|superb|terrific|stunning|gorgeous|lovely|beautiful|grand|marvellous|marvelous|humbling|refreshing|joyful|touching",
    "laugh|laughed|laughing|smile|smiled|smiling|grin|grinning|goosebumps|sparkle",
    "made|makes my|our|me .. day|week|month|year|morning|smile|laugh|cry|proud|happy",
    "in my heart|head|ears|eyes|mind",
    "before my eyes",
    "carry|take|keep .. with me|us",
];
/// What anybody could have said.
const GENERAL: &[&str] = &[
    "enjoyed|loved|liked|appreciated our|the|my|meeting|speaking|talking|learning conversation|conversations|talk|chat|interview|you|more|with|about",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let is_own = || {
        let names = &reading.draft.names;
        let known = [names.role, names.company, names.you, names.first(), names.contact];
        let known: Vec<Found> = known.iter().flat_map(|name| body.find_name(name)).collect();
        body.main().take(LETTER).any(|(_, sentence)| is_own(reading, sentence, &known))
    };
    if !says_what_was_good(reading) && !is_own() {
        hits.push(Hit::missing(reading.closing()));
    }
}

/// Whether a sentence names something good in words of liking.
fn says_what_was_good(reading: &Reading) -> bool {
    let body = &reading.body;
    let valued = body.stated(VALUED);
    let felt = body.stated(FELT);
    body.main().take(LETTER).any(|(_, sentence)| {
        let within = |found: &Found| sentence.words.contains(&found.start);
        let wishes = body.has_in(&sentence.words, &["wish|wishing|hope|hoping|have a|you|the|your", "may"]);
        sentence.words.len() >= 7
            && (valued.iter().any(within)
                || felt.iter().any(within) && !wishes
                || sentence.words.clone().any(|at| superlative(body, at)))
            && !(body.has_in(&sentence.words, GENERAL) && sentence.words.len() < 12)
    })
}

/// "the sharpest hour", "my warmest welcome": a word in *-est* behind an article or an owner.
fn superlative(body: &Words, at: usize) -> bool {
    let word = body.word(at);
    word.len() > 5
        && word.ends_with("est")
        && at.checked_sub(1).is_some_and(|before| matches!(body.word(before), "the" | "my" | "your" | "their"))
        && !matches!(
            word,
            "interest" | "request" | "honest" | "latest" | "earliest" | "harvest" | "forest" | "contest" | "protest"
        )
}

/// Words of thanks that anybody could have written.
const COMMON: &[&str] = &[
    "thank",
    "thanks",
    "thankful",
    "grateful",
    "appreciate",
    "appreciated",
    "gratitude",
    "time",
    "interview",
    "interviews",
    "offer",
    "offering",
    "offered",
    "opportunity",
    "chance",
    "conversation",
    "conversations",
    "meeting",
    "talk",
    "talks",
    "chat",
    "consideration",
    "considering",
    "considered",
    "invitation",
    "inviting",
    "invited",
    "everything",
    "trust",
    "kindness",
    "kind",
    "help",
    "support",
    "patience",
    "understanding",
    "role",
    "position",
    "job",
    "post",
    "much",
    "very",
    "your",
    "you",
    "yours",
    "with",
    "that",
    "have",
    "given",
    "giving",
    "taking",
    "took",
    "this",
    "these",
    "those",
    "weeks",
    "week",
    "last",
    "process",
    "application",
    "team",
    "whole",
    "sincerely",
    "most",
    "also",
    "again",
    "been",
    "from",
    "company",
    "effort",
    "interest",
    "welcome",
    "warm",
    "warmly",
    "generous",
    "attention",
    "would",
    "like",
    "will",
    "valuable",
    "several",
    "occasions",
    "believing",
    "done",
    "both",
    "more",
    "deeply",
    "truly",
    "really",
    "meet",
    "speaking",
    "getting",
    "about",
    "thinking",
    "they",
    "them",
    "good",
    "great",
    "nice",
    "careful",
    "courtesy",
    "throughout",
    "confidence",
    "faith",
    "into",
    "many",
    "wish",
    "wishes",
    "best",
    "every",
    "success",
    "luck",
    "future",
    "department",
    "everyone",
    "everybody",
    "colleagues",
    "panel",
    "people",
    "staff",
    "thanking",
    "once",
    "long",
    "all",
];

/// Whether a sentence says something of the two sides that only this person could have written: thanks with an object of
/// its own, or a memory. `known` are the names in it. Nobody can list what people remember, so what does no other work has the benefit of the doubt.
fn is_own(reading: &Reading, sentence: &Sentence, known: &[Found]) -> bool {
    let whole = std::iter::once(sentence.words.clone());
    whole.chain(reading.body.clauses(sentence)).any(|clause| clause_is_own(reading, sentence, &clause, known))
}

fn clause_is_own(reading: &Reading, sentence: &Sentence, clause: &Found, known: &[Found]) -> bool {
    let body = &reading.body;
    let within = |found: &Found| clause.contains(&found.start);
    let own = |at: &usize| {
        let word = body.word(*at);
        word.len() >= 4 && !COMMON.contains(&word) && !known.iter().any(|name| name.contains(at))
    };
    let telling = clause.clone().filter(own).count();
    let said = reading.decisions.iter().map(|decision| &decision.words).chain(&reading.weighed);
    if reading.thanks.iter().any(within) {
        let busy = reading.decisions.iter().any(|decision| within(&decision.words));
        return !busy && telling >= 3;
    }
    let given = reading.reasons.iter().map(|reason| &reason.words).chain(&reading.apologies);
    let busy =
        said.chain(given).any(within) || reading.moments.iter().any(|moment| moment.proposed && within(&moment.words));
    let somebody = |at: usize| {
        !known.iter().any(|name| name.contains(&at))
            && at > sentence.words.start
            && body.words.get(at).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase))
            && !body.word(at).starts_with("i")
    };
    let both = body.has_in(clause, &["your|we|us|our|everyone|everybody", "with|by|to you|them|him|her"])
        || body.has_in(clause, &["she|he|they|you|him|her|them"]) && body.has_in(clause, &["me|my|i|i've|i'd|i'm"])
        || clause.clone().any(somebody);
    let other = body.has_in(
        clause,
        &[
            "wish|wishing|hope|hoping|luck|sure|please|kindly|if|regards|success|not|no|never|nobody|don't|didn't|won't|wasn't|but|regarding|called|calling|stop|tell|email|trouble|plans|understand|know|offer|process|papers",
            "best wishes|of|to|for|with",
            "the best",
            "would|could|can you",
            "will|i'll .. send|return|confirm|call|write|post|bring|pay|follow|email|be",
        ],
    );
    let cold = body.has_in(clause, super::no_criticism::CRITICISM) || body.has_in(clause, super::no_venting::HEAT);
    let asks = body.text(sentence.at.clone()).ends_with('?');
    clause.len() >= 6 && telling >= 2 && both && !busy && !cold && !other && !asks
}
