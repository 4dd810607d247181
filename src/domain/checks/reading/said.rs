//! What a text says: decisions, thanks, apologies, reasons.

use super::words::{Found, Place, Words};
use crate::domain::order::sort_by_key;

/// A stated decision.
#[derive(Debug, Clone)]
pub(crate) struct Decision {
    pub(crate) words: Found,
    pub(crate) sort: Sort,
}

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Out of the process, in words that name the application or the process.
    Withdraw,
    /// Not going on, in words that would fit any stage before a yes.
    StepOut,
    DeclineOffer,
    DeclineInvitation,
    /// Taking back a yes.
    Rescind,
    /// An appointment falls away.
    Cancel,
    Reschedule,
    SwitchFormat,
}

impl Sort {
    /// Whether the process, the offer or the job ends with it.
    pub(crate) fn exit(self) -> bool {
        !matches!(self, Sort::Cancel | Sort::Reschedule | Sort::SwitchFormat)
    }
}

/// A reason that is given.
#[derive(Debug, Clone)]
pub(crate) struct Topic {
    pub(crate) words: Found,
    pub(crate) kind: Because,
}

/// The kinds of reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Because {
    OtherOffer,
    Fit,
    Direction,
    Contract,
    Visa,
    Move,
    Family,
    Health,
    Personal,
    Emergency,
    Timing,
    Pause,
    Pay,
    Values,
    Bare,
}

const RESCIND: &[&str] = &[
    "not|can't|cannot|won't|unable .. take|taking .. job|position|role|post after all",
    "go|going back on my|what|our",
    "withdraw|withdrawing|pull|pulling out? from|of our agreement|contract",
    "changed my mind about accepting|joining|starting",
    "take|taking that|it|this|my back",
    "take|taking back .. yes|word|promise",
    "withdraw|withdrawing|withdrawn|withdrew|retract|retracting|retracted|rescind|rescinding|rescinded|revoke|revoking|reverse|reversing|cancel .. acceptance|accepting|yes",
    "take|taking|took back .. acceptance|yes|accepting",
    "take|taking my|the acceptance|yes back",
    "go|going|step|stepping|back|backing back|out|away on|from|of my|our|the acceptance|agreement|yes",
    "rescind|rescinding|rescinded",
    "not|won't|cannot|can't|unable|longer .. join|joining|start|starting|honour|honor your|the|as|on|up|at|you|with|my|after",
    "no longer be? able? to? accept|take|join|start|joining|starting|taking|accepting",
    "withdrawal of my acceptance",
    "have|has to back out of the job|role|position|offer",
    "not|won't|cannot|can't|unable|longer .. take|taking up",
];

const DECLINE_OFFER: &[&str] = &[
    "~decline|~refuse|~reject it|this|that",
    "decline|declining|declined|refuse|refusing|reject|rejecting|pass|passing|turn|turning on? down? .. offer|job|position|role|contract|package|post",
    "decline|declining|declined|refuse|reject|turn|turning|pass|passing on? down? .. .. offer",
    "say|saying no to .. offer",
    "not|won't|cannot|can't|unable|couldn't .. accept|accepting .. offer|job|position|role|it|contract|this|post",
    "not|won't|cannot|can't|unable .. accept|accepting",
    "not|won't|cannot|can't|unable .. take|taking .. offer",
    "decided|choosing|chosen against|not accepting|to accept .. offer|job|position|role|it",
    "the|your offer .. decline|turn|refuse|reject",
    "decline it|this",
];

const DECLINE_INVITATION: &[&str] = &[
    "decline|declining|refuse|pass|passing|turn|turning on? down? .. invitation|invite|interview|approach|opportunity|request|call|meeting",
    "not|won't|cannot|can't|unable .. accept|accepting .. invitation|invite|interview",
    "say no to .. invitation|interview",
    "not|won't .. take up your|the invitation",
    "not|won't .. be? interviewing",
    "not|won't .. apply|applying",
];

