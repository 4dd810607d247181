//! Check `mc-proofread`.

use super::*;

pub static MC_PROOFREAD: Check = Check {
    id: "mc-proofread",
    kind: CheckKind::Require,
    medium: CheckMedium::Written,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "A slip of the pen",
    detects: "Doubled words, double blanks, somebody else’s name in the greeting, and a role, date or time other than yours.",
    explain: "A wrong name or a doubled word reads as haste.",
    fix: "Correct it.",
    sources: &[&S3_19],
    find,
    flags: Example::email(
        WITHDRAW,
        "Dear Anna,\n\nThank you for for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        WITHDRAW,
        "Dear Maya,\n\nThank you for your time. I know that that is short. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
};

/// Words that may stand twice.
const TWICE: &[&str] =
    &["that", "had", "very", "so", "bye", "ha", "no", "never", "really", "is", "many", "much", "again", "far", "had"];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    let source = reading.draft.body;
    for at in 1..body.words.len() {
        let word = body.word(at);
        let gap = body.span(&(at - 1..at)).end..body.span(&(at..at + 1)).start;
        let apart = body.text(gap.clone());
        let letters = word.chars().all(char::is_alphabetic);
        if word == body.word(at - 1)
            && letters
            && !TWICE.contains(&word)
            && !apart.is_empty()
            && apart.chars().all(char::is_whitespace)
            && apart.matches('\n').count() <= 1
        {
            let second = body.span(&(at..at + 1));
            hits.push(reading.marks(&(at - 1..at + 1)).fixed(gap.start..second.end, ""));
        } else if apart.len() > 1 && apart.chars().all(|c| c == ' ') {
            hits.push(Hit::body(gap.clone()).fixed(gap, " "));
        }
    }
    // Two blanks after a full stop are an old habit of typing, and no slip.
    hits.extend(misnamed(reading, source));
    hits.extend(mistitled(reading));
    hits.extend(misdated(reading, context));
}

/// A greeting that names somebody else.
fn misnamed(reading: &Reading, source: &str) -> Option<Hit> {
    let body = &reading.body;
    let contact = reading.draft.names.contact.trim();
    let greeting = reading.greeting()?;
    let filler = |at: usize| super::recipient_named::NOBODY.contains(&body.word(at));
    let capital = |at: usize| {
        body.words
            .get(at)
            .and_then(|word| source.get(word.at.clone()))
            .is_some_and(|text| text.starts_with(char::is_uppercase))
    };
    let names: Vec<usize> = greeting.words.clone().filter(|at| !filler(*at) && capital(*at)).collect();
    let (first, last) = (*names.first()?, *names.last()?);
    let mut people = [contact].into_iter().chain(reading.draft.names.others.iter().copied());
    let title =
        |part: &str| super::recipient_named::NOBODY.contains(&part.trim_end_matches('.').to_lowercase().as_str());
    let greeted =
        |part: &str| !title(part) && body.find_name(part).iter().any(|found| greeting.words.contains(&found.start));
    let known = people.any(|person| person.split_whitespace().any(greeted));
    let gap = source.get(greeting.at.clone()).is_some_and(|text| text.contains(['[', '{', '<']));
    if contact.is_empty() || known || gap {
        return None;
    }
    let span = body.span(&(first..last + 1));
    Some(Hit::body(span.clone()).fixed(span, contact))
}

