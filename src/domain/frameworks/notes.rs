//! Short notes in lists, and what they add up to: facts and feelings, gains and costs.
//!
//! A list is kept as text, one note to a line; what stands beside a note follows after a tab.

use crate::domain::condition::Value;
use crate::domain::situation::{ConcernBasis, CostBenefitVerdict, Slot};

/// One note and what stands beside it: who could tell, or how much it weighs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Note {
    pub text: String,
    pub beside: String,
}

/// The most that a line of the ledger can weigh.
pub const HEAVIEST: i32 = 5;

impl Note {
    pub fn new(text: impl Into<String>) -> Note {
        Note { text: text.into(), beside: String::new() }
    }

    /// The weight of a line of the ledger: below zero where it speaks against going on. A line without one weighs 1.
    pub fn weight(&self) -> i32 {
        let weight = self.beside.trim().parse().unwrap_or(1);
        if weight == 0 { 1 } else { weight.clamp(-HEAVIEST, HEAVIEST) }
    }
}

/// The notes of a list.
pub fn read(text: &str) -> Vec<Note> {
    let note = |line: &str| {
        let (text, beside) = line.split_once('\t').unwrap_or((line, ""));
        Note { text: text.trim().to_owned(), beside: beside.trim().to_owned() }
    };
    text.lines().map(note).filter(|note| !note.text.is_empty()).collect()
}

/// The list as text.
pub fn write(notes: &[Note]) -> String {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = |note: &Note| {
        let (text, beside) = (flat(&note.text), flat(&note.beside));
        if beside.is_empty() { text } else { format!("{text}\t{beside}") }
    };
    notes.iter().map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What a concern rests on, by the two lists; nothing while both are empty.
pub fn concern_basis(facts: &[Note], feelings: &[Note]) -> Option<Value<ConcernBasis>> {
    match (facts.is_empty(), feelings.is_empty()) {
        (true, true) => None,
        (false, true) => Some(ConcernBasis::FACTS),
        (true, false) => Some(ConcernBasis::PERCEPTIONS),
        (false, false) => Some(ConcernBasis::MIXED),
    }
}

/// What speaks for going on and what against it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    pub gains: i32,
    pub costs: i32,
}

/// Adds up the ledger: the gains, the costs, and what the long run adds to either.
pub fn balance(gains: &[Note], costs: &[Note], long_run: &[Note]) -> Balance {
    let sum = |notes: &[Note]| notes.iter().map(|note| note.weight().abs()).sum::<i32>();
    let (mut balance, long) = (Balance { gains: sum(gains), costs: sum(costs) }, long_run.iter().map(Note::weight));
    for weight in long {
        if weight > 0 { balance.gains += weight } else { balance.costs -= weight }
    }
    balance
}

impl Balance {
    /// Which side weighs more; about the same where they differ by less than a fifth of it all. Nothing without lines.
    pub fn verdict(self) -> Option<Value<CostBenefitVerdict>> {
        let (whole, more) = (self.gains + self.costs, self.gains - self.costs);
        if whole == 0 {
            None
        } else if more.abs() * 5 < whole || more == 0 {
            Some(CostBenefitVerdict::BALANCED)
        } else if more > 0 {
            Some(CostBenefitVerdict::BENEFITS_OUTWEIGH)
        } else {
            Some(CostBenefitVerdict::COSTS_OUTWEIGH)
        }
    }
}

/// The answer after notes have changed what they point to. An answer that the person gave against the notes stays.
pub fn followed<T>(answer: Slot, before: Option<Value<T>>, after: Option<Value<T>>) -> Slot {
    let as_slot = |value: Option<Value<T>>| value.map_or(Slot::Unknown, |value| Slot::Bits(value.bit()));
    if !answer.is_known() || answer == as_slot(before) { as_slot(after) } else { answer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(text: &str) -> Vec<Note> {
        read(text)
    }

    #[track_caller]
    fn check(gains: &str, costs: &str, long_run: &str, verdict: Option<Value<CostBenefitVerdict>>) {
        assert_eq!(balance(&lines(gains), &lines(costs), &lines(long_run)).verdict(), verdict);
    }

    #[test]
    fn an_empty_ledger_says_nothing() {
        check("", "", "", None);
    }

    #[test]
    fn the_heavier_side_wins() {
        check("Pay\t4", "The journey\t2", "", Some(CostBenefitVerdict::BENEFITS_OUTWEIGH));
        check("Pay\t2", "The journey\t4", "", Some(CostBenefitVerdict::COSTS_OUTWEIGH));
    }

    #[test]
    fn sides_that_hardly_differ_are_about_the_same() {
        check("Pay\t5", "The journey\t5", "", Some(CostBenefitVerdict::BALANCED));
        check("Pay\t5\nA name\t2", "The journey\t5\nThe hours", "", Some(CostBenefitVerdict::BALANCED));
    }

    #[test]
    fn the_long_run_counts_on_the_side_that_it_helps() {
        check("Pay\t2", "The journey\t2", "Skills\t5", Some(CostBenefitVerdict::BENEFITS_OUTWEIGH));
        check("Pay\t2", "The journey\t2", "Away from code\t-5", Some(CostBenefitVerdict::COSTS_OUTWEIGH));
    }

    #[test]
    fn a_weight_that_cannot_be_read_counts_once_and_none_counts_more_than_the_heaviest() {
        for (beside, weight) in [("", 1), ("x", 1), ("0", 1), ("3", 3), ("-4", -4), ("99", 5), ("-99", -5)] {
            assert_eq!(Note { text: "Pay".into(), beside: beside.into() }.weight(), weight, "{beside:?}");
        }
    }

    #[test]
    fn a_concern_rests_on_what_is_in_the_lists() {
        let note = lines("One");
        assert_eq!(concern_basis(&[], &[]), None);
        assert_eq!(concern_basis(&note, &[]), Some(ConcernBasis::FACTS));
        assert_eq!(concern_basis(&[], &note), Some(ConcernBasis::PERCEPTIONS));
        assert_eq!(concern_basis(&note, &note), Some(ConcernBasis::MIXED));
    }

    #[test]
    fn an_answer_given_against_the_notes_stays() {
        let slot = |value: Value<ConcernBasis>| Slot::Bits(value.bit());
        let (facts, both) = (Some(ConcernBasis::FACTS), Some(ConcernBasis::MIXED));
        assert_eq!(followed(Slot::Unknown, None, facts), slot(ConcernBasis::FACTS));
        assert_eq!(followed(slot(ConcernBasis::FACTS), facts, both), slot(ConcernBasis::MIXED));
        assert_eq!(followed(slot(ConcernBasis::PERCEPTIONS), facts, both), slot(ConcernBasis::PERCEPTIONS));
        assert_eq!(followed(slot(ConcernBasis::FACTS), facts, None), Slot::Unknown);
    }

    proptest! {
        #[test]
        fn a_list_is_read_as_it_was_written(notes in prop::collection::vec(("[a-zé]{1,9}( [a-z?]{1,9}){0,3}", "([a-z]{1,9})?"), 0..6)) {
            let notes: Vec<Note> = notes.into_iter().map(|(text, beside)| Note { text, beside }).collect();
            prop_assert_eq!(read(&write(&notes)), notes);
        }

        #[test]
        fn no_note_breaks_the_list(text in any::<String>(), beside in any::<String>()) {
            let notes = read(&write(&[Note { text, beside }, Note::new("Last")]));
            prop_assert!(notes.len() <= 2);
            prop_assert_eq!(notes.last().map(|note| note.text.as_str()), Some("Last"));
        }
    }
}
