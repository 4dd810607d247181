//! The benchmarks: `make bench`.
//!
//! What each measures and how is written in `docs/performance.md`, whose figures this program writes. Parts can be run
//! alone with `scripts/bench.sh PART`; then nothing is written.

mod browser;
mod native;
mod peers;
mod report;
mod series;

use bow_out_e2e::{Browser, Kind};
use report::Report;
use std::error::Error;

const PARTS: [&str; 4] = ["native", "browser", "peers", "lighthouse"];

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = wanted.iter().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(format!("there is no part `{unknown}`; there are {PARTS:?}").into());
    }
    let wants = |part: &str| wanted.is_empty() || wanted.iter().any(|name| name == part);
    let mut report = Report::default();
    let engine =
        if wants("native") || wants("peers") { Some(native::run(&mut report, wants("native"))?) } else { None };
    if wants("browser") {
        let browser = Browser::start(Kind::Chromium)?;
        let bench = browser::Bench::new(&browser)?;
        bench.answers(&mut report)?;
        bench.keystrokes(&mut report)?;
        bench.cases(&mut report)?;
        bench.memory(&mut report)?;
        bench.starts(&mut report)?;
        bench.first_taps(&mut report)?;
        report.browser = browser.version();
    }
    match (&engine, std::env::var_os("BOW_OUT_PEERS")) {
        (Some(engine), Some(folder)) if wants("peers") => peers::compare(engine, folder.as_ref(), &mut report)?,
        (_, None) if wants("peers") || wants("lighthouse") => {
            report.skip("the peers and Lighthouse: there is no Node here")
        }
        _ => {}
    }
    if wants("lighthouse")
        && let Some(folder) = std::env::var_os("BOW_OUT_PEERS")
    {
        peers::lighthouse(folder.as_ref(), &mut report)?;
    }
    if wanted.is_empty() {
        report.write()?;
    }
    report.close();
    Ok(())
}