/// The nouns that titles end in. Another word before "role" may be a place or a company: nothing is said about it.
const TITLES: &[&str] = &[
    "accountant|administrator|analyst|architect|assistant|associate|barista|buyer|carer|cashier|chef|clerk|consultant|controller|cook|coordinator|designer|developer|director|doctor|driver|editor|electrician|engineer|executive|gardener|guard|intern|journalist|lawyer|lecturer|librarian|manager|mechanic|nurse|officer|operator|paralegal|pharmacist|photographer|physicist|planner|porter|producer|programmer|receptionist|recruiter|researcher|scientist|secretary|specialist|supervisor|teacher|technician|therapist|trainer|translator|tutor|waiter|waitress|writer",
];
/// Titles that people use for the same work.
const ALIKE: &[&[&str]] = &[
    &["engineer", "developer", "programmer", "architect"],
    &["assistant", "associate", "clerk", "secretary", "administrator", "coordinator", "receptionist", "officer"],
    &["manager", "director", "supervisor", "executive", "controller"],
    &["teacher", "lecturer", "tutor", "trainer"],
    &["scientist", "researcher", "physicist", "analyst"],
    &["chef", "cook"],
    &["waiter", "waitress", "porter"],
    &["writer", "editor", "journalist"],
];
/// Words beside the title of some other role than the one that the letter is about.
const OTHER_ROLE: &[&str] = &[
    "other|another|elsewhere|accepted|accept|accepting|taken|took|signed|start|starting|interested|instead|different|also|new|future|open|too|internal|current|currently|former|previous|colleague|recommend|promoted|staying",
];

/// A title before "role" that is not the one on record, where the right one stands nowhere in the text.
fn mistitled(reading: &Reading) -> Option<Hit> {
    let body = &reading.body;
    let role = Words::new(reading.draft.names.role);
    let heads: Vec<&str> = (0..role.words.len()).map(|at| role.word(at)).filter(|word| word.len() > 2).collect();
    if heads.last().is_none_or(|head| !body.find_name(head).is_empty()) {
        return None;
    }
    let capital =
        |at: usize| body.words.get(at).is_some_and(|word| body.text(word.at.clone()).starts_with(char::is_uppercase));
    body.find(&["role|position|post|job|vacancy"]).into_iter().find_map(|noun| {
        let last = noun.start.checked_sub(1)?;
        let sentence = body.sentence_of(noun.start)?;
        let head = body.word(last);
        let same =
            |word: &&str| head == *word || ALIKE.iter().any(|alike| alike.contains(&head) && alike.contains(word));
        let named = (last..noun.start).all(capital)
            && TITLES.iter().any(|title| body.matches(title, last).is_some())
            && sentence.place == Place::Main
            && !heads.iter().any(same)
            && !body.quoted(&noun)
            && !body.has_in(&sentence.words, OTHER_ROLE);
        let first = (sentence.words.start..noun.start).rev().take_while(|at| capital(*at)).last()?;
        let article = first.checked_sub(1).is_some_and(|at| matches!(body.word(at), "the" | "your"));
        let span = body.span(&(first..noun.start));
        (named && article).then(|| Hit::body(span.clone()).fixed(span, reading.draft.names.role.trim()))
    })
}

