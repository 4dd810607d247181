//! What may have happened, in people's own words, and what each of them already answers.

use crate::domain::situation::*;

/// Something that may have happened.
pub struct Opening {
    /// The name in its address, `#/start/…`. Pages out there link to it, so it never changes.
    pub id: &'static str,
    pub words: &'static str,
}

/// What an opening says about a case.
#[derive(Clone, Copy)]
pub struct Beginning {
    pub answers: fn(&mut Situation),
    /// What is asked before anything else.
    pub first: Option<First>,
}

/// The question that comes first: its answer is only suggested by what happened, or left open by it.
#[derive(Clone, Copy)]
pub struct First {
    pub var: Var,
    /// The answers that go with what happened, as a mask. The others wait behind them.
    pub likely: u64,
}

impl Beginning {
    /// The answers on their own.
    pub fn situation(self) -> Situation {
        let mut situation = Situation::default();
        (self.answers)(&mut situation);
        situation
    }
}

/// On the first page, in reading order: the most frequent first, doubt last.
pub const OPENINGS: &[Opening] = &[
    Opening { id: "not-after-interview", words: "I don’t want this job after the interview" },
    Opening { id: "decline-offer", words: "I have an offer and want to say no" },
    Opening { id: "accepted-then-no", words: "I accepted, and now I can’t" },
    Opening { id: "cannot-attend", words: "I can’t make an interview" },
    Opening { id: "in-the-interview", words: "I’m in the interview and want out" },
    Opening { id: "they-came-back", words: "They came back with more, or asked why" },
    Opening { id: "went-silent", words: "I went silent and want to put it right" },
    Opening { id: "treated-badly", words: "Someone treated me badly" },
    Opening { id: "not-sure", words: "I’m not sure yet" },
];

/// What only other pages link to: closer to one moment than the list on the first page.
const LINKED: &[Opening] = &[
    Opening { id: "counteroffer", words: "I said no, and got a counteroffer" },
    Opening { id: "asked-why", words: "I said no, and they asked why" },
    Opening { id: "other-offer", words: "I accepted another offer and have to tell them" },
];

/// Everything that a page may link to, in reading order.
pub fn linkable() -> impl Iterator<Item = &'static Opening> {
    OPENINGS.iter().chain(LINKED)
}

/// The one with this name in its address.
pub fn opening(id: &str) -> Option<&'static Opening> {
    linkable().find(|opening| opening.id == id)
}

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

/// What the opening with this name says. It is apart from the words, because the first screen has these alone.
pub fn beginning(id: &str) -> Option<Beginning> {
    let ask = |var, likely| Some(First { var, likely });
    let (answers, first): (fn(&mut Situation), Option<First>) = match id {
        "not-after-interview" => (
            |it| {
                it.choose(STAGE, Stage::EARLY_ROUNDS);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(STAGE.var, Stage::EARLY_ROUNDS.bit() | Stage::MULTI_ROUNDS.bit() | Stage::AFTER_FINAL_INTERVIEW.bit()),
        ),
        "decline-offer" => (
            |it| {
                it.choose(STAGE, Stage::OFFER_VERBAL);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(STAGE.var, Stage::OFFER_VERBAL.bit() | Stage::OFFER_WRITTEN.bit()),
        ),
        "accepted-then-no" => (
            |it| {
                it.choose(STAGE, Stage::ACCEPTED_VERBAL);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(STAGE.var, Stage::ACCEPTED_VERBAL.bit() | Stage::ACCEPTED_WRITTEN.bit()),
        ),
        // To move it and to leave are two plans: neither is shown before one of them is meant.
        "cannot-attend" => (
            |it| {
                it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
                it.answer(APPOINTMENT_PENDING, true);
            },
            ask(INTENT.var, ALL),
        ),
        "in-the-interview" => (
            |it| {
                it.choose(STAGE, Stage::IN_INTERVIEW_NOW);
                it.choose(INTENT, Intent::LEAVE);
            },
            None,
        ),
        "they-came-back" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(EMPLOYER_REACTION.var, CAME_BACK),
        ),
        "went-silent" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
                it.select(MISHANDLED, &[Mishandled::GHOSTED]);
            },
            ask(REENGAGE_WISH.var, ALL),
        ),
        "treated-badly" => (
            |it| {
                it.select(MISCONDUCT, &[Misconduct::OTHER_BOUNDARY]);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(MISCONDUCT.var, ALL),
        ),
        "not-sure" => (|it| it.choose(INTENT, Intent::UNSURE), None),
        "counteroffer" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(EXIT_STATUS.var, TOLD),
        ),
        "asked-why" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, EmployerReaction::ASKED_WHY);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(EXIT_STATUS.var, TOLD),
        ),
        "other-offer" => (
            |it| {
                it.choose(STAGE, Stage::OFFER_VERBAL);
                it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
                it.choose(INTENT, Intent::LEAVE);
            },
            ask(STAGE.var, ALL),
        ),
        _ => return None,
    };
    Some(Beginning { answers, first })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::contradictions;
    use crate::ui::route::Route;

    #[test]
    fn every_opening_has_an_address_of_its_own_and_says_what_holds_together() {
        for opening in linkable() {
            let same = linkable().filter(|other| other.id == opening.id || other.words == opening.words);
            assert_eq!(same.count(), 1, "{}", opening.id);
            let route = Route::parse(&format!("#/start/{}", opening.id));
            assert_eq!(route, Route::Started(opening.id.to_owned()));
            let beginning = beginning(opening.id).expect("every opening says something");
            let situation = beginning.situation();
            assert!(contradictions(&situation).is_empty(), "{}", opening.id);
            assert!(situation.answered().count() > 0, "{}", opening.id);
            let fits = beginning.first.is_none_or(|first| match situation.values()[first.var] {
                Slot::Bits(guess) => guess & first.likely == guess,
                _ => true,
            });
            assert!(fits, "{}: what it suggests is not among what it offers first", opening.id);
        }
    }

    #[track_caller]
    fn check_first(id: &str, var: Var, offered: &[&str]) {
        let first = beginning(id).and_then(|beginning| beginning.first).expect("a first question");
        assert_eq!(first.var, var, "{id}");
        let choices = fact(var).expect("a fact").kind.choices().iter().enumerate();
        let likely: Vec<&str> =
            choices.filter(|(at, _)| first.likely >> at & 1 == 1).map(|(_, choice)| choice.label).collect();
        assert_eq!(likely, offered, "{id}");
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
        let silent = beginning("went-silent").expect("an opening").situation();
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
