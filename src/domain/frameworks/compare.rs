//! Options side by side: weights, what each adds up to, and the smallest change that would put another one ahead.

/// What is compared, in short; the order is that of the steps of the framework *side by side*.
pub const CRITERIA: [&str; 7] =
    ["Timing", "Pay", "Benefits", "Stability", "The team", "The long run", "Moves and visas"];

/// How much something counts, from 0.
pub const WEIGHTS: [&str; 4] = ["Not at all", "A little", "Counts", "A lot"];

/// How good an option is at something, from 1.
pub const SCORES: [&str; 5] = ["Poor", "Weak", "Fair", "Good", "Great"];

/// More than this cannot be compared at a glance.
pub const MOST_OPTIONS: usize = 4;

const USUAL_WEIGHT: u8 = 2;

/// The table as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    pub weights: [u8; CRITERIA.len()],
    pub options: Vec<Choice>,
}

/// One option and how good it is at each thing; `None` where nobody has said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub name: String,
    pub scores: [Option<u8>; CRITERIA.len()],
}

/// What the table says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// There are fewer than two options, or nothing counts.
    TooLittle,
    /// So many cells that count are empty.
    Empty(usize),
    /// These share the lead, by position.
    Even(Vec<usize>),
    /// This one is ahead of every other, by position.
    Ahead(usize),
}

/// One change to the table that puts another option ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flip {
    Score { option: usize, criterion: usize, to: u8, ahead: usize },
    Weight { criterion: usize, to: u8, ahead: usize },
}

impl Default for Comparison {
    fn default() -> Self {
        Comparison { weights: [USUAL_WEIGHT; CRITERIA.len()], options: Vec::new() }
    }
}

impl Comparison {
    /// Reads what [`Comparison::weights_text`] and [`Comparison::options_text`] wrote. What cannot be read counts as not
    /// filled in.
    pub fn read(weights: &str, options: &str) -> Comparison {
        let mut table = Comparison::default();
        for (weight, kept) in table.weights.iter_mut().zip(weights.split_whitespace()) {
            *weight = kept.parse().ok().filter(|kept| usize::from(*kept) < WEIGHTS.len()).unwrap_or(USUAL_WEIGHT);
        }
        for line in options.lines().filter(|line| !line.trim().is_empty()).take(MOST_OPTIONS) {
            let (name, scores) = line.split_once('\t').unwrap_or((line, ""));
            let mut option = Choice { name: name.to_owned(), ..Choice::default() };
            for (score, kept) in option.scores.iter_mut().zip(scores.split_whitespace()) {
                *score = kept.parse().ok().filter(|kept| (1..=SCORES.len()).contains(&usize::from(*kept)));
            }
            table.options.push(option);
        }
        table
    }

    /// The weights as text.
    pub fn weights_text(&self) -> String {
        self.weights.map(|weight| weight.to_string()).join(" ")
    }

