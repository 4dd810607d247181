//! Dates and times as people write them.

use super::words::{Found, Words};
use crate::domain::order::sort_by_key;

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

/// Words that put forward the moment after them.
const OFFERS: &[&str] = &[
    "suggest|propose|offer|proposing|suggesting",
    "free|available",
    "how|what about",
    "either|instead",
    "another|new|other|alternative|possible|following time|times|date|dates|slot|slots|option|options|day|days",
    "could|can|shall|might|may we|i|the|it|our",
    "i|we could|can|may|might",
    "i'd|i'll|i would|will? be? able|free|glad|happy",
    "could|can|would you|it|that .. do|meet|make|manage|move|possible|work|suit|reschedule|talk|speak",
    "would|might|if|could",
    "prefer",
    "let's",
    "options|times|slots are",
    "to|until|till for? either",
    "next week instead",
];

/// Words that change an appointment, whose own moment follows them.
const MOVES: &[&str] = &[
    "reschedul*|postpon*|rearrang*",
    "move|moved|moving|push|pushing|shift|shifting|put|swap|change|changing|take|taking|bring|bringing",
    "cancel*|call|calling",
];

/// Words that move an appointment which is named before them or beside them.
const MOVES_IT: &[&str] = &[
    "reschedule|rescheduling|postpone|postponing|rearrange|rearranging|move|moving|push|pushing|shift|shifting|put|putting|swap|change|changing|bring|bringing .. it|this|that|our|the|my|things",
];

/// Words behind a moment after which nothing takes place then.
const FALLS: &[&str] = &[
    "falls|fall away|through|out",
    "is|are|was|were|be|been cancelled|canceled|off|void|over|gone",
    "is|are no longer|more",
    "can|may|should|must|will|has|have to? be? cancelled|canceled|fall|been|dropped|freed|go|lapse",
    "will|can|cannot|can't|won't|does|doesn't|do|don't|should not? take|happen|stand|apply|go .. place|ahead|longer|more",
    "will|can|does|do|should not|no happen|stand|apply|longer|take|be|go",
    "won't|can't|cannot|doesn't|don't take|happen|stand|apply|go|be",
    "lapses|lapse",
];

/// Words that a booked appointment stands after.
const BOOKED: &[&str] = &[
    "interview|meeting|appointment|slot|call|conversation|chat|visit|assessment|round|session .. on|at|for|this|today|tomorrow|scheduled|booked|planned|set|due|,",
    "interview|meeting|appointment|slot|call|conversation|chat|visit|assessment|round|session",
    "scheduled|booked|planned|arranged|confirmed|set|due|agreed|supposed|meant",
    "were|was going|to to? meet|talk|speak|interview",
    "invited|invitation|invite",
];

/// Words that say that the person does not come at the moment after them.
const ABSENT: &[&str] = &[
    "can't|cannot|cant|couldn't|unable|won't|wont|not|no|longer .. attend|make|come|keep|join|be|manage|do|meet|there|able",
    // What is sent or said then is no meeting.
    "i'll|will|shall .. send|write|confirm|email|mail|return|answer|reply|give|let|post|bring|decide|tell",
    "missed|miss|missing|away|abroad|travelling|traveling|busy|clash|clashes|conflict|conflicts",
];

/// Words after a moment that put it forward.
const SUITS: &[&str] =
    &["work|works|suit|suits|fine|possible|better|too|instead", "would|could|can|might .. work|suit|be|do|make"];

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
    let mut cues: Vec<(Found, Cue)> = [(OFFERS, Cue::Offered), (BOOKED, Cue::Booked), (ABSENT, Cue::Absent)]
        .into_iter()
        .flat_map(|(phrases, cue)| text.find(phrases).into_iter().map(move |found| (found, cue)))
        .collect();
    sort_by_key(&mut cues, |(found, _)| found.start);
    let moves = text.find(MOVES);
    let mut moved_to = text.find(MOVES_IT);
    moved_to.retain(|found| !text.negated(found));
    let mut offered: Option<Found> = None;
    for moment in &mut moments {
        let Some(sentence) = text.sentence_of(moment.words.start) else { continue };
        // What stands before the moment in its sentence.
        let until = moment.words.start;
        let cue = |at: usize| cues.partition_point(|(found, _)| found.start < at);
        let moved = |at: usize| moves.partition_point(|found| found.start < at);
        let led = cues.get(cue(sentence.words.start)..cue(until)).unwrap_or_default();
        let moved = moves.get(moved(sentence.words.start)..moved(until)).unwrap_or_default();
        let to = moved_to.get(..moved_to.partition_point(|found| found.start < until)).unwrap_or_default().last();
        let to = to.is_some_and(|found| found.start >= sentence.words.start && text.preceded(until, 2, &["to", "for"]))
            && !led.last().is_some_and(|(_, cue)| *cue == Cue::Absent);
        moment.proposed = !falls(text, moment)
            && (to || is_proposed(text, moment, led, moved.last().map(|found| found.start), offered.as_ref()));
        if moment.proposed {
            offered = Some(moment.words.clone());
        }
    }
    moments
}

