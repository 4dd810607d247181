//! What it means to put another action in the place of the derived one: the words that change, and the promises that the
//! plan keeps or gives up with it.

use super::tables::*;
use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::templates::{TEMPLATES, Template};

/// Something that the plan's own action always holds to, and that another one may give up.
#[derive(Debug)]
pub struct Promise {
    /// The promise as it is kept.
    pub kept: &'static str,
    /// What is given up without it.
    pub lost: &'static str,
    pub whenever: Cond,
    pub then: Cond,
}

/// A plan with a chosen action beside the plan with the derived one.
#[derive(Debug, Clone)]
pub struct Overruling {
    pub plan: Plan,
    pub derived: Plan,
    pub keeps: Vec<&'static Promise>,
    pub gives_up: Vec<&'static Promise>,
}

/// The plan as it would be with this action.
pub fn overrule(situation: &Situation, now: DateTime, action: Value<Action>) -> Option<Overruling> {
    let mut without = situation.clone();
    without.forget(ACTION.var);
    let derived = super::plan(&without, now)?;
    let mut with = without;
    with.choose(ACTION, action);
    let plan = super::plan(&with, now)?;
    let concerned = || PROMISES.iter().filter(|promise| promise.whenever.holds(&plan.values));
    let keeps = concerned().filter(|promise| promise.then.holds(&plan.values)).collect();
    let gives_up = concerned().filter(|promise| !promise.then.holds(&plan.values)).collect();
    Some(Overruling { plan, derived, keeps, gives_up })
}

impl Plan {
    /// The words that the plan starts with; `None` where there is nothing to say or send.
    pub fn first_words(&self) -> Option<&'static Template> {
        let id = self.answer_id("template");
        TEMPLATES.iter().copied().find(|template| template.id == id)
    }
}

/// Somebody outside the room is still waiting to hear whether the person goes on.
const UNDER_WAY: Cond = all(&[EXITED.no(), LIVE.no(), STAGE.is_not(Stage::APPLIED_SILENT), MISHANDLED.unknown()]);

/// Whoever waits for an answer, or for amends, comes first.
const NOBODY_WAITS: Cond = EMPLOYER_REACTION.is_any(&[EmployerReaction::NONE_YET, EmployerReaction::ACKNOWLEDGED]);

/// Something that ends the doubt by itself.
const SETTLED_BY_FACT: Cond = any(&[
    UNSAFE.yes(),
    DEALBREAKER_CONFIRMED.yes(),
    ETHICAL_CONCERN_CLEAR.yes(),
    COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
    NEGOTIATION_STATUS.is(NegotiationStatus::FAILED),
    INTERVIEW_PURPOSE.is(InterviewPurpose::LEVERAGE),
    VISA_TIMELINE_FITS.is(VisaTimelineFits::NO),
    SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED),
]);

/// The job works against the plans that the person has.
const GETS_IN_THE_WAY: Cond = any(&[
    ALIGNMENT_1Y.is(Alignment1y::FRICTION),
    ALIGNMENT_3Y.is(Alignment3y::FRICTION),
    MOBILITY_ALIGNMENT.is(MobilityAlignment::CONSTRAINS),
]);

const WANTS_OUT_OR_DOUBTS: Cond = INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]);

