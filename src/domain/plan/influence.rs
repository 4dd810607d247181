//! What would change the plan, and which unknown answer could change it most: found by trying them.

use std::sync::LazyLock;

use super::settle::{Settled, settle};
use super::*;
use crate::domain::condition::{Cond, NO, YES};
use crate::domain::order::{sort_by, sort_by_key};
use crate::domain::rules::Strength;
use crate::domain::situation::*;

/// One answer that would make the plan different.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub var: Var,
    /// The answer that was tried.
    pub to: Slot,
    /// Positions in [`TABLES`] of the topics with another answer, with that answer.
    pub topics: Vec<(usize, &'static Answer)>,
    /// How much it matters; topics weigh far more than rules in the lists.
    pub weight: u32,
    /// How likely it is, in thousandths, that somebody gives this answer rather than the one assumed; *proposed*.
    pub chance: u32,
}

/// An unknown fact that can still change the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Influence {
    pub var: Var,
    /// Higher is asked earlier.
    pub score: u32,
}

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// How much a different answer of a topic matters to the person, *proposed*.
fn topic_weight(table: &Table) -> u32 {
    match table.var {
        Var::Action => 200,
        Var::ExitKind => 0,
        // What to answer them is as good as the step itself.
        Var::Reply => 150,
        Var::Tell | Var::Channel => 100,
        Var::Deadline | Var::Report => 60,
        Var::Hold | Var::Template | Var::Reason | Var::Disclose | Var::NextContact => 40,
        Var::Confirm | Var::Apology | Var::Thanks | Var::Times => 20,
        Var::ConfirmTemplate | Var::Coach => 2,
        _ => 10,
    }
}

fn rule_weight(rule: &Rule) -> u32 {
    match rule.strength {
        Strength::Must | Strength::Avoid => 6,
        Strength::Should => 3,
        Strength::May => 1,
    }
}

/// Every answer that would change the plan by itself: to facts already given and to facts still unknown.
///
/// An answer that would contradict another one is not tried.
pub fn changes(situation: &Situation) -> Vec<Change> {
    let Some(base) = settle(situation.values()) else { return Vec::new() };
    let shown = shown_rules(&base.values);
    let mut changes = Vec::new();
    for fact in FACTS.iter().filter(|fact| !fact.ask.is_empty()) {
        if !relevant(fact.var, &base.values) || is_settled(fact.var, situation.values()) {
            continue;
        }
        let tried = candidates(fact, situation.values());
        for candidate in tried.iter().copied().filter(|to| !is_past(fact, *to, &base.values)) {
            let chance = chance(fact, &base.values, candidate, tried.len());
            if let Some(change) = try_answer(situation, &base, &shown, fact.var, candidate, chance) {
                changes.push(change);
            }
        }
    }
    changes
}

/// Whether the time for an answer is over: who has told them that they leave moves no date any more.
fn is_past(fact: &Fact, to: Slot, values: &Values) -> bool {
    fact.var == INTENT.var && to == Slot::Bits(Intent::RESCHEDULE.bit()) && EXITED.yes().holds(values)
}

/// Whether another answer already says it: hours until an appointment mean that one is booked, a single reason is the main
/// one.
fn is_settled(var: Var, stated: &Values) -> bool {
    if var == MAIN_REASON.var && reasons_picked(stated).count_ones() == 1 && !stated[var].is_known() {
        return true;
    }
    // Whoever stopped answering has said what went wrong.
    if var == MISHANDLED.var && EXIT_STATUS.is(ExitStatus::DISAPPEARED).holds(stated) && !stated[var].is_known() {
        return true;
    }
    SAID_BY.iter().any(|(implied, by)| *implied == var && !stated[var].is_known() && stated[*by].is_known())
}

fn reasons_picked(stated: &Values) -> u64 {
    if let Slot::Bits(bits) = stated[REASONS.var] { bits } else { 0 }
}

