//! What may have happened, in people's own words, and what each of them already answers.

use crate::domain::order::sort_by_key;
use crate::domain::situation::*;
use crate::ui::components::question::{Ask, Question, Reply};

/// Something that may have happened.
pub struct Opening {
    /// The name in its address, `#/start/…`. Pages out there link to it, so it never changes.
    pub id: &'static str,
    pub words: &'static str,
    /// What is asked before anything else.
    pub first: Option<First>,
}

/// The question that comes first: its answer is only suggested by what happened, or left open by it.
#[derive(Debug, Clone, Copy)]
pub struct First {
    pub fact: &'static Fact,
    /// The answers that go with what happened, as a mask. The others wait behind them.
    pub likely: u64,
    /// The answer that what happened suggests, as a mask; none where it leaves it open.
    guess: u64,
}

impl First {
    const fn new(fact: &'static Fact, likely: u64, guess: u64) -> Option<First> {
        Some(First { fact, likely, guess })
    }

    /// The choices in the order in which they are shown, and how many of them lie open.
    fn offered(self) -> (Vec<usize>, usize) {
        let mut choices: Vec<usize> = (0..self.fact.kind.choices().len()).collect();
        let open = likely_first(&mut choices, self.likely);
        (choices, open)
    }

    /// Puts the answer down. Who was treated badly and says no more was treated badly all the same.
    pub fn give(self, reply: Reply, situation: &mut Situation) {
        if reply != Reply::Pass || self.fact.var != MISCONDUCT.var {
            reply.give(situation, self.fact, &self.offered().0);
        }
    }

    /// The question as it is asked before there is a case. Not of what was done to somebody: what leaves the page at once
    /// comes with the case.
    pub fn question(self) -> Option<Question> {
        if self.fact.var == MISCONDUCT.var {
            return None;
        }
        let choices = self.fact.kind.choices();
        let (offered, open) = self.offered();
        let wants = Ask::One {
            chosen: offered.iter().position(|index| self.guess >> index & 1 == 1),
            labels: offered.into_iter().map(|index| choices[index].label).collect(),
            open,
        };
        let Fact { id, ask, help, .. } = *self.fact;
        let ahead = if self.guess == 0 { BEFORE_THE_PLAN } else { IS_THIS_RIGHT };
        Some(Question { id, ahead: ahead.to_owned(), ask, help, wants, again: false })
    }
}

/// Puts the choices that are in the mask `likely` before the others, and says how many they are.
pub fn likely_first(choices: &mut Vec<usize>, likely: u64) -> usize {
    let is_likely = |index: &usize| likely >> index & 1 == 1;
    sort_by_key(choices, |index| !is_likely(index));
    choices.iter().filter(|index| is_likely(index)).count()
}

/// What stands above the first question, where what happened suggests an answer and where it does not.
pub const IS_THIS_RIGHT: &str = "First, is this right?";
pub const BEFORE_THE_PLAN: &str = "Before your plan";

/// Any answer.
const ALL: u64 = u64::MAX;

/// What they may have done who came back with more, or asked why.
const CAME_BACK: u64 = EmployerReaction::ASKED_WHY.bit()
    | EmployerReaction::ASKED_FEEDBACK.bit()
    | EmployerReaction::RETENTION_ATTEMPT.bit()
    | EmployerReaction::COUNTEROFFER.bit()
    | EmployerReaction::BETTER_OFFER.bit();

/// How somebody may have told them who has an answer from them.
const TOLD: u64 = ExitStatus::TOLD_ORALLY.bit() | ExitStatus::TOLD_IN_WRITING.bit();