/// What the words before a moment make of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    Offered,
    Booked,
    Absent,
}

/// Whether a moment is put forward: the nearest words before it that say anything about it decide, then the words after
/// it, then the company it stands in.
fn is_proposed(
    text: &Words,
    moment: &Moment,
    cues: &[(Found, Cue)],
    moved: Option<usize>,
    offered: Option<&Found>,
) -> bool {
    let Some(sentence) = text.sentence_of(moment.words.start) else { return false };
    let start = moment.words.start;
    let nearest = |wanted: Option<Cue>| {
        let fits = |entry: &&(Found, Cue)| wanted.is_none_or(|cue| cue == entry.1);
        cues.iter().filter(fits).max_by_key(|(found, cue)| (found.start, *cue == Cue::Absent))
    };
    // "to Friday" is where a move goes; "until Friday" is how long something lasts.
    let led_to = text.preceded(start, 2, &["to", "until", "for"]);
    if moved.is_some() && led_to && cues.iter().any(|(_, cue)| *cue != Cue::Absent) {
        return true;
    }
    let joined = offered.is_some_and(|last| {
        last.end <= start && sentence.words.contains(&last.start) && text.has_in(&(last.end..start), &["or", "and"])
    });
    // What is joined to a time put forward, and not spoken of in between, is put forward too.
    let untouched = offered.is_some_and(|last| !cues.iter().any(|(found, _)| found.start >= last.end));
    if joined && untouched {
        return true;
    }
    match nearest(None) {
        // What is moved or asked away stands already: "could we move the one on Monday".
        Some((found, Cue::Offered)) => moved.is_none_or(|moved| moved <= found.start),
        Some((_, Cue::Absent)) => false,
        Some((found, Cue::Booked)) => {
            // "Could we have our interview on Thursday": asked for, unless it is the one that is moved.
            let asked = nearest(Some(Cue::Offered)).map(|(offer, _)| offer.start);
            let absent = nearest(Some(Cue::Absent)).is_some_and(|(absent, _)| Some(absent.start) > asked);
            let format = text
                .has_in(&sentence.words, &["by|over|via|on video|phone|zoom|teams|skype|telephone", "online|remotely"]);
            joined
                || asked.is_some_and(|asked| {
                    asked < found.start && moved.is_none_or(|moved| moved < asked) && !absent && !format
                })
        }
        None => {
            let after = moment.words.end..sentence.words.end;
            let question = text.text(sentence.at.clone()).ends_with('?');
            // A line with nothing else in it, below an offer, is one of the times offered.
            let above = text.words.get(start).and_then(|word| text.sentences.get(word.sentence.checked_sub(1)?));
            let listed = offered.is_some() || above.is_some_and(|above| text.text(above.at.clone()).ends_with(':'));
            let alone = sentence.words.len() <= moment.words.len() + 3 && listed;
            sentence.bullet
                || joined
                || alone
                || question && moved.is_none()
                || text.has_in(&after, SUITS) && !text.has_in(&after, &["not|doesn't|don't|no|longer"])
        }
    }
}

/// Whether what would be then does not take place: "the talk on Thursday falls away too".
fn falls(text: &Words, moment: &Moment) -> bool {
    let end = moment.words.end;
    let next = text.word(end);
    let from = end + usize::from(matches!(next, "therefore" | "then" | "also" | "too" | "now" | "so" | "thus"));
    let sentence = |at: usize| text.words.get(at).map(|word| word.sentence);
    sentence(from) == sentence(moment.words.start) && FALLS.iter().any(|phrase| text.matches(phrase, from).is_some())
}

/// "Tomorrow's meeting" names the day as "the meeting tomorrow" does.
fn day(text: &Words, at: usize) -> bool {
    let word = text.word(at);
    DAYS.contains(&word.strip_suffix("'s").unwrap_or(word))
}

/// The part of a moment that begins at a word: its end, and whether it is a date or a time.
fn part(text: &Words, at: usize) -> Option<(usize, bool, bool)> {
    let word = text.word(at);
    let next = text.word(at + 1);
    let bytes = text.words.get(at)?.at.clone();
    let gap =
        |a: usize| text.words.get(a).zip(text.words.get(a + 1)).map_or("", |(a, b)| text.text(a.at.end..b.at.start));
    if day(text, at) {
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