/// Every promise, in reading order.
pub static PROMISES: &[Promise] = &[
    Promise {
        kept: "Your safety comes before good manners.",
        lost: "Your safety comes first. This puts manners, or the process, before it.",
        whenever: all(&[LIVE.yes(), UNSAFE.yes(), STAGE.is_not(Stage::APPLIED_SILENT)]),
        then: ACTION.is(Action::LEAVE_FOR_SAFETY),
    },
    Promise {
        kept: "Nobody who was treated badly has to stay in.",
        lost: "After what happened you owe them nothing more. This keeps you in.",
        whenever: all(&[UNDER_WAY, UNSAFE.yes(), WANTS_OUT_OR_DOUBTS, NOBODY_WAITS]),
        then: LEAVING.yes(),
    },
    Promise {
        kept: "A hard limit that they cannot meet ends it soon.",
        lost: "They cannot meet a hard limit of yours. This keeps both sides waiting.",
        whenever: all(&[
            UNDER_WAY,
            UNSAFE.no(),
            any(&[DEALBREAKER_CONFIRMED.yes(), ETHICAL_CONCERN_CLEAR.yes()]),
            WANTS_OUT_OR_DOUBTS,
            NOBODY_WAITS,
        ]),
        then: LEAVING.yes(),
    },
    Promise {
        kept: "You stay in only for a job that you might take.",
        lost: "You said you would not take it. This keeps you in all the same.",
        whenever: all(&[
            UNDER_WAY,
            UNSAFE.no(),
            INTERVIEW_PURPOSE.is(InterviewPurpose::LEVERAGE),
            PREPARED_TO_ACCEPT.no(),
            NOBODY_WAITS,
        ]),
        then: LEAVING.yes(),
    },
    Promise {
        kept: "You bargain only for a job that you would take.",
        lost: "You bargain for a job that you may not want even if they say yes.",
        whenever: ACTION.is(Action::NEGOTIATE),
        then: all(&[WANTS_JOB_IF_FIXED.yes(), DEALBREAKER_CONFIRMED.no()]),
    },
    Promise {
        kept: "Nothing final is said while a talk could settle it.",
        lost: "You said that a talk could settle it. This ends it before the talk.",
        whenever: all(&[
            UNDER_WAY,
            NOBODY_WAITS,
            CONVERSATION_COULD_FIX.is(ConversationCouldFix::YES),
            DECISION_FIRM.no(),
            not(&SETTLED_BY_FACT),
        ]),
        then: LEAVING.no(),
    },
    Promise {
        kept: "Nothing final is said while you are in doubt.",
        lost: "You are still in doubt, and a no is hard to undo.",
        whenever: all(&[
            UNDER_WAY,
            NOBODY_WAITS,
            INTENT.is(Intent::UNSURE),
            not(&CONVERSATION_COULD_FIX.is(ConversationCouldFix::NO)),
            not(&SETTLED_BY_FACT),
            not(&all(&[COST_BENEFIT_VERDICT.is(CostBenefitVerdict::COSTS_OUTWEIGH), GETS_IN_THE_WAY])),
        ]),
        then: LEAVING.no(),
    },
    Promise {
        kept: "A yes that you gave stands until you are sure.",
        lost: "They count on your yes, and you are not sure yet that you want it back.",
        whenever: all(&[UNDER_WAY, NOBODY_WAITS, ACCEPTED.yes(), INTENT.is(Intent::UNSURE), not(&SETTLED_BY_FACT)]),
        then: LEAVING.no(),
    },
    Promise {
        kept: "Whoever asked you something gets an answer.",
        lost: "They asked you something, and this leaves it open.",
        whenever: all(&[
            EXITED.yes(),
            LIVE.no(),
            STAGE.is_not(Stage::APPLIED_SILENT),
            MISCONDUCT_PRESENT.no(),
            MISHANDLED.unknown(),
            EXIT_STATUS.is_not(ExitStatus::DISAPPEARED),
            EMPLOYER_REACTION.is_any(&[
                EmployerReaction::ASKED_WHY,
                EmployerReaction::ASKED_FEEDBACK,
                EmployerReaction::RETENTION_ATTEMPT,
                EmployerReaction::COUNTEROFFER,
                EmployerReaction::BETTER_OFFER,
            ]),
        ]),
        then: ACTION.is(Action::RESPOND),
    },
    Promise {
        kept: "What went wrong is put right before anything else.",
        lost: "Something went wrong before, and this passes over it.",
        whenever: all(&[
            EXITED.yes(),
            LIVE.no(),
            UNSAFE.no(),
            STAGE.is_not(Stage::APPLIED_SILENT),
            MISHANDLED.has_any(&[Mishandled::GHOSTED, Mishandled::NO_SHOW]),
        ]),
        then: ACTION.is(Action::REPAIR),
    },
    Promise {
        kept: "Nothing is sent to people who have not looked yet.",
        lost: "Nobody there has looked yet, so there is nobody to tell.",
        whenever: STAGE.is(Stage::APPLIED_SILENT),
        then: CHANNEL.is(Channel::NONE),
    },
    Promise {
        kept: "They hear it from you, and it ends up in writing.",
        lost: "This would end without a written line.",
        whenever: any(&[EXIT_NOTICE.yes(), CHANGING_APPOINTMENT.yes()]),
        then: any(&[
            CHANNEL.is(Channel::EMAIL),
            CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H]),
        ]),
    },
    Promise {
        kept: "Your message ends it politely, with thanks.",
        lost: "This would end without thanks.",
        whenever: all(&[EXIT_NOTICE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
        then: THANKS.is(Thanks::FULL),
    },
    Promise {
        kept: "You have a date by which you will have decided.",
        lost: "This leaves your decision without a date.",
        whenever: ACTION.is_any(&[Action::WAIT_FOR_OFFER, Action::GATHER_INFO, Action::NEGOTIATE]),
        then: DECIDE_BY.is(DecideBy::SET_DATE),
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;
    use crate::domain::drawn::plausible;
    use crate::domain::shown::{check_reading, check_sentences};

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    #[track_caller]
    fn check(say: impl FnOnce(&mut Situation), action: Value<Action>, gives_up: &[&str]) {
        let mut situation = Situation::default();
        say(&mut situation);
        let overruling = overrule(&situation, NOW, action).expect("a plan");
        assert!(overruling.derived.actions().contains(&action), "the action is not offered");
        let lost: Vec<_> = overruling.gives_up.iter().map(|promise| promise.kept).collect();
        assert_eq!(lost, gives_up);
    }

    #[test]
    fn the_derived_action_gives_nothing_up() {
        let mut random = fastrand::Rng::with_seed(7);
        for situation in plausible(&mut random) {
            let Some(plan) = plan(&situation, NOW) else { continue };
            let Some(action) = plan.values.one(ACTION) else { continue };
            let overruling = overrule(&situation, NOW, action).expect("a plan");
            let lost: Vec<_> = overruling.gives_up.iter().map(|promise| promise.kept).collect();
            let said: Vec<_> = situation
                .answered()
                .map(|fact| crate::domain::plan::words::statement(fact.var, situation.values()[fact.var]))
                .collect();
            assert!(lost.is_empty(), "{lost:?}\n{}", said.join("\n"));
        }
    }

    #[test]
    fn every_promise_is_kept_somewhere() {
        let mut random = fastrand::Rng::with_seed(11);
        let mut open: Vec<&Promise> = PROMISES.iter().collect();
        for situation in plausible(&mut random) {
            let Some(plan) = plan(&situation, NOW) else { continue };
            for action in plan.actions() {
                let overruling = overrule(&situation, NOW, action).expect("a plan");
                open.retain(|promise| !overruling.keeps.iter().any(|kept| kept.kept == promise.kept));
            }
        }
        let open: Vec<_> = open.iter().map(|promise| promise.kept).collect();
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn to_bargain_without_wanting_the_job_gives_up_the_good_faith() {
        let doubtful = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
        };
        check(doubtful, Action::NEGOTIATE, &["You bargain only for a job that you would take."]);
    }

    #[test]
    fn to_leave_where_a_talk_could_settle_it_gives_up_the_talk() {
        let fixable = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
            it.choose(CONVERSATION_COULD_FIX, ConversationCouldFix::YES);
        };
        let (talk, doubt) =
            ("Nothing final is said while a talk could settle it.", "Nothing final is said while you are in doubt.");
        check(fixable, Action::WITHDRAW, &[talk, doubt]);
    }

    #[test]
    fn to_leave_in_doubt_is_named_even_before_anything_else_is_said() {
        let doubtful = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
        };
        check(doubtful, Action::WITHDRAW, &["Nothing final is said while you are in doubt."]);
    }

    #[test]
    fn to_stay_in_against_a_hard_limit_gives_up_the_clear_end() {
        let limited = |it: &mut Situation| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(INTENT, Intent::UNSURE);
            it.answer(DEALBREAKER_CONFIRMED, true);
        };
        check(limited, Action::CONTINUE, &["A hard limit that they cannot meet ends it soon."]);
    }

    #[test]
    fn an_overruled_plan_knows_its_way_back() {
        let mut situation = Situation::default();
        situation.choose(STAGE, Stage::EARLY_ROUNDS);
        situation.choose(INTENT, Intent::UNSURE);
        let overruling = overrule(&situation, NOW, Action::WITHDRAW).expect("a plan");
        assert_eq!(overruling.plan.instead_of, overruling.derived.values.one(ACTION));
        assert_ne!(
            overruling.plan.first_words().map(|words| words.id),
            overruling.derived.first_words().map(|words| words.id)
        );
    }

    #[test]
    fn every_promise_speaks_plainly() {
        let texts: Vec<_> = PROMISES.iter().flat_map(|promise| [promise.kept, promise.lost]).collect();
        texts.iter().for_each(|text| check_sentences("promise", text));
        check_reading("promises", &texts);
    }
}
