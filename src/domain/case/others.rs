//! Cases know of each other: a yes to one employer is news for the others, and two dates can fall together.

use crate::domain::calendar::DateTime;
use crate::domain::order::sort_by_key;

use super::{Case, Moment, Status};
use crate::domain::plan::{Plan, plan};
use crate::domain::situation::*;

/// What a yes elsewhere means for one case.
#[derive(Debug)]
pub struct Consequence<'a> {
    pub case: &'a Case,
    /// The plan once the yes is known; `None` while it is not known how far the case has come.
    pub plan: Option<Plan>,
}

/// Two dates of different cases that fall together.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash<T> {
    pub first: (T, DateTime),
    pub second: (T, DateTime),
}

/// Dates closer than this get in each other's way.
const CLASH_MINUTES: i64 = 60;

impl Case {
    /// Whether the employer still counts on the person: nobody was told and the case is not closed.
    pub fn is_live(&self) -> bool {
        self.told().is_none() && !matches!(self.status, Status::Closed { .. })
    }

    /// Notes that the person has firmly said yes to somebody else and leaves for it.
    pub fn accept_elsewhere(&mut self, at: DateTime) {
        self.answer(at, |situation| {
            situation.choose(COMPETING_OFFER, CompetingOffer::ACCEPTED_FIRM);
            situation.choose(INTENT, Intent::LEAVE);
            situation.choose(CERTAINTY, Certainty::CERTAIN);
            let reasons = match situation.values()[REASONS.var] {
                Slot::Bits(bits) => bits,
                _ => 0,
            };
            situation.set(REASONS.var, Slot::Bits(reasons | Reason::ACCEPTED_OTHER_OFFER.bit()));
            situation.forget(ACTION.var);
        });
        self.moments.insert(Moment::AcceptedElsewhere, at);
    }
}

/// What a firm yes to the case with this id means for every other live one. Nothing is changed.
pub fn consequences<'a>(
    accepted: &str,
    cases: impl IntoIterator<Item = &'a Case>,
    now: DateTime,
) -> Vec<Consequence<'a>> {
    let others = cases.into_iter().filter(|case| case.id != accepted && case.is_live());
    others
        .map(|case| {
            let mut after = case.clone();
            after.accept_elsewhere(now);
            Consequence { case, plan: plan(&after.situation_at(now), now) }
        })
        .collect()
}

/// Appointments of different cases that fall together, earliest first, each with the one after it. Each comes with whatever names its case, so that a
/// list of cases need not open them.
pub fn clashes<T: Copy>(booked: impl IntoIterator<Item = (T, DateTime)>) -> Vec<Clash<T>> {
    let mut booked: Vec<_> = booked.into_iter().collect();
    sort_by_key(&mut booked, |(_, at)| *at);
    let pair = |pair: &[(T, DateTime)]| match *pair {
        [first, second] if first.1.minutes_until(second.1) < CLASH_MINUTES => Some(Clash { first, second }),
        _ => None,
    };
    booked.windows(2).filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::case::{Appointment, Attended, Channel, Ending};
    use crate::domain::condition::Value;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn at_stage(id: &str, stage: Value<Stage>) -> Case {
        let mut case = Case::new(id, NOW);
        case.answer(NOW, |situation| situation.choose(STAGE, stage));
        case
    }

    /// What a yes elsewhere makes of a case at this stage.
    #[track_caller]
    fn check(stage: Value<Stage>, expected: Value<Action>) {
        let cases = [at_stage("yes", Stage::ACCEPTED_WRITTEN), at_stage("other", stage)];
        let found = consequences("yes", &cases, NOW);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].plan.as_ref().and_then(|plan| plan.values.one(ACTION)), Some(expected));
        assert_eq!(cases[1], at_stage("other", stage), "nothing is changed");
    }

    #[test]
    fn a_yes_to_one_says_what_to_do_about_each_other() {
        check(Stage::APPLIED_SILENT, Action::NO_ACTION);
        check(Stage::EARLY_ROUNDS, Action::WITHDRAW);
        check(Stage::INTERVIEW_SCHEDULED, Action::CANCEL_AND_WITHDRAW);
        check(Stage::OFFER_WRITTEN, Action::DECLINE_OFFER);
        check(Stage::ACCEPTED_VERBAL, Action::RESCIND_ACCEPTANCE);
    }

    #[test]
    fn cases_that_are_over_hear_nothing() {
        let mut told = at_stage("told", Stage::EARLY_ROUNDS);
        told.tell(NOW, Channel::Email);
        let mut closed = at_stage("closed", Stage::EARLY_ROUNDS);
        closed.close(NOW.date(), Ending::Lapsed);
        assert!(consequences("yes", &[told, closed], NOW).is_empty());
    }

    #[test]
    fn the_moment_of_the_yes_is_counted_from() {
        let mut case = at_stage("a", Stage::OFFER_VERBAL);
        case.accept_elsewhere(NOW);
        let later = date(2026, 11, 23).at(12, 0);
        assert_eq!(case.situation_at(later).values().number(HOURS_SINCE_OTHER_ACCEPTANCE), Some(3.0));
        assert!(REASONS.has(Reason::ACCEPTED_OTHER_OFFER).holds(case.situation_at(later).values()));
    }

    #[test]
    fn two_appointments_at_the_same_time_are_seen() {
        let booked = |id: &str, hour, minute| {
            let mut case = at_stage(id, Stage::INTERVIEW_SCHEDULED);
            let at = date(2026, 11, 24).at(hour, minute);
            case.appointment = Some(Appointment { at, attended: Attended::NotSaid });
            case
        };
        let cases = [booked("a", 10, 0), booked("b", 14, 0), booked("c", 10, 30), booked("d", 11, 0)];
        let booked = cases.iter().filter_map(|case| Some((case.id.as_str(), case.next_appointment(NOW)?)));
        let found: Vec<_> = clashes(booked).iter().map(|clash| (clash.first.0, clash.second.0)).collect();
        assert_eq!(found, [("a", "c"), ("c", "d")]);
    }
}