/// The positions of the choices that a question offers: the main reason is one of those that were picked.
pub fn offered(fact: &Fact, stated: &Values) -> Vec<usize> {
    let picked = match reasons_picked(stated) {
        picked if fact.var == MAIN_REASON.var && picked != 0 => picked,
        _ => u64::MAX,
    };
    (0..fact.kind.choices().len()).filter(|index| picked >> index & 1 == 1).collect()
}

/// Facts that need not be asked once the second is known.
const SAID_BY: &[(Var, Var)] = &[
    (Var::AppointmentPending, Var::HoursUntilAppointment),
    (Var::ExitStatus, Var::HoursSinceExit),
    (Var::ExitStatus, Var::MonthsSinceExit),
    (Var::ExitStatus, Var::HoursSinceEarlyExit),
    (Var::ExitStatus, Var::ExitChannelUsed),
    (Var::SponsorshipNeeded, Var::SponsorshipProgress),
    (Var::MobilityInvolved, Var::SponsorshipProgress),
];

/// The unknown facts that can still change the plan, most influential first; empty when nothing can.
///
/// Without a stage that is the only question. Facts that the person passed are left out.
pub fn next_questions(situation: &Situation) -> Vec<Influence> {
    if !situation.values()[STAGE.var].is_known() {
        return vec![Influence { var: STAGE.var, score: u32::MAX }];
    }
    rank(situation, &changes(situation))
}

/// Ranks the unknown facts by what [`changes`] found for them.
pub fn rank(situation: &Situation, changes: &[Change]) -> Vec<Influence> {
    let mut ranked: Vec<Influence> = Vec::new();
    for fact in FACTS.iter() {
        if situation.values()[fact.var].is_answered() || situation.passed().contains(&fact.var) {
            continue;
        }
        let own = || changes.iter().filter(|change| change.var == fact.var);
        if own().next().is_none() {
            continue;
        }
        // What the answer is expected to change: a rare answer that changes all counts less than a common one that
        // changes half.
        let score = own().map(|change| change.weight * change.chance).sum();
        ranked.push(Influence { var: fact.var, score });
    }
    sort_by_key(&mut ranked, |influence| std::cmp::Reverse(influence.score));
    ranked
}

fn try_answer(
    situation: &Situation,
    base: &Settled,
    shown: &[bool],
    var: Var,
    to: Slot,
    chance: u32,
) -> Option<Change> {
    let mut stated = situation.values().clone();
    stated[var] = to;
    let other = settle(&stated)?;
    if CONTRADICTIONS.iter().any(|contradiction| contradiction.when.holds(&other.values)) {
        return None;
    }
    let mut topics = Vec::new();
    let mut weight = 0;
    for (position, table) in TABLES.iter().enumerate() {
        if other.values[table.var] != base.values[table.var] {
            topics.push((position, answer_of(table, other.values[table.var])));
            weight += topic_weight(table);
        }
    }
    let differs = VarSet::of_differences(&base.values, &other.values);
    for ((rule, before), reads) in RULES.iter().zip(shown).zip(RULE_READS.iter()) {
        if reads.meets(&differs) && rule.shows(&other.values) != *before {
            weight += rule_weight(rule);
        }
    }
    (weight > 0).then_some(Change { var, to, topics, weight, chance })
}

/// A set of variables.
#[derive(Debug, Clone, Copy, Default)]
struct VarSet([u64; VARS.div_ceil(64)]);

impl VarSet {
    fn insert(&mut self, var: Var) {
        self.0[var as usize / 64] |= 1 << (var as usize % 64);
    }

    fn meets(&self, other: &VarSet) -> bool {
        self.0.iter().zip(&other.0).any(|(left, right)| left & right != 0)
    }

    fn of_differences(left: &Values, right: &Values) -> VarSet {
        let mut set = VarSet::default();
        for (var, (left, right)) in left.iter().zip(right.iter()).enumerate() {
            if left != right {
                set.0[var / 64] |= 1 << (var % 64);
            }
        }
        set
    }
}