/// On the first page, in reading order: the most frequent first, doubt last.
pub const OPENINGS: &[Opening] = &[
    Opening {
        id: "not-after-interview",
        words: "I don’t want this job after the interview",
        first: First::new(
            &STAGE_ASKED,
            Stage::EARLY_ROUNDS.bit() | Stage::MULTI_ROUNDS.bit() | Stage::AFTER_FINAL_INTERVIEW.bit(),
            Stage::EARLY_ROUNDS.bit(),
        ),
    },
    Opening {
        id: "decline-offer",
        words: "I have an offer and want to say no",
        first: First::new(
            &STAGE_ASKED,
            Stage::OFFER_VERBAL.bit() | Stage::OFFER_WRITTEN.bit(),
            Stage::OFFER_VERBAL.bit(),
        ),
    },
    Opening {
        id: "accepted-then-no",
        words: "I accepted, and now I can’t",
        first: First::new(
            &STAGE_ASKED,
            Stage::ACCEPTED_VERBAL.bit() | Stage::ACCEPTED_WRITTEN.bit(),
            Stage::ACCEPTED_VERBAL.bit(),
        ),
    },
    // To move it and to leave are two plans: neither is shown before one of them is meant.
    Opening { id: "cannot-attend", words: "I can’t make an interview", first: First::new(&INTENT_ASKED, ALL, 0) },
    Opening { id: "in-the-interview", words: "I’m in the interview and want out", first: None },
    Opening {
        id: "they-came-back",
        words: "They came back with more, or asked why",
        first: First::new(&EMPLOYER_REACTION_ASKED, CAME_BACK, 0),
    },
    Opening {
        id: "went-silent",
        words: "I went silent and want to put it right",
        first: First::new(&REENGAGE_WISH_ASKED, ALL, 0),
    },
    Opening {
        id: "treated-badly",
        words: "Someone treated me badly",
        first: First::new(&MISCONDUCT_ASKED, ALL, Misconduct::OTHER_BOUNDARY.bit()),
    },
    Opening { id: "not-sure", words: "I’m not sure yet", first: None },
];

/// What only other pages link to: closer to one moment than the list on the first page.
const LINKED: &[Opening] = &[
    Opening {
        id: "counteroffer",
        words: "I said no, and got a counteroffer",
        first: First::new(&EXIT_STATUS_ASKED, TOLD, ExitStatus::TOLD_IN_WRITING.bit()),
    },
    Opening {
        id: "asked-why",
        words: "I said no, and they asked why",
        first: First::new(&EXIT_STATUS_ASKED, TOLD, ExitStatus::TOLD_IN_WRITING.bit()),
    },
    Opening {
        id: "other-offer",
        words: "I accepted another offer and have to tell them",
        first: First::new(&STAGE_ASKED, ALL, Stage::OFFER_VERBAL.bit()),
    },
];

/// Everything that a page may link to, in reading order.
pub fn linkable() -> impl Iterator<Item = &'static Opening> {
    OPENINGS.iter().chain(LINKED)
}

/// The one with this name in its address.
pub fn opening(id: &str) -> Option<&'static Opening> {
    linkable().find(|opening| opening.id == id)
}

/// What the opening with this name says. It is apart from the words, because the first screen has these alone.
pub fn beginning(id: &str) -> Option<fn(&mut Situation)> {
    let answers: fn(&mut Situation) = match id {
        "not-after-interview" => |it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
        },
        "decline-offer" => |it| {
            it.choose(STAGE, Stage::OFFER_VERBAL);
            it.choose(INTENT, Intent::LEAVE);
        },
        "accepted-then-no" => |it| {
            it.choose(STAGE, Stage::ACCEPTED_VERBAL);
            it.choose(INTENT, Intent::LEAVE);
        },
        "cannot-attend" => |it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.answer(APPOINTMENT_PENDING, true);
        },
        "in-the-interview" => |it| {
            it.choose(STAGE, Stage::IN_INTERVIEW_NOW);
            it.choose(INTENT, Intent::LEAVE);
        },
        "they-came-back" => |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(INTENT, Intent::LEAVE);
        },
        "went-silent" => |it| {
            it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
            it.select(MISHANDLED, &[Mishandled::GHOSTED]);
        },
        "treated-badly" => |it| {
            it.select(MISCONDUCT, &[Misconduct::OTHER_BOUNDARY]);
            it.choose(INTENT, Intent::LEAVE);
        },
        "not-sure" => |it| it.choose(INTENT, Intent::UNSURE),
        "counteroffer" => |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
            it.choose(INTENT, Intent::LEAVE);
        },
        "asked-why" => |it| {
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::ASKED_WHY);
            it.choose(INTENT, Intent::LEAVE);
        },
        "other-offer" => |it| {
            it.choose(STAGE, Stage::OFFER_VERBAL);
            it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
            it.choose(INTENT, Intent::LEAVE);
        },
        _ => return None,
    };
    Some(answers)
}

