//! Dates and times as people write them.

use std::ops::Range;

use super::words::{Found, Words};

/// A date, a time or both, in words that stand together.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    pub(crate) words: Found,
    pub(crate) date: bool,
    pub(crate) time: bool,
    /// It is put forward, and is not the appointment that stands already.
    pub(crate) proposed: bool,
}

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
];

const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "today",
    "tomorrow",
    "tonight",
    "tmrw",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
];

const TIMES: &[&str] = &["noon", "midday", "morning", "afternoon", "evening", "o'clock", "lunchtime"];

const HOURS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half",
    "quarter",
];

/// Words between the parts of one moment.
const JOINTS: &[&str] = &[
    "the", "of", "at", "on", "in", "around", "about", "from", "this", "next", "coming", "st", "nd", "rd", "th",
    "between", "to", "until", "till",
];

/// Words that put a moment forward, whatever stands between.
const OFFERS: &[&str] = &[
    "suggest|propose|offer|proposing|suggesting",
    "free|available on|at|for|this|next|tomorrow|in|any|from|between|either",
    "how|what about",
    "either",
    "new|other|alternative|possible|following times|time|dates|date|slots|options|option",
    "instead",
    "works|work|suits|suit well|for|better|too",
    "would|does|do|might|if .. work|works|suit|suits|fit",
    "options|times|slots are",
    "to|until|for either",
];

/// Words that ask for something, which may be the moment.
const REQUESTS: &[&str] = &[
    "could|can|shall|might|may we",
    "could|can you .. do|meet|make|manage",
    "i could|can .. come|do|meet|make|be|manage|speak|talk",
    "reschedule|move|moved|rescheduled|postpone|push|shift .. to|for|until",
    "could .. work|do",
];

/// Words that a booked appointment stands after.
const BOOKED: &[&str] = &[
    "interview|meeting|appointment|slot|call|conversation|chat|visit|assessment|round|session .. on|at|for|this|today|tomorrow|scheduled|booked|planned|set|due|,",
    "scheduled|booked|planned|arranged|confirmed|set|due|agreed .. for|on|at",
    "attend|make|come|keep|missed|miss",
];

/// Every moment in a text, in reading order.
pub(crate) fn moments(text: &Words) -> Vec<Moment> {
    let mut moments: Vec<Moment> = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let Some((next, date, time)) = part(text, at) else {
            at += 1;
            continue;
        };
        let near = |moment: &Moment| {
            let same = text.words.get(moment.words.start).map(|word| word.sentence)
                == text.words.get(at).map(|word| word.sentence);
            same && at - moment.words.end <= 2 && (moment.words.end..at).all(|word| JOINTS.contains(&text.word(word)))
        };
        match moments.last_mut() {
            Some(moment)
                if near(moment)
                    && !(moment.date && date && moment.time)
                    && !(moment.time && time && !date && moment.date && day(text, at)) =>
            {
                moment.words.end = next;
                moment.date |= date;
                moment.time |= time;
            }
            _ => moments.push(Moment { words: at..next, date, time, proposed: false }),
        }
        at = next;
    }
    let offers = text.find(OFFERS);
    let requests = text.find(REQUESTS);
    let booked = text.find(BOOKED);
    for moment in &mut moments {
        let Some(sentence) = text.sentence_of(moment.words.start) else { continue };
        let within = |found: &&Found| sentence.words.contains(&found.start);
        let before = |found: &&Found| within(found) && found.start < moment.words.start;
        let absent = away(text, &sentence.words, moment);
        let stands = booked.iter().filter(before).any(|found| moment.words.start < found.end + 3);
        let asked = requests.iter().filter(before).map(|found| found.end).max();
        let led = asked.is_some_and(|asked| moment.words.start <= asked + 2);
        let offered = offers.iter().any(|found| within(&found));
        let offered_first = offers.iter().any(|found| before(&found));
        let fresh = !stands && (sentence.bullet || offered || asked.is_some());
        let instead = text.has_in(&sentence.words, &["instead"]);
        let offered_anew = stands && offered_first && !instead;
        let moved_to = led && text.preceded(moment.words.start, 2, &["to", "until"]);
        moment.proposed = !absent && (fresh || offered_anew || moved_to);
    }
    moments
}

/// Whether the words just before say that the person cannot come then.
fn away(text: &Words, sentence: &Range<usize>, moment: &Moment) -> bool {
    let from = sentence.start.max(moment.words.start.saturating_sub(9));
    let denies = [
        "can't|cannot|couldn't|unable|won't|not|cant .. attend|make|come|keep|join|be|manage",
        "missed|miss|cancel|cancelling",
    ];
    let last =
        (from..moment.words.start).rev().find(|at| denies.iter().any(|phrase| text.matches(phrase, *at).is_some()));
    // A request between the two begins something new: "I cannot make Monday, could we meet on Friday".
    last.is_some_and(|at| {
        !text.has_in(
            &(at..moment.words.start),
            &["could|can|shall|might|may we|i|you", "would|how|what|instead|free|available|suggest|propose|or"],
        )
    })
}

fn day(text: &Words, at: usize) -> bool {
    DAYS.contains(&text.word(at))
}

