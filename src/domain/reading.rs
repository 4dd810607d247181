//! How hard a text is to read, for the tests beside the texts: the Flesch-Kincaid grade.
//!
//! The formula is that of Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted
//! Personnel" (Naval Technical Training Command, Research Branch Report 8-75, 1975): 0.39 times the words in a sentence,
//! plus 11.8 times the syllables in a word, less 15.59.
//!
//! A sentence ends at a full stop, a question or exclamation mark, or the end of a line, so that a list of short texts can
//! be joined with line breaks. Syllables are counted by the usual rule of thumb; it is off by one on some words and right
//! on average.

/// The school grade at which the text can be read; 0 for a text without words.
pub(crate) fn grade(text: &str) -> f64 {
    let sentences = text.split(['.', '?', '!', '\n']).map(words).filter(|words| !words.is_empty());
    let (mut count, mut total, mut syllables) = (0, 0, 0);
    for words in sentences {
        count += 1;
        total += words.len();
        syllables += words.iter().map(|word| syllables_in(word)).sum::<usize>();
    }
    if total == 0 {
        return 0.0;
    }
    let (count, total, syllables) = (count as f64, total as f64, syllables as f64);
    0.39 * total / count + 11.8 * syllables / total - 15.59
}

fn words(sentence: &str) -> Vec<&str> {
    let parts = sentence.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    parts.filter(|word| word.contains(char::is_alphanumeric)).collect()
}

/// Groups of vowels, without the silent endings *-e*, *-es* and *-ed*; at least one.
fn syllables_in(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let (mut groups, mut inside) = (0, false);
    for (at, letter) in letters.iter().enumerate() {
        // In "employer" the y stands between two vowels and parts them.
        let parts = *letter == 'y' && inside && letters.get(at + 1).is_some_and(|next| vowel(*next));
        let here = vowel(*letter) && !parts;
        groups += usize::from(here && !inside);
        inside = here;
    }
    let stem = word.strip_suffix("es").or_else(|| word.strip_suffix("ed")).or_else(|| word.strip_suffix('e'));
    let silent = stem.is_some_and(|stem| {
        let sounded = match word.as_bytes() {
            // "table", "little": the ending is a syllable of its own.
            [.., before, b'l', b'e'] => !vowel(char::from(*before)),
            // "wanted", "needed", "changes", "choices": so is this one.
            [.., b'd' | b't', b'e', b'd'] | [.., b'c' | b'g' | b's' | b'x' | b'z' | b'h', b'e', b's'] => true,
            _ => false,
        };
        !sounded && stem.ends_with(|letter| !vowel(letter))
    });
    (groups - usize::from(silent && groups > 1)).max(1)
}

mod tests {
    use super::*;

    #[track_caller]
    fn check_syllables(word: &str, expected: usize) {
        assert_eq!(syllables_in(word), expected, "{word}");
    }

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        for word in ["the", "you", "asked", "time", "names", "like", "24"] {
            check_syllables(word, 1);
        }
        for word in ["table", "wanted", "changes", "offer", "reason", "money"] {
            check_syllables(word, 2);
        }
        for word in ["interview", "recruiter", "employer"] {
            check_syllables(word, 3);
        }
        check_syllables("confirmation", 4);
    }

    #[test]
    fn short_plain_sentences_grade_low() {
        let plain = grade("You said yes. Now you want to take it back. Call them today.");
        assert!(plain < 2.0, "{plain}");
    }

    #[test]
    fn official_prose_grades_high() {
        let official = grade(
            "Notification of candidacy withdrawal necessitates appropriate consideration of organisational \
             expectations regarding professional communication, particularly following extensive evaluation.",
        );
        assert!(official > 18.0, "{official}");
    }

    #[test]
    fn a_line_break_ends_a_sentence() {
        assert_eq!(grade("Call them\nSay no"), grade("Call them. Say no."));
        assert_eq!(grade(""), 0.0);
    }
}