    /// The options as text, one to a line.
    pub fn options_text(&self) -> String {
        let line = |option: &Choice| {
            let scores = option.scores.map(|score| score.map_or_else(|| "-".to_owned(), |score| score.to_string()));
            format!("{}\t{}", option.name.replace(['\t', '\n'], " "), scores.join(" "))
        };
        self.options.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// What one option adds up to; empty cells add nothing.
    pub fn total(&self, option: &Choice) -> u32 {
        let cells = self.weights.iter().zip(&option.scores);
        cells.map(|(weight, score)| u32::from(*weight) * u32::from(score.unwrap_or(0))).sum()
    }

    /// The most that an option could add up to with these weights.
    pub fn most(&self) -> u32 {
        self.weights.iter().map(|weight| u32::from(*weight) * SCORES.len() as u32).sum()
    }

    /// What the table says.
    pub fn standing(&self) -> Standing {
        if self.options.len() < 2 || self.most() == 0 {
            return Standing::TooLittle;
        }
        let cells = self.options.iter().flat_map(|option| self.weights.iter().zip(&option.scores));
        let empty = cells.filter(|(weight, score)| **weight > 0 && score.is_none()).count();
        if empty > 0 {
            return Standing::Empty(empty);
        }
        let best = self.options.iter().map(|option| self.total(option)).max().unwrap_or(0);
        let ahead = self.options.iter().enumerate().filter(|(_, option)| self.total(option) == best);
        let ahead: Vec<usize> = ahead.map(|(position, _)| position).collect();
        match ahead[..] {
            [only] => Standing::Ahead(only),
            _ => Standing::Even(ahead),
        }
    }

    /// The smallest single change that would put another option ahead: by as few steps as possible, and among those the
    /// first in reading order. `None` while nothing is ahead, or where no single change is enough.
    pub fn flip(&self) -> Option<Flip> {
        let Standing::Ahead(now) = self.standing() else { return None };
        let mut nearest: Option<(u8, Flip)> = None;
        let mut note = |steps: u8, changed: &Comparison, flip: &dyn Fn(usize) -> Flip| {
            if let Standing::Ahead(ahead) = changed.standing()
                && ahead != now
                && nearest.is_none_or(|(fewest, _)| steps < fewest)
            {
                nearest = Some((steps, flip(ahead)));
            }
        };
        for (option, choice) in self.options.iter().enumerate() {
            for (criterion, score) in choice.scores.iter().enumerate() {
                let Some(from) = *score else { continue };
                for to in 1..=SCORES.len() as u8 {
                    note(to.abs_diff(from), &self.with_score(option, criterion, to), &|ahead| Flip::Score {
                        option,
                        criterion,
                        to,
                        ahead,
                    });
                }
            }
        }
        for (criterion, from) in self.weights.iter().enumerate() {
            for to in 0..WEIGHTS.len() as u8 {
                note(to.abs_diff(*from), &self.with_weight(criterion, to), &|ahead| Flip::Weight {
                    criterion,
                    to,
                    ahead,
                });
            }
        }
        nearest.map(|(_, flip)| flip)
    }

    /// The same table with another score in one cell.
    pub fn with_score(&self, option: usize, criterion: usize, to: u8) -> Comparison {
        let mut changed = self.clone();
        let cell = changed.options.get_mut(option).and_then(|option| option.scores.get_mut(criterion));
        if let Some(cell) = cell {
            *cell = Some(to);
        }
        changed
    }

    /// The same table with another weight.
    pub fn with_weight(&self, criterion: usize, to: u8) -> Comparison {
        let mut changed = self.clone();
        if let Some(weight) = changed.weights.get_mut(criterion) {
            *weight = to;
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::frameworks::FW_SIDE_BY_SIDE;
    use proptest::prelude::*;

    fn table(weights: [u8; 7], options: &[[u8; 7]]) -> Comparison {
        let option = |(position, scores): (usize, &[u8; 7])| Choice {
            name: format!("Option {position}"),
            scores: scores.map(|score| (score > 0).then_some(score)),
        };
        Comparison { weights, options: options.iter().enumerate().map(option).collect() }
    }

    #[track_caller]
    fn check(weights: [u8; 7], options: &[[u8; 7]], standing: Standing, flip: Option<Flip>) {
        let table = table(weights, options);
        assert_eq!(table.standing(), standing);
        assert_eq!(table.flip(), flip);
    }

    #[test]
    fn every_criterion_stands_for_a_step_of_the_framework() {
        assert_eq!(CRITERIA.len(), FW_SIDE_BY_SIDE.steps.len());
    }

    #[test]
    fn one_option_is_no_comparison() {
        check([1; 7], &[[3; 7]], Standing::TooLittle, None);
        check([0; 7], &[[3; 7], [4; 7]], Standing::TooLittle, None);
    }

    #[test]
    fn an_empty_cell_is_named_before_a_winner_is() {
        check([1; 7], &[[5; 7], [1, 1, 1, 1, 1, 1, 0]], Standing::Empty(1), None);
    }

    #[test]
    fn an_empty_cell_that_counts_for_nothing_is_no_gap() {
        check([1, 1, 1, 1, 1, 1, 0], &[[5, 5, 5, 5, 5, 5, 0], [1; 7]], Standing::Ahead(0), None);
    }

    #[test]
    fn the_smallest_change_is_the_one_with_the_fewest_steps() {
        // Ahead by one; a cell that counts double flips it in one step, a cell that counts once would need two.
        let flip = Flip::Score { option: 0, criterion: 1, to: 2, ahead: 1 };
        check([1, 2, 1, 1, 1, 1, 1], &[[4, 3, 3, 3, 3, 3, 3], [3; 7]], Standing::Ahead(0), Some(flip));
    }

    #[test]
    fn a_weight_can_be_the_smallest_change() {
        let flip = Flip::Weight { criterion: 0, to: 1, ahead: 1 };
        check([2, 2, 0, 0, 0, 0, 0], &[[5, 2, 1, 1, 1, 1, 1], [2, 4, 1, 1, 1, 1, 1]], Standing::Ahead(0), Some(flip));
    }

    #[test]
    fn a_change_that_only_makes_it_even_is_not_enough() {
        let flip = Flip::Weight { criterion: 0, to: 0, ahead: 1 };
        check([2, 1, 0, 0, 0, 0, 0], &[[5, 1, 1, 1, 1, 1, 1], [1, 5, 1, 1, 1, 1, 1]], Standing::Ahead(0), Some(flip));
    }

    #[test]
    fn an_even_table_has_nothing_to_flip() {
        check([1; 7], &[[3; 7], [3; 7]], Standing::Even(vec![0, 1]), None);
    }

    #[test]
    fn what_cannot_be_read_counts_as_empty() {
        let read = Comparison::read("9 x 0", "Northwind\t6 3 - 0\n\n  \nFerrow");
        assert_eq!(read.weights, [2, 2, 0, 2, 2, 2, 2]);
        assert_eq!(read.options.len(), 2);
        assert_eq!(read.options[0].scores, [None, Some(3), None, None, None, None, None]);
    }

    fn filled() -> impl Strategy<Value = Comparison> {
        let row = prop::array::uniform7(1..=5_u8);
        (prop::array::uniform7(0..=3_u8), prop::collection::vec(row, 2..=4))
            .prop_map(|(weights, options)| table(weights, &options))
    }

    proptest! {
        #[test]
        fn a_table_is_read_as_it_was_written(table in filled(), name in "[a-zé ]{1,12}") {
            let mut table = table;
            table.options[0].name = name.trim().to_owned() + "x";
            table.options[1].scores[3] = None;
            prop_assert_eq!(Comparison::read(&table.weights_text(), &table.options_text()), table);
        }

        #[test]
        fn the_change_puts_another_ahead_and_no_smaller_one_does(table in filled()) {
            let Standing::Ahead(now) = table.standing() else { return Ok(()) };
            let turned = |changed: &Comparison| match changed.standing() {
                Standing::Ahead(ahead) if ahead != now => Some(ahead),
                _ => None,
            };
            let fewest = match table.flip() {
                None => u8::MAX,
                Some(Flip::Score { option, criterion, to, ahead }) => {
                    prop_assert_eq!(turned(&table.with_score(option, criterion, to)), Some(ahead));
                    to.abs_diff(table.options[option].scores[criterion].unwrap_or(0))
                }
                Some(Flip::Weight { criterion, to, ahead }) => {
                    prop_assert_eq!(turned(&table.with_weight(criterion, to)), Some(ahead));
                    to.abs_diff(table.weights[criterion])
                }
            };
            for criterion in 0..CRITERIA.len() {
                for to in (0..=3_u8).filter(|to| to.abs_diff(table.weights[criterion]) < fewest) {
                    prop_assert_eq!(turned(&table.with_weight(criterion, to)), None);
                }
                for option in 0..table.options.len() {
                    let from = table.options[option].scores[criterion].unwrap_or(0);
                    for to in (1..=5_u8).filter(|to| to.abs_diff(from) < fewest) {
                        prop_assert_eq!(turned(&table.with_score(option, criterion, to)), None);
                    }
                }
            }
        }
    }
}
