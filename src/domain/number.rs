//! Numbers as people write and read them, to a tenth.
//!
//! The library's ways to read and write fractions bring tables for the last digit of any number there is (for reading alone
//! 651 powers of five of 128 bits, which do not pack). That is too much to download for “2.5 hours”.

/// A number in digits: at most one after the point, and none that says nothing.
pub fn write(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// The number that somebody wrote, with a point or a comma, to a thousandth. None for what is no number or has more than
/// nine digits before the point.
pub fn read(text: &str) -> Option<f64> {
    const PLACES: usize = 3;
    let text = text.trim();
    let (minus, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let all_digits = whole.bytes().chain(part.bytes()).all(|sign| sign.is_ascii_digit());
    if !all_digits || whole.len() + part.len() == 0 || whole.len() > 9 {
        return None;
    }
    let zeros = std::iter::repeat(b'0');
    let thousandths = whole.bytes().chain(part.bytes().chain(zeros).take(PLACES));
    let thousandths = thousandths.fold(0_i64, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    Some(if minus { -thousandths } else { thousandths } as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{read, write};

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, written) in
            [(0.0, "0"), (3.0, "3"), (2.5, "2.5"), (2.449, "2.4"), (-0.5, "-0.5"), (-0.04, "0"), (1200.0, "1200")]
        {
            assert_eq!(write(number), written);
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in
            [("3", 3.0), (" 2,5 ", 2.5), ("2.5", 2.5), (".5", 0.5), ("7.", 7.0), ("-1.25", -1.25), ("0.1239", 0.123)]
        {
            assert_eq!(read(text), Some(number), "{text}");
        }
        for text in ["", " ", "-", ".", "1e5", "inf", "NaN", "1.2.3", "2 5", "two", "٣", "1234567890"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(tenths in -9_999_999_990_i64..9_999_999_990) {
            let number = tenths as f64 / 10.0;
            prop_assert_eq!(read(&write(number)), Some(number));
        }

        #[test]
        fn it_reads_as_the_library_does(text in "-?[0-9]{1,9}([.,][0-9]{0,3})?") {
            prop_assert_eq!(read(&text), text.replace(',', ".").parse().ok());
        }
    }
}
