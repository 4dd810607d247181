//! The cards of the page *Decide*: which frameworks can be worked with, and what each leans towards.
//!
//! Four ways are open and have equal room. A card counts once, for one way or for none; nothing is scored.

use super::compare::{Comparison, Standing};
use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;

/// One of the four ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Stay,
    /// Ask, or bargain, and decide after the answer.
    Ask,
    Wait,
    Leave,
}

/// The four ways, in the order in which they stand side by side.
pub const WAYS: [Way; 4] = [Way::Stay, Way::Ask, Way::Wait, Way::Leave];

/// One card.
#[derive(Debug)]
pub struct Card {
    pub title: &'static str,
    /// What it is built on; the first is its page in the handbook.
    pub frameworks: &'static [&'static Framework],
    /// The questions on it.
    pub asks: &'static [Var],
    pub bench: Bench,
    /// What its answers point to: the first row that holds on what was said.
    pub rows: &'static [Pull],
}

/// What a card holds besides its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bench {
    Questions,
    /// Two lists: what is known, and what is suspected.
    FactsAndFeelings,
    /// Goals for each span of time.
    Goals,
    /// What each way costs, in four notes.
    Costs,
    Ledger,
    SideBySide,
    /// A date to have decided by.
    Date,
    /// Stages with what is done and what is open.
    Roadmap,
}

/// One row of what a card's answers point to.
#[derive(Debug)]
pub struct Pull {
    pub when: Cond,
    pub to: Option<Way>,
    pub firm: bool,
    pub because: &'static str,
}

/// Where a card leans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lean {
    pub to: Option<Way>,
    pub firm: bool,
    pub because: &'static str,
}

/// Where the cards lean together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No card leans anywhere.
    Open,
    /// More than one way has the most cards.
    Even,
    Leaning(Way),
    Firm(Way),
}

impl Way {
    /// The way as a column is named.
    pub const fn name(self) -> &'static str {
        match self {
            Way::Stay => "Stay",
            Way::Ask => "Ask first",
            Way::Wait => "Wait",
            Way::Leave => "Leave",
        }
    }

    /// The beginning of the sentence that a person keeps.
    pub const fn sentence(self) -> &'static str {
        match self {
            Way::Stay => "I am staying because …",
            Way::Ask => "I am asking first because …",
            Way::Wait => "I am waiting because …",
            Way::Leave => "I am leaving because …",
        }
    }

    /// The way that an action takes; nothing for what comes after an exit.
    pub fn of(action: Value<Action>) -> Option<Way> {
        Some(match action {
            Action::CONTINUE | Action::RESCHEDULE | Action::SWITCH_FORMAT => Way::Stay,
            Action::GATHER_INFO | Action::NEGOTIATE | Action::PAUSE_IN_INTERVIEW => Way::Ask,
            Action::WAIT_FOR_OFFER => Way::Wait,
            Action::DECLINE_INVITATION
            | Action::WITHDRAW
            | Action::CANCEL_AND_WITHDRAW
            | Action::DECLINE_OFFER
            | Action::RESCIND_ACCEPTANCE
            | Action::LEAVE_EARLY
            | Action::LEAVE_FOR_SAFETY => Way::Leave,
            _ => return None,
        })
    }
}

impl Card {
    /// Whether one of its frameworks is worth offering. `values` are complete.
    pub fn fits(&self, values: &Values) -> bool {
        self.frameworks.iter().any(|framework| framework.when.holds(values))
    }

    /// Where the card leans on what was said; `None` while nothing on it says anything.
    pub fn lean(&self, stated: &Values, table: &Comparison) -> Option<Lean> {
        if self.bench == Bench::SideBySide {
            return compared(table);
        }
        let row = self.rows.iter().find(|row| row.when.holds(stated))?;
        Some(Lean { to: row.to, firm: row.firm, because: row.because })
    }
}

/// Where the side by side leans; its first option is this job.
fn compared(table: &Comparison) -> Option<Lean> {
    let (to, because) = match table.standing() {
        Standing::Ahead(0) => (Some(Way::Stay), "By your own weights, this job comes out ahead."),
        Standing::Ahead(_) => (Some(Way::Leave), "By your own weights, something else comes out ahead."),
        Standing::Even(_) => (None, "By your own weights, they are even."),
        Standing::TooLittle | Standing::Empty(_) => return None,
    };
    Some(Lean { to, firm: false, because })
}

