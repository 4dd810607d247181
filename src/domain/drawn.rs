//! Situations drawn at random, for tests that hold in every one of them.

use super::condition::{NO, YES};
use super::plan::contradictions;
use super::situation::*;

/// A situation drawn from every fact that can be asked, about as sparse as what people say.
fn drawn(random: &mut fastrand::Rng) -> Situation {
    let mut situation = Situation::default();
    let share = random.u32(2..9);
    for fact in FACTS.iter().filter(|fact| !fact.ask.is_empty()) {
        if fact.var != STAGE.var && random.u32(0..share) > 0 {
            continue;
        }
        match fact.kind {
            Kind::Flag { .. } => situation.set(fact.var, Slot::Bits(if random.bool() { YES } else { NO })),
            Kind::One(choices) | Kind::Many(choices) => {
                situation.set(fact.var, Slot::Bits(1 << random.usize(0..choices.len())));
            }
            Kind::Number { .. } => situation.set(fact.var, Slot::Number(f64::from(random.u32(0..60)))),
            Kind::Text | Kind::Date => situation.set_text(fact.var, "2026-12-01"),
        }
    }
    situation
}

/// Fifteen hundred situations that do not contradict themselves.
pub(super) fn plausible(random: &mut fastrand::Rng) -> impl Iterator<Item = Situation> {
    std::iter::repeat_with(|| drawn(random)).filter(|situation| contradictions(situation).is_empty()).take(1500)
}