/// The answers of the opening with this name, on their own.
pub fn situation(id: &str) -> Option<Situation> {
    let mut situation = Situation::default();
    beginning(id)?(&mut situation);
    Some(situation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::{contradictions, offered};
    use crate::ui::route::Route;

    #[test]
    fn every_opening_has_an_address_of_its_own_and_says_what_holds_together() {
        for opening in linkable() {
            let same = linkable().filter(|other| other.id == opening.id || other.words == opening.words);
            assert_eq!(same.count(), 1, "{}", opening.id);
            let route = Route::parse(&format!("#/start/{}", opening.id));
            assert_eq!(route, Route::Started(opening.id.to_owned()));
            let situation = situation(opening.id).expect("every opening says something");
            assert!(contradictions(&situation).is_empty(), "{}", opening.id);
            assert!(situation.answered().count() > 0, "{}", opening.id);
            let Some(first) = opening.first else { continue };
            let Fact { var, kind, .. } = *first.fact;
            let is_early = opening.id != "treated-badly";
            assert_eq!(first.question().is_some(), is_early, "{}", opening.id);
            assert!(matches!(kind, Kind::One(_)) || !is_early, "{}: one choice is asked so early", opening.id);
            let guess = if let Slot::Bits(guess) = situation.values()[var] { guess } else { 0 };
            assert_eq!(guess, first.guess, "{}: it suggests another answer than it gives", opening.id);
            assert_eq!(guess & first.likely, guess, "{}: what it suggests waits behind others", opening.id);
            // What is asked before there is a case is what is asked in it.
            let mut in_a_case = offered(first.fact, situation.values());
            likely_first(&mut in_a_case, first.likely);
            assert_eq!(first.offered().0, in_a_case, "{}", opening.id);
        }
    }

    #[track_caller]
    fn check_first(id: &str, var: Var, offered: &[&str]) {
        let first = opening(id).and_then(|opening| opening.first).expect("a first question");
        assert_eq!(first.fact.var, var, "{id}");
        let question = first.question().expect("it is asked early");
        let Ask::One { labels, open, .. } = question.wants else { panic!("{id} asks for more than one") };
        assert_eq!(&labels[..open], offered, "{id}");
    }

    #[test]
    fn nobody_is_asked_again_what_they_just_said() {
        check_first("accepted-then-no", STAGE.var, &["I said yes out loud", "I said yes in writing or signed"]);
        check_first(
            "decline-offer",
            STAGE.var,
            &["They made me an offer out loud", "They made me an offer in writing"],
        );
        let after_an_interview =
            ["I have had one or two talks", "I have had several rounds", "I have had the last round"];
        check_first("not-after-interview", STAGE.var, &after_an_interview);
    }

    #[test]
    fn what_decides_the_plan_is_asked_before_a_plan_is_shown() {
        check_first("cannot-attend", INTENT.var, &["Stay in", "Move the date", "Leave", "I am not sure"]);
        let came_back = [
            "They asked why",
            "They asked for feedback",
            "They asked me to stay",
            "They offered more",
            "They raised their offer again",
        ];
        check_first("they-came-back", EMPLOYER_REACTION.var, &came_back);
        let wishes = ["To come back later", "To leave for good", "I do not know yet"];
        check_first("went-silent", REENGAGE_WISH.var, &wishes);
        let silent = situation("went-silent").expect("an opening");
        assert!(!silent.values()[INTENT.var].is_known(), "nobody said that they want out for good");
    }

    #[test]
    fn an_address_once_given_out_leads_somewhere_for_ever() {
        let given_out = [
            "not-after-interview",
            "decline-offer",
            "accepted-then-no",
            "cannot-attend",
            "in-the-interview",
            "they-came-back",
            "went-silent",
            "treated-badly",
            "not-sure",
            "counteroffer",
            "asked-why",
            "other-offer",
        ];
        for id in given_out {
            assert!(opening(id).is_some(), "{id}");
        }
    }

    #[test]
    fn the_page_lists_the_same_before_the_app_is_here() {
        let page = include_str!("../../index.html");
        let listed: Vec<(&str, &str)> = page
            .split("<button type=\"button\" class=\"row\" name=\"")
            .skip(1)
            .filter_map(|row| row.split_once("\">"))
            .map(|(name, rest)| (name, rest.split('<').next().unwrap_or_default()))
            .collect();
        let openings: Vec<(&str, &str)> = OPENINGS.iter().map(|opening| (opening.id, opening.words)).collect();
        assert_eq!(listed, openings);
    }
}