const WITHDRAW: &[&str] = &[
    "take|taking|pull|taken|get|pulling my application|candidacy|candidature|name|hat .. back|out|off",
    "rule|ruling|ruled myself|me out",
    "give|giving up my place",
    "stand|standing down",
    "bring|bringing .. application|candidacy .. end|close",
    "close|end my file|application|candidacy",
    "withdraw|withdrawing|withdrawn|withdrew|withdraws|wthdraw|withdrawl my|from|the|as|this|myself|and|now|for?",
    "withdraw|withdrawing|withdrawn|withdrew",
    "retract|retracting|pull|pulling my application|candidacy|candidature|name|hat",
    "accept|consider|treat|take|is|as .. my|a withdrawal",
    "confirm|confirming .. my? withdrawal",
    "my withdrawal",
    "take|taking back .. application|candidacy|candidature",
    "pull|pulling|drop|dropping|bow|bowing|back|backing|opt|opting|step|stepping|ease|duck|ducking out",
    "pull|pulling myself|me|my .. out",
    "~take|~strike|~remove|~cross|~pull .. my|me name? off|from the|your list|shortlist|pool|process|running",
    "remove|removing|take|taking|strike|count|withhold me|my|myself .. from|out|off",
    "count me out",
    "out of the running|race|process",
    "end|ending|ended|stop|stopping|close|closing|cancel|cancelling|terminate|discontinue my|our .. application|candidacy|candidature|participation|process",
    "leave|leaving|exit|exiting|quit|quitting the|this|your .. process|running|recruitment|race|procedure|selection",
    "end|close things|it|this here",
    "take me out",
    "consider my application|candidacy closed|withdrawn|cancelled",
    "application|candidacy|candidature .. closed|withdrawn|cancelled",
];

const STEP_OUT: &[&str] = &[
    "call it a day",
    "let|letting this|it one? go",
    "leave|leaving it there|here|at",
    "not the|a right? job|role|one|position for me",
    "i'm out",
    "say|saying no",
    "not take|taking you up",
    "not sign|signing",
    "decline|declining",
    "~turn it|this|you|your|that|them down",
    "will|am|i'm|would|can|could|to|rather|prefer|decided|better|must not .. .. process|application|candidacy|candidature|selection|recruitment|procedure",
    "won't|cannot|can't|wont|unable .. .. process|application|candidacy|candidature|selection|recruitment|procedure",
    "~withdraw|~pull|~bow|~step|~drop|~back|~opt|~duck|~bail out|away|back|aside|down of|from",
    "~bail out?",
    "not .. for me",
    "isn't .. for me",
    "~walk away",
    // A decision against anything at all.
    "decided|chosen|resolved|concluded|choose|prefer|decision not to",
    "decided|chosen|resolved|concluded|choose against",
    "renounce|renounces|resign|abstain|desist",
    "am|i'm not|no .. candidate|available|looking",
    "taken|taking|chosen|following|follow another|different|other path|road|route|way|direction",
    // "Not going to go for the job", whatever the verb.
    "will|am|i'm|would|to|rather|prefer|decided|better|must not .. .. job|role|position|post|vacancy",
    "won't|wont .. .. job|role|position|post|vacancy",
    "decided|concluded|decision|mind .. stop|end|leave|quit|finish|close|drop|cancel|step|stay",
    "i|we stop|end|quit|leave .. process|application|selection|candidacy",
    "no longer .. want|wish|able|interested|looking|part|candidate|available",
    "gone|going|go a different|another way|direction|route",
    "have|having to pass",
    "say|saying no to .. job|position|role|it|this",
    "not|won't|cannot|can't|unable|couldn't .. take|taking .. job|position|role|it|contract|this|post",
    "decided|choosing|chosen against|not taking|to take .. job|position|role|it|post",
    "not|won't|cannot|can't|don't|dont|unable|no|longer .. move|moving|go|going|proceed|proceeding|carry|carrying|progress|progressing|take|taking forward|ahead|further|on|with|any",
    "not|won't|cannot|can't|don't|dont|wont|unable|no .. continue|continuing|pursue|pursuing|proceed|proceeding|progress|progressing",
    "not|won't|don't|dont|wont .. take|taking this|it|things|the|my|part .. further|forward|on|in|application|process",
    "not|won't .. take|taking it|this|things? any? further|forward",
    "no longer .. candidate|available|interested|considered|consider|pursue|wish|want|part|take|in",
    "decided|choosing|chosen|chose against .. taking|pursuing|continuing|moving|it|this|the|going|joining|accepting|proceeding",
    "step|stepping|stepped away|back|aside|down",
    "not|won't .. be? going any? further|forward|ahead|on",
    "not for me",
    "not interested",
    "no more interested",
    "stop|stopping here",
    "decided to stop|leave it|end",
    "not want|wish|like to go|continue|take|pursue|be|have",
    "this is a no",
    "don't|not want the|this job|position|role",
    "my answer is|stays|remains .. no",
    "no from me|my|us|our",
    "have|having to say no",
    "not|won't .. be .. candidate|considered|applicant",
    "discontinue|discontinuing",
    "not|won't .. take part|participate",
];

