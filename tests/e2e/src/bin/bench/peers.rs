//! What others take for the same work, and what Lighthouse says. Both need Node.

use crate::native::{Line, cargo};
use crate::report::{Report, Table};
use crate::series::{digits, time};
use bow_out_e2e::{Packed, StaticServer, dist, root};
use serde_json::Value;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Our engine and checks beside general ones.
pub fn compare(engine: &[Line], folder: &Path, report: &mut Report) -> Result<(), Box<dyn Error>> {
    let ours = |name: &str| engine.iter().find(|line| line.name == name).map_or(f64::NAN, |line| line.median);
    let rules = cargo(&["run", "--quiet", "--example", "rules_json"])?;
    let theirs: Value = serde_json::from_str(&node(folder, &["rules.mjs"], &rules)?)?;
    let (own, other) = (ours("decide_and_list_every_rule"), theirs["median"].as_f64().unwrap_or(f64::NAN));
    report.add(Table {
        title: "The plan engine beside json-rules-engine",
        head: ["", "ours", "theirs", "ratio", "the same decisions"].map(str::to_owned).to_vec(),
        rows: vec![vec![
            "every topic, and every rule that holds".into(),
            time(own),
            time(other),
            format!("× {}", digits(other / own)),
            format!("{} of {}", theirs["same"], theirs["decisions"]),
        ]],
    });
    if theirs["same"] != theirs["decisions"] {
        report.miss(format!("json-rules-engine decides otherwise: {}", theirs["differs"]));
    }

    let message = root().canonicalize()?.join("benches/message.txt");
    let theirs: Value = serde_json::from_str(&node(folder, &["texts.mjs", &message.to_string_lossy()], "")?)?;
    let mut rows = Vec::new();
    for length in [500, 2_000, 5_000] {
        let own = ours(&format!("read_a_message/{length}"));
        let mut row = vec![format!("{length} characters"), time(own)];
        for peer in ["write-good", "retext"] {
            let other = theirs[length.to_string()][peer].as_f64().unwrap_or(f64::NAN);
            row.extend([time(other), format!("× {}", digits(other / own))]);
        }
        rows.push(row);
    }
    report.add(Table {
        title: "The message checks beside write-good and retext",
        head: ["", "ours", "write-good", "ratio", "retext", "ratio"].map(str::to_owned).to_vec(),
        rows,
    });
    Ok(())
}

/// The pages that Lighthouse looks at.
const PAGES: [(&str, &str); 9] = [
    ("start", ""),
    ("a situation from a blog", "#/start/counteroffer"),
    ("cases", "#/cases"),
    ("templates", "#/templates"),
    ("a template", "#/templates/t-email-decline-offer-other-accepted"),
    ("handbook", "#/handbook"),
    ("a rule", "#/handbook/rule/action-contacted-decline"),
    ("you", "#/you"),
    ("privacy", "#/privacy"),
];

const CATEGORIES: [(&str, &str); 4] = [
    ("performance", "performance"),
    ("accessibility", "accessibility"),
    ("best-practices", "best practices"),
    ("seo", "SEO"),
];

/// Lighthouse on the release build, as a phone. Only the start page is asked how fast it is.
pub fn lighthouse(folder: &Path, report: &mut Report) -> Result<(), Box<dyn Error>> {
    let server = StaticServer::start_packed(&dist(), "/", &Packed::of(&dist())?)?;
    let browser = std::env::var("CHROME_PATH").unwrap_or_else(|_| "/usr/bin/chromium".into());
    let mut rows = Vec::new();
    for (name, fragment) in PAGES {
        let asked: Vec<&str> =
            CATEGORIES.iter().map(|(id, _)| *id).filter(|id| fragment.is_empty() || *id != "performance").collect();
        let output = Command::new("node")
            .arg(folder.join("node_modules/lighthouse/cli/index.js"))
            .arg(format!("{}{fragment}", server.url()))
            .args(["--quiet", "--output=json", "--output-path=stdout", "--no-enable-error-reporting"])
            .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking")
            .arg(format!("--only-categories={}", asked.join(",")))
            .env("CHROME_PATH", &browser)
            .stderr(Stdio::null())
            .output()?;
        let Ok(result) = serde_json::from_slice::<Value>(&output.stdout) else {
            report.skip(&format!("Lighthouse on the page {name}: it gave no result"));
            continue;
        };
        let mut row = vec![name.to_owned()];
        for (id, _) in CATEGORIES {
            let score = result["categories"][id]["score"].as_f64();
            row.push(score.map_or_else(String::new, |score| format!("{:.0}", score * 100.0)));
            if asked.contains(&id) && score != Some(1.0) {
                report.miss(format!("Lighthouse, {name}, {id}: {}", failing(&result, id)));
            }
        }
        rows.push(row);
    }
    let head = std::iter::once(String::new()).chain(CATEGORIES.iter().map(|(_, words)| (*words).to_owned()));
    report.add(Table { title: "Lighthouse, mobile", head: head.collect(), rows });
    Ok(())
}

/// The audits that keep a score below 100.
fn failing(result: &Value, category: &str) -> String {
    let audits = result["categories"][category]["auditRefs"].as_array().cloned().unwrap_or_default();
    let low = audits.iter().filter(|audit| audit["weight"].as_f64().unwrap_or(0.0) > 0.0).filter_map(|audit| {
        let id = audit["id"].as_str()?;
        let score = result["audits"][id]["score"].as_f64()?;
        (score < 1.0).then(|| {
            format!("{id} {:.0} ({})", score * 100.0, result["audits"][id]["displayValue"].as_str().unwrap_or(""))
        })
    });
    low.collect::<Vec<_>>().join(", ")
}

fn node(folder: &Path, arguments: &[&str], input: &str) -> Result<String, Box<dyn Error>> {
    let mut child = Command::new("node")
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("node {} failed", arguments.join(" ")).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
