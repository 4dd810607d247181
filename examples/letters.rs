//! Every template in every voice, to be read aloud:
//! `cargo run --quiet --example letters [WORD] [--short | --standard] [--tone TONE]`.
//!
//! Each is composed for the first situation, of some thousands drawn alike each time, in which a plan ranks it
//! highest. Gaps show their examples. WORD picks the templates whose id contains it.

#[path = "../src/domain/drawn.rs"]
mod drawn;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use bow_out::domain::calendar::date;
use bow_out::domain::plan::{Plan, plan};
use bow_out::domain::templates::TEMPLATES;
use bow_out::domain::templates::compose::{
    Filling, Length, Offer, Rank, Style, Switches, Tone, Wording, compose, offered,
};

/// The plan that ranks each template highest.
fn plans() -> BTreeMap<&'static str, (Rank, Plan)> {
    let mut random = fastrand::Rng::with_seed(7);
    let mut best: BTreeMap<&'static str, (Rank, Plan)> = BTreeMap::new();
    for _ in 0..30_000 {
        let situation = drawn::sparse(&mut random, 6);
        if !drawn::is_plausible(&situation) {
            continue;
        }
        let Some(plan) = plan(&situation, date(2026, 11, 23).at(9, 0)) else { continue };
        for Offer { wording, rank } in offered(&plan.values) {
            let better = best.get(wording.id()).is_none_or(|(known, _)| rank < *known);
            if let (Wording::Template(_), true) = (wording, better) {
                best.insert(wording.id(), (rank, plan.clone()));
            }
        }
    }
    best
}

fn main() -> ExitCode {
    let (mut word, mut tones, mut lengths) =
        (String::new(), vec![Tone::Formal, Tone::Neutral, Tone::Warm], vec![Length::Standard, Length::Short]);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--short" => lengths = vec![Length::Short],
            "--standard" => lengths = vec![Length::Standard],
            "--tone" => match args.next().as_deref() {
                Some("formal") => tones = vec![Tone::Formal],
                Some("neutral") => tones = vec![Tone::Neutral],
                Some("warm") => tones = vec![Tone::Warm],
                other => {
                    eprintln!("letters: no tone is called {}", other.unwrap_or("nothing"));
                    return ExitCode::from(2);
                }
            },
            _ => word = arg,
        }
    }
    let text = letters(&word, &tones, &lengths);
    // Who wants the first letters only closes the pipe, and that is no failure.
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("letters: cannot print the letters: {error}");
            ExitCode::from(1)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The letters of the templates whose id contains the word.
fn letters(word: &str, tones: &[Tone], lengths: &[Length]) -> String {
    let mut text = String::new();
    let plans = plans();
    for template in TEMPLATES.iter().filter(|template| template.id.contains(word)) {
        let Some((rank, plan)) = plans.get(template.id) else { continue };
        _ = writeln!(text, "# {} ({rank:?}, {:?})\n", template.id, template.medium);
        for &length in lengths {
            for &tone in tones {
                let style = Style { tone, length };
                let wording = Wording::Template(template);
                let empty = compose(wording, &plan.values, &Filling::default(), style, &Switches::default());
                let mut filling = Filling::default();
                let waits = empty.parts.iter().filter(|part| part.on).flat_map(|part| part.waits_for.clone());
                for slot in empty.gaps().into_iter().chain(waits) {
                    filling.set(slot, slot.example);
                }
                let letter = compose(wording, &plan.values, &filling, style, &Switches::default());
                _ = writeln!(text, "-- {tone:?}, {length:?}");
                if let Some(subject) = letter.subject_text() {
                    _ = writeln!(text, "Subject: {subject}");
                }
                _ = writeln!(text, "{}\n", letter.text());
            }
        }
    }
    text
}