/// What a moment says, as far as its words can be compared.
#[derive(Default, Clone, Copy)]
struct When {
    weekday: Option<usize>,
    day: Option<u32>,
    month: Option<usize>,
    /// Minutes on a clock of twelve hours, so that "2 pm" is "14:00".
    time: Option<u32>,
}

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl When {
    fn read(text: &Words, words: &Found) -> When {
        let mut when = When::default();
        let begins = |names: &[&str], word: &str| {
            names.iter().position(|name| word.starts_with(name) && word.chars().all(|c| c.is_alphabetic() || c == '\''))
        };
        let mut at = words.start;
        while at < words.end {
            let word = text.word(at);
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            let tail = word.get(digits.len()..).unwrap_or_default();
            let next = text.word(at + 1);
            let gap = text.text(text.span(&(at..at + 1)).end..text.span(&(at + 1..at + 2)).start);
            let clock = |hour: u32, minute: u32| (hour <= 24 && minute < 60).then_some(hour % 12 * 60 + minute);
            match digits.parse::<u32>() {
                Ok(hour) if matches!(gap, ":" | ".") && at + 1 < words.end && tail.is_empty() => {
                    let minute = next.get(..2).and_then(|minute| minute.parse().ok());
                    when.time = minute.and_then(|minute| clock(hour, minute));
                    at += 1;
                }
                // A date in figures alone is read one way here and another way there.
                Ok(_) if matches!(gap, "/" | "-" | ".") => return When::default(),
                Ok(hour) if matches!(tail, "am" | "pm" | "h") => when.time = clock(hour, 0),
                Ok(hour) if tail.is_empty() && matches!(next, "am" | "pm" | "o'clock" | "h") => {
                    when.time = clock(hour, 0);
                }
                Ok(hour) if tail.is_empty() && text.preceded(at, 1, &["at"]) => when.time = clock(hour, 0),
                Ok(day) if matches!(tail, "" | "st" | "nd" | "rd" | "th") && (1..=31).contains(&day) => {
                    when.day = Some(day);
                }
                Ok(_) => {}
                Err(_) => {
                    when.weekday = when.weekday.or(begins(&WEEKDAYS, word));
                    when.month = when.month.or(begins(&MONTHS, word));
                }
            }
            at += 1;
        }
        when
    }

    /// Whether both say the same as far as both say it, and share something at all.
    fn agrees(self, other: When) -> Option<bool> {
        fn same<T: PartialEq>(a: Option<T>, b: Option<T>) -> Option<bool> {
            Some(a? == b?)
        }
        let parts = [
            same(self.weekday, other.weekday),
            same(self.day, other.day),
            same(self.month, other.month),
            same(self.time, other.time),
        ];
        parts.iter().flatten().next()?;
        Some(parts.iter().flatten().all(|same| *same))
    }
}

/// Another date or time of the interview than the letter began with, where the right one stands nowhere in the text.
fn misdated(reading: &Reading, context: &Context) -> Option<Hit> {
    let body = &reading.body;
    let said: Vec<&Moment> = reading.moments.iter().filter(|moment| is_booked(body, moment)).collect();
    let plain = Words::new(context.plain.filter(|_| !said.is_empty())?);
    let kept: Vec<When> = moments(&plain)
        .iter()
        .filter(|moment| is_booked(&plain, moment))
        .map(|moment| When::read(&plain, &moment.words))
        .collect();
    let mut wrong = None;
    for moment in said {
        let when = When::read(body, &moment.words);
        let agrees: Vec<bool> = kept.iter().filter_map(|kept| when.agrees(*kept)).collect();
        if agrees.contains(&true) {
            return None;
        }
        if !agrees.is_empty() {
            wrong = wrong.or(Some(moment));
        }
    }
    wrong.map(|moment| reading.marks(&moment.words))
}

/// Words between an interview and the moment that it is booked for.
const BOOKED: &[&str] = &[
    "interview|appointment|meeting|call|conversation|visit scheduled|booked|planned|set|arranged? for|on|at|of",
    "interview|appointment|meeting|call|conversation|visit",
];
/// Words beside another talk than the one that is booked, or beside another way to tell the time.
const OTHER_TALK: &[&str] = &[
    "last|first|second|third|earlier|previous|past|another|other|next|new|instead|enjoyed|yesterday|after|since|had|was|were|again",
    "thank|thanks .. for .. interview|appointment|meeting|call|conversation|visit",
    "your|my|local time",
    "cet|cest|gmt|bst|utc|est|edt|pst|pdt|ist",
];

/// Whether a moment is that of the appointment: it follows on its name, and nothing puts it forward or behind.
fn is_booked(text: &Words, moment: &Moment) -> bool {
    let Some(sentence) = text.sentence_of(moment.words.start) else { return false };
    let from = sentence.words.start.max(moment.words.start.saturating_sub(4));
    let led = (from..moment.words.start).any(|at| {
        let own = text.preceded(at, 2, &["our", "the", "my", "your"]);
        own && BOOKED.iter().any(|phrase| text.matches(phrase, at) == Some(moment.words.start))
    });
    led && !moment.proposed && sentence.place == Place::Main && !text.has_in(&sentence.words, OTHER_TALK)
}
