//! Links that call.

/// A `tel:` link for a number as people write it: digits, and a plus sign at the start. An extension is left to be dialled
/// by hand. `None` where there are too few digits for a number.
pub fn tel(written: &str) -> Option<String> {
    let written = written.trim();
    let international = written.starts_with('+') || written.starts_with("(+");
    // "+44 (0)20": the zero is dialled only inside the country.
    let written = if international { written.replacen("(0)", "", 1) } else { written.to_owned() };
    let number = written.split(|c: char| c.is_alphabetic() || c == '#' || c == ';').next().unwrap_or_default();
    let digits: String =
        number.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
    let plus = if international { "+" } else { "" };
    (digits.len() >= 3).then(|| format!("tel:{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Option<&str>) {
        assert_eq!(tel(written).as_deref(), expected, "{written}");
    }

    #[test]
    fn a_number_is_dialled_as_it_is_meant() {
        check("+44 (0)20 7946 0000", Some("tel:+442079460000"));
        check("(+49) 30-123 45 67", Some("tel:+49301234567"));
        check("020 7946 0000 ext. 12", Some("tel:02079460000"));
        check("555.0100#3", Some("tel:5550100"));
        check("112", Some("tel:112"));
    }

    #[test]
    fn what_is_no_number_is_no_link() {
        check("", None);
        check("+", None);
        check("ask the front desk", None);
        check("javascript:alert(1)", None);
    }
}
