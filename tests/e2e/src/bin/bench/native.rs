//! The engine alone, without a browser: `cargo bench --bench engine`, read.

use crate::report::{Report, Table};
use crate::series::{digits, time};
use bow_out_e2e::root;
use std::error::Error;
use std::process::Command;
use std::time::Instant;

/// One line of the benchmark: its name, the median and the worst in milliseconds.
pub struct Line {
    pub name: String,
    pub median: f64,
    worst: f64,
    /// Bytes that it took and bytes that it gave back, as they are printed.
    took: Vec<f64>,
    gave: Vec<f64>,
}

/// What the table calls the benches.
const NAMES: [(&str, &str); 14] = [
    ("decide_every_topic", "decide every topic of a plan"),
    ("decide_and_list_every_rule", "the same, and every rule that holds"),
    ("full_plan_with_every_explanation", "a full plan with every explanation"),
    ("what_would_change_it", "what would change it"),
    ("next_question", "the next question, from that"),
    ("compose_a_letter", "compose a letter"),
    ("read_a_message/500", "read a message of 500 characters"),
    ("read_a_message/2000", "read a message of 2,000 characters"),
    ("read_a_message/5000", "read a message of 5,000 characters"),
    ("encode_a_case", "encode a case"),
    ("decode_a_case", "decode a case"),
    ("a_thousand_plans", "a thousand full plans"),
    ("list", "list the cases"),
    ("save", "save a case"),
];

pub fn run(report: &mut Report, tell: bool) -> Result<Vec<Line>, Box<dyn Error>> {
    let lines = read(&cargo(&["bench", "--quiet", "--bench", "engine"])?);
    if lines.is_empty() {
        return Err("the benchmark of the engine printed nothing that can be read".into());
    }
    if !tell {
        return Ok(lines);
    }
    let row = |line: &Line| {
        let name = NAMES.iter().find(|(name, _)| *name == line.name).map_or(line.name.as_str(), |(_, words)| words);
        vec![name.to_owned(), time(line.median), time(line.worst)]
    };
    let mut rows: Vec<Vec<String>> = lines.iter().map(row).collect();
    rows.sort_by_key(|row| NAMES.iter().position(|(_, words)| *words == row[0]));
    let proof = proof()?;
    rows.push(vec!["the whole proof".into(), time(proof), String::new()]);
    report.add(Table { title: "The engine", head: ["", "median", "worst"].map(str::to_owned).to_vec(), rows });

    if let Some(plans) = lines.iter().find(|line| line.name == "a_thousand_plans") {
        let (took, gave) = (plans.took.iter().sum::<f64>(), plans.gave.iter().sum::<f64>());
        let bytes = |bytes: f64| format!("{} MB", digits(bytes / 1e6));
        report.add(Table {
            title: "Memory of a thousand plans",
            head: ["", "taken", "given back"].map(str::to_owned).to_vec(),
            rows: vec![vec!["a thousand full plans".into(), bytes(took), bytes(gave)]],
        });
    }

    let cases = cargo(&["run", "--quiet", "--release", "--example", "many_cases"])?;
    let rows = cases.lines().filter_map(|line| line.split_once(": ")).map(|(what, figures)| {
        let what = NAMES.iter().find(|(name, _)| *name == what).map_or(what, |(_, words)| words);
        vec![what.to_owned(), figures.to_owned()]
    });
    report.add(Table {
        title: "The records, in memory",
        head: vec![String::new(), "best of twenty".into()],
        rows: rows.collect(),
    });
    Ok(lines)
}

/// The time of all claims together, each of which asks the solver.
fn proof() -> Result<f64, Box<dyn Error>> {
    cargo(&["test", "--quiet", "--release", "--test", "proof", "--no-run"])?;
    let began = Instant::now();
    cargo(&["test", "--quiet", "--release", "--test", "proof"])?;
    Ok(began.elapsed().as_secs_f64() * 1e3)
}

