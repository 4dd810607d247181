//! A situation as a short code for the fragment of a link: `1`, two characters that check the rest, four characters for
//! every answer, then, each behind a `-`, numbers and what the person ticked of their own words.
//!
//! The number of an answer is drawn from the ids of its fact and its value, which never change: facts and values may be
//! added, moved and taken away, and an older link still means what it meant. A reader skips what it does not know and
//! says so. Of a million numbers fewer than a thousand are taken, so a damaged answer is not mistaken for another one.
//!
//! Hours and dates stay out: they would be wrong by the time the link is opened.

use super::situation::stateable;
use crate::domain::case::COUNTS;
use crate::domain::condition::{NO, YES};
use crate::domain::situation::{Fact, Kind, Situation, Slot, Var};

/// The version that is written.
const VERSION: char = '1';

/// Letters and digits that are hard to confuse, so that a link survives being read out or typed in capitals.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many characters stand for one answer.
const GROUP: usize = 4;

/// The id under which the name of the job travels.
pub const ROLE: &str = "role";
/// The id under which the name of the company travels.
pub const COMPANY: &str = "company";

/// What a link says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shared {
    pub situation: Situation,
    pub role: String,
    pub company: String,
    pub state: State,
}

/// How well a link could be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// All of it, as it was written.
    #[default]
    Whole,
    /// A newer version of the app wrote it; this one has read what it knows.
    Newer,
    /// Something was lost or changed on the way; this is what could be read.
    Damaged,
}

impl Shared {
    /// Whether the link says nothing that this version can use.
    pub fn is_empty(&self) -> bool {
        self.situation == Situation::default() && self.role.is_empty() && self.company.is_empty()
    }

    /// What there is to say about how the link was read, in a sentence or two.
    pub fn note(&self) -> Option<&'static str> {
        match (self.state, self.is_empty()) {
            (State::Whole, false) => None,
            (State::Whole, true) => Some("There are no answers in this link."),
            (State::Newer, false) => Some(
                "A newer version of this page made the link. What this one knows stands below; the rest is left out. Reload to get the newer version.",
            ),
            (State::Newer, true) => Some(
                "A newer version of this page made the link, and this one cannot read it. Reload to get the newer version.",
            ),
            (State::Damaged, false) => Some(
                "Part of this link was lost or changed on its way. What could be read stands below. Look through it before you use it.",
            ),
            (State::Damaged, true) => Some("Too much of this link was lost on its way. Nothing in it can be read."),
        }
    }
}

/// Writes the answers, and of the person's own words those that are given here by the id of their fact, or as [`ROLE`] or
/// [`COMPANY`].
pub fn encode(situation: &Situation, own_words: &[(&str, &str)]) -> String {
    let (mut groups, mut parts) = (String::new(), String::new());
    for fact in stateable() {
        match situation.values()[fact.var] {
            Slot::Bits(0) => groups.push_str(&group(fact.id, NONE)),
            Slot::Bits(bits) => {
                for (id, _) in values(fact).filter(|(_, bit)| bits & bit != 0) {
                    groups.push_str(&group(fact.id, id));
                }
            }
            Slot::Number(number) if is_lasting(fact.var) && number >= 0.0 => {
                parts.push('-');
                parts.push_str(&group(fact.id, NUMBER));
                write_tenths(&mut parts, (number * 10.0).round() as u64);
            }
            _ => {}
        }
    }
    for (id, text) in own_words.iter().filter(|(_, text)| !text.trim().is_empty()) {
        parts.push('-');
        parts.push_str(&group(id, TEXT));
        write_bytes(&mut parts, text.as_bytes());
    }
    let body = groups + &parts;
    format!("{VERSION}{}{body}", check_digits(VERSION, &body))
}