const CANCEL: &[&str] = &[
    "cancel|cancelling|canceling|cancelled|canceled|cancell",
    "call|calling off",
    "calling|call it|the|our .. off",
    "can't|cannot|cant|won't|unable|not|couldn't|no .. attend|attending|come|coming|make|keep|join|participate",
    "can't|cannot|cant|couldn't|unable .. do .. interview|meeting|call|appointment|slot|today|tomorrow",
    "free up the|that|my|this slot|time",
    "take .. off .. calendar|diary",
    "drop the|our|tomorrow's|that interview|meeting|appointment|call",
];

const RESCHEDULE: &[&str] = &[
    "put|putting off|back our|the|my|it",
    "make|swap|change it|this|the|our to|for|another|interview|time|day|date",
    "reschedul*",
    "re schedul*",
    "postpon*",
    "rearrang*",
    "re arrang*",
    "move|moving|shift|shifting|push|pushing|put|bring our|the|my|it|this|back|tomorrow's|today's .. interview|meeting|call|appointment|slot|conversation|to|back|forward|chat",
    "another|different|new|other|later|alternative|better time|date|day|slot|appointment|times|dates|slots",
    "delay|delaying",
    "pick|find|agree|set|choose .. new|another|other",
    "some other time|day",
    "do it|this|the on|at another|a",
    "next week instead",
];

const SWITCH_FORMAT: &[&str] = &[
    "switch|switching|change|changing|move|moving|convert .. to .. video|phone|zoom|teams|remote|online|telephone|call|person",
    "meet|speak|talk|interview|do|hold|have|join|attend|conduct|run .. by|via|over|on|through .. video|phone|zoom|teams|telephone|skype|online",
    "video|phone|telephone|zoom|teams|remote|online call|interview|meeting|instead|conversation",
    "join|attend|meet|interview|do|hold .. remotely|online|virtually",
    "by|via|over video|phone|zoom|teams|telephone|the",
];

/// Words before a decision that leave it open.
const OPEN: &[&str] = &[
    "might",
    "may",
    "whether",
    "if",
    "considering",
    "thinking",
    "maybe",
    "perhaps",
    "possibly",
    "probably",
    "consider",
    "could",
    "should",
    "unsure",
    "wondering",
    "tempted",
    "likely",
    "undecided",
    "torn",
    "almost",
    "hesitate",
    "hesitant",
    "leaning",
    "inclined",
];

/// Phrases that only look like one of the decisions.
const NOT_DECISIONS: &[&str] = &[
    "not hesitate",
    "not|isn't quite|really|entirely|yet? sure|certain|convinced|clear|know|decided",
    "not|isn't sure|certain|convinced|clear",
    "am|i'm|are|we're not .. sure|certain|convinced|clear",
    "withdraw|withdrawing|withdrawn the offer",
    "you|company|team|they .. cancelled|cancel|canceled|rescheduled|postponed|withdrew|declined|moved",
    "move forward with other|another|someone",
    "was|were|been|got cancelled|canceled|rescheduled|postponed|moved",
    "before i withdraw|decline|cancel",
    "not want|wish to|have waste|take|keep|hold|go without|into|too|any more of",
    "not want|wish to take|waste|use any? more? of? your",
    "another|different time|day .. of life",
    "other candidates",
    "no longer than",
    "not take|taking this decision|lightly|step",
    "not a decision",
    "not take|taking up|any more of? your|more",
    "take|taking up any? more? of? your",
    "without going into",
    "not go|going into",
    "no longer wish to take",
];

/// The decisions stated in a text, in reading order.
pub(crate) fn decisions(text: &Words) -> Said {
    let kinds: [(Sort, &[&str]); 8] = [
        (Sort::Rescind, RESCIND),
        (Sort::DeclineOffer, DECLINE_OFFER),
        (Sort::DeclineInvitation, DECLINE_INVITATION),
        (Sort::Withdraw, WITHDRAW),
        (Sort::StepOut, STEP_OUT),
        (Sort::Reschedule, RESCHEDULE),
        (Sort::SwitchFormat, SWITCH_FORMAT),
        (Sort::Cancel, CANCEL),
    ];
    let mut never = Taken::new(text);
    for words in text.find(NOT_DECISIONS) {
        never.take(&words);
    }
    let mut taken = Taken::new(text);
    let mut said = Said::default();
    for (sort, phrases) in kinds {
        for words in text.find(phrases) {
            if taken.any(&words) || never.any(&(words.start..words.start + 1)) {
                continue;
            }
            match meant(text, &words, sort) {
                Meant::Decided => {
                    taken.take(&words);
                    said.decisions.push(Decision { words, sort });
                }
                Meant::Weighed => said.weighed.push(words),
                Meant::Otherwise => {}
            }
        }
    }
    sort_by_key(&mut said.decisions, |decision| decision.words.start);
    sort_by_key(&mut said.weighed, |words| words.start);
    said
}

