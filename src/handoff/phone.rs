//! Links that call.

use super::is_unseen;

/// A `tel:` link for a number as people write or paste it: digits, and a plus sign at the start. An extension is left to be
/// dialled by hand. `None` where there are too few digits for a number.
pub fn tel(written: &str) -> Option<String> {
    let written: String = written.chars().filter(|sign| !is_unseen(*sign)).map(plain).collect();
    let written = written.trim();
    let international = written.starts_with('+') || written.starts_with("(+");
    // "+44 (0)20": the zero is dialled only inside the country.
    let written = if international { written.replacen("(0)", "", 1) } else { written.to_owned() };
    let number = written.split(|c: char| c.is_alphabetic() || c == '#' || c == ';').next().unwrap_or_default();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if international { "+" } else { "" };
    (digits.len() >= 3).then(|| format!("tel:{plus}{digits}"))
}

/// A sign as a telephone knows it: wide ones and the digits of Arabic and Persian are those of everybody else.
fn plain(sign: char) -> char {
    let digit = |zero: u32| char::from_digit(u32::from(sign) - zero, 10).unwrap_or(sign);
    match sign {
        '\u{ff0b}' => '+',
        '\u{ff08}' => '(',
        '\u{ff09}' => ')',
        '\u{ff10}'..='\u{ff19}' => digit(0xff10),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        _ => sign,
    }
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
        // Inside the country the zero is dialled.
        check("(0)20 7946 0000", Some("tel:02079460000"));
    }

    #[test]
    fn a_number_from_an_address_book_keeps_its_plus() {
        check("\u{202a}+44 20 7946 0000\u{202c}", Some("tel:+442079460000"));
        check("\u{200e}(+44) 20 7946 0000", Some("tel:+442079460000"));
    }

    #[test]
    fn no_digit_of_another_script_is_left_out() {
        check("＋81 ３-1234-5678", Some("tel:+81312345678"));
        check("٠٢٠ ٧٩٤٦ 0000", Some("tel:02079460000"));
        check("۰۲۱-۱۲۳۴", Some("tel:0211234"));
    }

    #[test]
    fn what_is_no_number_is_no_link() {
        check("", None);
        check("+", None);
        check("ask the front desk", None);
        check("javascript:alert(1)", None);
    }
}
