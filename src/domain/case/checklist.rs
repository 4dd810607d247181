//! What there is to do, phase by phase: the rules of a plan that are tasks.

use super::Case;
use crate::domain::calendar::Date;
use crate::domain::plan::Plan;
use crate::domain::rules::*;

/// A part of the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChecklistPhase {
    Before,
    Sending,
    RightAfter,
    VisaAndMove,
    FirstTwoWeeks,
    OneToThreeMonths,
    ThreeToTwelveMonths,
}

impl ChecklistPhase {
    /// Every phase, in order.
    pub const ALL: [ChecklistPhase; 7] = [
        ChecklistPhase::Before,
        ChecklistPhase::Sending,
        ChecklistPhase::RightAfter,
        ChecklistPhase::VisaAndMove,
        ChecklistPhase::FirstTwoWeeks,
        ChecklistPhase::OneToThreeMonths,
        ChecklistPhase::ThreeToTwelveMonths,
    ];

    /// The heading above its tasks. What comes first may be a notice, a question or an answer.
    pub fn say(self) -> &'static str {
        match self {
            ChecklistPhase::Before => "Before you get in touch",
            ChecklistPhase::Sending => "Who else hears of it",
            ChecklistPhase::RightAfter => "Right after",
            ChecklistPhase::VisaAndMove => "Visa, move and papers",
            ChecklistPhase::FirstTwoWeeks => "In the first two weeks",
            ChecklistPhase::OneToThreeMonths => "In one to three months",
            ChecklistPhase::ThreeToTwelveMonths => "In three to twelve months",
        }
    }
}

/// One thing to do.
#[derive(Debug, Clone, Copy)]
pub struct Task {
    pub rule: &'static Rule,
    /// When it was ticked.
    pub done: Option<Date>,
}

impl Case {
    /// The tasks of a plan, ticked as they are in this case. A phase without tasks is left out.
    pub fn checklist(&self, plan: &Plan) -> Vec<(ChecklistPhase, Vec<Task>)> {
        let tasks = |rules: &'static [&'static Rule]| -> Vec<Task> {
            let shown = rules.iter().copied().filter(|rule| rule.shows(&plan.values));
            shown.map(|rule| Task { rule, done: self.ticked.get(rule.id).copied() }).collect()
        };
        let phases = TASKS.iter().map(|(phase, rules)| (*phase, tasks(rules)));
        phases.filter(|(_, tasks)| !tasks.is_empty()).collect()
    }

    /// Ticks a task, or takes the tick away.
    pub fn tick(&mut self, rule: &Rule, done: Option<Date>) {
        match done {
            Some(on) => self.ticked.insert(rule.id.to_owned(), on),
            None => self.ticked.remove(rule.id),
        };
    }
}