/// What a text says about a decision.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The decisions it states.
    pub(crate) decisions: Vec<Decision>,
    /// Words that would state one if another word did not leave it open: "I might withdraw".
    pub(crate) weighed: Vec<Found>,
}

/// The words that some phrase has taken already.
struct Taken(Vec<bool>);

impl Taken {
    fn new(text: &Words) -> Taken {
        Taken(vec![false; text.words.len()])
    }

    fn any(&self, words: &Found) -> bool {
        self.0.get(words.clone()).is_some_and(|words| words.contains(&true))
    }

    fn take(&mut self, words: &Found) {
        self.0.get_mut(words.clone()).into_iter().flatten().for_each(|word| *word = true);
    }
}

/// How words that may state a decision are meant.
enum Meant {
    Decided,
    Weighed,
    /// Denied, asked, quoted, or said of somebody else.
    Otherwise,
}

/// Whether the words state a decision of the person who writes, and neither deny nor weigh it.
fn meant(text: &Words, words: &Found, sort: Sort) -> Meant {
    let Some(sentence) = text.sentence_of(words.start) else { return Meant::Otherwise };
    if sentence.place != Place::Main || text.quoted(words) {
        return Meant::Otherwise;
    }
    if !sort.exit() {
        // A wish is enough to move an appointment: "Would it be possible to reschedule?"
        let denied = text.preceded(words.start, 3, &["not", "don't", "never", "didn't", "without"]);
        return if denied { Meant::Otherwise } else { Meant::Decided };
    }
    let denied =
        text.preceded(words.start, 4, &["not", "don't", "never", "didn't", "dont", "without", "before", "hesitate"]);
    let open = weighed(text, words.start, sentence.words.start) && !asked(text, sentence.words.start);
    let question = text.text(sentence.at.clone()).ends_with('?') && !asked(text, sentence.words.start);
    let before = sentence.words.start.max(words.start.saturating_sub(3))..words.start;
    let theirs = text.has_in(&before, &["you|they|she|he|candidates|company have|has|had|did|to|are|is"]);
    match (denied || question || theirs, open) {
        (true, _) => Meant::Otherwise,
        (false, true) => Meant::Weighed,
        (false, false) => Meant::Decided,
    }
}

/// Whether a word just before leaves it open, and nothing after that word settles it: "after some thinking I have decided".
fn weighed(text: &Words, at: usize, start: usize) -> bool {
    let settled = ["decided", "decision", "must", "will", "i'm", "am", "i've", "i'll", "concluded", "sure"];
    let from = start.max(at.saturating_sub(5));
    let open = (from..at).rev().find(|word| OPEN.contains(&text.word(*word)));
    open.is_some_and(|open| !(open..at).any(|word| settled.contains(&text.word(word))))
}

/// Whether a sentence asks the reader to carry a decision out.
fn asked(text: &Words, start: usize) -> bool {
    let end = text.sentence_of(start).map_or(start, |sentence| sentence.words.end);
    text.has_in(&(start..end), &["please|kindly", "could|can|would you", "obliged|grateful|glad if you"])
}

