//! Answers to keep ready: what to say to each thing that they may do once they know.

use super::tables::REPLY;
use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::templates::{TEMPLATES, Template};

/// Something that they may do, and what to answer then.
#[derive(Debug, Clone)]
pub struct Reaction {
    /// What they do, as a statement.
    pub when: &'static str,
    /// The plan once they have done it.
    pub plan: Plan,
}

/// What they may do, most common first.
const LIKELY: &[(Value<EmployerReaction>, Cond)] = &[
    (EmployerReaction::ACKNOWLEDGED, Always),
    (EmployerReaction::ASKED_WHY, Always),
    (EmployerReaction::RETENTION_ATTEMPT, UNSAFE.no()),
    (EmployerReaction::COUNTEROFFER, all(&[UNSAFE.no(), LATE_STAGE.yes()])),
    (EmployerReaction::ASKED_FEEDBACK, UNSAFE.no()),
    (EmployerReaction::INVITED_TO_STAY_CONNECTED, UNSAFE.no()),
    (EmployerReaction::SILENCE, Always),
];

/// The plan for each thing that they may do once the person has told them; empty where nobody is told, or where they have
/// reacted already.
pub fn reactions(situation: &Situation, plan: &Plan, now: DateTime) -> Vec<Reaction> {
    let Some(told) = once_told(situation, plan) else { return Vec::new() };
    if plan.values.one(ACTION) == Some(Action::LEAVE_FOR_SAFETY) {
        return Vec::new();
    }
    let likely = LIKELY.iter().filter(|(_, when)| when.holds(&plan.values));
    likely
        .filter_map(|(reaction, _)| {
            let mut then = told.clone();
            then.choose(EMPLOYER_REACTION, *reaction);
            let when = fact(EMPLOYER_REACTION.var)?.kind.choices().get(reaction.index())?.when;
            Some(Reaction { when, plan: super::plan(&then, now)? })
        })
        .collect()
}

impl Reaction {
    /// What to do then: the reply where there is one to give, otherwise the step.
    pub fn line(&self) -> Option<Line> {
        let topic = if self.plan.answer_id("reply") == "not-applicable" { ACTION.var } else { REPLY.var };
        table_of(topic).map(|table| self.plan.line(table))
    }

    /// The words for it, where something is sent.
    pub fn words(&self) -> Option<&'static Template> {
        let id = self.plan.answer_id("template");
        TEMPLATES.iter().copied().find(|template| template.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;

    /// What they do and what to answer, for an exit that begins like this.
    fn answers(say: impl FnOnce(&mut Situation)) -> Vec<(&'static str, &'static str)> {
        let mut situation = Situation::default();
        say(&mut situation);
        let now = date(2026, 11, 23).at(9, 0);
        let plan = plan(&situation, now).expect("a plan");
        let all = reactions(&situation, &plan, now);
        all.iter().filter_map(|reaction| Some((reaction.when, reaction.line()?.answer.id))).collect()
    }

    #[test]
    fn whoever_has_signed_elsewhere_has_a_firm_no_ready_for_more_money() {
        let answers = answers(|it| {
            it.choose(STAGE, Stage::OFFER_VERBAL);
            it.choose(INTENT, Intent::LEAVE);
            it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
        });
        assert!(answers.contains(&("They offered more to keep you", "firm-no")), "{answers:?}");
        assert!(answers.contains(&("They asked why", "one-line-reason")), "{answers:?}");
    }

    #[test]
    fn early_on_nobody_is_told_to_expect_a_counteroffer() {
        let answers = answers(|it| {
            it.choose(STAGE, Stage::CONTACTED_BEFORE_INTERVIEW);
            it.choose(INTENT, Intent::LEAVE);
        });
        assert!(!answers.is_empty());
        assert!(answers.iter().all(|(when, _)| !when.contains("offered more")), "{answers:?}");
    }

    #[test]
    fn where_nobody_is_told_nobody_reacts() {
        let silent = answers(|it| {
            it.choose(STAGE, Stage::APPLIED_SILENT);
            it.choose(INTENT, Intent::LEAVE);
        });
        assert!(silent.is_empty(), "{silent:?}");
    }

    #[test]
    fn after_misconduct_nobody_is_told_to_stay_in_touch() {
        let answers = answers(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
        });
        assert!(answers.iter().all(|(_, reply)| *reply != "stay-connected"), "{answers:?}");
    }
}