/// Reads any text as a code. Letters in capitals, and signs that a mail program put in, do no harm.
pub fn decode(code: &str) -> Shared {
    let code: String = code.chars().filter_map(tidy).collect();
    let mut shared = Shared { state: State::Damaged, ..Shared::default() };
    let Some((head, body)) = code.split_at_checked(3) else { return shared };
    let Some((version, check)) = head.split_at_checked(1) else { return shared };
    let version = version.chars().next().unwrap_or_default();
    let whole = check == check_digits(version, body);
    let mut parts = body.split('-');
    let mut unknown = false;
    let groups = parts.next().unwrap_or_default();
    let known: Vec<(String, Var, u64)> =
        stateable().flat_map(|fact| values(fact).map(move |(id, bit)| (group(fact.id, id), fact.var, bit))).collect();
    for written in groups.as_bytes().chunks(GROUP) {
        match known.iter().find(|(group, ..)| group.as_bytes() == written) {
            Some((_, var, bit)) => {
                let several = matches!(crate::domain::situation::fact(*var).map(|fact| fact.kind), Some(Kind::Many(_)));
                let before = match shared.situation.values()[*var] {
                    Slot::Bits(bits) if several => bits,
                    _ => 0,
                };
                shared.situation.set(*var, Slot::Bits(before | bit));
            }
            None => unknown = true,
        }
    }
    for part in parts {
        unknown |= !read_part(&mut shared, part, whole);
    }
    shared.state = match version {
        VERSION if whole && !unknown => State::Whole,
        VERSION if whole => State::Newer,
        '2'..='9' => State::Newer,
        _ => State::Damaged,
    };
    shared
}

/// Reads a number or a text; `false` where this version knows nothing of it. A number is trusted only in a link that
/// came through whole: a digit more or less would be another number.
fn read_part(shared: &mut Shared, part: &str, whole: bool) -> bool {
    let Some((name, content)) = part.split_at_checked(GROUP) else { return false };
    let text = || String::from_utf8_lossy(&read_bytes(content)).into_owned();
    if name == group(ROLE, TEXT) {
        shared.role = text();
        return true;
    }
    if name == group(COMPANY, TEXT) {
        shared.company = text();
        return true;
    }
    for fact in stateable() {
        match fact.kind {
            Kind::Text if name == group(fact.id, TEXT) => {
                shared.situation.set_text(fact.var, &text());
                return true;
            }
            Kind::Number { least, .. } if is_lasting(fact.var) && name == group(fact.id, NUMBER) => {
                let number = read_tenths(content).filter(|number| whole && *number >= least);
                if let Some(number) = number {
                    shared.situation.set(fact.var, Slot::Number(number));
                }
                return number.is_some();
            }
            _ => {}
        }
    }
    false
}

/// The values of a fact with a closed list, each with its bit.
fn values(fact: &'static Fact) -> impl Iterator<Item = (&'static str, u64)> {
    let extra: &[(&str, u64)] = match fact.kind {
        Kind::Flag { .. } => &[("yes", YES), ("no", NO)],
        Kind::Many(_) => &[(NONE, 0)],
        _ => &[],
    };
    let choices = fact.kind.choices().iter().enumerate().map(|(index, choice)| (choice.id, 1 << index));
    extra.iter().copied().chain(choices)
}

/// Stands in the place of a value's id for a number and for a text; no value is called that.
const NUMBER: &str = "#";
const TEXT: &str = "\"";
/// Stands there for *none of these*. A reader from before it was written takes the rest of the link and says that a newer
/// version made it.
const NONE: &str = "!";

/// A count of hours or days changes while the link is on its way.
fn is_lasting(var: Var) -> bool {
    COUNTS.iter().all(|count| count.0 != var)
}

/// The characters of one answer: twenty bits drawn from the two ids (FNV-1a, folded). A test sees that no two are equal.
fn group(fact: &str, value: &str) -> String {
    let bytes = fact.bytes().chain([b'=']).chain(value.bytes());
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let folded = hash ^ hash >> 20;
    (0..GROUP).map(|place| digit(folded >> (5 * place))).collect()
}