/// The rules that are tasks, by phase, in the order in which they are best done.
const TASKS: &[(ChecklistPhase, &[&Rule])] = &[
    (
        ChecklistPhase::Before,
        &[
            &DECIDE_CONFIRM_BEFORE_TELLING,
            &TIMING_SLEEP_THEN_SEND,
            &DECIDE_CONFIRM_OTHER_OFFER_FIRST,
            &DECIDE_BACKUP_CHECK,
            &DECIDE_VERIFY_DETAILS,
            &RESCIND_REVIEW_SIGNED,
            &CONTACT_ASK_PREFERENCE,
            &ACTION_WRITE_DECISION_SENTENCE,
            &REASON_CONSISTENT,
            &PUSHBACK_EXPECT_REACTION,
            &PUSHBACK_REHEARSE,
            &ACTION_REHEARSE_ONCE,
            &TONE_PERSONALISE_TEMPLATE,
            &TONE_PROOFREAD,
        ],
    ),
    (
        ChecklistPhase::Sending,
        &[
            &CONTACT_ADVISERS,
            &CONTACT_HR_AND_RECRUITER_SPONSORSHIP,
            &CONTACT_OFFER_FORWARDABLE_NOTE,
            &CONTACT_CLOSE_MANAGER_TOO,
            &CONTACT_COPY_SCHEDULER,
            &CONTACT_EVERYONE_INVOLVED,
            &CONTACT_RELOCATION_VENDOR,
            &CONTACT_OTHER_EMPLOYERS,
        ],
    ),
    (
        ChecklistPhase::RightAfter,
        &[
            &ADMIN_DOCUMENT_CALL,
            &ADMIN_WRITTEN_CONFIRMATION,
            &TIMING_AFTER_EARLY_EXIT_24H,
            &REPAIR_MISSING_CONFIRMATION,
            &FOLLOW_THANK_YOU_NOTE,
            &ADMIN_CANCEL_CALENDAR,
            &ADMIN_SCHEDULING_LINKS,
            &ADMIN_CONFIRM_REMOVAL,
            &ADMIN_EMPLOYER_SYSTEMS,
            &ADMIN_REFERENCES,
            &ADMIN_AGENCY_CLOSED,
            &ADMIN_KEEP_COPY,
            &ADMIN_SAVE_CONTACT,
            &ADMIN_REASON_LOG,
            &ADMIN_FILE_NOTES,
            &TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY,
            &ADMIN_RESCHEDULE_CALENDAR,
            &FOLLOW_RESCHEDULED_PREPARED,
        ],
    ),
    (
        ChecklistPhase::VisaAndMove,
        &[
            &MOBILITY_NOTIFY_HR_STOP_FILINGS,
            &MOBILITY_EMPLOYER_STARTED,
            &MOBILITY_PERMIT_ISSUED,
            &MOBILITY_ASK_WHO_CANCELS,
            &ADMIN_FORMAL_STEPS,
            &ADMIN_RETURN_DOCUMENTS,
            &RESCIND_REPAYMENT,
            &MOBILITY_LIABILITY_TALK,
            &RESCIND_SEEK_HELP,
            &MOBILITY_THIRD_PARTY,
            &MOBILITY_RELOCATION_PACKAGE_CHECK,
            &MOBILITY_KEEP_RECORD,
            &ADMIN_SPONSORSHIP_RECORD,
        ],
    ),
    (
        ChecklistPhase::FirstTwoWeeks,
        &[
            &ADMIN_FINALISE_OTHER_OFFER,
            &ADMIN_TRACKER,
            &ADMIN_REFERENCES_PAUSED,
            &FOLLOW_CONNECT_NETWORK,
            &ADMIN_REMINDER_6_12,
            &FOLLOW_EXTRACT_VALUE,
            &FOLLOW_REFINE_CRITERIA,
            &PUSHBACK_DOCUMENT_SOLVABLE,
            &ADMIN_ADJUST_PRIORITIES,
            &MOBILITY_CRITERIA_IN_SEARCH,
        ],
    ),
    (
        ChecklistPhase::OneToThreeMonths,
        &[
            &ADMIN_REFRESH_MATERIALS,
            &FOLLOW_ONE_TO_THREE_MONTHS,
            &FOLLOW_FEW_MONTHS_NOTE,
            &FOLLOW_INTERVIEW_TRAINING,
            &REPAIR_UNDERLYING_SKILL,
        ],
    ),
    (
        ChecklistPhase::ThreeToTwelveMonths,
        &[&FOLLOW_THREE_TO_TWELVE_MONTHS, &MOBILITY_FIRST_ROADMAP, &FOLLOW_CHECK_IN_6_12],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{DateTime, date};
    use crate::domain::case::Channel;
    use crate::domain::plan::{once_told, plan};
    use crate::domain::situation::*;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    /// Rules of the lists below that say how, why or when, and leave nothing to tick.
    const NO_TASKS: &[&Rule] = &[
        &ACTION_FIVE_STEP_SEQUENCE,
        &ACTION_ANXIOUS_DRAFT_REHEARSE_SEND,
        &DECIDE_ONLY_WHEN_CERTAIN,
        &TONE_TEMPLATE_BY_DEPTH,
        &CONTACT_RECRUITER_FIRST,
        &CONTACT_HIRING_MANAGER_DIRECT,
        &CONTACT_PERSON_OF_RAPPORT,
        &CONTACT_SCHEDULER_FOR_RESCHEDULE,
        // The same task as the written confirmation, said for other moments.
        &CHANNEL_CONFIRM_CALL_IN_WRITING,
        &TIMING_FOLLOW_UP_WITHIN_24H,
        &FOLLOW_SINGLE_EMAIL,
        // A sum of tasks that stand there one by one.
        &FOLLOW_FIRST_TWO_WEEKS,
        // The same task as the short log of the reason.
        &REASON_PRIVATE_LOG,
        &MOBILITY_UNCLEAR_VISA_JUSTIFIES,
        &RESCIND_EXPECT_COSTS,
        &DECIDE_REPEAT_PATTERN_IS_DATA,
        &DECIDE_NONNEGOTIABLES_UPFRONT,
        &FOLLOW_KEEP_CONTACT_LIGHT,
        &FOLLOW_NO_UPDATE_NO_MESSAGE,
        &FOLLOW_VISIBILITY,
        &FOLLOW_GLOBAL_NETWORK,
        &FOLLOW_REAPPLY_WHEN,
        &FOLLOW_REAPPLY_AFTER_FRICTION,
        &REPAIR_RESCIND_STAY_ENGAGED,
    ];

    #[test]
    fn every_rule_about_what_to_do_is_a_task_of_one_phase_or_none_on_purpose() {
        let lists = [List::Before, List::AlsoTell, List::After, List::Formal, List::Later, List::Learn];
        for rule in RULES.iter().filter(|rule| lists.contains(&rule.list)) {
            let phases = TASKS.iter().filter(|(_, rules)| rules.contains(rule)).count();
            let none = NO_TASKS.contains(rule);
            let once = "belongs into one phase of TASKS, or into NO_TASKS where there is nothing to tick";
            assert_eq!(phases + usize::from(none), 1, "{} {once}", rule.id);
        }
        assert_eq!(TASKS.iter().map(|(phase, _)| *phase).collect::<Vec<_>>(), ChecklistPhase::ALL);
    }

    fn case() -> Case {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, |situation| {
            situation.choose(STAGE, Stage::MULTI_ROUNDS);
            situation.choose(INTENT, Intent::LEAVE);
            situation.answer(SHARED_SCHEDULING, true);
        });
        case
    }

    fn ids(case: &Case, now: DateTime, phase: ChecklistPhase) -> Vec<&'static str> {
        let plan = plan(&case.situation_at(now), now).expect("a plan");
        let found = case.checklist(&plan).into_iter().find(|(found, _)| *found == phase);
        found.map(|(_, tasks)| tasks.iter().map(|task| task.rule.id).collect()).unwrap_or_default()
    }

    #[test]
    fn the_tasks_follow_the_case_from_before_to_after() {
        let mut case = case();
        assert!(ids(&case, NOW, ChecklistPhase::Before).contains(&"tone-proofread"));
        assert!(ids(&case, NOW, ChecklistPhase::RightAfter).is_empty());
        let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
        assert!(once_told(&case.situation_at(NOW), &plan).is_some());
        case.tell(NOW, Channel::Email);
        assert!(ids(&case, NOW, ChecklistPhase::RightAfter).contains(&"admin-cancel-calendar"));
        assert!(ids(&case, NOW, ChecklistPhase::VisaAndMove).is_empty());
        case.answer(NOW, |situation| situation.choose(SPONSORSHIP_PROGRESS, SponsorshipProgress::PAPERWORK_FILED));
        assert!(!ids(&case, NOW, ChecklistPhase::VisaAndMove).is_empty());
    }

    #[test]
    fn a_tick_stays_with_the_case_and_can_be_taken_away() {
        let mut case = case();
        let done = |case: &Case| {
            let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
            let tasks = case.checklist(&plan).into_iter().flat_map(|(_, tasks)| tasks).collect::<Vec<_>>();
            tasks.iter().find(|task| task.rule == &TONE_PROOFREAD).expect("a task").done
        };
        case.tick(&TONE_PROOFREAD, Some(NOW.date()));
        assert_eq!(done(&case), Some(NOW.date()));
        case.tick(&TONE_PROOFREAD, None);
        assert_eq!(done(&case), None);
    }
}