/// Per rule, the variables that decide whether it shows: a rule that reads none of the differences need not be read again.
static RULE_READS: LazyLock<Vec<VarSet>> = LazyLock::new(|| {
    let reads = |rule: &&'static Rule| {
        let mut set = VarSet::default();
        let mut note = |var: Var| set.insert(var);
        rule.when.each_var(&mut note);
        rule.area.gate().each_var(&mut note);
        note(LIVE.0);
        set
    };
    RULES.iter().map(reads).collect()
});

fn shown_rules(values: &Values) -> Vec<bool> {
    RULES.iter().map(|rule| rule.shows(values)).collect()
}

/// How many choices somebody picks where any number may be picked, *proposed*.
const PICKS: u32 = 2;

/// How likely somebody is to give the answer `to` where `assumed` is assumed, in thousandths: the chance that the answer
/// differs at all, shared among the other answers by how common they are.
fn chance(fact: &Fact, values: &Values, to: Slot, tried: usize) -> u32 {
    // Who leaves for something better elsewhere has something there, and most often an offer.
    const BETTER_ELSEWHERE: Cond = REASONS.has(Reason::BETTER_COMPETING_OFFER);
    // Whom they try to keep has hardly left in a bad way.
    const WANTED: Cond = EMPLOYER_REACTION.is_any(&[
        EmployerReaction::RETENTION_ATTEMPT,
        EmployerReaction::COUNTEROFFER,
        EmployerReaction::BETTER_OFFER,
        EmployerReaction::INVITED_TO_STAY_CONNECTED,
    ]);
    let (likely, never) = match fact.var {
        Var::Mishandled if WANTED.holds(values) => (5, 0),
        Var::CompetingOffer if BETTER_ELSEWHERE.holds(values) => (65, CompetingOffer::NONE.bit()),
        _ => (fact.likely, 0),
    };
    let (differs, assumed) = (u32::from(likely) * 10, values[fact.var]);
    let bits = |slot| if let Slot::Bits(bits) = slot { bits } else { 0 };
    match fact.kind {
        Kind::Many(_) if to == Slot::NONE => differs / u32::try_from(tried).unwrap_or(u32::MAX).max(1),
        Kind::One(choices) | Kind::Many(choices) => {
            let others = |mask: u64| {
                let picked =
                    choices.iter().enumerate().filter(|(index, _)| mask & !bits(assumed) & !never & 1 << index != 0);
                picked.map(|(_, choice)| u32::from(choice.likely)).sum::<u32>()
            };
            let picks = if matches!(fact.kind, Kind::Many(_)) { PICKS } else { 1 };
            differs * (picks * others(bits(to))).min(others(u64::MAX)) / others(u64::MAX).max(1)
        }
        Kind::Number { .. } => differs / u32::try_from(tried).unwrap_or(u32::MAX).max(1),
        Kind::Flag { .. } | Kind::Text | Kind::Date => differs,
    }
}

/// The answers worth trying for a fact: every value of a list, every number that some condition tells apart.
fn candidates(fact: &Fact, stated: &Values) -> Vec<Slot> {
    let known = stated[fact.var];
    let all: Vec<Slot> = match fact.kind {
        Kind::Flag { .. } => vec![Slot::Bits(YES), Slot::Bits(NO)],
        Kind::One(_) => offered(fact, stated).into_iter().map(|index| Slot::Bits(1 << index)).collect(),
        Kind::Many(choices) => {
            let has = if let Slot::Bits(bits) = known { bits } else { 0 };
            (0..choices.len()).map(|index| Slot::Bits(has | 1 << index)).chain([Slot::NONE]).collect()
        }
        Kind::Number { .. } => NUMBERS[fact.var as usize].iter().map(|number| Slot::Number(*number)).collect(),
        Kind::Text | Kind::Date => vec![Slot::Bits(1)],
    };
    all.into_iter().filter(|slot| *slot != known).collect()
}

