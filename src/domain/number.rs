//! Numbers as people write them, to a tenth.
//!
//! The library writes any fraction to its last digit, with tables that are too much to download for “2.5 hours”.

/// A number in digits: at most one after the point, and none that says nothing.
pub fn write(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if part == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, written) in
            [(0.0, "0"), (3.0, "3"), (2.5, "2.5"), (2.449, "2.4"), (-0.5, "-0.5"), (-0.04, "0"), (1200.0, "1200")]
        {
            assert_eq!(write(number), written);
        }
    }
}
