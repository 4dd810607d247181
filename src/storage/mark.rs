//! A mark in another of the browser's storages: how many cases there were, and when one was last saved. It holds nothing
//! of what is in them. Where the mark is there and the records are not, they were lost and not erased.

use crate::domain::calendar::Date;

/// The version that is written.
const VERSION: &str = "1";

/// What the mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub cases: usize,
    pub saved: Date,
}

impl Mark {
    /// As it is kept: `1 2 2026-11-23`.
    pub fn write(self) -> String {
        format!("{VERSION} {} {}", self.cases, self.saved)
    }

    /// Reads a mark. Any other text is none: nothing hangs on it but a notice.
    pub fn read(text: &str) -> Option<Mark> {
        let mut words = text.split(' ');
        words.next().filter(|version| *version == VERSION)?;
        let (cases, saved) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        Some(Mark { cases, saved })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use proptest::prelude::*;

    const MARK: Mark = Mark { cases: 2, saved: date(2026, 11, 23) };

    #[test]
    fn version_1_is_read_for_ever() {
        assert_eq!(Mark::read("1 2 2026-11-23"), Some(MARK));
        assert_eq!(MARK.write(), "1 2 2026-11-23");
    }

    #[test]
    fn what_is_no_mark_says_nothing() {
        for text in [
            "",
            "1",
            "1 2",
            "1 x 2026-11-23",
            "1 2 2026-13-01",
            "1 -2 2026-11-23",
            "2 2026-11-23",
            "2 2 2026-11-23",
            "rubbish",
        ] {
            assert_eq!(Mark::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in any::<String>()) {
            Mark::read(&text);
        }
    }
}
