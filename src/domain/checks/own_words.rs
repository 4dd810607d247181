//! Our own words under our own checks: every template in every variant, in the situations that offer it.

use std::collections::BTreeMap;

use fastrand::Rng;

use super::*;
use crate::domain::calendar::date;
use crate::domain::drawn::{answer, asked, sparse};
use crate::domain::plan::plan;
use crate::domain::templates::compose::{
    Length, Rank, Style, Switches, Tone, Wording, compose, held_parts, offered, sample,
};
use crate::domain::templates::library::implied;
use crate::domain::templates::{T_EMAIL_TWO_SENTENCE, TEMPLATES, Template, slots};

/// A situation in which the facts that decide about a template were answered too.
fn situation_for(template: &Template, random: &mut Rng) -> Situation {
    let mut situation = sparse(random, 8);
    let mut read = Vec::new();
    reads(&template.when, &mut read);
    let given = [STAGE.var, INTENT.var];
    for fact in asked().filter(|fact| read.contains(&fact.var) && !given.contains(&fact.var)) {
        if random.bool() {
            answer(&mut situation, fact, random);
        }
    }
    for (var, slot) in implied(template) {
        situation.set(var, slot);
    }
    situation
}

/// The facts that a condition comes down to.
fn reads(when: &Cond, read: &mut Vec<Var>) {
    when.each_var(&mut |var| {
        if !read.contains(&var) {
            read.push(var);
            if let Some(derived) = DERIVED.iter().find(|derived| derived.var == var) {
                reads(&derived.when, read);
            }
        }
    });
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

/// Parts switched one after another, as the page lets them be switched.
fn switched(random: &mut Rng, wording: Wording, values: &Values, style: Style) -> Switches {
    let mut switches = Switches::default();
    for _ in 0..random.usize(0..4) {
        let letter = compose(wording, values, &sample(wording, values, style), style, &switches);
        let held = held_parts(wording, values, style, &switches);
        let free: Vec<_> = letter.parts.iter().filter(|part| part.switchable && !held.contains(&part.id)).collect();
        if let Some(part) = random.choice(&free) {
            switches.set(part.id, !part.on);
        }
    }
    switches
}

/// Whether a finding is a hint about a choice that the person made: another message than the plan's, another voice, or
/// the short form. Nothing that can be picked may be warned about.
fn is_chosen(finding: &Finding, template: &Template, rank: Rank, style: Style) -> bool {
    let casual = finding.check.id == MC_FORMAL_ENOUGH.id && style.tone != Tone::Formal;
    let longer = finding.check.id == MC_LENGTH_PRESSED.id
        && (template.id != T_EMAIL_TWO_SENTENCE.id || style.length != Length::Short);
    let short = style.length == Length::Short;
    finding.severity == Severity::Hint && (rank != Rank::First || short || casual || longer)
}

/// How often a template is read at most, and at least.
const READINGS: usize = 10;
const RARELY: usize = 3;

/// What our own checks found in our own words.
#[derive(Default)]
struct Readings {
    seen: BTreeMap<&'static str, usize>,
    faults: BTreeMap<(&'static str, &'static str), (usize, String)>,
}

impl Readings {
    fn of(&self, template: &Template) -> usize {
        self.seen.get(template.id).copied().unwrap_or_default()
    }

    /// Reads every template that the situation offers.
    fn read(&mut self, situation: &Situation, random: &mut Rng) {
        if !crate::domain::plan::contradictions(situation).is_empty() {
            return;
        }
        let Some(plan) = plan(situation, date(2026, 11, 23).at(9, 0)) else { return };
        let values = &plan.values;
        for offer in offered(values) {
            let Wording::Template(template) = offer.wording else { continue };
            let count = self.seen.entry(template.id).or_default();
            if *count >= READINGS {
                continue;
            }
            *count += 1;
            for style in Style::ALL {
                let filling = sample(offer.wording, values, style);
                // As the plan has it, and after a few turns by hand.
                let switches = if !count.is_multiple_of(3) {
                    Switches::default()
                } else {
                    switched(random, offer.wording, values, style)
                };
                let by_hand = switches != Switches::default();
                let letter = compose(template, values, &filling, style, &switches);
                let (subject, body) = (letter.subject_text().unwrap_or_default(), letter.text());
                let medium = match template.medium {
                    Medium::Any if letter.spoken => Medium::Phone,
                    medium => medium,
                };
                let draft = Draft { medium, subject: &subject, body: &body, names: names() };
                let context = Context { template: Some(template), ..Context::new(values) };
                for finding in review(&draft, &context) {
                    let chosen = is_chosen(&finding, template, offer.rank, style)
                        || by_hand && finding.severity == Severity::Hint;
                    if finding.part != Part::Plan && !chosen {
                        let said = situation
                            .answered()
                            .map(|fact| format!("{}={:?}", fact.id, values[fact.var]))
                            .collect::<Vec<_>>()
                            .join(" ");
                        let fault = self.faults.entry((finding.check.id, template.id)).or_insert_with(|| {
                            (
                                0,
                                format!(
                                    "{said}\n{style:?} {switches:?} marked {:?}\n{subject}\n{body}",
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
}

/// `inv-checks-can-be-met`: sampled, because it reads words; that the riders come when they are called is in the proof.
#[test]
fn every_template_passes_every_check_where_it_is_offered() {
    let mut random = Rng::with_seed(0x9E37_79B9_7F4A_7C15);
    let mut readings = Readings::default();
    for _ in 0..8_000 {
        let situation = sparse(&mut random, 8);
        readings.read(&situation, &mut random);
    }
    // Some wait for answers that seldom come together by chance.
    for template in TEMPLATES.iter().copied() {
        for _ in 0..20_000 {
            if readings.of(template) >= RARELY {
                break;
            }
            let situation = situation_for(template, &mut random);
            readings.read(&situation, &mut random);
        }
        assert!(readings.of(template) >= RARELY, "{} was read {} times", template.id, readings.of(template));
    }
    let list: Vec<_> = readings
        .faults
        .iter()
        .map(|((check, template), (many, text))| format!("{check} {template} {many}\n{text}\n"))
        .collect();
    assert!(list.is_empty(), "{} pairs of check and template\n{}", list.len(), list.join("\n"));
}