/// Where thanks are given.
pub(crate) fn thanks(text: &Words) -> Vec<Found> {
    let mut found = text.find(&[
        "thank|thanks|thankyou|thx|thankful|thnx|tks|thanx",
        // Thanks that slip in from other tongues, and over the counter.
        "ta for|very|so|again|muchly",
        "merci|danke|gracias|grazie|obrigado|obrigada|mihi|shukriya|dhanyavad|tack|kiitos|dank|arigato|dziękuję|dzięki|asante|mahalo",
        "grateful|gratefully",
        "appreciate|appreciated|appreciative|appreciation|appreciating|apreciate",
        "gratitude",
        "obliged to you",
        "honour|honor|privilege|honoured|honored|privileged to|that",
        "cheers for",
        "indebted to",
        "much obliged",
        "pleasure|good|great|nice|lovely|joy to|meeting|speaking|talking meet|speak|talk|you|with",
        "kind|good|nice|sweet|generous|lovely|decent|thoughtful|gracious of you|your|everyone",
        "such|your|their|the kindness|warmth|hospitality|generosity|patience",
        "treated|welcomed|received|looked me|after .. well|kindly|kindness|warmly|warmth",
        "means|meant a lot|great|so",
        "i|really enjoyed our|the|meeting|speaking|talking|my|learning|getting",
    ]);
    found.retain(|found| {
        let next = text.word(found.end);
        let before = found.start.checked_sub(1).map(|at| text.word(at)).unwrap_or_default();
        let cause = next == "to"
            && text.word(found.start) == "thanks"
            && !matches!(before, "my" | "many" | "our" | "sincere" | "warm");
        let asks = text.preceded(found.start, 4, &["would", "i'd", "we'd"])
            && text.word(found.start).starts_with("appreciat")
            || text.preceded(found.start, 2, &["would"]) && text.word(found.start) == "grateful";
        let no = matches!(before, "no" | "not" | "hardly")
            || text.negated(found) && !matches!(text.word(found.start), "thank" | "thanks");
        !(cause || asks || no || next == "god" || next == "goodness" || next == "heavens")
    });
    found
}

/// What belongs to a hiring process and can come to an end for one person.
const BELONGS: &[&str] = &[
    "job|jobs|role|position|post|vacancy|place|seat|placement|traineeship|internship|apprenticeship|scholarship",
    "process|application|candidacy|candidature|procedure|recruitment|selection|running|race|shortlist|list|pool",
    "offer|contract|interview|interviews|opportunity|invitation|round|rounds|stage|stages|scheme|programme",
    "for|with|to|at|on|join|joining your|you|them|your|this|it|that",
    "name|hat|cv|file|documents|papers|resume",
    "part",
    "say|tell|saying|telling|answer|be|is .. no",
];

/// Words that end something, whoever says them.
const ENDS: &[&str] = &[
    "~give|giving|gave|given .. up|back|away|over",
    "~drop|~end|~quit|~skip|~forgo|~relinquish|~renounce|~resign|~retire|~scrap|~scratch|~strike|~remove|~delete|~cross",
    "~stop|~finish|~conclude|~close|~free|~release|~refrain|~abstain|~desist|~disengage|~detach|~excuse",
    "~pull|~bow|~step|~opt|~bail|~back|~duck|~drop|~fall|~tap|~check|~count|~rule|~take|~leave|~walk|~turn|~stand|~draw|~hold|~cry|~beg|~call .. out|back|down|off|aside|away",
    "come|coming|get|getting|move|moving|go|going|drop|dropping|bring|bringing out|off of|the|this|your",
    "~give|giving it|this|that|the .. a? miss|pass|skip|up|over",
    "~say|~tell|~answer|~reply|~mean|~write .. no",
    "~put|~draw|~make|~set|bring|bringing .. end|stop|line|close|halt",
    "~let .. go|pass|lie",
    "leave|leaving",
    "done|through|finished with",
    "elsewhere|somewhere else",
    "someone|somebody|another|other|others else|candidate|candidates",
    "instead",
    "is|it's|be|answer|to a? no",
    "refusal|cancellation|rejection|resignation|renunciation|withdrawal",
    "staying|stay|remain|remaining put|where|with|here|in|at",
    "taken|took|accepted|signed|found|chosen|chose another|other|different|a|an|something|one|up",
];

/// Words of refusal that look ahead.
const REFUSES: &[&str] = &[
    "not|won't|wont|can't|cant|cannot|never|unable|don't|dont|isn't|longer|nor|against|without|nae|shan't|unavailable",
    "no coming|going|doing|taking|joining|wanting|starting|accepting",
];

/// Words behind a refusal that refuse nothing: "I won't forget the interview", "I am not sure".
const KEEPS: &[&str] = &[
    "not|won't|wont|can't|cant|cannot|never|unable|don't|dont|isn't|longer|nor|against|without .. sure|certain|know|decided|heard|received|forget|find|imagine|ask|wish|say|hope|mind|believe|understand|thank|deny|complain|recall|remember|regret|see|tell|express|describe|hesitate|reply|replied|answered|answer|fault|hear|wait|stand|resist|help|hold|blame|expect|enough|only|just|because|yet|easy|easily|lightly|doubt",
];

/// More sentences than a letter has: what goes beyond is not searched for words that no list knows.
pub(crate) const LETTER: usize = 200;