/// Per variable, numbers on both sides of and at every bound that a condition tests.
static NUMBERS: LazyLock<Vec<Vec<f64>>> = LazyLock::new(|| {
    let mut numbers = vec![Vec::new(); VARS];
    let mut note = |cond: &Cond| note_bounds(cond, &mut numbers);
    ASSUMPTIONS.iter().for_each(|row| note(&row.when));
    DERIVED.iter().for_each(|derived| note(&derived.when));
    TABLES.iter().flat_map(|table| table.rows).for_each(|row| note(&row.when));
    RULES.iter().for_each(|rule| note(&rule.when));
    for fact in FACTS.iter() {
        let Kind::Number { least, .. } = fact.kind else { continue };
        let bounds = std::mem::take(&mut numbers[fact.var as usize]);
        let mut tried: Vec<f64> =
            bounds.iter().flat_map(|bound| [bound - 1.0, *bound, bound + 1.0]).filter(|n| *n >= least).collect();
        sort_by(&mut tried, f64::total_cmp);
        tried.dedup();
        numbers[fact.var as usize] = tried;
    }
    numbers
});

fn note_bounds(cond: &Cond, numbers: &mut [Vec<f64>]) {
    match *cond {
        Cond::Compare(var, _, bound) => numbers[var as usize].push(bound),
        Cond::Not(part) => note_bounds(part, numbers),
        Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| note_bounds(part, numbers)),
        _ => {}
    }
}

/// Stages in the order in which a process goes through them.
const COURSE: [Value<Stage>; 10] = [
    Stage::APPLIED_SILENT,
    Stage::CONTACTED_BEFORE_INTERVIEW,
    Stage::INTERVIEW_SCHEDULED,
    Stage::IN_INTERVIEW_NOW,
    Stage::EARLY_ROUNDS,
    Stage::MULTI_ROUNDS,
    Stage::AFTER_FINAL_INTERVIEW,
    Stage::OFFER_VERBAL,
    Stage::OFFER_WRITTEN,
    Stage::ACCEPTED_VERBAL,
];

/// How likely an answer must be, in thousandths, before it makes a close call, *proposed*.
const LIKELY_ENOUGH: u32 = 150;

impl Change {
    /// Whether it can still come to pass: no process goes back to a stage that it has left behind.
    pub fn is_ahead(&self, situation: &Situation) -> bool {
        let place = |slot| COURSE.iter().position(|stage| slot == Slot::Bits(stage.bit())).unwrap_or(COURSE.len());
        let known = situation.values()[self.var];
        self.var != STAGE.var || !known.is_known() || place(self.to) > place(known)
    }

    /// Whether it gives the topic another answer.
    pub fn turns(&self, table: &Table) -> bool {
        self.topics.iter().any(|(position, _)| TABLES.get(*position).is_some_and(|other| other.var == table.var))
    }
}

/// Whether nobody has answered the question yet, and somebody may well give this answer.
pub(super) fn is_likely(situation: &Situation, change: &Change) -> bool {
    let open = !situation.values()[change.var].is_answered() && !situation.passed().contains(&change.var);
    open && change.chance >= LIKELY_ENOUGH
}

/// The likeliest unknown answer that flips the action, the person to tell or the channel.
pub(super) fn close_call<'a>(situation: &Situation, changes: &'a [Change]) -> Option<&'a Change> {
    let flips = |change: &&Change| {
        change.topics.iter().any(|(position, _)| {
            TABLES.get(*position).is_some_and(|table| matches!(table.var, Var::Action | Var::Tell | Var::Channel))
        })
    };
    changes
        .iter()
        .filter(|change| is_likely(situation, change))
        .filter(flips)
        .max_by_key(|change| (change.chance, change.weight))
}
