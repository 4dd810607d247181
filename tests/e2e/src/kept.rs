//! What lies in the browser's storage, and what can happen to it: the cases that a step begins with, and the faults.

use crate::{Page, label, traces};
use serde_json::{Value, json};
use std::path::PathBuf;

/// A record of a case as the app keeps it. `appointment` is a time such as `2026-11-23T10:00:00`, or nothing.
pub fn record(id: &str, company: &str, stage: &str, appointment: &str) -> String {
    let mut content = json!({
        "id": id, "opened": "2026-01-05T09:00:00", "company": company, "role": "Analyst",
        "answers": { "stage": stage, "intent": "leave" }, "status": { "is": "deciding" },
    });
    if !appointment.is_empty() {
        content["appointment"] = json!({ "at": appointment, "attended": "not-said" });
    }
    wrapped(content)
}

/// A content of a case as a record.
pub fn wrapped(content: Value) -> String {
    json!({ "version": "1", "revision": 1, "saved": "2026-01-05T09:00:00", "content": content }).to_string()
}

/// Keeps cases, and opens the page with them.
#[track_caller]
pub fn with_cases(page: &mut Page<'_>, cases: &[(&str, &str, &str, &str)], fragment: &str) {
    page.goto("");
    for (id, company, stage, appointment) in cases {
        page.store(&format!("bow-out/case/{id}"), &record(id, company, stage, appointment));
    }
    page.reload();
    if !fragment.is_empty() {
        page.goto(fragment);
    }
}

/// A local time so many days from now.
pub fn in_days(page: &Page<'_>, days: i64, time: &str) -> String {
    let script = format!(
        "const d = new Date(); d.setDate(d.getDate() + {days});
         const two = n => String(n).padStart(2, '0');
         return d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate()) + 'T{time}:00'"
    );
    page.js_text(&script)
}

/// Opens the app where the browser forbids it to keep anything.
#[track_caller]
pub fn open_without_storage(page: &mut Page<'_>) {
    // A page of the same origin without the app, into which the app is written once the storage is forbidden.
    page.open(&format!("{}embed.js", page.server.url()));
    page.js_async(
        "const done = arguments[arguments.length - 1];
         Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
         fetch('index.html').then(answer => answer.text()).then(text => {
           document.open(); document.write(text); document.close(); done();
         });",
        vec![],
    );
}

/// Takes all the room that the browser gives.
#[track_caller]
pub fn fill_up(page: &Page<'_>) {
    page.js(
        "let size = 1 << 20;
         for (let n = 0; size > 0; n += 1) {
           try { localStorage.setItem('filler' + n, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }
         }",
        vec![],
    );
}

/// Gives the room of [`fill_up`] back.
#[track_caller]
pub fn make_room(page: &Page<'_>) {
    page.js(
        "Object.keys(localStorage).filter(k => k.startsWith('filler')).forEach(k => localStorage.removeItem(k))",
        vec![],
    );
}

/// Takes the records away as another page of the same origin could, and everything that a closed tab takes along.
#[track_caller]
pub fn clear_while_closed(page: &mut Page<'_>) {
    page.open(&format!("{}embed.js", page.server.url()));
    page.js("localStorage.clear(); sessionStorage.clear()", vec![]);
    page.goto("");
}

/// From now on, the text of every file that is handed over is kept for [`file`].
#[track_caller]
pub fn watch_files(page: &Page<'_>) {
    page.js(
        "window.bowOutFile = null;
         const make = URL.createObjectURL.bind(URL);
         URL.createObjectURL = blob => { blob.text().then(text => window.bowOutFile = text); return make(blob); };",
        vec![],
    );
}

/// The text of the last file that was handed over.
#[track_caller]
pub fn file(page: &Page<'_>) -> String {
    page.wait_until("a file is handed over", |page| !page.js_text("return window.bowOutFile ?? ''").is_empty());
    page.js_text("return window.bowOutFile")
}

/// Picks a file with this text where a backup is restored.
#[track_caller]
pub fn pick_file(page: &Page<'_>, text: &str) {
    let path: PathBuf = traces().join(format!("{}-picked.json", page.kind().name()));
    std::fs::create_dir_all(traces()).expect("a folder for traces");
    std::fs::write(&path, text).expect("a file");
    let path = path.canonicalize().expect("the file");
    page.see(&label("Restore a backup"));
    page.type_into(&label("Restore a backup"), &path.to_string_lossy());
}
