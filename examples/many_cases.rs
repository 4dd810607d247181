//! How long the list of cases and the saving of one take with 20 and with 2,000 cases: `cargo run --release --example many_cases`.

#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a measurement reads the clock, and may stop")]

use std::time::{Duration, Instant};

use bow_out::domain::calendar::{DateTime, date};
use bow_out::domain::case::Case;
use bow_out::storage::{Cabinet, MemoryStore, NextStep};

const NOW: DateTime = date(2026, 11, 23).at(9, 0);

fn main() {
    let (few, many) = (measure(20), measure(2_000));
    for (what, few, many) in [("list", few.0, many.0), ("save", few.1, many.1)] {
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        println!("{what}: {few:?} with 20 cases, {many:?} with 2,000; ratio {ratio:.1}");
    }
}

/// The time to list the cases and the time to save one, each the best of several.
fn measure(cases: usize) -> (Duration, Duration) {
    let cabinet = Cabinet::new(MemoryStore::default());
    for n in 0..cases {
        cabinet.save_case(&case(n, "Analyst"), &NextStep::default(), 0, NOW).expect("kept");
    }
    let list = best(|_| drop(cabinet.contents().expect("listed")));
    let save = best(|n| {
        cabinet.save_case(&case(7, &format!("Role {n}")), &NextStep::default(), n as u64 + 1, NOW).expect("kept");
    });
    (list, save)
}

fn case(n: usize, role: &str) -> Case {
    let mut case = Case::new(format!("c{n}"), NOW);
    case.company = format!("Company {n}");
    case.role = role.to_owned();
    case
}

fn best(mut work: impl FnMut(usize)) -> Duration {
    let mut time = |n| {
        let start = Instant::now();
        work(n);
        start.elapsed()
    };
    (0..20).map(&mut time).min().unwrap_or_default()
}
