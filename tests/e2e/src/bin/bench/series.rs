//! Figures: what was measured, again and again.

/// The same thing measured several times, in milliseconds unless it says otherwise.
#[derive(Debug, Clone, Default)]
pub struct Series(Vec<f64>);

impl Series {
    pub fn push(&mut self, figure: f64) {
        self.0.push(figure);
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The middle one; of an even number, the mean of the two in the middle.
    pub fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        match sorted.len() {
            0 => f64::NAN,
            count if count % 2 == 1 => sorted[count / 2],
            count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
        }
    }

    pub fn worst(&self) -> f64 {
        self.0.iter().copied().fold(f64::NAN, f64::max)
    }
}

impl FromIterator<f64> for Series {
    fn from_iter<T: IntoIterator<Item = f64>>(figures: T) -> Self {
        Self(figures.into_iter().collect())
    }
}

/// Milliseconds as people read them: three digits that count, in the unit that fits.
pub fn time(milliseconds: f64) -> String {
    let (figure, unit) = match milliseconds {
        time if time.is_nan() => return "–".to_owned(),
        0.0 => return "0".to_owned(),
        time if time < 1e-3 => (time * 1e6, "ns"),
        time if time < 1.0 => (time * 1e3, "µs"),
        time if time < 1e3 => (time, "ms"),
        time => (time / 1e3, "s"),
    };
    format!("{} {unit}", digits(figure))
}

/// Three digits that count.
pub fn digits(figure: f64) -> String {
    match figure.abs() {
        size if size < 10.0 => format!("{figure:.2}"),
        size if size < 100.0 => format!("{figure:.1}"),
        _ => format!("{figure:.0}"),
    }
}
