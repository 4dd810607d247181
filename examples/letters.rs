//! Every template in every voice, to be read aloud: `cargo run --quiet --example letters [WORD] [--short] [--tone TONE]`.
//!
//! Each is composed for the first situation, of some thousands made by the same dice each time, in which a plan ranks it
//! highest. Gaps show their examples. WORD picks the templates whose id contains it.

use std::collections::BTreeMap;
use std::process::ExitCode;

use bow_out::domain::calendar::date;
use bow_out::domain::condition::{NO, YES};
use bow_out::domain::plan::{Plan, contradictions, plan};
use bow_out::domain::situation::{ACTION, DERIVED, FACTS, INTENT, Kind, REPUTATION_RISK, STAGE, Situation, Slot};
use bow_out::domain::templates::TEMPLATES;
use bow_out::domain::templates::compose::{
    Filling, Length, Offer, Rank, Style, Switches, Tone, Wording, compose, offered,
};

/// A small deterministic source of numbers (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// A situation in which a few facts were answered, as people do.
fn situation(dice: &mut Dice) -> Situation {
    let mut situation = Situation::default();
    situation.set(STAGE.var, Slot::Bits(1 << dice.below(11)));
    situation.set(INTENT.var, Slot::Bits(1 << dice.below(4)));
    for _ in 0..dice.below(7) {
        let Some(fact) = FACTS.get(dice.below(FACTS.len() as u64) as usize) else { continue };
        let derived = DERIVED.iter().any(|derived| derived.var == fact.var) || fact.var == REPUTATION_RISK.var;
        if derived || [STAGE.var, INTENT.var, ACTION.var].contains(&fact.var) {
            continue;
        }
        match fact.kind {
            Kind::Flag { .. } => situation.set(fact.var, Slot::Bits(if dice.below(3) == 0 { NO } else { YES })),
            Kind::One(choices) | Kind::Many(choices) => {
                situation.set(fact.var, Slot::Bits(1 << dice.below(choices.len() as u64)));
            }
            Kind::Number { .. } => situation.set(fact.var, Slot::Number(dice.below(60) as f64)),
            Kind::Text => situation.set_text(fact.var, "spring 2027"),
            Kind::Date => situation.set_text(fact.var, "2026-12-01"),
        }
    }
    situation
}

/// The plan that ranks each template highest.
fn plans() -> BTreeMap<&'static str, (Rank, Plan)> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut best: BTreeMap<&'static str, (Rank, Plan)> = BTreeMap::new();
    for _ in 0..30_000 {
        let situation = situation(&mut dice);
        if !contradictions(&situation).is_empty() {
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
    let plans = plans();
    for template in TEMPLATES.iter().filter(|template| template.id.contains(&word)) {
        let Some((rank, plan)) = plans.get(template.id) else { continue };
        println!("# {} ({rank:?}, {:?})\n", template.id, template.medium);
        for &length in &lengths {
            for &tone in &tones {
                let style = Style { tone, length };
                let wording = Wording::Template(template);
                let empty = compose(wording, &plan.values, &Filling::default(), style, &Switches::default());
                let mut filling = Filling::default();
                let waits = empty.parts.iter().filter(|part| part.on).flat_map(|part| part.waits_for.clone());
                for slot in empty.gaps().into_iter().chain(waits) {
                    filling.set(slot, slot.example);
                }
                let letter = compose(wording, &plan.values, &filling, style, &Switches::default());
                println!("-- {tone:?}, {length:?}");
                if let Some(subject) = letter.subject_text() {
                    println!("Subject: {subject}");
                }
                println!("{}\n", letter.text());
            }
        }
    }
    ExitCode::SUCCESS
}