/// Where the cards lean together. It is firm where one card is sure, or two more cards point there than anywhere else,
/// and no card is sure of another way.
pub fn verdict(leans: &[Lean]) -> Verdict {
    let count = |way: Way| leans.iter().filter(|lean| lean.to == Some(way)).count();
    let most = WAYS.iter().map(|way| count(*way)).max().unwrap_or(0);
    if most == 0 {
        return Verdict::Open;
    }
    let mut first = WAYS.into_iter().filter(|way| count(*way) == most);
    let (Some(way), None) = (first.next(), first.next()) else { return Verdict::Even };
    let second = WAYS.into_iter().filter(|other| *other != way).map(count).max().unwrap_or(0);
    let sure = |here: bool| leans.iter().any(|lean| lean.firm && lean.to.is_some_and(|to| (to == way) == here));
    if (sure(true) || most >= second + 2) && !sure(false) { Verdict::Firm(way) } else { Verdict::Leaning(way) }
}

/// When a case shows the page *Decide* among its tabs: while the person is not sure. `values` are complete.
pub const UNSETTLED: Cond = all(&[
    DECIDING.yes(),
    EXITED.no(),
    any(&[INTENT.is(Intent::UNSURE), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])]),
]);

/// When a plan leads to the page *Decide*: what it says to do leaves the decision open. `values` hold the action.
pub const NOTHING_FINAL: Cond = all(&[
    EXITED.no(),
    LIVE.no(),
    ACTION.is_any(&[Action::GATHER_INFO, Action::CONTINUE, Action::WAIT_FOR_OFFER, Action::NEGOTIATE]),
]);

const fn to(way: Way, when: Cond, because: &'static str) -> Pull {
    Pull { when, to: Some(way), firm: false, because }
}

const fn firmly(way: Way, when: Cond, because: &'static str) -> Pull {
    Pull { when, to: Some(way), firm: true, because }
}

const fn nowhere(when: Cond, because: &'static str) -> Pull {
    Pull { when, to: None, firm: false, because }
}

const CLEARLY_NOT_FIXED: Cond = CONVERSATION_COULD_FIX.is(ConversationCouldFix::NO);
const HELPS: Cond = any(&[ALIGNMENT_1Y.is(Alignment1y::ADVANCES), ALIGNMENT_3Y.is(Alignment3y::ADVANCES)]);
const HINDERS: Cond = any(&[ALIGNMENT_1Y.is(Alignment1y::FRICTION), ALIGNMENT_3Y.is(Alignment3y::FRICTION)]);
const SAID_NO_TO_FIXED: Cond = Among(Var::WantsJobIfFixed, NO);

use Cond::Among;

