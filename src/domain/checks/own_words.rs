//! Our own words under our own checks: every template in every variant, in the situations that offer it.

use std::collections::BTreeMap;

use crate::domain::calendar::date;

use super::*;
use crate::domain::plan::plan;
use crate::domain::templates::compose::{
    Filling, Length, Rank, Style, Switches, Tone, Wording, compose, derived_fillings, offered,
};
use crate::domain::templates::{SLOTS, T_EMAIL_TWO_SENTENCE, Template, slots};

/// A small deterministic source of numbers (xorshift), so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.roll() % bound
    }
}

/// A situation in which a few facts were answered, as people do.
fn situation(dice: &mut Dice) -> Situation {
    let mut situation = Situation::default();
    situation.set(STAGE.var, Slot::Bits(1 << dice.below(11)));
    situation.set(INTENT.var, Slot::Bits(1 << dice.below(4)));
    for _ in 0..dice.below(9) {
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

/// What a person would have filled in beside what the facts give.
fn filled(template: &Template, values: &Values, style: Style) -> Filling {
    let mut filling = Filling::default();
    let derived = derived_fillings(values, &filling, style.tone);
    let never = [
        &slots::REASON_LINE,
        &slots::STAY_IN_TOUCH_LINE,
        &slots::BRIEF_CAUSE,
        &slots::REAPPLY_WINDOW,
        &slots::FUTURE_CRITERIA,
        &slots::APOLOGY_SCOPE,
    ];
    for slot in SLOTS {
        if derived.get(slot).is_empty() && !never.iter().any(|own| own.id == slot.id) {
            filling.set(slot, slot.example);
        }
    }
    if REAPPLY_WINDOW.known().holds(values) {
        filling.set(&slots::REAPPLY_WINDOW, slots::REAPPLY_WINDOW.example);
    }
    for slot in template.required {
        if derived.get(slot).is_empty() && filling.get(slot).is_empty() {
            let reason = slot.id == slots::REASON_LINE.id;
            filling.set(slot, if reason { "I cannot move at the time that was planned." } else { slot.example });
        }
    }
    filling
}

fn names() -> Names<'static> {
    Names {
        role: slots::ROLE_TITLE.example,
        company: slots::COMPANY_NAME.example,
        contact: slots::CONTACT_NAME.example,
        you: slots::YOUR_NAME.example,
        phone: slots::YOUR_PHONE.example,
        email: slots::YOUR_EMAIL.example,
        others: &["Jo Baker", "Ana Lee"],
        other_employer: "Larkspur",
    }
}

/// Whether a finding speaks of a choice that the person made against the plan, and is right to do so.
fn is_chosen(check: &Check, template: &Template, rank: Rank, style: Style) -> bool {
    let against_the_plan = [
        MC_GRATITUDE_NOT_FOR_MISCONDUCT.id,
        MC_NO_EMPTY_PRAISE.id,
        MC_REPLY_DEADLINE_IN_WAITING.id,
        MC_REPAIR_ELEMENTS.id,
        MC_PLACEHOLDER_LEFT.id,
    ];
    let dropped_when_short = check.severity == Severity::Hint && style.length == Length::Short;
    let casual = check.id == MC_FORMAL_ENOUGH.id && style.tone != Tone::Formal;
    let longer =
        check.id == MC_LENGTH_PRESSED.id && (template.id != T_EMAIL_TWO_SENTENCE.id || style.length != Length::Short);
    rank != Rank::First && against_the_plan.contains(&check.id) || dropped_when_short || casual || longer
}

/// `inv-checks-can-be-met`: sampled, because it reads words; that the riders come when they are called is in the proof.
#[test]
fn every_template_passes_every_check_where_it_is_offered() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut faults: BTreeMap<(&str, &str), (usize, String)> = BTreeMap::new();
    for _ in 0..8_000 {
        let situation = situation(&mut dice);
        if !crate::domain::plan::contradictions(&situation).is_empty() {
            continue;
        }
        let Some(plan) = plan(&situation, date(2026, 11, 23).at(9, 0)) else { continue };
        let values = &plan.values;
        for offer in offered(values) {
            let Wording::Template(template) = offer.wording else { continue };
            let count = seen.entry(template.id).or_default();
            if *count >= 10 {
                continue;
            }
            *count += 1;
            for style in Style::ALL {
                let letter = compose(template, values, &filled(template, values, style), style, &Switches::default());
                let (subject, body) = (letter.subject_text().unwrap_or_default(), letter.text());
                let medium = match template.medium {
                    Medium::Any if letter.spoken => Medium::Phone,
                    medium => medium,
                };
                let draft = Draft { medium, subject: &subject, body: &body, names: names() };
                let context = Context { template: Some(template), ..Context::new(values) };
                for finding in review(&draft, &context) {
                    if finding.part != Part::Plan && !is_chosen(finding.check, template, offer.rank, style) {
                        let said = situation
                            .answered()
                            .map(|fact| format!("{}={:?}", fact.id, values[fact.var]))
                            .collect::<Vec<_>>()
                            .join(" ");
                        let fault = faults.entry((finding.check.id, template.id)).or_insert_with(|| {
                            (
                                0,
                                format!(
                                    "{said}\n{style:?} marked {:?}\n{subject}\n{body}",
                                    finding.marked(&subject, &body)
                                ),
                            )
                        });
                        fault.0 += 1;
                    }
                }
            }
        }
    }
    let list: Vec<_> =
        faults.iter().map(|((check, template), (many, text))| format!("{check} {template} {many}\n{text}\n")).collect();
    assert!(seen.len() >= 90, "only {} templates were offered", seen.len());
    assert!(list.is_empty(), "{} pairs of check and template\n{}", list.len(), list.join("\n"));
}