/// Two characters that change with every single character of the body, and with every two that change places.
fn check_digits(version: char, body: &str) -> String {
    let sum = [version].into_iter().chain(body.chars()).enumerate().fold(0, |sum, (place, digit)| {
        let worth = value_of(digit).unwrap_or(32);
        (sum + worth * (place as u32 % 1020 + 1)) % 1021
    });
    [digit(sum), digit(sum >> 5)].into_iter().collect()
}

fn digit(bits: u32) -> char {
    DIGITS.get(bits as usize % DIGITS.len()).copied().map_or('0', char::from)
}

fn value_of(digit: char) -> Option<u32> {
    DIGITS.iter().position(|known| char::from(*known) == digit).map(|position| position as u32)
}

/// A character as it was written, if it can belong to a code.
fn tidy(typed: char) -> Option<char> {
    match typed.to_ascii_lowercase() {
        'o' => Some('0'),
        'i' | 'l' => Some('1'),
        '-' => Some('-'),
        other => value_of(other).map(|_| other),
    }
}

fn write_tenths(code: &mut String, mut tenths: u64) {
    loop {
        code.push(digit((tenths % 32) as u32));
        tenths /= 32;
        if tenths == 0 {
            return;
        }
    }
}

fn read_tenths(code: &str) -> Option<f64> {
    if code.is_empty() || code.len() > 12 {
        return None;
    }
    let tenths = code.chars().rev().try_fold(0_u64, |sum, digit| Some(sum << 5 | u64::from(value_of(digit)?)));
    tenths.map(|tenths| tenths as f64 / 10.0)
}

fn write_bytes(code: &mut String, bytes: &[u8]) {
    let (mut bits, mut held) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            code.push(digit(bits >> held));
        }
        bits &= 0xff;
    }
    if held > 0 {
        code.push(digit(bits << (5 - held)));
    }
}