/// The cards, in reading order.
pub static CARDS: &[Card] = &[
    Card {
        title: "Imagine it is yours tomorrow",
        frameworks: &[&FW_GUT_CHECK],
        asks: &[Var::GutReaction],
        bench: Bench::Questions,
        rows: &[
            to(
                Way::Stay,
                GUT_REACTION.is(GutReaction::EXCITED),
                "You would be glad. Look again at what makes you doubt.",
            ),
            to(
                Way::Ask,
                GUT_REACTION.is(GutReaction::CONFLICTED),
                "You are torn. Something there is still open, so ask.",
            ),
            to(
                Way::Leave,
                GUT_REACTION.is(GutReaction::INDIFFERENT),
                "It does not pull you. That is worth a look at your goals.",
            ),
        ],
    },
    Card {
        title: "Four questions before you decide",
        frameworks: &[&FW_DECISION_QUESTIONS],
        asks: &[
            Var::WouldAcceptFairOffer,
            Var::Alignment1y,
            Var::Alignment3y,
            Var::PracticalConstraints,
            Var::ConversationCouldFix,
        ],
        bench: Bench::Questions,
        rows: &[
            firmly(
                Way::Leave,
                all(&[PRACTICAL_CONSTRAINTS.is(PracticalConstraints::UNTENABLE), CLEARLY_NOT_FIXED]),
                "Something stands in the way, and no talk can move it.",
            ),
            firmly(
                Way::Leave,
                all(&[WOULD_ACCEPT_FAIR_OFFER.is(WouldAcceptFairOffer::NO), CLEARLY_NOT_FIXED, not(&HELPS)]),
                "You would not take a fair offer, and no talk would change that.",
            ),
            firmly(
                Way::Ask,
                CONVERSATION_COULD_FIX.is(ConversationCouldFix::YES),
                "A talk could settle it, so have the talk before you decide.",
            ),
            firmly(
                Way::Stay,
                all(&[
                    WOULD_ACCEPT_FAIR_OFFER.is(WouldAcceptFairOffer::YES),
                    HELPS,
                    not(&PRACTICAL_CONSTRAINTS.is(PracticalConstraints::UNTENABLE)),
                ]),
                "You would take a fair offer, and it helps your plans.",
            ),
            to(
                Way::Ask,
                any(&[
                    WOULD_ACCEPT_FAIR_OFFER.is(WouldAcceptFairOffer::UNSURE),
                    CONVERSATION_COULD_FIX.is(ConversationCouldFix::UNSURE),
                ]),
                "There is doubt left. Find out more before you say anything final.",
            ),
            to(
                Way::Leave,
                any(&[
                    WOULD_ACCEPT_FAIR_OFFER.is(WouldAcceptFairOffer::NO),
                    PRACTICAL_CONSTRAINTS.is(PracticalConstraints::UNTENABLE),
                    CLEARLY_NOT_FIXED,
                ]),
                "One of your answers is a clear no.",
            ),
            to(Way::Stay, WOULD_ACCEPT_FAIR_OFFER.is(WouldAcceptFairOffer::YES), "You would take a fair offer."),
            nowhere(PRACTICAL_CONSTRAINTS.known(), "Nothing that cannot be solved stands in the way."),
        ],
    },
    Card {
        title: "Cancel, move or go",
        frameworks: &[&FW_THREE_QUESTION_FLOW],
        asks: &[Var::UrgentUnavoidable, Var::Alternatives, Var::RescheduleCommitted, Var::Intent],
        bench: Bench::Questions,
        rows: &[
            firmly(
                Way::Leave,
                all(&[APPOINTMENT_PENDING.yes(), INTENT.is(Intent::LEAVE), CERTAINTY.is(Certainty::CERTAIN)]),
                "You do not want this process. Cancel and withdraw in one message.",
            ),
            to(
                Way::Leave,
                all(&[APPOINTMENT_PENDING.yes(), INTENT.is(Intent::LEAVE)]),
                "If you are sure, cancel and withdraw in one message.",
            ),
            firmly(
                Way::Stay,
                all(&[
                    APPOINTMENT_PENDING.yes(),
                    INTENT.is_any(&[Intent::STAY, Intent::RESCHEDULE]),
                    ALTERNATIVES.known(),
                ]),
                "You still want it. Offer them an exact other time or form.",
            ),
            to(
                Way::Stay,
                all(&[APPOINTMENT_PENDING.yes(), URGENT_UNAVOIDABLE.yes()]),
                "It cannot be helped. Act now, and let them fill the slot.",
            ),
            to(
                Way::Stay,
                all(&[APPOINTMENT_PENDING.yes(), Among(Var::UrgentUnavoidable, NO)]),
                "Nothing forces you to cancel. Go, learn, and decide after it.",
            ),
        ],
    },
    Card {
        title: "What you know, what you suspect",
        frameworks: &[&FW_FACTS_PERCEPTIONS],
        asks: &[],
        bench: Bench::FactsAndFeelings,
        rows: &[
            firmly(
                Way::Leave,
                all(&[DEALBREAKER_CONFIRMED.yes(), CONCERN_BASIS.is(ConcernBasis::FACTS)]),
                "A hard limit is a fact here. That settles it.",
            ),
            to(
                Way::Ask,
                CONCERN_BASIS.is(ConcernBasis::PERCEPTIONS),
                "Your concern rests on impressions. They can be checked first.",
            ),
            to(
                Way::Ask,
                CONCERN_BASIS.is(ConcernBasis::MIXED),
                "Part of your concern is an impression. That part can be checked.",
            ),
            nowhere(CONCERN_BASIS.is(ConcernBasis::FACTS), "You have the facts. What they are worth is up to you."),
        ],
    },
    Card {
        title: "A year from now, and three",
        frameworks: &[&FW_GOAL_MAP],
        asks: &[Var::Alignment1y, Var::Alignment3y, Var::FutureMobilityPlans, Var::MobilityAlignment],
        bench: Bench::Goals,
        rows: &[
            firmly(
                Way::Leave,
                all(&[ALIGNMENT_1Y.is(Alignment1y::FRICTION), ALIGNMENT_3Y.is(Alignment3y::FRICTION)]),
                "It gets in the way, next year and later.",
            ),
            firmly(
                Way::Stay,
                all(&[ALIGNMENT_1Y.is(Alignment1y::ADVANCES), ALIGNMENT_3Y.is(Alignment3y::ADVANCES)]),
                "It helps, next year and later.",
            ),
            nowhere(all(&[HELPS, HINDERS]), "It helps one span of time and gets in the way of the other."),
            to(Way::Stay, HELPS, "It helps, at least for part of the way."),
            to(Way::Leave, HINDERS, "It gets in the way of where you want to be."),
            to(
                Way::Leave,
                MOBILITY_ALIGNMENT.is(MobilityAlignment::CONSTRAINS),
                "It holds back your plans to move, and those are plans too.",
            ),
            to(Way::Stay, MOBILITY_ALIGNMENT.is(MobilityAlignment::SUPPORTS), "It helps your plans to move."),
            nowhere(any(&[ALIGNMENT_1Y.known(), ALIGNMENT_3Y.known()]), "It makes little difference to your plans."),
        ],
    },
    Card {
        title: "Hard limits, and what could change",
        frameworks: &[&FW_WITHDRAW_OR_WAIT, &FW_NEGOTIATE_BEFORE_WITHDRAW, &FW_REASONS_TO_CONTINUE],
        asks: &[
            Var::DealbreakerConfirmed,
            Var::EthicalConcernClear,
            Var::ConcernNegotiable,
            Var::WantsJobIfFixed,
            Var::PreparedToAccept,
            Var::NeedsMarketData,
        ],
        bench: Bench::Questions,
        rows: &[
            firmly(Way::Leave, DEALBREAKER_CONFIRMED.yes(), "They cannot meet a hard limit of yours. That settles it."),
            firmly(
                Way::Leave,
                ETHICAL_CONCERN_CLEAR.yes(),
                "Something in how they act is clearly wrong. That settles it.",
            ),
            firmly(
                Way::Leave,
                COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
                "You have given your word to somebody else.",
            ),
            firmly(
                Way::Leave,
                NEGOTIATION_STATUS.is(NegotiationStatus::FAILED),
                "You asked, and it did not work. That is an answer.",
            ),
            firmly(
                Way::Ask,
                all(&[
                    WANTS_JOB_IF_FIXED.yes(),
                    CONCERN_NEGOTIABLE.is(ConcernNegotiable::YES),
                    PREPARED_TO_ACCEPT.yes(),
                ]),
                "They could change it, and then you would want it. So ask for it.",
            ),
            to(
                Way::Wait,
                all(&[NEEDS_MARKET_DATA.yes(), PREPARED_TO_ACCEPT.yes()]),
                "You need to see what they offer, and you might take it.",
            ),
            to(Way::Leave, SAID_NO_TO_FIXED, "You would not want it even with the problem gone."),
            to(
                Way::Ask,
                any(&[
                    CONCERN_NEGOTIABLE.is_any(&[ConcernNegotiable::YES, ConcernNegotiable::UNSURE]),
                    WANTS_JOB_IF_FIXED.yes(),
                ]),
                "It may be open to change. You only learn that by asking.",
            ),
            to(Way::Leave, CONCERN_NEGOTIABLE.is(ConcernNegotiable::NO), "What bothers you is not theirs to change."),
            nowhere(Among(Var::DealbreakerConfirmed, NO), "No hard limit is in the way."),
        ],
    },
    Card {
        title: "If you say no now",
        frameworks: &[&FW_REVERSIBILITY],
        asks: &[Var::Reversibility, Var::ConcernNegotiable, Var::HiringTimelineShort],
        bench: Bench::Questions,
        rows: &[
            to(
                Way::Leave,
                all(&[REVERSIBILITY.is(Reversibility::EASY), CONCERN_NEGOTIABLE.is(ConcernNegotiable::NO)]),
                "They cannot change it, and the door stays open after a no.",
            ),
            to(
                Way::Ask,
                all(&[REVERSIBILITY.is_any(&[Reversibility::HARD, Reversibility::NONE]), HIRING_TIMELINE_SHORT.yes()]),
                "A no is hard to undo and time is short. Settle the open point now.",
            ),
            to(
                Way::Wait,
                all(&[
                    REVERSIBILITY.known(),
                    CONCERN_NEGOTIABLE.is(ConcernNegotiable::YES),
                    not(&HIRING_TIMELINE_SHORT.yes()),
                ]),
                "Things could still get better, and there is time. Wait, with a date.",
            ),
            to(Way::Wait, REVERSIBILITY.is(Reversibility::EASY), "The door stays open, so a little time costs little."),
            to(Way::Ask, REVERSIBILITY.known(), "A no would be hard to undo. Ask what is open before you give it."),
        ],
    },
    Card {
        title: "What each way costs you",
        frameworks: &[&FW_OPPORTUNITY_COST],
        asks: &[],
        bench: Bench::Costs,
        rows: &[],
    },
    Card {
        title: "Gains and costs, side by side",
        frameworks: &[&FW_COST_LEDGER],
        asks: &[Var::CostBenefitVerdict],
        bench: Bench::Ledger,
        rows: &[
            firmly(
                Way::Leave,
                all(&[COST_BENEFIT_VERDICT.is(CostBenefitVerdict::COSTS_OUTWEIGH), HINDERS, not(&HELPS)]),
                "It costs more than it brings, and it gets in the way of your plans.",
            ),
            to(
                Way::Leave,
                COST_BENEFIT_VERDICT.is(CostBenefitVerdict::COSTS_OUTWEIGH),
                "Going on costs you more than it brings.",
            ),
            to(
                Way::Stay,
                COST_BENEFIT_VERDICT.is(CostBenefitVerdict::BENEFITS_OUTWEIGH),
                "Going on brings you more than it costs.",
            ),
            nowhere(COST_BENEFIT_VERDICT.known(), "Both sides weigh about the same."),
        ],
    },
    Card {
        title: "Your options side by side",
        frameworks: &[&FW_SIDE_BY_SIDE, &FW_PRIORITY_REVIEW],
        asks: &[],
        bench: Bench::SideBySide,
        rows: &[],
    },
    Card {
        title: "Sleep on it, with a date",
        frameworks: &[&FW_CONFIRM_BEFORE_SENDING, &FW_FOUR_PART_DECISION],
        asks: &[Var::EmotionHigh, Var::Certainty, Var::DecisionConfirmed],
        bench: Bench::Date,
        rows: &[
            firmly(
                Way::Leave,
                all(&[
                    INTENT.is(Intent::LEAVE),
                    DECISION_CONFIRMED.yes(),
                    not(&CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])),
                ]),
                "You are sure, and you have looked at it twice.",
            ),
            firmly(
                Way::Wait,
                all(&[EMOTION_HIGH.yes(), not(&DECISION_CONFIRMED.yes())]),
                "It came in a rush. One night costs little and clears a lot.",
            ),
            firmly(
                Way::Stay,
                all(&[INTENT.is(Intent::STAY), CERTAINTY.is(Certainty::CERTAIN)]),
                "You are sure that you want to stay in.",
            ),
            to(
                Way::Wait,
                all(&[PERSONAL_DEADLINE.known(), not(&CERTAINTY.is(Certainty::CERTAIN))]),
                "You gave yourself a date. Until then nothing has to be final.",
            ),
            to(
                Way::Ask,
                CERTAINTY.is(Certainty::UNSURE),
                "You go back and forth. A fact would help more than a night.",
            ),
            nowhere(CERTAINTY.known(), "How sure you are does not say which way."),
        ],
    },
    Card {
        title: "Five stages from why to after",
        frameworks: &[&FW_5C_ROADMAP],
        asks: &[],
        bench: Bench::Roadmap,
        rows: &[],
    },
];