/// Sentences that may well say the decision in words that no list knows: somebody ends or refuses what belongs to the
/// process, and neither asks nor weighs it.
pub(crate) fn implied(text: &Words, role: &str) -> bool {
    let titles: Vec<&str> = role.split_whitespace().filter(|word| word.len() >= 4).collect();
    let role: Vec<Found> = titles.iter().flat_map(|word| text.find_name(word)).collect();
    let ends = |words: &Found| {
        let own = text.has_in(words, &["i|i'm|i've|i'll|i'd|we|we're|we've|we'll|my|me|myself|mine"]);
        let bare = words.len() >= 3 && text.has_in(&(words.start..words.start + 1), &["not|no|won't|wont|can't|cant|cannot|have|had|am|going|will|must|sadly|unfortunately|sorry|please|kindly|afraid|decided|don't|dont|pls|regret|leaving|giving|dropping|taking|stopping|ending"]);
        let past = |at: usize| {
            matches!(text.word(at), "did" | "had" | "have" | "was" | "were" | "could" | "would" | "has" | "been")
        };
        let refuses = words.clone().any(|at| {
            REFUSES.iter().any(|phrase| text.matches(phrase, at).is_some())
                && !(at > words.start && past(at - 1))
                && !KEEPS.iter().any(|phrase| text.matches(phrase, at).is_some())
        });
        let ended = words
            .clone()
            .any(|at| ENDS.iter().any(|phrase| text.matches(phrase, at).is_some()) && !text.negated(&(at..at + 1)));
        let about = text.has_in(words, BELONGS)
            || role.iter().any(|found| words.contains(&found.start))
            || words.clone().any(|at| text.name_end(at).is_some());
        // "Please bin my application", whatever the verb.
        let handed_back = text.has_in(
            words,
            &["please|kindly|pls|can|could|feel .. my|the application|candidacy|candidature|name|profile|cv"],
        ) && !text.has_in(
            words,
            &["keep|consider|hold|read|review|see|find|check|remember|forward|update|send|add|attach|open"],
        );
        (own || bare) && (refuses && about || ended || handed_back)
    };
    let main = text.sentences.iter().filter(|sentence| sentence.place == Place::Main && !sentence.words.is_empty());
    main.take(LETTER).filter(|sentence| !text.quoted(&sentence.words)).any(|sentence| {
        let asks = asked(text, sentence.words.start);
        let question = text.text(sentence.at.clone()).ends_with('?') && !asks;
        // "After some days of thinking" opens nothing, and "maybe later" says nothing of now.
        let thought = ["after", "having", "upon", "following", "with", "much", "long"];
        let past = |at: usize| matches!(text.word(at), "thinking" | "considering") && text.preceded(at, 5, &thought);
        let open = |words: &Found| words.clone().any(|at| OPEN.contains(&text.word(at)) && !past(at)) && !asks;
        let says = |words: &Found| !open(words) && ends(words);
        !question && (says(&sentence.words) || text.clauses(sentence).iter().any(says))
    })
}

/// Whether the other side is praised or the writer is touched: thanks without the word.
pub(crate) fn warmth(text: &Words, words: &Found) -> bool {
    text.has_in(
        words,
        &[
            "flattered|honoured|honored|delighted|humbled",
            "i|am|was|i'm|we|were|feel|felt .. touched|moved",
            "received|treated|hosted|looked|welcomed|fed|greeted|took|taken after? me|us .. with|like|so|as|care|in",
            "your|you|team|everyone|everybody|panel|committee|office|colleagues|staff .. grace|warmth|kindness|courtesy|generosity|patience|hospitality|trust|confidence|faith|honesty|openness|encouragement",
            "grace|warmth|kindness|courtesy|generosity|patience|hospitality|trust|confidence|faith|honesty|openness|encouragement .. you|your|everyone|team",
            "you|you've|they|everyone|everybody|team|committee|colleagues|staff|people have|has|were|was|are|is|been|could|made .. star|stars|kind|kinder|generous|helpful|great|patient|lovely|gracious|wonderful|fantastic|brilliant|welcome|welcoming|attentive|thoughtful|supportive|friendly|warm",
            "generous|patient|kind with|of|to their|your|you|me|us",
            "bless you",
            "real|great|true privilege|honour|honor|pleasure|joy",
        ],
    )
}