pub fn cargo(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = Command::new("cargo").args(arguments).current_dir(root()).output()?;
    if !output.status.success() {
        return Err(format!("cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads the tree that divan prints.
fn read(text: &str) -> Vec<Line> {
    let (mut lines, mut group, mut counts): (Vec<Line>, String, Option<bool>) = (Vec::new(), String::new(), None);
    for line in text.lines() {
        let inner = line.starts_with('│') || line.starts_with("   ");
        let bare = line.trim_start_matches(['│', '├', '╰', '─', ' ']);
        let columns: Vec<&str> = bare.split('│').map(str::trim).collect();
        let named = line.contains("├─ ") || line.contains("╰─ ");
        if named {
            // The name and the first figure share a column.
            let (name, fastest) = columns[0].split_once(' ').unwrap_or((columns[0], ""));
            counts = None;
            if fastest.trim().is_empty() {
                group = format!("{name}/");
                continue;
            }
            let prefix = if inner { group.as_str() } else { "" };
            let figure = |at: usize| columns.get(at).and_then(|text| milliseconds(text)).unwrap_or(f64::NAN);
            let name = format!("{prefix}{name}");
            lines.push(Line { name, median: figure(2), worst: figure(1), took: Vec::new(), gave: Vec::new() });
        } else {
            let Some(last) = lines.last_mut() else { continue };
            match columns[0] {
                "alloc:" | "grow:" => counts = Some(true),
                "dealloc:" | "shrink:" => counts = Some(false),
                "max alloc:" => counts = None,
                // The median; of the two figures the one with a unit.
                _ => match (counts, columns.get(2).and_then(|text| bytes(text))) {
                    (Some(true), Some(bytes)) => last.took.push(bytes),
                    (Some(false), Some(bytes)) => last.gave.push(bytes),
                    _ => {}
                },
            }
        }
    }
    lines
}

fn milliseconds(text: &str) -> Option<f64> {
    let (figure, unit) = text.trim().split_once(' ')?;
    let factor = match unit {
        "ns" => 1e-6,
        "µs" => 1e-3,
        "ms" => 1.0,
        "s" => 1e3,
        _ => return None,
    };
    Some(figure.parse::<f64>().ok()? * factor)
}

fn bytes(text: &str) -> Option<f64> {
    let (figure, unit) = text.trim().split_once(' ')?;
    let factor = match unit {
        "B" => 1.0,
        "KB" => 1e3,
        "MB" => 1e6,
        "GB" => 1e9,
        _ => return None,
    };
    Some(figure.parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_of_the_benchmark_is_read() {
        let lines = read(
            "engine               fastest  │ slowest  │ median   │ mean     │ samples │ iters\n\
             ├─ a_plan            1.1 µs  │ 32 µs    │ 2 µs     │ 2.7 µs   │ 100     │ 100\n\
             │                    alloc:   │          │          │          │         │\n\
             │                      2      │ 2        │ 2        │ 2        │         │\n\
             │                      8 KB   │ 8 KB     │ 8 KB     │ 8 KB     │         │\n\
             │                    dealloc: │          │          │          │         │\n\
             │                      2      │ 2        │ 2        │ 2        │         │\n\
             │                      12 KB  │ 12 KB    │ 12 KB    │ 12 KB    │         │\n\
             │                    grow:    │          │          │          │         │\n\
             │                      4 KB   │ 4 KB     │ 4 KB     │ 4 KB     │         │\n\
             ├─ read                       │          │          │          │         │\n\
             │  ├─ 500            942 ns   │ 1.1 ms   │ 1 ms     │ 967 µs   │ 100     │ 100\n\
             ╰─ last              1 s      │ 3 s      │ 2 s      │ 2 s      │ 100     │ 100\n",
        );
        let found: Vec<(&str, f64, f64)> =
            lines.iter().map(|line| (line.name.as_str(), line.median, line.worst)).collect();
        assert_eq!(found, [("a_plan", 2e-3, 32e-3), ("read/500", 1.0, 1.1), ("last", 2e3, 3e3)]);
        assert_eq!((lines[0].took.iter().sum::<f64>(), lines[0].gave.iter().sum::<f64>()), (12e3, 12e3));
    }
}