fn read_bytes(code: &str) -> Vec<u8> {
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for value in code.chars().filter_map(value_of) {
        bits = (bits << 5 | value) & 0xfff;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::condition::Text;
    use crate::domain::situation::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn offer() -> Situation {
        let mut situation = Situation::default();
        situation.choose(STAGE, Stage::OFFER_VERBAL);
        situation.choose(INTENT, Intent::LEAVE);
        situation.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER, Reason::TIMING]);
        situation.answer(HAS_PHONE_NUMBER, true);
        situation.answer(AGENCY_INVOLVED, false);
        situation.count(ROUNDS_COMPLETED, 3.5);
        situation
    }

    /// Never changed: what was once passed on in this form must be read for ever.
    const OFFER_V1: &str = "1eam98m5vrxfe3bezy2h734wjzr-3pkv31";
    /// Never changed either: the same with *none of these* for what they did wrong.
    const OFFER_WITH_NONE_V1: &str = "1qmm98m5vrxfe3bezy2h734wjzr495f-3pkv31";
    const OFFER_WITH_WORDS_V1: &str = "1zwm98m5vrxfe3bezy2h734wjzr-3pkv31-q91h85q62v3sedt0-5w12bb1vrwk9cdm20kkfe9t6gxv9dsj0-ghty9sjp2wk5e8g78vs09ntptbg";

    fn offer_with_none() -> Situation {
        let mut situation = offer();
        situation.select(MISCONDUCT, &[]);
        situation
    }

    #[track_caller]
    fn reads(code: &str, state: State, situation: &Situation) {
        let shared = decode(code);
        assert_eq!((shared.state, &shared.situation), (state, situation), "{code}");
        assert_eq!(shared.note().is_some(), state != State::Whole || shared.is_empty(), "{code}");
    }

    #[test]
    fn version_1_is_read_for_ever() {
        reads(OFFER_V1, State::Whole, &offer());
        reads(OFFER_WITH_NONE_V1, State::Whole, &offer_with_none());
        let shared = decode(OFFER_WITH_WORDS_V1);
        assert_eq!((shared.role.as_str(), shared.company.as_str()), ("Analyst", "Zürich Northwind"));
        assert_eq!(shared.situation.text(REASON_IN_ONE_SENTENCE), "Nearer to Mum.");
        assert_eq!(shared.state, State::Whole);
    }

    #[test]
    fn version_1_is_written_as_it_always_was() {
        assert_eq!(encode(&offer(), &[]), OFFER_V1);
        assert_eq!(encode(&offer_with_none(), &[]), OFFER_WITH_NONE_V1);
        let words = [(ROLE, "Analyst"), (COMPANY, "Zürich Northwind"), ("reason-in-one-sentence", "Nearer to Mum.")];
        assert_eq!(encode(&offer(), &words), OFFER_WITH_WORDS_V1);
    }

    #[test]
    fn no_two_answers_have_the_same_number() {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let answers = stateable()
            .flat_map(|fact| values(fact).map(|(id, _)| id).chain([NUMBER, TEXT]).map(move |value| (fact.id, value)));
        for (fact, value) in answers.chain([(ROLE, TEXT), (COMPANY, TEXT)]) {
            let clash = taken.insert(group(fact, value), format!("{fact}={value}"));
            assert_eq!(clash, None, "{fact}={value} has the same number; give the newer of the two another id");
        }
    }

    #[test]
    fn own_words_and_times_stay_out_until_they_are_given() {
        let mut situation = offer();
        let bare = encode(&situation, &[]);
        situation.write(REASON_IN_ONE_SENTENCE, "Nearer to Mum.");
        situation.write(PERSONAL_DEADLINE, "2026-11-27");
        situation.count(HOURS_UNTIL_APPOINTMENT, 22.0);
        situation.pass(RAPPORT.var);
        assert_eq!(encode(&situation, &[]), bare);
    }

    #[test]
    fn a_usual_link_stays_short() {
        let code = encode(&offer(), &[]);
        assert!(code.len() < 40, "{code} has {} characters", code.len());
    }

    #[test]
    fn capitals_lookalikes_and_signs_around_the_code_do_no_harm() {
        let typed = OFFER_V1.to_uppercase().replace('0', "O").replace('1', "l");
        reads(&typed, State::Whole, &offer());
        reads(&format!("{OFFER_V1}."), State::Whole, &offer());
        reads(&format!("{} {})", &OFFER_V1[..9], &OFFER_V1[9..]), State::Whole, &offer());
    }

    #[test]
    fn a_code_that_was_cut_off_gives_the_answers_before_the_cut() {
        let mut first = Situation::default();
        first.choose(STAGE, Stage::OFFER_VERBAL);
        reads(&OFFER_V1[..3 + GROUP + 2], State::Damaged, &first);
        for code in ["", "1", "1a", "x", "-", "émile", "----"] {
            reads(code, State::Damaged, &Situation::default());
        }
    }

    #[test]
    fn a_number_in_a_damaged_link_is_not_believed() {
        let whole = decode(OFFER_V1).situation;
        assert_eq!(whole.values().number(ROUNDS_COMPLETED), Some(3.5));
        for damaged in [format!("{OFFER_V1}2"), OFFER_V1[..OFFER_V1.len() - 1].to_owned()] {
            let shared = decode(&damaged);
            assert_eq!((shared.state, shared.situation.values().number(ROUNDS_COMPLETED)), (State::Damaged, None));
            assert_eq!(shared.situation.values().one(STAGE), Some(Stage::OFFER_VERBAL));
        }
    }

    #[test]
    fn an_answer_that_only_a_newer_version_knows_is_left_out_and_said() {
        let body = format!("{}{}", group("stage", "offer-verbal"), group("moon", "full"));
        let mut known = Situation::default();
        known.choose(STAGE, Stage::OFFER_VERBAL);
        reads(&format!("1{}{body}", check_digits('1', &body)), State::Newer, &known);
        reads(&format!("2{}{body}", check_digits('2', &body)), State::Newer, &known);
        reads("9zzsomethingelse", State::Newer, &Situation::default());
    }

    /// Anything that a person may have answered, as far as a link carries it.
    fn any_situation() -> impl Strategy<Value = Situation> {
        let answers = proptest::collection::vec((0..stateable().count(), any::<u64>()), 0..30);
        answers.prop_map(|answers| {
            let mut situation = Situation::default();
            for (position, seed) in answers {
                let Some(fact) = stateable().nth(position) else { continue };
                match fact.kind {
                    Kind::Flag { .. } => situation.set(fact.var, Slot::Bits(if seed % 2 == 0 { YES } else { NO })),
                    Kind::One(choices) => situation.set(fact.var, Slot::Bits(1 << (seed % choices.len() as u64))),
                    Kind::Many(choices) => {
                        situation.set(fact.var, Slot::Bits(seed & ((1 << choices.len()) - 1)));
                    }
                    Kind::Number { .. } if is_lasting(fact.var) => {
                        situation.set(fact.var, Slot::Number((seed % 100_000) as f64 / 10.0));
                    }
                    _ => {}
                }
            }
            situation
        })
    }

    proptest! {
        #[test]
        fn every_situation_survives_the_way(situation in any_situation(), role in "\\PC{0,20}", reason in any::<String>()) {
            let shared = decode(&encode(&situation, &[(ROLE, &role), (REASON_IN_ONE_SENTENCE_ID, &reason)]));
            let mut expected = situation;
            if !reason.trim().is_empty() {
                expected.write(REASON_IN_ONE_SENTENCE, &reason);
            }
            prop_assert_eq!(&shared.situation, &expected);
            prop_assert_eq!(shared.state, State::Whole);
            prop_assert_eq!(shared.role, if role.trim().is_empty() { String::new() } else { role });
        }

        #[test]
        fn any_text_is_read_without_harm(code in any::<String>()) {
            decode(&code);
        }

        #[test]
        fn any_bytes_of_the_alphabet_are_read_without_harm(code in "[0-9a-z-]{0,400}") {
            let shared = decode(&code);
            prop_assert!(shared.note().is_some() || !shared.is_empty());
        }

        #[test]
        fn a_cut_never_invents_an_answer(situation in any_situation(), cut in any::<prop::sample::Index>()) {
            let code = encode(&situation, &[]);
            let read = decode(&code[..cut.index(code.len())]).situation;
            for fact in read.answered().filter(|fact| !matches!(fact.kind, Kind::Number { .. })) {
                let (Slot::Bits(now), Slot::Bits(before)) = (read.values()[fact.var], situation.values()[fact.var]) else {
                    return Err(TestCaseError::fail(format!("{} was never said", fact.id)));
                };
                prop_assert_eq!(now & !before, 0, "{}", fact.id);
            }
        }

        #[test]
        fn a_changed_character_is_always_noticed(
            situation in any_situation(), place in any::<prop::sample::Index>(), to in 0_u32..32,
        ) {
            let code = encode(&situation, &[]);
            let place = place.index(code.len());
            let mut other: Vec<char> = code.chars().collect();
            other[place] = digit(to);
            let other: String = other.into_iter().collect();
            prop_assume!(other != code);
            prop_assert_ne!(decode(&other).state, State::Whole, "{} for {}", other, code);
        }
    }

    const REASON_IN_ONE_SENTENCE_ID: &str = "reason-in-one-sentence";

    #[test]
    fn a_link_carries_texts_only_under_the_ids_of_facts() {
        assert_eq!(fact(REASON_IN_ONE_SENTENCE.0).map(|fact| fact.id), Some(REASON_IN_ONE_SENTENCE_ID));
        assert_eq!(decode(&encode(&Situation::default(), &[("stage", "no text")])).situation.text(Text(STAGE.var)), "");
    }
}
