//! One list of steps, run in every browser.
//!
//! Each step gets a [`Page`] at an origin of its own, so no step sees what
//! another one stored. A step that fails leaves a picture and the page's text
//! in `target/e2e/`. Anything that went wrong on the page fails the step too,
//! unless the step took it (see [`Page::take_problems`]).
//!
//! `BOW_OUT_BROWSERS=firefox` chooses the browsers, and a word after `--`
//! the steps: `cargo test -p bow-out-e2e --test journey -- storage`.

use crate::{Browser, Kind, Page};
use libtest_mimic::{Arguments, Failed, Trial};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

/// A step: what it claims, and how that is shown.
#[derive(Clone, Copy)]
pub struct Step {
    pub claim: &'static str,
    pub run: fn(&mut Page<'_>),
    /// The browsers that can show it; empty for all.
    pub only: &'static [Kind],
}

/// Lists functions as [`Step`]s that claim what their names say.
/// `a_step [Chromium]` runs in that browser only.
#[macro_export]
macro_rules! steps {
    ($($step:ident $([$($kind:ident),+])?),* $(,)?) => {
        &[$($crate::suite::Step { claim: stringify!($step), run: $step, only: &[$($($crate::Kind::$kind),+)?] }),*]
    };
}

/// Runs every step in every chosen browser.
pub fn run(steps: &[Step]) -> ExitCode {
    // The place and the words; a backtrace would only show the runner.
    std::panic::set_hook(Box::new(|panic| eprintln!("{panic}")));
    let mut arguments = Arguments::from_args();
    let browsers: Vec<_> = Kind::chosen().into_iter().map(|kind| (kind, Arc::new(Mutex::new(None)))).collect();
    // The browsers take turns, so that as many as there are cores work at the same time.
    if arguments.test_threads.is_none() {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        arguments.test_threads = Some(cores.min(browsers.len()).max(1));
    }
    let mut trials = Vec::new();
    for step in steps {
        for (kind, slot) in &browsers {
            if step.only.is_empty() || step.only.contains(kind) {
                let (step, kind, slot) = (*step, *kind, Arc::clone(slot));
                trials
                    .push(Trial::test(format!("{}::{}", kind.name(), step.claim), move || run_one(step, kind, &slot)));
            }
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn run_one(step: Step, kind: Kind, slot: &Mutex<Option<Browser>>) -> Result<(), Failed> {
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    if slot.is_none() {
        *slot = Some(Browser::start(kind)?);
    }
    let Some(browser) = slot.as_ref() else { return Err("no browser".into()) };
    let outcome = catch_unwind(AssertUnwindSafe(|| attempt(step, browser)))
        .unwrap_or_else(|_| Err("could not leave the page".to_owned()));
    if outcome.is_err() {
        // Whatever state it is in, the next step gets a new one.
        *slot = None;
    }
    outcome.map_err(Failed::from)
}

fn attempt(step: Step, browser: &Browser) -> Result<(), String> {
    let mut page = Page::new(browser, &crate::dist(), "/");
    let outcome = catch_unwind(AssertUnwindSafe(|| (step.run)(&mut page)));
    let outcome = match outcome {
        Ok(()) => match page.take_problems() {
            problems if problems.is_empty() => Ok(()),
            problems => Err(format!("on the page:\n{}", problems.join("\n"))),
        },
        Err(panic) => {
            let words = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|words| (*words).to_owned()));
            Err(words.unwrap_or_else(|| "it panicked".to_owned()))
        }
    };
    outcome.map_err(|words| {
        let trace = crate::traces().join(format!("{}-{}", browser.kind.name(), step.claim));
        // What cannot be had of a broken page is left out.
        let left = catch_unwind(AssertUnwindSafe(|| {
            let text = page.js_text("return location.href + '\\n\\n' + document.body.innerText");
            let problems = page.take_problems().join("\n");
            let _ = std::fs::write(trace.with_extension("txt"), format!("{words}\n\n{problems}\n\n{text}\n"));
            page.screenshot(&trace.with_extension("png"));
        }));
        match left {
            Ok(()) => {
                format!("{words}\n(traces: target/e2e/{}-{}.*)", browser.kind.name(), step.claim)
            }
            Err(_) => words,
        }
    })
}