/// The part of a moment that begins at a word: its end, and whether it is a date or a time.
fn part(text: &Words, at: usize) -> Option<(usize, bool, bool)> {
    let word = text.word(at);
    let next = text.word(at + 1);
    let bytes = text.words.get(at)?.at.clone();
    let gap =
        |a: usize| text.words.get(a).zip(text.words.get(a + 1)).map_or("", |(a, b)| text.text(a.at.end..b.at.start));
    if DAYS.contains(&word) {
        return Some((at + 1, true, false));
    }
    if word == "next" && matches!(next, "week" | "month") {
        return Some((at + 2, true, false));
    }
    if TIMES.contains(&word) {
        return Some((at + 1, false, true));
    }
    let number = number(word);
    if MONTHS.contains(&word) {
        // "May" and "March" are also verbs; they count with a number beside them.
        if self::number(next).is_some_and(|day| (1..=31).contains(&day)) || ordinal(next).is_some() {
            return Some((at + 2, true, false));
        }
        let name = text.text(bytes).starts_with(char::is_uppercase) && !matches!(word, "may" | "march" | "mar" | "sep");
        return name.then_some((at + 1, true, false));
    }
    if let Some(day) = number.or_else(|| ordinal(word)).filter(|day| (1..=31).contains(day)) {
        if MONTHS.contains(&next) {
            return Some((at + 2, true, false));
        }
        if matches!(next, "of") && MONTHS.contains(&text.word(at + 2)) {
            return Some((at + 3, true, false));
        }
        let slashed =
            matches!(gap(at), "/" | "." | "-") && self::number(next).is_some_and(|month| (1..=12).contains(&month));
        if slashed
            && number.is_some()
            && (gap(at) != "." || matches!(gap(at + 1), "." | "/") || day > 12)
            && !matches!(text.word(at + 2), "am" | "pm")
        {
            let year = matches!(gap(at + 1), "/" | "." | "-") && self::number(text.word(at + 2)).is_some();
            return Some((at + 2 + usize::from(year), true, false));
        }
    }
    if let Some(hour) = number.filter(|hour| *hour <= 24) {
        if matches!(gap(at), ":" | ".") && next.len() >= 2 && minutes(next) {
            let tail = usize::from(matches!(text.word(at + 2), "am" | "pm" | "h"));
            return Some((at + 2 + tail, false, true));
        }
        if matches!(next, "am" | "pm" | "o'clock" | "h" | "uhr")
            || matches!((next, text.word(at + 2)), ("a" | "p", "m"))
        {
            return Some((at + 2 + usize::from(matches!(next, "a" | "p")), false, true));
        }
        let led = at.checked_sub(1).map(|before| text.word(before)).unwrap_or_default();
        if matches!(led, "at" | "around") && (1..=24).contains(&hour) {
            return Some((at + 1, false, true));
        }
    }
    if HOURS.contains(&word) && at.checked_sub(1).is_some_and(|before| matches!(text.word(before), "at" | "around")) {
        return Some((at + 1, false, true));
    }
    if ordinal(word).is_some()
        && at > 0
        && matches!(text.word(at - 1), "the")
        && word.len() > 2
        && word.starts_with(|c: char| c.is_ascii_digit())
    {
        return Some((at + 1, true, false));
    }
    // "10am", "2pm", "10h30", "2026-11-24" is three numbers.
    let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
    let tail = word.get(digits.len()..).unwrap_or_default();
    if !digits.is_empty()
        && digits.len() <= 2
        && (matches!(tail, "am" | "pm" | "h") || tail.strip_prefix('h').is_some_and(minutes))
    {
        return Some((at + 1, false, true));
    }
    if number.is_some_and(|year| (2000..2100).contains(&year))
        && gap(at) == "-"
        && self::number(next).is_some()
        && gap(at + 1) == "-"
    {
        return Some((at + 3, true, false));
    }
    None
}

fn number(word: &str) -> Option<u32> {
    if word.len() > 4 || !word.bytes().all(|byte| byte.is_ascii_digit()) { None } else { word.parse().ok() }
}

fn minutes(word: &str) -> bool {
    let digits = word.get(..2).unwrap_or_default();
    number(digits).is_some_and(|minutes| minutes < 60) && matches!(word.get(2..), Some("" | "am" | "pm"))
}

fn ordinal(word: &str) -> Option<u32> {
    ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).and_then(number)
}

/// Periods in which somebody could come back, without any day.
pub(crate) const PERIODS: &[&str] = &[
    "in|from|next|this|by|after|during the? early|late? spring|summer|autumn|fall|winter|year|quarter|month|season",
    "next spring|summer|autumn|fall|winter|year|quarter|month|january|february|march|april|may|june|july|august|september|october|november|december",
    "in|from|by|after january|february|march|april|may|june|july|august|september|october|november|december",
    "in|after|within a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|some|several|3|4|6|9|12|18 months|month|weeks|year|years",
    "in|from|by|after q1|q2|q3|q4|2025|2026|2027|2028|2029|2030",
    "spring|summer|autumn|fall|winter|january|february|march|april|june|july|august|september|october|november|december of? 2025|2026|2027|2028|2029|2030",
    "once i|my|the",
    "after the|my summer|holidays|move|exams|year|degree|studies|leave",
];