/// One stage of the roadmap.
#[derive(Debug)]
pub struct Stop {
    pub name: &'static str,
    /// When it is done. `values` are complete.
    pub done: Cond,
    /// What is open while it is not.
    pub open: &'static str,
}

/// The stages of the five-stage roadmap, in order.
pub static ROADMAP: &[Stop] = &[
    Stop {
        name: "Clarify: why, in one sentence",
        done: any(&[REASON_IN_ONE_SENTENCE.known(), all(&[REASONS.known(), DECISION_FIRM.yes()])]),
        open: "Write your reason down in one sentence.",
    },
    Stop {
        name: "See the context: when, and whom it touches",
        done: all(&[STAGE.known(), CONTACTS_KNOWN.known()]),
        open: "Say how far it has come, and whom you know there.",
    },
    Stop {
        name: "Communicate: the way and the words",
        done: any(&[EXITED.yes(), all(&[DECISION_FIRM.yes(), ESTABLISHED_CHANNEL.known()])]),
        open: "Choose how you tell them, and write it short.",
    },
    Stop {
        name: "Commit: say it, then write it",
        done: all(&[EXITED.yes(), WRITTEN_CONFIRMATION_SENT.yes()]),
        open: "Tell them at the best time, and put it in writing.",
    },
    Stop {
        name: "Close politely, and keep the tie",
        done: all(&[EXITED.yes(), WRITTEN_CONFIRMATION_SENT.yes(), RECEIPT_CONFIRMED.yes()]),
        open: "See that it arrived. Stay in touch if you mean it.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::frameworks::compare::Choice;
    use crate::domain::plan::table_of;
    use crate::domain::shown::{check_all_differ, check_reading, check_sentences, check_title};
    use std::collections::BTreeSet;

    fn card(title: &str) -> &'static Card {
        CARDS.iter().find(|card| card.title == title).expect("a card")
    }

    fn said(say: impl FnOnce(&mut Situation)) -> Values {
        let mut situation = Situation::default();
        say(&mut situation);
        situation.values().clone()
    }

    #[track_caller]
    fn check(title: &str, say: impl FnOnce(&mut Situation), to: Option<Way>, firm: bool) {
        let lean = card(title).lean(&said(say), &Comparison::default()).expect("the card says something");
        assert_eq!((lean.to, lean.firm), (to, firm), "{}", lean.because);
    }

    #[track_caller]
    fn check_verdict(leans: &[(Option<Way>, bool)], expected: Verdict) {
        let leans: Vec<Lean> = leans.iter().map(|(to, firm)| Lean { to: *to, firm: *firm, because: "" }).collect();
        assert_eq!(verdict(&leans), expected);
    }

    #[test]
    fn a_card_without_an_answer_leans_nowhere() {
        for card in CARDS {
            assert_eq!(card.lean(&Values::default(), &Comparison::default()), None, "{}", card.title);
        }
    }

    #[test]
    fn the_gut_has_a_say_but_never_settles_it() {
        check(
            "Imagine it is yours tomorrow",
            |it| it.choose(GUT_REACTION, GutReaction::EXCITED),
            Some(Way::Stay),
            false,
        );
        check(
            "Imagine it is yours tomorrow",
            |it| it.choose(GUT_REACTION, GutReaction::CONFLICTED),
            Some(Way::Ask),
            false,
        );
        check(
            "Imagine it is yours tomorrow",
            |it| it.choose(GUT_REACTION, GutReaction::INDIFFERENT),
            Some(Way::Leave),
            false,
        );
    }

    #[test]
    fn a_talk_that_could_help_comes_before_a_no() {
        let say = |it: &mut Situation| {
            it.choose(WOULD_ACCEPT_FAIR_OFFER, WouldAcceptFairOffer::NO);
            it.choose(CONVERSATION_COULD_FIX, ConversationCouldFix::YES);
        };
        check("Four questions before you decide", say, Some(Way::Ask), true);
    }

    #[test]
    fn a_sure_no_on_every_side_leans_to_leave_firmly() {
        let say = |it: &mut Situation| {
            it.choose(WOULD_ACCEPT_FAIR_OFFER, WouldAcceptFairOffer::NO);
            it.choose(ALIGNMENT_1Y, Alignment1y::NEUTRAL);
            it.choose(CONVERSATION_COULD_FIX, ConversationCouldFix::NO);
        };
        check("Four questions before you decide", say, Some(Way::Leave), true);
    }

    #[test]
    fn help_on_one_span_and_friction_on_the_other_pull_nowhere() {
        let say = |it: &mut Situation| {
            it.choose(ALIGNMENT_1Y, Alignment1y::ADVANCES);
            it.choose(ALIGNMENT_3Y, Alignment3y::FRICTION);
        };
        check("A year from now, and three", say, None, false);
    }

    #[test]
    fn a_rush_of_feeling_waits_for_the_morning() {
        check("Sleep on it, with a date", |it| it.answer(EMOTION_HIGH, true), Some(Way::Wait), true);
    }

    #[test]
    fn a_decision_to_leave_that_was_looked_at_twice_is_sure_unless_there_is_doubt() {
        let confirmed = |it: &mut Situation| {
            it.choose(INTENT, Intent::LEAVE);
            it.answer(DECISION_CONFIRMED, true);
        };
        let doubtful = |it: &mut Situation| {
            confirmed(it);
            it.choose(CERTAINTY, Certainty::UNSURE);
        };
        check("Sleep on it, with a date", confirmed, Some(Way::Leave), true);
        check("Sleep on it, with a date", doubtful, Some(Way::Ask), false);
    }

    #[test]
    fn impressions_are_checked_before_anybody_leaves() {
        let basis = |it: &mut Situation| it.choose(CONCERN_BASIS, ConcernBasis::PERCEPTIONS);
        check("What you know, what you suspect", basis, Some(Way::Ask), false);
    }

    #[test]
    fn the_side_by_side_leans_to_whatever_the_weights_put_ahead() {
        let option = |score| Choice { name: "One".into(), scores: [Some(score); 7] };
        let lean = |options: Vec<Choice>| {
            let table = Comparison { options, ..Comparison::default() };
            card("Your options side by side").lean(&Values::default(), &table).map(|lean| lean.to)
        };
        assert_eq!(lean(vec![option(4), option(3)]), Some(Some(Way::Stay)));
        assert_eq!(lean(vec![option(3), option(4)]), Some(Some(Way::Leave)));
        assert_eq!(lean(vec![option(3), option(3)]), Some(None));
        assert_eq!(lean(vec![option(3)]), None);
    }

    #[test]
    fn cards_lean_together_to_the_way_with_the_most_of_them() {
        use Way::*;
        check_verdict(&[], Verdict::Open);
        check_verdict(&[(None, false), (None, false)], Verdict::Open);
        check_verdict(&[(Some(Stay), false), (Some(Leave), false)], Verdict::Even);
        check_verdict(&[(Some(Ask), false), (Some(Ask), false), (Some(Leave), false)], Verdict::Leaning(Ask));
        check_verdict(&[(Some(Wait), false), (Some(Wait), false)], Verdict::Firm(Wait));
        check_verdict(&[(Some(Stay), true)], Verdict::Firm(Stay));
    }

    #[test]
    fn a_card_that_is_sure_of_another_way_keeps_it_from_being_firm() {
        let leans =
            [(Some(Way::Stay), true), (Some(Way::Stay), false), (Some(Way::Stay), false), (Some(Way::Leave), true)];
        check_verdict(&leans, Verdict::Leaning(Way::Stay));
    }

    #[test]
    fn no_way_is_favoured_by_the_number_of_cards_that_can_lean_to_it() {
        for way in WAYS {
            let cards = CARDS.iter().filter(|card| card.rows.iter().any(|row| row.to == Some(way))).count();
            assert!(cards >= 3, "{way:?}: {cards}");
        }
    }

    #[test]
    fn every_action_of_the_person_takes_one_of_the_four_ways_or_comes_after() {
        let after = ["no-action", "repair", "respond", "reapply"];
        for (index, answer) in table_of(ACTION.var).expect("a topic").answers.iter().enumerate() {
            let way = Way::of(Value::new(index as u8));
            assert_eq!(way.is_none(), after.contains(&answer.id), "{}", answer.id);
        }
    }

    #[test]
    fn every_question_of_a_card_can_move_its_lean() {
        for card in CARDS {
            let mut read = BTreeSet::new();
            for row in card.rows {
                row.when.each_var(&mut |var| _ = read.insert(var));
            }
            for var in card.asks {
                // Plans to move open the question about them, and another time is kept for the words.
                let opens = [Var::FutureMobilityPlans, Var::RescheduleCommitted].contains(var);
                assert!(read.contains(var) || opens, "{}: {var:?}", card.title);
            }
        }
    }

    #[test]
    fn the_roadmap_has_a_stop_for_every_stage_of_its_framework() {
        assert_eq!(ROADMAP.len(), FW_5C_ROADMAP.steps.len());
        let values = said(|_| ());
        assert!(ROADMAP.iter().all(|stop| !stop.done.holds(&values)));
    }

    #[test]
    fn every_card_speaks_plainly() {
        check_all_differ(CARDS.iter().map(|card| card.title));
        for card in CARDS {
            check_title("card", card.title);
            let texts: Vec<_> = card.rows.iter().map(|row| row.because).collect();
            texts.iter().for_each(|text| check_sentences(card.title, text));
            if !texts.is_empty() {
                check_reading(card.title, &texts);
            }
        }
        let stops: Vec<_> = ROADMAP.iter().flat_map(|stop| [stop.name, stop.open]).collect();
        check_reading("roadmap", &stops);
    }
}