/// Where an apology is made.
pub(crate) fn apologies(text: &Words) -> Vec<Found> {
    let mut found = text.find(&[
        "sorry|soz", "apologise|apologize|apologies|apology|apologising|apologizing|apologise|apologises|apolgies|appologise|appologies|apologetic",
        "regret telling|saying|writing|doing|letting|giving|cancelling|calling .. .. late|today|now|short",
        "regret to tell|say|let|inform .. .. late|short",
        "regret the|any|this|that|causing|having|my|how|not .. inconvenience|trouble|disruption|short|late|notice|delay|silence|you|your|i|replied|left|it",
        "forgive me|my|the|this", "pardon the|my|me", "excuse the|my late|short|silence|delay", "my bad", "i regret the|any|this", "am|i'm|feel|so|deeply|truly ashamed", "mea culpa",
    ]);
    found.retain(|found| {
        let next = text.word(found.end);
        let before = found.start.checked_sub(1).map(|at| text.word(at)).unwrap_or_default();
        let pity = text.word(found.start) == "sorry"
            && (next == "to" && matches!(text.word(found.end + 1), "hear" | "learn" | "read" | "say" | "see")
                || matches!((next, text.word(found.end + 2)), ("for", "loss")));
        let none = matches!(before, "no" | "not" | "without" | "never")
            || text.preceded(found.start, 3, &["need", "nothing"])
            || matches!(text.word(found.start), "apology" | "apologies") && !is_own_apology(text, found);
        let sentence_main = text.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main);
        !pity && !none && sentence_main
    });
    found
}

/// Whether an apology is the writer's: "I owe you an apology", and not "you owe me an apology" or "the apology you sent".
fn is_own_apology(text: &Words, found: &Found) -> bool {
    let theirs = text.preceded(found.start, 3, &["your"])
        || text.has_in(&(found.end..found.end + 4), &["you|they .. made|sent|offered|gave|wrote"]);
    let you = (found.start.saturating_sub(5)..found.start).rev().find(|at| text.word(*at) == "you");
    let from_you = you.is_some_and(|you| {
        let gives = &["owe", "owed", "owing", "offer", "offering", "give", "giving", "send", "sending", "to"];
        !text.preceded(you, 1, gives) && !text.preceded(found.start, 2, &["my", "our"])
    });
    let same = |at: usize| text.sentence_of(at).map(|sentence| sentence.words.start);
    !(theirs || from_you && you.and_then(same) == same(found.start))
}

