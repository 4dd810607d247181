//! What was measured, as the tables of `docs/performance.md`.

use crate::series::{Series, time};
use bow_out_e2e::root;
use std::io;
use std::process::Command;

pub struct Table {
    pub title: &'static str,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Default)]
pub struct Report {
    tables: Vec<Table>,
    misses: Vec<String>,
    skipped: Vec<String>,
    /// The browser and its version.
    pub browser: String,
}

/// What stands between these lines of the page is written anew; the rest is written by hand.
const BEGIN: &str = "<!-- The figures of one run of `make bench` begin here. -->\n";
const END: &str = "<!-- The figures end here. -->";

impl Report {
    pub fn add(&mut self, table: Table) {
        println!("{}", markdown(&table));
        self.tables.push(table);
    }

    /// Notes what takes longer than it may.
    pub fn bound(&mut self, what: &str, series: &Series, median: f64, worst: f64) {
        if series.median() > median || series.worst() > worst {
            let found = format!("{} and at worst {}", time(series.median()), time(series.worst()));
            self.miss(format!("{what}: {found}; the goal is {} and {}", time(median), time(worst)));
        }
    }

    pub fn miss(&mut self, what: String) {
        println!("missed: {what}\n");
        self.misses.push(what);
    }

    pub fn skip(&mut self, what: &str) {
        println!("left out: {what}\n");
        self.skipped.push(what.to_owned());
    }

    /// Puts the figures into their place in the page.
    pub fn write(&self) -> io::Result<()> {
        let file = root().join("docs/performance.md");
        let page = std::fs::read_to_string(&file)?;
        let place = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
        let Some((before, after)) = place else {
            return Err(io::Error::other("docs/performance.md has no place for the figures"));
        };
        let mut figures = format!("\nFrom one run of `make bench` on {}.\n", self.machine());
        let list = |title: &str, lines: &[String]| {
            let lines: String = lines.iter().map(|line| format!("- {line}\n")).collect();
            if lines.is_empty() { String::new() } else { format!("\n{title}\n\n{lines}") }
        };
        figures.push_str(&list("Goals that this run missed:", &self.misses));
        figures.push_str(&list("Left out:", &self.skipped));
        for table in &self.tables {
            figures.push_str(&format!("\n{}", markdown(table)));
        }
        std::fs::write(file, format!("{before}{BEGIN}{figures}\n{END}{after}"))
    }

    /// The last words of a run.
    pub fn close(&self) {
        match self.misses.len() {
            0 => println!("Every goal was met."),
            missed => println!("{missed} goals were missed; they are listed above."),
        }
    }

    fn machine(&self) -> String {
        let processor = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        });
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let say = |program: &str| {
            let output = Command::new(program).arg("--version").output().ok()?;
            Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        };
        let parts = [
            Some(format!("{cores} cores of {}", processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned()))),
            Some(self.browser.clone()),
            say("rustc").map(|version| version.split(" (").next().unwrap_or_default().to_owned()),
            say("node").map(|version| format!("Node {version}")),
        ];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

fn markdown(table: &Table) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<String> =
        table.head.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "---:" }.into()).collect();
    let width = table.head.len();
    let rows: String = table
        .rows
        .iter()
        .map(|row| line(&row.iter().cloned().chain(std::iter::repeat(String::new())).take(width).collect::<Vec<_>>()))
        .collect();
    format!("### {}\n\n{}{}{rows}", table.title, line(&table.head), line(&rule))
}