/// The phrases of every kind of reason.
const REASONS: &[(Because, &[&str])] = &[
    (
        Because::OtherOffer,
        &[
            "accepted|accept|accepting|signed|taken|taking|took|chosen|chose|got|received .. another|other|different|elsewhere",
            "accepted|accept|accepting|signed|taken|took a|an .. offer|position|role|job|contract|opportunity|post",
            "another|other|different offer|job|employer|company|organisation|organization|opportunity|position|role",
            "offer|job|position|role|work elsewhere|from",
            "going|gone|go with another|a",
            "staying|stay|remain with|at|in my current|present",
            "current employer .. offered|promotion|matched|counter",
            "been|was|got given|offered|promoted|accepted|selected|admitted|chosen",
            "found|got|landed|have .. one|something|place|work|job nearer|closer|else|at|in|with|near",
            "counteroffer",
            "signed elsewhere|with",
        ],
    ),
    (
        Because::Fit,
        &[
            "not|isn't|wasn't|doesn't|don't .. fit|match|suit|align|aligned|suited|right",
            "better|right|best|good|closer|poor|wrong fit|match",
            "mismatch",
            "differ|differs|different from",
            "fit|fits|match|matches .. my|me|what|with",
            "closer|nearer|further|farther to|from|than|home|by",
            "leans|lean towards|more",
            "looking for something|a|more",
            "beyond|outside my",
            "more|less .. than i|my",
        ],
    ),
    (
        Because::Direction,
        &[
            "different|another|new direction|path|route|field|chapter|track|way",
            "priorities|plans|goals|direction|circumstances|situation|focus .. changed|shifted|change|changes",
            "change|changed|changes of|my|in heart|mind|plans|direction|circumstances|career|careers|priorities",
            "pursue|pursuing another|a|other|different|my",
            "rethink*",
            "my career|goals|aims|studies",
            "university|freelance|freelancing|college|degree|master's|masters|phd|doctorate|apprenticeship|traineeship",
            "back to school|studying|college",
            "my|to studies|study",
            "own business|company",
            "what i want",
            "lost heart|interest",
        ],
    ),
    (
        Because::Contract,
        &[
            "permanent|temporary|direct contract|employment|position|role|hire|basis|job",
            "fixed term",
            "agency|contractor basis|arrangement|contract|role|set",
            "employment|contract type|model|arrangement|form|status",
        ],
    ),
    (Because::Visa, &["visa|sponsorship|permit|immigration", "work authorisation|authorization|permission"]),
    (
        Because::Move,
        &[
            "relocat*",
            "moving|move|moved to|away|abroad|cities|house|home|back|country|soon",
            "commut*",
            "drive|travel|journey|distance which|that|is|was|too|requirements|share|time|every|each|twice",
            "far|long away|from|drive|way|journey",
            "logistics|logistical",
        ],
    ),
    (
        Because::Family,
        &[
            "family|child|children|partner|parents|mother|father|wife|husband|kids|son|daughter|mum|dad|mom|parental|childcare|baby",
        ],
    ),
    (
        Because::Health,
        &[
            "health|medical|illness|ill|sick|unwell|hospital|doctor|doctor's|injury|injured|surgery|fever|flu|covid|migraine|poorly|diagnosed|temperature|virus|throat|ear|tooth|toothache",
            "not|don't|isn't .. well",
            "under the weather",
            "a|some|stomach|nasty|bad cold|bug",
            "come|came|gone|going down with",
            "lost my voice",
        ],
    ),
    (
        Because::Personal,
        &[
            "personal|private reasons|reason|matters|matter|circumstances|grounds|situation|issue|issues|commitments|obligations|life|nature|things",
            "personal",
            "circumstances at|have|changed",
            "my plans|situation|life .. changed|change|different",
            "professional reasons",
        ],
    ),
    (
        Because::Emergency,
        &[
            "emergency",
            "unforeseen|unexpected|urgent",
            "accident|bereavement|funeral",
            "car|van|bike|bicycle|boiler|roof|train|bus|tram|flight|ferry|pipe .. broke|broken|breakdown|fail*|delay*|cancel*|burst|stuck|leak*|trouble",
            "broken down",
            "train|flight|bus .. cancelled|strike|canceled|delayed",
            "strike",
        ],
    ),
    (
        Because::Timing,
        &[
            "timing",
            "schedule|diary|calendar clash|conflict|conflicts|changed",
            "clash|clashes|conflict|conflicts with|at",
            "deadline|workload|commitment|commitments|obligations|obligation",
            "start date",
            "notice period",
            "called in|into",
            "double booked",
            "exam|exams",
            "work trip|meeting|matter",
        ],
    ),
    (
        Because::Pause,
        &[
            "pause|pausing|paused|stop|stopping|stopped|ending|halt my|the|our .. search|hunt|looking|applications",
            "no longer|not looking|searching",
            "taking|take a|some .. break|time|off",
        ],
    ),
    (
        Because::Pay,
        &[
            "salary|pay|compensation|remuneration|wage|wages|benefits|money",
            "below|under|less|short .. than? i|what|my .. need|expected|minimum|asked|hoped|expect|live|earn",
            "afford",
        ],
    ),
    (Because::Values, &["my values", "ethical|ethics"]),
    (
        Because::Bare,
        &[
            "because|cos|cuz|becuase",
            "due|owing to",
            "the|my|one|main|another|real reason|reasons is|was|for|are|being|why|that",
            "on account of",
            "given that|my|how",
            "that is|that's why",
        ],
    ),
];

/// Where a reason is given, one entry for every place.
pub(crate) fn reasons(text: &Words) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    let mut taken = Taken::new(text);
    for (kind, phrases) in REASONS {
        for words in text.find(phrases) {
            let Some(sentence) = text.sentence_of(words.start) else { continue };
            let wish = text.has_in(&sentence.words, WISHES);
            if sentence.place == Place::Main && !taken.any(&words) && !wish && !text.quoted(&words) {
                taken.take(&words);
                topics.push(Topic { words, kind: *kind });
            }
        }
    }
    sort_by_key(&mut topics, |topic| topic.words.start);
    topics
}

/// Sentences of wishes and later contact name fits, moves and families without giving them as reasons.
const WISHES: &[&str] = &[
    "wish you|the|your|everyone|all",
    "wishing",
    "i|we hope you|the|your|that|this|our|to|we",
    "good luck",
    "best of luck",
    "best for",
    "future roles|opportunities|openings|contact|role|opening|position",
    "stay|keep|remain in|connected",
    "paths|path cross",
    "in the future",
    "if .. role|position|opening|something|opportunity|job .. comes|opens|better|closer",
    "happy|glad to talk|hear|speak|discuss|be|recommend|refer",
];
